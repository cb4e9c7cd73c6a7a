//! The unencrypted header before the sealed content, and its bounds.

use crc::{CRC_32_ISO_HDLC, Crc, Table};
use serde::{Deserialize, Serialize};

/// What Argon2id is asked to spend on one guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
}

/// OWASP's floor for Argon2id: 19 MiB and 2 passes. Less is refused, so that
/// nobody can weaken an envelope in transit.
pub const FLOOR: Cost = Cost {
    memory_kib: 19 * 1024,
    passes: 2,
};

/// More is refused: a file from elsewhere must not take all memory.
pub const CEILING: Cost = Cost {
    memory_kib: 128 * 1024,
    passes: 8,
};

/// What a new lock costs, the dearest first: a device without that much memory takes the
/// next. It is paid once, when a draft is made or opened: about 0.2 s on a desktop core, 1 s
/// on a phone's.
pub const COSTS: [Cost; 3] = [
    Cost {
        memory_kib: 64 * 1024,
        passes: 3,
    },
    Cost {
        memory_kib: 32 * 1024,
        passes: 3,
    },
    FLOOR,
];

/// The largest envelope; a case of 10,000 characters in every field fits.
pub const MAX_BYTES: usize = 2_000_000;

/// The first bytes of every envelope, and the version of what follows.
const MAGIC: &[u8; 3] = b"WWc";

/// The phrase's key sealed the content itself. Both have the same header; the content of
/// the second is newer (`draft`).
const DIRECT: std::ops::RangeInclusive<u8> = 1..=2;

/// The phrase's key wraps a random one, which seals the content; and the phrase is
/// [`Phrase::normal`](super::Phrase::normal).
const WRAPPED: u8 = 3;

/// The same, and the header holds [`Times::agreed`].
const NEWEST: u8 = 4;

/// The tag at the end of sealed content.
const TAG_BYTES: usize = 16;

/// A damaged header is told from a genuine one without a phrase: only a genuine one may
/// say that a draft's time is over.
const CHECK: Crc<u32, Table<0>> = Crc::<u32, Table<0>>::new(&CRC_32_ISO_HDLC);

/// Why an envelope was not opened or not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not an envelope, or one that was cut or changed beyond reading.
    Damaged,
    /// Made by a newer version of the app.
    Newer,
    /// Its cost is outside the bounds, or more memory than there is.
    Cost,
    /// Larger than any draft.
    Size,
    /// A wrong phrase, or changed content.
    Locked,
    /// Too short a phrase for a new lock.
    Weak,
}

/// The unencrypted part of an envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// What one guess costs.
    pub cost: Cost,
    /// The salt of the phrase's key.
    pub salt: [u8; 16],
    /// The key of the content, as the phrase wraps it; none where the phrase's own key
    /// sealed the content.
    pub wrapped: Option<Wrapped>,
    /// Of this save alone.
    pub nonce: [u8; 24],
    /// What can be read without the phrase.
    pub times: Times,
    /// Whether it is as it was written; nobody can tell for a version without a checksum.
    pub intact: bool,
}

/// The moments that a header holds, each in seconds of Unix time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// When it was saved.
    pub saved: u64,
    /// When it ends.
    pub ends: u64,
    /// About noon of the agreed day, where question 5 waits for it and the draft is kept until
    /// after it: the start screen says when it is there. Of `calendar::AT_ONCE`, where a report or
    /// a question after a new signal is open.
    pub agreed: Option<u64>,
}

/// A key, sealed by another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrapped {
    /// Of this wrapping alone.
    pub nonce: [u8; 24],
    /// The key, sealed.
    pub key: [u8; 32],
    /// The tag of that seal.
    pub tag: [u8; TAG_BYTES],
}

/// How times are written, the agreed day after them from version 4 on.
#[derive(Serialize, Deserialize)]
struct Written {
    nonce: [u8; 24],
    saved: u64,
    ends: u64,
}

impl Cost {
    /// # Errors
    /// [`Refusal::Cost`] outside [`FLOOR`] and [`CEILING`].
    pub fn check(self) -> Result<(), Refusal> {
        let memory = FLOOR.memory_kib..=CEILING.memory_kib;
        let passes = FLOOR.passes..=CEILING.passes;
        let within = memory.contains(&self.memory_kib) && passes.contains(&self.passes);
        within.then_some(()).ok_or(Refusal::Cost)
    }
}

impl Header {
    /// Reads the header of `envelope`; the rest is the sealed content.
    ///
    /// # Errors
    /// Every [`Refusal`] but [`Refusal::Locked`] and [`Refusal::Weak`].
    pub fn read(envelope: &[u8]) -> Result<(Self, &[u8]), Refusal> {
        if envelope.len() > MAX_BYTES {
            return Err(Refusal::Size);
        }
        let rest = envelope.strip_prefix(MAGIC).ok_or(Refusal::Damaged)?;
        let (version, rest) = rest.split_first().ok_or(Refusal::Damaged)?;
        let version = *version;
        if version > NEWEST {
            return Err(Refusal::Newer);
        }
        if version < *DIRECT.start() {
            return Err(Refusal::Damaged);
        }
        let ((cost, salt), rest) = take::<(Cost, [u8; 16])>(rest)?;
        let (wrapped, rest) = if version >= WRAPPED {
            let (wrapped, rest) = take::<Wrapped>(rest)?;
            (Some(wrapped), rest)
        } else {
            (None, rest)
        };
        let (Written { nonce, saved, ends }, rest) = take::<Written>(rest)?;
        let (agreed, mut sealed) = if version == NEWEST {
            take::<Option<u64>>(rest)?
        } else {
            (None, rest)
        };
        let mut intact = true;
        if wrapped.is_some() {
            let written = envelope.len() - sealed.len();
            let (check, rest) = sealed.split_first_chunk().ok_or(Refusal::Damaged)?;
            let written = envelope.get(..written).unwrap_or_default();
            intact = CHECK.checksum(written).to_le_bytes() == *check;
            sealed = rest;
        }
        cost.check()?;
        if sealed.len() < TAG_BYTES {
            return Err(Refusal::Damaged);
        }
        let header = Self {
            cost,
            salt,
            wrapped,
            nonce,
            times: Times {
                saved,
                ends,
                agreed,
            },
            intact,
        };
        Ok((header, sealed))
    }

    /// The bytes that [`Header::read`] reads.
    ///
    /// # Errors
    /// [`Refusal::Size`] when there is no memory for them.
    pub fn write(&self) -> Result<Vec<u8>, Refusal> {
        let Times {
            saved,
            ends,
            agreed,
        } = self.times;
        let written = Written {
            nonce: self.nonce,
            saved,
            ends,
        };
        let Some(wrapped) = &self.wrapped else {
            let bytes = preamble(*DIRECT.end(), self.cost, &self.salt)?;
            return extended(bytes, &written);
        };
        let mut bytes = preamble(NEWEST, self.cost, &self.salt)?;
        bytes = extended(bytes, &(wrapped, written, agreed))?;
        bytes.extend(CHECK.checksum(&bytes).to_le_bytes());
        Ok(bytes)
    }
}

/// What a wrapped key is sealed with, the same in every save: how a key is wrapped did not
/// change after version 3, so that a lock of that version also seals newer ones.
pub(super) fn wrapping(cost: Cost, salt: &[u8; 16]) -> Result<Vec<u8>, Refusal> {
    preamble(WRAPPED, cost, salt)
}

fn preamble(version: u8, cost: Cost, salt: &[u8; 16]) -> Result<Vec<u8>, Refusal> {
    let mut bytes = MAGIC.to_vec();
    bytes.push(version);
    extended(bytes, &(cost, salt))
}

fn extended(bytes: Vec<u8>, with: &impl Serialize) -> Result<Vec<u8>, Refusal> {
    postcard::to_extend(with, bytes).map_err(|_| Refusal::Size)
}

fn take<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<(T, &'a [u8]), Refusal> {
    postcard::take_from_bytes(bytes).map_err(|_| Refusal::Damaged)
}
