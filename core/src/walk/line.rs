//! A walk as a line of text: the first load hands it over to the whole app, in the page.

use super::{Signal, Walk};
use crate::calendar;
use crate::protocol::{Answers, Given, Question};

/// Separates the answers that count, those set aside, those replaced, and the signals.
const GROUPS: &str = "/";

/// Separates the day of a signal from the answer before it.
const BEFORE: char = '=';

impl Walk {
    /// The walk as one line.
    #[must_use]
    pub fn to_line(&self) -> String {
        let signal = |signal: &Signal| {
            let day = calendar::iso(signal.on);
            [&day, "=", &name(signal.before)].concat()
        };
        [
            words(self.answers.iter().map(name)),
            words(self.set_aside.iter().map(name)),
            words(self.replaced.iter().copied().map(name)),
            words(self.signals.iter().map(signal)),
        ]
        .join(GROUPS)
    }

    /// The walk in such a line; what is none of it is left out.
    #[must_use]
    pub fn from_line(line: &str) -> Self {
        let mut groups = line.split(GROUPS).map(str::split_whitespace);
        let mut next = || groups.next().into_iter().flatten();
        let answers = |names: &mut dyn Iterator<Item = &str>| {
            let mut answers = Answers::default();
            for given in names.filter_map(given) {
                answers.give(given);
            }
            answers
        };
        let signal = |word: &str| {
            let (day, before) = word.split_once(BEFORE)?;
            Some(Signal {
                on: calendar::parse(day)?,
                before: given(before)?,
            })
        };
        Self {
            answers: answers(&mut next()),
            set_aside: answers(&mut next()),
            replaced: next().filter_map(given).collect(),
            signals: next().filter_map(signal).collect(),
        }
    }
}

fn words(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

/// The name of an answer: the number of its question, and its own.
fn name(given: Given) -> String {
    [&given.question().number().to_string(), given.id()].concat()
}

fn given(named: &str) -> Option<Given> {
    let all = Question::ALL.into_iter().flat_map(Question::choices);
    all.copied().find(|given| name(*given) == named)
}
