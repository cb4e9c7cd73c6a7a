//! What leaves the app, as pure data: the record, the call card, the calendar file.
//!
//! Nothing here knows a browser. What is shown, copied, printed and shared all
//! comes from the same [`Record`], so the preview is what leaves.

mod calendar_file;
mod call;
mod compose;
mod record;

pub use calendar_file::{Reminder, calendar_file, reminders};
pub use call::{CallLine, call};
pub use compose::{record, short};
pub use record::{Line, Record, Section};

use crate::calendar::{self, Date};
use crate::protocol::{Field, Kind, Outcome};
use crate::session::{Entries, Run};
use crate::text::{Wording, date, field};

/// All that can leave the app about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The whole record.
    pub record: Record,
    /// The version to take first, as soon as the whole one could endanger somebody.
    pub short: Record,
    /// Something in the whole record must not reach a parent unseen.
    pub endangers: bool,
    /// The dates worth a place in a calendar.
    pub reminders: Vec<Reminder>,
    /// The calendar file with them.
    pub file: String,
}

/// What can leave the app about `run`, whose answers led to `outcome`, as of `today` and
/// in these words.
#[must_use]
pub fn leaving(run: &Run, outcome: Outcome, today: Date, words: Wording) -> Leaving {
    let reminders = reminders(run, outcome, today);
    Leaving {
        record: record(run, outcome, today).reworded(words),
        short: short(run, outcome, today).reworded(words),
        endangers: compose::endangers(run, outcome),
        file: calendar_file(&reminders, run.number(), today),
        reminders,
    }
}

/// A day in Dutch words.
#[must_use]
pub fn in_words(day: Date) -> String {
    date::in_words(calendar::parts(day))
}

/// `typed` without what could make a text read otherwise than it is stored:
/// control characters, and marks that turn the direction of writing or break a line.
fn clean(typed: &str) -> String {
    let turns = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept = |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || turns(*c));
    typed.trim().chars().filter(kept).collect()
}

/// What `wanted` holds, as it stands in the record; nothing when it does not count.
fn value(entries: &Entries, wanted: Field) -> Option<String> {
    if !entries.counts(wanted) {
        return None;
    }
    match wanted.kind() {
        Kind::Choice(_) => entries.choice(wanted).map(field::choice).map(str::to_owned),
        Kind::Day => entries.day(wanted).map(in_words),
        Kind::Line | Kind::Text | Kind::Mark => {
            entries.has(wanted).then(|| clean(entries.get(wanted)))
        }
    }
}
