use super::{leads_on, shelf};
use crate::parts::element::{
    BUTTON, BUTTON_STRONG, BY_HAND, DETAIL, DIV, Element, LEAD, LINES, LIST, NOTE, NOTICE, P,
    PLAIN, QUOTED_ITEM, RECORD, SHARE_HINT, SHEETS, SIGN, SUBTITLE, TERM, UNDER, WAYS,
};
use crate::parts::{Html, Icon, Page};
use crate::profile::Profile;
use crate::report::{Leaving, Record, in_words};
use crate::text::{record as words, ui};

/// What is said of a way out of the app.
const fn says(shielded: bool) -> [(&'static str, &'static str); 3] {
    [
        (
            "data-copied",
            if shielded {
                words::COPIED_SHIELDED
            } else {
                words::COPIED
            },
        ),
        ("data-refused", words::NOT_COPIED),
        ("data-saved", words::CALENDAR_SAVED),
    ]
}

/// The record, and the ways out of the app. `ways.js` carries them out: it
/// takes the very text that stands here, and so the preview is what leaves. The version
/// to take first is the short one, as soon as the whole one could endanger somebody.
#[must_use]
pub fn record(leaving: &Leaving, profile: &Profile) -> Page {
    let Leaving {
        record,
        short,
        endangers,
        reminders,
        file,
    } = leaving;
    let mut page = Page::new("record");
    let html = page.content();
    html.title(record.title);
    html.add(&LEAD, words::PREVIEW);
    if *endangers {
        for text in [words::WHO_READS, words::BEFORE_READING] {
            html.add(&NOTICE, text);
        }
    }
    shelf::dossier(html, profile, *endangers);
    html.open(&WAYS);
    html.add(&SUBTITLE, words::SHORT);
    html.add(&P, words::SHORT_HINT);
    html.way(
        "copy-short",
        Icon::Copy,
        words::SHORT_COPY,
        first(*endangers),
    );
    html.way("share-short", Icon::Share, words::SHORT_SHARE, &BUTTON);
    html.told(&says(*endangers));
    leaves(
        html,
        words::SHORT_PLAIN,
        ("data-plain", "short"),
        &short.plain(),
    );
    html.close();
    html.open(&WAYS);
    html.add(&SUBTITLE, words::FULL);
    html.way("copy", Icon::Copy, words::COPY, first(!endangers));
    html.way("print", Icon::Print, words::PRINT, &BUTTON);
    html.way("share", Icon::Share, words::SHARE, &BUTTON);
    html.add(&SHARE_HINT, words::SHARE_HINT);
    html.told(&says(*endangers));
    leaves(html, words::PLAIN, ("data-plain", ""), &record.plain());
    html.close();
    article(html, record);
    if !reminders.is_empty() {
        html.open(&WAYS);
        html.add(&SUBTITLE, words::CALENDAR);
        html.add(&P, words::CALENDAR_HOLDS);
        html.open(&LIST);
        for reminder in reminders {
            let day = in_words(reminder.on);
            html.pieces(&QUOTED_ITEM, &[&day, ": ", words::CALENDAR_TITLE]);
        }
        html.close();
        html.way("calendar", Icon::Save, words::CALENDAR_SAVE, &BUTTON);
        html.told(&says(false));
        leaves(html, words::CALENDAR_FILE, ("data-calendar", ""), file);
        html.close();
    }
    leads_on(page, ui::DONE)
}

/// The button of the version to take first.
const fn first(strong: bool) -> &'static Element {
    if strong { &BUTTON_STRONG } else { &BUTTON }
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

/// A text that leaves the app, as it is.
fn leaves(html: &mut Html, summary: &str, (hook, value): (&'static str, &str), text: &str) {
    html.open(&NOTE);
    html.summary(summary);
    html.begin(&PLAIN);
    html.attribute(hook, value);
    html.attribute("tabindex", "0");
    html.end();
    html.text(text);
    html.close();
    html.close();
}
