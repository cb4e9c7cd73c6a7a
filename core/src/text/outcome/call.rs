//! A necessary report at a glance: what to do, what to say, and what not to forget.

pub mod known;

use crate::protocol::{Doubtable, Outcome};
use crate::text::Source;

/// What the screen of a necessary report says before anything is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// What to do, the heading.
    pub title: &'static str,
    /// What to say on the telephone.
    pub says: &'static str,
}

/// What comes before the call, or after it, with its first words in bold.
pub type Line = (&'static str, &'static str);

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

/// After the call: to the record.
pub const CALLED: &str = "Ik heb gebeld: naar het verslag";

/// What Veilig Thuis is asked before the call ends: advice is not yet a report.
const NOTE: Line = (
    "Vraag:",
    "‘Kan de leerling naar huis? Is dit nu een melding?’ Schrijf op: dag, tijd, wie u sprak.",
);

/// Nobody hears of it at home before Veilig Thuis was asked.
const NOBODY_YET: Line = ("Praat nog niet", "met ouders, partner of familie.");

/// The pupil may look after a child of whom nobody asked (S79).
const STAY: Line = (
    "Blijf bij de leerling.",
    "Al thuis, of een kind thuis? Zeg dat.",
);

/// Nothing says that somebody is unsafe now: the parents hear it first, where that is safe.
const PARENTS_FIRST: [Line; 3] = [
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

/// What `outcome`, a report, says at a glance. `safety` is the answer to question 2; the pupil may
/// have `told` it.
#[must_use]
pub const fn call(outcome: Outcome, safety: Option<Doubtable>, told: bool) -> Call {
    let now = matches!(outcome, Outcome::ReportNow);
    Call {
        title: if now {
            "Bel nu Veilig Thuis"
        } else {
            "Bel vandaag Veilig Thuis"
        },
        says: match (now, safety) {
            // What weighs most is said first.
            (true, Some(Doubtable::Doubt)) if told => {
                "‘Wij zijn een school. Een leerling vertelde over onveiligheid. Wij twijfelen. Wij doen een melding.’"
            }
            (true, _) if told => {
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
    }
}

/// What comes before the call of which nothing more is known, and what to ask; `first` before the parents hear of it.
#[must_use]
pub const fn lines(first: bool) -> &'static [Line] {
    if first {
        &[NOBODY_YET, STAY, NOTE]
    } else {
        const { &[PARENTS_FIRST[0], PARENTS_FIRST[1], PARENTS_FIRST[2], NOTE] }
    }
}
