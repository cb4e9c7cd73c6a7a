//! The pages to read next to the questions, and the school's own data. It knows nothing
//! of any case.

use crate::calendar::{self, Date};
use crate::effect::{Effect, File};
use crate::profile::{Profile, from_link};
use crate::text::{Reading, school as texts};
use crate::values::{Incoming, Slot};

/// A screen of the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferencePage {
    /// A page to read.
    Read(Reading),
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
}

/// Whether the profile is stored on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stored {
    /// Nothing is stored.
    #[default]
    Nothing,
    /// What is shown is stored.
    Kept,
    /// The browser stores nothing here: the profile lasts until the page closes.
    Refused,
    /// What is stored cannot be read.
    Unreadable,
    /// What is stored is from a newer version of the app.
    Newer,
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
    /// Accept what is in the form, and store it.
    Keep,
    /// A file was chosen: show what it holds, and ask.
    FromFile(String),
    /// The same for a link: the part of it that holds a profile.
    FromLink(String),
    /// Accept the imported data, and store it.
    Take,
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

/// The reference, for the duration of the visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// The screens opened before this one, and those that Forward still leads to.
    way: Vec<ReferencePage>,
    /// How many of them are shown; 0 is none.
    depth: usize,
    profile: Profile,
    stored: Stored,
    /// A stored text that this version cannot read.
    unread: Option<String>,
    /// What is in the form, once it has been opened.
    writing: Profile,
    /// The slot because of which the form was not accepted.
    wrong: Option<&'static Slot>,
    offered: Option<Profile>,
}

/// The screen on top, with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceScene {
    /// A page to read.
    Read(Reading),
    /// The school's own data, and whether it is stored.
    School(Profile, Stored),
    /// The form, with the slot that is wrong, but without what is filled in.
    Form(Option<&'static Slot>),
    /// Ways to share it with a colleague.
    Share(Profile),
    /// The school's own data, and the imported data.
    Preview(Profile, Profile),
}

impl Reference {
    /// How many screens are shown, for the browser's history.
    #[must_use]
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// Shows this many screens, to match the browser's history.
    pub fn go_to(&mut self, depth: usize) {
        self.depth = depth.min(self.way.len());
    }

    /// Leaves the reference.
    pub fn leave(&mut self) {
        self.depth = 0;
    }

    /// The school's own data.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Whether a newer version of the app wrote what is stored: this one must not
    /// overwrite it.
    #[must_use]
    pub const fn is_newer(&self) -> bool {
        matches!(self.stored, Stored::Newer)
    }

    /// Whether the school's data could not be stored.
    #[must_use]
    pub fn is_in_memory_only(&self) -> bool {
        self.stored == Stored::Refused && !self.profile.is_empty()
    }

    /// What is in the form.
    #[must_use]
    pub const fn writing(&self) -> &Profile {
        &self.writing
    }

    /// What is on screen; `None` when the reference is not.
    #[must_use]
    pub fn scene(&self) -> Option<ReferenceScene> {
        Some(match (self.top()?, &self.offered) {
            (ReferencePage::Read(reading), _) => ReferenceScene::Read(reading),
            (ReferencePage::Form, _) => ReferenceScene::Form(self.wrong),
            (ReferencePage::Share, _) => ReferenceScene::Share(self.profile.clone()),
            (ReferencePage::Preview, Some(offered)) => {
                ReferenceScene::Preview(self.profile.clone(), offered.clone())
            }
            (ReferencePage::School | ReferencePage::Preview, _) => {
                ReferenceScene::School(self.profile.clone(), self.stored)
            }
        })
    }

    fn top(&self) -> Option<ReferencePage> {
        self.way.get(self.depth.checked_sub(1)?).copied()
    }

    /// Applies an event, and returns what is to be done; an event that does not fit the
    /// screen changes nothing.
    pub fn update(&mut self, event: ReferenceEvent, today: Date) -> Vec<Effect> {
        match event {
            ReferenceEvent::Open(leaf) => self.open(leaf),
            ReferenceEvent::Back => self.depth = self.depth.saturating_sub(1),
            ReferenceEvent::Type(name, value) => self.writing.fill(&name, &value),
            ReferenceEvent::Keep
            | ReferenceEvent::Take
            | ReferenceEvent::FromFile(_)
            | ReferenceEvent::FromLink(_)
                if self.is_newer() =>
            {
                return vec![Effect::Say(texts::NEWER)];
            }
            ReferenceEvent::Keep if self.top() == Some(ReferencePage::Form) => {
                self.wrong = self.writing.wrong();
                if self.wrong.is_some() {
                    return vec![Effect::ShowMistake];
                }
                self.profile = self.writing.clone();
                self.stamp(today);
                self.open(ReferencePage::School);
                return vec![self.store()];
            }
            ReferenceEvent::Confirm if !self.is_newer() => {
                self.stamp(today);
                return vec![self.store()];
            }
            ReferenceEvent::FromFile(file) => return self.offer(Profile::from_file(&file), today),
            ReferenceEvent::FromLink(link) => return self.offer(from_link(&link), today),
            ReferenceEvent::Take if self.top() == Some(ReferencePage::Preview) => {
                if let Some(profile) = self.offered.take() {
                    self.profile = profile;
                    // The preview has been answered: Back must not return to it.
                    self.depth = self.depth.saturating_sub(1);
                    self.open(ReferencePage::School);
                    return vec![self.store()];
                }
            }
            ReferenceEvent::Forget => {
                self.profile = Profile::default();
                self.stored = Stored::Nothing;
                return vec![Effect::RemoveProfile];
            }
            ReferenceEvent::Export => {
                let unread = self.unread.clone();
                let file = unread.unwrap_or_else(|| self.profile.to_file());
                return vec![Effect::SaveFile(File::Profile, file)];
            }
            ReferenceEvent::Found(text) => {
                self.found(text, today);
            }
            ReferenceEvent::Written(done) => {
                self.stored = match done {
                    true if self.profile.is_empty() => Stored::Nothing,
                    true => Stored::Kept,
                    false => Stored::Refused,
                };
                let says = if done {
                    self.unread = None;
                    texts::TOLD_KEPT
                } else {
                    texts::REFUSED
                };
                return vec![Effect::Say(says)];
            }
            ReferenceEvent::Removed(left) => {
                let says = if left.is_none() {
                    texts::TOLD_FORGOTTEN
                } else {
                    texts::TOLD_NOT_FORGOTTEN
                };
                self.found(left, today);
                return vec![Effect::Say(says)];
            }
            // A tap that was meant for another screen.
            ReferenceEvent::Keep | ReferenceEvent::Take | ReferenceEvent::Confirm => {}
        }
        Vec::new()
    }

    /// Stores the profile, or deletes what is stored once the profile is empty.
    fn store(&self) -> Effect {
        let file = if self.profile.is_empty() {
            String::new()
        } else {
            self.profile.to_file()
        };
        Effect::StoreProfile(file)
    }

    /// Reads what is stored on the device.
    fn found(&mut self, text: Option<String>, today: Date) {
        self.profile = Profile::default();
        self.unread = None;
        self.stored = Stored::Nothing;
        if let Some(text) = text {
            self.stored = match Profile::from_file(&text) {
                Incoming::Value(profile) => {
                    self.profile = profile;
                    Stored::Kept
                }
                Incoming::Newer => Stored::Newer,
                Incoming::Broken => Stored::Unreadable,
            };
            self.unread = (self.stored != Stored::Kept).then_some(text);
        }
        self.profile.seen_on(today);
    }

    /// Shows imported data, and asks; invalid data changes nothing.
    fn offer(&mut self, incoming: Incoming<Profile>, today: Date) -> Vec<Effect> {
        vec![Effect::Say(match incoming {
            // Nobody can have checked it on a day in the future.
            Incoming::Value(profile) if profile.checked_on() > Some(today) => texts::BROKEN,
            Incoming::Value(profile) => {
                self.offered = Some(profile);
                self.open(ReferencePage::Preview);
                ""
            }
            Incoming::Newer => texts::NEWER_FILE,
            Incoming::Broken => texts::BROKEN,
        })]
    }

    /// Marks the profile as checked today.
    fn stamp(&mut self, today: Date) {
        if !self.profile.is_empty() {
            self.profile.fill("gecontroleerd", &calendar::iso(today));
            self.profile.seen_on(today);
        }
    }

    /// Shows a screen: returns to one that is already open, and adds any other on top.
    fn open(&mut self, leaf: ReferencePage) {
        if leaf == ReferencePage::Form {
            self.writing = self.profile.clone();
            self.wrong = None;
        }
        self.way.truncate(self.depth);
        let at = self.way.iter().position(|shown| *shown == leaf);
        if at.is_none() {
            self.way.push(leaf);
        }
        self.depth = at.unwrap_or(self.way.len() - 1) + 1;
    }
}
