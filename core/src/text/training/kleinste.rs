use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Ook de kleinste.
pub(super) const CASE: CaseText = CaseText {
    id: "kleinste",
    title: "Ook de kleinste",
    theme: "Zorgen voor een broertje",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Jayden (14) komt deze maand voor de zesde keer te laat. Hij zegt tegen zijn mentor: ‘Met mij gaat het goed.’",
        },
        Part {
            moment: Moment::Signals,
            text: "De mentor vraagt hoe de ochtend gaat. Jayden zegt: ‘Mama wordt soms niet wakker, hoe hard ik ook roep. Dan neem ik mijn broertje mee naar buiten. Hij is 3.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De zorgcoördinator vraagt wie er nog meer thuis woont. Er is geen andere volwassene, zegt Jayden. Zijn broertje gaat niet naar een opvang. Vanmorgen was moeder wakker.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Jayden vertelt wat er thuis gebeurt, en er is een kind van 3 in huis. U belt vandaag, want voor vanavond en morgenochtend moet er iets geregeld zijn. Zit er nu een peuter zonder zorg, dan belt u eerst 112.",
        others: &[
            (
                First::Weigh,
                "Wegen doet u ook, en voor alle kinderen in huis. Bel toch eerst, want voor morgenochtend moet er vandaag iets geregeld zijn.",
            ),
            (
                First::Wait,
                "Misschien is moeder morgen gewoon wakker. Is zij dat niet, dan is een jongen van 14 de enige die op een kind van 3 let.",
            ),
            (
                First::TalkWithParents,
                "Het gesprek met moeder komt later, in overleg met Veilig Thuis. Een afspraak voor volgende week helpt het broertje morgenochtend waarschijnlijk niet.",
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
                "Het gaat dan alleen over te laat komen. Misschien ziet geen enkele school het broertje.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "De zorg voor een peuter valt weg. Basiszorg die ontbreekt bij een jong kind is acute onveiligheid. U meldt direct.",
            overlooked: "Vraag Veilig Thuis of er vanavond crisishulp of politie gaat, en wat de school anders doet. Leg vast wie wat doet, want de zorg voor zijn broertje is niet de taak van Jayden. Ons advies: vertel Jayden dat hij 112 belt als moeder niet wakker wordt. Is Jayden morgen niet om half negen op school, dan belt u opnieuw.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct. Dat u niet weet hoe vaak moeder niet wakker wordt, is voor het broertje juist een reden.",
                ),
                (
                    Q2_NO,
                    "De zorg voor een kind van 3 hangt dan af van een broer die naar school moet. Dat kan een keer misgaan.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Alleen kijken naar de leerling op uw eigen lijst.",
    home: "Vraag wie er nog meer thuis woont, weeg voor alle kinderen, en meld nog vandaag.",
    discuss: &[
        "Hoe vragen we naar broertjes en zusjes?",
        "Wie op school let morgenochtend op Jayden, en wie belt er dan?",
        "Wanneer bellen we hier 112?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S14, Source::S79],
};
