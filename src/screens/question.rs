//! The question screen of a case.

use super::outcome::over;
use super::{draft, quick, restore};
use crate::calendar;
use crate::case::{Danger, Field, FieldKind};
use crate::parts::{Control, Look, Page, Typed, markup};
use crate::protocol::{Doubtable, Given, Question};
use crate::session::{Event, FieldView, Mode, Overlay, QuestionScene};
use crate::text::date::in_words;
use crate::text::question::{self as words, QuestionText};
use crate::text::{Guide, Note, field, remark, table, ui};
use crate::walk::Asked;
use maud::{Markup, html};

/// The one screen for all five questions of a case, driven by data.
#[must_use]
pub fn question(scene: QuestionScene, fields: Vec<FieldView>) -> Page {
    let asked = &scene.asked;
    let mut text = words::question(asked.question);
    if scene.adult && asked.question == Question::Acceptance {
        (text.notes, text.guides) = words::ACCEPTANCE_ADULT;
    }
    let mut page = quick::begin(asked, &text, scene.mode);
    // What is explained and noted is between the heading and the answers.
    let skip = Control::plain("data-skip", Look::Plain, ui::TO_ANSWERS, Event::ToAnswers);
    page.block("ww-skip").controls.push(skip);
    if scene.moved {
        page.content().push(html! { p { (ui::MOVED) } });
    }
    if let Some(danger) = scene.danger {
        let (does, about) = match danger {
            Danger::Doubted(about) => (remark::when_overruled(about), about),
            Danger::Unreached => (remark::WHEN_UNREACHED, Question::Acceptance),
            _ => (remark::in_danger(asked.question), Question::Safety),
        };
        quick::warned(
            &mut page,
            asked,
            &[&remark::danger(danger), does].concat(),
            about,
        );
    }
    if scene.own_child {
        page.content()
            .push(html! { p.ww-notice { (remark::WEIGH_OWN_CHILD) } });
    }
    if scene.mode == Mode::Evaluate && asked.trail.is_empty() {
        page.content()
            .push(html! { p.ww-notice { (ui::EVALUATING) } });
    }
    if scene.can_restore {
        restore(&mut page);
    }
    if scene.signalled {
        let none = Control::plain(
            "data-no-signal",
            Look::Plain,
            ui::NO_SIGNAL,
            Event::NoSignal,
        );
        page.block("ww-stack").controls.push(none);
    }
    if scene.due.is_some() || !scene.agreed.is_empty() {
        let block = page.block("ww-notice");
        if let Some((day, today)) = scene.due {
            let says = remark::due(&in_words(day), today);
            block.html.push(html! { p data-due { b { (says) } } });
        }
        if !scene.agreed.is_empty() {
            block.html.push(agreed(scene.agreed));
        }
    }
    if asked.question == Question::Result {
        again(&mut page, scene.mode == Mode::Evaluate);
    }
    if scene.table {
        // Before one of them taps an answer for all.
        round(&mut page);
    }
    // A new signal is written down first.
    if !scene.signalled {
        page.explained().push(explained(asked.question, &text));
    }
    let (votes, notes): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .partition(|filled| matches!(filled.field, Field::Vote(..)));
    page.folded(ui::NOTE_OPEN, notes).push(html! {
        p.ww-field__hint { (ui::NOTE_HINT) }
        (markup::guides(&[Guide::Write]))
    });
    if let Some(note) = page.blocks.last_mut() {
        note.class = "ww-note ww-writes";
        if scene.signalled {
            note.fold(ui::SIGNAL_NOTE, true);
            page.explained().push(explained(asked.question, &text));
        }
    }
    page.columns();
    page.content().push(explanations(asked, &text));
    if !scene.table {
        round(&mut page);
    }
    opinions(&mut page, votes);
    draft::lead(&mut page);
    page.content().push(markup::footer());
    quick::answers(&mut page, asked);
    if scene.own_child {
        let no = Given::Safety(Doubtable::No).id();
        let mut answers = page.dock.iter_mut();
        if let Some(no) = answers.find(|answer| answer.hook.1 == no) {
            let too = html! { span.ww-answer__meaning { (remark::SEEN_OWN_CHILD) } };
            no.html.push(too);
        }
    }
    page
}

/// What is explained first: at question 2 both kinds of unsafety at once, each with an example, so
/// that nobody weighs one of them alone.
fn explained(question: Question, text: &QuestionText) -> Markup {
    if question != Question::Safety {
        return quick::explained(text);
    }
    html! {
        @for note in text.notes.iter().take(KINDS) {
            p {
                (defined(note))
                @if let Some(example) = note.examples.first() { " " (words::FOR_EXAMPLE) (small(example)) }
            }
        }
    }
}

/// A sentence that goes on after a colon.
fn small(sentence: &str) -> String {
    let mut small = sentence.to_owned();
    if let Some(first) = small.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    small
}

/// The other explanations; at question 2 with all of both kinds.
fn explanations(asked: &Asked, text: &QuestionText) -> Markup {
    if asked.question != Question::Safety {
        return quick::explanations(asked, text);
    }
    let (kinds, others) = text.notes.split_at(KINDS.min(text.notes.len()));
    html! {
        (markup::folded(words::BOTH_KINDS, html! { @for kind in kinds { (markup::note(kind)) } }))
        (markup::notes(others))
        (quick::more(asked, text))
    }
}

/// The kinds of unsafety that question 2 asks about: acute and structural.
const KINDS: usize = 2;

/// A definition in a sentence or two.
pub(super) fn defined(note: &Note) -> Markup {
    html! { b { (note.summary) } " " (note.paragraphs.first().copied().unwrap_or_default()) }
}

/// What else can be noted at question 5: a new signal; when help is evaluated, that
/// somebody no longer takes part.
fn again(page: &mut Page, evaluates: bool) {
    let look = Look::Plain;
    let block = page.block("ww-stack");
    let signal = Control::plain("data-signal", look, ui::NEW_SIGNAL, Event::NewSignal);
    block.controls.push(signal);
    if evaluates {
        block.controls.extend(over());
    }
}

/// Begins a round at the table.
fn round(page: &mut Page) {
    let begin = Control::large("data-table", "", table::BEGIN, Event::Open(Overlay::Table));
    page.block("ww-stack").controls.push(begin);
}

/// Room for the opinions of the table; held in memory and nowhere else.
fn opinions(page: &mut Page, votes: Vec<FieldView>) {
    // The table's joint opinion; announced again whenever somebody changes it.
    let together = votes.first().map(|vote| (vote.field, vote.remark));

    page.folded(ui::TABLE_OPEN, votes)
        .push(html! { p { (ui::TABLE_HOW) } });
    if let Some((vote, about)) = together {
        page.content().push(markup::remark_place(vote, about));
    }
}

/// What was agreed about the help, to compare the results with.
fn agreed(agreed: Vec<(Field, String)>) -> Markup {
    html! {
        b { (ui::AGREED) }
        ul.ww-list {
            @for (held, value) in agreed {
                @let day = calendar::parse(&value).filter(|_| held.kind() == FieldKind::Day);
                li.ww-quote {
                    (field::field(held).name) ": " (Typed(&day.map_or(value, in_words)))
                }
            }
        }
    }
}
