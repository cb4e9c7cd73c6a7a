//! The form for a trainer's own case.

use super::{event, marked};
use crate::parts::markup::{fields, footer, own_field};
use crate::parts::{Control, FieldLabel, Look, Page};
use crate::text::training_ui as words;
use crate::training::Train;
use crate::training::custom::{self, CaseCheck, CaseForm, CustomCase};
use crate::values::Form;
use maud::html;

/// The form with its values, and why it is not a case yet.
pub(super) fn form(unfinished: Option<&CaseCheck>, writing: &CustomCase) -> Page {
    let mut page = Page::new("training-form");
    let wrong = match unfinished {
        Some(CaseCheck::Missing(name)) => Some((*name, words::FORM_MISSING)),
        Some(CaseCheck::TooLong(name)) => Some((*name, words::FORM_LONG)),
        Some(CaseCheck::Open(question)) => Some((custom::answer(*question), words::FORM_OPEN)),
        Some(CaseCheck::Case(_)) | None => None,
    };
    let slots = html! {
        @for slot in CaseForm::SLOTS {
            @let (label, hint) = words::field(slot.name);
            @let wrong = wrong.filter(|(name, _)| *name == slot.name);
            @let wrong = wrong.map(|(_, says)| says).unwrap_or_default();
            @let id = ["own-", slot.name].concat();
            @let asks = FieldLabel { label, hint, wrong, ..FieldLabel::default() };
            (own_field(&id, slot, asks, writing.get(slot.name), words::offer))
        }
    };
    page.content().push(html! {
        (marked(&[], words::FORM))
        p.ww-notice { (words::FORM_INVENTED) }
        p.ww-lead { (words::FORM_LEAD) }
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
