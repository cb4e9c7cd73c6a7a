//! What a report left, on the screen of a conclusion: today's, that of an earlier day, and those
//! before a new signal.

use crate::calendar::Date;
use crate::parts::{Typed, markup};
use crate::session::ReportMade;
use crate::text::date::without_year;
use crate::text::outcome::call::known;
use maud::{Markup, html};

/// What is known of the report that holds: what was agreed, what was heard, the day to call again.
pub(super) fn lines(report: &ReportMade, today: Date) -> Markup {
    html! {
        (agreed(known::AGREED, report))
        @if report.on == today && !report.home.is_empty() {
            li { b { (known::HOME) } " " (Typed(&report.home)) }
        }
        (since(report))
        @if let Some(day) = report.calls_again_on && report.on < today && day > today {
            li { b { (known::NOTHING_HEARD) } " " (known::calls_again(&without_year(day), false)) }
        }
    }
}

/// On the day to call again: what for.
pub(super) fn due(report: &ReportMade) -> Markup {
    html! {
        li {
            b { (known::REPORTED_ON) " " (without_year(report.on)) ", " (known::AND_NOTHING) }
            " " (known::ASK_WHO)
        }
    }
}

/// What a report before a new signal left, folded.
pub(super) fn before(report: &ReportMade) -> Markup {
    let name = [known::BEFORE_SIGNAL, " ", &without_year(report.on)].concat();
    let left = html! { (agreed(known::AGREED, report)) (since(report)) };
    html! {
        @if !left.0.is_empty() {
            (markup::folded(&name, html! { ul.ww-list { (left) } }))
        }
    }
}

fn agreed(name: &str, report: &ReportMade) -> Markup {
    html! {
        @if !report.agreed.is_empty() {
            li { b { (name) " " (without_year(report.on)) ":" } " " (Typed(&report.agreed)) }
        }
    }
}

/// What came of it since.
fn since(report: &ReportMade) -> Markup {
    html! {
        @if !report.called_again.is_empty() {
            li { b { (known::CALLED_AGAIN) } " " (Typed(&report.called_again)) }
        }
        @if let Some(heard) = &report.heard && !heard.is_empty() {
            li { b { (known::HEARD) } " " (Typed(heard)) }
        }
    }
}
