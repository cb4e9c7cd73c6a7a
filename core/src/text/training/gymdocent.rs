use super::{CaseText, Ending, First, FirstStep, Moment, Part, School};
use crate::text::Source;

/// De gymdocent.
pub(super) const CASE: CaseText = CaseText {
    id: "gymdocent",
    title: "De gymdocent",
    theme: "Gedrag van een docent",
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
            text: "Het is 17.30 uur. De directeur is een goede vriend van de gymdocent. Een collega zegt: ‘Vertel het de teamleider. Die pakt het wel op.’ De docent geeft morgen weer les aan deze klas.",
        },
    ],
    first: FirstStep {
        right: First::Board,
        why: "Het gaat om een medewerker, dus u vertelt het zelf en meteen aan het bevoegd gezag. Dat overlegt direct met de vertrouwensinspecteur. Is de directeur een vriend, ga dan naar het bestuur zelf. De docent geeft morgen weer les, dus iemand van het bestuur moet het vóór die les weten. Neemt er vanavond niemand op, bel dan de politie, 0900-8844. Dat is ons advies voor avond en weekend. Bij gevaar nu belt u 112. Bel morgen vanaf 8 uur ook zelf de vertrouwensinspecteur. Of dit strafbaar is, zoekt u niet uit.",
        others: &[
            (
                First::CallVeiligThuis,
                "Advies mag, maar het bevoegd gezag weet dan nog niets. Vertel het daar meteen zelf.",
            ),
            (
                First::Weigh,
                "De vijf vragen gebruikt u hier niet. Terwijl u weegt, kan de docent morgen weer voor Fenna en Lise staan.",
            ),
            (
                First::TalkWithParents,
                "Het bevoegd gezag regelt dat, na overleg met de vertrouwensinspecteur. Belt u zelf alvast, dan kunnen Fenna en Lise klem raken tussen losse gesprekken.",
            ),
            (
                First::Wait,
                "Misschien komt de docent morgen weer in de kleedkamer. Fenna en Lise kunnen denken dat praten niets verandert.",
            ),
        ],
    },
    walk: &[],
    ends: Ending::Elsewhere,
    trap: "De vijf vragen gebruiken, of het alleen aan de teamleider vertellen.",
    home: "Gaat het om een medewerker, dan vertelt u het zelf en meteen aan het bevoegd gezag.",
    discuss: &[
        "Hoe bereiken we het bevoegd gezag na 17.30 uur, en wie is het als de directeur een vriend is?",
        "Wat maakt het moeilijk als het om een fijne collega gaat?",
        "Wat hebben Fenna en Lise vandaag nodig, en wie bewaart de berichten?",
    ],
    sources: &[Source::S56, Source::S57, Source::S59],
};
