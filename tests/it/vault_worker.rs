//! The vault's worker: which messages are questions, and what it holds between them.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use weegwijzer::draft;
use weegwijzer::vault::{self, Cost, Header, Message, Phrase, Refusal, Worker};
use zeroize::Zeroizing;

const SAVED: f64 = 1_795_000_000.0;
const ENDS: f64 = SAVED + 7.0 * 86_400.0;

/// A value that a page can send.
#[derive(Clone, Debug)]
enum Value {
    Text(&'static str),
    Bytes(Vec<u8>),
    Number(f64),
    Nothing,
}

use Value::{Bytes, Nothing, Number, Text};

struct Sent(Vec<Value>);

impl Sent {
    fn text(&self, place: u32) -> Option<&'static str> {
        match self.0.get(place as usize)? {
            Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Message for Sent {
    fn word(&self, place: u32) -> Option<String> {
        self.text(place).map(str::to_owned)
    }

    fn phrase(&self, place: u32) -> Option<Phrase> {
        self.text(place).map(|text| draft::typed(text, text))
    }

    fn bytes(&self, place: u32) -> Option<Zeroizing<Vec<u8>>> {
        match self.0.get(place as usize)? {
            Bytes(bytes) => Some(Zeroizing::new(bytes.clone())),
            _ => None,
        }
    }

    fn number(&self, place: u32) -> Option<f64> {
        match self.0.get(place as usize)? {
            Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// Argon2id takes its time on purpose; here only who has which key matters.
fn quick(phrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<[u8; 32]>, Refusal> {
    cost.check()?;
    let mut key = Zeroizing::new([0_u8; 32]);
    for (byte, from) in key.iter_mut().zip(phrase.bytes().chain(*salt)) {
        *byte = from;
    }
    Ok(key)
}

/// A generator that never gives the same twice, and stops after so many.
fn random(times: u8) -> impl FnMut(&mut [u8]) -> Option<()> {
    let mut left = times;
    move |bytes| {
        left = left.checked_sub(1)?;
        bytes.fill(left);
        Some(())
    }
}

fn answer(worker: &mut Worker, values: &[Value]) -> Result<Vec<u8>, Refusal> {
    let answer = worker.answer(&Sent(values.to_vec()), random(9));
    answer.map(|bytes| bytes.to_vec())
}

fn seal(content: &[u8]) -> [Value; 5] {
    [
        Text("seal"),
        Bytes(content.to_vec()),
        Number(SAVED),
        Number(ENDS),
        Number(SAVED),
    ]
}

fn open(phrase: &'static str, envelope: &[u8]) -> [Value; 3] {
    [Text("open"), Text(phrase), Bytes(envelope.to_vec())]
}

/// A worker with a lock for "maanboot klokuil".
fn locked() -> Worker {
    let mut worker = Worker::by(quick);
    let made = answer(&mut worker, &[Text("keep"), Text("maanboot klokuil")]);
    assert_eq!(made, Ok(Vec::new()));
    worker
}

#[test]
fn a_worker_seals_for_the_phrase_that_it_was_given_last() {
    let mut worker = locked();
    let envelope = answer(&mut worker, &seal(b"een zaak")).expect("an envelope");
    let (header, _) = Header::read(&envelope).expect("a header");
    let times = header.times;
    assert_eq!((times.saved as f64, times.ends as f64), (SAVED, ENDS));
    assert_eq!((times.agreed, header.intact), (Some(times.saved), true));
    let mut without = seal(b"een zaak");
    without[4] = Nothing;
    let envelope_without = answer(&mut worker, &without).expect("an envelope");
    let (header, _) = Header::read(&envelope_without).expect("a header");
    assert_eq!(header.times.agreed, None);
    let mut other = Worker::by(quick);
    assert_eq!(
        answer(&mut other, &seal(b"nog niets")),
        Err(Refusal::Cost),
        "nothing is sealed without a lock"
    );
    assert_eq!(
        answer(&mut other, &open("heidehoed klokuil", &envelope)),
        Err(Refusal::Locked)
    );
    assert_eq!(answer(&mut other, &seal(b"nog niets")), Err(Refusal::Cost));
    assert_eq!(
        answer(&mut other, &open("maanboot klokuil", &envelope)),
        Ok(b"een zaak".to_vec())
    );
    let next = answer(&mut other, &seal(b"verder")).expect("an envelope");
    assert_eq!(
        answer(&mut worker, &open("maanboot klokuil", &next)),
        Ok(b"verder".to_vec())
    );
}

#[test]
fn what_is_no_question_is_refused_and_leaves_the_lock_as_it_was() {
    let phrase = || Text("heidehoed klokuil");
    let bytes = || Bytes(vec![1; 80]);
    let seal_at = |saved, ends| vec![Text("seal"), bytes(), saved, ends];
    let mut messages = vec![
        vec![],
        vec![Nothing],
        vec![Text("")],
        vec![Text("Keep"), phrase()],
        vec![Text("keep ")],
        vec![Number(0.0), phrase()],
        vec![Bytes(b"keep".to_vec()), phrase()],
        vec![phrase(), Text("keep")],
        vec![Text("keep")],
        vec![Text("keep"), Nothing],
        vec![Text("keep"), Number(1.0)],
        vec![Text("keep"), bytes()],
        vec![Text("open"), phrase()],
        vec![Text("open"), bytes(), phrase()],
        vec![Text("open"), phrase(), Text("weegwijzer-concept:AAAA")],
        vec![Text("open"), phrase(), Number(80.0)],
        vec![Text("open"), phrase(), Nothing],
        vec![Text("seal"), Text("een zaak"), Number(SAVED), Number(ENDS)],
        // The length of a list of bytes, for a browser.
        vec![Text("seal"), Number(1e15), Number(SAVED), Number(ENDS)],
        seal_at(Nothing, Number(ENDS)),
        seal_at(Number(SAVED), Nothing),
        seal_at(Text("1"), Number(ENDS)),
    ];
    // A time that a number of JavaScript does not hold exactly, or no time.
    for no_time in [
        -1.0,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        9_007_199_254_740_992.0,
        f64::MAX,
    ] {
        messages.push(seal_at(Number(no_time), Number(ENDS)));
        messages.push(seal_at(Number(SAVED), Number(no_time)));
        let mut agreed = seal_at(Number(SAVED), Number(ENDS));
        agreed.push(Number(no_time));
        messages.push(agreed);
    }
    for message in messages {
        let mut worker = locked();
        assert_eq!(
            answer(&mut worker, &message),
            Err(Refusal::Damaged),
            "{message:?}"
        );
        let envelope = answer(&mut worker, &seal(b"een zaak")).expect("an envelope");
        assert_eq!(
            answer(&mut worker, &open("maanboot klokuil", &envelope)),
            Ok(b"een zaak".to_vec()),
            "{message:?}"
        );
    }
}

#[test]
fn without_random_numbers_nothing_is_made_and_the_lock_stays_as_it_was() {
    let keep = || Sent(vec![Text("keep"), Text("heidehoed klokuil")]);
    for numbers in 0..3 {
        let mut worker = locked();
        let made = worker.answer(&keep(), random(numbers));
        assert_eq!(made, Err(Refusal::Cost), "{numbers} of 3");
        let sealed = worker.answer(&Sent(seal(b"een zaak").to_vec()), random(0));
        assert_eq!(sealed, Err(Refusal::Cost));
        let envelope = answer(&mut worker, &seal(b"een zaak")).expect("an envelope");
        assert!(answer(&mut worker, &open("maanboot klokuil", &envelope)).is_ok());
    }
    assert!(locked().answer(&keep(), random(3)).is_ok());
}

/// An envelope as version 2 sealed it: the phrase's key sealed the content.
fn of_version_2(phrase: &str, content: &[u8]) -> Vec<u8> {
    let cost = vault::FLOOR;
    let header = Header {
        cost,
        salt: [7; 16],
        wrapped: None,
        nonce: [8; 24],
        times: vault::Times {
            saved: 1,
            ends: 2,
            agreed: None,
        },
        intact: true,
    };
    let mut envelope = header.write().expect("a header");
    let key = quick(phrase, &header.salt, cost).expect("a key");
    let payload = Payload {
        msg: content,
        aad: &envelope,
    };
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let sealed = cipher.encrypt(&XNonce::from(header.nonce), payload);
    envelope.extend(sealed.expect("sealed"));
    envelope
}

#[test]
fn a_phrase_with_too_few_letters_opens_what_an_earlier_version_sealed_and_seals_nothing() {
    for phrase in [
        "!@#$%^&*()_+{}",
        "!@#$ %^&* ()_+ a",
        "\u{2026}\u{2026}\u{2026}",
        "elf letters",
    ] {
        let mut worker = Worker::by(quick);
        let keep = answer(&mut worker, &[Text("keep"), Text(phrase)]);
        assert_eq!(keep, Err(Refusal::Weak), "{phrase}");
        assert_eq!(answer(&mut worker, &seal(b"x")), Err(Refusal::Cost));
        let envelope = of_version_2(phrase, b"een zaak");
        let content = answer(&mut worker, &open(phrase, &envelope));
        assert_eq!(content, Ok(b"een zaak".to_vec()), "{phrase}");
        let sealed = answer(&mut worker, &seal(b"een zaak"));
        assert_eq!(sealed, Err(Refusal::Weak), "{phrase}");
        for other in [".", "a", "?!?!?!?!?!?!?!?!"] {
            let content = answer(&mut worker, &open(other, &envelope));
            assert_eq!(content, Err(Refusal::Locked), "{phrase}: {other}");
        }
    }
    // Twelve are enough.
    let mut worker = Worker::by(quick);
    let envelope = of_version_2("twaalf tekens", b"een zaak");
    assert!(answer(&mut worker, &open("twaalf tekens", &envelope)).is_ok());
    let sealed = answer(&mut worker, &seal(b"een zaak")).expect("an envelope");
    assert!(answer(&mut worker, &open("Twaalf-tekens", &sealed)).is_ok());
}
