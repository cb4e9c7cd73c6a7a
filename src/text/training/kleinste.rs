use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Ook de kleinste: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "kleinste",
    title: "Ook de kleinste",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Jayden (14) komt deze maand voor de zesde keer te laat. Hij zegt tegen zijn mentor: ‘Met mij gaat het goed.’",
        },
        Part {
            moment: Moment::Talk,
            text: "De mentor vraagt hoe de ochtend gaat. Jayden zegt: ‘Mama wordt soms niet wakker, hoe hard ik ook roep. Dan neem ik mijn broertje mee naar buiten. Hij is 3.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De zorgcoördinator vraagt wie er nog meer thuis woont. Er is geen andere volwassene, zegt Jayden. Zijn broertje gaat niet naar een opvang. Vanmorgen was moeder wakker.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "U weegt vandaag, en voor alle kinderen in huis. Zit er nu een peuter zonder zorg, dan belt u eerst 112.",
        others: &[
            (
                First::Wait,
                "Dan blijft een jongen van 14 de enige die op een kind van 3 let. Is Jayden er niet, dan is er niemand.",
            ),
            (
                First::TalkWithParents,
                "Het gesprek met moeder komt later, in overleg met Veilig Thuis. Een afspraak voor volgende week helpt het broertje morgenochtend niet.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Een kind van 3 krijgt geen zorg als moeder niet wakker wordt. Dat is een vermoeden, ook al zit hij niet bij u op school.",
            overlooked: "De kindcheck hoort bij stap 1: vraag wie er nog meer thuis woont.",
            others: &[(
                Q1_NO,
                "Dan telt alleen het te laat komen. Het broertje blijft voor elke school onzichtbaar.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "De zorg voor een peuter valt weg. Basiszorg die ontbreekt bij een jong kind is acute onveiligheid. U meldt direct.",
            overlooked: "Dat Jayden het redt, zegt niets over de ochtend dat hij er niet is.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct. Weet u niet hoe vaak moeder niet wakker wordt? Juist dan belt u voor het broertje.",
                ),
                (
                    Q2_NO,
                    "Dan hangt de zorg voor een kind van 3 af van een broer die naar school moet.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Alleen kijken naar de leerling op uw eigen lijst.",
    home: "Vraag wie er nog meer thuis woont, en weeg voor alle kinderen.",
    discuss: &[
        "Hoe vragen we naar broertjes en zusjes?",
        "Wat heeft Jayden zelf nodig, nu hij dit vertelde?",
        "Wanneer bellen we hier 112?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S14, Source::S79],
};
