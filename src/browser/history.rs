//! The browser's Back and Forward, as an opaque step number.
//!
//! `history.state` holds one number: the visit, drawn at random when the page
//! loads, and the step of the session. No answer ever stands in it. An entry of
//! another visit, or from elsewhere, means the start screen.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// More steps than any walk has; the factor that packs a visit and a step.
const STEPS: f64 = 16.0;

/// Follows the session's cursor in the browser's history.
#[derive(Clone, Copy)]
pub struct History {
    visit: f64,
    reloaded: bool,
    /// The step that the browser shows now.
    at: StoredValue<usize>,
    /// A way back was asked for and has not arrived yet.
    travelling: StoredValue<bool>,
    /// The step that the session wants to show.
    wanted: StoredValue<usize>,
}

impl History {
    /// Takes over the page's history entry as the start of a new visit, and
    /// removes a query or fragment that came along: nothing here reads them.
    #[must_use]
    pub fn begin() -> Self {
        let history = Self {
            visit: (js_sys::Math::random() * f64::from(u32::MAX)).floor(),
            reloaded: state().is_some_and(|state| state % STEPS > 0.0),
            at: StoredValue::new(0),
            travelling: StoredValue::new(false),
            wanted: StoredValue::new(0),
        };
        let path = window().location().pathname().unwrap_or_default();
        if let Ok(entries) = window().history() {
            // Refused in some embedded views; Back then leaves the app at once.
            let _ = entries.replace_state_with_url(&history.entry(0), "", Some(&path));
        }
        history
    }

    /// Whether the page was loaded again in the middle of a walk.
    #[must_use]
    pub const fn reloaded(self) -> bool {
        self.reloaded
    }

    /// Calls `arrive` with the step when the reader goes Back or Forward.
    pub fn on_arrival(self, arrive: impl Fn(usize) + 'static) {
        let listener = Closure::<dyn Fn()>::new(move || {
            let step = self.step();
            self.at.set_value(step);
            if self.travelling.get_value() {
                self.travelling.set_value(false);
                self.follow(self.wanted.get_value());
            } else {
                self.wanted.set_value(step);
                arrive(step);
            }
        });
        let _ = window()
            .add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
        // Lives as long as the page.
        listener.forget();
    }

    /// Brings the browser to the session's `cursor`: new entries forward, a
    /// way back otherwise. A way back takes time; what comes meanwhile waits.
    pub fn follow(self, cursor: usize) {
        self.wanted.set_value(cursor);
        let at = self.at.get_value();
        if self.travelling.get_value() || cursor == at {
            return;
        }
        let Ok(entries) = window().history() else {
            return;
        };
        if cursor > at {
            for step in at + 1..=cursor {
                // Safari refuses more than 100 in half a minute; Back then
                // skips a screen, and the trail still leads to it.
                let _ = entries.push_state(&self.entry(step), "");
            }
            self.at.set_value(cursor);
        } else if let Ok(back) = i32::try_from(at - cursor)
            && entries.go_with_delta(-back).is_ok()
        {
            self.travelling.set_value(true);
        }
    }

    /// The step of the entry that the browser shows; 0 for a foreign entry.
    fn step(self) -> usize {
        let state = state().unwrap_or(-1.0);
        (0..16_u8)
            .find(|step| self.entry_number(*step) == state)
            .map_or(0, usize::from)
    }

    fn entry(self, step: usize) -> JsValue {
        let step = u8::try_from(step).unwrap_or_default();
        JsValue::from_f64(self.entry_number(step))
    }

    fn entry_number(self, step: u8) -> f64 {
        self.visit * STEPS + f64::from(step)
    }
}

/// The number in the current entry, if it is one.
fn state() -> Option<f64> {
    window()
        .history()
        .ok()?
        .state()
        .ok()?
        .as_f64()
        .filter(|state| state.is_finite() && *state >= 0.0)
}
