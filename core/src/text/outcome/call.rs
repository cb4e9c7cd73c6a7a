//! A necessary report at a glance: what to do, what to say, and what not to forget.

use crate::protocol::{Doubtable, Outcome};

/// What the screen of a necessary report says before anything is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// What to do, the heading.
    pub title: &'static str,
    /// What to say on the telephone.
    pub says: &'static str,
    /// What not to forget, each with its first words in bold.
    pub lines: &'static [(&'static str, &'static str)],
}

/// Both decisions, in order, one line each.
pub const REPORT: &str = "Melden is noodzakelijk volgens het kader.";
pub const HELP: &str = "Over hulp praat u met Veilig Thuis.";

/// Before what to say.
pub const SAY: &str = "Zeg:";

/// Danger comes before the call; the number is after it.
pub const DANGER: &str = "Nu gevaar?";
pub const FIRST: &str = "Bel eerst";

/// What is opened, in the order of time.
pub const DURING: &str = "Tijdens het gesprek";
pub const CHILD: &str = "De leerling, vandaag";
pub const AFTER: &str = "Daarna";
pub const WHY: &str = "Waarom dit";

/// After the call: to the record.
pub const CALLED: &str = "Ik heb gebeld: naar het verslag";

const NOTE: (&str, &str) = ("Schrijf op:", "dag, tijd, wie u sprak.");

/// Nobody hears of it at home before Veilig Thuis was asked.
const NOT_YET: &[(&str, &str)] = &[
    ("Praat nog niet", "met de ouders."),
    ("Blijf", "bij de leerling."),
    NOTE,
];

/// Nothing says that somebody is unsafe now: the parents hear it first, where that is safe.
const PARENTS_FIRST: &[(&str, &str)] = &[
    (
        "Jonger dan 18, en geen gevaar?",
        "Vertel de ouders vooraf dat u meldt.",
    ),
    (
        "Twijfelt u?",
        "Bel dan eerst, en laat de leerling niet alleen.",
    ),
    NOTE,
];

/// From 18 on the pupil is told, and nobody else without consent.
const STUDENT: &[(&str, &str)] = &[
    ("Vertel het de leerling,", "als dat veilig kan."),
    ("Zeg de ouders niets", "zonder toestemming."),
    NOTE,
];

/// What `outcome`, a report, says at a glance. `safety` is the answer to question 2;
/// `calls_first` says that something asks to call before the parents hear of it.
#[must_use]
pub const fn call(
    outcome: Outcome,
    safety: Option<Doubtable>,
    calls_first: bool,
    adult: bool,
) -> Call {
    let now = matches!(outcome, Outcome::ReportNow);
    Call {
        title: if now {
            "Bel nu Veilig Thuis"
        } else {
            "Bel vandaag Veilig Thuis"
        },
        says: match (now, safety) {
            (true, Some(Doubtable::Doubt)) => {
                "‘Wij zijn een school. Wij twijfelen of een leerling veilig is. Wij doen een melding.’"
            }
            (true, _) => {
                "‘Wij zijn een school. Wij denken dat een leerling niet veilig is. Wij doen een melding.’"
            }
            _ => {
                "‘Wij zijn een school. Volgens ons afwegingskader moeten wij melden. Dat doen wij nu.’"
            }
        },
        lines: if adult {
            STUDENT
        } else if now || calls_first {
            NOT_YET
        } else {
            PARENTS_FIRST
        },
    }
}
