//! A day as people write it.

use crate::calendar::{self, Date};

/// How the names of the months begin; March also as "mrt".
const MONTHS: [&str; 12] = [
    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
];

/// The day in `typed`: day, month and year in this order, as "23-11-26", "23/11/2026" or
/// "23 november 2026"; or as `2026-11-23`. A year of two digits is of this century. `None`
/// for anything else: an order that has to be guessed is no day.
#[must_use]
pub fn day(typed: &str) -> Option<Date> {
    let parts = typed.split(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts[..] else {
        return None;
    };
    let (day, year) = if first.len() == 4 {
        (last, first)
    } else {
        (first, last)
    };
    let begins = month.get(..3).unwrap_or_default().to_ascii_lowercase();
    let begins = if begins == "mrt" { "maa" } else { &begins };
    let named = MONTHS.iter().position(|name| *name == begins);
    let month = named.map_or_else(|| month.to_owned(), |at| (at + 1).to_string());
    let year = match year.len() {
        2 => ["20", year].concat(),
        4 => year.to_owned(),
        _ => return None,
    };
    calendar::parse(&[&year, "-", &month, "-", day].concat())
}
