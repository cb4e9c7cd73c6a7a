use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Na de melding.
pub(super) const CASE: CaseText = CaseText {
    id: "na-de-melding",
    title: "Na de melding",
    theme: "Een nieuw signaal",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Drie weken geleden meldde de school de zorgen over Ruben (11) bij Veilig Thuis. Daarna hoorde de school niets. In het dossier staat met wie de school belde.",
        },
        Part {
            moment: Moment::Later,
            text: "Vanmorgen komt Ruben binnen met een kapotte, dikke lip. De leerkracht vraagt wat er is. Ruben zegt: ‘Niks’, en trekt zijn capuchon op.",
        },
        Part {
            moment: Moment::Later,
            text: "Een collega zegt: ‘Veilig Thuis is er toch mee bezig?’ De school gaat om 15.00 uur uit. Ruben fietst dan alleen naar huis.",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Een nieuw signaal is een nieuw contact, vandaag nog. Is er nu gevaar, dan eerst 112. Een lopende termijn verandert dat niet.",
        others: &[
            (
                First::Wait,
                "Veilig Thuis weet dan niets van de lip. Het kan zijn dat het vanavond weer gebeurt, en dat niemand meekijkt.",
            ),
            (
                First::TalkWithParents,
                "U weet niet hoe de lip kapotging. Vraag Veilig Thuis eerst of een gesprek gevaar kan opleveren voor Ruben.",
            ),
            (
                First::Weigh,
                "Wegen hoort erbij, en dat kan met Veilig Thuis aan de lijn. Bel eerst, want Ruben gaat om 15.00 uur naar huis.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Er was een vermoeden, en nu is er een nieuw signaal bij. De zorg is niet weg.",
            overlooked: "De melding van toen vertelt niets over de lip van vandaag.",
            others: &[(
                Q1_NO,
                "Het lijkt dan alsof de melding alles oploste. De lip van Ruben staat misschien nergens.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Er is letsel, na een melding over zorgen thuis. Wij lezen dat als onveiligheid die doorgaat. Een ander kiest misschien ‘twijfel’, omdat Ruben niets zegt, en ook dat is melden. U meldt vandaag, per telefoon, en legt het vast.",
            overlooked: "Hoort u niets van Veilig Thuis, dan belt u zelf.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u vandaag. Hoe de lip van Ruben kapotging, hoeft u niet eerst uit te zoeken.",
                ),
                (
                    Q2_NO,
                    "Wat er vanavond gebeurt, hangt dan af van een melding van drie weken oud. Daarin staat de lip niet.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken dat Veilig Thuis er al mee bezig is.",
    home: "Een melding is geen eindpunt: een nieuw signaal meldt u dezelfde dag, per telefoon.",
    discuss: &[
        "Wie houdt bij ons zicht op een leerling na een melding?",
        "Wat leggen we vandaag vast over Ruben?",
        "Wat doen we als we niets van Veilig Thuis horen?",
    ],
    sources: &[Source::S0a, Source::S0b, Source::S48],
};
