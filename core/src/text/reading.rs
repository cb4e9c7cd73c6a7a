//! The pages to read next to the questions: separate pages, rendered at build time and
//! loaded when a reader opens one.

mod related;

pub use related::RELATED;

use super::{Note, Source};

pages! {
    /// A page to read.
    Reading:
    /// The five steps, the duty, the file, the numbers.
    Code, "meldcode", "De meldcode in vijf stappen", "Wat u doet, en in welke volgorde.";
    Related, "andere-routes", "Andere routes", "Voor situaties naast de vijf vragen, of ervoor.";
    /// What comes back after a report.
    After, "na-de-melding", "Na de melding", "Wat u van Veilig Thuis hoort, en wie u belt als het stil blijft.";
    Parents, "voor-ouders", "Voor ouders: zo werkt de meldcode", "Print dit blad, of laat het zien.";
    Differences, "verschillen", "Waar teksten verschillen", "Wat schooldocumenten en andere bronnen zeggen, wat Weegwijzer doet, en waarom.";
    /// The words, each explained once.
    Words, "woorden", "Woordenlijst", "De woorden van de meldcode, kort uitgelegd.";
    /// The route of a school in Twente. The examples are on the host alone, with the sources.
    Twente, "route-twente", "Voorbeeld: een school in Twente", "De route van die school, met wat Weegwijzer anders doet. Dit blad vraagt internet.", "bronnen.html";
    /// The route of a school with the full framework.
    Full, "route-volledig", "Voorbeeld: het hele kader", "De route van een school die alle vijf vragen overnam. Dit blad vraagt internet.", "bronnen.html";
    /// The route of a primary school in Utrecht.
    Utrecht, "route-utrecht", "Voorbeeld: een basisschool in Utrecht", "De route van die school is deels verouderd. Lees daarom ook wat Weegwijzer anders doet. Dit blad vraagt internet.", "bronnen.html";
}

/// Duty and right to report, in one honest paragraph (S4, S10, S51, S53).
pub const DUTY: Note = Note {
    summary: "Mag en moet de school melden?",
    paragraphs: &[
        "Melden mag ook zonder toestemming, als het nodig is om kindermishandeling te stoppen of te onderzoeken. Dat staat in de Wmo 2015, artikel 5.2.6. De meldcode kent geen wettelijke meldplicht. Maar leidt het afwegingskader tot melden, dan is melden noodzakelijk: dat is de norm.",
        "De klachtencommissie noemt het een plicht bij onveiligheid, en bij twijfel daarover. Wijkt de school af van het kader, leg dan vast waarom, en wie dat besloot.",
    ],
    examples: &[],
    contacts: &[],
    sources: &[
        Source::S4,
        Source::S6,
        Source::S10,
        Source::S51,
        Source::S53,
    ],
};

/// Programs that write answers: the public ones that we read state a duty with an article that
/// does not exist for schools, or judge signals themselves. Own advice: the source named is that
/// of the norm, since the programs were public code without a publisher.
pub const PROGRAMS: Note = Note {
    summary: "ChatGPT en andere AI",
    paragraphs: &[
        "Vraag AI niet of u moet melden, en typ er niets in over een leerling. Wij lazen een programma met een verkeerde wet. De meldcode kent geen wettelijke meldplicht, maar het kader is wel de norm. Dit is ons advies. Vraag uw collega of Veilig Thuis.",
    ],
    examples: &[],
    contacts: &[],
    sources: &[Source::S51],
};

/// What goes into the file.
pub const RECORDING: Note = Note {
    summary: "Wat legt u vast?",
    paragraphs: &[
        "Schrijf zo dat de ouder het mag lezen. Houd feit, citaat en duiding uit elkaar. Schrijf geen diagnose, geen motief en geen roddel.",
    ],
    examples: &[
        "Datum en tijd, en zo letterlijk mogelijk wat u zag of hoorde.",
        "Van wie u het weet: zelf gezien, of van een ander.",
        "Wie u raadpleegde en wat die zei. Bij Veilig Thuis ook: was het advies of een melding, en op welke dag?",
        "Of u toestemming vroeg, of waarom niet.",
        "De weging, het besluit en de redenen.",
        "Gesprekken, afspraken, termijn en casemanager.",
        "Wie van de melding weet, en hun reactie.",
        "Klopte het vermoeden niet? Schrijf ook dat op.",
    ],
    contacts: &[],
    sources: &[
        Source::S6,
        Source::S7,
        Source::S0b,
        Source::S0c,
        Source::S19,
        Source::S49,
    ],
};

/// Keeping the file.
pub const KEEPING: Note = Note {
    summary: "Hoe lang bewaart u het dossier?",
    paragraphs: &[
        "Er is geen vaste bewaartermijn. Veel besturen bewaren tot 2 jaar na vertrek. Uw bestuur legt het vast. Vernietig nooit zelf een dossier.",
        "Over aantekeningen voor uzelf verschillen de bronnen. Lees ‘Waar teksten verschillen’.",
        "Gaat de leerling naar een andere school? Twijfelt u over de veiligheid, meld dan eerst zelf. Vraag de functionaris gegevensbescherming wat er meegaat. Dit is ons advies.",
    ],
    examples: &[],
    contacts: &[],
    sources: &[Source::S64, Source::S67, Source::S68],
};

/// Reading it.
pub const INSPECTING: Note = Note {
    summary: "Wie mag het dossier inzien?",
    paragraphs: &[
        "Tot 16 jaar mag de ouder met gezag het dossier inzien. Vanaf 16 jaar mag de leerling dat. Een ouder zonder gezag krijgt alleen informatie, en niet als die het kind schaadt.",
        "Is inzien gevaarlijk? Vraag de functionaris gegevensbescherming en Veilig Thuis.",
    ],
    examples: &[],
    contacts: &[],
    sources: &[Source::S66, Source::S67],
};

/// Who asks for it from outside.
pub const ASKED_FOR: Note = Note {
    summary: "Politie of advocaat komt met een vraag",
    paragraphs: &[
        "Geef het dossier niet zelf mee. Laat uw leiding beslissen, met de functionaris gegevensbescherming. Bij gevaar belt u 112, en vertelt u wat nodig is.",
        "Wil de politie een leerling spreken? Roep uw leiding, en laat de leerling niet alleen. Gaat het over thuis? Bel ook Veilig Thuis. Dit is allemaal ons advies.",
    ],
    examples: &[],
    contacts: &[],
    sources: &[Source::S67],
};

/// What follows the steps on the page of the meldcode.
pub const ON_CODE: [&Note; 6] = [
    &DUTY,
    &RECORDING,
    &KEEPING,
    &INSPECTING,
    &ASKED_FOR,
    &PROGRAMS,
];

/// What is in each part of that page, below its heading: the steps, what follows them, the numbers.
pub const CONTENTS: [&str; 13] = [
    "Wat u opschrijft, en wie dat doet.",
    "Met wie u overlegt, en wat advies is.",
    "Hoe u praat, en wanneer u dat overslaat.",
    "Wie er weegt, en wanneer u sluit.",
    "Wanneer u meldt, en wie er belt.",
    "Wat u afspreekt, en wanneer u toch meldt.",
    "De norm, de wet en de toestemming.",
    "Wat in het dossier hoort, en wat niet.",
    "De termijn, en wie die vastlegt.",
    "Wat een ouder en een leerling mogen lezen.",
    "Wat u wel en niet geeft.",
    "Waarom u het AI niet vraagt.",
    "Wie u belt, en wanneer.",
];

/// A part of the page for parents.
pub struct ForParents {
    pub heading: &'static str,
    pub says: &'static [&'static str],
    pub sources: &'static [Source],
}

/// The page for parents (S0b asks for it).
pub const PARENTS: &[ForParents] = &[
    ForParents {
        heading: "Is er nu gevaar?",
        says: &["Bel 112."],
        sources: &[Source::S36],
    },
    ForParents {
        heading: "Wat is de meldcode?",
        says: &[
            "Elke school in Nederland moet een meldcode hebben en gebruiken. Het is een plan in vijf stappen. De school gebruikt het bij zorgen over huiselijk geweld of kindermishandeling.",
            "Het doel is dat kinderen en ouders op tijd hulp krijgen.",
        ],
        sources: &[Source::S92, Source::S0b],
    },
    ForParents {
        heading: "Wat doet de school?",
        says: &[
            "1. Zij schrijft op wat zij ziet en hoort.",
            "2. Zij overlegt met een deskundige collega. Soms vraagt zij Veilig Thuis om advies. Zij noemt dan geen namen.",
            "3. Zij praat met u en met uw kind, als dat veilig kan.",
            "4. Zij weegt de zorgen, met de leiding van de school of het bestuur.",
            "5. Zij beslist: is een melding bij Veilig Thuis nodig? En kan de school hulp bieden of regelen?",
        ],
        sources: &[Source::S0b, Source::S13, Source::S29],
    },
    ForParents {
        heading: "Wat hoort u?",
        says: &[
            "Het liefst praat de school eerst met u. U hoort de zorgen, en u kunt zeggen hoe u het ziet.",
            "U kunt tekenen voor akkoord. Als u het niet eens bent, tekent u alleen voor gezien.",
            "Als de school een melding doet bij Veilig Thuis, hoort u dat normaal vooraf. Uw toestemming is niet nodig. Bij gevaar of haast hoort u het soms later.",
            "De school meldt bij Veilig Thuis als uw kind misschien niet veilig is. Dat doet zij ook bij twijfel, en ook als u hulp aanneemt.",
        ],
        sources: &[Source::S0b, Source::S4, Source::S6, Source::S9],
    },
    ForParents {
        heading: "Wat doet Veilig Thuis?",
        says: &[
            "Veilig Thuis is de organisatie voor advies en meldingen over huiselijk geweld en kindermishandeling.",
            "Veilig Thuis beoordeelt na een melding eerst of iedereen veilig is. Daarna kan een lokaal team het overnemen. Ook kan Veilig Thuis met u praten over hulp en veiligheid, of onderzoek doen.",
            "Blijven er zorgen en wil het gezin geen hulp, dan kan de Raad voor de Kinderbescherming volgen.",
            "De school en Veilig Thuis beslissen niet of een kind uit huis gaat. Dat doet de kinderrechter.",
        ],
        sources: &[
            Source::S13,
            Source::S30,
            Source::S31,
            Source::S104,
            Source::S113,
            Source::T76,
        ],
    },
    ForParents {
        heading: "Wat kunt u zelf?",
        says: &[
            "Vraag of u het verslag mag lezen. Tot uw kind 16 is, mag een ouder met gezag dat. Daarna mag uw kind het zelf. Soms is inzage niet veilig. Dan zoekt de school eerst uit wat mag.",
            "Praat erover als u het niet eens bent met de school. Daarna kunt u een klacht indienen. De klachtenregeling van de school legt uit hoe.",
            "Wilt u zelf hulp of advies? Bel Veilig Thuis: 0800-2000, gratis.",
            "Uw kind kan gratis praten met de Kindertelefoon: 0800-0432.",
            "Spreekt u liever een andere taal? Vraag de school om een tolk. Uw kind of familie tolkt niet.",
        ],
        sources: &[
            Source::S6,
            Source::S36,
            Source::S66,
            Source::S69,
            Source::M53,
        ],
    },
];

/// Headings on the pages.
pub mod heading {
    pub const NUMBERS: &str = "Nummers";
    /// How reliable the numbers are.
    pub const NOT_DIALLED: &str = "Wij zochten deze nummers op, maar wij belden ze niet.";
    /// On the parents' page: who takes complaints, and where the school's rules on them are.
    pub const COMPLAIN_TO: &str = "Met een klacht kunt u naar";
    pub const COMPLAINTS: &str = "Klachtenregeling";
    /// There too: the number of the school.
    pub const CALL: &str = "Telefoon van de school";
    pub const FILE: &str = "Het dossier";
    /// On the parents' page: who to ask.
    pub const CONTACT: &str = "Met wie kunt u praten?";
    pub const CONTACT_SAYS: &str = "Stel uw vragen aan de aandachtsfunctionaris van de school. \
         Dat is de collega die zorgt dat de school goed met de meldcode werkt.";
    /// The name of the school, once it is known.
    pub const SCHOOL: &str = "School";
    /// The text rests on our own reading.
    pub const OWN_READING: &str = "Dit is deels onze eigen, veilige lezing.";
    /// Above what the documents say.
    pub const TEXTS: &str = "Wat de teksten zeggen";
}
