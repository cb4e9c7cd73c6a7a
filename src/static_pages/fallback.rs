//! The page for when the app cannot run.

use crate::protocol::Question;
use crate::text::{boot, leaflet, question, ui};
use leptos::prelude::*;
use maud::{DOCTYPE, Markup, html};

/// What is shown when the app cannot run: why, and the five questions to read.
///
/// Rendered into the `<noscript>` of `index.html`; `boot.js` takes it from
/// there for every other reason.
#[component]
pub fn FallbackPage() -> impl IntoView {
    view! {
        <section class="ww-help" data-help>
            <h2 class="ww-subtitle">{boot::TITLE}</h2>
            <p class="ww-notice" data-reason>
                {boot::reason("script")}
            </p>
            // Without a script it is dead, and `boot.js` knows when it helps.
            <button type="button" class="ww-button" data-again hidden>
                {boot::RELOAD}
            </button>
            <p>{boot::STILL_WORKS}</p>
            <h2 class="ww-subtitle">{boot::QUESTIONS}</h2>
            <ol class="ww-grounds" role="list">
                {Question::ALL
                    .into_iter()
                    .map(|asked| {
                        let text = question::question(asked);
                        view! {
                            <li class="ww-grounds__item">
                                <b>{asked.number()} ". " {text.title}</b>
                                <p>{text.lead} " " {text.rule}</p>
                                <ul>
                                    {boot::leads(asked)
                                        .iter()
                                        .map(|line| view! { <li>{*line}</li> })
                                        .collect_view()}
                                </ul>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
        </section>
    }
}

/// The page that the service worker answers with when what it stored is damaged and the host
/// does not have it any more. It needs no other file.
#[must_use]
pub fn damaged_page() -> String {
    let (before, link, otherwise) = boot::DAMAGED_AGAIN;
    alone(
        boot::DAMAGED,
        &html! { (before) " " a href="./" { (link) } ". " (otherwise) },
    )
}

/// The page that the service worker answers with when a leaflet for parents did not come.
#[must_use]
pub fn no_leaflet_page() -> String {
    alone(
        leaflet::NOT_LOADED,
        &html! { a href="../" { (leaflet::BACK) } },
    )
}

/// The page that a host sends for an address that it does not have.
#[must_use]
pub fn missing_page() -> String {
    let (before, link, otherwise) = boot::MISSING_LINK;
    let (folder, up) = boot::MISSING_FOLDER;
    alone(
        boot::MISSING,
        &html! {
            (before) " " a href="./" { (link) } " " (otherwise)
            " " (folder) " " a href="../" { (up) } "."
        },
    )
}

/// A page that needs no other file, with the numbers to call.
fn alone(heading: &str, says: &Markup) -> String {
    let (danger, advice) = boot::DAMAGED_NUMBERS;
    html! {
        (DOCTYPE)
        html lang="nl" translate="no" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (ui::APP) }
            }
            body {
                h1 { (heading) }
                p {
                    (danger) " " a href="tel:112" { "112" } ". " (advice) " "
                    a href="tel:08002000" { "0800-2000" } "."
                }
                p { (says) }
            }
        }
    }
    .into_string()
}
