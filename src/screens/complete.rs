//! Whether the school's own meldcode is complete: the check, and the list for the board that
//! comes of it. Nothing is scored, nothing is stored, and what nobody looked at is said.

use super::reference::{open, ways_back};
use crate::calendar::Date;
use crate::case::Audience;
use crate::effect::Export;
use crate::export;
use crate::parts::{Control, Icon, Look, Page, Typed, markup};
use crate::profile::Profile;
use crate::reference::{Checked, POINT, Reference, ReferenceEvent, ReferencePage};
use crate::session::Event;
use crate::text::complete::{self as words, Check, Seen, list, yearly};
use crate::text::{Source, record, school};
use maud::{Markup, html};

/// The check: each question with its two choices, and what to look for one tap away.
pub(super) fn complete(checked: Checked, held: &Reference) -> Page {
    let mut page = Page::new("compleet");
    page.content().push(html! {
        (markup::heading(words::TITLE))
        @if held.profile().audience() == Some(Audience::Leerplicht) {
            p.ww-notice { (words::FOR_SCHOOLS) }
        }
        p.ww-lead { (words::LEAD) }
        p { (words::FIRST) }
        (markup::folded(words::RESTS_ON, html! {
            @for text in words::HOW { p { (text) } }
            (markup::sources(words::HOW_SOURCES))
        }))
    });
    let checks: Vec<_> = export::asked(checked.each(), held.profile().is_of_the_young()).collect();
    let mut until = 0;
    for (title, part) in words::HEADINGS.into_iter().zip(words::PARTS) {
        let from = until;
        until += part.len();
        let here = checks.iter().filter(|(at, ..)| (from..until).contains(at));
        let asked = html! {
            @for (number, check, seen) in here { (ask(*number, check, *seen)) }
        };
        let sources: Vec<Source> = part
            .iter()
            .flat_map(|check| check.sources)
            .copied()
            .collect();
        page.content().push(html! {
            h2.ww-subtitle { (title) }
            (markup::fields(title, asked))
            (markup::sources(&sources))
        });
    }
    page.content().push(markup::on_demand(
        words::INSPECTION_PAGE,
        words::INSPECTION.summary,
    ));
    page.content().push(markup::footer());
    // The list is in reach from every question, and says how far the reader is.
    page.docked = true;
    let back = Event::Reference(ReferenceEvent::Back);
    page.below(Control::plain("data-back", Look::Plain, school::BACK, back));
    let far = words::how_far(checked.looked_at(), checks.len(), checked.listed());
    let mut list = open("data-list", Look::Strong, "", ReferencePage::ToDo);
    list.html
        .push(html! { span { (list::OPEN) " " small { (far) } } });
    page.below(list);
    page
}

/// A question: what to look for is behind it, and on what it rests below it.
fn ask(number: usize, check: &Check, seen: Option<Seen>) -> Markup {
    let name = ["school-", POINT, &number.to_string()].concat();
    html! {
        div.ww-check {
            details.ww-note {
                summary.ww-note__summary {
                    (Icon::Fold)
                    span { (check.asks) " " small { (check.basis.says()) } }
                }
                p.ww-note__body { (check.looks) }
            }
            fieldset.ww-choices {
                legend.ww-hidden { (check.asks) }
                @for here in Seen::ALL {
                    (markup::radio(&name, here.id(), here.says(), seen == Some(here)))
                }
            }
        }
    }
}

/// The list for the board, to print, to copy and to share, and the yearly date.
pub(super) fn to_do(checked: Checked, profile: &Profile, today: Date) -> Page {
    let looked = checked.looked_at() > 0;
    let (young, school) = (profile.is_of_the_young(), profile.get("school"));
    let listed = export::board_list(checked.each(), young);
    let mut page = Page::new("lijst");
    page.content().push(html! {
        article.ww-paper {
            (markup::heading(listed.title))
            @if !school.is_empty() { p { (Typed(school)) } }
            @for (at, section) in listed.sections.iter().enumerate() {
                @if at == 0 {
                    p.ww-lead { (section.heading) }
                    @if !section.lines.is_empty() { ol.ww-actions {
                        @for line in &section.lines {
                            li.ww-actions__item {
                                b { (line.name) }
                                p { (line.value) }
                                p.ww-paper__line { @for by in list::BY_HAND { span { (by) ":" } } }
                            }
                        }
                    } }
                } @else {
                    h2.ww-subtitle { (section.heading) }
                    ul { @for line in &section.lines { li { (line.name) } } }
                }
            }
            @if looked { @for by in list::SIGN { p.ww-paper__line { (by) ":" } } }
        }
    });
    if looked {
        ways(
            &mut page,
            &export::board_text(checked.each(), young, school),
        );
    }
    every_year(&mut page, today);
    ways_back(&mut page);
    page
}

/// The ways out of the app for the list, and the text that leaves.
fn ways(page: &mut Page, text: &str) {
    let block = page.block("ww-ways");
    block.controls = vec![
        Control::export(Export::Print, Look::Strong, Icon::Print, list::PRINT),
        Control::export(Export::CopyList, Look::Plain, Icon::Copy, list::COPY),
        Control::export(Export::ShareList, Look::Plain, Icon::Share, list::SHARE),
    ];
    block.tail.push(html! {
        (markup::told(Export::CopyList))
        p.ww-field__hint { (list::NOT_KEPT) }
        (markup::plain(record::PLAIN, "", Typed(text)))
    });
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
