//! Cards that explain a word or a rule of the five questions.

use super::Card;
use crate::text::Source;

const fn card(
    paragraphs: &'static [&'static str],
    points: &'static [&'static str],
    sources: &'static [Source],
) -> Card {
    Card {
        paragraphs,
        points,
        contacts: &[],
        sources,
    }
}

/// How strong a suspicion must be.
pub(super) const STRONG: Card = card(
    &[
        "Een vermoeden is genoeg voor vraag 2: Weegwijzer kiest de veilige lezing.",
        "Het kader voor onderwijs zegt ‘sterk vermoeden’. Andere sectoren zeggen ‘een vermoeden’.",
        "Een melding mag gebaseerd zijn op vermoedens, als u ze goed onderbouwt.",
        "Zit u ernaast? Leg dan ook dat vast. Bij een klacht kijkt de commissie naar uw stappen en uw redenen.",
    ],
    &[],
    &[Source::S0b, Source::S26, Source::S6, Source::S7],
);

/// When a case may be closed.
pub(super) const CLOSE: Card = card(
    &[
        "Kies bij vraag 1 alleen ‘nee’ als de zorg echt weg is. Dat iemand het ontkent, is niet genoeg.",
        "Sluit niet als de leerling het zelf vertelde, of als er acuut gevaar is.",
        "Leg vast waarom de zorg weg is. U kunt de meldcode altijd opnieuw starten.",
    ],
    &[],
    &[Source::S0b, Source::S12, Source::S49],
);

/// When the bevoegd gezag must know.
pub(super) const BOARD: Card = card(
    &[
        "Het bevoegd gezag moet het weten als een medewerker van school een vermoeden heeft.",
        "Is dat nog niet verteld? Doe het nu, maar wacht er bij gevaar niet op.",
    ],
    &[],
    &[Source::S0b],
);

/// Accepted help never cancels a report.
pub(super) const ALSO_WITH_HELP: Card = card(
    &[
        "Ja. Bij acute of structurele onveiligheid meldt u altijd, en bij twijfel ook. Hulp kan daarnaast, samen met Veilig Thuis.",
        "Veilig Thuis legt signalen van verschillende melders naast elkaar. Dat kan alleen als u meldt.",
    ],
    &[],
    &[Source::S0a, Source::S0b, Source::S4, Source::S50],
);

/// Who decides.
pub(super) const WHO_DECIDES: Card = card(
    &[
        "Functionarissen en bevoegd gezag beslissen samen. Het bevoegd gezag is eindverantwoordelijk.",
        "Functionarissen ondersteunen in de tweede lijn van de school. Zij vallen onder het bevoegd gezag.",
        "Bijvoorbeeld: intern begeleider, zorgcoördinator, vertrouwenspersoon, orthopedagoog, schoolpsycholoog, schoolmaatschappelijk werker of studieloopbaanbegeleider. Een leerkracht is geen functionaris.",
        "Ons advies: om raad te vragen mag iedereen Veilig Thuis bellen, ook een stagiair. Is er gevaar, of twijfel over de veiligheid? Wacht dan met melden op niemand.",
    ],
    &[],
    &[Source::S0b, Source::S1, Source::S2],
);

/// Why doubt reports.
pub(super) const WHY_DOUBT: Card = card(
    &[
        "Het hoeft niet vast te staan dat het onveilig is, want Veilig Thuis beoordeelt dat. Zo oordeelde de Landelijke Klachtencommissie Onderwijs in 2019.",
        "Er zijn twee soorten twijfel, en ze vragen iets anders van u.",
        "Bij de ene vraagt u zich af of het kind veilig is. Dan meldt u direct, zegt het kader voor onderwijs.",
        "Bij de andere weet u niet wat u ziet of hoort. Dan vraagt u Veilig Thuis om advies. Het ministerie schrijft: ‘bij twijfel altijd Veilig Thuis raadplegen’, en ook het Besluit over de meldcode zegt dat. Dat is het minste wat u doet. Bij twijfel over de veiligheid is het kader strenger.",
        "Een advocatenkantoor leest in advies 109574 van de klachtencommissie dat u soms eerst zonder namen overlegt. Bij twijfel over de veiligheid kan het in één open telefoontje: u overlegt, en u meldt. Zeg: ‘Volgens ons kader is er twijfel over de veiligheid. Wij melden.’ Zo lezen wij het kader.",
    ],
    &[],
    &[
        Source::S1,
        Source::S4,
        Source::S5,
        Source::S31,
        Source::S55,
        Source::S92,
        Source::T1,
    ],
);

/// What effective help is.
pub(super) const EFFECTIVE: Card = card(
    &[
        "Effectieve hulp wendt de dreiging van geweld of mishandeling af.",
        "Deze vragen helpen. Ze komen uit het kader van de jeugdhulp. Zegt u ergens ‘nee’, kies dan ook bij vraag 3 ‘nee’. Zo lezen wij het kader.",
    ],
    &[
        "Kunnen we het slachtoffer in veiligheid brengen als dat nodig is?",
        "Zijn duidelijke afspraken over veiligheid mogelijk, met gezin en partners?",
        "Weten we genoeg over eerdere onveiligheid?",
        "Zijn we samen deskundig genoeg?",
        "Kunnen we de spanning dragen?",
    ],
    &[Source::S15, Source::S16],
);

/// Who a partner is.
pub(super) const PARTNER: Card = card(
    &[
        "Dat is een partner buiten de eigen organisatie. Wie dat is, verschilt.",
        "Een school in Utrecht noemt: samenwerkingsverband, buurtteam, jeugdgezondheidszorg, leerplicht en wijkpolitie.",
        "De eigen uitleg van het kader konden wij niet lezen. Vraag het zo nodig aan Veilig Thuis.",
    ],
    &[],
    &[Source::S0c],
);

/// What it is to work on help.
pub(super) const ACTIVE: Card = card(
    &[
        "Ja zeggen is niet genoeg. De betrokkenen gaan ook echt aan de slag.",
        "Deze vragen helpen. Ze komen uit het kader van de jeugdhulp.",
    ],
    &[
        "Willen en kunnen alle betrokkenen nu meteen beginnen?",
        "Is iedereen erop gericht dat het geweld stopt?",
    ],
    &[Source::S0b, Source::S16],
);

/// Whether one must report.
pub(super) const MUST: Card = card(
    &[
        "Bij onveiligheid, of twijfel daarover, is melden noodzakelijk volgens het afwegingskader, al is er geen wettelijke meldplicht. Ook als de andere vragen op melden uitkomen, is dat zo. De klachtencommissie noemt melden bij twijfel over veiligheid een plicht.",
        "Zegt uw leiding ‘wacht’ of ‘niet melden’? Het kader laat u samen beslissen, en legt niet vast wie belt. Ons advies: bel zelf Veilig Thuis, want bellen mag altijd. Blijft er twijfel over de veiligheid, dan meldt u. Vertel uw leiding dat u belt.",
        "Wijkt de school af, leg dan vast waarom, en wie dat besloot.",
    ],
    &[],
    &[
        Source::S0b,
        Source::S1,
        Source::S4,
        Source::S12,
        Source::S19,
        Source::S51,
    ],
);

/// The three meanings of anonymous, kept apart.
pub(super) const ANONYMOUS: Card = card(
    &[
        "Nee. Een school meldt met haar naam. Advies vragen kan zonder het gezin te noemen. Het woord anoniem heeft drie betekenissen. Haal ze niet door elkaar.",
    ],
    &[
        "Het gezin blijft onbekend bij Veilig Thuis: dat kan alleen bij advies. Advies is geen melding.",
        "De school blijft onbekend bij het gezin: alleen bij uitzondering. Bespreek de reden met Veilig Thuis.",
        "De school blijft onbekend bij Veilig Thuis: zo meldt een school niet. Een professional meldt nooit zonder naam.",
    ],
    &[Source::S13, Source::S24, Source::S28, Source::S29],
);

/// Why help needs agreements.
pub(super) const WHY_AGREE: Card = card(
    &[
        "Zonder datum is niet te zien of de hulp werkt. Het kader vraagt om een termijn, rollen en een casemanager.",
        "Stopt de onveiligheid niet of komt die terug, dan is melden de norm.",
    ],
    &[],
    &[Source::S0b, Source::S1, Source::S19],
);
