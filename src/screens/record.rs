//! The screen of the record.

pub mod ending;

use super::{leads_on, reference};
use crate::case::{Audience, Sheet};
use crate::effect::Export;
use crate::export::{Leaving, Record, Section};
use crate::parts::{Control, Icon, Look, Page, Typed, markup};
use crate::profile::Profile;
use crate::session::{Event, FieldView, Overlay};
use crate::text::date::in_words;
use crate::text::{ending as ending_words, record as words};
use ending::Ending;
use maud::{Markup, html};

/// The record and its exports: what is shown here is what leaves the app. The version to
/// take first is the short one, as soon as the whole one could endanger somebody. `asked` is what
/// is filled in here: what came of the call.
#[must_use]
pub fn record(
    leaving: &Leaving,
    (audience, profile): (Audience, &Profile),
    ending: Ending,
    asked: Vec<FieldView>,
) -> Page {
    let endangers = leaving.endangers;
    let mut page = Page::new("record");
    page.content().push(html! {
        (markup::heading(leaving.record.title))
    });
    // Who called comes here first.
    if !asked.is_empty() {
        // Once it is all there and the report made, a later visit finds it closed.
        let filled = |held: &FieldView| !held.asked || !held.value.is_empty();
        let open = ending.owed || !asked.iter().all(filled);
        page.folded(ending_words::REPORT, asked);
        if let Some(form) = page.blocks.last_mut() {
            form.fold(ending_words::REPORT, open);
        }
    }
    page.content().push(html! {
        @if endangers {
            p.ww-notice { (words::WHO_READS) }
            (markup::folded(words::WHO_MAY, html! {
                p { (words::WHO_KNOWS) }
                p { (words::BEFORE_READING) }
            }))
        }
        (reference::dossier(profile, endangers))
    });
    if ending.owed || ending.call {
        let owed = page.block("ww-note");
        if ending.owed {
            owed.html
                .push(html! { p.ww-notice { (ending_words::OWED.1) } });
        }
        let call = Event::Open(Overlay::Sheet(Sheet::Call));
        let call = Control::plain("", Look::Plain, ending_words::CALL, call);
        owed.controls = vec![Control {
            hook: ("data-sheet", Sheet::Call.id().to_owned()),
            ..call
        }];
    }

    let short = page.block("ww-ways");
    short.html.push(html! {
        h2.ww-subtitle { (words::SHORT) }
        p { (words::SHORT_HINT) }
    });
    short.controls = vec![
        copy(Export::CopyShort, words::SHORT_COPY, endangers),
        share(Export::ShareShort, words::SHORT_SHARE),
    ];
    let text = leaving.short.plain();
    short.tail.push(html! {
        (markup::told(Export::CopyShort))
        (markup::plain(words::SHORT_PLAIN, "short", Typed(&text)))
    });

    let full = page.block("ww-ways");
    full.html.push(html! {
        h2.ww-subtitle { (words::FULL) }
        p { (words::PREVIEW) }
    });
    full.controls = vec![copy(Export::Copy, words::COPY, !endangers)];
    // What came of it is seen where the finger is.
    full.tail.push(markup::told(Export::Copy));
    let more = page.block("ww-ways");
    more.controls = vec![
        Control::export(Export::Print, Look::Plain, Icon::Print, words::PRINT),
        share(Export::Share, words::SHARE),
    ];
    let text = leaving.record.plain();
    more.tail.push(html! {
        p.ww-field__hint.ww-share { (words::SHARE_HINT) }
        (markup::plain(words::PLAIN, "", Typed(&text)))
    });

    // What is still to do stands above the text, which is long.
    if !leaving.reminders.is_empty() {
        calendar(&mut page, leaving);
    }
    ending::add(&mut page, ending);
    // Where there is room, what leaves the app is next to what can be done with it.
    page.block("ww-second")
        .html
        .push(html! { h2.ww-subtitle { (words::TEXT) } });
    page.content()
        .push(article(&leaving.record, audience, profile.get("school")));
    leads_on(page, words::BACK)
}

/// The dates, in a form that a calendar accepts.
fn calendar(page: &mut Page, leaving: &Leaving) {
    let block = page.block("ww-ways");
    block.html.push(html! {
        h2.ww-subtitle { (words::CALENDAR) }
        p { (words::CALENDAR_HOLDS) }
        ul.ww-list {
            @for reminder in &leaving.reminders {
                li.ww-quote {
                    (in_words(reminder.on)) ": " (words::CALENDAR_TITLE)
                    @if reminder.is_to_call() { p.ww-field__hint { (words::CALENDAR_CALL) } }
                }
            }
        }
        p { (words::CALENDAR_TIME) }
    });
    let save = words::CALENDAR_SAVE;
    block.controls = vec![Control::export(
        Export::Calendar,
        Look::Plain,
        Icon::Save,
        save,
    )];
    block.tail.push(html! {
        (markup::told(Export::Calendar))
        details.ww-note {
            (markup::summary(words::CALENDAR_FILE))
            pre.ww-plain data-calendar translate="no" tabindex="0" { (Typed(&leaving.file)) }
        }
    });
}

/// The button that copies a version; the one to take first is strong.
fn copy(export: Export, text: &str, first: bool) -> Control {
    let look = if first { Look::Strong } else { Look::Plain };
    Control::export(export, look, Icon::Copy, text)
}

fn share(export: Export, text: &str) -> Control {
    Control::export(export, Look::Plain, Icon::Share, text)
}

/// The record as it is read and printed.
fn article(record: &Record, audience: Audience, name: &str) -> Markup {
    let head = match audience {
        Audience::School => words::HEAD,
        Audience::Leerplicht => words::HEAD_LEERPLICHT,
    };
    let last = record.sections.len().saturating_sub(1);
    html! {
        article.ww-record data-record translate="no" {
            p.ww-record__hand { (words::BY_HAND) " " b { (words::CONFIDENTIAL) } i {} }
            div.ww-record__sheets {
                // A row is what a browser breaks between two sheets.
                div { (by_hand(head, name)) }
                @for (at, section) in record.sections.iter().enumerate() {
                    div {
                        (self::section(section))
                        @if at == last { (by_hand(words::SIGN, "")) }
                    }
                }
            }
        }
    }
}

/// A section with its heading, as a list of its lines.
pub(super) fn section(section: &Section) -> Markup {
    html! {
        @if !section.heading.is_empty() { h2.ww-subtitle { (section.heading) } }
        ul.ww-record__lines.ww-record__open[section.heading == words::OPEN] role="list" {
            @for line in &section.lines {
                li.ww-quote.ww-record__under[line.under] {
                    b { (Typed(&line.label())) } (Typed(&line.value))
                }
            }
        }
    }
}

/// Lines for the pen, on paper only; `first` is what is known for the first of them.
fn by_hand(lines: &[&str], first: &str) -> Markup {
    let known = std::iter::once(first).chain(std::iter::repeat(""));
    html! {
        dl.ww-record__sign {
            @for (line, known) in lines.iter().zip(known) {
                div { dt { (line) } dd { (Typed(known)) } }
            }
        }
    }
}
