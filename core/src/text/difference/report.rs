//! Reporting: whether it is a duty, who does it, with or without a name, and what follows.

use super::Settled;
use crate::text::Source;

pub(super) const OLD_NAME: Settled = Settled {
    topic: "Naam en nummer van Veilig Thuis",
    says: &[
        (Source::S0a, "Veilig Thuis Twente, 0800 2000."),
        (Source::S0b, "Veilig Thuis, zonder nummer."),
        (
            Source::S0c,
            "Gebruikt vooral een oude naam. Het nummer is leeg.",
        ),
    ],
    app: "Veilig Thuis, 0800-2000. Uw eigen regio staat ernaast, nooit in de plaats.",
    why: "Dit nummer werkt in het hele land, dag en nacht.",
    sources: &[Source::S31, Source::S36],
    own_reading: false,
};

pub(super) const EITHER_OR: Settled = Settled {
    topic: "Hulp of melden?",
    says: &[
        (
            Source::S0a,
            "De route kiest: 5a hulp, of 5b melden. De inleiding zegt dat het samen kan.",
        ),
        (
            Source::S0b,
            "Twee besluiten in vaste volgorde. Eén zin maakt er toch een keus van: melden als hulp niet kan.",
        ),
        (Source::S0c, "Hulp organiseren of melden."),
    ],
    app: "Twee besluiten, altijd in deze volgorde. Eerst: is melden noodzakelijk? Dan: is hulp (ook) mogelijk?",
    why: "Melden en helpen sluiten elkaar niet uit. Veilig Thuis kan signalen van meer melders verbinden, ook als er al hulp is.",
    sources: &[Source::S0b, Source::S1, Source::S50],
    own_reading: false,
};

pub(super) const DUTY: Settled = Settled {
    topic: "Moet u melden?",
    says: &[
        (
            Source::S0a,
            "Altijd bij een vermoeden van ernstige mishandeling of ernstig geweld.",
        ),
        (
            Source::S0b,
            "Schrijft dat melden geen plicht is, en geeft daarna vragen waarbij het noodzakelijk is.",
        ),
        (
            Source::S0c,
            "Als het kind echt gevaar loopt en er mishandeling lijkt te zijn.",
        ),
        (Source::S51, "Geen wettelijke plicht, wel een norm."),
        (
            Source::M45,
            "Een Engelse bladzijde van de overheid. U moet melden als het gevaar acuut of structureel is.",
        ),
    ],
    app: "De meldcode kent geen wettelijke meldplicht. Zegt het kader melden, dan is melden noodzakelijk. Wijkt u af? Leg vast waarom, en wie dat besloot.",
    why: "De Landelijke Klachtencommissie Onderwijs noemt melden een plicht bij onveiligheid, en bij twijfel daarover.",
    sources: &[Source::S4, Source::S51, Source::S53],
    own_reading: false,
};

pub(super) const ANONYMOUS: Settled = Settled {
    topic: "Anoniem",
    says: &[
        (Source::S0a, "Advies vragen kan anoniem."),
        (Source::S0b, "Melden kan ook anoniem."),
        (Source::S0c, "De melding is niet anoniem."),
        (
            Source::M43,
            "Een Engelse bladzijde voor professionals: een anonieme melding kan ook. Wel vraagt Veilig Thuis daar om het gezin vooraf te informeren.",
        ),
        (
            Source::S28,
            "Alleen bij uitzondering hoort het gezin niet wie meldde. Daarvoor moet een reden zijn, zoals veiligheid.",
        ),
        (
            Source::S29,
            "Een professional meldt open. Anders kan alleen als dat echt nodig is voor de veiligheid.",
        ),
    ],
    app: "Bij advies noemt u het gezin niet. Melden doet u open, als school. Een professional meldt nooit zonder naam. Alleen bij uitzondering hoort het gezin niet wie meldde. Dat bespreekt u met Veilig Thuis.",
    why: "Veilig Thuis kan uw naam soms geheim houden voor het gezin, maar dat maakt het werk moeilijk. Op een Engelse bladzijde van Veilig Thuis Zuid-Limburg lezen wij ‘anonymous’ ook zo.",
    sources: &[Source::S24, Source::S28, Source::S29],
    own_reading: true,
};

pub(super) const WHO_REPORTS: Settled = Settled {
    topic: "Wie de melding doet",
    says: &[
        (Source::S0a, "De directeur."),
        (Source::S0b, "Ligt niet vast."),
        (Source::S0c, "De intern begeleider."),
    ],
    app: "Uw school kiest. Weegwijzer schrijft niemand voor.",
    why: "Het kader legt niet vast wie belt. Wie weegt, beslist samen met het bevoegd gezag.",
    sources: &[Source::S0b, Source::S1],
    own_reading: false,
};

pub(super) const AFTER_REPORT: Settled = Settled {
    topic: "Na de melding",
    says: &[
        (Source::S0a, "Een melding is geen eindpunt."),
        (
            Source::S0b,
            "Noemt bij nee op vraag 3: besluit binnen 5 werkdagen, en bericht aan de melder.",
        ),
        (
            Source::S0c,
            "De ouders horen de melding in een gesprek. Veilig Thuis praat met hen en met anderen.",
        ),
    ],
    app: "Ouders horen een melding normaal vooraf. Bespreek met Veilig Thuis wie het vertelt, wanneer, en of dat veilig is. Melden wacht daar niet op. Houd daarna zicht op de leerling, en bel bij een nieuw signaal opnieuw. Wacht niet op de 5 werkdagen.",
    why: "De termijn wordt niet altijd gehaald, en het werk van de school gaat door.",
    sources: &[
        Source::S6,
        Source::S13,
        Source::S40,
        Source::S47,
        Source::S48,
    ],
    own_reading: false,
};

/// School and leerplicht both know.
pub(super) const WHO_CALLS: Settled = Settled {
    topic: "School en leerplicht weten het allebei",
    says: &[
        (
            Source::M7,
            "Een van de partners meldt, liefst samen, en meestal niet de leerplichtambtenaar. Eerst vinden alle partners dat de ontwikkeling ernstig gevaar loopt.",
        ),
        (
            Source::S1,
            "Vraag 2 geldt voor school en voor leerplicht. Ja of twijfel: direct melden.",
        ),
        (
            Source::S96,
            "Een leerplichtambtenaar meldde na lang contact. De klacht was ongegrond, want hij liet deskundigen meekijken (2018).",
        ),
        (
            Source::M20,
            "De melding kwam voor ouders van een ziek kind onverwacht. De klacht was gegrond (2015).",
        ),
        (
            Source::M21,
            "Na veel verzuim kondigden ambtenaren een melding en een proces-verbaal aan. De klachten waren ongegrond, met twee aanbevelingen.",
        ),
    ],
    app: "Wie twijfelt over de veiligheid, meldt. Spreek af wie belt en hoe laat, en bel zelf als dat niet lukt. Eén melding neemt de plicht van de ander niet weg. Gebruik een melding nooit als drukmiddel.",
    why: "Ingrado schrijft over verzuim, en het kader over veiligheid. Het kader vraagt niet of alle partners het eens zijn. Zo lezen wij het kader.",
    sources: &[Source::S0b, Source::S1, Source::S4],
    own_reading: true,
};
