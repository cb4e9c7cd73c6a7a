//! The question screen.

use super::outcome::over;
use super::{draft, restore, situations, trail};
use crate::WHOLE;
use crate::calendar;
use crate::case::{Field, FieldKind};
use crate::parts::element::{
    BODY, BOLD, CURRENT, HINT, LEAD, LIST, NOTE, NOTICE, P, QUOTED_ITEM, RULE, SIGNPOSTS, STEP,
    SUBTITLE,
};
use crate::parts::{Control, Html, Look, Page};
use crate::protocol::{Given, Question};
use crate::session::{Event, FieldView, Mode, QuestionScene};
use crate::text::date::in_words;
use crate::text::{Guide, field, question as words, remark, signpost, start, ui};

/// The one screen for all five questions, driven by data. `fields` is empty in the quick
/// check.
#[must_use]
pub fn question(scene: QuestionScene, fields: Vec<FieldView>) -> Page {
    let asked = scene.question;
    let mut page = Page::new("question");
    page.question = Some(asked.number());
    page.mode = Some(scene.mode.id());
    page.docked = true;

    trail(&mut page, &scene.trail);
    head(page.content(), asked, scene.set_aside);
    if WHOLE && scene.moved {
        page.content().add(&P, ui::MOVED);
    }
    if let Some(danger) = scene.danger.filter(|_| WHOLE) {
        let why = remark::danger(danger);
        page.content().pieces(&NOTICE, &[&why, remark::IN_DANGER]);
    }
    if WHOLE && scene.mode == Mode::Evaluate && scene.trail.is_empty() {
        page.content().add(&NOTICE, ui::EVALUATING);
    }
    if scene.can_restore {
        restore(&mut page);
    }
    if WHOLE && !scene.agreed.is_empty() {
        agreed(&mut page.block("ww-notice").html, scene.agreed);
    }
    if asked == Question::Result {
        again(&mut page, scene.mode == Mode::Evaluate);
    }
    explanations(page.content(), asked, scene.first);
    if WHOLE && scene.mode != Mode::Quick {
        consultation(&mut page, fields);
        draft::lead(&mut page);
    }
    page.content().footer();

    page.dock_label = Some(ui::ANSWERS);
    for given in asked.choices() {
        page.below(answer(*given, scene.given == Some(*given)));
    }
    page
}

fn head(html: &mut Html, asked: Question, set_aside: Option<Given>) {
    let text = words::question(asked);
    html.add(&STEP, &ui::step_line(text.step, asked.number()));
    html.title(text.title);
    html.add(&LEAD, text.lead);
    html.add(&RULE, text.rule);
    if let Some(given) = set_aside {
        let word = words::word(given);
        html.pieces(&NOTICE, &[ui::SET_ASIDE, ": ", word, ". ", ui::ASK_AGAIN]);
    }
}

/// What else can be noted at question 5: a new signal; when help is evaluated, that
/// somebody no longer takes part.
fn again(page: &mut Page, evaluates: bool) {
    let look = Look::Plain;
    let block = page.block("ww-stack");
    let signal = Control::plain("data-signal", look, ui::NEW_SIGNAL, Event::NewSignal);
    block.controls.push(signal);
    if WHOLE && evaluates {
        block.controls.extend(over());
    }
}

/// An answer as a large button: one tap answers and moves on.
fn answer(given: Given, current: bool) -> Control {
    let words = (words::word(given), words::meaning(given));
    let mut button = Control::large("data-answer", given.id(), words, Event::Answer(given));
    if current {
        button.look = Look::Current;
        button.html.add(&CURRENT, ui::CURRENT);
    }
    button
}

/// Definitions, examples, doubt, and why the question is asked.
fn explanations(html: &mut Html, asked: Question, first: bool) {
    let text = words::question(asked);
    if let Some(doubt) = &text.doubt {
        html.note(doubt, true);
    }
    html.notes(text.notes);
    html.guides(text.guides);
    html.open(&NOTE);
    html.summary(ui::WHY);
    html.open(&BODY);
    html.add(&P, text.why);
    html.close();
    html.close();
    if first {
        html.open(&SIGNPOSTS);
        html.add(&SUBTITLE, start::SIGNPOSTS);
        html.notes(signpost::SIGNPOSTS);
        html.close();
    }
    match asked {
        Question::Suspicion => html.guides(&[Guide::Suicidal, Guide::Images]),
        Question::Safety => situations(html),
        _ => {}
    }
}

/// Room for the grounds and for the opinions of the table; held in memory and nowhere else.
fn consultation(page: &mut Page, fields: Vec<FieldView>) {
    let (votes, notes): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .partition(|filled| matches!(filled.field, Field::Vote(..)));
    // The table's joint opinion; announced again whenever somebody changes it.
    let together = votes.first().map(|vote| (vote.field, vote.remark));

    let writing = page.folded(ui::NOTE_OPEN, notes);
    writing.add(&HINT, ui::NOTE_HINT);
    writing.guides(&[Guide::Write]);
    let opinions = page.folded(ui::TABLE_OPEN, votes);
    opinions.add(&P, ui::TABLE_HOW);
    if let Some((vote, about)) = together {
        page.content().remark(vote, about);
    }
}

/// What was agreed about the help, to compare the results with.
fn agreed(html: &mut Html, agreed: Vec<(Field, String)>) {
    html.add(&BOLD, ui::AGREED);
    html.open(&LIST);
    for (held, value) in agreed {
        let day = calendar::parse(&value).filter(|_| held.kind() == FieldKind::Day);
        let value = day.map_or(value, in_words);
        html.pieces(&QUOTED_ITEM, &[field::field(held).name, ": ", &value]);
    }
    html.close();
}
