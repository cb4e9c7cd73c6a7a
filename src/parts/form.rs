//! One field for all of the case file, fed by data.

use super::{Dispatch, Html};
use crate::protocol::Kind;
use crate::session::{Event, Filled};
use crate::text::Wording;
use leptos::ev;
use leptos::prelude::*;

/// Several fields below each other.
#[component]
pub fn Form(
    /// The fields with what they hold.
    fields: Vec<Filled>,
    /// The words that they ask in.
    words: Wording,
    /// Where what is typed goes.
    dispatch: Dispatch,
) -> impl IntoView {
    fields
        .into_iter()
        .map(|filled| view! { <FormField filled words dispatch /> })
        .collect_view()
}

/// A field with its label, hint and remark. What is typed and what is chosen
/// both arrive at the one listener around it.
#[component]
fn FormField(filled: Filled, words: Wording, dispatch: Dispatch) -> impl IntoView {
    let Filled {
        field,
        value,
        remark: about,
        asked,
    } = filled;
    let typed = move |input: ev::Event| {
        let value = match field.kind() {
            Kind::Mark if !event_target_checked(&input) => String::new(),
            _ => event_target_value(&input),
        };
        dispatch(Event::Fill(field, value));
    };
    let mut html = Html::default();
    html.field(field, &value, about);
    html.reword(words);
    view! {
        // Of a form that is not to be completed, a browser stores no choice either.
        <form
            class="ww-form__field"
            data-field=field.id()
            hidden=!asked
            autocomplete="off"
            on:input=typed
            inner_html=html.into_string()
        ></form>
    }
}
