use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Verkering: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "verkering",
    title: "Verkering",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Kim (15) heeft blauwe plekken om beide polsen. Haar telefoon trilt de hele les. De mentor vraagt na de les of zij even wil praten.",
        },
        Part {
            moment: Moment::Talk,
            text: "De mentor vraagt naar haar polsen. Kim zegt: ‘Mijn vriend hield me vast.’ Hij is 18 en zit niet op deze school. Hij volgt haar telefoon, en dreigt foto’s te sturen als zij stopt.",
        },
        Part {
            moment: Moment::Consultation,
            text: "Kim zegt dat haar ouders niets weten. De mentor kent hen als ouders die meedenken. Een collega vraagt: ‘Het is niet thuis. Is dit wel meldcode?’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Geweld door een partner of ex valt onder de meldcode, ook buiten het huis. U weegt vandaag nog. Is er nu gevaar, dan eerst 112.",
        others: &[
            (
                First::Wait,
                "Dan ziet Kim hem vanavond weer. De dreiging met de foto’s blijft.",
            ),
            (
                First::TalkWithParents,
                "Bespreek eerst met Kim en Veilig Thuis hoe haar ouders het horen. Anders kan hij de foto’s sturen vóórdat iemand Kim helpt.",
            ),
            (
                First::OwnProtocol,
                "Hij is geen leerling, en dit is geen gedrag tussen leerlingen. Kim valt dan buiten elke regeling.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Blauwe polsen, controle en dreigen door haar vriend: dat is een vermoeden van huiselijk geweld. Dat volgt de relatie, niet het adres.",
            overlooked: "Ook geweld door een ex valt eronder, dus uitmaken is niet het einde.",
            others: &[(
                Q1_NO,
                "Dan zegt de school dat dit niet thuis is. Kim staat er alleen voor, met de dreiging op haar telefoon.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Er is lichamelijk geweld, en de dreiging gaat door. U meldt direct. Bespreek met Kim en Veilig Thuis of ook de politie nodig is.",
            overlooked: "Met Kim en Veilig Thuis kiest u hoe haar ouders het horen.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct. Hoe groot het gevaar voor Kim is, beoordeelt Veilig Thuis.",
                ),
                (
                    Q2_NO,
                    "Dan blijft hij Kim volgen, en weet geen volwassene buiten de school ervan.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken dat de meldcode niet geldt omdat het niet thuis gebeurt.",
    home: "Geweld door een partner of ex hoort bij de meldcode, waar het ook gebeurt.",
    discuss: &[
        "Hoe bespreken we met Kim wat haar ouders horen?",
        "Wanneer bellen we ook de politie?",
        "Wat spreken we met Kim af voor vanavond?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S123],
};
