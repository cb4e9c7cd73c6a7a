//! The one place that touches the browser's storage.
//!
//! It holds the envelope of the draft, its phrase under a passkey, when its end was noticed, and the school's profile. Storage can be
//! blocked or full, or the browser can empty it at any time; all of that is returned as a
//! value.

use crate::shared::{DRAFT_KEY, NOTICED_KEY, PASSKEY_KEY, PROFILE_KEY};
use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window;

/// The browser does not store anything here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no storage: blocked by the reader, a policy or a private window.
    Blocked,
    /// There is no room for this.
    Full,
}

/// What is stored here, each under a separate name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageKey {
    /// The envelope of the draft.
    Draft,
    /// When it was first noticed that the draft's time is over, in seconds of Unix time.
    Noticed,
    /// The phrase of the draft, as `passkey.js` seals it.
    Passkey,
    /// The school's profile, not encrypted: nothing in it is about a pupil.
    Profile,
}

/// The name under which it is stored: a separate one for every folder of a host, as two
/// copies of the app know nothing of each other. `wipe.js` uses the same names.
#[must_use]
pub fn name(kept: StorageKey) -> String {
    let path = window().location().pathname().unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let what = match kept {
        StorageKey::Draft => DRAFT_KEY,
        StorageKey::Noticed => NOTICED_KEY,
        StorageKey::Passkey => PASSKEY_KEY,
        StorageKey::Profile => PROFILE_KEY,
    };
    [what, folder, "/"].concat()
}

/// The storage, if there is one. `raw` would panic without it.
fn storage() -> Result<web_sys::Storage, Refused> {
    match window().local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        _ => Err(Refused::Blocked),
    }
}

/// The stored text, if any.
///
/// # Errors
/// [`Refused::Blocked`].
pub fn read(kept: StorageKey) -> Result<Option<String>, Refused> {
    storage()?
        .get_item(&name(kept))
        .map_err(|_| Refused::Blocked)
}

/// Stores `text` in place of what was stored before.
///
/// # Errors
/// [`Refused`], and then what was stored before is still there.
pub fn write(kept: StorageKey, text: &str) -> Result<(), Refused> {
    storage()?
        .set_item(&name(kept), text)
        .map_err(|_| Refused::Full)
}

/// Asks the browser not to clear what is stored when it needs room; it may refuse, and may ask
/// the reader.
pub fn persist() {
    // A browser that knows no such promise has none to give.
    let _ = window().navigator().storage().persist();
}

/// Deletes the text.
///
/// # Errors
/// [`Refused::Blocked`].
pub fn remove(kept: StorageKey) -> Result<(), Refused> {
    storage()?
        .remove_item(&name(kept))
        .map_err(|_| Refused::Blocked)
}
