//! The screen of a conclusion of a case.

mod earlier;
mod work;

use super::quick;
use crate::case::{Danger, Sheet, Undecided};
use crate::parts::{Control, Look, Page, Typed, markup};
use crate::protocol::{Given, Outcome, Question, Reporting};
use crate::session::{Event, Mode, OutcomeScene, Overlay, ReportMade, Start};
use crate::text::date::without_year;
use crate::text::outcome::call::known::{self, Known, Made};
use crate::text::outcome::{Action, call};
use crate::text::{Contact, Guide, draft as draft_words, field, outcome as words, remark, ui};
use maud::{Markup, html};

/// A conclusion of a case: the decision, what to do now, both decisions, and why.
#[must_use]
pub fn outcome(scene: &OutcomeScene) -> Page {
    let reached = &scene.reached;
    let mut page = quick::begin_outcome(reached, scene.mode);
    if reached.outcome.reporting() == Reporting::Necessary {
        report(&mut page, scene);
        return page;
    }
    let Some(why) = scene.undecided else {
        work::fill(&mut page, scene);
        return page;
    };
    page.content().push(verdict(scene, why));
    page.content().push(html! {
        (notices(scene))
        (quick::actions(to_do(scene)))
    });
    page.columns();
    sheets(&mut page, scene);
    page.content().push(html! {
        (quick::decisions(words::UNDECIDED))
        (guides(text(scene).guides, scene.pupil.adult))
        // Without a decision, an answer leads nowhere yet.
        (quick::grounds(reached, false, &|given| notes(scene, given)))
    });
    controls(&mut page, scene, why);
    page
}

/// The control that turns a quick check into a case.
pub(super) fn along(_: &mut Page, text: &str) -> Control {
    Control {
        hook: ("data-start", Start::ALONG.to_owned()),
        ..Control::plain("", Look::Plain, text, Event::TakeAlong)
    }
}

/// A necessary report: the call at a glance, the rest folded, and the way to the record.
fn report(page: &mut Page, scene: &OutcomeScene) {
    let reached = &scene.reached;
    let text = text(scene);
    let now = reached.outcome == Outcome::ReportNow;
    let known = Known {
        calls_first: scene.calls_first,
        talked: scene.talked,
        pupil: scene.pupil,
        noted: scene.noted,
        made: match &scene.report {
            Some(report) if report.on < scene.today => Made::Before,
            Some(_) => Made::Today,
            None => Made::Not,
        },
    };
    let call = quick::call_of(reached);
    // On the day to call again that is what comes first.
    let calls = scene
        .report
        .as_ref()
        .filter(|report| report.is_due(scene.today));
    let heading = match &scene.report {
        _ if calls.is_some() => known::CALL_TODAY,
        Some(report) if known.made == Made::Before => {
            &[known::REPORTED_ON, " ", &without_year(report.on)].concat()
        }
        Some(_) => known::REPORTED,
        None => call.title,
    };
    let rail = html! {
        @if let Some(report) = calls { (earlier::due(report)) }
        @if known.made == Made::Not {
            (quick::say(call.says))
            @if let Some(report) = scene.before_signal.last() {
                li {
                    b { (known::SAY_TOO) } " ‘" (known::REPORTED_TOO) " "
                    (without_year(report.on)) ".’"
                }
            }
        }
        @if let Some(report) = &scene.report { (earlier::lines(report, scene.today)) }
        (quick::lines(&known::lines(now, known)))
    };
    quick::glance(page, heading, &rail);
    // What was agreed before a new signal is no rule for today: one tap away.
    for report in scene.before_signal.iter().rev() {
        page.content().push(earlier::before(report));
    }
    if scene.report.is_some() {
        let (look, event) = (Look::Plain, Event::NewSignal);
        let signal = Control::plain("data-signal", look, ui::NEW_SIGNAL, event);
        page.block("ww-stack").controls.push(signal);
    }
    page.content().push(notices(scene));
    page.columns();
    let guides = shown(text.guides, scene.pupil.adult);
    let to_do = (text.lead, to_do(scene));
    quick::folds(page, reached, to_do, &guides, &|given| notes(scene, given));
    sheets(page, scene);
    quick::end_docked(page);
    // On a later day what Veilig Thuis lets hear comes next, and not a call that was made.
    let waits = |report: &ReportMade| report.heard.is_none() && report.on < scene.today;
    if scene.report.as_ref().is_some_and(waits) && scene.sheets.contains(&Sheet::Feedback) {
        let heard = Event::Open(Overlay::Sheet(Sheet::Feedback));
        return page.below(Control {
            hook: ("data-sheet", Sheet::Feedback.id().to_owned()),
            ..Control::plain("", Look::Plain, words::work::TO_FEEDBACK, heard)
        });
    }
    let record = Event::Open(Overlay::Sheet(Sheet::Record));
    page.below(Control::plain(
        "data-called",
        Look::Plain,
        if scene.report.is_some() {
            words::work::TO_RECORD
        } else {
            call::CALLED
        },
        record,
    ));
}

/// The text of this conclusion, or of none where there is no decision.
const fn text(scene: &OutcomeScene) -> words::OutcomeText {
    match scene.undecided {
        Some(why) => words::undecided(why, scene.reached.outcome),
        None => words::outcome(scene.reached.outcome),
    }
}

/// What to do now, in order.
fn to_do(scene: &OutcomeScene) -> &'static [Action] {
    if scene.undecided.is_some() {
        return text(scene).actions;
    }
    let report = scene.reached.outcome.reporting() == Reporting::Necessary;
    let evaluates = scene.mode == Mode::Evaluate;
    match scene.reached.outcome {
        Outcome::HelpRunning if scene.is_over && evaluates => words::EVALUATE_NOW,
        Outcome::HelpRunning if scene.is_over => words::LOOK_BACK_NOW,
        // In an evaluation the term was agreed before: it stays, and no new one is made.
        Outcome::HelpRunning if evaluates => words::KEEP_THE_TERM,
        reached if report && scene.pupil.adult => words::with_student(reached),
        reached if report && scene.calls_first => words::called_first(reached),
        _ => text(scene).actions,
    }
}

/// What was written with an answer.
fn notes(scene: &OutcomeScene, given: Given) -> Markup {
    let notes = scene.notes.iter();
    let with = notes.filter(|(held, _)| held.question() == Some(given.question()));
    html! {
        @for (held, typed) in with {
            p.ww-quote { (field::field(*held).name) ": " (Typed(typed)) }
        }
    }
}

fn verdict(scene: &OutcomeScene, why: Undecided) -> Markup {
    let text = text(scene);
    let contradicts = match why {
        Undecided::Contradicts(said) => Some(remark::danger(said)),
        _ => None,
    };
    quick::verdict(
        contradicts.is_some(),
        text.title,
        html! {
            @if let Undecided::Contradicts(said) = why && said.calls_first() {
                (markup::call(Contact::VeiligThuis))
            }
            p.ww-lead {
                @if let Some(said) = &contradicts { (said) " " }
                (text.lead)
            }
        },
    )
}

fn notices(scene: &OutcomeScene) -> Markup {
    html! {
        @for (applies, says) in [
            (scene.reached.old, ui::OLD),
            (scene.reached.reversed, ui::SAFETY_CHANGED),
            (scene.deviates, ui::DEVIATES),
        ] {
            @if applies { p.ww-notice { (says) } }
        }
        @for said in &scene.taken_back {
            p.ww-notice { (ui::TAKEN_BACK) (field::choice(*said)) (ui::TAKEN_BACK_END) }
        }
        @for asked in &scene.doubted {
            p.ww-notice { (ui::DOUBTED) (asked.number()) (ui::DOUBTED_END) }
        }
        @for asked in &scene.overruled {
            p.ww-notice { (remark::overruled(*asked)) (remark::when_overruled(*asked)) }
        }
    }
}

/// The way back to the question whose answer contradicts what was said.
fn controls(page: &mut Page, scene: &OutcomeScene, why: Undecided) {
    let again = match (why, scene.reached.outcome) {
        (Undecided::Contradicts(Danger::Doubted(asked)), _) => asked,
        (Undecided::Contradicts(Danger::Unreached), _) => Question::Acceptance,
        (_, Outcome::RecordAndClose) => Question::Suspicion,
        _ => Question::Safety,
    };
    let failed = why == Undecided::Contradicts(Danger::Failed) && scene.is_over;
    if failed {
        // Question 5 was answered with "nee" once, and is asked again.
        let next = Control::plain("data-next", Look::Strong, ui::TO_RESULT, Event::Next);
        page.below(next);
    }
    let look = if failed { Look::Plain } else { Look::Strong };
    let (text, change) = (ui::again(again), Event::Change(again));
    page.below(Control::plain("data-again", look, &text, change));
    if scene.mode == Mode::Evaluate {
        page.block("ww-stack").controls.extend(over());
    }
    quick::end_docked(page);
}

/// The help is over before its date.
pub(super) fn over() -> [Control; 2] {
    let look = Look::Plain;
    [
        Control::plain("data-withdrawn", look, ui::WITHDRAWN, Event::Withdrawn),
        Control::plain("data-stopped", look, ui::STOPPED, Event::Stopped),
    ]
}

/// The sheets of the case file, and what is open in them.
fn sheets(page: &mut Page, scene: &OutcomeScene) {
    let open = work::Open::of(scene);
    if !scene.sheets.is_empty() {
        work_out(page, scene, open.steps);
    }
    work::open_points(page, open);
}

fn work_out(page: &mut Page, scene: &OutcomeScene, steps: usize) {
    let block = page.block("ww-stack");
    block.html.push(html! { h2.ww-subtitle { (ui::WORK_OUT) } });
    if scene.mode == Mode::Case {
        let state = work::state(steps);
        let words = (ui::READINESS_TITLE, state.as_str());
        block
            .controls
            .push(Control::large("data-steps", "", words, Event::Steps));
    }
    for sheet in &scene.sheets {
        let words = (field::sheet(*sheet), field::purpose(*sheet));
        let control = Control::large(
            "data-sheet",
            sheet.id(),
            words,
            Event::Open(Overlay::Sheet(*sheet)),
        );
        block.controls.push(control);
    }
    let draft = Event::Open(Overlay::Draft);
    let control = Control::plain("data-draft", Look::Plain, draft_words::TITLE, draft);
    block.controls.push(control);
}

/// What else the reader must know. From 18 on nobody tells the parents.
pub(super) fn guides(guides: &[Guide], adult: bool) -> Markup {
    markup::guides(&shown(guides, adult))
}

/// Those of `guides` that are shown.
fn shown(guides: &[Guide], adult: bool) -> Vec<Guide> {
    let about_parents = |guide: &Guide| matches!(guide, Guide::Tell | Guide::Custody);
    let mut shown = guides.to_vec();
    if adult {
        shown.retain(|guide| !about_parents(guide));
        shown.insert(0, Guide::Adult);
    }
    shown
}
