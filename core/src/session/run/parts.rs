//! A run taken apart and put together again: what a draft stores of it.

use super::Run;
use crate::case::Field;
use crate::protocol::{Answers, Given, Outcome};
use crate::session::{Entries, Mode};
use crate::walk::Signal;

/// A run taken apart, as a draft stores it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Its mode.
    pub mode: Mode,
    /// Its number.
    pub number: u32,
    /// The answers.
    pub answers: Vec<Given>,
    /// Answers that were made void.
    pub set_aside: Vec<Given>,
    /// Answers that were replaced.
    pub replaced: Vec<Given>,
    /// New signals.
    pub signals: Vec<Signal>,
    /// Whether question 1 was skipped.
    pub skipped: bool,
    /// The conclusion that a deviation is from.
    pub deviates_from: Option<Outcome>,
    /// What was written, chosen and dated.
    pub entries: Vec<(Field, String)>,
    /// What was written with answers that were taken back.
    pub earlier: Vec<(Given, Vec<(Field, String)>)>,
}

impl Run {
    /// The run, taken apart.
    #[must_use]
    pub fn parts(&self) -> Parts {
        Parts {
            mode: self.mode,
            number: self.number,
            answers: self.walk.answers.iter().collect(),
            set_aside: self.walk.all_set_aside(),
            replaced: self.walk.replaced.clone(),
            signals: self.walk.signals.clone(),
            skipped: self.skipped,
            deviates_from: self.deviates_from,
            entries: self.entries.iter().cloned().collect(),
            earlier: self
                .earlier
                .iter()
                .map(|(given, written)| (*given, written.clone().into_held()))
                .collect(),
        }
    }

    /// The run, put together again. A value that its field cannot hold is left out,
    /// as everywhere.
    #[must_use]
    pub fn from_parts(parts: Parts) -> Self {
        let mut run = Self::new(parts.mode, parts.number);
        // What an evaluation presumes is among the answers, as long as it counts.
        run.walk.answers = Answers::default();
        for given in parts.answers {
            run.walk.answers.give(given);
        }
        for given in parts.set_aside {
            run.walk.set_aside.give(given);
        }
        for (field, value) in parts.entries {
            run.fill(field, value);
        }
        run.earlier = parts
            .earlier
            .into_iter()
            .map(|(given, written)| (given, Entries::from_held(written)))
            .collect();
        run.walk.replaced = parts.replaced;
        run.walk.signals = parts.signals;
        run.skipped = parts.skipped;
        run.deviates_from = parts.deviates_from;
        run
    }
}
