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
    theme: "Een sombere ouder",
    school: School::Mbo,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Mila (17) valt sinds twee weken soms in slaap in de les. De studieloopbaanbegeleider vraagt hoe het gaat. Mila zegt: ‘Mama ligt veel op bed. Ik slaap slecht.’",
        },
        Part {
            moment: Moment::Talk,
            text: "Moeder komt met Mila en oma naar school. Zij zegt: ‘Ik ben sinds drie weken somber. Eén keer schreeuwde ik dat Mila maar weg moest.’ Zij denkt niet aan de dood, zegt zij als iemand dat vraagt. Oma slaapt nu bij hen en doet het huishouden. Mila vertelt hetzelfde, ook alleen met de zorgcoördinator, en is thuis niet bang.",
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
                "Oma vertrekt over twee weken, en dan staat er misschien niets klaar. Mila kan het dan thuis alleen moeten dragen.",
            ),
            (
                First::TalkWithParents,
                "Het gesprek was er, en moeder was open. Nog een gesprek maakt de wachttijd voor Mila waarschijnlijk niet korter.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Moeder is al weken somber en schreeuwde tegen Mila, en Mila slaapt slecht. De zorg is niet weg.",
            overlooked: "Een moeder die om hulp vraagt, heeft nog geen hulp.",
            others: &[(
                Q1_NO,
                "Het telt dan vooral dat moeder eerlijk is. Valt Mila volgende maand weer in slaap, dan vraagt misschien niemand waarom.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het duurt drie weken, oma is in huis en Mila is niet bang. Wat er komt als oma weggaat, weegt dit team bij vraag 3. Het twijfelt nu niet. Een ander team kan hier wel twijfelen, en dan meldt het direct.",
            overlooked: "Vraag altijd wat een ouder bedoelt met ‘ik houd het niet vol’. Wil die niet meer leven, dan is het acuut, en meldt u direct. Bij gevaar nu belt u eerst 112. Twijfelt u over de weken zonder oma, dan is dat nu al twijfel, en meldt u.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct, en bespreekt u de hulp met Veilig Thuis. Dat past als u vindt dat Mila nu al te veel draagt.",
                ),
                (
                    Q2_DOUBT,
                    "Dan meldt u direct, en dat is goed te verdedigen. Denkt uw team aan de weken zonder oma, dan is dat reden genoeg.",
                ),
            ],
        },
        Answered {
            given: Q3_NO,
            why: "Er is geen hulp die op tijd komt en de dreiging wegneemt. Gesprekken op school steunen Mila, maar veranderen thuis niets. Dan is melden noodzakelijk.",
            overlooked: "Een plek op een wachtlijst is nog geen hulp. Gaat oma eerder weg, dan belt u Veilig Thuis opnieuw.",
            others: &[(
                Q3_YES,
                "Wachten telt dan als hulp. Over twee weken is oma weg, en kan het vijf maanden duren voor er thuis iemand komt.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNoHelp),
    trap: "Een plek op een wachtlijst meetellen als hulp.",
    home: "Hulp telt pas als zij op tijd komt en de dreiging wegneemt.",
    discuss: &[
        "Wat kan de school zelf doen, naast de melding?",
        "Hoe vertellen we een moeder die hulp vraagt dat we melden?",
        "Zou u bij vraag 2 twijfelen, en waarom?",
    ],
    sources: &[Source::S0b, Source::S1, Source::S2, Source::S15],
};
