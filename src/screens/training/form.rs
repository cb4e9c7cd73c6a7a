//! The form for a case of a trainer's own.

use super::{event, mark};
use crate::parts::element::{LEAD, NOTICE};
use crate::parts::{Asks, Control, Html, Page};
use crate::text::train as words;
use crate::training::Train;
use crate::training::own::{self, FORM, Kind, Own, OwnField, Written};

/// The form with what stands in it, and why it is no case yet.
pub(super) fn form(unfinished: Option<&Written>, writing: &Own) -> Page {
    let mut page = Page::new("training-form");
    let html = page.content();
    mark(html, &[]);
    html.title(words::FORM);
    html.add(&NOTICE, words::FORM_INVENTED);
    html.add(&LEAD, words::FORM_LEAD);
    let wrong = match unfinished {
        Some(Written::Missing(name)) => Some((*name, words::FORM_MISSING)),
        Some(Written::TooLong(name)) => Some((*name, words::FORM_LONG)),
        Some(Written::Open(question)) => Some((own::answer(*question), words::FORM_OPEN)),
        Some(Written::Case(_)) | None => None,
    };
    for field in FORM {
        let wrong = wrong.filter(|(name, _)| *name == field.name);
        let wrong = wrong.map(|(_, says)| says).unwrap_or_default();
        one(html, field, writing.get(field.name), wrong);
    }
    html.footer();
    let strong = "ww-button ww-button--strong";
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

fn one(html: &mut Html, field: OwnField, held: &str, wrong: &str) {
    let (label, hint) = words::field(field.name);
    let asks = Asks { label, hint, wrong };
    let id = ["own-", field.name].concat();
    match field.kind {
        Kind::Line => html.own_line(&id, asks, held, "text"),
        Kind::Text => html.own_text(&id, asks, held),
        Kind::One(offered) => {
            let offered = offered.iter().map(|offer| (*offer, words::offer(offer)));
            html.own_choices(&id, asks, held, offered);
        }
    }
}
