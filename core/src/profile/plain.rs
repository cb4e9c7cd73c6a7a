//! Takes one layer of encoding off a text with a link: what an address, a web page or a program
//! writes for a mark, and what a text processor makes of it.

use crate::characters::narrow;

/// What a web page writes for a mark. The last is no mark, but what a line is broken with.
const ENTITIES: &[(&str, &str)] = &[
    ("&num;", "#"),
    ("&equals;", "="),
    ("&amp;", "&"),
    ("&quest;", "?"),
    ("&lowbar;", "_"),
    ("&hyphen;", "-"),
    ("&dash;", "-"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&nbsp;", " "),
    ("&shy;", "\u{ad}"),
    ("&zwj;", "\u{200d}"),
    ("&zwnj;", "\u{200c}"),
    ("<br>", "\n"),
    ("<br/>", "\n"),
    ("<br />", "\n"),
    ("<wbr>", "\u{ad}"),
    ("<wbr/>", "\u{ad}"),
    ("<wbr />", "\u{ad}"),
    // Old programs of mail cut a line of a thousand letters.
    ("!\r\n ", "\n"),
    ("!\n ", "\n"),
];

/// How the number of a character begins, in which base it is, and how many digits it has; 0
/// where a semicolon ends it.
const NUMBERS: &[(&str, u32, usize)] = &[
    ("&#x", 16, 0),
    ("&#", 10, 0),
    ("\\u", 16, 4),
    ("%u", 16, 4),
    ("\\x", 16, 2),
];

/// `text` with one layer less.
pub(super) fn plain(text: &str) -> String {
    let text = decoded(text, '%');
    let mut clear = String::new();
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let found = match c {
            '&' | '<' | '!' | '\\' | '%' => escaped(rest),
            _ => None,
        };
        rest = if let Some((found, after)) = found {
            clear.push_str(&found);
            after
        } else {
            clear.push(one(c));
            rest.get(c.len_utf8()..).unwrap_or_default()
        };
    }
    clear
}

/// What `text` begins with, and what is after that.
fn escaped(text: &str) -> Option<(String, &str)> {
    let after = |sign: &str| {
        let begins = text.get(..sign.len())?;
        begins
            .eq_ignore_ascii_case(sign)
            .then(|| text.get(sign.len()..))?
    };
    let entity = ENTITIES
        .iter()
        .find_map(|(sign, says)| Some(((*says).to_owned(), after(sign)?)));
    let number = || {
        NUMBERS.iter().find_map(|(sign, base, digits)| {
            let rest = after(sign)?;
            let long = if *digits == 0 {
                rest.find(';').filter(|long| *long < 8)?
            } else {
                *digits
            };
            let code = u32::from_str_radix(rest.get(..long)?, *base).ok()?;
            let after = rest.get(long + usize::from(*digits == 0)..)?;
            Some((char::from_u32(code)?.to_string(), after))
        })
    };
    entity.or_else(number)
}

/// The character of a link that `c` looks like; any other stays.
const fn one(c: char) -> char {
    match narrow(c) {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' => '-',
        '\u{fe5f}' => '#',
        '\u{fe66}' => '=',
        c => c,
    }
}

/// `text` with each of `mark` and two hexadecimal digits as what it encodes, in UTF-8; what is
/// none stays.
pub(super) fn decoded(text: &str, mark: char) -> String {
    let mut clear = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(mark) {
        let (before, coded) = rest.split_at(at);
        clear.push_str(before);
        let mut bytes = Vec::new();
        let mut after = coded;
        while let Some(byte) = after
            .strip_prefix(mark)
            .and_then(|code| u8::from_str_radix(code.get(..2)?, 16).ok())
        {
            bytes.push(byte);
            after = after.get(3..).unwrap_or_default();
        }
        if let (false, Ok(found)) = (bytes.is_empty(), str::from_utf8(&bytes)) {
            clear.push_str(found);
            rest = after;
        } else {
            clear.push(mark);
            rest = coded.get(mark.len_utf8()..).unwrap_or_default();
        }
    }
    clear.push_str(rest);
    clear
}
