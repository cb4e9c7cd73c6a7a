//! Dates of a case as an iCalendar file (RFC 5545), with nothing of the case in it; and the day
//! on which a school reads its meldcode again.

use crate::calendar::{self, Date};
use crate::case::{Choice, Field, Sheet};
use crate::protocol::Outcome;
use crate::session::Run;
use crate::text::complete::yearly;
use crate::text::record::{CALENDAR_TITLE, CALENDAR_WHY, CALENDAR_WHY_CALL};

/// A date worth adding to a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What the date is, for the file's identifier: it is not shown to the reader.
    pub kind: &'static str,
    /// The day itself.
    pub on: Date,
}

/// What the day after the term of Veilig Thuis is.
const CALL: &str = "feedback";

impl Reminder {
    /// Whether nobody agreed on this day: it follows from the term of Veilig Thuis.
    #[must_use]
    pub fn is_to_call(&self) -> bool {
        self.kind == CALL
    }
}

/// The dates that belong to `outcome`: the end of a deviation from a report, the
/// review, the day to call when there was no feedback, the end of the monitoring.
#[must_use]
pub fn reminders(run: &Run, outcome: Outcome, today: Date) -> Vec<Reminder> {
    let day = |kind, on: Option<Date>| on.map(|on| Reminder { kind, on });
    let entries = run.entries();
    let found = if run.deviates_from().is_some() && run.leaves_a_report(outcome) {
        day("deviation", entries.day(Field::DeviationUntil))
    } else if Sheet::Plan.belongs_to(outcome) {
        day("review", run.opens_on(today))
    } else if Sheet::Call.belongs_to(outcome) {
        // Once Veilig Thuis was heard, nobody needs to call for that.
        let heard = entries.choice(Field::Heard) == Some(Choice::Yes);
        let waits = |on: &Date| !heard && *on >= today;
        day(CALL, run.calls_again_on(today).filter(waits))
    } else if Sheet::Monitoring.belongs_to(outcome) {
        day("monitoring", entries.day(Field::MonitorUntil))
    } else {
        None
    };
    found.into_iter().collect()
}

/// When the appointment begins and ends on its day, and its reminder, in minutes of the Dutch
/// clock and minutes before. Outlook drops a reminder that is not before the start, as that of
/// a whole day at eight would be; and most calendars remind of an appointment by themselves.
const BEGINS: u32 = 8 * 60 + 30;
const ENDS: u32 = BEGINS + 15;
const REMINDER: u32 = 30;

/// The beginning of 2020, in seconds of Unix time: a SEQUENCE counted from there fits in the
/// 31 bits that calendars read until 2088.
const EPOCH: u64 = 1_577_836_800;

/// Seconds in a day.
const DAY: u64 = 86_400;

/// The calendar file for `reminders`, as it is at `moment`, in seconds of Unix time.
///
/// `case` distinguishes this case from others: the same case gives the same identifiers,
/// so that a calendar moves a date instead of storing it twice; the later file is the newer
/// one, to the second. Times are UTC, which every reader takes for the same moment.
/// `METHOD:PUBLISH` (RFC 5546) lets a mail program open it as a date.
#[must_use]
pub fn calendar_file(reminders: &[Reminder], case: u32, moment: u64) -> String {
    let events = reminders.iter().map(|reminder| {
        let name = [reminder.kind, "-", &case.to_string()].concat();
        let why = if reminder.is_to_call() {
            CALENDAR_WHY_CALL
        } else {
            CALENDAR_WHY
        };
        let why = ["DESCRIPTION:", why].concat();
        event(&name, reminder.on, CALENDAR_TITLE, &why, moment)
    });
    file(events.collect())
}

/// The calendar file for the day on which a school reads its meldcode again each year: the
/// second Monday of September, when schools have begun in all regions. It is the same file all
/// day.
#[must_use]
pub fn yearly(today: Date) -> String {
    let (year, ..) = calendar::parts(today);
    let monday = |year| {
        Some(calendar::days_after(
            calendar::sunday_by(Date::from_ymd_opt(year, 9, 13)?)?,
            1,
        ))
    };
    let next = [year, year + 1].into_iter().filter_map(monday);
    let begins = next.into_iter().find(|on| *on > today);
    let since = u64::try_from(calendar::days_between(Date::default(), today)).unwrap_or_default();
    let events = begins.map(|on| event("yearly", on, yearly::CALENDAR_TITLE, YEARLY, since * DAY));
    file(events.into_iter().collect())
}

/// The rule by which that day returns (RFC 5545, 3.3.10).
const YEARLY: &str = "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=2MO";

/// A file with these events.
fn file(events: Vec<Vec<String>>) -> String {
    let head = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Weegwijzer//NL",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ];
    let mut lines: Vec<String> = head.map(str::to_owned).into();
    lines.extend(events.into_iter().flatten());
    lines.push("END:VCALENDAR".to_owned());
    lines.push(String::new());
    lines.join("\r\n")
}

/// An event with a reminder, and one `more` line: why it is, or the rule by which it returns.
fn event(name: &str, on: Date, title: &str, more: &str, moment: u64) -> Vec<String> {
    let sequence = moment.saturating_sub(EPOCH).to_string();
    vec![
        "BEGIN:VEVENT".to_owned(),
        ["UID:", name, "@weegwijzer.invalid"].concat(),
        ["DTSTAMP:", &stamp(moment)].concat(),
        ["SEQUENCE:", &sequence].concat(),
        ["DTSTART:", &at(on, BEGINS)].concat(),
        ["DTEND:", &at(on, ENDS)].concat(),
        ["SUMMARY:", title].concat(),
        more.to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        ["DESCRIPTION:", title].concat(),
        ["TRIGGER:-PT", &REMINDER.to_string(), "M"].concat(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
    ]
}

/// A minute of the Dutch clock on a day, in UTC, as `20261123T073000Z`.
fn at(day: Date, minute: u32) -> String {
    let seconds = (minute - hours_ahead(day) * 60) * 60;
    utc(day, u64::from(seconds))
}

/// A time in seconds of Unix time, in the same form.
fn stamp(seconds: u64) -> String {
    let day = calendar::days_after(Date::default(), seconds / DAY);
    utc(day, seconds % DAY)
}

/// So many seconds after the beginning of a day.
fn utc(day: Date, seconds: u64) -> String {
    let (year, month, date) = calendar::parts(day);
    // Years have four digits here: see `calendar::parse`.
    let day = year.unsigned_abs() * 10_000 + month * 100 + date;
    let time = seconds / 3_600 * 10_000 + seconds % 3_600 / 60 * 100 + seconds % 60;
    // The hour is never left out: a million more is cut off again.
    let time = (1_000_000 + time).to_string();
    [
        &day.to_string(),
        "T",
        time.get(1..).unwrap_or_default(),
        "Z",
    ]
    .concat()
}

/// By how many hours the clock of the Netherlands is ahead of UTC in the morning of `date`: two
/// from the last Sunday of March to that of October (Directive 2000/84/EC), else one.
fn hours_ahead(date: Date) -> u32 {
    let (year, ..) = calendar::parts(date);
    let last_sunday = |month| calendar::sunday_by(Date::from_ymd_opt(year, month, 31)?);
    let summer = last_sunday(3).zip(last_sunday(10));
    1 + u32::from(summer.is_some_and(|(from, until)| from <= date && date < until))
}
