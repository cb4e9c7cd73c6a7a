//! The offer of a new version.

use crate::text::{start, ui};
use leptos::prelude::*;

/// Offers the new version; only ever shown on the start screen.
#[component]
pub fn UpdateOffer(
    /// Takes the new version.
    take: fn(),
) -> impl IntoView {
    view! {
        <section class="ww-notice ww-update" aria-label=ui::APP>
            <p>{start::UPDATE}</p>
            <button type="button" class="ww-link" data-update on:click=move |_| take()>
                {start::TAKE_UPDATE}
            </button>
        </section>
    }
}
