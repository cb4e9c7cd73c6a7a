//! Puts the record for the school's own file together from the case.

use super::record::{Line, Record, Section};
use super::{clean, in_words, value};
use crate::calendar::Date;
use crate::protocol::{Choice, Field, Given, Outcome, Question, READINESS, Reporting, Sheet};
use crate::session::{Consultation, Entries, Ground, Mode, Run};
use crate::text::{
    edition, field, outcome as outcomes, question, record as words, remark, rule, ui,
};

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
    for sheet in [Sheet::Call, Sheet::Plan, Sheet::Monitoring] {
        // Agreements from before this conclusion stay in the record, as that.
        let kept = sheet
            .fields()
            .iter()
            .any(|field| run.entries().has(*field) && *field != Field::Board);
        if sheet.belongs_to(outcome) {
            sections.push(Section {
                heading: field::sheet(sheet),
                lines: after(run, sheet, today),
            });
        } else if kept || run.had(sheet, outcome) {
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
    sections.push(Section {
        heading: words::EDITION,
        lines: vec![
            Line::new("", &edition::line()),
            Line::new("", words::NO_NAMES),
        ],
    });
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

/// What the school does otherwise, beside the conclusion that it is about.
fn deviation(run: &Run, from: Outcome, outcome: Outcome) -> Section {
    let mut lines = entries(run, Sheet::Deviation.fields());
    if from != outcome {
        lines.insert(
            0,
            Line::new(words::DEVIATED_FROM, outcomes::outcome(from).title),
        );
    }
    Section {
        heading: if from == outcome {
            words::DEVIATION
        } else {
            words::DEVIATED
        },
        lines,
    }
}

fn head(run: &Run, today: Date) -> Vec<Line> {
    let table: Vec<&str> = run.entries().table().into_iter().map(field::role).collect();
    let mut lines = vec![Line::new(words::DATE, &in_words(today))];
    if !table.is_empty() {
        lines.push(Line::new(words::TABLE, &table.join(", ")));
    } else if run.mode() == Mode::Case {
        // An evaluation asks for no table.
        lines.push(Line::new(words::TABLE, words::EMPTY));
    }
    lines
}

/// The fields with their values; an empty one that the meldcode or the
/// framework asks for says so, and any other stays out.
fn entries(run: &Run, fields: &[Field]) -> Vec<Line> {
    fields
        .iter()
        .filter_map(|field| entry(run, *field))
        .collect()
}

fn entry(run: &Run, field: Field) -> Option<Line> {
    let words = field::field(field);
    let value = match value(run.entries(), field) {
        Some(value) => value,
        None if words.open.is_empty() || conditional(field) => return None,
        None => words::EMPTY.to_owned(),
    };
    Some(Line::new(words.name, &value))
}

/// Fields that are asked for in some cases only.
const fn conditional(field: Field) -> bool {
    matches!(
        field,
        Field::TalkGround | Field::Advice | Field::ReportedOn | Field::AgreedResults
    )
}

fn weighing(run: &Run, outcome: Outcome) -> Vec<Line> {
    let mut lines = Vec::new();
    if run.mode() == Mode::Evaluate {
        lines.push(Line::new("", words::PRESUMED));
        lines.extend(entry(run, Field::AgreedResults));
    }
    for signal in run.signals() {
        let before = question::word(signal.before);
        let on = in_words(signal.on);
        let value = [
            words::SIGNAL,
            " ",
            &on,
            ": ",
            words::SIGNAL_BEFORE,
            " ",
            before,
        ]
        .concat();
        lines.push(Line::new("", &value));
    }
    let table = run.entries().table().len();
    for Ground { given, .. } in run.grounds(outcome) {
        let asked = given.question();
        let fired = rule::rule(given);
        let value = [
            question::word(given),
            ". ",
            fired.says,
            " (",
            ui::RULE,
            " ",
            fired.reference,
            ")",
        ]
        .concat();
        lines.push(Line::new(&question_name(asked), &value));
        lines.extend(written(run.entries(), asked, table));
        if asked == Question::Suspicion && run.skipped_suspicion() {
            lines.push(Line::under("", words::STRAIGHT));
        }
        if run.overruled().contains(&asked) {
            lines.push(Line::under("", &remark::overruled(asked)));
        }
    }
    lines
}

fn question_name(asked: Question) -> String {
    let number = asked.number().to_string();
    [
        ui::QUESTION,
        " ",
        &number,
        " ",
        question::question(asked).topic,
    ]
    .concat()
}

/// Notes and opinions about a question, below its line; `table` sits at it.
fn written(entries: &Entries, asked: Question, table: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = entries
        .notes(asked)
        .into_iter()
        .map(|(noted, typed)| Line::under(field::field(noted).name, &clean(&typed)))
        .collect();
    let votes = entries.votes(asked);
    let says = match entries.consultation(asked) {
        Consultation::Together(opinion) if votes.len() > 1 && votes.len() == table => {
            [words::ALL, " ", field::opinion(opinion)].concat()
        }
        _ => {
            let says = votes
                .into_iter()
                .map(|(role, opinion)| [field::role(role), " ", field::opinion(opinion)].concat());
            says.collect::<Vec<String>>().join(", ")
        }
    };
    if !says.is_empty() {
        lines.push(Line::under(ui::PROPOSITION, &says));
    }
    lines
}

/// What was written with answers that were taken back, then without an answer.
fn earlier(run: &Run) -> Vec<Line> {
    let table = run.entries().table().len();
    let mut lines = Vec::new();
    let mut add = |asked: Question, with: &str, entries: &Entries| {
        let written = written(entries, asked, table);
        if !written.is_empty() {
            lines.push(Line::new(&question_name(asked), with));
            lines.extend(written);
        }
    };
    for (given, entries) in run.earlier() {
        let with = [words::WRITTEN_WITH, " ", question::word(*given)].concat();
        add(given.question(), &with, entries);
    }
    for asked in Question::ALL {
        if run.given(asked).is_none() {
            add(asked, words::WRITTEN, run.entries());
        }
    }
    lines
}

fn conclusion(run: &Run, outcome: Outcome, today: Date) -> Vec<Line> {
    let text = outcomes::outcome(outcome);
    let (report, report_says) = outcomes::reporting(outcome.reporting());
    let (help, help_says) = outcomes::help(outcome.help());
    let mut lines = vec![
        Line::new(text.title, text.lead),
        Line::new(ui::DECISION_REPORT, &[report, ". ", report_says].concat()),
        Line::new(ui::DECISION_HELP, &[help, ". ", help_says].concat()),
    ];
    if outcome.reporting() != Reporting::Necessary {
        if let Some(danger) = run.danger() {
            let says = [&remark::danger(danger), words::IN_DANGER].concat();
            lines.push(Line::new("", &says));
        }
        if outcome == Outcome::HelpCompleted
            && let Some(day) = run.opens_on(today)
        {
            lines.push(Line::new("", &remark::closed_before(&in_words(day))));
        }
        if run.safety_was_reversed() {
            lines.push(Line::new("", words::SAFETY_CHANGED));
        }
        if run.entries().choice(Field::Report) == Some(Choice::Reported) {
            lines.push(Line::new("", words::REPORTED_ALREADY));
        }
    }
    lines
}

fn after(run: &Run, sheet: Sheet, today: Date) -> Vec<Line> {
    let mut fields = sheet.fields().to_vec();
    // Steps 1 to 3 say it already.
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
    lines
}

fn open(run: &Run, outcome: Outcome, today: Date) -> Vec<Line> {
    run.open_fields(outcome, today)
        .into_iter()
        .map(|open| Line::new("", &field::open_in_record(open, !run.entries().has(open))))
        .collect()
}

fn changes(run: &Run) -> Vec<Line> {
    let line = |given: Given, what: &str| {
        let value = [question::word(given), " ", what].concat();
        Line::new(&question_name(given.question()), &value)
    };
    let replaced = run
        .replaced()
        .into_iter()
        .map(|given| line(given, ui::REPLACED));
    let void = run
        .all_set_aside()
        .into_iter()
        .map(|given| line(given, ui::VOID));
    let mut lines: Vec<Line> = replaced.chain(void).collect();
    lines.extend(earlier(run));
    lines
}
