use super::{CaseText, Ending, First, FirstStep, Moment, Part, School};
use crate::text::Source;

pub(super) const CASE: CaseText = CaseText {
    id: "zandbak",
    title: "In de zandbak",
    school: School::Primary,
    story: &[
        Part {
            moment: Moment::Signals,
            text: "Een jongen (4) raakt in de zandbak een ander kind aan op een seksuele manier. De leraar stopt het.",
        },
        Part {
            moment: Moment::Consultation,
            text: "Over thuis zijn er geen signalen. Het andere kind is verdrietig.",
        },
    ],
    first: FirstStep {
        right: First::OwnProtocol,
        why: "Dit is gedrag tussen leerlingen, zonder signalen over thuis. Volg het protocol van uw school en vraag advies.",
        others: &[
            (
                First::Weigh,
                "De vijf vragen gaan over thuis. Ze helpen deze kinderen nu niet.",
            ),
            (First::Wait, "Dan krijgen beide kinderen geen hulp."),
            (
                First::CallVeiligThuis,
                "Advies vragen mag. Zonder signalen over thuis is dit niet vanzelf een melding.",
            ),
        ],
    },
    walk: &[],
    ends: Ending::Elsewhere,
    trap: "Er meteen een melding over thuis van maken, of er niets mee doen.",
    home: "Gedrag tussen leerlingen volgt uw eigen protocol. Signalen over thuis volgen de meldcode.",
    discuss: &[
        "Wie geeft bij u advies over seksueel gedrag van jonge kinderen?",
        "Welke signalen brengen u toch bij de meldcode?",
    ],
    own_reading: true,
    sources: &[Source::S86],
};
