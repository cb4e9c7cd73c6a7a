//! Whatever storage or a file holds is read without a panic and within 8 MB: as the text of
//! an envelope, as an envelope and as the case in it. What was read can be written, and read
//! again as the same; what was sealed opens, and not after a change to any of its bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use weegwijzer::draft;
use weegwijzer::vault::{self, Drawn, Header, Lock, MAX_BYTES, Times};
use weegwijzer_fuzz::{quick, typed};
use zeroize::Zeroizing;

fuzz_target!(|bytes: &[u8]| {
    read(bytes);
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(envelope) = vault::from_text(text)
    {
        read(&envelope);
        let again = vault::from_text(&vault::to_text(&envelope));
        assert_eq!(again, Ok(envelope));
    }
    sealed(bytes);
});

fn read(bytes: &[u8]) {
    if let Some((run, life)) = draft::read(bytes) {
        let written = draft::write(&run, life).expect("memory for a case");
        assert_eq!(draft::read(&written), Some((run, life)));
    }
    let _ = vault::open_by(quick, &typed("maanboot klokuil"), bytes);
    let Ok((header, sealed)) = Header::read(bytes) else {
        return;
    };
    let written = header.write().expect("memory for a header");
    let envelope = [written.as_slice(), sealed].concat();
    if envelope.len() <= MAX_BYTES {
        let (again, rest) = Header::read(&envelope).expect("what was written");
        // What is written anew has a checksum of its own.
        let intact = Header {
            intact: true,
            ..header
        };
        assert_eq!((again, rest), (intact, sealed));
    }
}

/// Seals the bytes, and changes one: the first few of them choose which, and how.
fn sealed(bytes: &[u8]) {
    let [change, high, low, content @ ..] = bytes else {
        return;
    };
    let phrase = typed("maanboot klokuil");
    let drawn = Drawn {
        salt: [*change; 16],
        nonce: [*high; 24],
        key: Zeroizing::new([*low; 32]),
    };
    let lock = Lock::make_by(quick, &phrase, &drawn).expect("a lock");
    let times = Times {
        saved: 1,
        ends: 2,
        agreed: (*high > 127).then_some(u64::from(*low)),
    };
    let Ok(mut envelope) = lock.seal(content, [*low; 24], times) else {
        return;
    };
    let opened = vault::open_by(quick, &phrase, &envelope).expect("its own phrase");
    assert_eq!(opened.content.as_slice(), content);
    let at = usize::from(u16::from_be_bytes([*high, *low])) % envelope.len();
    envelope[at] ^= (*change).max(1);
    assert!(vault::open_by(quick, &phrase, &envelope).is_err());
}
