use crate::text::draft;
use leptos::prelude::*;

/// Where the reader is told what happened to the draft, on every screen. What is
/// said after wiping stands ready: the app that says it begins anew.
#[component]
pub fn StatusLine() -> impl IntoView {
    view! { <p id="told" class="ww-told" role="status" data-wiped=draft::TOLD_WIPED data-left=draft::TOLD_LEFT></p> }
}
