//! Pages that are loaded on demand, from the precache once that stands.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Where the page of sources stands, beside `index.html`.
const SOURCES: &str = "pages/bronnen.html";

/// Fetches the page of sources and hands it over; `None` when it cannot be had.
pub fn load(done: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move { done(fetch(SOURCES).await.ok().flatten()) });
}

async fn fetch(path: &str) -> Result<Option<String>, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(path))
        .await?
        .dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}
