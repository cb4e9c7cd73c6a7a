//! The talks with parents and pupil, and what follows from them.

use super::Settled;
use crate::text::Source;

pub(super) const SKIP_TALK: Settled = Settled {
    topic: "Het gesprek met de ouders overslaan",
    says: &[
        (
            Source::S0a,
            "Mag bij dreiging voor leerling of leerkracht. Mag ook als de ouder uit beeld kan raken.",
        ),
        (Source::S0b, "Noemt geen uitzondering."),
        (Source::S0c, "Alleen als het kind in gevaar lijkt te komen."),
    ],
    app: "Bel eerst Veilig Thuis als de leerling het zelf vertelde, of als de ouder misschien het contact verbreekt. Doe dat ook bij eergerelateerd geweld, huwelijksdwang, achterlating, genitale verminking of seksueel misbruik. Overslaan mag bij gevaar voor het kind, een ander thuis, uzelf of een collega. Ook bij echte haast, of zonder contact na redelijke pogingen.",
    why: "Overslaan zonder reden mag niet. Doorgaan bij gevaar ook niet. Het verbroken contact noemt maar één tekst.",
    sources: &[
        Source::S6,
        Source::S8,
        Source::S23,
        Source::S28,
        Source::S34,
        Source::S73,
        Source::S74,
        Source::S81,
    ],
    own_reading: true,
};

pub(super) const PUPIL_TALK: Settled = Settled {
    topic: "Praten met de leerling",
    says: &[
        (Source::S0a, "Noemt alleen de ouders."),
        (Source::S0b, "Ouders, verzorgers en kind."),
        (Source::S0c, "Leerling, ouders, of allebei."),
    ],
    app: "Praat ook met de leerling: open vragen, geen belofte van geheimhouding. Bij huwelijksdwang of achterlating belt u eerst Veilig Thuis, nog vóór u verder praat.",
    why: "De stem van het kind hoort erbij.",
    sources: &[Source::S23, Source::S74, Source::S80],
    own_reading: false,
};

pub(super) const SUSPICION_GONE: Settled = Settled {
    topic: "Het vermoeden is weg na het gesprek",
    says: &[
        (Source::S0b, "Vastleggen en sluiten."),
        (Source::S0c, "Dan stopt de route."),
    ],
    app: "Vertelde de leerling het zelf, of waren er tekenen van acuut gevaar? Sluit niet, en ga naar vraag 2. Twijfelt u? Sluit dan ook niet. Anders mag sluiten. Leg vast waarom het vermoeden weg is. Alleen een ontkenning is niet genoeg.",
    why: "Zonder verslag weet later niemand wat er was.",
    sources: &[Source::S23, Source::S49],
    own_reading: true,
};

pub(super) const TALK_FIRST: Settled = Settled {
    topic: "Eerst de ouders, of eerst de telefoon?",
    says: &[
        (
            Source::S5,
            "Advies 108721 (juni 2019): bij twijfel over de veiligheid moet een school melden. De klacht was ongegrond.",
        ),
        (
            Source::S4,
            "Wijst ook op advies 108725 (juli 2019): praat met de ouders vóór u meldt.",
        ),
        (
            Source::S6,
            "Normaal horen ouders het vooraf. Het hoeft niet bij haast, of als iemand gevaar loopt.",
        ),
        (
            Source::S8,
            "Klacht gegrond: de school sloeg het gesprek zonder reden over.",
        ),
    ],
    app: "Na ‘nee’ bij vraag 3, 4 of 5 horen de ouders het eerst, als dat zonder gevaar kan. Lukt dat vandaag niet, dan meldt u toch. Na ‘ja’ of ‘twijfel’ bij vraag 2 belt u eerst Veilig Thuis. Dat doet u ook als de leerling het zelf vertelde, en bij eergerelateerd geweld, huwelijksdwang of seksueel misbruik.",
    why: "Van advies 108725 lazen wij maar één regel. Volgens ons passen de twee adviezen bij elkaar. Bij vraag 2 gaat de veiligheid voor. Bij de andere vragen is er meestal tijd om de ouders eerst te spreken. Zo lezen wij het kader.",
    sources: &[
        Source::S4,
        Source::S5,
        Source::S6,
        Source::S8,
        Source::S74,
        Source::S81,
    ],
    own_reading: true,
};

pub(super) const DIVORCE: Settled = Settled {
    topic: "Melden bij strijd na een scheiding",
    says: &[
        (
            Source::S85,
            "De intern begeleider meldde, na overleg met bestuur en Veilig Thuis. De moeder hoorde het per mail, en haar klacht was gegrond. Welke stap de doorslag gaf, konden wij niet lezen.",
        ),
        (
            Source::S84,
            "Kindermishandeling kan tijdens of door een scheiding ontstaan. Volg dan de meldcode.",
        ),
        (
            Source::S9,
            "Bespreek een melding in een apart gesprek, liefst niet per telefoon.",
        ),
    ],
    app: "Ga uit van wat het kind zelf zegt en laat zien. Neem het verhaal van één ouder niet over als feit. Vertel beide ouders met gezag vooraf dat u meldt, als dat zonder gevaar kan. Doe dat in een gesprek, en niet per mail. Is het bij vraag 2 ‘ja’ of ‘twijfel’, dan belt u eerst Veilig Thuis en meldt u.",
    why: "Waarom de school ongelijk kreeg, weten wij niet precies. Wij lezen de uitspraak daarom als waarschuwing: onderbouw goed, en praat met de ouders. Zij is geen reden om een kind in de knel te laten.",
    sources: &[Source::S6, Source::S7, Source::S9, Source::S84],
    own_reading: true,
};
