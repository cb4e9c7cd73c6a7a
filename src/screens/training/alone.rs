//! A training for one reader: the same question screen, with feedback after every choice.

use super::case::{ask_head, follows, lesson, option, path, point, reasons, story, story_again};
use super::{event, mark, next};
use crate::parts::element::{BOLD, HINT, P, POINT, SUBTITLE};
use crate::parts::{Control, Html, Look, Page};
use crate::text::training_ui as words;
use crate::training::{Agreement, CaseScene, Decision, Stage, Train, TrainingChoice};

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
    ask_head(page.content(), &scene.case, at, decision, chosen.is_none());
    if let Some(chosen) = chosen {
        feedback(&mut page.block("ww-feedback").html, decision, chosen);
    }
    let html = page.content();
    let (case, news) = (&scene.case, scene.case.news(at));
    let again = news.start > 0 || news.is_empty();
    if !news.is_empty() {
        html.add(
            &SUBTITLE,
            if again { words::STORY_ON } else { words::STORY },
        );
        story(html, case, news);
    }
    if again {
        story_again(html, case, case.known(at));
    }
    // Options that do not stay in reach are right below the story.
    if page.docked {
        page.content().footer();
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

/// Friendly, immediate feedback: what would follow, why, and what the framework says.
fn feedback(html: &mut Html, decision: &Decision, chosen: TrainingChoice) {
    html.hooked(&P, "role", "status");
    html.text(words::CHOSEN);
    html.text(": ");
    html.add(&BOLD, option(chosen).1);
    html.text(". ");
    let fit = decision.fit(chosen);
    html.text(match fit {
        Agreement::Same => words::SAME,
        Agreement::AlsoReports => words::ALSO_REPORTS,
        Agreement::AlsoCalls => words::ALSO_CALLS,
        Agreement::Stands => words::STANDS,
        Agreement::Other => words::AUTHOR,
    });
    if fit == Agreement::Other {
        html.text(": ");
        html.add(&BOLD, option(decision.right).1);
        html.text(".");
    }
    html.close();
    if fit != Agreement::Same {
        point(html, &POINT, words::FOLLOWS, follows(decision, chosen));
    }
    reasons(html, &POINT, decision, Some(chosen));
    html.add(&HINT, words::TO_DISCUSS);
}

/// The overview: every choice, where the path ends, and what to take home.
fn end(mut page: Page, scene: &CaseScene) -> Page {
    let html = page.content();
    mark(html, &[&scene.case.title]);
    html.title(words::END);
    path(html, scene);
    lesson(html, &POINT, &scene.case);
    html.footer();
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
