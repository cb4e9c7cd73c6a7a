//! Fields to type in, to choose from and to tick: here what every kind of them shares, and
//! those that stand alone.

mod case;
mod own;

use super::Html;
use crate::parts::element::*;
use crate::text::{draft as draft_words, ui};

impl Html {
    /// Writing aids may send text out, so they are off.
    fn no_writing_aids(&mut self, id: &str) {
        for (name, value) in [
            ("id", id),
            ("autocomplete", "off"),
            ("autocorrect", "off"),
            ("spellcheck", "false"),
            ("writingsuggestions", "false"),
        ] {
            self.attribute(name, value);
        }
    }

    /// Adds a field for a count.
    pub fn number(&mut self, id: &str, held: u16) {
        self.begin(&FIELD);
        for (name, value) in [
            ("id", id),
            ("type", "number"),
            ("inputmode", "numeric"),
            ("min", "0"),
            ("max", "999"),
            ("autocomplete", "off"),
        ] {
            self.attribute(name, value);
        }
        self.value(&held.to_string());
        self.end_empty();
    }

    /// Adds a field for a phrase. Pasting and password managers are welcome
    /// (WCAG 3.3.8); writing aids are not.
    pub fn phrase(&mut self, id: &str, label: &str, kind: &str) {
        // A password manager stores a phrase under a name.
        self.begin(&INPUT);
        for (name, value) in [
            ("type", "text"),
            ("autocomplete", "username"),
            ("value", ui::APP),
            ("readonly", ""),
            ("hidden", ""),
        ] {
            self.attribute(name, value);
        }
        self.end_empty();
        self.hooked(&FIELD_LABEL, "for", id);
        self.text(label);
        self.close();
        self.begin(&FIELD);
        for (name, value) in [
            ("id", id),
            ("type", "password"),
            ("autocomplete", kind),
            ("autocapitalize", "none"),
            ("autocorrect", "off"),
            ("spellcheck", "false"),
            ("writingsuggestions", "false"),
        ] {
            self.attribute(name, value);
        }
        self.end_empty();
        self.begin(&LINK);
        for (name, value) in [
            ("type", "button"),
            ("data-reveal", id),
            ("aria-pressed", "false"),
        ] {
            self.attribute(name, value);
        }
        self.end();
        self.text(draft_words::REVEAL);
        self.close();
    }

    /// Adds a field that takes a file.
    pub fn file(&mut self, id: &'static str, label: &str) {
        self.hooked(&FIELD_LABEL, "for", id);
        self.text(label);
        self.close();
        self.begin(&FIELD);
        self.attribute("id", id);
        self.attribute("type", "file");
        self.attribute("accept", ".txt,text/plain");
        self.end_empty();
    }

    /// Adds a radio button, within its label, that belongs to no field of a case.
    pub fn radio(&mut self, name: &str, value: &str, text: &str, chosen: bool) {
        self.open(&CHOICE);
        self.begin(&INPUT);
        for (name, value) in [("type", "radio"), ("name", name), ("value", value)] {
            self.attribute(name, value);
        }
        self.checked(chosen);
        self.end_empty();
        self.add(&SPAN, text);
        self.close();
    }

    /// Sets the value of the field that was begun.
    fn value(&mut self, held: &str) {
        self.filled(|html| html.attribute("value", held));
    }

    /// Sets whether the checkbox or radio button that was begun is ticked.
    fn checked(&mut self, chosen: bool) {
        self.filled(|html| {
            if chosen {
                html.attribute("checked", "");
            }
        });
    }
}
