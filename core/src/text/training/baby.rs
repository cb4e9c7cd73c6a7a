use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Een student met een baby: a case of our own.
pub(super) const CASE: CaseText = CaseText {
    id: "baby",
    title: "Een student met een baby",
    theme: "Controle door een vriend",
    school: School::Mbo,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Femke (19) mist veel lessen. Haar vriend houdt haar pinpas, zegt zij, en leest haar telefoon. In elke pauze belt hij waar zij is.",
        },
        Part {
            moment: Moment::Signals,
            text: "De studieloopbaanbegeleider vraagt wie er thuis woont, en of zij zwanger is. Femke is niet zwanger. Zij heeft een dochter van 8 maanden. Overdag past haar vriend op, ook nu.",
        },
        Part {
            moment: Moment::Talk,
            text: "Femke praat zonder haar vriend met de zorgcoördinator. Zij zegt: ‘Hij duwt me wel vaker tegen de muur. De kleine slaapt er doorheen.’ Zij zegt ook: ‘Ik ben 19. Ik regel het zelf.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De zorgcoördinator vraagt of zij vanavond naar huis durft. Femke zegt: ‘Ja, vandaag wel.’ Een collega zegt: ‘Zij is volwassen. Dan kunnen wij niets.’",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "De baby is nu bij een man die Femke tegen de muur duwt, zegt zij. Daarom belt u eerst. Vertel het Femke vooraf als dat kan, op school en zonder haar vriend. Het bellen wacht daar niet op. Is er nu gevaar voor Femke of haar dochter, dan eerst 112.",
        others: &[
            (
                First::Weigh,
                "Wegen doet u ook, want de meldcode geldt ook voor volwassen studenten. Bel toch eerst: haar vriend past nu op de baby.",
            ),
            (
                First::Wait,
                "Het kan een tijd goed gaan. Bij een volgende ruzie is er mogelijk weer een baby van 8 maanden bij.",
            ),
            (
                First::TalkWithPartner,
                "Een gesprek met haar vriend kan gevaar opleveren voor Femke en de baby. Overleg daarover eerst met Veilig Thuis.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Duwen, haar pinpas houden en steeds bellen waar zij is: dat is een vermoeden van huiselijk geweld. Er is een baby in huis. Getuige zijn van huiselijk geweld is ook kindermishandeling.",
            overlooked: "De kindcheck hoort bij stap 1: vraag naar kinderen, zwangerschap en wie er zorgt.",
            others: &[(
                Q1_NO,
                "De school telt dan alleen gemiste lessen. Mogelijk vraagt niemand meer naar de baby.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Het geweld gebeurt vaker, met een baby in huis. Wij lezen dat als structurele onveiligheid, dus u meldt direct. Dat mag zonder toestemming van Femke, ook als er alleen volwassenen bij betrokken zijn.",
            overlooked: "Waar is de baby nu, en bij wie? Vraag Veilig Thuis hoe moeder en kind vandaag veilig zijn. Bel Femke niet en stuur geen bericht, want hij leest misschien mee. Spreek met haar en Veilig Thuis een veilige manier van contact af.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook twijfel is hier melden. Voor Femke en haar dochter verandert dat niets.",
                ),
                (
                    Q2_NO,
                    "Het kan dan afhangen van de volgende ruzie. Een baby kan niemand vertellen wat er gebeurde.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken dat een volwassen student dit alleen zelf beslist.",
    home: "Vraag bij volwassen studenten waar hun kinderen nu zijn, en meld vandaag. Als het kan, hoort de student het eerst.",
    discuss: &[
        "Hoe vertellen we Femke dat we melden, als zij dat niet wil?",
        "Wie doet bij ons de kindcheck, en wanneer?",
        "Wanneer bellen we hier 112?",
    ],
    sources: &[
        Source::S2,
        Source::S6,
        Source::S10,
        Source::S22,
        Source::S79,
        Source::S123,
    ],
};
