//! Puts the layers together in the page. It knows all and decides nothing.

use crate::browser::{history::History, page, sheet, worker};
use crate::parts::{Dispatch, EmergencyStrip, Footer};
use crate::screens::{OutcomeScreen, QuestionScreen, StartScreen, title};
use crate::session::{Event, Scene, Session, Sheet};
use crate::text::start;
use leptos::mount::UnmountHandle;
use leptos::prelude::*;
use std::any::Any;

/// Replaces the first screen of `index.html` by the app.
pub fn start() {
    page::clear();
    page::mount("#app", || view! { <App /> }).map(UnmountHandle::forget);
}

#[component]
fn App() -> impl IntoView {
    let history = History::begin();
    let session = RwSignal::new(Session::new(history.reloaded()));
    let dispatch = Dispatch::new(move |event| carry_out(session, history, event));

    history.on_arrival(move |step| dispatch.run(Event::GoTo(step)));
    worker::on_update(move || dispatch.run(Event::UpdateFound));
    if let Some(mode) = page::pending_start() {
        dispatch.run(Event::Start(mode));
    }

    let scene = Memo::new(move |_| session.with(Session::scene));
    let sources = Memo::new(move |_| session.with(|session| session.sources().clone()));
    let offers_update = Memo::new(move |_| session.with(Session::offers_update));
    Effect::new(move |before| show(scene.get(), dispatch, before));

    view! {
        <EmergencyStrip />
        {move || offers_update.get().then(|| view! { <UpdateOffer /> })}
        <div class="ww-place" id=PLACE></div>
        <Footer sources dispatch />
    }
}

/// Where the screens stand.
const PLACE: &str = "screen";

/// A screen in the page; dropping it takes it out.
type Shown = Option<Box<dyn Any>>;

/// Puts a new screen in the place of the one before.
///
/// Screens are built anew and never patched: no field, opened note or pressed
/// button of one lives on in the next, and the code that would patch them, half
/// of all view code, never reaches a phone.
fn show(scene: Scene, dispatch: Dispatch, before: Option<Shown>) -> Shown {
    let first = before.is_none();
    drop(before);
    page::set_title(&title(&scene));
    let place = "#screen";
    let shown: Shown = match scene {
        Scene::Start(scene) => boxed(page::mount(place, move || view! { <StartScreen scene dispatch /> })),
        Scene::Question(scene) => boxed(page::mount(place, move || view! { <QuestionScreen scene dispatch /> })),
        Scene::Outcome(scene) => boxed(page::mount(place, move || view! { <OutcomeScreen scene dispatch /> })),
    };
    // The first scene stands where the first screen stood: nothing moves.
    if !first {
        page::arrive();
    }
    shown
}

fn boxed<T: 'static>(handle: Option<T>) -> Shown {
    handle.map(|handle| Box::new(handle) as Box<dyn Any>)
}

/// Applies an event, then brings the page in line with the new state.
fn carry_out(session: RwSignal<Session>, history: History, event: Event) {
    let arrived = matches!(event, Event::GoTo(_));
    if let Event::Note(..) = event {
        // The field already shows what was typed: no screen depends on it.
        session.update_untracked(|session| session.update(event));
        return;
    }
    let loading_before = session.with_untracked(|session| *session.sources() == Sheet::Loading);
    session.update(|session| session.update(event));
    if !arrived {
        history.follow(session.with_untracked(Session::cursor));
    }
    let loading = session.with_untracked(|session| *session.sources() == Sheet::Loading);
    if loading && !loading_before {
        sheet::load(move |page| carry_out(session, history, Event::SourcesArrived(page)));
    }
}

/// Offers the new version; only ever shown on the start screen.
#[component]
fn UpdateOffer() -> impl IntoView {
    view! {
        <p class="ww-notice ww-update" role="status">
            {start::UPDATE} " "
            <button type="button" class="ww-link" data-update on:click=move |_| worker::take_update()>
                {start::TAKE_UPDATE}
            </button>
        </p>
    }
}
