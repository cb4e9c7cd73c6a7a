//! Trunk, wasm-bindgen, wasm-opt and esbuild; Lighthouse for the bench.

use super::cache;
use crate::shell::{command, find, output, run, say};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132";
const ESBUILD: &str = "0.28.0";
const LIGHTHOUSE: &str = "13.5.0";
/// What runs Lighthouse where the machine's own is older than [`OLDEST_NODE`].
const NODE: &str = "22.23.3";
/// Lighthouse 13 runs on none before it.
const OLDEST_NODE: (u32, u32) = (22, 19);
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

pub(super) fn install(
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
    npm_install(package, version, &own)?;
    fits(&installed).then_some(installed)
}

/// Installs an npm package into a folder of its own, where npm is there.
fn npm_install(package: &str, version: &str, own: &Path) -> Option<()> {
    find("npm")?;
    say(&format!(
        "installing {package} {version} with npm (half a minute, once)"
    ));
    fs::create_dir_all(own).ok()?;
    run(command("npm")
        .args([
            "install",
            "--no-audit",
            "--no-fund",
            "--no-save",
            "--loglevel=error",
            "--prefix",
        ])
        .arg(own)
        .arg(format!("{package}@{version}")))
    .ok()
}

/// A node that is new enough for Lighthouse, and the folder that has Lighthouse,
/// both installed with npm where they are missing.
///
/// `None` where that fails: the bench goes on without.
pub fn lighthouse() -> Option<(PathBuf, PathBuf)> {
    let node = npm_tool("node", NODE, "node", |node| {
        output(command(&node.to_string_lossy()).arg("--version"))
            .is_some_and(|said| node_version(&said) >= Some(OLDEST_NODE))
    })?;
    let own = cache().ok()?.join("lighthouse");
    let installed = fs::read_to_string(own.join("node_modules/lighthouse/package.json"));
    if !installed.is_ok_and(|text| text.contains(&format!("\"version\": \"{LIGHTHOUSE}\""))) {
        npm_install("lighthouse", LIGHTHOUSE, &own)?;
    }
    Some((node, own))
}

/// Major and minor of what `node --version` says.
fn node_version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
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
    use super::{OLDEST_NODE, locked_version, node_version};

    #[test]
    fn a_node_is_new_enough_by_number() {
        assert!(node_version("v20.20.2") < Some(OLDEST_NODE));
        assert!(node_version("v22.9.0") < Some(OLDEST_NODE));
        assert!(node_version("v22.19.0") >= Some(OLDEST_NODE));
        assert!(node_version("v24.0.0") >= Some(OLDEST_NODE));
        assert!(node_version("nonsense") < Some(OLDEST_NODE));
    }

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
