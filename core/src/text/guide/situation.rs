//! Cards about special situations: what to do today, what to watch for, what to leave.

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
        "Beloof niet dat u zwijgt.",
    ],
    contacts: &[Contact::Alarm, Contact::Suicide, Contact::VeiligThuis],
    sources: &[Source::S0b, Source::S28, Source::S71, Source::T19],
};

/// An injury that somebody sees.
pub(super) const INJURY: Card = Card {
    paragraphs: &[
        "Zorg bij spoed eerst voor medische hulp. Vraag dan aan Veilig Thuis wie het letsel kan bekijken: een vertrouwensarts, forensisch arts of jeugdarts. Ons advies: doe het vandaag, want letsel vervaagt.",
        "Letsel dat iemand vermoedelijk toebracht, is een voorbeeld van acute onveiligheid. U hoeft het niet zeker te weten, want bij twijfel meldt u ook.",
    ],
    points: &[
        "Beschrijf plaats, grootte en vorm, met dag en tijd, en wie het zag.",
        "Noteer letterlijk wat het kind en de ouder zeggen. Leg een kind geen antwoord in de mond.",
        "Schrijf niet op hoe oud een blauwe plek is. Aan de kleur is dat niet te zien.",
        "Ons advies: kijk alleen naar wat zichtbaar is. Laat niets uittrekken, en maak geen foto met uw eigen telefoon.",
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

/// A brother or sister at another school.
pub(super) const SIBLING: Card = Card {
    paragraphs: &[
        "Noem bij Veilig Thuis alle kinderen van het gezin, met hun leeftijd en school. Veilig Thuis legt signalen van verschillende melders naast elkaar, en kan zelf de andere school om informatie vragen.",
        "Bel de andere school niet met het verhaal, want dan lekt het sneller uit naar het gezin. Dit is ons advies, net als de punten hieronder.",
    ],
    points: &[
        "Vraag Veilig Thuis of het de andere school belt, en wanneer.",
        "Denk ook aan een baby, een peuter of een zwangerschap.",
        "Belt de andere school u? Vertel dat u met Veilig Thuis overlegt. Wie zelf iets zag, meldt ook zelf.",
        "Gaat de leerling naar een andere school? Laat Veilig Thuis dat meteen weten.",
        "Reken er niet op dat een ander al meldde.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[Source::S50, Source::S79, Source::S104],
};

/// Somebody threatens staff after a report.
pub(super) const THREATS: Card = Card {
    paragraphs: &[
        "Bel bij gevaar nu 112, en anders de politie. Bel daarna Veilig Thuis en vertel ook dit.",
        "Laat het bevoegd gezag het meteen weten. Dat kan als werkgever aangifte doen voor de medewerker. Vraag of het privéadres buiten het politiedossier blijft. De punten hieronder zijn ons advies.",
    ],
    points: &[
        "Ga met zijn tweeën naar buiten en naar huis.",
        "Bewaar berichten, en schrijf letterlijk op wat iemand zei.",
        "Regel vandaag wie de les overneemt en wie de collega vanavond belt. Vraag later hoe het gaat.",
        "Ontvang de ouder niet alleen. Laat een leidinggevende het gesprek voeren.",
        "Beloof niet dat u de melding intrekt, want de zorg om het kind blijft.",
        "Een klacht van ouders mag altijd, en is nog geen bedreiging.",
    ],
    contacts: &[Contact::Alarm, Contact::Police, Contact::VeiligThuis],
    sources: &[Source::S6, Source::T30, Source::T31],
};

/// The school gets a sign that the police came to a pupil's home.
pub(super) const HANDLE: Card = Card {
    paragraphs: &[
        "Kwam de politie bij een leerling thuis vanwege huiselijk geweld? Scholen in regio’s die meedoen, krijgen dan een bericht van leerplicht of Veilig Thuis, liefst vóór de les. Er staat alleen in om wie het gaat, met het codewoord.",
        "Het bericht is geen melding van uw school, en geen bewijs. Ziet u zelf iets, doorloop dan de meldcode. Zo lezen wij het.",
    ],
    points: &[
        "Laat die dag merken dat u de leerling ziet, en geef ruimte bij een toets.",
        "Begint de leerling er zelf over? Luister, en meld dezelfde schooldag bij Veilig Thuis, vóór u de ouders spreekt. Zo lezen wij het kader.",
        "Basisschool: begin er niet zelf over, ook niet tegen ouders.",
        "Voortgezet onderwijs: praat er alleen met de leerling over. Die beslist of een mentor het hoort.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[Source::S32, Source::S95, Source::T32, Source::T33],
};

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
        "Voor een melding hebt u nooit toestemming nodig, voor hulp meestal wel. De leeftijden komen uit regels voor jeugdhulp en zorg, en zo lezen wij ook vraag 4.",
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

/// Others help already.
pub(super) const INVOLVED: Card = Card {
    paragraphs: &[
        "Komt u bij melden uit? Meld dan zelf, ook als er al hulp is. Een signaal aan een hulpverlener, gezinsvoogd, wijkteam of leerplicht is geen melding.",
        "In Vlaardingen waarschuwde een school in 2023 de instanties rond een pleegkind. Een daarvan haalde de school over om het kind naar huis te brengen. Veilig Thuis hoorde niets. Dat het kind vaak weg was, heette geoorloofd verzuim. De punten hieronder zijn ons advies.",
    ],
    points: &[
        "Vraag aan ieder die helpt: ‘Wanneer zag u het kind zelf, en wat zag u?’ Noteer het.",
        "Zoek uit wie op school het kind het laatst zag.",
        "Stelt iemand u gerust? Uw eigen signaal telt nog steeds.",
        "Breng een bang kind niet naar huis omdat een ander dat vraagt. Bel eerst zelf Veilig Thuis.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sources: &[Source::S0a, Source::S50, Source::M1, Source::M2, Source::M3],
};

/// A pupil is away, and nobody sees the child.
pub(super) const ABSENCE: Card = Card {
    paragraphs: &[
        "Is een leerling langer weg? Zorg dat iemand van school het kind vandaag zelf ziet of spreekt. Lukt dat niet, en weet niemand hoe het gaat? Dan is er twijfel over de veiligheid, en dan meldt u. Zo lezen wij het kader.",
        "Verzuim alleen is geen reden om te melden, schrijft Ingrado, de vereniging voor leerplicht. Dreig er ook nooit mee. Bij zorgen over thuis beantwoordt u wel de vijf vragen.",
    ],
    points: &[
        "Schrijf op wie van school het kind het laatst zag, en wanneer.",
        "Tel ziekte en geoorloofd verzuim mee. In Vlaardingen raakte een kind zo uit beeld.",
        "Betrek leerplicht, of vanaf 18 jaar het Doorstroompunt, en bij ziekte de jeugdarts. Vraag na een huisbezoek wie het kind zelf sprak.",
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

/// Veilig Thuis sends the caller on.
pub(super) const REFERRED: Card = Card {
    paragraphs: &[
        "Vraag: ‘Is dit nu een melding?’ Is het antwoord nee, zeg dan: ‘Dan doe ik hem nu.’ Veilig Thuis moet elke melding beoordelen. Daarna kan het die doorsturen naar hulp die er al is, maar dat is iets anders dan u doorverwijzen.",
        "Komt u er niet door en kan het niet wachten? Bel de politie, en bij gevaar 112. Dit is ons advies, net als de punten hieronder.",
    ],
    points: &[
        "Noteer naam, dag, tijd en wat Veilig Thuis antwoordde.",
        "Bent u het niet eens? Vraag naar de gedragsdeskundige of de vertrouwensarts.",
        "Helpt dat niet? Laat het bevoegd gezag de leiding van Veilig Thuis bellen.",
        "Houd zicht op de leerling, en bel opnieuw bij elk nieuw signaal.",
        "Schrijf niet ‘gemeld’ op als het advies was.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis, Contact::Police],
    sources: &[
        Source::S13,
        Source::S31,
        Source::S48,
        Source::M46,
        Source::M47,
    ],
};
