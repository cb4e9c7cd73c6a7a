//! The kinds of value that a form can ask for, and what is valid for each.

use super::{Fault, phone, word};
use crate::calendar;
use crate::characters::shown;

/// The kind of value that a slot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A line of text.
    Line,
    /// A text of several lines.
    Text,
    /// A word that is used inside sentences, so it is not a sentence itself.
    Word,
    /// The name of a person or an organisation that is shown with a number. It is none of
    /// the app's own names, but for this one.
    Name(&'static str),
    /// The name of a region, which the app shows after "Veilig Thuis".
    Place,
    /// A phone number.
    Phone,
    /// The number of a regional Veilig Thuis.
    Region,
    /// A web address, with `https:` only.
    Web,
    /// A day, as `2026-11-23`.
    Day,
    /// One of these choices, by their stable names.
    One(&'static [&'static str]),
}

impl Kind {
    /// `value` without what does not belong in a text that others see on their screens (see
    /// [`shown`]); cut where it is longer than `longest` characters, and without spaces
    /// around it.
    #[must_use]
    pub fn cleaned(self, value: &str, longest: usize) -> String {
        let clean: String = shown(value, self == Self::Text).take(longest).collect();
        clean.trim().to_owned()
    }

    /// Whether `value` is valid for this kind.
    #[must_use]
    pub fn fits(self, value: &str) -> bool {
        self.fault(value).is_none()
    }

    /// What is wrong with `value`; `None` where it is valid for this kind.
    #[must_use]
    pub fn fault(self, value: &str) -> Option<Fault> {
        let unless = |fits: bool, fault| (!fits).then_some(fault);
        match self {
            Self::Line | Self::Text => unless(!value.is_empty(), Fault::Damaged),
            Self::Word => word::word_fault(value),
            Self::Name(own) => word::name_fault(value, own),
            Self::Place => word::region_fault(value),
            Self::Phone => phone::fault(value),
            Self::Region => phone::regional_fault(value),
            Self::Web => unless(
                value.strip_prefix("https://").is_some_and(is_web),
                Fault::Address,
            ),
            Self::Day => {
                let day = calendar::parse(value).is_some() && value.len() == 10;
                unless(day, Fault::Damaged)
            }
            Self::One(offered) => unless(offered.contains(&value), Fault::Damaged),
        }
    }
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
