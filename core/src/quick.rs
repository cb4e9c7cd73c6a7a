//! The app of the first load as a state machine: the start and the quick check, nothing
//! else. It knows no case, no field and no draft; the whole app, which has its own
//! [`Session`](crate::session::Session), replaces it when a reader asks for more.

use crate::calendar::{self, Date};
use crate::protocol::{Given, Outcome, Question, YesNo};
use crate::session::{Event, Mode, Place};
use crate::walk::{Asked, Reached, Stop, Walk};

/// The end of a line that is handed over, where a pupil told it.
const TOLD: &str = "/told";

/// What such a line says: the answers, and whether a pupil told it.
#[must_use]
pub fn handed_over(line: &str) -> Event {
    Event::TakeOver(Walk::from_line(line), line.ends_with(TOLD))
}

/// All that the first load knows; it lives in memory and dies with the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quick {
    walk: Walk,
    /// It began with a pupil who was telling it: that comes before question 1, which is
    /// then answered with yes.
    told: bool,
    /// How many screens of the quick check are passed; 0 is the start screen.
    cursor: usize,
    today: Date,
    /// The day on which the texts were last checked.
    checked: Option<Date>,
    begun: bool,
    reloaded: bool,
    update_ready: bool,
}

/// What is to be done after an event. The first load does nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuickEffect {
    /// Bring the browser's history to where the app is.
    FollowPlace,
    /// The reader came here with Back or Forward: return to where this screen was left.
    BringBack,
}

/// The screen on top, with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuickScene {
    /// The start screen.
    Start(QuickStart),
    /// What to do while a pupil is telling it.
    Told,
    /// One of the first four questions.
    Question(Asked),
    /// A conclusion.
    Outcome(Reached),
}

/// Values of the start screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuickStart {
    /// The page was reloaded in the middle of a run; its answers are gone.
    pub reloaded: bool,
    /// The texts were last checked over a year ago.
    pub old: bool,
}

impl Quick {
    /// A fresh app; `reloaded` when the page was loaded in the middle of a run, whose
    /// answers are gone. `checked` is the day on which the texts were last checked.
    #[must_use]
    pub fn new(reloaded: bool, today: Date, checked: Option<Date>) -> Self {
        Self {
            reloaded,
            today,
            checked,
            ..Self::default()
        }
    }

    /// Applies one event, and returns what is to be done. Every event is valid in every
    /// state: one that is not of the quick check, or does not fit the screen on top,
    /// changes nothing.
    pub fn update(&mut self, event: Event) -> QuickEffect {
        let mut effect = QuickEffect::FollowPlace;
        match event {
            Event::Start(Mode::Quick) => self.begin(false),
            Event::Told => self.begin(true),
            Event::Next => self.next(),
            Event::Answer(given) => self.answer(given),
            Event::Change(question) => self.change(question),
            Event::NewSignal => self.new_signal(),
            Event::Home => self.cursor = 0,
            Event::Today(today) => self.today = today,
            Event::UpdateFound => self.update_ready = true,
            Event::GoTo(place) => {
                // The browser is there already.
                effect = QuickEffect::BringBack;
                self.cursor = place.depth.min(self.stops().len());
            }
            // All others are of a case, a training, the draft or the pages to read.
            _ => {}
        }
        if self.cursor > 0 {
            self.reloaded = false;
        }
        effect
    }

    fn begin(&mut self, told: bool) {
        self.walk = Walk::default();
        self.told = told;
        self.begun = true;
        self.cursor = 1;
    }

    /// From a pupil who is telling it to question 2: there is a suspicion then.
    fn next(&mut self) {
        if self.stop() == Some(Stop::Told) {
            self.walk.answer(Given::Suspicion(YesNo::Yes), &[]);
            let safety = Stop::Question(Question::Safety);
            let found = self.stops().iter().position(|stop| *stop == safety);
            self.cursor = found.map_or(self.cursor, |at| at + 1);
        }
    }

    fn answer(&mut self, given: Given) {
        // A second tap in the same frame is meant for the previous screen.
        if self.stop() == Some(Stop::Question(given.question())) {
            self.walk.answer(given, &[]);
            self.cursor += 1;
        }
    }

    fn change(&mut self, question: Question) {
        let mut passed = self.stops();
        passed.truncate(self.cursor.saturating_sub(1));
        let wanted = Stop::Question(question);
        if let Some(at) = passed.iter().position(|stop| *stop == wanted) {
            self.cursor = at + 1;
        }
    }

    /// A new signal while help runs: question 2 again.
    fn new_signal(&mut self) {
        if self.stop() == Some(Stop::Outcome(Outcome::HelpRunning)) {
            self.walk.reopen(self.today, &[]);
            self.cursor = self.stops().len();
        }
    }

    /// The screens after the start, in order.
    fn stops(&self) -> Vec<Stop> {
        if self.begun {
            let told = self.told.then_some(Stop::Told);
            // In a quick check nothing was agreed that question 5 could look back on.
            told.into_iter().chain(self.walk.stops(false)).collect()
        } else {
            Vec::new()
        }
    }

    /// The stop at the cursor; `None` is the start screen.
    fn stop(&self) -> Option<Stop> {
        self.stops().get(self.cursor.checked_sub(1)?).copied()
    }

    /// What the screen shows.
    #[must_use]
    pub fn scene(&self) -> QuickScene {
        let old = |checked| calendar::is_over_a_year(checked, self.today);
        let old = self.checked.is_some_and(old);
        match self.stop() {
            Some(Stop::Told) => QuickScene::Told,
            Some(Stop::Question(question)) => {
                let asked = self.walk.asked(question);
                let skipped = self.told && question == Question::Safety;
                QuickScene::Question(Asked {
                    first: asked.first || skipped,
                    told: self.told,
                    ..asked
                })
            }
            Some(Stop::Outcome(outcome)) => QuickScene::Outcome(Reached {
                told: self.told,
                old,
                ..self.walk.reached(outcome)
            }),
            _ => QuickScene::Start(QuickStart {
                reloaded: self.reloaded,
                old,
            }),
        }
    }

    /// The answers so far.
    #[must_use]
    pub const fn walk(&self) -> &Walk {
        &self.walk
    }

    /// What the whole app makes a case of, as one line.
    #[must_use]
    pub fn to_line(&self) -> String {
        let told = if self.told { TOLD } else { "" };
        [&self.walk.to_line(), told].concat()
    }

    /// Where the browser's history should be.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            depth: self.cursor,
            overlay: 0,
        }
    }

    /// Whether to offer the new version now: never during a run of questions.
    #[must_use]
    pub fn offers_update(&self) -> bool {
        self.update_ready && self.cursor == 0
    }
}
