//! Dates of a case as an iCalendar file (RFC 5545), with nothing of the case in it.

use crate::calendar::{self, Date};
use crate::case::{Field, Sheet};
use crate::protocol::Outcome;
use crate::session::Run;
use crate::text::record::CALENDAR_TITLE;

/// A date worth adding to a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What the date is, for the file's identifier: it is not shown to the reader.
    pub kind: &'static str,
    /// The day itself.
    pub on: Date,
}

/// The dates that belong to `outcome`: the end of a deviation from a report, the
/// review, the feedback, the end of the monitoring.
#[must_use]
pub fn reminders(run: &Run, outcome: Outcome, today: Date) -> Vec<Reminder> {
    let day = |kind, on: Option<Date>| on.map(|on| Reminder { kind, on });
    let entries = run.entries();
    let found = if run.deviates_from().is_some() && run.leaves_a_report(outcome) {
        day("deviation", entries.day(Field::DeviationUntil))
    } else if Sheet::Plan.belongs_to(outcome) {
        day("review", run.opens_on(today))
    } else if Sheet::Call.belongs_to(outcome) {
        // The earlier of the two counts: a date that is too late is the dangerous error.
        day("feedback", run.feedback(today).map(|term| term.leading))
    } else if Sheet::Monitoring.belongs_to(outcome) {
        day("monitoring", entries.day(Field::MonitorUntil))
    } else {
        None
    };
    found.into_iter().collect()
}

/// The calendar file for `reminders`.
///
/// `case` distinguishes this case from others: the same case gives the same identifiers,
/// so that a calendar moves a date instead of storing it twice. By the standard, all-day
/// dates have no time zone; `X-WR-TIMEZONE` says which calendar they belong to.
#[must_use]
pub fn calendar_file(reminders: &[Reminder], case: u32, today: Date) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Weegwijzer//NL".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "X-WR-TIMEZONE:Europe/Amsterdam".to_owned(),
    ];
    for Reminder { kind, on } in reminders {
        let next = on.succ_opt().unwrap_or(*on);
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            ["UID:", kind, "-", &case.to_string(), "@weegwijzer.invalid"].concat(),
            ["DTSTAMP:", &basic(today), "T000000Z"].concat(),
            // A file from a later day takes precedence over an earlier one.
            ["SEQUENCE:", &basic(today)].concat(),
            ["DTSTART;VALUE=DATE:", &basic(*on)].concat(),
            ["DTEND;VALUE=DATE:", &basic(next)].concat(),
            ["SUMMARY:", CALENDAR_TITLE].concat(),
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            ["DESCRIPTION:", CALENDAR_TITLE].concat(),
            "TRIGGER:PT8H".to_owned(),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.push(String::new());
    lines.join("\r\n")
}

/// A day as `20261123`.
fn basic(day: Date) -> String {
    let (year, month, date) = calendar::parts(day);
    // Years have four digits here: see `calendar::parse`.
    (year.unsigned_abs() * 10_000 + month * 100 + date).to_string()
}
