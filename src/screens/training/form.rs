//! The form for a case of a trainer's own.

use super::{event, mark};
use crate::parts::element::{CHOICE, CHOICES, INPUT, LEAD, LEGEND, NOTICE, SPAN};
use crate::parts::{Control, Html, Page};
use crate::text::train as words;
use crate::training::Train;
use crate::training::own::{FORM, Kind, Own, OwnField, Written};

/// The form with what stands in it, and why it is no case yet.
pub(super) fn form(unfinished: Option<&Written>, writing: &Own) -> Page {
    let mut page = Page::new("training-form");
    let html = page.content();
    mark(html, &[]);
    html.title(words::FORM);
    html.add(&NOTICE, words::FORM_INVENTED);
    html.add(&LEAD, words::FORM_LEAD);
    match unfinished {
        Some(Written::Missing(name)) => {
            html.pieces(
                &NOTICE,
                &[words::FORM_MISSING, " ", words::field(name).0, "."],
            );
        }
        Some(Written::TooLong(name)) => {
            html.pieces(&NOTICE, &[words::FORM_LONG, " ", words::field(name).0, "."]);
        }
        Some(Written::Open(question)) => {
            let number = question.number().to_string();
            html.pieces(&NOTICE, &[words::FORM_OPEN, " ", &number, "."]);
        }
        Some(Written::Case(_)) | None => {}
    }
    for field in FORM {
        one(html, field, writing.get(field.name));
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

fn one(html: &mut Html, field: OwnField, held: &str) {
    let asks = words::field(field.name);
    let id = ["own-", field.name].concat();
    match field.kind {
        Kind::Line => html.own_line(&id, asks, held, "text"),
        Kind::Text => html.own_text(&id, asks, held),
        Kind::One(offered) => {
            html.open(&CHOICES);
            html.add(&LEGEND, asks.0);
            for offer in offered {
                html.open(&CHOICE);
                html.begin(&INPUT);
                for (name, value) in [("type", "radio"), ("name", id.as_str()), ("value", offer)] {
                    html.attribute(name, value);
                }
                if held == *offer {
                    html.attribute("checked", "");
                }
                html.end_empty();
                html.add(&SPAN, words::offer(offer));
                html.close();
            }
            html.close();
        }
    }
}
