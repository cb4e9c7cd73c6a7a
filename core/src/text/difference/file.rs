//! The file: what is written down, how long it is kept, and what no document names.

use super::Settled;
use crate::text::Source;

pub(super) const DESTROY: Settled = Settled {
    topic: "Het dossier vernietigen",
    says: &[
        (
            Source::S0a,
            "Wijst in stap 2 niets op huiselijk geweld? Dan gaat het dossier weg.",
        ),
        (Source::S0b, "Vastleggen en sluiten."),
        (
            Source::S0c,
            "De route stopt. Over het dossier zegt de tekst niets.",
        ),
    ],
    app: "Vernietig nooit zelf een dossier. Leg vast wat u zag, en waarom u nu niet verdergaat. Bleek het vermoeden ongegrond? Schrijf ook dat op.",
    why: "Signalen krijgen later soms betekenis. En u moet kunnen laten zien wat u deed. Uw bestuur heeft regels voor bewaren.",
    sources: &[Source::S23, Source::S49, Source::S64],
    own_reading: false,
};

pub(super) const RECORDING: Settled = Settled {
    topic: "Wat u vastlegt",
    says: &[
        (Source::S0a, "Datum, incident en handtekening."),
        (Source::S0b, "Concreet gedrag, objectief en feitelijk."),
        (
            Source::S0c,
            "Concreet en met datum, zonder interpretatie. De naam van een ander hoeft er niet bij.",
        ),
    ],
    app: "Houd feit, citaat en duiding uit elkaar. Noem van wie u het weet. Schrijf ook advies, weging en besluit op.",
    why: "Dan kan een ander nagaan waarop het besluit rust.",
    sources: &[Source::S6, Source::S7, Source::S49],
    own_reading: false,
};

pub(super) const BESIDE: Settled = Settled {
    topic: "Kindcheck, letsel, medewerker",
    says: &[
        (Source::S0a, "Zegt er niets over."),
        (Source::S0b, "Zegt er niets over."),
        (
            Source::S0c,
            "Verwijst voor geweld op school naar een ander plan. Over de rest niets.",
        ),
    ],
    app: "Lees ‘Andere routes’: zijn er meer kinderen, wie kijkt naar letsel, en wat als het een medewerker is?",
    why: "Bij een medewerker geldt een andere plicht. De kindcheck hoort bij stap 1, vooral als een leerling zelf voor kinderen zorgt.",
    sources: &[Source::S14, Source::S56, Source::S79],
    own_reading: false,
};

pub(super) const KEEPING: Settled = Settled {
    topic: "Hoe lang u bewaart, en wie mag lezen",
    says: &[
        (
            Source::S64,
            "Veel besturen bewaren tot 2 jaar na vertrek. Een vaste termijn is er niet.",
        ),
        (
            Source::S49,
            "Weg mag alleen als het kind dat zelf vraagt, vanaf 16 jaar. Een protocol uit Utrecht.",
        ),
        (
            Source::S67,
            "Ook vertrouwelijke notities in de computer zijn ter inzage, vond de klachtencommissie in 2006.",
        ),
        (Source::S68, "Werkaantekeningen zijn niet ter inzage."),
    ],
    app: "Schrijf alles zo dat de ouder het mag lezen. Volg het bewaarbeleid van uw bestuur. Vraag bij twijfel de functionaris gegevensbescherming.",
    why: "De bronnen spreken elkaar tegen. Zo voorkomt u problemen bij inzage. Is inzage gevaarlijk? Vraag eerst Veilig Thuis en de functionaris gegevensbescherming.",
    sources: &[Source::S64, Source::S66],
    own_reading: true,
};
