//! What is said of a field that is open: on screen with what to do about it, in the record
//! without.

use super::field;
use crate::case::Field;
use crate::protocol::Question;
use crate::text::record;

/// The text at an open field on screen. For one that is merely not filled in it says no
/// more than that: nobody said that it was not done.
#[must_use]
pub fn open(open: Field, empty: bool) -> String {
    let says = match open {
        _ if !empty => field(open).open,
        Field::Report => {
            "Er is niet ingevuld of er gemeld is. Is er nog niet gemeld? Bel nu: 0800-2000."
        }
        Field::ParentsTalk => {
            "Er is geen gesprek met de ouders vastgelegd. Kan het gevaar opleveren? Praat dan niet, en noteer waarom."
        }
        Field::Advice => {
            "Niet ingevuld: advies van Veilig Thuis. Is er nog niet gebeld? Bel 0800-2000. Praat tot dan niet met ouders, partner of familie, ook niet als een leerling van 18 of ouder dat wil."
        }
        _ => return [record::NOT_FILLED_IN, " ", gap(open), "."].concat(),
    };
    says.to_owned()
}

/// The text of a tap that leads to an open field: what it asks. What says whom to call first is
/// said whole.
#[must_use]
pub fn open_here(open: Field, empty: bool) -> String {
    let says = match open {
        Field::Advice | Field::Report | Field::Heard | Field::ParentsTalk => {
            return self::open(open, empty);
        }
        Field::Reading(Question::Suspicion) => "Waarom is de zorg weg?",
        Field::Reading(_) => "Waarom is het antwoord op vraag 2 ‘nee’?",
        Field::Fact(_) => "Wat zag en hoorde u? Schrijf het op bij vraag 1.",
        Field::ReviewOn => "Op welke datum kijkt u terug?",
        Field::PlanWatch => "Wie houdt tot dan zicht?",
        Field::Consent => "Wie gaf toestemming?",
        Field::Monitor => "Wie houdt zicht op de veiligheid?",
        Field::MonitorUntil => "Tot wanneer houdt die zicht?",
        // Not in the words of the button that notes one.
        Field::OnNewSignal => "Wat doet u bij nieuwe signalen?",
        _ => field(open).label,
    };
    says.to_owned()
}

/// The same in the record, of a field that is filled in: what it says, without what to do about
/// it. A parent may read it.
#[must_use]
pub fn said_in_record(open: Field) -> &'static str {
    match open {
        Field::Report => "De melding is nog niet gedaan.",
        Field::ReportedOn => "De dag van de melding moet nog komen.",
        Field::Advice => "Er is nog geen advies van Veilig Thuis gevraagd.",
        Field::ParentsTalk => "Er is nog geen gesprek met de ouders.",
        Field::Heard => "Er is nog geen terugkoppeling van Veilig Thuis.",
        _ => field(open).open,
    }
}

/// What is missing where `open` is not filled in.
#[must_use]
pub fn gap(open: Field) -> &'static str {
    match open {
        Field::Report => "de melding bij Veilig Thuis",
        Field::Advice => "advies van Veilig Thuis",
        Field::ParentsTold => "of de ouders van de melding weten",
        Field::WithVeiligThuis => "wie de ouders later over de melding vertelt, en wanneer",
        Field::Reading(Question::Suspicion) => "waarom de zorg weg is (notitie bij vraag 1)",
        Field::Reading(_) => "waarom het antwoord op vraag 2 ‘nee’ is (notitie bij vraag 2)",
        Field::Fact(_) => "de feiten: wat is gezien en gehoord, en wanneer",
        Field::Goal => "wat de hulp moet bereiken",
        Field::ReviewOn => "de datum waarop het effect merkbaar moet zijn",
        Field::Monitor => "wie zicht houdt op de veiligheid",
        Field::MonitorUntil => "tot wanneer de school zicht houdt op de veiligheid",
        Field::ReportedOn => "de dag van de melding",
        Field::ReportedAt => "de tijd van de melding",
        Field::SpokeWith => "met wie bij Veilig Thuis is gesproken",
        Field::PupilHome => "hoe de leerling naar huis ging, en wie erbij bleef",
        Field::ChildNow => "waar het kind is voor wie de leerling zorgt, en wie erbij is",
        Field::PupilHears => "wat de leerling hoort, van wie en wanneer",
        Field::ParentsHeard => "wat de ouders hoorden, en hun reactie",
        Field::NotBefore => "waarom de ouders het niet vooraf hoorden",
        Field::PupilTalk => "het gesprek met de leerling",
        Field::PupilSaid => "de inhoud van het gesprek met de leerling",
        Field::PupilTold => "of de leerling het zelf vertelde",
        Field::About => "waar de signalen over gaan",
        Field::Adult => "of de leerling 18 jaar of ouder is",
        Field::OwnChild => "of de leerling voor een kind zorgt",
        Field::Signals => "of de signalen feitelijk zijn vastgelegd",
        Field::Colleague => "het overleg met een deskundige collega",
        Field::ParentsTalk => "het gesprek met de ouders",
        Field::ParentsSaid => "de inhoud van het gesprek met de ouders",
        Field::AdviceSaid => "de inhoud van het advies",
        Field::Board => "of het bevoegd gezag het weet",
        Field::Consent => "wie toestemming gaf voor de hulp",
        Field::PlanWatch => "wie tot de datum zicht houdt op de veiligheid",
        Field::Casemanager => "wie casemanager is",
        Field::Tasks => "wie wat doet",
        Field::Heard => "of Veilig Thuis iets liet weten",
        Field::CallNext => "wie belt bij een nieuw signaal",
        Field::AfterWatch => "wie de leerling na de melding ziet",
        Field::DeviationUntil => "tot wanneer de afwijking geldt",
        Field::DeviationWatch => "wie tot dan zicht houdt op de veiligheid",
        Field::DeviationEnds => "wanneer de school alsnog meldt",
        Field::OnNewSignal => "wat de school doet bij een nieuw signaal",
        Field::Instead => "wat de school in plaats daarvan doet",
        Field::DeviationReason => "waarom de school afwijkt",
        Field::DeviationBy => "wie besloot om af te wijken",
        _ => field(open).name,
    }
}
