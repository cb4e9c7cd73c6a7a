//! The screen of a conclusion of a case.

use super::agenda;
use super::quick::{self, home, new_signal};
use crate::case::{Danger, Field, Undecided};
use crate::parts::element::{ITEM, LIST, NOTICE, QUOTE, SUBTITLE};
use crate::parts::{Control, Html, Look, Page};
use crate::protocol::{Outcome, Question, Reporting};
use crate::session::{Event, Mode, OutcomeScene, Overlay, Start};
use crate::text::date::in_words;
use crate::text::outcome::Action;
use crate::text::{Guide, draft as draft_words, field, outcome as words, remark, ui};
use crate::walk::Reached;

/// A conclusion of a case: the decision, what to do now, both decisions, and why.
#[must_use]
pub fn outcome(scene: &OutcomeScene) -> Page {
    let reached = &scene.reached;
    let mut page = quick::begin_outcome(reached, scene.mode);
    verdict(page.content(), scene);
    let html = page.content();
    notices(html, scene);
    quick::actions(html, to_do(scene));
    sheets(&mut page, scene);
    still_open(page.content(), &scene.open);
    let html = page.content();
    quick::decisions(
        html,
        if scene.undecided.is_some() {
            words::UNDECIDED
        } else {
            (
                words::reporting(reached.outcome.reporting()),
                words::help(reached.outcome.help()),
            )
        },
    );
    if reached.outcome == Outcome::ReportNow {
        agenda(html);
    }
    guides(html, text(scene).guides, scene.adult);
    // Without a decision, an answer leads nowhere yet.
    quick::grounds(html, reached, scene.undecided.is_none(), |html, given| {
        for (held, typed) in &scene.notes {
            if held.question() == Some(given.question()) {
                html.pieces(&QUOTE, &[field::field(*held).name, ": ", typed]);
            }
        }
    });
    controls(&mut page, scene);
    page.foot();
    page
}

/// The control that turns a quick check into a case.
pub(super) fn along(page: &mut Page, _: &Reached) {
    let block = page.block("ww-stack");
    block.controls.push(Control {
        hook: ("data-start", Start::ALONG.to_owned()),
        ..Control::plain("", Look::Plain, ui::TAKE_ALONG, Event::TakeAlong)
    });
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
        reached if report && scene.adult => words::with_student(reached),
        reached if report && scene.calls_first => words::called_first(reached),
        _ => text(scene).actions,
    }
}

fn verdict(html: &mut Html, scene: &OutcomeScene) {
    let text = text(scene);
    let outcome = scene.reached.outcome;
    let report = outcome.reporting() == Reporting::Necessary;
    if let Some(Undecided::Contradicts(said)) = scene.undecided {
        let lead = [&remark::danger(said), " ", text.lead];
        quick::verdict(html, true, text.title, &lead);
    } else {
        let over = outcome == Outcome::HelpRunning && scene.is_over;
        let lead = if over { words::TERM_OVER } else { text.lead };
        quick::verdict(html, report, text.title, &[lead]);
    }
    html.close();
}

fn notices(html: &mut Html, scene: &OutcomeScene) {
    for (applies, says) in [
        (scene.reached.old, ui::OLD),
        (scene.reached.reversed, ui::SAFETY_CHANGED),
        (scene.deviates, ui::DEVIATES),
    ] {
        if applies {
            html.add(&NOTICE, says);
        }
    }
    for said in &scene.taken_back {
        html.pieces(
            &NOTICE,
            &[ui::TAKEN_BACK, field::choice(*said), ui::TAKEN_BACK_END],
        );
    }
    for asked in &scene.overruled {
        let says = remark::overruled(*asked);
        html.pieces(&NOTICE, &[&says, remark::when_overruled(*asked)]);
    }
    if scene.undecided.is_some() {
        return;
    }
    match (scene.opens_on.map(in_words), scene.reached.outcome) {
        (Some(day), Outcome::HelpRunning) => {
            let evaluates = scene.mode == Mode::Evaluate;
            html.add(&NOTICE, &remark::opens_on(&day, evaluates));
        }
        (Some(day), Outcome::HelpCompleted) => html.add(&NOTICE, &remark::closed_before(&day)),
        (None, Outcome::HelpRunning) if scene.is_over => html.add(&NOTICE, remark::TERM_OVER),
        (None, Outcome::HelpRunning) => html.add(&NOTICE, remark::NO_DATE),
        _ => {}
    }
}

fn controls(page: &mut Page, scene: &OutcomeScene) {
    let running = scene.reached.outcome == Outcome::HelpRunning;
    let again = match (scene.undecided, scene.reached.outcome) {
        (Some(Undecided::Contradicts(Danger::Doubted(asked))), _) => asked,
        (_, Outcome::RecordAndClose) => Question::Suspicion,
        _ => Question::Safety,
    };
    if scene.undecided.is_some() {
        let look = Look::Strong;
        let failed = scene.undecided == Some(Undecided::Contradicts(Danger::Failed));
        if failed && scene.is_over {
            // Question 5 was answered with "nee" once, and is asked again.
            page.below(Control::plain(
                "data-next",
                look,
                ui::TO_RESULT,
                Event::Next,
            ));
        }
        let look = if failed && scene.is_over {
            Look::Plain
        } else {
            look
        };
        let number = again.number().to_string();
        let text = [ui::QUESTION, " ", &number, " ", ui::ANSWER_AGAIN].concat();
        page.below(Control::plain(
            "data-again",
            look,
            &text,
            Event::Change(again),
        ));
        if scene.mode == Mode::Evaluate {
            withdrawn(page);
        }
        home(page);
        return;
    }
    if running && scene.is_over {
        page.below(Control::plain(
            "data-next",
            Look::Strong,
            ui::TO_RESULT,
            Event::Next,
        ));
    }
    if running && scene.mode == Mode::Evaluate {
        withdrawn(page);
    }
    if running || scene.reached.outcome == Outcome::HelpCompleted {
        let look = if scene.is_over && running {
            Look::Plain
        } else {
            Look::Strong
        };
        new_signal(page, look);
    }
    home(page);
}

fn withdrawn(page: &mut Page) {
    page.dock.extend(over());
}

/// In an evaluation: the help is over before its date.
pub(super) fn over() -> [Control; 2] {
    let look = Look::Plain;
    [
        Control::plain("data-withdrawn", look, ui::WITHDRAWN, Event::Withdrawn),
        Control::plain("data-stopped", look, ui::STOPPED, Event::Stopped),
    ]
}

/// The sheets of the case file.
fn sheets(page: &mut Page, scene: &OutcomeScene) {
    if scene.sheets.is_empty() {
        return;
    }
    let block = page.block("ww-stack");
    block.html.add(&SUBTITLE, ui::WORK_OUT);
    if scene.mode == Mode::Case {
        let words = (ui::READINESS_TITLE, ui::READINESS_PURPOSE);
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
    let words = (draft_words::TITLE, draft_words::PURPOSE);
    let control = Control::large("data-draft", "", words, Event::Open(Overlay::Draft));
    block.controls.push(control);
}

/// What the meldcode or the framework asks for and is missing.
fn still_open(html: &mut Html, open: &[(Field, bool)]) {
    if open.is_empty() {
        return;
    }
    html.add(&SUBTITLE, ui::OPEN);
    html.hooked(&LIST, "data-open", "");
    for (open, empty) in open {
        html.add(&ITEM, &field::open(*open, *empty));
    }
    html.close();
}

/// What else the reader must know. From 18 on nobody tells the parents.
pub(super) fn guides(html: &mut Html, guides: &[Guide], adult: bool) {
    if adult {
        html.guides(&[Guide::Adult]);
    }
    for guide in guides {
        if !(adult && matches!(guide, Guide::Tell | Guide::Custody)) {
            html.guides(&[*guide]);
        }
    }
}
