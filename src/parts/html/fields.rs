//! Fields to type in, to choose from and to tick.

use super::Html;
use crate::case::{Choice, Field, FieldKind};
use crate::parts::element::*;
use crate::parts::remark;
use crate::session::Remark;
use crate::text::{draft as draft_words, field, ui};

/// The texts of a field that belongs to no case.
#[derive(Clone, Copy, Debug, Default)]
pub struct FieldLabel<'a> {
    /// Its label.
    pub label: &'a str,
    /// A hint for filling it in; empty for none.
    pub hint: &'a str,
    /// What is wrong with its value; empty for nothing. It is shown at the field (WCAG
    /// 3.3.1), and the reader is taken there.
    pub wrong: &'a str,
}

impl Html {
    /// Adds a one-line field that belongs to no case. For a kind other than `text`, a phone
    /// shows the matching keys.
    pub fn own_line(&mut self, id: &str, asks: FieldLabel<'_>, held: &str, kind: &str) {
        self.own(&FIELD, id, asks);
        self.attribute("type", kind);
        self.value(held);
        self.end_empty();
    }

    /// Adds a larger text field that belongs to no case.
    pub fn own_text(&mut self, id: &str, asks: FieldLabel<'_>, held: &str) {
        self.own(&TEXTAREA, id, asks);
        self.attribute("rows", "3");
        self.end();
        // A parser drops a line feed right after the tag.
        self.text.push('\n');
        self.filled(|html| html.text(held));
        self.close();
    }

    /// Adds radio buttons that belong to no case: stable names, and the text of each.
    pub fn own_choices<'a>(
        &mut self,
        id: &str,
        asks: FieldLabel<'_>,
        held: &str,
        offered: impl Iterator<Item = (&'a str, &'a str)>,
    ) {
        self.begin(&CHOICES);
        let wrong = ["wrong-", id].concat();
        if !asks.wrong.is_empty() {
            // ARIA has no right or wrong for a plain group.
            for (name, value) in [
                ("role", "radiogroup"),
                ("aria-invalid", "true"),
                ("aria-describedby", wrong.as_str()),
                ("tabindex", "-1"),
            ] {
                self.attribute(name, value);
            }
        }
        self.end();
        self.add(&LEGEND, asks.label);
        self.about(&REMARK, &wrong, asks.wrong);
        for (value, text) in offered {
            self.radio(id, value, text, held == value);
        }
        self.close();
    }

    /// Adds the label, the hint and the error of a field that belongs to no case, and
    /// begins the field.
    fn own(&mut self, element: &Element, id: &str, asks: FieldLabel<'_>) {
        self.hooked(&FIELD_LABEL, "for", id);
        self.text(asks.label);
        self.close();
        let (hint, wrong) = (["hint-", id].concat(), ["wrong-", id].concat());
        self.about(&HINT, &hint, asks.hint);
        self.about(&REMARK, &wrong, asks.wrong);
        self.begin(element);
        self.no_writing_aids(id);
        if !asks.wrong.is_empty() {
            self.attribute("aria-invalid", "true");
            self.attribute("aria-describedby", &wrong);
        } else if !asks.hint.is_empty() {
            self.attribute("aria-describedby", &hint);
        }
    }

    /// Adds a text about a field, where there is one.
    fn about(&mut self, element: &Element, id: &str, says: &str) {
        if !says.is_empty() {
            self.hooked(element, "id", id);
            self.text(says);
            self.close();
        }
    }

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

    /// Adds a field with its label, its hint, its value and its remark.
    pub fn field(&mut self, asked: Field, held: &str, about: Option<Remark>) {
        match asked.kind() {
            // A seat is ticked, and has no remark of its own.
            FieldKind::Mark => {
                self.choice("checkbox", asked, Choice::Yes, held, remark::label(asked));
                return;
            }
            FieldKind::Choice(offered) => {
                self.hooked(&CHOICES, "aria-describedby", &remark::place(asked));
                self.add(&LEGEND, remark::label(asked));
                self.hint(asked);
                for offer in offered {
                    self.choice("radio", asked, *offer, held, field::choice(*offer));
                }
                self.close();
            }
            FieldKind::Text => {
                self.label(asked);
                self.typed(&TEXTAREA, asked);
                self.attribute("rows", "3");
                self.end();
                // A parser drops a line feed right after the tag.
                self.text.push('\n');
                self.filled(|html| html.text(held));
                self.close();
            }
            FieldKind::Line => self.input("text", asked, held),
            FieldKind::Day => self.input("date", asked, held),
        }
        // One remark covers the whole table.
        if !matches!(asked, Field::Vote(..)) {
            self.remark(asked, about);
        }
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

    /// Adds the place for remarks about `asked`, with the current one.
    pub fn remark(&mut self, asked: Field, about: Option<Remark>) {
        self.begin(&REMARK);
        self.attribute("id", &remark::place(asked));
        self.attribute("aria-live", "polite");
        self.end();
        let says = about.map(remark::sentence).unwrap_or_default();
        self.says(&says);
        self.close();
    }

    /// Adds a one-line field.
    fn input(&mut self, kind: &str, asked: Field, held: &str) {
        self.label(asked);
        self.typed(&FIELD, asked);
        self.attribute("type", kind);
        self.value(held);
        self.end_empty();
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

    /// Begins a field to type in. Writing aids may send text out, so they are off.
    fn typed(&mut self, element: &Element, asked: Field) {
        let hint = field::field(asked).hint;
        let hint = if hint.is_empty() {
            String::new()
        } else {
            hint_place(asked)
        };
        let described = [&remark::place(asked), " ", &hint].concat();
        self.begin(element);
        self.no_writing_aids(&asked.id());
        self.attribute("aria-describedby", described.trim());
    }

    /// Adds a checkbox or radio button, within its label.
    fn choice(&mut self, kind: &str, asked: Field, choice: Choice, held: &str, text: &str) {
        self.open(&CHOICE);
        self.begin(&INPUT);
        self.attribute("type", kind);
        self.attribute("name", &asked.id());
        self.attribute("value", choice.id());
        self.checked(held == choice.id());
        self.end_empty();
        self.add(&SPAN, text);
        self.close();
    }

    /// Adds the label and the hint of a field to type in.
    fn label(&mut self, asked: Field) {
        self.hooked(&FIELD_LABEL, "for", &asked.id());
        self.text(remark::label(asked));
        if asked.asked_by_framework() {
            self.pieces(&SMALL, &[" (", ui::BY_FRAMEWORK, ")"]);
        }
        self.close();
        self.hint(asked);
    }

    fn hint(&mut self, asked: Field) {
        let hint = field::field(asked).hint;
        if !hint.is_empty() {
            self.hooked(&HINT, "id", &hint_place(asked));
            self.text(hint);
            self.close();
        }
    }
}

/// The id of a field's hint.
fn hint_place(asked: Field) -> String {
    ["hint-", &asked.id()].concat()
}
