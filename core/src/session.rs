//! The app's state machine: a [`Session`] and an [`Event`] in, a new session out.
//!
//! The state is the answers, the entries, one number (the cursor) and at most
//! one open sheet. Which screen is on top is derived from those by replaying
//! the protocol, so a changed answer can never leave a stale screen behind.
//! The browser's history holds a [`Place`] and nothing else.

mod audience;
mod danger;
mod draft;
mod entries;
mod event;
mod held;
mod moves;
mod open;
mod place;
mod remark;
mod round;
mod run;
mod scene;
mod update;

pub use draft::{DraftCommand, DraftStatus, DraftView, Lifetime, Phrase, PhrasePurpose};
pub use entries::{Consultation, Entries};
pub use event::{Event, Mode, Overlay, SEARCH, Start};
pub use place::Place;
pub use remark::Remark;
pub use round::{RoundEvent, TableScene, TableStep, VOTES};
pub use run::{Parts, Run};
pub use scene::{
    FieldView, Ground, OutcomeScene, QuestionScene, ReportMade, Scene, SheetScene, StartScene,
};

use crate::calendar::{self, Date};
use crate::case::{Audience, Choice, Field};
use crate::effect::Handed;
use crate::protocol::Outcome;
use crate::reference::Reference;
use crate::training::custom::CustomCase;
use crate::training::{PlayMode, Train, Training, TrainingScene};
use crate::walk::Stop;
use round::Round;

/// The form for a custom case before anyone opens it.
static NO_CASE: CustomCase = CustomCase::NONE;

/// All that the app knows; it lives in memory and dies with the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    case: Option<Run>,
    /// The cases opened before this one, the latest last, so that one tap loses nothing.
    put_aside: Vec<Run>,
    /// The numbers of copies of a case that went on by themselves, each with the number of
    /// that case.
    copies: Vec<(u32, u32)>,
    /// The quick check, while it is run instead of the case.
    quick: Option<Run>,
    cursor: usize,
    overlay: Option<Overlay>,
    /// Whether what is on top was opened on the record, and leads back there.
    from_record: bool,
    /// Where the round at the table is.
    round: Round,
    draft: DraftView,
    /// The training; it knows nothing of any case.
    training: Option<Training>,
    /// The pages to read and the school's own data; it knows nothing of any case.
    reference: Reference,
    /// For whom the app speaks, as chosen last in this visit.
    audience: Option<Audience>,
    /// The number of the case in which that was chosen: it stays on screen there.
    asked_in: Option<u32>,
    /// What is looked up, until the reader goes on to something else; it is stored nowhere.
    searched: String,
    today: Date,
    /// The time of the last event that did not leave the record on top, in seconds of Unix time:
    /// so what leaves from there is newer than whatever was changed before, and stays the
    /// same while the reader looks at it.
    moment: u64,
    /// The fields for a day on screen in which something else was typed.
    misread: Vec<Field>,
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
        let held = self.holds_answers();
        let aside = |losing, only| if held { losing } else { only };
        if let Some(training) = self.training.as_ref().filter(|_| self.trains()) {
            return Place {
                depth: training.depth(),
                overlay: aside(Place::TRAINING, Place::ONLY_TRAINING),
            };
        }
        if self.reference.depth() > 0 {
            return Place {
                depth: self.reference.depth(),
                overlay: aside(Place::REFERENCE, Place::ONLY_REFERENCE),
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

    /// The time that what leaves the app bears, in seconds of Unix time.
    #[must_use]
    pub const fn moment(&self) -> u64 {
        self.moment
    }

    /// Notes what became of the file with a trainer's case that was asked for last.
    pub fn case_was_given(&mut self, handed: Handed) {
        if let Some(training) = &mut self.training {
            training.given(handed);
        }
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

    /// Whether a screen is on top that says how the stored draft is doing.
    #[must_use]
    pub fn shows_the_draft(&self) -> bool {
        matches!(self.scene(), Scene::Start(_) | Scene::Draft(_))
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

    /// What is in the field of the search.
    #[must_use]
    pub fn searched(&self) -> &str {
        &self.searched
    }

    /// Whether the screen on top has the field of the search: the start, and the meldcode.
    #[must_use]
    pub fn offers_search(&self) -> bool {
        matches!(self.scene(), Scene::Start(_)) || !self.trains() && self.reference.offers_search()
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
        let run = self.run()?;
        if self.misread.contains(&field) && run.entries().counts(field) {
            return Some(Remark::Misread);
        }
        run.remark(field, self.today)
    }

    /// What a key means on this screen: a presenter's remote leads a group through a case.
    #[must_use]
    pub fn means(&self, key: &str) -> Option<Event> {
        let Scene::Training(TrainingScene::Case(scene)) = self.scene() else {
            return None;
        };
        let train = Train::of_key(key).filter(|_| scene.way == PlayMode::Group);
        train.map(Event::Train)
    }
}
