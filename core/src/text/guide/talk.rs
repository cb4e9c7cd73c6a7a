//! Cards about talking and writing, and about what follows a report.

use super::Card;
use crate::text::Source;

/// The talk with the parents, in five points.
pub(super) const PARENTS: Card = Card {
    paragraphs: &[
        "Kan het gesprek gevaar opleveren, of weet u dat niet zeker? Bel dan eerst Veilig Thuis. Dat geldt ook als de leerling het zelf vertelde, en bij eergerelateerd geweld, huwelijksdwang of seksueel misbruik. Het geldt ook bij uitbuiting, partnergeweld en verzonnen ziekte.",
        "Voer het gesprek liefst niet per telefoon. Is er een tolk nodig, neem dan nooit een kind. Neem bij eergerelateerd geweld ook geen familie of bekende. Dat is ons advies. Vindt u het moeilijk, doe het dan met een collega. Houd deze volgorde aan:",
    ],
    points: &[
        "Vertel waarom u wilt praten.",
        "Noem de feiten: wat u zag en hoorde.",
        "Vraag wat de ouders ervan vinden, en luister.",
        "Zeg pas daarna, voorzichtig, wat u denkt.",
        "Leg het gesprek vast. Laat de ouders zo mogelijk tekenen, voor akkoord of voor gezien.",
    ],
    contacts: &[],
    sources: &[
        Source::S0b,
        Source::S6,
        Source::S9,
        Source::S34,
        Source::S74,
        Source::S32,
        Source::S106,
    ],
};

/// The talk with the pupil.
pub(super) const PUPIL: Card = Card {
    paragraphs: &[
        "Luister, en beloof geen geheimhouding. Bij huwelijksdwang of achterlating belt u eerst Veilig Thuis, nog vóór u verder praat. Laat de leerling niet alleen.",
        "Zeg wat u wel kunt beloven: ‘Ik vertel je wat ik ga doen.’ Doe dat vóór u belt, als het veilig kan. Bellen wacht er niet op.",
        "U hoeft niet uit te zoeken of het waar is. Vertelde de leerling het zelf? Meld dezelfde schooldag. Zo lezen wij het kader.",
    ],
    points: &[
        "Stel open, korte vragen. Vraag niet ‘waarom’.",
        "Veroordeel de ouders niet. Gebruik het woord kindermishandeling alleen als de leerling dat deed.",
        "Mag of durft de leerling niet naar huis? Bel nu Veilig Thuis, en bij gevaar 112. Vraag of de leerling naar huis kan, en hoe. Dit is ons advies.",
        "Ga na een geheim niet meteen naar de ouders. Bel eerst Veilig Thuis.",
        "Spreek de leerling liefst ook zonder ouders.",
    ],
    contacts: &[],
    sources: &[
        Source::S0c,
        Source::S23,
        Source::S74,
        Source::S80,
        Source::S81,
        Source::S107,
        Source::S108,
    ],
};

/// When the talk with the parents may stay out.
pub(super) const SKIP: Card = Card {
    paragraphs: &[
        "Veilig Thuis bellen mag altijd, en advies vragen kan zonder het gezin te noemen. Van een melding horen ouders normaal vooraf, maar niet bij gevaar of haast.",
        "Bel eerst Veilig Thuis als de leerling het zelf vertelde. Doe dat ook bij mogelijk seksueel misbruik, eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking. Het geldt ook bij uitbuiting, partnergeweld en verzonnen ziekte. Bel ook eerst als de ouder misschien het contact verbreekt. Zo lezen wij het kader.",
        "Zoek later een ander moment. Spreek met Veilig Thuis af wie het de ouders vertelt, en wanneer. Een school die het gesprek zonder reden oversloeg, kreeg van de klachtencommissie ongelijk.",
        "Na ‘bel eerst’ beslist u met Veilig Thuis. Anders mag overslaan of uitstellen alleen om de redenen hieronder. Leg de reden vast.",
    ],
    points: &[
        "Gevaar voor de leerling of een ander thuis.",
        "Gevaar voor uzelf of een collega.",
        "Echte haast.",
        "Geen contact, ook na redelijke pogingen. Noteer de pogingen.",
    ],
    contacts: &[],
    sources: &[
        Source::S0a,
        Source::S6,
        Source::S8,
        Source::S13,
        Source::S19,
        Source::S23,
        Source::S28,
        Source::S29,
        Source::S34,
        Source::S46,
        Source::S47,
        Source::S74,
        Source::S81,
        Source::S32,
    ],
};

/// Telling the parents about a report.
pub(super) const TELL: Card = Card {
    paragraphs: &[
        "Twijfelt u of het veilig is? Vraag dan eerst Veilig Thuis wie het vertelt, en wanneer.",
        "Melden wacht nooit op dit gesprek. Normaal horen ouders het vooraf, maar niet bij gevaar of haast. Leg dan vast waarom.",
    ],
    points: &[
        "Voer het gesprek met een collega erbij, en niet op vrijdag.",
        "Noem uw zorg kort en concreet, en wat u al deed.",
        "Vraag geen toestemming. Vertel dat u meldt, en dat dit uw taak is.",
        "Leg uit dat Veilig Thuis kijkt wat nodig is, en ook onderzoek kan doen.",
        "Leg vast wat de ouders zeggen.",
    ],
    contacts: &[],
    sources: &[Source::S6, Source::S9, Source::S46, Source::S47],
};

/// Writing down fact, quote and reading apart.
pub(super) const WRITE: Card = Card {
    paragraphs: &[
        "Houd drie soorten tekst uit elkaar. Schrijf feiten zo dat de ouder ze mag lezen. Woorden van de leerling horen in het afgeschermde deel.",
        "Schrijf geen diagnose, geen motief en geen roddel. Namen van anderen zijn niet nodig.",
    ],
    points: &[
        "Feit: ‘Blauwe plek, ongeveer 3 cm, linkerbovenarm. Gezien om 9.10 uur door de leerkracht.’",
        "Citaat: leerling zegt: ‘Ik wil niet naar huis.’",
        "Duiding: ‘Wij maken ons zorgen, want dit is de derde keer.’",
        "Zag iemand anders het? Schrijf dan de rol van die persoon op.",
        "Ons advies: reken erop dat Veilig Thuis het gezin vertelt wat u meldde.",
    ],
    contacts: &[],
    sources: &[Source::S6, Source::S7, Source::S0c, Source::S49],
};

/// What follows a report.
pub(super) const AFTER: Card = Card {
    paragraphs: &[
        "Veilig Thuis kijkt na een melding meteen of er acuut gevaar is, en die meldingen gaan voor. Bij acuut gevaar belt u eerst 112. Voor andere meldingen is de termijn 5 werkdagen. Veilig Thuis laat u weten wat het doet.",
        "Het kan langer duren. Wacht er niet op. Hoort u niets of wordt het onveiliger, bel dan 0800-2000. Bel 112 als er nu gevaar is.",
        "Weegwijzer rekent de 5 werkdagen uit met de Algemene termijnenwet. Extra vrije dagen zijn bekend tot en met 2028. Of Veilig Thuis zo telt, konden wij niet nagaan.",
        "Na de melding stopt uw zorg niet. Houd zicht op de leerling, en bel bij elk nieuw signaal opnieuw.",
    ],
    points: &[
        "Veilig Thuis draagt het over aan een lokaal team.",
        "Of het praat met het gezin over hulp en over voorwaarden voor veiligheid.",
        "Of het doet onderzoek. Dan kan het de school om informatie vragen. Het gezin hoort dat.",
        "Blijven er zorgen en wil het gezin geen hulp, dan kan de Raad voor de Kinderbescherming volgen.",
    ],
    contacts: &[],
    sources: &[
        Source::S0a,
        Source::S0b,
        Source::S13,
        Source::S30,
        Source::S40,
        Source::S48,
        Source::S87,
        Source::S88,
        Source::S89,
        Source::S90,
        Source::S104,
        Source::S113,
    ],
};
