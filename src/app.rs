//! Carries out in the page what the core asks. It decides nothing: an event goes in, the
//! effects that come out are carried out in order, and the screen follows.
//!
//! There are two apps, each with a shell here: [`first`] is the first load, the start and the
//! quick check; [`whole`] replaces it when a reader asks for more.

pub mod first;
pub mod whole;

use crate::browser::page::{self, Drawn};
use crate::browser::platform;
use crate::calendar;
use crate::parts::{EmergencyStrip, StatusLine, UpdateOffer};
use crate::text::{edition, start};
use leptos::prelude::*;

/// The element of `index.html` that the app fills.
const APP: &str = "#app";

/// Where a screen is drawn.
const SCREEN: &str = "#screen";

const OFFER: &str = "#offer";

/// Draws what is on every screen, in place of what is there.
fn draw_frame() {
    if !platform::make_room() {
        // The app still takes the place of what is there; nothing is given back.
        page::clear(APP);
    }
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

/// Shows or removes the offer of a newer version.
fn offer_update(offered: bool, offer: &mut Option<Drawn>) {
    if offered == offer.is_some() {
        return;
    }
    let view = || view! { <UpdateOffer take=platform::take_update /> };
    *offer = offered.then(|| page::draw(OFFER, None, view)).flatten();
    if offered {
        page::say(start::UPDATE);
    }
}

/// The day on which the texts were last checked.
fn checked() -> Option<calendar::Date> {
    calendar::parse(edition::CHECKED_ON)
}
