//! What `start.js` tells of the service worker, and what is asked of it.
//!
//! The worker itself is registered and replaced in `start.js`: that code is
//! about promises of the browser only, and weighs a tenth there.

use leptos::prelude::document;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::Event;

/// Heard when a newer version of the app waits; `start.js` knows the same word.
const FOUND: &str = "weegwijzer-update";

/// Said when the reader wants it; `start.js` knows the same word.
const TAKE: &str = "weegwijzer-take-update";

/// Calls `found` when a newer version waits.
pub fn on_update(found: fn()) {
    let listener = Closure::<dyn Fn()>::new(found);
    let _ = document().add_event_listener_with_callback(FOUND, listener.as_ref().unchecked_ref());
    // Lives as long as the page.
    listener.forget();
}

/// Lets the waiting version take over; the page is then loaded again.
pub fn take_update() {
    if let Ok(event) = Event::new(TAKE) {
        let _ = document().dispatch_event(&event);
    }
}
