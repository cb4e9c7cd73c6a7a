//! Fills in pages on demand, once they are loaded into the screen, with the school's
//! words, its people's numbers and its own agreements.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList};

/// What a page needs from a school.
pub trait School {
    /// The HTML of a page, in the school's words; `in_case` on the screen of a case.
    fn say(&self, html: String, in_case: bool) -> String;
    /// The button with the region's own number, as HTML; it is shown below each button
    /// that calls Veilig Thuis.
    fn region(&self) -> Option<String>;
    /// The replacement for `word`, with which a text names the role with this id.
    fn role(&self, id: &str, word: &str) -> String;
    /// The role's number: the text of a link to it, and its target.
    fn call(&self, id: &str, word: &str) -> Option<(String, String)>;
    /// The school's text in the slot with this name; empty for none.
    fn own(&self, slot: &str) -> &str;
}

/// The pages that were loaded and are not filled in yet.
const FRESH: &str = "main details[data-loaded]:not([data-said]) > :last-child";

/// The buttons that call Veilig Thuis.
const VEILIG_THUIS: &str = ".ww-call__link[href=\"tel:08002000\"]";

/// The screens of a case.
const CASE: &str = "main:is([data-mode=case], [data-mode=evaluate], [data-mode=quick])";

/// Fills in every page that was just loaded.
pub fn say(school: &impl School) {
    for place in all(document().query_selector_all(FRESH).ok()) {
        let within = |selector: &str| place.closest(selector).ok().flatten();
        let in_case = within(CASE).is_some();
        let before = place.inner_html();
        let after = school.say(before.clone(), in_case);
        if after != before {
            place.set_inner_html(&after);
        }
        if let Some(region) = school.region() {
            for link in all(place.query_selector_all(VEILIG_THUIS).ok()) {
                // Only an invalid place could be refused.
                let _ = link.insert_adjacent_html("afterend", &region);
            }
        }
        // The numbers of staff are not for parents.
        let numbers = within("[data-screen=voor-ouders]").is_none();
        roles(&place, school, numbers);
        for own in all(place.query_selector_all("[data-own]").ok()) {
            let value = |name| own.get_attribute(name).unwrap_or_default();
            let says = school.own(&value("data-own"));
            own.set_hidden(says.is_empty());
            if !says.is_empty() {
                let name = value("data-before");
                let name = if name.is_empty() { name } else { name + ": " };
                own.set_text_content(Some(&[&name, says].concat()));
            }
        }
        if let Some(page) = place.parent_element() {
            // Only an invalid name could be refused.
            let _ = page.set_attribute("data-said", "");
        }
    }
}

/// Puts the school's words for its roles into a page. A number is shown below the
/// sentence that names its role, once in each part, large enough for a thumb.
fn roles(place: &Element, school: &impl School, numbers: bool) {
    for role in all(place.query_selector_all("[data-role]").ok()) {
        let id = role.get_attribute("data-role").unwrap_or_default();
        let word = role.text_content().unwrap_or_default();
        role.set_text_content(Some(&school.role(&id, &word)));
        let Some((text, href)) = school.call(&id, &word).filter(|_| numbers) else {
            continue;
        };
        let part = role.closest("section, .ww-stack").ok().flatten();
        let known = ["[data-calls=\"", &id, "\"]"].concat();
        let twice = part.is_some_and(|part| part.query_selector(&known).ok().flatten().is_some());
        let link = document().create_element("a").ok();
        if let (false, Some(link), Some(sentence)) = (twice, link, role.parent_element()) {
            for (name, value) in [("class", "ww-tap"), ("data-calls", &id), ("href", &href)] {
                let _ = link.set_attribute(name, value);
            }
            link.set_text_content(Some(&text));
            let _ = sentence.append_child(&link);
        }
    }
}

fn all(found: Option<NodeList>) -> impl Iterator<Item = HtmlElement> {
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.item(place)?.dyn_into().ok())
}
