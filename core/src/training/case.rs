//! A case to train with.

use super::play::{PlayMode, Stage};
use crate::protocol::{Answers, Doubtable, Given, Outcome, Step, step};
use crate::text::Source;
use crate::text::training::{CASES, CaseText, First, Moment, School};
use std::borrow::Cow;
use std::ops::Range;

/// From how many bytes on a story is a long one: about a hundred words.
const LONG: usize = 590;

/// A text of a case.
pub type Text = Cow<'static, str>;

/// What a player can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TrainingChoice {
    /// What to do first.
    First(First),
    /// An answer to a question.
    Given(Given),
}

/// A choice with its author's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What the author chose.
    pub right: TrainingChoice,
    /// Why.
    pub why: Text,
    /// What others overlook; empty for none.
    pub overlooked: Text,
    /// What else can be chosen, and what would follow from it for the child.
    pub others: Vec<(TrainingChoice, Text)>,
}

/// How a choice compares with the author's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// It is the same.
    Same,
    /// Both report at question 2.
    AlsoReports,
    /// It calls Veilig Thuis first, where the author weighs or follows a protocol.
    /// That is always right.
    AlsoCalls,
    /// It reports at question 2 where the author does not. Nobody corrects that.
    Stands,
    /// It is a different one.
    Other,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its stable name; empty for one that a trainer wrote.
    pub id: &'static str,
    /// Its title.
    pub title: Text,
    /// What it is about, as its first part tells; empty for one that a trainer wrote.
    pub theme: &'static str,
    /// Where it takes place.
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
    /// The sources behind it.
    pub sources: &'static [Source],
}

/// The cases of this app.
pub(super) fn shipped() -> impl Iterator<Item = Case> {
    CASES.iter().map(of_text)
}

fn of_text(text: &CaseText) -> Case {
    let first = Decision {
        right: TrainingChoice::First(text.first.right),
        why: text.first.why.into(),
        overlooked: Text::default(),
        others: text
            .first
            .others
            .iter()
            .map(|(first, follows)| (TrainingChoice::First(*first), Text::from(*follows)))
            .collect(),
    };
    let walk = text.walk.iter().map(|answered| Decision {
        right: TrainingChoice::Given(answered.given),
        why: answered.why.into(),
        overlooked: answered.overlooked.into(),
        others: answered
            .others
            .iter()
            .map(|(given, follows)| (TrainingChoice::Given(*given), Text::from(*follows)))
            .collect(),
    });
    Case {
        id: text.id,
        title: text.title.into(),
        theme: text.theme,
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
            if let TrainingChoice::Given(given) = decision.right {
                answers.give(given);
            }
        }
        match step(&answers) {
            Step::Conclude(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// How many parts of the story are known at a decision: what help achieved is told
    /// only before question 5, so that nobody weighs with hindsight.
    #[must_use]
    pub fn known(&self, at: usize) -> usize {
        let asks_result =
            |decision: &Decision| matches!(decision.right, TrainingChoice::Given(Given::Result(_)));
        match self.decisions.iter().position(asks_result) {
            Some(fifth) if at < fifth => {
                let early = |(moment, _): &&(Moment, Text)| *moment != Moment::Later;
                self.story.iter().take_while(early).count()
            }
            _ => self.story.len(),
        }
    }

    /// The parts that become known right before a decision.
    #[must_use]
    pub fn news(&self, at: usize) -> Range<usize> {
        at.checked_sub(1).map_or(0, |before| self.known(before))..self.known(at)
    }

    /// How long a group is busy with it, roughly, in minutes. The number of questions would
    /// give the path away: a case that ends in a report has fewer.
    #[must_use]
    pub fn minutes(&self) -> &'static str {
        let length: usize = self.story.iter().map(|(_, text)| text.len()).sum();
        if length < LONG { "20" } else { "30" }
    }

    /// The stages of a case, in order; the last is the end.
    #[must_use]
    pub fn beats(&self, way: PlayMode) -> Vec<Stage> {
        let mut beats = Vec::new();
        for at in 0..self.decisions.len() {
            if way == PlayMode::Group {
                for part in self.news(at) {
                    beats.push(Stage::Part(part));
                }
            }
            beats.push(Stage::Ask(at));
            if way == PlayMode::Group {
                beats.push(Stage::Split(at));
                beats.push(Stage::Answer(at));
                beats.push(Stage::Others(at));
            }
        }
        if way == PlayMode::Group && !self.discuss.is_empty() {
            beats.push(Stage::Discuss);
        }
        beats.push(Stage::End);
        beats
    }
}

impl Decision {
    /// What can be chosen: the same in every case, so that it gives nothing away.
    #[must_use]
    pub fn options(&self) -> Vec<TrainingChoice> {
        let mut all = Vec::new();
        match self.right {
            TrainingChoice::Given(given) => {
                for choice in given.question().choices() {
                    all.push(TrainingChoice::Given(*choice));
                }
            }
            TrainingChoice::First(_) => {
                for first in First::ALL {
                    let partner = TrainingChoice::First(First::TalkWithPartner);
                    let parents = first == First::TalkWithParents;
                    all.push(if parents && self.follows(partner).is_some() {
                        partner
                    } else {
                        TrainingChoice::First(first)
                    });
                }
            }
        }
        all
    }

    /// How a choice compares with the author's.
    #[must_use]
    pub fn fit(&self, chosen: TrainingChoice) -> Agreement {
        let reports = |what| {
            let safety = [Doubtable::Yes, Doubtable::Doubt].map(Given::Safety);
            matches!(what, TrainingChoice::Given(given) if safety.contains(&given))
        };
        match (reports(chosen), reports(self.right)) {
            _ if chosen == self.right => Agreement::Same,
            _ if [First::Weigh, First::OwnProtocol, First::TalkWithParents]
                .map(TrainingChoice::First)
                .contains(&self.right)
                && chosen == TrainingChoice::First(First::CallVeiligThuis) =>
            {
                Agreement::AlsoCalls
            }
            (true, true) => Agreement::AlsoReports,
            (true, false) => Agreement::Stands,
            (false, _) => Agreement::Other,
        }
    }

    /// What would follow from another choice.
    #[must_use]
    pub fn follows(&self, chosen: TrainingChoice) -> Option<&Text> {
        let other = self.others.iter().find(|(what, _)| *what == chosen);
        other.map(|(_, follows)| follows)
    }
}
