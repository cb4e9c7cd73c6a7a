//! What a screen needs to draw itself, as plain values.
//!
//! What a field holds is not part of a scene: typing does not change the scene,
//! so the screen stays as it is while the reader types.

use super::{DraftStatus, DraftView, Mode, Overlay, Remark, Run, Session, TableScene};
use crate::calendar::Date;
use crate::case::{Choice, Danger, Field, Next, Pupil, Sheet, Undecided};
use crate::profile::Profile;
use crate::protocol::{Given, Outcome, Question};
use crate::reference::ReferenceScene;
use crate::training::{Training, TrainingScene};
use crate::walk::{Asked, Reached, Stop};

mod build;
mod fields;

use build::{outcome_scene, question_scene};

/// The screen on top, with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scene {
    /// The start screen.
    Start(StartScene),
    /// What to do while a pupil is telling it.
    Told,
    /// Steps 1 to 3; whether an earlier case can be restored.
    Readiness(bool),
    /// One of the five questions.
    Question(QuestionScene),
    /// A round at the table, on top of a question.
    Table(TableScene),
    /// In an evaluation: the date that was agreed.
    AgreedDate,
    /// A conclusion.
    Outcome(Box<OutcomeScene>),
    /// A sheet of the case file, on top of a conclusion.
    Sheet(SheetScene),
    /// The draft, on top of any screen of a case.
    Draft(DraftView),
    /// A training; it knows nothing of any case.
    Training(TrainingScene),
    /// The pages next to the questions; they know nothing of any case either.
    Reference(ReferenceScene),
}

/// Values of the start screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartScene {
    /// The draft on this device.
    pub draft: DraftStatus,
    /// A case that was set aside is in memory.
    pub can_restore: bool,
    /// What comes next in the case in memory, if one with answers or entries is.
    pub next: Option<Next>,
    /// Today.
    pub today: Date,
    /// The page was reloaded in the middle of a run; its answers are gone.
    pub reloaded: bool,
    /// The texts were last checked over a year ago.
    pub old: bool,
    /// The school's own data.
    pub school: Profile,
}

/// Values of a question screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionScene {
    /// The mode of this run.
    pub mode: Mode,
    /// What the quick check shows of it as well.
    pub asked: Asked,
    /// What was written with an earlier answer is in the record, not here.
    pub moved: bool,
    /// What contradicts "nee" here, at questions 1 and 2, or after them an answer that led here.
    pub danger: Option<Danger>,
    /// Two or more are at the table.
    pub table: bool,
    /// The pupil's own child is weighed here as well.
    pub own_child: bool,
    /// The pupil is 18 or older: nobody has custody.
    pub adult: bool,
    /// A new signal reopened this question, which is not answered since.
    pub signalled: bool,
    /// What was agreed about the help, to look back on at question 5.
    pub agreed: Vec<(Field, String)>,
    /// The day for which it was agreed, once it is here, and whether it is today.
    pub due: Option<(Date, bool)>,
    /// An earlier case was set aside when this one began, and can be restored.
    pub can_restore: bool,
}

/// An answer with its notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The answer.
    pub given: Given,
    /// Facts, quotes and readings, if there are any.
    pub notes: Vec<(Field, String)>,
}

/// What a case says of a report that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportMade {
    /// The day.
    pub on: Date,
    /// What was agreed with Veilig Thuis then.
    pub agreed: String,
    /// How the pupil gets home on its day, and who stays there.
    pub home: String,
    /// What was heard from it since; `None` as long as nothing was.
    pub heard: Option<String>,
    /// What came of calling it again.
    pub called_again: String,
    /// The day to call it again, as long as no word of it is written down.
    pub calls_again_on: Option<Date>,
}

impl ReportMade {
    /// Whether the day to call again is here, and nothing was heard.
    #[must_use]
    pub fn is_due(&self, today: Date) -> bool {
        self.on < today && self.calls_again_on.is_some_and(|day| day <= today)
    }
}

/// Values of an outcome screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeScene {
    /// The mode of this run.
    pub mode: Mode,
    /// What the quick check shows of it as well.
    pub reached: Reached,
    /// Facts, quotes and readings written with the answers.
    pub notes: Vec<(Field, String)>,
    /// The questions where the table doubted and the answer is not the safe one.
    pub overruled: Vec<Question>,
    /// Why there is no decision here.
    pub undecided: Option<Undecided>,
    /// What was said about danger and taken back since.
    pub taken_back: Vec<Choice>,
    /// The questions about which the table doubted or differed, and then no longer.
    pub doubted: Vec<Question>,
    /// Something that was said requires a call before the parents hear of a report.
    pub calls_first: bool,
    /// The parents were spoken to.
    pub talked: bool,
    /// The sheets to go to; none in the quick check.
    pub sheets: Vec<Sheet>,
    /// The fields that are still open, and whether each is simply empty.
    pub open: Vec<(Field, bool)>,
    /// The report that the case says was made, with no newer signal.
    pub report: Option<ReportMade>,
    /// What was agreed then, and how the pupil gets home, are written down.
    pub noted: bool,
    /// The reports that a new signal came after, the oldest first.
    pub before_signal: Vec<ReportMade>,
    /// The school deviates from the framework.
    pub deviates: bool,
    /// The agreed date, while it is in the future: question 5 opens then.
    pub opens_on: Option<Date>,
    /// The agreed date has been reached: question 5 can be answered.
    pub is_over: bool,
    /// Today.
    pub today: Date,
    /// Whether the pupil is 18 or older, and a parent.
    pub pupil: Pupil,
}

/// A field on screen, with what it holds now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldView {
    /// Which one.
    pub field: Field,
    /// What it holds; empty for nothing.
    pub value: String,
    /// The remark on it, if any.
    pub remark: Option<Remark>,
    /// Whether it is asked for, given the other fields.
    pub asked: bool,
}

/// Values of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetScene {
    /// Which one.
    pub sheet: Sheet,
    /// The conclusion that it belongs to.
    pub outcome: Outcome,
    /// Why there is no decision.
    pub undecided: Option<Undecided>,
    /// To deviate is to leave a report undone.
    pub leaves_a_report: bool,
    /// Whether the pupil is 18 or older, and a parent.
    pub pupil: Pupil,
    /// On the sheet for after a report: by when an answer should be there, the day to call when
    /// it is not, and whether that day is there.
    pub feedback: Option<(Date, Date, bool)>,
}

impl Session {
    /// Derives what the screen shows from the answers, the cursor and the sheet.
    #[must_use]
    pub fn scene(&self) -> Scene {
        if let Some(scene) = self.training.as_ref().and_then(Training::scene) {
            return Scene::Training(scene);
        }
        if let Some(scene) = self.reference.scene() {
            return Scene::Reference(scene);
        }
        let can_restore = self.quick.is_none() && self.cursor == 1 && !self.put_aside.is_empty();
        if let Some(scene) = self.table_scene() {
            return Scene::Table(scene);
        }
        match (self.stop(), self.run(), self.overlay) {
            (Some(_), Some(_), Some(Overlay::Draft)) => Scene::Draft(self.draft.clone()),
            (Some(Stop::Told), _, _) => Scene::Told,
            (Some(Stop::Readiness), _, _) => Scene::Readiness(can_restore),
            (Some(Stop::Question(question)), Some(run), _) => Scene::Question(QuestionScene {
                can_restore,
                ..question_scene(question, run, self.today)
            }),
            (Some(Stop::AgreedDate), _, _) => Scene::AgreedDate,
            (Some(Stop::Outcome(outcome)), Some(run), Some(Overlay::Sheet(sheet))) => {
                Scene::Sheet(SheetScene {
                    sheet,
                    outcome,
                    // The sheets that show it have no date, so typing one redraws none.
                    undecided: run.undecided(outcome).filter(|_| sheet != Sheet::Plan),
                    leaves_a_report: sheet == Sheet::Deviation && run.leaves_a_report(outcome),
                    // Where this sheet asks it itself, a tap on it redraws nothing.
                    pupil: if run.fields(sheet, outcome).contains(&Field::Adult) {
                        Pupil::default()
                    } else {
                        run.pupil()
                    },
                    feedback: run
                        .feedback(self.today)
                        .zip(run.calls_after_term(self.today))
                        .filter(|_| sheet == Sheet::Feedback)
                        .map(|(term, call_on)| (term.leading, call_on, call_on <= self.today)),
                })
            }
            (Some(Stop::Outcome(outcome)), Some(run), None) => {
                let mut scene = outcome_scene(outcome, run, self.today);
                scene.reached.old = self.is_old();
                Scene::Outcome(Box::new(scene))
            }
            _ => Scene::Start(StartScene {
                draft: self.draft.status,
                can_restore: !self.put_aside.is_empty(),
                next: self.case.as_ref().and_then(|case| case.next(self.today)),
                today: self.today,
                reloaded: self.reloaded,
                old: self.is_old(),
                school: self.reference.profile().clone(),
            }),
        }
    }
}

impl Run {
    /// The answers of this run that led to `outcome`, each with its notes, oldest first.
    #[must_use]
    pub fn grounds(&self, outcome: Outcome) -> Vec<Ground> {
        let mut way = self.walk().way_to(outcome);
        way.retain(|given| !self.presumes(given.question()));
        way.into_iter()
            .map(|given| Ground {
                given,
                notes: self.notes(given.question()),
            })
            .collect()
    }

    /// What was written down with `question`: facts, quotes, readings.
    #[must_use]
    pub fn notes(&self, question: Question) -> Vec<(Field, String)> {
        self.entries().notes(question)
    }
}
