//! Help: whether it replaces a report, and what is agreed about it.

use super::Settled;
use crate::text::Source;

pub(super) const ACCEPTED_HELP: Settled = Settled {
    topic: "De ouders nemen hulp aan",
    says: &[
        (
            Source::S0a,
            "De inleiding: meld een vermoeden van ernstige mishandeling of ernstig geweld altijd.",
        ),
        (
            Source::S0b,
            "Eerst vraag 2 over veiligheid, pas later vraag 4 over hulp.",
        ),
        (Source::S0c, "Dan is een melding niet nodig."),
    ],
    app: "Bij acute of structurele onveiligheid, of twijfel daarover, meldt u, ook als de ouders hulp aannemen.",
    why: "Sinds 2019 komt veiligheid eerst. Aangenomen hulp houdt een noodzakelijke melding niet tegen. De tekst uit Utrecht is op dit punt verouderd.",
    sources: &[Source::S0a, Source::S0b, Source::S1, Source::S50],
    own_reading: false,
};

pub(super) const TERM: Settled = Settled {
    topic: "Afspraken over hulp",
    says: &[
        (Source::S0a, "Volg het effect."),
        (Source::S0b, "Termijn, rollen, taken en een casemanager."),
        (Source::S0c, "Meld alsnog als het erger wordt."),
    ],
    app: "Hulp heeft een doel, een termijn, taken en een casemanager. Op de datum beantwoordt u vraag 5.",
    why: "Zonder datum merkt niemand dat hulp niet werkt.",
    sources: &[Source::S0b, Source::S1],
    own_reading: false,
};

pub(super) const REGISTER: Settled = Settled {
    topic: "Een plan voor hulp registreren",
    says: &[
        (
            Source::M45,
            "Wie zelf met hulp begint, moet het plan laten registreren bij Veilig Thuis.",
        ),
        (
            Source::S0b,
            "Vraagt een termijn, rollen, taken en een casemanager. Over registreren staat er niets.",
        ),
        (
            Source::S26,
            "Andere sector: ook bij hulp niets over registreren.",
        ),
    ],
    app: "Weegwijzer vraagt niet om een plan te registreren. Leg het vast in het dossier van uw school. Wilt u zeker zijn, vraag het dan aan Veilig Thuis.",
    why: "De zin over registreren staat in geen kader dat wij lazen. Een plan is ook geen melding: bij onveiligheid, of twijfel daarover, meldt u.",
    sources: &[Source::S0b, Source::S1],
    own_reading: true,
};
