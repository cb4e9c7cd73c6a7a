//! The start screen.

use super::date::in_words;
use super::outcome::call::known;
use super::{draft, remark};
use crate::calendar::Date;
use crate::case::Next;

/// The heading of the start screen: the situation that brings people here.
pub const TITLE: &str = "Wat speelt er?";

/// What this is, in one sentence.
pub const LEAD: &str = "Weegwijzer leidt u door de vijf vragen van de meldcode. U beslist. Leerplicht? Begin bij Onze school.";

/// The button for a pupil who is telling it, and the line below its name.
pub const TOLD: (&str, &str) = (
    "Een leerling vertelt het mij nu",
    "Eén kaart: wat u doet en laat.",
);

/// The button that begins a case, and the line below its name.
pub const CASE: (&str, &str) = ("Casus afwegen", "Samen aan tafel, tot het verslag.");

/// The button that begins the quick check, and the line below its name.
pub const QUICK: (&str, &str) = ("Melden of hulp? Snelle check", "Hooguit vier keer tikken.");

/// When the rest of the app, after the first load, does not arrive.
pub const REST_FAILED: &str = "Dit deel kon niet worden geladen. Laad de pagina opnieuw als u \
     verbinding heeft. De snelle check werkt wel.";

/// The same when a quick check was to become a case.
pub const ALONG_FAILED: &str = "Dit kon niet worden geladen. Uw antwoorden staan hier nog. Probeer \
     het opnieuw als u verbinding heeft.";

/// The button that begins an evaluation, and the line below its name.
pub const EVALUATE: (&str, &str) = ("De afgesproken datum is er", "Wat leverde de hulp op?");

/// The same below a draft, in which most likely that very case is.
pub const EVALUATE_OTHER: (&str, &str) = (
    "De datum van een andere casus is er",
    "Wat leverde de hulp op?",
);

/// Puts the app on the home screen of the device.
pub const INSTALL: &str = "Zet op beginscherm";

/// The button back to the open case.
pub const RESUME: &str = "Verder met de open casus";

/// What comes next in the open case: the line below the button back to it.
#[must_use]
pub fn next(next: Next, today: Date) -> String {
    let line = match next {
        Next::Steps => "Nu: stap 1, 2 en 3.",
        Next::Date => "Nu: de afgesproken datum.",
        Next::Contradiction => "Nu: uw antwoorden passen niet bij wat u eerder koos.",
        Next::Report => "Nu: bel Veilig Thuis, en leg het vast.",
        Next::Reported(None) => "Gemeld. Nu: vastleggen, en zicht houden op de leerling.",
        Next::Reported(Some(day)) => {
            let call = known::calls_again(&in_words(day), day <= today);
            return ["Gemeld. ", known::NOTHING_HEARD, " ", &call].concat();
        }
        Next::Record => "Nu: de uitkomst uitwerken en vastleggen.",
        Next::Question(question) => {
            return ["Nu: vraag ", &question.number().to_string(), "."].concat();
        }
        Next::LookBack(agreed) if agreed == today => "Vandaag: vraag 5.",
        Next::LookBack(agreed) => {
            return [&remark::due(&in_words(agreed), false), " Nu: vraag 5."].concat();
        }
        Next::Wait(agreed) => {
            return draft::agreed(agreed, today);
        }
    };
    line.to_owned()
}

/// What happens to what is answered and typed.
pub const PRIVACY: &str = "Weegwijzer verstuurt niets. Uw antwoorden zijn weg als u de pagina sluit, \
     tenzij u een concept bewaart.";

pub const PRIVACY_DRAFT: &str = "Weegwijzer verstuurt niets. Uw concept blijft op dit toestel. \
     Andere antwoorden zijn weg als u de pagina sluit.";

/// The heading above the signposts.
pub const SIGNPOSTS: &str = "Gaat het om iets anders?";

/// The app could not be stored: the connection broke, there is no room, or a filter on the
/// network or the host changes its files. The page cannot tell which.
pub const NOT_KEPT: &str = "Weegwijzer is niet op dit toestel bewaard en werkt hier alleen met internet. Misschien viel de verbinding weg, is de opslag vol, of verandert een filter op uw netwerk de app.";

/// The same of a newer version, while an earlier one is stored.
pub const NOT_UPDATED: &str = "Een nieuwe versie van Weegwijzer kwam niet goed binnen. U gebruikt nog de vorige. Misschien viel de verbinding weg, is de opslag vol, of verandert een filter op uw netwerk de app.";

/// The button to the page for parents.
pub const PARENTS: &str = "Voor ouders";

/// After a reload in the middle of a run.
pub const RELOADED: &str = "De pagina is opnieuw geladen. Uw antwoorden en notities stonden alleen \
     in het geheugen en zijn weg. Begin opnieuw.";

/// While the app is still loading and a start button was tapped.
pub const WAITING: &str = "Een ogenblik. De vragen worden geladen.";

/// A new version takes over when the reader says so, and by itself once all pages of the
/// app were closed.
pub const UPDATE: &str = "Er is een nieuwe versie van Weegwijzer. U krijgt die ook als u de app sluit en later weer opent.";

/// The page is older than the version before this one; its files are gone.
pub const OLD: &str = "Deze pagina is van een oude versie van Weegwijzer. Een deel werkt niet meer. Neem mee wat u wilt houden en laad de pagina opnieuw.";

pub const TAKE_UPDATE: &str = "Nieuwe versie laden";
