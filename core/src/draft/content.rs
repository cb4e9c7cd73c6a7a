//! A case as bytes, in a format of its own.
//!
//! The core's types are free to change: what is stored names fields, outcomes
//! and answers by their stable ids. Every version that was ever released stays
//! readable; `tests/fixtures/` has one of each.

use super::Life;
use crate::calendar::{self, Date};
use crate::case::{Field, FieldKind};
use crate::protocol::{Given, Outcome, Question};
use crate::session::{Lifetime, Mode, Parts, Run};
use crate::walk::Signal;
use serde::{Deserialize, Serialize};

/// Every format so far; the first byte shows which.
#[derive(Serialize, Deserialize)]
enum Stored {
    /// The case alone, without its term.
    V1(V1),
    V2(V2),
}

#[derive(Serialize, Deserialize)]
struct V1 {
    evaluate: bool,
    number: u32,
    answers: Vec<u8>,
    set_aside: Vec<u8>,
    replaced: Vec<u8>,
    /// Year, month and day, and the answer until then.
    signals: Vec<((i32, u32, u32), u8)>,
    skipped: bool,
    deviates_from: Option<String>,
    /// Each by its id.
    entries: Vec<(String, String)>,
}

#[derive(Serialize, Deserialize)]
struct V2 {
    case: V1,
    /// When it was first stored, and whether it follows the agreed date.
    first: u64,
    follows: bool,
    /// No longer used: the agreed date shows it now.
    running: bool,
    /// What was written with an earlier answer.
    earlier: Vec<(u8, Vec<(String, String)>)>,
}

/// The bytes of a case and of its life as a draft; none where there is no memory for them.
#[must_use]
pub fn write(run: &Run, life: Life) -> Option<Vec<u8>> {
    let parts = run.parts();
    let codes = |given: &[Given]| given.iter().copied().map(code).collect();
    let case = V1 {
        evaluate: parts.mode == Mode::Evaluate,
        number: parts.number,
        answers: codes(&parts.answers),
        set_aside: codes(&parts.set_aside),
        replaced: codes(&parts.replaced),
        signals: parts
            .signals
            .iter()
            .map(|signal| (calendar::parts(signal.on), code(signal.before)))
            .collect(),
        skipped: parts.skipped,
        deviates_from: parts.deviates_from.map(|outcome| outcome.id().to_owned()),
        entries: ids(parts.entries),
    };
    let stored = Stored::V2(V2 {
        case,
        first: life.first,
        follows: life.lifetime == Lifetime::AfterReview,
        running: false,
        earlier: parts
            .earlier
            .into_iter()
            .map(|(given, entries)| (code(given), ids(entries)))
            .collect(),
    });
    postcard::to_allocvec(&stored).ok()
}

/// The case in `bytes`, with its life; `None` when they are not a case that this app
/// ever wrote.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<(Run, Life)> {
    let (stored, rest) = postcard::take_from_bytes(bytes).ok()?;
    if !rest.is_empty() {
        return None;
    }
    let V2 {
        case: stored,
        first,
        follows,
        running: _,
        earlier,
    } = match stored {
        Stored::V1(case) => V2 {
            case,
            first: 0,
            follows: false,
            running: false,
            earlier: Vec::new(),
        },
        Stored::V2(stored) => stored,
    };
    let lifetime = if follows {
        Lifetime::AfterReview
    } else {
        Lifetime::Short
    };
    let given = |codes: Vec<u8>| codes.into_iter().map(answer).collect::<Option<Vec<_>>>();
    let deviates_from = match stored.deviates_from {
        None => None,
        Some(id) => Some(
            Outcome::ALL
                .into_iter()
                .find(|outcome| outcome.id() == id)?,
        ),
    };
    let run = Run::from_parts(Parts {
        mode: if stored.evaluate {
            Mode::Evaluate
        } else {
            Mode::Case
        },
        number: stored.number,
        answers: given(stored.answers)?,
        set_aside: given(stored.set_aside)?,
        replaced: given(stored.replaced)?,
        signals: stored
            .signals
            .into_iter()
            .map(|((year, month, day), before)| {
                Some(Signal {
                    on: Date::from_ymd_opt(year, month, day)?,
                    before: answer(before)?,
                })
            })
            .collect::<Option<_>>()?,
        skipped: stored.skipped,
        deviates_from,
        entries: fields(stored.entries)?,
        earlier: earlier
            .into_iter()
            .map(|(given, entries)| Some((answer(given)?, fields(entries)?)))
            .collect::<Option<_>>()?,
    });
    Some((run, Life { lifetime, first }))
}

/// Choices that had another id: a role at the table once agreed or disagreed with "ja".
const RENAMED: [(&str, &str); 3] = [("agrees", "yes"), ("disagrees", "no"), ("doubts", "doubt")];

/// Fields by their ids.
fn ids(entries: Vec<(Field, String)>) -> Vec<(String, String)> {
    entries
        .into_iter()
        .map(|(field, value)| (field.id(), value))
        .collect()
}

fn fields(entries: Vec<(String, String)>) -> Option<Vec<(Field, String)>> {
    let all = Field::all();
    entries
        .into_iter()
        .map(|(id, value)| {
            let field = all.iter().find(|field| field.id() == id)?;
            let renamed = RENAMED.iter().find(|(old, _)| *old == value);
            match (field.kind(), renamed) {
                (FieldKind::Choice(_), Some((_, new))) => Some((*field, (*new).to_owned())),
                _ => Some((*field, value)),
            }
        })
        .collect()
}

/// An answer as a number: its question's, then 0 for nee, 1 for twijfel, 2 for ja.
fn code(given: Given) -> u8 {
    let question = given.question() as u8 + 1;
    question * 10 + given.answer() as u8
}

fn answer(stored: u8) -> Option<Given> {
    let mut all = Question::ALL
        .into_iter()
        .flat_map(|question| question.choices());
    all.find(|given| code(**given) == stored).copied()
}
