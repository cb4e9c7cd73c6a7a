use super::{Answered, CaseText, Ending, First, FirstStep, Moment, Part, Q1_NO, Q1_YES, School};
use crate::protocol::Outcome;
use crate::text::Source;

/// De uitslag van de arts: a case of our own.
pub(super) const CASE: CaseText = CaseText {
    id: "uitslag",
    title: "De uitslag van de arts",
    theme: "Plekken op de rug",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Isa (6) heeft in vier weken drie keer blauwe plekken, op haar rug en haar bovenarm. De leerkracht ziet ze bij het omkleden voor gym, en schrijft ze op, met datum. Isa zegt: ‘Die komen vanzelf.’",
        },
        Part {
            moment: Moment::Consultation,
            text: "De intern begeleider vraagt Veilig Thuis om advies, zonder namen. Het advies is: praat met de ouders, en laat vandaag nog een arts kijken.",
        },
        Part {
            moment: Moment::Talk,
            text: "De ouders zagen de plekken ook. Zij gaan dezelfde dag met Isa naar de arts. Isa praat ook alleen met de leerkracht. Zij vertelt over haar konijn en haar broer.",
        },
        Part {
            moment: Moment::Consultation,
            text: "De schoolarts belt, met toestemming van de ouders. Zij zegt: ‘Er is een medische oorzaak. Die past bij deze plekken.’ Isa krijgt een behandeling.",
        },
        Part {
            moment: Moment::Signals,
            text: "Twee weken later ziet de leerkracht geen nieuwe plekken meer. De intern begeleider hoorde geen ander signaal.",
        },
    ],
    first: FirstStep {
        right: First::Weigh,
        why: "Er zijn nu feiten: van de arts, van Isa en van haar leerkracht. U weegt samen of de zorg echt weg is.",
        others: &[
            (
                First::Wait,
                "Het dossier blijft dan open zonder besluit. Komt er bij Isa iets nieuws, dan weet een collega misschien niet wat u al naging.",
            ),
            (
                First::TalkWithParents,
                "De ouders vertelden al wat zij weten. Vertel hun straks wel wat u over Isa vastlegt, en waarom.",
            ),
        ],
    },
    walk: &[Answered {
        given: Q1_NO,
        why: "De zorg is weg op feiten. Een arts vond de oorzaak, en wat u zag is gestopt. U legt vast waarom, en sluit.",
        overlooked: "Ook een vermoeden dat wegviel, legt u vast.",
        others: &[(
            Q1_YES,
            "Dat kiest u als er bij iemand nog iets knaagt. U gaat door naar vraag 2, en iemand blijft naar Isa kijken.",
        )],
    }],
    ends: Ending::Outcome(Outcome::RecordAndClose),
    trap: "Sluiten omdat ouders het ontkennen, of omdat er geen bewijs is.",
    home: "Sluiten kan alleen als de zorg weg is op feiten die u naging.",
    discuss: &[
        "Welk feit zou ons hier toch laten doorgaan?",
        "Wat was er anders als alleen de ouders een uitleg gaven?",
    ],
    sources: &[Source::S0b, Source::S49],
};
