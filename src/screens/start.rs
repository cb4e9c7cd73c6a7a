use crate::parts::{Dispatch, Footer, NoteList};
use crate::session::{Event, Mode, StartScene};
use crate::text::{signpost::SIGNPOSTS, start, ui};
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
                    {start::TITLE}
                </h1>
                <p class="ww-lead">{start::LEAD}</p>
                {scene.reloaded.then(|| view! { <p class="ww-notice" role="status">{start::RELOADED}</p> })}
            </div>
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
                            >
                                <span class="ww-answer__word">{start::RESUME.0}</span>
                                <span class="ww-answer__meaning">{start::RESUME.1}</span>
                            </button>
                        }
                    })}
                <StartButton mode=Mode::Quick words=start::QUICK dispatch waiting />
                <StartButton mode=Mode::Case words=start::CASE dispatch waiting />
                <p class="ww-privacy">{start::PRIVACY}</p>
            </div>
            <section class="ww-screen__more ww-signposts">
                <h2 class="ww-subtitle">{start::SIGNPOSTS}</h2>
                <NoteList notes=SIGNPOSTS />
            </section>
            <Footer />
        </main>
    }
}

/// A button that begins a run.
#[component]
fn StartButton(
    mode: Mode,
    words: (&'static str, &'static str),
    dispatch: Dispatch,
    waiting: bool,
) -> impl IntoView {
    let popover = waiting.then(|| format!("wait-{}", mode.id()));
    view! {
        <button
            type="button"
            class="ww-answer"
            class:ww-answer--primary=mode == Mode::Quick
            data-start=mode.id()
            popovertarget=popover.clone()
            on:click=move |_| dispatch(Event::Start(mode))
        >
            <span class="ww-answer__word">{words.0}</span>
            <span class="ww-answer__meaning">{words.1}</span>
        </button>
        {popover
            .map(|id| {
                view! {
                    <p class="ww-waiting" id=id popover data-wait=mode.id()>
                        {start::WAITING}
                    </p>
                }
            })}
    }
}
