//! Fields that belong to no case: those of a school's data and of a trainer's case, a
//! phrase, a file, a count.

use crate::parts::html::{Filled, Typed};
use crate::profile::AUDIENCE;
use crate::text::{draft as draft_words, ui};
use crate::values::{Kind, Slot};
use maud::{Markup, Render, html};

/// The texts of a field that belongs to no case.
#[derive(Clone, Copy, Debug, Default)]
pub struct FieldLabel<'a> {
    /// Its label.
    pub label: &'a str,
    /// Whose it is, before the label: heard, and not seen below a heading that says it already;
    /// empty for nobody's.
    pub whose: &'a str,
    /// A hint for filling it in; empty for none.
    pub hint: &'a str,
    /// What is wrong with its value; empty for nothing. It is shown at the field (WCAG
    /// 3.3.1), and the reader is taken there.
    pub wrong: &'a str,
    /// How many characters are left, near the limit; `None` where there is none.
    pub count: Option<&'a str>,
}

/// The field for `slot` of a form that belongs to no case. `offer` is the text of a choice
/// by its stable name.
#[must_use]
pub fn own_field(
    id: &str,
    slot: &Slot,
    asks: FieldLabel<'_>,
    held: &str,
    offer: fn(&str) -> &'static str,
) -> Markup {
    // A phone shows the keys of the kind.
    let kind = match slot.kind {
        Kind::One(offered) => {
            let offered = offered.iter().map(|value| (*value, offer(value)));
            return choices(id, asks, held, offered);
        }
        Kind::Text => "",
        Kind::Phone | Kind::Region => "tel",
        Kind::Web => "url",
        Kind::Line | Kind::Word | Kind::Name(_) | Kind::Place | Kind::Day => "text",
    };
    let wrong = (!asks.wrong.is_empty()).then_some("true");
    let said = [
        ("wrong-", wrong.is_some() || asks.count.is_some()),
        ("hint-", !asks.hint.is_empty()),
        ("count-", asks.count.is_some()),
    ];
    let described = said.iter().filter(|(_, said)| *said);
    let described: Vec<String> = described.map(|(what, _)| [what, id].concat()).collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    html! {
        label.ww-field__label for=(id) { (whose(asks.whose)) (asks.label) }
        @if !asks.hint.is_empty() { p.ww-field__hint id={ "hint-" (id) } { (asks.hint) } }
        // Where the room is shown, what is wrong is said as well when the reader leaves the field.
        @if asks.count.is_some() {
            p.ww-remark id={ "wrong-" (id) } { (asks.wrong) }
        } @else {
            (mistake(id, asks.wrong))
        }
        // Writing aids, the browser's and those of extensions, may send text out; so they
        // are off, each by the attribute that it heeds.
        @if kind.is_empty() {
            textarea.ww-field
                id=(id) autocomplete="off" autocorrect="off" spellcheck="false"
                writingsuggestions="false" translate="no" data-gramm="false"
                data-enable-grammarly="false" data-lt-active="false" data-1p-ignore
                aria-invalid=[wrong] aria-describedby=[described]
                rows="3" {
                // A parser drops a line feed right after the tag.
                "\n" (Filled(Typed(held)))
            }
        } @else {
            input.ww-field
                id=(id) autocomplete="off" autocorrect="off" spellcheck="false"
                writingsuggestions="false" translate="no" data-gramm="false"
                data-enable-grammarly="false" data-lt-active="false" data-1p-ignore
                aria-invalid=[wrong] aria-describedby=[described]
                type=(kind) value=(Filled(Typed(held)));
        }
        // Below the field, which stays where it is while the reader types; no live region, as
        // it changes with every letter.
        @if let Some(count) = asks.count {
            p.ww-remark id={ "count-" (id) } { (Filled(Typed(count))) }
        }
    }
}

/// Fields that belong together and to no case, as a form with a name. With autocomplete off for
/// the form, a browser stores no choice either.
#[must_use]
pub fn fields(name: &str, content: impl Render) -> Markup {
    html! { form.ww-stack aria-label=(name) autocomplete="off" { (content) } }
}

/// Radio buttons for these choices, each with its value and its text.
#[must_use]
pub fn choices<'a>(
    id: &str,
    asks: FieldLabel<'_>,
    held: &str,
    offered: impl Iterator<Item = (&'a str, &'a str)>,
) -> Markup {
    let wrong = !asks.wrong.is_empty();
    let hint = (!asks.hint.is_empty()).then(|| ["hint-", id].concat());
    let mistake_id = wrong.then(|| ["wrong-", id].concat());
    let described: Vec<String> = mistake_id.into_iter().chain(hint.clone()).collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    html! {
        // ARIA has no right or wrong for a plain group.
        fieldset.ww-choices
            role=[wrong.then_some("radiogroup")] aria-invalid=[wrong.then_some("true")]
            aria-describedby=[described]
            tabindex=[wrong.then_some("-1")] {
            legend.ww-field__label { (whose(asks.whose)) (asks.label) }
            @if let Some(hint) = &hint { p.ww-field__hint id=(hint) { (asks.hint) } }
            (mistake(id, asks.wrong))
            @for (value, text) in offered { (radio(id, value, text, held == value)) }
        }
    }
}

/// Read alone, a label says whose value it asks for.
fn whose(name: &str) -> Markup {
    html! { @if !name.is_empty() { span.ww-hidden { (name) ", " } } }
}

/// What is wrong with a value, where something is.
fn mistake(id: &str, wrong: &str) -> Markup {
    html! { @if !wrong.is_empty() { p.ww-remark id={ "wrong-" (id) } { (wrong) } } }
}

/// A radio button, within its label.
#[must_use]
pub fn radio(name: &str, value: &str, text: &str, chosen: bool) -> Markup {
    html! {
        label.ww-choice {
            input
                type="radio" name=(name) value=(value) checked[chosen]
                data-audience=[name.ends_with(AUDIENCE).then_some(value)];
            span { (text) }
        }
    }
}

/// A field for a count.
#[must_use]
pub fn number(id: &str, held: u16) -> Markup {
    html! {
        input.ww-field
            id=(id) type="number" inputmode="numeric" min="0" max="999" autocomplete="off"
            value=(Filled(held));
    }
}

/// A field for a phrase, with a hint unless that is empty. Pasting and password managers are welcome (WCAG 3.3.8); writing
/// aids are not.
#[must_use]
pub fn phrase(id: &str, label: &str, kind: &str, hint: &str) -> Markup {
    let hinted = (!hint.is_empty()).then(|| ["hint-", id].concat());
    html! {
        // A password manager stores a phrase under a name.
        input type="text" autocomplete="username" value=(ui::APP) readonly hidden;
        label.ww-field__label for=(id) { (label) }
        input.ww-field
            id=(id) type="password" autocomplete=(kind) autocapitalize="none" autocorrect="off"
            spellcheck="false" writingsuggestions="false" translate="no" data-gramm="false"
            data-enable-grammarly="false" data-lt-active="false"
            aria-describedby=[hinted.as_deref()];
        button.ww-link type="button" data-reveal=(id) aria-pressed="false" {
            (draft_words::REVEAL)
        }
        @if let Some(hinted) = &hinted { p.ww-field__hint id=(hinted) { (hint) } }
    }
}

/// What `passkey.js` shows where the browser can: above the field for the phrase the way to open
/// without it, below it the box for doing so from the next time on.
#[must_use]
pub fn passkey() -> (String, String) {
    let (text, failed) = draft_words::PASSKEY_OPEN;
    let open = html! {
        button.ww-button.ww-button--strong type="button" data-passkey-open data-failed=(failed) { (text) }
        button.ww-button.ww-button--quiet type="button" data-passkey-off { (draft_words::PASSKEY_OFF) }
    };
    let (text, hint, failed) = draft_words::PASSKEY_KEEP;
    let next = html! {
        div data-passkey-next {
            label.ww-choice {
                input type="checkbox" aria-describedby="hint-passkey" data-failed=(failed);
                span { (text) }
            }
            p.ww-field__hint id="hint-passkey" { (hint) }
        }
    };
    (open.into_string(), next.into_string())
}

/// A field that takes a file of any name: phones and mail change how a name ends, and the
/// content decides.
#[must_use]
pub fn file(id: &str, label: &str) -> Markup {
    html! {
        label.ww-field__label for=(id) { (label) }
        input.ww-field id=(id) type="file";
    }
}
