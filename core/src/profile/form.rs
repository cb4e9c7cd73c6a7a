//! The form of a profile: a fixed list of slots from which its screens, its file and its
//! link are all built.

use super::CHECKED;
use crate::case::{Audience, Choice};
use crate::values::Kind::{self, Day, Line, Name, One, Phone, Place, Region, Text, Web, Word};
use crate::values::{Fault, Form, Slot, Values, has_a_number, slot};

/// The kinds of school.
pub const SCHOOL_TYPES: [Choice; 4] = [
    Choice::Primary,
    Choice::Secondary,
    Choice::Mbo,
    Choice::Special,
];

const SCHOOL: Kind = {
    let [primary, secondary, mbo, special] = SCHOOL_TYPES;
    One(&[primary.id(), secondary.id(), mbo.id(), special.id()])
};

/// The name of the slot that says for whom the app speaks.
pub const AUDIENCE: &str = "voor-wie";

/// The name of the slot with the number that parents get: that of the school, of nobody in it.
pub const FOR_PARENTS: &str = "ouders-telefoon";

const FOR_WHOM: Kind = {
    let [school, leerplicht] = Audience::ALL;
    One(&[school.choice().id(), leerplicht.choice().id()])
};

/// A name that is none of the app's own.
const NAME: Kind = Name("");

/// The form for a school's own data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SchoolForm {
    /// See [`super::Profile::is_old`].
    pub(super) old: bool,
}

impl Form for SchoolForm {
    const FILE: (&'static str, u8) = ("weegwijzer-profiel", 1);

    const LARGEST: usize = 30_000;

    /// A link names slots by position: new ones go at the end, and none may be removed or
    /// moved.
    const SLOTS: &'static [Slot] = &[
        slot("school", Line),
        slot("aandachtsfunctionaris-heet", Word),
        slot("aandachtsfunctionaris-naam", NAME),
        slot("aandachtsfunctionaris-telefoon", Phone),
        slot("intern-begeleider-heet", Word),
        slot("intern-begeleider-naam", NAME),
        slot("intern-begeleider-telefoon", Phone),
        slot("gedragsspecialist-heet", Word),
        slot("gedragsspecialist-naam", NAME),
        slot("gedragsspecialist-telefoon", Phone),
        slot("directie-heet", Word),
        slot("directie-naam", NAME),
        slot("directie-telefoon", Phone),
        slot("bevoegd-gezag-heet", Word),
        slot("bevoegd-gezag-naam", NAME),
        slot("bevoegd-gezag-telefoon", Phone),
        slot("samenwerkingsverband-naam", NAME),
        slot("samenwerkingsverband-telefoon", Phone),
        slot("wijkteam-naam", NAME),
        slot("wijkteam-telefoon", Phone),
        slot("jeugdarts-naam", NAME),
        slot("jeugdarts-telefoon", Phone),
        slot("leerplicht-naam", Name("meldpunt")),
        slot("leerplicht-telefoon", Phone),
        slot("wijkagent-naam", Name("politie")),
        slot("wijkagent-telefoon", Phone),
        slot("zorgadviesteam-naam", NAME),
        slot("zorgadviesteam-telefoon", Phone),
        slot("veilig-thuis-regio", Place),
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
        slot(CHECKED, Day),
        slot("schoolsoort", SCHOOL),
        slot("maatschappelijk-werk-naam", NAME),
        slot("maatschappelijk-werk-telefoon", Phone),
        slot("studieloopbaan-naam", NAME),
        slot("studieloopbaan-telefoon", Phone),
        slot("crisisdienst-naam", NAME),
        slot("crisisdienst-telefoon", Phone),
        slot("huisarts-naam", NAME),
        slot("huisarts-telefoon", Phone),
        slot(AUDIENCE, FOR_WHOM),
        slot(FOR_PARENTS, Phone),
    ];

    /// A value is shown on many screens, and travels in links: only what belongs in a text
    /// is held.
    fn held(slot: &Slot, typed: &str) -> String {
        slot.kind.cleaned(typed)
    }

    fn taken(slot: &Slot, value: &str) -> Option<String> {
        slot.kind.taken(value)
    }

    /// What is longer than there is room for is never cut: the reader shortens it.
    fn fault(slot: &Slot, held: &str) -> Option<Fault> {
        let (count, room) = (held.chars().count(), longest(slot.kind));
        let long = (count > room).then_some(Fault::TooLong(count, room));
        let shown = || is_named(slot) && has_a_number(held);
        let fault = slot.kind.fault(held).or(long);
        fault.or_else(|| shown().then_some(Fault::Number))
    }

    fn is_whole(values: &Values<Self>) -> bool {
        !values.is_empty()
    }
}

/// Whether `slot` is shown as a name, or in a sentence of the app.
fn is_named(slot: &Slot) -> bool {
    matches!(slot.name, "school" | "meldt" | "directie-weet") || slot.name.ends_with("-naam")
}

/// The longest value, in characters.
#[must_use]
pub const fn longest(kind: Kind) -> usize {
    match kind {
        Line | Name(_) => 120,
        Text => 400,
        Word | Place => 40,
        Phone | Region => 30,
        Web => 400,
        Day | One(_) => 10,
    }
}
