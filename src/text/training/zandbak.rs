use super::{CaseText, Ending, First, FirstStep, Moment, Part, School};
use crate::text::Source;

/// Pestende kleuter: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "zandbak",
    title: "Pestende kleuter",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "In de zandbak trekt Guus (4) de broek van een ander kind omlaag. Hij raakt het kind aan waar dat niet mag. Het kind huilt, en de leerkracht haalt hen uit elkaar.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De intern begeleider vraagt collega’s naar andere signalen. Niemand zag of hoorde iets zorgelijks over thuis bij Guus. Ook bij het andere kind niet.",
        },
        Part {
            moment: Moment::Talk,
            text: "De leerkracht vertelt beide gezinnen wat er gebeurde. De ouders van Guus schrikken en denken mee. De andere ouders vragen wat de school nu doet.",
        },
    ],
    first: FirstStep {
        right: First::OwnProtocol,
        why: "Dit is gedrag tussen leerlingen, zonder signalen over thuis. U volgt het protocol van de school, en vraagt advies aan de jeugdgezondheidszorg. Advies van Veilig Thuis mag ook.",
        others: &[
            (
                First::Weigh,
                "De vijf vragen wegen een vermoeden van huiselijk geweld of kindermishandeling. Daarvoor is hier geen signaal. Komt dat er wel, dan weegt u voor dat kind.",
            ),
            (
                First::Wait,
                "Dan krijgt het ene kind geen steun, en Guus geen hulp. Morgen spelen zij weer samen in de zandbak.",
            ),
            (
                First::CallVeiligThuis,
                "Advies vragen mag, en advies is geen melding. Maar het plan voor Guus en het andere kind maakt de school zelf, vandaag.",
            ),
        ],
    },
    walk: &[],
    ends: Ending::Elsewhere,
    trap: "Er meteen een melding over thuis van maken, of juist niets doen.",
    home: "Gedrag tussen leerlingen volgt uw eigen protocol, en signalen over thuis volgen de meldcode.",
    discuss: &[
        "Welke signalen brengen ons bij Guus wel bij de meldcode?",
        "Wat heeft het andere kind deze week nodig?",
        "Wie geeft ons advies over seksueel gedrag van jonge kinderen?",
    ],
    sources: &[Source::S86],
};
