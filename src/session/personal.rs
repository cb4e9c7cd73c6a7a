//! Personal data that slipped into a text: a guess, for a gentle hint.
//!
//! Rules of thumb over ASCII: a hint that stays away costs less than the tables
//! of Unicode cost on a phone.

use crate::calendar::{self, Date};

/// What a text seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    /// Nine digits that are a valid citizen service number.
    Bsn,
    /// A phone number.
    Phone,
    /// A date that could be one of birth.
    BirthDate,
    /// A capital in the middle of a sentence.
    Name,
}

/// What `text` seems to hold, the most telling first.
#[must_use]
pub fn find(text: &str, today: Date) -> Option<Personal> {
    let runs = digit_runs(text);
    if runs.iter().any(|run| is_bsn(run)) {
        return Some(Personal::Bsn);
    }
    if runs.iter().any(|run| is_phone(run)) {
        return Some(Personal::Phone);
    }
    // A pupil is at least three; a more recent day is about what happened.
    let last = calendar::parts(today).0 - 3;
    let words = || text.split_ascii_whitespace();
    if words().any(|word| is_birth_date(word, last)) {
        return Some(Personal::BirthDate);
    }
    text.lines().any(has_name).then_some(Personal::Name)
}

/// Digits that belong together, whatever small marks stand between them.
fn digit_runs(text: &str) -> Vec<Vec<u32>> {
    let mut runs = vec![Vec::new()];
    for c in text.chars() {
        match (c.to_digit(10), runs.last_mut()) {
            (Some(digit), Some(run)) => run.push(digit),
            (None, Some(run)) if !run.is_empty() && !matches!(c, ' ' | '-' | '.') => {
                runs.push(Vec::new());
            }
            _ => {}
        }
    }
    runs
}

/// Nine digits that pass the eleven test of a citizen service number.
fn is_bsn(digits: &[u32]) -> bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit.cast_signed() * weight)
        .sum();
    digits.len() == weights.len() && sum % 11 == 0 && digits.iter().any(|digit| *digit > 0)
}

/// A Dutch number, with or without the country's own.
fn is_phone(digits: &[u32]) -> bool {
    matches!(
        (digits, digits.len()),
        ([0, 1..=9, ..], 10) | ([3, 1, 1..=9, ..], 11)
    )
}

/// A day, a month and a full year no later than `last`.
fn is_birth_date(word: &str, last: i32) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_digit());
    let mut parts = word.split(['-', '/', '.']);
    let mut next = || parts.next().and_then(|part| part.parse::<i32>().ok());
    let date = (next(), next(), next());
    matches!(date, (Some(1..=31), Some(1..=12), Some(year)) if (1930..=last).contains(&year))
}

/// Words with a capital that are no names.
const NO_NAMES: &[&str] = &["Veilig", "Thuis", "Raad", "Kinderbescherming", "Nederland"];

/// Whether a word with a capital stands elsewhere than at the start of a sentence.
fn has_name(line: &str) -> bool {
    let words: Vec<&str> = line.split_ascii_whitespace().collect();
    words.windows(2).any(|pair| match pair {
        [before, word] => !before.ends_with(['.', '?', '!', ':']) && is_name(word),
        _ => false,
    })
}

/// A capital and at least two small letters, and no known word.
fn is_name(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| c.is_ascii_punctuation());
    let (capital, small) = bare.split_at_checked(1).unwrap_or_default();
    capital.bytes().all(|c| c.is_ascii_uppercase())
        && small.len() > 1
        && small.bytes().all(|c| c.is_ascii_lowercase())
        && !NO_NAMES.contains(&bare)
}
