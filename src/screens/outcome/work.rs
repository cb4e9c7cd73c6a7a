//! A decision of a case that is no report: what is still to be done comes first, and the step
//! after this one stays in reach; what explains it is folded.

use super::{notes, notices, over, shown, to_do};
use crate::calendar;
use crate::case::{DECIDES, Field, READINESS, Sheet};
use crate::parts::{Block, Control, List, Look, Page, markup};
use crate::protocol::{Outcome, Question};
use crate::screens::quick;
use crate::session::{Event, Mode, OutcomeScene, Overlay};
use crate::text::date::{in_words, without_year};
use crate::text::outcome::{call, work as says};
use crate::text::{Guide, draft as draft_words, field, outcome as words, remark, ui};
use maud::{Markup, html};

/// Fills the screen of a decision without a report.
pub(super) fn fill(page: &mut Page, scene: &OutcomeScene) {
    let outcome = scene.reached.outcome;
    let open = Open::of(scene);
    let helps = outcome != Outcome::RecordAndClose;
    let (report, help) = (
        words::reporting(outcome.reporting()),
        words::help(outcome.help()),
    );
    page.content().push(html! {
        (markup::placed_heading(ui::OUTCOME, heading(scene)))
        p {
            span data-decision="report" { (says::FIRST) " " b { (report.0) "." } }
            br;
            span data-decision="help" { (says::SECOND) " " b { (help.0) "." } }
            @if let Some(says) = term(scene) { br; (says) }
            @if scene.pupil.adult { br; (says::ADULT) }
        }
        (notices(scene))
        p { (match outcome {
            Outcome::HelpRunning => says::SAFE_RUNNING,
            Outcome::RecordAndClose => says::SAFE_CLOSED,
            _ => says::SAFE,
        }) }
    });
    let steps = open.steps;
    // Above what is open, so that the record is in the first view as well.
    tiles(page, scene, steps);
    // Once it is agreed, who stops taking part is what cannot wait for the date.
    let agreed = scene.opens_on.is_some();
    let ends = |page: &mut Page| page.block("ww-stack").controls.extend(over());
    if outcome == Outcome::HelpRunning && agreed {
        ends(page);
    }
    open_points(page, open);
    if outcome == Outcome::HelpRunning && !agreed {
        ends(page);
    }
    page.columns();
    let text = words::outcome(outcome);
    // What is otherwise from 18 on is no reason: it changes the work.
    let (adult, guides): (Vec<Guide>, Vec<Guide>) = shown(text.guides, scene.pupil.adult)
        .into_iter()
        .partition(|guide| *guide == Guide::Adult);
    let why = html! {
        p { (text.lead) }
        p { (report.1) }
        p { (help.1) }
        (quick::grounds(&scene.reached, true, &|given| notes(scene, given)))
        (markup::guides(&guides))
    };
    page.blocks.push(Block {
        class: "ww-folds",
        ..Block::of(html! {
            (markup::guides(&adult))
            (markup::folded(says::HOW, quick::list(to_do(scene))))
            (markup::folded(call::WHY, why))
        })
    });
    let block = page.block("ww-stack");
    for sheet in &scene.sheets {
        if matches!(sheet, Sheet::Feedback | Sheet::Deviation) {
            block
                .controls
                .push(place(*sheet, Look::Plain, html! { (field::sheet(*sheet)) }));
        }
    }
    let draft = Event::Open(Overlay::Draft);
    let control = Control::plain("data-draft", Look::Plain, draft_words::TITLE, draft);
    block.controls.push(control);
    quick::end_docked(page);
    page.below(next(scene));
    if helps {
        let (look, event) = (Look::Plain, Event::NewSignal);
        page.below(Control::plain("data-signal", look, ui::NEW_SIGNAL, event));
    }
}

/// What is open, by the place where it is filled in.
#[derive(Default)]
pub(super) struct Open {
    /// One by one, each a tap.
    taps: Vec<Control>,
    /// How many of steps 1 to 3: the screen of those shows which.
    pub(super) steps: usize,
}

impl Open {
    pub(super) fn of(scene: &OutcomeScene) -> Self {
        let mut open = Self::default();
        let closes = scene.reached.outcome == Outcome::RecordAndClose;
        let decides =
            |field| DECIDES.contains(&field) || matches!(field, Field::Adult | Field::ParentsTalk);
        for (field, empty) in &scene.open {
            let mut sheets = scene.sheets.iter();
            let there = if let Some(sheet) = sheets.find(|sheet| sheet.fields().contains(field)) {
                opens(*sheet)
            } else if let Field::Reading(question) | Field::Fact(question) = field {
                Event::Change(*question)
            } else if *field == Field::Advice || closes && decides(*field) {
                // Whom to call before the parents is no item of a list of steps, nor is what
                // can turn the decision to close.
                Event::Steps
            } else if READINESS.contains(field) {
                open.steps += 1;
                continue;
            } else {
                // No screen from here on asks for it. The record names it.
                continue;
            };
            let text = field::open_here(*field, *empty);
            let event = Event::ToField(Box::new(there), *field);
            let tap = Control::plain("data-fill", Look::Link, &text, event);
            open.taps.push(tap);
        }
        open
    }
}

/// Whether one of these is open.
fn lacks(scene: &OutcomeScene, fields: &[Field]) -> bool {
    let mut open = scene.open.iter();
    open.any(|(field, _)| fields.contains(field))
}

/// The sheet of the agreements that a conclusion asks for.
const fn agreements(outcome: Outcome) -> Option<Sheet> {
    match outcome {
        Outcome::HelpRunning => Some(Sheet::Plan),
        Outcome::HelpCompleted => Some(Sheet::Monitoring),
        _ => None,
    }
}

const fn opens(sheet: Sheet) -> Event {
    Event::Open(Overlay::Sheet(sheet))
}

/// What to do, as the heading.
fn heading(scene: &OutcomeScene) -> String {
    let says = match (scene.reached.outcome, scene.opens_on) {
        (Outcome::HelpRunning, Some(day)) => return says::runs_until(&without_year(day)),
        (Outcome::HelpRunning, None) if scene.is_over => says::LOOK_BACK,
        (Outcome::HelpRunning, None) => says::NO_DATE,
        (Outcome::HelpCompleted, _) if lacks(scene, Sheet::Monitoring.fields()) => says::WATCH,
        (Outcome::HelpCompleted, _) => says::CLOSE_HELP,
        _ => says::CLOSE,
    };
    says.to_owned()
}

/// What the agreed date means now.
fn term(scene: &OutcomeScene) -> Option<String> {
    Some(match (scene.opens_on, scene.reached.outcome) {
        (Some(day), Outcome::HelpRunning) => {
            let days = calendar::days_between(scene.today, day);
            remark::opens_on(&in_words(day), days)
        }
        (Some(day), Outcome::HelpCompleted) => remark::closed_before(&in_words(day)),
        (None, Outcome::HelpRunning) if scene.is_over => says::TERM_OVER.to_owned(),
        _ => return None,
    })
}

/// What the meldcode or the framework asks for and is missing: a tap leads to where it is filled
/// in.
pub(super) fn open_points(page: &mut Page, open: Open) {
    if !open.taps.is_empty() {
        let block = page.block("ww-stack");
        block.html.push(html! { h2.ww-subtitle { (ui::OPEN) } });
        block.list = Some(List::Open);
        block.controls = open.taps;
    }
}

/// The places of this case, each with its state.
fn tiles(page: &mut Page, scene: &OutcomeScene, steps: usize) {
    let mut controls = Vec::new();
    if let Some(sheet) = agreements(scene.reached.outcome) {
        let state = match scene.opens_on {
            Some(day) if sheet == Sheet::Plan => without_year(day),
            _ if lacks(scene, sheet.fields()) => says::OPEN.to_owned(),
            _ => says::FILLED.to_owned(),
        };
        let content = tile(field::sheet(sheet), &state);
        controls.push(place(sheet, Look::Tile, content));
    }
    if scene.mode == Mode::Case {
        controls.push(Control {
            html: tile(ui::READINESS_TITLE, &state(steps)).into(),
            ..Control::plain("data-steps", Look::Tile, "", Event::Steps)
        });
    }
    let record = html! { (field::sheet(Sheet::Record)) };
    controls.push(place(Sheet::Record, Look::Tile, record));
    page.block("ww-tiles").controls = controls;
}

/// The state of steps 1 to 3, of which so many are open.
pub(super) fn state(steps: usize) -> String {
    match steps {
        0 => says::FILLED.to_owned(),
        steps => [&steps.to_string(), " ", says::OPEN].concat(),
    }
}

/// The name of a place, and its state.
fn tile(name: &str, state: &str) -> Markup {
    html! { span { (name) } small { (state) } }
}

/// The button that opens a sheet.
fn place(sheet: Sheet, look: Look, content: Markup) -> Control {
    Control {
        hook: ("data-sheet", sheet.id().to_owned()),
        html: content.into(),
        ..Control::plain("", look, "", opens(sheet))
    }
}

/// The next step, which stays in reach.
fn next(scene: &OutcomeScene) -> Control {
    let strong = Look::Strong;
    if scene.reached.outcome == Outcome::HelpRunning && scene.is_over {
        return Control::plain("data-next", strong, ui::TO_RESULT, Event::Next);
    }
    // What the framework itself asks for; the rest is among what is open.
    let asked = |sheet: &Sheet| {
        let mut open = scene.open.iter();
        open.any(|(field, _)| field.asked_by_framework() && sheet.fields().contains(field))
    };
    let agreed = agreements(scene.reached.outcome).filter(asked);
    let (text, event) = match agreed {
        Some(sheet) => (says::FILL, opens(sheet)),
        // Why the concern is gone is asked for at this conclusion alone, and by no sheet.
        None if lacks(scene, &[Field::Reading(Question::Suspicion)]) => {
            (says::WHY_GONE, Event::Change(Question::Suspicion))
        }
        None => (says::TO_RECORD, opens(Sheet::Record)),
    };
    Control::plain("data-work", strong, text, event)
}
