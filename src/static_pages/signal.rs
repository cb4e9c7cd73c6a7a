//! The pages with signals, rendered at build time.

use super::reading::roles;
use crate::parts::markup::{call, guides, items, note_body, on_demand, sources};
use crate::text::signal::{self as words, heading};
use crate::text::{Note, Signal};
use maud::{Markup, html};

/// A page with signals, as it is loaded.
#[must_use]
pub fn signal_page(signal: Signal) -> String {
    roles::marked(&content(signal))
}

/// The same before its roles are marked.
pub(super) fn content(signal: Signal) -> String {
    let text = signal.text();
    let content = html! {
        div.ww-stack {
            section.ww-route {
                h2.ww-subtitle { (heading::AT_ONCE) }
                ul.ww-list { (items(text.at_once)) }
                @for contact in text.contacts { (call(*contact)) }
            }
            (part(heading::SEES, words::NOT_WHOLE, text.sees))
            (part(heading::HEARS, heading::HEARS_HINT, text.hears))
            (part(heading::EXPLAINS, heading::EXPLAINS_HINT, text.explains))
            (part(heading::WRITES, "", text.writes))
            section.ww-route {
                h2.ww-subtitle { (heading::NEXT) }
                ul.ww-list { (items(text.next)) }
                (sources(text.sources))
            }
            h2.ww-subtitle { (heading::GUIDES) }
            @for (at, note) in words::NOTES { (on_demand(at, note.summary)) }
            (guides(text.guides))
        }
    };
    content.into_string()
}

fn part(title: &str, hint: &str, texts: &[&str]) -> Markup {
    html! {
        section.ww-route {
            h2.ww-subtitle { (title) }
            @if !hint.is_empty() { p.ww-field__hint { (hint) } }
            ul.ww-list { (items(texts)) }
        }
    }
}

/// A note that belongs to each of them, as it is loaded.
#[must_use]
pub fn signal_note(note: &Note) -> String {
    roles::marked(&html! { div.ww-stack { (note_body(note)) } }.into_string())
}
