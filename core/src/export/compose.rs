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
    let open = run.open_fields(outcome, today);
    // The decisions come first: they are what the next reader of the file looks for.
    let mut sections = vec![
        Section {
            heading: "",
            lines: head(run, today),
        },
        Section {
            heading: words::OUTCOME,
            lines: conclusion(run, outcome, today),
        },
    ];
    if let Some(from) = run.deviates_from() {
        sections.push(deviation(run, from, outcome, &open));
    }
    sections.extend([
        Section {
            heading: words::READINESS,
            lines: if evaluates {
                Vec::new()
            } else {
                // For whom it is stands in the head.
                let mut asked = READINESS.to_vec();
                asked.retain(|field| *field != Field::Audience);
                entries(run, &asked, &open)
            },
        },
        Section {
            heading: words::WEIGHING,
            lines: weighing(run, outcome, &open),
        },
    ]);
    for sheet in [Sheet::Call, Sheet::Feedback, Sheet::Plan, Sheet::Monitoring] {
        // Agreements from before this conclusion stay in the record, marked as such.
        let kept = sheet
            .fields()
            .iter()
            .any(|field| run.entries().has(*field) && !READINESS.contains(field));
        if run.sheets(outcome).contains(&sheet) {
            sections.push(Section {
                heading: field::sheet(sheet),
                lines: after(run, sheet, today, &open),
            });
        } else if kept || run.worked_by(sheet, outcome) {
            sections.push(Section {
                heading: field::earlier(sheet),
                lines: after(run, sheet, today, &open),
            });
        }
    }
    for then in run.reported_earlier() {
        for sheet in [Sheet::Call, Sheet::Feedback] {
            sections.push(Section {
                heading: field::earlier(sheet),
                lines: values(&then, &own(sheet)),
            });
        }
    }
    sections.push(Section {
        heading: words::OPEN,
        lines: gaps(run, &open),
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

/// By which edition of the framework it was weighed. What the makers of the app say of their own
/// texts is no part of a pupil's file.
fn edition() -> Section {
    Section {
        heading: words::EDITION,
        lines: vec![
            Line::new(words::FRAMEWORK, edition::FRAMEWORK),
            Line::new("", &words::made_with(edition::APP_VERSION)),
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
    lines.extend(told(run, Field::Audience));
    lines
}

/// The fields with their values; an empty one that the meldcode or the framework asks for
/// is shown as empty, unless the record names it among what is `open`. Any other is left out.
fn entries(run: &Run, fields: &[Field], open: &[Field]) -> Vec<Line> {
    fields
        .iter()
        .filter_map(|field| entry(run, *field, open))
        .collect()
}

fn entry(run: &Run, field: Field, open: &[Field]) -> Option<Line> {
    let text = field::field(field);
    let asked = run.entries().counts(field) && !text.open.is_empty() && !conditional(field);
    let shown = asked && !open.contains(&field);
    told(run, field).or_else(|| shown.then(|| Line::new(text.name, words::EMPTY)))
}

/// The fields that hold something.
pub(super) fn values(run: &Run, fields: &[Field]) -> Vec<Line> {
    let told = |field: &Field| told(run, *field);
    fields.iter().filter_map(told).collect()
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

/// The fields of a sheet that steps 1 to 3 do not have.
fn own(sheet: Sheet) -> Vec<Field> {
    let mut fields = sheet.fields().to_vec();
    fields.retain(|field| !READINESS.contains(field));
    fields
}

fn after(run: &Run, sheet: Sheet, today: Date, open: &[Field]) -> Vec<Line> {
    let fields = match run.mode() {
        Mode::Evaluate => sheet.fields().to_vec(),
        _ => own(sheet),
    };
    let mut lines = entries(run, &fields, open);
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
    let silent = run.entries().choice(Field::Heard) == Some(Choice::NotYet);
    if sheet == Sheet::Feedback && silent && run.heard_nothing(today) {
        lines.push(Line::new("", feedback::SILENT));
    }
    lines
}

/// What is `open`, each once: what was said of it, then what is not filled in.
fn gaps(run: &Run, open: &[Field]) -> Vec<Line> {
    let has = |field: &&Field| run.entries().has(**field);
    let said = open.iter().filter(has);
    let mut lines: Vec<Line> = said
        .map(|field| Line::new("", field::said_in_record(*field)))
        .collect();
    let empty = open.iter().filter(|field| !has(field));
    let empty: Vec<Line> = run
        .names_nobody()
        .then_some(words::NOBODY)
        .into_iter()
        .chain(empty.map(|field| field::gap(*field)))
        .map(|gap| Line::under("", gap))
        .collect();
    if !empty.is_empty() {
        lines.push(Line::new("", words::NOT_FILLED_IN));
    }
    lines.extend(empty);
    lines
}
