use crate::text::{edition, ui};
use leptos::prelude::*;

/// What stands below every screen: what the app is not, which framework it
/// follows, where that was read and when it was last checked.
///
/// The sources are a page that `start.js` loads when somebody opens them.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="ww-footer">
            <p>{edition::NO_REPLACEMENT}</p>
            <p>{edition::line()}</p>
            <p>{ui::SOURCE} ": " {edition::READ_FROM}</p>
            <details class="ww-note" data-load="pages/bronnen.html" data-failed=ui::NOT_LOADED>
                <summary class="ww-note__summary">{ui::SOURCES}</summary>
                <div class="ww-note__body">{ui::LOADING}</div>
            </details>
        </footer>
    }
}
