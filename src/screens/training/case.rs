//! The parts of a case that every way of playing it shows: its story, its choices, why, and
//! what it teaches.

use super::mark;
use crate::parts::Html;
use crate::parts::element::{
    ACTIONS, BODY, BOLD, DECISION, DECISIONS, DETAIL, Element, ITEM, LEAD, LIST, NOTE, NOTICE, P,
    RULE, STORY_PART, TERM,
};
use crate::text::{outcome as outcome_words, question, rule, training_ui as words};
use crate::training::{Agreement, Case, CaseScene, Decision, TrainingChoice};
use std::ops::Range;

/// The question, with its place in the case; the question's own words only until somebody
/// has chosen.
pub(super) fn ask_head(html: &mut Html, case: &Case, at: usize, decision: &Decision, whole: bool) {
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
pub(super) fn option(what: TrainingChoice) -> (&'static str, &'static str, &'static str) {
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
pub(super) fn story(html: &mut Html, case: &Case, parts: Range<usize>) {
    html.open(&ACTIONS);
    for (moment, text) in case.story.get(parts).unwrap_or_default() {
        html.open(&STORY_PART);
        html.add(&BOLD, words::moment(*moment));
        html.add(&P, text);
        html.close();
    }
    html.close();
}

pub(super) fn story_again(html: &mut Html, case: &Case, known: usize) {
    html.open(&NOTE);
    html.summary(words::STORY_AGAIN);
    html.open(&BODY);
    story(html, case, 0..known);
    html.close();
    html.close();
}

/// Why the author answers this, and what the framework says: about the author's answer, or
/// about a report at question 2 that is valid next to it.
pub(super) fn reasons(
    html: &mut Html,
    heading: &Element,
    decision: &Decision,
    said: Option<TrainingChoice>,
) {
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
pub(super) fn follows(decision: &Decision, chosen: TrainingChoice) -> &str {
    match (decision.follows(chosen), chosen) {
        (Some(follows), _) => follows,
        (None, TrainingChoice::First(first)) => words::follows(first),
        (None, TrainingChoice::Given(given)) => rule::rule(given).says,
    }
}

/// A text below its name, where there is one.
pub(super) fn point(html: &mut Html, heading: &Element, label: &str, text: &str) {
    if !text.trim().is_empty() {
        html.add(heading, label);
        html.add(&P, text);
    }
}

pub(super) fn path(html: &mut Html, scene: &CaseScene) {
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

pub(super) fn topic(decision: &Decision) -> &'static str {
    match decision.right {
        TrainingChoice::First(_) => words::FIRST,
        TrainingChoice::Given(given) => question::topic(given.question()),
    }
}

pub(super) fn outcome(case: &Case) -> &'static str {
    case.outcome().map_or(words::ELSEWHERE, |outcome| {
        outcome_words::outcome(outcome).title
    })
}

/// Whose interpretation the path is.
pub(super) fn reading(case: &Case) -> &'static str {
    if case.id.is_empty() {
        words::TRAINERS_READING
    } else {
        words::OWN_READING
    }
}

/// The trap, the point to take home, what to discuss, and the sources.
pub(super) fn lesson(html: &mut Html, heading: &Element, case: &Case) {
    html.add(&NOTICE, reading(case));
    point(html, heading, words::TRAP, &case.trap);
    point(html, heading, words::HOME, &case.home);
    to_discuss(html, heading, case);
    html.sources(case.sources);
}

pub(super) fn to_discuss(html: &mut Html, heading: &Element, case: &Case) {
    if !case.discuss.is_empty() {
        html.add(heading, words::DISCUSS);
        html.open(&LIST);
        for text in &case.discuss {
            html.add(&ITEM, text);
        }
        html.close();
    }
}
