//! What can be chosen in a field, and the roles, as a button and in the record.

use crate::case::{Choice, Role};
use crate::text::audience::choice as audience;

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
        Choice::Skipped => "Niet, met reden",
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
        Choice::School => audience::SCHOOL,
        Choice::Leerplicht => audience::LEERPLICHT,
        Choice::None => "Geen",
    }
}
