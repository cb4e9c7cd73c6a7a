//! The call to Veilig Thuis, point by point, in the order in which they ask.
//!
//! The order follows what Veilig Thuis itself says it asks a professional (S31), after
//! the place, which determines the region (S36).

use super::Source;
use crate::protocol::Outcome;

/// A point of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Point {
    Who,
    /// Where everybody is now.
    Where,
    /// How unsafe it is now, and for whom.
    Danger,
    /// What the school's framework says.
    Framework,
    /// Why there is a suspicion.
    Suspicion,
    /// What the school has already done.
    Steps,
    /// What help there is or was.
    Help,
    /// The data of the pupil and the family.
    Family,
    /// What the school asks in return.
    Ask,
}

impl Point {
    /// All points, in order.
    pub const ALL: [Self; 9] = [
        Self::Who,
        Self::Where,
        Self::Danger,
        Self::Framework,
        Self::Suspicion,
        Self::Steps,
        Self::Help,
        Self::Family,
        Self::Ask,
    ];

    /// What Veilig Thuis asks, or what the school does.
    #[must_use]
    pub const fn asks(self) -> &'static str {
        match self {
            Self::Who => "Wie belt er?",
            Self::Where => "Waar is iedereen nu?",
            Self::Danger => "Hoe onveilig is het nu, en voor wie?",
            Self::Framework => "Moet uw school melden volgens het kader?",
            Self::Suspicion => "Waarop baseert u uw vermoeden?",
            Self::Steps => "Wat heeft de school al gedaan?",
            Self::Help => "Welke hulp is er geweest, en wat kan nog?",
            Self::Family => "Om wie gaat het?",
            Self::Ask => "Wat u zelf vraagt",
        }
    }

    /// What is shown in every case; empty where the case itself supplies it.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Who => {
                "Noem de woonplaats van de leerling, zodat u bij de goede regio uitkomt. Noem uw school en uw functie. Een school meldt onder eigen naam."
            }
            Self::Where => {
                "Waar is de leerling, hoe laat gaat die naar huis, en met wie? Waar is degene van wie het gevaar komt? Zijn er wapens? Welke taal spreekt het gezin? Is er een tolk nodig, en wie mag dat niet zijn? Dit is ons advies."
            }
            Self::Family => {
                "Haal de gegevens uit het systeem van de school. Ze horen niet in deze app."
            }
            Self::Ask => {
                "Is dit nu een melding? Kan de leerling vandaag naar huis, en hoe? Wie blijft erbij? Wie vertelt wat aan wie, en wanneer? Is dat veilig? Wat doen wij tot dan? Wanneer horen wij iets?"
            }
            _ => "",
        }
    }

    /// What is shown when the case file has nothing for it.
    #[must_use]
    pub const fn missing(self) -> &'static str {
        match self {
            Self::Danger => {
                "Nog niet opgeschreven bij vraag 2. Denk ook aan andere kinderen in huis."
            }
            Self::Suspicion => "Nog niet opgeschreven bij vraag 1.",
            Self::Steps => "Nog niets opgeschreven bij stap 1 tot en met 3.",
            Self::Help => "Nog niets opgeschreven. Bespreek het samen.",
            _ => "",
        }
    }
}

/// About a pupil who looks after a child, or becomes a parent: that child may be in danger
/// (S79; our advice).
pub const OWN_CHILD: &str = "Waar is het kind voor wie de leerling zorgt, en wie is er nu bij? Is er iemand zwanger? Zeg dat ook.";

/// The school does not have that child's data either.
pub const CHILD_DATA: &str = "Vraag de leerling ook hoe dit kind heet, en hoe oud het is.";

/// What the family is asked for as well, unless the pupil is of age.
pub const CUSTODY: &str = "Zoek ook op wie het gezag heeft.";

/// Where the points and their order come from.
pub const SOURCES: &[Source] = &[Source::S31, Source::S36, Source::S47];

/// What the school says when Veilig Thuis asks for the framework.
#[must_use]
pub const fn framework(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::ReportNow => {
            "‘Ja. Volgens ons afwegingskader is er onveiligheid, of twijfel daarover. Wij melden.’"
        }
        Outcome::ReportNoHelp => {
            "‘Ja. Volgens ons afwegingskader is er geen hulp die de dreiging afwendt. Wij melden.’"
        }
        Outcome::ReportHelpRefused => {
            "‘Ja. Volgens ons afwegingskader doen niet alle betrokkenen mee met de hulp. Wij melden.’"
        }
        Outcome::ReportHelpFailed => {
            "‘Ja. Volgens ons afwegingskader zijn de afgesproken resultaten niet bereikt. Wij melden.’"
        }
        Outcome::RecordAndClose | Outcome::HelpRunning | Outcome::HelpCompleted => "",
    }
}

pub const READY: &str = "Klaar";

pub const MISSING: &str = "Ontbreekt";

/// Shown in an evaluation for what this case file cannot hold.
pub const IN_RECORD: &str = "Zie het dossier van uw school.";

pub const POINTS: &str = "Wat u zegt";

pub const AFTERWARDS: &str = "Na het gesprek";
