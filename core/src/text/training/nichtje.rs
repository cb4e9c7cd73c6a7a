use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Nichtje in de zomer.
pub(super) const CASE: CaseText = CaseText {
    id: "nichtje",
    title: "Nichtje in de zomer",
    theme: "Controle door familie",
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
        why: "Dit kan huwelijksdwang of eergerelateerd geweld zijn. Blijf de komende tien minuten bij Yasmin, op een plek waar haar broer u niet ziet. Vraag alleen: ‘Ben je vandaag veilig, en hoe bereik ik je veilig?’ Intussen belt een collega Veilig Thuis, en vertelt over de broer en hoe laat zij thuis moet zijn. Dreigt nu vertrek of ontvoering, dan belt u eerst 112.",
        others: &[
            (
                First::TalkWithParents,
                "De familie kan dan horen dat Yasmin praatte. Wat er daarna met haar gebeurt, ziet de school misschien niet.",
            ),
            (
                First::Wait,
                "Over drie weken is het vakantie. Het kan zijn dat Yasmin daarna niet terugkomt, en dat u te laat bent.",
            ),
            (
                First::Weigh,
                "Wegen doet u met Veilig Thuis aan de lijn. Bel eerst, want daar kennen ze dit geweld.",
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
                "Yasmin blijft dan misschien alleen met wat zij fluisterde. De reis in juli kan gewoon doorgaan.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "De familie kan haar tegen haar wil meenemen of uithuwelijken. Dat is acute onveiligheid, en u meldt nu, per telefoon. Vraag 3, 4 en 5 bespreekt u met Veilig Thuis.",
            overlooked: "Spreek af hoe u contact houdt zonder haar telefoon, en stuur niets naar huis. Gaat zij straks met haar broer mee, vraag Veilig Thuis dan wat u haar zegt.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct, zonder gesprek met thuis. Voor Yasmin loopt de weg hetzelfde.",
                ),
                (
                    Q2_NO,
                    "Er denkt dan niemand mee die dit geweld kent. Na de zomer kan haar stoel leeg blijven.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Het de ouders vertellen, omdat u eerlijk tegen hen wilt zijn.",
    home: "Bij mogelijke dwang of eergerelateerd geweld meldt u per telefoon bij Veilig Thuis. U praat niet met thuis.",
    discuss: &[
        "Hoe houden we contact met Yasmin als haar broers haar telefoon lezen?",
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
