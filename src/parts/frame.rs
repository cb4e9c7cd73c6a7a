//! Draws the screens from data, all with the same few views.

use super::page::{Block, Control, List, Page};
use super::{Dispatch, Form, Icon, PhraseField};
use crate::session::Start;
use crate::text::start as words;
use leptos::attr::custom::custom_attribute;
use leptos::either::Either;
use leptos::prelude::*;

/// Draws any screen with all of its parts.
#[component]
pub fn Frame(
    /// The screen.
    mut page: Page,
    /// Where its events go.
    dispatch: Dispatch,
) -> impl IntoView {
    let part = move |block| view! { <Part block dispatch /> };
    let Some(at) = page.beside() else {
        return Either::Left(around(page, dispatch, part));
    };
    let draw = |blocks: Vec<Block>| blocks.into_iter().map(part).collect_view();
    let beside = draw(page.blocks.split_off(at));
    let ask = draw(std::mem::take(&mut page.blocks));
    let after = draw(std::mem::take(&mut page.after));
    let body = view! { <Columns ask beside /> };
    Either::Right(view! { <Outline page dispatch body after /> })
}

/// The parts of a screen that has a second column where there is room.
#[component]
pub fn Columns<A: IntoView, B: IntoView>(
    /// The parts of the first column.
    ask: A,
    /// The parts of the second.
    beside: B,
) -> impl IntoView {
    view! {
        <div class="ww-screen__ask">{ask}</div>
        <div class="ww-screen__beside">{beside}</div>
    }
}

/// Draws a screen of the first load, whose parts have nothing but a class, a label, content
/// and controls: no summary, phrase, fields or tail, and none is hidden.
#[component]
pub fn PlainFrame(
    /// The screen.
    page: Page,
    /// Where its events go.
    dispatch: Dispatch,
) -> impl IntoView {
    around(
        page,
        dispatch,
        move |block| view! { <PlainPart block dispatch /> },
    )
}

fn around<P: IntoView>(
    mut page: Page,
    dispatch: Dispatch,
    part: impl Fn(Block) -> P,
) -> impl IntoView {
    let draw = |blocks: Vec<Block>| blocks.into_iter().map(&part).collect_view();
    let (body, after) = (
        std::mem::take(&mut page.blocks),
        std::mem::take(&mut page.after),
    );
    let (body, after) = (draw(body), draw(after));
    view! { <Outline page dispatch body after /> }
}

/// Draws a screen around its parts.
#[component]
pub fn Outline<B: IntoView, A: IntoView>(
    /// The screen; its parts are not drawn from here.
    page: Page,
    /// Where its events go.
    dispatch: Dispatch,
    /// The parts above the controls.
    body: B,
    /// The parts below the controls.
    after: A,
) -> impl IntoView {
    let class = if page.docked {
        "ww-screen ww-screen--docked"
    } else {
        "ww-screen"
    };
    // The heading lets a screen reader user skip the explanations and go to the choice
    // itself.
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
            <div class="ww-screen__body">{body}</div>
            <div class="ww-dock" role=group aria-labelledby=labelled>
                {heading}
                <Controls controls=page.dock dispatch />
            </div>
            <div class="ww-screen__after">{after}</div>
        </main>
    }
}

/// A part with content and controls alone. It is one element.
#[component]
pub fn PlainPart(
    /// The part.
    block: Block,
    /// Where its events go.
    dispatch: Dispatch,
) -> impl IntoView {
    let group = block.label.map(|_| "group");
    view! {
        <div class=block.class role=group aria-label=block.label>
            <div class="ww-stack" inner_html=block.html.into_string()></div>
            <Controls controls=block.controls dispatch />
        </div>
    }
}

/// Content, then a phrase, controls, fields and more content; a part that folds is a
/// `<details>`. It is one element.
#[component]
pub fn Part(
    /// The part.
    block: Block,
    /// Where its events go.
    dispatch: Dispatch,
) -> impl IntoView {
    let html = block.html.into_string();
    let (controls, fields, words) = (block.controls, block.fields, block.words);
    let list = block.list;
    let name = block.label;
    let tail = Some(block.tail.into_string())
        .filter(|tail| !tail.is_empty())
        .map(|tail| view! { <div class="ww-stack" inner_html=tail></div> });
    let Some(open) = block.fold else {
        // A form has the name itself.
        let label = block.label.filter(|_| fields.is_empty());
        let group = label.map(|_| "group");
        return Either::Left(view! {
            <div class=block.class role=group aria-label=label hidden=block.hidden>
                <div class="ww-stack" inner_html=html></div>
                {block.phrase.map(|form| view! { <PhraseField form dispatch /> })}
                {match list {
                    Some(of) => Either::Left(view! { <Items of controls dispatch /> }),
                    None => Either::Right(view! { <Controls controls dispatch /> }),
                }}
                <Form name fields words />
                {tail}
            </div>
        });
    };
    let (summary, html) = match name {
        Some(name) => (Icon::Fold.before(name), html),
        None => (Icon::Fold.before("") + &html, String::new()),
    };
    Either::Right(view! {
        <details class=block.class open=open>
            <summary class="ww-note__summary" inner_html=summary></summary>
            <div class="ww-note__body">
                <div class="ww-stack" inner_html=html></div>
                <Controls controls dispatch />
                <Form name fields words />
            </div>
        </details>
    })
}

/// Buttons as a list, of which a screen reader tells how many there are.
#[component]
fn Items(
    /// Of what.
    of: List,
    /// The buttons.
    controls: Vec<Control>,
    /// Where their events go.
    dispatch: Dispatch,
) -> impl IntoView {
    let items = controls.into_iter().map(move |control| {
        view! {
            <li>
                <Controls controls=vec![control] dispatch />
            </li>
        }
    });
    let open = of == List::Open;
    let class = if open { "ww-list" } else { "ww-hits" };
    view! {
        <ul class=class role="list" data-open=open>
            {items.collect_view()}
        </ul>
    }
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
                look,
                html,
                event,
                waits,
            } = control;
            // Where answers are at stake, the reader is told that they are still there.
            let failed = if value == Start::ALONG {
                words::ALONG_FAILED
            } else {
                words::REST_FAILED
            };
            let waiting = waits.then(|| {
                let id = ["wait-", &value].concat();
                view! {
                    <p
                        class="ww-waiting"
                        id=id
                        popover
                        data-wait=value.clone()
                        data-says=words::WAITING
                        data-failed=failed
                    >
                        {words::WAITING}
                    </p>
                }
            });
            let hook = custom_attribute(name, value);
            view! {
                <button
                    type="button"
                    {..hook}
                    class=look.class()
                    on:click=move |_| {
                        if !waits {
                            dispatch(event.clone());
                        }
                    }
                    inner_html=html.into_string()
                ></button>
                {waiting}
            }
        })
        .collect_view()
}
