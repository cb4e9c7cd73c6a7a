//! Which framework this is, and when its content was last checked.

/// The edition of the framework that the app follows (S0b, S1, S2, S10).
pub const FRAMEWORK: &str =
    "Afwegingskader meldcode voor onderwijs en leerplicht (2018, in gebruik sinds 1 januari 2019)";

/// Where the text of the framework was read.
pub const READ_FROM: &str = "Een schoolprotocol met de vijf vragen, en handelingsprotocol.nl. \
     Vraag 2 tot en met 5 zijn daar gelijk. De officiële tekst en twee voetnoten konden wij niet lezen.";

/// The day on which protocol and texts were last checked against the sources, as
/// `docs/reviews.md` records it; a test keeps the two equal.
pub const CHECKED_ON: &str = "2026-11-28";

pub const CHECKED_ON_IN_WORDS: &str = "28 november 2026";

/// Who has not read them yet. Remove this when `docs/reviews.md` says otherwise.
pub const NOT_READ: &str = "De teksten van Weegwijzer zijn nog niet gelezen door Veilig Thuis of een aandachtsfunctionaris. \
     Wetten van 2026 zijn niet nagegaan.";

pub const APP_VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the app is not; shown below every screen.
pub const NO_REPLACEMENT: &str = "Weegwijzer ondersteunt. De app vervangt niet de meldcode van uw \
     school, uw collega, het bevoegd gezag of Veilig Thuis.";

/// Framework, check, who has not read it, and version in one line.
#[must_use]
pub fn line() -> String {
    format!(
        "Kader: {FRAMEWORK}. De makers vergeleken de inhoud met de bronnen op {CHECKED_ON_IN_WORDS}. \
         {NOT_READ} Versie {APP_VERSION}."
    )
}
