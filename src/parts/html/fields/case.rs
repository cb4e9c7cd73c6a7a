//! The fields of a case, each drawn from its definition.

use crate::case::{Choice, Field, FieldKind};
use crate::parts::element::*;
use crate::parts::html::Html;
use crate::parts::remark;
use crate::session::Remark;
use crate::text::{field, ui};

impl Html {
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

    /// Adds the place for remarks about `asked`, with the current one.
    pub fn remark(&mut self, asked: Field, about: Option<Remark>) {
        self.begin(&REMARK);
        self.attribute("id", &remark::place(asked));
        self.attribute("aria-live", "polite");
        self.end();
        let says = about.map(remark::sentence).unwrap_or_default();
        self.filled(|html| html.text(&says));
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
