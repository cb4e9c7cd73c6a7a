//! The form for a trainer's own case.

use super::{event, marked};
use crate::parts::markup::{fields, footer, own_field};
use crate::parts::{Control, FieldLabel, Look, Page};
use crate::text::training_ui as words;
use crate::training::Train;
use crate::training::custom::{CustomCase, Gap};
use crate::values::{Kind, Slot};
use maud::html;

/// The form with its values, and what is not done yet once it was to be.
pub(super) fn form(unfinished: bool, writing: &CustomCase) -> Page {
    let mut page = Page::new("training-form");
    let slots = html! {
        @for slot in writing.asked() {
            @let (label, hint) = words::field(slot.name);
            @let label = [label, if CustomCase::needs(slot.name) { words::FORM_NEEDED } else { "" }].concat();
            @let wrong = writing.gap(slot.name).filter(|_| unfinished).map_or("", |gap| says(slot, gap));
            @let id = ["own-", slot.name].concat();
            @let asks = FieldLabel { label: &label, hint, wrong, ..FieldLabel::default() };
            (own_field(&id, slot, asks, writing.get(slot.name), words::offer))
        }
    };
    page.content().push(html! {
        (marked(&[], words::FORM))
        p.ww-notice { (words::FORM_INVENTED) }
        p.ww-lead { (words::FORM_LEAD) }
        // All at once: the reader is taken to the first.
        @if unfinished && writing.gaps().next().is_some() {
            div.ww-notice {
                p { (words::FORM_GAPS) }
                ul.ww-list { @for name in writing.gaps() { li { (words::field(name).0) } } }
            }
        }
        (fields(words::FORM, slots))
        (footer())
    });
    let strong = Look::Strong;
    let finish = event(Train::Finish);
    page.below(Control::plain(
        "data-finish",
        strong,
        words::FORM_DONE,
        finish,
    ));
    page.docked = true;
    page
}

const fn says(slot: &Slot, gap: Gap) -> &'static str {
    match gap {
        Gap::Missing if matches!(slot.kind, Kind::One(_)) => words::FORM_UNCHOSEN,
        Gap::Missing => words::FORM_MISSING,
        Gap::TooLong => words::FORM_LONG,
    }
}
