//! The screen for leading a group, for a projector: large, one thing at a time.

use super::case::{ask_head, lesson, option, path, point, reasons, story, story_again, topic};
use super::{event, mark, next};
use crate::parts::element::{
    BOLD, CASE_POINT, FIELD_LABEL, HANDS, HANDS_ROW, HIDDEN, HINT, HOURS, ITEM, NOTICE, P, POINT,
    SPAN, SPLIT, SUBTITLE, TIMER,
};
use crate::parts::{Control, Html, Look, Page};
use crate::protocol::{Doubtable, Given};
use crate::text::training_ui as words;
use crate::training::{Agreement, CaseScene, Decision, Stage, Train, TrainingChoice};

pub(super) fn presenter(scene: &CaseScene) -> Page {
    let mut page = Page::new("presenter");
    page.docked = true;
    let html = page.content();
    let decision = |at: usize| scene.case.decisions.get(at);
    let mut on = words::NEXT;
    match scene.beat {
        Stage::Part(last) => {
            mark(html, &[]);
            html.title(&scene.case.title);
            story(html, &scene.case, 0..last + 1);
        }
        Stage::Ask(at) => {
            if let Some(decision) = decision(at) {
                ask_head(html, &scene.case, at, decision, true);
                html.add(&P, words::HANDS);
                hands(html, scene, decision);
                story_again(html, &scene.case, scene.case.known(at));
            }
            on = words::SHOW_SPLIT;
        }
        Stage::Split(at) => {
            if let Some(decision) = decision(at) {
                mark(html, &[&scene.case.title, topic(decision)]);
                html.title(words::SPLIT);
                split(html, scene, decision);
            }
            on = words::SHOW_ANSWER;
        }
        Stage::Answer(at) => {
            if let Some(decision) = decision(at) {
                mark(html, &[&scene.case.title, topic(decision)]);
                answer(html, scene, at, decision);
                if !decision.others.is_empty() {
                    html.add(&SUBTITLE, words::OTHERS);
                }
                for (what, follows) in &decision.others {
                    point(html, &CASE_POINT, option(*what).1, follows);
                }
            }
        }
        Stage::End => {
            mark(html, &[&scene.case.title]);
            html.title(words::END);
            path(html, scene);
            lesson(html, &POINT, &scene.case);
        }
    }
    timer(html);
    if scene.begun {
        let back = event(Train::Back);
        page.below(Control::plain("data-back", Look::Plain, words::BACK, back));
    }
    if scene.beat == Stage::End {
        let again = event(Train::Again);
        page.below(Control::plain(
            "data-again",
            Look::Plain,
            words::AGAIN,
            again,
        ));
        let list = event(Train::List);
        let strong = Look::Strong;
        page.below(Control::plain("data-list", strong, words::LIST, list));
    } else {
        page.below(next(on));
    }
    page
}

/// The author's answer and why. A group that reports at question 2 is never told another
/// answer: its report is shown above the author's answer.
fn answer(html: &mut Html, scene: &CaseScene, at: usize, decision: &Decision) {
    let (_, word, meaning) = option(decision.right);
    let said = scene.said(at);
    if said.is_some_and(|said| decision.fit(said) == Agreement::Stands) {
        html.title(words::GROUP_REPORTS);
        html.pieces(&SUBTITLE, &[words::TEAM, ": ", word]);
    } else {
        html.title(word);
        html.add(&SUBTITLE, meaning);
    }
    // Someone whose hand was not counted may be in doubt.
    if decision.right == TrainingChoice::Given(Given::Safety(Doubtable::No)) {
        html.add(&NOTICE, words::STANDS);
    }
    reasons(html, &POINT, decision, said);
    html.add(&HINT, words::TO_DISCUSS);
}

/// A field per option for the hands that went up.
fn hands(html: &mut Html, scene: &CaseScene, decision: &Decision) {
    html.open(&HANDS);
    for (index, what) in decision.options().into_iter().enumerate() {
        let (_, word, meaning) = option(what);
        let id = ["hands-", &index.to_string()].concat();
        html.open(&HANDS_ROW);
        html.hooked(&FIELD_LABEL, "for", &id);
        html.pieces(&HIDDEN, &[words::HANDS_FOR, " "]);
        html.add(&BOLD, word);
        html.add(&HOURS, meaning);
        html.close();
        html.number(&id, scene.play.hands(what));
        html.close();
    }
    html.close();
}

/// The split as bars; the numbers are next to them as text.
fn split(html: &mut Html, scene: &CaseScene, decision: &Decision) {
    let counted: Vec<(TrainingChoice, u16)> = decision
        .options()
        .into_iter()
        .map(|what| (what, scene.play.hands(what)))
        .collect();
    let all: u32 = counted.iter().map(|(_, hands)| u32::from(*hands)).sum();
    if all == 0 {
        html.add(&NOTICE, words::NO_HANDS);
        return;
    }
    html.open(&SPLIT);
    for (what, hands) in &counted {
        html.open(&ITEM);
        html.add(&BOLD, option(*what).1);
        html.text(" ");
        html.add(&SPAN, &hands.to_string());
        html.bar(u32::from(*hands) * 100 / all);
        html.close();
    }
    html.close();
    let split = counted.iter().filter(|(_, hands)| *hands > 0).count() > 1;
    if split && matches!(decision.right, TrainingChoice::Given(Given::Safety(_))) {
        html.add(&NOTICE, words::SPLIT_IS_DOUBT);
    }
}

/// The elapsed time; it counts up, and never sounds an alarm.
fn timer(html: &mut Html) {
    html.open(&TIMER);
    html.text(words::TIME);
    html.text(" ");
    html.begin(&SPAN);
    for (name, value) in [("id", "timer"), ("data-timer", "")] {
        html.attribute(name, value);
    }
    html.end();
    html.close();
    html.close();
}
