use super::{Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, School};
use crate::protocol::Outcome;
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "uitslag",
    title: "De uitslag van de arts",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Isa (6) heeft telkens blauwe plekken op haar benen. De leraar schrijft ze op, met datum.",
        },
        Part {
            moment: Moment::Consultation,
            text: "U vraagt advies aan Veilig Thuis. Dat advies is: laat er een arts naar kijken.",
        },
        Part {
            moment: Moment::Talk,
            text: "Ouders gaan dezelfde week. Met hun toestemming vertelt de arts u: Isa heeft een bloedziekte.",
        },
        Part {
            moment: Moment::Later,
            text: "Er zijn geen andere signalen. Isa vertelt vrolijk over thuis. De plekken horen bij de ziekte.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "U weegt of de zorg echt weg is, op feiten.",
        others: &[
            (First::Wait, "Dan blijft het dossier open zonder besluit."),
            (
                First::CallVeiligThuis,
                "Dat advies was er al. Nieuwe vragen mogen altijd.",
            ),
        ],
    },
    walk: &[Answered {
        given: Q1_NO,
        why: "De oorzaak is vastgesteld door een arts, en er is geen ander signaal. U legt dit vast.",
        overlooked: "Sluiten kan op feiten, nooit op een ontkenning.",
        others: &[(
            Q1_YES,
            "Is er nog iets dat knaagt? Dan is dit juist goed, en gaat u door.",
        )],
    }],
    ends: Ending::Outcome(Outcome::RecordAndClose),
    trap: "Sluiten omdat de ouders het ontkennen, of omdat er geen bewijs is.",
    home: "Sluiten kan alleen als de zorg weg is op feiten. Leg vast waarom.",
    discuss: &[
        "Welk feit zou u toch laten doorgaan?",
        "Wat bewaart u in het dossier?",
    ],
    own_reading: true,
    sources: &[Source::S0b],
};
