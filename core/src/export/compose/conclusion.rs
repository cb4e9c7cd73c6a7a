//! The conclusion, the two decisions, and how the school deviates from them.

use super::entries;
use crate::calendar::Date;
use crate::case::{Choice, Field, Sheet, Undecided};
use crate::export::record::{Line, Section};
use crate::protocol::{Outcome, Reporting};
use crate::session::Run;
use crate::text::date::in_words;
use crate::text::{outcome as outcomes, record as words, remark};

pub(super) fn conclusion(run: &Run, outcome: Outcome, today: Date) -> Vec<Line> {
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

/// The conclusion and both decisions. There are none where the answers contradict an
/// earlier statement; only the `full` record shows that statement.
pub(super) fn decisions(run: &Run, outcome: Outcome, today: Date, full: bool) -> Vec<Line> {
    let undecided = run.undecided(outcome);
    let ((report, report_says), (help, help_says)) = if undecided.is_some() {
        outcomes::UNDECIDED
    } else {
        (
            outcomes::reporting(outcome.reporting()),
            outcomes::help(outcome.help()),
        )
    };
    let title = [outcomes::outcome(outcome).title, "."].concat();
    let concluded = match undecided {
        Some(Undecided::Contradicts(said)) if full => {
            Line::new(words::CONTRADICTED, &remark::danger(said))
        }
        Some(Undecided::NoDate) => Line::new("", words::NO_DATE),
        Some(_) => Line::new("", words::NOTHING_YET),
        None if outcome == Outcome::HelpRunning && run.is_over(today) => {
            Line::new(&title, words::TERM_OVER)
        }
        None => Line::new(&title, words::lead(outcome)),
    };
    vec![
        concluded,
        Line::new(
            words::DECISION_REPORT,
            &[report, ". ", report_says].concat(),
        ),
        Line::new(words::DECISION_HELP, &[help, ". ", help_says].concat()),
    ]
}

/// How the school deviates, with the conclusion that it deviates from.
pub(super) fn deviation(run: &Run, from: Outcome, outcome: Outcome, open: &[Field]) -> Section {
    let mut lines = entries(run, &run.fields(Sheet::Deviation, outcome), open);
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
