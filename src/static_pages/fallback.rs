//! The page for when the app cannot run.

use crate::protocol::Question;
use crate::text::{boot, question};
use leptos::prelude::*;

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
            <ol class="ww-grounds">
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
