//! The answers, what was noted with each, and what was changed.

use super::entry;
use crate::case::Field;
use crate::export::clean;
use crate::export::record::Line;
use crate::protocol::{Given, Outcome, Question};
use crate::session::{Consultation, Entries, Ground, Mode, Run};
use crate::text::date::in_words;
use crate::text::{field, question, record as words, ui};

pub(super) fn weighing(run: &Run, outcome: Outcome, open: &[Field]) -> Vec<Line> {
    let mut lines = Vec::new();
    if run.mode() == Mode::Evaluate {
        lines.push(Line::new("", words::PRESUMED));
        for asked in [
            Field::AgreedResults,
            Field::LastSeen,
            Field::PupilTold,
            Field::About,
        ] {
            lines.extend(entry(run, asked, open));
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
        // Which rule it was, and what is asked next, helps the reader of the screen alone.
        lines.push(Line::new(&question_name(asked), question::word(given)));
        lines.extend(written(run.entries(), asked, run.all_gave(given)));
        if asked == Question::Suspicion && run.skipped_suspicion() {
            lines.push(Line::under("", words::STRAIGHT));
        }
        let said = run.split(asked).is_some() || run.entries().doubted(asked);
        if run.overruled().contains(&asked) && !said {
            lines.push(Line::under("", words::DOUBTED));
        }
    }
    lines
}

/// The whole question: with one word, a "yes" to safety would mean that the pupil is safe.
pub(super) fn question_name(asked: Question) -> String {
    let number = asked.number().to_string();
    [
        ui::QUESTION,
        " ",
        &number,
        ". ",
        question::question(asked).title,
    ]
    .concat()
}

/// Notes about a question, below its line, and whether the table doubted; `stands` if the answer
/// is the one that everybody at the table gave in the end.
pub(super) fn written(entries: &Entries, asked: Question, stands: bool) -> Vec<Line> {
    let mut lines: Vec<Line> = entries
        .notes(asked)
        .into_iter()
        .map(|(noted, typed)| Line::under(field::field(noted).name, &clean(&typed)).typed())
        .collect();
    let doubted = entries.doubted(asked);
    if doubted || entries.consultation(asked) == Consultation::Split {
        let says = if stands {
            words::DOUBTED_BEFORE
        } else {
            words::DOUBTED
        };
        lines.push(Line::under("", says));
    }
    lines
}

pub(super) fn changes(run: &Run) -> Vec<Line> {
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

/// What was written with answers that were taken back, then what was written without one.
fn earlier(run: &Run) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut add = |asked: Question, with: &str, entries: &Entries| {
        let written = written(entries, asked, false);
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
