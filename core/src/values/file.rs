//! A text file of named values, one per line, that a person can read.
//!
//! The first line names the kind of file and its version. Input is untrusted:
//! anything that is not exactly this is [`Incoming::Broken`].

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

/// What a file of this kind holds. One of more than `largest` bytes is not read.
#[must_use]
pub fn read<'a>(
    (kind, version): (&str, u8),
    largest: usize,
    file: &'a str,
) -> Incoming<Vec<(&'a str, String)>> {
    if file.len() > largest {
        return Incoming::Broken;
    }
    let mut lines = file.trim_start_matches('\u{feff}').lines();
    let head = lines.next().unwrap_or_default().trim_end();
    let found = head
        .strip_prefix(kind)
        .and_then(|rest| rest.strip_prefix(' '))
        .and_then(|number| number.parse::<u8>().ok());
    match found {
        Some(found) if found == version => {}
        Some(found) if found > version => return Incoming::Newer,
        _ => return Incoming::Broken,
    }
    lines
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let (name, value) = line.split_once(": ")?;
            Some((name, unescaped(value)?))
        })
        .collect::<Option<_>>()
        .into()
}

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
