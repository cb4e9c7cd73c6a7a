//! The draft of one page as a state machine. It decides, and has no side effects: what
//! happens comes in as an [`Input`] with the moment [`At`] which it happens, and what
//! is to be done comes out as [`Effect`]s, to be carried out in this order, at once.
//!
//! A worker has the phrase and the keys. The machine remembers what this page last read
//! or wrote: any other text in storage was written by another tab, and is never
//! overwritten. `docs/draft.md` draws the states, from this code.

mod ask;
mod close;
mod delete;
mod input;
mod message;
mod replace;
mod save;
mod shown;
mod state;
mod stored;
mod tabs;
mod unlock;

pub use input::{
    Answer, At, Blocked, CoverAnswer, Effect, Failure, Input, Question, Reply, TabMessage, Timer,
    WorkerId, Write,
};
pub use message::DraftMessage;

use super::{Age, Life, last_day_of_notice};
use crate::hosting::Hosting;
use crate::session::{DraftCommand, Lifetime, Phrase};
use crate::vault::{Header, Refusal};
use ask::Asked;
use delete::Deleting;
use replace::{Replacing, Wanted};
use shown::Shown;
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
    /// The questions that wait for an answer.
    questions: Vec<Asked>,
    /// The number of the last of them.
    last_question: Question,
    /// The text of a file, on its way into storage.
    importing: Option<String>,
    /// What the reader deletes, until it is gone.
    deleting: Option<Deleting>,
    /// The text of a file that came in before it was known what the place allows.
    brought: Option<String>,
    /// When the last minute passed, in seconds of Unix time, and how many passed without a
    /// jump of the clock.
    minutes: (Option<u64>, u32),
    /// The reader saw in this page that the time of the draft is over.
    saw_end: bool,
    /// The draft that the reader was asked to replace.
    replacing: Option<Replacing>,
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
    /// What the place allows, and whether this is the home screen's app.
    host: Option<(Hosting, Option<bool>)>,
    /// That was asked.
    asked_host: bool,
    /// A phrase to keep the case with, once that is known.
    wanted: Option<Wanted>,
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

impl Machine {
    /// Takes one input, and returns what is to be done.
    #[must_use]
    pub fn step(&mut self, input: Input, at: &At<'_>) -> Vec<Effect> {
        let mut out = Vec::new();
        self.uncovered_by_a_tap(at);
        // Nobody looks at a page that closes.
        let goes = matches!(input, Input::Closing | Input::Leave);
        match input {
            Input::Begin => out.push(Effect::Tell(TabMessage::Who)),
            Input::Look => {}
            Input::Minute => self.pass_a_minute(at, &mut out),
            Input::Tap => self.message = None,
            Input::Changed => self.plan(at, &mut out),
            Input::Save => self.save(at, &mut out),
            Input::Cover => {
                // A phrase that waits is not tried behind the cover: it is typed again.
                let waited = [
                    self.waiting.take().is_some(),
                    self.wanted.take().is_some(),
                    self.replacing.take().is_some(),
                ];
                if waited.contains(&true) {
                    self.say(DraftMessage::Interrupted);
                }
                // Nor does one that is being tried lift it: the page was hidden again.
                out.extend(self.trial.take().map(Effect::End));
                if self.before.is_some() {
                    // The draft that would give way is the one whose phrase lifts the cover.
                    self.fall_back(DraftMessage::Interrupted, at, &mut out);
                }
                self.save(at, &mut out);
            }
            Input::Command(command) => {
                self.message = None;
                self.run_command(command, at, &mut out);
            }
            Input::EndCase => {
                self.message = None;
                self.end_case(at, &mut out);
            }
            Input::Offer(phrase) => self.offered = Some(phrase),
            Input::Host(host, home_screen) => self.heard_host(host, home_screen, at, &mut out),
            Input::File(text) => self.import(text, at, &mut out),
            Input::Worker(worker, answer) => {
                self.heard(worker, answer.to);
                self.worker_answered(worker, answer, at, &mut out);
            }
            Input::Alone(write) => self.alone(write, at, &mut out),
            Input::Written(write, done) => self.written(&write, done, at, &mut out),
            Input::Deleted(done) => self.deleted(done, at, &mut out),
            Input::Expired(done) => self.expired(done, &mut out),
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
            Input::Timer(Timer::Answer(question)) => self.unanswered(question, at, &mut out),
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
                self.importing = None;
                self.deleting = None;
                self.brought = None;
                self.lasting = None;
                out.extend(self.trial.take().map(Effect::End));
            }
        }
        self.release(at, &mut out);
        self.try_what_waits(at, &mut out);
        if !goes {
            self.show(at, &mut out);
        }
        self.lock_the_cover(&mut out);
        self.wait_for_answers(&mut out);
        out
    }

    /// The number of the case whose draft is open in this page, and has room for its changes.
    #[must_use]
    pub fn kept(&self) -> Option<u32> {
        let kept = self.state.kept().filter(|kept| !kept.full);
        kept.map(|kept| kept.number)
    }

    /// Whether a case may come out of storage: a phrase is being tried, or waits for that.
    #[must_use]
    pub const fn is_opening(&self) -> bool {
        self.waiting.is_some() || self.state.is_unlocking()
    }

    /// The state's name, for the diagram.
    #[must_use]
    pub const fn state(&self) -> &'static str {
        self.state.name()
    }

    fn run_command(&mut self, command: DraftCommand, at: &At<'_>, out: &mut Vec<Effect>) {
        match command {
            DraftCommand::Keep => {
                let phrase = self.offered.clone().unwrap_or_default();
                self.ask_to_keep(phrase, self.shown.view.lifetime, at, out);
            }
            DraftCommand::KeepOwn(phrase) => {
                let names: Vec<_> = at.names.iter().map(|name| (at.decomposed)(name)).collect();
                let names = names.iter().map(|name| name.as_str());
                match super::weakness(&(at.decomposed)(&phrase), names) {
                    Some(weakness) => self.say(DraftMessage::Weak(weakness)),
                    None => self.ask_to_keep(phrase, self.shown.view.lifetime, at, out),
                }
            }
            DraftCommand::Replace => self.replace(at, out),
            DraftCommand::Leave => self.replacing = None,
            DraftCommand::AnotherPhrase => {
                self.offered = None;
                self.message = Some(DraftMessage::AnotherPhrase);
            }
            DraftCommand::Choose(lifetime) => self.chosen = Some(lifetime),
            DraftCommand::Unlock(phrase) => self.unlock(phrase, at, out),
            DraftCommand::TakeOver => {
                self.asked = self.asked.wrapping_add(1);
                out.push(Effect::Tell(TabMessage::Release));
                out.push(Effect::Later(Timer::TakeOver(self.asked)));
            }
            DraftCommand::Delete => self.delete(at, out),
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
}
