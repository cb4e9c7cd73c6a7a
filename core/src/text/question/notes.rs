//! Definitions, examples and the safe reading of doubt, per question.

use super::super::{Contact, Note, Source};

/// At question 1 already: the talk of step 3 may be the danger.
const HONOUR: Note = Note {
    summary: "Eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking?",
    paragraphs: &[
        "Dreigt er nu vertrek of ontvoering? Bel 112. Zo niet, bel dan eerst Veilig Thuis. Praat tot dan niet met de ouders.",
        "Bij huwelijksdwang of achterlating praat u ook nog niet verder met de leerling.",
        "Ons advies: laat de leerling niet alleen. Vraag alleen: ‘Ben je vandaag veilig? Hoe bereik ik je veilig?’ Moet de leerling op tijd thuis zijn? Zeg dat tegen Veilig Thuis. Zeg niets tegen andere familie en stuur niets naar huis.",
        "Kies bij vraag 2 ‘ja’ of ‘twijfel’. Dan meldt u.",
    ],
    examples: &[],
    contacts: &[Contact::VeiligThuis],
    sources: &[Source::S34, Source::S73, Source::S74],
};

pub(super) const SUSPICION: &[Note] = &[
    Note {
        summary: "Kan een gesprek met thuis gevaar opleveren?",
        paragraphs: &[
            "Voer het gesprek dan niet. Bel eerst Veilig Thuis. Dat geldt ook als de leerling het zelf vertelde.",
            "U kunt het overslaan of uitstellen bij gevaar voor kind, gezinslid, uzelf of collega, of bij echte haast. Leg de reden vast.",
            "Bent u bang dat het kind uit beeld raakt? Overleg eerst met Veilig Thuis.",
        ],
        examples: &[],
        contacts: &[Contact::VeiligThuis],
        sources: &[
            Source::S6,
            Source::S23,
            Source::S28,
            Source::S34,
            Source::S0a,
        ],
    },
    HONOUR,
];

pub(super) const SUSPICION_DOUBT: Note = Note {
    summary: "Twijfelt u?",
    paragraphs: &[
        "Sluit dan niet. Kies ‘ja’ en ga door naar vraag 2.",
        "Of overleg eerst opnieuw met uw collega, of vraag Veilig Thuis om advies. Noemt u geen namen, dan blijft het gezin onbekend. Advies is nog geen melding.",
        "Twijfelt u of het kind veilig is? Die twijfel hoort bij vraag 2. Daar betekent twijfel: melden.",
    ],
    examples: &[],
    contacts: &[Contact::VeiligThuis],
    sources: &[Source::S12, Source::S13, Source::S29],
};

pub(super) const SAFETY: &[Note] = &[
    Note {
        summary: "Wat is acute onveiligheid?",
        paragraphs: &[
            "Iemand is in direct lichamelijk gevaar, of de veiligheid is de komende dagen niet zeker. Er is nu bescherming nodig.",
            "Het gaat om lichamelijk of seksueel geweld, met of zonder letsel. Of de basiszorg ontbreekt: eten, drinken, kleding of onderdak. Of een kind krijgt onnodige medische zorg, of nodige zorg niet.",
        ],
        examples: &[
            "Letsel waarvan u vermoedt dat iemand het toebracht.",
            "Een poging tot wurging, of gebruik van een wapen.",
            "Seksueel misbruik dat zich kan herhalen.",
            "Een ouder is suïcidaal, psychotisch of onder invloed, en de zorg valt weg.",
            "Dreiging van huwelijksdwang, ontvoering of genitale verminking.",
            "Ons voorbeeld: een kind is te bang om vandaag naar huis te gaan.",
            "Iemand moet het huis ontvluchten, of een zwangere krijgt klappen.",
            "Een ouder verzint of veroorzaakt ziekte bij een kind.",
            "Mensenhandel, of een kind gaat mee naar een oorlogsgebied.",
            "Ons voorbeeld: iemand dreigt met de dood, of sluit een kind op.",
            "Ons voorbeeld: een kind van acht is dagen alleen thuis.",
        ],
        contacts: &[Contact::Alarm],
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
            "Ons voorbeeld: een kind krijgt al lang te weinig eten, zorg of toezicht.",
            "Ons voorbeeld: ouders vernederen een kind steeds of maken het bang.",
            "Ons voorbeeld: een kind zorgt steeds voor het gezin.",
            "Ons voorbeeld: ouders trekken een kind steeds in hun strijd.",
        ],
        contacts: &[],
        sources: &[Source::S11, Source::S22, Source::S10],
    },
    Note {
        summary: "De leerling vertelde het zelf (disclosure)",
        paragraphs: &[
            "De leerling vertelt uit zichzelf over mishandeling of geweld. Kies dan ‘ja’ of ‘twijfel’.",
            "Meld per telefoon, dezelfde schooldag, vóór contact met de ouders. Zo lezen wij het kader. Durft de leerling niet naar huis? Bel dan nu.",
            "Weten de ouders het al? Zeg dat meteen tegen Veilig Thuis. Vraag of de leerling naar huis kan, en hoe. Dit is ons advies.",
            "Beloof de leerling geen geheimhouding.",
            "Het kader voor onderwijs noemt dit niet apart. De jeugdhulp ziet het als acuut, en ook Augeo zegt: meld. Artsen noemen alleen ernstige vormen. Weegwijzer kiest de veilige lezing.",
        ],
        examples: &[],
        contacts: &[Contact::VeiligThuis],
        sources: &[
            Source::S11,
            Source::S12,
            Source::S21,
            Source::S32,
            Source::S80,
            Source::S81,
        ],
    },
    HONOUR,
];

pub(super) const ACCEPTANCE: &[Note] = &[Note::plain(
    "Eén ouder wil wel, de andere niet",
    &[
        "Dan is het antwoord geen ‘ja’. Weigert iemand die nodig is om het geweld te stoppen, met of zonder gezag? Kies ‘nee’: dan meldt u. Zo lezen wij het kader.",
    ],
    &[Source::S16, Source::T11],
)];

/// From 18 on (S6; our advice for a child of the pupil).
pub(super) const ACCEPTANCE_ADULT: &[Note] = &[Note::plain(
    "Wie zegt ja als de leerling 18 of ouder is?",
    &[
        "De leerling zelf. Ouders beslissen niet mee. Weigert iemand die nodig is om het geweld te stoppen? Kies ‘nee’: dan meldt u. Zo lezen wij het kader.",
        "Zorgt de leerling voor een kind? Vraag Veilig Thuis wie ja moet zeggen tegen hulp voor dat kind. Dit is ons advies.",
    ],
    &[Source::S6, Source::S16, Source::T11],
)];

pub(super) const RESULT: &[Note] = &[Note {
    summary: "Wanneer is het ‘nee’?",
    paragraphs: &[
        "Deze vragen helpen. Ze komen uit het kader van de jeugdhulp. Zegt u ergens ‘ja’, dan wijst dat op ‘nee’ bij vraag 5.",
    ],
    examples: &[
        "Gaat het geweld door na de verwachte tijd?",
        "Is het probleem groter dan u dacht?",
        "Zijn doelen niet gehaald?",
        "Zit het plan vast?",
        "Is andere deskundigheid nodig?",
    ],
    contacts: &[],
    sources: &[Source::S17],
}];

/// Doubt at question 3, 4 or 5.
pub(super) const DOUBT: Note = Note {
    summary: "Twijfelt u?",
    paragraphs: &[DOUBT_IS_NO, BACK_TO_SAFETY],
    examples: &[],
    contacts: &[Contact::VeiligThuis],
    sources: &[Source::S12],
};

/// The framework has no answer for it; the safe reading is our own.
const DOUBT_IS_NO: &str = "Kies bij twijfel ‘nee’. Dan is melden noodzakelijk. Het kader zegt hier niets over; dit is de veilige lezing.";

/// Keeps two doubts apart: about what to do, and about whether a child is safe.
const BACK_TO_SAFETY: &str = "Twijfelt u of het kind veilig is? Ga terug naar vraag 2 en kies ‘twijfel’. Dan meldt u direct.";
