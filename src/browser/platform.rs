//! The boundary with JavaScript: what the page reports to the app, and what it does for
//! the app. `public/platform.js` is the other side, with the same two lists.

use crate::effect::{Export, File};
use wasm_bindgen::prelude::*;

/// What the page reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Back or Forward arrived somewhere.
    Back,
    /// The field with this name now holds this.
    Input(String, String),
    /// A file with this text was chosen in the field with this name.
    File(String, String),
    /// A key was pressed, or is held.
    Key(String, bool),
    /// Another tab changed what is stored under this name; empty for all of it.
    Stored(String),
    /// The page was opened with a school's profile in its link.
    Link(String),
    /// A newer version of the app is waiting.
    Update,
    /// A page on demand was loaded into the screen.
    Page,
    /// The page was covered.
    Cover,
    /// A phrase was typed on the cover.
    Unlock(String),
    /// Everything was wiped.
    Wipe,
    /// The page wants to close.
    Closing,
    /// The page is going away.
    Leave,
}

impl Heard {
    fn read(message: &str, first: String, second: String) -> Option<Self> {
        Some(match message {
            "back" => Self::Back,
            "update" => Self::Update,
            _ if !crate::WHOLE => return None,
            "input" => Self::Input(first, second),
            "file" => Self::File(first, second),
            "key" => Self::Key(first, !second.is_empty()),
            "stored" => Self::Stored(first),
            "link" => Self::Link(first),
            "page" => Self::Page,
            "cover" => Self::Cover,
            "unlock" => Self::Unlock(first),
            "wipe" => Self::Wipe,
            "closing" => Self::Closing,
            "leave" => Self::Leave,
            _ => return None,
        })
    }
}

#[wasm_bindgen(js_namespace = weegwijzer)]
extern "C" {
    #[wasm_bindgen(js_name = makeRoom)]
    fn make_room_now();
    #[wasm_bindgen(js_name = hear)]
    fn hear_by(heard: JsValue);
    #[wasm_bindgen(js_name = download)]
    fn download_as(name: &str, media_type: &str, text: &str);
    #[wasm_bindgen(js_name = copy)]
    fn copy_from(text: &str, place: &str, heard: JsValue);
    #[wasm_bindgen(js_name = answerCover)]
    fn answer_cover_with(says: &str);
    #[wasm_bindgen(js_name = bringBack)]
    fn bring_back_now(arrived: bool);
    #[wasm_bindgen(js_name = takeUpdate)]
    fn take_update_now();
    /// Offers a text to the other apps of the device.
    pub fn share(text: &str);
    /// Prints the page.
    pub fn print();
}

/// Empties the page for the app. What is drawn in the same task replaces it at once, so the
/// reader never sees an empty page.
pub fn make_room() {
    make_room_now();
}

/// From now on `heard` alone receives what happens in this page; it returns whether to
/// prevent the browser's default action. What the reader had opened and focused before the
/// app made room for itself is so again.
pub fn hear(heard: fn(Heard) -> bool) {
    let listener = Closure::<dyn Fn(String, String, String) -> bool>::new(
        move |message: String, first, second| {
            Heard::read(&message, first, second).is_some_and(heard)
        },
    );
    // Lives as long as the page.
    hear_by(listener.into_js_value());
}

/// Saves a text as a file.
pub fn download(file: File, text: &str) {
    download_as(file.name(), file.media_type(), text);
}

/// Copies a text; where that is refused, the text is shown and selected.
pub fn copy(export: Export, text: &str, heard: impl FnOnce(bool) + 'static) {
    let place = if export == Export::CopyShort {
        "[data-plain=short]"
    } else {
        "[data-plain='']"
    };
    copy_from(text, place, Closure::once_into_js(heard));
}

/// Answers a phrase that was typed on the cover; an empty answer lifts the cover.
pub fn answer_cover(says: &str) {
    answer_cover_with(says);
}

/// Brings the reader back to where they left this screen.
pub fn bring_back() {
    bring_back_now(true);
}

/// Lets the newer version take over; the page is then loaded again.
pub fn take_update() {
    take_update_now();
}
