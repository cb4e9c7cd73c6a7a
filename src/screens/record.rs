//! The screen of the record.

use super::{leads_on, reference};
use crate::effect::Export;
use crate::parts::element::{
    BY_HAND, DETAIL, DIV, LEAD, LINES, LIST, NOTICE, P, QUOTED_ITEM, RECORD, SHARE_HINT, SHEETS,
    SIGN, SUBTITLE, TERM, UNDER,
};
use crate::parts::{Control, Html, Icon, Look, Page};
use crate::profile::Profile;
use crate::report::{Leaving, Record};
use crate::text::date::in_words;
use crate::text::{record as words, ui};

/// The record and its exports: what is shown here is what leaves the app. The version to
/// take first is the short one, as soon as the whole one could endanger somebody.
#[must_use]
pub fn record(leaving: &Leaving, profile: &Profile) -> Page {
    let endangers = leaving.endangers;
    let mut page = Page::new("record");
    let html = page.content();
    html.title(leaving.record.title);
    html.add(&LEAD, words::PREVIEW);
    if endangers {
        for text in [words::WHO_READS, words::BEFORE_READING] {
            html.add(&NOTICE, text);
        }
    }
    reference::dossier(html, profile, endangers);

    let short = page.block("ww-ways");
    short.html.add(&SUBTITLE, words::SHORT);
    short.html.add(&P, words::SHORT_HINT);
    short.controls = vec![
        copy(Export::CopyShort, words::SHORT_COPY, endangers),
        share(Export::ShareShort, words::SHORT_SHARE),
    ];
    short.tail.told(Export::CopyShort);
    let text = leaving.short.plain();
    short
        .tail
        .plain(words::SHORT_PLAIN, ("data-plain", "short"), &text);

    let full = page.block("ww-ways");
    full.html.add(&SUBTITLE, words::FULL);
    full.controls = vec![
        copy(Export::Copy, words::COPY, !endangers),
        Control::export(Export::Print, Look::Plain, Icon::Print, words::PRINT),
        share(Export::Share, words::SHARE),
    ];
    full.tail.add(&SHARE_HINT, words::SHARE_HINT);
    full.tail.told(Export::Copy);
    let text = leaving.record.plain();
    full.tail.plain(words::PLAIN, ("data-plain", ""), &text);

    article(page.content(), &leaving.record);
    if !leaving.reminders.is_empty() {
        calendar(&mut page, leaving);
    }
    leads_on(page, ui::DONE)
}

/// The dates, in a form that a calendar accepts.
fn calendar(page: &mut Page, leaving: &Leaving) {
    let block = page.block("ww-ways");
    let html = &mut block.html;
    html.add(&SUBTITLE, words::CALENDAR);
    html.add(&P, words::CALENDAR_HOLDS);
    html.open(&LIST);
    for reminder in &leaving.reminders {
        let day = in_words(reminder.on);
        html.pieces(&QUOTED_ITEM, &[&day, ": ", words::CALENDAR_TITLE]);
    }
    html.close();
    let save = words::CALENDAR_SAVE;
    block.controls = vec![Control::export(
        Export::Calendar,
        Look::Plain,
        Icon::Save,
        save,
    )];
    block.tail.told(Export::Calendar);
    block
        .tail
        .plain(words::CALENDAR_FILE, ("data-calendar", ""), &leaving.file);
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
fn article(html: &mut Html, record: &Record) {
    html.hooked(&RECORD, "data-record", "");
    html.add(&BY_HAND, words::BY_HAND);
    html.open(&SHEETS);
    for section in &record.sections {
        if !section.heading.is_empty() {
            html.add(&SUBTITLE, section.heading);
        }
        html.open(&LINES);
        for line in &section.lines {
            let item = if line.under { &UNDER } else { &QUOTED_ITEM };
            html.named(item, &line.label(), &line.value);
        }
        html.close();
    }
    html.open(&SIGN);
    for line in words::SIGN {
        html.open(&DIV);
        html.add(&TERM, line);
        html.add(&DETAIL, "");
        html.close();
    }
    html.close();
    html.close();
    html.close();
}
