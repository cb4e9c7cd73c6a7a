//! The fields of the case file, driven by data. What is typed in them is handled in one
//! place, with all other input: `public/platform.js` sends it to `Event::typed`.

use super::{Html, markup};
use crate::session::FieldView;
use crate::text::Wording;
use leptos::prelude::*;

/// Several fields, one below the other, each with its label, hint and remark.
#[component]
pub fn Form(
    /// The fields with what they hold.
    fields: Vec<FieldView>,
    /// The wording of the fields.
    words: Wording,
) -> impl IntoView {
    fields
        .into_iter()
        .map(|filled| {
            let field = markup::case_field(filled.field, &filled.value, filled.remark);
            let mut html = Html::from(field);
            html.reword(words);
            view! {
                // With autocomplete off for the form, a browser stores no choice either.
                <form
                    class="ww-form__field"
                    data-field=filled.field.id()
                    hidden=!filled.asked
                    autocomplete="off"
                    inner_html=html.into_string()
                ></form>
            }
        })
        .collect_view()
}
