use super::{leads_on, shelf};
use crate::parts::element::{
    BUTTON, BUTTON_STRONG, DETAIL, DIV, LEAD, LINES, LIST, NOTE, P, PLAIN, QUOTED_ITEM, RECORD,
    SHARE_HINT, SIGN, SUBTITLE, TERM, UNDER, WAYS,
};
use crate::parts::{Html, Icon, Page};
use crate::profile::Profile;
use crate::report::{Record, Reminder, in_words};
use crate::text::{record as words, ui};

/// What is said of a way out of the app.
const SAYS: [(&str, &str); 3] = [
    ("data-copied", words::COPIED),
    ("data-refused", words::NOT_COPIED),
    ("data-saved", words::CALENDAR_SAVED),
];

/// The record, and the ways out of the app. `ways.js` carries them out: it
/// takes the very text that stands here, and so the preview is what leaves.
///
/// `file` is the calendar file with the `reminders`.
#[must_use]
pub fn record(record: &Record, reminders: &[Reminder], file: &str, profile: &Profile) -> Page {
    let mut page = Page::new("record");
    let html = page.content();
    html.title(record.title);
    html.add(&LEAD, words::PREVIEW);
    shelf::dossier(html, profile);
    html.open(&WAYS);
    html.way("copy", Icon::Copy, words::COPY, &BUTTON_STRONG);
    html.way("print", Icon::Print, words::PRINT, &BUTTON);
    html.way("share", Icon::Share, words::SHARE, &BUTTON);
    html.add(&SHARE_HINT, words::SHARE_HINT);
    html.told(&SAYS);
    leaves(html, words::PLAIN, "data-plain", &record.plain());
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
        html.told(&SAYS);
        leaves(html, words::CALENDAR_FILE, "data-calendar", file);
        html.close();
    }
    leads_on(page, ui::DONE)
}

/// The record as it is read and printed.
fn article(html: &mut Html, record: &Record) {
    html.hooked(&RECORD, "data-record", "");
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
}

/// A text that leaves the app, as it is.
fn leaves(html: &mut Html, summary: &str, hook: &'static str, text: &str) {
    html.open(&NOTE);
    html.summary(summary);
    html.begin(&PLAIN);
    html.attribute(hook, "");
    html.attribute("tabindex", "0");
    html.end();
    html.text(text);
    html.close();
    html.close();
}
