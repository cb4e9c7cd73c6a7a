//! Weighing: which question is which step, who decides, and what doubt means.

use super::Settled;
use crate::text::Source;

pub(super) const STRONG: Settled = Settled {
    topic: "Een sterk vermoeden, of een vermoeden",
    says: &[
        (Source::S0b, "Vraag 1 vraagt naar een sterk vermoeden."),
        (
            Source::S26,
            "Vraagt naar een vermoeden van geweld of mishandeling, of van dreiging daarmee.",
        ),
    ],
    app: "Een vermoeden is genoeg om door te gaan naar vraag 2.",
    why: "Door het woord ‘sterk’ laat u misschien een terechte zorg liggen. Een melding mag rusten op een vermoeden dat u kunt onderbouwen.",
    sources: &[Source::S7, Source::S26],
    own_reading: true,
};

pub(super) const STEP_FOUR: Settled = Settled {
    topic: "Hoort vraag 1 bij stap 4 of 5?",
    says: &[
        (
            Source::S0b,
            "Zet de vijf vragen bij stap 5, en noemt vraag 1 zelf stap 4.",
        ),
        (Source::S1, "Zet de vragen vanaf vraag 2 bij stap 5."),
    ],
    app: "Vraag 1 is stap 4. Vraag 2 tot en met 5 zijn stap 5.",
    why: "Zo staat het bij de vragen zelf.",
    sources: &[Source::S0b, Source::S1],
    own_reading: false,
};

pub(super) const FOOTNOTE: Settled = Settled {
    topic: "Wie is ‘functionaris’?",
    says: &[
        (
            Source::S0b,
            "Zet de voetnoot bij de aandachtsfunctionaris en bij vraag 1.",
        ),
        (Source::S1, "Zet hem bij vraag 3."),
    ],
    app: "De voetnoot zegt wie in de school weegt en helpt: de tweede lijn, onder het bevoegd gezag. Niet de leerkracht.",
    why: "Het sterretje in het schooldocument lijkt bij het overnemen verschoven.",
    sources: &[Source::S1, Source::S2],
    own_reading: true,
};

pub(super) const WHO_WEIGHS: Settled = Settled {
    topic: "Wie weegt en beslist",
    says: &[
        (
            Source::S0a,
            "De deskundige leerkracht of aandachtsfunctionaris.",
        ),
        (
            Source::S0b,
            "Eerst één betrokken persoon. Bij vraag 2: functionarissen en bevoegd gezag. Geen leerkrachten.",
        ),
        (
            Source::S0c,
            "Leerkracht, intern begeleider en gedragsspecialist. De directie hoort het.",
        ),
    ],
    app: "Functionarissen en bevoegd gezag samen. Weegwijzer vraagt of het bevoegd gezag het weet.",
    why: "Niemand draagt dit besluit alleen. Zo staat het in het kader.",
    sources: &[Source::S1, Source::S2],
    own_reading: false,
};

pub(super) const INFORMED: Settled = Settled {
    topic: "Wanneer de directie het hoort",
    says: &[
        (Source::S0a, "Na elke stap."),
        (Source::S0b, "Bij vraag 1 weet het bevoegd gezag het."),
        (Source::S0c, "Bij stap 4 de directie."),
    ],
    app: "Uiterlijk bij vraag 1 weet het bevoegd gezag het. Eerder mag.",
    why: "Vraag 1 van het kader zegt dat het bevoegd gezag op de hoogte is. De directie is niet altijd het bevoegd gezag.",
    sources: &[Source::S0b],
    own_reading: false,
};

pub(super) const DOUBT: Settled = Settled {
    topic: "Twijfel over de veiligheid",
    says: &[
        (Source::S0a, "Verwijst naar het kader in de bijlage."),
        (Source::S0b, "Ja of twijfel: direct melden."),
        (Source::S0c, "Noemt twijfel niet."),
        (Source::S26, "Andere sector: alleen ja of nee."),
        (
            Source::T1,
            "Schrijft bij stap 4: ‘bij twijfel altijd Veilig Thuis raadplegen’.",
        ),
        (
            Source::S92,
            "Het Besluit van 2013 zegt bij stap 4 hetzelfde, over de voorganger van Veilig Thuis. De tekst van nu lazen wij niet.",
        ),
        (
            Source::S55,
            "Over advies 109574 van de Landelijke Klachtencommissie Onderwijs: soms hoort bij twijfel eerst overleg met Veilig Thuis, zonder namen. Het advies zelf lazen wij niet.",
        ),
        (
            Source::S4,
            "Advies 108721: ook bij twijfel over de veiligheid moet een school melden.",
        ),
    ],
    app: "Houd twee soorten twijfel uit elkaar. Weet u niet wat u ziet of hoort, dan vraagt u Veilig Thuis om advies. Twijfel of het kind veilig is, hoort bij vraag 2: dan meldt u direct, per telefoon.",
    why: "Bij twijfel advies vragen is het minste wat u doet. Het kader voor onderwijs is strenger, want daar betekent twijfel over de veiligheid melden. U hoeft niets te bewijzen, want Veilig Thuis beoordeelt het. Met één open telefoontje doet u allebei: u overlegt, en u meldt. Zo lezen wij het kader.",
    sources: &[Source::S1, Source::S4, Source::S5, Source::S31],
    own_reading: true,
};
