use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, Q4_NO, Q4_YES, Q5_NO, Q5_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "broodtrommel",
    title: "Een lege broodtrommel",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Sami (5) komt vaak zonder ontbijt op school. Zijn broodtrommel is drie keer per week leeg. Hij is vrolijk en zoekt zijn moeder bij het ophalen.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De intern begeleider hoort hetzelfde van de overblijf. Moeder verloor in de zomer haar werk. Het wijkteam komt al thuis.",
        },
        Part {
            moment: Moment::Talk,
            text: "Moeder vertelt open over haar geldzorgen. Ze schaamt zich en wil graag hulp. De leraar ziet een warme band.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Er is tijd om te wegen. Stap 1, 2 en 3 zijn gedaan.",
        others: &[
            (
                First::Wait,
                "Dan blijft Sami met een lege maag in de klas. Niemand spreekt een datum af.",
            ),
            (
                First::CallVeiligThuis,
                "Advies vragen mag altijd. Maar u slaat dan het wegen niet over.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Sami krijgt te weinig eten. Er is een zorg die niet weg is.",
            overlooked: "Armoede is niet vanzelf verwaarlozing. De zorg telt toch.",
            others: &[(
                Q1_NO,
                "Dan sluit u het dossier. Niemand kijkt nog of Sami eet.",
            )],
        },
        Answered {
            given: Q2_NO,
            why: "Het team ziet geen acute of structurele onveiligheid. Het duurt kort, het is bekend en moeder vraagt hulp.",
            overlooked: "Vraag ook of er thuis meer kinderen zijn.",
            others: &[
                (
                    Q2_YES,
                    "Dan belt u Veilig Thuis. Dat mag, maar hier past eerst hulp met een datum.",
                ),
                (
                    Q2_DOUBT,
                    "Twijfelt u echt? Dan meldt u. Dat is hier ook goed te verdedigen.",
                ),
            ],
        },
        Answered {
            given: Q3_YES,
            why: "Het wijkteam en de school kunnen helpen met geld en eten. Die hulp raakt de oorzaak.",
            overlooked: "Ook de school zelf kan hulp organiseren.",
            others: &[(
                Q3_NO,
                "Dan meldt u, want zonder hulp blijft Sami zonder eten.",
            )],
        },
        Answered {
            given: Q4_YES,
            why: "Moeder neemt de hulp aan en komt op elke afspraak. Er is een termijn van zes weken en een casemanager.",
            overlooked: "Aannemen is niet genoeg: zij moet ook meedoen.",
            others: &[(Q4_NO, "Dan meldt u. Zonder moeder werkt dit plan niet.")],
        },
        Answered {
            given: Q5_YES,
            why: "Na zes weken ontbijt Sami elke dag. Zijn trommel is gevuld.",
            overlooked: "Er blijft iemand kijken of het zo blijft.",
            others: &[(
                Q5_NO,
                "Dan meldt u. Het plan gaf Sami niet wat hij nodig heeft.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::HelpCompleted),
    trap: "Het plan starten en geen datum voor vraag 5 afspreken.",
    home: "Hulp heeft altijd een termijn, een casemanager en een datum.",
    discuss: &[
        "Wanneer wordt armoede verwaarlozing?",
        "Wie is bij u casemanager in zo’n geval?",
    ],
    own_reading: true,
    sources: &[Source::S0b, Source::S1],
};
