use super::Dispatch;
use crate::protocol::Given;
use crate::session::Event;
use crate::text::{question, ui};
use leptos::prelude::*;

/// The answers on the way here; each leads back to its question.
#[component]
pub fn Trail(
    /// The answers, oldest first.
    trail: Vec<Given>,
    /// Where a change goes.
    dispatch: Dispatch,
) -> impl IntoView {
    (!trail.is_empty()).then(|| {
        view! {
            <nav aria-label=ui::TRAIL>
                <ol class="ww-trail">
                    {trail
                        .into_iter()
                        .map(|given| {
                            let asked = given.question();
                            view! {
                                <li>
                                    <button
                                        type="button"
                                        class="ww-trail__change"
                                        data-change=asked.number()
                                        on:click=move |_| dispatch(Event::Change(asked))
                                    >
                                        <span class="ww-hidden">{ui::CHANGE} " "</span>
                                        {asked.number()}
                                        " "
                                        {question::question(asked).topic}
                                        ": "
                                        <b>{question::word(given)}</b>
                                    </button>
                                </li>
                            }
                        })
                        .collect_view()}
                </ol>
            </nav>
        }
    })
}
