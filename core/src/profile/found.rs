//! Finds a school's link in what became of it on the way: in a longer address, encoded once
//! or more, broken over lines, with marks and words after it.
//!
//! Filters that are known: Outlook's Safe Links encode the address once more; Proofpoint's
//! second version writes `-3D` for `%3D` and `_` for `/`, its third leaves the address as
//! it is, but for a few marks. What any of them left out cannot be put back.

use super::SchoolForm;
use super::plain::{decoded, plain};
use crate::characters::{is_legible, spaced};
use crate::values::Form;
use std::iter;

/// Comes before what a link holds.
const BEFORE: &str = "profiel=";

/// How often an address can have been encoded.
const LAYERS: usize = 4;

/// The most pieces of a broken link: more than the lines of a mail with the largest.
const PIECES: usize = 600;

/// The longest link: three bytes take four letters.
const LONGEST: usize = SchoolForm::LARGEST / 3 * 4;

/// So much of a text is looked at, in bytes: the longest link, encoded, in a long mail.
const MOST: usize = 8 * LONGEST;

/// So many links of a text are tried: more than the answers of a mail quote it. What is sent
/// to a reader must not keep the phone busy.
const LINKS: usize = 8;

/// Whether this may have been a link with a profile.
#[must_use]
pub fn is_link(text: &str) -> bool {
    layers(text)
        .any(|layer| after_marks(&layer).next().is_some() || is_marked(&layer) == Some(true))
}

/// Whether this was a link with a profile, of which a filter left the beginning alone: the word
/// in its query, and nothing of what is after it.
#[must_use]
pub fn is_emptied(text: &str) -> bool {
    !is_link(text) && layers(text).any(|layer| is_marked(&layer).is_some())
}

/// The file with a profile that begins somewhere in `text`, after an empty line for each line
/// before it: its lines keep their numbers.
#[must_use]
pub fn file_in(text: &str) -> Option<String> {
    let (kind, _) = SchoolForm::FILE;
    let at = text.to_ascii_lowercase().find(kind)?;
    let (before, file) = text.split_at_checked(at)?;
    let lines = spaced(before, true).filter(|c| *c == '\n');
    Some(lines.chain(file.chars()).collect())
}

/// Where the query of the address in `text` has the word of [`super::LINK_MARK`]: whether more
/// of a link is after it.
fn is_marked(text: &str) -> Option<bool> {
    let query = text.get(text.find(['?', '&'])?..)?;
    let (query, fragment) = query.split_once('#').unwrap_or((query, ""));
    let ends = |c: char| !c.is_ascii_alphanumeric();
    let mut words = query.split(['?', '&']).map(|part| part.split(ends).next());
    words
        .any(|word| word.is_some_and(|word| word.eq_ignore_ascii_case("school")))
        .then(|| fragment.starts_with(['p', 'P']))
}

/// What is after each [`BEFORE`] in `text`, in whatever letters and over the ends of lines.
fn after_marks(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().filter_map(|(at, _)| {
        let from = text.get(at..)?;
        let mut rest = from;
        for letter in BEFORE.chars() {
            if rest.len() < from.len() {
                rest = rest.trim_start_matches(|c| is_gap(c) && c != letter);
            }
            let mut letters = rest.chars();
            letters.next().filter(|c| c.eq_ignore_ascii_case(&letter))?;
            rest = letters.as_str();
        }
        Some(rest)
    })
}

/// What may be between two letters of a link: a mail program breaks a line with `=`, and marks a
/// quotation with `>` or `|`; Markdown has `\` before a mark.
fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '=' | '>' | '|' | '\\' | '\u{200c}' | '\u{200d}')
        || !is_legible(c)
}

/// What a link in `text` can hold after `#profiel=`, the likeliest first: of a broken one, all
/// that may belong to it, then ever less. Where there is no link, the text itself. Each is
/// made when it is asked for: all of them together are as large as a hostile text likes.
pub(super) fn candidates(text: &str) -> impl Iterator<Item = String> {
    let mut links = layers(text).flat_map(|layer| links(&layer)).peekable();
    let itself = links.peek().is_none().then(|| Broken::at(most(text)));
    links.take(LINKS).chain(itself).flat_map(Broken::held)
}

/// The links in one layer.
fn links(layer: &str) -> Vec<Broken> {
    after_marks(layer).take(LINKS).map(Broken::at).collect()
}

/// As much of `text` as is looked at.
fn most(text: &str) -> &str {
    text.get(..text.floor_char_boundary(MOST))
        .unwrap_or_default()
}

/// `text` as it is, and decoded ever further.
fn layers(text: &str) -> impl Iterator<Item = String> {
    let text = most(text);
    let plain = iter::successors(Some(text.to_owned()), |layer| {
        let next = plain(layer);
        (next != *layer).then_some(next)
    });
    let proofpoint = decoded(&text.replace('_', "/"), '-');
    plain.take(LAYERS).chain(iter::once(proofpoint))
}

/// A link that may be broken over lines.
struct Broken {
    /// Its letters, and whatever else may be more of them.
    letters: String,
    /// Where each piece of it ends.
    ends: Vec<usize>,
}

impl Broken {
    /// The letters of a link at the start of `text`, over the ends of lines.
    fn at(text: &str) -> Self {
        let (mut letters, mut ends) = (String::new(), Vec::new());
        let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        // A mail in which each mark is encoded has `=3D` for `=`; no link begins so.
        let rest = text.trim_start_matches(is_gap);
        let rest = rest.strip_prefix("3D").unwrap_or(rest);
        let mut rest = rest.trim_start_matches(is_gap);
        while ends.len() < PIECES {
            let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            if piece.is_empty() || letters.len() + end > LONGEST {
                break;
            }
            letters.push_str(piece);
            ends.push(letters.len());
            rest = after.trim_start_matches(is_gap);
        }
        Self { letters, ends }
    }

    /// What it can hold: all of its pieces, then ever fewer.
    fn held(self) -> impl Iterator<Item = String> {
        let Self { letters, ends } = self;
        ends.into_iter().rev().flat_map(move |end| {
            let held = letters.get(..end).unwrap_or_default();
            // A mark that follows may be one of its letters: "_the link_", "link -".
            let bare = held.trim_end_matches(['-', '_']);
            let fewer = (bare.len() < held.len()).then(|| bare.to_owned());
            iter::once(held.to_owned()).chain(fewer)
        })
    }
}
