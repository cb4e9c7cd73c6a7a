//! What a screen needs to draw itself, as plain values.

use super::{Mode, Run, Session, Stop};
use crate::protocol::{Given, Outcome, Question};

/// The screen that stands on top, with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scene {
    /// The start screen.
    Start(StartScene),
    /// One of the five questions.
    Question(QuestionScene),
    /// A conclusion.
    Outcome(OutcomeScene),
}

/// Values of the start screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartScene {
    /// A case with answers or notes is open in memory.
    pub open_case: bool,
    /// The page was loaded again in the middle of a run; its answers are gone.
    pub reloaded: bool,
}

/// Values of a question screen. The note is not among them: typing in it does
/// not make another scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionScene {
    /// How the questions are walked.
    pub mode: Mode,
    /// The question on screen.
    pub question: Question,
    /// The answer it has now, when the reader came back to it.
    pub given: Option<Given>,
    /// An earlier answer that no longer counts and is asked again.
    pub set_aside: Option<Given>,
    /// The answers on the way here, oldest first.
    pub trail: Vec<Given>,
    /// An earlier case was put aside when this one began, and can be taken back.
    pub can_restore: bool,
}

/// Values of an outcome screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeScene {
    /// How the questions are walked.
    pub mode: Mode,
    /// The conclusion.
    pub outcome: Outcome,
    /// The answers that led here, each with its note, oldest first.
    pub grounds: Vec<(Given, String)>,
    /// Answers that no longer count.
    pub set_aside: Vec<Given>,
    /// Answers that were replaced on the way.
    pub replaced: Vec<Given>,
}

impl Session {
    /// Derives what the screen shows from the answers and the cursor.
    #[must_use]
    pub fn scene(&self) -> Scene {
        match (self.stop(), self.run()) {
            (Some(Stop::Question(question)), Some(run)) => {
                Scene::Question(self.question_scene(question, run))
            }
            (Some(Stop::Outcome(outcome)), Some(run)) => {
                Scene::Outcome(self.outcome_scene(outcome, run))
            }
            _ => Scene::Start(StartScene {
                open_case: self.case.as_ref().is_some_and(|case| !case.is_empty()),
                reloaded: self.reloaded,
            }),
        }
    }

    fn question_scene(&self, question: Question, run: &Run) -> QuestionScene {
        QuestionScene {
            mode: self.mode,
            question,
            given: run.given(question),
            set_aside: run.set_aside(question),
            trail: before(question, run),
            can_restore: self.mode == Mode::Case
                && question == Question::Suspicion
                && self.put_aside.is_some(),
        }
    }

    fn outcome_scene(&self, outcome: Outcome, run: &Run) -> OutcomeScene {
        // Back from question 5 stands at running help: what came after it is
        // not among its grounds.
        let grounds = run
            .path()
            .into_iter()
            .filter(|given| outcome != Outcome::HelpRunning || given.question() != Question::Result)
            .map(|given| (given, run.note(given.question()).to_owned()))
            .collect();
        OutcomeScene {
            mode: self.mode,
            outcome,
            grounds,
            set_aside: run.all_set_aside(),
            replaced: run.replaced(),
        }
    }
}

/// The answers before `question` on the way of `run`.
fn before(question: Question, run: &Run) -> Vec<Given> {
    run.path()
        .into_iter()
        .take_while(|given| given.question() < question)
        .collect()
}
