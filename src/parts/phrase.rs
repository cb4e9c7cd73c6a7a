//! The field for a phrase. Nothing else holds what is typed in it.

use super::page::PhraseForm;
use super::{Dispatch, markup};
use crate::session::{Event, Phrase, PhrasePurpose};
use leptos::attr::custom::custom_attribute;
use leptos::ev;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// The place where the reader sees what is wrong with it.
pub const PHRASE_TOLD: &str = "wrong-phrase";

/// A field for a phrase. It alone holds what is typed, and hands it over when it is sent;
/// `platform.js` says once more what is in it by then.
#[component]
pub fn PhraseField(
    /// Its texts and its purpose.
    form: PhraseForm,
    /// Where the phrase goes.
    dispatch: Dispatch,
) -> impl IntoView {
    let content = markup::phrase(form.id, form.label, form.autocomplete, form.hint);
    // A draft that is there opens with a passkey as well.
    let passkey = (form.purpose == PhrasePurpose::Unlock).then(markup::passkey);
    let (other, next) = passkey.unwrap_or_default();
    let typed = Rc::new(RefCell::new(Phrase::default()));
    let heard = Rc::clone(&typed);
    let hook = custom_attribute(form.hook, "");
    view! {
        <form
            class="ww-phrase__form"
            aria-label=form.text
            on:input=move |input: ev::Event| {
                *heard.borrow_mut() = event_target_value(&input).into();
            }
            on:submit=move |_: ev::SubmitEvent| {
                let phrase = typed.take();
                dispatch(Event::Draft(form.purpose.command(phrase)));
            }
        >
            <div class="ww-stack" inner_html=other></div>
            <p class="ww-remark" id=PHRASE_TOLD data-told="" aria-live="polite" aria-atomic="true"></p>
            <div class="ww-stack" inner_html=content.into_string()></div>
            <div class="ww-stack" inner_html=next></div>
            <button type="submit" {..hook} class=form.look.class()>
                {form.text}
            </button>
        </form>
    }
}
