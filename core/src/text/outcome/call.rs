//! A necessary report at a glance: what to do, what to say, and what not to forget.

use crate::case::Pupil;
use crate::protocol::{Doubtable, Outcome};
use crate::text::Source;

/// What the screen of a necessary report says before anything is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// What to do, the heading.
    pub title: &'static str,
    /// What to say on the telephone.
    pub says: &'static str,
    /// What comes before the call, each with its first words in bold.
    pub lines: &'static [(&'static str, &'static str)],
}

/// Both decisions, in order, one line each.
pub const REPORT: &str = "Melden is noodzakelijk volgens het afwegingskader.";
pub const HELP: &str = "Over hulp beslist u met Veilig Thuis en de betrokkenen.";

/// Before what to say.
pub const SAY: &str = "Zeg:";

/// Danger comes before the call; the number is after it.
pub const DANGER: &str = "Nu gevaar?";
pub const FIRST: &str = "Bel eerst";

/// What is opened, in the order of time.
pub const DURING: &str = "Tijdens het gesprek, of geen gehoor";
pub const CHILD: &str = "De leerling en de ouders, vandaag";
/// The same from 18 on.
pub const STUDENT: &str = "De leerling, vandaag";
pub const AFTER: &str = "Daarna";
pub const WHY: &str = "Waarom dit";

/// The heading on the day on which it was reported.
pub const REPORTED: &str = "Gemeld bij Veilig Thuis";

/// After the call: to the record.
pub const CALLED: &str = "Ik heb gebeld: naar het verslag";

/// What Veilig Thuis is asked before the call ends: advice is not yet a report.
pub const NOTE: (&str, &str) = (
    "Vraag:",
    "‘Kan de leerling naar huis? Is dit nu een melding?’ Schrijf op: dag, tijd, wie u sprak.",
);

/// The same once the report was made.
pub const KEEP: (&str, &str) = (
    "Leg vast:",
    "wat u met Veilig Thuis afsprak, en hoe de leerling vandaag naar huis gaat.",
);

/// Nobody hears of it at home before Veilig Thuis was asked.
const NOBODY_YET: (&str, &str) = ("Praat nog niet", "met ouders, partner of familie.");

const STAY: (&str, &str) = ("Blijf bij de leerling.", "Al thuis? Zeg dat meteen.");

/// The same where the parents were spoken to (our advice, as for a pupil who tells it).
const NOT_AGAIN: (&str, &str) = (
    "Sprak u de ouders al?",
    "Zeg dat. Praat met niemand thuis tot u heeft gebeld.",
);

/// The heading on a later day; that of the report stands between these.
pub const REPORTED_ON: (&str, &str) = ("Gemeld op ", ": ging dat hierover?");

/// An earlier report takes nothing off a new one (S0a, S48); our advice on how to tell.
const ABOUT_THIS: &[(&str, &str)] = &[
    ("Ja?", "Bel opnieuw bij iets nieuws, of als u niets hoorde."),
    (
        "Nee, of twijfelt u?",
        "Bel nu, en zeg: ‘Wij doen een melding.’",
    ),
    NOBODY_YET,
    STAY,
];

/// Once Veilig Thuis was called, what was agreed with it counts.
const AS_AGREED: (&str, &str) = (
    "Praat met ouders, partner en familie",
    "alleen zoals u met Veilig Thuis afsprak.",
);

/// Nothing says that somebody is unsafe now: the parents hear it first, where that is safe.
const PARENTS_FIRST: &[(&str, &str)] = &[
    ("Vertel het bevoegd gezag", "dat u meldt."),
    (
        "Twijfel, letsel, misbruik, uitbuiting, eer, partnergeweld? Vertelde de leerling het?",
        "Bel eerst, blijf erbij.",
    ),
    (
        "Kan het veilig?",
        "Vertel eerst de ouders, vanaf 18 de leerling.",
    ),
];

/// From 18 on the pupil is told, and nobody else without consent.
const TELL_STUDENT: &[(&str, &str)] = &[
    ("Vertel het bevoegd gezag", "dat u meldt."),
    ("Vertel het de leerling,", "als dat veilig kan."),
    CONSENT,
];

const CONSENT: (&str, &str) = (
    "Zeg ouders, partner en familie niets",
    "zonder toestemming.",
);

/// From 18 on, where somebody may be in danger: consent may be given under pressure.
const NOBODY_AT_HOME: (&str, &str) = (
    "Praat nog niet",
    "met ouders, partner of familie, ook al wil de leerling dat.",
);

/// A student may have a child of whom nobody asked.
const STUDENT_STAYS: (&str, &str) = (
    "Blijf bij de leerling.",
    "Al thuis, of een kind thuis? Zeg dat.",
);

/// The pupil looks after a child, or becomes a parent.
const WITH_CHILD: (&str, &str) = (
    "Blijf bij de leerling.",
    "Zeg waar het kind is dat die verzorgt.",
);

/// The same once Veilig Thuis was called: consent may still be given under pressure.
const CONSENT_AGREED: (&str, &str) = (
    "Zeg ouders, partner en familie niets",
    "zonder toestemming, en alleen zoals u met Veilig Thuis afsprak.",
);

/// Where the glance was read.
pub const SOURCES: &[Source] = &[
    Source::S28,
    Source::S36,
    Source::S0b,
    Source::S1,
    Source::S31,
    Source::S6,
    Source::S74,
];

/// What is known at a report that changes what comes before the call, and after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The pupil told it.
    pub told: bool,
    /// Something asks to call before the parents hear of it.
    pub calls_first: bool,
    /// The parents were spoken to.
    pub talked: bool,
    /// Whether the pupil is 18 or older, and looks after a child.
    pub pupil: Pupil,
    /// Whether the case says that the report was made.
    pub made: Made,
}

/// When the report was made, as the case says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Made {
    /// It says of none.
    #[default]
    Not,
    /// Today.
    Today,
    /// On an earlier day: it may have been about something else.
    Before,
}

/// What `outcome`, a report, says at a glance. `safety` is the answer to question 2.
#[must_use]
pub const fn call(outcome: Outcome, safety: Option<Doubtable>, known: Known) -> Call {
    let now = matches!(outcome, Outcome::ReportNow);
    Call {
        title: if now {
            "Bel nu Veilig Thuis"
        } else {
            "Bel vandaag Veilig Thuis"
        },
        says: match (now, safety) {
            // What weighs most is said first.
            (true, Some(Doubtable::Doubt)) if known.told => {
                "‘Wij zijn een school. Een leerling vertelde over onveiligheid. Wij twijfelen. Wij doen een melding.’"
            }
            (true, _) if known.told => {
                "‘Wij zijn een school. Een leerling vertelde over onveiligheid. Wij doen een melding.’"
            }
            (true, Some(Doubtable::Doubt)) => {
                "‘Wij zijn een school. Wij twijfelen of een leerling veilig is. Wij doen een melding.’"
            }
            (true, _) => {
                "‘Wij zijn een school. Wij denken dat een leerling niet veilig is. Wij doen een melding.’"
            }
            _ => "‘Wij zijn een school. Volgens het afwegingskader doen wij een melding.’",
        },
        lines: if matches!(known.made, Made::Before) {
            ABOUT_THIS
        } else if now || known.calls_first {
            with_nobody_alone(known)
        } else if known.pupil.adult {
            TELL_STUDENT
        } else {
            PARENTS_FIRST
        },
    }
}

/// Who hears of it at home, and who stays with the pupil; a child that the pupil looks after is
/// said on the telephone as well.
const fn with_nobody_alone(known: Known) -> &'static [(&'static str, &'static str)] {
    let Pupil { adult, carer } = known.pupil;
    match (matches!(known.made, Made::Today), adult, carer) {
        (true, false, false) => &[AS_AGREED, STAY],
        (true, false, true) => &[AS_AGREED, WITH_CHILD],
        (true, true, false) => &[CONSENT_AGREED, STAY],
        (true, true, true) => &[CONSENT_AGREED, WITH_CHILD],
        (false, true, false) => &[NOBODY_AT_HOME, STUDENT_STAYS],
        (false, true, true) => &[NOBODY_AT_HOME, WITH_CHILD],
        (false, false, false) if known.talked => &[NOT_AGAIN, STAY],
        (false, false, true) if known.talked => &[NOT_AGAIN, WITH_CHILD],
        (false, false, false) => &[NOBODY_YET, STAY],
        (false, false, true) => &[NOBODY_YET, WITH_CHILD],
    }
}
