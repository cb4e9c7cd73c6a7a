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
        let value = escaped(value);
        for piece in [name, ": ", &value, "\n"] {
            file.push_str(piece);
        }
    }
    file
}

/// A line of a file: its number, its name and its value.
pub type Line = (usize, String, String);

/// So many lines are read: no form has as many slots, and a line takes more memory than it has
/// letters.
const MOST_LINES: usize = 1_000;

/// What a file of this kind holds. One of more than `largest` bytes is not read.
#[must_use]
pub fn read((kind, version): (&str, u8), largest: usize, file: &str) -> Incoming<Vec<Line>> {
    if file.len() > largest {
        return Incoming::Broken;
    }
    // Old programs end a line with a carriage return alone; some with a character of their own.
    let lines = file.trim_end_matches(is_end).split('\n').flat_map(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.split(['\r', '\u{2028}', '\u{2029}'])
    });
    let filled = |(_, line): &(usize, &str)| !line.trim_matches(is_blank).is_empty();
    let mut lines = (1..).zip(lines).filter(filled);
    let (_, head) = lines.next().unwrap_or_default();
    // A spreadsheet puts quotation marks around a line, and a mark behind it for each column.
    let head = head.trim_matches(|c| is_blank(c) || c == '"');
    let bare = head.trim_end_matches([';', ',']);
    let columns = head.get(bare.len()..).unwrap_or_default();
    let found = bare.split_once(char::is_whitespace);
    let found = found.filter(|(begins, _)| begins.eq_ignore_ascii_case(kind));
    match found.and_then(|(_, number)| number.trim().parse::<u8>().ok()) {
        Some(found) if found == version => {}
        Some(found) if found > version => return Incoming::Newer,
        _ => return Incoming::Broken,
    }
    let mut found = Vec::new();
    for (number, line) in lines {
        let read = named(line.strip_suffix(columns).unwrap_or(line));
        match read.filter(|_| found.len() < MOST_LINES) {
            Some((name, value)) => found.push((number, name, value)),
            None => return Incoming::Line(number),
        }
    }
    Incoming::Value(found)
}

/// A line that a mail program wrapped has so many letters, with the first word of the next.
const WRAPPED: usize = 60;

/// `file` as it was before a mail: without marks of a quotation and around a block of code, and
/// with a line that was wrapped as one. It has as many lines, so that each keeps its number.
pub fn mended(largest: usize, file: &str, is_name: impl Fn(&str) -> bool) -> String {
    // No mail makes more of the lines that are read, and each takes more memory than its letters.
    if file.len() > largest || file.lines().nth(2 * MOST_LINES).is_some() {
        return String::new();
    }
    let mut lines: Vec<String> = Vec::new();
    // The last line with a name, and how long its last piece is.
    let mut last: Option<(usize, usize)> = None;
    for line in file.lines() {
        let line = line.trim_start_matches(|c| is_blank(c) || matches!(c, '>' | '|'));
        let line = line.trim_end_matches(is_blank);
        let name = line
            .split_once(':')
            .map(|(name, _)| name.trim_matches(is_blank));
        let word = line.split(char::is_whitespace).next().unwrap_or_default();
        let long = |text: &str| text.chars().count();
        let before = last.filter(|(_, piece)| piece + 1 + long(word) >= WRAPPED);
        if line.trim_matches(['`', '~']).is_empty() {
            lines.push(String::new());
            last = last.filter(|_| false);
        } else if name.is_some_and(&is_name) || before.is_none() {
            last = name
                .filter(|name| is_name(name))
                .map(|_| (lines.len(), long(line)));
            lines.push(line.to_owned());
        } else if let Some((at, _)) = before {
            if let Some(whole) = lines.get_mut(at) {
                // An address has no spaces.
                let (_, value) = whole.split_once(':').unwrap_or_default();
                let address = value.contains("://") && !value.trim().contains(' ');
                whole.push_str(if address { "" } else { " " });
                whole.push_str(line);
            }
            last = Some((at, long(line)));
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

/// The name and the value in a line.
fn named(line: &str) -> Option<(String, String)> {
    let quoted = line
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let line = quoted.map_or_else(|| line.to_owned(), |quoted| quoted.replace("\"\"", "\""));
    let (name, value) = line.split_once(':')?;
    // A hand leaves the space out, or an editor takes it from the end of the line.
    let space = value.chars().next().filter(|c| c.is_whitespace());
    let value = value.get(space.map_or(0, char::len_utf8)..)?;
    Some((name.trim_matches(is_blank).to_owned(), unescaped(value)))
}

/// What an old program puts at the end of a file.
const fn is_end(c: char) -> bool {
    matches!(c, '\n' | '\0' | '\u{1a}')
}

/// What is around a line and is not seen; a mark of the encoding begins a file.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_end(c) || c == '\u{feff}'
}

/// A value as it is in a file. After what begins a path, a line feed is written with one more
/// space before it: without, it is a folder on that disk or server.
fn escaped(value: &str) -> String {
    let mut text = String::new();
    for (at, letter) in value.char_indices() {
        match letter {
            '\\' => text.push_str("\\\\"),
            '\n' => {
                let before = value.get(..at).unwrap_or_default();
                let before = before.trim_end_matches(' ');
                let space = is_disk(before) || is_server(before);
                text.push_str(if space { " \\n" } else { "\\n" });
            }
            '\r' => {}
            letter => text.push(letter),
        }
    }
    text
}

/// Whether `text` ends in the letter of a disk: "G:".
fn is_disk(text: &str) -> bool {
    let mut back = text.chars().rev();
    back.next() == Some(':')
        && back.next().is_some_and(|c| c.is_ascii_alphabetic())
        && !back.next().is_some_and(char::is_alphanumeric)
}

/// Whether a character is of a server's name.
fn is_of_server(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Whether `text` ends in one backslash and a name, as a server is written once its two
/// backslashes are read as one.
fn is_server(text: &str) -> bool {
    let before = text.trim_end_matches(is_of_server);
    before.len() < text.len() && before.strip_suffix('\\').is_some_and(is_between)
}

/// Whether a path may begin after `text`.
fn is_between(text: &str) -> bool {
    text.chars().next_back().is_none_or(char::is_whitespace)
}

/// A value of a file, with its line feeds restored. A hand that writes a path does not double
/// what is between its folders, nor what is before its server.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars().peekable();
    let mut path = false;
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        match (letter, next) {
            ('\\', Some('\\')) => {
                letters.next();
                let rest: String = letters.clone().skip_while(|c| is_of_server(*c)).collect();
                let single = rest.starts_with('\\') && !rest.starts_with("\\\\");
                if single && is_between(&text) && letters.peek().copied().is_some_and(is_of_server)
                {
                    path = true;
                    text.push('\\');
                }
                text.push('\\');
            }
            ('\\', Some('n')) if !path && !is_disk(&text) => {
                letters.next();
                let before = text.trim_end_matches(' ');
                if is_disk(before) || is_server(before) {
                    text.pop();
                }
                text.push('\n');
            }
            ('\\', _) => {
                path |= is_disk(&text);
                text.push('\\');
            }
            _ => text.push(letter),
        }
    }
    text
}
