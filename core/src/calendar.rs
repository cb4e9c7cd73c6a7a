//! Working days in the Netherlands, as the Algemene termijnenwet defines them.
//!
//! Days only: no clock, no time zone. Nobody has confirmed that Veilig Thuis counts
//! by this law, so every date from here is shown as an indication, and where two
//! counts differ the earlier one leads: a date that is too late is the dangerous
//! error.

pub use chrono::NaiveDate as Date;
use chrono::{Datelike, Days, Months, Weekday};

/// The last year for which equated days are decreed in our sources (S89).
pub const EQUATED_KNOWN_UNTIL: i32 = 2028;

/// Days that a decree equates with a holiday, Atw art. 3 lid 3 (S89), as year,
/// month and day. Dated data: nothing is known yet from 2029 on.
const EQUATED: &[(i32, u32, u32)] = &[
    (2023, 4, 28),
    (2023, 5, 19),
    (2024, 5, 10),
    (2024, 12, 27),
    (2025, 5, 30),
    (2026, 1, 2),
    (2026, 5, 15),
    (2027, 5, 7),
    (2028, 4, 28),
    (2028, 5, 26),
];

/// What a report, or a question after a new signal, waits for: no day at all. The header of a
/// draft has only room for a day, and the first one of Unix time is nobody's. It is made when this
/// is compiled: nothing can panic later.
pub const AT_ONCE: Date = Date::from_epoch_days(0).unwrap();

/// The years that a date can have here; anything outside is a typing error.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;

/// A date some working days later, by both counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Counted without equated days: never later than the other, so it leads.
    pub leading: Date,
    /// Counted with equated days as days off, where that gives another date.
    pub other: Option<Date>,
}

/// A date from its ISO 8601 form, `2026-11-23`; `None` for anything else and
/// for a year outside 2000 to 2099.
#[must_use]
pub fn parse(iso: &str) -> Option<Date> {
    let mut parts = iso.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    YEARS
        .contains(&year)
        .then(|| Date::from_ymd_opt(year, month, day))?
}

/// The ISO 8601 form of a date.
#[must_use]
pub fn iso(date: Date) -> String {
    let (year, month, day) = parts(date);
    let two = |number: u32| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    [&year.to_string(), "-", &two(month), "-", &two(day)].concat()
}

/// Whether there are more than twelve months between the day on which something
/// was checked and `today`. A clock that is before that day is wrong: no age
/// follows from it.
#[must_use]
pub fn is_over_a_year(checked: Date, today: Date) -> bool {
    // Twelve months after 29 February is 28 February.
    let until = checked.checked_add_months(Months::new(12));
    until.is_some_and(|until| today > until)
}

/// The last Sunday on or before `date`.
#[must_use]
pub fn sunday_by(date: Date) -> Option<Date> {
    date.checked_sub_days(Days::new(date.weekday().num_days_from_sunday().into()))
}

/// Year, month and day.
#[must_use]
pub fn parts(date: Date) -> (i32, u32, u32) {
    (date.year(), date.month(), date.day())
}

/// The date so many days after another; the calendar's last at its end.
#[must_use]
pub fn days_after(from: Date, days: u64) -> Date {
    from.checked_add_days(Days::new(days)).unwrap_or(Date::MAX)
}

/// How many days `to` is after `from`; negative when before.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    to.num_days_from_ce() - from.num_days_from_ce()
}

/// The date `count` working days after `from`, which is day 0.
#[must_use]
pub fn working_days_after(from: Date, count: u32) -> Deadline {
    let leading = nth(from, count, is_off);
    let other = nth(from, count, |date| is_off(date) || is_equated(date));
    Deadline {
        leading,
        other: (other != leading).then_some(other),
    }
}

/// Why there may be no school on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSchool {
    /// A Saturday or a Sunday.
    Weekend,
    /// A day of the Algemene termijnenwet on which most schools are closed too.
    Holiday,
    /// A time of the year in which some region has a school holiday, or a day that many schools
    /// add to one.
    Vacation,
}

/// Around the school holidays of all three regions, as first and last month and day. They move
/// from year to year: wide enough for each of them, and only good for a question.
const VACATIONS: &[[(u32, u32); 2]] = &[
    [(2, 10), (3, 5)],
    [(4, 20), (5, 10)],
    [(7, 1), (9, 5)],
    [(10, 7), (10, 29)],
    [(12, 18), (12, 31)],
    [(1, 1), (1, 10)],
];

/// Why there may be no school on `date`; none on an ordinary day.
#[must_use]
pub fn no_school(date: Date) -> Option<NoSchool> {
    let day = (date.month(), date.day());
    if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
        Some(NoSchool::Weekend)
    } else if is_off(date) {
        Some(NoSchool::Holiday)
    } else {
        let within = |[first, last]: &[_; 2]| (*first..=*last).contains(&day);
        // Nearly every school is closed on the Friday after Ascension Day.
        let bridged = since_easter(date) == 40;
        (bridged || VACATIONS.iter().any(within)).then_some(NoSchool::Vacation)
    }
}

/// Steps to the `count`-th day that is not off.
fn nth(from: Date, count: u32, off: impl Fn(Date) -> bool) -> Date {
    let mut date = from;
    let mut left = count;
    while left > 0 {
        // The calendar itself ends in the year 262142.
        let Some(next) = date.succ_opt() else { break };
        date = next;
        if !off(date) {
            left -= 1;
        }
    }
    date
}

/// Weekend or a day of Atw art. 3 lid 1 and 2 (S87, S88).
fn is_off(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
        || matches!(
            (date.month(), date.day()),
            // New Year's Day, liberation day in every year, both days of Christmas.
            (1, 1) | (5, 5) | (12, 25 | 26)
        )
        || is_kings_day(date)
        || moves_with_easter(date)
}

/// 27 April; when that is a Sunday, the Saturday before (S90).
fn is_kings_day(date: Date) -> bool {
    (date.month(), date.day()) == (4, 27) && date.weekday() != Weekday::Sun
}

/// Good Friday, Easter Monday, Ascension Day and Whit Monday.
fn moves_with_easter(date: Date) -> bool {
    matches!(since_easter(date), -2 | 1 | 39 | 50)
}

fn since_easter(date: Date) -> i32 {
    date.ordinal().cast_signed() - easter(date.year())
}

/// Easter Sunday of the Gregorian calendar, as a day of the year
/// (computus; J. Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> i32 {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 114;
    let leap = i32::from(Date::from_ymd_opt(year, 2, 29).is_some());
    // `days / 31` is the month, 3 or 4; March begins on day 60 of a plain year.
    let before = if days / 31 == 3 { 59 } else { 90 } + leap;
    before + days % 31 + 1
}

/// Whether a decree makes this a day off for terms.
fn is_equated(date: Date) -> bool {
    EQUATED.contains(&parts(date))
}
