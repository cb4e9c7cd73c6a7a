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
pub use compose::record;
pub use record::{Line, Record, Section};

use crate::calendar::{self, Date};
use crate::protocol::{Field, Kind};
use crate::session::Entries;
use crate::text::{date, field as words};

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

/// What `field` holds, as it stands in the record; nothing when it does not count.
fn value(entries: &Entries, field: Field) -> Option<String> {
    if !entries.counts(field) {
        return None;
    }
    match field.kind() {
        Kind::Choice(_) => entries.choice(field).map(words::choice).map(str::to_owned),
        Kind::Day => entries.day(field).map(in_words),
        Kind::Line | Kind::Text | Kind::Mark => {
            entries.has(field).then(|| clean(entries.get(field)))
        }
    }
}
