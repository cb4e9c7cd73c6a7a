//! Whether the school's own meldcode is complete: the check, and the list for the board that
//! comes of it. Nothing is scored, and nothing is stored.

use super::reference::{open, ways_back};
use crate::calendar::Date;
use crate::case::Audience;
use crate::effect::Export;
use crate::export;
use crate::parts::{Block, Control, Icon, Look, Page, Typed, markup};
use crate::reference::{POINT, Reference, ReferenceEvent, ReferencePage};
use crate::session::Event;
use crate::text::complete::{self as words, Check, list, yearly};
use crate::text::{Source, record, school};
use maud::{Markup, html};

/// The check: each question with what to look for, and the box that puts it on the list.
pub(super) fn complete(missing: u32, held: &Reference) -> Page {
    let mut page = Page::new("compleet");
    page.content().push(html! {
        (markup::heading(words::TITLE))
        @if held.profile().audience() == Some(Audience::Leerplicht) {
            p.ww-notice { (words::FOR_SCHOOLS) }
        }
        p.ww-lead { (words::LEAD) }
        @for text in words::HOW { p { (text) } }
        (markup::sources(words::HOW_SOURCES))
    });
    let mut checks = numbered();
    for (title, part) in words::HEADINGS.into_iter().zip(words::PARTS) {
        page.content().push(html! { h2.ww-subtitle { (title) } });
        for (at, check) in checks.by_ref().take(part.len()) {
            let asked = html! { section.ww-route { (ask(at, check, missing)) } };
            page.blocks
                .push(Block::of(markup::fields(check.asks, asked)));
        }
        let sources: Vec<Source> = part
            .iter()
            .flat_map(|check| check.sources)
            .copied()
            .collect();
        page.content().push(markup::sources(&sources));
    }
    page.content().push(markup::on_demand(
        words::INSPECTION_PAGE,
        words::INSPECTION.summary,
    ));
    page.content().push(markup::footer());
    // The list is in reach from every question.
    page.docked = true;
    let back = Event::Reference(ReferenceEvent::Back);
    page.below(Control::plain("data-back", Look::Plain, school::BACK, back));
    let list = open("data-list", Look::Strong, list::OPEN, ReferencePage::ToDo);
    page.below(list);
    page
}

/// The questions of both parts, each with its number, from 0.
fn numbered() -> impl Iterator<Item = (u32, &'static Check)> {
    (0..).zip(words::PARTS.into_iter().flatten())
}

const fn is_missing(at: u32, missing: u32) -> bool {
    missing >> at & 1 == 1
}

fn ask(at: u32, check: &Check, missing: u32) -> Markup {
    html! {
        h3.ww-label { (check.asks) }
        p { (check.looks) }
        p.ww-field__hint { (check.basis.says()) }
        label.ww-choice {
            input
                type="checkbox" name={ "school-" (POINT) (at) } value="ja"
                checked[is_missing(at, missing)];
            span { (list::ADD) ": " (check.todo) }
        }
    }
}

/// The list for the board, to print, and the yearly date.
pub(super) fn to_do(missing: u32, today: Date) -> Page {
    let mut page = Page::new("lijst");
    let mut points = numbered()
        .filter(|(at, _)| is_missing(*at, missing))
        .peekable();
    let any = points.peek().is_some();
    page.content().push(html! {
        article.ww-paper {
            (markup::heading(list::TITLE))
            @if any {
                p.ww-lead { (list::LEAD) }
                ol.ww-actions {
                    @for (_, check) in points {
                        li.ww-actions__item {
                            b { (check.todo) }
                            p { (check.basis.says()) }
                            p.ww-paper__line { @for by in list::BY_HAND { (by) ": \u{2003}\u{2003}\u{2003}\u{2003}\u{2003}" } }
                        }
                    }
                }
                @for by in list::SIGN { p.ww-paper__line { (by) ":" } }
            } @else {
                p.ww-lead { (list::EMPTY) }
            }
        }
    });
    if any {
        let print = Control::export(Export::Print, Look::Strong, Icon::Print, list::PRINT);
        let block = page.block("ww-ways");
        block.controls.push(print);
        block
            .tail
            .push(html! { p.ww-field__hint { (list::NOT_KEPT) } });
    }
    every_year(&mut page, today);
    ways_back(&mut page);
    page
}

/// The day on which the meldcode is read again, in a form that a calendar accepts.
fn every_year(page: &mut Page, today: Date) {
    let block = page.block("ww-ways");
    block.html.push(html! {
        h2.ww-subtitle { (yearly::TITLE) }
        p { (yearly::SAYS) }
    });
    let save = Control::export(Export::Calendar, Look::Plain, Icon::Save, yearly::BUTTON);
    block.controls.push(save);
    block.tail.push(html! {
        (markup::told(Export::Calendar))
        details.ww-note {
            (markup::summary(record::CALENDAR_FILE))
            pre.ww-plain data-calendar translate="no" tabindex="0" { (Typed(&export::yearly(today))) }
        }
    });
}

/// The way to the check, among the pages to read.
pub(super) fn way() -> Control {
    let mut way = open(
        "data-complete",
        Look::Quiet,
        words::TITLE,
        ReferencePage::Complete,
    );
    way.html.push(Icon::Go);
    way
}

/// The button to the check.
pub(super) fn button() -> Control {
    let event = open("", Look::Answer, "", ReferencePage::Complete).event;
    Control::large("data-complete", "", (words::TITLE, words::PURPOSE), event)
}
