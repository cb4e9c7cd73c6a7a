//! The words of the record: neutral and in the third person, because parents, Veilig
//! Thuis and a judge may read it.

use super::outcome;
use crate::protocol::Outcome;

pub const TITLE: &str = "Verslag van de meldcode";

pub const TITLE_EVALUATE: &str = "Verslag van de meldcode: evaluatie";

/// The record next to a case that is being weighed.
pub const SO_FAR: &str = "Verslag tot nu toe";

/// A question of which something was written and nothing answered yet.
pub const NO_ANSWER: &str = "nog geen antwoord";

pub const DATE: &str = "Datum verslag";

pub const TABLE: &str = "Aan tafel";

/// The heading of steps 1 to 3.
pub const READINESS: &str = "Stap 1 tot en met 3";

/// The heading of the five questions.
pub const WEIGHING: &str = "Stap 4 en 5: wegen en beslissen";

/// Before what an evaluation takes from the school's own record.
pub const PRESUMED: &str = "Vraag 1, 3 en 4 waren eerder ‘ja’, volgens het dossier van de school. Wat nu anders is, staat hieronder.";

pub const OUTCOME: &str = "Uitkomst volgens het afwegingskader";

/// Before each decision.
pub const DECISION_REPORT: &str = "Besluit 1, melden";
pub const DECISION_HELP: &str = "Besluit 2, hulp";

pub const DEVIATION: &str = "De school wijkt af van deze uitkomst";

/// The heading of a deviation from an earlier conclusion.
pub const DEVIATED: &str = "Eerder afgeweken";

pub const DEVIATED_FROM: &str = "Van de uitkomst";

/// The reader went straight to question 2.
pub const STRAIGHT: &str = "Het wegen begon bij vraag 2: gevaar, of de leerling vertelde het zelf.";

/// What the signals are about, where it is none of what the app asks for.
pub const NONE_OF_THESE: &str = "geen van de genoemde situaties gekozen";

/// There was doubt or disagreement at the table. No record says who said what: no source
/// asks for it, and it would silence doubt.
pub const DOUBTED: &str = "Aan tafel was er twijfel of verschil van inzicht.";

/// The same in an earlier round; since then all gave one answer.
pub const DOUBTED_BEFORE: &str =
    "Aan tafel was er eerst twijfel of verschil van inzicht. Daarna antwoordde iedereen hetzelfde.";

/// Before an answer that no longer counts, with what was written with it.
pub const WRITTEN_WITH: &str = "Geschreven bij het eerdere antwoord";

/// What was written without an answer.
pub const WRITTEN: &str = "Geschreven zonder antwoord";

/// A report was made, and the answers now lead elsewhere.
pub const REPORTED_ALREADY: &str =
    "Er is al gemeld. Die melding blijft staan. Het vervolg bespreekt de school met Veilig Thuis.";

pub const OPEN: &str = "Nog open";

/// The same in the short version, which does not say what: that alone may endanger somebody.
#[must_use]
pub fn open_points(count: usize) -> String {
    let points = if count == 1 { " punt." } else { " punten." };
    ["Nog niet gedaan of ingevuld: ", &count.to_string(), points].concat()
}

/// Where the answers contradict what was said before (our reading of S11, S12 and S32).
pub const CONTRADICTED: &str = "De antwoorden passen niet bij wat eerder is vastgelegd";

/// The same in the short version, which does not reveal that something was recorded.
pub const NOTHING_YET: &str = "Er is nog geen besluit.";

/// In an evaluation, without the agreed date.
pub const NO_DATE: &str = "De afgesproken datum is niet bekend. Er is nog geen besluit.";

/// The agreed date is reached, and nobody has evaluated yet (S0b).
pub const TERM_OVER: &str = "De termijn is om. Vraag 5 is nog niet beantwoord.";

/// Help was closed before the agreed date.
pub const CLOSED_BEFORE: &str = "Afgesproken datum";

/// One more sentence about the conclusion, where the screen's own addresses the reader.
#[must_use]
pub const fn lead(reached: Outcome) -> &'static str {
    match reached {
        Outcome::ReportNow => {
            "Bij onveiligheid, of twijfel daarover, meldt de school direct en per telefoon."
        }
        Outcome::HelpRunning => {
            "De hulp start of gaat door. Op de afgesproken datum volgt vraag 5."
        }
        Outcome::HelpCompleted => {
            "De afgesproken resultaten zijn er. De school houdt zicht op de veiligheid."
        }
        _ => outcome::outcome(reached).lead,
    }
}

/// Question 2 first said that reporting is necessary.
pub const SAFETY_CHANGED: &str = "Bij vraag 2 stond eerst ‘ja’ of ‘twijfel’.";

pub const CHANGES: &str = "Gewijzigd onderweg";

/// Before a statement about danger that was taken back.
pub const TAKEN_BACK: &str = "Eerder gekozen, later gewijzigd";

/// The heading of the last part, and what is in it.
pub const EDITION: &str = "Over dit verslag";
pub const FRAMEWORK: &str = "Kader";

/// With which version of the app it was made.
#[must_use]
pub fn made_with(version: &str) -> String {
    [
        "Gemaakt met Weegwijzer ",
        version,
        ". Dit verslag hoort geen namen te bevatten.",
    ]
    .concat()
}

/// The heading of the short version.
pub const TITLE_SHORT: &str = "Verslag van de meldcode: korte versie";

pub const EMPTY: &str = "niet ingevuld";

/// Above what is not filled in.
pub const NOT_FILLED_IN: &str = "Niet ingevuld:";

/// Among these: nobody was noted at the table.
pub const NOBODY: &str = "wie er aan tafel zat";

pub const FEEDBACK: &str = "Beoordeling door Veilig Thuis, indicatief uiterlijk rond";

/// Before the same date by the other count.
pub const FEEDBACK_OTHER: &str = "met extra vrije dagen";

pub const FEEDBACK_BASIS: &str = "Dat zijn 5 werkdagen, geteld volgens de Algemene termijnenwet.";

/// Back from the record: the case goes on.
pub const BACK: &str = "Terug naar de uitkomst";

pub const SIGNAL: &str = "Nieuw signaal, ingevoerd op";

pub const SIGNAL_BEFORE: &str = "vraag 2 is opnieuw gesteld; eerder antwoord";

/// On every sheet of paper, to fill in with a pen: the app holds no name.
pub const BY_HAND: &str = "Leerling of dossiernummer";

/// Next to it on every sheet.
pub const CONFIDENTIAL: &str = "Vertrouwelijk";

/// At the head of the first sheet, to fill in with a pen as well.
pub const HEAD: &[&str] = &["School", "Opgemaakt door", "Groep of klas", "Kenmerk"];

/// The same for leerplicht, which belongs to no school.
pub const HEAD_LEERPLICHT: &[&str] =
    &["Organisatie", "Opgemaakt door", "School en klas", "Kenmerk"];

/// Below the record on paper: where it is signed.
pub const SIGN: &[&str] = &["Datum", "Plaats", "Functie", "Paraaf medewerker"];

/// Above what copies it: what leaves.
pub const PREVIEW: &str = "Precies de tekst onder ‘De tekst’ verlaat de app. Lees die eerst na. Staat er een naam in? Haal die weg.";

/// The heading of that text.
pub const TEXT: &str = "De tekst";

/// Shows the text as it is copied and shared.
pub const PLAIN: &str = "De tekst die u kopieert of deelt";

/// Before what can reveal to a parent that the pupil disclosed it, or cause danger (S66).
pub const WHO_READS: &str = "Kan iemand thuis dit lezen, bijvoorbeeld in het portaal of bij inzage? Zet het volledige verslag dan in het afgeschermde deel.";

/// What opens the rest of it.
pub const WHO_MAY: &str = "Wie mag dit lezen?";

pub const WHO_KNOWS: &str =
    "Weten ze thuis nog niets van de zorg of de melding, houd dan ook de korte versie afgeschermd.";

/// What to do before anybody reads it (S66; our advice).
pub const BEFORE_READING: &str = "Tot 16 jaar mag een ouder met gezag inzage vragen, vanaf 16 jaar de leerling. Laat niemand thuis lezen wat een ander vertelde. Kan inzage of meelezen gevaar opleveren? Spreek eerst Veilig Thuis en de functionaris gegevensbescherming. Dit is ons advies.";

pub const SHORT: &str = "Korte versie";

/// What the short version leaves out.
pub const SHORT_HINT: &str = "Zonder woorden van de leerling, notities en wat u met elkaar afsprak: dat staat in het volledige verslag. Het antwoord ‘twijfel’ staat er wel in. Verschil van mening aan tafel niet, en redenen om niet met de ouders te praten ook niet.";

pub const SHORT_PLAIN: &str = "De korte tekst";

pub const SHORT_COPY: &str = "Kopieer de korte versie";

pub const SHORT_SHARE: &str = "Deel de korte versie";

pub const FULL: &str = "Volledig verslag";

pub const COPY: &str = "Kopieer de tekst";

pub const PRINT: &str = "Print of maak een pdf";

/// Of every screen that can be printed: nothing came of it, as far as the page can see.
pub const NOT_PRINTED: &str = "Ziet u geen printvenster? Kies ‘Afdrukken’ in het menu van uw browser, of open de app in een andere browser.";

pub const SHARE: &str = "Deel";

pub const NOT_SHARED: &str = "Delen lukte niet. De tekst is geselecteerd: kopieer die zelf.";

/// The page saw nothing open.
pub const SHARE_SILENT: &str =
    "Ziet u niets om mee te delen? De tekst is geselecteerd: kopieer die zelf.";

/// Where it may be shared.
pub const SHARE_HINT: &str =
    "Deel alleen met het systeem van uw school. Niet via WhatsApp of mail.";

pub const COPIED: &str = "De tekst is gekopieerd. Plak die in het dossier van uw school.";

/// After copying what a parent must not read unchecked.
pub const COPIED_SHIELDED: &str = "De tekst is gekopieerd. Plak die alleen in het afgeschermde deel, zolang een ouder hem niet mag lezen.";

/// The same of the short version.
pub const SHORT_COPIED: &str =
    "De korte versie is gekopieerd. Plak die in het dossier van uw school.";
pub const SHORT_COPIED_SHIELDED: &str = "De korte versie is gekopieerd. Plak die alleen in het afgeschermde deel, zolang een ouder hem niet mag lezen.";

pub const NOT_COPIED: &str = "Kopiëren lukte niet. De tekst is geselecteerd: kopieer die zelf.";

pub const CALENDAR: &str = "In de agenda";

pub const CALENDAR_HOLDS: &str =
    "Alleen de datum, deze titel en een neutrale zin. Verder niets over de casus:";

pub const CALENDAR_FILE: &str = "Het agendabestand zelf";

pub const CALENDAR_SAVE: &str = "Zet in de agenda";

/// When it is, and what no file can promise.
pub const CALENDAR_TIME: &str = "De afspraak begint om 8.30 uur, met een herinnering om 8.00 uur. Niet elke agenda neemt die herinnering over: kijk dat na. Stond er al een eerdere datum in uw agenda? Kijk dan ook of die weg is.";

/// After a file was offered as a download; whether it arrived nobody tells the app.
pub const FILE_OFFERED: &str = "De app bood het bestand aan als download. Ziet u het nergens? Tik nog eens op de knop: dan probeert de app een andere manier.";

/// The same of the calendar file.
pub const CALENDAR_OFFERED: &str = "De app bood het agendabestand aan. Open het om de datum te bewaren. Ziet u het nergens? Tik nog eens op de knop: dan probeert de app een andere manier.";

/// It went to another app.
pub const FILE_PASSED: &str = "Het bestand ging naar de app die u koos. Kijk daar of het er is.";

/// What the file holds is on the clipboard.
pub const FILE_COPIED: &str = "Een bestand geven lukt hier misschien niet. De inhoud is gekopieerd: plak die in een leeg tekstbestand.";

/// The same of the calendar file, which shows the date.
pub const CALENDAR_COPIED: &str = "Een bestand geven lukt hier misschien niet. De inhoud is gekopieerd. Zet de datum liever zelf in uw agenda.";

pub const CALENDAR_NOT_SAVED: &str =
    "Het agendabestand maken lukte niet. Zet de datum zelf in uw agenda.";

/// Of every other file.
pub const NOT_SAVED: &str =
    "Het bestand maken lukte niet. Open de app in een andere browser, en probeer het daar.";

/// The neutral title of every date in a calendar.
pub const CALENDAR_TITLE: &str = "Afgesproken datum controleren";

/// Below it in the calendar: why that day, in words that say nothing of a case. Without a comma,
/// and short enough for one line of the file.
pub const CALENDAR_WHY: &str = "De afgesproken dag is er. Kijk in het dossier.";

/// The same for the day after the term of Veilig Thuis, which a calendar of the school must not name.
pub const CALENDAR_WHY_CALL: &str = "Een termijn is om. Kwam er geen antwoord? Bel dan.";

/// Beside that day in the app alone.
pub const CALENDAR_CALL: &str = "De dag om na te bellen. Hoorde u dan niets van Veilig Thuis? Bel. Uw agenda noemt Veilig Thuis niet.";
