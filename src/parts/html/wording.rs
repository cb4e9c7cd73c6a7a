//! Finished content in the words of a school, except what somebody typed.

use super::Html;
use crate::text::Wording;

/// Marks an element whose text somebody typed, or that keeps its own wording.
const TYPED: [&str; 4] = ["<textarea", "ww-quote", "ww-plain", "data-typed"];

impl Html {
    /// The text of a page in this wording.
    #[must_use]
    pub fn said(text: String, words: Wording) -> String {
        let mut html = Self(text);
        html.reword(words);
        html.0
    }

    /// Puts everything into this wording, except what somebody typed.
    pub fn reword(&mut self, words: Wording) {
        if words.is_plain() {
            return;
        }
        let mut said = String::with_capacity(self.0.len());
        let mut typed: Option<&str> = None;
        for piece in self.0.split_inclusive('>') {
            // A text precedes the tag that ends this piece; a `>` in it is escaped.
            let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
            if typed.is_some() {
                said.push_str(text);
            } else {
                said.push_str(&words.say(text));
            }
            said.push_str(&words.address(tag));
            let name = tag.trim_start_matches(['<', '/']);
            let name = name.split([' ', '>']).next().unwrap_or_default();
            if typed == Some(name) && tag.starts_with("</") {
                typed = None;
            } else if typed.is_none() && TYPED.iter().any(|mark| tag.contains(mark)) {
                typed = Some(name);
            }
        }
        self.0 = said;
    }
}
