use crate::text::{Contact, ui};
use leptos::prelude::*;

/// 112 and Veilig Thuis, on top of every screen.
#[component]
pub fn EmergencyStrip() -> impl IntoView {
    view! {
        <header class="ww-emergency">
            <nav class="ww-emergency__numbers" aria-label=ui::EMERGENCY>
                {[Contact::Alarm, Contact::VeiligThuis]
                    .into_iter()
                    .map(|contact| {
                        view! {
                            <a
                                class="ww-emergency__link"
                                class:ww-emergency__link--alarm=contact == Contact::Alarm
                                href=contact.href()
                            >
                                {contact.label()}
                                " "
                                <b>{contact.number()}</b>
                            </a>
                        }
                    })
                    .collect_view()}
            </nav>
        </header>
    }
}
