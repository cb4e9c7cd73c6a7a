//! Two situations that do not belong in the five questions, or not at once.

use super::{Contact, Note, Source};

/// Where each is, and what the reader taps to open it: they are loaded then, as they would weigh
/// much in the first load.
pub const PAGES: [(&str, &str); 2] = [
    ("pages/uitleg.html#medewerker", COLLEAGUE),
    ("pages/uitleg.html#onderling", PUPILS),
];

const COLLEAGUE: &str = "Gaat het om een medewerker van de school?";
const PUPILS: &str = "Gaat het om leerlingen onderling?";

/// The two signposts, shown where the questions begin and among the other routes.
pub const SIGNPOSTS: &[Note] = &[
    Note {
        summary: COLLEAGUE,
        paragraphs: &[
            "Slaat of vernedert een collega een leerling? Ons advies: vertel het zelf en meteen aan het bevoegd gezag. Gebruik de vragen niet. Bij mogelijk seksueel misbruik moet elke medewerker het zelf en meteen aan het bevoegd gezag vertellen, ook de vertrouwenspersoon. Alleen een leidinggevende of tussenpersoon inlichten is niet genoeg. Ons advies: doe hetzelfde bij een begeleider op stage, en vanaf 18 jaar.",
            "Het bevoegd gezag overlegt meteen met de vertrouwensinspecteur. Bij een redelijk vermoeden van een seksueel misdrijf (zedenmisdrijf) doet het aangifte.",
            "Gaat het om de directeur of het bestuur? Bel zelf de vertrouwensinspecteur. Ons advies voor avond en weekend: bel de politie, 0900-8844, en bij gevaar 112. Vraag leerlingen niet verder uit, en bewaar berichten.",
            "Deze regels kunnen veranderd zijn. De vertrouwensinspecteur weet wat nu geldt.",
            "Is de medewerker ook ouder, en gaat het over thuis? Doorloop dan ook de vragen.",
        ],
        examples: &[],
        contacts: &[Contact::Inspector],
        sources: &[Source::S56, Source::S57, Source::S59],
    },
    Note {
        summary: PUPILS,
        paragraphs: &[
            "Bij gevaar belt u 112. Na seksueel geweld belt u vandaag het Centrum Seksueel Geweld: 0800-0188. Ons advies: bel bij ernstig geweld of afpersing met beelden de politie, 0900-8844. Kopieer geen beelden.",
            "Volg verder het protocol van uw school. Een incident op school is niet vanzelf een melding bij Veilig Thuis. Advies vragen mag altijd.",
            "Kijk bij allebei de leerlingen: zijn er zorgen over thuis? Of gaat het om een broer, zus, partner of ex? Doorloop dan de vragen, voor ieder van hen.",
        ],
        examples: &[],
        contacts: &[Contact::VeiligThuis],
        sources: &[
            Source::S28,
            Source::S36,
            Source::S72,
            Source::S86,
            Source::S123,
        ],
    },
];
