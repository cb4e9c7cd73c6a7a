//! The document: mounting, focus, title, scroll.

use crate::session::Start;
use leptos::prelude::*;
use std::any::Any;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    CustomEvent, CustomEventInit, DomStringMap, FocusOptions, HtmlElement, HtmlInputElement,
    NodeList, ScrollBehavior, ScrollToOptions,
};

fn element(selector: &str) -> Option<HtmlElement> {
    document()
        .query_selector(selector)
        .ok()
        .flatten()
        .and_then(|found| found.dyn_into().ok())
}

/// Empties the element that `selector` finds. What is mounted there in the same
/// task replaces it at once: the reader never sees an empty page.
pub fn clear(selector: &str) {
    if let Some(place) = element(selector) {
        place.set_text_content(None);
    }
}

/// A view in the page.
struct Mounted<S: Mountable> {
    state: S,
    _owner: Owner,
}

impl<S: Mountable> Drop for Mounted<S> {
    fn drop(&mut self) {
        self.state.unmount();
    }
}

/// Builds a view into the element that `selector` finds; dropping the result
/// takes it out again.
///
/// `leptos::mount` would start an executor for effects and futures first; there
/// are none here, and that code need not reach a phone.
///
/// Without that element nothing is mounted: the page is not ours to fill.
pub fn mount<V: IntoView + 'static>(
    selector: &str,
    view: impl FnOnce() -> V + 'static,
) -> Option<Box<dyn Any>> {
    let place = element(selector)?;
    let owner = Owner::new();
    let state = owner.with(|| {
        let mut state = view().into_view().build();
        state.mount(&place, None);
        state
    });
    Some(Box::new(Mounted {
        state,
        _owner: owner,
    }))
}

/// Calls `heard` whenever an event of this name reaches the element that
/// `selector` finds.
pub fn on(selector: &str, name: &str, heard: fn()) {
    let listener = Closure::<dyn Fn()>::new(heard);
    if let Some(place) = element(selector) {
        // Only a name that is no string could be refused.
        let _ = place.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    }
    // Lives as long as the element.
    listener.forget();
}

/// The start button that was tapped before the app stood, if any.
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

fn pending() -> Option<String> {
    document().document_element()?.get_attribute("data-pending")
}

/// What the reader opened and focused on the first screen, by place in its order.
pub struct Touched {
    open: Vec<u32>,
    focused: Option<u32>,
}

/// The controls of the first screen and of the start screen: the same, in the
/// same order.
fn controls() -> impl Iterator<Item = (u32, HtmlElement)> {
    let found = document()
        .query_selector_all("#app a, #app button, #app summary")
        .ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| {
        let control = found.as_ref()?.item(place)?.dyn_into().ok()?;
        Some((place, control))
    })
}

/// Notes what the reader did with the first screen.
#[must_use]
pub fn touched() -> Touched {
    let active = document().active_element();
    let is_open = |control: &HtmlElement| {
        let parent = control.parent_element();
        parent.is_some_and(|parent| parent.has_attribute("open"))
    };
    Touched {
        open: controls()
            .filter(|(_, control)| is_open(control))
            .map(|(place, _)| place)
            .collect(),
        focused: controls()
            .find(|(_, control)| active.as_ref() == Some(control.as_ref()))
            .map(|(place, _)| place),
    }
}

/// Does the same with the start screen, so that nothing tapped is lost.
pub fn restore(touched: &Touched) {
    for (place, control) in controls() {
        if touched.open.contains(&place)
            && let Some(details) = control.parent_element()
        {
            // An element that refuses an attribute stays as it is.
            let _ = details.set_attribute("open", "");
        }
        if touched.focused == Some(place) {
            let _ = control.focus();
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

/// What `index.html` tells its scripts: where files are.
#[must_use]
pub fn boot() -> Option<DomStringMap> {
    Some(element("#boot")?.dataset())
}

/// What stands in the field that `selector` finds; empty without one.
#[must_use]
pub fn value(selector: &str) -> String {
    let field = element(selector).and_then(|found| found.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Tells the scripts something, with a text.
pub fn say(name: &str, text: &str) {
    let detail = CustomEventInit::new();
    detail.set_detail(&text.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &detail) {
        let _ = document().dispatch_event(&event);
    }
}

/// Calls `heard` with the text whenever a script says something of this name.
pub fn hear(name: &str, heard: fn(String)) {
    let listener = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
        heard(event.detail().as_string().unwrap_or_default());
    });
    let _ = document().add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    // Lives as long as the page.
    listener.forget();
}

/// Notes on the page itself what the scripts must know at once.
pub fn mark(name: &str, value: Option<&str>) {
    let Some(page) = document().document_element() else {
        return;
    };
    // Only a name that is none could be refused.
    let _ = match value {
        Some(value) => page.set_attribute(name, value),
        None => page.remove_attribute(name),
    };
}

/// Whether that is noted.
#[must_use]
pub fn marked(name: &str) -> bool {
    let page = document().document_element();
    page.is_some_and(|page| page.has_attribute(name))
}

/// Puts `says` into the element with this id; a reader who listens hears it
/// when it changed.
pub fn tell(id: &str, says: &str) {
    if let Some(place) = element(&["#", id].concat())
        && place.text_content().as_deref() != Some(says)
    {
        place.set_text_content(Some(says));
    }
}

/// Writes the content of each element that `selector` finds anew.
pub fn rewrite(selector: &str, anew: impl Fn(String) -> String) {
    let found = document().query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    for place in 0..count {
        let element = found.as_ref().and_then(|found| found.item(place));
        if let Some(element) = element.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let before = element.inner_html();
            let after = anew(before.clone());
            if after != before {
                element.set_inner_html(&after);
            }
        }
    }
}

/// Shows or hides the field of a case with this id.
pub fn hide_field(id: &str, hidden: bool) {
    if let Some(field) = element(&["[data-field=\"", id, "\"]"].concat()) {
        field.set_hidden(hidden);
    }
}

/// Names the screen in the browser's bar; while the page is covered, for when
/// it no longer is.
pub fn set_title(title: &str) {
    if marked("data-covered") {
        mark("data-title", Some(title));
    } else {
        document().set_title(title);
    }
}

/// Brings the reader to the top of a new screen and its heading into focus,
/// so that a screen reader begins there; where a field is wrong, to that field.
pub fn arrive() {
    let top = ScrollToOptions::new();
    top.set_top(0.0);
    top.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&top);
    if let Some(wrong) = element("main [aria-invalid]") {
        let _ = wrong.focus();
        return;
    }
    if let Some(heading) = element("main h1") {
        // A browser that refuses focus leaves it where it was.
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&still);
    }
}
