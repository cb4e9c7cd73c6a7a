//! Pages for a reader who has a bad feeling and no words: per age and per form.
//!
//! Never a score, never a list to tick, nothing that counts: a single signal is weak
//! (T37, T38), and a pupil without any may be unsafe too (T37, T41). Each page leads to
//! looking, talking and calling. They are separate pages, rendered at build time like
//! `guide`, outside the first load.

use super::{Contact, Guide, Note, Source};

mod age;
mod form;
mod others;

/// The words of one page below its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SignalText {
    /// When to call at once. Shown first, with `contacts`.
    pub at_once: &'static [&'static str],
    /// The numbers to call from here.
    pub contacts: &'static [Contact],
    pub sees: &'static [&'static str],
    pub hears: &'static [&'static str],
    /// What also explains it.
    pub explains: &'static [&'static str],
    /// What to write down.
    pub writes: &'static [&'static str],
    /// Looking and talking, or calling first.
    pub next: &'static [&'static str],
    /// Cards that go on from here.
    pub guides: &'static [Guide],
    pub sources: &'static [Source],
}

pages! {
    /// A page with signals.
    Signal:
    /// Ages 4 to 6.
    Infant, "signaal-kleuter", "Kleuters, van 4 tot en met 6 jaar", "Een kleuter vertelt vaak met spel en gedrag, en soms in één zin.";
    /// Ages 7 to 12.
    Child, "signaal-kind", "Kinderen van 7 tot en met 12 jaar", "Een kind zwijgt vaak uit schaamte, of om de ouders te sparen. Het wil vooral gewoon zijn.";
    /// Ages 12 to 18.
    Teenager, "signaal-puber", "Jongeren van 12 tot 18 jaar", "Wat u ziet, lijkt vaak op puberteit. Soms is het dat ook, en soms niet.";
    /// From 18 on.
    Adult, "signaal-18", "Leerlingen van 18 jaar en ouder", "Ook een volwassen leerling kan thuis of in een relatie gevaar lopen. De meldcode geldt dan ook.";
    /// Neglect.
    Neglect, "signaal-verwaarlozing", "Te weinig zorg: verwaarlozing", "Hier gebeurt iets juist niet. Daardoor valt het minder op dan slaan of schelden.";
    /// Physical violence.
    Physical, "signaal-lichamelijk", "Slaan, knijpen, branden: lichamelijk geweld", "U hoeft niet te weten hoe het kwam. Schrijf op wat u ziet, en bel vandaag.";
    /// Sexual abuse.
    Sexual, "signaal-seksueel", "Seksueel misbruik", "Er is bijna nooit een signaal dat alleen hierbij past. Ook daarom belt u bij twijfel.";
    /// Emotional abuse, and a child in its parents' fight.
    Emotional, "signaal-emotioneel", "Vernederen, afwijzen, bang maken", "Elke ouder valt weleens uit. Dit gaat over woorden die steeds terugkomen, of over één ernstige dreiging.";
    /// Witness of violence at home.
    Witness, "signaal-getuige", "Geweld thuis zien of horen", "Een kind dat geweld tussen anderen thuis meemaakt, is zelf ook slachtoffer.";
    /// Honour, forced marriage, abandonment abroad, genital mutilation.
    Honour, "signaal-eer", "Eer, huwelijksdwang, achterlating, verminking", "Hier belt u vóór u praat. Een gesprek kan het gevaar groter maken.";
    /// Violence by phone and internet.
    Digital, "signaal-digitaal", "Dwang via telefoon en internet", "Iemand dreigt, dwingt of kijkt mee. De leerling schaamt zich vaak, en zwijgt.";
}

impl Signal {
    /// The page itself.
    #[must_use]
    pub const fn text(self) -> SignalText {
        match self {
            Self::Infant => age::INFANT,
            Self::Child => age::CHILD,
            Self::Teenager => age::TEENAGER,
            Self::Adult => age::ADULT,
            Self::Neglect => form::NEGLECT,
            Self::Physical => form::PHYSICAL,
            Self::Sexual => form::SEXUAL,
            Self::Emotional => form::EMOTIONAL,
            Self::Witness => others::WITNESS,
            Self::Honour => others::HONOUR,
            Self::Digital => others::DIGITAL,
        }
    }

    /// Those per age, in order.
    pub const AGES: &'static [Self] = &[Self::Infant, Self::Child, Self::Teenager, Self::Adult];

    /// Those per form.
    pub const FORMS: &'static [Self] = &[
        Self::Neglect,
        Self::Physical,
        Self::Sexual,
        Self::Emotional,
        Self::Witness,
        Self::Honour,
        Self::Digital,
    ];
}

/// The button to these pages on the page of the meldcode, and the line below its name.
pub const BUTTON: (&str, &str) = (
    "Ik heb een naar gevoel",
    "Wat u ziet of hoort, en wat u vandaag doet.",
);

/// The heading of the page that leads to the others.
pub const TITLE: &str = "Een naar gevoel, en nog geen woorden";

pub const LEAD: &str =
    "Zoek op leeftijd, of op wat u vermoedt. U hoeft niets zeker te weten en niets te bewijzen.";

/// Above everything on every page with signals (S28, S32, S36).
pub const DANGER: &[&str] = &[
    "Is er nu gevaar? Bel 112.",
    "Durft een leerling niet naar huis? Bel nu Veilig Thuis. Vertelt een leerling het zelf? Bel vóór die naar huis gaat, en vóór u met de ouders praat. Zo lezen wij het kader.",
];

/// How weak a single signal is.
pub const WEAK: Note = Note {
    summary: "Wat zegt één signaal?",
    paragraphs: &[
        "Los van elkaar zeggen signalen weinig. Bijna elk signaal past ook bij iets anders, zoals een scheiding, een sterfgeval of zorgen over een verblijfsvergunning.",
        "Maar niets zien zegt óók weinig. Sommige kinderen doen het goed op school en laten niets merken.",
        "Dit is dus geen lijst om af te vinken, en er komt geen getal uit. Sommige lijsten zeggen: hoe meer signalen, hoe groter de kans. Wij tellen niet, want één uitspraak of één letsel kan genoeg zijn om te bellen. Zo lezen wij het kader.",
        "Uw gevoel bewijst niets. Het is wel een reden om vandaag iets te doen.",
    ],
    examples: &[],
    contacts: &[],
    sources: &[
        Source::T37,
        Source::T38,
        Source::T39,
        Source::T40,
        Source::T41,
        Source::T44,
    ],
};

/// From a feeling to words that a colleague, or Veilig Thuis, can use.
pub const LOOK: Note = Note {
    summary: "Van gevoel naar woorden",
    paragraphs: &[
        "Denk terug aan het moment waarop u het gevoel kreeg. Wat zag of hoorde u vlak daarvoor?",
    ],
    examples: &[
        "Schrijf het vandaag op: dag, tijd, plaats, wat de leerling deed en wat die letterlijk zei.",
        "Zet apart wat u erbij dacht.",
        "Wat is anders dan vorige maand? En wat gaat juist goed?",
        "Vertel het vandaag aan de aandachtsfunctionaris of intern begeleider, en niet aan het hele team.",
        "Is er niemand? Vraag zelf Veilig Thuis om advies, zonder namen te noemen. Advies is geen melding: twijfelt u over de veiligheid, dan meldt u vandaag.",
        "Ons advies: wacht niet op een tweede signaal.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[
        Source::S0b,
        Source::S13,
        Source::S29,
        Source::S49,
        Source::S105,
        Source::T38,
    ],
};

/// Looking and talking, and where a call comes first.
pub const TALK: Note = Note {
    summary: "Kijken en praten",
    paragraphs: &[
        "Bel eerst Veilig Thuis bij letsel, mogelijk seksueel misbruik, partnergeweld, uitbuiting, en alles rond eer of huwelijksdwang. Doe dat ook als de leerling het zelf vertelde, of als u niet weet of praten gevaar oplevert. Zo lezen wij het kader.",
        "Kan het zonder gevaar? Zeg dan wat u ziet, stel een korte open vraag, en wacht. U hoeft niet uit te zoeken of het waar is.",
        "Overleg eerst met een collega. Praat dan ook met de ouders, als dat zonder gevaar kan. Noem wat u zag, en vraag hoe zij het zien.",
    ],
    examples: &[
        "‘Ik zie dat je stil bent. Wil je er iets over vertellen?’",
        "‘Vertel eens hoe het bij jullie gaat.’",
        "Vraag niet ‘waarom’, vul niets in, en beloof niet dat u zwijgt.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[
        Source::S0b,
        Source::S14,
        Source::S34,
        Source::S74,
        Source::S80,
        Source::S81,
        Source::S107,
    ],
};

/// What belongs on every page with signals, or one tap away: without it a page reads as a list.
/// In order, each with the file of the app and the part of it where it is.
pub const NOTES: [(&str, &Note); 3] = [
    ("pages/uitleg.html#een-signaal", &WEAK),
    ("pages/uitleg.html#naar-woorden", &LOOK),
    ("pages/uitleg.html#kijken-en-praten", &TALK),
];

/// Headings on the pages, in the order in which their parts are shown.
pub mod heading {
    pub const AT_ONCE: &str = "Bel meteen";
    pub const SEES: &str = "Wat u ziet";
    pub const HEARS: &str = "Wat u hoort";
    /// Below the heading: whose sentences these are.
    pub const HEARS_HINT: &str = "De zinnen zijn onze voorbeelden.";
    pub const EXPLAINS: &str = "Wat ook kan";
    /// Below the heading, so that another explanation never ends the matter.
    pub const EXPLAINS_HINT: &str = "Een andere uitleg kan kloppen. Twijfelt u dan nog of het kind veilig is? Dan meldt u vandaag.";
    pub const WRITES: &str = "Wat u opschrijft";
    pub const NEXT: &str = "Wat u nu doet";
    pub const AGES: &str = "Zoek op leeftijd";
    pub const FORMS: &str = "Zoek op wat u vermoedt";
    pub const GUIDES: &str = "Lees verder";
}

/// On the first line of every list: no list is whole, and nothing is counted (T37, T39).
pub const NOT_WHOLE: &str = "Dit zijn voorbeelden, nooit een volledige lijst. Tel ze niet op.";

/// The field for what the reader saw: the text goes along into a case, and nowhere else.
pub mod typed {
    pub const LABEL: &str = "Wat zag of hoorde u?";
    pub const HINT: &str = "Schrijf geen namen. De tekst is weg als u de pagina sluit, tenzij u er een casus van maakt.";
    /// Makes a case of it.
    pub const CASE: (&str, &str) = (
        "Maak er een casus van",
        "Uw tekst gaat mee naar de notitie bij vraag 1.",
    );
    /// Only reads, and leads to a colleague.
    pub const LATER: &str = "Nog geen casus? Laat deze tekst vandaag aan de aandachtsfunctionaris lezen. Is die er niet? Bel Veilig Thuis: 0800-2000.";
}
