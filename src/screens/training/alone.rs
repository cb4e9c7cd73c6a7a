//! A training for one reader: the same question screen, with feedback after every choice.

use super::case::{
    Level, ask_head, follows, option, point, reasons, story, story_again, whole_path,
};
use super::{event, next};
use crate::parts::markup::footer;
use crate::parts::{Control, Look, Page};
use crate::protocol::Given;
use crate::text::training_ui as words;
use crate::training::{Agreement, CaseScene, Decision, Stage, Train, TrainingChoice};
use maud::{Markup, html};
use std::borrow::Cow;

pub(super) fn alone(scene: &CaseScene) -> Page {
    let mut page = Page::new("training-case");
    page.docked = true;
    let Stage::Ask(at) = scene.beat else {
        return end(page, scene);
    };
    let Some(decision) = scene.case.decisions.get(at) else {
        return page;
    };
    let chosen = scene.play.chosen(at);
    // The first choice has many options: the story comes before them.
    page.docked = at > 0 || chosen.is_some();
    let (case, news) = (&scene.case, scene.case.news(at));
    let head = ask_head(case, at, decision, chosen.is_none());
    page.content().push(head);
    if let Some(chosen) = chosen {
        let [choice, fits] = verdict(decision, chosen);
        page.says = [words::CHOSEN, ": ", &choice, ". ", &fits].concat();
        page.block("ww-feedback").html = feedback(decision, chosen).into();
    }
    let again = news.start > 0 || news.is_empty();
    page.content().push(html! {
        @if !news.is_empty() {
            h2.ww-subtitle { @if again { (words::STORY_ON) } @else { (words::STORY) } }
            (story(case, news))
        }
        @if again { (story_again(case, case.known(at))) }
    });
    // Options that do not stay in reach are right below the story.
    if page.docked {
        page.content().push(footer());
    } else {
        page.foot();
    }
    if chosen.is_some() {
        page.below(next(words::NEXT));
    } else {
        page.dock_label = Some(words::OPTIONS);
        for what in decision.options() {
            let (id, word, meaning) = option(what);
            let hook = match what {
                TrainingChoice::First(_) => "data-first",
                TrainingChoice::Given(_) => "data-answer",
            };
            let choose = event(Train::Choose(what));
            page.below(Control::large(hook, id, (word, meaning), choose));
        }
    }
    page
}

/// A choice in words, and how it fits the author's.
fn verdict(decision: &Decision, chosen: TrainingChoice) -> [Cow<'static, str>; 2] {
    let fits = match decision.fit(chosen) {
        Agreement::Same => words::SAME,
        Agreement::AlsoReports => words::ALSO_REPORTS,
        Agreement::AlsoCalls => words::ALSO_CALLS,
        Agreement::Stands => words::STANDS,
        Agreement::Other => {
            let right = option(decision.right).1;
            return [
                option(chosen).1.into(),
                [words::AUTHOR, ": ", right, "."].concat().into(),
            ];
        }
    };
    [option(chosen).1.into(), fits.into()]
}

/// Friendly, immediate feedback: what would follow, why, and what the framework says.
fn feedback(decision: &Decision, chosen: TrainingChoice) -> Markup {
    let fit = decision.fit(chosen);
    let [choice, fits] = verdict(decision, chosen);
    html! {
        p { (words::CHOSEN) ": " b { (choice) } ". " (fits) }
        @if fit != Agreement::Same {
            (point(Level::Screen, words::FOLLOWS, follows(decision, chosen)))
        }
        (reasons(Level::Screen, decision, Some(chosen)))
        p.ww-field__hint { (to_discuss(decision)) }
    }
}

/// Whose reading an answer is; about safety with what no reading changes.
const fn to_discuss(decision: &Decision) -> &'static str {
    match decision.right {
        TrainingChoice::Given(Given::Safety(_)) => words::TO_DISCUSS_SAFETY,
        _ => words::TO_DISCUSS,
    }
}

/// The overview: every choice, where the path ends, and what to take home.
fn end(mut page: Page, scene: &CaseScene) -> Page {
    page.content().push(html! {
        (whole_path(scene))
        (footer())
    });
    page.below(Control::plain(
        "data-list",
        Look::Strong,
        words::LIST,
        event(Train::List),
    ));
    page.below(Control::plain(
        "data-again",
        Look::Plain,
        words::AGAIN,
        event(Train::Again),
    ));
    page
}
