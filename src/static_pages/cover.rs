//! The cover, and the question before wiping.

use crate::parts::markup;
use crate::text::{Contact, draft as words, ui};
use leptos::prelude::*;
use maud::{Markup, html};

/// The cover that hides the app, and the question before all is wiped: in `index.html`,
/// next to the app, so that both work whatever the app does.
#[component]
pub fn Cover() -> impl IntoView {
    let both = html! { (cover()) (wipe()) };
    view! { <div inner_html=both.into_string()></div> }
}

/// Neutral: a name, a button back, and the numbers without a word.
fn cover() -> Markup {
    html! {
        div.ww-cover id="cover" role="main" tabindex="-1" data-title=(ui::APP) hidden {
            h1.ww-title { (ui::APP) }
            button.ww-button.ww-button--strong type="button" data-uncover { (words::SHOW) }
            div.ww-phrase {
                form.ww-phrase__form {
                    (markup::phrase("cover-phrase", words::UNLOCK_LABEL, "current-password"))
                    button.ww-button.ww-button--strong type="submit" data-open-cover {
                        (words::SHOW)
                    }
                }
                p.ww-remark
                    role="status" data-told data-working=(words::WORKING)
                    data-wrong=(words::COVER_WRONG) data-failed=(words::COVER_FAILED)
                    data-interrupted=(words::TOLD_INTERRUPTED) {}
            }
            p.ww-cover__numbers {
                @for contact in [Contact::Alarm, Contact::VeiligThuis] {
                    a.ww-call__link href=(contact.href()) { (contact.number()) }
                }
            }
            p.ww-cover__idle {
                label.ww-field__label for="idle" { (words::IDLE) }
                select.ww-field id="idle" {
                    @for (minutes, text) in (1..).zip(words::MINUTES) {
                        option value=(minutes) selected[minutes == 2] { (text) }
                    }
                }
            }
            button.ww-button.ww-button--quiet type="button" popovertarget="wipe" {
                (words::WIPE)
            }
        }
    }
}

/// One confirmation, and everything is wiped.
fn wipe() -> Markup {
    html! {
        div.ww-waiting.ww-wipe id="wipe" popover role="dialog" aria-label=(words::WIPE) {
            p { (words::WIPE_ASK) }
            button.ww-button.ww-button--strong type="button" data-wipe-yes { (words::WIPE_YES) }
            button.ww-button type="button" popovertarget="wipe" popovertargetaction="hide" {
                (words::WIPE_NO)
            }
        }
    }
}
