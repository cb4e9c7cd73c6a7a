//! The small words around the screens: labels, headings, titles.

/// The app's name.
pub const APP: &str = "Weegwijzer";

/// The label of the emergency strip.
pub const EMERGENCY: &str = "Noodnummers";

/// The label of the list of earlier answers.
pub const TRAIL: &str = "Uw antwoorden tot nu toe";

/// Before the name of an answered question, for who hears it without seeing it.
pub const CHANGE: &str = "Wijzig vraag";

/// The label of the answers.
pub const ANSWERS: &str = "Uw antwoord";

/// Before the reason why a question is asked.
pub const WHY: &str = "Waarom deze vraag?";

/// Marks the answer that the reader gave before.
pub const CURRENT: &str = "Uw antwoord nu";

/// Before an earlier answer that no longer counts.
pub const SET_ASIDE: &str = "U antwoordde hier eerder";

/// After it.
pub const ASK_AGAIN: &str = "Dat telt niet meer, want u wijzigde een eerdere vraag. Kies opnieuw.";

/// The label of a note's field.
pub const NOTE: &str = "Waarom? Geen namen";

/// What opens the field.
pub const NOTE_OPEN: &str = "Notitie bij deze vraag";

/// What happens to a note.
pub const NOTE_HINT: &str =
    "Mag, hoeft niet. Blijft alleen in het geheugen en is weg als u de pagina sluit.";

/// A case was put aside for this one.
pub const PUT_ASIDE: &str = "Uw vorige casus staat nog in het geheugen.";

/// Takes it back.
pub const RESTORE: &str = "Vorige casus terughalen";

/// Back to the start screen.
pub const HOME: &str = "Naar het begin";

/// Before the sources below an explanation.
pub const SOURCE: &str = "Bron";

/// The heading above what to do.
pub const NOW: &str = "Wat u nu doet";

/// The heading above the two decisions.
pub const DECISIONS: &str = "De twee besluiten";

/// Names the first decision.
pub const DECISION_REPORT: &str = "Besluit 1: melden";

/// Names the second decision.
pub const DECISION_HELP: &str = "Besluit 2: hulp";

/// The heading above the agenda for the call.
pub const AGENDA: &str = "Vraag 3, 4 en 5: bespreek met Veilig Thuis";

/// The heading above the grounds.
pub const GROUNDS: &str = "Waarom";

/// Names a rule of the framework.
pub const RULE: &str = "Regel";

/// Before a note that the reader wrote.
pub const YOUR_NOTE: &str = "Uw notitie";

/// The heading above what was changed on the way.
pub const CHANGES: &str = "Gewijzigd onderweg";

/// After an answer that was replaced.
pub const REPLACED: &str = "was eerst uw antwoord";

/// After an answer that no longer counts.
pub const VOID: &str = "telt niet meer, want u wijzigde een eerdere vraag";

/// When a report was first the outcome of question 2 and no longer is.
pub const SAFETY_CHANGED: &str = "Bij vraag 2 koos u eerst ‘ja’ of ‘twijfel’. Twijfelt u nog? Dan meldt u. \
     Leg vast waarom u het antwoord wijzigde.";

/// Leads from running help to question 5.
pub const TO_RESULT: &str = "De termijn is om: naar vraag 5";

/// Leads from running or closed help back to question 2.
pub const NEW_SIGNAL: &str = "Nieuw signaal: vraag 2 opnieuw";

/// Opens the page of sources.
pub const SOURCES: &str = "Bronnen";

/// While it loads.
pub const LOADING: &str = "Een ogenblik, de bronnen worden geladen.";

/// When it cannot be had.
pub const NOT_LOADED: &str = "De bronnen konden niet worden geladen. Probeer het later opnieuw.";

/// The step of the meldcode and the place in the five questions.
#[must_use]
pub fn step_line(step: &str, number: usize) -> String {
    format!("{step} · vraag {number} van 5")
}

/// Above the decision.
pub const OUTCOME: &str = "Uitkomst";

/// The title of a question's screen in the browser's bar.
#[must_use]
pub fn question_title(number: usize) -> String {
    format!("Vraag {number} van 5 – {APP}")
}

/// The title of every outcome alike: it must not tell the outcome.
pub const OUTCOME_TITLE: &str = "Uitkomst – Weegwijzer";

/// The title of the start screen.
pub const START_TITLE: &str = "Weegwijzer";
