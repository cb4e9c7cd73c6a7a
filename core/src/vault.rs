//! Makes a draft unreadable without its phrase, and readable with it.
//!
//! An envelope is an unencrypted header and the sealed content. The header is
//! authenticated with the content: changing one byte of either makes the whole
//! unreadable. No verifier is stored: only opening the envelope shows whether
//! the phrase is right.
//!
//! Argon2id (RFC 9106) derives a key from the phrase, XChaCha20-Poly1305
//! (draft-irtf-cfrg-xchacha-03) seals; both from RustCrypto. The phrase's key wraps a random
//! one, and that seals every save with a nonce of its own: so the phrase and its key are
//! needed once, and are forgotten after that. In versions 1 and 2 the phrase's key sealed
//! the content itself; they can still be opened.

mod header;
mod worker;

pub use header::{CEILING, COSTS, Cost, FLOOR, Header, MAX_BYTES, Refusal, Times, Wrapped};
pub use worker::{Message, Worker};

use argon2::{Algorithm, Argon2, Params, Version};
use base64ct::{Base64, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use header::wrapping;
use zeroize::Zeroizing;

/// What the text of an envelope begins with.
const TEXT: &str = "weegwijzer-concept:";

/// The fewest letters and digits of a phrase that a lock is made for. Earlier versions sealed
/// with less, and counted signs that are no part of a phrase any more: of signs alone nothing
/// would be left, and anybody would have the key.
pub const SHORTEST: usize = 12;

/// A phrase, as locks are made and opened with it.
pub struct Phrase {
    /// For a new lock, and for what it sealed.
    pub normal: Zeroizing<String>,
    /// What may open an envelope of versions 1 and 2; each is tried.
    pub before: Vec<Zeroizing<String>>,
}

/// How a phrase becomes a key: [`argon2id`] wherever a secret depends on it.
pub type Derive = fn(&str, &[u8; 16], Cost) -> Result<Zeroizing<[u8; 32]>, Refusal>;

/// The lock of one draft: it seals, and cannot open what it sealed. Its key lives in memory
/// only and is overwritten when it is dropped.
pub struct Lock {
    cost: Cost,
    salt: [u8; 16],
    wrapped: Wrapped,
    key: Zeroizing<[u8; 32]>,
}

/// The random numbers of a new lock.
pub struct Drawn {
    /// For the phrase's key.
    pub salt: [u8; 16],
    /// For the wrapping.
    pub nonce: [u8; 24],
    /// The key of the content.
    pub key: Zeroizing<[u8; 32]>,
}

impl Lock {
    /// Makes a lock for this phrase, at the first of [`COSTS`] for which there is memory;
    /// this takes memory and time on purpose.
    ///
    /// # Errors
    /// [`Refusal::Weak`] for a phrase of fewer than [`SHORTEST`] letters and digits, and
    /// [`Refusal::Cost`] where there is not even memory for the last.
    pub fn make(phrase: &Phrase, drawn: &Drawn) -> Result<Self, Refusal> {
        Self::make_by(argon2id, phrase, drawn)
    }

    /// The same with another derivation.
    ///
    /// # Errors
    /// As [`Self::make`].
    pub fn make_by(derive: Derive, phrase: &Phrase, drawn: &Drawn) -> Result<Self, Refusal> {
        let made = COSTS
            .into_iter()
            .map(|cost| Self::with(derive, cost, phrase, drawn))
            .find(|made| !matches!(made, Err(Refusal::Cost)));
        made.unwrap_or(Err(Refusal::Cost))
    }

    /// The same at one cost.
    ///
    /// # Errors
    /// [`Refusal::Weak`] as [`Self::make`]; [`Refusal::Cost`] for a cost outside [`FLOOR`] and [`CEILING`], before anything is
    /// allocated, and where there is no memory for it.
    pub fn make_at(cost: Cost, phrase: &Phrase, drawn: &Drawn) -> Result<Self, Refusal> {
        Self::with(argon2id, cost, phrase, drawn)
    }

    fn with(derive: Derive, cost: Cost, phrase: &Phrase, drawn: &Drawn) -> Result<Self, Refusal> {
        if phrase.normal.chars().count() < SHORTEST {
            return Err(Refusal::Weak);
        }
        let phrases_key = derive(&phrase.normal, &drawn.salt, cost)?;
        let payload = Payload {
            msg: drawn.key.as_slice(),
            aad: &wrapping(cost, &drawn.salt)?,
        };
        let sealed = cipher(&phrases_key)
            .encrypt(&XNonce::from(drawn.nonce), payload)
            .map_err(|_| Refusal::Size)?;
        let (key, tag) = sealed.split_first_chunk().ok_or(Refusal::Size)?;
        let wrapped = Wrapped {
            nonce: drawn.nonce,
            key: *key,
            tag: tag.try_into().map_err(|_| Refusal::Size)?,
        };
        Ok(Self {
            cost,
            salt: drawn.salt,
            wrapped,
            key: drawn.key.clone(),
        })
    }

    /// Seals `content` with `nonce`, a random one that is never used again.
    ///
    /// # Errors
    /// [`Refusal::Size`] for more than [`MAX_BYTES`].
    pub fn seal(&self, content: &[u8], nonce: [u8; 24], times: Times) -> Result<Vec<u8>, Refusal> {
        let header = Header {
            cost: self.cost,
            salt: self.salt,
            wrapped: Some(self.wrapped.clone()),
            nonce,
            times,
            intact: true,
        };
        let mut envelope = header.write()?;
        let payload = Payload {
            msg: content,
            aad: &envelope,
        };
        let sealed = cipher(&self.key)
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| Refusal::Size)?;
        envelope.extend(sealed);
        if envelope.len() > MAX_BYTES {
            return Err(Refusal::Size);
        }
        Ok(envelope)
    }
}

/// An envelope as the text that storage and files hold.
#[must_use]
pub fn to_text(envelope: &[u8]) -> String {
    [TEXT, &Base64::encode_string(envelope)].concat()
}

/// The envelope of such a text; white space around it is ignored.
///
/// # Errors
/// [`Refusal::Size`] and [`Refusal::Damaged`].
pub fn from_text(text: &str) -> Result<Vec<u8>, Refusal> {
    if text.len() > MAX_BYTES * 2 {
        return Err(Refusal::Size);
    }
    let sealed = text.trim().strip_prefix(TEXT).ok_or(Refusal::Damaged)?;
    Base64::decode_vec(sealed).map_err(|_| Refusal::Damaged)
}

/// What an envelope held.
pub struct Opened {
    /// The content.
    pub content: Zeroizing<Vec<u8>>,
    /// The lock that seals the next save; none in an envelope of versions 1 and 2.
    pub lock: Option<Lock>,
}

/// Opens an envelope.
///
/// # Errors
/// As [`Header::read`]; [`Refusal::Locked`] when the phrase is wrong or the envelope was
/// changed: these cannot be told apart. [`Refusal::Cost`] also where there is no memory.
pub fn open(phrase: &Phrase, envelope: &[u8]) -> Result<Opened, Refusal> {
    open_by(argon2id, phrase, envelope)
}

/// The same with another derivation.
///
/// # Errors
/// As [`open`].
pub fn open_by(derive: Derive, phrase: &Phrase, envelope: &[u8]) -> Result<Opened, Refusal> {
    let (header, sealed) = Header::read(envelope)?;
    let (clear, _) = envelope.split_at(envelope.len() - sealed.len());
    let Some(wrapped) = header.wrapped else {
        for phrase in &phrase.before {
            let key = derive(phrase, &header.salt, header.cost)?;
            if let Ok(content) = unseal(&key, header.nonce, sealed, clear) {
                return Ok(Opened {
                    content,
                    lock: None,
                });
            }
        }
        return Err(Refusal::Locked);
    };
    let phrases_key = derive(&phrase.normal, &header.salt, header.cost)?;
    let wrapping = wrapping(header.cost, &header.salt)?;
    let both = [wrapped.key.as_slice(), &wrapped.tag].concat();
    let bytes = unseal(&phrases_key, wrapped.nonce, &both, &wrapping)?;
    let key = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| Refusal::Locked)?;
    let key = Zeroizing::new(key);
    Ok(Opened {
        content: unseal(&key, header.nonce, sealed, clear)?,
        lock: Some(Lock {
            cost: header.cost,
            salt: header.salt,
            wrapped,
            key,
        }),
    })
}

fn unseal(
    key: &[u8; 32],
    nonce: [u8; 24],
    sealed: &[u8],
    clear: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let payload = Payload {
        msg: sealed,
        aad: clear,
    };
    cipher(key)
        .decrypt(&XNonce::from(nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| Refusal::Locked)
}

/// The key of a phrase, by Argon2id.
///
/// # Errors
/// [`Refusal::Cost`] for a cost outside [`FLOOR`] and [`CEILING`], before anything is
/// allocated, and where there is no memory for it.
pub fn argon2id(phrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<[u8; 32]>, Refusal> {
    cost.check()?;
    let mut key = Zeroizing::new([0; 32]);
    Params::new(cost.memory_kib, cost.passes, 1, Some(key.len()))
        .and_then(|params| {
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(
                phrase.as_bytes(),
                salt,
                key.as_mut_slice(),
            )
        })
        .map_err(|_| Refusal::Cost)?;
    Ok(key)
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key))
}
