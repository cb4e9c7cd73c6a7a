//! What reports of an earlier day left, on the screen of a conclusion.

use crate::calendar::Date;
use crate::parts::Typed;
use crate::session::EarlierReport;
use crate::text::date::without_year;
use crate::text::outcome::call::known;
use maud::{Markup, html};

/// What an earlier report left: what was agreed then, and the day to call again.
pub(super) fn lines(report: &EarlierReport, today: Date) -> Markup {
    html! {
        (agreed_on(report.on, &report.agreed))
        @if let Some(heard) = &report.heard && !heard.is_empty() {
            li { b { (known::HEARD) } " " (Typed(heard)) }
        }
        @if let Some(day) = report.calls_again_on {
            li {
                b { (known::NOTHING_HEARD) } " "
                (known::calls_again(&without_year(day), day <= today))
            }
        }
    }
}

/// What was agreed with Veilig Thuis at the report of that day: it holds until something else is
/// agreed.
pub(super) fn agreed_on(on: Date, agreed: &str) -> Markup {
    html! {
        @if !agreed.is_empty() {
            li { b { (known::AGREED) " " (without_year(on)) ":" } " " (Typed(agreed)) }
        }
    }
}
