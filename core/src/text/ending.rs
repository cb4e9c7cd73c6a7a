//! The end of a case: what is still to do, and the way to wipe it.

pub const TITLE: &str = "Klaar met deze casus?";

/// The case does not say that the report was made.
pub const OWED: (&str, &str) = (
    "Gemeld?",
    "Belde u al? Vul dan bovenaan in of het een melding was. Zo niet, bel nu: 0800-2000.",
);

/// What came of the call, asked at the top of the record.
pub const REPORT: &str = "Over de melding";

/// The button to the call, at the top of such a record.
pub const CALL: &str = "Naar ‘Bellen en melden’";

/// Nor how the pupil gets home.
pub const HOME: (&str, &str) = (
    "Naar huis?",
    "Nog niet ingevuld is hoe de leerling vandaag naar huis gaat, en wie erbij blijft.",
);

/// The app cannot know whether a copy arrived anywhere.
pub const TAKEN: (&str, &str) = (
    "Verslag",
    "neem het eerst mee. Weegwijzer ziet niet of het aankwam.",
);

pub const DATE: (&str, &str) = ("Datum", "zet hem met de knop hierboven in uw agenda.");

pub const BOARD: &str = "Bevoegd gezag";

pub const BOARD_KNOWS: &str = "weet het.";

pub const BOARD_OPEN: &str = "weet het volgens deze casus nog niet.";

pub const BOARD_UNSAID: &str = "niet ingevuld of het dit weet.";

/// The button to the sealed file, and how to go on with it elsewhere.
pub const COMPUTER: (&str, &str) = (
    "Verder op een computer",
    "Zet de casus op slot, en neem het bestand mee.",
);

pub const DRAFT: &str = "Concept op dit toestel";

pub const DRAFT_HERE: &str = "gaat mee weg als u de casus wist.";

pub const DRAFT_NONE: &str = "is er niet. Met de knop hieronder zet u de casus op slot.";

/// Another one, or one that this page gave up: both look the same from here.
pub const DRAFT_STAYS: &str = "er staat een concept dat hier niet open is; dat blijft staan.";

/// It is being made or opened.
pub const DRAFT_BUSY: &str = "het slot is nog bezig. Als u de casus wist, stopt dat.";

pub const DRAFT_UNSEEN: &str =
    "Weegwijzer kan dat nu niet zien. Staat er een concept, dan blijft het staan.";

/// What opens the question before one case is wiped: below each of its screens, and at its end.
pub const END: &str = "Wis deze casus";
pub const CLOSE: &str = "Casus afsluiten en wissen";

pub const ASK: &str = "Deze casus wissen?";

pub const STAYS: &str = "Dit blijft:";

pub const STAYS_DRAFT: &str = "een concept dat hier niet open is";

/// Nobody can see whether there is one.
pub const STAYS_UNSEEN: &str = "een concept, als dat er is";

/// What the app cannot know.
pub const NOT_KNOWN: &str = "Staat het verslag nog niet in het dossier? Dan is het weg. Staat de casus nog open in een ander tabblad? Wis hem daar ook.";

pub const CLOSE_YES: &str = "Ja, wis deze casus";

/// What the reader is told once the case is gone.
pub const CLOSED: &str = "De casus is gewist.";
