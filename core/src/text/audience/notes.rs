//! The cards that only leerplicht sees. They are none of `Guide`, whose headings are all in
//! the first load.

use super::Card;
use crate::text::{Contact, Note, Source};

/// The remark at the talk of step 3, for leerplicht only: two hats (M6; our advice).
pub const HELP_OR_HEARING: Card = Card {
    page: "pages/uitleg.html#hulpgesprek",
    note: Note {
        summary: "Hulpgesprek of verhoor?",
        paragraphs: &[
            "Zorgen over veiligheid horen in een hulpgesprek. Zeg aan het begin welk gesprek dit is. De punten hieronder zijn ons advies.",
            "Bent u leerplichtambtenaar? Dan hebt u twee taken. U praat over zorgen, en u onderzoekt ook overtredingen van de Leerplichtwet. Voor ouders en jongere lijkt dat hetzelfde, en het is iets heel anders. Bij het Doorstroompunt onderzoekt u geen overtredingen.",
        ],
        examples: &[
            "‘Dit gesprek gaat over hoe het met je gaat. Het is geen verhoor.’",
            "Hoor iemand nooit in datzelfde gesprek over een overtreding. Maak een andere afspraak, liefst met een collega.",
            "Schrijf twee verslagen. Beloof niet wat wel of niet in een proces-verbaal komt.",
            "Dreig niet met een melding of een proces-verbaal om iemand te laten praten.",
            "Vertelt een jongere iets over geweld tijdens een verhoor? Stop, zorg dat die bij iemand blijft, en bel Veilig Thuis vóór die naar huis gaat. Bij gevaar belt u 112.",
            "Weet u niet wat mag? Vraag het de jurist van uw gemeente. Melden wacht daar niet op.",
        ],
        contacts: &[Contact::Alarm, Contact::VeiligThuis],
        sources: &[Source::M6, Source::M7],
    },
};

/// School and leerplicht both know: who reports (our reading of S0b and S1, next to M7).
pub const WHO_REPORTS: Card = Card {
    page: "pages/uitleg.html#wie-meldt",
    note: Note {
        summary: "School en leerplicht weten het allebei. Wie meldt?",
        paragraphs: &[
            "Wie twijfelt over de veiligheid, meldt. Dat kunnen u en de school allebei zijn. Eén melding neemt de plicht van de ander niet weg. Zo lezen wij het kader.",
            "Ingrado schrijft dat meestal een andere partner meldt, en liefst samen. Samen bellen mag, als dat meteen lukt. Wacht er bij twijfel niet op, en ook niet tot iedereen het eens is.",
        ],
        examples: &[
            "Bel eerst zelf Veilig Thuis. Vraag Veilig Thuis wat u tegen school zegt. Kan het veilig? Zeg dan: ‘Ik heb gemeld. Meldt u ook?’",
            "Meldde school al? Meld dan ook zelf wat u weet.",
            "Noem bij Veilig Thuis wie nog meer meldt of iets zag.",
            "Meld wat u zelf weet: het verzuim, het huisbezoek, wie de deur opendeed, en of u de jongere zag.",
            "Een verzuimmelding van school is geen melding bij Veilig Thuis.",
            "Ook de Raad voor de Kinderbescherming raadplegen is geen melding bij Veilig Thuis.",
        ],
        contacts: &[Contact::VeiligThuis],
        sources: &[
            Source::S0b,
            Source::S1,
            Source::S50,
            Source::M7,
            Source::M18,
        ],
    },
};

/// Absence alone, and absence with nobody who sees the child.
pub const ABSENCE: Card = Card {
    page: "pages/uitleg.html#verzuim-of-twijfel",
    note: Note {
        summary: "Alleen verzuim, of ook twijfel?",
        paragraphs: &[
            "Ziet niemand de jongere, of weet niemand hoe het gaat? Dan is er twijfel over de veiligheid, en dan meldt u. Zo lezen wij het kader.",
            "Verzuim op zichzelf is geen grond voor een melding. Dreig er ook niet mee. Zo schrijft Ingrado het.",
            "Meldt u om twijfel over de veiligheid? Bel eerst Veilig Thuis, en spreek af wat de ouders horen. Gebruik een melding nooit als drukmiddel.",
        ],
        examples: &[
            "Zag u de jongere zelf, of alleen de deur, de hal of een ouder?",
            "Tel ziekte, geoorloofd verzuim en vrijstelling mee: ook dan kan een kind uit beeld raken.",
            "Ons advies: vraag de jeugdarts of huisarts ‘Zag u het kind zelf?’, en niet om een oordeel over thuis.",
            "Verhuist het gezin en twijfelt u? Meld eerst zelf. Draag daarna het dossier over.",
            "Vreest u nu voor de jongere? Bel 112.",
        ],
        contacts: &[Contact::Alarm, Contact::VeiligThuis],
        sources: &[
            Source::S0b,
            Source::S1,
            Source::S96,
            Source::M1,
            Source::M2,
            Source::M7,
            Source::M21,
            Source::M23,
        ],
    },
};

/// What goes into the leerplicht file, and what never does (our advice, from S49 and M6).
pub const FILE: Card = Card {
    page: "pages/uitleg.html#leerplichtdossier",
    note: Note {
        summary: "Wat hoort in het leerplichtdossier?",
        paragraphs: &[
            "Houd het verslag van de meldcode apart van het dossier over de overtreding. Zo blijft een hulpgesprek een hulpgesprek. Dit is ons advies, net als de punten hieronder.",
        ],
        examples: &[
            "Feiten: welk verzuim, sinds wanneer, en wie de jongere wanneer zag.",
            "Huisbezoek: dag, tijd, wie opendeed, wat u zag en hoorde, en wat niet.",
            "Overleg: met wie, wat die zag, en of het advies of een melding was.",
            "Besluit: welke vraag welk antwoord kreeg, waarom, en wie eindverantwoordelijk was.",
            "Afspraken met school: wie belt, wie ziet de jongere, en wanneer.",
            "Zet het verslag van de meldcode nooit in het proces-verbaal. Zei de jongere tijdens een verhoor iets over thuis, of vraagt justitie ernaar? Vraag eerst uw jurist wat erin moet.",
        ],
        contacts: &[],
        sources: &[Source::S49, Source::S7, Source::M6],
    },
};
