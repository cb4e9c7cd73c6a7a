//! A conclusion of the quick check, and the blocks that it shares with those of a case.

use super::super::trail;
use super::grounds::{decisions, grounds};
use super::report::{call_of, folds, glance, lines, say};
use crate::parts::markup::Walked;
use crate::parts::{Control, Look, Page, markup};
use crate::protocol::{Outcome, Question, Reporting};
use crate::session::{Event, Mode};
use crate::text::outcome::Action;
use crate::text::outcome::call;
use crate::text::{Contact, Source, outcome as words, remark, ui};
use crate::walk::Reached;
use maud::{Markup, html};

/// A conclusion of the quick check. `along` makes the control, with this text, that makes a
/// case of it.
#[must_use]
pub fn outcome(reached: &Reached, along: impl FnOnce(&mut Page, &str) -> Control) -> Page {
    let mut page = begin(reached, Mode::Quick);
    if reached.outcome.reporting() == Reporting::Necessary {
        report(&mut page, reached, along);
    } else {
        no_report(&mut page, reached, along);
    }
    page
}

fn report(page: &mut Page, reached: &Reached, along: impl FnOnce(&mut Page, &str) -> Control) {
    let text = words::quick(reached.outcome);
    let calls_first = reached.reversed || reached.told;
    let to_do = if calls_first {
        words::called_first(reached.outcome)
    } else {
        text.actions
    };
    let call = call_of(reached);
    let first = calls_first || reached.outcome == Outcome::ReportNow;
    let rail = html! { (say(call.says)) (lines(call::lines(first))) };
    glance(page, call.title, &rail);
    page.content().push(notices(reached));
    let to_do = (text.lead, to_do);
    folds(page, reached, to_do, text.guides, &|_| html! {});
    end_docked(page);
    let control = along(page, call::CALLED);
    page.below(control);
}

fn no_report(page: &mut Page, reached: &Reached, along: impl FnOnce(&mut Page, &str) -> Control) {
    let text = if reached.told {
        words::told(reached.outcome)
    } else {
        words::quick(reached.outcome)
    };
    page.content().push(verdict(
        reached.told,
        text.title,
        html! {
            @if reached.told {
                // Above its reason: it is in view on the smallest phone.
                (markup::call(Contact::VeiligThuis))
                p.ww-lead { (remark::TOLD) " " (text.lead) }
            } @else {
                // That there is no decision follows.
                p.ww-lead { (text.lead) }
                p { (ui::NOT_DECIDED) }
            }
        },
    ));
    page.content().push(html! {
        (notices(reached))
        (actions(text.actions))
        (decisions(words::UNDECIDED))
        (markup::guides(text.guides))
        (grounds(reached, false, &|_| html! {}))
    });
    end_docked(page);
    let mut control = along(page, ui::TAKE_ALONG);
    if reached.outcome != Outcome::HelpRunning {
        return page.below(control);
    }
    // What comes first: help is worked out in a case, but not what contradicts what was said.
    let again = ui::again(Question::Safety);
    let (look, text) = if reached.told {
        (Look::Strong, again.as_str())
    } else {
        control.look = Look::Strong;
        (Look::Plain, ui::NEW_SIGNAL)
    };
    page.below(control);
    page.below(Control::plain("data-signal", look, text, Event::NewSignal));
}

fn notices(reached: &Reached) -> Markup {
    html! {
        @if reached.old { p.ww-notice { (ui::OLD) } }
        @if reached.reversed { p.ww-notice { (ui::SAFETY_CHANGED) } }
    }
}

/// Ends a screen whose controls stay in reach with the way back and the footer.
pub(in crate::screens) fn end_docked(page: &mut Page) {
    page.docked = true;
    let back = Control::plain("data-home", Look::Quiet, ui::HOME, Event::Home);
    page.block("ww-stack").controls.push(back);
    page.content().push(markup::footer());
}

/// The screen of a conclusion with the answers that led there, to be filled.
pub(in crate::screens) fn begin(reached: &Reached, mode: Mode) -> Page {
    let mut page = Page::new("outcome");
    page.mode = Some(mode.id());
    page.outcome = Some(reached.outcome.id());
    let outcome = reached.outcome;
    let walked = Walked {
        report: outcome.reporting() == Reporting::Necessary,
        end: outcome == Outcome::HelpCompleted,
        ..Walked::default()
    };
    trail(&mut page, &reached.way, walked);
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
    html! {
        h2.ww-subtitle { (ui::NOW) }
        (list(actions))
    }
}

/// What to do, in order.
pub(in crate::screens) fn list(actions: &[Action]) -> Markup {
    let sources: Vec<Source> = actions
        .iter()
        .flat_map(|action| action.sources)
        .copied()
        .collect();
    html! {
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
