//! When the app itself cannot run: why, and the five questions to read.

use crate::protocol::Question;

/// The heading of the help that is shown when the app cannot run.
pub const TITLE: &str = "De app werkt hier nu niet";

/// A reason why the app does not run, as `boot.js` names it.
pub const REASONS: &[(&str, &str)] = &[
    (
        "old",
        "Deze browser is te oud. Werk hem bij, of gebruik een ander apparaat.",
    ),
    (
        "blocked",
        "Deze browser blokkeert een onderdeel (WebAssembly). Gebruik een andere browser, of vraag uw beheerder.",
    ),
    // An iPhone or iPad that has no WebAssembly at all.
    (
        "isolated",
        "Deze browser blokkeert een onderdeel (WebAssembly). Staat de isolatiemodus aan? Tik links in de adresbalk op aA of het menu, en dan op ‘Website-instellingen’. Zet de isolatiemodus voor deze site uit, en laad de pagina opnieuw.",
    ),
    (
        "failed",
        "Een deel van de app kwam niet goed binnen. Laad de pagina opnieuw als u verbinding heeft.",
    ),
    (
        "slow",
        "Het laden duurt lang. De app start vanzelf. U hoeft niet te wachten.",
    ),
    (
        "stopped",
        "De app is gestopt door een fout. Kopieer nu wat u hieronder ziet en wilt houden. Laad daarna de pagina opnieuw. Dan is dit weg.",
    ),
    // Added to any of them where a draft is stored.
    (
        "draft",
        "Uw concept staat op dit toestel, tot en met de laatste keer dat het is bijgewerkt.",
    ),
    (
        "script",
        "JavaScript staat uit in deze browser. Zet het aan om de app te gebruiken.",
    ),
];

/// Leads from the reason to what still works.
pub const STILL_WORKS: &str = "Bellen kan altijd. Hieronder staan de vijf vragen.";

/// The heading of the page that the worker answers with when what it stored is damaged and
/// the host does not have it any more.
pub const DAMAGED: &str = "De app op dit toestel is beschadigd";

/// Below it, before the link that opens the app again.
pub const DAMAGED_NUMBERS: (&str, &str) = ("Nu gevaar? Bel", "Veilig Thuis:");

/// The link, and what helps when it does not.
pub const DAMAGED_AGAIN: (&str, &str, &str) = (
    "Zorg voor verbinding en",
    "open Weegwijzer opnieuw",
    "Helpt dat niet? Sluit dan alle tabbladen van Weegwijzer.",
);

/// The heading of the page that a host sends for an address that it does not have.
pub const MISSING: &str = "Deze pagina is er niet";

/// Below it and the numbers, before and after the link that opens the app: a mail program made
/// part of the address of what the app alone should read.
pub const MISSING_LINK: (&str, &str, &str) = (
    "Kwam u hier met een link van een collega? Dan is die link onderweg veranderd.",
    "Open Weegwijzer",
    "en plak de hele link bij ‘Onze school’. Of vraag uw collega om het bestand.",
);

/// For an address one folder below the app, where that link leads nowhere.
pub const MISSING_FOLDER: (&str, &str) = ("Opent Weegwijzer dan niet?", "Ga een map omhoog");

pub const RELOAD: &str = "Opnieuw laden";

/// The heading above the five questions on paper.
pub const QUESTIONS: &str = "De vijf vragen";

/// Where each answer leads, in words.
#[must_use]
pub const fn leads(question: Question) -> &'static [&'static str] {
    match question {
        Question::Suspicion => &[
            "Ja: ga naar vraag 2. Een school zorgt dat het bevoegd gezag het weet.",
            "Nee: leg vast waarom de zorg weg is en sluit het dossier. Vernietig niets.",
            "Twijfel: sluit niet. Ga naar vraag 2. Advies van Veilig Thuis is nog geen melding.",
        ],
        Question::Safety => &[
            "Ja of twijfel: meld direct, per telefoon. Bespreek vraag 3, 4 en 5 met Veilig Thuis.",
            "Vertelde de leerling het zelf? Meld vóór contact met de ouders.",
            "Nee: ga naar vraag 3.",
        ],
        Question::Help => &[
            "Ja: ga naar vraag 4.",
            "Nee of twijfel: meld bij Veilig Thuis.",
        ],
        Question::Acceptance => &[
            "Ja: start de hulp. Spreek een termijn, rollen en een casemanager af. Op de afgesproken datum volgt vraag 5.",
            "Nee of twijfel: meld bij Veilig Thuis.",
            "Nieuw signaal: beantwoord vraag 2 opnieuw.",
        ],
        Question::Result => &[
            "De termijn loopt nog: beantwoord vraag 5 nog niet. Bij een nieuw signaal beantwoordt u vraag 2 opnieuw.",
            "Ja: sluit de hulp af, met afspraken over wie zicht houdt op de veiligheid.",
            "Nee of twijfel: meld bij Veilig Thuis.",
        ],
    }
}

/// The sentence for a reason; empty for one that does not exist.
#[must_use]
pub fn reason(id: &str) -> &'static str {
    REASONS
        .iter()
        .find(|(name, _)| *name == id)
        .map_or("", |(_, says)| says)
}
