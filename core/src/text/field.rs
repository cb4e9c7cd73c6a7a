//! The fields of the case file as a reader sees them.

mod choice;
mod deviation;
mod open;
mod sheet;

pub use choice::{choice, role};
pub use open::{gap, open, open_here, said_in_record};
pub use sheet::{earlier, purpose, sheet};

use super::{audience::choice as choice_of, feedback, leaflet::interpreter};
use crate::case::Field;

/// The words of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FieldText {
    pub label: &'static str,
    /// What helps to fill it in; empty where the label is enough.
    pub hint: &'static str,
    pub name: &'static str,
    /// The text when it is open with something in it; empty for a field that never is.
    pub open: &'static str,
}

pub(super) const fn text(
    label: &'static str,
    hint: &'static str,
    name: &'static str,
    open: &'static str,
) -> FieldText {
    FieldText {
        label,
        hint,
        name,
        open,
    }
}

/// The words of `field`. For a role at the table see [`role`].
#[must_use]
pub const fn field(field: Field) -> FieldText {
    match field {
        Field::Audience => text(choice_of::ASKS, choice_of::HINT, choice_of::NAME, ""),
        Field::Signals => text(
            "Signalen feitelijk vastgelegd?",
            // What contradicts the concern [S49]; others in the house [S79].
            "Schrijf ook op wat tegen uw zorg pleit. Zijn er meer kinderen in huis, of is iemand zwanger?",
            "Signalen feitelijk vastgelegd",
            "De signalen zijn nog niet feitelijk vastgelegd.",
        ),
        Field::LastSeen => text(
            "Wie van de school zag de leerling het laatst, en wanneer?",
            "Let hierop als de leerling er niet is, ook bij ziekte of geoorloofd verzuim.",
            "Leerling het laatst gezien",
            "",
        ),
        Field::PupilTold => text(
            "Vertelde de leerling het zelf?",
            "Zo ja: bel vandaag Veilig Thuis, vóór elk contact met thuis. Zo lezen wij het kader.",
            "Leerling vertelde het zelf",
            "",
        ),
        Field::About => text(
            "Speelt een van deze dingen?",
            "Een vermoeden is genoeg. Kies het ernstigste, en bel eerst Veilig Thuis.",
            "Waar de signalen over gaan",
            "",
        ),
        Field::Involved => text(
            "Wie is er al bij het gezin betrokken?",
            "Wanneer sprak u die, en wat zag die zelf? Een signaal aan een hulpverlener, gezinsvoogd, wijkteam of leerplicht is geen melding.",
            "Al betrokken bij het gezin",
            "",
        ),
        Field::Colleague => text(
            "Overlegd met een deskundige collega?",
            // Injury of unclear origin [S14][S34].
            "Vraag Veilig Thuis wie kan kijken naar letsel zonder duidelijke oorzaak.",
            "Overlegd met een deskundige collega",
            "Er is nog geen overleg met een deskundige collega.",
        ),
        Field::ColleagueRole => text(
            "Welke rol heeft die collega?",
            "Een rol, geen naam.",
            "Rol van de collega",
            "",
        ),
        Field::Advice => text(
            "Veilig Thuis om advies gevraagd?",
            "Advies is geen melding. Noemt u geen namen, dan blijft het gezin onbekend.",
            "Advies van Veilig Thuis gevraagd (advies is geen melding)",
            "Er is nog geen overleg met Veilig Thuis. Bel 0800-2000. Praat tot dan niet met ouders, partner of familie, ook niet als een leerling van 18 of ouder dat wil.",
        ),
        Field::AdviceSaid => text(
            "Wat was het advies, en wanneer?",
            "Noteer ook de functie van wie u sprak.",
            "Inhoud van het advies",
            "De inhoud van het advies is nog niet vastgelegd.",
        ),
        Field::SchoolType => text("Wat voor school is het?", "", "Schoolsoort", ""),
        Field::Adult => text(
            "Is de leerling 18 jaar of ouder?",
            "",
            "Leerling is 18 jaar of ouder",
            "",
        ),
        // The kindcheck [S79].
        Field::OwnChild => text(
            "Zorgt de leerling voor een kind, of is iemand zwanger?",
            "Ook voor kleine broertjes en zusjes.",
            "Leerling zorgt voor een kind, of iemand is zwanger",
            "",
        ),
        Field::Interpreter => text(interpreter::LABEL, interpreter::HINT, interpreter::NAME, ""),
        Field::ParentsTalk => text(
            "Met de ouders gesproken?",
            "Geprobeerd, maar lukte het niet? Kies ‘Niet, met reden’. Het gaat om ieder met gezag, ook een voogd. Een signaal aan voogd of gezinsvoogd is geen melding.",
            "Gesprek met de ouders",
            "Er is nog geen gesprek met de ouders. Kan het gevaar opleveren? Praat dan niet, en noteer waarom.",
        ),
        Field::TalkGround => text("Waarom niet?", "", "Reden om geen gesprek te voeren", ""),
        Field::ParentsSaid => text(
            "Wat vertelde u de ouders, wanneer, en hoe reageerden zij?",
            "Noteer het van iedere ouder apart.",
            "Inhoud van het gesprek en reactie van de ouders",
            "De inhoud van het gesprek met de ouders is nog niet vastgelegd.",
        ),
        Field::PupilTalk => text(
            "Met de leerling gesproken?",
            "",
            "Gesprek met de leerling",
            "Er is nog geen gesprek met de leerling.",
        ),
        Field::PupilSaid => text(
            "Wat zei u, wat zei de leerling, en wanneer?",
            "Wie was erbij?",
            "Inhoud van het gesprek met de leerling",
            "De inhoud van het gesprek met de leerling is nog niet vastgelegd.",
        ),
        Field::Board => text(
            "Weet het bevoegd gezag van de zorg?",
            "Dat moet uiterlijk bij vraag 1.",
            "Bevoegd gezag op de hoogte",
            "Het bevoegd gezag weet het nog niet.",
        ),
        Field::Seat(_) => text("", "", "", ""),
        Field::Fact(_) => text(
            "Feit: wat is gezien of gehoord?",
            "Wanneer, waar, en door wie (de rol).",
            "Feit",
            "",
        ),
        Field::Quote(_) => text("Citaat: wat is letterlijk gezegd?", "", "Citaat", ""),
        Field::Reading(_) => text("Duiding: wat denkt u ervan?", "", "Duiding", ""),
        Field::Vote(..) | Field::TakenBack => text("", "", "", ""),
        Field::AgreedResults => text(
            "Welk resultaat is afgesproken, en voor welke datum?",
            "Lees het in het dossier van uw school.",
            "Afgesproken resultaat (uit het dossier van de school)",
            "",
        ),
        Field::Report => text(
            "Heeft u gemeld?",
            "Niet zeker of het een melding was? Bel opnieuw en zeg: ‘Wij doen een melding.’",
            "Gemeld bij Veilig Thuis",
            "De melding is nog niet gedaan. Bel nu: 0800-2000.",
        ),
        Field::ReportedOn => text(
            "Op welke dag?",
            "",
            "Gemeld op",
            "De dag van de melding moet nog komen. Is er al gemeld? Zo niet: bel nu 0800-2000.",
        ),
        Field::ReportedAt => text("Hoe laat?", "", "Tijd van de melding", ""),
        Field::SpokeWith => text(
            "Wie sprak u bij Veilig Thuis?",
            "Noem de functie. De naam schrijft u in het dossier van uw school.",
            "Gesproken bij Veilig Thuis",
            "",
        ),
        Field::PupilHome => text(
            "Hoe gaat de leerling vandaag naar huis, en wie blijft erbij?",
            "Is de leerling al thuis? Wat sprak u daarover af?",
            "De leerling op de dag van de melding",
            "",
        ),
        Field::ChildNow => text(
            "Waar is het kind voor wie de leerling zorgt, wie is erbij, en wat sprak u af?",
            "Is er iemand zwanger? Schrijf dat ook op.",
            "Het kind voor wie de leerling zorgt",
            "",
        ),
        Field::PupilHears => text(
            "Wat hoort de leerling, van wie en wanneer, en hoe reageert die?",
            "Vertel het de leerling eerst, als dat veilig kan. Bij huwelijksdwang of achterlating belt u eerst Veilig Thuis.",
            "Wat de leerling hoort",
            "",
        ),
        Field::ParentsTold => text(
            "Weten de ouders van de melding?",
            "Normaal horen zij het vooraf, maar niet bij gevaar of haast, of als de leerling het zelf vertelde.",
            "Ouders over de melding",
            "Er is nog niet afgesproken wie de ouders over de melding vertelt.",
        ),
        Field::ParentsHeard => text(
            "Wat hoorden de ouders, wanneer, en hoe reageerden zij?",
            "Noteer het van iedere ouder apart.",
            "Wat de ouders hoorden, en hun reactie",
            "",
        ),
        Field::NotBefore => text(
            "Waarom hoorden de ouders het niet vooraf?",
            "Bijvoorbeeld: gevaar, haast of een afspraak met Veilig Thuis.",
            "Reden waarom de ouders het niet vooraf hoorden",
            "",
        ),
        Field::WithVeiligThuis => text(
            "Wat adviseerde Veilig Thuis, en wat sprak u af?",
            "Wie vertelt wat aan wie, en wanneer? Wat doet de school tot dan?",
            "Advies van en afspraken met Veilig Thuis",
            "Niet ingevuld: wie de ouders later over de melding vertelt, en wanneer.",
        ),
        Field::Heard | Field::HeardOn | Field::HeardWhat => feedback::field(field),
        Field::CalledAgain | Field::CallAgainOn => feedback::field(field),
        Field::CallNext | Field::AfterWatch => feedback::field(field),
        Field::PlanWatch => text(
            "Wie houdt tot de datum zicht op de veiligheid?",
            "Een rol, geen naam. Ons advies: die ziet en spreekt de leerling zelf.",
            "Houdt tot de datum zicht op de veiligheid",
            "",
        ),
        Field::Consent => text(
            "Wie gaf toestemming voor de hulp?",
            "Tot 12 jaar: beide ouders met gezag, of de voogd. Van 12 tot 16 jaar: ook de leerling. Vanaf 16 jaar: alleen de leerling. Zo lezen wij de regels. Hulp voor een kind van de leerling? Vraag Veilig Thuis wie ja moet zeggen: ons advies.",
            "Toestemming voor de hulp",
            "",
        ),
        Field::Goal => text("Wat moet de hulp bereiken?", "", "Doel van de hulp", ""),
        Field::Tasks => text(
            "Wie doet wat?",
            "Noem rollen, geen namen, en ook de taken van de casemanager.",
            "Rollen en taken",
            "",
        ),
        Field::Casemanager => text(
            "Wie is casemanager?",
            "Een rol, geen naam.",
            "Casemanager",
            "",
        ),
        Field::SafetyAgreements => text(
            "Welke afspraken zijn er over veiligheid?",
            "",
            "Afspraken over veiligheid",
            "",
        ),
        Field::ReviewOn => text(
            "Op welke datum moet het effect merkbaar zijn?",
            "Vraag 5 opent op deze dag. Kies later geen nieuwe datum om een melding uit te stellen: zo lezen wij het kader.",
            "Afgesproken dag",
            "",
        ),
        Field::ReportAtOnce => text(
            "Wanneer meldt de school meteen?",
            "Bij twijfel over veiligheid meldt de school altijd.",
            "Meteen melden bij",
            "",
        ),
        Field::Monitor => text(
            "Wie houdt zicht op de veiligheid van alle betrokkenen?",
            "Een rol, geen naam.",
            "Houdt zicht op de veiligheid",
            "",
        ),
        Field::MonitorUntil => text("Tot wanneer?", "", "Zicht op de veiligheid tot", ""),
        Field::OnNewSignal => text(
            "Wat doet de school bij een nieuw signaal?",
            "Beantwoord dan vraag 2 opnieuw, en meld bij twijfel.",
            "Bij een nieuw signaal",
            "",
        ),
        Field::Instead
        | Field::DeviationReason
        | Field::DeviationBy
        | Field::DeviationUntil
        | Field::DeviationWatch
        | Field::DeviationEnds => deviation::field(field),
    }
}
