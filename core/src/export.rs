//! What leaves the app, as pure data: the record, the call card, the calendar file, and the list
//! for a board.
//!
//! Nothing here knows about a browser. What is shown, copied, printed and shared all
//! comes from the same [`Record`], so the preview is exactly what leaves.

mod board;
mod calendar_file;
mod call;
mod compose;
mod record;

pub use board::{asked, board_list, board_text};
pub use calendar_file::{Reminder, calendar_file, reminders, yearly};
pub use call::{CallLine, call};
pub use compose::{record, short, so_far};
pub use record::{Line, Record, Section};

use crate::calendar::Date;
use crate::case::{Choice, Field, FieldKind};
use crate::characters::legible;
use crate::protocol::Outcome;
use crate::session::{Entries, Run, Session};
use crate::text::date::in_words;
use crate::text::{Wording, field, record as words};

/// Everything that can leave the app about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The whole record.
    pub record: Record,
    /// The version to export first when the whole one could endanger somebody.
    pub short: Record,
    /// Whether something in the whole record must not reach a parent unchecked.
    pub endangers: bool,
    /// The dates worth adding to a calendar.
    pub reminders: Vec<Reminder>,
    /// The calendar file with them.
    pub file: String,
}

/// The words of the case on screen.
#[must_use]
pub fn words_of(session: &Session) -> Wording {
    Wording::of(session.audience(), session.school_type())
}

/// Everything that can leave the app about `run`, whose answers led to `outcome`, as of
/// `today` and in these words; its calendar file is of `moment`, in seconds of Unix time.
#[must_use]
pub fn leaving(
    run: &Run,
    outcome: Outcome,
    (today, moment): (Date, u64),
    words: Wording,
) -> Leaving {
    let reminders = reminders(run, outcome, today);
    Leaving {
        record: record(run, outcome, today).reworded(words),
        short: short(run, outcome, today).reworded(words),
        endangers: compose::endangers(run, outcome),
        file: calendar_file(&reminders, run.number(), moment),
        reminders,
    }
}

/// `typed` without control characters and invisible characters.
fn clean(typed: &str) -> String {
    legible(typed.trim(), true)
}

/// The value of `wanted` as the record shows it; `None` when it does not count.
fn value(entries: &Entries, wanted: Field) -> Option<String> {
    if !entries.counts(wanted) {
        return None;
    }
    match wanted.kind() {
        // "Nee" is the answer to its question, which the record does not ask.
        FieldKind::Choice(_)
            if (wanted, entries.choice(wanted)) == (Field::About, Some(Choice::No)) =>
        {
            Some(words::NONE_OF_THESE.to_owned())
        }
        FieldKind::Choice(_) if entries.choice(wanted) == Some(Choice::Reported) => {
            Some(field::choice(Choice::Yes).to_owned())
        }
        FieldKind::Choice(_) => entries.choice(wanted).map(field::choice).map(str::to_owned),
        FieldKind::Day => entries.day(wanted).map(in_words),
        FieldKind::Line | FieldKind::Text | FieldKind::Mark => {
            entries.has(wanted).then(|| clean(entries.get(wanted)))
        }
    }
}
