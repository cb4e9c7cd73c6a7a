use super::markup;
use crate::text::Contact;
use leptos::prelude::*;

/// A number as a button that calls it, with the hours below.
#[component]
pub fn CallLink(
    /// Whom to call.
    contact: Contact,
) -> impl IntoView {
    view! { <p class="ww-call" inner_html=markup::call(contact)></p> }
}
