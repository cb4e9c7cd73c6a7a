//! The pages that a training prints, and the whole framework on one page.

use super::case::{Level, lesson, option, outcome, reasons, story, to_discuss, topic};
use super::{event, mark, marked};
use crate::effect::Export;
use crate::parts::markup::loaded;
use crate::parts::{Control, Icon, Look, Page, Typed};
use crate::protocol::Question;
use crate::text::{question, training_ui as words};
use crate::training::{Case, Train, TrainingChoice};
use maud::{Markup, html};

/// A hand-out of cases, each on a separate sheet.
pub(super) fn hand_out(cases: &[Case], answers: bool) -> Page {
    let mut page = paper("training-paper", words::HAND_OUT);
    for case in cases {
        page.content().push(html! {
            article.ww-paper {
                p.ww-step { (mark(&[words::INVENTED, words::school(case.school)])) }
                h2.ww-subtitle { (Typed(&case.title)) }
                (story(case, case.news(0)))
                @if answers { (answered(case)) } @else { (open_questions(case)) }
            }
        });
    }
    page
}

/// The path with its reasons.
fn answered(case: &Case) -> Markup {
    html! {
        p.ww-notice { (words::TO_DISCUSS_SAFETY) }
        @for (at, decision) in case.decisions.iter().enumerate() {
            @if at > 0 && !case.news(at).is_empty() {
                h3.ww-label { (words::STORY_ON) }
                (story(case, case.news(at)))
            }
            @let topic = topic(decision);
            h3.ww-label {
                (topic) @if topic.ends_with('?') { " " } @else { ": " } (option(decision.right).1)
            }
            (reasons(Level::Choice, decision, None))
        }
        p { (words::OUTCOME) ": " (outcome(case)) }
        (lesson(Level::Case, case))
    }
}

/// All there is to choose, the same on every sheet: the number of questions would give the
/// path away.
fn open_questions(case: &Case) -> Markup {
    html! {
        @if let Some(first) = case.decisions.first() { (ask(&html! { (words::FIRST) }, &first.options())) }
        @for question in Question::ALL {
            @if question == Question::Result { p { (words::NOT_ON_PAPER) } }
            @let choices = question.choices().iter().copied().map(TrainingChoice::Given);
            @let text = html! { (question.number()) ". " (question::question(question).title) };
            (ask(&text, &choices.collect::<Vec<_>>()))
        }
        (to_discuss(Level::Case, case))
    }
}

/// A question, its options to tick, and a line to write on.
fn ask(text: &Markup, options: &[TrainingChoice]) -> Markup {
    html! {
        h3.ww-label { (text) }
        div.ww-paper__ask {
            p {
                @for what in options { "☐ " (option(*what).1) " \u{2003}" }
            }
            p.ww-paper__line { (words::LINE) }
        }
    }
}

/// The whole framework: a picture and the same as text, drawn from the protocol.
pub(super) fn framework() -> Page {
    let mut page = paper("training-framework", words::FRAMEWORK);
    let framework = loaded("pages/uitleg.html#kader", words::FRAMEWORK_OPEN);
    page.content().push(framework);
    page
}

/// A page to print.
fn paper(name: &'static str, title: &str) -> Page {
    let mut page = Page::new(name);
    page.content().push(html! {
        (marked(&[], title))
    });
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
