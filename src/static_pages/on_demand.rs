//! Pages that are rarely read: rendered at build time, loaded when opened.

use super::reading::roles;
use crate::parts::markup::note_body;
use crate::text::{Contact, Guide, Source, edition, reading::heading, ui};
use leptos::prelude::*;

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

/// What the app is not, which framework it follows, and all sources with their addresses.
///
/// Rendered into `public/pages/naslag.html` at build time and loaded when
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
        <ul class="ww-list">
            {Source::ALL
                .iter()
                .map(|source| {
                    view! {
                        <li>
                            <b>{source.who()}</b>
                            ": "
                            {source.what()}
                            " ("
                            {source.id()}
                            "). "
                            <span class="ww-url">{source.url()}</span>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
