//! What a training shows.

use super::case::{Case, TrainingChoice};
use super::play::{Play, PlayMode, Stage};
use crate::protocol::{Doubtable, Given};

/// What a training shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrainingScene {
    /// The list.
    List(Vec<Row>),
    /// A case being played.
    Case(Box<CaseScene>),
    /// A hand-out.
    HandOut {
        /// The cases in it.
        cases: Vec<Case>,
        /// Whether it has the answers.
        answers: bool,
    },
    /// The whole framework.
    Framework,
    /// The form for a custom case, and whether it says what is not done yet.
    Form(bool),
}

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The case.
    pub case: Case,
    /// Whether it was played before.
    pub begun: bool,
    /// Whether it was played to its end.
    pub done: bool,
    /// Whether it is ticked for the hand-out.
    pub ticked: bool,
    /// Whether a trainer wrote it.
    pub own: bool,
}

/// The values of a case being played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseScene {
    /// The case.
    pub case: Case,
    /// How it is played.
    pub way: PlayMode,
    /// The stage that it is at.
    pub beat: Stage,
    /// Whether any stage came before this one.
    pub begun: bool,
    /// What was chosen and counted.
    pub play: Play,
}

impl CaseScene {
    /// Whether a group's hands were counted at a decision.
    #[must_use]
    pub fn counted(&self, at: usize) -> bool {
        self.play.shows(&self.case, Stage::Split(at))
    }

    /// What was answered at a decision: by one reader, or by the hands of a group. A
    /// group that is split counts as doubt at question 2, and as no answer elsewhere.
    #[must_use]
    pub fn said(&self, at: usize) -> Option<TrainingChoice> {
        if self.way == PlayMode::Alone {
            return self.play.chosen(at);
        }
        let mut said = None;
        for what in self.case.decisions.get(at)?.options() {
            if self.play.hands(what) > 0 {
                said = match (said, what) {
                    (None, only) => Some(only),
                    (Some(_), TrainingChoice::Given(Given::Safety(_))) => {
                        Some(TrainingChoice::Given(Given::Safety(Doubtable::Doubt)))
                    }
                    (Some(_), _) => return None,
                };
            }
        }
        said
    }
}
