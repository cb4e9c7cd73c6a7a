//! The words of the form for a trainer's own case.

use super::{first, school};
use crate::protocol::Question;
use crate::text::question::question;
use crate::text::training::{First, School};

pub const FORM: &str = "Eigen casus";

/// What a case may hold.
pub const FORM_INVENTED: &str = "Een casus hier is altijd verzonnen. Schrijf geen echte casus op, en geen namen van echte mensen. Verander meer dan de naam.";

/// What happens to the case.
pub const FORM_LEAD: &str = "De casus blijft in het geheugen tot u de pagina sluit. Bewaar hem als bestand als u hem wilt houden.";

/// After the label of a field that a case needs.
pub const FORM_NEEDED: &str = " (nodig)";

/// Above the fields that are not done yet.
pub const FORM_GAPS: &str = "Dit is nog niet af:";

pub const FORM_MISSING: &str = "Dit is nog leeg. Vul het in.";

pub const FORM_UNCHOSEN: &str = "Hier is nog niets gekozen. Kies er één.";

pub const FORM_LONG: &str = "Deze tekst is langer dan 4.000 tekens. Maak hem korter.";

/// Adds the case to the list.
pub const FORM_DONE: &str = "Zet in de lijst";

/// A field of the form: its label, and a hint.
#[must_use]
pub fn field(name: &str) -> (&'static str, &'static str) {
    match name {
        "titel" => ("Titel", ""),
        "school" => ("Soort school", ""),
        "signalen" => (
            "Stap 1: wat ziet en hoort de school?",
            "Feiten en citaten, zonder duiding.",
        ),
        "overleg" => ("Stap 2: wat zeggen collega’s of Veilig Thuis?", ""),
        "gesprek" => ("Stap 3: wat zeggen ouders of leerling?", ""),
        "later" => (
            "Wat gebeurt er later?",
            "Is er een vraag 5, dan komt dit daarvóór.",
        ),
        "eerst" => (
            "Wat past hier eerst?",
            "Spelers zien ook ‘Afwachten’. Dat past hier nooit: ons advies.",
        ),
        "eerst-waarom" => ("Waarom past dat eerst?", ""),
        "vraag1-waarom" => ("Waarom dit antwoord bij vraag 1?", ""),
        "vraag2-waarom" => ("Waarom dit antwoord bij vraag 2?", ""),
        "vraag3-waarom" => ("Waarom dit antwoord bij vraag 3?", ""),
        "vraag4-waarom" => ("Waarom dit antwoord bij vraag 4?", ""),
        "vraag5-waarom" => ("Waarom dit antwoord bij vraag 5?", ""),
        "vraag1" => ("Antwoord bij vraag 1", question(Question::Suspicion).title),
        "vraag2" => ("Antwoord bij vraag 2", question(Question::Safety).title),
        "vraag3" => ("Antwoord bij vraag 3", question(Question::Help).title),
        "vraag4" => ("Antwoord bij vraag 4", question(Question::Acceptance).title),
        "vraag5" => ("Antwoord bij vraag 5", question(Question::Result).title),
        "valkuil" => ("De valkuil", ""),
        _ => ("Wat moet het team onthouden?", ""),
    }
}

/// A choice in the form.
#[must_use]
pub fn offer(name: &str) -> &'static str {
    match name {
        "basisonderwijs" => school(School::Primary),
        "voortgezet" => school(School::Secondary),
        "mbo" => school(School::Mbo),
        "leerplicht" => school(School::Leerplicht),
        "ouders" => first(First::TalkWithParents).0,
        "wegen" => first(First::Weigh).0,
        "112" => first(First::Alarm).0,
        "veilig-thuis" => first(First::CallVeiligThuis).0,
        "bevoegd-gezag" => first(First::Board).0,
        "protocol" => first(First::OwnProtocol).0,
        "ja" => "Ja",
        "twijfel" => "Twijfel",
        _ => "Nee",
    }
}
