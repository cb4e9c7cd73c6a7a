//! The document: mounting, focus, title, scroll.

use crate::session::Mode;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions};

fn element(selector: &str) -> Option<HtmlElement> {
    document()
        .query_selector(selector)
        .ok()
        .flatten()
        .and_then(|found| found.dyn_into().ok())
}

/// Empties the element that `selector` finds. What is mounted there in the same
/// task replaces it at once: the reader never sees an empty page.
pub fn clear(selector: &str) {
    if let Some(place) = element(selector) {
        place.set_text_content(None);
    }
}

/// Builds a view into the element that `selector` finds; dropping the result
/// takes it out again.
///
/// Without that element nothing is mounted: the page is not ours to fill.
pub fn mount<V: IntoView + 'static>(
    selector: &str,
    view: impl FnOnce() -> V + 'static,
) -> Option<Box<dyn Any>> {
    element(selector).map(|place| Box::new(mount_to(place, view)) as Box<dyn Any>)
}

/// The start button that was tapped before the app stood, if any.
#[must_use]
pub fn pending_start() -> Option<Mode> {
    let wanted = document()
        .document_element()?
        .get_attribute("data-pending")?;
    [Mode::Case, Mode::Quick]
        .into_iter()
        .find(|mode| mode.id() == wanted)
}

/// Names the screen in the browser's bar.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Brings the reader to the top of a new screen and its heading into focus,
/// so that a screen reader begins there.
pub fn arrive() {
    let top = ScrollToOptions::new();
    top.set_top(0.0);
    top.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&top);
    if let Some(heading) = element("main h1") {
        // A browser that refuses focus leaves it where it was.
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&still);
    }
}
