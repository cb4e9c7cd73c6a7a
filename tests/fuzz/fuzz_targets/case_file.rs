//! Any file of a trainer is read without a panic and without one allocation of 8 MB or more
//! (`tests/memory.rs` counts their sum); what is taken of it is a case that can be played, and
//! can be written and read again as the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use weegwijzer::training::custom::CustomCase;
use weegwijzer::values::Incoming;

fuzz_target!(|text: &str| {
    if let Incoming::Value(case) = CustomCase::from_file(text) {
        let Some(whole) = case.written() else {
            panic!("a case that is not whole was taken");
        };
        assert!(!whole.decisions.is_empty());
        let again = CustomCase::from_file(&case.to_file());
        assert_eq!(again, Incoming::Value(case));
    }
});
