//! Storing a case, opening it again, also on the cover, and importing a file.

use super::DraftMessage;
use super::input::{Answer, At, CoverAnswer, Effect, Failure, Reply, Timer, WorkerId, Write};
use super::state::{Kept, Open, State};
use super::stored::header;
use super::{Age, Life, Machine};
use crate::draft::read;
use crate::hosting::Hosting;
use crate::session::{Lifetime, Phrase};
use crate::vault::{self, Refusal};
use zeroize::Zeroizing;

impl Machine {
    /// Stores the case in memory under a phrase. What was stored before is replaced, as the
    /// screen warned; what this app cannot read never is.
    pub(super) fn keep(
        &mut self,
        phrase: Phrase,
        lifetime: Lifetime,
        at: &At<'_>,
        out: &mut Vec<Effect>,
    ) {
        let Some(run) = at.case else { return };
        let Ok(before) = at.stored.map(|stored| stored.map(str::to_owned)) else {
            self.say(DraftMessage::NoVault);
            return;
        };
        if before.as_deref().is_some_and(|text| header(text).is_err()) {
            return;
        }
        if phrase.is_empty() {
            self.say(DraftMessage::NoVault);
            return;
        }
        let life = Life {
            lifetime,
            first: at.now,
        };
        self.make_room(at, out);
        let worker = self.next_worker();
        out.push(Effect::Keep(worker, phrase));
        self.learn(false);
        self.state = State::Creating(Open {
            worker,
            saving: None,
            kept: Kept {
                number: run.number(),
                life,
                review: at.review(),
                agreed: at.agreed(),
                ends: life.ends(at),
                text: before,
                content: Zeroizing::default(),
                next: None,
                full: false,
            },
        });
        // The case as it is now, whatever the reader does while the key is made.
        self.save(at, out);
    }

    /// Opens the draft with a phrase, and the case in it. What changed in a case put aside is
    /// saved first: opening ends the worker that saves it.
    pub(super) fn unlock(&mut self, phrase: Phrase, at: &At<'_>, out: &mut Vec<Effect>) {
        if self.locked(at, out).is_none() {
            return;
        }
        self.save(at, out);
        if self.state.is_saving() {
            self.waiting = Some(phrase);
        } else {
            self.try_phrase(phrase, at, out);
        }
    }

    /// Tries the phrase that waits, once nothing is being saved; a save that did not fit is
    /// not waited for.
    pub(super) fn try_what_waits(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        if !self.state.is_saving()
            && let Some(phrase) = self.waiting.take()
        {
            self.try_phrase(phrase, at, out);
        }
    }

    /// The stored text, if a phrase can open it now.
    fn locked<'a>(&mut self, at: &At<'a>, out: &mut Vec<Effect>) -> Option<&'a str> {
        // It may have ended since the screen was drawn.
        let found = self.notice(at, out);
        let number = at.case.map(crate::session::Run::number);
        let status = self.status(&found, number, at);
        let text = at.stored.ok().flatten();
        text.filter(|_| status.opens())
    }

    fn try_phrase(&mut self, phrase: Phrase, at: &At<'_>, out: &mut Vec<Effect>) {
        let Some(text) = self.locked(at, out) else {
            return;
        };
        let Ok(envelope) = vault::from_text(text) else {
            return;
        };
        self.make_room(at, out);
        let worker = self.next_worker();
        out.push(Effect::Open(worker, phrase, envelope));
        self.state = State::Unlocking {
            worker,
            text: text.to_owned(),
        };
    }

    /// Passes on a worker's answer; that of a worker that was ended is ignored.
    pub(super) fn worker_answered(
        &mut self,
        worker: WorkerId,
        answer: Answer,
        at: &At<'_>,
        out: &mut Vec<Effect>,
    ) {
        if self.trial == Some(worker) {
            self.trial = None;
            self.uncovered(worker, &answer, at, out);
        } else if self.state.worker() == Some(worker) {
            match answer.to {
                Reply::Keep if answer.is.is_err() => self.fall_back(DraftMessage::NoVault, at, out),
                Reply::Keep => {}
                Reply::Open => self.opened(answer.is, at, out),
                Reply::Seal => self.sealed(answer.is, at, out),
            }
        } else {
            self.before_answered(worker, answer.is.is_ok(), out);
        }
    }

    /// The worker of the draft before sealed its last change. That is not stored now: what is
    /// being made takes its place. If that fails, it is sealed once more.
    fn before_answered(&mut self, worker: WorkerId, done: bool, out: &mut Vec<Effect>) {
        let Some(mut before) = self.before.take_if(|before| before.worker == worker) else {
            return;
        };
        if done {
            before.kept.try_again(before.saving.take());
            self.before = Some(before);
        } else {
            out.push(Effect::End(worker));
        }
    }

    fn opened(
        &mut self,
        content: Result<Zeroizing<Vec<u8>>, Failure>,
        at: &At<'_>,
        out: &mut Vec<Effect>,
    ) {
        let State::Unlocking { worker, text } = &self.state else {
            return;
        };
        let (worker, text) = (*worker, text.clone());
        let content = match content {
            Ok(content) => content,
            Err(Failure::Refused(Refusal::Locked)) => {
                return self.fall_back(DraftMessage::WrongPhrase, at, out);
            }
            Err(_) => return self.fall_back(DraftMessage::NotOpened, at, out),
        };
        // The phrase is right, but no version wrote this content.
        let Some((run, life)) = read(&content) else {
            return self.fall_back(DraftMessage::Unreadable, at, out);
        };
        let Ok(header) = header(&text) else { return };
        // What an earlier version sealed is sealed anew at once.
        let is_new = header.wrapped.is_some();
        self.state = State::Open(Open {
            worker,
            saving: None,
            kept: Kept {
                number: run.number(),
                life,
                review: run.entries().day(crate::case::Field::ReviewOn),
                agreed: None,
                ends: header.times.ends,
                text: Some(text),
                content: if is_new {
                    content
                } else {
                    Zeroizing::default()
                },
                next: None,
                full: false,
            },
        });
        self.claim(out);
        out.push(Effect::TakeIn(Box::new(run)));
    }

    /// Tries a phrase typed on the cover: it is right if it opens what this page itself
    /// stored. What is in storage now may be somebody else's, under a phrase of theirs.
    pub(super) fn uncover(&mut self, phrase: Phrase, out: &mut Vec<Effect>) {
        let own = self.state.own_text();
        let Some(envelope) = own.and_then(|own| vault::from_text(own).ok()) else {
            out.push(Effect::AnswerCover(CoverAnswer::Failed));
            return;
        };
        out.extend(self.trial.take().map(Effect::End));
        let worker = self.next_worker();
        out.push(Effect::Open(worker, phrase, envelope));
        self.trial = Some(worker);
    }

    fn uncovered(&mut self, worker: WorkerId, answer: &Answer, at: &At<'_>, out: &mut Vec<Effect>) {
        let says = match answer.is {
            Ok(_) => CoverAnswer::Lift,
            Err(Failure::Refused(Refusal::Locked)) => CoverAnswer::Wrong,
            // Too little memory is no wrong phrase.
            Err(_) => CoverAnswer::Failed,
        };
        out.push(Effect::AnswerCover(says));
        if says != CoverAnswer::Lift {
            out.push(Effect::End(worker));
            return;
        }
        // The draft may have ended, be gone, or be another tab's: then the case comes back
        // without being stored. Unsaved changes are saved once the cover has lifted.
        self.notice(at, out);
        self.planned = true;
        out.push(Effect::Later(Timer::Save));
        let in_memory = self.is_in_memory(at);
        self.state = match std::mem::take(&mut self.state) {
            State::Covered(kept) => State::Open(Open {
                kept,
                worker,
                saving: None,
            }),
            // Its last save was under way: the new worker does it again.
            State::Open(mut open) => {
                out.push(Effect::End(open.worker));
                if !in_memory {
                    open.kept.try_again(open.saving);
                }
                State::Open(Open {
                    kept: open.kept,
                    worker,
                    saving: None,
                })
            }
            other => {
                out.push(Effect::End(worker));
                match other {
                    State::Orphaned(_) => State::Closed,
                    other => other,
                }
            }
        };
    }

    /// Imports a draft from a file. It is untrusted, and replaces nothing; and it comes in only
    /// where a draft may be stored.
    pub(super) fn import(&mut self, text: String, at: &At<'_>, out: &mut Vec<Effect>) {
        self.message = match (at.stored, header(&text)) {
            (Ok(Some(_)), _) => Some(DraftMessage::OneThere),
            (_, Err(Refusal::Newer)) => Some(DraftMessage::NewerFile),
            (_, Err(_)) => Some(DraftMessage::NotADraft),
            (_, Ok(header)) if Age::of(&header, at.now) == Age::Ended => {
                Some(DraftMessage::EndedFile)
            }
            // Nobody can tell what is there.
            (Err(_), Ok(_)) => Some(DraftMessage::NoRoom),
            (Ok(None), Ok(_)) => match self.host {
                None | Some((Hosting::Silent, _)) => {
                    self.brought = Some(text);
                    self.ask_host_again(out);
                    None
                }
                Some((host @ (Hosting::Folder | Hosting::NoPolicy), _)) => {
                    Some(DraftMessage::Forbidden(host))
                }
                Some((Hosting::Fit, _)) => {
                    self.importing = Some(text.trim().to_owned());
                    out.push(Effect::BeAlone(Write::Import));
                    None
                }
            },
        };
    }

    /// Writes what was imported, unless another tab was first.
    pub(super) fn imports(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let Some(text) = self.importing.take() else {
            return;
        };
        match at.stored {
            Ok(None) => out.push(Effect::Write(Write::Import, text)),
            Ok(Some(_)) => self.message = Some(DraftMessage::OneThere),
            Err(_) => self.message = Some(DraftMessage::NoRoom),
        }
    }
}
