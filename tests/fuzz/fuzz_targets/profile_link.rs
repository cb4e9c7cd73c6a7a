//! Any text after `#profiel=` is read without a panic and without one allocation of 8 MB or
//! more (`tests/memory.rs` counts their sum), and what is taken of it is a profile.

#![no_main]

use libfuzzer_sys::fuzz_target;
use weegwijzer::profile::from_link;

fuzz_target!(|text: &str| weegwijzer_fuzz::profile(from_link(text)));
