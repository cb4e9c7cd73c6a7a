use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Nichtje in de zomer: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "nichtje",
    title: "Nichtje in de zomer",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Yasmin (16) zegt dat haar broers haar berichten lezen. Haar paspoort ligt niet meer in haar la. In juli is er een familiefeest in het buitenland.",
        },
        Part {
            moment: Moment::Signals,
            text: "Zij zegt: ‘Mijn nichtje ging vorig jaar ook. Zij kwam niet terug.’ Dan fluistert zij: ‘Zeg niets tegen thuis.’",
        },
        Part {
            moment: Moment::Signals,
            text: "Yasmin kijkt op de klok. Haar broer staat bij het hek. De vakantie begint over drie weken.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Dit kan huwelijksdwang of eergerelateerd geweld zijn. Een gesprek met thuis kan haar in gevaar brengen, dus u belt eerst, ook vóór u verder praat. Is er nu gevaar, dan eerst 112.",
        others: &[
            (
                First::TalkWithParents,
                "Dan hoort de familie dat Yasmin praatte. Wat er daarna met haar gebeurt, ziet de school niet.",
            ),
            (
                First::Wait,
                "Dan is het straks vakantie. Niemand op school ziet dan of Yasmin terugkomt.",
            ),
            (
                First::Weigh,
                "Wegen doet u met Veilig Thuis aan de lijn. Voor Yasmin is iemand nodig die dit geweld kent.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Broers die meelezen, een paspoort dat weg is en haar eigen woorden: dat is een vermoeden.",
            overlooked: "Ook wat zij over haar nichtje zegt, is een signaal.",
            others: &[(
                Q1_NO,
                "Dan blijft Yasmin alleen met wat zij fluisterde. Het feest in juli gaat door.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Zij kan tegen haar wil worden meegenomen of uitgehuwelijkt. Dat is acute onveiligheid: u meldt nu, per telefoon. Vraag 3, 4 en 5 bespreekt u met Veilig Thuis.",
            overlooked: "Spreek met Veilig Thuis af hoe u contact houdt zonder haar telefoon.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct, zonder gesprek met thuis. Voor Yasmin loopt de weg hetzelfde.",
                ),
                (
                    Q2_NO,
                    "Dan denkt niemand mee die dit geweld kent. Na de zomer kan de stoel van Yasmin leeg blijven.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "De ouders uitnodigen om open te zijn.",
    home: "Bij mogelijke dwang of eergerelateerd geweld meldt u per telefoon bij Veilig Thuis. U praat niet met thuis.",
    discuss: &[
        "Hoe houden we contact met Yasmin als haar telefoon wordt gelezen?",
        "Wie op school moet dit weten, en wie niet?",
        "Wat zeggen we als haar broer bij de balie staat?",
    ],
    sources: &[
        Source::S73,
        Source::S74,
        Source::S14,
        Source::S0b,
        Source::S1,
    ],
};
