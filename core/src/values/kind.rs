//! The kinds of value that a form can ask for, and what is valid for each.

use super::{Fault, phone, word};
use crate::calendar;
use crate::characters::{shown, spaced};
use crate::values::day;

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
    /// [`shown`]), and without spaces around it. Nothing is cut: what is too long is shown to
    /// its writer.
    #[must_use]
    pub fn seen(self, value: &str) -> String {
        trimmed(shown(value, self == Self::Text))
    }

    /// The one form of `value` that is held: a number, a day or an address can be written in
    /// many ways. What is not valid stays as it was typed.
    #[must_use]
    pub fn cleaned(self, value: &str) -> String {
        let seen = self.seen(value);
        match self {
            Self::Phone | Self::Region => phone::one_form(value).unwrap_or(seen),
            Self::Word | Self::Place => word::one_form(&seen),
            Self::Day => day(&seen).map_or(seen, calendar::iso),
            Self::Web => web(&seen),
            _ => seen,
        }
    }

    /// What is held of a value that came in from elsewhere; `None` where no form can have
    /// written it. A number or a day is read in every notation, as in the form; a tab is a space.
    #[must_use]
    pub fn taken(self, value: &str) -> Option<String> {
        let many = matches!(self, Self::Phone | Self::Region | Self::Day);
        let plain = many || self.seen(value) == trimmed(spaced(value, self == Self::Text));
        Some(self.cleaned(value)).filter(|held| plain && !held.is_empty())
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
            Self::Web => Fault::marks(value, |c| !is_of_web(c)).or_else(|| {
                let rest = value.strip_prefix("https://");
                rest.map_or(Some(Fault::Address), |rest| host_fault(host(rest)))
            }),
            Self::Day => {
                let day = calendar::parse(value).is_some() && value.len() == 10;
                unless(day, Fault::Damaged)
            }
            Self::One(offered) => unless(offered.contains(&value), Fault::Damaged),
        }
    }
}

fn trimmed(text: impl Iterator<Item = char>) -> String {
    text.collect::<String>().trim().to_owned()
}

/// An address in one form: browsers leave out how it begins, texts put it in brackets and at the
/// end of a sentence, and folders have spaces and accents in their names.
fn web(typed: &str) -> String {
    let bare = typed
        .trim_start_matches('<')
        .trim_end_matches(['>', '.', ' ']);
    let start = bare.get(..8).unwrap_or_default();
    let rest = if start.eq_ignore_ascii_case("https://") {
        bare.get(8..).unwrap_or_default()
    } else if !bare.contains("://") && host_fault(host(bare)).is_none() {
        bare
    } else {
        return typed.to_owned();
    };
    let (name, path) = rest.split_at(host(rest).len());
    // After a space there may be another address.
    if path.contains("://") {
        return ["https://", rest].concat();
    }
    let mut address = ["https://", name].concat();
    for c in path.chars() {
        if c == ' ' || !c.is_ascii() {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let digits = [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16));
                address.push('%');
                address.extend(
                    digits
                        .into_iter()
                        .flatten()
                        .map(|digit| digit.to_ascii_uppercase()),
                );
            }
        } else {
            address.push(c);
        }
    }
    address
}

/// The host in `rest`, which is an address without how it begins.
fn host(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// Why this is no host of plain letters, with nothing around it.
fn host_fault(host: &str) -> Option<Fault> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let whole = host.split('.').all(|label| !label.is_empty()) && host.chars().all(plain);
    if host.contains('@') {
        Some(Fault::Login)
    } else if host.contains(':') {
        Some(Fault::Port)
    } else if !whole {
        Some(Fault::Address)
    } else {
        (!host.contains('.')).then_some(Fault::Host)
    }
}

/// Whether `c` can be in an address, and cannot end the attribute that it is in.
const fn is_of_web(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`')
}
