//! The line that shows what happened: to the draft, a profile, a file, a print.

use crate::text::{draft, start};
use leptos::prelude::*;

/// The status, on every screen. The messages for after wiping are already
/// here, because the app that shows them has just restarted.
#[component]
pub fn StatusLine() -> impl IntoView {
    view! { <p id="told" class="ww-told" role="status" data-wiped=draft::TOLD_WIPED data-left=draft::TOLD_LEFT data-old=start::OLD data-not-kept=start::NOT_KEPT data-not-updated=start::NOT_UPDATED></p> }
}
