//! The app's state machine: a [`Session`] and an [`Event`] in, a new session out.
//!
//! The state is the answers, the entries, one number (the cursor) and at most
//! one open sheet. Which screen is on top is derived from those by replaying
//! the protocol, so a changed answer can never leave a stale screen behind.
//! The browser's history holds a [`Place`] and nothing else.

mod draft;
mod entries;
mod event;
mod moves;
mod remark;
mod run;
mod scene;

pub use draft::{DraftCommand, DraftStatus, DraftView, Lifetime, Phrase, PhrasePurpose};
pub use entries::{Consultation, Entries};
pub use event::{Event, Mode, Overlay, Place, Start};
pub use remark::Remark;
pub use run::{Parts, Run, Signal, Stop};
pub use scene::{FieldView, Ground, OutcomeScene, QuestionScene, Scene, SheetScene, StartScene};

use crate::WHOLE;
use crate::calendar::{self, Date};
use crate::case::{Choice, Field, Sheet};
use crate::effect::Effect;
use crate::protocol::{Given, Outcome, Question, YesNo};
use crate::reference::Reference;
use crate::training::custom::CustomCase;
use crate::training::{PlayMode, Train, Training, TrainingScene};

/// The form for a custom case before anyone opens it.
static NO_CASE: CustomCase = CustomCase::NONE;

/// All that the app knows; it lives in memory and dies with the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    case: Option<Run>,
    /// The cases opened before this one, the latest last, so that one tap loses nothing.
    put_aside: Vec<Run>,
    /// The quick check, while it is run instead of the case.
    quick: Option<Run>,
    cursor: usize,
    overlay: Option<Overlay>,
    draft: DraftView,
    /// The training; it knows nothing of any case.
    training: Option<Training>,
    /// The pages to read and the school's own data; it knows nothing of any case.
    reference: Reference,
    today: Date,
    /// The notes of the question on screen, as they were when it appeared.
    when_shown: NotesWhenShown,
    /// The day on which the texts were last checked.
    checked: Option<Date>,
    /// The number of the next case.
    number: u32,
    reloaded: bool,
    update_ready: bool,
}

/// The notes of a question when it came on screen: what is typed after that, before it is
/// answered again, belongs to the new answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct NotesWhenShown {
    /// The number of the case.
    run: u32,
    /// The position of the question in it.
    cursor: usize,
    notes: Entries,
}

impl Session {
    /// A fresh session; `reloaded` when the page was loaded in the middle of a
    /// run, whose answers are gone. `number` is that of the first case: drawn at
    /// random, it distinguishes the cases of one visit from those of another.
    #[must_use]
    pub fn new(reloaded: bool, today: Date, number: u32) -> Self {
        Self {
            reloaded,
            today,
            number,
            ..Self::default()
        }
    }

    /// The same session, with the day on which the texts were last checked.
    #[must_use]
    pub fn checked_on(self, checked: Option<Date>) -> Self {
        Self { checked, ..self }
    }

    /// Whether the texts were last checked over a year ago.
    #[must_use]
    pub fn is_old(&self) -> bool {
        let old = |checked| calendar::is_over_a_year(checked, self.today);
        self.checked.is_some_and(old)
    }

    /// Where the browser's history should be.
    #[must_use]
    pub fn place(&self) -> Place {
        if let Some(training) = self.training.as_ref().filter(|_| self.trains()) {
            return Place {
                depth: training.depth(),
                overlay: Place::TRAINING,
            };
        }
        if self.reference.depth() > 0 {
            return Place {
                depth: self.reference.depth(),
                overlay: Place::REFERENCE,
            };
        }
        Place {
            depth: self.cursor + usize::from(self.overlay.is_some()),
            overlay: self.overlay.map_or(0, Overlay::number),
        }
    }

    /// Today's date.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// Whether to offer the new version now: never during a run of questions,
    /// and not while reloading the page would lose something that is only in memory.
    #[must_use]
    pub fn offers_update(&self) -> bool {
        let at_start = matches!(self.scene(), Scene::Start(_));
        let training = self.training.as_ref();
        self.update_ready
            && at_start
            && !self.holds_a_case()
            && !training.is_some_and(Training::holds_own)
            && !self.reference.is_in_memory_only()
    }

    /// Whether a case with answers or entries is in memory.
    fn holds_a_case(&self) -> bool {
        let mut held = self.case.iter().chain(&self.put_aside);
        held.any(|run| !run.is_empty())
    }

    /// The run on screen, also while the start screen covers it.
    #[must_use]
    pub fn run(&self) -> Option<&Run> {
        self.quick.as_ref().or(self.case.as_ref())
    }

    fn run_mut(&mut self) -> Option<&mut Run> {
        self.quick.as_mut().or(self.case.as_mut())
    }

    /// The stop at the cursor; `None` is the start screen.
    fn stop(&self) -> Option<Stop> {
        self.stop_at(self.cursor)
    }

    fn stop_at(&self, cursor: usize) -> Option<Stop> {
        let index = cursor.checked_sub(1)?;
        self.run()?.stops(self.today).get(index).copied()
    }

    /// The outcome on screen, or below the open sheet.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        match self.stop() {
            Some(Stop::Outcome(outcome)) => Some(outcome),
            _ => None,
        }
    }

    /// What screens show of the draft on this device.
    #[must_use]
    pub const fn draft(&self) -> &DraftView {
        &self.draft
    }

    /// Whether the screen that stores a draft is on top.
    #[must_use]
    pub fn offers_to_keep(&self) -> bool {
        matches!(self.scene(), Scene::Draft(_))
    }

    /// The case in memory, also while the start screen or a quick check covers it.
    #[must_use]
    pub const fn case(&self) -> Option<&Run> {
        self.case.as_ref()
    }

    /// The training, once one was opened.
    #[must_use]
    pub const fn training(&self) -> Option<&Training> {
        self.training.as_ref()
    }

    /// What the form for a trainer's own case holds.
    #[must_use]
    pub fn writing(&self) -> &CustomCase {
        self.training.as_ref().map_or(&NO_CASE, Training::writing)
    }

    /// The pages to read and the school's own data.
    #[must_use]
    pub const fn reference(&self) -> &Reference {
        &self.reference
    }

    /// The kind of school: from the case, or else from the school's profile.
    #[must_use]
    pub fn school_type(&self) -> Option<Choice> {
        let said = self
            .run()
            .and_then(|run| run.entries().choice(Field::SchoolType));
        said.or_else(|| self.reference.profile().school_type())
    }

    /// The remark on `field` now, if any.
    #[must_use]
    pub fn remark(&self, field: Field) -> Option<Remark> {
        self.run()?.remark(field, self.today)
    }

    /// What a key means on this screen: a presenter's remote leads a group through a case.
    #[must_use]
    pub fn means(&self, key: &str) -> Option<Event> {
        let Scene::Training(TrainingScene::Case(scene)) = self.scene() else {
            return None;
        };
        let train = match key {
            _ if scene.way != PlayMode::Group => return None,
            "ArrowRight" | "PageDown" => Train::Next,
            "ArrowLeft" | "PageUp" => Train::Back,
            _ => return None,
        };
        Some(Event::Train(train))
    }

    /// Applies one event, and returns what is to be done. Every event is valid in every
    /// state: one that does not fit the screen on top changes nothing.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = vec![match event {
            // The browser is there already.
            Event::GoTo(_) => Effect::BringBack,
            _ => Effect::FollowPlace,
        }];
        match event {
            Event::Start(mode) => self.start(mode),
            Event::Answer(given) => self.answer(given),
            Event::Change(question) => self.change(question),
            Event::Next => self.next(),
            Event::NewSignal => self.new_signal(),
            Event::Home => {
                self.leave_aside();
                self.show_start();
            }
            Event::Today(date) => self.today = date,
            Event::UpdateFound => self.update_ready = true,
            Event::GoTo(place) => self.go_to(place),
            about_a_case if WHOLE => effects.extend(self.update_case(about_a_case)),
            _ => {}
        }
        // A changed day may have closed question 5 again.
        let last = self.run().map_or(0, |run| run.stops(self.today).len());
        self.cursor = self.cursor.min(last);
        if WHOLE {
            // A sheet stays open on a conclusion it belongs to, whatever is typed into it.
            let outcome = self.outcome();
            let stays = matches!(self.overlay, Some(Overlay::Sheet(sheet))
                if outcome.is_some_and(|outcome| sheet.belongs_to(outcome)));
            if !stays {
                self.open(self.overlay);
            }
        }
        if self.cursor > 0 {
            self.reloaded = false;
        }
        if WHOLE {
            self.remember();
        }
        effects
    }

    /// Remembers the notes of a question that just came on screen.
    fn remember(&mut self) {
        if let Some(run) = self.run()
            && (self.when_shown.run, self.when_shown.cursor) != (run.number(), self.cursor)
        {
            let notes = match self.stop() {
                Some(Stop::Question(question)) => run.entries().about(question),
                _ => Entries::default(),
            };
            self.when_shown = NotesWhenShown {
                run: run.number(),
                cursor: self.cursor,
                notes,
            };
        }
    }

    /// A new signal while help runs or after it, also at question 5.
    fn new_signal(&mut self) {
        let today = self.today;
        if let Some(
            Stop::Outcome(Outcome::HelpRunning | Outcome::HelpCompleted)
            | Stop::Question(Question::Result),
        ) = self.stop()
            && let Some(run) = self.run_mut()
        {
            run.reopen(today);
            self.show(Stop::Question(Question::Safety));
        }
    }

    /// Applies an event that the quick check does not have.
    fn update_case(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Resume => self.resume(),
            Event::Restore => {
                if let Some(run) = self.put_aside.pop() {
                    // Below all others, so that restoring repeatedly reaches each in turn.
                    self.open_case(run, 0);
                    self.resume();
                }
            }
            Event::Danger => {
                if self.stop() == Some(Stop::Readiness)
                    && let Some(run) = self.run_mut()
                {
                    run.skip_suspicion();
                    self.show(Stop::Question(Question::Safety));
                }
            }
            Event::TakeAlong => self.take_along(),
            Event::Steps if self.quick.is_none() && self.outcome().is_some() => {
                self.show(Stop::Readiness);
            }
            Event::Withdrawn | Event::Stopped => {
                let of_help = matches!(
                    self.stop(),
                    Some(
                        Stop::AgreedDate
                            | Stop::Question(Question::Result)
                            | Stop::Outcome(Outcome::HelpRunning | Outcome::HelpCompleted)
                    )
                );
                if of_help
                    && self.overlay.is_none()
                    && let Some(run) = self.run_mut()
                    && run.mode() == Mode::Evaluate
                {
                    let outcome = if event == Event::Stopped {
                        run.end(Given::Help(YesNo::No));
                        Outcome::ReportNoHelp
                    } else {
                        run.end(Given::Acceptance(YesNo::No));
                        Outcome::ReportHelpRefused
                    };
                    self.show(Stop::Outcome(outcome));
                }
            }
            Event::Open(overlay) => self.open(Some(overlay)),
            Event::DraftView(draft) => self.draft = draft,
            Event::TakeIn(run) => {
                let number = run.number();
                self.open_case(*run, self.put_aside.len());
                // A copy of that case in memory is a different case from now on: it
                // never replaces the one that was stored.
                for aside in &mut self.put_aside {
                    if aside.number() == number {
                        aside.renumber(self.number);
                        self.number = self.number.wrapping_add(1);
                    }
                }
                self.resume();
            }
            Event::Train(train) => return self.train(train).into_iter().collect(),
            Event::Reference(reference_event) => return self.reference_event(reference_event),
            Event::Fill(field, value) if !self.trains() => {
                let outcome = self.outcome();
                let school = self.reference.profile().school_type();
                if let (None, Some(case)) = (&self.quick, &mut self.case) {
                    if Sheet::Deviation.fields().contains(&field) {
                        case.deviate_from(outcome);
                    }
                    if let Some(school) = school.filter(|_| !case.entries().has(Field::SchoolType))
                    {
                        // Asked once: the profile holds it for every case.
                        case.fill(Field::SchoolType, school.id().to_owned());
                    }
                    let said = case.dangers();
                    case.fill(field, value);
                    for gone in said {
                        case.take_back(gone);
                    }
                    if field == Field::ReviewOn {
                        case.close_result(self.today);
                    }
                }
            }
            _ => {}
        }
        Vec::new()
    }
}
