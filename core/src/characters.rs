//! Characters that no text may hold: they are not seen, or make a text read otherwise
//! than it is stored (Unicode Technical Report 36, section 2; UAX 9). One list, for all
//! that is typed and all that comes in; a text that others show on their screens has a
//! stricter rule besides.

mod mark;

pub use mark::is_mark;

/// Whether `c` cannot be seen where it is, or turns the direction of what follows.
const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'
        | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{2800}' | '\u{3164}' | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}')
}

/// The ASCII character that `c` is a wide form of; any other stays.
#[must_use]
pub const fn narrow(c: char) -> char {
    match c {
        // All of them are in the first plane, at one distance from their forms.
        '\u{ff01}'..='\u{ff5e}' => (c as u32 - 0xfee0) as u8 as char,
        c => c,
    }
}

/// Whether `c` may be in a text of its writer's own: a letter, a sign, a space or the end of
/// a line.
#[must_use]
pub fn is_legible(c: char) -> bool {
    matches!(c, '\n' | '\t') || !(c.is_control() || is_hidden(c))
}

/// Whether `c` only changes how its neighbours are drawn (joiners, variation selectors,
/// Unicode's default ignorable code points), or is of a script that no phone has a
/// letter for. Two texts that differ only there look the same.
const fn is_unseen(c: char) -> bool {
    is_hidden(c)
        || matches!(c,
            '\u{34f}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200c}' | '\u{200d}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{fff0}'..='\u{fffb}' | '\u{10000}'..='\u{1d3ff}'
            | '\u{1d800}'..='\u{1edff}' | '\u{e0000}'..='\u{e0fff}')
}

/// The marks that a letter may carry: Vietnamese has letters with two.
const MARKS: usize = 2;

/// `text` with a line feed for each end of a line, and a space for a tab and for whatever else
/// is blank; where there are no `lines`, a space for both. What has a width keeps two words
/// apart: only what has none may disappear.
pub fn spaced(text: &str, lines: bool) -> impl Iterator<Item = char> {
    let mut before = ' ';
    text.chars().filter_map(move |c| {
        let half = before == '\r' && c == '\n';
        before = c;
        match c {
            '\n' if half => None,
            '\n' | '\u{b}'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' if lines => Some('\n'),
            '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{2800}' | '\u{3164}' | '\u{ffa0}' => Some(' '),
            c => Some(c),
        }
    })
}

/// What can be read of `text`, in [`spaced`] words.
#[must_use]
pub fn legible(text: &str, lines: bool) -> String {
    spaced(text, lines).filter(|c| is_legible(*c)).collect()
}

/// [`spaced`] words without control characters, without what is not seen, and with at most two
/// marks on a letter: a pile of them is drawn over the line above.
pub fn shown(text: &str, lines: bool) -> impl Iterator<Item = char> {
    // A mark at the start, or after a space, would be drawn on what is before the text.
    let mut room = 0;
    spaced(text, lines).filter(move |c| {
        if is_unseen(*c) || (c.is_control() && *c != '\n') {
            return false;
        }
        if is_mark(*c) {
            let fits = room > 0;
            room -= usize::from(fits);
            return fits;
        }
        room = if c.is_whitespace() { 0 } else { MARKS };
        true
    })
}
