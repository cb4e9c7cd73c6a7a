//! A round at the table: everybody answers before anybody hears the others.

/// The button that begins it, and what it is.
pub const BEGIN: (&str, &str) = (
    "Iedereen antwoordt ongezien",
    "Eerst de feiten. Dan gaat het toestel rond.",
);

pub const FACTS: &str = "Wat weten we?";

pub const FACTS_LEAD: &str = "Verzamel eerst feiten. Zeg nog niet wat u vindt.";

/// Before the roles that will answer.
pub const THERE: &str = "Aan tafel:";

/// With nobody, or one, at the table.
pub const WHO: &str = "Kies wie er aan tafel zitten: ten minste twee.";

pub const ROUND: &str = "Nu antwoordt iedereen";

/// Before the role that the phone goes to.
pub const PASS: &str = "Geef het toestel aan:";

/// The name of what can be tapped while the phone goes on.
pub const TURN: &str = "Wie is aan de beurt?";

pub const PASS_LEAD: &str = "Niemand ziet wat een ander koos, tot iedereen geantwoord heeft.";

pub const HERE: &str = "Ik heb het toestel";

/// Below it, for whoever had the phone before.
pub const AGAIN: &str = "Verkeerd getikt? Vorige opnieuw";

/// Between whose turn it is and how many there are.
pub const OF: &str = " van ";

/// Above the question for the role that answers.
pub const ALONE: &str = "Alleen u ziet dit";

pub const NO_OPINION: &str = "Geen mening";

pub const SHOWN: &str = "Wat antwoordde iedereen?";

/// The same where answers about safety differ, or somebody doubts.
pub const UNSURE: &str = "Niet iedereen is zeker. Dan meldt u.";

/// The same about another question.
pub const APART: &str = "Niet iedereen denkt hetzelfde";

/// How to talk about it, with whom to begin (our advice).
pub const TALK: &str = "Ons advies: vraag iedereen ‘Welk feit woog voor u het zwaarst?’ Wat nieuw is, schrijft u in de notitie.";

/// About safety, where doubt decides.
pub const TALK_SAFETY: &str = "Niemand hoeft die twijfel uit te leggen.";

/// The record holds no role with its answer.
pub const RECORD: &str =
    "Was er twijfel aan tafel, of verschil? Dan blijft dat in het verslag staan, zonder rol.";

pub const TO_QUESTION: &str = "Terug naar de vraag";
