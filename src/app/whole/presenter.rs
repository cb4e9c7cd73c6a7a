//! The clock on the presenter's screen.

use super::with;
use crate::browser::{clock, page};

/// The element with the clock.
const TIMER: &str = "timer";

/// How often it is updated, in milliseconds.
const TICK: i32 = 250;

/// The clock, as long as its screen is there.
#[derive(Default)]
pub struct Presenter {
    /// When the screen appeared, in seconds of Unix time.
    since: Option<u64>,
    /// It ticks; behind the cover it does not.
    ticks: bool,
}

impl Presenter {
    /// Follows the screen: shows how long it has been there.
    pub fn follow(&mut self) {
        if !page::has(TIMER) {
            self.since = None;
            return;
        }
        self.since = self.since.or_else(|| Some(clock::now()));
        if self.ticks {
            self.show();
        } else {
            self.tick();
        }
    }

    fn tick(&mut self) {
        self.ticks = page::has(TIMER);
        if self.ticks {
            self.show();
            clock::later(TICK, || {
                with(|app| app.presenter.tick());
            });
        }
    }

    fn show(&self) {
        let since = self.since.unwrap_or_default();
        let seconds = clock::now().saturating_sub(since);
        let (minutes, seconds) = ((seconds / 60).to_string(), seconds % 60);
        let colon = if seconds < 10 { ":0" } else { ":" };
        page::tell(TIMER, &[&minutes, colon, &seconds.to_string()].concat());
    }
}
