//! Static content as one string of HTML.
//!
//! A view builds every node with calls from WebAssembly into the page. Content
//! without events needs none of that: as one string it takes a third of the time
//! and of the code. Only texts of `text` go in here, which hold no `<` and no `&`
//! (`tests/text.rs`); what a reader typed always goes through a view.

use crate::text::{Contact, Note, Source, ui};

/// HTML in the making.
#[derive(Default)]
pub(super) struct Markup(String);

impl Markup {
    /// Opens an element; `attributes` is empty or begins with a space.
    fn open(&mut self, name: &str, attributes: &str) {
        self.add(&["<", name, attributes, ">"]);
    }

    fn close(&mut self, name: &str) {
        self.add(&["</", name, ">"]);
    }

    fn add(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.0.push_str(piece);
        }
    }

    fn element(&mut self, name: &str, attributes: &str, text: &str) {
        self.open(name, attributes);
        self.add(&[text]);
        self.close(name);
    }
}

/// What stands within the `<details>` of a note.
pub(super) fn note(note: &Note) -> String {
    let mut html = Markup::default();
    html.element("summary", " class=\"ww-note__summary\"", note.summary);
    html.open("div", " class=\"ww-note__body\"");
    for text in note.paragraphs {
        html.element("p", "", text);
    }
    if !note.examples.is_empty() {
        html.open("ul", "");
        for text in note.examples {
            html.element("li", "", text);
        }
        html.close("ul");
    }
    if let Some(contact) = note.contact {
        html.open("p", " class=\"ww-call\"");
        html.add(&[&call(contact)]);
        html.close("p");
    }
    html.element("p", " class=\"ww-source\"", &sources(note.sources));
    html.close("div");
    html.0
}

/// What stands within the paragraph of a number to call.
pub(super) fn call(contact: Contact) -> String {
    let mut html = Markup::default();
    html.add(&["<a class=\"ww-call__link\" href=\"", contact.href(), "\">"]);
    html.add(&[contact.label(), " "]);
    html.element("b", "", contact.number());
    html.close("a");
    if !contact.hours().is_empty() {
        html.element("span", " class=\"ww-call__hours\"", contact.hours());
    }
    html.0
}

/// Who says so, each publisher once.
fn sources(sources: &[Source]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for source in sources {
        if !names.contains(&source.who()) {
            names.push(source.who());
        }
    }
    [ui::SOURCE, ": ", &names.join(", "), "."].concat()
}
