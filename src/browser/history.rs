//! The browser's Back and Forward, as an opaque step number.
//!
//! `history.state` holds one number: the visit, drawn at random when the page
//! loads, and the step of the session. No answer ever stands in it. An entry of
//! another visit, or from elsewhere, means the start screen.

use leptos::prelude::window;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// More steps than any walk has; the factor that packs a visit and a step.
const STEPS: u8 = 16;

/// Follows the session's cursor in the browser's history.
pub struct History(Rc<Position>);

struct Position {
    visit: f64,
    reloaded: bool,
    /// The step that the browser shows now.
    at: Cell<usize>,
    /// The step that the session wants to show.
    wanted: Cell<usize>,
    /// A way back was asked for and has not arrived yet.
    travelling: Cell<bool>,
}

impl History {
    /// Takes over the page's history entry as the start of a new visit, and
    /// removes a query or fragment that came along: nothing here reads them.
    ///
    /// Calls `arrive` with the step when the reader goes Back or Forward.
    #[must_use]
    pub fn begin(arrive: impl Fn(usize) + 'static) -> Self {
        let position = Rc::new(Position {
            visit: (js_sys::Math::random() * f64::from(u32::MAX)).floor(),
            reloaded: state().is_some_and(|state| state % f64::from(STEPS) > 0.0),
            at: Cell::new(0),
            wanted: Cell::new(0),
            travelling: Cell::new(false),
        });
        let path = window().location().pathname().unwrap_or_default();
        if let Ok(entries) = window().history() {
            // Refused in some embedded views; Back then leaves the app at once.
            let _ = entries.replace_state_with_url(&position.entry(0), "", Some(&path));
        }
        let heard = Rc::clone(&position);
        let listener = Closure::<dyn Fn()>::new(move || {
            let step = heard.step();
            heard.at.set(step);
            if heard.travelling.replace(false) {
                heard.follow(heard.wanted.get());
            } else {
                arrive(step);
            }
        });
        let _ = window()
            .add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
        // Lives as long as the page.
        listener.forget();
        Self(position)
    }

    /// Whether the page was loaded again in the middle of a walk.
    #[must_use]
    pub fn reloaded(&self) -> bool {
        self.0.reloaded
    }

    /// Brings the browser to the session's `cursor`: new entries forward, a
    /// way back otherwise. A way back takes time; what comes meanwhile waits.
    pub fn follow(&self, cursor: usize) {
        self.0.follow(cursor);
    }
}

impl Position {
    fn follow(&self, cursor: usize) {
        self.wanted.set(cursor);
        let at = self.at.get();
        if self.travelling.get() || cursor == at {
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
            self.at.set(cursor);
        } else if let Ok(back) = i32::try_from(at - cursor) {
            self.travelling.set(entries.go_with_delta(-back).is_ok());
        }
    }

    /// The step of the entry that the browser shows; 0 for a foreign entry.
    fn step(&self) -> usize {
        let state = state();
        (0..STEPS)
            .find(|step| state == Some(self.number(*step)))
            .map_or(0, usize::from)
    }

    fn entry(&self, step: usize) -> JsValue {
        JsValue::from_f64(self.number(u8::try_from(step).unwrap_or_default()))
    }

    fn number(&self, step: u8) -> f64 {
        self.visit * f64::from(STEPS) + f64::from(step)
    }
}

/// The number in the current entry, if it is one.
fn state() -> Option<f64> {
    let state = window().history().ok()?.state().ok()?.as_f64();
    state.filter(|state| state.is_finite() && *state >= 0.0)
}
