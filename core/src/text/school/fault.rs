//! What is wrong with a value of the school: at its field, and when it came in from elsewhere.

use super::BROKEN;
use crate::values::{Fault, Kind};

/// What a slot of this kind does not take, for the reader who typed it.
#[must_use]
pub fn at_field(kind: Kind, fault: Fault) -> String {
    let says = match fault {
        Fault::Mark(mark) => {
            return [NOT_YET, may_hold(kind), "Haal ", &named(mark), " weg."].concat();
        }
        Fault::Reserved(name) => return ["‘", name, "’", RESERVED].concat(),
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
        Fault::Address => "Een adres begint met https:// en heeft geen spaties.",
    };
    [NOT_YET, says].concat()
}

const NOT_YET: &str = "Dit klopt nog niet. ";

const RESERVED: &str = " is in Weegwijzer de naam van iets anders. Kies hier een andere naam.";

pub const LENGTH: &str = "Een telefoonnummer heeft 10 cijfers. Alleen een nummer met 0800, 116 of 14 is korter of langer.";

/// The characters that a value of this kind has.
const fn may_hold(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone | Kind::Region => {
            "Een telefoonnummer heeft alleen cijfers, spaties en streepjes. "
        }
        Kind::Word => "Een rol heeft alleen letters, spaties, streepjes en apostrofs. ",
        Kind::Place => {
            "Een regio heeft alleen letters, spaties, streepjes en hooguit één apostrof. "
        }
        _ => "Een naam heeft alleen gewone letters, cijfers en leestekens. ",
    }
}

/// A character as a reader can find it: some look like others, or like nothing.
fn named(mark: char) -> String {
    let what = match mark {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => {
            return "de bijzondere spatie".to_owned();
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' => return "het bijzondere streepje".to_owned(),
        'a'..='z' | 'A'..='Z' => "de letter ‘",
        '0'..='9' => "het cijfer ‘",
        ' '..='~' => "het teken ‘",
        // Without a table of letters, which takes kilobytes.
        _ => "de bijzondere letter of het teken ‘",
    };
    [what, &String::from(mark), "’"].concat()
}

/// Why nothing of what came in was taken.
#[must_use]
pub const fn came_in(fault: Fault) -> &'static str {
    match fault {
        Fault::Paid => "In deze gegevens staat een betaald nummer. Er is niets veranderd.",
        Fault::Foreign => "In deze gegevens staat een buitenlands nummer. Er is niets veranderd.",
        Fault::Redirect => {
            "In deze gegevens staat een nummer dat doorschakelt (084 of 087). Er is niets veranderd."
        }
        Fault::Length | Fault::NoCall => {
            "In deze gegevens staat een telefoonnummer dat niet klopt. Er is niets veranderd."
        }
        Fault::Emergency => {
            "In deze gegevens staat 112 als nummer van iemand anders. Er is niets veranderd."
        }
        Fault::NotRegional => {
            "In deze gegevens staat bij Veilig Thuis geen nummer van een regio. Er is niets veranderd."
        }
        Fault::Reserved(_) => {
            "In deze gegevens heeft iemand een naam die in Weegwijzer van iets anders is. Er is niets veranderd."
        }
        Fault::Mark(_) => {
            "In deze gegevens staat een teken dat daar niet hoort. Er is niets veranderd."
        }
        Fault::Address => "In deze gegevens staat een adres dat niet klopt. Er is niets veranderd.",
        Fault::Damaged => BROKEN,
    }
}
