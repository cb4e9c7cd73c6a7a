use super::{CaseText, Ending, First, FirstStep, Moment, Part, School};
use crate::text::Source;

/// In de zandbak, under a title that calls it no bullying.
pub(super) const CASE: CaseText = CaseText {
    id: "zandbak",
    title: "In de zandbak",
    theme: "Seksueel gedrag van een kleuter",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "In de zandbak trekt Guus (4) de broek van een ander kind omlaag. Hij raakt het kind aan waar dat niet mag. Het kind huilt, en de leerkracht haalt hen uit elkaar.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De leerkracht en de intern begeleider zetten stap 1 en 2, voor allebei de kinderen. Niemand zag of hoorde iets zorgelijks over thuis, bij Guus niet en bij het andere kind niet.",
        },
        Part {
            moment: Moment::Talk,
            text: "De leerkracht vertelt beide gezinnen wat er gebeurde. De ouders van Guus schrikken en denken mee. De andere ouders vragen wat de school nu doet.",
        },
    ],
    first: FirstStep {
        right: First::OwnProtocol,
        why: "U volgt het protocol van de school, en vraagt advies aan JGZ. Zulk gedrag is wel een reden voor stap 1 en 2 van de meldcode, en die zijn hier gezet. Met het Vlaggensysteem kunt u samen bekijken hoe ernstig het is. Advies van Veilig Thuis mag ook.",
        others: &[
            (
                First::Weigh,
                "Dat kan nog komen. Na stap 1 en 2 is er nu geen vermoeden over thuis. Ziet of hoort u later wel iets, dan weegt u voor dat kind.",
            ),
            (
                First::Wait,
                "Het andere kind krijgt dan misschien geen steun, en Guus geen hulp. Het kan morgen weer gebeuren.",
            ),
            (
                First::CallVeiligThuis,
                "Advies vragen mag, en advies is geen melding. Het plan voor Guus en het andere kind maakt de school zelf, vandaag.",
            ),
        ],
    },
    walk: &[],
    ends: Ending::Elsewhere,
    trap: "Er meteen een melding over thuis van maken, of juist niet meer naar thuis kijken.",
    home: "Volg bij zulk gedrag uw eigen protocol, en zet ook stap 1 en 2 van de meldcode.",
    discuss: &[
        "Welke signalen brengen ons bij Guus wel bij de vijf vragen?",
        "Wat heeft het andere kind deze week nodig?",
        "Wie geeft ons advies over seksueel gedrag van jonge kinderen?",
    ],
    sources: &[Source::S86],
};
