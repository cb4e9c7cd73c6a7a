//! The screen of a conclusion.

use super::{agenda, trail};
use crate::WHOLE;
use crate::case::{Danger, Field, Undecided};
use crate::parts::element::{
    ACTION, ACTIONS, BOLD, ITEM, LEAD, LIST, NOTICE, P, STEP, SUBTITLE, VERDICT, VERDICT_REPORT,
};
use crate::parts::{Control, Html, Look, Page};
use crate::protocol::{self, Given, Outcome, Question, Reporting};
use crate::session::{Event, Mode, OutcomeScene, Overlay, Start};
use crate::text::date::in_words;
use crate::text::outcome::Action;
use crate::text::{Guide, Source, draft as draft_words, field, outcome as words, remark, ui};

mod grounds;

use grounds::{decisions, grounds};

/// A conclusion: the decision, what to do now, both decisions, and why.
#[must_use]
pub fn outcome(scene: &OutcomeScene) -> Page {
    let reached = scene.outcome;
    let mut page = Page::new("outcome");
    page.mode = Some(scene.mode.id());
    page.outcome = Some(reached.id());

    let way: Vec<Given> = scene.grounds.iter().map(|ground| ground.given).collect();
    trail(&mut page, &way);
    let html = page.content();
    let quick = scene.mode == Mode::Quick;
    let report = reached.reporting() == Reporting::Necessary;
    verdict(html, scene);
    if quick && !report {
        along(&mut page, scene, &way);
    }
    let html = page.content();
    notices(html, scene);
    actions(html, to_do(scene));
    if quick && report {
        along(&mut page, scene, &way);
    }
    if WHOLE {
        sheets(&mut page, scene);
        still_open(page.content(), &scene.open);
    }
    let html = page.content();
    decisions(html, scene);
    if reached == Outcome::ReportNow {
        agenda(html);
    }
    guides(html, text(scene).guides, WHOLE && scene.adult);
    grounds(html, scene);
    controls(&mut page, scene);
    page.foot();
    page
}

/// The text of this conclusion, or of none where there is no decision.
const fn text(scene: &OutcomeScene) -> words::OutcomeText {
    match scene.undecided {
        Some(why) => words::undecided(why, scene.outcome),
        None => words::outcome(scene.outcome),
    }
}

/// What to do now, in order.
fn to_do(scene: &OutcomeScene) -> &'static [Action] {
    if scene.undecided.is_some() {
        return text(scene).actions;
    }
    let report = scene.outcome.reporting() == Reporting::Necessary;
    let evaluates = scene.mode == Mode::Evaluate;
    match scene.outcome {
        Outcome::HelpRunning if WHOLE && scene.is_over && evaluates => words::EVALUATE_NOW,
        Outcome::HelpRunning if WHOLE && scene.is_over => words::LOOK_BACK_NOW,
        // In an evaluation the term was agreed before: it stays, and no new one is made.
        Outcome::HelpRunning if WHOLE && evaluates => words::KEEP_THE_TERM,
        reached if WHOLE && report && scene.adult => words::with_student(reached),
        reached if report && scene.calls_first => words::called_first(reached),
        _ => text(scene).actions,
    }
}

/// One tap turns the quick check into a case. The first load hands its answers over to the
/// whole app, which it has to wait for.
fn along(page: &mut Page, scene: &OutcomeScene, way: &[Given]) {
    if WHOLE {
        let block = page.block("ww-stack");
        let hook = ("data-start", Start::ALONG.to_owned());
        block.controls.push(Control {
            hook,
            ..Control::plain("", Look::Plain, ui::TAKE_ALONG, Event::TakeAlong)
        });
    } else {
        // A path to each answer that was changed, oldest first, and then the path that
        // counts.
        let mut answers = String::new();
        for changed in scene.replaced.iter().chain(&scene.set_aside) {
            for given in protocol::way_to(*changed) {
                answers.push_str(given.id());
                answers.push(' ');
            }
            answers.push('/');
        }
        for given in way {
            answers.push_str(given.id());
            answers.push(' ');
        }
        page.content()
            .hands_over(Start::ALONG, ui::TAKE_ALONG, &answers);
    }
}

fn verdict(html: &mut Html, scene: &OutcomeScene) {
    let text = text(scene);
    let contradicts = match scene.undecided {
        Some(Undecided::Contradicts(said)) if WHOLE => Some(said),
        _ => None,
    };
    let report = scene.outcome.reporting() == Reporting::Necessary;
    html.open(if report || contradicts.is_some() {
        &VERDICT_REPORT
    } else {
        &VERDICT
    });
    html.add(&STEP, ui::OUTCOME);
    html.title(text.title);
    if let Some(said) = contradicts {
        html.pieces(&LEAD, &[&remark::danger(said), " ", text.lead]);
    } else {
        let over = WHOLE && scene.outcome == Outcome::HelpRunning && scene.is_over;
        html.add(&LEAD, if over { words::TERM_OVER } else { text.lead });
    }
    if scene.undecided == Some(Undecided::Quick) {
        html.add(&P, ui::NOT_DECIDED);
    }
    html.close();
}

fn notices(html: &mut Html, scene: &OutcomeScene) {
    for (applies, says) in [
        (scene.old, ui::OLD),
        (scene.reversed, ui::SAFETY_CHANGED),
        (scene.deviates, ui::DEVIATES),
    ] {
        if applies {
            html.add(&NOTICE, says);
        }
    }
    if !WHOLE {
        return;
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
    match (scene.opens_on.map(in_words), scene.outcome) {
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

fn actions(html: &mut Html, actions: &[Action]) {
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

fn controls(page: &mut Page, scene: &OutcomeScene) {
    let running = scene.outcome == Outcome::HelpRunning;
    let again = match (scene.undecided, scene.outcome) {
        (Some(Undecided::Contradicts(Danger::Doubted(asked))), _) => asked,
        (_, Outcome::RecordAndClose) => Question::Suspicion,
        _ => Question::Safety,
    };
    if WHOLE && scene.mode != Mode::Quick && scene.undecided.is_some() {
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
    if WHOLE && running && scene.is_over {
        page.below(Control::plain(
            "data-next",
            Look::Strong,
            ui::TO_RESULT,
            Event::Next,
        ));
    }
    if WHOLE && running && scene.mode == Mode::Evaluate {
        withdrawn(page);
    }
    if running || scene.outcome == Outcome::HelpCompleted {
        let look = if scene.is_over && running {
            Look::Plain
        } else {
            Look::Strong
        };
        page.below(Control::plain(
            "data-signal",
            look,
            ui::NEW_SIGNAL,
            Event::NewSignal,
        ));
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

fn home(page: &mut Page) {
    let look = Look::Quiet;
    page.below(Control::plain("data-home", look, ui::HOME, Event::Home));
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
