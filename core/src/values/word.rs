//! Words and names that the app shows next to numbers: which characters they have, and which
//! of the app's own names they may not take.
//!
//! Whoever reads a button looks at the letters, not at their code points. So only letters of
//! the Latin alphabet are taken, and a word is compared by what it looks like. A table of
//! this alphabet is enough for that; one of all look-alikes (Unicode Technical Standard 39)
//! takes a hundred times its bytes.

use super::{Fault, phone};
use crate::characters::{is_mark, narrow};

/// Names that the app shows on its buttons and in its texts. Somebody else's number under
/// one of them would be called by mistake.
const NAMES: &[&str] = &[
    "Veilig Thuis",
    "politie",
    "alarm",
    "noodnummer",
    "meldpunt",
    "nu gevaar",
    "Kindertelefoon",
    "vertrouwensinspecteur",
    "centrum seksueel geweld",
    "zelfmoordpreventie",
    "Weegwijzer",
];

/// The numbers on those buttons; the first is one only where it is alone.
const NUMBERS: &[&str] = &[
    "112",
    "08002000",
    "09001113111",
    "09008844",
    "08000432",
    "08000113",
    "08000188",
];

/// What the letters from U+00C0 to U+024F look like, without their marks; `-` is none.
const LATIN: &[u8; 400] = b"\
    aaaaaaaceeeeiiiidnooooo-ouuuuypbaaaaaaaceeeeiiiidnooooo-ouuuuypy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiyyjjkkkiiiiiii\
    iiinnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzf\
    bbbbsscccdddddeeeffgyhiikkiimnnooooopprsssettttuuuvyyzzzzzzzssrp\
    iiiidddiiinnnaaiioouuuuuuuuuueaaaaaaggggkkoooozzjdddgghpnnaaaaoo\
    aaaaeeeeiiiioooorrrruuuussttzzhhndoozzaaeeooooooooyyintjdqaccits\
    zrrbuaeejjqqrryy";

/// The same from U+1E00 to U+1EFF, which has the letters with two marks.
const MORE: &[u8; 256] = b"\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkiiiiiiiimm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyaszzbdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyiivvyy";

/// What the character `c` looks like: a small letter, where `i` is also `l`, `1` and whatever
/// else is one stroke. `None` for what is no letter and no digit.
fn look(c: char) -> Option<char> {
    let letter = match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        'a'..='z' => c,
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '2' => 'z',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '6' | '8' => 'b',
        '7' | '+' => 't',
        '9' => 'g',
        _ => {
            let code = usize::try_from(u32::from(c)).ok()?;
            let (table, from): (&[u8], _) = if code < 0x1e00 {
                (LATIN, 0xc0)
            } else {
                (MORE, 0x1e00)
            };
            char::from(*table.get(code.checked_sub(from)?)?)
        }
    };
    match letter {
        'l' => Some('i'),
        '-' => None,
        letter => Some(letter),
    }
}

/// Whether `c` is a letter of the Latin alphabet.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (!c.is_ascii() && look(c).is_some_and(|_| c != '€'))
}

/// The marks of European languages and of Vietnamese, where they are typed apart.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{304}' | '\u{306}'..='\u{30c}' | '\u{31b}' | '\u{323}'..='\u{328}' | '\u{331}')
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Whether `c` is of a word: "ib’er", "MT-lid".
const fn is_joint(c: char) -> bool {
    matches!(c, ' ' | '-') || is_apostrophe(c)
}

/// `word` with one character for each that looks like it: what a keyboard or a text processor
/// makes of a space, a hyphen and an apostrophe.
pub(super) fn one_form(word: &str) -> String {
    let one = |c: char| match c {
        c if c.is_whitespace() => ' ',
        c if phone::is_hyphen(c) => '-',
        '\u{2018}' | '\u{201b}' | '\u{2b9}' | '\u{2bc}' | '\u{2032}' | '\u{b4}' | '`' => '’',
        '\u{2044}' | '\u{2215}' => '/',
        c => narrow(c),
    };
    word.chars().map(one).collect()
}

/// Whether `c` is of a name, as it is typed or pasted: "Anna (ma–do), 1e lijn & co".
const fn is_of_a_name(c: char) -> bool {
    c.is_ascii_graphic()
        || matches!(c, ' ' | '\u{a0}' | '·' | '°' | '€' | '«' | '»' | '…' | '•')
        || matches!(c, '\u{2010}'..='\u{2014}' | '\u{2018}'..='\u{201e}')
}

/// Why `value` is no word for a role.
pub(super) fn word_fault(value: &str) -> Option<Fault> {
    let known = |c: char| {
        c.is_ascii_digit()
            || matches!(c, '/' | '(' | ')' | '&' | '.' | ',' | '+')
            || is_of_a_word(c)
    };
    let found = fault(value, known, "").or_else(|| number(value));
    found.or_else(|| (!is_class(value)).then_some(Fault::Digits))
}

fn is_of_a_word(c: char) -> bool {
    is_letter(c) || is_accent(c) || is_joint(c)
}

/// Whether the digits of a role are at most those of a class or a group: "mentor klas 3b",
/// "bouw 7/8". In a sentence on a screen with numbers to call they look like nothing else.
fn is_class(value: &str) -> bool {
    let mut runs = value.split(|c: char| !c.is_ascii_digit());
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    runs.all(|run| run.len() < 3 && !run.starts_with('0'))
        && digits.len() < 5
        && matches!(phone::fault(&digits), Some(Fault::Length | Fault::NoCall))
        && value.chars().any(is_letter)
}

/// Why `value` is no name of a region: a word with one apostrophe at most.
pub(super) fn region_fault(value: &str) -> Option<Fault> {
    let second = value.chars().filter(|c| is_apostrophe(*c)).nth(1);
    second
        .and_then(|_| Fault::marks(value, is_apostrophe))
        .or_else(|| fault(value, is_of_a_word, ""))
}

/// Why `value` is no name of somebody with a number. The app's name `own` is theirs too.
pub(super) fn name_fault(value: &str, own: &str) -> Option<Fault> {
    let known = |c| is_letter(c) || is_accent(c) || is_of_a_name(c);
    fault(value, known, own).or_else(|| number(value))
}

fn fault(value: &str, known: fn(char) -> bool, own: &str) -> Option<Fault> {
    if value.is_empty() {
        return Some(Fault::Damaged);
    }
    Fault::marks(value, |c| !known(c)).or_else(|| named(value, own).map(Fault::Reserved))
}

/// The name of the app that is in `value` and is not its `own`.
fn named(value: &str, own: &str) -> Option<&'static str> {
    // A sign can look like a letter, and be between two words.
    let apart = value.replace(['!', '|', '€', '@', '$', '+'], " ");
    let ways = [looks(value), looks(&apart)];
    let taken = |name: &&&str| {
        let look = looks(name).0;
        **name != own
            && ways
                .iter()
                .any(|(text, words)| is_taken(text, words, &look))
    };
    NAMES.iter().find(taken).copied()
}

/// The fewest digits of a number that is hidden in a text: a short one is reserved, or that
/// of a room.
const HIDDEN: usize = 7;

/// Whether a name or a sentence has a number to call in it: on a screen with buttons a reader
/// calls that one too, and nothing says what it costs. Next to a name of the app, three digits
/// are enough. A school year and a date are none.
pub(crate) fn has_a_number(value: &str) -> bool {
    let is_between = |c: char| c.is_whitespace() || phone::is_hyphen(c) || is_mark(c);
    // Times have stops and strokes, so a number with those has as many digits as one to call.
    let within = |c: char| is_between(c) || !c.is_alphanumeric() && !";,:".contains(c);
    let runs = |joint: &dyn Fn(char) -> bool, most: usize| {
        let mut runs = value.split(|c: char| !(c.is_numeric() || joint(c)));
        runs.any(|run| {
            let groups = run.split(|c: char| !c.is_numeric());
            let is_of_a_day =
                |group: &str| group.len() < 3 || group.len() == 4 && group.starts_with("20");
            let count = run.chars().filter(|c| c.is_numeric()).count();
            count >= most
                && !(count < 9
                    && groups.clone().all(is_of_a_day)
                    && groups.clone().any(|group| group.len() == 4))
        })
    };
    runs(&is_between, HIDDEN)
        || runs(&within, HIDDEN + 2)
        || runs(&|c| is_between(c), 3) && named(value, "").is_some()
}

/// What `value` looks like, in letters alone, and where in that its words begin.
fn looks(value: &str) -> (String, Vec<usize>) {
    let (mut text, mut words) = (String::new(), Vec::new());
    let mut apart = true;
    for c in value.chars() {
        let Some(letter) = look(c) else {
            // An accent is on a letter, in a word.
            apart |= !is_accent(c);
            continue;
        };
        if apart {
            words.push(text.len());
        }
        // Side by side, two letters can look like one.
        let pair = match (text.chars().next_back(), letter) {
            (Some('r'), 'n') if !apart => Some('m'),
            (Some('v'), 'v') if !apart => Some('w'),
            _ => None,
        };
        match (pair, letter) {
            (Some(one), _) => {
                text.pop();
                text.push(one);
            }
            (None, 'y') => text.push_str("ij"),
            (None, letter) => text.push(letter),
        }
        apart = false;
    }
    (text, words)
}

/// Whether `name` is in `text`: as a word, within one, or in pieces. Where a piece of one
/// word and a piece of the next happen to make it ("sociaal armoedeteam"), it is not; and
/// politics are not the police.
fn is_taken(text: &str, words: &[usize], name: &str) -> bool {
    text.match_indices(name).any(|(from, _)| {
        let to = from + name.len();
        let end = words.iter().find(|word| **word >= to).copied();
        let rest = text.get(to..end.unwrap_or(text.len()));
        if name == "poiitie" && matches!(rest, Some("k" | "ke")) {
            return false;
        }
        let bound = |at| at == text.len() || words.contains(&at);
        bound(from) || bound(to) || !words.iter().any(|word| (from..to).contains(word))
    })
}

/// A number of the app in `value`, whatever is between its digits.
fn number(value: &str) -> Option<Fault> {
    let digit = |c: char| match c {
        'o' | 'O' => '0',
        'i' | 'I' | 'l' | '|' => '1',
        c => c,
    };
    let typed: String = value.chars().map(digit).collect();
    let joined: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    let alone = typed.split(|c: char| !c.is_ascii_alphanumeric());
    let (alarm, others) = NUMBERS.split_first()?;
    let found = others.iter().find(|number| joined.contains(**number));
    let alarm = Some(alarm).filter(|alarm| alone.clone().any(|word| word == **alarm));
    found.or(alarm).map(|number| Fault::Reserved(number))
}
