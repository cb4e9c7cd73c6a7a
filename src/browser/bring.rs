//! Brings the reader to a place on the page.

use super::focus;
use super::page::element;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Brings the reader to the element with this id, at the top of what is in view.
pub fn show(id: &str) {
    if let Some(place) = element(&["#", id].concat()) {
        focus::focus(&place);
        place.scroll_into_view();
    }
}

/// Brings the element with this id to the top of what is in view, above the keyboard of a phone;
/// the focus stays where it is.
pub fn raise(id: &str) {
    if let Some(place) = element(&["#", id].concat()) {
        place.scroll_into_view();
    }
}

/// Brings the element with this id into view, no further than it needs; the focus stays.
pub fn near(id: &str) {
    if let Some(place) = element(&["#", id].concat()) {
        focus::bring_near(&place);
    }
}

/// Opens the part that an element is in: in one that is folded, nothing takes the focus.
fn unfold(place: &Element) {
    if let Ok(Some(folded)) = place.closest("details") {
        let _ = folded.set_attribute("open", "");
    }
}

/// The mark on a page on demand: the section that the reader came for, by its place.
const AT: &str = "data-at";

/// Brings the reader to the section of a loaded page that they came for, once.
pub fn show_section() {
    let Some(page) = element("main [data-at][data-loaded]") else {
        return;
    };
    let at = page.get_attribute(AT).and_then(|at| at.parse().ok());
    // Another page that is loaded into this screen leaves the reader where they are.
    let _ = page.remove_attribute(AT);
    let headings = page.query_selector_all(".ww-route > h2, summary > h2").ok();
    let heading = headings.and_then(|found| found.item(at?));
    if let Some(heading) = heading.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        unfold(&heading);
        heading.set_tab_index(-1);
        focus::focus(&heading);
        heading.scroll_into_view();
    }
}

/// Brings the reader to the field that is wrong.
pub fn show_mistake() {
    bring_to("main [aria-invalid]");
}

/// Brings the reader to the answers of the question.
pub fn show_answers() {
    bring_to("main [data-answer]");
}

/// Brings the reader to the field with this name.
pub fn show_field(name: &str) {
    let name = ["[data-field=\"", name, "\"] "].concat();
    if !bring_to(&[&name, ":checked"].concat()) {
        bring_to(&[&name, ":is(input, textarea)"].concat());
    }
}

/// Brings the reader to the first element that fits; whether there is one.
fn bring_to(selector: &str) -> bool {
    let found = element(selector);
    if let Some(found) = &found {
        unfold(found);
        // A browser that refuses focus leaves it where it was.
        let _ = found.focus();
    }
    found.is_some()
}
