use super::Dispatch;
use crate::protocol::Given;
use crate::session::Event;
use crate::text::{question, ui};
use leptos::prelude::*;

/// An answer as a large button: one tap answers and moves on.
#[component]
pub fn AnswerButton(
    /// The answer that the button gives.
    given: Given,
    /// Whether this is the answer that stands now.
    current: bool,
    /// Where the answer goes.
    dispatch: Dispatch,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="ww-answer"
            class:ww-answer--current=current
            data-answer=given.id()
            on:click=move |_| dispatch(Event::Answer(given))
        >
            <span class="ww-answer__word">{question::word(given)}</span>
            <span class="ww-answer__meaning">{question::meaning(given)}</span>
            {current.then(|| view! { <span class="ww-answer__current">{ui::CURRENT}</span> })}
        </button>
    }
}
