//! The app's state machine: [`Session`] in, [`Event`] in, new session out.
//!
//! The state is the answers and one number, the cursor. Which screen stands on
//! top is derived from those two by replaying the protocol, so that a changed
//! answer can never leave a stale screen behind. The browser's history holds
//! the cursor and nothing else.

mod run;
mod scene;

pub use run::{Run, Stop};
pub use scene::{OutcomeScene, QuestionScene, Scene, StartScene};

use crate::protocol::{Given, Question};

/// How the five questions are walked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// A case weighed with colleagues, with room for a note per question.
    #[default]
    Case,
    /// The quick check: taps only, no text field anywhere.
    Quick,
}

impl Mode {
    /// The mode's stable name in markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Quick => "quick",
        }
    }
}

/// What the reader of the screens can do, or the browser can report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Begin a new run in this mode.
    Start(Mode),
    /// Go on with the open case where it stands.
    Resume,
    /// Take back the case that the last new case put aside.
    Restore,
    /// Answer the question on screen; ignored when another one is on screen.
    Answer(Given),
    /// Go back to an answered question on the way here.
    Change(Question),
    /// Lead on from a screen that only leads on.
    Next,
    /// The note with a question, as typed so far.
    Note(Question, String),
    /// Return to the start screen; the run stays in memory.
    Home,
    /// The browser's Back or Forward arrived at this step.
    GoTo(usize),
    /// A newer version of the app waits in the service worker.
    UpdateFound,
}

/// All that the app knows; it lives in memory and dies with the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    case: Option<Run>,
    /// The case before the last "new case", so that one tap loses nothing.
    put_aside: Option<Run>,
    quick: Run,
    mode: Mode,
    cursor: usize,
    reloaded: bool,
    update_ready: bool,
}

impl Session {
    /// A fresh session; `reloaded` when the page was loaded in the middle of a
    /// run, whose answers are gone.
    #[must_use]
    pub fn new(reloaded: bool) -> Self {
        Self {
            reloaded,
            ..Self::default()
        }
    }

    /// The step that the browser's history shows: 0 is the start screen.
    #[must_use]
    pub const fn cursor(&self) -> usize {
        self.cursor
    }

    /// Whether to offer the new version now: never during a run of questions,
    /// and not while an open case would be lost by loading the page again.
    #[must_use]
    pub fn offers_update(&self) -> bool {
        self.update_ready && self.cursor == 0 && !self.holds_a_case()
    }

    /// The note with `question` in the run on screen; empty when there is none.
    #[must_use]
    pub fn note(&self, question: Question) -> &str {
        self.run().map_or("", |run| run.note(question))
    }

    /// Whether a case with answers or notes is in memory.
    fn holds_a_case(&self) -> bool {
        [&self.case, &self.put_aside]
            .into_iter()
            .flatten()
            .any(|run| !run.is_empty())
    }

    /// The run that is walked in the current mode.
    fn run(&self) -> Option<&Run> {
        match self.mode {
            Mode::Case => self.case.as_ref(),
            Mode::Quick => Some(&self.quick),
        }
    }

    fn run_mut(&mut self) -> Option<&mut Run> {
        match self.mode {
            Mode::Case => self.case.as_mut(),
            Mode::Quick => Some(&mut self.quick),
        }
    }

    /// What stands at the cursor; `None` is the start screen.
    fn stop(&self) -> Option<Stop> {
        let index = self.cursor.checked_sub(1)?;
        self.run()?.stops().get(index).copied()
    }

    /// Where the answers of the current run have led, as a cursor.
    fn furthest(&self) -> usize {
        self.run().map_or(0, |run| run.position() + 1)
    }

    /// Applies one event. Every event is valid in every state: one that does
    /// not fit the screen it comes from changes nothing.
    pub fn update(&mut self, event: Event) {
        match event {
            Event::Start(mode) => self.start(mode),
            Event::Resume => {
                if self.case.is_some() {
                    self.mode = Mode::Case;
                    self.cursor = self.furthest();
                }
            }
            Event::Restore => {
                if self.put_aside.is_some() {
                    std::mem::swap(&mut self.case, &mut self.put_aside);
                    self.mode = Mode::Case;
                    self.cursor = self.furthest();
                }
            }
            Event::Answer(given) => self.answer(given),
            Event::Change(question) => self.change(question),
            Event::Next => {
                if self.stop().and_then(Stop::leads_on).is_some() {
                    self.cursor += 1;
                }
            }
            Event::Note(question, text) => {
                if let (Mode::Case, Some(run)) = (self.mode, self.case.as_mut()) {
                    run.set_note(question, text);
                }
            }
            Event::Home => self.cursor = 0,
            Event::UpdateFound => self.update_ready = true,
            Event::GoTo(step) => {
                let last = self.run().map_or(0, |run| run.stops().len());
                self.cursor = step.min(last);
            }
        }
        if self.cursor > 0 {
            self.reloaded = false;
        }
    }

    fn start(&mut self, mode: Mode) {
        match mode {
            Mode::Case => {
                if let Some(old) = self.case.replace(Run::default())
                    && !old.is_empty()
                {
                    self.put_aside = Some(old);
                }
            }
            Mode::Quick => self.quick = Run::default(),
        }
        self.mode = mode;
        self.cursor = 1;
    }

    fn answer(&mut self, given: Given) {
        if self.stop() != Some(Stop::Question(given.question())) {
            // A second tap in the same frame, meant for the screen before.
            return;
        }
        if let Some(run) = self.run_mut() {
            run.answer(given);
            self.cursor += 1;
        }
    }

    fn change(&mut self, question: Question) {
        let Some(run) = self.run() else { return };
        let found = run
            .stops()
            .iter()
            .position(|stop| *stop == Stop::Question(question));
        if let Some(index) = found.filter(|index| index + 1 < self.cursor) {
            self.cursor = index + 1;
        }
    }
}
