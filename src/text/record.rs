//! The words of the record.

/// Its heading.
pub const TITLE: &str = "Verslag van de meldcode";

/// Its heading after an evaluation.
pub const TITLE_EVALUATE: &str = "Verslag van de meldcode: evaluatie";

/// Before the day on which it was made.
pub const DATE: &str = "Datum verslag";

/// Before the roles at the table.
pub const TABLE: &str = "Aan tafel";

/// The heading of steps 1 to 3.
pub const READINESS: &str = "Stap 1 tot en met 3";

/// The heading of the five questions.
pub const WEIGHING: &str = "Stap 4 en 5: wegen en beslissen";

/// Before what an evaluation takes from the school's own record.
pub const PRESUMED: &str = "Weegwijzer gaat ervan uit dat vraag 1, 3 en 4 eerder ‘ja’ waren. Controleer dat in het dossier van de school.";

/// The heading of the conclusion.
pub const OUTCOME: &str = "Uitkomst volgens het afwegingskader";

/// The heading of a deviation.
pub const DEVIATION: &str = "De school wijkt af van deze uitkomst";

/// The heading of a deviation from an earlier conclusion.
pub const DEVIATED: &str = "Eerder afgeweken";

/// Before that conclusion.
pub const DEVIATED_FROM: &str = "Van de uitkomst";

/// The reader went straight to question 2.
pub const STRAIGHT: &str =
    "U koos ‘Direct naar vraag 2’: gevaar, of de leerling vertelde het zelf.";

/// Everybody at the table said the same; before what.
pub const ALL: &str = "allen";

/// Before the answer with which something was written that does not count now.
pub const WRITTEN_WITH: &str = "Geschreven bij het eerdere antwoord";

/// What was written without an answer.
pub const WRITTEN: &str = "Geschreven zonder antwoord";

/// A report was made, and the answers now lead elsewhere.
pub const REPORTED_ALREADY: &str =
    "Er is al gemeld. Die melding blijft staan. Bespreek het vervolg met Veilig Thuis.";

/// The heading of what is open.
pub const OPEN: &str = "Nog open";

/// After what says that somebody is not safe, where no report followed (our reading).
pub const IN_DANGER: &str = " Weegwijzer leest het kader zo: dan is vraag 2 ‘ja’ of ‘twijfel’.";

/// Question 2 first said that reporting is necessary.
pub const SAFETY_CHANGED: &str = "Bij vraag 2 stond eerst ‘ja’ of ‘twijfel’.";

/// The heading of what was changed on the way.
pub const CHANGES: &str = "Gewijzigd onderweg";

/// The heading of the edition.
pub const EDITION: &str = "Over dit verslag";

/// What stands below every record.
pub const NO_NAMES: &str = "Dit verslag hoort geen namen te bevatten. Weegwijzer bewaart alleen een concept, als u dat wilt.";

/// A field without a value.
pub const EMPTY: &str = "niet ingevuld";

/// Before the day of the feedback.
pub const FEEDBACK: &str = "Beoordeling door Veilig Thuis, indicatief uiterlijk rond";

/// Before the same day by the other count.
pub const FEEDBACK_OTHER: &str = "met extra vrije dagen";

/// After it.
pub const FEEDBACK_BASIS: &str =
    "5 werkdagen, geteld volgens de Algemene termijnenwet; wacht er niet op";

/// Before a new signal.
pub const SIGNAL: &str = "Nieuw signaal, ingevoerd op";

/// After it.
pub const SIGNAL_BEFORE: &str = "vraag 2 is opnieuw gesteld; eerder antwoord";

/// Below the record on paper: where it is signed.
pub const SIGN: &[&str] = &[
    "Datum",
    "Plaats",
    "Functie",
    "Handtekening voor akkoord / gezien",
];

/// What leaves, above the preview.
pub const PREVIEW: &str = "Precies de tekst hieronder verlaat de app. Lees die eerst na.";

/// Shows the text as it is copied and shared.
pub const PLAIN: &str = "De tekst die u kopieert of deelt";

/// The button that copies.
pub const COPY: &str = "Kopieer de tekst";

/// The button that prints.
pub const PRINT: &str = "Print of maak een pdf";

/// The button that shares.
pub const SHARE: &str = "Deel";

/// Where it may be shared to.
pub const SHARE_HINT: &str =
    "Deel alleen met het systeem van uw school. Niet via WhatsApp of mail.";

/// After copying.
pub const COPIED: &str = "De tekst is gekopieerd. Plak die in het dossier van uw school.";

/// When copying was refused.
pub const NOT_COPIED: &str = "Kopiëren lukte niet. De tekst is geselecteerd: kopieer die zelf.";

/// The heading above the calendar file.
pub const CALENDAR: &str = "In de agenda";

/// What the calendar file holds.
pub const CALENDAR_HOLDS: &str = "Alleen de datum en deze titel, verder niets over de casus:";

/// Shows the file itself.
pub const CALENDAR_FILE: &str = "Het agendabestand zelf";

/// The button that saves it.
pub const CALENDAR_SAVE: &str = "Zet in de agenda";

/// After saving it.
pub const CALENDAR_SAVED: &str = "Het agendabestand is gemaakt. Open het om het te bewaren.";

/// The neutral title of every date in a calendar.
pub const CALENDAR_TITLE: &str = "Afgesproken datum controleren";
