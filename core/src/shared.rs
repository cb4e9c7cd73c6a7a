//! What Rust and the scripts of the page must both know. `public/shared.js` is written
//! from this by `cargo xtask bless`; a test compares the two.

use crate::vault::MAX_BYTES;

/// The name under which the draft is stored, before the folder of the app.
pub const DRAFT_KEY: &str = "weegwijzer-draft:";

/// The same for when it was noticed that its time is over.
pub const NOTICED_KEY: &str = "weegwijzer-draft-ended:";

/// The same for the phrase, as the device's passkey seals it.
pub const PASSKEY_KEY: &str = "weegwijzer-draft-passkey:";

/// The same for the school's profile.
pub const PROFILE_KEY: &str = "weegwijzer-profile:";

/// Screens that can lie below each other: `history.state` holds a place as what is on
/// top times this, plus how many lie below. More than any walk has.
pub const STEPS: usize = 16;

/// The largest file that is read, in bytes: a draft as text takes less than twice its
/// bytes, and nothing that is ours is larger.
pub const LARGEST_FILE: usize = 2 * MAX_BYTES;

/// The script that tells the page.
#[must_use]
pub fn script() -> String {
    [
        "// Written by `cargo xtask bless` from core/src/shared.rs.\n",
        "export const DRAFT_KEY = \"",
        DRAFT_KEY,
        "\";\nexport const NOTICED_KEY = \"",
        NOTICED_KEY,
        "\";\nexport const PASSKEY_KEY = \"",
        PASSKEY_KEY,
        "\";\nexport const PROFILE_KEY = \"",
        PROFILE_KEY,
        "\";\nexport const STEPS = ",
        &STEPS.to_string(),
        ";\nexport const LARGEST_FILE = ",
        &LARGEST_FILE.to_string(),
        ";\n",
    ]
    .concat()
}
