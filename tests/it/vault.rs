//! The vault: known answers, natively and in wasm; what it refuses.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use weegwijzer::vault::{
    self, CEILING, COSTS, Cost, Drawn, FLOOR, Header, Lock, MAX_BYTES, Phrase, Refusal, Times,
};
use zeroize::Zeroizing;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const PHRASE: &str = "maanboot heidehoed klokuil roosemmer";
const SAVED: u64 = 1_795_000_000;
const TIMES: Times = Times {
    saved: SAVED,
    ends: SAVED + 7 * 86_400,
    agreed: Some(SAVED + 3_600),
};

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().filter(|c| c.is_ascii_hexdigit()).collect();
    let pairs = digits.chunks(2).map(|pair| pair.iter().collect::<String>());
    pairs
        .map(|pair| u8::from_str_radix(&pair, 16).expect("hex"))
        .collect()
}

fn typed(phrase: &str) -> Phrase {
    let normal = Zeroizing::new(phrase.to_owned());
    let before = vec![normal.clone()];
    Phrase { normal, before }
}

fn drawn() -> Drawn {
    Drawn {
        salt: [7; 16],
        nonce: [8; 24],
        key: Zeroizing::new([6; 32]),
    }
}

fn lock() -> Lock {
    Lock::make_at(FLOOR, &typed(PHRASE), &drawn()).expect("a lock")
}

fn sealed(content: &[u8]) -> Vec<u8> {
    lock().seal(content, [9; 24], TIMES).expect("an envelope")
}

/// What an envelope holds for this phrase.
fn opened(phrase: &str, envelope: &[u8]) -> Result<Vec<u8>, Refusal> {
    vault::open(&typed(phrase), envelope).map(|opened| opened.content.to_vec())
}

#[test]
fn argon2id_gives_the_answer_of_rfc_9106() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .output_len(32)
        .data(AssociatedData::new(&[4; 12]).expect("data"))
        .build()
        .expect("parameters");
    let argon = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params);
    let mut tag = [0; 32];
    argon
        .expect("a secret")
        .hash_password_into(&[1; 32], &[2; 16], &mut tag)
        .expect("a tag");
    let known = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
    assert_eq!(tag.to_vec(), bytes(known));
}

#[test]
fn xchacha20_poly1305_gives_the_answer_of_the_draft() {
    // draft-irtf-cfrg-xchacha-03, A.3.1.
    let key: Vec<u8> = (0x80..0xa0).collect();
    let nonce: Vec<u8> = (0x40..0x58).collect();
    let cipher = XChaCha20Poly1305::new(&Key::try_from(key.as_slice()).expect("a key"));
    let payload = Payload {
        msg: b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
        aad: &bytes("50515253c0c1c2c3c4c5c6c7"),
    };
    let nonce = XNonce::try_from(nonce.as_slice()).expect("a nonce");
    let known = "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb\
                 731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452\
                 2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
                 21f9664c97637da9768812f615c68b13b52e\
                 c0875924c1c7987947deafd8780acf49";
    assert_eq!(
        cipher.encrypt(&nonce, payload).expect("sealed"),
        bytes(known)
    );
}

#[test]
fn what_was_sealed_opens_with_its_phrase_alone() {
    let envelope = sealed(b"een zaak");
    assert_eq!(opened(PHRASE, &envelope), Ok(b"een zaak".to_vec()));
    assert_eq!(opened("een andere zin", &envelope), Err(Refusal::Locked));
    assert!(!envelope.windows(4).any(|part| part == b"zaak"));
}

#[test]
fn the_lock_that_an_envelope_was_opened_with_seals_for_the_same_phrase() {
    let first = sealed(b"een zaak");
    let lock = vault::open(&typed(PHRASE), &first).expect("opens").lock;
    let later = Times {
        saved: SAVED + 1,
        agreed: None,
        ..TIMES
    };
    let next = lock.expect("a lock").seal(b"verder", [5; 24], later);
    let next = next.expect("an envelope");
    assert_eq!(opened(PHRASE, &next), Ok(b"verder".to_vec()));
    assert_eq!(opened("een andere zin", &next), Err(Refusal::Locked));
    // The content of one is not that of the other: header and content belong together.
    let (_, first_sealed) = Header::read(&first).expect("a header");
    let (_, next_sealed) = Header::read(&next).expect("a header");
    let mixed = [&first[..first.len() - first_sealed.len()], next_sealed].concat();
    assert_eq!(opened(PHRASE, &mixed), Err(Refusal::Locked));
}

#[test]
fn neither_the_phrase_nor_its_key_nor_the_key_of_the_content_is_in_the_clear() {
    let envelope = sealed(b"een zaak");
    assert!(!envelope.windows(32).any(|part| part == [6; 32]));
    let text = vault::to_text(&envelope);
    for word in PHRASE.split(' ') {
        assert!(!text.contains(word) && !String::from_utf8_lossy(&envelope).contains(word));
    }
}

#[test]
fn every_save_has_a_nonce_of_its_own_in_the_clear() {
    let (header, _) = Header::read(&sealed(b"x"))
        .map(|(h, s)| (h, s.len()))
        .expect("a header");
    assert_eq!((header.salt, header.nonce), ([7; 16], [9; 24]));
    assert_eq!((header.times, header.cost), (TIMES, FLOOR));
}

#[test]
fn a_new_lock_costs_at_least_the_floor_and_more_where_the_device_bears_it() {
    assert!(COSTS.iter().all(|cost| cost.check().is_ok()));
    assert_eq!((COSTS[0].memory_kib, COSTS[0].passes), (64 * 1024, 3));
    assert!(
        COSTS
            .windows(2)
            .all(|two| two[0].memory_kib > two[1].memory_kib)
    );
    let lock = Lock::make(&typed(PHRASE), &drawn()).expect("a lock");
    let envelope = lock.seal(b"x", [9; 24], TIMES).expect("sealed");
    let (header, _) = Header::read(&envelope).expect("a header");
    assert_eq!(header.cost, COSTS[0]);
    assert_eq!(
        (FLOOR.memory_kib, FLOOR.passes),
        (19 * 1024, 2),
        "OWASP's floor"
    );
}

#[test]
fn a_cost_outside_the_bounds_is_refused_before_anything_is_allocated() {
    for (memory_kib, passes) in [
        (FLOOR.memory_kib - 1, 2),
        (FLOOR.memory_kib, 1),
        (CEILING.memory_kib + 1, 2),
        (FLOOR.memory_kib, CEILING.passes + 1),
        (0, 0),
        // Terabytes: a machine that tried would not come back.
        (u32::MAX, u32::MAX),
    ] {
        let cost = Cost { memory_kib, passes };
        assert_eq!(
            Lock::make_at(cost, &typed(PHRASE), &drawn()).err(),
            Some(Refusal::Cost)
        );
        let mut envelope = b"WWc\x01".to_vec();
        envelope = postcard::to_extend(&(cost, [0u8; 16], [0u8; 24], 1u64, 2u64), envelope)
            .expect("bytes");
        envelope.extend([0; 16]);
        assert_eq!(opened(PHRASE, &envelope).err(), Some(Refusal::Cost));
    }
}

#[test]
fn what_is_no_envelope_is_told_from_what_is_newer() {
    let envelope = sealed(b"een zaak");
    let mut newer = envelope.clone();
    newer[3] = 5;
    assert_eq!(Header::read(&newer), Err(Refusal::Newer));
    // The seal is of the version too.
    for earlier in [1, 2, 3] {
        let mut first = envelope.clone();
        first[3] = earlier;
        assert_eq!(opened(PHRASE, &first), Err(Refusal::Locked));
    }
    let mut older = envelope.clone();
    older[3] = 0;
    assert_eq!(Header::read(&older), Err(Refusal::Damaged));
    assert_eq!(Header::read(b""), Err(Refusal::Damaged));
    assert_eq!(Header::read(b"een tekst"), Err(Refusal::Damaged));
    assert_eq!(Header::read(&envelope[..60]), Err(Refusal::Damaged));
    assert_eq!(Header::read(&vec![0; MAX_BYTES + 1]), Err(Refusal::Size));
}

#[test]
fn more_than_the_largest_draft_is_not_sealed() {
    let content = vec![0; MAX_BYTES];
    assert_eq!(lock().seal(&content, [9; 24], TIMES), Err(Refusal::Size));
}
