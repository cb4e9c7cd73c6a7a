use super::markup;
use crate::text::Note;
use leptos::prelude::*;

/// An explanation that opens in place.
#[component]
pub fn NoteView(
    /// What it says.
    note: Note,
    /// Gives it the weight of a warning rather than of background.
    #[prop(default = false)]
    strong: bool,
) -> impl IntoView {
    let class = if strong {
        "ww-note ww-note--strong"
    } else {
        "ww-note"
    };
    view! { <details class=class inner_html=markup::note(&note)></details> }
}

/// Several explanations below each other.
#[component]
pub fn NoteList(
    /// The explanations in order.
    notes: &'static [Note],
) -> impl IntoView {
    notes
        .iter()
        .map(|note| view! { <NoteView note=*note /> })
        .collect_view()
}
