//! One field for all of the case file, fed by data.

use super::html::{Html, hint_place};
use super::{Dispatch, remark};
use crate::protocol::{Field, Kind};
use crate::session::{Event, Filled};
use crate::text::field as words;
use leptos::attr::custom::custom_attribute;
use leptos::either::EitherOf3;
use leptos::ev;
use leptos::prelude::*;

/// Several fields below each other.
#[component]
pub fn Form(
    /// The fields with what they hold.
    fields: Vec<Filled>,
    /// Where what is typed goes.
    dispatch: Dispatch,
) -> impl IntoView {
    fields
        .into_iter()
        .map(|filled| view! { <FormField filled dispatch /> })
        .collect_view()
}

/// A field with its label, hint and remark. What is typed and what is chosen
/// both arrive at the one listener around it.
#[component]
fn FormField(filled: Filled, dispatch: Dispatch) -> impl IntoView {
    let Filled {
        field,
        value,
        remark: about,
    } = filled;
    let typed = move |input: ev::Event| {
        let value = match field.kind() {
            Kind::Mark if !event_target_checked(&input) => String::new(),
            _ => event_target_value(&input),
        };
        dispatch(Event::Fill(field, value));
    };
    let shared_remark = matches!(field, Field::Vote(..) | Field::Seat(_));
    let mut html = Html::default();
    let control = match field.kind() {
        Kind::Choice(_) | Kind::Mark => {
            html.choices(field, &value);
            EitherOf3::A(())
        }
        kind => {
            html.label(field);
            let hint = if words::field(field).hint.is_empty() {
                String::new()
            } else {
                [" ", &hint_place(field)].concat()
            };
            let described = remark::place(field) + &hint;
            // Writing aids may send text out: they are off.
            let own = (
                custom_attribute("id", field.id()),
                custom_attribute("aria-describedby", described),
                custom_attribute("autocomplete", "off"),
                custom_attribute("autocorrect", "off"),
                custom_attribute("spellcheck", "false"),
                custom_attribute("writingsuggestions", "false"),
            );
            if kind == Kind::Text {
                EitherOf3::B(
                    view! { <textarea class="ww-field" rows="3" {..own} prop:value=value></textarea> },
                )
            } else {
                let kind = if kind == Kind::Day { "date" } else { "text" };
                EitherOf3::C(
                    view! { <input class="ww-field" {..own} type=kind prop:value=value /> },
                )
            }
        }
    };
    view! {
        <div class="ww-form__field" data-field=field.id() on:input=typed>
            <div inner_html=html.into_string()></div>
            {control}
            {(!shared_remark)
                .then(|| {
                    view! {
                        <p class="ww-remark" id=remark::place(field) aria-live="polite">
                            {about.map(remark::sentence)}
                        </p>
                    }
                })}
        </div>
    }
}
