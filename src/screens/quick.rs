//! The quick check, in the first load and in the whole app, with the blocks of which the
//! questions and conclusions of a case consist as well. It knows no field and no case.

use super::{situations, start, trail};
use crate::parts::markup::Walked;
use crate::parts::{Control, Look, Page, markup};
use crate::protocol::{Given, Question};
use crate::quick::{Quick, QuickScene};
use crate::session::{Event, Mode, Start};
use crate::text::question::QuestionText;
use crate::text::{Guide, question as words, remark, signpost, start as start_words, ui};
use crate::walk::Asked;
use maud::{Markup, html};

mod grounds;
mod outcome;
mod report;
mod told;

pub(super) use grounds::{decisions, grounds};
pub use outcome::outcome;
pub(super) use outcome::{actions, begin as begin_outcome, end_docked, list, verdict};
pub(super) use report::{call_of, folds, glance, lines, say};
pub use told::told;

/// The screen of the first load.
#[must_use]
pub fn page(app: &Quick) -> Page {
    match app.scene() {
        QuickScene::Start(scene) => start::first(scene, false),
        QuickScene::Told => told(),
        QuickScene::Question(asked) => question(&asked),
        QuickScene::Outcome(reached) => {
            outcome(&reached, |page, text| hand_over(page, &app.to_line(), text))
        }
    }
}

/// What the browser's title bar shows for a screen of the first load. It never reveals an
/// answer.
#[must_use]
pub fn title(scene: &QuickScene) -> String {
    match scene {
        QuickScene::Start(_) | QuickScene::Told => ui::START_TITLE.to_owned(),
        QuickScene::Question(asked) => ui::question_title(asked.question.number()),
        QuickScene::Outcome(_) => ui::OUTCOME_TITLE.to_owned(),
    }
}

/// One of the first four questions; the quick check has no other.
#[must_use]
pub fn question(asked: &Asked) -> Page {
    let Some(text) = words::quick(asked.question) else {
        return Page::default();
    };
    let mut page = begin(asked, &text, Mode::Quick);
    if asked.told {
        let says = [remark::TOLD, remark::in_danger(asked.question)].concat();
        warned(&mut page, asked, &says, Question::Safety);
    }
    page.content()
        .push(html! { (explained(&text)) (explanations(asked, &text)) });
    page.content().push(markup::footer());
    answers(&mut page, asked);
    page
}

/// A question screen with what was answered before and the question itself.
pub(super) fn begin(asked: &Asked, text: &QuestionText, mode: Mode) -> Page {
    let mut page = Page::new("question");
    page.question = Some(asked.question.number());
    page.mode = Some(mode.id());
    page.docked = true;
    let now = asked.question.number();
    trail(
        &mut page,
        &asked.trail,
        Walked {
            now,
            ..Walked::default()
        },
    );
    page.content().push(html! {
        (markup::placed_heading(ui::step_line(text.step, asked.question.number()), text.title))
        p.ww-lead { (text.lead) }
        p.ww-rule { (text.rule) }
        @if let Some(given) = asked.set_aside {
            p.ww-notice { (ui::SET_ASIDE) ": " (words::word(given)) ". " (ui::ASK_AGAIN) }
        }
    });
    page
}

/// What was said and contradicts "nee" here; where that was answered already, the way back to
/// the question `about` it, as no later answer puts it right.
pub(super) fn warned(page: &mut Page, asked: &Asked, says: &str, about: Question) {
    let block = page.block("ww-notice");
    block.html.push(html! { p { (says) } });
    if about < asked.question {
        let (again, change) = (ui::again(about), Event::Change(about));
        block
            .controls
            .push(Control::plain("data-again", Look::Strong, &again, change));
        says.clone_into(&mut page.says);
    }
}

/// Doubt, and what is explained first.
pub(super) fn explained(text: &QuestionText) -> Markup {
    html! {
        @if let Some(doubt) = &text.doubt { (markup::strong_note(doubt)) }
        @if let Some(first) = text.notes.first() { (markup::first_note(first)) }
    }
}

/// The other definitions and examples, and why the question is asked.
pub(super) fn explanations(asked: &Asked, text: &QuestionText) -> Markup {
    html! {
        @for note in text.notes.iter().skip(1) { (markup::note(note)) }
        (more(asked, text))
    }
}

/// The cards of a question, why it is asked, and what does not belong in it.
pub(super) fn more(asked: &Asked, text: &QuestionText) -> Markup {
    html! {
        (markup::guides(text.guides))
        (markup::on_demand(words::why_page(asked.question), ui::WHY))
        @if asked.first { (signposts()) }
        @match asked.question {
            Question::Suspicion => (markup::guides(&[Guide::Suicidal, Guide::Images])),
            Question::Safety => (situations()),
            _ => {}
        }
    }
}

/// What does not belong in the questions.
fn signposts() -> Markup {
    html! {
        section.ww-signposts {
            h2.ww-subtitle { (start_words::SIGNPOSTS) }
            @for (page, name) in signpost::PAGES { (markup::on_demand(page, name)) }
        }
    }
}

/// The answers as large buttons: one tap answers and moves on.
pub(super) fn answers(page: &mut Page, asked: &Asked) {
    page.dock_label = Some(ui::ANSWERS);
    for given in asked.question.choices() {
        page.below(answer(*given, asked.given == Some(*given)));
    }
}

/// One of them.
pub(super) fn answer(given: Given, current: bool) -> Control {
    let words = (words::word(given), words::meaning(given));
    let mut button = Control::large("data-answer", given.id(), words, Event::Answer(given));
    if current {
        button.look = Look::Current;
        button
            .html
            .push(html! { span.ww-answer__current { (ui::CURRENT) } });
    }
    button
}

/// One tap turns the quick check of the first load into a case: it hands its answers over
/// to the whole app, which it has to wait for.
fn hand_over(page: &mut Page, line: &str, text: &str) -> Control {
    page.content()
        .push(html! { span data-answers=(line) hidden {} });
    Control {
        hook: ("data-start", Start::ALONG.to_owned()),
        waits: true,
        ..Control::plain("", Look::Plain, text, Event::TakeAlong)
    }
}
