//! The browser's Back and Forward, as an opaque number.
//!
//! `history.state` holds one number: the visit, drawn at random when the page
//! loads, and a place of the session. No answer is ever in it. An entry of
//! another visit, or from elsewhere, means the start screen.

use crate::session::Place;
use crate::shared::STEPS;
use leptos::prelude::window;
use std::ops::Range;
use wasm_bindgen::JsValue;

/// The factor that packs a visit and a place into one number.
const PLACES: u16 = 256;

/// The places in which something was in memory, so that a reload lost it.
const LOSING: Range<f64> = 1.0..(Place::LOSES_NOTHING * STEPS) as f64;

/// Follows the session's place in the browser's history.
pub struct History {
    visit: u32,
    reloaded: bool,
    /// The place that the browser shows now.
    at: Place,
    /// The place that the session wants to show.
    wanted: Place,
    /// A step back was requested, and the browser has not arrived yet.
    travelling: bool,
    /// The reader returns to where that screen was left.
    returns: bool,
}

impl History {
    /// Takes over the page's history entry as the start of a new visit, and removes any
    /// query or fragment: nothing here reads them.
    #[must_use]
    pub fn begin() -> Self {
        let history = Self {
            visit: (js_sys::Math::random() * f64::from(u32::MAX)) as u32,
            reloaded: state().is_some_and(|state| LOSING.contains(&(state % f64::from(PLACES)))),
            at: Place::default(),
            wanted: Place::default(),
            travelling: false,
            returns: false,
        };
        let path = window().location().pathname().unwrap_or_default();
        if let Ok(entries) = window().history() {
            // Refused in some embedded views; Back then leaves the app at once.
            let _ =
                entries.replace_state_with_url(&history.entry(Place::default()), "", Some(&path));
        }
        history
    }

    /// Whether the page was reloaded while something was in memory.
    #[must_use]
    pub fn reloaded(&self) -> bool {
        self.reloaded
    }

    /// The number of this visit, drawn at random.
    #[must_use]
    pub fn visit(&self) -> u32 {
        self.visit
    }

    /// The browser arrived at another entry: the place that the reader went to, or
    /// `None` when it only followed the session.
    pub fn arrived(&mut self) -> Option<Place> {
        let place = self.place();
        self.at = place;
        if std::mem::take(&mut self.travelling) {
            self.follow(self.wanted);
            return None;
        }
        Some(place)
    }

    /// The reader took the way back that is on the screen; a browser that is not on its way there
    /// stays where it is.
    pub fn will_return(&mut self) {
        self.returns = self.travelling;
    }

    /// Whether the browser arrived where the reader returns to; once.
    pub fn returned(&mut self) -> bool {
        !self.travelling && std::mem::take(&mut self.returns)
    }

    /// A link was opened in the page, in an entry that is nobody's: it is that of this place.
    pub fn adopt(&self) {
        if let Ok(entries) = window().history() {
            let _ = entries.replace_state(&self.entry(self.at), "");
        }
    }

    /// Brings the browser to the session's `place`: forward with new entries, or else by
    /// going back. Going back takes time; a place wanted meanwhile waits.
    pub fn follow(&mut self, place: Place) {
        self.wanted = place;
        let at = self.at;
        if self.travelling || place == at {
            return;
        }
        let Ok(entries) = window().history() else {
            return;
        };
        if place.depth > at.depth {
            for depth in at.depth + 1..=place.depth {
                let entry = if depth == place.depth {
                    place
                } else {
                    place.below(depth)
                };
                // Safari refuses more than 100 in half a minute; Back then
                // skips a screen, and the trail still leads to it.
                let _ = entries.push_state(&self.entry(entry), "");
            }
            self.at = place;
        } else if place.depth == at.depth {
            let _ = entries.replace_state(&self.entry(place), "");
            self.at = place;
        } else if let Ok(back) = i32::try_from(at.depth - place.depth) {
            self.travelling = entries.go_with_delta(-back).is_ok();
        }
    }

    /// The place of the entry that the browser shows; the start for a foreign one.
    fn place(&self) -> Place {
        let state = state();
        (0..PLACES)
            .find(|place| state == Some(self.number(*place)))
            .map(usize::from)
            .map_or_else(Place::default, |place| Place {
                depth: place % STEPS,
                overlay: place / STEPS,
            })
    }

    fn entry(&self, place: Place) -> JsValue {
        let packed = place.overlay * STEPS + place.depth;
        JsValue::from_f64(self.number(u16::try_from(packed).unwrap_or_default()))
    }

    fn number(&self, place: u16) -> f64 {
        f64::from(self.visit) * f64::from(PLACES) + f64::from(place)
    }
}

/// The number in the current entry, if it is one.
fn state() -> Option<f64> {
    let state = window().history().ok()?.state().ok()?.as_f64();
    state.filter(|state| state.is_finite() && *state >= 0.0)
}
