//! Why an answer leads where it leads: one sentence per rule of the framework.

use super::Source;
use crate::protocol::{Doubtable, Given, YesNo};

/// The rule that an answer fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RuleText {
    /// Its place in the framework, such as "1b".
    pub reference: &'static str,
    /// What it says, in our words.
    pub says: &'static str,
    pub sources: &'static [Source],
}

/// The rule that `given` fires.
#[must_use]
pub const fn rule(given: Given) -> RuleText {
    match given {
        Given::Suspicion(YesNo::No) => RuleText {
            reference: "1a",
            says: "Er is geen actie nodig. De school legt dit vast en sluit het dossier.",
            sources: &[Source::S0b],
        },
        Given::Suspicion(YesNo::Yes) => RuleText {
            reference: "1b",
            says: "Er is een vermoeden. Dan volgt vraag 2.",
            sources: &[Source::S0b],
        },
        Given::Safety(Doubtable::No) => RuleText {
            reference: "2a",
            says: "Geen acute en geen structurele onveiligheid.",
            sources: &[Source::S0b, Source::S1],
        },
        Given::Safety(Doubtable::Doubt) => RuleText {
            reference: "2b",
            says: "Bij twijfel over veiligheid meldt de school direct. De rest bespreekt zij met Veilig Thuis.",
            sources: &[Source::S0b, Source::S1, Source::S4],
        },
        Given::Safety(Doubtable::Yes) => RuleText {
            reference: "2b",
            says: "Bij acute of structurele onveiligheid meldt de school direct. De rest bespreekt zij met Veilig Thuis.",
            sources: &[Source::S0b, Source::S1],
        },
        Given::Help(YesNo::No) => RuleText {
            reference: "3a",
            says: "Er is geen hulp die de dreiging afwendt. Dan is melden noodzakelijk.",
            sources: &[Source::S0b, Source::S1],
        },
        Given::Help(YesNo::Yes) => RuleText {
            reference: "3b",
            says: "Effectieve hulp is mogelijk. Dan volgt vraag 4.",
            sources: &[Source::S0b, Source::S1],
        },
        Given::Acceptance(YesNo::No) => RuleText {
            reference: "4a",
            says: "De betrokkenen nemen de hulp niet aan of doen niet mee. Dan is melden noodzakelijk.",
            sources: &[Source::S0b, Source::S1],
        },
        Given::Acceptance(YesNo::Yes) => RuleText {
            reference: "4b",
            says: "De hulp start. Daarbij horen een termijn, rollen en een casemanager. Daarna volgt vraag 5.",
            sources: &[Source::S0b, Source::S1],
        },
        Given::Result(YesNo::No) => RuleText {
            reference: "5a",
            says: "De afgesproken resultaten zijn niet bereikt. Dan is melden noodzakelijk.",
            sources: &[Source::S0b, Source::S1],
        },
        Given::Result(YesNo::Yes) => RuleText {
            reference: "5b",
            says: "De school sluit de hulp af, met afspraken over het monitoren.",
            sources: &[Source::S0b, Source::S1],
        },
    }
}
