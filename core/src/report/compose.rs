//! Builds the record for the school's own file from the case.

use super::record::{Line, Record, Section};
use super::{clean, value};
use crate::calendar::Date;
use crate::case::{Choice, Field, FieldKind, READINESS, Sheet, Undecided};
use crate::protocol::{Given, Outcome, Question, Reporting};
use crate::session::{Consultation, Entries, Ground, Mode, Run};
use crate::text::date::in_words;
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
            heading: words::READINESS,
            lines: if run.mode() == Mode::Evaluate {
                Vec::new()
            } else {
                entries(run, STEPS)
            },
        },
        Section {
            heading: words::WEIGHING,
            lines: answers.collect(),
        },
        Section {
            heading: words::OUTCOME,
            lines: decisions(run, outcome, today, false),
        },
    ];
    for (sheet, fields) in [
        (Sheet::Call, &[Field::Report, Field::ReportedOn][..]),
        (Sheet::Plan, &[Field::ReviewOn, Field::Casemanager]),
        (Sheet::Monitoring, &[Field::Monitor, Field::MonitorUntil]),
    ] {
        if run.sheets(outcome).contains(&sheet) {
            sections.push(Section {
                heading: field::sheet(sheet),
                lines: entries(run, fields),
            });
        }
    }
    if run.deviates_from() == Some(outcome) {
        sections.push(Section {
            heading: words::DEVIATION,
            lines: entries(run, &[Field::DeviationBy, Field::DeviationUntil]),
        });
    }
    sections.push(edition());
    sections.retain(|section| !section.lines.is_empty());
    Record {
        title: words::TITLE_SHORT,
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

/// How the school deviates, with the conclusion that it deviates from.
fn deviation(run: &Run, from: Outcome, outcome: Outcome) -> Section {
    let mut lines = entries(run, &run.fields(Sheet::Deviation, outcome));
    if from != outcome {
        lines.insert(
            0,
            Line::new(
                words::DEVIATED_FROM,
                match run.undecided(from) {
                    Some(why) => outcomes::undecided(why, from).title,
                    None => outcomes::outcome(from).title,
                },
            ),
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
    let line = Line::new(field::field(field).name, &value(run.entries(), field)?);
    let typed = matches!(field.kind(), FieldKind::Line | FieldKind::Text);
    Some(if typed { line.typed() } else { line })
}

/// Fields that are asked for only in some cases.
const fn conditional(field: Field) -> bool {
    matches!(
        field,
        Field::TalkGround | Field::Advice | Field::PupilTalk | Field::AgreedResults
    )
}

fn weighing(run: &Run, outcome: Outcome) -> Vec<Line> {
    let mut lines = Vec::new();
    if run.mode() == Mode::Evaluate {
        lines.push(Line::new("", words::PRESUMED));
        for asked in [
            Field::AgreedResults,
            Field::LastSeen,
            Field::PupilTold,
            Field::About,
        ] {
            lines.extend(entry(run, asked));
        }
    }
    for signal in run.walk().signals() {
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
    for Ground { given, .. } in run.grounds(outcome) {
        let asked = given.question();
        let fired = rule::rule(given);
        let rule = [". ", fired.says, " (", ui::RULE, " ", fired.reference, ")"];
        // As long as there is no decision, an answer leads nowhere.
        let decided = run.undecided(outcome).is_none();
        let rule = if decided {
            rule.concat()
        } else {
            String::new()
        };
        let value = [question::word(given), &rule].concat();
        lines.push(Line::new(&question_name(asked), &value));
        lines.extend(written(run.entries(), asked));
        if asked == Question::Suspicion && run.skipped_suspicion() {
            lines.push(Line::under("", words::STRAIGHT));
        }
        if run.overruled().contains(&asked) && run.split(asked).is_none() {
            lines.push(Line::under("", words::DOUBTED));
        }
    }
    lines
}

fn question_name(asked: Question) -> String {
    let number = asked.number().to_string();
    [ui::QUESTION, " ", &number, " ", question::topic(asked)].concat()
}

/// Notes about a question, below its line, and whether the table doubted.
fn written(entries: &Entries, asked: Question) -> Vec<Line> {
    let mut lines: Vec<Line> = entries
        .notes(asked)
        .into_iter()
        .map(|(noted, typed)| Line::under(field::field(noted).name, &clean(&typed)).typed())
        .collect();
    if entries.consultation(asked) == Consultation::Split {
        lines.push(Line::under("", words::DOUBTED));
    }
    lines
}

/// What was written with answers that were taken back, then what was written without one.
fn earlier(run: &Run) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut add = |asked: Question, with: &str, entries: &Entries| {
        let written = written(entries, asked);
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

/// The conclusion and both decisions. There are none where the answers contradict an
/// earlier statement; only the `full` record shows that statement.
fn decisions(run: &Run, outcome: Outcome, today: Date, full: bool) -> Vec<Line> {
    let undecided = run.undecided(outcome);
    let ((report, report_says), (help, help_says)) = if undecided.is_some() {
        outcomes::UNDECIDED
    } else {
        (
            outcomes::reporting(outcome.reporting()),
            outcomes::help(outcome.help()),
        )
    };
    let concluded = match undecided {
        Some(Undecided::Contradicts(said)) if full => {
            Line::new(words::CONTRADICTED, &remark::danger(said))
        }
        Some(Undecided::NoDate) => Line::new("", words::NO_DATE),
        Some(_) => Line::new("", words::NOTHING_YET),
        None if outcome == Outcome::HelpRunning && run.is_over(today) => {
            Line::new(outcomes::outcome(outcome).title, words::TERM_OVER)
        }
        None => Line::new(outcomes::outcome(outcome).title, words::lead(outcome)),
    };
    vec![
        concluded,
        Line::new(ui::DECISION_REPORT, &[report, ". ", report_says].concat()),
        Line::new(ui::DECISION_HELP, &[help, ". ", help_says].concat()),
    ]
}

fn conclusion(run: &Run, outcome: Outcome, today: Date) -> Vec<Line> {
    let mut lines = decisions(run, outcome, today, true);
    if outcome.reporting() != Reporting::Necessary {
        if outcome == Outcome::HelpCompleted
            && let Some(day) = run.opens_on(today)
        {
            lines.push(Line::new(words::CLOSED_BEFORE, &in_words(day)));
        }
        if run.walk().safety_was_reversed() {
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
        .walk()
        .replaced()
        .into_iter()
        .map(|given| line(given, ui::REPLACED));
    let void = run
        .walk()
        .all_set_aside()
        .into_iter()
        .map(|given| line(given, ui::VOID));
    let mut lines: Vec<Line> = replaced.chain(void).collect();
    for said in run.taken_back() {
        lines.push(Line::new(words::TAKEN_BACK, field::choice(said)));
    }
    lines.extend(earlier(run));
    lines
}
