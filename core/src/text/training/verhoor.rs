use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Tijdens het verhoor.
pub(super) const CASE: CaseText = CaseText {
    id: "verhoor",
    title: "Tijdens het verhoor",
    theme: "Verzuim",
    school: School::Leerplicht,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Milan (16) is sinds de herfst bijna elke maandag weg. De school deed een verzuimmelding bij u, als leerplichtambtenaar. Zijn stiefvader schreef steeds dat Milan ziek was.",
        },
        Part {
            moment: Moment::Consultation,
            text: "U belde de mentor. Die ziet op dinsdag een stille, moeie jongen. De mentor zei: ‘Jullie melden het wel, als het nodig is.’",
        },
        Part {
            moment: Moment::Talk,
            text: "Om 10.00 uur hoort u Milan over het verzuim. Na tien minuten zegt hij uit zichzelf: ‘Ik kom niet, omdat je het op maandag nog ziet. Hij slaat met zijn riem.’ Zijn stiefvader wacht beneden in de auto.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Milan vertelde het zelf. Stop het verhoor, en zorg dat hij bij een collega blijft. Bel dan eerst Veilig Thuis. Dreigt er nu geweld, bel dan 112.",
        others: &[
            (
                First::TalkWithParents,
                "De stiefvader weet dan dat Milan praatte, vóórdat iemand meekijkt. Milan stapt zo bij hem in de auto.",
            ),
            (
                First::Wait,
                "Misschien blijft het verhoor netjes. Milan gaat intussen naar huis met de man voor wie hij bang is.",
            ),
            (
                First::Weigh,
                "Wegen doet u ook, vandaag nog. Bel toch eerst, want Milan zit nu nog veilig bij u.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Milan zegt zelf wat er thuis gebeurt, en het past bij de maandagen. U hoeft niet uit te zoeken of het klopt.",
            overlooked: "Een verzuimmelding van school is geen melding bij Veilig Thuis. Vertel de mentor dat u vandaag meldt, als dat veilig kan.",
            others: &[(
                Q1_NO,
                "Het dossier gaat dan alleen over verzuim. Milan vertelt het misschien geen tweede keer.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Slaan met een riem dat steeds terugkomt, is acute en structurele onveiligheid. Milan vertelde het zelf. U meldt direct, ook al kent de school hem beter.",
            overlooked: "Schrijf apart en letterlijk op wat Milan over thuis zei. Vraag uw jurist vóór u een proces-verbaal opmaakt. Dit is ons advies.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct. Voor Milan loopt de weg hetzelfde.",
                ),
                (
                    Q2_NO,
                    "Milan gaat dan mee naar huis, en de mentor denkt dat u meldde. Het kan zijn dat niemand belt.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Het verhoor afmaken, of denken dat de school wel meldt.",
    home: "Vertelt een jongere het tijdens een verhoor? Stop, blijf bij de jongere, en meld zelf bij Veilig Thuis vóór die naar huis gaat. Zo lezen wij het kader.",
    discuss: &[
        "Hoe zegt u aan het begin welk gesprek dit is?",
        "Wie blijft bij Milan terwijl u belt, en wat hoort zijn stiefvader?",
        "Hoe spreken wij met scholen af wie belt, en hoe laat?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S11,
        Source::S28,
        Source::S81,
        Source::M6,
        Source::M7,
    ],
};
