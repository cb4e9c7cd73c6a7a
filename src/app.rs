//! Carries out in the page what the core asks. It decides nothing: an event goes in, the
//! effects that come out are carried out in order, and the screen follows.
//!
//! There are two apps. The first load has the start and the quick check; the whole app
//! replaces it when a reader asks for more. Each has a separate shell here.

mod screen;

#[cfg(not(feature = "whole"))]
mod first;
#[cfg(feature = "whole")]
mod whole;

#[cfg(not(feature = "whole"))]
pub use first::start;
#[cfg(feature = "whole")]
pub use whole::start;

use crate::browser::page;
use crate::browser::platform;
use crate::parts::{EmergencyStrip, StatusLine};
use leptos::prelude::*;

/// The element of `index.html` that the app fills.
const APP: &str = "#app";

/// Draws what is on every screen, in place of what is there.
fn draw_frame() {
    platform::make_room();
    let frame = page::draw(APP, None, || {
        view! {
            <EmergencyStrip />
            <div id="offer"></div>
            <StatusLine />
            <div class="ww-place" id="screen"></div>
        }
    });
    // The frame stays as long as the page.
    std::mem::forget(frame);
}
