use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "blijft-hangen",
    title: "Wat blijft er hangen?",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Noor (9) heeft in drie maanden twee keer een blauwe plek. Zij noemt een val en een deur. Ze krimpt ineen als iemand snel beweegt.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De intern begeleider ziet het ook. Zij zegt: ik krijg de vinger er niet achter.",
        },
        Part {
            moment: Moment::Talk,
            text: "Vader en moeder geven dezelfde uitleg als Noor. Het gesprek is kort en vriendelijk.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Stap 1, 2 en 3 zijn gedaan. Nu weegt u samen.",
        others: &[
            (First::Wait, "Dan wacht Noor op een derde blauwe plek."),
            (
                First::TalkWithParents,
                "Dat gesprek was er al. Nog een keer vragen geeft u geen zekerheid.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "De uitleg kan kloppen, en toch is de zorg niet weg.",
            overlooked: "U hoeft niets te bewijzen.",
            others: &[(
                Q1_NO,
                "Dan sluit u op een uitleg. Noor krimpt morgen weer ineen.",
            )],
        },
        Answered {
            given: Q2_DOUBT,
            why: "U weet niet of Noor gevaar loopt. Bij twijfel meldt u. Veilig Thuis onderzoekt het.",
            overlooked: "Twijfel is een antwoord, geen reden om te wachten.",
            others: &[
                (
                    Q2_NO,
                    "Dan beslist u iets wat u niet weet. Is het mis, dan gaat het door.",
                ),
                (
                    Q2_YES,
                    "Ook dan meldt u. Voor Noor maakt het geen verschil.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "‘Nee’ kiezen omdat er niets bewezen is.",
    home: "Twijfel bij vraag 2 is melden.",
    discuss: &[
        "Wat maakt dat wij bij twijfel wachten?",
        "Hoe schrijft u op dat Noor ineenkrimpt, zonder duiding?",
    ],
    own_reading: false,
    sources: &[Source::S0b, Source::S1, Source::S4],
};
