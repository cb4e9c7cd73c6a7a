//! Cards about who has a say: who has gezag, whose consent help needs, and a pupil of age.

use super::Card;
use crate::text::{Contact, Source};

/// Who has gezag, and whom to call.
pub(super) const CUSTODY: Card = Card {
    paragraphs: &[
        "Zoek vandaag op wie gezag heeft, en ga niet af op één ouder. Vraag het zo nodig na bij de rechtbank, in het gezagsregister. Na een scheiding hebben vaak beide ouders gezag. Dan horen zij het allebei, behalve bij gevaar.",
        "Een stiefouder heeft meestal geen gezag. Een ouder zonder gezag heeft recht op informatie, tenzij dat het kind schaadt.",
    ],
    points: &[
        "Ondertoezichtstelling: de ouders houden gezag. Voogdij: de voogd heeft het gezag.",
        "Pleegouders hebben geen gezag, tenzij een van hen voogd is.",
        "Ons advies: bel de jeugdbeschermer (gezinsvoogd) of de voogd, én Veilig Thuis. Een signaal aan hen is geen melding.",
        "Vechten ouders om het kind? Kies geen partij, en weeg wat u zelf aan het kind ziet.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[
        Source::S6,
        Source::S66,
        Source::S84,
        Source::S85,
        Source::T12,
        Source::T13,
        Source::T14,
        Source::T15,
    ],
};

/// Whose consent help needs, at question 4.
pub(super) const CONSENT: Card = Card {
    paragraphs: &[
        "Voor hulp hebt u meestal toestemming nodig, voor een melding nooit. De leeftijden komen uit regels voor jeugdhulp en zorg, en zo lezen wij ook vraag 4.",
        "Zegt iemand ‘nee’ die ja moet zeggen, dan is vraag 4 ‘nee’ en meldt u. Een ja alleen is niet genoeg, want de betrokkenen moeten ook echt meedoen.",
    ],
    points: &[
        "Tot 12 jaar: de ouders met gezag, allebei.",
        "Van 12 tot 16 jaar: de ouders met gezag en de leerling zelf.",
        "Vanaf 16 jaar: de leerling zelf, tenzij die dit niet kan overzien.",
        "Vanaf 18 jaar: alleen de leerling. Ouders horen niets zonder toestemming.",
        "Leg vast wie ja zei, waarop en wanneer.",
        "Kan de vraag gevaar opleveren? Bel dan eerst Veilig Thuis.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S6,
        Source::S10,
        Source::S28,
        Source::S49,
        Source::T11,
        Source::T12,
        Source::T34,
        Source::T35,
    ],
};

/// A pupil or student of eighteen or older.
pub(super) const ADULT: Card = Card {
    paragraphs: &[
        "Praat met de leerling zelf, want ouders horen niets over uw zorg zonder toestemming. Vraag: ‘Ben je vandaag veilig? Hoe bereik ik je veilig?’",
        "De vijf vragen gelden tot en met de universiteit. Melden mag zonder toestemming, ook als het alleen om volwassenen gaat. Vertel het de leerling vooraf, tenzij dat gevaar oplevert.",
    ],
    points: &[
        "Wonen er kinderen in huis, of is iemand zwanger? Kijk bij vraag 2 ook naar hen.",
        "Huwelijksdwang en eergerelateerd geweld stoppen niet bij 18 jaar. Bel dan eerst Veilig Thuis.",
        "Wil de leerling geen melding? Vraag waarom. Bij ‘ja’ of ‘twijfel’ op vraag 2 meldt u toch. Zo lezen wij het kader.",
        "Ons advies: let op met post, portaal en telefoon, want soms leest iemand mee.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sources: &[
        Source::S0b,
        Source::S2,
        Source::S6,
        Source::S10,
        Source::S32,
        Source::S74,
        Source::S79,
        Source::T34,
        Source::T35,
    ],
};
