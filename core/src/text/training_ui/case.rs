//! The words of what a case is made of: its school, its moments, and what can be done first.

use crate::protocol::{Doubtable, Given, YesNo};
use crate::text::training::{First, Moment, School};

/// A kind of school.
#[must_use]
pub const fn school(school: School) -> &'static str {
    match school {
        School::Primary => "Basisonderwijs",
        School::Secondary => "Voortgezet onderwijs",
        School::Mbo => "Mbo",
        School::Leerplicht => "Leerplicht",
    }
}

/// When something becomes known.
#[must_use]
pub const fn moment(moment: Moment) -> &'static str {
    match moment {
        Moment::Signals => "Stap 1: signalen",
        Moment::Consultation => "Stap 2: overleg",
        Moment::Talk => "Stap 3: gesprek",
        Moment::Later => "Later",
    }
}

/// What can be done first: in a word, and explained.
#[must_use]
pub const fn first(first: First) -> (&'static str, &'static str) {
    match first {
        First::Weigh => ("Wegen", "Begin met de vijf vragen."),
        First::Alarm => ("112", "Bel nu 112."),
        First::CallVeiligThuis => ("Veilig Thuis", "Bel nu, vóór elk ander gesprek."),
        First::Board => ("Bevoegd gezag", "Vertel het daar meteen."),
        First::OwnProtocol => ("Eigen protocol", "Volg dat van uw school."),
        First::TalkWithParents => ("Ouders", "Nodig hen uit voor een gesprek."),
        First::TalkWithPartner => ("Haar vriend", "Nodig hem uit voor een gesprek."),
        First::Wait => ("Afwachten", "Kijk het nog even aan."),
    }
}

/// What follows from a first choice about which the case itself says nothing.
#[must_use]
pub const fn follows(first: First) -> &'static str {
    match first {
        First::Weigh => "Wegen hoort erbij. Hier gaat iets anders voor.",
        First::Alarm => {
            "Bel 112 als er nu gevaar is. Is dat er niet, dan is de leerling daarmee nog niet geholpen."
        }
        First::CallVeiligThuis => {
            "Zeg erbij of u advies vraagt of meldt. Advies is geen melding: het besluit neemt u daarna nog."
        }
        First::Board => {
            "Het bevoegd gezag hoort dit te weten. Maar alleen vertellen helpt de leerling nog niet."
        }
        First::OwnProtocol => {
            "Een eigen protocol komt niet in de plaats van wat hier eerst past. De leerling is daarmee nog niet geholpen."
        }
        First::TalkWithParents | First::TalkWithPartner => {
            "Dat gesprek was er al, of komt later. Kan het gevaar opleveren, overleg dan eerst met Veilig Thuis."
        }
        First::Wait => "Dan verandert er voor de leerling niets, en kijkt niemand mee.",
    }
}

/// What follows from an answer that is not the case's own, where the framework's rule for it would
/// read as if it were right here.
#[must_use]
pub const fn answered(given: Given) -> Option<&'static str> {
    Some(match given {
        Given::Suspicion(YesNo::No) => {
            "U sluit dan, terwijl er nog een vermoeden is. Niemand weegt of de leerling veilig is."
        }
        Given::Safety(Doubtable::No) => {
            "U meldt dan nog niet, terwijl de leerling hier misschien niet veilig is."
        }
        Given::Help(YesNo::Yes) => {
            "U rekent dan op hulp die de dreiging hier niet wegneemt, en meldt niet."
        }
        Given::Acceptance(YesNo::Yes) => {
            "U rekent dan op hulp waar hier niet iedereen aan meedoet, en meldt niet."
        }
        Given::Result(YesNo::Yes) => {
            "U sluit de hulp dan af, terwijl het afgesproken resultaat er hier niet is."
        }
        _ => return None,
    })
}
