//! Numbers as buttons that call them.

use crate::parts::Icon;
use crate::text::Contact;
use maud::{Markup, html};

/// A number as a button that calls it, with the hours below.
#[must_use]
pub fn call(contact: Contact) -> Markup {
    html! {
        p.ww-call {
            (calls(contact.href(), contact.label(), contact.number()))
            @if !contact.hours().is_empty() {
                span.ww-call__hours { (contact.hours()) }
            }
        }
    }
}

/// A link that calls a number.
#[must_use]
pub fn calls(href: &str, label: &str, number: &str) -> Markup {
    html! {
        a.ww-call__link href=(href) { (Icon::Call) span { (label) " " b { (number) } } }
    }
}
