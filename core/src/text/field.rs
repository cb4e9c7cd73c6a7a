//! The fields of the case file as a reader sees them.

use crate::case::{Choice, Field, Role, Sheet};

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

/// The words of `field`. For a role at the table see [`role`].
#[must_use]
pub const fn field(field: Field) -> FieldText {
    match field {
        Field::Signals => text(
            "Zijn de signalen feitelijk vastgelegd?",
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
            "Vertelde de leerling het uit zichzelf?",
            "Zo ja: bel vandaag Veilig Thuis, vóór elk contact met de ouders. Zo lezen wij het kader.",
            "Leerling vertelde het uit zichzelf",
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
            "Heeft u overlegd met een deskundige collega?",
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
            "Heeft u Veilig Thuis om advies gevraagd?",
            "Advies is geen melding. Noemt u geen namen, dan blijft het gezin onbekend.",
            "Advies van Veilig Thuis gevraagd (advies is geen melding)",
            "Er is nog geen overleg met Veilig Thuis. Bel 0800-2000. Praat tot dan niet met de ouders, ook niet als een leerling van 18 of ouder dat wil.",
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
        Field::ParentsTalk => text(
            "Heeft u met de ouders gesproken?",
            "Het gaat om ieder met gezag, ook een voogd. Een signaal aan voogd of gezinsvoogd is geen melding.",
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
            "Heeft u met de leerling gesproken?",
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
        Field::PlanWatch => text(
            "Wie houdt tot de datum zicht op de veiligheid?",
            "Een rol, geen naam. Ons advies: die ziet en spreekt de leerling zelf.",
            "Houdt tot de datum zicht op de veiligheid",
            "",
        ),
        Field::Consent => text(
            "Wie gaf toestemming voor de hulp?",
            "Tot 12 jaar: beide ouders met gezag, of de voogd. Van 12 tot 16 jaar: ook de leerling. Vanaf 16 jaar: alleen de leerling. Zo lezen wij de regels.",
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
            "Effect moet merkbaar zijn op",
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
        Field::Instead => text(
            "Wat doet de school in plaats daarvan?",
            "",
            "De school doet",
            "",
        ),
        Field::DeviationReason => text("Waarom wijkt de school af?", "", "Reden", ""),
        Field::DeviationBy => text(
            "Wie besloot dat?",
            "Een rol, geen naam. Het bevoegd gezag is eindverantwoordelijk.",
            "Besloten door",
            "",
        ),
        Field::DeviationUntil => text(
            "Tot wanneer geldt dit?",
            "Ons advies: hooguit tot morgen, en nooit over een weekend of vakantie. Op die dag weegt de school opnieuw.",
            "Geldt tot",
            "",
        ),
        Field::DeviationWatch => text(
            "Wie houdt tot dan zicht op de veiligheid?",
            "Een rol, geen naam.",
            "Houdt tot dan zicht op de veiligheid",
            "",
        ),
        Field::DeviationEnds => text(
            "Wanneer meldt de school alsnog?",
            "Bij een nieuw signaal, of als iemand twijfelt.",
            "Alsnog melden bij",
            "",
        ),
    }
}

/// A role, as shown at the table and in the record.
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
        Role::StudyCoach => "studieloopbaanbegeleider",
        Role::Attendance => "leerplicht of Doorstroompunt",
        Role::Other => "andere functie",
    }
}

/// A choice as a button and in the record.
#[must_use]
pub const fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::Yes => "Ja",
        Choice::No => "Nee",
        Choice::Doubt => "Twijfel",
        Choice::NotYet => "Nog niet",
        Choice::Skipped => "Bewust niet",
        Choice::DangerAtHome => "Gevaar voor de leerling of een ander thuis",
        Choice::DangerAtSchool => "Gevaar voor iemand van de school",
        Choice::Urgency => "Echte haast",
        Choice::NoContact => "Geen contact, ook na pogingen",
        Choice::ContactMayBreak => "De ouder verbreekt misschien het contact",
        Choice::SexualAbuse => "Seksueel misbruik, of een vermoeden daarvan",
        Choice::Honour => {
            "Eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking"
        }
        Choice::PartnerViolence => "Geweld tussen ouders, of door een partner of ex",
        Choice::Exploitation => "Loverboy, mensenhandel of uitbuiting",
        Choice::Illness => "Een ouder verzint of veroorzaakt ziekte",
        Choice::Disclosure => "De leerling vertelde het zelf",
        Choice::Reported => "Ja, gemeld",
        Choice::AdviceOnly => "Nee, alleen advies",
        Choice::ToldBefore => "Ja, vooraf",
        Choice::ToldAfter => "Ja, achteraf",
        Choice::Agreed => "Nee, zo afgesproken met Veilig Thuis",
        Choice::Primary => "Basisonderwijs",
        Choice::Secondary => "Voortgezet onderwijs",
        Choice::Mbo => "Mbo",
        Choice::Special => "Speciaal onderwijs",
        Choice::None => "Geen",
    }
}

/// The heading of a sheet, and its button on the outcome.
#[must_use]
pub const fn sheet(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Bellen en melden",
        Sheet::Plan => "Afspraken over de hulp",
        Sheet::Monitoring => "Afspraken over zicht op veiligheid",
        Sheet::Deviation => "Wij wijken af",
        Sheet::Record => "Verslag voor uw dossier",
    }
}

/// What a sheet is for: the line below its button and its heading.
#[must_use]
pub const fn purpose(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Wat u zegt aan de telefoon. Ontbreekt er iets? Bel toch.",
        Sheet::Plan => "Het kader vraagt om een termijn, rollen en een casemanager.",
        Sheet::Monitoring => "Zonder deze afspraken sluit de school de hulp niet af.",
        Sheet::Deviation => {
            "De uitkomst van het kader blijft staan. Het besluit van uw school komt ernaast."
        }
        Sheet::Record => "Kopiëren, printen, delen of in de agenda.",
    }
}

/// The heading of a sheet that belongs to an earlier conclusion.
#[must_use]
pub const fn earlier(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Eerder gebeld of gemeld",
        Sheet::Plan => "Eerder afgesproken over de hulp",
        Sheet::Monitoring => "Eerder afgesproken over zicht op veiligheid",
        Sheet::Deviation | Sheet::Record => "",
    }
}

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
            "Niet ingevuld: advies van Veilig Thuis. Is er nog niet gebeld? Bel 0800-2000. Praat tot dan niet met de ouders, ook niet als een leerling van 18 of ouder dat wil."
        }
        _ => return open_in_record(open, true),
    };
    says.to_owned()
}

/// The same in the record: what is missing, without what to do about it. A parent may
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
        Field::Monitor => "wie zicht houdt op de veiligheid",
        Field::MonitorUntil => "tot wanneer de school zicht houdt op de veiligheid",
        Field::ReportedAt => "de tijd van de melding",
        Field::SpokeWith => "met wie bij Veilig Thuis is gesproken",
        Field::PupilHome => "hoe de leerling naar huis ging, en wie erbij bleef",
        Field::PupilHears => "wat de leerling hoort, van wie en wanneer",
        Field::ParentsHeard => "wat de ouders hoorden, en hun reactie",
        Field::NotBefore => "waarom de ouders het niet vooraf hoorden",
        Field::PupilTalk => "het gesprek met de leerling",
        Field::PupilSaid => "de inhoud van het gesprek met de leerling",
        Field::PupilTold => "of de leerling het uit zichzelf vertelde",
        Field::About => "waar de signalen over gaan",
        Field::Adult => "of de leerling 18 jaar of ouder is",
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
        Field::DeviationUntil => "tot wanneer de afwijking geldt",
        Field::DeviationWatch => "wie tot dan zicht houdt op de veiligheid",
        Field::DeviationEnds => "wanneer de school alsnog meldt",
        Field::OnNewSignal => "wat de school doet bij een nieuw signaal",
        Field::Instead => "wat de school in plaats daarvan doet",
        Field::DeviationReason => "waarom de school afwijkt",
        Field::DeviationBy => "wie besloot om af te wijken",
        _ => field(open).name,
    };
    ["Niet ingevuld: ", what, "."].concat()
}
