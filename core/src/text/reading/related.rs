//! Other routes: what a school meets beside the five questions, each a section of one page.

use crate::text::{Contact, Note, Source};

/// Other routes, next to the two signposts.
pub const RELATED: &[Note] = &[
    Note {
        summary: "Doktertje spelen, en ander seksueel gedrag van kinderen",
        paragraphs: &[
            "Kijk naar het gedrag zelf, en volg het protocol van de school. Nieuwsgierig zijn naar een lijf hoort bij opgroeien, maar dat bewijst niet dat het goed gaat. De lijst van Sensoa laat per leeftijd zien wat vaak voorkomt. Met het Vlaggensysteem bekijkt u samen hoe ernstig het is.",
            "Zet ook stap 1 en 2 van de meldcode, voor allebei de kinderen. Vraag niet door, want vragen kunnen een kind sturen. Vraag advies aan de jeugdgezondheidszorg (JGZ).",
            "Ziet of hoort u een van de punten hieronder, of weet u dat niet? Bel Veilig Thuis, en praat nog niet met de ouders. Bij twijfel over de veiligheid thuis meldt u. Deze aanpak en de punten zijn ons advies.",
        ],
        examples: &[
            "Er is dwang, dreiging, pijn of een geheim.",
            "De een is ouder, groter of sterker.",
            "Een kind weet, zegt of doet iets wat niet bij de leeftijd past.",
            "Een kind noemt een volwassene, of is bang voor iemand of voor thuis.",
        ],
        contacts: &[Contact::VeiligThuis],
        sources: &[
            Source::S0b,
            Source::S4,
            Source::S81,
            Source::S86,
            Source::S107,
            Source::T18,
            Source::T45,
            Source::T64,
        ],
    },
    Note {
        summary: "Kindcheck: zorgt de leerling zelf voor kinderen?",
        paragraphs: &[
            "Is de leerling zelf ouder of zwanger, of zorgt die voor jongere kinderen? Vraag dan wie er nog meer voor hen zorgt.",
            "Kijk in elk geval ook naar broers en zussen. Dat hoort allebei bij stap 1.",
        ],
        examples: &[],
        contacts: &[],
        sources: &[Source::S79],
    },
    Note {
        summary: "Eergerelateerd geweld, huwelijksdwang, achterlating, genitale verminking",
        paragraphs: &[
            "Bel direct Veilig Thuis. Nodig de ouders niet uit. Praat bij huwelijksdwang of achterlating ook nog niet verder met de leerling. Ons advies: laat de leerling niet alleen, en zeg ook niets tegen broers, zussen of neven.",
            "Kies bij vraag 2 ‘ja’ of ‘twijfel’: dan meldt u. Bel 112 als er nu gevaar is.",
            "Een gesprek kan het gevaar groter maken. Wacht nooit op de vakantie. Rond de zomer is het gevaar groter: bel in elk geval voordat de school sluit.",
            "Er is een landelijk knooppunt, ook voor professionals: huwelijksdwangenachterlating.nl. Een telefoonnummer konden wij niet nagaan.",
        ],
        examples: &[],
        contacts: &[Contact::VeiligThuis],
        sources: &[
            Source::S34,
            Source::S73,
            Source::S74,
            Source::S76,
            Source::S98,
        ],
    },
    Note {
        summary: "Letsel: wie kan ernaar kijken?",
        paragraphs: &[
            "Is de oorzaak van een letsel onduidelijk? Bel Veilig Thuis. Vraag welke arts meekijkt.",
            "Het landelijke centrum voor letsel bij kinderen is er alleen voor artsen. Daarom staat hier geen nummer.",
            "Wacht niet met melden tot er een uitslag is, want bij twijfel over veiligheid meldt u.",
        ],
        examples: &[],
        contacts: &[Contact::VeiligThuis],
        sources: &[Source::S4, Source::S14, Source::S34, Source::S60],
    },
    Note {
        summary: "Verwijsindex",
        paragraphs: &[
            "Dit geldt alleen als uw gemeente de verwijsindex nog gebruikt. In 2024 is aangekondigd dat hij uit de Jeugdwet gaat.",
            "De index laat zien dát iemand betrokken is, niet waarom. Hij vervangt nooit een melding. Ouders horen van een signaal in de index.",
        ],
        examples: &[],
        contacts: &[],
        sources: &[Source::S8, Source::S77, Source::S119],
    },
    Note {
        summary: "Een ouder komt dronken of onder invloed het kind halen",
        paragraphs: &[
            "Wil de ouder met het kind wegrijden, of dreigt er iets? Bel 112. Houd het kind bij een collega, in een andere ruimte.",
            "Praat rustig, en houd niemand met geweld tegen. Zoek wie het kind wel kan halen, als dat veilig is. Komt er niemand, of twijfelt u? Bel nu Veilig Thuis, en vraag wat u doet.",
            "Liep het goed af? Bel toch dezelfde dag, en beantwoord vraag 2. Bij onveiligheid of twijfel meldt u. Deze aanpak en de punten zijn ons advies.",
        ],
        examples: &[
            "Zeg: ‘Ik zie dat het nu niet gaat. Wie kan u en uw kind halen?’",
            "Schrijf op wat u zag en rook, hoe laat, en wie erbij was.",
            "Denk ook aan andere kinderen in huis, en aan een kind dat alleen naar huis loopt.",
        ],
        contacts: &[Contact::Alarm, Contact::VeiligThuis],
        sources: &[Source::S0b, Source::S4, Source::S36],
    },
    Note {
        summary: "Een leerling is weggelopen of vermist",
        paragraphs: &[
            "Wacht niet tot het einde van de dag. Bel 112 bij een jong kind, of als u gevaar vermoedt. Bel anders meteen de politie: 0900-8844.",
            "Vluchtte de leerling misschien voor iemand thuis? Bel Veilig Thuis vóór de ouders, en vraag wie hen belt. Bel anders ook de ouders.",
            "Weglopen kan een signaal zijn. Is de leerling terug? Luister, en vraag niet door. Beantwoord dan vraag 2: bij twijfel over de veiligheid meldt u. Deze aanpak is ons advies.",
        ],
        examples: &[],
        contacts: &[Contact::Alarm, Contact::Police, Contact::VeiligThuis],
        sources: &[Source::S0b, Source::S4],
    },
    Note {
        summary: "Wie mag het kind ophalen, of niemand komt",
        paragraphs: &[
            "Neemt iemand het kind nu met geweld mee, of dreigt die? Bel 112.",
            "Bent u bang voor wat er thuis gebeurt, of durft het kind niet mee? Houd het bij u, en bel nu Veilig Thuis. Bij twijfel over de veiligheid meldt u.",
            "Weet u niet of deze persoon het kind mag meenemen? Bel eerst de ouder bij wie het kind vandaag hoort, en uw leiding. Het kind wacht bij een collega. Lees ook ‘Wie heeft gezag, en wie belt u?’.",
            "Komt er niemand? Laat het kind niet alleen. Bel de ouders, en wie zij opgaven. Lukt dat niet? Bel Veilig Thuis of de politie. Deze aanpak is ons advies.",
        ],
        examples: &[],
        contacts: &[Contact::Alarm, Contact::VeiligThuis],
        sources: &[Source::S0b, Source::S4],
    },
];
