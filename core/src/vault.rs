//! Makes a draft unreadable without its phrase, and readable with it.
//!
//! An envelope is an unencrypted header and the sealed content. The header is
//! authenticated with the content: changing one byte of either makes the whole
//! unreadable. No verifier is stored: only opening the envelope shows whether
//! the phrase is right.
//!
//! Argon2id (RFC 9106) derives a key from the phrase, XChaCha20-Poly1305
//! (draft-irtf-cfrg-xchacha-03) seals; both from RustCrypto. Every save has a
//! salt and a nonce of its own.

mod header;

pub use header::{CEILING, Cost, FLOOR, Header, MAX_BYTES, Refusal, USED};

use argon2::{Algorithm, Argon2, Params, Version};
use base64ct::{Base64, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// What the text of an envelope begins with.
const TEXT: &str = "weegwijzer-concept:";

/// A key from one phrase and one salt, for one save. It lives in memory only and
/// is overwritten when it is dropped.
pub struct SealingKey {
    cost: Cost,
    salt: [u8; 16],
    key: Zeroizing<[u8; 32]>,
}

impl SealingKey {
    /// Derives a key from `phrase`; this takes memory and time on purpose.
    ///
    /// # Errors
    /// [`Refusal::Cost`] for a cost outside [`FLOOR`] and [`CEILING`], before
    /// anything is allocated.
    pub fn derive(phrase: &str, salt: [u8; 16], cost: Cost) -> Result<Self, Refusal> {
        let key = derive(phrase, &salt, cost)?;
        Ok(Self { cost, salt, key })
    }

    /// Seals `content` with `nonce`, which must never be used again with this
    /// key, so this consumes the key.
    ///
    /// # Errors
    /// [`Refusal::Size`] for more than [`MAX_BYTES`].
    pub fn seal(
        self,
        content: &[u8],
        nonce: [u8; 24],
        saved: u64,
        ends: u64,
    ) -> Result<Vec<u8>, Refusal> {
        let header = Header {
            cost: self.cost,
            salt: self.salt,
            nonce,
            saved,
            ends,
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

/// Opens an envelope.
///
/// # Errors
/// As [`Header::read`]; [`Refusal::Locked`] when the phrase is wrong or the
/// envelope was changed: these cannot be told apart.
pub fn open(phrase: &str, envelope: &[u8]) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let (header, sealed) = Header::read(envelope)?;
    let (clear, _) = envelope.split_at(envelope.len() - sealed.len());
    let key = derive(phrase, &header.salt, header.cost)?;
    let payload = Payload {
        msg: sealed,
        aad: clear,
    };
    cipher(&key)
        .decrypt(&XNonce::from(header.nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| Refusal::Locked)
}

fn derive(phrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<[u8; 32]>, Refusal> {
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
