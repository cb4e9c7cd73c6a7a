//! Fills in pages on demand, once they are loaded into the screen, with the school's
//! words, its people's numbers and its own agreements; anew when these change.

use super::focus::{Touched, within};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList};

/// What a page needs from a school.
pub trait School {
    /// The HTML of a page, in the words of the screen.
    fn say(&self, html: String) -> String;
    /// The button with the region's own number, as HTML; it is shown below each button
    /// that calls Veilig Thuis.
    fn region(&self) -> Option<String>;
    /// The replacement for `word`, with which a text names the role with this id.
    fn role(&self, id: &str, word: &str) -> String;
    /// The role's number: the text of a link to it, and its target; `None` where the screen
    /// shows no number of staff.
    fn call(&self, id: &str, word: &str) -> Option<(String, String)>;
    /// The school's text in the slot with this name; empty for none.
    fn own(&self, slot: &str) -> &str;
}

/// The pages that are loaded, but for the list of sources: whoever checks one needs its title and
/// address to the letter.
const PAGES: &str = "main details[data-loaded]:not([data-load*=\"bronnen.html\"]) > :last-child";

/// The buttons that call Veilig Thuis.
const VEILIG_THUIS: &str = ".ww-call__link[href=\"tel:08002000\"]";

/// The pages in the screen.
#[derive(Default)]
pub struct Loaded {
    pages: Vec<Page>,
}

/// A page, and where it is shown.
struct Page {
    place: HtmlElement,
    /// As it was loaded.
    html: String,
    /// As it is shown.
    said: String,
}

impl Loaded {
    /// Whether no page was loaded.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// Fills in every page that was just loaded, and those that would be filled in
    /// differently now.
    pub fn say(&mut self, school: &impl School) {
        self.pages.retain(|page| page.place.is_connected());
        for place in all(document().query_selector_all(PAGES).ok()) {
            if self.pages.iter().all(|page| page.place != place) {
                let html = place.inner_html();
                let said = html.clone();
                self.pages.push(Page { place, html, said });
            }
        }
        for page in &mut self.pages {
            let Some(said) = page.fill(school) else {
                continue;
            };
            if said != page.said {
                let mut touched = Touched::default();
                touched.note(&page.place);
                page.place.set_inner_html(&said);
                touched.give_back(&within(&page.place));
                page.said = said;
            }
        }
    }
}

impl Page {
    /// The page in this school's words; `None` where the browser makes no element.
    fn fill(&self, school: &impl School) -> Option<String> {
        let place = document().create_element("div").ok()?;
        place.set_inner_html(&school.say(self.html.clone()));
        if let Some(region) = school.region() {
            for link in all(place.query_selector_all(VEILIG_THUIS).ok()) {
                // Only an invalid place could be refused.
                let _ = link.insert_adjacent_html("afterend", &region);
            }
        }
        roles(&place, school);
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
        Some(place.inner_html())
    }
}

/// Puts the school's words for its roles into a page. A number is shown below the
/// sentence that names its role, once in each part, large enough for a thumb.
fn roles(place: &Element, school: &impl School) {
    for role in all(place.query_selector_all("[data-role]").ok()) {
        let id = role.get_attribute("data-role").unwrap_or_default();
        let word = role.text_content().unwrap_or_default();
        role.set_text_content(Some(&school.role(&id, &word)));
        let Some((text, href)) = school.call(&id, &word) else {
            continue;
        };
        let part = role.closest("section, .ww-stack").ok().flatten();
        let part = part.as_ref().unwrap_or(place);
        let known = ["[data-calls=\"", &id, "\"]"].concat();
        let twice = part.query_selector(&known).ok().flatten().is_some();
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
