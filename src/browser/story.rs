//! What is told to a group, part by part, on a screen that may be too small for all of it.

use super::focus;
use super::page::element;
use web_sys::Element;

/// Brings the newest part of a story into view, by its beginning if it does not fit: the parts
/// before it may fill the screen of a group.
pub fn show_newest() {
    if let Some(part) = element("[data-screen=presenter] .ww-stack > ol > :last-child") {
        focus::bring_near(&part);
    }
}

/// How much of what was in view stays so when more is shown, in pixels: a line or two.
const AGAIN: i32 = 100;

/// What is empty below the last line, in pixels.
const EDGE: i32 = 24;

/// Shows more of what is told to a group; whether there was more below what was in view. Below
/// what is counted stands only what was told before.
pub fn shows_more() -> bool {
    let Some(told) = element("main > .ww-screen__body") else {
        return false;
    };
    let bottom = |shown: &Element| shown.get_bounding_client_rect().bottom();
    let counted = element("main > .ww-screen__body form");
    if counted.is_some_and(|form| bottom(&form) <= bottom(&told)) {
        return false;
    }
    let before = told.scroll_top();
    told.set_scroll_top(before + (told.client_height() - AGAIN).max(AGAIN));
    told.scroll_top() > before + EDGE
}
