//! The day, as the reader's own device has it.

use crate::calendar::Date;

/// Today, in the device's time zone; the calendar's first day when the device
/// has none.
#[must_use]
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}
