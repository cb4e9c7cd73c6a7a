use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Niet aan mama zeggen.
pub(super) const CASE: CaseText = CaseText {
    id: "niet-zeggen",
    title: "‘Niet aan mama zeggen’",
    theme: "Een kind vertelt het zelf",
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
                "Misschien schrikt moeder en wil zij helpen. Het kan ook dat ze thuis boos zijn op Bilal, vóórdat iemand meekijkt.",
            ),
            (
                First::Wait,
                "Dan gaat Bilal om 14.15 uur naar huis, en weet niemand buiten de school het. Hij kan denken dat vertellen niet helpt.",
            ),
            (
                First::Weigh,
                "Wegen doet u ook, vandaag nog. Bel toch eerst, want de uren vóór het ophalen heeft u nodig om te overleggen.",
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
                "Het kan zijn dat Bilal alleen blijft met wat hij durfde te vertellen. Misschien probeert hij het geen tweede keer.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Bilal vertelde het zelf, en hij noemt het als iets dat vaker gebeurt. Een kind opsluiten lezen wij als acute onveiligheid, dus u meldt vandaag, per telefoon. Vraag 3, 4 en 5 bespreekt u met Veilig Thuis.",
            overlooked: "Misschien zegt Veilig Thuis: ‘Hij kan naar huis.’ Vraag dan hoe, wie het moeder vertelt, en wat u Bilal zegt. Bent u het er niet mee eens, vraag dan naar hun arts of gedragsdeskundige. Ons advies: kan het niet wachten, bel dan de politie. Noteer naam, tijd en antwoord.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct, vóór contact met de ouders. Voor Bilal loopt de weg hetzelfde.",
                ),
                (
                    Q2_NO,
                    "Bilal gaat dan naar huis zonder dat iemand buiten de school meekijkt. Het kan zijn dat de schuur vanavond weer op slot gaat.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Geheimhouding beloven, of eerst moeder bellen.",
    home: "Vertelt een leerling het zelf, dan meldt u dezelfde dag per telefoon bij Veilig Thuis, vóór de ouders. Zo lezen wij het kader.",
    discuss: &[
        "Wat zegt u op de vraag van Bilal, en wat kunt u wel beloven?",
        "Wie belt, wie blijft bij Bilal, en wie staat om 14.15 uur bij de deur?",
        "Wat doen we als Veilig Thuis zegt dat Bilal naar huis kan?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S11,
        Source::S28,
        Source::S81,
        Source::S93,
        Source::S107,
    ],
};
