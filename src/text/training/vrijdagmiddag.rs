use super::{CaseText, Ending, First, FirstStep, Moment, Part, School};
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "vrijdagmiddag",
    title: "Vrijdagmiddag, kwart voor drie",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Vader komt de tweeling (6) halen. Hij ruikt naar alcohol en wankelt. Hij heeft de autosleutels in zijn hand.",
        },
        Part {
            moment: Moment::Signals,
            text: "De kinderen lopen al met hem mee naar de auto.",
        },
    ],
    first: FirstStep {
        right: First::Alarm,
        why: "Er is nu gevaar. Bel 112. Daarna belt u Veilig Thuis.",
        others: &[
            (
                First::Weigh,
                "Terwijl u vragen beantwoordt, rijdt hij weg met de kinderen.",
            ),
            (
                First::TalkWithParents,
                "Een goed gesprek lukt nu niet. De kinderen stappen intussen in.",
            ),
            (
                First::Wait,
                "Dan zitten twee kinderen bij een bestuurder die gedronken heeft.",
            ),
        ],
    },
    walk: &[],
    ends: Ending::Elsewhere,
    trap: "Eerst de app invullen.",
    home: "Nu gevaar? Bel 112 en vul niets in.",
    discuss: &[
        "Wie houdt de kinderen binnen, en wie belt?",
        "Wat doet u als vader boos wordt?",
    ],
    own_reading: true,
    sources: &[Source::S0b, Source::S1],
};
