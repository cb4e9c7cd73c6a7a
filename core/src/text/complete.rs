//! "Is onze meldcode compleet?": the minimum content of the Besluit as a check of ten
//! minutes, with a list for the board. Nothing is scored: an answer is a sentence on paper, and
//! what nobody looked at is never taken for complete.
//!
//! The Besluit was read in its text of 2013 to 2015 (S92); it changed per 1 January 2019,
//! and that text was not read. The page says so.

pub mod list;
pub mod yearly;

use super::{Note, Source};

/// On what a question rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The Besluit itself asks for it; where.
    Decree(&'static str),
    /// The framework does.
    Framework,
    /// This app's advice.
    Advice,
}

impl Basis {
    /// The same in words.
    #[must_use]
    pub fn says(self) -> String {
        match self {
            Self::Decree(place) => ["Het Besluit vraagt dit: ", place, "."].concat(),
            Self::Framework => "Het afwegingskader vraagt dit.".to_owned(),
            Self::Advice => "Dit is ons advies.".to_owned(),
        }
    }
}

/// A question of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Check {
    /// What to look for in the school's own meldcode.
    pub asks: &'static str,
    /// What it looks like when it is there, or why it matters.
    pub looks: &'static str,
    /// What goes on the list for the board when it is not there.
    pub todo: &'static str,
    pub basis: Basis,
    pub sources: &'static [Source],
}

pub const TITLE: &str = "Is onze meldcode compleet?";

/// The line below its name, on the buttons that lead here.
pub const PURPOSE: &str = "Tien minuten, en een lijst voor het bestuur.";

pub const LEAD: &str = "Pak de meldcode van uw school erbij, en zoek bij elke vraag de zin. Tik op een vraag om te zien waar u op let. Wat er niet staat, komt op de lijst voor het bestuur.";

/// For leerplicht and the Doorstroompunt (M6).
pub const FOR_SCHOOLS: &str = "Deze vragen gaan over de meldcode van een school. Bij leerplicht staat de meldcode in de instructie van burgemeester en wethouders. Leg de lijst dus aan hen voor.";

/// Above the questions.
pub const FIRST: &str = "Loopt er nu een casus? Laat die nooit wachten op deze lijst. Bij twijfel over de veiligheid meldt u.";

/// What opens on what the questions rest on, and the same.
pub const RESTS_ON: &str = "Waar rusten deze vragen op?";
pub const HOW: &[&str] = &[
    "Het Besluit lazen wij in de tekst van 2013. Het is per 2019 veranderd, en die tekst lazen wij niet. Vraag uw bestuur of er meer in moet.",
];

/// The sources of `FIRST` and `HOW`.
pub const HOW_SOURCES: &[Source] = &[Source::S4, Source::S10, Source::S92];

/// What the check asks first: the Besluit and the framework.
pub const MINIMUM: &[Check] = &[
    Check {
        asks: "Staan de vijf stappen erin?",
        looks: "Signalen, overleg, gesprek, wegen, beslissen. Bij overleg ook Veilig Thuis, of een deskundige voor letsel.",
        todo: "Zet de vijf stappen erin, met Veilig Thuis en letsel bij stap 2.",
        basis: Basis::Decree("artikel 2, lid 1a en lid 2"),
        sources: &[Source::S92],
    },
    Check {
        asks: "Staat er: bij twijfel altijd Veilig Thuis?",
        looks: "Het Besluit vraagt bij stap 4 om raad bij twijfel. Het kader gaat verder: bij twijfel over de veiligheid meldt u.",
        todo: "Zet beide zinnen erin: bij twijfel vragen wij raad, en bij twijfel over veiligheid melden wij.",
        basis: Basis::Decree("artikel 2, lid 2d"),
        sources: &[Source::S0b, Source::S1, Source::S4, Source::S92],
    },
    Check {
        asks: "Staan de vijf vragen van het afwegingskader erin?",
        looks: "Bij vraag 2 moet ‘ja of twijfel’ staan. Een kader van een andere sector heeft alleen ja en nee.",
        todo: "Neem het kader voor onderwijs en leerplicht over, met ‘twijfel’ bij vraag 2.",
        basis: Basis::Framework,
        sources: &[
            Source::S0b,
            Source::S1,
            Source::S2,
            Source::S10,
            Source::S26,
        ],
    },
    Check {
        asks: "Zijn melden en hulp twee besluiten, in die volgorde?",
        looks: "Eerst: is melden nodig? Dan: is hulp mogelijk? ‘Hulp óf melden’ is oud, en hulp die ouders aannemen heft een melding niet op.",
        todo: "Schrijf melden en hulp op als twee besluiten, in die volgorde.",
        basis: Basis::Framework,
        sources: &[Source::S0a, Source::S0b],
    },
    Check {
        asks: "Staat er per stap wie wat doet?",
        looks: "Ons advies: noem functies en geen namen, en ook wie het overneemt bij ziekte en vakantie.",
        todo: "Noem per stap een functie en een vervanger.",
        basis: Basis::Decree("artikel 2, lid 1b"),
        sources: &[Source::S92],
    },
    Check {
        asks: "Staat er wie uiteindelijk beslist over melden?",
        looks: "Eén functie. Het kader legt vraag 2 bij functionarissen en bevoegd gezag samen. Is er haast, dan belt wie het ziet.",
        todo: "Noem wie eindverantwoordelijk is, en wie beslist als die er niet is.",
        basis: Basis::Decree("artikel 2, lid 1b"),
        sources: &[Source::S0b, Source::S1, Source::S92],
    },
    Check {
        asks: "Is er aandacht voor bijzondere vormen van geweld?",
        looks: "Ons advies: eer en huwelijksdwang, genitale verminking, seksueel misbruik, uitbuiting en geweld in een verkering.",
        todo: "Zet erin bij welke vormen u eerst Veilig Thuis belt, vóór een gesprek.",
        basis: Basis::Decree("artikel 2, lid 1c"),
        sources: &[Source::S34, Source::S74, Source::S92],
    },
    Check {
        asks: "Staat de kindcheck erin?",
        looks: "Voor leerlingen die zelf ouder of zwanger zijn, of voor kinderen zorgen. Vooral in het voortgezet onderwijs en mbo.",
        todo: "Zet de kindcheck erin: wie vraagt of er kinderen zijn, en wanneer.",
        basis: Basis::Decree("artikel 2, lid 1e"),
        sources: &[Source::S79, Source::S92],
    },
    Check {
        asks: "Staat erin hoe u met vertrouwelijke gegevens omgaat?",
        looks: "Waar het verslag staat, wie het leest, en wat u doet als inzage gevaar oplevert.",
        todo: "Noem het afgeschermde deel, wie erbij kan, en de bewaartermijn.",
        basis: Basis::Decree("artikel 2, lid 1f"),
        sources: &[Source::S66, Source::S92],
    },
    Check {
        asks: "Staat de verwijsindex erin, als uw gemeente die nog heeft?",
        looks: "Met de zin dat die nooit een melding vervangt. In 2024 was het plan om de index uit de Jeugdwet te halen.",
        todo: "Vraag de gemeente of de index er nog is, en pas de tekst aan.",
        basis: Basis::Decree("artikel 2, lid 1d"),
        sources: &[Source::S77, Source::S92, Source::S119],
    },
];

/// What the Besluit does not ask and a school needs all the same: our advice.
pub const ALSO: &[Check] = &[
    Check {
        asks: "Staat 112 bovenaan, en 0800-2000 van Veilig Thuis?",
        looks: "Zoek ook oude namen. Veilig Thuis bestaat sinds 2015 en vervangt eerdere meldpunten.",
        todo: "Zet 112 en 0800-2000 bovenaan, en haal oude namen en nummers weg.",
        basis: Basis::Advice,
        sources: &[Source::S28, Source::S36],
    },
    Check {
        asks: "Staat erin wat u doet als een leerling het zelf vertelt?",
        looks: "Het kader noemt dit niet apart. De veilige lezing: meld dezelfde schooldag, vóór u met de ouders praat.",
        todo: "Zet erin: een leerling vertelt het zelf, dan melden wij die dag.",
        basis: Basis::Advice,
        sources: &[Source::S11, Source::S12, Source::S32],
    },
    Check {
        asks: "Staat erin wat u doet als niemand de leerling ziet?",
        looks: "Dit geldt ook bij ziekte en geoorloofd verzuim. Niemand ziet de leerling en niemand weet hoe het gaat: dat is twijfel. Zo lezen wij het kader.",
        todo: "Spreek af na hoeveel dagen iemand van school de leerling zelf ziet, en wie dat is.",
        basis: Basis::Advice,
        sources: &[Source::S4, Source::M1, Source::M2],
    },
    Check {
        asks: "Staat er een aparte route voor een vermoeden over een medewerker?",
        looks: "Dan gelden de vijf vragen niet. Elke medewerker vertelt het meteen aan het bevoegd gezag zelf.",
        todo: "Zet erin wie het bevoegd gezag is, hoe u het bereikt, en de vertrouwensinspecteur: 0900 111 3 111.",
        basis: Basis::Advice,
        sources: &[Source::S56, Source::S57],
    },
    Check {
        asks: OF_ADULTS,
        looks: "Dan praat u met de leerling zelf, en horen ouders niets zonder toestemming.",
        todo: "Voeg een alinea toe over leerlingen vanaf 18 jaar.",
        basis: Basis::Advice,
        sources: &[Source::S2, Source::T34],
    },
    Check {
        asks: "Staat erin dat elk dossier blijft, ook als een vermoeden niet klopte?",
        looks: "Sommige oude protocollen laten een dossier verdwijnen. Leg ook vast dat een vermoeden niet klopte.",
        todo: "Haal de zin weg die een dossier laat verdwijnen, en noem de bewaartermijn van het bestuur.",
        basis: Basis::Advice,
        sources: &[Source::S49, Source::S64],
    },
    Check {
        asks: "Staat erin hoe iedereen de meldcode leert kennen, ook invallers en stagiairs?",
        looks: "Een meldcode hebben is niet genoeg: de wet vraagt ook om kennis en gebruik te bevorderen.",
        todo: "Plan een teammoment per jaar, en tien minuten voor ieder die nieuw is.",
        basis: Basis::Advice,
        sources: &[Source::S92, Source::T78],
    },
    Check {
        asks: "Staat erin wie de meldcode bijhoudt?",
        looks: "Het kader stelt een aandachtsfunctionaris voor. Bijhouden en evalueren hoort vaak bij die taak.",
        todo: "Noem wie de meldcode bijhoudt, met uren en een vervanger.",
        basis: Basis::Advice,
        sources: &[Source::S2, Source::T77],
    },
];

/// The headings of both parts.
pub const HEADINGS: [&str; 2] = ["Wat erin moet staan", "Wat een school ook nodig heeft"];

/// Both parts, in order.
pub const PARTS: [&[Check]; 2] = [MINIMUM, ALSO];

/// A question that means nothing where no pupil is that old.
const OF_ADULTS: &str = "Staat er iets over leerlingen van 18 jaar en ouder?";

impl Check {
    /// Whether it is asked of a school whose pupils are `young`, so never 18.
    #[must_use]
    pub fn is_for(&self, young: bool) -> bool {
        !young || self.asks != OF_ADULTS
    }
}

/// How many questions there are in both.
pub const COUNT: usize = MINIMUM.len() + ALSO.len();

/// What a reader saw at a question; nothing is chosen until the reader looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The meldcode has it.
    There,
    /// It does not: the question is on the list for the board.
    Missing,
}

impl Seen {
    /// Both, in the order of the screen.
    pub const ALL: [Self; 2] = [Self::There, Self::Missing];

    /// Its stable name in markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::There => "erin",
            Self::Missing => "niet",
        }
    }

    /// What stands on the choice.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::There => "Staat erin",
            Self::Missing => "Staat er niet",
        }
    }
}

/// How far the reader is, of so many questions: never a score.
#[must_use]
pub fn how_far(looked_at: usize, asked: usize, listed: usize) -> String {
    [
        &looked_at.to_string(),
        " van ",
        &asked.to_string(),
        " bekeken, ",
        &listed.to_string(),
        " op de lijst",
    ]
    .concat()
}

/// Where what the inspection asks is: a file of the app, and a part of it.
pub const INSPECTION_PAGE: &str = "pages/uitleg.html#inspectie";

/// What the inspection asks, as far as a source says.
pub const INSPECTION: Note = Note {
    summary: "Wat vraagt de inspectie?",
    paragraphs: &[
        "De Inspectie van het Onderwijs houdt toezicht op het gebruik van de meldcode in scholen. Zij let erop of scholen zich houden aan de regels voor veiligheid, en of het veiligheidsplan goed werkt. Een aparte vragenlijst over de meldcode vonden wij niet.",
        "In 2020 schreef de inspectie dat ouders vaak te veel het voordeel van de twijfel krijgen. Steun bij het gesprek met ouders was nodig. Dat lazen wij in een bericht van de onderwijsbond.",
        "Geen enkele controlelijst belooft goedkeuring, ook deze niet. De vereniging van aandachtsfunctionarissen zegt dat van haar eigen lijst ook. Bereid deze vragen voor: ons advies.",
    ],
    examples: &[
        "Waar staat uw meldcode, en van wanneer is die?",
        "Wie is eindverantwoordelijk, en weet het team dat?",
        "Wanneer sprak het team er het laatst over?",
        "Hoe ging het bij de laatste casus, en wat veranderde daarna?",
        "Wat hoort een nieuwe collega in de eerste week?",
    ],
    contacts: &[],
    sources: &[Source::M35, Source::M60, Source::T72, Source::T73],
};
