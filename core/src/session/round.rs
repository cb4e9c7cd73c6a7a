//! A round at the table: what is known first, then everybody answers unseen, then all see it.

use super::{Overlay, Remark, Session};
use crate::case::{Choice, Field, Role};
use crate::protocol::Question;
use crate::walk::Stop;

/// Where a round is, and what was answered so far: nothing of it is in the case before all
/// answered, so a round that is broken off shows nobody what another chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Round {
    step: Step,
    votes: Vec<Option<Choice>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    /// What is known is written down.
    #[default]
    Facts,
    /// The same, after the round was to begin with fewer than two at the table.
    Few,
    /// The phone goes to the next one.
    Pass,
    /// That one answers.
    Vote,
    /// All answered.
    Shown,
}

/// What moves a round on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundEvent {
    /// What is known is there, or the phone is where it belongs.
    GoOn,
    /// An answer; `None` for no opinion.
    Vote(Option<Choice>),
    /// Whoever answered last tapped another answer than was meant, and answers again.
    Again,
}

/// Values of the screen of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableScene {
    /// What it is about.
    pub question: Question,
    /// Where it is.
    pub step: TableStep,
    /// Whose turn it is, from 1, of how many; 0 before and after.
    pub turn: (usize, usize),
}

/// Where a round is, as it is shown: nobody sees what somebody else answered before all did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableStep {
    /// What is known, and who will answer; whether those were too few.
    Facts(bool),
    /// The phone goes to this role.
    Pass(Role),
    /// This role answers.
    Vote(Role),
    /// All answered: how many gave each answer and how many none, and what it means when they
    /// differ or doubt.
    Shown(Vec<(Choice, usize)>, usize, Option<Remark>),
}

/// The answers that can be given unseen, in the order in which they are shown.
pub const VOTES: [Choice; 3] = [Choice::Yes, Choice::Doubt, Choice::No];

impl Session {
    /// The question of the round on top, with who answers.
    fn at_the_table(&self) -> Option<(Question, Vec<Role>)> {
        let Some(Stop::Question(question)) = self.stop() else {
            return None;
        };
        let run = self.run()?;
        let here = (self.overlay == Some(Overlay::Table) && self.quick.is_none())
            .then(|| run.entries().table());
        Some((question, here?))
    }

    pub(super) fn table_scene(&self) -> Option<TableScene> {
        let (question, roles) = self.at_the_table()?;
        let Round { step, votes } = &self.round;
        let next = roles.get(votes.len()).copied();
        let step = match (step, next) {
            (Step::Facts, _) => TableStep::Facts(false),
            (Step::Few, _) => TableStep::Facts(true),
            (Step::Pass, Some(role)) => TableStep::Pass(role),
            (Step::Vote, Some(role)) => TableStep::Vote(role),
            _ => {
                let count = |vote| votes.iter().filter(|given| **given == vote).count();
                TableStep::Shown(
                    VOTES.map(|vote| (vote, count(Some(vote)))).to_vec(),
                    count(None),
                    self.run()?.split(question),
                )
            }
        };
        let turn = match &step {
            TableStep::Pass(_) | TableStep::Vote(_) => (votes.len() + 1, roles.len()),
            _ => (0, 0),
        };
        Some(TableScene {
            question,
            step,
            turn,
        })
    }

    /// Whether a round is on screen that everybody saw the end of: the question is answered there.
    pub(super) fn ends_a_round(&self) -> bool {
        let scene = self.table_scene();
        scene.is_some_and(|scene| matches!(scene.step, TableStep::Shown(..)))
    }

    /// Moves the round on, and returns what is to be filled in: once all answered, what each
    /// of them did. About safety nobody has no opinion: who is not sure doubts (S4, S12).
    pub(super) fn round(&mut self, event: RoundEvent) -> Vec<(Field, String)> {
        let Some((question, roles)) = self.at_the_table() else {
            return Vec::new();
        };
        let Round { step, votes } = &mut self.round;
        match (*step, event) {
            (Step::Facts | Step::Few, RoundEvent::GoOn) => {
                *step = if roles.len() > 1 {
                    Step::Pass
                } else {
                    Step::Few
                };
            }
            (Step::Pass, RoundEvent::GoOn) => *step = Step::Vote,
            (Step::Pass, RoundEvent::Again) => {
                votes.pop();
            }
            (Step::Vote, RoundEvent::Vote(vote))
                if vote.is_some() || question != Question::Safety =>
            {
                votes.push(vote);
                *step = Step::Pass;
                if votes.len() >= roles.len() {
                    *step = Step::Shown;
                    let value = |vote: Option<Choice>| vote.map_or("", Choice::id).to_owned();
                    let fields = roles.iter().map(|role| Field::Vote(question, *role));
                    return fields.zip(votes.iter().copied().map(value)).collect();
                }
            }
            _ => {}
        }
        Vec::new()
    }
}
