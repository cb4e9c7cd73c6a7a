//! Definitions, examples and the safe reading of doubt, per question.

use super::super::{Contact, Note, Source};

/// At question 1 already: the talk of step 3 may be the danger.
const HONOUR: Note = Note {
    summary: "Eergerelateerd geweld, huwelijksdwang, achterlating of verminking?",
    paragraphs: &[
        "Bel eerst Veilig Thuis. Praat niet met de ouders.",
        "Bij huwelijksdwang of achterlating praat u ook nog niet verder met de leerling.",
        "Kies bij vraag 2 ‘ja’ of ‘twijfel’. Dan meldt u.",
    ],
    examples: &[],
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S34, Source::S73, Source::S74],
};

pub(super) const SUSPICION: &[Note] = &[
    Note {
        summary: "Kan een gesprek met de ouders gevaar geven?",
        paragraphs: &[
            "Voer het gesprek dan niet. Bel eerst Veilig Thuis. Dat geldt ook als de leerling het zelf vertelde.",
            "U kunt het overslaan of uitstellen bij gevaar voor kind, gezinslid, uzelf of collega. Of bij echte haast. Leg de reden vast.",
            "Bent u bang dat het kind uit beeld raakt? Overleg eerst met Veilig Thuis.",
        ],
        examples: &[],
        contact: Some(Contact::VeiligThuis),
        sources: &[
            Source::S6,
            Source::S23,
            Source::S28,
            Source::S34,
            Source::S0a,
        ],
    },
    HONOUR,
    Note::plain(
        "Wat is een sterk vermoeden?",
        &[
            "Het kader voor onderwijs zegt ‘sterk vermoeden’. Andere sectoren zeggen ‘een vermoeden’.",
            "Weegwijzer kiest de veilige lezing: een vermoeden is genoeg voor vraag 2.",
            "Een melding mag op vermoedens rusten, als u ze goed onderbouwt.",
        ],
        &[Source::S0b, Source::S26, Source::S7],
    ),
    Note::plain(
        "Wanneer is het ‘nee’?",
        &[
            "Alleen als de zorg echt weg is. Dat iemand het ontkent, is niet genoeg.",
            "Vertelde de leerling het zelf? Of is er acuut gevaar? Sluit dan niet.",
            "Leg vast waarom de zorg weg is. U kunt de meldcode altijd opnieuw starten.",
        ],
        &[Source::S0b, Source::S12, Source::S49],
    ),
    Note::plain(
        "Weet het bevoegd gezag het?",
        &[
            "Ziet een medewerker van school het vermoeden? Dan moet het bevoegd gezag het weten.",
            "Nog niet verteld? Doe dat nu. Wacht er bij gevaar niet op.",
        ],
        &[Source::S0b],
    ),
];

pub(super) const SUSPICION_DOUBT: Note = Note {
    summary: "Twijfelt u?",
    paragraphs: &[
        "Sluit dan niet. Kies ‘ja’ en ga door naar vraag 2.",
        "Of overleg eerst opnieuw met uw collega, of vraag Veilig Thuis om advies. Bij advies blijft het gezin anoniem. Advies is nog geen melding.",
        "Twijfelt u of het kind veilig is? Die twijfel hoort bij vraag 2. Daar betekent twijfel: melden.",
    ],
    examples: &[],
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S12, Source::S13, Source::S29],
};

pub(super) const SAFETY: &[Note] = &[
    Note {
        summary: "Wat is acute onveiligheid?",
        paragraphs: &[
            "Iemand is in direct lichamelijk gevaar, of is de komende dagen niet zeker van veiligheid. Er is nu bescherming nodig.",
            "Het gaat om lichamelijk of seksueel geweld, met of zonder letsel. Of de basiszorg ontbreekt: eten, drinken, kleding of onderdak. Of een kind krijgt onnodige medische zorg, of nodige zorg niet.",
        ],
        examples: &[
            "Letsel waarvan u vermoedt dat iemand het toebracht.",
            "Een poging tot wurging, of gebruik van een wapen.",
            "Seksueel misbruik dat zich kan herhalen.",
            "Een ouder is suïcidaal, psychotisch of onder invloed. De zorg valt weg.",
            "Dreiging van huwelijksdwang, ontvoering of genitale verminking.",
            "Ons voorbeeld: een kind is te bang om vandaag naar huis te gaan.",
            "Ons voorbeeld: een kind van acht is dagen alleen thuis.",
        ],
        contact: Some(Contact::Alarm),
        sources: &[Source::S11, Source::S12, Source::S14, Source::S21],
    },
    Note {
        summary: "Wat is structurele onveiligheid?",
        paragraphs: &[
            "Onveilige situaties of geweld komen terug of gaan door. De schade komt door herhaling, dreiging en emotionele onveiligheid.",
            "Getuige zijn van huiselijk geweld is ook kindermishandeling.",
        ],
        examples: &[
            "Een kind is steeds getuige van geweld thuis.",
            "Door verslaving, psychische problemen of een beperking van ouders loopt het kind steeds gevaar.",
            "Stalking na een scheiding duurt lang en wordt erger.",
        ],
        contact: None,
        sources: &[Source::S11, Source::S22, Source::S10],
    },
    Note {
        summary: "De leerling vertelde het zelf (disclosure)",
        paragraphs: &[
            "De leerling vertelt uit zichzelf over mishandeling of geweld. Kies dan ‘ja’ of ‘twijfel’.",
            "Meld per telefoon, dezelfde schooldag, vóór contact met de ouders. Durft de leerling niet naar huis? Bel dan nu.",
            "Beloof de leerling geen geheimhouding.",
            "Het kader voor onderwijs noemt dit niet apart. De jeugdhulp ziet het als acuut. Artsen noemen alleen ernstige vormen. Weegwijzer kiest de veilige lezing.",
        ],
        examples: &[],
        contact: Some(Contact::VeiligThuis),
        sources: &[
            Source::S11,
            Source::S12,
            Source::S21,
            Source::S80,
            Source::S93,
        ],
    },
    Note::plain(
        "De ouders aanvaarden hulp. Dan toch melden?",
        &[
            "Ja. Bij acute of structurele onveiligheid meldt u altijd, en bij twijfel ook. Hulp kan daarnaast, samen met Veilig Thuis.",
            "Veilig Thuis legt signalen van verschillende melders naast elkaar. Dat kan alleen als u meldt.",
        ],
        &[Source::S0a, Source::S0b, Source::S4, Source::S50],
    ),
    HONOUR,
    Note::plain(
        "Wie beslist? Functionaris en bevoegd gezag",
        &[
            "Functionarissen ondersteunen in de tweede lijn van de school. Zij vallen onder het bevoegd gezag.",
            "Bijvoorbeeld: intern begeleider, zorgcoördinator, vertrouwenspersoon, orthopedagoog, schoolpsycholoog of schoolmaatschappelijk werker. Een leerkracht is geen functionaris.",
        ],
        &[Source::S0b, Source::S1],
    ),
    Note::plain(
        "Waarom is twijfel ook melden?",
        &[
            "Het hoeft niet vast te staan dat het onveilig is. Dat oordeelde de Landelijke Klachtencommissie Onderwijs in 2019.",
            "Bij twijfel meldt de school. Daarna beoordeelt Veilig Thuis.",
        ],
        &[Source::S4, Source::S5],
    ),
];

pub(super) const HELP: &[Note] = &[
    Note {
        summary: "Wat is effectieve hulp?",
        paragraphs: &[
            "Effectieve hulp wendt de dreiging van geweld of mishandeling af.",
            "Deze vragen helpen. Ze komen uit het kader van de jeugdhulp. Zegt u ergens ‘nee’? Dan past ‘nee’ bij vraag 3 vaak beter.",
        ],
        examples: &[
            "Kunnen we het slachtoffer in veiligheid brengen als dat nodig is?",
            "Zijn duidelijke afspraken over veiligheid mogelijk, met gezin en partners?",
            "Weten we genoeg over eerdere onveiligheid?",
            "Zijn we samen deskundig genoeg?",
            "Kunnen we de spanning dragen?",
        ],
        contact: None,
        sources: &[Source::S15, Source::S16],
    },
    Note::plain(
        "Wie is een functionaris?",
        &[
            "Iemand uit de tweede lijn van de school, onder het bevoegd gezag. Bijvoorbeeld de intern begeleider, de zorgcoördinator of de schoolmaatschappelijk werker. Een leerkracht is het niet.",
        ],
        &[Source::S0b, Source::S2],
    ),
    Note::plain(
        "Wie is een ketenpartner?",
        &[
            "Een partner buiten de school. Wie dat is, verschilt per school.",
            "Een school in Utrecht noemt: samenwerkingsverband, buurtteam, jeugdgezondheidszorg, leerplicht en wijkpolitie.",
            "De eigen uitleg van het kader konden wij niet lezen. Vraag het zo nodig aan Veilig Thuis.",
        ],
        &[Source::S0c],
    ),
];

pub(super) const ACCEPTANCE: &[Note] = &[
    Note::plain(
        "Eén ouder wil wel, de andere niet",
        &[
            "Dat is geen gewone ‘ja’. Iedereen in het gezin en het netwerk moet willen en kunnen beginnen.",
            "Doet een ouder niet mee? Kies dan ‘nee’.",
        ],
        &[Source::S16],
    ),
    Note {
        summary: "Wat is actief meedoen?",
        paragraphs: &[
            "Ja zeggen is niet genoeg. De betrokkenen gaan ook echt aan de slag.",
            "Deze vragen helpen. Ze komen uit het kader van de jeugdhulp.",
        ],
        examples: &[
            "Willen en kunnen alle betrokkenen nu meteen beginnen?",
            "Is iedereen erop gericht dat het geweld stopt?",
        ],
        contact: None,
        sources: &[Source::S0b, Source::S16],
    },
];

pub(super) const RESULT: &[Note] = &[
    Note {
        summary: "Wanneer is het ‘nee’?",
        paragraphs: &[
            "Deze vragen helpen. Ze komen uit het kader van de jeugdhulp. Zegt u ergens ‘ja’? Dat wijst op ‘nee’ bij vraag 5.",
        ],
        examples: &[
            "Stopt het geweld niet binnen de verwachte tijd?",
            "Is het probleem groter dan u dacht?",
            "Zijn doelen niet gehaald?",
            "Zit het plan vast?",
            "Is andere deskundigheid nodig?",
        ],
        contact: None,
        sources: &[Source::S17],
    },
    Note::plain(
        "De termijn is nog niet om",
        &[
            "Beantwoord deze vraag dan nog niet. Ga terug en houd de afgesproken datum aan. Verleng de termijn niet om een melding uit te stellen.",
            "Komt er een nieuw signaal? Wacht niet op de datum. Beantwoord vraag 2 opnieuw.",
        ],
        &[Source::S48],
    ),
];

/// Doubt at question 3, 4 or 5.
pub(super) const DOUBT: Note = Note {
    summary: "Twijfelt u?",
    paragraphs: &[DOUBT_IS_NO, BACK_TO_SAFETY],
    examples: &[],
    contact: Some(Contact::VeiligThuis),
    sources: &[Source::S12],
};

/// The framework has no answer for it; the safe reading is our own.
const DOUBT_IS_NO: &str = "Kies bij twijfel ‘nee’. Dan is melden noodzakelijk. Het kader zegt hier niets over; dit is de veilige lezing. Vraag zo nodig vandaag advies. Advies is geen melding.";

/// Keeps two doubts apart: about what to do, and about whether a child is safe.
const BACK_TO_SAFETY: &str = "Twijfelt u of het kind veilig is? Ga terug naar vraag 2 en kies ‘twijfel’. Dan meldt u direct.";
