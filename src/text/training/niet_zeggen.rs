use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "niet-zeggen",
    title: "‘Niet aan mama zeggen’",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Bilal (8) zegt tijdens het opruimen: hij sluit mij op in de schuur als hij boos is. Hij bedoelt zijn stiefvader.",
        },
        Part {
            moment: Moment::Signals,
            text: "Hij kijkt naar de deur. Hij vraagt of u het niet aan zijn moeder wilt zeggen.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Bilal vertelde het zelf. Dan belt u Veilig Thuis dezelfde dag, vóór contact met de ouders.",
        others: &[
            (
                First::TalkWithParents,
                "Dan weten zijn ouders dat hij praatte, vóórdat iemand hem helpt.",
            ),
            (
                First::Wait,
                "Dan gaat Bilal vanmiddag naar huis zonder dat iemand iets doet.",
            ),
            (
                First::Weigh,
                "Wegen hoort erbij. Maar bel nu eerst: u weegt samen met Veilig Thuis.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Een kind dat zelf vertelt, geeft een ernstig vermoeden.",
            overlooked: "Kinderen nemen hun woorden vaak terug. Dat maakt het niet onwaar.",
            others: &[(Q1_NO, "Dan leert Bilal dat praten niet helpt.")],
        },
        Answered {
            given: Q2_YES,
            why: "Hij vertelde het zelf, en het gebeurt vaker. Dat is melden.",
            overlooked: "Vraag 3, 4 en 5 bespreekt u met Veilig Thuis.",
            others: &[
                (
                    Q2_NO,
                    "Dan blijft Bilal in de schuur zitten, en weet hij dat u het weet.",
                ),
                (Q2_DOUBT, "Ook dan meldt u. Wacht niet op meer bewijs."),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Geheimhouding beloven, of eerst moeder bellen.",
    home: "Vertelt een kind het zelf? Bel eerst Veilig Thuis.",
    discuss: &[
        "Wat zegt u als een kind om geheimhouding vraagt?",
        "Wie blijft er die dag bij Bilal?",
    ],
    own_reading: false,
    sources: &[Source::S0b, Source::S1, Source::S11],
};
