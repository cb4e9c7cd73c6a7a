//! Personal data that slipped into a text: a guess, for a gentle hint.
//!
//! Rules of thumb for Latin letters: a missing hint or a needless one costs less than
//! the Unicode tables cost on a phone.

use crate::calendar::{self, Date};

/// What a text seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    /// Nine digits that are a valid citizen service number.
    Bsn,
    /// A phone number.
    Phone,
    /// A date that could be a date of birth.
    BirthDate,
    /// A capitalised word in the middle of a sentence, or at its start before a verb.
    Name,
}

/// What `text` seems to hold, the most telling first. Where a `role` is asked for,
/// a single capitalised word can be a name as well.
#[must_use]
pub fn find(text: &str, role: bool, today: Date) -> Option<Personal> {
    let runs = digit_runs(text);
    if runs.iter().any(|run| is_bsn(run)) {
        return Some(Personal::Bsn);
    }
    if runs.iter().any(|run| is_phone(run)) {
        return Some(Personal::Phone);
    }
    // A pupil is at least three; a more recent day is about what happened.
    let this_year = calendar::parts(today).0;
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    if words.iter().any(|word| is_birth_date(word, this_year))
        || words.windows(3).any(|date| in_words(date, this_year))
    {
        return Some(Personal::BirthDate);
    }
    let named = match words[..] {
        [word] if role => is_name(word),
        _ => text.lines().any(has_name),
    };
    named.then_some(Personal::Name)
}

/// Digits that belong together, whatever small marks are between them.
fn digit_runs(text: &str) -> Vec<Vec<u32>> {
    let mut runs = vec![Vec::new()];
    for c in text.chars() {
        match (c.to_digit(10), runs.last_mut()) {
            (Some(digit), Some(run)) => run.push(digit),
            (None, Some(run)) if !run.is_empty() && !matches!(c, ' ' | '-' | '.' | '(' | ')') => {
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

/// A Dutch number, with or without the country code.
fn is_phone(digits: &[u32]) -> bool {
    matches!(
        (digits, digits.len()),
        ([0, 1..=9, ..], 10)
            | ([3, 1, 1..=9, ..], 11)
            | ([3, 1, 0, ..], 12)
            | ([0, 0, 3, 1, 1..=9, ..], 13)
    )
}

/// The number in `word`, whatever is around it.
fn number(word: &str) -> Option<i32> {
    let digits = word.trim_matches(|c: char| !c.is_ascii_digit());
    digits.parse().ok()
}

/// A day, a month and a year that can be a date of birth, in either order.
fn is_birth_date(word: &str, this_year: i32) -> bool {
    let mut parts = word.split(['-', '/', '.']).map(number);
    let mut next = || parts.next().flatten();
    match (next(), next(), next()) {
        (Some(1..=31), Some(1..=12), Some(year))
        | (Some(year @ 1930..), Some(1..=12), Some(1..=31)) => is_birth_year(year, this_year),
        _ => false,
    }
}

/// "3 april 2015".
fn in_words(date: &[&str], this_year: i32) -> bool {
    let [day, month, year] = date else {
        return false;
    };
    matches!(number(day), Some(1..=31))
        && month.get(..3).is_some_and(|start| MONTHS.contains(start))
        && number(year).is_some_and(|year| is_birth_year(year, this_year))
}

const MONTHS: &str = "jan feb maa mrt apr mei jun jul aug sep okt nov dec";

/// A pupil is at least three; a more recent day is about what happened.
fn is_birth_year(year: i32, this_year: i32) -> bool {
    let full = match year {
        0..100 if year + 2000 <= this_year => year + 2000,
        0..100 => year + 1900,
        _ => year,
    };
    (1930..=this_year - 3).contains(&full)
}

/// Endings of capitalised words that are not names: words that begin a sentence, and
/// people whom a school calls by a role.
const NO_NAMES: &str = "Veilig|Thuis|Raad|Kinderbescherming|Nederland|De|Het|Een|Er|Ik|Hij|Zij|Ze|Wij|We|Dit|Dat\
    |Deze|Die|Wie|Wat|and|Oma|Opa|ama|apa|Tante|Oom|Broer|Broertje|Zus|Zusje|Meisje|Jongen\
    |Juf|Meester|Mentor|Docent|eam|chool|Toen|Nu|Hier|Daar|Soms|Ook|Niet|Gezin|ader|oeder\
    |uder|uders|eerling|ind|dag|kracht|erker|eider|ator|oog|arts|teur|ersoon|aris|kundige\
    |ctie|ecaan|oach|anager|istent";

/// Verbs in the third person without the usual ending.
const DONE: &str = "is|was|had|wil|kan|zei|kwam|ging|zag|sloeg";

/// Words with that ending that are not verbs.
const NOT_DONE: &str = "niet|het|dat|wat|met|uit|tot|contact|nacht";

fn lists(words: &str, word: &str) -> bool {
    words.split('|').any(|listed| listed == word)
}

/// Whether a capitalised word is anywhere but at the start of a sentence, or there
/// before a verb.
fn has_name(line: &str) -> bool {
    let mut starts = true;
    let mut words = line.split_ascii_whitespace().peekable();
    while let Some(word) = words.next() {
        if is_name(word) && (!starts || words.peek().is_some_and(|next| is_done(bare(next)))) {
            return true;
        }
        starts = bare(word).is_empty() || word.contains(['.', '?', '!', ':']);
    }
    false
}

/// Whether `word` looks like a verb in the third person.
fn is_done(word: &str) -> bool {
    let ends = word.len() > 2 && (word.ends_with('t') || word.ends_with("de"));
    lists(DONE, word) || ends && !lists(NOT_DONE, word)
}

/// `word` without what is around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c| !is_letter(c))
}

/// A letter of the Latin alphabet, with or without a mark.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{17f}')
}

/// A capital, then a small letter, and not a known word.
fn is_name(word: &str) -> bool {
    let bare = bare(word);
    let mut letters = bare.chars();
    let mut capital = || matches!(letters.next(), Some('A'..='Z' | '\u{c0}'..='\u{de}'));
    capital()
        && !capital()
        && bare.len() > 1
        && bare.chars().all(|c| is_letter(c) || c == '-')
        && !NO_NAMES.split('|').any(|end| bare.ends_with(end))
}
