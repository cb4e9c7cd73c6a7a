//! Signals per form. What somebody says is this app's own example: the page says so.

use super::SignalText;
use crate::text::{Contact, Guide, Source};

/// Neglect.
pub(super) const NEGLECT: SignalText = SignalText {
    at_once: &[
        "Eten, drinken, kleding of onderdak ontbreekt nu, of een kind krijgt nodige medische zorg niet. Dat is een voorbeeld van acute onveiligheid. Meld dus, ook bij twijfel.",
        "Ons voorbeeld: een jong kind is lang alleen thuis. Bel 112 als er nu gevaar is.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sees: &[
        "Het kind heeft vaak honger.",
        "Het ruikt vaak vies, of heeft steeds vuile kleren aan.",
        "Het heeft pijn of een slecht gebit, en niemand gaat naar de dokter of tandarts.",
        "Ons voorbeeld: het klampt zich vast aan elke volwassene die aardig is.",
        "Ouders komen niet op afspraken en reageren niet.",
    ],
    hears: &[
        "‘Er was niks in huis.’",
        "‘Ik maak mijn broertje altijd zelf klaar voor school.’",
        "‘Mama slaapt overdag. Ik mag haar niet wakker maken.’",
    ],
    explains: &[
        "Ons voorbeeld: weinig geld. Een arm gezin kan heel goed voor een kind zorgen.",
        "Ons voorbeeld: een ouder die ziek is, rouwt of net gevlucht is.",
        "Uw eigen idee van schoon, warm of gezellig speelt mee. Vraag dus een collega wat die ziet.",
    ],
    writes: &[
        "Per dag: wat het kind at en aanhad, en wat voor weer het was.",
        "Wat het kind zei over eten, slapen, pijn en alleen zijn.",
        "Wat u de ouders vroeg, wat zij zeiden, en wat daarna veranderde.",
        "Wat het gezin goed doet.",
    ],
    next: &[
        "Verwaarlozing is meestal een patroon. Bekijk vandaag met een collega wat u allebei opschreef. Komt het kind nu iets tekort, bel dan meteen.",
        "Zorg dat het kind vandaag eet. Dat is hulp. Het maakt niet dat thuis alles veilig is.",
        "Praat met de ouders, als dat zonder gevaar kan: ‘Ik zie dat … Wat is er nodig?’",
        "Ga vandaag met de aandachtsfunctionaris langs de vijf vragen. Twijfelt u over de veiligheid, dan meldt u, ook als de ouders hulp willen. Is er niemand? Bel zelf.",
    ],
    guides: &[Guide::Parents, Guide::Effective, Guide::Write],
    sources: &[
        Source::S0b,
        Source::S4,
        Source::S11,
        Source::S14,
        Source::S49,
        Source::T40,
        Source::T43,
        Source::T47,
        Source::T49,
        Source::T68,
    ],
};

/// Physical violence.
pub(super) const PHYSICAL: SignalText = SignalText {
    at_once: &[
        "Letsel waarvan u vermoedt dat iemand het toebracht, is een voorbeeld van acute onveiligheid. U meldt, ook bij twijfel.",
        "Bel 112 bij ernstig letsel, een greep bij de keel, een wapen, of als er nu gevaar is.",
        "Praat niet eerst met de ouders. Zo lezen wij het kader.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sees: &[
        "Een plek met de vorm van een hand, vingers of een voorwerp.",
        "Plekken op verschillende plaatsen, zonder ongeluk of ziekte die het verklaart.",
        "De uitleg blijft vaag, verandert steeds, of past niet bij het letsel.",
        "Het kind schrikt van een snelle beweging, of laat juist geen pijn merken.",
        "Het kind wil niet gymmen of zich omkleden.",
    ],
    hears: &[
        "‘Ik ben weer gevallen.’",
        "‘Als ik dat doe, krijg ik met de riem.’",
        "Een ouder zegt: ‘Hij moet het maar voelen.’",
    ],
    explains: &[
        "Spelen, sport of een ongeluk.",
        "Een ziekte waardoor iemand snel blauwe plekken krijgt.",
        "Een arts kan dat beoordelen, u niet. Ook een goede uitleg neemt uw twijfel niet altijd weg.",
    ],
    writes: &[
        "Plaats, grootte en vorm, met dag en tijd, en wie het zag.",
        "Wat het kind en de ouder letterlijk zeggen over hoe het kwam.",
        "Niet hoe oud een plek is: dat is aan de kleur niet te zien.",
    ],
    next: &[
        "Kijk alleen naar wat zichtbaar is. Laat niets uittrekken, en maak geen foto met uw telefoon. Dit is ons advies.",
        "Vraag hooguit: ‘Wat is er gebeurd?’ Vul niets in, en vraag niet verder.",
        "Bel nu Veilig Thuis. Vraag wie het letsel bekijkt, en of het kind naar huis kan.",
    ],
    guides: &[Guide::Injury, Guide::WhyDoubt, Guide::Pupil],
    sources: &[
        Source::S0b,
        Source::S4,
        Source::S14,
        Source::S21,
        Source::S28,
        Source::S34,
        Source::S80,
        Source::T20,
        Source::T40,
        Source::T43,
        Source::T65,
        Source::T79,
    ],
};

/// Sexual abuse.
pub(super) const SEXUAL: SignalText = SignalText {
    at_once: &[
        "Vermoedt u seksueel misbruik, of vertelt een leerling het? Bel nu Veilig Thuis, en bij gevaar 112. Praat nog niet met de ouders.",
        "Is het korter dan 7 dagen geleden? Bel ook het Centrum Seksueel Geweld.",
        "Gaat het om iemand die op school werkt? Vertel het meteen aan het bevoegd gezag zelf.",
    ],
    contacts: &[
        Contact::Alarm,
        Contact::VeiligThuis,
        Contact::SexualViolence,
    ],
    sees: &[
        "Het kind is bang voor één bepaald persoon of één plek.",
        "Het kind slaapt of eet slecht, heeft buikpijn, of doet weer jonger.",
        "De stemming slaat ineens om: boos, somber of teruggetrokken.",
        "Het kind doet of zegt seksuele dingen die niet bij de leeftijd passen.",
        "Er is ineens veel zakgeld, of een nieuwe, oudere vriend.",
    ],
    hears: &[
        "‘Wij hebben samen een geheimpje.’",
        "‘Ik wil niet dat hij vanavond oppast.’",
        "‘Ik moet je iets vertellen, maar beloof dat je niks zegt.’",
    ],
    explains: &[
        "Al deze signalen passen ook bij andere zorgen.",
        "Nieuwsgierig zijn naar het eigen lijf hoort bij opgroeien. De lijst van Sensoa laat per leeftijd zien wat vaak voorkomt.",
    ],
    writes: &[
        "De woorden van het kind, letterlijk, ook als u ze niet begrijpt.",
        "Wat u zelf zei, en wat u zag aan het kind.",
        "Niets over schuld, en geen eigen uitleg.",
    ],
    next: &[
        "Luister, en vraag niet door. Vragen kunnen een kind sturen, en uitzoeken doet de politie.",
        "Zeg: ‘Goed dat je het vertelt. Ik vertel je straks wat ik ga doen.’",
        "Deed een ander kind het? Kijk dan naar beide kinderen, en naar thuis.",
        "De meeste kinderen vertellen het niet zelf, en jongens nog minder vaak. Zwijgen is dus geen ‘nee’.",
        "Bel vóór het kind naar huis gaat of wordt opgehaald. Lukt dat niet, en is er gevaar? Bel 112. Dit is ons advies.",
    ],
    guides: &[Guide::SexualAbuse, Guide::Pupil, Guide::Images],
    sources: &[
        Source::S0b,
        Source::S0c,
        Source::S21,
        Source::S56,
        Source::S72,
        Source::S81,
        Source::S107,
        Source::T17,
        Source::T18,
        Source::T45,
        Source::T46,
        Source::T64,
    ],
};

/// Emotional abuse, and a child in its parents' fight.
pub(super) const EMOTIONAL: SignalText = SignalText {
    at_once: &[
        "Iemand dreigt het kind, een ander of zichzelf iets aan te doen, of sluit het kind op. Bel bij gevaar 112, en anders meteen Veilig Thuis. Dit is ons voorbeeld.",
        "Steeds vernederen of bang maken is ons voorbeeld van structurele onveiligheid. Twijfelt u daarover, dan meldt u.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sees: &[
        "Het kind is heel bang om iets fout te doen.",
        "Ons voorbeeld: het kijkt bij alles of het goed is.",
        "Het mag nooit iemand mee naar huis nemen.",
        "Een ouder eist steeds meer dan het kind kan.",
        "Het kind zit klem tussen ouders die vechten, of wijst één ouder helemaal af.",
    ],
    hears: &[
        "‘Ik ben gewoon dom.’",
        "Een ouder zegt: ‘Door jou zijn wij uit elkaar.’",
        "Een ouder dreigt de hond weg te doen als het kind niet luistert.",
    ],
    explains: &[
        "Ons voorbeeld: één boze bui, waar een ouder eerlijk over praat. Spijt die steeds terugkomt, neemt geen twijfel weg.",
        "Ons voorbeeld: faalangst, pesten, of somberheid zonder dat thuis iets speelt.",
        "Een scheiding doet pijn, ook als ouders het goed doen.",
    ],
    writes: &[
        "De woorden van de ouder, letterlijk, en waar het kind toen was.",
        "Wat het kind over zichzelf zegt, en wat u daarna ziet.",
        "Bij een scheiding: wat u zelf aan het kind ziet, en niet het verhaal van één ouder.",
    ],
    next: &[
        "Zeg tegen het kind wat het goed doet, en luister. Veroordeel de ouders niet.",
        "Bespreek met een collega: komt het terug, en wat doet het met het kind?",
        "Praat met de ouders als dat zonder gevaar kan. Spreek na een scheiding beide ouders met gezag.",
        "Er hoeft geen blauwe plek te zijn. Twijfelt u of het kind veilig is? Dan meldt u.",
    ],
    guides: &[Guide::Parents, Guide::Custody, Guide::WhyDoubt],
    sources: &[
        Source::S4,
        Source::S6,
        Source::S10,
        Source::S22,
        Source::S84,
        Source::T42,
        Source::T48,
        Source::T49,
        Source::T56,
        Source::T69,
        Source::T80,
    ],
};
