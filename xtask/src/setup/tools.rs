//! Trunk, wasm-bindgen, wasm-opt and esbuild.

use super::cache;
use crate::shell::{command, find, output, run, say};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132";
const ESBUILD: &str = "0.28.0";
/// Older ones refuse what today's rustc writes.
const OLDEST_WASM_OPT: u32 = 120;

/// Makes sure that Trunk and the wasm-bindgen of Cargo.lock are there, and
/// returns the folder to put first on PATH.
///
/// # Errors
/// When one cannot be installed.
pub fn ensure() -> Result<PathBuf> {
    let root = cache()?;
    let bin = root.join("bin");
    let lock = fs::read_to_string("Cargo.lock").context("Cargo.lock is missing")?;
    let bindgen = locked_version(&lock, "wasm-bindgen").context("no wasm-bindgen in Cargo.lock")?;
    // Its own lock file names a version that is not to be had.
    install(
        "wasm-bindgen",
        "wasm-bindgen-cli",
        &bindgen,
        &[],
        &root,
        "2 to 4 minutes",
    )?;
    install(
        "trunk",
        "trunk",
        TRUNK,
        &["--locked"],
        &root,
        "8 to 10 minutes",
    )?;
    Ok(bin)
}

fn install(
    program: &str,
    package: &str,
    version: &str,
    flags: &[&str],
    root: &Path,
    takes: &str,
) -> Result<()> {
    let own = root.join("bin").join(program);
    for candidate in [own.as_path(), Path::new(program)] {
        let said = output(command(&candidate.to_string_lossy()).arg("--version"));
        if said.is_some_and(|said| said.split_whitespace().any(|word| word == version)) {
            return Ok(());
        }
    }
    say(&format!(
        "installing {package} {version} into {} ({takes} on two cores, once)",
        root.display()
    ));
    run(command("cargo")
        .args(["install", package, "--version", version, "--root"])
        .arg(root)
        .args(flags))
}

/// The version of `package` in the text of a Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines();
    let name = format!("name = \"{package}\"");
    lines.find(|line| *line == name)?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

/// A wasm-opt that is new enough, installed with npm where that works.
///
/// `None` where there is none: the build goes on with a larger file.
pub fn wasm_opt() -> Option<PathBuf> {
    npm_tool("binaryen", BINARYEN, "wasm-opt", new_enough)
}

/// esbuild, installed with npm where that works; `None` as with [`wasm_opt`].
pub fn esbuild() -> Option<PathBuf> {
    npm_tool("esbuild", ESBUILD, "esbuild", |program| {
        output(command(&program.to_string_lossy()).arg("--version")).is_some()
    })
}

/// A `program` that passes `fits`: the machine's own, or that of an npm package.
fn npm_tool(
    package: &str,
    version: &str,
    program: &str,
    fits: fn(&Path) -> bool,
) -> Option<PathBuf> {
    let own = cache().ok()?.join(package);
    let installed = own.join("node_modules/.bin").join(program);
    for candidate in find(program).into_iter().chain([installed.clone()]) {
        if fits(&candidate) {
            return Some(candidate);
        }
    }
    find("npm")?;
    say(&format!(
        "installing {program} ({package} {version}) with npm (half a minute, once)"
    ));
    fs::create_dir_all(&own).ok()?;
    run(command("npm")
        .args([
            "install",
            "--no-audit",
            "--no-fund",
            "--no-save",
            "--loglevel=error",
            "--prefix",
        ])
        .arg(&own)
        .arg(format!("{package}@{version}")))
    .ok()?;
    fits(&installed).then_some(installed)
}

fn new_enough(wasm_opt: &Path) -> bool {
    output(command(&wasm_opt.to_string_lossy()).arg("--version"))
        .and_then(|said| {
            said.split_whitespace()
                .find_map(|word| word.parse::<u32>().ok())
        })
        .is_some_and(|version| version >= OLDEST_WASM_OPT)
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_locked_version_is_the_one_below_the_exact_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(
            locked_version(lock, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(locked_version(lock, "trunk"), None);
    }
}
