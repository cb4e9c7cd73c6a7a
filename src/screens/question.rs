use crate::parts::{AnswerButton, Dispatch, Footer, NoteList, NoteView, Trail};
use crate::protocol::Question;
use crate::session::{Event, Mode, QuestionScene};
use crate::text::{question, signpost::SIGNPOSTS, start, ui};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// The one screen for all five questions, fed by data.
#[component]
pub fn QuestionScreen(
    /// Its values.
    scene: QuestionScene,
    /// The note with this question so far.
    note: String,
    /// Where its events go.
    dispatch: Dispatch,
) -> impl IntoView {
    let asked = scene.question;
    let text = question::question(asked);
    view! {
        <main
            class="ww-screen ww-screen--question"
            data-screen="question"
            data-question=asked.number()
            data-mode=scene.mode.id()
        >
            <div class="ww-screen__body">
                <Trail trail=scene.trail dispatch />
                <p class="ww-step">{ui::step_line(text.step, asked.number())}</p>
                <h1 class="ww-title" tabindex="-1">
                    {text.title}
                </h1>
                <p class="ww-lead">{text.lead}</p>
                <p class="ww-rule">{text.rule}</p>
                {scene
                    .set_aside
                    .map(|given| {
                        view! {
                            <p class="ww-notice" role="status">
                                {ui::SET_ASIDE}
                                ": "
                                <b>{question::word(given)}</b>
                                ". "
                                {ui::ASK_AGAIN}
                            </p>
                        }
                    })}
                {scene
                    .can_restore
                    .then(|| {
                        view! {
                            <p class="ww-notice">
                                {ui::PUT_ASIDE} " "
                                <button
                                    type="button"
                                    class="ww-link"
                                    on:click=move |_| dispatch(Event::Restore)
                                >
                                    {ui::RESTORE}
                                </button>
                            </p>
                        }
                    })}
                {text.doubt.map(|note| view! { <NoteView note strong=true /> })}
                <NoteList notes=text.notes />
                <details class="ww-note">
                    <summary class="ww-note__summary">{ui::WHY}</summary>
                    <div class="ww-note__body">
                        <p>{text.why}</p>
                    </div>
                </details>
                {(asked == Question::Suspicion)
                    .then(|| {
                        view! {
                            <section class="ww-signposts">
                                <h2 class="ww-subtitle">{start::SIGNPOSTS}</h2>
                                <NoteList notes=SIGNPOSTS />
                            </section>
                        }
                    })}
                {(scene.mode == Mode::Case)
                    .then(|| view! { <NoteField asked note dispatch /> })}
                <Footer />
            </div>
            <div class="ww-dock" role="group" aria-label=ui::ANSWERS>
                {asked
                    .choices()
                    .iter()
                    .map(|given| {
                        view! {
                            <AnswerButton
                                given=*given
                                current=scene.given == Some(*given)
                                dispatch
                            />
                        }
                    })
                    .collect_view()}
            </div>
        </main>
    }
}

/// Room for a reason, in a case only; kept in memory and nowhere else.
#[component]
fn NoteField(asked: Question, note: String, dispatch: Dispatch) -> impl IntoView {
    // Writing aids may send text out; these two have no typed attribute yet.
    let no_writing_aids = (
        custom_attribute("autocorrect", "off"),
        custom_attribute("writingsuggestions", "false"),
    );
    let open = !note.is_empty();
    view! {
        <details class="ww-note" open=open>
            <summary class="ww-note__summary">{ui::NOTE_OPEN}</summary>
            <div class="ww-note__body">
                <label class="ww-field__label" for="note">
                    {ui::NOTE}
                </label>
                <textarea
                    class="ww-field"
                    id="note"
                    rows="3"
                    aria-describedby="note-hint"
                    autocomplete="off"
                    autocapitalize="sentences"
                    spellcheck="false"
                    {..no_writing_aids}
                    prop:value=note
                    on:input=move |input| {
                        dispatch(Event::Note(asked, event_target_value(&input)));
                    }
                ></textarea>
                <p class="ww-field__hint" id="note-hint">
                    {ui::NOTE_HINT}
                </p>
            </div>
        </details>
    }
}
