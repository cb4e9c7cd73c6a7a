//! The boundary with JavaScript: what the page reports to the app, and what it does for
//! the app. `public/platform.js` is the other side, with the same two lists.

use crate::effect::{Export, File, Handed};
use wasm_bindgen::prelude::*;

/// What the page reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Back or Forward arrived somewhere.
    Back,
    /// The mark was tapped.
    Home,
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
    /// The cover was lifted.
    Uncover,
    /// The reader goes away for a moment: what changed is saved now.
    Save,
    /// A phrase was typed on the cover.
    Unlock(String),
    /// Everything was wiped.
    Wipe,
    /// The reader wipes the case that is on screen.
    EndCase,
    /// The page wants to close.
    Closing,
    /// The page is going away.
    Leave,
    /// Another app took over the page: the last message that this one hears.
    Gone,
}

impl Heard {
    fn read(message: &str, first: String, second: String) -> Option<Self> {
        Some(match message {
            "back" => Self::Back,
            "home" => Self::Home,
            "update" => Self::Update,
            "input" => Self::Input(first, second),
            "file" => Self::File(first, second),
            "key" => Self::Key(first, !second.is_empty()),
            "stored" => Self::Stored(first),
            "link" => Self::Link(first),
            "page" => Self::Page,
            "cover" => Self::Cover,
            "uncover" => Self::Uncover,
            "save" => Self::Save,
            "unlock" => Self::Unlock(first),
            "wipe" => Self::Wipe,
            "end" => Self::EndCase,
            "closing" => Self::Closing,
            "leave" => Self::Leave,
            "gone" => Self::Gone,
            _ => return None,
        })
    }
}

// The app is taken out of its cell while it carries something out: an exception that
// passed through it would leave the page without an app. So every function is imported with
// `catch`, whatever it does there today.
#[wasm_bindgen(js_namespace = weegwijzer)]
extern "C" {
    #[wasm_bindgen(catch, js_name = makeRoom)]
    fn make_room_now() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = hear)]
    fn hear_by(heard: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = download)]
    fn download_as(name: &str, media_type: &str, text: &str, heard: JsValue)
    -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = copy)]
    fn copy_from(text: &str, place: &str, heard: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = share)]
    fn share_with(text: &str, place: &str, heard: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = beAlone)]
    fn be_alone_for(name: &str, now: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = print)]
    fn print_now(nothing: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = answerCover)]
    fn answer_cover_with(says: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = bringBack)]
    fn bring_back_now(arrived: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = takeUpdate)]
    fn take_update_now() -> Result<(), JsValue>;
}

/// Empties the page for the app. What is drawn in the same task replaces it at once, so the
/// reader never sees an empty page. Returns whether that could be done.
#[must_use]
pub fn make_room() -> bool {
    make_room_now().is_ok()
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
    // Lives as long as the page. A page that tells nothing still has an app to tap.
    let _ = hear_by(listener.into_js_value());
}

/// Gives the reader a text as a file, in one way after another. Returns whether it was begun,
/// and `heard` will be called.
#[must_use]
pub fn download(file: File, text: &str, heard: impl Fn(Handed) + 'static) -> bool {
    download_as(file.name(), file.media_type(), text, handed(heard)).is_ok()
}

/// A function for the page to call, once or more, with what became of something.
fn handed(heard: impl Fn(Handed) + 'static) -> JsValue {
    let heard = Closure::<dyn Fn(String)>::new(move |name: String| {
        let found = Handed::ALL.into_iter().find(|(known, _)| *known == name);
        heard(found.map_or(Handed::Failed, |(_, handed)| handed));
    });
    heard.into_js_value()
}

/// Copies a text; where that is refused, the text is shown and selected. Returns whether
/// it was begun, and `heard` will be called.
#[must_use]
pub fn copy(export: Export, text: &str, heard: impl FnOnce(bool) + 'static) -> bool {
    copy_from(text, export.shown(), Closure::once_into_js(heard)).is_ok()
}

/// Offers a text to the other apps of the device; where that fails, or nothing seems to happen,
/// the text is shown and selected. Returns whether it was begun, and `heard` will be called.
#[must_use]
pub fn share(export: Export, text: &str, heard: impl Fn(Handed) + 'static) -> bool {
    share_with(text, export.shown(), handed(heard)).is_ok()
}

/// Calls `now` when no other tab holds the lock with this name. Returns whether it will be
/// called: a browser without such locks calls nothing.
#[must_use]
pub fn be_alone(name: &str, now: impl FnOnce() + 'static) -> bool {
    be_alone_for(name, Closure::once_into_js(now)).is_ok()
}

/// Prints the page; returns whether that could be done. `nothing` is called when nothing seems
/// to come of it.
#[must_use]
pub fn print(nothing: impl FnOnce() + 'static) -> bool {
    print_now(Closure::once_into_js(nothing)).is_ok()
}

/// Answers a phrase that was typed on the cover; an empty answer lifts the cover.
pub fn answer_cover(says: &str) {
    // The cover then stays, and can be tried again.
    let _ = answer_cover_with(says);
}

/// Brings the reader back to where they left this screen.
pub fn bring_back() {
    // The screen is then at its top.
    let _ = bring_back_now(true);
}

/// Lets the newer version take over; the page is then loaded again.
pub fn take_update() {
    // The offer then stays, for another try.
    let _ = take_update_now();
}
