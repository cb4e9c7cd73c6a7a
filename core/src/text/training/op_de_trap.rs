use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Op de trap: a case of our own, of a child that hears violence between its parents.
pub(super) const CASE: CaseText = CaseText {
    id: "op-de-trap",
    title: "Op de trap",
    theme: "Geweld tussen ouders",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Mees (10) legt zijn hoofd op tafel. De leerkracht vraagt hoe hij slaapt. Mees zegt: ‘Ik zit vaak op de trap te luisteren. Als papa gaat slaan, haal ik mijn zusje uit bed.’",
        },
        Part {
            moment: Moment::Signals,
            text: "Hij zegt: ‘Ze denken dat wij slapen.’ Mees heeft zelf geen blauwe plekken. Zijn zusje is 6 en zit in groep 3.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De leerkracht van zijn zusje zag moeder maandag met een zonnebril, ook binnen. Een collega zegt: ‘De kinderen slaan ze toch niet?’ Vader komt hen om 14.30 uur halen.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Mees vertelt over geweld thuis, en ook moeder kan gevaar lopen. Een gesprek met de ouders kan dat gevaar groter maken. Bel dus eerst, vóór 14.30 uur. Is er nu gevaar, dan eerst 112.",
        others: &[
            (
                First::Weigh,
                "Wegen doet u ook, vandaag nog. Dat kan met Veilig Thuis aan de lijn, want over een paar uur staat vader bij het hek.",
            ),
            (
                First::TalkWithParents,
                "Hoort vader dat Mees praatte, dan kan dat gevaar opleveren voor hem en voor moeder. Bespreek eerst met Veilig Thuis hoe u moeder alleen spreekt.",
            ),
            (
                First::Wait,
                "Misschien blijft het vanavond stil. Is er weer ruzie, dan zit Mees mogelijk opnieuw alleen op de trap.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Mees zegt zelf dat vader slaat, en dat hij vaak luistert. Dat is een vermoeden van huiselijk geweld, ook al heeft hij geen letsel.",
            overlooked: "De zonnebril bewijst niets. Noteer alleen wat uw collega zag, en wanneer.",
            others: &[(
                Q1_NO,
                "U wacht dan op een plek op zijn eigen huid. Het kan zijn dat Mees er nooit meer over begint.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Mees en zijn zusje zijn steeds getuige van geweld. Dat is structurele onveiligheid, ook als niemand hen aanraakt. U meldt vandaag, per telefoon, vóór contact met de ouders.",
            overlooked: "Noem bij de melding allebei de kinderen, en ook moeder. Spreek af wie bij hen blijft, en wat u Mees vertelt vóór hij naar huis gaat.",
            others: &[
                (
                    Q2_DOUBT,
                    "Twijfel is net zo goed melden. Het gaat ook dan om Mees, zijn zusje en moeder.",
                ),
                (
                    Q2_NO,
                    "U vindt horen en zien dan minder erg. Toch kan ook dat een kind veel schade doen.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken dat het meevalt, omdat niemand het kind zelf slaat.",
    home: "Getuige zijn van geweld thuis is ook kindermishandeling, en gebeurt het steeds, dan meldt u.",
    discuss: &[
        "Wat vragen we Veilig Thuis over een gesprek met moeder, zonder vader erbij?",
        "Wat vertellen we Mees, en wat vertellen we zijn zusje?",
        "Wie staat om 14.30 uur bij de deur, en wat zegt die tegen vader?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S10,
        Source::S22,
        Source::S83,
    ],
};
