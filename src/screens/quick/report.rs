//! A necessary report, at a glance: the call, what to say, and the rest folded in the order
//! of time.

use super::super::agenda;
use super::grounds::grounds;
use super::outcome::list;
use crate::parts::{Block, Page, markup};
use crate::protocol::{Given, Outcome};
use crate::text::outcome::call::{self, Call, Line};
use crate::text::outcome::{self as words, Action, Moment};
use crate::text::{Contact, Guide, ui};
use crate::walk::Reached;
use maud::{Markup, html};

/// The call: both decisions, the number, and what is on the `rail`.
pub(in crate::screens) fn glance(page: &mut Page, heading: &str, rail: &Markup) {
    let thuis = Contact::VeiligThuis;
    page.block("ww-report").html.push(html! {
        div.ww-verdict.ww-board.ww-board--report {
            (markup::placed_heading(ui::OUTCOME, heading))
            p data-decision="report" { (call::REPORT) }
            p data-decision="help" { (call::HELP) }
            (markup::calls(thuis.href(), thuis.label(), thuis.number()))
        }
        div.ww-rail {
            ul.ww-rail__stops role="list" {
                li.ww-rail__alarm {
                    b { (call::DANGER) } " " (call::FIRST) " "
                    a href=(Contact::Alarm.href()) { b { (Contact::Alarm.number()) } } "."
                }
                (rail)
            }
        }
    });
}

/// What to do, and what to say.
pub(in crate::screens) fn call_of(reached: &Reached) -> Call {
    let safety = reached.way.iter().find_map(|given| match given {
        Given::Safety(answer) => Some(*answer),
        _ => None,
    });
    call::call(reached.outcome, safety, reached.told)
}

/// What to say, on a low screen read while the phone rings.
pub(in crate::screens) fn say(says: &str) -> Markup {
    html! { li { b { (call::SAY) } " " q { (says) } } }
}

/// What not to forget.
pub(in crate::screens) fn lines(lines: &[Line]) -> Markup {
    html! { @for (first, rest) in lines { li { b { (first) } " " (rest) } } }
}

/// What is done when, and why, each behind its own fold.
pub(in crate::screens) fn folds(
    page: &mut Page,
    reached: &Reached,
    (lead, to_do): (&str, &[Action]),
    guides: &[Guide],
    notes: &dyn Fn(Given) -> Markup,
) {
    let after = [Guide::Tell, Guide::Custody, Guide::After, Guide::Threats];
    let (after, rest): (Vec<Guide>, Vec<Guide>) =
        guides.iter().partition(|guide| after.contains(guide));
    let (asked, rest): (Vec<Guide>, Vec<Guide>) =
        rest.into_iter().partition(|guide| *guide == Guide::Sibling);
    // From 18 on who hears what is otherwise: nobody has to open a fold to see that.
    let (adult, why): (Vec<Guide>, Vec<Guide>) =
        rest.into_iter().partition(|guide| *guide == Guide::Adult);
    let at = |moment| {
        let chosen = to_do
            .iter()
            .filter(|action| words::moment(action) == moment);
        list(&chosen.copied().collect::<Vec<_>>())
    };
    let during = html! {
        (at(Moment::During))
        (markup::guides(&asked))
        @if reached.outcome == Outcome::ReportNow { (agenda()) }
    };
    let grounds = html! {
        p { (lead) }
        p { (words::NECESSARY.0.1) }
        p { (words::NECESSARY.1.1) }
        (grounds(reached, true, notes))
        (markup::sources(call::SOURCES))
        (markup::guides(&why))
    };
    page.blocks.push(Block {
        class: "ww-folds",
        ..Block::of(html! {
            (markup::folded(call::DURING, during))
            (markup::folded(if adult.is_empty() { call::CHILD } else { call::STUDENT }, at(Moment::Child)))
            (markup::folded(call::AFTER, html! { (at(Moment::After)) (markup::guides(&after)) }))
            (markup::folded(call::WHY, grounds))
            (markup::guides(&adult))
        })
    });
}
