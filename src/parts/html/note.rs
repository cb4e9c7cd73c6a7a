//! Content that opens in place: explanations, parts that fold, and pages that are loaded.

use super::Html;
use crate::parts::Icon;
use crate::parts::element::*;
use crate::text::{Guide, Note, Source, edition, ui};

impl Html {
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

    /// Adds a part that opens in place.
    pub fn folded(&mut self, summary: &str, fill: impl FnOnce(&mut Self)) {
        self.open(&NOTE);
        self.summary(summary);
        self.open(&BODY);
        fill(self);
        self.close();
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

    /// Adds cards that `pages.js` loads when somebody opens them.
    pub fn guides(&mut self, guides: &[Guide]) {
        for guide in guides {
            self.on_demand(guide.page(), guide.summary());
        }
    }

    /// Adds a page that `pages.js` loads at once, as the content of the screen.
    pub fn page(&mut self, page: &str, title: &str) {
        self.begin(&PAGE);
        self.attribute("open", "");
        self.load_from(page, title);
    }

    /// Adds a page that `pages.js` loads at once, in a card that can be closed.
    pub fn loaded(&mut self, page: &str, summary: &str) {
        self.begin(&NOTE);
        self.attribute("open", "");
        self.load_from(page, summary);
    }

    /// Adds a page that `pages.js` loads when somebody opens it.
    pub(super) fn on_demand(&mut self, page: &str, summary: &str) {
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
}
