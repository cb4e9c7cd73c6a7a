use super::{CaseText, Ending, First, FirstStep, Moment, Part, School};
use crate::text::Source;

/// De gymdocent: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "gymdocent",
    title: "De gymdocent",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Fenna en Lise (14) vragen hun mentor om even te praten. Zij zeggen: ‘Meneer komt de kleedkamer in als wij ons omkleden.’ Het gaat om hun gymdocent.",
        },
        Part {
            moment: Moment::Signals,
            text: "Zij laten berichten zien op hun telefoon. Die stuurde de gymdocent na 23.00 uur. In één bericht staat: ‘Je zag er mooi uit vandaag.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "Een collega zegt: ‘Vertel het de teamleider. Die pakt het wel op.’ De docent geeft morgen weer les aan deze klas.",
        },
    ],
    first: FirstStep {
        right: First::Board,
        why: "Het gaat om een medewerker. U vertelt het zelf en meteen aan het bevoegd gezag. Of dit strafbaar is, zoekt u niet uit. Dat bespreekt het bevoegd gezag direct met de vertrouwensinspecteur.",
        others: &[
            (
                First::CallVeiligThuis,
                "Advies mag, maar het bevoegd gezag weet dan nog niets. Vertel het daar meteen zelf.",
            ),
            (
                First::Weigh,
                "De vijf vragen zijn hier niet de weg. Terwijl u weegt, staat de docent morgen weer voor Fenna en Lise.",
            ),
            (
                First::TalkWithParents,
                "Het bevoegd gezag regelt dat, na overleg met de vertrouwensinspecteur. Belt u alvast zelf, dan raken Fenna en Lise klem tussen losse gesprekken.",
            ),
            (
                First::Wait,
                "Dan komt de docent morgen weer in de kleedkamer. Voor Fenna en Lise verandert praten dan niets.",
            ),
        ],
    },
    walk: &[],
    ends: Ending::Elsewhere,
    trap: "De vijf vragen gebruiken, of het alleen aan de teamleider vertellen.",
    home: "Gaat het om een medewerker, dan vertelt u het zelf en meteen aan het bevoegd gezag.",
    discuss: &[
        "Hoe bereiken we het bevoegd gezag vandaag nog?",
        "Wat maakt het moeilijk als het om een fijne collega gaat?",
        "Wat hebben Fenna en Lise vandaag nodig?",
    ],
    sources: &[Source::S56, Source::S57, Source::S59],
};
