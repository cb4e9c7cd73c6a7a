//! The five questions as a path with its way to a report, drawn; the answers are next to it
//! as controls, so a screen reader user misses nothing.

use crate::protocol::Given;
use maud::{Markup, html};

/// How far somebody is on the path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// The number of the last question that was answered; 0 for none.
    pub last: usize,
    /// The number of the question that is asked now; 0 for none.
    pub now: usize,
    /// Whether the last answer led to a report.
    pub report: bool,
    /// Whether the path was walked to its end.
    pub end: bool,
}

/// The path, on a field of 358 by 74. Each of `answers` is a control, which shows its number.
#[must_use]
pub fn path(walked: Walked, answers: &[Given]) -> Markup {
    let Walked {
        last,
        now,
        report,
        end,
    } = walked;
    // To a report the line bends down, into the board below the field.
    let line = match (report, end) {
        (true, _) => ["m17 34H", &at(last, 14), "q6 0 10 4l14 14q4 4 4 10v13"].concat(),
        (_, true) => "m17 34h328".to_owned(),
        _ => ["m17 34H", &at(last.max(now).max(1), 0)].concat(),
    };
    html! {
        svg.ww-path viewBox="0 0 358 74" aria-hidden="true" {
            path d="m17 34h328M345 22v24M86 34h20l28 28H331M155 34h20l28 28M224 34h20l28 28M293 34h14l18 22" {}
            circle cx="336" cy="62" r="11" {}
            path.ww-path__walked d=(line) {}
            @for number in 1..=5_usize {
                @let state = match number {
                    _ if number == now => "ww-path__now",
                    _ if number <= last || number < now => "ww-path__done",
                    _ => "ww-path__later",
                };
                circle.(state) cx=(at(number, 0)) cy="34" r="14" {}
            }
        }
        @for number in 1..=5_usize {
            @if !answers.iter().any(|given| given.question().number() == number) {
                @let passed = number <= last || number < now;
                i.ww-path__passed[passed] aria-hidden="true" data-at=(number) { (number) }
            }
        }
    }
}

/// The place of a question on the field, and a number of units further.
fn at(number: usize, further: usize) -> String {
    (17 + 69 * (number - 1) + further).to_string()
}
