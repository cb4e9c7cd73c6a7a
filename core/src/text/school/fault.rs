//! What is wrong with a value of the school: at its field, and when it came in from elsewhere.

use crate::values::{Fault, Kind, Marks, Refusal};

/// What a slot of this kind does not take, for the reader who typed it.
#[must_use]
pub fn at_field(kind: Kind, fault: Fault) -> String {
    let says = match fault {
        // Words take more letters away than a list can name.
        Fault::Mark([Some(first), ..])
            if matches!(kind, Kind::Phone | Kind::Region) && first.is_alphabetic() =>
        {
            "Vul hier alleen een telefoonnummer in, zonder woorden. Een naam past in het veld voor de naam."
        }
        Fault::Mark(marks) => {
            return [NOT_YET, may_hold(kind), "Haal ", &all(marks), " weg."].concat();
        }
        Fault::Reserved(_) if kind == Kind::Place => {
            "‘Veilig Thuis’ staat er al voor. Vul alleen de naam van de regio in."
        }
        Fault::Reserved("112") => return ["‘112’", RESERVED, ROOM].concat(),
        Fault::Reserved(name) => return ["‘", name, "’", RESERVED].concat(),
        Fault::Number => {
            "Hier past geen telefoonnummer. Zet het in het veld ‘Telefoonnummer’: alleen daar \
             wordt het een knop."
        }
        Fault::Besides => {
            "Hier past alleen het nummer. Zet een toestel of een naam in het veld voor de naam."
        }
        Fault::TooLong(count, room) => {
            let (count, room) = (count.to_string(), room.to_string());
            let shorter = match kind {
                Kind::Web => "Een afgekapt adres werkt niet. Gebruik een kortere link.",
                _ => "Maak de tekst korter.",
            };
            return [
                NOT_YET,
                "U heeft ",
                &count,
                " tekens. Er passen er ",
                &room,
                ". ",
                shorter,
            ]
            .concat();
        }
        Fault::Two => "Hier staan twee nummers, en de knop belt er maar één. Laat er één staan.",
        Fault::Digits => {
            "Een rol mag een klas of groep in cijfers hebben, maar geen nummer. Zet een nummer bij \
             ‘Telefoonnummer’."
        }
        Fault::NoRole => {
            "Dit lijkt geen rol. Vul hier geen naam in, en laat ‘de’ of ‘het’ weg. Bijvoorbeeld: \
             ‘zorgcoördinator’."
        }
        Fault::Damaged => "",
        Fault::Length => LENGTH,
        Fault::Foreign => "Dit is een buitenlands nummer. Vul een Nederlands nummer in.",
        Fault::Paid => {
            "Dit is een betaald nummer. Vul een gewoon nummer in. De politie en de \
             vertrouwensinspecteur staan al bij ‘De meldcode’."
        }
        Fault::Redirect => {
            "Een nummer met 084 of 087 schakelt door naar een ander nummer. \
             Vul een gewoon nummer in."
        }
        Fault::NoCall => {
            "Achter een nummer met dit begin zit geen mens. Kijk de eerste cijfers na."
        }
        Fault::Emergency => "112 staat al boven elk scherm. Vul hier een ander nummer in.",
        Fault::NotRegional => {
            "Dit nummer past hier niet. Vul een nummer met een netnummer of met 088 in, geen 06 en \
             geen 0800."
        }
        Fault::Address => "Een adres begint met https:// en daarna de naam van de site.",
        Fault::Login => "Voor de @ staat een naam of wachtwoord. Haal dat weg, met de @.",
        Fault::Port => {
            "Achter de naam van de site staat een dubbele punt. Vul een adres zonder getal erachter in."
        }
        Fault::Host => {
            "Dit adres werkt alleen binnen de school. Vul een site in met een punt in de naam."
        }
    };
    [NOT_YET, says].concat()
}

const NOT_YET: &str = "Dit klopt nog niet. ";

const RESERVED: &str = " is in Weegwijzer de naam van iets anders. Kies hier een andere naam.";

/// After it, where it may be that of a room.
const ROOM: &str = " Is het een kamer? Laat het nummer dan weg.";

pub const LENGTH: &str = "Een telefoonnummer heeft 10 cijfers. Alleen een nummer met 0800, 116 of 14 is korter of langer.";

/// The characters that a value of this kind has.
const fn may_hold(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone | Kind::Region => {
            "Een telefoonnummer heeft cijfers, met spaties, streepjes, punten of haakjes ertussen. "
        }
        Kind::Word => "Een rol heeft letters, met spaties en gewone leestekens ertussen. ",
        Kind::Web => {
            "Een adres heeft geen aanhalingstekens, en geen spaties in de naam van de site. "
        }
        Kind::Place => {
            "Een regio heeft alleen letters, spaties, streepjes en hooguit één apostrof. "
        }
        _ => "Een naam heeft alleen gewone letters, cijfers en leestekens. ",
    }
}

/// All characters to take away, as a list.
fn all(marks: Marks) -> String {
    let mut marks: Vec<String> = marks.into_iter().flatten().map(named).collect();
    let last = marks.pop().unwrap_or_default();
    if marks.is_empty() {
        last
    } else {
        [&marks.join(", "), " en ", &last].concat()
    }
}

/// A character as a reader can find it: some look like others, or like nothing.
fn named(mark: char) -> String {
    let what = match mark {
        ' ' => return "de spatie".to_owned(),
        'a'..='z' | 'A'..='Z' => "de letter ‘",
        '0'..='9' => "het cijfer ‘",
        '!'..='~' => "het teken ‘",
        // Without a table of letters, which takes kilobytes.
        _ => "de bijzondere letter of het teken ‘",
    };
    [what, &String::from(mark), "’"].concat()
}

/// How many characters there is room for, once little is left; empty before.
#[must_use]
pub fn count(held: usize, room: usize) -> String {
    let (number, says) = match held.checked_sub(room) {
        None | Some(0) if held * 5 < room * 4 => return String::new(),
        None | Some(0) => (
            room - held,
            ["Er past nog 1 teken bij.", " tekens passen er nog bij."],
        ),
        Some(over) => (over, ["1 teken te veel.", " tekens te veel."]),
    };
    match (number, says) {
        (1, [one, _]) => one.to_owned(),
        (_, [_, many]) => [&number.to_string(), many].concat(),
    }
}

/// Why nothing of what came in was taken, and in which line of a file that is.
#[must_use]
pub fn came_in(Refusal { fault, line }: Refusal) -> String {
    let what = match fault {
        Fault::Paid => "een betaald nummer",
        Fault::Foreign => "een buitenlands nummer",
        Fault::Redirect => "een nummer dat doorschakelt (084 of 087)",
        Fault::Length | Fault::NoCall => "een telefoonnummer dat niet klopt",
        Fault::Two => "twee nummers waar er één past",
        Fault::Emergency => "112 als nummer van iemand anders",
        Fault::NotRegional => "bij Veilig Thuis geen nummer van een regio",
        Fault::Reserved(_) => "een naam die in Weegwijzer van iets anders is",
        Fault::Mark(_) | Fault::Damaged => "een teken dat daar niet hoort",
        Fault::TooLong(..) => "een tekst die te lang is",
        Fault::Digits => "een rol met een nummer erin",
        Fault::NoRole => "een rol die geen rol lijkt",
        Fault::Number => "een telefoonnummer in een naam of een zin",
        Fault::Besides => "een telefoonnummer met woorden erbij",
        Fault::Address | Fault::Login | Fault::Port | Fault::Host => "een adres dat niet klopt",
    };
    let line = match line {
        0 => String::new(),
        line => [" (regel ", &line.to_string(), " van het bestand)"].concat(),
    };
    ["In deze gegevens staat ", what, &line, NOTHING].concat()
}

/// Which line of a file is damaged.
#[must_use]
pub fn bad_line(line: usize) -> String {
    let says = line_of(line, "de gegevens van een school");
    [&says, " Vraag uw collega om het bestand."].concat()
}

/// The same, in a file that should hold `what`.
#[must_use]
pub fn line_of(line: usize, what: &str) -> String {
    [
        "Regel ",
        &line.to_string(),
        " van het bestand is beschadigd, of hoort niet in ",
        what,
        NOTHING,
    ]
    .concat()
}

const NOTHING: &str = ". Er is niets veranderd.";
