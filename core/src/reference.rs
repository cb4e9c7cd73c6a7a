//! What stands beside the questions: the meldcode to read, and what the school
//! told about itself. It knows nothing of any case.

use crate::calendar::{self, Date};
use crate::effect::{Effect, File};
use crate::lines::Incoming;
use crate::profile::{Profile, Slot, from_link};
use crate::text::{Reading, school as texts};

/// A screen of the shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferencePage {
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

impl ReferencePage {
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
pub enum ReferenceEvent {
    /// Show a screen.
    Open(ReferencePage),
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
pub struct Reference {
    /// The screens on the way here, and those that Forward still leads to.
    way: Vec<ReferencePage>,
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
pub enum ReferenceScene {
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

impl Reference {
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

    /// The screen on top.
    fn top(&self) -> Option<ReferencePage> {
        self.way.get(self.depth.checked_sub(1)?).copied()
    }

    /// Applies an event, and returns what is to be done; one that does not fit what is
    /// on screen changes nothing.
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
                    // The question was answered: the way back is not through it.
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

    /// Shows what came in, and asks; what is none changes nothing.
    fn offer(&mut self, incoming: Incoming<Profile>, today: Date) -> Vec<Effect> {
        vec![Effect::Say(match incoming {
            // Nobody checked anything on a day that is still to come.
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

    /// Says of the profile that it is right today.
    fn stamp(&mut self, today: Date) {
        if !self.profile.is_empty() {
            self.profile.fill("gecontroleerd", &calendar::iso(today));
            self.profile.seen_on(today);
        }
    }

    /// Shows a screen: one on the way here again, any other on top.
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
