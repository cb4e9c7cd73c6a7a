//! Characters that no text may hold: they are not seen, or make a text read otherwise
//! than it is stored (Unicode Technical Report 36, section 2; UAX 9). One list, for all
//! that is typed and all that comes in.

/// Whether `c` cannot be seen where it is, or turns the direction of what follows.
#[must_use]
pub const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'
        | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{2800}' | '\u{3164}' | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}')
}
