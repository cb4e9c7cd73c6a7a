//! The draft of one page as a state machine. It decides, and has no side effects: what
//! happens comes in as an [`Input`] with the moment [`At`] which it happens, and what
//! is to be done comes out as [`Effect`]s, to be carried out in this order, at once.
//!
//! A worker has the phrase and the keys. The machine remembers what this page last read
//! or wrote: any other text in storage was written by another tab, and is never
//! overwritten. `docs/draft.md` draws the states, from this code.

mod close;
mod input;
mod save;
mod state;
mod tabs;
mod unlock;

pub use input::{
    Answer, At, Blocked, CoverAnswer, DraftMessage, Effect, Failure, Input, Reply, TabMessage,
    Timer, WorkerId, Write,
};

use super::{Age, Life, ends};
use crate::session::{DraftCommand, DraftStatus, DraftView, Lifetime, Phrase};
use crate::vault::{self, Header, Refusal};
use state::{Open, State};

/// The draft, as this page sees it.
#[derive(Default)]
pub struct Machine {
    state: State,
    /// Another tab has it open.
    elsewhere: bool,
    /// The number of the question to that tab that still waits for an answer; no timer has
    /// it once there was one.
    asked: u32,
    /// Another tab asked for it; it is released once the last change is saved.
    releasing: bool,
    /// The worker that tries the phrase typed on the cover.
    trial: Option<WorkerId>,
    /// The draft that was open before another was to be opened or made: it is open again if
    /// that fails.
    before: Option<Open>,
    /// A phrase that waits for the last save of a case put aside.
    waiting: Option<Phrase>,
    /// A save is planned.
    planned: bool,
    /// The phrase that is offered; none until one is asked for.
    offered: Option<Phrase>,
    /// What the reader chose for a new draft.
    chosen: Option<Lifetime>,
    /// The message for the reader about what just happened, until the next tap.
    message: Option<DraftMessage>,
    /// The message that lasts until its reason is gone: it is shown whenever there is no
    /// other.
    lasting: Option<DraftMessage>,
    /// The number of the last worker.
    workers: WorkerId,
    /// The header of the text that was last seen in storage.
    seen: Option<(String, Result<Header, Refusal>)>,
    shown: Shown,
}

/// What the rest of the app last received: it receives only what changed.
#[derive(Default)]
struct Shown {
    view: DraftView,
    message: Option<DraftMessage>,
    locks: bool,
}

/// What is in storage.
enum Found {
    Blocked,
    Nothing,
    Unreadable,
    Newer,
    /// A draft, and when it ends, in seconds of Unix time.
    Draft(u64),
}

impl Machine {
    /// Takes one input, and returns what is to be done.
    #[must_use]
    pub fn step(&mut self, input: Input, at: &At<'_>) -> Vec<Effect> {
        let mut out = Vec::new();
        // Nobody looks at a page that closes.
        let goes = matches!(input, Input::Closing | Input::Leave);
        match input {
            Input::Begin => out.push(Effect::Tell(TabMessage::Who)),
            Input::Look => {}
            Input::Tap => self.message = None,
            Input::Changed => self.plan(at, &mut out),
            Input::Save => self.save(at, &mut out),
            Input::Cover => {
                // Behind the cover the page holds no phrase.
                self.waiting = None;
                self.save(at, &mut out);
            }
            Input::Command(command) => {
                self.message = None;
                self.run_command(command, at, &mut out);
            }
            Input::Offer(phrase) => self.offered = Some(phrase),
            Input::File(text) => self.import(&text, at, &mut out),
            Input::Worker(worker, answer) => self.worker_answered(worker, answer, at, &mut out),
            Input::Written(write, done) => self.written(&write, done, at, &mut out),
            Input::Deleted(done) => {
                self.message = done.then_some(DraftMessage::Deleted);
                self.lasting = self.lasting.filter(|_| !done);
            }
            Input::Tab(message) => self.tab_message(message, at, &mut out),
            Input::Timer(Timer::Save) => {
                self.planned = false;
                self.save(at, &mut out);
            }
            Input::Timer(Timer::TakeOver(asked)) => {
                // A tab that did not answer is gone, or asleep.
                if asked == self.asked {
                    self.elsewhere = false;
                }
            }
            Input::Uncover(phrase) => self.uncover(phrase, &mut out),
            Input::Closing => {
                out.push(Effect::AskBeforeClosing(self.is_unsaved(at)));
                self.save(at, &mut out);
            }
            Input::Leave => {
                if self.state.holds_a_case() {
                    out.push(Effect::Tell(TabMessage::Released));
                }
            }
            Input::Wipe => {
                self.close(at, &mut out);
                self.state = State::Closed;
                self.lasting = None;
                out.extend(self.trial.take().map(Effect::End));
            }
        }
        self.release(at, &mut out);
        self.try_what_waits(at, &mut out);
        if !goes {
            self.show(at, &mut out);
        }
        out
    }

    /// The state's name, for the diagram.
    #[must_use]
    pub const fn state(&self) -> &'static str {
        self.state.name()
    }

    fn run_command(&mut self, command: DraftCommand, at: &At<'_>, out: &mut Vec<Effect>) {
        match command {
            DraftCommand::Keep => {
                let phrase = self.offered.clone();
                self.keep(phrase.unwrap_or_default(), at, out);
            }
            DraftCommand::KeepOwn(phrase) => match super::weakness(&phrase) {
                Some(weakness) => self.say(DraftMessage::Weak(weakness)),
                None => self.keep(phrase, at, out),
            },
            DraftCommand::AnotherPhrase => self.offered = None,
            DraftCommand::Choose(lifetime) => self.chosen = Some(lifetime),
            DraftCommand::Unlock(phrase) => self.unlock(phrase, at, out),
            DraftCommand::TakeOver => {
                self.asked = self.asked.wrapping_add(1);
                out.push(Effect::Tell(TabMessage::Release));
                out.push(Effect::Later(Timer::TakeOver(self.asked)));
            }
            DraftCommand::Delete => {
                self.close(at, out);
                out.push(Effect::Delete);
            }
            DraftCommand::Export => {
                if let Ok(Some(text)) = at.stored {
                    out.push(Effect::Export(text.to_owned()));
                }
            }
        }
    }

    /// Tells the reader something; what lasts is shown again after anything else.
    const fn say(&mut self, message: DraftMessage) {
        if message.lasts() {
            self.lasting = Some(message);
            self.message = None;
        } else {
            self.message = Some(message);
        }
    }

    const fn next_worker(&mut self) -> WorkerId {
        self.workers = self.workers.wrapping_add(1);
        self.workers
    }

    /// Notices what happened to the stored text: deleted, replaced by another tab, ended.
    fn notice(&mut self, at: &At<'_>, out: &mut Vec<Effect>) -> Found {
        let text = match at.stored {
            Err(Blocked) => return Found::Blocked,
            Ok(None) => {
                if !self.state.is_working() && self.state.text().is_some() {
                    self.give_up(DraftMessage::Gone, at, out);
                }
                return Found::Nothing;
            }
            Ok(Some(text)) => text,
        };
        let header = self.header(text);
        if self.state.is_working() {
            return Found::Draft(header.map_or(0, |header| header.ends));
        }
        if self.state.text().is_some() && !self.state.is_own(text) {
            self.give_up(DraftMessage::TakenOver, at, out);
        }
        match header {
            Err(Refusal::Newer) => Found::Newer,
            Err(_) => Found::Unreadable,
            Ok(header) if Age::at(at.now, header.saved, header.ends) == Age::Ended => {
                out.push(Effect::Expire);
                self.lasting = None;
                self.give_up(DraftMessage::Ended, at, out);
                Found::Nothing
            }
            Ok(header) => Found::Draft(header.ends),
        }
    }

    /// The header of a text in storage, read once for each text.
    fn header(&mut self, text: &str) -> Result<Header, Refusal> {
        match &self.seen {
            Some((seen, header)) if seen == text => header.clone(),
            _ => {
                let header = header(text);
                self.seen = Some((text.to_owned(), header.clone()));
                header
            }
        }
    }

    /// The status for the reader, with the case of this number on screen.
    fn status(&self, found: &Found, number: Option<u32>, at: &At<'_>) -> DraftStatus {
        match found {
            Found::Blocked => DraftStatus::Unavailable,
            _ if self.state.is_working() || self.waiting.is_some() => DraftStatus::Working,
            Found::Nothing => DraftStatus::Nothing,
            Found::Unreadable => DraftStatus::Unreadable,
            Found::Newer => DraftStatus::Newer,
            Found::Draft(ends) => {
                let ends = (at.day_of)(*ends);
                match &self.state {
                    State::Open(open) if Some(open.kept.number) == number => {
                        let full = open.kept.full;
                        DraftStatus::Open { ends, full }
                    }
                    _ if self.elsewhere => DraftStatus::Elsewhere { ends },
                    _ => DraftStatus::Locked { ends },
                }
            }
        }
    }

    /// Shows the rest of the app what changed.
    fn show(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let found = self.notice(at, out);
        let status = self.status(&found, at.case.map(crate::session::Run::number), at);
        let offers = at.offers && !matches!(status, DraftStatus::Open { .. });
        if !offers {
            self.offered = None;
            self.chosen = None;
        } else if self.offered.is_none() {
            self.offered = Some(Phrase::default());
            out.push(Effect::DrawPhrase);
        }
        let review = at.review();
        let life = Life {
            lifetime: Lifetime::AfterReview,
            first: at.now,
        };
        let ahead = review.is_some_and(|review| review > at.today);
        let expected = if ahead {
            Lifetime::AfterReview
        } else {
            Lifetime::Week
        };
        let view = DraftView {
            status,
            phrase: self.offered.clone().unwrap_or_default(),
            lifetime: self.chosen.unwrap_or(expected),
            until: (at.day_of)(ends(life, at.now, at.today, review)),
        };
        if self.shown.view != view {
            self.shown.view = view.clone();
            out.push(Effect::Show(view));
        }
        let locks = self.state.locks_the_cover();
        if self.shown.locks != locks {
            self.shown.locks = locks;
            out.push(Effect::LockCover(locks));
        }
        let message = self.message.or(self.lasting);
        if self.shown.message != message {
            self.shown.message = message;
            out.push(Effect::Say(message));
        }
    }
}

/// The unencrypted header of a stored text.
fn header(text: &str) -> Result<Header, Refusal> {
    let envelope = vault::from_text(text)?;
    Header::read(&envelope).map(|(header, _)| header)
}
