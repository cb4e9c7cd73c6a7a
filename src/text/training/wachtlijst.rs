use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, Q3_NO, Q3_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "wachtlijst",
    title: "Vijf maanden wachten",
    school: School::Mbo,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Mila (17) slaapt slecht. Haar vader scheldt haar elke dag uit. Hij gooit soms met borden, niet naar haar.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De zorgcoördinator zoekt hulp voor het gezin. De wachtlijst is vijf maanden.",
        },
        Part {
            moment: Moment::Talk,
            text: "Vader geeft toe dat hij schreeuwt. Hij wil hulp, en weet niet waar.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Stap 1, 2 en 3 zijn gedaan. Nu weegt u.",
        others: &[
            (First::Wait, "Dan duurt het nog vijf maanden voor Mila."),
            (
                First::TalkWithParents,
                "Dat gesprek was er. De vraag is nu of hulp op tijd komt.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Elke dag uitschelden is geestelijke mishandeling. Er is een vermoeden.",
            overlooked: "Ook zonder klappen is het geweld.",
            others: &[(Q1_NO, "Dan leert Mila dat dit gewoon is.")],
        },
        Answered {
            given: Q2_NO,
            why: "Het team koos ‘nee’. Bespreek dit goed: het gebeurt elke dag.",
            overlooked: "Elke dag is al bijna een patroon.",
            others: &[
                (
                    Q2_YES,
                    "Dan meldt u direct. Dat is hier goed te verdedigen.",
                ),
                (Q2_DOUBT, "Dan meldt u direct. Twijfel is genoeg."),
            ],
        },
        Answered {
            given: Q3_NO,
            why: "Geen school of partner kan op tijd hulp bieden die de dreiging wegneemt. Dan is melden noodzakelijk.",
            overlooked: "Een plek op een wachtlijst is geen hulp.",
            others: &[(
                Q3_YES,
                "Dan noemt u wachten hulp, en verandert er vijf maanden niets.",
            )],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNoHelp),
    trap: "Een wachtlijst meetellen als hulp.",
    home: "Hulp telt als zij op tijd is en de dreiging wegneemt.",
    discuss: &[
        "Wat kan de school zelf al doen?",
        "Wanneer is dit voor u structureel?",
    ],
    own_reading: true,
    sources: &[Source::S0b, Source::S1],
};
