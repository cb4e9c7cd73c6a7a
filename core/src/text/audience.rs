//! The words of leerplicht and the Doorstroompunt (RMC): same tree, other words.
//!
//! The framework is for onderwijs *and leerplicht* (S0b, S1, S2). Its own text differs in
//! three places: no condition at question 1, "leerplicht" at question 2, "ben ik als
//! leerplichtambtenaar in staat" at question 3 (S1). The rest follows from that, or is this
//! app's advice and says so. The table has the school's text, as it is in the app, with the
//! text for leerplicht; [`Wording`](super::Wording) alone applies it. A text that is not in
//! it keeps the school's, in the words of [`WORDS`]. Nothing here reaches the protocol:
//! doubt about safety reports, in both.

mod after;
mod cards;
mod code;
mod notes;
mod report;
mod steps;

use super::{Guide, Note, Reading, Signal, Source, signpost};
use crate::protocol::Question;

/// A text of the app that reads otherwise for leerplicht.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The text for a school, unchanged: by this it is found.
    pub school: &'static str,
    /// The text for leerplicht and the Doorstroompunt.
    pub leerplicht: &'static str,
    /// Where it comes from.
    pub sources: &'static [Source],
}

macro_rules! variants {
    ($($school:literal => $leerplicht:literal [$($source:ident),*];)*) => {
        &[$(Variant {
            school: $school,
            leerplicht: $leerplicht,
            sources: &[$(crate::text::Source::$source),*],
        },)*]
    };
}

use variants;

/// The table, in the order in which a reader meets the places.
pub const VARIANTS: [&[Variant]; 5] = [
    steps::STEPS,
    report::REPORT,
    after::AFTER,
    cards::CARDS,
    code::CODE,
];

/// What the reader's own school is called in all other texts, also outside a case.
pub const OWN: &[(&str, &str)] = &[
    ("naam van de school", "naam van uw organisatie"),
    ("uw school", "uw organisatie"),
    ("onze school", "onze organisatie"),
];

/// Words for all other texts of a case, as for a kind of school: both of a pair take the same article
/// and verb.
pub const WORDS: &[(&str, &str)] = &[
    ("uw school", "uw organisatie"),
    ("onze school", "onze organisatie"),
    ("dezelfde schooldag", "dezelfde dag"),
    ("deskundige collega", "collega of aandachtsfunctionaris"),
    ("leerlingen", "jongeren"),
    ("leerling", "jongere"),
    (
        "intern begeleider of zorgcoördinator",
        "collega van leerplicht",
    ),
    ("leerkracht of mentor", "iemand van de school"),
    ("directie", "leidinggevende"),
    ("leerplicht of Doorstroompunt", "leerplichtambtenaar"),
    (
        "studieloopbaanbegeleider",
        "medewerker van het Doorstroompunt",
    ),
    ("het bevoegd gezag", "de eindverantwoordelijke"),
    ("bevoegd gezag", "eindverantwoordelijke"),
];

/// Above the sheet for parents, which is a school's.
pub const PARENTS: &str = "Dit blad is van een school. Geef het als leerplicht niet aan ouders: wat er staat over de school en haar klachtenregeling, geldt niet voor u.";

/// "Voor wie": in the profile, and at the first case.
pub mod choice {
    pub const ASKS: &str = "Voor wie gebruikt u Weegwijzer?";
    pub const HINT: &str = "De vijf vragen zijn gelijk. De woorden eromheen verschillen.";
    pub const SCHOOL: &str = "Voor een school";
    pub const LEERPLICHT: &str = "Voor leerplicht of het Doorstroompunt (RMC)";
    /// In the record.
    pub const NAME: &str = "Weging";
}

/// Where cards of leerplicht alone are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Steps 1 to 3, with the talk.
    Steps,
    /// A question.
    Question(Question),
    /// A conclusion that reports.
    Report,
    /// The record.
    Record,
}

/// A card that only leerplicht sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    /// Where it is: a file of the app, and a part of it.
    pub page: &'static str,
    /// The card itself.
    pub note: Note,
}

/// All of them.
pub const CARDS: &[Card] = &[
    notes::HELP_OR_HEARING,
    notes::WHO_REPORTS,
    notes::ABSENCE,
    notes::FILE,
];

/// Those at `place`, next to what a school sees there.
#[must_use]
pub const fn cards_at(place: Place) -> &'static [Card] {
    match place {
        Place::Steps => &[notes::HELP_OR_HEARING],
        Place::Question(Question::Suspicion) => &[notes::ABSENCE],
        Place::Question(Question::Safety) => &[notes::ABSENCE, notes::WHO_REPORTS],
        Place::Question(_) => &[],
        Place::Report => &[notes::WHO_REPORTS],
        Place::Record => &[notes::FILE],
    }
}

/// The cards whose sources differ: where a text of a school leans on its complaints
/// commission, this one leans on the ombudsman.
pub const SOURCES: &[(Guide, &[Source])] = &[
    (
        Guide::Board,
        &[Source::S0b, Source::S92, Source::M6, Source::M11],
    ),
    (
        Guide::WhoDecides,
        &[Source::S0b, Source::S1, Source::S2, Source::S92],
    ),
    (
        Guide::WhyDoubt,
        &[
            Source::S1,
            Source::S31,
            Source::S92,
            Source::S96,
            Source::T1,
        ],
    ),
    (
        Guide::Must,
        &[Source::S1, Source::S19, Source::S51, Source::S96],
    ),
    (
        Guide::Skip,
        &[
            Source::S0a,
            Source::S19,
            Source::S23,
            Source::S28,
            Source::S34,
            Source::S47,
            Source::S74,
            Source::S81,
            Source::M20,
        ],
    ),
];

/// The pages with another text for leerplicht: each is loaded from a part of its own, as
/// the roles in it are marked when it is made.
pub const PAGES: &[&str] = &[
    Guide::Board.page(),
    Guide::WhoDecides.page(),
    Guide::WhyDoubt.page(),
    Guide::Must.page(),
    Guide::Anonymous.page(),
    Guide::Skip.page(),
    Guide::SexualAbuse.page(),
    Guide::Threats.page(),
    Guide::Referred.page(),
    Guide::Limits.page(),
    Guide::Handle.page(),
    Guide::Absence.page(),
    signpost::PAGES[0].0,
    signpost::PAGES[1].0,
    Signal::Sexual.page(),
    Reading::Code.page(),
    Reading::Related.page(),
    Reading::After.page(),
];

/// What follows the name of such a part.
pub const SUFFIX: &str = "-leerplicht";
