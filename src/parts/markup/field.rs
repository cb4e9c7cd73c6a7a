//! The fields of a case, each drawn from its definition.

use crate::case::{Choice, Field, FieldKind};
use crate::parts::html::{Filled, InPlace, Typed};
use crate::parts::remark;
use crate::session::Remark;
use crate::text::{field, ui};
use maud::{Markup, html};

/// A field with its label, its hint, its value and its remark.
#[must_use]
pub fn case_field(asked: Field, held: &str, about: Option<Remark>) -> Markup {
    let id = asked.id();
    html! {
        @match asked.kind() {
            FieldKind::Mark => (tick("checkbox", asked, Choice::Yes, held, remark::label(asked))),
            FieldKind::Choice(offered) => {
                fieldset.ww-choices aria-describedby=(described(asked, &remark::place(asked))) {
                    legend.ww-field__label { (remark::label(asked)) }
                    (hint(asked))
                    @for offer in offered {
                        (tick("radio", asked, *offer, held, field::choice(*offer)))
                    }
                }
            }
            // Writing aids, the browser's and those of extensions, may send text out; so they
            // are off, each by the attribute that it heeds.
            FieldKind::Text => {
                (label(asked))
                textarea.ww-field
                    id=(id) autocomplete="off" autocorrect="off" spellcheck="false"
                    writingsuggestions="false" translate="no" data-gramm="false"
                    data-enable-grammarly="false" data-lt-active="false" data-1p-ignore
                    aria-describedby=[hinted(asked)] rows="3" {
                    // A parser drops a line feed right after the tag.
                    "\n" (Filled(Typed(held)))
                }
            }
            kind @ (FieldKind::Line | FieldKind::Day) => {
                (label(asked))
                input.ww-field
                    id=(id) autocomplete="off" autocorrect="off" spellcheck="false"
                    writingsuggestions="false" translate="no" data-gramm="false"
                    data-enable-grammarly="false" data-lt-active="false" data-1p-ignore
                    aria-describedby=[hinted(asked)]
                    type=(if kind == FieldKind::Day { "date" } else { "text" })
                    value=(Filled(Typed(held)));
            }
        }
        // A seat has no remark of its own, and one remark covers the whole table.
        @if !matches!(asked.kind(), FieldKind::Mark) && !matches!(asked, Field::Vote(..)) {
            (remark_place(asked, about))
        }
    }
}

/// The place for remarks about `asked`, with the current one. It is no live region: one choice
/// may change several remarks, and only that on the choice itself is said (`Page::says_after`).
#[must_use]
pub fn remark_place(asked: Field, about: Option<Remark>) -> Markup {
    let says = about.map(remark::sentence).unwrap_or_default();
    html! {
        p.ww-remark id=(remark::place(asked)) { (InPlace(Typed(&says))) }
    }
}

/// A checkbox or radio button, within its label.
fn tick(kind: &str, asked: Field, choice: Choice, held: &str, text: &str) -> Markup {
    html! {
        label.ww-choice {
            input
                type=(kind) name=(asked.id()) value=(choice.id()) checked[held == choice.id()]
                data-audience=[(asked == Field::Audience).then_some(choice.id())];
            span { (text) }
        }
    }
}

/// The label and the hint of a field to type in.
fn label(asked: Field) -> Markup {
    html! {
        label.ww-field__label for=(asked.id()) {
            (remark::label(asked))
            @if asked.asked_by_framework() { small { " (" (ui::BY_FRAMEWORK) ")" } }
        }
        (hint(asked))
    }
}

fn hint(asked: Field) -> Markup {
    let hint = field::field(asked).hint;
    html! { @if !hint.is_empty() { p.ww-field__hint id={ "hint-" (asked.id()) } { (hint) } } }
}

/// The id of the hint of a field, if it has one. Its remark is said when it changes, and some
/// screen readers say a description that changes as well: in a field to type in it is no part
/// of the description, or it would be heard twice.
fn hinted(asked: Field) -> Option<String> {
    let hint = field::field(asked).hint;
    (!hint.is_empty()).then(|| ["hint-", &asked.id()].concat())
}

/// The ids of what says more about a choice: its hint if it has one, and its remark.
fn described(asked: Field, remark: &str) -> String {
    match hinted(asked) {
        Some(hint) => [&hint, " ", remark].concat(),
        None => remark.to_owned(),
    }
}
