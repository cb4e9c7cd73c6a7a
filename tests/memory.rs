//! Whatever is in storage, in a file or in a link: reading it never panics, and never
//! takes more memory than its ceiling. Alone in this file: it counts all memory.

use peak_alloc::PeakAlloc;
use proptest::prelude::*;
use weegwijzer::draft;
use weegwijzer::profile::{Profile, from_link, is_link};
use weegwijzer::training::custom::CustomCase;
use weegwijzer::vault::{self, CEILING, COSTS, Cost, Drawn, Header, Lock, MAX_BYTES, Times};
use zeroize::Zeroizing;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What reading may take beside a few copies of what is read: serde reserves at
/// most a megabyte for a list that says it is long.
const SLACK: usize = 2_500_000;

/// The most memory, in bytes, that was in use at once while `run` ran.
fn peak(run: impl FnOnce()) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    run();
    MEMORY.peak_usage().saturating_sub(before)
}

/// Bytes that begin as an envelope or a case does, and go on as they like.
fn hostile() -> impl Strategy<Value = Vec<u8>> {
    let begins = prop::sample::select(vec![
        &b""[..],
        b"WWc",
        b"WWc\x01",
        b"WWc\x01\x80\x80\x02\x03",
        b"WWc\x02",
        b"WWc\x03",
        b"WWc\x03\x80\x80\x04\x03",
        // A case, with lists that say they are as long as a number can be.
        b"\x00\x00\x01\xff\xff\xff\xff\x0f",
        b"\x00\x01\x01\x00\x00\x00\xff\xff\xff\xff\x0f",
        b"\x00\x01\x01\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff\x0f",
        b"\x01\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff\x0f",
    ]);
    let goes_on = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..2_000),
        prop::collection::vec(prop::sample::select(vec![0xff_u8, 0x7f, 0x0f, 0]), 0..200),
    ];
    (begins, goes_on).prop_map(|(begins, goes_on)| [begins, goes_on.as_slice()].concat())
}

/// What reading any text of elsewhere may take, in bytes.
const CEILING_OF_A_TEXT: usize = 4_000_000;

/// What comes in as a link, a pasted text or a file: repeated as often as a sender likes.
fn texts_take_no_more_than_their_ceiling() {
    let (school, case) = ("weegwijzer-profiel 1\n", "weegwijzer-oefencasus 1\n");
    for (before, again) in [
        ("", "profiel="),
        ("", "#profiel=Mg "),
        ("", "profiel%3DMg%20"),
        ("", "profiel%25252525253DMg"),
        ("", "-3Dprofiel-3D"),
        ("", "profiel=_ "),
        ("#profiel=", "Mg\n"),
        ("#profiel=", "_"),
        ("#profiel=", "%2525252541"),
        ("", "\n"),
        ("", "é"),
        (school, "school: A\n"),
        (school, "school:\n"),
        (school, ":\n"),
        (case, "titel:\n"),
        (case, ":\n"),
    ] {
        for size in [16_000, 399_900] {
            let text = [before, &again.repeat(size / again.len())].concat();
            let taken = peak(|| {
                let _ = is_link(&text);
                let _ = from_link(&text);
                let _ = Profile::from_file(&text);
                let _ = CustomCase::from_file(&text);
            });
            let of = again.escape_debug();
            assert!(taken < CEILING_OF_A_TEXT, "{taken} for {size} of {of}");
        }
    }
}

#[test]
fn reading_anything_never_panics_and_never_takes_more_than_its_ceiling() {
    // The count sees what is taken, or it proves nothing.
    assert!(peak(|| drop(std::hint::black_box(vec![1_u8; SLACK * 2]))) > SLACK);

    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(20_000)
    });
    let read = runner.run(&hostile(), |bytes| {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let ceiling = 8 * bytes.len() + SLACK;
        let taken = peak(|| {
            let _ = draft::read(&bytes);
            let _ = Header::read(&bytes);
            let _ = vault::from_text(&text);
            let _ = vault::from_text(&vault::to_text(&bytes));
        });
        prop_assert!(taken < ceiling, "{taken} of {ceiling}");
        Ok(())
    });
    read.expect("no panic, and within the ceiling");

    // More than any draft is not even decoded.
    let long = vault::to_text(&vec![0; 2 * MAX_BYTES]);
    let refused = peak(|| assert!(vault::from_text(&long).is_err()));
    assert!(refused < 1_000, "{refused}");

    texts_take_no_more_than_their_ceiling();

    // Opening takes what the header asks, and the header never asks too much.
    let words = "maanboot heidehoed klokuil";
    let phrase = draft::typed(words, words);
    let drawn = Drawn {
        salt: [1; 16],
        nonce: [3; 24],
        key: Zeroizing::new([4; 32]),
    };
    let lock = Lock::make(&phrase, &drawn).expect("a lock");
    let times = Times {
        saved: 1,
        ends: 2,
        agreed: None,
    };
    let envelope = lock.seal(b"een zaak", [2; 24], times).expect("sealed");
    let (good, _) = Header::read(&envelope).expect("a header");
    let used = peak(|| drop(vault::open(&phrase, &envelope)));
    assert!(used >= good.cost.memory_kib as usize * 1024 && used < 72 * 1024 * 1024);
    for cost in [
        Cost {
            memory_kib: CEILING.memory_kib + 1,
            passes: 3,
        },
        Cost {
            memory_kib: u32::MAX,
            passes: 3,
        },
        Cost {
            memory_kib: COSTS[0].memory_kib,
            passes: u32::MAX,
        },
    ] {
        let mut costly = b"WWc\x01".to_vec();
        let rest = (
            cost,
            good.salt,
            good.nonce,
            good.times.saved,
            good.times.ends,
        );
        costly = postcard::to_extend(&rest, costly).expect("bytes");
        costly.extend([0; 40]);
        let taken = peak(|| assert!(vault::open(&phrase, &costly).is_err()));
        assert!(taken < 1_000, "{taken} for {cost:?}");
    }
}
