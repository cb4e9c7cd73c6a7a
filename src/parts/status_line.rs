//! The line that shows what happened: to the draft, a profile, a file, a print.

use crate::text::{draft, start};
use leptos::prelude::*;

/// The status, on every screen. It is always in the page, or not every browser would pass its
/// text on; and it is no `status` in name, which a screen reader would say of it while empty. The messages for after wiping are already
/// here, because the app that shows them has just restarted.
#[component]
pub fn StatusLine() -> impl IntoView {
    view! { <p id="told" class="ww-told" aria-live="polite" aria-atomic="true" data-wiped=draft::TOLD_WIPED data-left=draft::TOLD_LEFT data-old=start::OLD data-not-kept=start::NOT_KEPT data-not-updated=start::NOT_UPDATED></p> }
}
