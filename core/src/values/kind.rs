//! The kinds of value that a form can ask for, and what is valid for each.

use crate::calendar;
use crate::characters::is_hidden;

/// The kind of value that a slot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A line of text.
    Line,
    /// A text of several lines.
    Text,
    /// A word that is used inside sentences, so it is not a sentence itself.
    Word,
    /// A phone number.
    Phone,
    /// The number of a regional Veilig Thuis: ten digits, and no paid number.
    Region,
    /// A web address, with `https:` only.
    Web,
    /// A day, as `2026-11-23`.
    Day,
    /// One of these choices, by their stable names.
    One(&'static [&'static str]),
}

impl Kind {
    /// `value` without what does not belong in a text: control characters, and marks that
    /// change the reading order or are invisible; cut where it is longer than `longest`
    /// characters, and without spaces around it.
    #[must_use]
    pub fn cleaned(self, value: &str, longest: usize) -> String {
        let clean: String = value
            .chars()
            .filter(|c| !c.is_control() || (*c == '\n' && self == Self::Text))
            .filter(|c| !is_hidden(*c))
            .take(longest)
            .collect();
        clean.trim().to_owned()
    }

    /// Whether `value` is valid for this kind.
    #[must_use]
    pub fn fits(self, value: &str) -> bool {
        match self {
            Self::Line | Self::Text => !value.is_empty(),
            Self::Word => is_word(value),
            Self::Phone => is_phone(value),
            Self::Region => is_phone(value) && is_region(value),
            Self::Web => value.strip_prefix("https://").is_some_and(is_web),
            Self::Day => calendar::parse(value).is_some() && value.len() == 10,
            Self::One(offered) => offered.contains(&value),
        }
    }
}

/// Only the letters of European languages: a table of all letters is too large.
fn is_word(value: &str) -> bool {
    let letter = |c: char| {
        c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ')
    };
    !value.is_empty() && value.chars().all(letter)
}

fn is_phone(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let inside = value.strip_prefix('+').unwrap_or(value);
    (3..=15).contains(&digits)
        && inside.starts_with(|c: char| c.is_ascii_digit())
        && inside
            .chars()
            .all(|c| c.is_ascii_digit() || c == ' ' || c == '-')
}

/// Whether a phone number is that of a region, or of a line that costs nothing more.
fn is_region(number: &str) -> bool {
    let mut digits = number.chars().filter(char::is_ascii_digit);
    digits.clone().count() == 10
        && number.starts_with('0')
        && matches!(digits.nth(1), Some('1'..='8'))
}

/// Whether this is what may follow `https://`: a host of plain letters, and nothing that
/// could end the attribute it is in.
fn is_web(rest: &str) -> bool {
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
        && host.chars().all(plain)
        && rest
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`'))
}
