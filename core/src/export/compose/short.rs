//! What a parent may read: the short record, and whether the whole one must not reach them.

use super::conclusion::decisions;
use super::weighing::question_name;
use super::{edition, told};
use crate::calendar::Date;
use crate::case::{Choice, Field, FieldKind, Sheet};
use crate::export::record::{Line, Record, Section};
use crate::protocol::{Outcome, Reporting};
use crate::session::{Mode, Run};
use crate::text::date::in_words;
use crate::text::{field, question, record as words};

/// The record without what a parent must not find in it: the pupil's own words, all other
/// notes, and the reasons for not speaking to the parents.
#[must_use]
pub fn short(run: &Run, outcome: Outcome, today: Date) -> Record {
    const STEPS: &[Field] = &[
        Field::Signals,
        Field::Colleague,
        Field::Advice,
        Field::Board,
    ];
    let answers = run.grounds(outcome).into_iter().map(|ground| {
        let given = ground.given;
        Line::new(&question_name(given.question()), question::word(given))
    });
    let mut sections = vec![
        Section {
            heading: "",
            // In a small school a role at the table identifies a person.
            lines: vec![Line::new(words::DATE, &in_words(today))],
        },
        Section {
            heading: words::OUTCOME,
            lines: decisions(run, outcome, today, false),
        },
    ];
    if run.deviates_from() == Some(outcome) {
        sections.push(Section {
            heading: words::DEVIATION,
            lines: named(run, &[Field::DeviationBy, Field::DeviationUntil]),
        });
    }
    sections.extend([
        Section {
            heading: words::READINESS,
            lines: if run.mode() == Mode::Evaluate {
                Vec::new()
            } else {
                named(run, STEPS)
            },
        },
        Section {
            heading: words::WEIGHING,
            lines: answers.collect(),
        },
    ]);
    for (sheet, fields) in [
        (Sheet::Call, &[Field::Report, Field::ReportedOn][..]),
        (Sheet::Plan, &[Field::ReviewOn, Field::Casemanager]),
        (Sheet::Monitoring, &[Field::Monitor, Field::MonitorUntil]),
    ] {
        if run.sheets(outcome).contains(&sheet) {
            sections.push(Section {
                heading: field::sheet(sheet),
                lines: named(run, fields),
            });
        }
    }
    for then in run.reported_earlier() {
        sections.push(Section {
            heading: field::earlier(Sheet::Call),
            lines: named(&then, &[Field::Report, Field::ReportedOn]),
        });
    }
    let open = run.open_points(outcome, today);
    if open > 0 {
        sections.push(Section {
            heading: words::OPEN,
            lines: vec![Line::new("", &words::open_points(open))],
        });
    }
    sections.push(edition());
    sections.retain(|section| !section.lines.is_empty());
    Record {
        title: words::TITLE_SHORT,
        sections,
    }
}

/// The fields with their values. An empty one is shown as empty: this version has no list of what
/// is open.
fn named(run: &Run, fields: &[Field]) -> Vec<Line> {
    let counts = fields.iter().filter(|field| run.entries().counts(**field));
    let line = |field: &Field| {
        let empty = || Line::new(field::field(*field).name, words::EMPTY);
        told(run, *field).unwrap_or_else(empty)
    };
    counts.map(line).collect()
}

/// Whether the record of `run` must not reach a parent unchecked: it has a report of
/// which the parents were not told beforehand, danger, or a text that may hold the
/// pupil's words, where it is safe, or what one parent said of the other.
#[must_use]
pub fn endangers(run: &Run, outcome: Outcome) -> bool {
    let entries = run.entries();
    let reports = outcome.reporting() == Reporting::Necessary;
    let told = entries.choice(Field::ParentsTold) == Some(Choice::ToldBefore);
    let before = run.earlier().iter().flat_map(|(_, written)| written.iter());
    let mut written = entries.iter().chain(before);
    run.calls_first()
        || (reports && !told)
        || written.any(|(field, _)| field.kind() == FieldKind::Text)
}
