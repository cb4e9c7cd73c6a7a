//! Signals per age. What somebody says is this app's own example: the page says so.

use super::SignalText;
use crate::text::{Contact, Guide, Source};

/// Ages 4 to 6.
pub(super) const INFANT: SignalText = SignalText {
    at_once: &[
        "Een kleuter vertelt zelf over slaan, opsluiten of aanraken, of is te bang om mee naar huis te gaan.",
        "U ziet letsel dat iemand misschien toebracht. U hoeft het niet zeker te weten.",
        "Ons voorbeeld: iemand die gedronken heeft, wil het kind in de auto meenemen. Bel 112.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sees: &[
        "Het kind doet ineens weer jonger: duimen, in de broek plassen, niet alleen durven zijn.",
        "Het kind speelt steeds geweld na, met poppen of met anderen.",
        "Het kind verstijft of duikt weg als een volwassene snel beweegt.",
        "Bij het ophalen is het een ander kind: ineens stil, druk of heel gehoorzaam.",
        "Het kind heeft honger, is erg moe of draagt steeds vuile kleren.",
    ],
    hears: &[
        "‘Dat is een geheimpje. Dat mag ik niet zeggen.’",
        "‘Ik moest heel lang in het donker zitten.’",
        "Een ouder klaagt veel over het kind, en zegt weinig liefs.",
    ],
    explains: &[
        "Een scheiding, een sterfgeval of een andere grote verandering thuis.",
        "Ons voorbeeld: nog wennen, een andere taal thuis, of slecht horen of zien.",
        "Kleuters zijn nieuwsgierig naar hun lijf. Dat hoort vaak bij de leeftijd. De lijst van Sensoa laat per leeftijd zien wat vaak voorkomt.",
    ],
    writes: &[
        "Wat het kind letterlijk zei, en wat u daarvoor zei of vroeg.",
        "Wat het kind speelde, met wie, en op welke dag en tijd.",
        "Wie het kind bracht of haalde, en wat u toen aan het kind zag.",
    ],
    next: &[
        "Ga erbij zitten en kijk mee: ‘Vertel eens, wat gebeurt hier?’ Leg geen woorden in de mond.",
        "Ons advies: laat één volwassene luisteren, en vraag niet steeds opnieuw.",
        "Vertel het vandaag aan de aandachtsfunctionaris of intern begeleider.",
        "Praat met de ouders als dat zonder gevaar kan. Weet u dat niet, bel dan eerst Veilig Thuis.",
        "Kijk ook naar broertjes en zusjes, en naar een baby thuis.",
    ],
    guides: &[Guide::Pupil, Guide::Injury, Guide::Write],
    sources: &[
        Source::S0b,
        Source::S21,
        Source::S32,
        Source::S34,
        Source::S79,
        Source::S80,
        Source::T20,
        Source::T38,
        Source::T40,
        Source::T43,
        Source::T44,
        Source::T45,
        Source::T64,
        Source::T79,
    ],
};

/// Ages 7 to 12.
pub(super) const CHILD: SignalText = SignalText {
    at_once: &[
        "Een kind vertelt uit zichzelf over geweld of misbruik, of durft niet naar huis.",
        "U ziet letsel dat iemand misschien toebracht.",
        "Een kind is langer weg, niemand van school zag het zelf, en niemand weet hoe het gaat. Dat is twijfel, en dan meldt u. Zo lezen wij het kader.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis],
    sees: &[
        "Het kind is onrustig, boos, stil of juist heel braaf, anders dan eerst.",
        "Het heeft vaak buikpijn of hoofdpijn, en niemand weet waarvan.",
        "Het wil zich niet omkleden bij gym.",
        "Het is vaak ziek, te laat of afwezig, ook als dat mocht.",
        "Het blijft op school hangen en gaat liever niet weg.",
        "Ons voorbeeld: het zorgt voor broertjes of voor een ouder, alsof het zelf de ouder is.",
    ],
    hears: &[
        "‘Daar mogen we thuis niet over praten.’",
        "‘Als ik straf krijg op school, dan wordt het thuis erg.’",
        "Een klasgenoot vertelt wat hij zag of hoorde.",
        "Een ouder maakt het kind belachelijk waar u bij staat.",
    ],
    explains: &[
        "Een scheiding, een sterfgeval, of zorgen over een verblijfsvergunning.",
        "Ons voorbeeld: pesten, moeite met leren, te weinig slaap, of weinig geld.",
        "Druk gedrag krijgt soms de naam van een stoornis, terwijl er thuis iets speelt. Het kan ook allebei zijn.",
    ],
    writes: &[
        "Wat u zag, elke keer met dag en tijd, en wat er vlak daarvoor gebeurde.",
        "Wat het kind, een ouder of een klasgenoot letterlijk zei.",
        "Wanneer het kind weg was, met welke reden, en wie het daarna zelf sprak.",
        "Wat goed gaat, en bij wie het kind rustig is.",
    ],
    next: &[
        "Doe samen iets kleins, zoals opruimen, en zeg wat u ziet. Wacht op het antwoord.",
        "Vraag hoe het thuis gaat, en niet ‘waarom’. Beloof niet dat u zwijgt.",
        "Vertel het vandaag aan de aandachtsfunctionaris of intern begeleider.",
        "Praat met de ouders als dat zonder gevaar kan. Weet u dat niet, bel dan eerst Veilig Thuis.",
    ],
    guides: &[Guide::Pupil, Guide::Parents, Guide::Absence, Guide::Write],
    sources: &[
        Source::S0b,
        Source::S4,
        Source::S21,
        Source::S32,
        Source::S34,
        Source::S49,
        Source::S80,
        Source::S81,
        Source::M23,
        Source::T38,
        Source::T41,
        Source::T42,
        Source::T43,
        Source::T48,
        Source::T52,
        Source::T67,
    ],
};

/// Ages 12 to 18.
pub(super) const TEENAGER: SignalText = SignalText {
    at_once: &[
        "Een leerling vertelt het zelf, of durft niet naar huis. Bel vóór die naar huis gaat, en vóór u de ouders spreekt.",
        "Een leerling wil dood. Laat die niet alleen, en bel 113. Bel 112 bij een plan of een middel.",
        "Er dreigt een gedwongen huwelijk, vertrek of ontvoering. Gaat iemand nu weg? Bel 112. Bel anders meteen Veilig Thuis.",
        "Een partner of ex greep de leerling bij de keel, stalkt of dreigt met de dood.",
    ],
    contacts: &[Contact::Alarm, Contact::VeiligThuis, Contact::Suicide],
    sees: &[
        "De leerling spijbelt, haalt ineens slechte cijfers, of juist heel hoge.",
        "De leerling verwondt zichzelf, eet slecht, drinkt of gebruikt drugs.",
        "De leerling loopt weg van huis.",
        "Er is ineens geld, een tweede telefoon of een veel oudere vriend.",
        "Iemand wacht steeds bij school, of belt de leerling de hele dag.",
        "Een partner of familielid bepaalt kleding, vrienden en telefoon.",
    ],
    hears: &[
        "‘Zeg het alsjeblieft niet tegen mijn ouders.’",
        "‘Ik moet nu opnemen, anders krijg ik problemen.’",
        "‘Ik weet niet of ik na de vakantie terugkom.’",
        "‘Thuis mogen ze niet weten dat ik op jongens val.’",
        "Een vriend of vriendin maakt zich zorgen en komt naar u toe.",
    ],
    explains: &[
        "Ons voorbeeld: verliefd, ruzie, druk van toetsen, een bijbaan tot laat.",
        "Verdriet, ziekte in de familie, of een scheiding.",
        "Soms speelt er iets anders dat ook hulp vraagt, zoals somberheid of pesten.",
    ],
    writes: &[
        "Wat de leerling letterlijk zei, en wat u zelf vroeg.",
        "Wat anders is dan eerst, en sinds wanneer ongeveer.",
        "Wie de leerling ophaalde of opwachtte, zonder te raden wie het is.",
        "Hoe en wanneer u de leerling veilig bereikt. Zet dat niet in een portaal.",
    ],
    next: &[
        "Kies een plek zonder klasgenoten. Zeg: ‘Ik maak me zorgen. Ben je veilig als je thuis bent?’",
        "Beloof niet dat u zwijgt. Zeg wel: ‘Ik vertel je wat ik ga doen.’",
        "Vertel het vandaag aan de aandachtsfunctionaris of zorgcoördinator.",
        "Gaat het om misbruik, uitbuiting, een partner, of eer en huwelijk? Bel eerst Veilig Thuis. Praat tot dan niet met de ouders.",
    ],
    guides: &[
        Guide::Pupil,
        Guide::Suicidal,
        Guide::Exploitation,
        Guide::PartnerViolence,
        Guide::Lhbti,
    ],
    sources: &[
        Source::S14,
        Source::S28,
        Source::S32,
        Source::S34,
        Source::S71,
        Source::S74,
        Source::S81,
        Source::S108,
        Source::T19,
        Source::T24,
        Source::T25,
        Source::T28,
        Source::T38,
        Source::T42,
        Source::T54,
        Source::T57,
        Source::T58,
    ],
};

/// From 18 on.
pub(super) const ADULT: SignalText = SignalText {
    at_once: &[
        "Een partner of ex greep de leerling bij de keel, stalkt of dreigt met de dood.",
        "De relatie is net uit, of de leerling wil weg, en er was geweld.",
        "Er dreigt een gedwongen huwelijk, vertrek of ontvoering. Gaat iemand nu weg? Bel 112. Bel anders meteen Veilig Thuis.",
        "Er zijn kinderen in huis, of iemand is zwanger, en u twijfelt over hun veiligheid.",
        "Na seksueel geweld belt u ook het Centrum Seksueel Geweld, liefst binnen 7 dagen.",
    ],
    contacts: &[
        Contact::Alarm,
        Contact::VeiligThuis,
        Contact::SexualViolence,
    ],
    sees: &[
        "De leerling schrikt van een aanraking, of heeft steeds nieuw letsel.",
        "De leerling is bang voor een partner of familielid, en geeft altijd toe.",
        "De leerling heeft geen eigen geld, of mag niet kiezen met wie die omgaat.",
        "De telefoon gaat steeds, en de leerling moet altijd opnemen.",
        "Ons voorbeeld: de leerling is ineens weg van stage of les, of komt alleen nog met iemand erbij.",
    ],
    hears: &[
        "‘Hij wil weten waar ik ben. Ik stuur hem steeds een foto.’",
        "‘Mijn familie heeft dat voor mij besloten.’",
        "‘Ik kan niet weg, want dan zijn mijn zusjes alleen.’",
    ],
    explains: &[
        "Ons voorbeeld: schulden, veel werken, zorgen voor een ziek familielid, of liefdesverdriet.",
        "Ons voorbeeld: een leerling die zelf kiest om veel met familie te overleggen.",
    ],
    writes: &[
        "Wat de leerling letterlijk zei, en op welke dag.",
        "Of er thuis kinderen zijn, en wie voor hen zorgt.",
        "Hoe en wanneer u de leerling veilig bereikt.",
        "Of u toestemming vroeg, en wat het antwoord was.",
    ],
    next: &[
        "Praat met de leerling alleen: ‘Ben je vandaag veilig? Hoe bereik ik je veilig?’",
        "Vertel ouders, partner en familie niets zonder toestemming, en stuur niets naar huis.",
        "Twijfelt u over de veiligheid? Dan meldt u vandaag. Dat mag ook zonder toestemming.",
        "Vertel het de leerling vooraf, als dat veilig kan. Bij huwelijksdwang of achterlating belt u eerst.",
    ],
    guides: &[Guide::Adult, Guide::PartnerViolence, Guide::Exploitation],
    sources: &[
        Source::S2,
        Source::S6,
        Source::S10,
        Source::S72,
        Source::S74,
        Source::S79,
        Source::S123,
        Source::T24,
        Source::T25,
        Source::T34,
        Source::T58,
        Source::T62,
        Source::T63,
    ],
};
