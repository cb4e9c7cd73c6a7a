//! The words around the training cases.

mod case;
mod form;

pub use case::{answered, first, follows, moment, school};
pub use form::{
    FORM, FORM_DONE, FORM_GAPS, FORM_INVENTED, FORM_LEAD, FORM_LONG, FORM_MISSING, FORM_NEEDED,
    FORM_UNCHOSEN, field, offer,
};

/// Shown on every screen and sheet of a training.
pub const MARK: &str = "OEFENEN";

/// The button on the start screen, and what is there.
pub const START: (&str, &str) = ("Oefenen", "Verzonnen casussen, alleen of met uw team.");

/// The title of a screen in the browser's bar.
#[must_use]
pub fn page_title(what: &[&str]) -> String {
    ["OEFENEN · ", &what.concat(), " – Weegwijzer"].concat()
}

/// The heading of the list.
pub const TITLE: &str = "Oefenen met casussen";

pub const LEAD: &str = "Alle casussen zijn verzonnen. Niemand hierin bestaat. Oefen hier niet met een echte casus: ga daarvoor terug naar het begin. Ons advies voor een groep: neem de minuten die bij de casus staan.";

/// Marks a case that was started before, and one that was played to its end.
pub const PLAYED: &str = "Al gestart";
pub const DONE: &str = "Gedaan";

pub const ALONE: &str = "Alleen";

pub const GROUP: &str = "Samen";

pub const HAND_OUT: &str = "Printen";

pub const HAND_OUT_HINT: &str = "Kies ‘Zet op papier’ bij de casussen van uw bijeenkomst. Kiest u niets, dan print u ze allemaal.";

pub const TICK: &str = "Zet op papier";

pub const TICKED: &str = "✓ Op papier";

/// How long a case takes; the number stands before it.
pub const MINUTES: &str = "\u{a0}minuten";

pub const PRINT_STORY: &str = "Hand-out zonder antwoorden";

pub const PRINT_ANSWERS: &str = "Hand-out met antwoorden";

/// After these, how many cases were chosen for it.
#[must_use]
pub fn chosen(cases: usize) -> String {
    match cases {
        0 => String::new(),
        1 => " (1 casus)".to_owned(),
        cases => [" (", &cases.to_string(), " casussen)"].concat(),
    }
}

pub const PRINT: &str = "Print of bewaar als pdf";

pub const FRAMEWORK: &str = "Het hele kader op één bladzijde";

pub const FRAMEWORK_OPEN: &str = "De vijf vragen en alle wegen";

/// On the sheet with the framework: its heading, what it shows, danger, the call, and below
/// which everything is.
pub const SHEET: &str = "Is melden nodig?";

pub const SHEET_SHOWS: &str = "De vijf vragen van het afwegingskader";

pub const SHEET_DANGER: &str = "Nu gevaar?";

pub const SHEET_CALL: &str = "Bel Veilig Thuis";

pub const SHEET_DAY: &str = "Op de afgesproken dag";

pub const SHEET_CLOSE: &str = "Vastleggen en sluiten";

pub const SHEET_BELOW: &str = "Na ‘ja’ of ‘twijfel’ bij vraag 2 bespreekt u vraag 3, 4 en 5 met Veilig Thuis. Nieuw signaal? Beantwoord vraag 2 opnieuw. Melden en helpen sluiten elkaar niet uit.";

/// Above the framework as text.
pub const IN_WORDS: &str = "In woorden";

pub const STORY: &str = "Het verhaal";

/// Above what has become known since.
pub const STORY_ON: &str = "Zo ging het verder";

/// Opens the story again.
pub const STORY_AGAIN: &str = "Lees het verhaal terug";

pub const FIRST: &str = "Wat doet u eerst?";

pub const OPTIONS: &str = "Uw keuze";

pub const CHOSEN: &str = "U koos";

/// The same at the end, which a group sees as well.
pub const PICKED: &str = "gekozen";

/// Before the author's answer, when it is a different one.
pub const AUTHOR: &str = "Hier past beter";

pub const SAME: &str = "Dat past in deze casus.";

/// When both lead to the same report.
pub const ALSO_REPORTS: &str = "Ook dat past, want u meldt.";

/// For a reader who calls Veilig Thuis where the author weighs first.
pub const ALSO_CALLS: &str = "Ook dat past, want bellen mag altijd.";

/// For a reader who reports at question 2 where the author does not: nobody talks them
/// out of it.
pub const STANDS: &str = "Ziet u onveiligheid, of twijfelt u? Dan meldt u. Dat antwoord blijft staan. In deze casus twijfelt het team niet, en zo gaat het verhaal verder.";

pub const STOOD: &str = "Dat antwoord blijft staan: u meldt.";

/// Before what the team in the case does.
pub const TEAM: &str = "Het team in deze casus";

/// The heading when the group reports and the author does not.
pub const GROUP_REPORTS: &str = "Uw groep meldt";

/// Shown at every answer; and at the one about safety.
pub const TO_DISCUSS: &str = "Ter bespreking: praat er met uw team over.";
pub const TO_DISCUSS_SAFETY: &str = "Ter bespreking. Twijfelt u bij vraag 2? Dan meldt u altijd.";

/// Above what would follow from another choice.
pub const FOLLOWS: &str = "Wat er dan gebeurt";

pub const WHY: &str = "Waarom";

pub const RULE: &str = "Wat het kader zegt";

/// Above what is overlooked.
pub const OVERLOOKED: &str = "Wat anderen over het hoofd zien";

pub const NEXT: &str = "Verder";

pub const BACK: &str = "Terug";

pub const END: &str = "Het hele pad";

pub const OUTCOME: &str = "Uitkomst van de casus";

/// The outcome when the five questions do not apply.
pub const ELSEWHERE: &str = "Hier gebruikt u de vijf vragen niet";

pub const TRAP: &str = "De valkuil";

/// Above the point to take home.
pub const HOME: &str = "Om te onthouden";

/// Above the questions to discuss.
pub const DISCUSS: &str = "Om te bespreken";

/// Whose reading a path is.
pub const OWN_READING: &str = "Ter bespreking: dit pad is onze lezing van het kader. Een trainer kan anders wegen. Twijfelt u bij vraag 2? Dan meldt u altijd.";

/// The same for a trainer's own case.
pub const TRAINERS_READING: &str = "Ter bespreking: een trainer schreef dit pad. Weegwijzer keek het niet na. Twijfelt u bij vraag 2? Dan meldt u altijd.";

pub const AGAIN: &str = "Nog een keer";

pub const LIST: &str = "Naar alle casussen";

/// Asks a group to choose.
pub const HANDS: &str = "Steek uw hand op. Tel de handen.";

/// The name of the form below, for a screen reader user.
pub const HANDS_FORM: &str = "Handen tellen";

/// Before each option, for a screen reader user who hears only its field.
pub const HANDS_FOR: &str = "Aantal handen voor";

/// On the buttons next to that field, before the option's word.
pub const FEWER: &str = "Eén hand minder voor";

pub const MORE: &str = "Eén hand meer voor";

/// Above what would follow from other choices.
pub const OTHERS: &str = "En de andere antwoorden?";

/// Names what would follow from the other choices; a number follows.
pub const OTHERS_OF: &str = "Andere antwoorden bij keuze";

/// What went up for an answer, after its number.
#[must_use]
pub const fn raised(hands: u16) -> &'static str {
    if hands == 1 { " hand" } else { " handen" }
}

pub const SHOW_SPLIT: &str = "Toon de verdeling";

pub const SPLIT: &str = "Zo denkt de groep";

/// Names the split of a choice; a number follows.
pub const SPLIT_OF: &str = "Verdeling bij keuze";

/// A split at question 2.
pub const SPLIT_IS_DOUBT: &str =
    "Is de groep het niet eens, dan telt dat als twijfel. Bij vraag 2 meldt u dan.";

pub const SHOW_ANSWER: &str = "Toon het antwoord";

/// The label of the time that passed.
pub const TIME: &str = "Tijd";

/// The current choice; its number follows. The total would give the path away.
pub const PROGRESS: &str = "Keuze";

/// Names a part of the story; a number follows.
pub const PART: &str = "Deel";

/// Names what is said about a choice; a number follows.
pub const ANSWERED: &str = "Antwoord bij keuze";

pub const INVENTED: &str = "Verzonnen casus";

/// On paper without the answers, before question 5 of every case.
pub const NOT_ON_PAPER: &str = "Komt u bij deze vraag? Vraag dan eerst hoe het verder ging.";

/// Where the readers write their own reason.
pub const LINE: &str = "Waarom:";

/// Above the trainer's own cases.
pub const OWN: &str = "Eigen casussen";

pub const NEW: &str = "Maak een eigen casus";

pub const EDIT: &str = "Wijzig";

pub const EXPORT: &str = "Bewaar als bestand";

pub const IMPORT: &str = "Heeft u een casus als bestand?";

pub const IMPORT_LABEL: &str = "Kies het bestand met de casus";

/// A case was imported.
pub const ADDED: &str = "De casus staat nu in de lijst, bij ‘Eigen casussen’.";

/// A case was written.
pub const WRITTEN: &str =
    "De casus staat bovenaan de lijst. Bewaar hem als bestand als u hem wilt houden.";

/// Which line of a file is damaged.
#[must_use]
pub fn bad_line(line: usize) -> String {
    super::school::line_of(line, "een oefencasus")
}

/// Which field a file lacks.
#[must_use]
pub fn lacks(name: &str) -> String {
    let (label, _) = field(name);
    [
        "In dit bestand is dit nog leeg: ‘",
        label,
        "’. Er is niets veranderd.",
    ]
    .concat()
}

pub const NOT_A_CASE: &str = "Dit bestand is geen oefencasus van Weegwijzer, of het is beschadigd of te lang. Er is niets veranderd.";
