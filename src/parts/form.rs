//! The fields of the case file, driven by data. What is typed in them is handled in one
//! place, with all other input: `public/platform.js` sends it to `Event::typed`.

use super::{Html, markup};
use crate::session::FieldView;
use crate::text::Wording;
use leptos::prelude::*;

/// Several fields, one below the other, each with its label, hint and remark: one form, with
/// a name by which a screen reader user knows where it begins and ends.
#[component]
pub fn Form(
    /// What it is called.
    name: Option<&'static str>,
    /// The fields with what they hold.
    fields: Vec<FieldView>,
    /// The wording of the fields.
    words: Wording,
) -> impl IntoView {
    let any = !fields.is_empty();
    let fields = fields
        .into_iter()
        .map(move |filled| {
            let field = markup::case_field(filled.field, &filled.value, filled.remark);
            let mut html = Html::from(field);
            html.reword(words);
            view! {
                <div
                    class="ww-form__field"
                    data-field=filled.field.id()
                    hidden=!filled.asked
                    inner_html=html.into_string()
                ></div>
            }
        })
        .collect_view();
    // With autocomplete off for the form, a browser stores no choice either.
    any.then(|| view! { <form aria-label=name autocomplete="off">{fields}</form> })
}
