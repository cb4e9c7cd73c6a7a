//! The device's date and time, with timers and random numbers.

use crate::calendar::{self, Date};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Today, in the device's time zone; the calendar's first day when the device
/// has none.
#[must_use]
pub fn today() -> Date {
    date(&js_sys::Date::new_0())
}

/// The day of a time in seconds of Unix time.
#[must_use]
pub fn day_of(seconds: u64) -> Date {
    date(&js_sys::Date::new(&JsValue::from_f64(
        seconds as f64 * 1_000.0,
    )))
}

/// The last second of a day in the device's time zone, in seconds of Unix time.
#[must_use]
pub fn end_of(date: Date) -> u64 {
    let (year, month, day) = calendar::parts(date);
    // The first moment of the next day, which may be 23 or 25 hours after that of this one.
    let next = js_sys::Date::new_with_year_month_day(
        year.unsigned_abs(),
        i32::try_from(month).unwrap_or_default() - 1,
        i32::try_from(day).unwrap_or_default() + 1,
    );
    ((next.get_time() / 1_000.0) as u64).saturating_sub(1)
}

/// Now, in seconds of Unix time.
#[must_use]
pub fn now() -> u64 {
    (js_sys::Date::now() / 1_000.0) as u64
}

/// A random 16-bit number from the browser's generator; `None` without one.
#[must_use]
pub fn random() -> Option<u16> {
    let mut bytes = [0; 2];
    let crypto = window().crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(u16::from_ne_bytes(bytes))
}

/// Calls `run` once, after this many milliseconds.
pub fn later(milliseconds: i32, run: impl FnOnce() + 'static) {
    let run = Closure::once_into_js(run);
    let _ = window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), milliseconds);
}

/// Calls `run` every minute, as long as the page lives.
pub fn every_minute(run: fn()) {
    let run = Closure::<dyn Fn()>::new(run);
    let _ = window().set_interval_with_callback_and_timeout_and_arguments_0(
        run.as_ref().unchecked_ref(),
        60_000,
    );
    // Lives as long as the page.
    run.forget();
}

fn date(at: &js_sys::Date) -> Date {
    let year = i32::try_from(at.get_full_year()).unwrap_or_default();
    Date::from_ymd_opt(year, at.get_month() + 1, at.get_date()).unwrap_or_default()
}
