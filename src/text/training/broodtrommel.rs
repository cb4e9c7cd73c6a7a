use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, Q5_NO, Q5_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Losse broodtrommel: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "broodtrommel",
    title: "Losse broodtrommel",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Sami (5) komt deze maand vaak zonder ontbijt op school. Zijn broodtrommel is leeg of ligt nog thuis. Hij zegt: ‘Het brood was op.’ Bij het ophalen rent hij naar zijn moeder toe.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De leerkracht bespreekt dit met de intern begeleider. Ook de overblijf ziet de lege trommel. Sami speelt en leert zoals de andere kinderen. Hij is thuis het enige kind.",
        },
        Part {
            moment: Moment::Talk,
            text: "Moeder vertelt dat zij haar baan kwijt is. Het wijkteam komt sinds kort bij haar thuis. Zij vraagt of de school kan helpen, en wil meedoen. De brugfunctionaris kan ontbijt op school regelen. Sami kruipt bij haar op schoot.",
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
        why: "Stap 1, 2 en 3 zijn gedaan, en niemand ziet nu gevaar. Dan weegt u samen.",
        others: &[
            (
                First::Wait,
                "Dan zit Sami ook volgende week met honger in de klas. Niemand regelt hulp of kijkt terug.",
            ),
            (
                First::TalkWithParents,
                "Dat gesprek was er al, en moeder vroeg zelf om hulp. Nog een gesprek zonder plan geeft Sami geen ontbijt.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Sami krijgt te weinig te eten. Die zorg is er nu nog, dus u weegt verder.",
            overlooked: "Ook als u de oorzaak begrijpt, heeft het kind nog geen ontbijt.",
            others: &[(
                Q1_NO,
                "Dat kan na het gesprek passen, als de zorg echt weg is. Maar er is dan geen datum. Blijft de trommel leeg, dan kijkt niemand terug.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het team twijfelt niet: niet acuut en niet structureel. Het begon kort geleden, en Sami zoekt zijn moeder op. Armoede is niet vanzelf verwaarlozing.",
            overlooked: "Eten is basiszorg: wordt het minder, dan beantwoordt u vraag 2 opnieuw.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct, en bespreekt u de hulp met Veilig Thuis. De hulp die moeder voor Sami zoekt, kan daarnaast doorgaan.",
                ),
                (
                    Q2_DOUBT,
                    "Twijfelt het team? Dan meldt u direct, en Veilig Thuis beoordeelt het. De hulp voor Sami kan daarnaast doorgaan.",
                ),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "De brugfunctionaris en het wijkteam kunnen meteen beginnen. Hun hulp raakt de oorzaak: te weinig geld voor eten.",
            overlooked: "Vraag altijd of de hulp nu kan beginnen, want een wachtlijst geeft geen ontbijt.",
            others: &[(
                Q3_NO,
                "Dan meldt u. Zonder hulp die werkt, blijft Sami met een lege maag komen.",
            )],
        },
        Answered {
            given: Q4_YES,
            why: "Moeder vroeg zelf om hulp, en wil meedoen. Spreek nu een termijn, taken en een casemanager af.",
            overlooked: "Zonder datum merkt niemand dat de hulp stilvalt.",
            others: &[(
                Q4_NO,
                "Dan meldt u. Een plan waar moeder niet aan meewerkt, geeft Sami geen ontbijt.",
            )],
        },
        Answered {
            given: Q5_YES,
            why: "De afgesproken resultaten zijn er binnen de termijn. U sluit de hulp af, met afspraken over wie Sami volgt.",
            overlooked: "Ook na een goed resultaat blijft iemand kijken of het zo blijft.",
            others: &[(
                Q5_NO,
                "Dan meldt u, want de hulp gaf niet wat was afgesproken. Een langere termijn laat Sami langer zonder ontbijt.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::HelpCompleted),
    trap: "Het plan starten en geen datum afspreken voor vraag 5.",
    home: "Hulp heeft een termijn, een casemanager en een datum om terug te kijken.",
    discuss: &[
        "Wanneer wordt geldnood thuis voor u een vraag over veiligheid?",
        "Wie is bij ons casemanager, en wie volgt Sami na zes weken?",
    ],
    sources: &[Source::S0b, Source::S1],
};
