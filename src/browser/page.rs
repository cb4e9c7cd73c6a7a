//! The document: drawing, focus, title, scroll.

use crate::session::Start;
use leptos::prelude::*;
use std::any::Any;
use wasm_bindgen::JsCast;
use web_sys::{
    DomStringMap, Element, FocusOptions, HtmlElement, NodeList, ScrollBehavior, ScrollToOptions,
};

/// What a reader can focus.
const CONTROLS: &str = "a, button, summary, input, select, textarea";

fn element(selector: &str) -> Option<HtmlElement> {
    document()
        .query_selector(selector)
        .ok()
        .flatten()
        .and_then(|found| found.dyn_into().ok())
}

/// Empties the element that `selector` finds. What is drawn there in the same task
/// replaces it at once, so the reader never sees an empty page.
pub fn clear(selector: &str) {
    if let Some(place) = element(selector) {
        place.set_text_content(None);
    }
}

/// A view in the page; dropping it removes it.
pub struct Drawn {
    /// Its last element.
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

fn pending() -> Option<String> {
    document().document_element()?.get_attribute("data-pending")
}

/// What the reader opened and focused within an element, by place in document order.
#[derive(Default)]
pub struct Touched {
    open: Vec<u32>,
    focused: Option<u32>,
}

/// The controls within an element, each with its place.
fn controls(within: &Element) -> impl Iterator<Item = (u32, HtmlElement)> + use<> {
    let found = within.query_selector_all(CONTROLS).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| {
        let control = found.as_ref()?.item(place)?.dyn_into().ok()?;
        Some((place, control))
    })
}

/// Notes what the reader opened and focused in the element that `selector` finds.
#[must_use]
pub fn touched(selector: &str) -> Touched {
    element(selector)
        .map(|place| note(&place))
        .unwrap_or_default()
}

fn note(within: &Element) -> Touched {
    let active = document().active_element();
    let is_open = |control: &HtmlElement| {
        let parent = control.parent_element();
        control.tag_name() == "SUMMARY" && parent.is_some_and(|parent| parent.has_attribute("open"))
    };
    let place = |(place, _): (u32, HtmlElement)| place;
    Touched {
        open: controls(within)
            .filter(|(_, control)| is_open(control))
            .map(place)
            .collect(),
        focused: controls(within)
            .find(|(_, control)| active.as_ref() == Some(control.as_ref()))
            .map(place),
    }
}

/// Opens and focuses the same in the element that `selector` finds, so that no tap is
/// lost.
pub fn restore(selector: &str, touched: &Touched) {
    if let Some(place) = element(selector) {
        give_back(&place, touched);
    }
}

fn give_back(within: &Element, touched: &Touched) {
    for (place, control) in controls(within) {
        if touched.open.contains(&place)
            && let Some(details) = control.parent_element()
        {
            // An element that refuses an attribute stays as it is.
            let _ = details.set_attribute("open", "");
        }
        if touched.focused == Some(place) {
            focus(&control);
        }
    }
}

/// Focuses an element where it is; a browser that refuses leaves the focus where it was.
fn focus(element: &HtmlElement) {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = element.focus_with_options(&still);
}

impl Drawn {
    /// Notes what the reader opened and focused in it.
    #[must_use]
    pub fn touched(&self) -> Touched {
        note(&self.element)
    }

    /// Opens and focuses the same in what was drawn in its place.
    pub fn restore(&self, touched: &Touched) {
        give_back(&self.element, touched);
    }

    /// Shows or hides it.
    pub fn hide(&self, hidden: bool) {
        if let Some(element) = self.element.dyn_ref::<HtmlElement>() {
            element.set_hidden(hidden);
        }
    }

    /// Moves the focus to it if the element that had the focus is gone, so that a screen
    /// reader continues from here.
    pub fn catch_focus(&self) {
        let active = document().active_element();
        // Browsers take the focus from what is hidden only later.
        let lost = active.is_none_or(|active| {
            active.tag_name() == "BODY" || matches!(active.closest("[hidden]"), Ok(Some(_)))
        });
        if let (true, Some(element)) = (lost, self.element.dyn_ref::<HtmlElement>()) {
            element.set_tab_index(-1);
            focus(element);
        }
    }
}

/// Whether the focus is on the screen.
#[must_use]
pub fn has_focus() -> bool {
    let active = document().active_element();
    active.is_some_and(|active| active.closest("main").ok().flatten().is_some())
}

/// The address of the app, without query and fragment.
#[must_use]
pub fn address() -> String {
    let here = window().location();
    let parts = [here.origin(), here.pathname()];
    parts.into_iter().flatten().collect()
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

/// Whether the page has that mark.
#[must_use]
pub fn marked(name: &str) -> bool {
    let page = document().document_element();
    page.is_some_and(|page| page.has_attribute(name))
}

/// Puts `says` into the element with this id; a screen reader user hears it if it
/// changed.
pub fn tell(id: &str, says: &str) {
    if let Some(place) = element(&["#", id].concat())
        && place.text_content().as_deref() != Some(says)
    {
        place.set_text_content(Some(says));
    }
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

/// Sets the title in the browser's bar; while the page is covered, the title for
/// afterwards.
pub fn set_title(title: &str) {
    if marked("data-covered") {
        mark("data-title", Some(title));
    } else {
        document().set_title(title);
    }
}

/// Scrolls to the top of a new screen and focuses its heading, so that a screen reader
/// begins there.
pub fn arrive() {
    let top = ScrollToOptions::new();
    top.set_top(0.0);
    top.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&top);
    if let Some(heading) = element("main h1") {
        focus(&heading);
    }
}

/// Brings the reader to the field that is wrong.
pub fn show_mistake() {
    if let Some(wrong) = element("main [aria-invalid]") {
        // In a part that is folded, nothing takes the focus.
        if let Ok(Some(folded)) = wrong.closest("details") {
            let _ = folded.set_attribute("open", "");
        }
        // A browser that refuses focus leaves it where it was.
        let _ = wrong.focus();
    }
}
