//! The card for a pupil who is telling it now.

use super::Source;

/// Above the heading.
pub const STEP: &str = "Een leerling vertelt het nu";

/// The heading: what to do first.
pub const TITLE: &str = "Blijf erbij. Luister.";

/// What to do, and not to do, while the pupil tells it; what is in bold comes first.
pub const DO: [(&str, &str); 5] = [
    ("Vraag niet door.", ""),
    (
        "Beloof niet dat het geheim blijft.",
        "Zeg: ‘Goed dat je het vertelt. Ik moet hier hulp bij zoeken.’",
    ),
    ("Bel de ouders niet,", "en vertel het geen familie."),
    (
        "Blijf bij de leerling tot u belde.",
        "Al thuis, bang voor thuis, of moet die op tijd thuis zijn? Bel nu.",
    ),
    ("Schrijf de woorden op,", "letterlijk."),
];

/// Who does not belong in the questions.
pub const COLLEAGUE: (&str, &str) = (
    "Gaat het om iemand die op school werkt?",
    "Vertel het meteen aan het bevoegd gezag.",
);

/// Above the number of Veilig Thuis.
pub const BEFORE: &str = "Vandaag, vóór de leerling naar huis gaat:";

/// The way to the questions, and what it answers.
pub const NEXT: (&str, &str) = (
    "Naar de vragen",
    "Vraag 1 is dan ‘ja’: de leerling vertelde het.",
);

/// Where it was read, as a page that is loaded, and what opens it.
pub const WHY: (&str, &str) = ("pages/uitleg.html#verteld", "Bronnen en ons advies");

/// What no source says.
pub const OURS: &str =
    "Blijven tot u belde, en het bij elke collega meteen vertellen: dat is ons advies.";

/// Where the rest was read.
pub const SOURCES: &[Source] = &[
    Source::S23,
    Source::S74,
    Source::S80,
    Source::S81,
    Source::S107,
    Source::S108,
];
