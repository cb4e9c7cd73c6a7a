use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Verkering.
pub(super) const CASE: CaseText = CaseText {
    id: "verkering",
    title: "Verkering",
    theme: "Plekken op de polsen",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Kim (15) heeft blauwe plekken om beide polsen. Haar telefoon trilt de hele les. De mentor vraagt na de les of zij even wil praten.",
        },
        Part {
            moment: Moment::Signals,
            text: "De mentor vraagt naar haar polsen. Kim zegt: ‘Mijn vriend hield me vast. Ik wil het vanavond uitmaken.’ Hij is 18 en zit niet op deze school. Hij volgt haar telefoon, en dreigt naaktfoto’s van haar te sturen als zij stopt.",
        },
        Part {
            moment: Moment::Consultation,
            text: "Kims ouders weten niets. De mentor kent hen als ouders die meedenken. Een collega vraagt: ‘Het is niet thuis. Is dit wel meldcode?’",
        },
    ],
    first: FirstStep {
        right: First::CallVeiligThuis,
        why: "Geweld door een partner of ex valt onder de meldcode, ook buiten het huis. Kim wil het vanavond uitmaken, en juist dan kan het gevaar groter zijn. Daarom belt u eerst. Vertel Kim vooraf dat u belt, als dat zonder gevaar kan. Doe dat op school, want hij volgt haar telefoon. Is er nu gevaar, dan eerst 112.",
        others: &[
            (
                First::Weigh,
                "De vijf vragen kunnen straks, met Veilig Thuis aan de lijn. Kim heeft eerst een plan nodig voor vanavond.",
            ),
            (
                First::Wait,
                "Kim ziet hem dan vanavond, zonder dat iemand meekijkt. Het kan goed gaan, maar de dreiging met de foto’s blijft.",
            ),
            (
                First::TalkWithParents,
                "Bespreek eerst met Kim en Veilig Thuis hoe haar ouders het horen. Anders stuurt hij de foto’s misschien vóórdat iemand haar helpt.",
            ),
            (
                First::OwnProtocol,
                "Hij is geen leerling van de school, en dit is geen gedrag tussen leerlingen. Waarschijnlijk past uw protocol niet bij Kim.",
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
                "De school zegt dan dat dit niet thuis is. Het kan zijn dat Kim er alleen voor staat.",
            )],
        },
        Answered {
            given: Q2_YES,
            why: "Er is lichamelijk geweld, en de dreiging gaat door. U meldt direct. Zulke foto’s van een minderjarige hebben of delen is strafbaar, dus bespreek ook de politie. Bekijk of kopieer ze niet.",
            overlooked: "Vraag of hij ooit haar keel dichtkneep, want dat wijst op groot gevaar. Raad uitmaken niet zomaar aan: maak eerst met Veilig Thuis een plan. Was er seks? Noem dat, ook zonder dwang, want Kim is 15 en hij is 18. Dat kan strafbaar zijn. Vraag Kim er niet over uit, en bespreek of het Centrum Seksueel Geweld kan helpen.",
            others: &[
                (
                    Q2_DOUBT,
                    "Ook dan meldt u direct. Hoe groot het gevaar voor Kim is, beoordeelt Veilig Thuis.",
                ),
                (
                    Q2_NO,
                    "Hij kan Kim dan blijven volgen, zonder dat een volwassene buiten de school ervan weet.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken dat de meldcode niet geldt omdat het niet thuis gebeurt.",
    home: "Geweld door een partner of ex hoort bij de meldcode, waar het ook gebeurt.",
    discuss: &[
        "Hoe bespreken we met Kim wat haar ouders horen?",
        "Wanneer bellen we ook de politie, en wat doen we met de foto’s?",
        "Wat spreken we met Kim af voor vanavond?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S21,
        Source::S72,
        Source::S123,
        Source::T21,
        Source::T24,
    ],
};
