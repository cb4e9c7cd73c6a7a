//! Cards about others around the pupil: a brother or sister, who threatens, who helps already,
//! and what the police or Veilig Thuis says.

use super::Card;
use crate::text::{Contact, Source};

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
        "Regel vandaag wie het werk van de collega overneemt, en wie vanavond belt. Vraag later hoe het gaat.",
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

/// School and childcare in one building: whose meldcode, what differs, who calls.
pub(super) const CHILD_CENTRE: Card = Card {
    paragraphs: &[
        "Bel bij gevaar 112. Twijfelt een van u over de veiligheid? Bel Veilig Thuis, en zoek later uit welke meldcode geldt.",
        "Kijk wie uw werkgever is. Werkt u voor de school, dan geldt het kader voor onderwijs. Werkt u voor de opvang, dan geldt dat van de kinderopvang. Werkt u voor allebei, kies dan het strengste. Zo lezen wij het.",
        "Dit verschilt. Het kader voor onderwijs kent bij vraag 2 ook ‘twijfel’, en dan meldt u. De vragen van de opvang hebben ja en nee. Bij een vermoeden over een medewerker gaat het bij de opvang ook om geweld. De houder meldt dat bij de vertrouwensinspecteur. Is de houder zelf verdacht? Dan doet de medewerker aangifte bij de politie.",
    ],
    points: &[
        "Spreek per kind af wie belt, en wanneer. Laat de ander weten dat het gebeurd is. Dit is ons advies.",
        "Wie zelf iets zag, meldt ook zelf. Eén melding neemt de plicht van de ander niet weg. Zo lezen wij het kader.",
        "School en opvang zijn vaak twee organisaties. Deel alleen wat nodig is voor de veiligheid. Dit is ons advies.",
        "Kijk ook naar het broertje of zusje op de groep of in de klas.",
        "De opvang heeft een eigen app, Meldcode ko. Het protocol daarachter is in 2024 verbeterd.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis, Contact::Inspector],
    sources: &[
        Source::S0b,
        Source::S1,
        Source::S4,
        Source::S50,
        Source::S56,
        Source::M32,
        Source::M33,
        Source::T75,
    ],
};

/// The meldcode knows no difference between children; what is said about it is our own reading.
pub(super) const NO_PAPERS: Card = Card {
    paragraphs: &[
        "De meldcode geldt voor iedere leerling, ook zonder verblijfspapieren en ook in een azc. U weegt en meldt zoals bij ieder ander kind. Zo lezen wij het.",
        "Is het gezin bang om weggestuurd te worden? Vraag Veilig Thuis, zonder namen, wat een melding voor hen betekent. Bij onveiligheid of twijfel wacht het melden daar niet op. Dit is ons advies.",
    ],
    points: &[
        "Neem een tolk. Een kind of familielid tolkt niet.",
        "Woont het gezin in een azc? Vraag Veilig Thuis met wie u daar mag overleggen.",
    ],
    contacts: &[Contact::VeiligThuis],
    sources: &[Source::S13, Source::S92, Source::M53],
};
