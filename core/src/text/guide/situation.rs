//! Cards about what can be behind a worry: what to do today, what to watch for, what to
//! leave.

use super::Card;
use crate::text::{Contact, Source};

/// Sexual abuse, or a suspicion of it.
pub(super) const SEXUAL_ABUSE: Card = Card {
    paragraphs: &[
        "Bel bij gevaar nu 112, en anders meteen Veilig Thuis. Praat nog niet met de ouders, want u weet niet wie erbij betrokken is. Misbruik dat zich kan herhalen, is acute onveiligheid. Meld dus, ook bij twijfel.",
        "Is het korter dan 7 dagen geleden? Bel vandaag ook het Centrum Seksueel Geweld. Dat kan dag en nacht, en de zedenpolitie werkt er mee.",
    ],
    points: &[
        "Luister, en schrijf de woorden van de leerling letterlijk op.",
        "Is het net gebeurd? Dan kan de leerling zich beter nog niet wassen of omkleden.",
        "Vraag niet door, want vragen kunnen een kind sturen. Uitzoeken doet de politie.",
        "Beloof geen geheimhouding.",
        "Gaat het om een medewerker van school? Vertel het meteen aan het bevoegd gezag zelf.",
    ],
    contacts: &[
        Contact::Alarm,
        Contact::VeiligThuis,
        Contact::SexualViolence,
    ],
    sources: &[
        Source::S0b,
        Source::S0c,
        Source::S21,
        Source::S56,
        Source::S72,
        Source::S80,
        Source::S81,
        Source::S107,
        Source::T16,
        Source::T17,
        Source::T18,
    ],
};

/// A pupil who wants to die.
pub(super) const SUICIDAL: Card = Card {
    paragraphs: &[
        "Laat de leerling geen moment alleen. Bel 112 als er een plan of een middel is, of als u het niet vertrouwt. Bel anders nu 113, en vandaag ook de huisarts. Die kan een crisisdienst inschakelen. Dit is ons advies.",
        "Vraag het gewoon: ‘Denk je aan zelfmoord?’ Daarmee brengt u niemand op het idee.",
        "Vraag ook hoe het thuis gaat. Kan de reden daar liggen, dan geldt ook de meldcode. Bel Veilig Thuis vóór u de ouders spreekt.",
    ],
    points: &[
        "Ons advies: spreek af wie er steeds bij is, ook op weg naar huis.",
        "Vertel het de ouders vandaag als dat zonder gevaar kan, liefst samen met de leerling. Vanaf 18 jaar kan dat alleen met toestemming.",
        "Ons advies: snijdt of krast een leerling zichzelf? Vraag er rustig naar, en vraag ook naar zelfmoord. Zorg dat iemand de wond verzorgt.",
        "Beloof niet dat u zwijgt.",
    ],
    contacts: &[Contact::Alarm, Contact::Suicide, Contact::VeiligThuis],
    sources: &[Source::S0b, Source::S28, Source::S71, Source::T19],
};

/// An injury that somebody sees.
pub(super) const INJURY: Card = Card {
    paragraphs: &[
        "Zorg bij spoed eerst voor medische hulp. Vraag dan aan Veilig Thuis wie het letsel kan bekijken: een vertrouwensarts, forensisch arts of jeugdarts. Ons advies: doe het vandaag, want letsel vervaagt, en maak geen foto met uw eigen telefoon.",
        "Letsel dat iemand vermoedelijk toebracht, is een voorbeeld van acute onveiligheid. U hoeft het niet zeker te weten, want bij twijfel meldt u ook.",
    ],
    points: &[
        "Beschrijf plaats, grootte en vorm, met dag en tijd, en wie het zag.",
        "Noteer letterlijk wat het kind en de ouder zeggen. Leg een kind geen antwoord in de mond.",
        "Schrijf niet op hoe oud een blauwe plek is. Aan de kleur is dat niet te zien.",
        "Ons advies: kijk alleen naar wat zichtbaar is, en laat niets uittrekken.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sources: &[
        Source::S0b,
        Source::S4,
        Source::S14,
        Source::S21,
        Source::S34,
        Source::S49,
        Source::T20,
    ],
};

/// Nude images, and extortion with them.
pub(super) const IMAGES: Card = Card {
    paragraphs: &[
        "Bel vandaag de politie bij dwang, afpersing of een volwassene die erachter zit, en bij gevaar 112. Blijf bij de leerling, want de schaamte is vaak groot. De site Helpwanted geeft raad, ook aan scholen.",
        "Zit iemand van thuis, een partner of een ex erachter, dan geldt de meldcode. Bel Veilig Thuis vóór de ouders iets horen.",
    ],
    points: &[
        "Ons advies: laat telefoon en berichten zoals ze zijn, en noteer wie, wanneer en welk account.",
        "Vraag de leerling hoe de ouders het horen, want in sommige gezinnen dreigt geweld of verstoting.",
        "Geef de leerling geen schuld. Laat niet betalen, want daarmee stopt het vaak niet.",
        "Bekijk, kopieer en verstuur geen seksuele beelden van een kind. Dat kan strafbaar zijn.",
    ],
    contacts: &[Contact::Alarm, Contact::Police, Contact::VeiligThuis],
    sources: &[Source::S123, Source::T21, Source::T22, Source::T23],
};

/// A pupil who is exploited: by a loverboy, in crime, or otherwise.
pub(super) const EXPLOITATION: Card = Card {
    paragraphs: &[
        "Bel bij gevaar nu 112, en anders vandaag Veilig Thuis. Mensenhandel is een voorbeeld van acute onveiligheid. Ons advies: bel bij dwang ook de politie.",
        "Let op dure spullen, een veel oudere vriend, twee telefoons, verdwijnen, of geld dat niemand kan uitleggen. Eén ding zegt weinig, maar samen is het reden voor vraag 2. Dit is ons advies.",
    ],
    points: &[
        "Geef de leerling geen schuld, ook niet als die zelf iets strafbaars deed.",
        "Praat niet met de vriend of de groep, en zeg niet ‘maak het uit’. Maak eerst een plan met Veilig Thuis.",
        "Spreek met Veilig Thuis af wat de ouders horen, want soms doet iemand van thuis mee.",
        "Bekijk of kopieer geen seksuele beelden, want dat kan strafbaar zijn.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis, Contact::Police],
    sources: &[Source::S14, Source::T21],
};

/// Violence between partners: at home, or by the pupil's own partner.
pub(super) const PARTNER: Card = Card {
    paragraphs: &[
        "Bel bij gevaar nu 112, en anders vandaag Veilig Thuis. Huiselijk geweld gaat over de relatie, dus een verkering of een ex hoort erbij. Geweld tussen ouders meemaken is ook kindermishandeling.",
        "Komt bij het geweld een van deze signalen, dan is het gevaar groot. Kies dan bij vraag 2 ‘ja’ of ‘twijfel’. Doe dat ook als het vaker gebeurde, of als u dat niet weet. Praat niet eerst met de ouders of de partner. Zo lezen wij het kader.",
    ],
    points: &[
        "Iemand greep de ander bij de keel.",
        "De relatie is net uit, of iemand wil weg.",
        "Iemand stalkt, dreigt met de dood of negeert een contactverbod.",
        "De een bepaalt alles voor de ander: telefoon, kleding, vrienden.",
        "Ons advies: zeg niet ‘maak het uit’, en spreek de pleger niet zelf aan. Maak eerst een plan met Veilig Thuis. Bespreek ook wat de ouders horen.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis, Contact::Police],
    sources: &[
        Source::S10,
        Source::S21,
        Source::S22,
        Source::S123,
        Source::T24,
        Source::T25,
    ],
};

/// A pupil who is violent at home.
pub(super) const VIOLENT_PUPIL: Card = Card {
    paragraphs: &[
        "Bel bij gevaar nu 112, en anders Veilig Thuis, want daar werken mensen die dit kennen. Ook als een kind thuis slaat of dreigt, is dat huiselijk geweld. De meldcode geldt dan voor iedereen in huis, ook voor de leerling zelf.",
        "Ouders zwijgen vaak, uit schaamte of uit angst voor de gevolgen voor hun kind. Vraag er dus zelf naar.",
    ],
    points: &[
        "Vraag wie er bang is, en beantwoord vraag 2 voor iedereen in huis.",
        "Een broertje of zusje dat het meemaakt, is ook slachtoffer.",
        "Ons advies: praat ook alleen met de leerling, want wie slaat, is soms zelf slachtoffer.",
        "Ons advies: spreek met ouders af wat de leerling van hun verhaal hoort.",
        "Noem het geen puberteit, want herhaald geweld gaat vaak door en kan toenemen.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sources: &[Source::S10, Source::S123, Source::T26, Source::T27],
};

/// A pupil who is lhbti, and fears home.
pub(super) const LHBTI: Card = Card {
    paragraphs: &[
        "Is een leerling lhbti en bang voor thuis, bel dan eerst Veilig Thuis. Praat nog niet met de ouders. Durft of mag de leerling vandaag niet naar huis? Bel nu, en bij gevaar 112. Dit is ons advies, net als de punten hieronder.",
        "Na een coming-out moet een kind soms meteen het huis uit, en in sommige families dreigt eergerelateerd geweld.",
    ],
    points: &[
        "Vraag: ‘Wie weet het? Wie mag het niet weten? Hoe bereik ik je veilig?’",
        "Meldt u? Spreek met Veilig Thuis af wat de familie wel en niet hoort.",
        "Zet het niet in een dossier of portaal waar ouders meelezen.",
        "Zeg dat de dreiging het probleem is, niet wie de leerling is.",
        "Zeg niets over oriëntatie of gender tegen ouders of andere familie.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sources: &[
        Source::S34,
        Source::S66,
        Source::S73,
        Source::T28,
        Source::T29,
    ],
};

/// A pupil is away, and nobody sees the child.
pub(super) const ABSENCE: Card = Card {
    paragraphs: &[
        "Is een leerling langer weg? Zorg dat iemand het kind vandaag zelf ziet of spreekt. Lukt dat niet, en weet niemand hoe het gaat? Dan is er twijfel over de veiligheid, en dan meldt u. Zo lezen wij het kader.",
        "Verzuim alleen is geen reden om te melden, schrijft Ingrado, de vereniging voor leerplicht. Dreig er ook nooit mee. Bij zorgen over thuis beantwoordt u wel de vijf vragen.",
    ],
    points: &[
        "Schrijf op wie het kind zelf het laatst zag, en wanneer.",
        "Tel ziekte en geoorloofd verzuim mee. In Vlaardingen raakte een kind zo uit beeld.",
        "Wie kan meekijken? Leerplicht, vanaf 18 jaar het Doorstroompunt, en bij ziekte de jeugdarts. Vraag na een huisbezoek wie het kind zelf sprak.",
        "Ons advies: een bericht van een ouder telt niet als zien.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sources: &[
        Source::S0b,
        Source::S96,
        Source::M1,
        Source::M2,
        Source::M3,
        Source::M7,
        Source::M23,
        Source::M24,
        Source::T36,
    ],
};

/// A pupil writes about home in an app or a mail (our advice, as for a pupil who tells it).
pub(super) const MESSAGE: Card = Card {
    paragraphs: &[
        "Antwoord snel en kort, en vraag: ‘Ben je nu veilig? Waar ben je?’ Is er nu gevaar? Bel 112. Antwoordt de leerling niet, en maakt u zich zorgen? Bel Veilig Thuis.",
        "Een bericht is ook vertellen. Beloof geen geheimhouding. Bel Veilig Thuis vóór de leerling naar huis gaat, of meteen als die al thuis is. Dit is ons advies.",
    ],
    points: &[
        "Praat verder op school, niet in de app. Thuis leest misschien iemand mee.",
        "Neem de woorden letterlijk over in het dossier, met datum en tijd.",
        "Vertel het dezelfde dag aan de aandachtsfunctionaris of de leiding.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sources: &[Source::S32, Source::S80, Source::S81],
};
