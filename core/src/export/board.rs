//! The list for the board: what the school's own meldcode lacks, what nobody looked at yet, and
//! what was found in it. No count of it is a verdict.

use super::{Line, Record, Section};
use crate::text::complete::{COUNT, PARTS, Seen, list};

/// The list, as the screen shows it and as it leaves the app, of what was `seen` at each question.
/// Its first section is what the meldcode lacks, which may be nothing.
#[must_use]
pub fn board_list(seen: &[Option<Seen>; COUNT]) -> Record {
    let [mut missing, mut unseen, mut found] = [Vec::new(), Vec::new(), Vec::new()];
    for (check, seen) in PARTS.into_iter().flatten().zip(seen) {
        match seen {
            Some(Seen::Missing) => missing.push(Line::new(check.todo, &check.basis.says())),
            Some(Seen::There) => found.push(Line::new(check.asks, "")),
            None => unseen.push(Line::new(check.asks, "")),
        }
    }
    let heading = match (missing.is_empty(), unseen.is_empty()) {
        (false, _) => list::LEAD,
        (true, false) => list::EMPTY,
        (true, true) => list::ALL_FOUND,
    };
    let mut sections = vec![Section {
        heading,
        lines: missing,
    }];
    for (heading, lines) in [(list::UNSEEN, unseen), (list::FOUND, found)] {
        if !lines.is_empty() {
            sections.push(Section { heading, lines });
        }
    }
    Record {
        title: list::TITLE,
        sections,
    }
}
