//! What many screens have in common: the footer, the result of an export, a button that waits
//! for the rest of the app.

use super::Html;
use crate::effect::Export;
use crate::parts::element::*;
use crate::text::{draft as draft_words, edition, start as start_words, ui};

impl Html {
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

    /// Adds the place that shows the result of an export.
    pub fn told(&mut self, export: Export) {
        self.begin(&REMARK);
        for (name, value) in [("role", "status"), ("data-told", ""), ("id", export.told())] {
            self.attribute(name, value);
        }
        self.end();
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
            ("data-failed", start_words::REST_FAILED),
        ] {
            self.attribute(name, value);
        }
        self.end();
        self.text(start_words::WAITING);
        self.close();
    }
}
