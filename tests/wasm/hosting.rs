//! The host is asked whether a draft may be stored here.

use js_sys::{JsString, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test as test;
use weegwijzer::browser::hosting::ask;

async fn asked() -> Option<String> {
    let judged = Promise::new(&mut |done, _| {
        ask(move |judged| {
            let judged = JsString::from(format!("{judged:?}"));
            done.call1(&JsValue::NULL, &judged).expect("a promise");
        });
    });
    JsFuture::from(judged).await.ok()?.as_string()
}

#[test]
async fn a_host_is_judged_by_what_it_sends_with_the_worker() {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.expect("a page");
    // No page of the app, and so no worker.
    assert_eq!(asked().await.as_deref(), Some("Silent"));
    let boot = document.create_element("div").expect("an element");
    boot.set_id("boot");
    document
        .document_element()
        .and_then(|page| page.append_child(&boot).ok())
        .expect("a page");
    // The test's own server sends no policy.
    for (file, judged) in [("/", "NoPolicy"), ("/nowhere.js", "Silent")] {
        boot.set_attribute("data-vault", file).expect("a name");
        assert_eq!(asked().await.as_deref(), Some(judged), "{file}");
    }
    boot.remove();
}
