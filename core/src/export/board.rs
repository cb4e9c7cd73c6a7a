//! The list for the board: what the school's own meldcode lacks, what nobody looked at yet, and
//! what was found in it. No count of it is a verdict.

use super::{Line, Record, Section};
use crate::text::complete::{COUNT, Check, PARTS, Seen, list};

/// The list, as the screen shows it and as it leaves the app, of what was `seen` at each question.
/// Its first section is what the meldcode lacks, which may be nothing.
#[must_use]
pub fn board_list(seen: &[Option<Seen>; COUNT], young: bool) -> Record {
    let [mut missing, mut unseen, mut found] = [Vec::new(), Vec::new(), Vec::new()];
    for (_, check, seen) in asked(seen, young) {
        match seen {
            Some(Seen::Missing) => missing.push(Line::new(check.todo, &check.basis.says())),
            Some(Seen::There) => found.push(Line::new(check.asks, list::YES)),
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

/// The questions that a school is asked, whose pupils may all be too `young` to be 18: each with
/// its number, from 0, and what was seen.
pub fn asked(
    seen: &[Option<Seen>; COUNT],
    young: bool,
) -> impl Iterator<Item = (usize, &'static Check, Option<Seen>)> {
    let all = PARTS.into_iter().flatten().zip(seen).enumerate();
    let all = all.map(|(number, (check, seen))| (number, check, *seen));
    all.filter(move |(_, check, seen)| seen.is_some() || check.is_for(young))
}

/// The list as it leaves the app, with the name of the school where that is known.
#[must_use]
pub fn board_text(seen: &[Option<Seen>; COUNT], young: bool, name: &str) -> String {
    let plain = board_list(seen, young).plain();
    match plain.split_once('\n') {
        Some((title, rest)) if !name.is_empty() => [title, ": ", name, "\n", rest].concat(),
        _ => plain,
    }
}
