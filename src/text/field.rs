//! The fields of the case file as a reader meets them.

use crate::protocol::{Choice, Field, Opinion, Role, Sheet};

/// The words of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FieldText {
    /// What it asks.
    pub label: &'static str,
    /// What helps to fill it; empty where the label says it all.
    pub hint: &'static str,
    /// Its name in the record.
    pub name: &'static str,
    /// What is said while it is open; empty for a field that never is.
    pub open: &'static str,
}

const fn text(
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

/// The words of `field`. A role at the table has its own: see [`role`].
#[must_use]
pub const fn field(field: Field) -> FieldText {
    match field {
        Field::Signals => text(
            "Staan de signalen op papier, als feiten?",
            "",
            "Signalen als feiten opgeschreven",
            "De signalen staan nog niet als feiten op papier.",
        ),
        Field::Colleague => text(
            "Heeft u een deskundige collega geraadpleegd?",
            "",
            "Collega geraadpleegd",
            "Er is nog geen deskundige collega geraadpleegd.",
        ),
        Field::ColleagueRole => text(
            "Welke rol heeft die collega?",
            "Een rol, geen naam.",
            "Rol van de collega",
            "",
        ),
        Field::Advice => text(
            "Heeft u Veilig Thuis om advies gevraagd?",
            "Advies is geen melding. Het gezin blijft bij advies anoniem.",
            "Advies van Veilig Thuis gevraagd (advies is geen melding)",
            "Bel eerst Veilig Thuis over het gesprek met de ouders.",
        ),
        Field::ParentsTalk => text(
            "Heeft u met de ouders gesproken?",
            "",
            "Gesprek met de ouders",
            "Er staat geen gesprek met de ouders, en geen reden waarom niet.",
        ),
        Field::TalkGround => text(
            "Waarom niet?",
            "",
            "Reden om geen gesprek te voeren",
            "De reden om geen gesprek te voeren ontbreekt.",
        ),
        Field::PupilTalk => text(
            "Heeft u met de leerling gesproken?",
            "",
            "Gesprek met de leerling",
            "",
        ),
        Field::Board => text(
            "Weet het bevoegd gezag het?",
            "Uiterlijk bij vraag 1.",
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
        Field::Vote(..) => text("", "", "", ""),
        Field::AgreedResults => text(
            "Welk resultaat sprak u af, en wanneer?",
            "Lees het in het dossier van uw school.",
            "Afgesproken resultaat (uit het dossier van de school)",
            "Het afgesproken resultaat staat hier nog niet.",
        ),
        Field::Report => text(
            "Heeft u gemeld?",
            "Vraag aan het eind van het gesprek: ‘Is dit nu een melding?’",
            "Melding bij Veilig Thuis",
            "De melding is nog niet gedaan.",
        ),
        Field::ReportedOn => text(
            "Op welke dag?",
            "",
            "Gemeld op",
            "De dag van de melding ontbreekt.",
        ),
        Field::ParentsTold => text(
            "Weten de ouders van de melding?",
            "Normaal horen zij het vooraf. Bij gevaar of haast niet.",
            "Ouders over de melding",
            "Het is nog niet geregeld wie de ouders over de melding vertelt.",
        ),
        Field::WithVeiligThuis => text(
            "Wat sprak u af met Veilig Thuis?",
            "Wie vertelt het de ouders, en wanneer? Wat doet de school nu?",
            "Afgesproken met Veilig Thuis",
            "",
        ),
        Field::Goal => text("Wat moet de hulp bereiken?", "", "Doel van de hulp", ""),
        Field::Tasks => text(
            "Wie doet wat?",
            "Noem rollen, geen namen. Ook de taken van de casemanager.",
            "Rollen en taken",
            "De rollen en taken staan open.",
        ),
        Field::Casemanager => text(
            "Wie is casemanager?",
            "Een rol, geen naam.",
            "Casemanager",
            "Er is nog geen casemanager.",
        ),
        Field::SafetyAgreements => text(
            "Wat spreekt u af over veiligheid?",
            "",
            "Afspraken over veiligheid",
            "",
        ),
        Field::ReviewOn => text(
            "Op welke datum moet het effect merkbaar zijn?",
            "Vraag 5 opent op deze dag.",
            "Effect merkbaar op",
            "De termijn staat open: er is geen datum.",
        ),
        Field::ReportAtOnce => text(
            "Wanneer meldt u meteen?",
            "Bij twijfel over veiligheid meldt u altijd.",
            "Meteen melden bij",
            "",
        ),
        Field::Monitor => text(
            "Wie volgt de veiligheid van alle betrokkenen?",
            "Een rol, geen naam.",
            "Volgt de veiligheid",
            "Het is open wie de veiligheid volgt.",
        ),
        Field::MonitorUntil => text(
            "Tot wanneer?",
            "",
            "Volgen tot",
            "Het is open tot wanneer u de veiligheid volgt.",
        ),
        Field::OnNewSignal => text(
            "Wat doet u bij een nieuw signaal?",
            "Vraag 2 opnieuw. Bij twijfel meldt u.",
            "Bij een nieuw signaal",
            "Het is open wat u doet bij een nieuw signaal.",
        ),
        Field::Instead => text(
            "Wat doet u in plaats daarvan?",
            "",
            "De school doet",
            "Het staat er nog niet wat u in plaats daarvan doet.",
        ),
        Field::DeviationReason => text(
            "Waarom wijkt u af?",
            "",
            "Reden",
            "De reden om af te wijken ontbreekt.",
        ),
        Field::DeviationBy => text(
            "Wie besloot dat?",
            "Een rol, geen naam.",
            "Besloten door",
            "Het staat er nog niet wie besloot om af te wijken.",
        ),
    }
}

/// A role, as it stands at the table and in the record.
#[must_use]
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Aandachtsfunctionaris => "aandachtsfunctionaris",
        Role::CareCoordinator => "intern begeleider of zorgcoördinator",
        Role::Teacher => "leerkracht of mentor",
        Role::Leadership => "directie of bevoegd gezag",
        Role::SocialWorker => "schoolmaatschappelijk werker",
        Role::Psychologist => "orthopedagoog of schoolpsycholoog",
        Role::Confidant => "vertrouwenspersoon",
        Role::YouthHealth => "jeugdarts of jeugdverpleegkundige",
        Role::Other => "andere functie",
    }
}

/// What a role said.
#[must_use]
pub const fn opinion(opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Agrees => "eens",
        Opinion::Disagrees => "oneens",
        Opinion::Doubts => "twijfel",
    }
}

/// A choice as a button and in the record.
#[must_use]
pub const fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::Yes => "Ja",
        Choice::No => "Nee",
        Choice::NotYet => "Nog niet",
        Choice::Skipped => "Bewust niet",
        Choice::DangerAtHome => "Gevaar voor de leerling of een ander thuis",
        Choice::DangerAtSchool => "Gevaar voor uzelf of een collega",
        Choice::Urgency => "Echte haast",
        Choice::NoContact => "Geen contact, ook na pogingen",
        Choice::ContactMayBreak => "De ouder verbreekt misschien het contact",
        Choice::Honour => "Eergerelateerd geweld, huwelijksdwang, achterlating of verminking",
        Choice::Disclosure => "De leerling vertelde het zelf",
        Choice::Reported => "Ja, gemeld",
        Choice::AdviceOnly => "Alleen advies",
        Choice::ToldBefore => "Ja, vooraf",
        Choice::ToldAfter => "Ja, achteraf",
        Choice::Agreed => "Nee, zo afgesproken met Veilig Thuis",
        Choice::Opinion(Opinion::Agrees) => "Eens",
        Choice::Opinion(Opinion::Disagrees) => "Oneens",
        Choice::Opinion(Opinion::Doubts) => "Twijfel",
        Choice::None => "Geen",
    }
}

/// The heading of a sheet, and its button on the outcome.
#[must_use]
pub const fn sheet(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Bellen en melden",
        Sheet::Plan => "Afspraken over de hulp",
        Sheet::Monitoring => "Afspraken over het volgen",
        Sheet::Deviation => "Wij wijken af",
        Sheet::Record => "Verslag voor uw dossier",
    }
}

/// What a sheet is for: the line below its button and its heading.
#[must_use]
pub const fn purpose(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Wat u zegt, in de volgorde waarin Veilig Thuis vraagt.",
        Sheet::Plan => "Termijn, rollen en casemanager vraagt het kader.",
        Sheet::Monitoring => "Zonder deze afspraken sluit u de hulp niet af.",
        Sheet::Deviation => "De uitkomst van het kader blijft staan. Uw besluit komt ernaast.",
        Sheet::Record => "Kopiëren, printen, delen of in de agenda.",
    }
}
