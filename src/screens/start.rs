use super::{draft, people, shelf};
use crate::WHOLE;
use crate::parts::element::{MEANING, SIGNPOSTS, SUBTITLE, WORD};
use crate::parts::{Dispatch, Html, Icon, Part};
use crate::profile::Profile;
use crate::session::{Draft, Event, Mode, Start, StartScene};
use crate::text::{Guide, keep, school, signpost, start as words, train, ui};
use leptos::prelude::*;

/// The start screen; also rendered into `index.html`, where it stands before
/// the app does.
#[component]
pub fn StartScreen(
    /// Its values.
    scene: StartScene,
    /// Where its events go.
    dispatch: Dispatch,
    /// Rendered into `index.html`: a tap opens a popover that says "loading",
    /// without any script, and is carried out as soon as the app stands.
    #[prop(default = false)]
    waiting: bool,
) -> impl IntoView {
    view! {
        <main class="ww-screen" data-screen="start">
            <div class="ww-screen__intro">
                <p class="ww-step">{ui::APP}</p>
                <h1 class="ww-title" tabindex="-1">
                    {words::TITLE}
                </h1>
                <p class="ww-lead">{words::LEAD}</p>
                {scene.old.then(|| view! { <p class="ww-notice">{ui::OLD}</p> })}
                {(scene.reloaded && scene.draft == Draft::Nothing).then(|| view! { <p class="ww-notice" role="status">{words::RELOADED}</p> })}
            </div>
            {WHOLE.then(|| {
                draft::card(scene.draft)
                    .into_iter()
                    .map(|block| view! { <Part block dispatch /> })
                    .collect_view()
            })}
            <div class="ww-dock">
                {scene
                    .open_case
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="ww-answer ww-answer--primary"
                                data-resume="case"
                                on:click=move |_| dispatch(Event::Resume)
                                inner_html=leads_to(words::RESUME)
                            ></button>
                        }
                    })}
                {Start::ALL
                    .into_iter()
                    .filter(|start| !LOOK_UP.contains(start))
                    .map(|start| view! { <StartButton start dispatch waiting /> })
                    .collect_view()}
                <p class="ww-privacy">{privacy(scene.draft)}</p>
            </div>
            <div class="ww-look-up">
                <h2 class="ww-subtitle">{school::LOOK_UP}</h2>
                {LOOK_UP
                    .into_iter()
                    .map(|start| view! { <StartButton start dispatch waiting /> })
                    .collect_view()}
            </div>
            <div class="ww-screen__more" inner_html=more(waiting, &scene.school).into_string()></div>
        </main>
    }
}

/// What is looked up beside the questions.
const LOOK_UP: [Start; 2] = [Start::Code, Start::School];

/// What happens to what is answered and typed.
fn privacy(draft: Draft) -> &'static str {
    match draft {
        Draft::Nothing | Draft::Unavailable => words::PRIVACY,
        _ => words::PRIVACY_DRAFT,
    }
}

/// What does not belong in the questions, and what stands below every screen.
fn more(waiting: bool, profile: &Profile) -> Html {
    let mut html = Html::default();
    html.open(&SIGNPOSTS);
    html.add(&SUBTITLE, words::SIGNPOSTS);
    html.notes(signpost::SIGNPOSTS);
    html.close();
    if WHOLE {
        people::fold(&mut html, profile);
        shelf::affairs(&mut html, profile);
    }
    if WHOLE && !waiting {
        draft::import(&mut html);
    } else {
        html.waiting("draft", keep::IMPORT);
    }
    html.guides(&[Guide::Limits]);
    html.footer();
    html
}

/// What stands on a button of the start: a word, what it means, and that it leads on.
fn leads_to((word, meaning): (&str, &str)) -> String {
    let mut html = Html::default();
    html.add(&WORD, word);
    html.add(&MEANING, meaning);
    html.icon(Icon::Go);
    html.into_string()
}

/// A button that begins a run.
#[component]
fn StartButton(start: Start, dispatch: Dispatch, waiting: bool) -> impl IntoView {
    let words = match start {
        Start::Run(Mode::Quick) => words::QUICK,
        Start::Run(Mode::Case) => words::CASE,
        Start::Run(Mode::Evaluate) => words::EVALUATE,
        Start::Training => train::START,
        Start::Code => school::CODE,
        Start::School => school::START,
    };
    // The first load has the quick check alone: another start waits for the rest.
    let quick = start == Start::Run(Mode::Quick);
    let waiting = waiting || !(WHOLE || quick);
    let popover = waiting.then(|| format!("wait-{}", start.id()));
    view! {
        <button
            type="button"
            class="ww-answer"
            class:ww-answer--primary=quick
            data-start=start.id()
            popovertarget=popover.clone()
            on:click=move |_| {
                if !waiting {
                    dispatch(start.event());
                }
            }
            inner_html=leads_to(words)
        ></button>
        {popover
            .map(|id| {
                view! {
                    <p class="ww-waiting" id=id popover data-wait=start.id() data-failed=words::WHOLE_FAILED>
                        {words::WAITING}
                    </p>
                }
            })}
    }
}
