//! The screens of the reference, what can happen in it, and what it shows.

use super::{Checked, Stored};
use crate::profile::Profile;
use crate::protocol::Question;
use crate::text::{Contact, Guide, Reading, Signal};
use crate::values::Mistake;

/// A screen of the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferencePage {
    /// A page to read.
    Read(Reading),
    /// The section of it with this place, from 0.
    Section(Reading, usize),
    /// A card that explains.
    Card(Guide),
    /// The card of leerplicht with this place among its cards, from 0.
    Own(usize),
    /// One of the five questions, to read: nothing is answered there.
    Question(Question),
    /// A number.
    Number(Contact),
    /// The way to the pages with signals.
    Signals,
    /// A page with signals.
    Signal(Signal),
    /// Whether the school's own meldcode is complete.
    Complete,
    /// The list for the board that comes of it.
    ToDo,
    /// The school's own data.
    School,
    /// The form for that data.
    Form,
    /// Ways to share it with a colleague.
    Share,
    /// Imported data, before anything changes.
    Preview,
}

impl ReferencePage {
    /// The meldcode, where reading begins.
    pub const CODE: Self = Self::Read(Reading::Code);

    /// The page for parents.
    pub const PARENTS: Self = Self::Read(Reading::Parents);

    /// Whether it is a place that a search found: one of them at a time is on top of what the
    /// search began from, so that the screens below each other stay few.
    #[must_use]
    pub const fn is_found(self) -> bool {
        matches!(
            self,
            Self::Section(..)
                | Self::Card(_)
                | Self::Own(_)
                | Self::Question(_)
                | Self::Number(_)
                | Self::Signal(_)
        )
    }
}

/// What can happen in the reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceEvent {
    /// Show a screen.
    Open(ReferencePage),
    /// Go back by one.
    Back,
    /// The field of the form with this name now has this value.
    Type(String, String),
    /// The app speaks to leerplicht from now on; store that.
    ForLeerplicht,
    /// Accept what is in the form, and store it.
    Keep,
    /// A file was chosen: show what it holds, and ask.
    FromFile(String),
    /// The same for a link: what of the address holds a profile.
    FromLink(String),
    /// The same for what is in the field for a link or the text of a file.
    Read,
    /// Accept the imported data, and store it; what they do not have stays as it was.
    Take,
    /// The same, and nothing stays.
    Replace,
    /// Everything is still right; store that.
    Confirm,
    /// Delete all of it.
    Forget,
    /// Save the profile as a file.
    Export,
    /// The text stored on the device, if any.
    Found(Option<String>),
    /// The profile was stored, or did not fit.
    Written(bool),
    /// The profile was to be deleted; what the device still holds.
    Removed(Option<String>),
}

/// The screen on top, with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceScene {
    /// A page to read, and the section to begin at, when a search found that.
    Read(Reading, Option<usize>),
    /// A card that explains.
    Card(Guide),
    /// A card of leerplicht.
    Own(usize),
    /// One of the five questions, to read.
    Question(Question),
    /// A number.
    Number(Contact),
    /// The way to the pages with signals.
    Signals,
    /// A page with signals.
    Signal(Signal),
    /// Whether the school's own meldcode is complete, and what was seen of that.
    Complete(Checked),
    /// The list for the board.
    ToDo(Checked),
    /// The school's own data, and whether it is stored.
    School(Profile, Stored),
    /// The form, with what is wrong in it, but without what is filled in.
    Form(Option<Mistake>),
    /// Ways to share it with a colleague.
    Share(Profile),
    /// The school's own data, and the imported data.
    Preview(Profile, Profile),
}
