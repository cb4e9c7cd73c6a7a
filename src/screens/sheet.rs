//! The sheets of the case file.

use super::outcome::guides;
use super::{agenda, leads_on};
use crate::case::Sheet;
use crate::export::CallLine;
use crate::parts::{Page, Typed, markup};
use crate::protocol::Outcome;
use crate::session::{FieldView, SheetScene};
use crate::text::date::in_words;
use crate::text::{Contact, Reading, call, feedback, field, outcome as outcomes, remark, ui};
use maud::{Markup, html};

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
    page.content().push(html! {
        (markup::heading(field::sheet(sheet)))
        p.ww-lead { (field::purpose(sheet)) }
        @match sheet {
            Sheet::Call => (card(points, outcome)),
            Sheet::Feedback => (after_report(scene)),
            Sheet::Deviation => (framework(scene, before)),
            Sheet::Plan | Sheet::Monitoring => {
                @if scene.pupil.carer { p.ww-notice { (remark::AGREE_OWN_CHILD) } }
            }
            Sheet::Record => {}
        }
    });
    if sheet == Sheet::Call {
        // Where there is room, what was said is written down next to what to say.
        let afterwards = page.block("ww-second");
        afterwards
            .html
            .push(html! { h2.ww-subtitle { (call::AFTERWARDS) } });
    }
    let form = page.block("ww-form");
    form.label = Some(field::sheet(sheet));
    form.fields = fields;
    if sheet == Sheet::Call {
        let text = match scene.undecided {
            Some(why) => outcomes::undecided(why, outcome),
            None => outcomes::outcome(outcome),
        };
        page.content().push(guides(text.guides, scene.pupil.adult));
    }
    if sheet == Sheet::Feedback {
        let more = Reading::After;
        page.content()
            .push(markup::on_demand(more.page(), more.title()));
    }
    leads_on(page, ui::DONE)
}

/// When to expect an answer, and when to call for it; danger waits for neither.
fn after_report(scene: &SheetScene) -> Markup {
    html! {
        p.ww-notice { (feedback::FIRST) }
        @if let Some((by, _, true)) = scene.feedback {
            p { b { (feedback::expected(&in_words(by))) } }
        }
        (markup::call(Contact::VeiligThuis))
        @match scene.feedback {
            Some((_, _, true)) => {}
            Some((by, call_on, false)) => {
                p { b { (feedback::expects(&in_words(by), &in_words(call_on))) } }
                p.ww-field__hint { (feedback::CALENDAR) }
            }
            None => p { (feedback::NO_DAY) },
        }
    }
}

/// The call, point by point: what is ready, and what is not.
fn card(points: &[CallLine], outcome: Outcome) -> Markup {
    html! {
        (markup::call(Contact::VeiligThuis))
        h2.ww-subtitle { (call::POINTS) }
        ol.ww-actions role="list" {
            @for CallLine { point, ready, missing } in points {
                li.ww-actions__item {
                    b { (point.asks()) }
                    @if ready.is_empty() {
                        p.ww-missing { (call::MISSING) ". " (missing) }
                    }
                    @for line in ready {
                        p.ww-quote { (Typed(&line.label())) (Typed(&line.value)) }
                    }
                }
            }
        }
        (markup::sources(call::SOURCES))
        @if outcome == Outcome::ReportNow { (agenda()) }
    }
}

/// What the framework says, next to what the school does.
fn framework(scene: &SheetScene, before: Option<Outcome>) -> Markup {
    let title = match scene.undecided {
        Some(why) => outcomes::undecided(why, scene.outcome).title,
        None => outcomes::outcome(scene.outcome).title,
    };
    let also = match (scene.leaves_a_report, scene.undecided) {
        (true, Some(_)) => ui::DEVIATES_IN_DOUBT,
        (true, None) => ui::DEVIATES_FROM_REPORT,
        (false, _) => ui::REPORT_ANYWAY,
    };
    html! {
        p.ww-notice { (ui::FRAMEWORK_SAYS) ": " (title) "." }
        @if let Some(before) = before {
            p.ww-notice { (ui::DEVIATED_BEFORE) ": " (outcomes::outcome(before).title) "." }
        }
        p { (also) }
        (markup::call(Contact::VeiligThuis))
    }
}
