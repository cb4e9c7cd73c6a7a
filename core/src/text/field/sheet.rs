//! The sheets that a conclusion asks for: their headings, and what each is for.

use crate::case::Sheet;
use crate::text::feedback;

/// The heading of a sheet, and its button on the outcome.
#[must_use]
pub const fn sheet(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Bellen en melden",
        Sheet::Feedback => feedback::SHEET,
        Sheet::Plan => "Afspraken over de hulp",
        Sheet::Monitoring => "Afspraken over zicht op veiligheid",
        Sheet::Deviation => "Wij wijken af",
        Sheet::Record => "Verslag voor uw dossier",
    }
}

/// What a sheet is for: the line below its button and its heading.
#[must_use]
pub const fn purpose(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Wat u zegt aan de telefoon. Ontbreekt er iets? Bel toch.",
        Sheet::Feedback => feedback::PURPOSE,
        Sheet::Plan => "Het kader vraagt om een termijn, rollen en een casemanager.",
        Sheet::Monitoring => "Zonder deze afspraken sluit de school de hulp niet af.",
        Sheet::Deviation => {
            "De uitkomst van het kader blijft staan. Het besluit van uw school komt ernaast."
        }
        Sheet::Record => "Kopiëren, printen, delen of in de agenda.",
    }
}

/// The heading of a sheet that belongs to an earlier conclusion.
#[must_use]
pub const fn earlier(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Call => "Eerder gebeld of gemeld",
        Sheet::Feedback => feedback::EARLIER,
        Sheet::Plan => "Eerder afgesproken over de hulp",
        Sheet::Monitoring => "Eerder afgesproken over zicht op veiligheid",
        Sheet::Deviation | Sheet::Record => "",
    }
}
