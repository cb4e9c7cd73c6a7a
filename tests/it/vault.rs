//! The vault: known answers, natively and in wasm; what it refuses.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use weegwijzer::vault::{self, CEILING, Cost, FLOOR, Header, MAX_BYTES, Refusal, SealingKey, USED};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const PHRASE: &str = "maanboot heidehoed klokuil roosemmer";
const SAVED: u64 = 1_795_000_000;
const ENDS: u64 = SAVED + 7 * 86_400;

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().filter(|c| c.is_ascii_hexdigit()).collect();
    let pairs = digits.chunks(2).map(|pair| pair.iter().collect::<String>());
    pairs
        .map(|pair| u8::from_str_radix(&pair, 16).expect("hex"))
        .collect()
}

fn sealed(content: &[u8]) -> Vec<u8> {
    let key = SealingKey::derive(PHRASE, [7; 16], FLOOR).expect("a key");
    key.seal(content, [9; 24], SAVED, ENDS)
        .expect("an envelope")
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
    assert_eq!(
        vault::open(PHRASE, &envelope).expect("opens").as_slice(),
        b"een zaak"
    );
    assert_eq!(
        vault::open("een andere zin", &envelope),
        Err(Refusal::Locked)
    );
    assert!(!envelope.windows(4).any(|part| part == b"zaak"));
}

#[test]
fn every_save_has_a_salt_and_a_nonce_of_its_own_in_the_clear() {
    let (header, _) = Header::read(&sealed(b"x"))
        .map(|(h, s)| (h, s.len()))
        .expect("a header");
    assert_eq!((header.salt, header.nonce), ([7; 16], [9; 24]));
    assert_eq!(
        (header.saved, header.ends, header.cost),
        (SAVED, ENDS, FLOOR)
    );
}

#[test]
fn new_envelopes_cost_more_than_the_floor() {
    assert!(USED.check().is_ok());
    const { assert!(USED.memory_kib >= FLOOR.memory_kib && USED.passes >= FLOOR.passes) };
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
            SealingKey::derive(PHRASE, [0; 16], cost).err(),
            Some(Refusal::Cost)
        );
        let mut envelope = b"WWc\x01".to_vec();
        envelope = postcard::to_extend(&(cost, [0u8; 16], [0u8; 24], 1u64, 2u64), envelope)
            .expect("bytes");
        envelope.extend([0; 16]);
        assert_eq!(vault::open(PHRASE, &envelope).err(), Some(Refusal::Cost));
    }
}

#[test]
fn what_is_no_envelope_is_told_from_what_is_newer() {
    let envelope = sealed(b"een zaak");
    let mut newer = envelope.clone();
    newer[3] = 3;
    assert_eq!(Header::read(&newer), Err(Refusal::Newer));
    // The header of version 1 was the same; the seal is of the version too.
    let mut first = envelope.clone();
    first[3] = 1;
    assert_eq!(Header::read(&first), Header::read(&envelope));
    assert_eq!(vault::open(PHRASE, &first), Err(Refusal::Locked));
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
    let key = SealingKey::derive(PHRASE, [7; 16], FLOOR).expect("a key");
    let content = vec![0; MAX_BYTES];
    assert_eq!(key.seal(&content, [9; 24], SAVED, ENDS), Err(Refusal::Size));
}
