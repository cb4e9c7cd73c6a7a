//! Words that differ with the kind of school and with the audience: the texts say "leerling"
//! and "leerkracht" to a school, and a reader in secondary school, in mbo or at leerplicht
//! reads their own words instead. This is the one place that changes a text.
//!
//! Both words of a pair take the same article and the same verb, so a sentence stays
//! correct. A text in the table of [`audience`] is replaced as a whole, by what it says and
//! wherever it is. What a reader typed is never changed.

use super::audience::{self, Variant};
use crate::case::{Audience, Choice};
use std::borrow::Cow;

/// The words of one audience and kind of school.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wording(Kind);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    /// The texts as they are.
    #[default]
    Plain,
    Primary,
    Secondary,
    Mbo,
    Leerplicht,
    /// The texts of leerplicht, but for single words.
    LeerplichtTexts,
}

/// From so many bytes on the beginning of a text says something.
const ENOUGH: usize = 50;

const PRIMARY: &[(&str, &str)] = &[
    ("intern begeleider of zorgcoördinator", "intern begeleider"),
    ("intern begeleider, zorgcoördinator", "intern begeleider"),
    ("leerkracht of mentor", "leerkracht"),
];

const SECONDARY: &[(&str, &str)] = &[
    ("intern begeleider of zorgcoördinator", "zorgcoördinator"),
    ("intern begeleider, zorgcoördinator", "zorgcoördinator"),
    ("intern begeleider", "zorgcoördinator"),
    ("leerkrachten", "docenten"),
    ("leerkracht", "docent"),
];

const MBO: &[(&str, &str)] = &[
    ("intern begeleider of zorgcoördinator", "zorgcoördinator"),
    ("intern begeleider, zorgcoördinator", "zorgcoördinator"),
    ("intern begeleider", "zorgcoördinator"),
    ("leerkrachten", "docenten"),
    ("leerkracht", "docent"),
    ("leerlingen", "studenten"),
    ("leerling", "student"),
];

impl Wording {
    /// The texts that leerplicht reads otherwise as a whole, and the name of its own place.
    pub const LEERPLICHT: Self = Self(Kind::LeerplichtTexts);

    /// Its words in a case, for a page that is as much about its own steps.
    pub const LEERPLICHT_CASE: Self = Self(Kind::Leerplicht);

    /// The words of this audience and kind of school; those of the texts where the kind is
    /// not known.
    #[must_use]
    pub const fn of(audience: Audience, school: Option<Choice>) -> Self {
        Self(match (audience, school) {
            (Audience::Leerplicht, _) => Kind::Leerplicht,
            (_, Some(Choice::Primary | Choice::Special)) => Kind::Primary,
            (_, Some(Choice::Secondary)) => Kind::Secondary,
            (_, Some(Choice::Mbo)) => Kind::Mbo,
            _ => Kind::Plain,
        })
    }

    /// The words of the texts outside a case, but for those that this audience reads otherwise.
    #[must_use]
    pub const fn of_texts(audience: Audience) -> Self {
        match audience {
            Audience::School => Self(Kind::Plain),
            Audience::Leerplicht => Self::LEERPLICHT,
        }
    }

    /// Whether the texts stay as they are.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        matches!(self.0, Kind::Plain)
    }

    /// Each word in the texts that these replace, with its replacement.
    const fn words(self) -> &'static [(&'static str, &'static str)] {
        match self.0 {
            Kind::Plain => &[],
            Kind::LeerplichtTexts => audience::OWN,
            Kind::Primary => PRIMARY,
            Kind::Secondary => SECONDARY,
            Kind::Mbo => MBO,
            Kind::Leerplicht => audience::WORDS,
        }
    }

    const fn is_of_leerplicht(self) -> bool {
        matches!(self.0, Kind::Leerplicht | Kind::LeerplichtTexts)
    }

    /// The texts that are replaced as a whole.
    fn variants(self) -> impl Iterator<Item = &'static Variant> {
        let tables: &[&[Variant]] = if self.is_of_leerplicht() {
            &audience::VARIANTS
        } else {
            &[]
        };
        tables.iter().copied().flatten()
    }

    /// What replaces `text` as a whole; `text` itself where nothing does.
    #[must_use]
    pub fn whole(self, text: &'static str) -> &'static str {
        let found = self.variants().find(|variant| variant.school == text);
        found.map_or(text, |variant| variant.leerplicht)
    }

    /// How the text that begins with `line` begins for this audience.
    #[must_use]
    pub fn beginning(self, line: &'static str) -> Cow<'static, str> {
        let found = self.variants().find(|variant| {
            let longer = variant.school.len() > line.len();
            longer && variant.school.starts_with(line.trim_end_matches(" …"))
        });
        let Some(variant) = found else {
            return line.into();
        };
        let mut begins = String::new();
        for sentence in variant.leerplicht.split_inclusive(". ") {
            begins.push_str(sentence);
            if begins.len() >= ENOUGH {
                break;
            }
        }
        begins.trim_end().to_owned().into()
    }

    /// The address of the part of a page for this audience, in `tag`, which loads it.
    #[must_use]
    pub fn address(self, tag: &str) -> Cow<'_, str> {
        if self.is_of_leerplicht() && tag.starts_with("<details") {
            for page in audience::PAGES {
                let loads = ["data-load=\"", page, "\""].concat();
                if tag.contains(&loads) {
                    let own = ["data-load=\"", page, audience::SUFFIX, "\""].concat();
                    return tag.replace(&loads, &own).into();
                }
            }
        }
        tag.into()
    }

    /// `text` in these words. Only whole words change, with a capital where they had one.
    #[must_use]
    pub fn say(self, text: &str) -> String {
        let mut text = Cow::from(text);
        for Variant {
            school, leerplicht, ..
        } in self.variants()
        {
            if text.contains(school) {
                text = text.replace(school, leerplicht).into();
            }
        }
        self.in_words(&text)
    }

    /// `text` with its words replaced.
    fn in_words(self, text: &str) -> String {
        let mut said = String::with_capacity(text.len());
        let mut rest = text;
        let mut inside = false;
        while let Some(first) = rest.chars().next() {
            let found = self.words().iter().find_map(|(from, to)| {
                let begins = rest.get(..from.len())?;
                let after = rest.get(from.len()..)?.chars().next();
                let whole = !inside && !after.is_some_and(char::is_alphabetic);
                (whole && begins.eq_ignore_ascii_case(from)).then_some((from.len(), *to))
            });
            if let Some((length, to)) = found {
                let mut letters = to.chars();
                if first.is_uppercase() {
                    said.extend(letters.next().map(|c| c.to_ascii_uppercase()));
                }
                said.extend(letters);
                rest = rest.get(length..).unwrap_or_default();
                inside = true;
            } else {
                said.push(first);
                inside = first.is_alphabetic();
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
        said
    }
}
