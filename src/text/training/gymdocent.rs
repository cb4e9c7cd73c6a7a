use super::{CaseText, Ending, First, FirstStep, Moment, Part, School};
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "gymdocent",
    title: "De gymdocent",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Twee meisjes vertellen dat de gymdocent in de kleedkamer komt. Zij durven dat niet tegen hem te zeggen.",
        },
        Part {
            moment: Moment::Signals,
            text: "Hij stuurt hun ’s nachts berichten. Ze laten er een zien.",
        },
    ],
    first: FirstStep {
        right: First::Board,
        why: "Het gaat om een medewerker. Vertel het meteen aan het bevoegd gezag zelf. Dat overlegt met de vertrouwensinspecteur.",
        others: &[
            (
                First::Weigh,
                "De vijf vragen gaan hier niet over. U verliest tijd.",
            ),
            (
                First::TalkWithParents,
                "Dat besluit neemt het bevoegd gezag, na overleg met de vertrouwensinspecteur.",
            ),
            (First::Wait, "Dan komt hij morgen weer in de kleedkamer."),
        ],
    },
    walk: &[],
    ends: Ending::Elsewhere,
    trap: "De vijf vragen gebruiken, of alleen uw teamleider inlichten.",
    home: "Gaat het om een medewerker? Dan eerst het bevoegd gezag, meteen.",
    discuss: &[
        "Hoe bereikt u het bevoegd gezag vandaag?",
        "Wat doet u als de docent een vriend van u is?",
    ],
    own_reading: false,
    sources: &[Source::S57, Source::S59],
};
