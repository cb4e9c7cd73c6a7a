//! The pages that a training prints, and the whole framework on one page.

use super::case::{lesson, option, outcome, reasons, story, to_discuss, topic};
use super::{event, mark};
use crate::effect::Export;
use crate::parts::element::{CASE_POINT, CHOICE_POINT, NOTICE, P, SHEET, SUBTITLE, WRITE};
use crate::parts::{Control, Html, Icon, Look, Page};
use crate::protocol::Question;
use crate::text::{question, training_ui as words};
use crate::training::{Case, Train, TrainingChoice};

/// A hand-out of cases, each on a separate sheet.
pub(super) fn hand_out(cases: &[Case], answers: bool) -> Page {
    let mut page = paper("training-paper", words::HAND_OUT);
    for case in cases {
        let html = page.content();
        html.open(&SHEET);
        mark(html, &[words::INVENTED, words::school(case.school)]);
        html.add(&SUBTITLE, &case.title);
        story(html, case, case.news(0));
        if answers {
            answered(html, case);
        } else {
            open_questions(html, case);
        }
        html.close();
    }
    page
}

/// The path with its reasons.
fn answered(html: &mut Html, case: &Case) {
    html.add(&NOTICE, words::TO_DISCUSS);
    for (at, decision) in case.decisions.iter().enumerate() {
        if at > 0 && !case.news(at).is_empty() {
            html.add(&CASE_POINT, words::STORY_ON);
            story(html, case, case.news(at));
        }
        let answer = option(decision.right).1;
        let topic = topic(decision);
        let between = if topic.ends_with('?') { " " } else { ": " };
        html.pieces(&CASE_POINT, &[topic, between, answer]);
        reasons(html, &CHOICE_POINT, decision, None);
    }
    html.pieces(&P, &[words::OUTCOME, ": ", outcome(case)]);
    lesson(html, &CASE_POINT, case);
}

/// All there is to choose, the same on every sheet: the number of questions would give the
/// path away.
fn open_questions(html: &mut Html, case: &Case) {
    if let Some(first) = case.decisions.first() {
        ask(html, words::FIRST, &first.options());
    }
    for question in Question::ALL {
        if question == Question::Result {
            html.add(&P, words::NOT_ON_PAPER);
        }
        let mut choices = Vec::new();
        for given in question.choices() {
            choices.push(TrainingChoice::Given(*given));
        }
        ask(html, question::question(question).title, &choices);
    }
    to_discuss(html, &CASE_POINT, case);
}

fn ask(html: &mut Html, text: &str, options: &[TrainingChoice]) {
    html.add(&CASE_POINT, text);
    html.open(&P);
    for what in options {
        for text in ["☐ ", option(*what).1, " \u{2003}"] {
            html.text(text);
        }
    }
    html.close();
    html.add(&WRITE, words::LINE);
}

/// The whole framework: a picture and the same as text, drawn from the protocol.
pub(super) fn framework() -> Page {
    let mut page = paper("training-framework", words::FRAMEWORK);
    page.content()
        .loaded("pages/naslag.html#kader", words::FRAMEWORK_OPEN);
    page
}

/// A page to print.
fn paper(name: &'static str, title: &str) -> Page {
    let mut page = Page::new(name);
    let html = page.content();
    mark(html, &[]);
    html.title(title);
    let look = Look::Strong;
    let print = Control::export(Export::Print, look, Icon::Print, words::PRINT);
    page.block("ww-ways").controls.push(print);
    page.below(Control::plain(
        "data-list",
        Look::Plain,
        words::LIST,
        event(Train::List),
    ));
    page
}
