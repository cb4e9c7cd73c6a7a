use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// De goede verklaring.
pub(super) const CASE: CaseText = CaseText {
    id: "verklaring",
    title: "De goede verklaring",
    theme: "Een brandwond",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Tess (4) heeft een ronde brandwond op haar onderarm. De leerkracht ziet hem om negen uur bij het handen wassen. Zij schrijft plaats en grootte op, en maakt geen foto met haar eigen telefoon. Tess zegt er niets over.",
        },
        Part {
            moment: Moment::Talk,
            text: "De leerkracht belt moeder, en belt daarna vader. Moeder zegt: ‘Ze kwam tegen een kaars.’ Vader zegt hetzelfde. Beiden zijn vriendelijk en rustig.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De ouders vinden het goed dat er dezelfde dag een arts kijkt. De schoolarts van de jeugdgezondheidszorg komt om twee uur. Zij zegt: ‘Het kan een kaars zijn. Ik weet het niet zeker.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De aandachtsfunctionaris vraagt Veilig Thuis advies over de wond, zonder namen. De arts die bij Veilig Thuis werkt, zegt: ‘Hieruit kan ik de oorzaak niet afleiden.’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Een arts keek vandaag naar de wond, en u vroeg advies. Nu weegt u met wat u weet, en met wat niemand weet.",
        others: &[
            (
                First::Wait,
                "De wond geneest en vervaagt intussen. Later is misschien niet meer te zien hoe zij ontstond.",
            ),
            (
                First::TalkWithParents,
                "De ouders vertelden al wat zij weten. Nog een keer vragen zegt waarschijnlijk niets meer over de wond van Tess.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "De uitleg kan kloppen, maar twee artsen zijn niet zeker. De zorg is dus niet weg. Een vermoeden is genoeg.",
            overlooked: "De leerkracht belde eerst de ouders. Overleg bij letsel eerst, ook over de vraag of een gesprek gevaar kan opleveren.",
            others: &[(
                Q1_NO,
                "U sluit dan op een uitleg die niemand kon nagaan. Komt er een tweede wond, dan denkt misschien niemand meer aan de eerste.",
            )],
        },
        Answered {
            given: Q2_DOUBT,
            why: "De artsen weten het niet, en u dus ook niet. Bracht iemand de wond toe, dan loopt Tess gevaar. Bij twijfel meldt u direct.",
            overlooked: "Een kind van 4 kan vaak niet vertellen wat er gebeurde. Ons advies: laat letsel dezelfde dag zien aan een arts. Kleed een kind niet uit, en maak geen foto met een eigen telefoon.",
            others: &[
                (
                    Q2_YES,
                    "Ook dan meldt u direct. Vertel erbij wat de artsen zeiden over de wond van Tess.",
                ),
                (
                    Q2_NO,
                    "Dan kiest u een zekerheid die de artsen niet hebben. Het risico ligt mogelijk bij Tess.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken dat de zorg weg is omdat de ouders het uitlegden.",
    home: "Laat letsel dezelfde dag zien aan een arts, en bij twijfel meldt u.",
    discuss: &[
        "Welke arts kan bij ons dezelfde dag naar letsel kijken, en wie belt die?",
        "Hoe beschrijven we de wond, zonder te zeggen wat het is?",
    ],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S4,
        Source::S14,
        Source::S34,
    ],
};
