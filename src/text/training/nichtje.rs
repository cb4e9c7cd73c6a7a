use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "nichtje",
    title: "Een feest in de zomer",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Yasmin (16) zegt dat haar broers haar telefoon lezen. Haar paspoort is weg.",
        },
        Part {
            moment: Moment::Signals,
            text: "Ze hoort over een familiefeest in het buitenland, in juli. Ze fluistert: zeg het niet thuis.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Dit kan eergerelateerd geweld of huwelijksdwang zijn. Een gesprek met thuis kan haar in gevaar brengen.",
        others: &[
            (
                First::TalkWithParents,
                "Dan weet de familie dat zij praatte. Zij kan morgen weg zijn.",
            ),
            (First::Wait, "Dan is het juli voordat iemand belt."),
            (
                First::Weigh,
                "Bel eerst. U weegt daarna samen met Veilig Thuis.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Controle, een paspoort dat weg is en angst: dat is een vermoeden.",
            overlooked: "Zij vertelde het zelf.",
            others: &[(Q1_NO, "Dan staat Yasmin er alleen voor.")],
        },
        Answered {
            given: Q2_YES,
            why: "Zij vertelde het zelf, en haar vrijheid is in gevaar.",
            overlooked: "De datum in juli maakt het dringend.",
            others: &[
                (Q2_NO, "Dan kan zij na de zomer niet terugkomen."),
                (Q2_DOUBT, "Ook dan meldt u, vóór elk gesprek met thuis."),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "De ouders uitnodigen om open te zijn.",
    home: "Bij eer of dwang: geen gesprek met thuis, eerst Veilig Thuis.",
    discuss: &[
        "Hoe houdt u contact met Yasmin zonder haar telefoon?",
        "Wie op school mag dit weten?",
    ],
    own_reading: false,
    sources: &[Source::S73, Source::S74, Source::S0b],
};
