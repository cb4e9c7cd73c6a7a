//! What many screens have in common: the heading, the footer, the result of an export, a
//! button that waits for the rest of the app.

use super::note::on_demand;
use crate::effect::Export;
use crate::text::{draft as draft_words, start as start_words, ui};
use maud::{Markup, Render, html};

/// The heading of a screen, which takes the focus on arrival.
#[must_use]
pub fn heading(text: impl Render) -> Markup {
    html! { h1.ww-title tabindex="-1" { (text) } }
}

/// The same below a line with the place of the screen: the step, the number of the question,
/// that it is practice. The line is in the heading, as a screen reader user hears no more on
/// arrival than what has the focus.
#[must_use]
pub fn placed_heading(place: impl Render, text: impl Render) -> Markup {
    // Of two lines nothing but a space in one of them keeps the words apart when they are heard.
    heading(html! { span.ww-step { (place) "\u{a0}" } (text) })
}

/// The items of a list.
#[must_use]
pub fn items(texts: &[&str]) -> Markup {
    html! { @for text in texts { li { (text) } } }
}

/// The footer of every screen, one line: it opens what the app is not, which framework it
/// follows, where that was read and when it was last checked.
#[must_use]
pub fn footer() -> Markup {
    html! {
        footer.ww-footer {
            (on_demand("pages/uitleg.html#bronnen", ui::ABOUT))
            button.ww-button.ww-button--quiet type="button" popovertarget="wipe" {
                (draft_words::WIPE)
            }
        }
    }
}

/// The place that shows the result of an export.
#[must_use]
pub fn told(export: Export) -> Markup {
    html! {
        p.ww-remark aria-live="polite" aria-atomic="true" data-told id=(export.told()) {}
    }
}

/// A start button that waits until the app, or the rest of it, has loaded.
#[must_use]
pub fn waiting(start: &str, text: &str) -> Markup {
    html! {
        button.ww-button.ww-button--quiet
            type="button" data-start=(start) { (text) }
        p.ww-waiting
            id={ "wait-" (start) } popover data-wait=(start) data-says=(start_words::WAITING)
            data-failed=(start_words::REST_FAILED) {
            (start_words::WAITING)
        }
    }
}
