//! Saving the case while it changes. One save at a time: what changes meanwhile is
//! saved right after it.

use super::DraftMessage;
use super::input::{At, Effect, Failure, Timer, Write};
use super::state::{Open, Saving, State, Unsaved};
use super::{Age, Machine};
use crate::draft::write;
use crate::session::Lifetime;
use crate::vault::{self, Refusal, Times};
use zeroize::Zeroizing;

/// There is no memory for the bytes of the case.
struct NoBytes;

impl Machine {
    /// Plans a save, if the case changed.
    pub(super) fn plan(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        if !self.planned && !matches!(self.unsaved(at), Ok(None)) {
            self.planned = true;
            out.push(Effect::Later(Timer::Save));
        }
    }

    /// The case in memory, if it is the stored one and has unsaved changes.
    fn unsaved(&self, at: &At<'_>) -> Result<Option<Unsaved>, NoBytes> {
        let Some(kept) = self.state.kept() else {
            return Ok(None);
        };
        let run = at.case.filter(|run| run.number() == kept.number);
        let (Some(run), Some(latest)) = (run, self.state.latest()) else {
            return Ok(None);
        };
        let content = Zeroizing::new(write(run, kept.life).ok_or(NoBytes)?);
        Ok((content != *latest).then(|| Unsaved {
            content,
            review: at.review(),
            agreed: at.agreed(),
        }))
    }

    /// Whether the stored case is the one in memory.
    pub(super) fn is_in_memory(&self, at: &At<'_>) -> bool {
        let number = at.case.map(crate::session::Run::number);
        self.state
            .kept()
            .is_some_and(|kept| Some(kept.number) == number)
    }

    /// Whether something is still to be saved, and can be.
    pub(super) fn is_unsaved(&self, at: &At<'_>) -> bool {
        match &self.state {
            State::Creating(open) | State::Open(open) => {
                let fits = !open.kept.full;
                let changed = open.kept.next.is_some() || !matches!(self.unsaved(at), Ok(None));
                open.saving.is_some() || (fits && changed)
            }
            _ => false,
        }
    }

    /// Seals what changed, now.
    pub(super) fn save(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let Ok(unsaved) = self.unsaved(at) else {
            // Nothing is better than nothing in place of what was saved.
            return self.give_up(DraftMessage::Lost, at, out);
        };
        let in_memory = self.is_in_memory(at);
        let (State::Creating(open) | State::Open(open)) = &mut self.state else {
            return;
        };
        if open.saving.is_some() {
            // Another case may replace this one before that is done.
            if in_memory {
                open.kept.next = unsaved;
            }
            return;
        }
        if Age::at(at.now, open.kept.life.first, open.kept.ends) == Age::Ended {
            // Storage may be blocked, so that nobody noticed yet.
            return self.give_up(DraftMessage::Ended, at, out);
        }
        let next = open.kept.next.take().filter(|_| !in_memory);
        let Some(Unsaved {
            content,
            review,
            agreed,
        }) = unsaved.or(next)
        else {
            self.leave_when_covered(at, out);
            return;
        };
        let kept = &mut open.kept;
        let moved = review.is_some() && review != kept.review;
        if moved && kept.life.lifetime == Lifetime::AfterReview {
            kept.ends = kept.life.ends(at);
        }
        kept.review = review;
        kept.agreed = agreed;
        let times = Times {
            saved: at.now,
            ends: kept.ends,
            agreed: kept.life.agreed(agreed, at),
        };
        out.push(Effect::Seal(open.worker, content.clone(), times));
        open.saving = Some(Saving {
            content,
            text: None,
        });
    }

    /// Handles what the worker sealed, or that it could not.
    pub(super) fn sealed(
        &mut self,
        envelope: Result<Zeroizing<Vec<u8>>, Failure>,
        at: &At<'_>,
        out: &mut Vec<Effect>,
    ) {
        let creating = matches!(self.state, State::Creating(_));
        let (State::Creating(open) | State::Open(open)) = &mut self.state else {
            return;
        };
        if open.saving.is_none() {
            return;
        }
        let text = match envelope {
            Ok(envelope) => Some(vault::to_text(&envelope)),
            // More than any draft holds: there is no room for that either.
            Err(Failure::Refused(Refusal::Size)) => None,
            // An earlier version took it; what it sealed stays as it is.
            Err(Failure::Refused(Refusal::Weak)) if !creating => {
                return self.give_up(DraftMessage::NewPhrase, at, out);
            }
            Err(_) if creating => return self.fall_back(DraftMessage::NoVault, at, out),
            Err(_) => return self.give_up(DraftMessage::Lost, at, out),
        };
        let Some(text) = text else {
            return self.written(&Write::Save, false, at, out);
        };
        if let Some(saving) = &mut open.saving {
            saving.text = Some(text);
        }
        out.push(Effect::BeAlone(Write::Save));
    }

    /// Does to the stored text what was to be done, now that no other tab can write.
    pub(super) fn alone(&mut self, write: Write, at: &At<'_>, out: &mut Vec<Effect>) {
        self.is_alone(write);
        match write {
            Write::Save => self.saves(at, out),
            Write::Import => self.imports(at, out),
            Write::Delete => self.deletes(at, out),
            Write::Expire => self.expires(at, out),
        }
    }

    fn saves(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let (State::Creating(open) | State::Open(open)) = &mut self.state else {
            return;
        };
        let Some(text) = open.saving.as_ref().and_then(|saving| saving.text.clone()) else {
            return;
        };
        let Ok(stored) = at.stored else {
            // What is there now cannot be read, and so must not be overwritten either.
            return self.written(&Write::Save, false, at, out);
        };
        if stored != open.kept.text.as_deref() {
            // Another tab wrote or deleted it: that counts.
            let why = stored.map_or(DraftMessage::Gone, |text| self.whose(text));
            return self.give_up(why, at, out);
        }
        out.push(Effect::Write(Write::Save, text));
    }

    /// Handles that the text was written, or did not fit.
    pub(super) fn written(
        &mut self,
        write: &Write,
        done: bool,
        at: &At<'_>,
        out: &mut Vec<Effect>,
    ) {
        if *write == Write::Import {
            self.message = (!done).then_some(DraftMessage::NoRoom);
            return;
        }
        let in_memory = self.is_in_memory(at);
        let (mut open, creating) = match std::mem::take(&mut self.state) {
            State::Creating(open) => (open, true),
            State::Open(open) => (open, false),
            other => {
                self.state = other;
                return;
            }
        };
        match open.saving.take() {
            Some(Saving {
                content,
                text: Some(text),
            }) if done => {
                open.kept.text = Some(text);
                open.kept.content = content;
                open.kept.full = false;
                self.lasting = self
                    .lasting
                    .filter(|message| *message != DraftMessage::Full);
                self.state = State::Open(open);
                if creating {
                    self.message = Some(DraftMessage::Kept);
                    out.push(Effect::Persist);
                    self.claim(out);
                }
                self.save(at, out);
            }
            _ if creating => {
                self.state = State::Creating(open);
                self.fall_back(DraftMessage::NoRoom, at, out);
            }
            undone => {
                if !in_memory {
                    open.kept.try_again(undone);
                }
                open.kept.full = true;
                self.say(DraftMessage::Full);
                self.state = State::Open(open);
                self.leave_when_covered(at, out);
            }
        }
    }

    /// Drops the keys while the page is covered, but not before the save that uses them is
    /// done.
    fn leave_when_covered(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        if !at.covered {
            return;
        }
        self.state = match std::mem::take(&mut self.state) {
            State::Open(Open {
                kept,
                worker,
                saving: None,
            }) => {
                out.push(Effect::End(worker));
                State::Covered(kept)
            }
            other => other,
        };
    }
}
