//! The fields of the case file, fed by data. What is typed in them is heard in one place,
//! with all other input: `browser::input`.

use super::Html;
use crate::session::FieldView;
use crate::text::Wording;
use leptos::prelude::*;

/// Several fields below each other, each with its label, hint and remark.
#[component]
pub fn Form(
    /// The fields with what they hold.
    fields: Vec<FieldView>,
    /// The words that they ask in.
    words: Wording,
) -> impl IntoView {
    fields
        .into_iter()
        .map(|filled| {
            let mut html = Html::default();
            html.field(filled.field, &filled.value, filled.remark);
            html.reword(words);
            view! {
                // Of a form that is not to be completed, a browser stores no choice either.
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
