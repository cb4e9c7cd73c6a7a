//! The card for a pupil who is telling it now.

use super::Source;

/// Above the heading.
pub const STEP: &str = "Een leerling vertelt het nu";

/// The heading: what to do first.
pub const TITLE: &str = "Blijf erbij. Luister.";

/// What to do, and not to do, while the pupil tells it; what is in bold comes first.
pub const DO: [(&str, &str); 5] = [
    ("Vraag niet door.", "Uitzoeken hoeft u niet."),
    (
        "Beloof geen geheim.",
        "Zeg: ‘Goed dat je het vertelt. Ik ga hulp zoeken. Jij hoort het eerst.’",
    ),
    ("Bel de ouders niet.", "Bel eerst Veilig Thuis, vandaag."),
    (
        "Laat de leerling niet alleen,",
        "en niet naar huis vóór u belde.",
    ),
    ("Schrijf de woorden op,", "letterlijk."),
];

/// Above the number of Veilig Thuis.
pub const BEFORE: &str = "Vóór de leerling naar huis gaat:";

/// The way to the questions, and what it answers.
pub const NEXT: (&str, &str) = ("Naar de vragen", "Vraag 1 is dan met ‘ja’ beantwoord.");

/// Opens where it was read.
pub const WHY: &str = "Bronnen";

/// Where this was read; staying with the pupil until the call is our advice.
pub const SOURCES: &[Source] = &[
    Source::S23,
    Source::S74,
    Source::S80,
    Source::S81,
    Source::S107,
    Source::S108,
];
