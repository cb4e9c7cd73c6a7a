//! The parts of a case that every way of playing it shows: its story, its choices, why, and
//! what it teaches.

use super::marked;
use crate::parts::Typed;
use crate::parts::markup::{folded, sources};
use crate::text::{outcome as outcome_words, question, rule, training_ui as words};
use crate::training::{Agreement, Case, CaseScene, Decision, TrainingChoice};
use maud::{Markup, html};
use std::ops::Range;

/// What the heading of a point is below.
#[derive(Clone, Copy)]
pub(super) enum Level {
    /// The screen, which shows one case.
    Screen,
    /// A case among others.
    Case,
    /// A choice in such a case.
    Choice,
}

/// The question, with its place in the case; the question's own words only until somebody
/// has chosen.
pub(super) fn ask_head(case: &Case, at: usize, decision: &Decision, whole: bool) -> Markup {
    let progress = [words::PROGRESS, " ", &(at + 1).to_string()].concat();
    let place: [&str; 2] = [&case.title, &progress];
    html! {
        @match decision.right {
            TrainingChoice::First(_) => (marked(&place, words::FIRST)),
            TrainingChoice::Given(given) => {
                @let text = question::question(given.question());
                (marked(&place, text.title))
                @if whole {
                    p.ww-lead { (text.lead) }
                    p.ww-rule { (text.rule) }
                }
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

/// These parts of the story, each with when it became known, which is said once.
pub(super) fn story(case: &Case, parts: Range<usize>) -> Markup {
    let told = case.story.get(parts).unwrap_or_default();
    let mut before = None;
    html! {
        ol.ww-actions role="list" {
            @for (moment, text) in told {
                li.ww-story {
                    @if before.replace(moment) != Some(moment) { b { (words::moment(*moment)) } }
                    p { (Typed(text)) }
                }
            }
        }
    }
}

pub(super) fn story_again(case: &Case, known: usize) -> Markup {
    folded(words::STORY_AGAIN, story(case, 0..known))
}

/// Why the author answers this, and what the framework says: about the author's answer, or
/// about a report at question 2 that is valid next to it.
pub(super) fn reasons(level: Level, decision: &Decision, said: Option<TrainingChoice>) -> Markup {
    let stands = said.filter(|said| decision.fit(*said) == Agreement::Stands);
    let why = if stands.is_some() {
        words::TEAM
    } else {
        words::WHY
    };
    html! {
        (point(level, why, &decision.why))
        @if let TrainingChoice::Given(given) = stands.unwrap_or(decision.right) {
            @let rule = rule::rule(given);
            (label(level, words::RULE))
            p { (rule.says) " (" (rule.reference) ")" }
        }
        (point(level, words::OVERLOOKED, &decision.overlooked))
    }
}

/// What would follow from another choice; in general terms where the case has no text.
pub(super) fn follows(decision: &Decision, chosen: TrainingChoice) -> &str {
    match (decision.follows(chosen), chosen) {
        (Some(follows), _) => follows,
        (None, TrainingChoice::First(first)) => words::follows(first),
        (None, TrainingChoice::Given(given)) => {
            words::answered(given).unwrap_or(rule::rule(given).says)
        }
    }
}

/// A text below its name, where there is one.
pub(super) fn point(level: Level, name: &str, text: &str) -> Markup {
    html! {
        @if !text.trim().is_empty() {
            (label(level, name))
            p { (Typed(text)) }
        }
    }
}

/// The heading of a point.
fn label(level: Level, name: &str) -> Markup {
    html! {
        @match level {
            Level::Screen => h2.ww-label { (name) },
            Level::Case => h3.ww-label { (name) },
            Level::Choice => h4.ww-label { (name) },
        }
    }
}

/// The end of a case: every choice, where the path ends, and what it teaches.
pub(super) fn whole_path(scene: &CaseScene) -> Markup {
    let case = &scene.case;
    html! {
        (marked(&[&case.title], words::END))
        (decisions(scene))
        (lesson(Level::Screen, case))
    }
}

/// Every choice, and where the path ends.
pub(super) fn decisions(scene: &CaseScene) -> Markup {
    let case = &scene.case;
    html! {
        dl.ww-decisions {
            @for (at, decision) in case.decisions.iter().enumerate() {
                div.ww-decisions__item {
                    dt { (topic(decision)) }
                    dd { (decided(decision, scene.said(at).unwrap_or(decision.right))) }
                }
            }
            div.ww-decisions__item {
                dt { (words::OUTCOME) }
                dd { (outcome(case)) }
            }
        }
    }
}

/// The author's answer next to what was said; a report at question 2 comes first.
fn decided(decision: &Decision, said: TrainingChoice) -> Markup {
    let fit = decision.fit(said);
    let (right, said) = (option(decision.right).1, option(said).1);
    html! {
        @match fit {
            Agreement::Same => b { (right) },
            Agreement::AlsoReports => {
                b { (right) } " (" (words::PICKED) ": " (said) "). " (words::ALSO_REPORTS)
            }
            Agreement::AlsoCalls => {
                b { (right) } " (" (words::PICKED) ": " (said) "). " (words::ALSO_CALLS)
            }
            Agreement::Stands => {
                b { (said) } " " (words::STOOD) " " (words::TEAM) ": " (right)
            }
            Agreement::Other => {
                b { (right) } " (" (words::PICKED) ": " (said) ")"
            }
        }
    }
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
pub(super) fn lesson(level: Level, case: &Case) -> Markup {
    html! {
        p.ww-notice { (reading(case)) }
        (gist(level, case))
        (to_discuss(level, case))
        (sources(case.sources))
    }
}

/// The trap, and the point to take home.
pub(super) fn gist(level: Level, case: &Case) -> Markup {
    html! {
        (point(level, words::TRAP, &case.trap))
        (point(level, words::HOME, &case.home))
    }
}

pub(super) fn to_discuss(level: Level, case: &Case) -> Markup {
    html! {
        @if !case.discuss.is_empty() {
            (label(level, words::DISCUSS))
            (discussed(case))
        }
    }
}

/// What there is to discuss.
pub(super) fn discussed(case: &Case) -> Markup {
    html! {
        // By number, for who talks about them.
        ol.ww-list {
            @for text in &case.discuss { li { (Typed(text)) } }
        }
    }
}
