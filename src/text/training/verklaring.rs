use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "verklaring",
    title: "De goede verklaring",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Tess (4) heeft een ronde brandwond op haar arm. Ze zegt er niets over.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De schoolarts twijfelt over de vorm van de wond.",
        },
        Part {
            moment: Moment::Talk,
            text: "Vader en moeder zeggen allebei: een kaars. Ze zijn rustig en aardig.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "U weegt met wat u weet. Advies vragen mag ook nu.",
        others: &[
            (
                First::Wait,
                "Dan is de wond straks genezen, en weet niemand meer wat het was.",
            ),
            (
                First::TalkWithParents,
                "Dat gesprek was er. Een verklaring is geen onderzoek.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "De schoolarts twijfelt. De zorg is niet weg.",
            overlooked: "Vraag Veilig Thuis naar letselduiding. U beoordeelt de wond niet zelf.",
            others: &[(Q1_NO, "Dan sluit u op een verklaring die niemand nakeek.")],
        },
        Answered {
            given: Q2_DOUBT,
            why: "Een arts twijfelt over letsel bij een kind van 4. Bij twijfel meldt u.",
            overlooked: "Twee ouders met hetzelfde verhaal is geen bewijs.",
            others: &[
                (Q2_NO, "Dan loopt Tess de kans op een volgende wond."),
                (Q2_YES, "Ook dan meldt u. Dat is hier goed te begrijpen."),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Denken: de ouders legden het toch uit.",
    home: "Letsel laat u duiden door wie dat kan.",
    discuss: &[
        "Wie belt bij u voor letselduiding?",
        "Wat schrijft u op over de wond?",
    ],
    own_reading: true,
    sources: &[Source::S0b, Source::S1, Source::S4],
};
