//! A case as bytes, in a format of its own.
//!
//! The core's types are free to change: what is stored names fields, outcomes
//! and answers by their stable ids. A version that was ever released is read for
//! ever; `tests/fixtures/` has one of each.

use crate::calendar::{self, Date};
use crate::protocol::{Field, Given, Outcome, Question};
use crate::session::{Mode, Parts, Run, Signal};
use serde::{Deserialize, Serialize};

/// Every format that there was; the first byte tells which.
#[derive(Serialize, Deserialize)]
enum Stored {
    V1(V1),
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

/// The bytes of a case.
#[must_use]
pub fn write(run: &Run) -> Vec<u8> {
    let parts = run.parts();
    let codes = |given: &[Given]| given.iter().copied().map(code).collect();
    let stored = Stored::V1(V1 {
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
        entries: parts
            .entries
            .into_iter()
            .map(|(field, value)| (field.id(), value))
            .collect(),
    });
    // Writing into a vector cannot fail; nothing reads as no case.
    postcard::to_allocvec(&stored).unwrap_or_default()
}

/// The case in `bytes`; `None` when they are not one that this app ever wrote.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Run> {
    let (Stored::V1(stored), rest) = postcard::take_from_bytes(bytes).ok()?;
    if !rest.is_empty() {
        return None;
    }
    let given = |codes: Vec<u8>| codes.into_iter().map(answer).collect::<Option<Vec<_>>>();
    let fields = Field::all();
    let deviates_from = match stored.deviates_from {
        None => None,
        Some(id) => Some(
            Outcome::ALL
                .into_iter()
                .find(|outcome| outcome.id() == id)?,
        ),
    };
    Some(Run::from_parts(Parts {
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
        entries: stored
            .entries
            .into_iter()
            .map(|(id, value)| {
                let field = fields.iter().find(|field| field.id() == id)?;
                Some((*field, value))
            })
            .collect::<Option<_>>()?,
    }))
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
