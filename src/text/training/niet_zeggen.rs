use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Niet aan mama zeggen: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "niet-zeggen",
    title: "‘Niet aan mama zeggen’",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Bilal (8) ruimt met de leerkracht de verfpotten op. Hij zegt uit zichzelf: ‘Als hij boos is, moet ik in de schuur. Dan gaat de deur op slot.’ De leerkracht vraagt: ‘Wie bedoel je?’ Bilal zegt: ‘Mijn stiefvader.’",
        },
        Part {
            moment: Moment::Signals,
            text: "Bilal kijkt naar de gang. Hij vraagt: ‘Niet aan mama zeggen, hè?’ De leerkracht heeft nog geen antwoord gegeven.",
        },
        Part {
            moment: Moment::Consultation,
            text: "Het is 11.00 uur. De aandachtsfunctionaris en de directeur zijn er vandaag. Moeder komt Bilal om 14.15 uur halen.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Bilal vertelde het zelf. U belt vandaag Veilig Thuis, vóór contact met zijn ouders. Is er nu gevaar, dan eerst 112.",
        others: &[
            (
                First::TalkWithParents,
                "Dan weten ze thuis dat Bilal praatte, vóórdat iemand meekijkt. Die middag gaat hij wel met hen mee.",
            ),
            (
                First::Wait,
                "Dan gaat Bilal om 14.15 uur naar huis, en weet niemand buiten de school het. Voor hem verandert vertellen dan niets.",
            ),
            (
                First::Weigh,
                "Wegen doet u ook, vandaag nog. Maar de uren vóór het ophalen tellen voor Bilal, dus bel eerst.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Een kind zegt zelf wat er thuis gebeurt. Dat is een vermoeden. Of het klopt, hoeft u niet uit te zoeken.",
            overlooked: "Ook het bevoegd gezag moet dit vandaag weten.",
            others: &[(
                Q1_NO,
                "Dan blijft Bilal alleen met wat hij durfde te vertellen. Niemand vraagt nog hoe het thuis gaat.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Bilal vertelde het zelf, en hij noemt het als iets dat vaker gebeurt. Wij lezen dat als onveiligheid: u meldt vandaag, per telefoon. Vraag 3, 4 en 5 bespreekt u met Veilig Thuis.",
            overlooked: "Met Veilig Thuis spreekt u af wie het moeder vertelt, en wanneer.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct, vóór contact met de ouders. Voor Bilal loopt de weg hetzelfde.",
                ),
                (
                    Q2_NO,
                    "Dan gaat Bilal naar huis zonder dat iemand zijn verhaal beoordeelt. De schuur kan vanavond weer op slot gaan.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Geheimhouding beloven, of eerst moeder bellen.",
    home: "Vertelt een leerling het zelf, dan meldt u dezelfde dag per telefoon bij Veilig Thuis, vóór de ouders.",
    discuss: &[
        "Wat zegt u op de vraag van Bilal, en wat kunt u wel beloven?",
        "Wie belt, wie blijft bij Bilal, en wie staat om 14.15 uur bij de deur?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S11,
        Source::S81,
        Source::S93,
        Source::S107,
    ],
};
