//! The places that a search leads to and that no other screen is: a card, one of the five
//! questions, a number. Nothing is answered there; each leads on to the quick check.

use super::reference::ways_back;
use crate::parts::{Control, Look, Page, markup};
use crate::protocol::Question;
use crate::reference::ReferenceEvent;
use crate::session::{Event, Mode, Start};
use crate::text::audience::CARDS;
use crate::text::{Contact, boot, question as words, school, search, ui};
use maud::html;

/// Where the card of leerplicht with this place is, and its heading.
pub(super) fn own(at: usize) -> (&'static str, &'static str) {
    let card = CARDS.get(at);
    card.map_or_else(Default::default, |card| (card.page, card.note.summary))
}

/// A card of leerplicht.
pub(super) fn own_card(at: usize) -> Page {
    let (address, summary) = own(at);
    card(address, summary)
}

/// A card that explains.
pub(super) fn card(address: &'static str, summary: &'static str) -> Page {
    let mut page = Page::new("card");
    page.content().push(html! {
        p.ww-step { (search::CARD) }
        (markup::heading(summary))
    });
    page.content().push(markup::page(address, summary, None));
    leads_on(&mut page);
    page
}

/// One of the five questions to read, with where each answer leads.
pub(super) fn question(asked: Question) -> Page {
    let text = words::question(asked);
    let mut page = Page::new("explained");
    page.content().push(html! {
        p.ww-step { (ui::step_line(text.step, asked.number())) }
        (markup::heading(text.title))
        p.ww-lead { (text.lead) }
        p.ww-rule { (text.rule) }
        ul.ww-list { (markup::items(boot::leads(asked))) }
        @if let Some(doubt) = &text.doubt { (markup::strong_note(doubt)) }
        (markup::notes(text.notes))
        (markup::guides(text.guides))
        (markup::folded(ui::WHY, html! { p { (text.why) } }))
    });
    leads_on(&mut page);
    page
}

/// A number to call, with its hours.
pub(super) fn number(contact: Contact) -> Page {
    let mut page = Page::new("number");
    page.content().push(html! {
        p.ww-step { (search::NUMBER) }
        (markup::heading(contact.label()))
        (markup::call(contact))
    });
    ways_back(&mut page);
    page
}

/// The button one step back.
pub(super) fn back() -> Control {
    let back = Event::Reference(ReferenceEvent::Back);
    Control::plain("data-back", Look::Plain, school::BACK, back)
}

/// The button to the quick check, where reporting is weighed, and the ways back.
fn leads_on(page: &mut Page) {
    let check = Start::Run(Mode::Quick).event();
    let block = page.block("ww-ways");
    block.html.push(html! { p.ww-rule { (search::NO_ANSWER) } });
    block.controls.push(Control::plain(
        "data-check",
        Look::Plain,
        search::CHECK,
        check,
    ));
    ways_back(page);
}
