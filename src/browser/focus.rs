//! Where the reader is: what has the focus, and what is open. A redrawn part gives both back
//! to the control that had them, and to no other.

use super::page::{Drawn, element};
use crate::identity::{Identity, again};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlElement, NodeList, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// What can have the focus, and what opens.
const CONTROLS: &str = "a, button, summary, input, select, textarea, h1, [tabindex]";

/// What the reader opened, closed and focused.
#[derive(Default)]
pub struct Touched {
    controls: Vec<Identity>,
    /// The summaries, each with whether it is open.
    open: Vec<(usize, bool)>,
    focused: Option<usize>,
}

fn controls(within: &Element) -> impl Iterator<Item = HtmlElement> + use<> {
    let found = within.query_selector_all(CONTROLS).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.item(place)?.dyn_into().ok())
}

/// The controls in an element.
pub(super) fn within(place: &Element) -> Vec<HtmlElement> {
    controls(place).collect()
}

fn identity(control: &HtmlElement) -> Identity {
    let tag = control.tag_name();
    let mut name = control.id();
    if name.is_empty() {
        for attribute in control.get_attribute_names() {
            let attribute = attribute.as_string().unwrap_or_default();
            // Of a box to tick, its value sets it apart; only fields with an id hold a text.
            if attribute.starts_with("data-") || ["name", "value", "href"].contains(&&*attribute) {
                name.push_str(&attribute);
                name.push_str(&control.get_attribute(&attribute).unwrap_or_default());
            }
        }
    }
    if tag == "H1" {
        // A screen has one, whatever its text.
        name.push_str(&tag);
    }
    Identity {
        name,
        text: tag + &control.text_content().unwrap_or_default(),
    }
}

impl Touched {
    /// Notes what the reader touched in an element as well.
    pub(super) fn note(&mut self, within: &Element) {
        let active = document().active_element();
        for control in controls(within) {
            let place = self.controls.len();
            if active.as_ref() == Some(control.as_ref()) {
                self.focused = Some(place);
            }
            if let Some(details) = details(&control) {
                self.open.push((place, details.has_attribute("open")));
            }
            self.controls.push(identity(&control));
        }
    }

    /// Opens, closes and focuses the same among these controls.
    pub(super) fn give_back(&self, found: &[HtmlElement]) {
        let new: Vec<Identity> = found.iter().map(identity).collect();
        let again = |place| found.get(again(&self.controls, &new, place)?);
        for (place, open) in &self.open {
            if let Some(details) = again(*place).and_then(details) {
                // An element that refuses an attribute stays as it is.
                let _ = details.toggle_attribute_with_force("open", *open);
            }
        }
        if let Some(control) = self.focused.and_then(again) {
            focus(control);
        }
    }
}

/// What this control opens.
fn details(control: &HtmlElement) -> Option<Element> {
    let opens = control.tag_name() == "SUMMARY";
    control.parent_element().filter(|_| opens)
}

/// Focuses an element where it is; a browser that refuses leaves the focus where it was.
pub(super) fn focus(element: &HtmlElement) {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = element.focus_with_options(&still);
}

/// Scrolls no further than this element needs to be in view.
pub(super) fn bring_near(element: &HtmlElement) {
    let near = ScrollIntoViewOptions::new();
    near.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&near);
}

/// Focuses the heading of the screen.
pub fn to_heading() {
    if let Some(heading) = element("main h1") {
        focus(&heading);
    }
}

/// The text of the hit that has the focus, of what was looked up.
#[must_use]
pub fn hit() -> Option<String> {
    let active = document().active_element()?;
    active.get_attribute("data-hit")?;
    active.text_content()
}

/// Focuses the hit with this text, if it is on the screen: who looked it up goes on from there.
pub fn to_hit(text: &str) {
    let hits = document().query_selector_all("[data-hit]").ok();
    let count = hits.as_ref().map_or(0, NodeList::length);
    let mut all = (0..count).filter_map(|place| hits.as_ref()?.item(place));
    let hit = all.find(|hit| hit.text_content().as_deref() == Some(text));
    if let Some(hit) = hit.and_then(|hit| hit.dyn_into().ok()) {
        focus(&hit);
    }
}

/// Whether the element that had the focus is gone, or hidden.
#[must_use]
pub fn is_lost() -> bool {
    let active = document().active_element();
    // Browsers take the focus from what is hidden only later.
    active.is_none_or(|active| active.tag_name() == "BODY" || is_hidden(&active))
}

fn is_hidden(element: &Element) -> bool {
    matches!(element.closest("[hidden]"), Ok(Some(_)))
}

/// A control on the screen that has or had the focus.
pub struct Held {
    control: HtmlElement,
    /// What got the focus when the control was hidden.
    landed: Option<Element>,
}

impl Held {
    /// The control on the screen that has the focus.
    #[must_use]
    pub fn now() -> Option<Self> {
        let active = document().active_element()?;
        active.closest("main").ok()??;
        Some(Self {
            control: active.dyn_into().ok()?,
            landed: None,
        })
    }

    /// Whether it is in this part.
    #[must_use]
    pub fn is_in(&self, part: &Drawn) -> bool {
        part.element().contains(Some(self.control.as_ref()))
    }

    /// Notes what has the focus now, if the control is hidden: it may be shown again.
    #[must_use]
    pub fn hidden(mut self) -> Option<Self> {
        self.landed = document().active_element();
        (self.control.is_connected() && is_hidden(&self.control)).then_some(self)
    }

    /// Gives the focus back once the control is shown again, unless the reader went on
    /// meanwhile. A form was sent from its button, and is put right in its field. Returns
    /// the control if it is still hidden.
    #[must_use]
    pub fn shown(self) -> Option<Self> {
        if !self.control.is_connected() {
            return None;
        }
        if is_hidden(&self.control) {
            return Some(self);
        }
        if is_lost() || self.landed == document().active_element() {
            let form = self.control.closest("form").ok().flatten();
            let field = form.and_then(|form| {
                let field = form.query_selector("input:not([hidden])").ok()??;
                field.dyn_into().ok()
            });
            focus(&field.unwrap_or(self.control));
        }
        None
    }
}

impl Drawn {
    /// Notes what the reader touched in it.
    pub fn note(&self, touched: &mut Touched) {
        touched.note(self.element());
    }

    /// Focuses it, so that a screen reader continues from here.
    pub fn focus(&self) {
        if let Some(element) = self.element().dyn_ref::<HtmlElement>() {
            element.set_tab_index(-1);
            focus(element);
            // What came in the place of another part may be above or below what is in view.
            bring_near(element);
        }
    }
}

impl Touched {
    /// Opens, closes and focuses the same in these parts.
    pub fn restore_in<'a>(&self, parts: impl Iterator<Item = &'a Drawn>) {
        let found = parts.flat_map(|part| controls(part.element()));
        self.give_back(&found.collect::<Vec<_>>());
    }
}
