//! The fields in which a school writes down that it deviates from the framework.

use super::{FieldText, text};
use crate::case::Field;

/// The words of `field`, one of those.
pub(super) const fn field(field: Field) -> FieldText {
    match field {
        Field::Instead => text(
            "Wat doet de school in plaats daarvan?",
            "",
            "De school doet",
            "",
        ),
        Field::DeviationReason => text("Waarom wijkt de school af?", "", "Reden", ""),
        Field::DeviationBy => text(
            "Wie besloot dat?",
            "Een rol, geen naam. Het bevoegd gezag is eindverantwoordelijk.",
            "Besloten door",
            "",
        ),
        Field::DeviationUntil => text(
            "Tot wanneer geldt dit?",
            "Ons advies: hooguit tot morgen, en nooit over een weekend of vakantie. Op die dag weegt de school opnieuw.",
            "Geldt tot",
            "",
        ),
        Field::DeviationWatch => text(
            "Wie houdt tot dan zicht op de veiligheid?",
            "Een rol, geen naam.",
            "Houdt tot dan zicht op de veiligheid",
            "",
        ),
        _ => text(
            "Wanneer meldt de school alsnog?",
            "Bij een nieuw signaal, of als iemand twijfelt.",
            "Alsnog melden bij",
            "",
        ),
    }
}
