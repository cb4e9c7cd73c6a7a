//! Phone numbers of the Dutch plan, and what a call to one costs.
//!
//! A number out of a link becomes a button on every screen, so it is one whose call costs no
//! more than a call. Sources, read in archived copies on 26 November 2026: Nummerplan
//! telefoon- en ISDN-diensten (<https://wetten.overheid.nl/BWBR0010198>, its text of 2009),
//! Staatscourant 2004, 172 (088), 2006, 77 (14) and 2006, 137 (085 and 091); a later list of
//! the ranges on bellen.com; for lengths and what is in use the data of libphonenumber. What
//! each provider asks for a call was not checked.

use super::Fault;
use crate::characters::{narrow, shown};

/// What a range of numbers is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// A fixed phone in its region.
    Fixed,
    /// A company or an institution (088): by the plan no person and no paid service.
    Company,
    /// Anything else that costs a call at most.
    Other,
    /// None of these.
    Refused(Fault),
}

/// The ranges by how a number begins, with the lengths that it can have; the longest that
/// fits counts. What is not here cannot be called from a phone.
const PLAN: &[(&str, &[usize], Use)] = &[
    // Regions. 014 is for the networks themselves.
    ("01", &[10], Use::Fixed),
    ("014", &[], Use::Refused(Fault::NoCall)),
    ("02", &[10], Use::Fixed),
    ("03", &[10], Use::Fixed),
    ("04", &[10], Use::Fixed),
    ("05", &[10], Use::Fixed),
    ("07", &[10], Use::Fixed),
    // Mobile phones. 066 is for pagers, 0676 for access to the internet.
    ("061", &[10], Use::Other),
    ("062", &[10], Use::Other),
    ("063", &[10], Use::Other),
    ("064", &[10], Use::Other),
    ("065", &[10], Use::Other),
    ("068", &[10], Use::Other),
    // Free.
    ("0800", &[8, 11], Use::Other),
    // Not bound to a place. 082 is for networks of companies.
    ("085", &[10], Use::Other),
    ("088", &[10], Use::Company),
    ("091", &[10], Use::Other),
    // Personal assistants: they put through to any number.
    ("084", &[], Use::Refused(Fault::Redirect)),
    ("087", &[], Use::Refused(Fault::Redirect)),
    // Information and amusement, at the price of who offers it. 097 is for machines.
    ("090", &[], Use::Refused(Fault::Paid)),
    ("18", &[], Use::Refused(Fault::Paid)),
    // Services of social value: harmonised in Europe (Decision 2007/116/EC), and 113.
    ("112", &[], Use::Refused(Fault::Emergency)),
    ("113", &[3], Use::Other),
    ("116", &[6], Use::Other),
    // A municipality: 14 and its area code.
    ("1401", &[5, 6], Use::Other),
    ("1402", &[5, 6], Use::Other),
    ("1403", &[5, 6], Use::Other),
    ("1404", &[5, 6], Use::Other),
    ("1405", &[5, 6], Use::Other),
    ("1407", &[5], Use::Other),
];

/// The one character for all that only makes a number easier to read, and looks alike: a
/// space, a hyphen, a stroke that can also be between two numbers. Any other stays.
fn one(c: char) -> char {
    match narrow(c) {
        '/' | '\\' | '|' | '\n' | '\u{2044}' | '\u{2215}' => '/',
        '.' | '(' | ')' | '[' | ']' | '·' | '•' | '_' => ' ',
        c if c.is_whitespace() => ' ',
        c if is_hyphen(c) => '-',
        c => c,
    }
}

/// Whether `c` looks like a hyphen.
pub(super) const fn is_hyphen(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// What is typed or copied before a number, in small letters.
const LABELS: &[&str] = &[
    "tel",
    "telnr",
    "telefoon",
    "telefoonnummer",
    "telefoonnr",
    "doorkies",
    "doorkiesnr",
    "doorkiesnummer",
    "werk",
    "vast",
    "whatsapp",
    "app",
    "t",
    "mobiel",
    "mobielnr",
    "mob",
    "m",
    "gsm",
    "nr",
    "nummer",
    "bel",
    "phone",
    "callto",
];

/// What is put around a number, or before it, and is none of it.
const AROUND: &str = "☎☏✆📞📱\"'“”„‘’<>";

/// What `number` dials: digits, after a plus where the country is in it. Empty for a number
/// that is not taken.
#[must_use]
pub fn dialled(number: &str) -> String {
    let (home, abroad) = parts(&plain(number));
    match fault(number) {
        None if abroad => ["+31", home.get(1..).unwrap_or_default()].concat(),
        None => home,
        Some(_) => String::new(),
    }
}

/// `number` in the one form that is stored and shown, however it was typed: digits with
/// single spaces and hyphens. `None` for a number that is not taken.
pub(super) fn one_form(number: &str) -> Option<String> {
    let number = plain(number);
    if matches!(purpose(&number), Use::Refused(_)) {
        return None;
    }
    // The country without a plus: by the plan no number here begins so.
    let bare = number.starts_with('3');
    let mut form = String::from(if bare { "+" } else { "" });
    let mut gap = "";
    for c in number.chars() {
        match c {
            ' ' if gap.is_empty() => gap = " ",
            ' ' => {}
            '-' | '/' => gap = "-",
            // A zero after the country is for callers within it.
            '0' if matches!(form.as_str(), "+31" | "0031") => {}
            digit => {
                form.push_str(gap);
                form.push(digit);
                gap = "";
            }
        }
    }
    Some(form)
}

/// `number` without a label and what is not seen, with one character for each kind of
/// separator.
fn plain(number: &str) -> String {
    let seen: String = shown(number, true).collect();
    let seen: String = seen.chars().map(one).collect();
    let ends = |c| " -/:".contains(c) || AROUND.contains(c);
    let mut number = seen.trim_start_matches(ends);
    // "tel.nr." has two of them.
    loop {
        let label = number.split(|c: char| !c.is_alphabetic()).next();
        let label = label.filter(|label| LABELS.contains(&label.to_ascii_lowercase().as_str()));
        let Some(rest) = label.and_then(|label| number.get(label.len()..)) else {
            break;
        };
        number = rest.trim_start_matches(ends);
    }
    number
        .trim_end_matches(|c| ends(c) || ",;".contains(c))
        .to_owned()
}

/// Why `number` is not taken as that of a person or an organisation.
pub(super) fn fault(number: &str) -> Option<Fault> {
    match purpose(&plain(number)) {
        Use::Refused(fault) => Some(fault),
        _ => None,
    }
}

/// Why `number` is not taken as that of a regional Veilig Thuis, which has a fixed phone or
/// one of an institution. A mobile phone can be anybody's.
pub(super) fn regional_fault(number: &str) -> Option<Fault> {
    match purpose(&plain(number)) {
        Use::Fixed | Use::Company => None,
        Use::Other => Some(Fault::NotRegional),
        Use::Refused(fault) => Some(fault),
    }
}

/// The digits of `number` as they are dialled within the country, and whether the country
/// was in it.
fn parts(number: &str) -> (String, bool) {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    // A zero there is for callers within the country.
    let home = |code| {
        let home: &str = digits.strip_prefix(code)?;
        Some(home.strip_prefix('0').unwrap_or(home))
    };
    let found = if number.starts_with('+') {
        home("31")
    } else {
        // A list of contacts leaves the plus out.
        home("0031").or_else(|| home("31").filter(|home| matches!(home.len(), 9 | 10)))
    };
    match found {
        Some(home) => (["0", home].concat(), true),
        None => (digits, false),
    }
}

/// What a number is for, as [`plain`] returns it.
fn purpose(number: &str) -> Use {
    let known = |part: &str| {
        let purpose = alone(part.trim_matches(|c| " -/".contains(c)));
        matches!(purpose, Use::Refused(Fault::Emergency)) || !matches!(purpose, Use::Refused(_))
    };
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).count();
    // A call to the digits of two numbers reaches neither.
    let parts = || {
        number
            .char_indices()
            .map(|(at, c)| (number.split_at(at), c))
    };
    // After a word there can be the number of an extension, which is shorter.
    let words = number.chars().any(char::is_alphabetic);
    let short = if words { 5 } else { 2 };
    let apart = parts().any(|((before, after), c)| match c {
        '0'..='9' => false,
        ' ' | '-' => known(before) && known(after),
        _ => known(before) && (digits(after) > short || known(only_digits(after))),
    });
    let found = alone(number);
    let joined = || parts().any(|((before, after), _)| known(before) && known(after));
    if apart || matches!(found, Use::Refused(Fault::Length)) && joined() {
        return Use::Refused(Fault::Two);
    }
    if words && parts().any(|((before, after), _)| known(before) || known(after)) {
        return Use::Refused(Fault::Besides);
    }
    found
}

/// `text` without the words around its digits.
fn only_digits(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_ascii_digit() && c != '+')
}

/// What one number is for.
fn alone(number: &str) -> Use {
    let typed = number.strip_prefix('+').unwrap_or(number);
    let wrong = |c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '-' | '/'));
    if let Some(fault) = Fault::marks(typed, wrong) {
        return Use::Refused(fault);
    }
    let (home, abroad) = parts(number);
    if !abroad && (number.starts_with('+') || home.starts_with("00")) {
        return Use::Refused(Fault::Foreign);
    }
    let ranges = PLAN.iter().filter(|(start, ..)| home.starts_with(start));
    match ranges.max_by_key(|(start, ..)| start.len()) {
        // Too little to say what it is.
        _ if home.len() < 3 => Use::Refused(Fault::Length),
        None => Use::Refused(Fault::NoCall),
        Some((_, _, refused @ Use::Refused(_))) => *refused,
        Some((_, lengths, known)) if lengths.contains(&home.len()) => *known,
        Some(_) => Use::Refused(Fault::Length),
    }
}
