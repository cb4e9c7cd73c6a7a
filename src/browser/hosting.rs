//! Asks the host whether a draft may be stored here.

use crate::hosting::{Answer, Hosting, judge};
use js_sys::Promise;
use leptos::prelude::window;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::Response;

/// Asks once, with one request for the script of the vault's worker, which is to be loaded
/// next anyway: the browser's cache or the service worker has it then. `heard` is called in
/// a later task, once.
pub fn ask(heard: impl FnOnce(Hosting) + 'static) {
    let path = window().location().pathname().unwrap_or_default();
    let heard = Rc::new(Cell::new(Some(heard)));
    let tell = move |answer: Answer<'_>| {
        if let Some(heard) = heard.take() {
            heard(judge(&path, answer));
        }
    };
    let refused = tell.clone();
    let answered = Closure::once(move |answer: JsValue| {
        let script = answer.dyn_into::<Response>().ok().filter(Response::ok);
        let policy = script.as_ref().map(|script| {
            let policy = script.headers().get("content-security-policy");
            policy.ok().flatten()
        });
        tell(
            policy
                .as_ref()
                .map_or(Answer::Nothing, |policy| Answer::Script(policy.as_deref())),
        );
    });
    let failed = Closure::once(move |_: JsValue| refused(Answer::Nothing));
    let file = super::page::boot().and_then(|boot| boot.get("vault"));
    let asked = match file {
        Some(file) => window().fetch_with_str(&file),
        None => Promise::reject(&JsValue::NULL),
    };
    // What comes of it is told by the two closures.
    let _ = asked.then2(&answered, &failed);
    // One of the two is never called; both live as long as the page.
    answered.forget();
    failed.forget();
}
