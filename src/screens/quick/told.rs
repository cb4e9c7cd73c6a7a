//! What to do while a pupil is telling it: one card without a question.

use crate::parts::{Control, Look, Page, markup};
use crate::session::{Event, Mode};
use crate::text::{Contact, told as words, ui};
use maud::{Markup, html};

/// What to do now, both numbers, and the way to the questions.
#[must_use]
pub fn told() -> Page {
    let mut page = Page::new("told");
    page.mode = Some(Mode::Quick.id());
    page.docked = true;
    page.content().push(html! {
        (markup::placed_heading(words::STEP, words::TITLE))
    });
    page.block("ww-rail").html.push(html! {
        ul.ww-rail__stops role="list" {
            @for (does, how) in words::DO {
                li { b { (does) } " " (how) }
            }
        }
        p.ww-board.ww-board--alarm { (number(Contact::Alarm)) }
        p.ww-board { span { (words::BEFORE) } (number(Contact::VeiligThuis)) span { (words::SAY) } }
    });
    page.content()
        .push(html! { p { b { (words::COLLEAGUE.0) } " " (words::COLLEAGUE.1) } });
    page.content()
        .push(markup::on_demand(words::WHY.0, words::WHY.1));
    page.block("ww-stack").controls.push(Control::plain(
        "data-home",
        Look::Quiet,
        ui::HOME,
        Event::Home,
    ));
    page.content().push(markup::footer());
    page.below(Control::large("data-next", "", words::NEXT, Event::Next));
    page
}

fn number(contact: Contact) -> Markup {
    markup::calls(contact.href(), contact.label(), contact.number())
}
