//! What a training shows.

use super::case::{Case, TrainingChoice};
use super::custom::CaseCheck;
use super::play::{Play, PlayMode, Stage};
use crate::protocol::{Doubtable, Given};

/// What a training shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrainingScene {
    /// The list.
    List(Vec<Row>),
    /// A case that is played.
    Case(Box<CaseScene>),
    /// A hand-out.
    HandOut {
        /// Of these cases.
        cases: Vec<Case>,
        /// With the answers.
        answers: bool,
    },
    /// The whole framework.
    Framework,
    /// The form for a case of one's own, why it is none yet, and how often that was
    /// asked: the same reason is said again.
    Form(Option<CaseCheck>),
}

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The case.
    pub case: Case,
    /// It was played before.
    pub begun: bool,
    /// It is ticked for the hand-out.
    pub ticked: bool,
    /// A trainer wrote it.
    pub own: bool,
}

/// Values of a case that is played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseScene {
    /// The case.
    pub case: Case,
    /// How it is played.
    pub way: PlayMode,
    /// Where it stands.
    pub beat: Stage,
    /// Whether something lies behind it.
    pub begun: bool,
    /// What was chosen and counted.
    pub play: Play,
}

impl CaseScene {
    /// What was answered at a decision: by one reader, or at question 2 by the hands
    /// of a group, of which a split one doubts.
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
