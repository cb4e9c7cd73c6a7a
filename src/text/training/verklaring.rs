use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

/// De goede verklaring: see domain.md, section 8.
pub(super) const CASE: CaseText = CaseText {
    id: "verklaring",
    title: "De goede verklaring",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Tess (4) heeft een ronde brandwond op haar onderarm. De leerkracht ziet hem bij het handen wassen, en schrijft plaats en grootte op. Tess zegt er niets over.",
        },
        Part {
            moment: Moment::Talk,
            text: "Bij het ophalen vraagt de leerkracht ernaar. Moeder zegt: ‘Ze kwam tegen een kaars.’ Vader zegt de volgende ochtend hetzelfde. Beiden zijn vriendelijk en rustig.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De ouders vinden het goed dat de schoolarts kijkt. Zij zegt: ‘Het kan een kaars zijn. Ik weet het niet zeker.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De aandachtsfunctionaris vraagt Veilig Thuis advies over de wond, zonder namen. De arts die meekijkt, zegt: ‘Hieruit kan ik de oorzaak niet afleiden.’",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "U vroeg advies over de wond en sprak de ouders. Nu weegt u met wat u weet, en met wat niemand weet.",
        others: &[
            (
                First::Wait,
                "Dan geneest de wond, en kan niemand er nog naar kijken. Tess heeft dan niemand die het navraagt.",
            ),
            (
                First::TalkWithParents,
                "Dat gesprek was er al. Een derde keer vragen zegt niets meer over de wond van Tess.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "De uitleg kan kloppen, maar een arts is niet zeker. De zorg is dus niet weg. Een vermoeden is genoeg.",
            overlooked: "De leerkracht vroeg het eerst aan de ouders. Overleg bij letsel eerst, ook over de vraag of een gesprek veilig is.",
            others: &[(
                Q1_NO,
                "Dan sluit u op een uitleg die niemand kon nagaan. Bij een tweede wond denkt niemand meer aan de eerste.",
            )],
        },
        Answered {
            given: Q2_DOUBT,
            why: "De arts weet het niet, en u dus ook niet. Is de wond toegebracht, dan loopt Tess gevaar. Bij twijfel meldt u direct.",
            overlooked: "Een kind van 4 kan vaak niet vertellen wat er gebeurde.",
            others: &[
                (
                    Q2_YES,
                    "Ook dan meldt u direct. Vertel erbij wat de arts zei over de wond van Tess.",
                ),
                (
                    Q2_NO,
                    "Dan kiest u een zekerheid die ook de arts niet heeft. Het risico ligt dan bij Tess.",
                ),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken dat de zorg weg is omdat de ouders het uitlegden.",
    home: "Letsel laat u duiden door wie dat kan, en bij twijfel meldt u.",
    discuss: &[
        "Wie belt bij ons voor letselduiding, en hoe snel?",
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
