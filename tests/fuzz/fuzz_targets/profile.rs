//! Everything that reads what a school's file or link holds:
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz profile -- -max_total_time=600 -malloc_limit_mb=8`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use weegwijzer::values::Incoming;
use weegwijzer::profile::{Profile, from_link, to_link};

fuzz_target!(|text: &str| {
    for incoming in [Profile::from_file(text), from_link(text)] {
        if let Incoming::Value(profile) = incoming {
            assert_eq!(profile.wrong(), None);
            let region = profile.number("veilig-thuis-telefoon");
            assert!(region.is_none_or(|phone| phone.href.len() >= "tel:0100000000".len()));
            assert!(profile.web("protocollen-link").is_none_or(|web| web.starts_with("https://")));
            // What was read can be written both ways, and read again as the same.
            let again = Incoming::Value(profile.clone());
            assert_eq!(Profile::from_file(&profile.to_file()), again);
            assert_eq!(from_link(&to_link(&profile)), again);
        }
    }
});
