//! The screens of a training.

use crate::parts::element::Element;
use crate::parts::element::{
    ACTIONS, BODY, BOLD, DECISION, DECISIONS, DETAIL, HIDDEN, HINT, ITEM, LABEL, LEAD, LIST, NOTE,
    NOTICE, P, RULE, STEP, STORY_PART, SUBTITLE, TERM,
};
use crate::parts::{Control, Html, Look, Page};
use crate::session::Event;
use crate::text::{outcome as outcome_words, question, rule, training_ui as words};
use crate::training::custom::CustomCase;
use crate::training::{
    Agreement, Case, CaseScene, Decision, PlayMode, Row, Stage, Top, Train, TrainingChoice,
    TrainingScene,
};
use std::ops::Range;

mod alone;
mod form;
mod group;
mod paper;

/// Any screen of a training.
#[must_use]
pub fn training(scene: &TrainingScene, writing: &CustomCase) -> Page {
    let mut page = match scene {
        TrainingScene::List(rows) => list(rows),
        TrainingScene::Case(scene) if scene.way == PlayMode::Group => group::presenter(scene),
        TrainingScene::Case(scene) => alone::alone(scene),
        TrainingScene::HandOut { cases, answers } => paper::hand_out(cases, *answers),
        TrainingScene::Framework => paper::framework(),
        TrainingScene::Form(why) => form::form(why.as_ref(), writing),
    };
    page.mode = Some("training");
    page
}

/// What the browser's title bar shows for a case: its title, and the place in it.
pub(super) fn case_title(scene: &CaseScene) -> String {
    let (place, number) = match scene.beat {
        Stage::Part(last) => (words::PART, last + 1),
        // In a training alone, the answer is shown below the choice.
        Stage::Ask(at) if scene.way == PlayMode::Alone && scene.play.chosen(at).is_some() => {
            (words::ANSWERED, at + 1)
        }
        Stage::Ask(at) => (words::PROGRESS, at + 1),
        Stage::Split(at) => (words::SPLIT_OF, at + 1),
        Stage::Answer(at) => (words::ANSWERED, at + 1),
        Stage::End => return words::page_title(&[&scene.case.title, " · ", words::END]),
    };
    words::page_title(&[&scene.case.title, " · ", place, " ", &number.to_string()])
}

fn event(train: Train) -> Event {
    Event::Train(train)
}

/// The line above every heading: that this is practice, and the place in it.
fn mark(html: &mut Html, about: &[&str]) {
    html.open(&STEP);
    html.add(&BOLD, words::MARK);
    for text in about {
        html.text(" · ");
        html.text(text);
    }
    html.close();
}

fn list(rows: &[Row]) -> Page {
    let mut page = Page::new("training");
    let head = page.content();
    mark(head, &[]);
    head.title(words::TITLE);
    head.add(&LEAD, words::LEAD);
    let mut last: Option<&str> = None;
    for (index, row) in rows.iter().enumerate() {
        let case = &row.case;
        let group = if row.own {
            words::OWN
        } else {
            words::school(case.school)
        };
        if last.replace(group) != Some(group) {
            page.content().add(&SUBTITLE, group);
        }
        let block = page.block("ww-case");
        block.html.add(&LABEL, &case.title);
        if row.begun {
            block.html.add(&HINT, words::PLAYED);
        }
        for (hook, text, way) in [
            ("data-alone", words::ALONE, PlayMode::Alone),
            ("data-group", words::GROUP, PlayMode::Group),
        ] {
            let open = event(Train::Open(Top::Case(index, way)));
            block.controls.push(named(hook, text, &case.title, open));
        }
        if row.own {
            let edit = event(Train::Open(Top::Edit(index)));
            let file = event(Train::Export(index));
            for (hook, text, event) in [
                ("data-edit", words::EDIT, edit),
                ("data-export-case", words::EXPORT, file),
            ] {
                block.controls.push(named(hook, text, &case.title, event));
            }
        }
        let text = if row.ticked {
            words::TICKED
        } else {
            words::TICK
        };
        let tick = event(Train::Tick(index));
        block
            .controls
            .push(named("data-tick", text, &case.title, tick));
    }
    let own = page.block("ww-stack");
    let new = event(Train::Open(Top::Form));
    own.controls
        .push(Control::plain("data-new", Look::Plain, words::NEW, new));
    page.content().folded(words::IMPORT, |html| {
        html.file("import-case", words::IMPORT_LABEL);
    });
    let paper = page.block("ww-stack");
    paper.html.add(&SUBTITLE, words::HAND_OUT);
    paper.html.add(&HINT, words::HAND_OUT_HINT);
    for (hook, text, top) in [
        (
            "data-hand-out",
            words::PRINT_STORY,
            Top::HandOut { answers: false },
        ),
        (
            "data-answers",
            words::PRINT_ANSWERS,
            Top::HandOut { answers: true },
        ),
        ("data-framework", words::FRAMEWORK, Top::Framework),
    ] {
        let open = event(Train::Open(top));
        paper
            .controls
            .push(Control::plain(hook, Look::Plain, text, open));
    }
    page.content().footer();
    page
}

/// A small button whose name says what it is about, for a screen reader user who hears it
/// alone.
fn named(hook: &'static str, text: &str, about: &str, event: Event) -> Control {
    let mut control = Control::plain(hook, Look::Small, text, event);
    control.html.open(&HIDDEN);
    control.html.text(": ");
    control.html.text(about);
    control.html.close();
    control
}

fn next(text: &str) -> Control {
    let strong = Look::Strong;
    Control::plain("data-next", strong, text, event(Train::Next))
}

/// The question, with its place in the case; the question's own words only until somebody
/// has chosen.
fn ask_head(html: &mut Html, case: &Case, at: usize, decision: &Decision, whole: bool) {
    let progress = [words::PROGRESS, " ", &(at + 1).to_string()].concat();
    mark(html, &[&case.title, &progress]);
    match decision.right {
        TrainingChoice::First(_) => html.title(words::FIRST),
        TrainingChoice::Given(given) => {
            let text = question::question(given.question());
            html.title(text.title);
            if whole {
                html.add(&LEAD, text.lead);
                html.add(&RULE, text.rule);
            }
        }
    }
}

/// An option: its stable name, its word, and what it means.
fn option(what: TrainingChoice) -> (&'static str, &'static str, &'static str) {
    match what {
        TrainingChoice::First(first) => {
            let (word, meaning) = words::first(first);
            ("", word, meaning)
        }
        TrainingChoice::Given(given) => {
            (given.id(), question::word(given), question::meaning(given))
        }
    }
}

/// These parts of the story, each with when it became known.
fn story(html: &mut Html, case: &Case, parts: Range<usize>) {
    html.open(&ACTIONS);
    for (moment, text) in case.story.get(parts).unwrap_or_default() {
        html.open(&STORY_PART);
        html.add(&BOLD, words::moment(*moment));
        html.add(&P, text);
        html.close();
    }
    html.close();
}

fn story_again(html: &mut Html, case: &Case, known: usize) {
    html.open(&NOTE);
    html.summary(words::STORY_AGAIN);
    html.open(&BODY);
    story(html, case, 0..known);
    html.close();
    html.close();
}

/// Why the author answers this, and what the framework says: about the author's answer, or
/// about a report at question 2 that is valid next to it.
fn reasons(html: &mut Html, heading: &Element, decision: &Decision, said: Option<TrainingChoice>) {
    let stands = said.filter(|said| decision.fit(*said) == Agreement::Stands);
    let why = if stands.is_some() {
        words::TEAM
    } else {
        words::WHY
    };
    point(html, heading, why, &decision.why);
    if let TrainingChoice::Given(given) = stands.unwrap_or(decision.right) {
        let rule = rule::rule(given);
        let says = [rule.says, " (", rule.reference, ")"].concat();
        point(html, heading, words::RULE, &says);
    }
    point(html, heading, words::OVERLOOKED, &decision.overlooked);
}

/// What would follow from another choice; in general terms where the case has no text.
fn follows(decision: &Decision, chosen: TrainingChoice) -> &str {
    match (decision.follows(chosen), chosen) {
        (Some(follows), _) => follows,
        (None, TrainingChoice::First(first)) => words::follows(first),
        (None, TrainingChoice::Given(given)) => rule::rule(given).says,
    }
}

/// A text below its name, where there is one.
fn point(html: &mut Html, heading: &Element, label: &str, text: &str) {
    if !text.trim().is_empty() {
        html.add(heading, label);
        html.add(&P, text);
    }
}

fn path(html: &mut Html, scene: &CaseScene) {
    html.open(&DECISIONS);
    for (at, decision) in scene.case.decisions.iter().enumerate() {
        html.open(&DECISION);
        html.add(&TERM, topic(decision));
        html.open(&DETAIL);
        let right = option(decision.right).1;
        let said = scene.said(at).unwrap_or(decision.right);
        let (fit, said) = (decision.fit(said), option(said).1);
        let stands = fit == Agreement::Stands;
        html.add(&BOLD, if stands { said } else { right });
        let rest: &[&str] = match fit {
            Agreement::Same => &[],
            Agreement::AlsoReports => {
                &[" (", words::CHOSEN, ": ", said, "). ", words::ALSO_REPORTS]
            }
            Agreement::AlsoCalls => &[" (", words::CHOSEN, ": ", said, "). ", words::ALSO_CALLS],
            Agreement::Stands => &[" ", words::STOOD, " ", words::TEAM, ": ", right],
            Agreement::Other => &[" (", words::CHOSEN, ": ", said, ")"],
        };
        rest.iter().for_each(|text| html.text(text));
        html.close();
        html.close();
    }
    html.open(&DECISION);
    html.add(&TERM, words::OUTCOME);
    html.add(&DETAIL, outcome(&scene.case));
    html.close();
    html.close();
}

fn topic(decision: &Decision) -> &'static str {
    match decision.right {
        TrainingChoice::First(_) => words::FIRST,
        TrainingChoice::Given(given) => question::topic(given.question()),
    }
}

fn outcome(case: &Case) -> &'static str {
    case.outcome().map_or(words::ELSEWHERE, |outcome| {
        outcome_words::outcome(outcome).title
    })
}

/// Whose interpretation the path is.
fn reading(case: &Case) -> &'static str {
    if case.id.is_empty() {
        words::TRAINERS_READING
    } else {
        words::OWN_READING
    }
}

/// The trap, the point to take home, what to discuss, and the sources.
fn lesson(html: &mut Html, heading: &Element, case: &Case) {
    html.add(&NOTICE, reading(case));
    point(html, heading, words::TRAP, &case.trap);
    point(html, heading, words::HOME, &case.home);
    to_discuss(html, heading, case);
    html.sources(case.sources);
}

fn to_discuss(html: &mut Html, heading: &Element, case: &Case) {
    if !case.discuss.is_empty() {
        html.add(heading, words::DISCUSS);
        html.open(&LIST);
        for text in &case.discuss {
            html.add(&ITEM, text);
        }
        html.close();
    }
}
