//! A conclusion of the quick check, and the blocks that it shares with those of a case.

use super::super::{agenda, trail};
use super::grounds::{decisions, grounds};
use crate::parts::element::{
    ACTION, ACTIONS, BOLD, LEAD, NOTICE, P, STEP, SUBTITLE, VERDICT, VERDICT_REPORT,
};
use crate::parts::{Control, Html, Look, Page};
use crate::protocol::{Outcome, Reporting};
use crate::session::{Event, Mode};
use crate::text::outcome::Action;
use crate::text::{Source, outcome as words, ui};
use crate::walk::Reached;

/// A conclusion of the quick check. `along` adds what makes a case of it.
#[must_use]
pub fn outcome(reached: &Reached, along: impl FnOnce(&mut Page, &Reached)) -> Page {
    let text = words::quick(reached.outcome);
    let report = reached.outcome.reporting() == Reporting::Necessary;
    let mut page = begin(reached, Mode::Quick);
    let html = page.content();
    verdict(html, report, text.title, &[text.lead]);
    if !report {
        html.add(&P, ui::NOT_DECIDED);
    }
    html.close();

    let mut below = Html::default();
    for (applies, says) in [
        (reached.old, ui::OLD),
        (reached.reversed, ui::SAFETY_CHANGED),
    ] {
        if applies {
            below.add(&NOTICE, says);
        }
    }
    let called_first = report && reached.reversed;
    actions(
        &mut below,
        if called_first {
            words::called_first(reached.outcome)
        } else {
            text.actions
        },
    );
    if report {
        *page.content() = below;
        along(&mut page, reached);
    } else {
        along(&mut page, reached);
        *page.content() = below;
    }

    let html = page.content();
    decisions(
        html,
        if report {
            words::NECESSARY
        } else {
            words::UNDECIDED
        },
    );
    if reached.outcome == Outcome::ReportNow {
        agenda(html);
    }
    html.guides(text.guides);
    grounds(html, reached, report, |_, _| {});
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

/// Opens the decision: its heading, and below it its ground in pieces. A strong one has
/// the weight of a report.
pub(in crate::screens) fn verdict(html: &mut Html, strong: bool, title: &str, lead: &[&str]) {
    html.open(if strong { &VERDICT_REPORT } else { &VERDICT });
    html.add(&STEP, ui::OUTCOME);
    html.title(title);
    html.pieces(&LEAD, lead);
}

/// What to do now, in order.
pub(in crate::screens) fn actions(html: &mut Html, actions: &[Action]) {
    html.add(&SUBTITLE, ui::NOW);
    html.open(&ACTIONS);
    let mut sources: Vec<Source> = Vec::new();
    for action in actions {
        sources.extend_from_slice(action.sources);
        html.open(&ACTION);
        html.add(&BOLD, action.does);
        if !action.how.is_empty() {
            html.add(&P, action.how);
        }
        if let Some(contact) = action.contact {
            html.call(contact);
        }
        html.close();
    }
    html.close();
    html.sources(&sources);
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
