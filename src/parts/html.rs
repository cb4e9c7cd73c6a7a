//! Content as one string of HTML, in which every text is escaped.
//!
//! A view builds every node with calls from WebAssembly into the page, and each of its
//! shapes is a separate type with separate code. Content without events needs none of that:
//! as one string it takes a third of the time and of the code. [`Html`] has no way to add a
//! text that is not escaped.

mod fields;

pub use fields::FieldLabel;

use super::Icon;
use super::element::*;
use crate::WHOLE;
use crate::effect::Export;
use crate::profile::Phone;
use crate::text::{
    Contact, Guide, Note, Source, Wording, draft as draft_words, edition, start as start_words, ui,
};

/// Marks an element whose text somebody typed, or that keeps its own wording.
const TYPED: [&str; 3] = ["<textarea", "ww-quote", "ww-plain"];

/// These enclose what a reader filled in, until the string is finished: two strings that
/// differ only there are drawn the same. No text can contain them.
const FILLED: [char; 2] = ['\u{FDD0}', '\u{FDD1}'];

/// These enclose what a live place says, in the same way: when it changes, a screen reader
/// user is told, which happens only where the place itself stays.
const LIVE: [char; 2] = ['\u{FDD2}', '\u{FDD3}'];

const MARKS: [char; 4] = [FILLED[0], FILLED[1], LIVE[0], LIVE[1]];

/// The pieces of `text` that such marks do not enclose.
fn without(text: &str, from: [char; 2], to: [char; 2]) -> impl Iterator<Item = &str> {
    let pieces = text.split(from).enumerate();
    pieces.map(move |(at, piece)| match piece.split_once(to) {
        Some((_, after)) if at > 0 => after,
        _ => piece,
    })
}

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
        if WHOLE && self.text.contains(MARKS) {
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
        without(&self.text, from, to).eq(without(&other.text, from, to))
    }

    /// Whether `other` is the same as this one, apart from what its live places say.
    #[must_use]
    pub fn holds_the_same(&self, other: &Self) -> bool {
        let [from, to] = LIVE.map(|mark| [mark; 2]);
        without(&self.text, from, to).eq(without(&other.text, from, to))
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

    /// Adds what a live place says, which has an id.
    pub(super) fn says(&mut self, text: &str) {
        self.text.push(LIVE[0]);
        self.text(text);
        self.text.push(LIVE[1]);
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

    /// Adds an explanation that opens in place; a strong one has the weight of
    /// a warning.
    pub fn note(&mut self, note: &Note, strong: bool) {
        self.open(if strong { &STRONG_NOTE } else { &NOTE });
        self.summary(note.summary);
        self.open(&BODY);
        self.note_body(note);
        self.close();
        self.close();
    }

    /// Adds the summary of an explanation.
    pub fn summary(&mut self, text: &str) {
        self.open(&SUMMARY);
        self.icon(Icon::Fold);
        self.text(text);
        self.close();
    }

    /// Adds an icon, next to the words that mean the same.
    pub fn icon(&mut self, icon: Icon) {
        self.text.push_str(icon.markup());
    }

    /// Adds several explanations.
    pub fn notes(&mut self, notes: &[Note]) {
        for note in notes {
            self.note(note, false);
        }
    }

    /// Adds the content of a note below its heading; a guide's page is just this.
    pub fn note_body(&mut self, note: &Note) {
        for text in note.paragraphs {
            self.add(&P, text);
        }
        self.list(&BULLETS, note.examples);
        for contact in note.contacts {
            self.call(*contact);
        }
        self.sources(note.sources);
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

    /// Adds cards that `pages.js` loads when somebody opens them.
    pub fn guides(&mut self, guides: &[Guide]) {
        for guide in guides {
            self.on_demand(guide.page(), guide.summary());
        }
    }

    /// The text of a page in this wording.
    #[must_use]
    pub fn said(text: String, words: Wording) -> String {
        let mut html = Self {
            text,
            ..Self::default()
        };
        html.reword(words);
        html.text
    }

    /// Puts everything into this wording, except what somebody typed.
    pub fn reword(&mut self, words: Wording) {
        if words.is_plain() {
            return;
        }
        let mut said = String::with_capacity(self.text.len());
        let mut typed: Option<&str> = None;
        for piece in self.text.split_inclusive('>') {
            // A text precedes the tag that ends this piece; a `>` in it is escaped.
            let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
            if typed.is_some() {
                said.push_str(text);
            } else {
                said.push_str(&words.say(text));
            }
            said.push_str(tag);
            let name = tag.trim_start_matches(['<', '/']);
            let name = name.split([' ', '>']).next().unwrap_or_default();
            if typed == Some(name) && tag.starts_with("</") {
                typed = None;
            } else if typed.is_none() && TYPED.iter().any(|mark| tag.contains(mark)) {
                typed = Some(name);
            }
        }
        self.text = said;
    }

    /// Whether it contains such an element.
    #[must_use]
    pub fn holds(&self, element: &Element) -> bool {
        self.text.contains(element.class)
    }

    /// Adds the content of another.
    pub fn append(&mut self, other: Self) {
        self.text.push_str(&other.text);
    }

    /// Adds a page that `pages.js` loads at once, as the content of the screen.
    pub fn page(&mut self, page: &str, title: &str) {
        self.begin(&PAGE);
        self.attribute("open", "");
        self.load_from(page, title);
    }

    /// Adds a text of which a screen reader user is told when it changes.
    pub fn output(&mut self, id: &'static str, hook: &'static str, text: &str) {
        self.begin(&OUTPUT);
        self.attribute("id", id);
        self.attribute(hook, "");
        self.end();
        self.says(text);
        self.close();
    }

    /// Adds a QR code: one path, in a picture with a text alternative. It is dark on light
    /// in any mode, as scanners need it.
    pub fn qr(&mut self, side: i32, path: &str, says: &str) {
        let side = side.to_string();
        let whole = ["0 0 ", &side, " ", &side].concat();
        self.text
            .push_str("<svg class=\"ww-qr\" shape-rendering=\"crispEdges\" role=\"img\"");
        self.attribute("aria-label", says);
        self.attribute("viewBox", &whole);
        self.text.push_str("><path d=\"");
        self.text(path);
        self.text.push_str("\"/></svg>");
    }

    /// Adds the place that shows the result of an export.
    pub fn told(&mut self, export: Export) {
        self.begin(&REMARK);
        for (name, value) in [("role", "status"), ("data-told", ""), ("id", export.told())] {
            self.attribute(name, value);
        }
        self.end();
        self.close();
    }

    /// Adds a text exactly as it leaves the app.
    pub fn plain(&mut self, summary: &str, (hook, value): (&'static str, &str), text: &str) {
        self.open(&NOTE);
        self.summary(summary);
        self.begin(&PLAIN);
        self.attribute(hook, value);
        self.attribute("tabindex", "0");
        self.end();
        self.text(text);
        self.close();
        self.close();
    }

    /// Adds a page that `pages.js` loads at once, in a card that can be closed.
    pub fn loaded(&mut self, page: &str, summary: &str) {
        self.begin(&NOTE);
        self.attribute("open", "");
        self.load_from(page, summary);
    }

    /// Ends the tag of an element that has no end tag.
    pub fn end_empty(&mut self) {
        self.end();
        self.open.pop();
    }

    /// Adds a bar of so many per cent. Its number is next to it as text; a policy against
    /// inline style leaves only the attributes of a picture.
    pub fn bar(&mut self, percent: u32) {
        self.text.push_str(concat!(
            "<svg class=\"ww-bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" ",
            "aria-hidden=\"true\"><rect height=\"4\" width=\""
        ));
        self.text(&percent.to_string());
        self.text.push_str("\"/></svg>");
    }

    /// Adds a page that `pages.js` loads when somebody opens it.
    fn on_demand(&mut self, page: &str, summary: &str) {
        self.begin(&NOTE);
        self.load_from(page, summary);
    }

    /// Ends an element that `pages.js` fills with a page.
    fn load_from(&mut self, page: &str, summary: &str) {
        self.attribute("data-load", page);
        self.attribute("data-failed", ui::NOT_LOADED);
        self.end();
        self.summary(summary);
        self.add(&BODY, ui::LOADING);
        self.close();
    }

    /// Adds another button right below every one that calls Veilig Thuis.
    pub fn add_region(&mut self, button: &str) {
        let thuis = Contact::VeiligThuis;
        let mut link = Self::default();
        link.calls(thuis.href(), thuis.label(), thuis.number());
        self.text = self
            .text
            .replace(&link.text, &[&link.text, button].concat());
    }

    /// That button, for the region with this name.
    #[must_use]
    pub fn region(name: &str, phone: &Phone) -> String {
        let mut button = Self::default();
        let label = [Contact::VeiligThuis.label(), " ", name].concat();
        button.calls(&phone.href, label.trim_end(), &phone.shown);
        button.text
    }

    /// Adds a number as a button that calls it, with the hours below.
    pub fn call(&mut self, contact: Contact) {
        self.open(&CALL);
        self.calls(contact.href(), contact.label(), contact.number());
        if !contact.hours().is_empty() {
            self.add(&HOURS, contact.hours());
        }
        self.close();
    }

    fn calls(&mut self, href: &str, label: &str, number: &str) {
        self.hooked(&CALL_LINK, "href", href);
        self.icon(Icon::Call);
        self.text(label);
        self.text(" ");
        self.add(&BOLD, number);
        self.close();
    }

    /// Adds the publishers of these sources, each once.
    pub fn sources(&mut self, sources: &[Source]) {
        if sources.is_empty() {
            return;
        }
        let mut names: Vec<&str> = Vec::new();
        for source in sources {
            if !names.contains(&source.who()) {
                names.push(source.who());
            }
        }
        let names = names.join(", ");
        let checked = [ui::CHECKED, " ", edition::CHECKED_ON_IN_WORDS, "."];
        self.pieces(
            &SOURCE,
            &[&[ui::SOURCE, ": ", &names, ". "][..], &checked].concat(),
        );
    }

    /// Adds the footer of every screen: what the app is not, which framework it follows,
    /// where that was read and when it was last checked.
    pub fn footer(&mut self) {
        self.open(&FOOTER);
        self.add(&P, edition::NO_REPLACEMENT);
        self.add(&P, &edition::line());
        self.pieces(&P, &[ui::SOURCE, ": ", edition::READ_FROM]);
        self.on_demand("pages/naslag.html#bronnen", ui::SOURCES);
        self.begin(&BUTTON_QUIET);
        for (name, value) in [("type", "button"), ("popovertarget", "wipe")] {
            self.attribute(name, value);
        }
        self.end();
        self.text(draft_words::WIPE);
        self.close();
        self.close();
    }

    /// Adds a start button that waits until the app, or the rest of it, has loaded; it
    /// shows this by itself, without any script.
    pub fn waiting(&mut self, start: &'static str, text: &str) {
        self.hands_over(start, text, "");
    }

    /// The same for a quick check, whose answers the rest of the app reads from here.
    pub fn hands_over(&mut self, start: &'static str, text: &str, answers: &str) {
        let place = ["wait-", start].concat();
        self.begin(if answers.is_empty() {
            &BUTTON_QUIET
        } else {
            &BUTTON
        });
        for (name, value) in [
            ("type", "button"),
            ("data-start", start),
            ("popovertarget", &place),
        ] {
            self.attribute(name, value);
        }
        if !answers.is_empty() {
            self.attribute("data-answers", answers);
        }
        self.end();
        self.text(text);
        self.close();
        self.begin(&WAITING);
        for (name, value) in [
            ("id", place.as_str()),
            ("popover", ""),
            ("data-wait", start),
            ("data-failed", start_words::WHOLE_FAILED),
        ] {
            self.attribute(name, value);
        }
        self.end();
        self.text(start_words::WAITING);
        self.close();
    }

    /// Adds a part that opens in place.
    pub fn folded(&mut self, summary: &str, fill: impl FnOnce(&mut Self)) {
        self.open(&NOTE);
        self.summary(summary);
        self.open(&BODY);
        fill(self);
        self.close();
        self.close();
    }
}
