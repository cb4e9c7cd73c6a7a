//! The fields of a form that belongs to no case: a school's data, a trainer's case.

use crate::parts::element::*;
use crate::parts::html::Html;
use crate::parts::markup::FieldLabel;
use crate::values::{Kind, Slot};

impl Html {
    /// Adds the field for `slot` of a form that belongs to no case. `offer` is the text of
    /// a choice by its stable name.
    pub fn slot(
        &mut self,
        id: &str,
        slot: &Slot,
        asks: FieldLabel<'_>,
        held: &str,
        offer: fn(&str) -> &'static str,
    ) {
        // A phone shows the keys of the kind.
        let kind = match slot.kind {
            Kind::Text => return self.own_text(id, asks, held),
            Kind::One(offered) => return self.own_choices(id, asks, held, offered, offer),
            Kind::Phone | Kind::Region => "tel",
            Kind::Web => "url",
            Kind::Line | Kind::Word | Kind::Day => "text",
        };
        self.own(&FIELD, id, asks);
        self.attribute("type", kind);
        self.value(held);
        self.end_empty();
    }

    /// Adds a larger text field that belongs to no case.
    fn own_text(&mut self, id: &str, asks: FieldLabel<'_>, held: &str) {
        self.own(&TEXTAREA, id, asks);
        self.attribute("rows", "3");
        self.end();
        // A parser drops a line feed right after the tag.
        self.text.push('\n');
        self.filled(|html| html.text(held));
        self.close();
    }

    /// Adds radio buttons that belong to no case.
    fn own_choices(
        &mut self,
        id: &str,
        asks: FieldLabel<'_>,
        held: &str,
        offered: &[&str],
        offer: fn(&str) -> &'static str,
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
        for value in offered {
            self.radio(id, value, offer(value), held == *value);
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
}
