use crate::text::keep;
use leptos::prelude::*;

/// Where the reader is told what happened to the draft, on every screen. What is
/// said after wiping stands ready: the app that says it begins anew.
#[component]
pub fn Told() -> impl IntoView {
    view! { <p id="told" class="ww-told" role="status" data-wiped=keep::TOLD_WIPED data-left=keep::TOLD_LEFT></p> }
}
