//! The call card: what Veilig Thuis asks, with what the case file has for it.

use super::{clean, value};
use crate::protocol::{Field, Outcome, Question};
use crate::session::{Mode, Run};
use crate::text::call::{self, Point, framework};
use crate::text::{field, question};

/// A point of the call with what is ready for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallLine {
    /// The point.
    pub point: Point,
    /// What the case file has for it; empty when it has nothing.
    pub ready: Vec<String>,
    /// What is said then.
    pub missing: &'static str,
}

/// The points of the call about a case that led to `outcome`, in order.
#[must_use]
pub fn call(run: &Run, outcome: Outcome) -> Vec<CallLine> {
    Point::ALL
        .into_iter()
        .map(|point| CallLine {
            point,
            ready: ready(point, run, outcome),
            // What is unsafe now stands in no file of weeks ago.
            missing: if run.mode() == Mode::Evaluate && point != Point::Danger {
                call::IN_RECORD
            } else {
                point.missing()
            },
        })
        .collect()
}

fn ready(point: Point, run: &Run, outcome: Outcome) -> Vec<String> {
    match point {
        Point::Who | Point::Family | Point::Ask => vec![point.says().to_owned()],
        Point::Framework => vec![framework(outcome).to_owned()],
        Point::Danger => notes(run, Question::Safety),
        Point::Suspicion => notes(run, Question::Suspicion),
        Point::Steps => {
            let steps = [
                Field::PupilTold,
                Field::Colleague,
                Field::ColleagueRole,
                Field::Advice,
                Field::ParentsTalk,
                Field::TalkGround,
                Field::PupilTalk,
                Field::ParentsTold,
            ];
            values(run, &steps)
        }
        Point::Help => {
            let mut lines = Vec::new();
            for asked in [Question::Help, Question::Acceptance, Question::Result] {
                if let Some(given) = run.given(asked).filter(|_| !run.presumes(asked)) {
                    let topic = question::question(asked).topic;
                    lines.push([topic, ": ", question::word(given)].concat());
                }
                lines.extend(notes(run, asked));
            }
            let plan = [
                Field::Goal,
                Field::Tasks,
                Field::SafetyAgreements,
                Field::ReviewOn,
                Field::AgreedResults,
            ];
            lines.extend(values(run, &plan));
            lines
        }
    }
}

fn notes(run: &Run, asked: Question) -> Vec<String> {
    run.notes(asked)
        .into_iter()
        .map(|(noted, typed)| [field::field(noted).name, ": ", &clean(&typed)].concat())
        .collect()
}

fn values(run: &Run, fields: &[Field]) -> Vec<String> {
    fields
        .iter()
        .filter_map(|wanted| {
            let value = value(run.entries(), *wanted)?;
            Some([field::field(*wanted).name, ": ", &value].concat())
        })
        .collect()
}
