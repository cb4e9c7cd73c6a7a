//! Looking something up: the field, what was found, and what is said when nothing was.

use super::{Difference, Guide, Reading, route, told};

/// The name of the search, for a screen reader user.
pub const SEARCH: &str = "Zoeken in Weegwijzer";

/// The label of the field.
pub const LABEL: &str = "Opzoeken: wat wilt u weten?";

/// What can be typed, and where it stays.
pub const HINT: &str = "Geen namen. Weegwijzer bewaart dit niet.";

/// How many places were found, and whether the best of them is `sure`.
#[must_use]
pub fn found(count: usize, sure: bool) -> String {
    match (count, sure) {
        (0, _) => NONE.to_owned(),
        (count, true) => [&count.to_string(), " gevonden"].concat(),
        (count, false) => [&count.to_string(), " misschien gevonden"].concat(),
    }
}

const NONE: &str = "Niets gevonden";

/// When nothing was found: that says nothing about the child.
pub const NOTHING: &str = "Met deze woorden staat hier niets. Dat zegt niets over uw zorg. Probeer een ander woord, of vraag het Veilig Thuis. Advies vragen kan ook zonder naam.";

/// Above what was found, where it may be something else.
pub const UNSURE: &str = "Niet zeker gevonden. Misschien bedoelt u dit:";

/// Below it: who knows.
pub const NOT_THIS: &str = "Staat het er niet bij? Probeer een ander woord, of vraag het Veilig Thuis. Advies vragen kan ook zonder naam.";

/// Where words sound like danger now.
pub const ACUTE: &str = "Is dit nu bezig? Bel eerst 112.";

/// Below what was found: it explains, and decides nothing.
pub const NO_ANSWER: &str = "Hier leest u uitleg. Of melden nodig is, weegt u met de vragen.";

/// The button to the quick check, where words are about reporting.
pub const CHECK: &str = "Doe de snelle check";

/// What a hit is, before its first line.
pub const CARD: &str = "Uitleg";
pub const NUMBER: &str = "Nummer";
pub const PAGE: &str = "Bladzijde";
pub const PLAYED: &str = "Oefencasus";
pub const SCREEN: &str = "Scherm";

/// The same for one of the five questions.
#[must_use]
pub const fn question(number: usize) -> &'static str {
    match number {
        1 => "Vraag 1 van 5",
        2 => "Vraag 2 van 5",
        3 => "Vraag 3 van 5",
        4 => "Vraag 4 van 5",
        _ => "Vraag 5 van 5",
    }
}

/// The first line of a hit whose text would begin with what a reader could take for the
/// answer to their own case, or whose title and beginning hide what is looked up in it.
pub const LINES: &[(&str, &str)] = &[
    (
        told::STEP,
        "Vertelt een leerling iets, of is die bang voor thuis? Bel Veilig Thuis vóór de leerling naar huis gaat.",
    ),
    (
        route::DECIDES,
        "Wie belt, spreekt u samen af. Bij onveiligheid, of bij twijfel daarover, meldt u direct.",
    ),
    (
        Guide::Must.summary(),
        "Bij onveiligheid of twijfel is melden noodzakelijk volgens het kader, al staat er geen meldplicht in de wet. Zegt uw leiding ‘nee’? Bel zelf: dat mag altijd.",
    ),
    (
        Difference::Duty.settled().topic,
        "Wat teksten zeggen over de plicht en de norm, en wat Weegwijzer doet.",
    ),
    (
        Guide::AlsoWithHelp.summary(),
        "Bij acute of structurele onveiligheid meldt u altijd, en bij twijfel ook.",
    ),
    (
        Guide::Strong.summary(),
        "U hoeft niets zeker te weten. Waarom een vermoeden genoeg is, en wat als u ernaast zit.",
    ),
    (
        Guide::Anonymous.summary(),
        "Een school meldt met haar naam. Onbekend voor het gezin: alleen bij uitzondering. Advies vragen kan zonder namen.",
    ),
    (
        Guide::Skip.summary(),
        "Veilig Thuis bellen mag altijd. Wat u doet bij gevaar, bij haast, of zonder contact met ouders.",
    ),
    (
        Guide::Injury.summary(),
        "Bij spoed eerst medische hulp. Vraag Veilig Thuis wie kijkt. Ons advies: geen foto met uw telefoon.",
    ),
    (
        Reading::After.title(),
        "Nieuw signaal? Wacht niet op antwoord, en bel. En wat u van Veilig Thuis hoort.",
    ),
];
