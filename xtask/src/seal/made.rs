//! Results that take long and depend only on their input are made once and stored.

use crate::shell::target;
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::fs;

/// What `make` makes of `input`, taken from an earlier build if that had the same input.
///
/// `how` names the step and what changes its result besides the input: the version of a
/// program, a size. It is part of the key, and so are the versions of all crates. `cargo
/// clean` removes every result.
///
/// # Errors
/// When `make` fails or the result cannot be stored.
pub fn made(how: &str, input: &[u8], make: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    let mut key = Sha256::new();
    key.update(include_str!("../../../Cargo.lock"));
    key.update(how);
    key.update([0]);
    key.update(input);
    let folder = target().join("made");
    let file = folder.join(format!("{:x}", key.finalize()));
    if let Ok(known) = fs::read(&file) {
        return Ok(known);
    }
    let content = make()?;
    fs::create_dir_all(&folder)?;
    // Whole or not at all: a build that is interrupted leaves no half result behind.
    let part = file.with_extension(format!("{}.part", std::process::id()));
    fs::write(&part, &content)?;
    fs::rename(&part, &file)?;
    Ok(content)
}
