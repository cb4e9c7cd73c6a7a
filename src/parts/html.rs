//! Content as one string of HTML, in which every text is escaped.
//!
//! A view builds every node with calls from WebAssembly into the page, and each of its
//! shapes is a separate type with separate code. Content without events needs none of that:
//! as one string it takes a third of the time and of the code. [`Html`] has no way to add a
//! text that is not escaped.

mod call;
mod fields;
mod note;
mod picture;
mod shared;
mod wording;

use super::Icon;
use super::element::*;
use maud::{Markup, Render};

/// These enclose what a reader filled in, until the string is finished: two strings that
/// differ only there are drawn the same. No text can contain them.
const FILLED: [char; 2] = ['\u{FDD0}', '\u{FDD1}'];

/// These enclose what a live place says, in the same way: when it changes, a screen reader
/// user is told, which happens only where the place itself stays.
const LIVE: [char; 2] = ['\u{FDD2}', '\u{FDD3}'];

const MARKS: [char; 4] = [FILLED[0], FILLED[1], LIVE[0], LIVE[1]];

/// Whether a box is ticked is filled in as well; the attribute has no value to enclose.
const TICKED: &str = " checked";

/// HTML under construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html {
    text: String,
    /// The elements that are open, outermost first.
    open: Vec<&'static str>,
}

impl Html {
    /// The finished string.
    #[must_use]
    pub fn into_string(self) -> String {
        if self.text.contains(MARKS) {
            self.text.replace(MARKS, "")
        } else {
            self.text
        }
    }

    /// Whether `other` is drawn the same as this one, apart from what a reader filled in and
    /// what its live places say.
    #[must_use]
    pub fn is_drawn_as(&self, other: &Self) -> bool {
        let [from, to] = [[FILLED[0], LIVE[0]], [FILLED[1], LIVE[1]]];
        let drawn = |html: &Self| without(&html.text, from, to).replace(TICKED, "");
        drawn(self) == drawn(other)
    }

    /// Whether `other` is the same as this one, apart from what its live places say.
    #[must_use]
    pub fn holds_the_same(&self, other: &Self) -> bool {
        let [from, to] = LIVE.map(|mark| [mark; 2]);
        without(&self.text, from, to) == without(&other.text, from, to)
    }

    /// The ids of its live places, each with its content.
    pub fn live(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut before = "";
        self.text.split(LIVE[0]).filter_map(move |piece| {
            let tag = std::mem::replace(&mut before, piece);
            let (says, _) = piece.split_once(LIVE[1])?;
            let (_, id) = tag.rsplit_once(" id=\"")?;
            Some((id.split_once('"')?.0, says))
        })
    }

    /// Whether it has any text.
    #[must_use]
    pub fn has_text(&self) -> bool {
        let text = self
            .text
            .split('>')
            .filter_map(|piece| piece.split('<').next());
        let mut letters = text.flat_map(str::chars);
        letters.any(|c| !c.is_whitespace() && !MARKS.contains(&c))
    }

    /// Adds what a reader filled in, or what follows directly from it.
    pub(super) fn filled(&mut self, add: impl FnOnce(&mut Self)) {
        self.text.push(FILLED[0]);
        add(self);
        self.text.push(FILLED[1]);
    }

    /// Adds a text, escaped for both content and attributes.
    pub fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\'' => self.text.push_str("&#39;"),
                // A noncharacter in Unicode; here it is a mark.
                c if MARKS.contains(&c) => {}
                // A parser would turn carriage returns into line feeds.
                '\r' => self.text.push_str("&#13;"),
                _ => self.text.push(c),
            }
        }
    }

    /// Opens an element.
    pub fn open(&mut self, element: &Element) {
        self.begin(element);
        self.end();
    }

    /// Closes the innermost open element.
    pub fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.text.push_str("</");
            self.text.push_str(tag);
            self.text.push('>');
        }
    }

    /// Adds an element with a text.
    pub fn add(&mut self, element: &Element, text: &str) {
        self.pieces(element, &[text]);
    }

    /// Adds an element with a text that is joined from pieces.
    pub fn pieces(&mut self, element: &Element, pieces: &[&str]) {
        self.open(element);
        for text in pieces {
            self.text(text);
        }
        self.close();
    }

    /// Adds an element with a name in bold, and a text after it.
    pub fn named(&mut self, element: &Element, name: &str, text: &str) {
        self.open(element);
        self.add(&BOLD, name);
        self.text(text);
        self.close();
    }

    /// Opens an element that tests find by an attribute.
    pub fn hooked(&mut self, element: &Element, hook: &'static str, value: &str) {
        self.begin(element);
        self.attribute(hook, value);
        self.end();
    }

    /// Begins an element, for attributes to follow.
    pub fn begin(&mut self, element: &Element) {
        self.text.push('<');
        self.text.push_str(element.tag);
        self.open.push(element.tag);
        if !element.class.is_empty() {
            self.attribute("class", element.class);
        }
    }

    /// Adds the heading of the screen, which takes the focus on arrival.
    pub fn title(&mut self, text: &str) {
        self.hooked(&TITLE, "tabindex", "-1");
        self.text(text);
        self.close();
    }

    /// Adds an attribute to the element that was begun.
    pub fn attribute(&mut self, name: &'static str, value: &str) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        self.text(value);
        self.text.push('"');
    }

    /// Ends the tag that was begun.
    pub fn end(&mut self) {
        self.text.push('>');
    }

    /// Ends the tag of an element that has no end tag.
    pub fn end_empty(&mut self) {
        self.end();
        self.open.pop();
    }

    /// Adds an icon, next to the words that mean the same.
    pub fn icon(&mut self, icon: Icon) {
        icon.render_to(&mut self.text);
    }

    /// Adds a list, unless it is empty.
    pub fn list(&mut self, list: &Element, items: &[&str]) {
        if !items.is_empty() {
            self.open(list);
            for text in items {
                self.add(&ITEM, text);
            }
            self.close();
        }
    }

    /// Whether this text is somewhere in it.
    #[must_use]
    pub fn contains(&self, text: &str) -> bool {
        self.text.contains(text)
    }

    /// Adds the content of another.
    pub fn append(&mut self, other: Self) {
        self.text.push_str(&other.text);
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

/// What a live place says, in an element with an id.
pub struct Live<'a>(pub &'a str);

impl Render for Live<'_> {
    fn render_to(&self, buffer: &mut String) {
        buffer.push(LIVE[0]);
        Typed(self.0).render_to(buffer);
        buffer.push(LIVE[1]);
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

impl From<Markup> for Html {
    fn from(markup: Markup) -> Self {
        Self {
            text: markup.into_string(),
            open: Vec::new(),
        }
    }
}

impl Render for Html {
    fn render_to(&self, buffer: &mut String) {
        buffer.push_str(&self.text);
    }
}

impl Html {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds what follows.
    pub fn push(&mut self, content: impl Render) {
        content.render_to(&mut self.text);
    }
}
