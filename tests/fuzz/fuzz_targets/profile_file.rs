//! Any file of a school is read without a panic and without one allocation of 8 MB or more
//! (`tests/memory.rs` counts their sum), and what is taken of it is a profile.

#![no_main]

use libfuzzer_sys::fuzz_target;
use weegwijzer::profile::Profile;

fuzz_target!(|text: &str| weegwijzer_fuzz::profile(Profile::from_file(text)));
