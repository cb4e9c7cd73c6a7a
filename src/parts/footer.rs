use crate::text::{edition, ui};
use leptos::prelude::*;

/// What stands below every screen: what the app is not, and its sources.
///
/// The sources are a page that `start.js` loads when somebody opens them.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="ww-footer">
            <p>{edition::NO_REPLACEMENT}</p>
            <p class="ww-edition">{edition::line()}</p>
            <details class="ww-note" data-load="pages/bronnen.html" data-failed=ui::NOT_LOADED>
                <summary class="ww-note__summary">{ui::SOURCES}</summary>
                <div class="ww-note__body">{ui::LOADING}</div>
            </details>
        </footer>
    }
}
