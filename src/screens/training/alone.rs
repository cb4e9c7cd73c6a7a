//! One reader: the same question screen, with feedback after every choice.

use super::{
    ask_head, event, lesson, mark, next, option, path, point, reasons, story, story_again,
};
use crate::parts::element::{BOLD, P, SUBTITLE};
use crate::parts::{Control, Html, Page};
use crate::text::train as words;
use crate::training::{Beat, CaseScene, Decision, Train, What};

/// One reader: the same question screen, with feedback.
pub(super) fn alone(scene: &CaseScene) -> Page {
    let mut page = Page::new("training-case");
    page.docked = true;
    let Beat::Ask(at) = scene.beat else {
        return end(page, scene);
    };
    let Some(decision) = scene.case.decisions.get(at) else {
        return page;
    };
    let chosen = scene.play.chosen(at);
    ask_head(page.content(), scene, decision, chosen.is_none());
    if let Some(chosen) = chosen {
        feedback(&mut page.block("ww-feedback").html, decision, chosen);
    }
    let html = page.content();
    if at == 0 {
        html.add(&SUBTITLE, words::STORY);
        story(html, &scene.case, usize::MAX);
    } else {
        story_again(html, &scene.case);
    }
    html.footer();
    if chosen.is_some() {
        page.below(next(words::NEXT));
    } else {
        page.dock_label = Some(words::OPTIONS);
        for what in decision.options() {
            let (id, word, meaning) = option(what);
            let hook = match what {
                What::First(_) => "data-first",
                What::Given(_) => "data-answer",
            };
            let choose = event(Train::Choose(what));
            page.below(Control::large(hook, id, (word, meaning), choose));
        }
    }
    page
}

/// Kind, and at once: what would follow, why, what the framework says.
fn feedback(html: &mut Html, decision: &Decision, chosen: What) {
    html.hooked(&P, "role", "status");
    html.text(words::CHOSEN);
    html.text(": ");
    html.add(&BOLD, option(chosen).1);
    html.text(". ");
    if chosen == decision.right {
        html.text(words::SAME);
    } else {
        html.text(words::AUTHOR);
        html.text(": ");
        html.add(&BOLD, option(decision.right).1);
        html.text(".");
    }
    html.close();
    if let Some(follows) = decision.follows(chosen) {
        point(html, words::FOLLOWS, follows);
    }
    reasons(html, decision);
}

/// The overview: every choice, where the path ends, and what to take home.
fn end(mut page: Page, scene: &CaseScene) -> Page {
    let html = page.content();
    mark(html, &[&scene.case.title]);
    html.title(words::END);
    path(html, scene);
    lesson(html, &scene.case);
    html.footer();
    page.below(Control::plain(
        "data-list",
        "ww-button ww-button--strong",
        words::LIST,
        event(Train::List),
    ));
    page.below(Control::plain(
        "data-again",
        "ww-button",
        words::AGAIN,
        event(Train::Again),
    ));
    page
}
