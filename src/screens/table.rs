//! A round at the table, step by step.

use super::question::defined;
use super::quick;
use crate::case::{Choice, Field};
use crate::parts::{Control, Look, Page, markup, remark};
use crate::protocol::Question;
use crate::session::{Event, FieldView, RoundEvent, TableScene, TableStep, VOTES};
use crate::text::{field, question as questions, table as words, ui};
use maud::html;

/// The screen of a round. `fields` are the notes of the question and who is at the table, and
/// none once somebody answers.
#[must_use]
pub fn table(scene: &TableScene, fields: Vec<FieldView>) -> Page {
    let mut page = Page::new("table");
    page.docked = true;
    let title = questions::question(scene.question).title;
    match &scene.step {
        TableStep::Facts(few) => facts(&mut page, title, *few, fields),
        TableStep::Pass(role) => {
            let (turn, of) = scene.turn;
            let turn = [&turn.to_string(), words::OF, &of.to_string()].concat();
            let pass = [words::PASS, " ", field::role(*role)].concat();
            page.content().push(html! {
                (markup::placed_heading(turn, pass.as_str()))
                p.ww-lead { (words::PASS_LEAD) }
            });
            page.says = pass;
            // The first turn is another place than the facts before it.
            page.dock_label = Some(words::TURN);
            go_on(&mut page, words::HERE);
            if scene.turn.0 > 1 {
                let again = Event::Round(RoundEvent::Again);
                page.below(Control::plain(
                    "data-round",
                    Look::Quiet,
                    words::AGAIN,
                    again,
                ));
            }
        }
        TableStep::Vote(role) => {
            page.content().push(html! {
                (markup::placed_heading([words::ALONE, ": ", field::role(*role)].concat(), title))
                @for note in questions::question(scene.question).notes.iter().take(2) { p { (defined(note)) } }
            });
            page.says = [words::ALONE, ". ", title].concat();
            page.dock_label = Some(words::ROUND);
            for vote in VOTES {
                let event = Event::Round(RoundEvent::Vote(Some(vote)));
                let says = (field::choice(vote), meaning(scene.question, vote));
                page.below(Control::large("data-round", vote.id(), says, event));
            }
            if scene.question != Question::Safety {
                page.below(Control::plain(
                    "data-round",
                    Look::Quiet,
                    words::NO_OPINION,
                    Event::Round(RoundEvent::Vote(None)),
                ));
            }
        }
        TableStep::Shown(votes, silent, split) => {
            let all = votes.iter().map(|(_, count)| count).sum::<usize>() + silent;
            let safety = scene.question == Question::Safety;
            let shown = match split {
                Some(_) if safety => words::UNSURE,
                Some(_) => words::APART,
                None => words::SHOWN,
            };
            page.content().push(html! {
                (markup::placed_heading(title, shown))
                ul.ww-list data-votes {
                    @for (vote, count) in votes {
                        li {
                            b { (field::choice(*vote)) ": " (count) }
                            (markup::bar(percent(*count, all)))
                        }
                    }
                    @if *silent > 0 { li { b { (words::NO_OPINION) ": " (silent) } } }
                }
                @if let Some(split) = split { p.ww-notice { (remark::sentence(*split)) } }
                @if split.is_some() && safety { p { (words::TALK_SAFETY) } }
                @if !safety { p { (words::TALK) } }
                p.ww-privacy { (words::RECORD) }
            });
            page.says = shown.to_owned();
            page.dock_label = Some(ui::ANSWERS);
            for given in scene.question.choices() {
                page.below(quick::answer(*given, false));
            }
            page.below(Control::plain(
                "data-next",
                Look::Quiet,
                words::TO_QUESTION,
                Event::Next,
            ));
        }
    }
    page
}

/// What an answer means; only about safety doubt is an answer by itself.
fn meaning(question: Question, vote: Choice) -> &'static str {
    let choices = question.choices();
    let given = match vote {
        Choice::Yes => choices.first(),
        Choice::No => choices.last(),
        _ => choices.get(1).filter(|_| question == Question::Safety),
    };
    given.map_or("", |given| questions::meaning(*given))
}

fn facts(page: &mut Page, title: &str, few: bool, fields: Vec<FieldView>) {
    let (seats, notes): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .partition(|filled| matches!(filled.field, Field::Seat(_)));
    page.content().push(html! {
        (markup::placed_heading(title, words::FACTS))
        p.ww-lead { (words::FACTS_LEAD) }
    });
    if few {
        page.content().push(html! { p.ww-notice { (words::WHO) } });
        page.says = words::WHO.to_owned();
    }
    let form = page.block("ww-form");
    form.label = Some(words::FACTS);
    form.fields = notes;
    let here: Vec<_> = seats
        .iter()
        .filter(|seat| !seat.value.is_empty())
        .filter_map(|seat| match seat.field {
            Field::Seat(role) => Some(field::role(role)),
            _ => None,
        })
        .collect();
    if here.len() > 1 {
        page.content()
            .push(html! { p { (words::THERE) " " (here.join(", ")) "." } });
    }
    page.folded(ui::TABLE, seats)
        .push(html! { p.ww-field__hint { (words::WHO) } });
    if let Some(block) = page.blocks.last_mut() {
        block.fold(ui::TABLE, here.len() < 2);
    }
    go_on(page, words::ROUND);
}

fn go_on(page: &mut Page, text: &str) {
    let event = Event::Round(RoundEvent::GoOn);
    page.below(Control::plain("data-round", Look::Strong, text, event));
}

/// The part of `all` that `count` is, in percent.
fn percent(count: usize, all: usize) -> u32 {
    u32::try_from(count * 100 / all.max(1)).unwrap_or_default()
}
