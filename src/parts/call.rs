use crate::text::Contact;
use leptos::prelude::*;

/// A number as a button that calls it, with the hours below.
#[component]
pub fn CallLink(
    /// Whom to call.
    contact: Contact,
) -> impl IntoView {
    view! {
        <p class="ww-call">
            <a class="ww-call__link" href=contact.href()>
                {contact.label()}
                " "
                <b>{contact.number()}</b>
            </a>
            {(!contact.hours().is_empty())
                .then(|| view! { <span class="ww-call__hours">{contact.hours()}</span> })}
        </p>
    }
}
