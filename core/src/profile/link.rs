//! A profile as the fragment of a link, which a browser never sends anywhere.
//!
//! A QR code has little room, so slots go by number, not by name. The version comes first,
//! then each slot as one character and its value, with an end mark that no value can
//! contain, then a checksum: a link that was cut anywhere is no shorter school. All of it is
//! encoded as base64url (RFC 4648, 5).

use super::Profile;
use super::found::candidates;
use crate::values::Incoming;
use base64ct::{Base64, Encoding};
use crc::{CRC_32_ISO_HDLC, Crc, Table};

/// What is between the address of the app and what [`to_link`] returns. A filter of mail may
/// take the fragment off: the word before it, which holds nothing of a school, then still says
/// what the link was for. Where `#` arrives encoded, all of it is in the query, and not in a
/// path that no host has.
pub const LINK_MARK: &str = "?school#profiel=";

/// The version of the link's format. Links of version 1 have no checksum.
const VERSION: u8 = b'2';

/// Ends a value: no value contains a control character.
const END: char = '\0';

/// Four bytes at the end, over all that is before them.
const SUM: Crc<u32, Table<0>> = Crc::<u32, Table<0>>::new(&CRC_32_ISO_HDLC);

/// The text after [`LINK_MARK`] of a link with this profile.
#[must_use]
pub fn to_link(profile: &Profile) -> String {
    let mut text = String::from(char::from(VERSION));
    for (slot, value) in profile.by_place() {
        // Slots count from 1, because 0 is the end mark.
        text.extend(u32::try_from(slot + 1).ok().and_then(char::from_u32));
        text.push_str(value);
        text.push(END);
    }
    let sum = SUM.checksum(text.as_bytes()).to_le_bytes();
    let text = Base64::encode_string(&[text.as_bytes(), &sum].concat());
    text.trim_end_matches('=')
        .replace('+', "-")
        .replace('/', "_")
}

/// Reads a profile from a link, or from a text with one in it: mail programs wrap a link,
/// break it over lines and put words behind it.
#[must_use]
pub fn from_link(text: &str) -> Incoming<Profile> {
    let mut damaged = Incoming::Broken;
    for candidate in candidates(text) {
        match decoded(&candidate) {
            Incoming::Lacking(_) | Incoming::Line(_) | Incoming::Broken => {}
            // The first is the whole link; a version can also be a damaged letter.
            Incoming::Newer => damaged = Incoming::Newer,
            read => return read,
        }
    }
    damaged
}

/// Reads what is after `#profiel=`, and nothing else.
fn decoded(text: &str) -> Incoming<Profile> {
    // The draft uses the other base64 alphabet: one decoder is enough on a phone.
    let padding = ["", "", "==", "="].get(text.len() % 4).copied();
    let text = [
        &text.replace('-', "+").replace('_', "/"),
        padding.unwrap_or_default(),
    ]
    .concat();
    let bytes = Base64::decode_vec(&text).unwrap_or_default();
    let bytes = match bytes.first() {
        Some(b'1') => bytes.as_slice(),
        Some(&VERSION) => match bytes.split_last_chunk() {
            Some((held, sum)) if SUM.checksum(held).to_le_bytes() == *sum => held,
            _ => return Incoming::Broken,
        },
        Some(b'3'..=b'9') => return Incoming::Newer,
        _ => return Incoming::Broken,
    };
    let text = bytes.get(1..).map(str::from_utf8);
    let Some(values) = text.and_then(|text| text.ok()?.strip_suffix(END)) else {
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
