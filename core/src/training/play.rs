//! How far a case was played, and what was chosen.

use super::case::{Case, Decision, TrainingChoice};

/// How a case is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlayMode {
    /// By one reader, with feedback after every choice.
    #[default]
    Alone,
    /// By a group in front of one screen, which somebody operates.
    Group,
}

/// One stage of a case that is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A part of the story is told.
    Part(usize),
    /// A choice is asked for; when playing alone, feedback follows on the same screen.
    Ask(usize),
    /// The group's hands are counted and shown.
    Split(usize),
    /// The author's answer and why.
    Answer(usize),
    /// What would follow from each of the other choices.
    Others(usize),
    /// What the group discusses.
    Discuss,
    /// The whole path, the trap and the point to take home.
    End,
}

/// What was chosen and counted in one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Play {
    /// The stage that a group is at.
    pub(super) beat: usize,
    /// The furthest stage that a reader alone has reached.
    pub(super) reached: usize,
    /// What was chosen, with the decision's place.
    choices: Vec<(usize, TrainingChoice)>,
    /// How many hands went up for each choice.
    hands: Vec<(TrainingChoice, u16)>,
}

/// More hands than any team meeting has.
const MOST_HANDS: u16 = 999;

impl Play {
    /// Whether anything was played yet.
    #[must_use]
    pub fn begun(&self) -> bool {
        *self != Self::default()
    }

    /// Whether it was played to its end, alone or by a group.
    #[must_use]
    pub(super) fn is_done(&self, case: &Case) -> bool {
        let ends = |way, at| at + 1 >= case.beats(way).len();
        ends(PlayMode::Alone, self.reached) || ends(PlayMode::Group, self.beat)
    }

    /// What was chosen at this decision.
    #[must_use]
    pub fn chosen(&self, decision: usize) -> Option<TrainingChoice> {
        let found = self.choices.iter().find(|(at, _)| *at == decision);
        found.map(|(_, what)| *what)
    }

    /// How many hands went up for this.
    #[must_use]
    pub fn hands(&self, what: TrainingChoice) -> u16 {
        let found = self.hands.iter().find(|(counted, _)| *counted == what);
        found.map_or(0, |(_, hands)| *hands)
    }

    /// Whether this stage has anything to show: without hands there is no split.
    pub(super) fn shows(&self, case: &Case, stage: Stage) -> bool {
        match stage {
            Stage::Split(at) => {
                let decision = case.decisions.get(at);
                let mut options = decision.into_iter().flat_map(Decision::options);
                options.any(|what| self.hands(what) > 0)
            }
            _ => true,
        }
    }

    /// Starts again in this mode; the other mode's progress stays as it is.
    pub(super) fn again(&mut self, way: PlayMode) {
        match way {
            PlayMode::Alone => {
                self.reached = 0;
                self.choices.clear();
            }
            PlayMode::Group => {
                self.beat = 0;
                self.hands.clear();
            }
        }
    }

    /// Only the first choice counts: feedback is not for guessing again.
    pub(super) fn choose(&mut self, case: &Case, decision: usize, what: TrainingChoice) {
        let offered = case
            .decisions
            .get(decision)
            .is_some_and(|decision| decision.options().contains(&what));
        if offered && self.chosen(decision).is_none() {
            self.choices.push((decision, what));
        }
    }

    pub(super) fn count(&mut self, case: &Case, what: TrainingChoice, hands: u16) {
        let mut decisions = case.decisions.iter();
        if decisions.any(|decision| decision.options().contains(&what)) {
            self.hands.retain(|(counted, _)| *counted != what);
            self.hands.push((what, hands.min(MOST_HANDS)));
        }
    }
}
