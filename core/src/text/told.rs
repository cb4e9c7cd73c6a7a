//! The card for a pupil who is telling it now.

use super::{Guide, Source};

/// Above the heading.
pub const STEP: &str = "Een leerling vertelt het nu";

/// The heading: what to do first.
pub const TITLE: &str = "Blijf erbij. Luister.";

/// What to do, and not to do, while the pupil tells it; what is in bold comes first.
pub const DO: [(&str, &str); 5] = [
    ("Vraag niet door.", ""),
    (
        "Beloof geen geheimhouding.",
        "Zeg: ‘Goed dat je het vertelt. Ik bel om hulp.’",
    ),
    ("Bel ouders of partner niet,", "zeg familie niets."),
    (
        "Bel, ook zonder toestemming.",
        "Al thuis, of bang voor thuis? Bel nu.",
    ),
    ("Schrijf het letterlijk op.", ""),
];

/// Who does not belong in the questions.
pub const COLLEAGUE: (&str, &str) = ("Gaat het om een collega?", "Bel nu het bestuur.");

/// Above the number of Veilig Thuis.
pub const BEFORE: &str = "Vóór de leerling naar huis gaat:";

/// Below it: the first words on the phone.
pub const SAY: &str = "Zeg: ‘Ik doe een melding.’ Noem elk kind thuis.";

/// The way to the questions, also for whoever called.
pub const NEXT: (&str, &str) = ("Naar de vragen", "Al gebeld? Ga door.");

/// Where it was read, as a page that is loaded, and what opens it.
pub const WHY: (&str, &str) = ("pages/uitleg.html#verteld", "Bronnen en ons advies");

/// What no source says.
pub const OURS: &str = "Bellen ook als de leerling het niet wil: zo lezen wij het kader. Erbij blijven tot u gebeld hebt, en het bij elke collega meteen vertellen: dat is ons advies.";

/// Where the rest was read: where the card about talking with a pupil was.
pub const SOURCES: &[Source] = Guide::Pupil.note().sources;
