//! Working days, against a count of another make: day numbers of our own, a
//! typed table of Easter, and holidays as a list per year.

use crate::common::day;
use proptest::prelude::*;
use weegwijzer::calendar::{
    Date, EQUATED_KNOWN_UNTIL, days_between, parse, parts, working_days_after,
};
use weegwijzer::text::Guide;

/// Easter Sundays as printed in public almanacs: year, month, day.
const EASTER: &[(i64, i64, i64)] = &[
    (2023, 4, 9),
    (2024, 3, 31),
    (2025, 4, 20),
    (2026, 4, 5),
    (2027, 3, 28),
    (2028, 4, 16),
    (2029, 4, 1),
    (2030, 4, 21),
    (2031, 4, 13),
    (2032, 3, 28),
    (2033, 4, 17),
    (2034, 4, 9),
    (2035, 3, 25),
    (2036, 4, 13),
];

/// Days that a decree equates with a holiday (S89, S90).
const EQUATED: &[(i64, i64, i64)] = &[
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

/// The number of days since 1 March of the year 0 (Zeller's year, from March).
fn number((year, month, day): (i64, i64, i64)) -> i64 {
    let (year, month) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
}

/// 0 is Sunday. 1 March of the year 0 was a Wednesday.
fn weekday(number: i64) -> i64 {
    (number + 3) % 7
}

/// The numbers of all days off in the years of the table, weekends left out.
fn holidays(with_equated: bool) -> Vec<i64> {
    let mut off = Vec::new();
    for (year, month, day) in EASTER {
        let easter = number((*year, *month, *day));
        off.extend([easter - 2, easter + 1, easter + 39, easter + 50]);
        let king = number((*year, 4, 27));
        off.push(if weekday(king) == 0 { king - 1 } else { king });
        off.extend(
            [(1, 1), (5, 5), (12, 25), (12, 26)].map(|(month, day)| number((*year, month, day))),
        );
    }
    if with_equated {
        off.extend(EQUATED.iter().map(|day| number(*day)));
    }
    off
}

/// Counts by adding and asking, day number by day number.
fn independent(from: i64, count: usize, off: &[i64]) -> i64 {
    (from + 1..)
        .filter(|day| !matches!(weekday(*day), 0 | 6) && !off.contains(day))
        .nth(count - 1)
        .expect("days go on")
}

fn as_number(date: Date) -> i64 {
    let (year, month, day) = parts(date);
    number((i64::from(year), i64::from(month), i64::from(day)))
}

#[test]
fn both_counts_agree_with_an_independent_one_on_every_day_of_thirteen_years() {
    let (plain, equated) = (holidays(false), holidays(true));
    let mut date = day("2023-01-01");
    let mut compared = 0;
    while date < day("2036-01-01") {
        let from = as_number(date);
        let term = working_days_after(date, 5);
        let leading = independent(from, 5, &plain);
        let other = independent(from, 5, &equated);
        assert_eq!(as_number(term.leading), leading, "{date}");
        assert_eq!(
            term.other.map(as_number),
            (other != leading).then_some(other),
            "{date}"
        );
        compared += 1;
        date = date.succ_opt().expect("the next day");
    }
    assert_eq!(compared, 4_748);
}

#[test]
fn the_own_day_numbers_know_the_weekdays_of_known_days() {
    // A Monday, the first day of this century (a Saturday), a leap day (a Tuesday).
    assert_eq!(weekday(number((2026, 11, 23))), 1);
    assert_eq!(weekday(number((2000, 1, 1))), 6);
    assert_eq!(weekday(number((2028, 2, 29))), 2);
    assert!(EASTER.iter().all(|easter| weekday(number(*easter)) == 0));
}

#[test]
fn the_vectors_written_by_hand_hold() {
    for (from, with_equated, without) in [
        ("2026-11-23", "2026-11-30", "2026-11-30"),
        ("2026-04-02", "2026-04-13", "2026-04-13"),
        ("2026-04-24", "2026-05-04", "2026-05-04"),
        ("2026-04-30", "2026-05-08", "2026-05-08"),
        ("2026-05-12", "2026-05-21", "2026-05-20"),
        ("2026-05-22", "2026-06-01", "2026-06-01"),
        ("2026-12-24", "2027-01-04", "2027-01-04"),
        ("2026-12-31", "2027-01-08", "2027-01-08"),
        ("2027-05-03", "2027-05-13", "2027-05-12"),
        ("2028-04-25", "2028-05-04", "2028-05-03"),
        ("2025-12-24", "2026-01-06", "2026-01-05"),
        ("2025-04-25", "2025-05-02", "2025-05-02"),
    ] {
        let term = working_days_after(day(from), 5);
        assert_eq!(term.leading, day(without), "{from}");
        assert_eq!(
            term.other.unwrap_or(term.leading),
            day(with_equated),
            "{from}"
        );
    }
}

#[test]
fn no_equated_day_is_known_after_the_year_that_is_said() {
    let last = EQUATED.iter().map(|(year, _, _)| *year).max();
    assert_eq!(last, Some(i64::from(EQUATED_KNOWN_UNTIL)));
    let says = Guide::After.note().paragraphs.join(" ");
    assert!(says.contains(&format!("tot en met {EQUATED_KNOWN_UNTIL}")));
}

#[test]
fn only_a_real_day_of_this_century_is_a_date() {
    for iso in ["2000-01-01", "2028-02-29", "2099-12-31"] {
        let (year, month, date) = parts(parse(iso).expect("a date"));
        assert_eq!(format!("{year}-{month:02}-{date:02}"), iso);
    }
    let long = "1".repeat(10_000);
    for text in [
        "",
        "morgen",
        "2026-13-01",
        "2026-02-30",
        "2027-02-29",
        "1999-12-31",
        "2100-01-01",
        "2026-11-23T00:00",
        " 2026-11-23",
        "2026-11",
        "2026--11-23",
        "275760-09-13",
        long.as_str(),
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn a_term_ends_on_a_working_day_and_never_turns_round(start in 0..30_000_u32, count in 1..30_u32) {
        let mut from = day("2001-01-01");
        for _ in 0..start {
            from = from.succ_opt().expect("the next day");
        }
        let term = working_days_after(from, count);
        prop_assert!(!matches!(weekday(as_number(term.leading)), 0 | 6));
        prop_assert!(days_between(from, term.leading) >= i32::try_from(count).expect("small"));
        prop_assert!(term.other.is_none_or(|other| other > term.leading));
        let next = working_days_after(from.succ_opt().expect("the next day"), count);
        prop_assert!(next.leading >= term.leading);
    }
}
