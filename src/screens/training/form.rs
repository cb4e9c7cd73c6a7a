//! The form for a trainer's own case.

use super::{event, mark};
use crate::parts::element::{LEAD, NOTICE};
use crate::parts::{Control, FieldLabel, Html, Look, Page};
use crate::text::training_ui as words;
use crate::training::Train;
use crate::training::custom::{self, CaseCheck, CustomCase, CustomField, CustomFieldKind, FORM};

/// The form with its values, and why it is not a case yet.
pub(super) fn form(unfinished: Option<&CaseCheck>, writing: &CustomCase) -> Page {
    let mut page = Page::new("training-form");
    let html = page.content();
    mark(html, &[]);
    html.title(words::FORM);
    html.add(&NOTICE, words::FORM_INVENTED);
    html.add(&LEAD, words::FORM_LEAD);
    let wrong = match unfinished {
        Some(CaseCheck::Missing(name)) => Some((*name, words::FORM_MISSING)),
        Some(CaseCheck::TooLong(name)) => Some((*name, words::FORM_LONG)),
        Some(CaseCheck::Open(question)) => Some((custom::answer(*question), words::FORM_OPEN)),
        Some(CaseCheck::Case(_)) | None => None,
    };
    for field in FORM {
        let wrong = wrong.filter(|(name, _)| *name == field.name);
        let wrong = wrong.map(|(_, says)| says).unwrap_or_default();
        one(html, field, writing.get(field.name), wrong);
    }
    html.footer();
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

fn one(html: &mut Html, field: CustomField, held: &str, wrong: &str) {
    let (label, hint) = words::field(field.name);
    let asks = FieldLabel { label, hint, wrong };
    let id = ["own-", field.name].concat();
    match field.kind {
        CustomFieldKind::Line => html.own_line(&id, asks, held, "text"),
        CustomFieldKind::Text => html.own_text(&id, asks, held),
        CustomFieldKind::One(offered) => {
            let offered = offered.iter().map(|offer| (*offer, words::offer(offer)));
            html.own_choices(&id, asks, held, offered);
        }
    }
}
