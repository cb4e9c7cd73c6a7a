use super::CallLink;
use crate::text::{Note, Source, ui};
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
    view! {
        <details class="ww-note" class:ww-note--strong=strong>
            <summary class="ww-note__summary">{note.summary}</summary>
            <div class="ww-note__body">
                {note.paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view()}
                {(!note.examples.is_empty())
                    .then(|| {
                        view! {
                            <ul>
                                {note
                                    .examples
                                    .iter()
                                    .map(|text| view! { <li>{*text}</li> })
                                    .collect_view()}
                            </ul>
                        }
                    })}
                {note.contact.map(|contact| view! { <CallLink contact /> })}
                <p class="ww-source">{sources(note.sources)}</p>
            </div>
        </details>
    }
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

/// Who says so, each publisher once.
fn sources(sources: &[Source]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for source in sources {
        if !names.contains(&source.who()) {
            names.push(source.who());
        }
    }
    format!("{}: {}.", ui::SOURCE, names.join(", "))
}
