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
    /// What is said when it is open with something in it; empty for a field
    /// that never is.
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
            // What speaks against the concern [S49]; the kindcheck [S79].
            "Ook wat uw zorg tegenspreekt. Wonen er nog meer kinderen, of is iemand zwanger?",
            "Signalen als feiten opgeschreven",
            "De signalen staan nog niet als feiten op papier.",
        ),
        Field::PupilTold => text(
            "Vertelde de leerling het uit zichzelf?",
            "Zo ja: bel vandaag Veilig Thuis, vóór elk contact met de ouders.",
            "Leerling vertelde het uit zichzelf",
            "",
        ),
        Field::Colleague => text(
            "Heeft u overlegd met een deskundige collega?",
            // Injury of unclear origin [S14][S34].
            "Letsel zonder duidelijke oorzaak? Vraag Veilig Thuis wie ernaar kan kijken.",
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
            "Heeft u Veilig Thuis om advies gevraagd?",
            "Advies is geen melding. Het gezin blijft bij advies anoniem.",
            "Advies van Veilig Thuis gevraagd (advies is geen melding)",
            "Nog geen overleg met Veilig Thuis. Bel 0800-2000. Praat niet met de ouders, tenzij Veilig Thuis zegt dat het veilig kan.",
        ),
        Field::ParentsTalk => text(
            "Heeft u met de ouders gesproken?",
            "",
            "Gesprek met de ouders",
            "Er is nog geen gesprek met de ouders. Kan het gevaar opleveren? Praat dan niet, en noteer waarom.",
        ),
        Field::TalkGround => text("Waarom niet?", "", "Reden om geen gesprek te voeren", ""),
        Field::PupilTalk => text(
            "Heeft u met de leerling gesproken?",
            "",
            "Gesprek met de leerling",
            "",
        ),
        Field::Board => text(
            "Weet het bevoegd gezag van de zorg?",
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
            "Welk resultaat sprak u af, en voor welke datum?",
            "Lees het in het dossier van uw school.",
            "Afgesproken resultaat (uit het dossier van de school)",
            "",
        ),
        Field::Report => text(
            "Heeft u gemeld?",
            "Vraag aan het eind van het gesprek: ‘Is dit nu een melding?’",
            "Gemeld bij Veilig Thuis",
            "De melding is nog niet gedaan. Bel nu: 0800-2000.",
        ),
        Field::ReportedOn => text(
            "Op welke dag?",
            "",
            "Gemeld op",
            "De dag van de melding moet nog komen. Is er al gemeld? Zo niet: bel nu 0800-2000.",
        ),
        Field::ParentsTold => text(
            "Weten de ouders van de melding?",
            "Normaal horen zij het vooraf. Bij gevaar of haast niet.",
            "Ouders over de melding",
            "Er is nog niet afgesproken wie de ouders over de melding vertelt.",
        ),
        Field::WithVeiligThuis => text(
            "Wat sprak u af met Veilig Thuis?",
            "Wie vertelt het de ouders, en wanneer? Wat doet de school nu?",
            "Afgesproken met Veilig Thuis",
            "Niet ingevuld: wie de ouders later over de melding vertelt, en wanneer.",
        ),
        Field::Goal => text("Wat moet de hulp bereiken?", "", "Doel van de hulp", ""),
        Field::Tasks => text(
            "Wie doet wat?",
            "Noem rollen, geen namen. Ook de taken van de casemanager.",
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
            "Wat spreekt u af over veiligheid?",
            "",
            "Afspraken over veiligheid",
            "",
        ),
        Field::ReviewOn => text(
            "Op welke datum moet het effect merkbaar zijn?",
            "Vraag 5 opent op deze dag.",
            "Effect moet merkbaar zijn op",
            "",
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
            "",
        ),
        Field::MonitorUntil => text("Tot wanneer?", "", "Volgen tot", ""),
        Field::OnNewSignal => text(
            "Wat doet u bij een nieuw signaal?",
            "Vraag 2 opnieuw. Bij twijfel meldt u.",
            "Bij een nieuw signaal",
            "",
        ),
        Field::Instead => text("Wat doet u in plaats daarvan?", "", "De school doet", ""),
        Field::DeviationReason => text("Waarom wijkt u af?", "", "Reden", ""),
        Field::DeviationBy => text(
            "Wie besloot dat?",
            "Een rol, geen naam.",
            "Besloten door",
            "",
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
        Role::Leadership => "directie",
        Role::Board => "bevoegd gezag",
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
        Choice::SexualAbuse => "Seksueel misbruik, of een vermoeden daarvan",
        Choice::Honour => {
            "Eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking"
        }
        Choice::Disclosure => "De leerling vertelde het zelf",
        Choice::Reported => "Ja, gemeld",
        Choice::AdviceOnly => "Nee, alleen advies",
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
        Sheet::Call => "Wat u zegt aan de telefoon. Ontbreekt er iets? Bel toch.",
        Sheet::Plan => "Termijn, rollen en casemanager vraagt het kader.",
        Sheet::Monitoring => "Zonder deze afspraken sluit u de hulp niet af.",
        Sheet::Deviation => "De uitkomst van het kader blijft staan. Uw besluit komt ernaast.",
        Sheet::Record => "Kopiëren, printen, delen of in de agenda.",
    }
}

/// The heading of a sheet that belongs to an earlier conclusion.
#[must_use]
pub const fn earlier(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Eerder gebeld of gemeld",
        Sheet::Plan => "Eerder afgesproken over de hulp",
        Sheet::Monitoring => "Eerder afgesproken over het volgen",
        Sheet::Deviation | Sheet::Record => "",
    }
}

/// What is said of an open field on screen. One that is just not filled in says no
/// more than that: nobody said that it was not done.
#[must_use]
pub fn open(open: Field, empty: bool) -> String {
    let says = match open {
        _ if !empty => field(open).open,
        Field::Report => "Niet ingevuld of er gemeld is. Nog niet gemeld? Bel nu: 0800-2000.",
        Field::ParentsTalk => {
            "Geen gesprek met de ouders vastgelegd. Kan het gevaar opleveren? Praat dan niet, en noteer waarom."
        }
        Field::Advice => {
            "Niet ingevuld: advies van Veilig Thuis. Nog niet gebeld? Bel 0800-2000. Praat niet met de ouders, tenzij Veilig Thuis zegt dat het veilig kan."
        }
        _ => return open_in_record(open, true),
    };
    says.to_owned()
}

/// The same in the record: what is not there, without what to do about it. A parent may
/// read it.
#[must_use]
pub fn open_in_record(open: Field, empty: bool) -> String {
    if !empty {
        let says = match open {
            Field::Report => "De melding is nog niet gedaan.",
            Field::ReportedOn => "De dag van de melding moet nog komen.",
            Field::Advice => "Er is nog geen advies van Veilig Thuis gevraagd.",
            Field::ParentsTalk => "Er is nog geen gesprek met de ouders.",
            _ => field(open).open,
        };
        return says.to_owned();
    }
    let what = match open {
        Field::Report => "de melding bij Veilig Thuis",
        Field::Advice => "advies van Veilig Thuis",
        Field::ParentsTold => "of de ouders van de melding weten",
        Field::WithVeiligThuis => "wie de ouders later over de melding vertelt, en wanneer",
        Field::Reading(_) => "waarom de zorg weg is (notitie bij vraag 1)",
        Field::ReviewOn => "de datum waarop het effect merkbaar moet zijn",
        Field::Monitor => "wie de veiligheid volgt",
        Field::MonitorUntil => "tot wanneer de school de veiligheid volgt",
        Field::OnNewSignal => "wat de school doet bij een nieuw signaal",
        Field::Instead => "wat de school in plaats daarvan doet",
        Field::DeviationReason => "waarom de school afwijkt",
        Field::DeviationBy => "wie besloot om af te wijken",
        _ => field(open).name,
    };
    ["Niet ingevuld: ", what, "."].concat()
}
