//! The emergency strip.

use super::Icon;
use crate::text::{Contact, draft as draft_words, ui};
use leptos::prelude::*;

/// 112, Veilig Thuis and hiding, on top of every screen.
#[component]
pub fn EmergencyStrip() -> impl IntoView {
    view! {
        <header class="ww-emergency">
            <nav class="ww-emergency__numbers" aria-label=ui::EMERGENCY>
                // A link, so that it leads to the start without the app as well.
                <a
                    class="ww-mark"
                    href="./"
                    aria-label=ui::MARK
                    inner_html=Icon::Mark.before("")
                ></a>
                {[Contact::Alarm, Contact::VeiligThuis]
                    .into_iter()
                    .map(|contact| {
                        view! {
                            <a
                                class="ww-emergency__link"
                                class:ww-emergency__link--alarm=contact == Contact::Alarm
                                href=contact.href()
                            >
                                <span>
                                    {contact.label()} {if contact == Contact::Alarm { "\u{a0}" } else { " " }}
                                    <b>{contact.number()}</b>
                                </span>
                            </a>
                        }
                    })
                    .collect_view()}
                <button
                    type="button"
                    class="ww-emergency__hide"
                    data-hide
                    inner_html=Icon::Hide.before(draft_words::HIDE)
                ></button>
            </nav>
        </header>
    }
}
