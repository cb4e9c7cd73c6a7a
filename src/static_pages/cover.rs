//! The cover, and the question before wiping.

use crate::parts::{Icon, markup};
use crate::text::{Contact, draft as words, ui};
use leptos::prelude::*;
use maud::{Markup, html};

/// The cover that hides the app, the warning before it does so by itself, the question before
/// all is wiped, and what only a screen reader user hears: in `index.html`, next to the app,
/// so that they work whatever the app does.
#[component]
pub fn Cover() -> impl IntoView {
    let all = html! { (cover()) (wipe()) (stay()) (spoken()) };
    view! { <div inner_html=all.into_string()></div> }
}

/// Neutral: a clock. Holding it brings the screen back, or asks for the phrase of the draft that
/// is open; the numbers to call and all else are behind one tap.
fn cover() -> Markup {
    html! {
        div.ww-cover
            id="cover" role="main" aria-labelledby="covered" tabindex="-1" data-title=(words::COVER)
            data-shown=(words::SHOWN) hidden {
            h1.ww-hidden id="covered" { (words::COVER) ": " (words::HIDDEN) }
            // On top, so that the numbers are in view with letters of any size.
            details.ww-cover__more {
                summary { (Icon::Call) span.ww-hidden { (words::COVER_MORE) } }
                (more())
            }
            button.ww-cover__clock type="button" data-uncover {
                b {} " " span {}
                span.ww-hidden { " " (words::LIFT) }
            }
            div.ww-phrase {
                form.ww-phrase__form aria-label=(words::UNLOCK_LABEL) {
                    (markup::phrase("cover-phrase", words::UNLOCK_LABEL, "current-password", ""))
                    button.ww-button.ww-button--strong type="submit" data-open-cover {
                        (words::SHOW)
                    }
                }
                p.ww-remark
                    aria-live="polite" aria-atomic="true" data-told data-working=(words::WORKING)
                    data-wrong=(words::COVER_WRONG) data-failed=(words::COVER_FAILED)
                    data-interrupted=(words::TOLD_INTERRUPTED) {}
            }
            p.ww-step role="status" id="gone" data-wiped=(words::WIPED) {}
            p.ww-step aria-hidden="true" {
                (words::HOLD[0]) span { (words::HOLD[1]) } (words::HOLD[2])
            }
        }
    }
}

/// The numbers without a word, how soon the app hides, and wiping.
fn more() -> Markup {
    html! {
        p.ww-cover__numbers {
            @for contact in [Contact::Alarm, Contact::VeiligThuis] {
                a.ww-call__link href=(contact.href()) { (contact.number()) }
            }
        }
        p.ww-cover__idle {
            label.ww-field__label for="idle" { (words::IDLE) }
            select.ww-field id="idle" {
                @for (minutes, text) in words::MINUTES {
                    option value=(minutes) selected[minutes == 2] { (text) }
                }
            }
        }
        button.ww-button.ww-button--quiet type="button" popovertarget="wipe" { (words::WIPE) }
    }
}

/// Half a minute in which any key, tap or focus keeps the screen, and this button as well.
fn stay() -> Markup {
    html! {
        div.ww-waiting.ww-wipe id="stay" popover="manual" {
            p { (words::HIDES_SOON) }
            button.ww-button.ww-button--strong type="button" data-stay { (words::STAY) }
        }
    }
}

/// What a screen reader user alone hears. It is always in the page, and empty until there is
/// something to say: what enters the page together with its text is not said by every browser.
fn spoken() -> Markup {
    html! { p.ww-hidden id="spoken" aria-live="polite" aria-atomic="true" data-loaded=(ui::LOADED) data-copied=(ui::COPIED) {} }
}

/// One confirmation, and everything is wiped. Its list holds all that may be there; `wipe.js` leaves
/// out what is not.
fn wipe() -> Markup {
    html! {
        div.ww-waiting.ww-wipe id="wipe" popover role="dialog" aria-labelledby="wipe-ask" {
            h2.ww-subtitle id="wipe-ask" { (words::WIPE_ASK) }
            p { (words::WIPE_GOES) }
            ul.ww-list {
                li data-goes { (words::WIPE_CASE) }
                li { (words::WIPE_TABS) }
                @for goes in [words::WIPE_DRAFT, words::WIPE_SCHOOL] {
                    li data-goes { span { (goes) } span {} }
                }
            }
            p { (words::WIPE_STAYS) }
            button.ww-button.ww-button--strong type="button" data-wipe-yes { (words::WIPE_YES) }
            button.ww-button type="button" popovertarget="wipe" popovertargetaction="hide" {
                (words::WIPE_NO)
            }
        }
    }
}
