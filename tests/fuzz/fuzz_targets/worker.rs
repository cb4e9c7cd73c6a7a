//! Messages of any values, in any order and number, are each answered without a panic and
//! within 8 MB, as a plain model of the lock answers them: nothing is sealed without a lock,
//! a refusal leaves the lock as it was, and what is sealed opens with the phrase of that
//! moment, in another worker as well.

#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use weegwijzer::vault::{Header, Message, Phrase, Refusal, Times, Worker};
use weegwijzer_fuzz::{quick, typed};
use zeroize::Zeroizing;

/// A value in a message.
#[derive(Arbitrary, Debug)]
enum Value {
    Nothing,
    Keep,
    Open,
    Seal,
    Number(f64),
    Second(u32),
    Text(String),
    Bytes(Vec<u8>),
    /// An earlier answer, with one byte changed or none.
    Answer(u8, Option<(u16, u8)>),
}

#[derive(Arbitrary, Debug)]
struct Step {
    values: Vec<Value>,
    /// What the generator fills with; none without a generator.
    random: Option<u8>,
}

/// A message, with the answers that it may name.
struct Sent<'a>(&'a [Value], &'a [Vec<u8>]);

impl Sent<'_> {
    fn text(&self, place: u32) -> Option<&str> {
        match self.0.get(place as usize)? {
            Value::Keep => Some("keep"),
            Value::Open => Some("open"),
            Value::Seal => Some("seal"),
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Message for Sent<'_> {
    fn word(&self, place: u32) -> Option<String> {
        self.text(place).map(str::to_owned)
    }

    fn phrase(&self, place: u32) -> Option<Phrase> {
        self.text(place).map(typed)
    }

    fn bytes(&self, place: u32) -> Option<Zeroizing<Vec<u8>>> {
        Some(Zeroizing::new(match self.0.get(place as usize)? {
            Value::Bytes(bytes) => bytes.clone(),
            Value::Answer(which, change) => {
                let mut bytes = self.1.get(usize::from(*which))?.clone();
                if let Some((at, how)) = change
                    && !bytes.is_empty()
                {
                    let at = usize::from(*at) % bytes.len();
                    bytes[at] ^= how;
                }
                bytes
            }
            _ => return None,
        }))
    }

    fn number(&self, place: u32) -> Option<f64> {
        match self.0.get(place as usize)? {
            Value::Number(number) => Some(*number),
            Value::Second(second) => Some(f64::from(*second)),
            _ => None,
        }
    }
}

fuzz_target!(|steps: Vec<Step>| {
    let mut worker = Worker::by(quick);
    let mut answers: Vec<Vec<u8>> = Vec::new();
    // The phrase of the lock; none where there is no lock.
    let mut held: Option<String> = None;
    for Step { values, random } in &steps {
        let message = Sent(values, &answers);
        let answer = worker.answer(&message, |bytes: &mut [u8]| {
            bytes.fill((*random)?);
            Some(())
        });
        let phrase = message.text(1).map(str::to_owned);
        let new = match (message.text(0), answer) {
            (Some("keep"), Ok(bytes)) => {
                assert!(bytes.is_empty() && random.is_some());
                held = phrase;
                None
            }
            (Some("open"), Ok(bytes)) => {
                held = phrase;
                Some(bytes)
            }
            (Some("seal"), Ok(envelope)) => {
                let phrase = held.as_deref().expect("nothing is sealed without a lock");
                let (header, _) = Header::read(&envelope).expect("an envelope");
                assert!(header.intact && random.is_some());
                let Times {
                    saved,
                    ends,
                    agreed,
                } = header.times;
                for (place, time) in (2..).zip([Some(saved), Some(ends), agreed]) {
                    let sent = message.number(place);
                    assert!(sent.is_none_or(|sent| sent >= 0.0));
                    assert_eq!(sent.map(|sent| sent as u64), time);
                }
                let opens = [
                    Value::Open,
                    Value::Text(phrase.to_owned()),
                    Value::Bytes(envelope.to_vec()),
                ];
                let opened = Worker::by(quick).answer(&Sent(&opens, &[]), |_| None);
                assert_eq!(opened.ok(), message.bytes(1));
                Some(envelope)
            }
            (_, Ok(_)) => panic!("something else than a question was answered"),
            (Some("seal"), Err(refusal)) => {
                let time = |place| message.number(place).is_some_and(is_time);
                let whole = message.bytes(1).is_some() && time(2) && time(3);
                // With a lock and all that it needs, only the size is a reason.
                let able = whole && random.is_some() && held.is_some();
                assert!(!able || refusal == Refusal::Size);
                None
            }
            (_, Err(_)) => None,
        };
        answers.extend(new.map(|bytes| bytes.to_vec()));
    }
});

fn is_time(number: f64) -> bool {
    (0.0..=9e15).contains(&number)
}
