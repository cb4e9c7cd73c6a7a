//! The small words around the screens: labels, headings, titles.

use crate::protocol::Question;

pub const APP: &str = "Weegwijzer";

/// Opens what the app is and is not, and its sources.
pub const ABOUT: &str = "Over Weegwijzer en bronnen";

/// The label of the emergency strip.
pub const EMERGENCY: &str = "Noodnummers";

/// The label of the list of earlier answers.
pub const TRAIL: &str = "Uw antwoorden tot nu toe";

/// Before the name of an answered question, for a screen reader user.
pub const CHANGE: &str = "Wijzig vraag";

/// The label of the answers.
pub const ANSWERS: &str = "Uw antwoord";

/// From the heading of a question straight to its answers, for who has a keyboard.
pub const TO_ANSWERS: &str = "Naar de antwoorden";

/// Before the reason why a question is asked.
pub const WHY: &str = "Waarom deze vraag?";

/// Opens the list of sources, which comes from the host.
pub const SOURCE_LIST: &str = "Alle bronnen, met adres (met internet)";

/// The rest of an explanation of which the beginning is seen.
pub const MORE: &str = "Meer uitleg en voorbeelden";

/// Marks the answer that the reader gave before.
pub const CURRENT: &str = "Uw antwoord";

/// Before an earlier answer that no longer counts.
pub const SET_ASIDE: &str = "U antwoordde hier eerder";

pub const ASK_AGAIN: &str = "Dat telt nu niet meer. Kies opnieuw.";

/// Where the notes with that answer are.
pub const MOVED: &str = "Wat u daarbij schreef, staat in het verslag.";

/// Opens the fields for facts, quotes and interpretations.
pub const NOTE_OPEN: &str = "Notitie: feit, citaat, duiding";

/// What happens to what is typed.
pub const NOTE_HINT: &str = "Dit mag leeg blijven. Schrijf geen namen. Het is weg als u de pagina sluit, tenzij u een concept bewaart.";

/// Opens the fields for what each person at the table answers.
pub const TABLE_OPEN: &str = "Wat antwoordt iedereen aan tafel?";

/// How to answer there (S4; our safe reading).
pub const TABLE_HOW: &str = "Laat iedereen zelf antwoorden, vóór u overlegt. In het verslag staat alleen of er twijfel was.";

/// Above cards for situations that a worry can be about.
pub const SITUATIONS: &str = "Uitleg per situatie";

pub const QUESTION: &str = "Vraag";

/// What an evaluation assumes, above its first question.
pub const EVALUATING: &str = "U evalueert hulp die loopt. Weegwijzer gaat ervan uit dat vraag 1, 3 en 4 eerder ‘ja’ waren. Controleer dat in het dossier van uw school.";

/// What was agreed, above question 5.
pub const AGREED: &str = "Dit is afgesproken";

/// The step above steps 1 to 3.
pub const READINESS_STEP: &str = "Stap 1, 2 en 3";

/// The heading of steps 1 to 3.
pub const READINESS_TITLE: &str = "Wat is er al gedaan?";

/// Why steps 1 to 3 are here.
pub const READINESS_LEAD: &str =
    "U kunt altijd verder. Wat u openlaat, staat als open in het verslag.";

/// Acute danger comes before any list.
pub const DANGER: &str = "Gevaar? Bel";

/// The other reason to go straight to question 2.
pub const DANGER_TOLD: &str = "Vertelde de leerling het zelf?";

/// The button straight to question 2.
pub const DANGER_SKIP: &str = "Direct naar vraag 2";

pub const DANGER_HINT: &str = "Praat niet eerst met ouders, partner of familie.";

/// The heading above the roles.
pub const TABLE: &str = "Wie zit er aan tafel?";

/// The name of the question that decides whom to call first.
pub const CALL_FIRST: &str = "Eerst bellen?";

/// The name of the questions about the school and the age of the pupil.
pub const WHICH_PUPIL: &str = "School en leeftijd";

/// What else is asked about the pupil and the family, in a fold.
pub const ABOUT_PUPIL: &str = "Meer over het gezin";

/// The cards on talks with the pupil and the parents, in a fold.
pub const TALKS: &str = "Zo praat u met leerling en ouders";

/// One tap for all that was done.
pub const ALL_DONE: &str = "Alles is gedaan";

/// After that button, before what stays open; and after it, where the call comes first.
pub const LEFT: &str = "Dit vult u zelf in: ";
pub const LEFT_CALL: &str = " Bel eerst Veilig Thuis: 0800-2000. Praat tot dan niet met de ouders.";

pub const TABLE_HINT: &str = "Rollen, geen namen.";

/// Leads from steps 1 to 3 to question 1.
pub const TO_QUESTIONS: &str = "Naar vraag 1";

/// Marks what the framework's own words ask for.
pub const BY_FRAMEWORK: &str = "nodig volgens het kader";

pub const DONE: &str = "Klaar";

/// The heading above the sheets.
pub const WORK_OUT: &str = "Uitwerken en vastleggen";

/// The heading above what is open.
pub const OPEN: &str = "Nog open";

/// When the school deviates.
pub const DEVIATES: &str = "Uw school wijkt af van deze uitkomst. Dat staat in het verslag.";

/// Above the fields of a deviation.
pub const FRAMEWORK_SAYS: &str = "Het kader zegt";

/// When the deviation is from a report.
pub const DEVIATES_FROM_REPORT: &str = "Volgens het afwegingskader is melden hier noodzakelijk. Een wettelijke \
     meldplicht is er niet. Twijfelt u over de veiligheid? Dan meldt u: 0800-2000. Spreek eerst Veilig Thuis, en zeg dat u niet meldt en waarom. Het bevoegd gezag is eindverantwoordelijk. Alsnog melden kan op elk moment.";

/// A case was set aside for this one.
pub const PUT_ASIDE: &str = "Uw vorige casus staat nog in het geheugen.";

pub const RESTORE: &str = "Vorige casus terughalen";

pub const HOME: &str = "Naar het begin";

/// The name of the mark, which leads there from every screen.
pub const MARK: &str = "Weegwijzer, naar het begin";

/// Before the sources below an explanation.
pub const SOURCE: &str = "Bron";

/// The heading above what to do.
pub const NOW: &str = "Wat u nu doet";

/// The heading above the two decisions.
pub const DECISIONS: &str = "De twee besluiten";

pub const DECISION_REPORT: &str = "Besluit 1: melden";

pub const DECISION_HELP: &str = "Besluit 2: hulp";

/// The heading above the agenda for the call.
pub const AGENDA: &str = "Vraag 3, 4 en 5: bespreek met Veilig Thuis";

pub const GROUNDS: &str = "Waarom";

pub const RULE: &str = "Regel";

/// The heading above what was changed along the way.
pub const CHANGES: &str = "Gewijzigd onderweg";

/// A new signal reopened question 2; before its day.
pub const SIGNAL: &str = "Nieuw signaal, ingevoerd op";

/// After the day; the answer until then follows.
pub const SIGNAL_BEFORE: &str = "Eerder antwoord op vraag 2";

pub const REPLACED: &str = "(eerder antwoord, later gewijzigd)";

/// After an answer that no longer counts.
pub const VOID: &str = "(vervallen; niet opnieuw beantwoord)";

/// When a report was first the outcome of question 2 and no longer is.
pub const SAFETY_CHANGED: &str = "Bij vraag 2 stond eerst ‘ja’ of ‘twijfel’. Twijfelt u nog? Sluit dan niet, en kies bij vraag 2 ‘twijfel’: dan meldt u direct. \
     Leg vast waarom u een antwoord wijzigde.";

/// Before a statement about danger that has been taken back since.
pub const DOUBTED: &str = "Aan tafel was er eerder twijfel of verschil bij vraag ";
/// Our advice, as above.
pub const DOUBTED_END: &str = ". Dat staat ook in het verslag. Twijfelt iemand nog? Kies dan bij vraag 2 ‘twijfel’, want dan meldt u. Dit is ons advies.";

pub const TAKEN_BACK: &str = "Eerder koos u: ‘";

pub const TAKEN_BACK_END: &str = "’. Dat staat ook in het verslag. Trok de leerling het in, klopt het toch, of twijfelt u? Kies dan bij vraag 2 ‘twijfel’, want dan meldt u. Dit is ons advies.";

/// In an evaluation: the step above the agreed date.
pub const TERM_STEP: &str = "Stap 5: beslissen · vóór vraag 5";

/// The heading above the agreed date.
pub const TERM_TITLE: &str = "Welke datum is voor deze hulp afgesproken?";

/// Why it is asked.
pub const TERM_LEAD: &str = "Vraag 5 gaat over wat voor die datum is afgesproken. Kijk in het dossier, of vraag het de casemanager.";

/// Opens what follows if nobody knows it.
pub const TERM_UNKNOWN: &str = "Weet niemand de datum?";

/// What follows then: our safe reading.
pub const TERM_UNKNOWN_MEANS: &[&str] = &[
    "Dan kunt u vraag 5 niet beantwoorden, want er is niets om de hulp aan af te meten. Zoek het vandaag uit. Vindt u de datum niet, dan meldt u: wijzig vraag 2 in ‘twijfel’. Zo lezen wij het kader.",
];

/// The title of that screen in the browser's bar.
pub const TERM_PAGE: &str = "Afgesproken datum – Weegwijzer";

pub const GO_ON: &str = "Verder";

/// Turns the quick check into a case.
pub const TAKE_ALONG: &str = "Maak er een casus van. Uw antwoorden gaan mee.";

/// Back to `question`, when there is no decision, or an answer does not fit what was said.
#[must_use]
pub fn again(question: Question) -> String {
    [QUESTION, " ", &question.number().to_string(), " opnieuw"].concat()
}

/// In an evaluation: the answer to question 3 is now no.
pub const STOPPED: &str = "De hulp begon niet, of stopte";

/// Above the fields of a deviation, where the answers contradict what was said before.
pub const DEVIATES_IN_DOUBT: &str = "Weegwijzer leest het kader zo dat melden hier noodzakelijk is. Een wettelijke \
     meldplicht is er niet. Spreek eerst Veilig Thuis. Alsnog melden kan op elk moment.";

/// In an evaluation: the answer to question 4 is now no.
pub const WITHDRAWN: &str = "Iemand doet niet meer mee";

/// A deviation that was written at another outcome.
pub const DEVIATED_BEFORE: &str = "Dit schreef u bij een eerdere uitkomst";

/// Above the number, where reporting is not what the framework says.
pub const REPORT_ANYWAY: &str = "Wilt u toch melden? Dat kan altijd. Kies ‘twijfel’ bij vraag 2 als u over de veiligheid twijfelt. Meldt u om een andere reden, leg dat dan hieronder vast.";

/// Leads from running help to question 5.
pub const TO_RESULT: &str = "Naar vraag 5: het resultaat";

/// Leads from running or closed help back to question 2.
pub const NEW_SIGNAL: &str = "Nieuw signaal: vraag 2 opnieuw";

/// The note there.
pub const SIGNAL_NOTE: &str = "Wat is er nieuw? Schrijf het op";

/// Where that was a wrong tap.
pub const NO_SIGNAL: &str = "Toch geen nieuw signaal? Terug naar de uitkomst";

/// Before the day on which a text was checked against its sources.
pub const CHECKED: &str = "Nagelezen door de makers op";

/// When that was over a year ago.
pub const OLD: &str = "De inhoud van Weegwijzer is meer dan een jaar geleden nagelezen. Regels kunnen \
     veranderd zijn. Vraag bij twijfel Veilig Thuis. 112 en 0800-2000 werken altijd.";

pub const LOADING: &str = "Een ogenblik, deze uitleg wordt geladen.";

/// When it has loaded after a while, for a screen reader user.
pub const LOADED: &str = "De uitleg staat er nu.";

/// After a number that was copied, on a computer that cannot call.
pub const COPIED: &str = "gekopieerd";

/// When an explanation cannot be loaded.
pub const NOT_LOADED: &str = "Deze uitleg kon niet worden geladen. Probeer het later opnieuw.";

/// The step of the meldcode and the place in the five questions.
#[must_use]
pub fn step_line(step: &str, number: usize) -> String {
    format!("{step} · vraag {number} van 5")
}

pub const OUTCOME: &str = "Uitkomst";

/// The title of a question's screen in the browser's bar.
#[must_use]
pub fn question_title(number: usize) -> String {
    format!("Vraag {number} van 5 – {APP}")
}

/// The title of steps 1 to 3 in the browser's bar.
pub const READINESS_PAGE: &str = "Stap 1, 2 en 3 – Weegwijzer";

/// The title of every sheet alike: it must not reveal the outcome.
pub const SHEET_TITLE: &str = "Casus – Weegwijzer";

/// The title of every outcome alike: it must not reveal the outcome.
pub const OUTCOME_TITLE: &str = "Uitkomst – Weegwijzer";

/// The title of the start screen.
pub const START_TITLE: &str = "Weegwijzer";

/// The first text at a quick-check outcome that is not a report: question 2 is for the
/// functionarissen and the bevoegd gezag together (S0b, S1).
pub const NOT_DECIDED: &str = "Dit is nog geen besluit. Leg het vandaag voor aan de aandachtsfunctionaris en het bevoegd gezag. Twijfelt iemand over de veiligheid, of vertelde de leerling het? Dan meldt u: zo lezen wij het kader.";
