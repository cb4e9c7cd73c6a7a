//! A draft that is there gives way to a new one in two steps: it may be a colleague's.

use super::input::{At, Effect};
use super::stored::header;
use super::{DraftMessage, Machine};
use crate::calendar::Date;
use crate::hosting::Hosting;
use crate::session::{Lifetime, Phrase, Run};

/// The new draft that waits for the reader's second word.
pub(super) struct Replacing {
    phrase: Phrase,
    /// The text that would go.
    text: String,
    /// When that was last saved, in seconds of Unix time.
    saved: u64,
}

/// What the reader asked to store before it was known what the place allows.
pub(super) struct Wanted {
    phrase: Phrase,
    /// The number of the case that it was given for.
    number: u32,
    /// What was chosen then.
    lifetime: Lifetime,
}

impl Machine {
    /// Stores the case under this phrase, for as long as was chosen; where a draft is there already, the reader is asked
    /// first. What this app cannot read is never replaced.
    pub(super) fn ask_to_keep(
        &mut self,
        phrase: Phrase,
        lifetime: Lifetime,
        at: &At<'_>,
        out: &mut Vec<Effect>,
    ) {
        self.replacing = None;
        self.wanted = None;
        match self.host {
            Some((Hosting::Fit, _)) => {}
            Some((Hosting::Folder | Hosting::NoPolicy, _)) => return,
            None | Some((Hosting::Silent, _)) => {
                self.wanted = at.case.map(|run| Wanted {
                    phrase,
                    number: run.number(),
                    lifetime,
                });
                return self.ask_host_again(out);
            }
        }
        match at.stored {
            // Nobody would see the question.
            Ok(Some(_)) if !phrase.is_empty() && !at.offers => self.say(DraftMessage::NotKept),
            Ok(Some(text)) if !phrase.is_empty() => {
                if let Ok(header) = header(text) {
                    self.replacing = Some(Replacing {
                        phrase,
                        text: text.to_owned(),
                        saved: header.times.saved,
                    });
                }
            }
            _ => self.keep(phrase, lifetime, at, out),
        }
    }

    /// Notes what the place allows; a phrase may wait for it.
    pub(super) fn heard_host(
        &mut self,
        host: Hosting,
        home_screen: Option<bool>,
        at: &At<'_>,
        out: &mut Vec<Effect>,
    ) {
        self.host_answered();
        self.host = Some((host, home_screen));
        if host == Hosting::Silent {
            // Nobody knows what the worker may send. The next tap asks again.
            let waited = [self.brought.take().is_some(), self.wanted.take().is_some()];
            if waited.contains(&true) {
                self.say(DraftMessage::NoVault);
            }
            return;
        }
        if let Some(text) = self.brought.take() {
            self.import(text, at, out);
        }
        if let Some(wanted) = self.wanted.take() {
            if at.case.map(Run::number) != Some(wanted.number) {
                // It was given for another case.
                self.say(DraftMessage::NotKept);
            } else if host != Hosting::Fit && !at.offers {
                self.say(DraftMessage::Forbidden(host));
            } else {
                self.ask_to_keep(wanted.phrase, wanted.lifetime, at, out);
            }
        }
    }

    /// Asks what the place allows, once.
    pub(super) fn ask_host(&mut self, out: &mut Vec<Effect>) {
        if !self.asked_host {
            self.asked_host = true;
            out.push(Effect::AskHost);
        }
    }

    /// The same where the host did not answer before.
    pub(super) fn ask_host_again(&mut self, out: &mut Vec<Effect>) {
        self.asked_host &= self.host.take().is_none();
        self.ask_host(out);
    }

    /// Replaces the draft that the reader was asked about, if that is still the one there.
    pub(super) fn replace(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let Some(replacing) = self.replacing.take() else {
            return;
        };
        let lifetime = self.shown.view.lifetime;
        if at.stored == Ok(Some(&replacing.text)) {
            self.keep(replacing.phrase, lifetime, at, out);
        } else {
            self.ask_to_keep(replacing.phrase, lifetime, at, out);
        }
    }

    /// The day on which the draft that would go was last saved.
    pub(super) fn replaces(&self, at: &At<'_>) -> Option<Date> {
        let replacing = self.replacing.as_ref()?;
        Some((at.day_of)(replacing.saved))
    }
}
