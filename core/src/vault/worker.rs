//! The vault's worker without its browser: what a message of the page asks, what the worker
//! holds between two of them, and its answers.
//!
//! A message is a list of values of any kind, in any order. One that is not exactly a
//! question is refused and changes nothing.

use super::{Derive, Drawn, Lock, Phrase, Refusal, Times, argon2id, open_by};
use zeroize::Zeroizing;

/// A message as the browser layer reads it: its values by place, each `None` where there is
/// none of that kind.
pub trait Message {
    /// A word of the app's own.
    fn word(&self, place: u32) -> Option<String>;

    /// A phrase, in the forms in which it may be tried.
    fn phrase(&self, place: u32) -> Option<Phrase>;

    /// Bytes.
    fn bytes(&self, place: u32) -> Option<Zeroizing<Vec<u8>>>;

    /// A number.
    fn number(&self, place: u32) -> Option<f64>;
}

/// What the page asks of the worker.
enum Question {
    /// A new lock for this phrase.
    Keep(Phrase),
    /// What an envelope holds; its lock seals from then on.
    Open(Phrase, Zeroizing<Vec<u8>>),
    /// The envelope of this content, with what its header says.
    Seal(Zeroizing<Vec<u8>>, Times),
}

impl Question {
    /// Reads a message; `None` when it is no question.
    fn read(message: &impl Message) -> Option<Self> {
        Some(match message.word(0)?.as_str() {
            "keep" => Self::Keep(message.phrase(1)?),
            "open" => Self::Open(message.phrase(1)?, message.bytes(2)?),
            "seal" => Self::Seal(
                message.bytes(1)?,
                Times {
                    saved: seconds(message.number(2)?)?,
                    ends: seconds(message.number(3)?)?,
                    agreed: match message.number(4) {
                        Some(agreed) => Some(seconds(agreed)?),
                        None => None,
                    },
                },
            ),
            _ => return None,
        })
    }
}

/// A time in seconds; `None` for a number that is none, or one that JavaScript cannot hold
/// exactly.
fn seconds(number: f64) -> Option<u64> {
    let exact = 9_007_199_254_740_991.0;
    (0.0..=exact).contains(&number).then_some(number as u64)
}

/// What the worker holds: all of it is gone when the page ends the worker.
pub struct Worker {
    derive: Derive,
    /// Or why nothing can be sealed.
    lock: Result<Lock, Refusal>,
}

impl Default for Worker {
    fn default() -> Self {
        Self::by(argon2id)
    }
}

impl Worker {
    /// A worker that derives keys another way.
    #[must_use]
    pub const fn by(derive: Derive) -> Self {
        let lock = Err(Refusal::Cost);
        Self { derive, lock }
    }

    /// The answer to a message. `random` fills bytes from the browser's generator, and
    /// returns `None` without one: then nothing is sealed.
    ///
    /// # Errors
    /// [`Refusal::Damaged`] for a message that is no question, [`Refusal::Cost`] without
    /// random numbers or a lock, and as [`Lock::make`], [`Lock::seal`] and
    /// [`open`](super::open), but that a draft of versions 1 and 2 opens with any phrase: with
    /// [`Refusal::Weak`] for its lock nothing is sealed after that. Otherwise the lock stays as
    /// it was.
    pub fn answer(
        &mut self,
        message: &impl Message,
        mut random: impl FnMut(&mut [u8]) -> Option<()>,
    ) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        match Question::read(message).ok_or(Refusal::Damaged)? {
            Question::Keep(phrase) => {
                self.lock = Ok(self.make(&phrase, &mut random)?);
                Ok(Zeroizing::default())
            }
            Question::Open(phrase, envelope) => {
                let opened = open_by(self.derive, &phrase, &envelope)?;
                self.lock = match opened.lock {
                    Some(lock) => Ok(lock),
                    // What an earlier version sealed with too little is still read.
                    None => match self.make(&phrase, &mut random) {
                        Err(Refusal::Weak) => Err(Refusal::Weak),
                        made => Ok(made?),
                    },
                };
                Ok(opened.content)
            }
            Question::Seal(content, times) => {
                let lock = self.lock.as_ref().map_err(|refusal| *refusal)?;
                let mut nonce = [0; 24];
                random(&mut nonce).ok_or(Refusal::Cost)?;
                lock.seal(&content, nonce, times).map(Zeroizing::new)
            }
        }
    }

    fn make(
        &self,
        phrase: &Phrase,
        random: &mut impl FnMut(&mut [u8]) -> Option<()>,
    ) -> Result<Lock, Refusal> {
        let mut drawn = Drawn {
            salt: [0; 16],
            nonce: [0; 24],
            key: Zeroizing::new([0; 32]),
        };
        let parts: [&mut [u8]; 3] = [&mut drawn.salt, &mut drawn.nonce, drawn.key.as_mut_slice()];
        for part in parts {
            random(part).ok_or(Refusal::Cost)?;
        }
        Lock::make_by(self.derive, phrase, &drawn)
    }
}
