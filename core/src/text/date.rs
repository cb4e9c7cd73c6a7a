//! Days in Dutch words.

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

/// A day from its year, month and day: "23 november 2026".
#[must_use]
pub fn in_words((year, month, day): (i32, u32, u32)) -> String {
    let name = MONTHS
        .get((month as usize).wrapping_sub(1))
        .copied()
        .unwrap_or_default();
    [&day.to_string(), " ", name, " ", &year.to_string()].concat()
}
