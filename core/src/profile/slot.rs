//! The slots of a profile: a fixed list from which the form, the file, the link and the
//! screens are all built.

use crate::case::Choice;
use crate::characters::is_hidden;

/// The kind of value that a slot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SlotKind {
    /// A line of text.
    Line,
    /// A text of several lines.
    Text,
    /// A school's word for a role: it is used inside sentences, so it is not a sentence
    /// itself.
    Word,
    /// A phone number.
    Phone,
    /// The number of a regional Veilig Thuis: ten digits, and no paid number.
    Region,
    /// A web address, with `https:` only.
    Web,
    /// A day, as `2026-11-23`.
    Day,
    /// One of [`SCHOOL_TYPES`].
    School,
}

/// The kinds of school.
pub const SCHOOL_TYPES: [Choice; 4] = [
    Choice::Primary,
    Choice::Secondary,
    Choice::Mbo,
    Choice::Special,
];

/// A slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name in the file.
    pub name: &'static str,
    /// The kind of value it holds.
    pub kind: SlotKind,
}

/// A role or partner that can have a name and a number in a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Person {
    /// Aandachtsfunctionaris.
    Attention,
    /// Intern begeleider.
    Internal,
    /// Gedragsspecialist.
    Behaviour,
    /// Directie.
    Head,
    /// Bevoegd gezag.
    Board,
    /// Samenwerkingsverband.
    Partnership,
    /// Wijkteam or buurtteam.
    LocalTeam,
    /// Jeugdarts or JGZ.
    Doctor,
    /// Leerplicht.
    Attendance,
    /// Wijkagent.
    Police,
    /// Zorgadviesteam.
    CareTeam,
    /// Schoolmaatschappelijk werk.
    SocialWork,
    /// Studieloopbaanbegeleiding (mbo).
    StudyCoach,
    /// Crisisdienst.
    Crisis,
    /// Huisarts or huisartsenpost.
    FamilyDoctor,
}

impl Person {
    /// All of them: the school's own roles, then its partners.
    pub const ALL: [Self; 15] = [
        Self::Attention,
        Self::Internal,
        Self::Behaviour,
        Self::Head,
        Self::Board,
        Self::SocialWork,
        Self::StudyCoach,
        Self::Partnership,
        Self::LocalTeam,
        Self::Doctor,
        Self::FamilyDoctor,
        Self::Crisis,
        Self::Attendance,
        Self::Police,
        Self::CareTeam,
    ];

    /// The stable name, with which the names of its slots begin.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Attention => "aandachtsfunctionaris",
            Self::Internal => "intern-begeleider",
            Self::Behaviour => "gedragsspecialist",
            Self::Head => "directie",
            Self::Board => "bevoegd-gezag",
            Self::Partnership => "samenwerkingsverband",
            Self::LocalTeam => "wijkteam",
            Self::Doctor => "jeugdarts",
            Self::Attendance => "leerplicht",
            Self::Police => "wijkagent",
            Self::CareTeam => "zorgadviesteam",
            Self::SocialWork => "maatschappelijk-werk",
            Self::StudyCoach => "studieloopbaan",
            Self::Crisis => "crisisdienst",
            Self::FamilyDoctor => "huisarts",
        }
    }
}

const fn slot(name: &'static str, kind: SlotKind) -> Slot {
    Slot { name, kind }
}

use SlotKind::{Day, Line, Phone, Region, School, Text, Web, Word};

/// All slots. A link names them by position: new ones go at the end, and none may be
/// removed or moved.
pub const SLOTS: &[Slot] = &[
    slot("school", Line),
    slot("aandachtsfunctionaris-heet", Word),
    slot("aandachtsfunctionaris-naam", Line),
    slot("aandachtsfunctionaris-telefoon", Phone),
    slot("intern-begeleider-heet", Word),
    slot("intern-begeleider-naam", Line),
    slot("intern-begeleider-telefoon", Phone),
    slot("gedragsspecialist-heet", Word),
    slot("gedragsspecialist-naam", Line),
    slot("gedragsspecialist-telefoon", Phone),
    slot("directie-heet", Word),
    slot("directie-naam", Line),
    slot("directie-telefoon", Phone),
    slot("bevoegd-gezag-heet", Word),
    slot("bevoegd-gezag-naam", Line),
    slot("bevoegd-gezag-telefoon", Phone),
    slot("samenwerkingsverband-naam", Line),
    slot("samenwerkingsverband-telefoon", Phone),
    slot("wijkteam-naam", Line),
    slot("wijkteam-telefoon", Phone),
    slot("jeugdarts-naam", Line),
    slot("jeugdarts-telefoon", Phone),
    slot("leerplicht-naam", Line),
    slot("leerplicht-telefoon", Phone),
    slot("wijkagent-naam", Line),
    slot("wijkagent-telefoon", Phone),
    slot("zorgadviesteam-naam", Line),
    slot("zorgadviesteam-telefoon", Phone),
    slot("veilig-thuis-regio", Line),
    slot("veilig-thuis-telefoon", Region),
    slot("stap-1", Text),
    slot("stap-2", Text),
    slot("stap-3", Text),
    slot("stap-4", Text),
    slot("stap-5", Text),
    slot("meldt", Line),
    slot("directie-weet", Line),
    slot("leerlingvolgsysteem", Line),
    slot("notitie", Line),
    slot("bewaren", Text),
    slot("protocollen", Text),
    slot("protocollen-link", Web),
    slot("pesten-naam", Line),
    slot("pesten-plek", Line),
    slot("klachten-naam", Line),
    slot("klachten-plek", Line),
    slot("vertrouwenspersoon-naam", Line),
    slot("vertrouwenspersoon-plek", Line),
    slot("bhv-naam", Line),
    slot("bhv-plek", Line),
    slot("gecontroleerd", Day),
    slot("schoolsoort", School),
    slot("maatschappelijk-werk-naam", Line),
    slot("maatschappelijk-werk-telefoon", Phone),
    slot("studieloopbaan-naam", Line),
    slot("studieloopbaan-telefoon", Phone),
    slot("crisisdienst-naam", Line),
    slot("crisisdienst-telefoon", Phone),
    slot("huisarts-naam", Line),
    slot("huisarts-telefoon", Phone),
];

impl SlotKind {
    /// The longest value, in characters.
    const fn longest(self) -> usize {
        match self {
            Line => 80,
            Text => 400,
            Word => 40,
            Phone | Region => 20,
            Web => 200,
            Day | School => 10,
        }
    }

    /// `value` without what does not belong in a text: control characters, and marks that
    /// change the reading order or are invisible; cut where it is too long.
    pub(super) fn cleaned(self, value: &str) -> String {
        value
            .chars()
            .filter(|c| !c.is_control() || (*c == '\n' && self == Text))
            .filter(|c| !is_hidden(*c))
            .take(self.longest())
            .collect()
    }

    /// Whether `value` is valid for this kind.
    pub(super) fn fits(self, value: &str) -> bool {
        match self {
            Line | Text => !value.is_empty(),
            // Only the letters of European languages: a table of all letters is too
            // large.
            Word => {
                let letter = |c: char| {
                    c.is_ascii_alphabetic()
                        || matches!(c, ' ' | '-' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ')
                };
                !value.is_empty() && value.chars().all(letter)
            }
            Phone | Region => {
                let mut digits = value.chars().filter(char::is_ascii_digit);
                let count = digits.clone().count();
                let inside = value.strip_prefix('+').unwrap_or(value);
                (3..=15).contains(&count)
                    && inside.starts_with(|c: char| c.is_ascii_digit())
                    && inside
                        .chars()
                        .all(|c| c.is_ascii_digit() || c == ' ' || c == '-')
                    && (self == Phone
                        || count == 10
                            && value.starts_with('0')
                            && matches!(digits.nth(1), Some('1'..='8')))
            }
            Web => value.strip_prefix("https://").is_some_and(|rest| {
                let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
                let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
                host.contains('.')
                    && host.split('.').all(|label| !label.is_empty())
                    && host.chars().all(plain)
                    && rest.chars().all(|c| {
                        c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`')
                    })
            }),
            School => SCHOOL_TYPES.iter().any(|kind| kind.id() == value),
            Day => crate::calendar::parse(value).is_some() && value.len() == 10,
        }
    }
}
