use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// Vijf maanden wachten: a case of our own.
pub(super) const CASE: CaseText = CaseText {
    id: "wachtlijst",
    title: "Vijf maanden wachten",
    school: School::Mbo,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Mila (17) valt in slaap in de les. De studieloopbaanbegeleider vraagt hoe het gaat. Mila zegt: ‘Het is druk. Ik kook, was en maak schoon.’",
        },
        Part {
            moment: Moment::Talk,
            text: "Moeder komt met Mila en oma naar school. Zij zegt: ‘Ik ben al weken somber. Eén keer gooide ik een kopje tegen de muur.’ Oma slaapt sindsdien bij hen. Mila vertelt hetzelfde, ook alleen met de zorgcoördinator.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De zorgcoördinator zoekt hulp voor thuis. De huisarts verwees moeder al: de wachttijd is vijf maanden. Het wijkteam heeft ook geen plek. De school kan wel gesprekken met Mila voeren.",
        },
        Part {
            moment: Moment::Talk,
            text: "Oma gaat over twee weken terug naar haar eigen huis. Moeder zegt: ‘Ik wil alle hulp. Alleen houd ik het huishouden niet vol.’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "De signalen, het overleg en het gesprek zijn er geweest. Nu weegt u, en u telt de twee weken van oma mee.",
        others: &[
            (
                First::Wait,
                "Dan vertrekt oma, en staat er niets klaar. Mila draagt het thuis dan weer alleen.",
            ),
            (
                First::TalkWithParents,
                "Het gesprek was er, en moeder was open. Nog een gesprek maakt de wachttijd voor Mila niet korter.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Moeder is al weken somber, er vloog een kopje en Mila doet het huishouden. De zorg is niet weg.",
            overlooked: "Een moeder die om hulp vraagt, heeft nog geen hulp.",
            others: &[(
                Q1_NO,
                "Dan telt alleen dat moeder eerlijk is. Mila valt volgende maand weer in slaap, en niemand vraagt nog waarom.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het team twijfelt nu niet: het was één keer, en oma is in huis. Moeder en Mila vertellen hetzelfde. Acuut of structureel is het nu niet.",
            overlooked: "Zegt een ouder ‘ik red het niet’? Vraag wat dat betekent. Gaat het over niet meer willen leven, dan is het acuut: u meldt direct. Bij gevaar nu belt u eerst 112. Gaat oma weg, dan beantwoordt u vraag 2 opnieuw.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct, en bespreekt u de hulp met Veilig Thuis. Voor Mila komt er dezelfde melding, alleen eerder.",
                ),
                (
                    Q2_DOUBT,
                    "Dan meldt u direct. Twijfelt het team over de weken na oma, zeg dat dan: voor Mila is dat genoeg.",
                ),
            ],
        },
        Answered {
            given: Q3_NO,
            why: "Er is geen hulp die op tijd komt en de dreiging wegneemt. Gesprekken op school steunen Mila, maar veranderen thuis niets. Dan is melden noodzakelijk.",
            overlooked: "Een plek op een wachtlijst is nog geen hulp.",
            others: &[(
                Q3_YES,
                "Dan noemt u wachten hulp. Over twee weken is oma weg, en krijgt Mila thuis vijf maanden geen hulp.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNoHelp),
    trap: "Een plek op een wachtlijst meetellen als hulp.",
    home: "Hulp telt pas als zij op tijd komt en de dreiging wegneemt.",
    discuss: &[
        "Wat kan de school zelf doen, naast de melding?",
        "Hoe vertellen we een moeder die hulp vraagt dat we melden?",
        "Wanneer zou u bij vraag 2 twijfelen?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S2, Source::S15],
};
