//! Pages that are rarely read: rendered at build time, loaded when opened.

use super::reading::{self, roles};
use super::signal;
use crate::parts::Html;
use crate::parts::markup::{note_body, on_demand};
use crate::text::{
    Contact, Guide, Note, Reading, Signal, Source, Wording, audience, edition, reading::heading,
    signpost, ui,
};
use leptos::prelude::*;
use maud::PreEscaped;

/// A card as the page that is loaded.
#[component]
pub fn GuidePage(
    /// Which one.
    guide: Guide,
) -> impl IntoView {
    let html = note_body(&guide.note()).into_string();
    // The partners that one school named are not the reader's partners.
    let html = if guide == Guide::Partner {
        html
    } else {
        roles::marked(&html)
    };
    view! { <div class="ww-stack" inner_html=html></div> }
}

/// The parts of pages that leerplicht reads otherwise, each with its address: the same texts
/// in its words, with the sources of those; and its own cards.
#[must_use]
pub fn for_leerplicht() -> Vec<(String, String)> {
    let words = Wording::LEERPLICHT;
    let guides = Guide::ALL.iter().map(|guide| {
        let own = audience::SOURCES.iter().find(|(of, _)| of == guide);
        let note = guide.note();
        let sources = own.map_or(note.sources, |(_, sources)| *sources);
        (guide.page(), Note { sources, ..note })
    });
    let signposts = signpost::PAGES.iter().zip(signpost::SIGNPOSTS);
    let signposts = signposts.map(|((page, _), note)| (*page, *note));
    let pages = guides.chain(signposts).filter_map(|(page, note)| {
        let school = note_body(&note).into_string();
        let own = Html::said(school.clone(), words);
        let html = maud::html! { div.ww-stack { (PreEscaped(roles::marked(&own))) } };
        (own != school).then(|| ([page, audience::SUFFIX].concat(), html.into_string()))
    });
    let cards = audience::CARDS.iter().map(|card| {
        let note = note_body(&card.note).into_string();
        let html = maud::html! { div.ww-stack { (PreEscaped(roles::marked(&note))) } };
        (card.page.to_owned(), html.into_string())
    });
    // In the others no row of the table has a role: they are put in its words when they are shown.
    let signals = Signal::ALL
        .iter()
        .filter(|signal| audience::PAGES.contains(&signal.page()));
    let signals = signals.map(|signal| {
        let own = Html::said(signal::content(*signal), words);
        (
            [signal.page(), audience::SUFFIX].concat(),
            roles::marked(&own),
        )
    });
    // Whole, as in a case: who does what is another there.
    let readings = Reading::ALL
        .iter()
        .filter(|reading| audience::PAGES.contains(&reading.page()));
    let readings = readings.map(|reading| {
        let own = Html::said(reading::content(*reading), Wording::LEERPLICHT_CASE);
        let html = maud::html! { div.ww-stack { (PreEscaped(roles::marked(&own))) } };
        (
            [reading.page(), audience::SUFFIX].concat(),
            html.into_string(),
        )
    });
    pages.chain(cards).chain(signals).chain(readings).collect()
}

/// What the app is not, which framework it follows, and the way to its sources.
///
/// Rendered into `public/pages/uitleg.html` at build time and loaded when
/// somebody opens it: what is rarely read costs no bytes in the first load.
#[component]
pub fn SourcesPage() -> impl IntoView {
    view! {
        <p>{edition::NO_REPLACEMENT}</p>
        <p class="ww-version">{edition::line()}</p>
        <p>{ui::SOURCE} ": " {edition::READ_FROM}</p>
        <p>{ui::CHECKED} " " {edition::CHECKED_ON_IN_WORDS} "."</p>
        <ul class="ww-list">
            {Contact::ALL
                .into_iter()
                .map(|contact| {
                    view! { <li>{contact.label()} " " <b>{contact.number()}</b> ". " {contact.hours()}</li> }
                })
                .collect_view()}
        </ul>
        <p>{heading::NOT_DIALLED}</p>
        <div inner_html=on_demand(SOURCE_LIST, ui::SOURCE_LIST).into_string()></div>
    }
}

/// Where the list of sources is: on the host alone, because an address is of use to nobody without
/// a network. Each card names its publishers.
pub const SOURCE_LIST: &str = "pages/bronnen.html#lijst";

/// All sources with their addresses.
#[must_use]
pub fn source_list() -> String {
    let list = maud::html! {
        ul.ww-list {
            @for source in Source::ALL {
                li {
                    b { (source.who()) } ": " (source.what()) " (" (source.id()) "). "
                    span.ww-url { (source.url()) }
                }
            }
        }
    };
    list.into_string()
}
