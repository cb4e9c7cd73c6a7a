//! What this device stores of the school's own data: reading it, writing it, deleting it.
//! The page carries that out; here it is decided what it means.

use super::Reference;
use crate::calendar::Date;
use crate::effect::Effect;
use crate::profile::Profile;
use crate::text::school as texts;
use crate::values::Incoming;

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
    /// What is stored has a value that is not taken, so nothing of it is shown.
    Unfit,
    /// What is stored cannot be read.
    Unreadable,
    /// What is stored is from a newer version of the app.
    Newer,
}

impl Reference {
    /// Stores the profile, or deletes what is stored once the profile is empty.
    pub(super) fn store(&self) -> Effect {
        let file = if self.profile.is_empty() {
            String::new()
        } else {
            self.profile.to_file()
        };
        Effect::StoreProfile(file)
    }

    /// Reads what is stored on the device.
    pub(super) fn found(&mut self, text: Option<String>, today: Date) {
        self.profile = Profile::default();
        self.unread = None;
        self.unfit = None;
        self.stored = Stored::Nothing;
        if let Some(text) = text {
            self.stored = match Profile::from_file(&text) {
                Incoming::Value(profile) => {
                    self.profile = profile;
                    Stored::Kept
                }
                Incoming::Refused(_, profile) => {
                    self.unfit = Some(profile);
                    Stored::Unfit
                }
                Incoming::Newer => Stored::Newer,
                Incoming::Lacking(_) | Incoming::Line(_) | Incoming::Broken => Stored::Unreadable,
            };
            self.unread = (self.stored != Stored::Kept).then_some(text);
        }
        self.profile.seen_on(today);
    }

    /// The profile was stored, or did not fit; returns what to say.
    pub(super) fn written(&mut self, done: bool) -> &'static str {
        self.stored = match done {
            true if self.profile.is_empty() => Stored::Nothing,
            true => Stored::Kept,
            false => Stored::Refused,
        };
        if done {
            self.unread = None;
            if self.profile.is_empty() {
                texts::TOLD_EMPTY
            } else if self.is_writing && self.wrong.is_some() {
                texts::TOLD_KEPT_REST
            } else {
                texts::TOLD_KEPT
            }
        } else {
            texts::REFUSED
        }
    }

    /// The profile was to be deleted; returns what to say, given what the device still holds.
    pub(super) fn removed(&mut self, left: Option<String>, today: Date) -> &'static str {
        let gone = left.is_none();
        self.found(left, today);
        if gone {
            texts::TOLD_FORGOTTEN
        } else {
            texts::TOLD_NOT_FORGOTTEN
        }
    }
}
