//! The service worker: registering it, and hearing of a new version.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

/// The worker's script, beside `index.html`.
const SCRIPT: &str = "sw.js";

/// Tells a waiting worker to take over; `sw.js` knows the same word.
const TAKE_OVER: &str = "take-over";

/// Registers the worker and calls `found` when a newer version waits.
///
/// Where workers are missing or blocked nothing happens: the app then works
/// online only. Not in a development build, whose files change all the time.
pub fn on_update(found: impl Fn() + Copy + 'static) {
    if cfg!(debug_assertions) {
        return;
    }
    spawn_local(async move {
        let _ = register(found).await;
    });
}

/// Lets the waiting version take over, then loads the page again with it.
pub fn take_update() {
    spawn_local(async {
        let _ = take_over().await;
    });
}

fn container() -> Option<ServiceWorkerContainer> {
    // Undefined where storage is blocked or the page is not secure.
    let navigator: JsValue = window().navigator().into();
    js_sys::Reflect::get(&navigator, &"serviceWorker".into())
        .ok()?
        .dyn_into()
        .ok()
}

async fn register(found: impl Fn() + Copy + 'static) -> Result<(), JsValue> {
    let Some(container) = container() else {
        return Ok(());
    };
    let registration: ServiceWorkerRegistration = JsFuture::from(container.register(SCRIPT))
        .await?
        .dyn_into()?;
    if registration.waiting().is_some() {
        found();
    }
    let seen = registration.clone();
    listen(&registration, "updatefound", move || {
        if let Some(worker) = seen.installing() {
            watch(&worker, found);
        }
    });
    Ok(())
}

/// Calls `found` once `worker` is installed and another one is in charge; the
/// very first worker is no update.
fn watch(worker: &ServiceWorker, found: impl Fn() + Copy + 'static) {
    let watched = worker.clone();
    listen(worker, "statechange", move || {
        let in_charge = container().and_then(|container| container.controller());
        if watched.state() == ServiceWorkerState::Installed && in_charge.is_some() {
            found();
        }
    });
}

async fn take_over() -> Result<(), JsValue> {
    let Some(container) = container() else {
        return Ok(());
    };
    let registration: ServiceWorkerRegistration =
        JsFuture::from(container.get_registration()).await?.dyn_into()?;
    listen(&container, "controllerchange", || {
        let _ = window().location().reload();
    });
    match registration.waiting() {
        Some(worker) => worker.post_message(&TAKE_OVER.into()),
        // Another tab took it already: loading the page is all that is left.
        None => window().location().reload(),
    }
}

fn listen(target: &web_sys::EventTarget, name: &str, heard: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(heard);
    let _ = target.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    // Lives as long as the page.
    listener.forget();
}
