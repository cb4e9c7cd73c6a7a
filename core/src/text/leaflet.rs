//! The page for parents in other languages: static leaflets, outside the precache, loaded
//! when a reader opens one. The leaflets themselves are `public/ouders/<code>.html`; here
//! is what the app says around them, to the school.
//!
//! What the school must know before it hands one out is on the screen and never on the
//! paper: parents read the paper.

use super::Source;

/// A language with a leaflet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language {
    /// The BCP 47 tag, and the name of the file.
    pub code: &'static str,
    /// Its name for the school.
    pub dutch: &'static str,
    /// Its name for the parent, in the language itself.
    pub own: &'static str,
    /// The direction of its writing, as HTML has it.
    pub dir: &'static str,
    /// The address of the leaflet.
    pub page: &'static str,
}

/// The page from which a parent chooses a language; a code on the Dutch paper leads there.
pub const CHOICE: &str = "ouders/talen.html";

/// All languages, in the order in which they are offered.
pub const LANGUAGES: &[Language] = &[
    Language {
        code: "en",
        dutch: "Engels",
        own: "English",
        dir: "ltr",
        page: "ouders/en.html",
    },
    Language {
        code: "uk",
        dutch: "Oekraïens",
        own: "Українська",
        dir: "ltr",
        page: "ouders/uk.html",
    },
    Language {
        code: "ar",
        dutch: "Arabisch",
        own: "العربية",
        dir: "rtl",
        page: "ouders/ar.html",
    },
    Language {
        code: "tr",
        dutch: "Turks",
        own: "Türkçe",
        dir: "ltr",
        page: "ouders/tr.html",
    },
    Language {
        code: "pl",
        dutch: "Pools",
        own: "Polski",
        dir: "ltr",
        page: "ouders/pl.html",
    },
];

/// The heading above the languages, on the page for parents.
pub const TITLE: &str = "In een andere taal";

/// On the screen with a leaflet, for the school alone: first of the translations, then of every
/// page for parents. It does not print.
pub const FOR_SCHOOL: [&str; 3] = [
    "Geen vertaler las deze vertaling. Laat een tolk of vertaler haar eerst lezen. Een verkeerd woord kan een ouder bang maken.",
    "Kan praten met de ouders gevaar opleveren? Geef dit blad dan niet mee, en bel eerst Veilig Thuis: 0800-2000. Bij gevaar belt u 112.",
    "Een blad vervangt geen gesprek. Vraag welke taal de ouder liefst spreekt, en regel een tolk. Dit is ons advies.",
];

pub const FOR_SCHOOL_SOURCES: &[Source] = &[Source::S28, Source::S47, Source::M53];

/// On the Dutch print: what the code leads to.
pub const QR: &str = "Dit blad in een andere taal";
pub const QR_ALT: &str = "QR-code met de link naar dit blad in vijf talen";

/// When it did not come.
pub const NOT_LOADED: &str =
    "Dit blad kon niet worden geladen. Probeer het opnieuw als u internet heeft.";

/// The way out of that page.
pub const BACK: &str = "Open Weegwijzer";

/// At the talk of step 3 and on the call card: language and interpreter.
pub mod interpreter {
    pub const LABEL: &str = "Welke taal spreekt het gezin het liefst, en wie tolkt er?";
    pub const HINT: &str = "Nooit een kind of familielid. Neem bij eer of huwelijksdwang ook niemand uit dezelfde gemeenschap. Dit is ons advies.";
    /// In the record.
    pub const NAME: &str = "Taal en tolk";
}
