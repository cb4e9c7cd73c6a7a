//! Days in Dutch words.

use crate::calendar::{self, Date};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A day: "23 november 2026".
#[must_use]
pub fn in_words(day: Date) -> String {
    let (year, month, day) = calendar::parts(day);
    let name = MONTHS
        .get((month as usize).wrapping_sub(1))
        .copied()
        .unwrap_or_default();
    [&day.to_string(), " ", name, " ", &year.to_string()].concat()
}

/// The same without its year, where the day is near: "23 november".
#[must_use]
pub fn without_year(day: Date) -> String {
    let mut words = in_words(day);
    words.truncate(words.rfind(' ').unwrap_or(words.len()));
    words
}
