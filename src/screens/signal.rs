//! The pages for a reader with a bad feeling and no words: the way to them, each page, and the
//! field for what was seen or heard. Nothing is ticked and nothing is counted; the text that is
//! typed goes along into a case.

use super::reference::{open, ways_back};
use crate::parts::{Block, Control, FieldLabel, List, Look, Page, markup};
use crate::reference::{NOTED, ReferencePage};
use crate::session::Event;
use crate::text::Signal;
use crate::text::signal::{self as words, heading, typed};
use crate::values::{Kind, slot};
use maud::html;

/// The way to the pages: by age, and by what the reader suspects.
pub(super) fn signals() -> Page {
    let mut page = begin("signalen", words::TITLE, words::LEAD);
    for (title, listed) in [
        (heading::AGES, Signal::AGES),
        (heading::FORMS, Signal::FORMS),
    ] {
        page.content().push(html! { h2.ww-subtitle { (title) } });
        let block = page.block("");
        block.list = Some(List::Hits);
        for signal in listed {
            let words = (signal.title(), signal.lead());
            let page = ReferencePage::Signal(*signal);
            let control = leads(("data-look", signal.id()), words, page);
            block.controls.push(control);
        }
    }
    page.content().push(html! {
        @for (at, note) in words::NOTES { (markup::on_demand(at, note.summary)) }
    });
    ways_back(&mut page);
    page
}

/// A page with signals.
pub(super) fn signal(signal: Signal) -> Page {
    let mut page = begin(signal.id(), signal.title(), signal.lead());
    page.content()
        .push(markup::page(signal.page(), signal.title(), None));
    ways_back(&mut page);
    page
}

/// The heading, and what comes before any signal.
fn begin(name: &'static str, title: &str, lead: &str) -> Page {
    let mut page = Page::new(name);
    page.content().push(html! {
        (markup::placed_heading(words::BUTTON.0, title))
        p.ww-lead { (lead) }
        @for text in words::DANGER { p.ww-notice { (text) } }
    });
    page
}

/// The field for what the reader saw or heard, and the button that makes a case of it.
pub(super) fn note(held: &str) -> Block {
    let asks = FieldLabel {
        label: typed::LABEL,
        hint: typed::HINT,
        ..FieldLabel::default()
    };
    let id = ["school-", NOTED].concat();
    let field = markup::own_field(&id, &slot(NOTED, Kind::Text), asks, held, |_| "");
    let along = Control::large("data-take-note", "", typed::CASE, Event::TakeNote);
    Block {
        class: "ww-stack",
        controls: vec![along],
        tail: html! { p.ww-field__hint { (typed::LATER) } }.into(),
        ..Block::of(markup::fields(typed::LABEL, field))
    }
}

/// The button to the way to these pages.
pub(super) fn button() -> Control {
    leads(("data-signals", ""), words::BUTTON, ReferencePage::Signals)
}

/// A large button to a page.
fn leads(hook: (&'static str, &str), words: (&str, &str), page: ReferencePage) -> Control {
    let event = open(hook.0, Look::Answer, "", page).event;
    Control::large(hook.0, hook.1, words, event)
}
