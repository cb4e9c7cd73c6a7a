//! Everything that reads what storage or a file holds:
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz decode -- -max_total_time=600 -malloc_limit_mb=8`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use weegwijzer::draft;
use weegwijzer::vault::{self, Header};

fuzz_target!(|bytes: &[u8]| {
    if let Some((run, life)) = draft::read(bytes) {
        // What was read can be written, and read again as the same.
        assert_eq!(draft::read(&draft::write(&run, life)), Some((run, life)));
    }
    let _ = Header::read(bytes);
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(envelope) = vault::from_text(text)
    {
        let _ = Header::read(&envelope);
        assert_eq!(vault::from_text(&vault::to_text(&envelope)), Ok(envelope));
    }
});
