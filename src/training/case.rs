//! A case to train with.

use super::play::{Beat, Way};
use crate::protocol::{Answers, Given, Outcome, Step, step};
use crate::text::Source;
use crate::text::training::{CASES, CaseText, First, Moment, School};
use std::borrow::Cow;

/// A text of a case.
pub type Text = Cow<'static, str>;

/// What a player can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// What to do first.
    First(First),
    /// An answer to a question.
    Given(Given),
}

/// A choice with its author's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What the author chose.
    pub right: What,
    /// Why.
    pub why: Text,
    /// What others overlook; empty for none.
    pub overlooked: Text,
    /// What else can be chosen, and what would follow from it for the child.
    pub others: Vec<(What, Text)>,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its stable name.
    pub id: &'static str,
    /// Its title.
    pub title: Text,
    /// Where it plays.
    pub school: School,
    /// The story, in the order in which it becomes known.
    pub story: Vec<(Moment, Text)>,
    /// What to do first, then the questions.
    pub decisions: Vec<Decision>,
    /// The trap.
    pub trap: Text,
    /// The point to take home.
    pub home: Text,
    /// Questions to discuss.
    pub discuss: Vec<Text>,
    /// Whether the answers are the authors' own reading, to be discussed.
    pub own_reading: bool,
    /// Who says so.
    pub sources: &'static [Source],
}

/// The cases of this app.
pub(super) fn shipped() -> impl Iterator<Item = Case> {
    CASES.iter().map(of_text)
}

fn of_text(text: &CaseText) -> Case {
    let first = Decision {
        right: What::First(text.first.right),
        why: text.first.why.into(),
        overlooked: Text::default(),
        others: text
            .first
            .others
            .iter()
            .map(|(first, follows)| (What::First(*first), Text::from(*follows)))
            .collect(),
    };
    let walk = text.walk.iter().map(|answered| Decision {
        right: What::Given(answered.given),
        why: answered.why.into(),
        overlooked: answered.overlooked.into(),
        others: answered
            .others
            .iter()
            .map(|(given, follows)| (What::Given(*given), Text::from(*follows)))
            .collect(),
    });
    Case {
        id: text.id,
        title: text.title.into(),
        school: text.school,
        story: text
            .story
            .iter()
            .map(|part| (part.moment, part.text.into()))
            .collect(),
        decisions: [first].into_iter().chain(walk).collect(),
        trap: text.trap.into(),
        home: text.home.into(),
        discuss: text.discuss.iter().map(|text| Text::from(*text)).collect(),
        own_reading: text.own_reading,
        sources: text.sources,
    }
}

impl Case {
    /// Where the author's answers lead through the protocol; `None` when the case
    /// leaves the five questions.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        let mut answers = Answers::default();
        for decision in &self.decisions {
            if let What::Given(given) = decision.right {
                answers.give(given);
            }
        }
        match step(&answers) {
            Step::Conclude(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// The beats of a play, in order; the last is the end.
    #[must_use]
    pub fn beats(&self, way: Way) -> Vec<Beat> {
        let decisions = 0..self.decisions.len();
        let mut beats: Vec<Beat> = match way {
            Way::Alone => decisions.map(Beat::Ask).collect(),
            Way::Group => (0..self.story.len())
                .map(Beat::Part)
                .chain(decisions.flat_map(|at| [Beat::Ask(at), Beat::Split(at), Beat::Answer(at)]))
                .collect(),
        };
        beats.push(Beat::End);
        beats
    }
}

impl Decision {
    /// What can be chosen, in a fixed order that tells nothing.
    #[must_use]
    pub fn options(&self) -> Vec<What> {
        let all: Vec<What> = match self.right {
            What::Given(given) => {
                let choices = given.question().choices().iter();
                return choices.map(|given| What::Given(*given)).collect();
            }
            What::First(_) => First::ALL.into_iter().map(What::First).collect(),
        };
        // A trainer's own case says nothing of other choices: then all are there.
        let offered = |what: &What| {
            self.others.is_empty() || *what == self.right || self.follows(*what).is_some()
        };
        all.into_iter().filter(offered).collect()
    }

    /// What would follow from another choice.
    #[must_use]
    pub fn follows(&self, chosen: What) -> Option<&Text> {
        let other = self.others.iter().find(|(what, _)| *what == chosen);
        other.map(|(_, follows)| follows)
    }
}
