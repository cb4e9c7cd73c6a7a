//! A round at the table: what is known first, then everybody answers unseen, then all see it.

use super::{Overlay, Session};
use crate::case::{Choice, Field, Role};
use crate::protocol::Question;
use crate::walk::Stop;

/// Where a round is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Round {
    /// What is known is written down.
    #[default]
    Facts,
    /// The same, after the round was to begin with fewer than two at the table.
    Few,
    /// The phone goes to the next one; so many have answered.
    Pass(usize),
    /// That one answers.
    Vote(usize),
}

/// What moves a round on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundEvent {
    /// What is known is there, or the phone is where it belongs.
    GoOn,
    /// An answer; `None` for no opinion.
    Vote(Option<Choice>),
}

/// Values of the screen of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableScene {
    /// What it is about.
    pub question: Question,
    /// Where it is.
    pub step: TableStep,
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
    /// All answered: how many gave each answer.
    Shown(Vec<(Choice, usize)>),
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
        let votes = self.run()?.entries().votes(question);
        let shown = || {
            let count = |vote: Choice| votes.iter().filter(|given| **given == vote).count();
            TableStep::Shown(VOTES.map(|vote| (vote, count(vote))).to_vec())
        };
        let step = match self.round {
            Round::Facts => TableStep::Facts(false),
            Round::Few => TableStep::Facts(true),
            Round::Pass(at) => roles.get(at).copied().map_or_else(shown, TableStep::Pass),
            Round::Vote(at) => roles.get(at).copied().map_or_else(shown, TableStep::Vote),
        };
        Some(TableScene { question, step })
    }

    /// Moves the round on, and returns what is to be filled in.
    pub(super) fn round(&mut self, event: RoundEvent) -> Option<(Field, String)> {
        let (question, roles) = self.at_the_table()?;
        match (self.round, event) {
            (Round::Facts | Round::Few, RoundEvent::GoOn) => {
                self.round = if roles.len() > 1 {
                    Round::Pass(0)
                } else {
                    Round::Few
                };
            }
            (Round::Pass(at), RoundEvent::GoOn) if at < roles.len() => self.round = Round::Vote(at),
            (Round::Vote(at), RoundEvent::Vote(vote)) => {
                let role = *roles.get(at)?;
                self.round = Round::Pass(at + 1);
                let value = vote.map_or("", Choice::id).to_owned();
                return Some((Field::Vote(question, role), value));
            }
            _ => {}
        }
        None
    }
}
