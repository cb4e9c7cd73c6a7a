use super::Dispatch;
use crate::session::{Event, Sheet};
use crate::text::{edition, ui};
use leptos::prelude::*;

/// What stands below every screen: what the app is not, and its sources.
#[component]
pub fn Footer(
    /// The page of sources, as far as it is loaded.
    #[prop(into)]
    sources: Signal<Sheet>,
    /// Where the wish to read it goes.
    dispatch: Dispatch,
) -> impl IntoView {
    view! {
        <footer class="ww-footer">
            <p>{edition::NO_REPLACEMENT}</p>
            <p>
                {ui::FRAMEWORK} ": " {edition::FRAMEWORK} ". " {ui::CHECKED} " "
                {edition::CHECKED_ON_IN_WORDS} ". " {ui::VERSION} " " {edition::APP_VERSION} "."
            </p>
            <details class="ww-note" on:toggle=move |_| dispatch.run(Event::SourcesOpened)>
                <summary class="ww-note__summary">{ui::SOURCES}</summary>
                {move || match sources.get() {
                    Sheet::Closed | Sheet::Loading => {
                        view! { <p class="ww-note__body">{ui::LOADING}</p> }.into_any()
                    }
                    Sheet::Ready(page) => {
                        view! { <div class="ww-note__body" inner_html=page></div> }.into_any()
                    }
                    Sheet::Failed => {
                        view! { <p class="ww-note__body">{ui::NOT_LOADED}</p> }.into_any()
                    }
                }}
            </details>
        </footer>
    }
}
