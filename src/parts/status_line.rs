//! The line that shows what happened to the draft.

use crate::text::draft;
use leptos::prelude::*;

/// The status of the draft, on every screen. The messages for after wiping are already
/// here, because the app that shows them has just restarted.
#[component]
pub fn StatusLine() -> impl IntoView {
    view! { <p id="told" class="ww-told" role="status" data-wiped=draft::TOLD_WIPED data-left=draft::TOLD_LEFT></p> }
}
