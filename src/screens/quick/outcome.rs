//! A conclusion of the quick check, and the blocks that it shares with those of a case.

use super::super::{agenda, trail};
use super::grounds::{decisions, grounds};
use crate::parts::{Control, Look, Page, markup};
use crate::protocol::{Outcome, Reporting};
use crate::session::{Event, Mode};
use crate::text::outcome::Action;
use crate::text::{Source, outcome as words, ui};
use crate::walk::Reached;
use maud::{Markup, html};

/// A conclusion of the quick check. `along` adds what makes a case of it.
#[must_use]
pub fn outcome(reached: &Reached, along: impl FnOnce(&mut Page)) -> Page {
    let text = words::quick(reached.outcome);
    let report = reached.outcome.reporting() == Reporting::Necessary;
    let mut page = begin(reached, Mode::Quick);
    page.content().push(verdict(
        report,
        text.title,
        html! {
            p.ww-lead { (text.lead) }
            @if !report { p { (ui::NOT_DECIDED) } }
        },
    ));

    let to_do = if report && reached.reversed {
        words::called_first(reached.outcome)
    } else {
        text.actions
    };
    let to_do = html! {
        @if reached.old { p.ww-notice { (ui::OLD) } }
        @if reached.reversed { p.ww-notice { (ui::SAFETY_CHANGED) } }
        (actions(to_do))
    };
    // After a report the call comes first.
    if report {
        page.content().push(to_do);
        along(&mut page);
    } else {
        along(&mut page);
        page.content().push(to_do);
    }

    page.content().push(html! {
        (decisions(if report { words::NECESSARY } else { words::UNDECIDED }))
        @if reached.outcome == Outcome::ReportNow { (agenda()) }
        (markup::guides(text.guides))
        (grounds(reached, report, |_| html! {}))
    });
    if reached.outcome == Outcome::HelpRunning {
        new_signal(&mut page, Look::Strong);
    }
    home(&mut page);
    page.foot();
    page
}

/// The screen of a conclusion with the answers that led there, to be filled.
pub(in crate::screens) fn begin(reached: &Reached, mode: Mode) -> Page {
    let mut page = Page::new("outcome");
    page.mode = Some(mode.id());
    page.outcome = Some(reached.outcome.id());
    trail(&mut page, &reached.way);
    page
}

/// The decision: its heading, and below it its ground. A strong one has the weight of a
/// report.
pub(in crate::screens) fn verdict(strong: bool, title: &str, ground: Markup) -> Markup {
    html! {
        div.ww-verdict.ww-verdict--report[strong] {
            (markup::placed_heading(ui::OUTCOME, title))
            (ground)
        }
    }
}

/// What to do now, in order.
pub(in crate::screens) fn actions(actions: &[Action]) -> Markup {
    let sources: Vec<Source> = actions
        .iter()
        .flat_map(|action| action.sources)
        .copied()
        .collect();
    html! {
        h2.ww-subtitle { (ui::NOW) }
        ol.ww-actions role="list" {
            @for action in actions {
                li.ww-actions__item {
                    b { (action.does) }
                    @if !action.how.is_empty() { p { (action.how) } }
                    @if let Some(contact) = action.contact { (markup::call(contact)) }
                }
            }
        }
        (markup::sources(&sources))
    }
}

/// Reopens question 2.
pub(in crate::screens) fn new_signal(page: &mut Page, look: Look) {
    page.below(Control::plain(
        "data-signal",
        look,
        ui::NEW_SIGNAL,
        Event::NewSignal,
    ));
}

/// Leads back to the start.
pub(in crate::screens) fn home(page: &mut Page) {
    let look = Look::Quiet;
    page.below(Control::plain("data-home", look, ui::HOME, Event::Home));
}
