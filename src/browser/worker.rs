//! What `start.js` tells of the service worker, and what is asked of it.
//! It tells the element in which the offer stands, so that only the app that is
//! in the page hears it.
//!
//! The worker itself is registered and replaced in `start.js`: that code is
//! about promises of the browser only, and weighs a tenth there.

use leptos::prelude::document;
use web_sys::Event;

/// Heard when a newer version of the app waits; `start.js` knows the same word.
pub const FOUND: &str = "weegwijzer-update";

/// Said when the reader wants it; `start.js` knows the same word.
const TAKE: &str = "weegwijzer-take-update";

/// Lets the waiting version take over; the page is then loaded again.
pub fn take_update() {
    if let Ok(event) = Event::new(TAKE) {
        let _ = document().dispatch_event(&event);
    }
}
