use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "baby",
    title: "Een student met een baby",
    school: School::Mbo,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Femke (19) mist veel lessen. Zij heeft een dochter van 8 maanden. Haar partner slaat op deuren en houdt haar pinpas.",
        },
        Part {
            moment: Moment::Consultation,
            text: "U vraagt: wie zorgt er voor de baby, en bent u zwanger? Dat is de kindcheck.",
        },
        Part {
            moment: Moment::Talk,
            text: "Femke zegt: de baby slaapt er doorheen. Zij wil geen gedoe. Zij is bang voor vanavond.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "De meldcode geldt ook voor volwassen studenten. Is zij nu in gevaar, bel dan 112.",
        others: &[
            (
                First::Wait,
                "Dan gaan Femke en de baby vanavond naar huis zonder plan.",
            ),
            (
                First::TalkWithParents,
                "Zij is volwassen. Haar partner uitnodigen kan gevaarlijk zijn.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Dreigen, geld afpakken en slaan op deuren is huiselijk geweld. Er is ook een baby.",
            overlooked: "Een baby die slaapt, is ook getuige.",
            others: &[(
                Q1_NO,
                "Dan telt alleen het verzuim, en niemand ziet de baby.",
            )],
        },
        Answered {
            given: Q2_DOUBT,
            why: "Zij is bang voor vanavond en u weet niet wat er gebeurt. Bij twijfel meldt u.",
            overlooked: "Een baby kan zelf niets vertellen.",
            others: &[
                (Q2_NO, "Dan hangt het af van zijn humeur vanavond."),
                (
                    Q2_YES,
                    "Ook dan meldt u. Dat past bij haar angst voor vanavond.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken: zij is volwassen, dus zij beslist zelf.",
    home: "Vraag bij volwassenen altijd naar kinderen.",
    discuss: &[
        "Hoe vertelt u Femke dat u belt?",
        "Wie doet bij u de kindcheck?",
    ],
    own_reading: true,
    sources: &[Source::S123, Source::S0b, Source::S4],
};
