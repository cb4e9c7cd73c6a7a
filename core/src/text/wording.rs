//! Words that differ with the kind of school: the texts say "leerling" and "leerkracht",
//! and a reader in secondary school or mbo reads their own words instead.
//!
//! Both words of a pair take the same article and the same verb, so a sentence stays
//! correct. What a reader typed is never changed.

use crate::case::Choice;

/// The words of one kind of school: each word in the texts, with its replacement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wording(&'static [(&'static str, &'static str)]);

const PRIMARY: &[(&str, &str)] = &[
    ("intern begeleider of zorgcoördinator", "intern begeleider"),
    ("leerkracht of mentor", "leerkracht"),
];

const SECONDARY: &[(&str, &str)] = &[
    ("intern begeleider of zorgcoördinator", "zorgcoördinator"),
    ("intern begeleider", "zorgcoördinator"),
    ("leerkrachten", "docenten"),
    ("leerkracht", "docent"),
];

const MBO: &[(&str, &str)] = &[
    ("intern begeleider of zorgcoördinator", "zorgcoördinator"),
    ("intern begeleider", "zorgcoördinator"),
    ("leerkrachten", "docenten"),
    ("leerkracht", "docent"),
    ("leerlingen", "studenten"),
    ("leerling", "student"),
];

impl Wording {
    /// The words of this kind of school; those of the texts where the kind is not known.
    #[must_use]
    pub const fn of(school: Option<Choice>) -> Self {
        Self(match school {
            Some(Choice::Primary | Choice::Special) => PRIMARY,
            Some(Choice::Secondary) => SECONDARY,
            Some(Choice::Mbo) => MBO,
            _ => &[],
        })
    }

    /// Whether the texts stay as they are.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        self.0.is_empty()
    }

    /// `text` in these words. Only whole words change, with a capital where they had one.
    #[must_use]
    pub fn say(self, text: &str) -> String {
        let mut said = String::with_capacity(text.len());
        let mut rest = text;
        let mut inside = false;
        while let Some(first) = rest.chars().next() {
            let found = self.0.iter().find_map(|(from, to)| {
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
