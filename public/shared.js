// Written by `cargo xtask bless` from core/src/shared.rs.
export const DRAFT_KEY = "weegwijzer-draft:";
export const NOTICED_KEY = "weegwijzer-draft-ended:";
export const PASSKEY_KEY = "weegwijzer-draft-passkey:";
export const PROFILE_KEY = "weegwijzer-profile:";
export const STEPS = 16;
export const LARGEST_FILE = 4000000;
