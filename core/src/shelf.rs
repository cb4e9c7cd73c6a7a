//! What stands beside the questions: the meldcode to read, and what the school
//! told about itself. It knows nothing of any case.

use crate::calendar::{self, Date};
use crate::effect::{Effect, File};
use crate::profile::{Incoming, Profile, Slot, from_link};
use crate::text::{Reading, school as texts};

/// A screen of the shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// A page to read.
    Read(Reading),
    /// What the school told.
    School,
    /// The form for it.
    Form,
    /// Ways to give it to a colleague.
    Share,
    /// What came in, before anything changes.
    Preview,
}

impl Leaf {
    /// The meldcode, where reading begins.
    pub const CODE: Self = Self::Read(Reading::Code);
}

/// How it stands with the profile on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stored {
    /// Nothing is kept.
    #[default]
    Nothing,
    /// What is shown is kept.
    Kept,
    /// The browser keeps nothing here: it is there until the page closes.
    Refused,
    /// What is kept cannot be read.
    Unreadable,
    /// What is kept is of a newer version of the app.
    Newer,
}

/// What can happen on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shelve {
    /// Show a screen.
    Open(Leaf),
    /// Go back by one.
    Back,
    /// What a field of the form holds now.
    Type(String, String),
    /// Take what stands in the form, and store it.
    Keep,
    /// A file came in: show what it holds, and ask.
    FromFile(String),
    /// The same of a link: the part of it that holds a profile.
    FromLink(String),
    /// Take what came in, and store it.
    Take,
    /// All of it is still right; store that.
    Confirm,
    /// Forget it all.
    Forget,
    /// Save the profile as a file.
    Export,
    /// The text that the device holds, if any.
    Found(Option<String>),
    /// The profile was stored, or did not fit.
    Written(bool),
    /// It was to be deleted; what the device still holds.
    Removed(Option<String>),
}

/// The shelf, as long as the visit lasts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The screens on the way here, and those that Forward still leads to.
    way: Vec<Leaf>,
    /// How many of them are shown; 0 is none.
    depth: usize,
    profile: Profile,
    stored: Stored,
    /// A stored text that this version cannot read.
    unread: Option<String>,
    /// What stands in the form, once it was opened.
    writing: Profile,
    /// The slot that kept the form from being taken.
    wrong: Option<&'static Slot>,
    offered: Option<Profile>,
}

/// The screen on top, with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShelfScene {
    /// A page to read.
    Read(Reading),
    /// What the school told, and how it is kept.
    School(Profile, Stored),
    /// The form, with the slot that is wrong; what stands in it is no part of it.
    Form(Option<&'static Slot>),
    /// Ways to give it to a colleague.
    Share(Profile),
    /// What the school told, and what came in.
    Preview(Profile, Profile),
}

impl Shelf {
    /// How many screens are shown, for the browser's history.
    #[must_use]
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// Shows so many screens, as the browser's history says.
    pub fn go_to(&mut self, depth: usize) {
        self.depth = depth.min(self.way.len());
    }

    /// Leaves the shelf.
    pub fn leave(&mut self) {
        self.depth = 0;
    }

    /// What the school told.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Whether a newer version of the app wrote what is kept: this one must not
    /// write over it.
    #[must_use]
    pub const fn is_newer(&self) -> bool {
        matches!(self.stored, Stored::Newer)
    }

    /// Whether what the school told could not be kept.
    #[must_use]
    pub fn is_in_memory_only(&self) -> bool {
        self.stored == Stored::Refused && !self.profile.is_empty()
    }

    /// What stands in the form.
    #[must_use]
    pub const fn writing(&self) -> &Profile {
        &self.writing
    }

    /// What stands on screen; `None` when the shelf does not.
    #[must_use]
    pub fn scene(&self) -> Option<ShelfScene> {
        Some(match (self.top()?, &self.offered) {
            (Leaf::Read(reading), _) => ShelfScene::Read(reading),
            (Leaf::Form, _) => ShelfScene::Form(self.wrong),
            (Leaf::Share, _) => ShelfScene::Share(self.profile.clone()),
            (Leaf::Preview, Some(offered)) => {
                ShelfScene::Preview(self.profile.clone(), offered.clone())
            }
            (Leaf::School | Leaf::Preview, _) => {
                ShelfScene::School(self.profile.clone(), self.stored)
            }
        })
    }

    /// The screen on top.
    fn top(&self) -> Option<Leaf> {
        self.way.get(self.depth.checked_sub(1)?).copied()
    }

    /// Applies an event, and returns what is to be done; one that does not fit what is
    /// on screen changes nothing.
    pub fn update(&mut self, event: Shelve, today: Date) -> Vec<Effect> {
        match event {
            Shelve::Open(leaf) => self.open(leaf),
            Shelve::Back => self.depth = self.depth.saturating_sub(1),
            Shelve::Type(name, value) => self.writing.fill(&name, &value),
            Shelve::Keep | Shelve::Take | Shelve::FromFile(_) | Shelve::FromLink(_)
                if self.is_newer() =>
            {
                return vec![Effect::Say(texts::NEWER)];
            }
            Shelve::Keep if self.top() == Some(Leaf::Form) => {
                self.wrong = self.writing.wrong();
                if self.wrong.is_some() {
                    return vec![Effect::ShowMistake];
                }
                self.profile = self.writing.clone();
                self.stamp(today);
                self.open(Leaf::School);
                return vec![self.store()];
            }
            Shelve::Confirm if !self.is_newer() => {
                self.stamp(today);
                return vec![self.store()];
            }
            Shelve::FromFile(file) => return self.offer(Profile::from_file(&file), today),
            Shelve::FromLink(link) => return self.offer(from_link(&link), today),
            Shelve::Take if self.top() == Some(Leaf::Preview) => {
                if let Some(profile) = self.offered.take() {
                    self.profile = profile;
                    // The question was answered: the way back is not through it.
                    self.depth = self.depth.saturating_sub(1);
                    self.open(Leaf::School);
                    return vec![self.store()];
                }
            }
            Shelve::Forget => {
                self.profile = Profile::default();
                self.stored = Stored::Nothing;
                return vec![Effect::RemoveProfile];
            }
            Shelve::Export => {
                let unread = self.unread.clone();
                let file = unread.unwrap_or_else(|| self.profile.to_file());
                return vec![Effect::SaveFile(File::Profile, file)];
            }
            Shelve::Found(text) => {
                self.found(text, today);
            }
            Shelve::Written(done) => {
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
            Shelve::Removed(left) => {
                let says = if left.is_none() {
                    texts::TOLD_FORGOTTEN
                } else {
                    texts::TOLD_NOT_FORGOTTEN
                };
                self.found(left, today);
                return vec![Effect::Say(says)];
            }
            // A tap that was meant for another screen.
            Shelve::Keep | Shelve::Take | Shelve::Confirm => {}
        }
        Vec::new()
    }

    /// Stores the profile, or deletes what is stored once it is empty.
    fn store(&self) -> Effect {
        let file = if self.profile.is_empty() {
            String::new()
        } else {
            self.profile.to_file()
        };
        Effect::StoreProfile(file)
    }

    /// Reads what the device holds.
    fn found(&mut self, text: Option<String>, today: Date) {
        self.profile = Profile::default();
        self.unread = None;
        self.stored = Stored::Nothing;
        if let Some(text) = text {
            self.stored = match Profile::from_file(&text) {
                Incoming::Profile(profile) => {
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

    /// Shows what came in, and asks; what is none changes nothing.
    fn offer(&mut self, incoming: Incoming, today: Date) -> Vec<Effect> {
        vec![Effect::Say(match incoming {
            // Nobody checked anything on a day that is still to come.
            Incoming::Profile(profile) if profile.checked_on() > Some(today) => texts::BROKEN,
            Incoming::Profile(profile) => {
                self.offered = Some(profile);
                self.open(Leaf::Preview);
                ""
            }
            Incoming::Newer => texts::NEWER_FILE,
            Incoming::Broken => texts::BROKEN,
        })]
    }

    /// Says of the profile that it is right today.
    fn stamp(&mut self, today: Date) {
        if !self.profile.is_empty() {
            self.profile.fill("gecontroleerd", &calendar::iso(today));
            self.profile.seen_on(today);
        }
    }

    /// Shows a screen: one on the way here again, any other on top.
    fn open(&mut self, leaf: Leaf) {
        if leaf == Leaf::Form {
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
