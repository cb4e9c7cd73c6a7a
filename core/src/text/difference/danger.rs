//! Danger, a pupil who discloses it, and a pupil whom nobody sees.

use super::Settled;
use crate::text::Source;

pub(super) const DANGER: Settled = Settled {
    topic: "Gevaar nu",
    says: &[
        (Source::S0a, "Noemt alleen Veilig Thuis."),
        (
            Source::S0b,
            "Bij levensgevaar met spoed contact met Veilig Thuis.",
        ),
        (Source::S0c, "Noemt geen noodnummer."),
    ],
    app: "Bij gevaar nu gaat 112 altijd voor. Het nummer staat op elk scherm.",
    why: "112 stuurt direct hulp. Daarna belt u zelf Veilig Thuis.",
    sources: &[Source::S28, Source::S36],
    own_reading: false,
};

pub(super) const DISCLOSURE: Settled = Settled {
    topic: "De leerling vertelt het zelf",
    says: &[
        (Source::S0a, "Zegt er niets over."),
        (Source::S0b, "Vraag 2 noemt het niet."),
        (
            Source::S0c,
            "Noemt het gesprek met het kind, niet wat u doet als het zelf vertelt.",
        ),
        (Source::S11, "Rekent het bij acute onveiligheid."),
        (
            Source::S21,
            "Alleen als het om iets ernstigs gaat dat acuut gevaarlijk kan zijn.",
        ),
        (
            Source::S32,
            "Elke professional meldt als een slachtoffer het zelf vertelt. Het gezin hoort dat normaal vooraf.",
        ),
        (
            Source::S93,
            "Kinderopvang, 2025: de melder was zorgvuldig. De opvang vroeg advies op 6 februari en meldde op 10 februari. Dat was niet overhaast.",
        ),
        (
            Source::T2,
            "Kinderopvang, 2024 (225157/237104): klacht gegrond na een melding over wat een kind zei. Het was goed dat de opvang oplette, maar een gesprek met de ouders lag voor de hand.",
        ),
    ],
    app: "Kies bij vraag 2 ‘ja’ of ‘twijfel’. Meld dezelfde schooldag, per telefoon, vóór u met de ouders praat. Spreek in dat gesprek af wat de ouders horen, wanneer, en van wie. Durft de leerling niet naar huis? Bel nu Veilig Thuis, en bij gevaar 112.",
    why: "Een kind dat zelf vertelt, is vaak bang voor wat er thuis gebeurt. De bronnen verschillen, en geen uitspraak zegt dat het dezelfde dag moet. Dat is onze veilige lezing. Twee uitspraken uit de kinderopvang wijzen elk een andere kant op. Met één telefoontje doet u recht aan beide, want u regelt ook wat de ouders horen. Een klacht sluit u er niet mee uit.",
    sources: &[Source::S11, Source::S12, Source::S32],
    own_reading: true,
};

pub(super) const ABSENCE: Settled = Settled {
    topic: "De leerling is vaak of lang afwezig",
    says: &[
        (
            Source::M7,
            "Afwezigheid op zichzelf is te weinig voor een melding, en dreigen ermee past nooit. Eerst zijn alle partners het eens: de ontwikkeling loopt ernstig gevaar.",
        ),
        (
            Source::S1,
            "Vraag 2 geldt ook voor leerplicht: bij twijfel over de veiligheid direct melden.",
        ),
        (
            Source::S96,
            "Een leerplichtambtenaar meldde na lang contact met de ouders. Dat was begrijpelijk, en de klacht was ongegrond (2018).",
        ),
        (
            Source::M20,
            "Ouders van een ziek kind zagen de melding niet aankomen. Hun klacht was gegrond: zoek eerst samen een oplossing (2015).",
        ),
    ],
    app: "Afwezigheid is een signaal voor stap 1, ook bij ziekte of met toestemming. Alleen daarom meldt u niet. Ziet niemand de leerling, dan is dat twijfel bij vraag 2, en dan meldt u. Bij signalen over thuis doorloopt u de vragen. Dreig nooit met een melding, en wacht bij twijfel niet op de andere partners.",
    why: "Ingrado schrijft over het verzuim zelf, het kader over de veiligheid van het kind. Daarover weet u niets als niemand het kind ziet. Zo lezen wij het kader.",
    sources: &[Source::S1, Source::S4, Source::S96],
    own_reading: true,
};
