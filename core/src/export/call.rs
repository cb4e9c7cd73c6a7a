//! The call card: what Veilig Thuis asks, with what the case file has for it.

use super::compose::values;
use super::{Line, clean};
use crate::case::{Choice, Danger, Field, Undecided};
use crate::protocol::{Outcome, Question};
use crate::session::{Mode, Run};
use crate::text::call::{self, Point, framework};
use crate::text::{Wording, field, question, record};

/// A point of the call, with what is ready for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallLine {
    /// The point.
    pub point: Point,
    /// What the case file has for it; empty when it has nothing.
    pub ready: Vec<Line>,
    /// The text to show then.
    pub missing: &'static str,
}

/// The points of the call about a case that led to `outcome`, in order.
#[must_use]
pub fn call(run: &Run, outcome: Outcome, words: Wording) -> Vec<CallLine> {
    Point::ALL
        .into_iter()
        .map(|point| CallLine {
            point,
            ready: ready(point, run, outcome)
                .into_iter()
                .map(|line| line.reworded(words))
                .collect(),
            // A file from weeks ago does not show what is unsafe now.
            missing: if run.mode() == Mode::Evaluate && point != Point::Danger {
                call::IN_RECORD
            } else {
                point.missing()
            },
        })
        .collect()
}

fn ready(point: Point, run: &Run, outcome: Outcome) -> Vec<Line> {
    match point {
        Point::Who | Point::Ask => vec![Line::new("", point.says())],
        Point::Family => {
            let custody = (!run.pupil().adult).then_some(call::CUSTODY);
            let child = run.pupil().carer.then_some(call::CHILD_DATA);
            let says = [point.says()].into_iter().chain(custody).chain(child);
            says.map(|says| Line::new("", says)).collect()
        }
        Point::Where => {
            let mut lines = values(run, &[Field::LastSeen]);
            lines.insert(0, Line::new("", point.says()));
            if run.pupil().carer {
                lines.push(Line::new("", call::OWN_CHILD));
            }
            lines
        }
        Point::Framework => vec![Line::new("", framework(as_reported(run, outcome)))],
        Point::Danger => {
            let mut lines = notes(run, Question::Safety);
            // Statements that were taken back since are included as well: a pupil can be
            // put under pressure to take them back.
            for said in run.taken_back() {
                lines.push(Line::new(record::TAKEN_BACK, field::choice(said)));
            }
            if run.walk().safety_was_reversed() {
                lines.push(Line::new("", record::SAFETY_CHANGED));
            }
            lines
        }
        Point::Suspicion => notes(run, Question::Suspicion),
        Point::Steps => {
            let steps = [
                Field::PupilTold,
                Field::About,
                Field::Involved,
                Field::Adult,
                Field::OwnChild,
                Field::Colleague,
                Field::ColleagueRole,
                Field::Advice,
                Field::AdviceSaid,
                Field::Interpreter,
                Field::ParentsTalk,
                Field::TalkGround,
                Field::ParentsSaid,
                Field::PupilTalk,
                Field::PupilSaid,
                Field::ParentsTold,
            ];
            // What is not so would only take time on the telephone.
            let nothing = run.entries().choice(Field::About) == Some(Choice::No);
            let steps = steps
                .into_iter()
                .filter(|field| !nothing || *field != Field::About);
            let mut lines = values(run, &steps.collect::<Vec<_>>());
            // An earlier report is known to Veilig Thuis by its day.
            for then in run.reported_earlier() {
                lines.extend(values(&then, &[Field::ReportedOn, Field::WithVeiligThuis]));
            }
            lines
        }
        Point::Help => {
            let mut lines = Vec::new();
            for asked in [Question::Help, Question::Acceptance, Question::Result] {
                if let Some(given) = run.given(asked).filter(|_| !run.presumes(asked)) {
                    let topic = question::topic(asked);
                    lines.push(Line::new(topic, question::word(given)));
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

/// What was written at `asked`, with its answer or with an answer that was changed since:
/// the facts are no less true.
fn notes(run: &Run, asked: Question) -> Vec<Line> {
    let mut lines: Vec<Line> = run
        .notes(asked)
        .into_iter()
        .map(|(noted, typed)| Line::new(field::field(noted).name, &clean(&typed)).typed())
        .collect();
    for (given, written) in run.earlier() {
        let with = [record::WRITTEN_WITH, " ", question::word(*given)].concat();
        for (_, typed) in written.notes(asked) {
            lines.push(Line::new(&with, &clean(&typed)).typed());
        }
    }
    lines
}

/// The conclusion in whose words the school explains its framework. If danger was named
/// or the table doubts about safety, that decides, whatever was answered later. A doubt
/// at question 3 to 5 counts as the answer that leads to a report.
fn as_reported(run: &Run, outcome: Outcome) -> Outcome {
    let split = run.split(Question::Safety).is_some();
    if run.danger().is_some() || split || run.overruled().contains(&Question::Safety) {
        return Outcome::ReportNow;
    }
    match run.undecided(outcome) {
        None => outcome,
        Some(Undecided::Contradicts(Danger::Doubted(Question::Help))) => Outcome::ReportNoHelp,
        Some(Undecided::Contradicts(Danger::Doubted(Question::Acceptance) | Danger::Unreached)) => {
            Outcome::ReportHelpRefused
        }
        Some(Undecided::Contradicts(Danger::Doubted(Question::Result) | Danger::Failed)) => {
            Outcome::ReportHelpFailed
        }
        Some(_) => Outcome::ReportNow,
    }
}
