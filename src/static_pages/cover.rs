//! The cover, and the question before wiping.

use crate::parts::Html;
use crate::parts::element::{
    BUTTON, BUTTON_QUIET, BUTTON_STRONG, CALL_LINK, COVER, COVER_IDLE, COVER_NAME, Element,
    FIELD_LABEL, FORM, NUMBERS, OPTION, P, POPOVER, REMARK, SELECT, UNLOCK,
};
use crate::text::{Contact, draft as words, ui};
use leptos::prelude::*;

/// The cover that hides the app, and the question before all is wiped: in `index.html`,
/// next to the app, so that both work whatever the app does. `cover.js` moves them.
#[component]
pub fn Cover() -> impl IntoView {
    let mut html = Html::default();
    cover(&mut html);
    wipe(&mut html);
    view! { <div inner_html=html.into_string()></div> }
}

/// Neutral: a name, a button back, and the numbers without a word.
fn cover(html: &mut Html) {
    html.begin(&COVER);
    for (name, value) in [
        ("id", "cover"),
        ("role", "main"),
        ("tabindex", "-1"),
        ("data-title", ui::APP),
        ("hidden", ""),
    ] {
        html.attribute(name, value);
    }
    html.end();
    html.add(&COVER_NAME, ui::APP);
    button(html, &BUTTON_STRONG, "data-uncover", words::SHOW);

    html.open(&UNLOCK);
    html.open(&FORM);
    html.phrase("cover-phrase", words::UNLOCK_LABEL, "current-password");
    html.begin(&BUTTON_STRONG);
    html.attribute("type", "submit");
    html.attribute("data-open-cover", "");
    html.end();
    html.text(words::SHOW);
    html.close();
    html.close();
    html.begin(&REMARK);
    for (name, value) in [
        ("role", "status"),
        ("data-told", ""),
        ("data-working", words::WORKING),
        ("data-wrong", words::COVER_WRONG),
        ("data-failed", words::COVER_FAILED),
    ] {
        html.attribute(name, value);
    }
    html.end();
    html.close();
    html.close();

    html.open(&NUMBERS);
    for contact in [Contact::Alarm, Contact::VeiligThuis] {
        html.hooked(&CALL_LINK, "href", contact.href());
        html.text(contact.number());
        html.close();
    }
    html.close();

    html.open(&COVER_IDLE);
    html.hooked(&FIELD_LABEL, "for", "idle");
    html.text(words::IDLE);
    html.close();
    html.hooked(&SELECT, "id", "idle");
    for (index, text) in words::MINUTES.into_iter().enumerate() {
        html.begin(&OPTION);
        html.attribute("value", &(index + 1).to_string());
        if index == 1 {
            html.attribute("selected", "");
        }
        html.end();
        html.text(text);
        html.close();
    }
    html.close();
    html.close();
    html.begin(&BUTTON_QUIET);
    html.attribute("type", "button");
    html.attribute("popovertarget", "wipe");
    html.end();
    html.text(words::WIPE);
    html.close();
    html.close();
}

/// One confirmation, and everything is wiped.
fn wipe(html: &mut Html) {
    html.begin(&POPOVER);
    for (name, value) in [
        ("id", "wipe"),
        ("popover", ""),
        ("role", "dialog"),
        ("aria-label", words::WIPE),
    ] {
        html.attribute(name, value);
    }
    html.end();
    html.add(&P, words::WIPE_ASK);
    button(html, &BUTTON_STRONG, "data-wipe-yes", words::WIPE_YES);
    html.begin(&BUTTON);
    for (name, value) in [
        ("type", "button"),
        ("popovertarget", "wipe"),
        ("popovertargetaction", "hide"),
    ] {
        html.attribute(name, value);
    }
    html.end();
    html.text(words::WIPE_NO);
    html.close();
    html.close();
}

fn button(html: &mut Html, element: &Element, hook: &'static str, text: &str) {
    html.begin(element);
    html.attribute("type", "button");
    html.attribute(hook, "");
    html.end();
    html.text(text);
    html.close();
}
