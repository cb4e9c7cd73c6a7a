use super::{
    Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, Q2_DOUBT, Q2_NO,
    Q2_YES, School,
};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "thuiszitter",
    title: "Vijf weken niet gezien",
    school: School::Secondary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Een leerling (13) is vijf weken niet op school. Hij neemt de telefoon niet op.",
        },
        Part {
            moment: Moment::Consultation,
            text: "Leerplicht ging langs. De ouders deden niet open.",
        },
        Part {
            moment: Moment::Talk,
            text: "Moeder appt: hij is ziek. Een afspraak lukt niet.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Stap 2 en 3 zijn geprobeerd. Nu weegt u.",
        others: &[
            (First::Wait, "Dan ziet ook in week zes niemand deze jongen."),
            (
                First::TalkWithParents,
                "De ouders houden de deur dicht. Nog een uitnodiging verandert dat niet.",
            ),
        ],
    },
    walk: &[
        Answered {
            given: Q1_YES,
            why: "Niemand ziet dit kind, en thuis blijft de deur dicht.",
            overlooked: "Een appje van moeder is geen kind dat u ziet.",
            others: &[(Q1_NO, "Dan verdwijnt hij uit beeld.")],
        },
        Answered {
            given: Q2_DOUBT,
            why: "U weet niet hoe het met hem gaat, want niemand ziet hem. Bij twijfel meldt u.",
            overlooked: "Niet weten is hier het signaal.",
            others: &[
                (
                    Q2_NO,
                    "Dan zegt u iets over een kind dat u vijf weken niet zag.",
                ),
                (Q2_YES, "Ook dan meldt u. Dat past bij zo’n lange stilte."),
            ],
        },
    ],
    ends: Ending::Outcome(Outcome::ReportNow),
    trap: "Verzuim zien, en geen kind.",
    home: "Een kind dat niemand ziet, is reden voor twijfel. Twijfel is melden.",
    discuss: &[
        "Na hoeveel dagen moet iemand een kind gezien hebben?",
        "Hoe werkt u samen met leerplicht?",
    ],
    own_reading: true,
    sources: &[Source::S0b, Source::S4],
};
