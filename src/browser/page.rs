//! The document: drawing, title, scroll.

use super::focus;
use crate::session::Start;
use leptos::prelude::*;
use std::any::Any;
use wasm_bindgen::JsCast;
use web_sys::{
    DomStringMap, Element, HtmlElement, HtmlInputElement, ScrollBehavior, ScrollToOptions,
};

pub(super) fn element(selector: &str) -> Option<HtmlElement> {
    document()
        .query_selector(selector)
        .ok()
        .flatten()
        .and_then(|found| found.dyn_into().ok())
}

/// Empties the element that `selector` finds.
pub fn clear(selector: &str) {
    if let Some(place) = element(selector) {
        place.set_text_content(None);
    }
}

/// A view in the page; dropping it removes it.
pub struct Drawn {
    element: Element,
    _view: Box<dyn Any>,
}

struct Mounted<S: Mountable> {
    state: S,
    _owner: Owner,
}

impl<S: Mountable> Drop for Mounted<S> {
    fn drop(&mut self) {
        self.state.unmount();
    }
}

/// Draws a view into the element that `selector` finds, before another one or at its
/// end.
///
/// `leptos::mount` would start an executor for effects and futures first; there
/// are none here, and that code need not reach a phone.
///
/// Without that element nothing is drawn: the page is not ours to fill.
pub fn draw<V: IntoView + 'static>(
    selector: &str,
    before: Option<&Drawn>,
    view: impl FnOnce() -> V + 'static,
) -> Option<Drawn> {
    let place = element(selector)?;
    let owner = Owner::new();
    let state = owner.with(|| {
        let mut state = view().into_view().build();
        state.mount(&place, before.map(|drawn| drawn.element.as_ref()));
        state
    });
    let element = match before {
        Some(drawn) => drawn.element.previous_element_sibling(),
        None => place.last_element_child(),
    };
    Some(Drawn {
        element: element?,
        _view: Box::new(Mounted {
            state,
            _owner: owner,
        }),
    })
}

/// Draws several elements at the end of the one that `selector` finds.
pub fn draw_all<V: IntoView + 'static>(
    selector: &str,
    view: impl FnOnce() -> V + 'static,
) -> Option<Drawn> {
    let drawn = draw(selector, None, view)?;
    Some(Drawn {
        element: element(selector)?.into(),
        ..drawn
    })
}

/// The start button that was tapped before the app was ready, if any.
#[must_use]
pub fn pending_start() -> Option<Start> {
    let wanted = pending()?;
    Start::ALL.into_iter().find(|start| start.id() == wanted)
}

/// The answers of the quick check that the first load hands over, to make a case of it.
#[must_use]
pub fn handed_over() -> Option<String> {
    pending().filter(|wanted| wanted == Start::ALONG)?;
    element("[data-answers]")?.get_attribute("data-answers")
}

/// Forgets that tap, once it is carried out.
pub fn forget_pending() {
    mark("data-pending", None);
}

fn pending() -> Option<String> {
    document().document_element()?.get_attribute("data-pending")
}

impl Drawn {
    /// Its element; of several, the one that holds them.
    pub(super) const fn element(&self) -> &Element {
        &self.element
    }

    /// Shows or hides it.
    pub fn hide(&self, hidden: bool) {
        if let Some(element) = self.element.dyn_ref::<HtmlElement>() {
            element.set_hidden(hidden);
        }
    }
}

/// The address of the app, without query and fragment.
#[must_use]
pub fn address() -> String {
    let here = window().location();
    let parts = [here.origin(), here.pathname()];
    parts.into_iter().flatten().collect()
}

/// Whether the page is in view, as far as the browser knows.
#[must_use]
pub fn is_visible() -> bool {
    !document().hidden()
}

/// Whether Safari on an iPhone or iPad runs the app from the home screen; none in any other
/// browser (`navigator.standalone`, WebKit's own).
#[must_use]
pub fn is_from_home_screen() -> Option<bool> {
    let navigator = window().navigator();
    js_sys::Reflect::get(&navigator, &"standalone".into())
        .ok()?
        .as_bool()
}

/// The data of `index.html` for its scripts: where files are.
#[must_use]
pub fn boot() -> Option<DomStringMap> {
    Some(element("#boot")?.dataset())
}

/// Marks on the page itself what the scripts and the style must know at once.
pub fn mark(name: &str, value: Option<&str>) {
    let Some(page) = document().document_element() else {
        return;
    };
    // Only an invalid name could be refused.
    let _ = match value {
        Some(value) => page.set_attribute(name, value),
        None => page.remove_attribute(name),
    };
}

/// The value of that mark; none without it.
#[must_use]
pub fn marked(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(name)
}

/// Puts `says` into the element with this id; a screen reader user hears it if it
/// changed.
pub fn tell(id: &str, says: &str) {
    if let Some(place) = element(&["#", id].concat()).filter(|_| !shows(id, says)) {
        place.set_text_content(Some(says));
    }
}

/// Whether the element with this id has exactly this text.
#[must_use]
pub fn shows(id: &str, says: &str) -> bool {
    let place = element(&["#", id].concat());
    place.is_some_and(|place| place.text_content().as_deref() == Some(says))
}

/// Says something to a screen reader user alone, in a place that is always in the page: what
/// enters it together with its text is not said by every browser.
pub fn say(says: &str) {
    if let Some(place) = element("#spoken") {
        place.set_text_content(Some(says));
    }
}

/// Puts content that is HTML, and did change, into the element with this id.
pub fn put_html(id: &str, says: &str) {
    if let Some(place) = element(&["#", id].concat()) {
        place.set_inner_html(says);
    }
}

/// Whether the fold of this class is open; none if there is no such fold.
#[must_use]
pub fn is_open(class: &str) -> Option<bool> {
    Some(element(&[".", class].concat())?.has_attribute("open"))
}

/// Whether the element that `selector` finds is a box, and not only what is in it.
#[must_use]
pub fn has_width(selector: &str) -> bool {
    element(selector).is_some_and(|place| place.client_width() > 0)
}

/// Whether there is an element with this id.
#[must_use]
pub fn has(id: &str) -> bool {
    document().get_element_by_id(id).is_some()
}

/// Shows or hides the field of a case with this id.
pub fn hide_field(id: &str, hidden: bool) {
    if let Some(field) = element(&["[data-field=\"", id, "\"]"].concat()) {
        field.set_hidden(hidden);
    }
}

/// Sets the title in the browser's bar.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Scrolls to the top of a new screen and focuses its heading, so that a screen reader
/// begins there.
pub fn arrive() {
    let top = ScrollToOptions::new();
    top.set_top(0.0);
    top.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&top);
    focus::to_heading();
}

/// Shows at the field with this id what is wrong with it, or that nothing is; a screen reader
/// user, who has left it, hears it.
pub fn show_fault(id: &str, says: &str) {
    let place = ["wrong-", id].concat();
    let Some(field) = element(&["#", id].concat()).filter(|_| !shows(&place, says)) else {
        return;
    };
    tell(&place, says);
    say(says);
    // Only an invalid name could be refused.
    let _ = if says.is_empty() {
        field.remove_attribute("aria-invalid")
    } else {
        field.set_attribute("aria-invalid", "true")
    };
}

/// Fills in a field, which the reader did not type in.
pub fn put_value(id: &str, value: &str) {
    if let Some(field) =
        element(&["#", id].concat()).and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    {
        field.set_value(value);
    }
}
