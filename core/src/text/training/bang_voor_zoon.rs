use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Bang voor haar zoon: a case of our own, of violence by a pupil against his mother.
pub(super) const CASE: CaseText = CaseText {
    id: "bang-voor-zoon",
    title: "Bang voor haar zoon",
    theme: "Geweld tegen een ouder",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "De moeder van Sem (15) belt zijn mentor over zijn verzuim. Dan praat zij zachter: ‘Ik durf hem niet meer wakker te maken. Vorige week duwde hij me van de trap.’",
        },
        Part {
            moment: Moment::Signals,
            text: "Zij zegt: ‘Zeg niet dat ik belde, want dan gaat het mis.’ Sem heeft een zusje van 8, dat alles ziet. Op school is Sem rustig, en soms verdrietig.",
        },
        Part {
            moment: Moment::Consultation,
            text: "Een collega zegt: ‘Ik spreek hem er zo op aan.’ Een ander vraagt: ‘Sem is hier de leerling. Past de meldcode dan wel?’ Sem is om 15.00 uur thuis, en moeder ook.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Moeder loopt gevaar, en Sem mag niet merken dat zij belde. Bel eerst, en bespreek wat moeder en het zusje vanmiddag nodig hebben. Is er nu gevaar, dan eerst 112.",
        others: &[
            (
                First::Weigh,
                "Het wegen komt er meteen achteraan. Om 15.00 uur zijn moeder en Sem allebei thuis, dus het bellen gaat voor.",
            ),
            (
                First::TalkWithParents,
                "Een brief of een afspraak kan Sem ook zien. Bespreek met Veilig Thuis hoe en wanneer een gesprek wel kan.",
            ),
            (
                First::OwnProtocol,
                "Uw protocol gaat over gedrag op school. Met straf op school komt moeder thuis misschien juist in gevaar.",
            ),
            (
                First::Wait,
                "Het kan een tijdje rustig blijven. Moeder belde wel omdat zij het niet meer aankan, en dat doet zij misschien geen tweede keer.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Geweld van een kind tegen een ouder is ook huiselijk geweld. Dat moeder het zelf vertelt, is genoeg voor een vermoeden.",
            overlooked: "De meldcode gaat over iedereen in huis, en niet alleen over de leerling.",
            others: &[(
                Q1_NO,
                "De school ziet dan alleen verzuim. Moeder en het zusje staan er mogelijk alleen voor, en Sem ook.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Sem duwde moeder van de trap, en zij is bang voor hem. Dat is acute onveiligheid. U meldt vandaag, per telefoon, over moeder, het zusje en Sem zelf.",
            overlooked: "Moeder vroeg u om te zwijgen. Vertel haar vooraf, op een veilig moment, dat u meldt. Dat kan zolang Sem op school is, maar het bellen wacht daar niet op. Ook Sem heeft hulp nodig, en misschien maakte hij zelf geweld mee. Bel de school van het zusje niet: noem haar bij de melding.",
            others: &[
                (
                    Q2_DOUBT,
                    "Bij twijfel meldt u ook direct, over alle drie: moeder, het zusje en Sem.",
                ),
                (
                    Q2_NO,
                    "Er kijkt dan niemand buiten de school mee. Een volgende val van de trap kan slechter aflopen.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Sem aanspreken op wat moeder in vertrouwen vertelde.",
    home: "Ook geweld van een leerling tegen een ouder hoort bij de meldcode: bij onveiligheid of twijfel meldt u.",
    discuss: &[
        "Hoe vertellen we moeder dat we melden, zonder dat Sem het merkt?",
        "Wat heeft Sem zelf nodig, en wie biedt dat?",
        "Hoe letten we op de veiligheid van collega’s?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S36,
        Source::S123,
        Source::T26,
    ],
};
