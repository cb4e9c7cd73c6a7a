use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, Q5_NO, Q5_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Losse broodtrommel.
pub(super) const CASE: CaseText = CaseText {
    id: "broodtrommel",
    title: "Losse broodtrommel",
    theme: "Te weinig eten",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Sami (5) komt deze maand vaak zonder ontbijt op school. Zijn broodtrommel is leeg of ligt nog thuis. Hij zegt: ‘Het brood was op.’ Bij het ophalen rent hij naar zijn moeder toe.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De leerkracht bespreekt dit met de intern begeleider. Ook de overblijfkracht ziet de lege trommel. Sami speelt en leert zoals de andere kinderen. Hij is thuis het enige kind.",
        },
        Part {
            moment: Moment::Talk,
            text: "Moeder vertelt dat zij haar baan kwijt is. In de avond en in het weekend kookt zij, en dan eet Sami genoeg. Het wijkteam komt sinds kort bij haar thuis en ziet dat ook. Zij vraagt of de school kan helpen, en wil meedoen. De brugfunctionaris kan ontbijt op school regelen. Sami kruipt bij haar op schoot.",
        },
        Part {
            moment: Moment::Later,
            text: "De hulp start, met een termijn van zes weken. Het schoolmaatschappelijk werk is casemanager. Moeder komt op elke afspraak.",
        },
        Part {
            moment: Moment::Later,
            text: "Na zes weken kijken zij samen terug. Sami had elke schooldag ontbeten en eten bij zich. Moeder, de leerkracht en het wijkteam zien hetzelfde.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Stap 1, 2 en 3 zijn gedaan, en niemand ziet nu gevaar. Daarom weegt u nu samen.",
        others: &[
            (
                First::Wait,
                "Misschien lost moeder het zelf op. Lukt dat niet, dan kan Sami volgende week weer met honger in de klas zitten.",
            ),
            (
                First::TalkWithParents,
                "Dat gesprek was er al, en moeder vroeg zelf om hulp. Nog een gesprek kan prettig zijn, maar het brengt Sami nog geen ontbijt.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Sami krijgt in de ochtend te weinig te eten, en dat is nu nog zo. Daarom weegt dit team verder. Ziet u het als zorg van de school, dan is ‘nee’ net zo goed te verdedigen.",
            overlooked: "Ook als u de oorzaak begrijpt, heeft het kind nog geen ontbijt.",
            others: &[(
                Q1_NO,
                "Ook ‘nee’ is hier te verdedigen. De school helpt dan buiten de meldcode om. Spreek ook dan een datum af, want anders kijkt misschien niemand terug.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het team ziet geen acute en geen structurele onveiligheid, en twijfelt niet. Het gaat om het ontbijt van deze maand, want in de avond en het weekend eet Sami genoeg. Armoede is niet vanzelf verwaarlozing.",
            overlooked: "Eten is basiszorg. Eet Sami ook in de avond te weinig, dan beantwoordt u vraag 2 opnieuw.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct, en bespreekt u de hulp met Veilig Thuis. De hulp die moeder voor Sami zoekt, kan daarnaast doorgaan.",
                ),
                (
                    Q2_DOUBT,
                    "Een team dat twijfelt, meldt direct, en daarna beoordeelt Veilig Thuis het. De hulp voor Sami kan daarnaast doorgaan.",
                ),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "De brugfunctionaris en het wijkteam kunnen meteen beginnen. Hun hulp raakt de oorzaak, omdat er te weinig geld is voor eten.",
            overlooked: "Vraag altijd of de hulp nu kan beginnen, want op een wachtlijst ligt nog geen brood.",
            others: &[(
                Q3_NO,
                "Dan meldt u. Zonder hulp die werkt, verandert er mogelijk niets aan de lege trommel.",
            )],
        },
        Answered {
            given: Q4_YES,
            why: "Moeder vroeg zelf om hulp, en wil meedoen. Spreek nu een termijn, taken en een casemanager af.",
            overlooked: "Zonder datum merkt niemand dat de hulp stilvalt.",
            others: &[(
                Q4_NO,
                "Dan meldt u. Als moeder niet meewerkt, blijft het plan misschien op papier.",
            )],
        },
        Answered {
            given: Q5_YES,
            why: "De afgesproken resultaten zijn er binnen de termijn. U sluit de hulp af, met afspraken over wie zicht houdt op Sami.",
            overlooked: "Ook na een goed resultaat blijft iemand kijken of het zo blijft.",
            others: &[(
                Q5_NO,
                "Dan meldt u, want het afgesproken resultaat is er niet. Een langere termijn kan betekenen dat Sami langer zonder ontbijt komt.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::HelpCompleted),
    trap: "Het plan starten en geen datum afspreken voor vraag 5.",
    home: "Hulp heeft een termijn, een casemanager en een datum om terug te kijken.",
    discuss: &[
        "Hoort dit voor u bij de meldcode, of bij de gewone zorg van de school?",
        "Wanneer is geldnood thuis voor u een vraag over veiligheid?",
        "Wie is bij ons casemanager, en wie houdt na zes weken zicht op Sami?",
    ],
    sources: &[Source::S0b, Source::S1],
};
