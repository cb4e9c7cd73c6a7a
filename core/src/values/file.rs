//! A text file of named values, one per line, that a person can read.
//!
//! The first line names the kind of file and its version. Input is untrusted:
//! anything that is not this is [`Incoming::Broken`], or names the line that is not.

use super::Incoming;

/// The file of this kind with these values.
#[must_use]
pub fn write<'a>(
    (kind, version): (&str, u8),
    values: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> String {
    let mut file = [kind, " ", &version.to_string(), "\n"].concat();
    for (name, value) in values {
        let value = value
            .replace('\\', "\\\\")
            .replace('\r', "")
            .replace('\n', "\\n");
        for piece in [name, ": ", &value, "\n"] {
            file.push_str(piece);
        }
    }
    file
}

/// A line of a file: its number, its name and its value.
pub type Line<'a> = (usize, &'a str, String);

/// So many lines are read: no form has as many slots, and a line takes more memory than it has
/// letters.
const MOST_LINES: usize = 1_000;

/// What a file of this kind holds. One of more than `largest` bytes is not read.
#[must_use]
pub fn read<'a>(
    (kind, version): (&str, u8),
    largest: usize,
    file: &'a str,
) -> Incoming<Vec<Line<'a>>> {
    if file.len() > largest {
        return Incoming::Broken;
    }
    // Old programs end a line with a carriage return alone.
    let lines = file.split('\n').flat_map(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.split('\r')
    });
    let filled = |(_, line): &(usize, &str)| !line.trim_matches(BLANK).is_empty();
    let mut lines = (1..).zip(lines).filter(filled);
    let (_, head) = lines.next().unwrap_or_default();
    let head = head.trim_matches(BLANK);
    let found = head
        .strip_prefix(kind)
        .and_then(|rest| rest.strip_prefix(' '))
        .and_then(|number| number.parse::<u8>().ok());
    match found {
        Some(found) if found == version => {}
        Some(found) if found > version => return Incoming::Newer,
        _ => return Incoming::Broken,
    }
    let mut found = Vec::new();
    for (number, line) in lines {
        // An editor takes the space from the end of a line without a value.
        let parts = line
            .split_once(": ")
            .or_else(|| Some((line.strip_suffix(':')?, "")));
        let read = parts.and_then(|(name, value)| Some((number, name, unescaped(value)?)));
        match read.filter(|_| found.len() < MOST_LINES) {
            Some(read) => found.push(read),
            None => return Incoming::Line(number),
        }
    }
    Incoming::Value(found)
}

/// What is around a line and is not seen; a mark of the encoding begins a file.
const BLANK: fn(char) -> bool = |c| c.is_whitespace() || c == '\u{feff}';

/// A value of a file, with its line feeds restored.
fn unescaped(value: &str) -> Option<String> {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '\\' => match letters.next()? {
                'n' => '\n',
                '\\' => '\\',
                _ => return None,
            },
            letter => letter,
        });
    }
    Some(text)
}
