//! Builds the record for the school's own file from the case.

mod conclusion;
mod short;
mod so_far;
mod weighing;

pub use short::{endangers, short};
pub use so_far::so_far;

use self::conclusion::{conclusion, deviation};
use self::weighing::{changes, weighing};
use super::record::{Line, Record, Section};
use super::value;
use crate::calendar::Date;
use crate::case::{Choice, Field, FieldKind, READINESS, Sheet};
use crate::protocol::Outcome;
use crate::session::{Mode, Run};
use crate::text::date::in_words;
use crate::text::{edition, feedback, field, record as words};

/// The record of `run`, whose answers led to `outcome`, as of `today`.
#[must_use]
pub fn record(run: &Run, outcome: Outcome, today: Date) -> Record {
    let evaluates = run.mode() == Mode::Evaluate;
    let mut sections = vec![
        Section {
            heading: "",
            lines: head(run, today),
        },
        Section {
            heading: words::READINESS,
            lines: if evaluates {
                Vec::new()
            } else {
                entries(run, READINESS)
            },
        },
        Section {
            heading: words::WEIGHING,
            lines: weighing(run, outcome),
        },
        Section {
            heading: words::OUTCOME,
            lines: conclusion(run, outcome, today),
        },
    ];
    if let Some(from) = run.deviates_from() {
        sections.push(deviation(run, from, outcome));
    }
    for sheet in [Sheet::Call, Sheet::Feedback, Sheet::Plan, Sheet::Monitoring] {
        // Agreements from before this conclusion stay in the record, marked as such.
        let kept = sheet
            .fields()
            .iter()
            .any(|field| run.entries().has(*field) && *field != Field::Board);
        if run.sheets(outcome).contains(&sheet) {
            sections.push(Section {
                heading: field::sheet(sheet),
                lines: after(run, sheet, today),
            });
        } else if kept || run.worked_by(sheet, outcome) {
            sections.push(Section {
                heading: field::earlier(sheet),
                lines: after(run, sheet, today),
            });
        }
    }
    sections.push(Section {
        heading: words::OPEN,
        lines: open(run, outcome, today),
    });
    sections.push(Section {
        heading: words::CHANGES,
        lines: changes(run),
    });
    sections.push(edition());
    sections.retain(|section| !section.lines.is_empty());
    Record {
        title: if evaluates {
            words::TITLE_EVALUATE
        } else {
            words::TITLE
        },
        sections,
    }
}

/// Which edition of the framework and of the texts this is.
fn edition() -> Section {
    Section {
        heading: words::EDITION,
        lines: vec![
            Line::new("", &edition::line()),
            Line::new("", words::NO_NAMES),
        ],
    }
}

fn head(run: &Run, today: Date) -> Vec<Line> {
    let table: Vec<&str> = run.entries().table().into_iter().map(field::role).collect();
    let mut lines = vec![Line::new(words::DATE, &in_words(today))];
    if !table.is_empty() {
        lines.push(Line::new(words::TABLE, &table.join(", ")));
    } else if run.mode() == Mode::Case {
        // An evaluation does not ask who is at the table.
        lines.push(Line::new(words::TABLE, words::EMPTY));
    }
    lines
}

/// The fields with their values; an empty one that the meldcode or the framework asks for
/// is shown as empty, and any other is left out.
fn entries(run: &Run, fields: &[Field]) -> Vec<Line> {
    fields
        .iter()
        .filter_map(|field| entry(run, *field))
        .collect()
}

fn entry(run: &Run, field: Field) -> Option<Line> {
    let text = field::field(field);
    let asked = run.entries().counts(field) && !text.open.is_empty() && !conditional(field);
    told(run, field).or_else(|| asked.then(|| Line::new(text.name, words::EMPTY)))
}

/// The field with its value, when it holds one that counts.
pub(super) fn told(run: &Run, field: Field) -> Option<Line> {
    // Most cases are a school's, and its record has no word to spare for that.
    if run.entries().choice(field) == Some(Choice::School) {
        return None;
    }
    let line = Line::new(field::field(field).name, &value(run.entries(), field)?);
    let typed = matches!(field.kind(), FieldKind::Line | FieldKind::Text);
    Some(if typed { line.typed() } else { line })
}

/// Fields that are asked for only in some cases.
const fn conditional(field: Field) -> bool {
    matches!(
        field,
        Field::Heard | Field::TalkGround | Field::Advice | Field::PupilTalk | Field::AgreedResults
    )
}

fn after(run: &Run, sheet: Sheet, today: Date) -> Vec<Line> {
    let mut fields = sheet.fields().to_vec();
    // Steps 1 to 3 already say it.
    fields.retain(|field| *field != Field::Board || run.mode() == Mode::Evaluate);
    let mut lines = entries(run, &fields);
    if sheet == Sheet::Call
        && let Some(term) = run.feedback(today)
    {
        let other = term.other.map_or(String::new(), |other| {
            [" (", words::FEEDBACK_OTHER, ": ", &in_words(other), ")"].concat()
        });
        let value = [
            &in_words(term.leading),
            other.as_str(),
            ". ",
            words::FEEDBACK_BASIS,
        ]
        .concat();
        lines.push(Line::new(words::FEEDBACK, &value));
    }
    if sheet == Sheet::Feedback && run.heard_nothing(today) {
        lines.push(Line::new("", feedback::SILENT));
    }
    lines
}

fn open(run: &Run, outcome: Outcome, today: Date) -> Vec<Line> {
    run.open_fields(outcome, today)
        .into_iter()
        .map(|open| Line::new("", &field::open_in_record(open, !run.entries().has(open))))
        .collect()
}
