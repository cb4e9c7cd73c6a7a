use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Wat blijft er hangen.
pub(super) const CASE: CaseText = CaseText {
    id: "blijft-hangen",
    title: "Wat blijft er hangen?",
    theme: "Blauwe plekken",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Noor (9) heeft een blauwe plek op haar bovenarm. Zij zegt: ‘Ik viel van mijn fiets.’ De leerkracht schrijft het op, met datum.",
        },
        Part {
            moment: Moment::Signals,
            text: "Tien weken later heeft zij een blauwe plek bij haar schouder. Noor zegt: ‘Ik stoeide met mijn neef.’ De leerkracht bukt naast haar. Noor trekt haar schouders op en knijpt haar ogen dicht.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De intern begeleider zag Noor ook zo schrikken. Zij zegt: ‘Ik kan er de vinger niet op leggen.’ De cijfers van Noor zijn zoals altijd.",
        },
        Part {
            moment: Moment::Talk,
            text: "De ouders noemen dezelfde val en dezelfde neef. Moeder zegt: ‘Ze schrikt altijd al snel.’ Na afloop zegt de leerkracht: ‘Het kan kloppen.’ De intern begeleider zegt: ‘Ik weet het niet.’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "De signalen, het overleg en het gesprek zijn er geweest. Nu weegt u, samen met een functionaris en het bevoegd gezag.",
        others: &[
            (
                First::Wait,
                "Het kan zijn dat er niets meer gebeurt. Het kan ook zijn dat Noor gevaar loopt, en dat het intussen doorgaat.",
            ),
            (
                First::TalkWithParents,
                "Dat gesprek was er al. Waarschijnlijk hoort u dezelfde uitleg, en weet u nog niet waarom Noor zo schrikt.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "De uitleg past, maar het schrikken is er nog. Een vermoeden is genoeg om door te gaan, want u hoeft niets te bewijzen.",
            overlooked: "Een uitleg die past, neemt niet weg wat u zelf zag.",
            others: &[(
                Q1_NO,
                "U sluit het dossier dan terwijl Noor nog ineenduikt. Komt er weer een plek, dan begint een collega misschien van voren af aan.",
            )],
        },
        Answered {
            given: Q2_DOUBT,
            why: "Het team weet niet of Noor gevaar loopt. Dat is twijfel, en bij twijfel meldt de school direct. Veilig Thuis beoordeelt daarna.",
            overlooked: "Twijfel is een antwoord van het kader zelf, en niet een teken dat u te weinig weet.",
            others: &[
                (
                    Q2_YES,
                    "Ook dan meldt u direct. Voor Noor loopt de weg hetzelfde.",
                ),
                (
                    Q2_NO,
                    "‘Nee’ zegt dat niemand twijfelt, en dat klopt hier niet. Is er toch iets, dan staat Noor daar mogelijk alleen voor.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "‘Nee’ kiezen omdat er niets bewezen is.",
    home: "Bij twijfel over de veiligheid meldt u, en daarna beoordeelt Veilig Thuis.",
    discuss: &[
        "Wat houdt ons tegen om ‘twijfel’ hardop te zeggen?",
        "Hoe schrijven we het schrikken van Noor op, zonder duiding?",
        "Wat bespreken we met Veilig Thuis over wat de ouders horen, en wanneer?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S4, Source::S5],
};
