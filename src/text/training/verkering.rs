use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "verkering",
    title: "Verkering",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Kim (15) heeft blauwe polsen. Haar vriend (18) volgt haar telefoon. Hij dreigt met foto’s.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De mentor hoort dat haar ouders lief zijn en niets weten.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Huiselijk geweld volgt de relatie, niet de plek. Ook een vriend valt eronder.",
        others: &[
            (
                First::Wait,
                "Dan blijft Kim alleen met een vriend die dreigt.",
            ),
            (
                First::TalkWithParents,
                "Beslis dat samen met Kim en Veilig Thuis. Zij kent het gevaar.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Blauwe plekken, controle en dreigen door een partner: dat is een vermoeden.",
            overlooked: "‘Niet thuis’ betekent niet ‘geen meldcode’.",
            others: &[(Q1_NO, "Dan valt Kim buiten elke hulp.")],
        },
        Answered {
            given: Q2_YES,
            why: "Er is geweld en dreiging, en die gaan door. Bel Veilig Thuis, en bij direct gevaar de politie via 112.",
            overlooked: "Een foto die rondgaat, is ook gevaar.",
            others: &[
                (Q2_NO, "Dan gaat het dreigen door, en niemand kijkt mee."),
                (Q2_DOUBT, "Ook dan meldt u. Vertel Kim wat u doet."),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken: het is niet thuis, dus geen meldcode.",
    home: "Geweld door een partner of ex hoort bij de meldcode.",
    discuss: &[
        "Hoe bespreekt u met Kim wat haar ouders horen?",
        "Wat kan de politie hier doen?",
    ],
    own_reading: true,
    sources: &[Source::S123, Source::S0b, Source::S1],
};
