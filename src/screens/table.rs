//! A round at the table, step by step.

use super::leads_on;
use crate::case::Field;
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
            let role = field::role(*role);
            page.content().push(html! {
                (markup::placed_heading(words::PASS, role))
                p.ww-lead { (words::PASS_LEAD) }
            });
            page.says = [words::PASS, " ", role].concat();
            go_on(&mut page, words::HERE);
        }
        TableStep::Vote(role) => {
            page.content().push(html! {
                (markup::placed_heading([words::ALONE, ": ", field::role(*role)].concat(), title))
            });
            page.says = [words::ALONE, ". ", title].concat();
            page.dock_label = Some(words::ROUND);
            for vote in VOTES {
                let event = Event::Round(RoundEvent::Vote(Some(vote)));
                page.below(Control::plain(
                    "data-round",
                    Look::Plain,
                    field::choice(vote),
                    event,
                ));
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
            let talk = match scene.question {
                Question::Safety => words::TALK_SAFETY,
                _ => words::TALK,
            };
            page.content().push(html! {
                (markup::placed_heading(title, words::SHOWN))
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
                p { (talk) }
                p.ww-privacy { (words::RECORD) }
            });
            page.says = words::SHOWN.to_owned();
            return leads_on(page, words::TO_ANSWER);
        }
    }
    page
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
    page.folded(ui::TABLE, seats)
        .push(html! { p.ww-field__hint { (words::WHO) } });
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
