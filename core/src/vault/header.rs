//! The unencrypted header before the sealed content, and its bounds.

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

/// What new envelopes cost: about 0.1 s on a desktop core, 0.5 s on a phone's.
pub const USED: Cost = Cost {
    memory_kib: 32 * 1024,
    passes: 3,
};

/// The largest envelope; a case of 10,000 characters in every field fits.
pub const MAX_BYTES: usize = 2_000_000;

/// The first bytes of every envelope, and the version of what follows.
const MAGIC: &[u8; 3] = b"WWc";
/// The header is that of version 1; the content has a newer format (`draft`).
const VERSION: u8 = 2;

/// The tag at the end of the sealed content.
const TAG_BYTES: usize = 16;

/// Why an envelope was not opened or not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not an envelope, or one that was cut or changed beyond reading.
    Damaged,
    /// Made by a newer version of the app.
    Newer,
    /// Its cost is outside the bounds.
    Cost,
    /// Larger than any draft.
    Size,
    /// A wrong phrase, or changed content.
    Locked,
}

/// The unencrypted part of an envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// What one guess costs.
    pub cost: Cost,
    /// Of this save alone.
    pub salt: [u8; 16],
    /// Of this save alone.
    pub nonce: [u8; 24],
    /// When it was saved, in seconds of Unix time.
    pub saved: u64,
    /// When it ends, in seconds of Unix time.
    pub ends: u64,
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
    /// Every [`Refusal`] but [`Refusal::Locked`].
    pub fn read(envelope: &[u8]) -> Result<(Self, &[u8]), Refusal> {
        if envelope.len() > MAX_BYTES {
            return Err(Refusal::Size);
        }
        let rest = envelope.strip_prefix(MAGIC).ok_or(Refusal::Damaged)?;
        let rest = match rest.split_first() {
            Some((1..=VERSION, rest)) => rest,
            Some((version, _)) if *version > VERSION => return Err(Refusal::Newer),
            _ => return Err(Refusal::Damaged),
        };
        let (header, sealed): (Self, &[u8]) =
            postcard::take_from_bytes(rest).map_err(|_| Refusal::Damaged)?;
        header.cost.check()?;
        if sealed.len() < TAG_BYTES {
            return Err(Refusal::Damaged);
        }
        Ok((header, sealed))
    }

    /// The bytes that [`Header::read`] reads.
    pub(super) fn write(&self) -> Result<Vec<u8>, Refusal> {
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        postcard::to_extend(self, bytes).map_err(|_| Refusal::Size)
    }
}
