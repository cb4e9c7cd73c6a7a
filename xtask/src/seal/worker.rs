//! The script of the service worker: which version it is, which files that has, and with
//! which headers it answers.

use super::{integrity, kept, leaflets, replace};
use crate::policy;
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The name of a version: a hash of all that it is made of. The page shows it, so it is
/// known before the page and the style are finished.
pub fn version(staging: &Path, page: &str, style: &str) -> Result<String> {
    let mut all = Sha256::new();
    all.update(fs::read(staging.join("sw.js"))?);
    for (name, value) in policy::headers("") {
        all.update(format!("{name}: {value}\n"));
    }
    all.update(page);
    all.update(style);
    for file in kept(staging)?.into_iter().chain(leaflets::all(staging)?) {
        // These two become the page.
        if file != "index.html" && !file.starts_with("style/") {
            all.update(&file);
            all.update(fs::read(staging.join(file))?);
        }
    }
    Ok(format!("{:x}", all.finalize())[..16].to_owned())
}

/// Writes the version, its files, the leaflets (which it does not store) and the headers into the worker's script.
pub fn write(
    staging: &Path,
    [files, leaflets]: [&[String]; 2],
    version: &str,
    headers: &[(&str, String)],
) -> Result<()> {
    let script = fs::read_to_string(staging.join("sw.js"))?;
    let list = |files: &[String]| -> Result<String> {
        let entries: Vec<String> = files
            .iter()
            .map(|file| {
                let name = if file == "index.html" { "./" } else { file };
                let hash = integrity(&fs::read(staging.join(file))?);
                Ok(format!("[\"{name}\", \"{hash}\"]"))
            })
            .collect::<Result<_>>()?;
        Ok(entries.join(", "))
    };
    // No value of a header has a quote that would end the text.
    let headers: Vec<String> = headers
        .iter()
        .map(|(name, value)| format!("\"{name}\": \"{value}\""))
        .collect();
    let script = replace(
        &script,
        "const VERSION = \"dev\";",
        &format!("const VERSION = \"{version}\";"),
    )?;
    let script = replace(
        &script,
        "const FILES = [];",
        &format!("const FILES = [{}];", list(files)?),
    )?;
    let script = replace(
        &script,
        "const LEAFLETS = [];",
        &format!("const LEAFLETS = [{}];", list(leaflets)?),
    )?;
    let script = replace(
        &script,
        "const HEADERS = {};",
        &format!("const HEADERS = {{ {} }};", headers.join(", ")),
    )?;
    fs::write(staging.join("sw.js"), script)?;
    Ok(())
}
