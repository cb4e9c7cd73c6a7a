//! The sheets of the case file.

use super::outcome::guides;
use super::{agenda, leads_on};
use crate::case::Sheet;
use crate::parts::element::{ACTION, ACTIONS, BOLD, LEAD, MISSING, NOTICE, P, QUOTE, SUBTITLE};
use crate::parts::{Html, Page};
use crate::protocol::Outcome;
use crate::report::CallLine;
use crate::session::{FieldView, SheetScene};
use crate::text::{Contact, call, field, outcome as outcomes, ui};

/// A sheet of the case file with fields: the call, the agreements, a deviation. `points` is
/// empty on every sheet but the call; `before` is the conclusion that a deviation was
/// written for, when that is a different one.
#[must_use]
pub fn sheet(
    scene: &SheetScene,
    fields: Vec<FieldView>,
    points: &[CallLine],
    before: Option<Outcome>,
) -> Page {
    let SheetScene { sheet, outcome, .. } = *scene;
    let mut page = Page::new(sheet.id());
    let head = page.content();
    head.title(field::sheet(sheet));
    head.add(&LEAD, field::purpose(sheet));
    match sheet {
        Sheet::Call => card(head, points, outcome),
        Sheet::Deviation => framework(head, scene, before),
        Sheet::Plan | Sheet::Monitoring | Sheet::Record => {}
    }
    page.block("ww-form").fields = fields;
    if sheet == Sheet::Call {
        let text = match scene.undecided {
            Some(why) => outcomes::undecided(why, outcome),
            None => outcomes::outcome(outcome),
        };
        guides(page.content(), text.guides, scene.adult);
    }
    leads_on(page, ui::DONE)
}

/// The call, point by point: what is ready, and what is not.
fn card(html: &mut Html, points: &[CallLine], outcome: Outcome) {
    html.call(Contact::VeiligThuis);
    html.add(&SUBTITLE, call::POINTS);
    html.open(&ACTIONS);
    for CallLine {
        point,
        ready,
        missing,
    } in points
    {
        html.open(&ACTION);
        html.add(&BOLD, point.asks());
        if ready.is_empty() {
            html.pieces(&MISSING, &[call::MISSING, ". ", missing]);
        }
        for line in ready {
            html.pieces(&QUOTE, &[&line.label(), &line.value]);
        }
        html.close();
    }
    html.close();
    html.sources(call::SOURCES);
    if outcome == Outcome::ReportNow {
        agenda(html);
    }
    html.add(&SUBTITLE, call::AFTERWARDS);
}

/// What the framework says, next to what the school does.
fn framework(html: &mut Html, scene: &SheetScene, before: Option<Outcome>) {
    let title = match scene.undecided {
        Some(why) => outcomes::undecided(why, scene.outcome).title,
        None => outcomes::outcome(scene.outcome).title,
    };
    html.pieces(&NOTICE, &[ui::FRAMEWORK_SAYS, ": ", title, "."]);
    if let Some(before) = before {
        let title = outcomes::outcome(before).title;
        html.pieces(&NOTICE, &[ui::DEVIATED_BEFORE, ": ", title, "."]);
    }
    html.add(
        &P,
        if scene.undecided.is_some() && scene.leaves_a_report {
            ui::DEVIATES_IN_DOUBT
        } else if scene.leaves_a_report {
            ui::DEVIATES_FROM_REPORT
        } else {
            ui::REPORT_ANYWAY
        },
    );
    html.call(Contact::VeiligThuis);
}
