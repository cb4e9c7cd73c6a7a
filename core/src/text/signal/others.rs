//! Signals of violence between others at home, by a whole family, and through a phone. What
//! somebody says is this app's own example: the page says so.

use super::SignalText;
use crate::text::{Contact, Guide, Source};

/// Witness of violence at home.
pub(super) const WITNESS: SignalText = SignalText {
    at_once: &[
        "Er is nu geweld, of het kind is bang voor vandaag. Bel bij gevaar 112, en anders meteen Veilig Thuis.",
        "Iemand greep een ander bij de keel, stalkt of dreigt met de dood, of een van hen wil net weg.",
        "Praat niet eerst met de ouders of de partner. Zo lezen wij het kader.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis, Contact::Police],
    sees: &[
        "Het kind schrikt heel erg van harde stemmen of een klap.",
        "Het is doodmoe en kan niet opletten.",
        "Het vecht of is de baas, of wordt juist bijna onzichtbaar.",
        "Ons voorbeeld: het wil thuisblijven om op een ouder of een zusje te letten.",
        "Een ouder heeft letsel, of durft niet te praten waar de ander bij is.",
    ],
    hears: &[
        "‘Ik heb niet geslapen, ze waren weer bezig.’",
        "‘Ik moet snel naar huis, anders is mama alleen.’",
        "Een ouder zegt: ‘Daar merken de kinderen niks van.’",
    ],
    explains: &[
        "Ons voorbeeld: slecht slapen door een baby, een telefoon of angst voor school.",
        "Ons voorbeeld: ruzie zonder dreiging, waar een kind wel last van heeft.",
    ],
    writes: &[
        "Wat het kind zei over thuis, letterlijk.",
        "Wie er in huis wonen, ook een baby.",
        "Kreeg u een bericht van Handle with Care? Noteer wat u die dag aan het kind zag.",
    ],
    next: &[
        "Zeg: ‘Het is niet jouw schuld.’ Laat het kind vertellen, en vraag niet door.",
        "Ouders denken vaak dat een kind niets merkt. Bijna altijd hoort en merkt het meer.",
        "Getuige zijn van geweld is ook kindermishandeling. Gebeurt het steeds, dan is het een voorbeeld van structurele onveiligheid: u meldt.",
        "Weet u niet of het vaker gebeurde? Dat is twijfel, en dan meldt u. Zo lezen wij het kader.",
    ],
    guides: &[Guide::PartnerViolence, Guide::Handle, Guide::Sibling],
    sources: &[
        Source::S4,
        Source::S10,
        Source::S22,
        Source::S32,
        Source::S123,
        Source::T24,
        Source::T41,
        Source::T50,
        Source::T51,
        Source::T52,
        Source::T63,
    ],
};

/// Honour, forced marriage, abandonment abroad, genital mutilation.
pub(super) const HONOUR: SignalText = SignalText {
    at_once: &[
        "Dreigt er nu vertrek, ontvoering of geweld? Bel 112.",
        "Is er een vermoeden? Bel direct Veilig Thuis, en niet pas vlak voor de vakantie. Praat niet met de ouders.",
        "Zeg niets tegen broers, zussen, neven of een tolk uit de familie, en stuur niets naar huis.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sees: &[
        "De leerling is bang voor een reis, een feest of bezoek van familie.",
        "Een ander heeft het paspoort, of er is geen ticket terug.",
        "Ons voorbeeld: een broer of neef let op school steeds op haar of hem.",
        "De leerling is ineens weg, of mag ineens niets meer alleen.",
        "Na een reis: pijn, lang op de wc, niet kunnen gymmen, stil zijn.",
    ],
    hears: &[
        "‘In juli is er een feest, en ik weet niet waarom.’",
        "‘Als mijn familie dit weet, ben ik er geweest.’",
        "Klasgenoten zeggen dat de leerling gaat trouwen of niet terugkomt.",
    ],
    explains: &[
        "Een gewone vakantie, of gewoon ziek na een vakantie.",
        "Ons voorbeeld: strenge ouders, zonder dwang of dreiging.",
        "Afkomst of geloof is geen signaal. Kijk naar wat u ziet en hoort. Dit is ons advies.",
    ],
    writes: &[
        "De woorden van de leerling, en de datum van een reis of feest.",
        "Waar het paspoort is, als de leerling dat zelf vertelt.",
        "Hoe en wanneer u de leerling veilig bereikt.",
        "Alleen in het afgeschermde deel. Niets in een portaal, brief of bericht.",
    ],
    next: &[
        "Het landelijk knooppunt vraagt mentoren om in gesprek te gaan. Veilig Thuis Hollands Midden zegt: bel vóór u praat. Wij kiezen het veiligste: bel eerst.",
        "Laat de leerling tot dan niet alleen. Vraag alleen: ‘Ben je vandaag veilig? Hoe bereik ik je veilig?’ Dit is ons advies.",
        "Moet de leerling op tijd thuis zijn? Zeg dat tegen Veilig Thuis.",
        "Kies met de aandachtsfunctionaris bij vraag 2 ‘ja’ of ‘twijfel’, want dan meldt u. Is er niemand? Bel zelf.",
    ],
    guides: &[Guide::Skip, Guide::Lhbti, Guide::Adult],
    sources: &[
        Source::S28,
        Source::S34,
        Source::S73,
        Source::S74,
        Source::S76,
        Source::S98,
        Source::T53,
        Source::T54,
        Source::T55,
        Source::T66,
    ],
};

/// Violence by phone and internet.
pub(super) const DIGITAL: SignalText = SignalText {
    at_once: &[
        "Iemand dwingt, dreigt of perst af met beelden. Bel vandaag de politie, en bij gevaar 112.",
        "Zit iemand van thuis, een partner of een ex erachter? Bel Veilig Thuis vóór de ouders iets horen.",
        "De leerling wil dood. Blijf erbij en bel 113, of 112 bij een plan of een middel.",
    ],
    contacts: &[
        Contact::Alarm,
        Contact::VeiligThuis,
        Contact::Police,
        Contact::Suicide,
    ],
    sees: &[
        "Ons voorbeeld: de leerling schrikt van elk bericht, of raakt in paniek zonder telefoon.",
        "De leerling moet altijd bereikbaar zijn.",
        "Er zijn ineens dure spullen, geld of een tweede telefoon.",
        "Iemand weet steeds precies waar de leerling is, of leest alles mee.",
        "De leerling trekt zich terug, ook van vrienden.",
    ],
    hears: &[
        "‘Iemand heeft een filmpje van mij.’",
        "‘Hij ziet alles op mijn telefoon.’",
        "‘Hij zei dat hij zestien was.’",
    ],
    explains: &[
        "Ons voorbeeld: veel gamen, verliefd zijn, of ruzie in de groepsapp.",
        "Ons voorbeeld: een bezorgde ouder die weet waar een kind is. Controle waar iemand bang van wordt, is iets anders.",
    ],
    writes: &[
        "Wie, wanneer, welk account, en de letterlijke tekst van een dreiging.",
        "Wat de leerling zegt over wie erachter zit.",
        "Geen seksuele beelden: bekijk, kopieer en verstuur die niet.",
    ],
    next: &[
        "Geef geen schuld. Zeg: ‘Jij deed niets fout. We zoeken dit samen uit.’",
        "Praat zonder telefoon erbij, want iemand luistert of leest misschien mee. Dit is ons advies.",
        "Laat berichten staan en een volg-app nog zitten. Wie meekijkt, merkt het als die weg is. Vraag eerst Veilig Thuis of de politie. Dit is ons advies.",
        "Een zender kan ook in een tas of knuffel zitten. Zeg tegen Veilig Thuis dat iemand misschien meekijkt.",
    ],
    guides: &[Guide::Images, Guide::PartnerViolence, Guide::Suicidal],
    sources: &[
        Source::S71,
        Source::S123,
        Source::T19,
        Source::T21,
        Source::T22,
        Source::T23,
        Source::T25,
        Source::T57,
        Source::T58,
        Source::T59,
        Source::T60,
        Source::T61,
    ],
};
