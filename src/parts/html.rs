//! Content as one string of HTML, in which every text is escaped: `maud` writes it, and checks
//! when it compiles that elements are balanced.
//!
//! A view builds every node with calls from WebAssembly into the page, and each of its
//! shapes is a separate type with separate code. Content without events needs none of that:
//! as one string it takes a third of the time and of the code.

mod wording;

use super::markup::calls;
use crate::text::Contact;
use maud::{Markup, Render};

/// These enclose what a reader filled in, until the string is finished: two strings that
/// differ only there are drawn the same. No text can contain them.
const FILLED: [char; 2] = ['\u{FDD0}', '\u{FDD1}'];

/// These enclose what is replaced in a place that stays, in the same way: what is drawn around
/// it stays too.
const IN_PLACE: [char; 2] = ['\u{FDD2}', '\u{FDD3}'];

const MARKS: [char; 4] = [FILLED[0], FILLED[1], IN_PLACE[0], IN_PLACE[1]];

/// Whether a box is ticked is filled in as well; the attribute has no value to enclose.
const TICKED: &str = " checked";

/// Content of a part of a screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl From<Markup> for Html {
    fn from(markup: Markup) -> Self {
        Self(markup.into_string())
    }
}

impl Render for Html {
    fn render_to(&self, buffer: &mut String) {
        buffer.push_str(&self.0);
    }
}

impl Html {
    /// The finished string.
    #[must_use]
    pub fn into_string(self) -> String {
        if self.0.contains(MARKS) {
            self.0.replace(MARKS, "")
        } else {
            self.0
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this text is somewhere in it.
    #[must_use]
    pub fn contains(&self, text: &str) -> bool {
        self.0.contains(text)
    }

    /// Adds what follows.
    pub fn push(&mut self, content: impl Render) {
        content.render_to(&mut self.0);
    }

    /// Whether `other` is drawn the same as this one, apart from what a reader filled in and
    /// what is replaced in place.
    #[must_use]
    pub fn is_drawn_as(&self, other: &Self) -> bool {
        let [from, to] = [[FILLED[0], IN_PLACE[0]], [FILLED[1], IN_PLACE[1]]];
        let drawn = |html: &Self| without(&html.0, from, to).replace(TICKED, "");
        drawn(self) == drawn(other)
    }

    /// Whether `other` is the same as this one, apart from what is replaced in place.
    #[must_use]
    pub fn holds_the_same(&self, other: &Self) -> bool {
        let [from, to] = IN_PLACE.map(|mark| [mark; 2]);
        without(&self.0, from, to) == without(&other.0, from, to)
    }

    /// The ids of the places in which something is replaced, each with its content.
    pub fn in_place(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut before = "";
        self.0.split(IN_PLACE[0]).filter_map(move |piece| {
            let tag = std::mem::replace(&mut before, piece);
            let (says, _) = piece.split_once(IN_PLACE[1])?;
            let (_, id) = tag.rsplit_once(" id=\"")?;
            Some((id.split_once('"')?.0, says))
        })
    }

    /// Whether it has any text.
    #[must_use]
    pub fn has_text(&self) -> bool {
        let text = self
            .0
            .split('>')
            .filter_map(|piece| piece.split('<').next());
        let mut letters = text.flat_map(str::chars);
        letters.any(|c| !c.is_whitespace() && !MARKS.contains(&c))
    }

    /// Adds this right below every button that calls Veilig Thuis.
    pub fn add_below_call(&mut self, added: &Markup) {
        let thuis = Contact::VeiligThuis;
        let link = calls(thuis.href(), thuis.label(), thuis.number()).0;
        self.0 = self.0.replace(&link, &[link.as_str(), &added.0].concat());
    }
}

/// What is left of `text` without the pieces that such marks enclose.
fn without(text: &str, from: [char; 2], to: [char; 2]) -> String {
    let pieces = text.split(from).enumerate();
    let outside = pieces.map(|(at, piece)| match piece.split_once(to) {
        Some((_, after)) if at > 0 => after,
        _ => piece,
    });
    outside.collect()
}

/// What is replaced in place, in an element with an id.
pub struct InPlace<T>(pub T);

impl<T: Render> Render for InPlace<T> {
    fn render_to(&self, buffer: &mut String) {
        buffer.push(IN_PLACE[0]);
        self.0.render_to(buffer);
        buffer.push(IN_PLACE[1]);
    }
}

/// What a reader filled in, or what follows directly from it.
pub struct Filled<T>(pub T);

impl<T: Render> Render for Filled<T> {
    fn render_to(&self, buffer: &mut String) {
        buffer.push(FILLED[0]);
        self.0.render_to(buffer);
        buffer.push(FILLED[1]);
    }
}

/// A text that somebody typed, exactly as it was typed.
pub struct Typed<'a>(pub &'a str);

impl Render for Typed<'_> {
    fn render_to(&self, buffer: &mut String) {
        // The marks are noncharacters in Unicode. A parser would turn carriage returns into
        // line feeds.
        let text = self.0.replace(MARKS, "");
        let mut lines = text.split('\r');
        lines.next().unwrap_or_default().render_to(buffer);
        for line in lines {
            buffer.push_str("&#13;");
            line.render_to(buffer);
        }
    }
}
