//! A profile as the fragment of a link, which a browser never sends anywhere.
//!
//! A QR code has little room, so slots go by number, not by name. The version comes
//! first, then each slot as one character and its value, with an end mark that no value
//! can contain; all of it is encoded as base64url (RFC 4648, 5).

use super::{Profile, SchoolForm};
use crate::values::{Form, Incoming};
use base64ct::{Base64, Encoding};

/// The version of the link's format.
const VERSION: char = '1';

/// Ends a value: no value contains a control character.
const END: char = '\0';

/// The text after `#profiel=` of a link with this profile.
#[must_use]
pub fn to_link(profile: &Profile) -> String {
    let mut text = String::from(VERSION);
    for (slot, value) in profile.by_place() {
        // Slots count from 1, because 0 is the end mark.
        text.extend(u32::try_from(slot + 1).ok().and_then(char::from_u32));
        text.push_str(value);
        text.push(END);
    }
    let text = Base64::encode_string(text.as_bytes());
    text.trim_end_matches('=')
        .replace('+', "-")
        .replace('/', "_")
}

/// Reads a profile from the text after `#profiel=`.
#[must_use]
pub fn from_link(text: &str) -> Incoming<Profile> {
    // Three bytes take four letters.
    if text.len() > SchoolForm::LARGEST / 3 * 4 {
        return Incoming::Broken;
    }
    // The draft uses the other base64 alphabet: one decoder is enough on a phone.
    let padding = ["", "", "==", "="].get(text.len() % 4).copied();
    let text = [
        &text.replace('-', "+").replace('_', "/"),
        padding.unwrap_or_default(),
    ]
    .concat();
    let bytes = Base64::decode_vec(&text).unwrap_or_default();
    let Ok(text) = String::from_utf8(bytes) else {
        return Incoming::Broken;
    };
    let mut letters = text.chars();
    match letters.next() {
        Some(VERSION) => {}
        Some(version) if version.is_ascii_digit() && version > VERSION => return Incoming::Newer,
        _ => return Incoming::Broken,
    }
    let Some(values) = letters.as_str().strip_suffix(END) else {
        return Incoming::Broken;
    };
    let places = values.split(END).map(|value| {
        let mut letters = value.chars();
        let slot = letters.next().map(u32::from);
        let slot = slot.and_then(|slot| usize::try_from(slot).ok()?.checked_sub(1));
        (0, slot, letters.as_str().to_owned())
    });
    Profile::whole(places)
}
