use super::page::{Block, Control, Page};
use super::{Dispatch, Form, Icon};
use crate::WHOLE;
use leptos::attr::custom::custom_attribute;
use leptos::either::Either;
use leptos::prelude::*;

/// Draws any screen.
#[component]
pub fn Frame(
    /// The screen.
    page: Page,
    /// Where its events go.
    dispatch: Dispatch,
) -> impl IntoView {
    let class = if page.docked {
        "ww-screen ww-screen--docked"
    } else {
        "ww-screen"
    };
    // By its heading, who listens jumps over the explanations to the choice itself.
    let group = page.dock_label.map(|_| "group");
    let labelled = page.dock_label.map(|_| "choices");
    let heading = page
        .dock_label
        .map(|label| view! { <h2 id="choices" class="ww-hidden">{label}</h2> });
    view! {
        <main
            class=class
            data-screen=page.name
            data-question=page.question
            data-mode=page.mode
            data-outcome=page.outcome
        >
            <div class="ww-screen__body">
                {page.blocks.into_iter().map(|block| view! { <Part block dispatch /> }).collect_view()}
            </div>
            <div class="ww-dock" role=group aria-labelledby=labelled>
                {heading}
                <Controls controls=page.dock dispatch />
            </div>
            <div inner_html=page.foot.into_string()></div>
        </main>
    }
}

/// Content, then controls, then fields; a part that folds is a `<details>`.
#[component]
pub fn Part(
    /// The part.
    block: Block,
    /// Where its events go.
    dispatch: Dispatch,
) -> impl IntoView {
    let html = block.html.into_string();
    let (controls, fields, words) = (block.controls, block.fields, block.words);
    let Some((summary, open)) = block.summary else {
        let group = block.label.map(|_| "group");
        return Either::Left(view! {
            <div class=block.class role=group aria-label=block.label>
                <div class="ww-stack" inner_html=html></div>
                <Controls controls dispatch />
                {WHOLE.then(|| view! { <Form fields words dispatch /> })}
            </div>
        });
    };
    Either::Right(view! {
        <details class=block.class open=open>
            <summary class="ww-note__summary" inner_html=Icon::Fold.before(summary)></summary>
            <div class="ww-note__body">
                <div class="ww-stack" inner_html=html></div>
                {WHOLE.then(|| view! { <Controls controls dispatch /> <Form fields words dispatch /> })}
            </div>
        </details>
    })
}

/// Buttons, one after the other.
#[component]
pub fn Controls(
    /// The buttons.
    controls: Vec<Control>,
    /// Where their events go.
    dispatch: Dispatch,
) -> impl IntoView {
    controls
        .into_iter()
        .map(|control| {
            let Control {
                hook: (name, value),
                class,
                html,
                event,
            } = control;
            let hook = custom_attribute(name, value);
            view! {
                <button
                    type="button"
                    {..hook}
                    class=class
                    on:click=move |_| dispatch(event.clone())
                    inner_html=html.into_string()
                ></button>
            }
        })
        .collect_view()
}
