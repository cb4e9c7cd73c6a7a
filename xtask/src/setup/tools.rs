//! wasm-opt and esbuild; Trunk for daily work, wasm-bindgen's test runner, Lighthouse for
//! the bench.

use super::cache;
use crate::shell::{command, find, output, run, say};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

const TRUNK: &str = "0.21.14";
/// The wasm-opt that a release uses.
pub const BINARYEN: &str = "132";
const ESBUILD: &str = "0.28.0";
const LIGHTHOUSE: &str = "13.5.0";
/// The node that runs Lighthouse where the machine's own is older than [`OLDEST_NODE`].
const NODE: &str = "22.23.3";
/// Lighthouse 13 runs on no older one.
const OLDEST_NODE: (u32, u32) = (22, 19);

/// Trunk, which only `cargo xtask dev` runs.
///
/// # Errors
/// When it cannot be installed.
pub fn trunk() -> Result<PathBuf> {
    install("trunk", "trunk", TRUNK, &["--locked"], "4 to 10 minutes")
}

/// The folder with the command-line tools of the wasm-bindgen in Cargo.lock: the runner of
/// the wasm tests, and what Trunk calls. The build itself uses them as a library. `None`:
/// those on PATH have that version.
///
/// # Errors
/// When they cannot be installed.
pub fn bindgen() -> Result<Option<PathBuf>> {
    let lock = fs::read_to_string("Cargo.lock").context("Cargo.lock is missing")?;
    let version = locked_version(&lock, "wasm-bindgen").context("no wasm-bindgen in Cargo.lock")?;
    // Its own lock file names a version that is not available.
    let program = install(
        "wasm-bindgen",
        "wasm-bindgen-cli",
        &version,
        &[],
        "2 to 4 minutes",
    )?;
    Ok(program
        .parent()
        .filter(|folder| folder.is_dir())
        .map(Path::to_path_buf))
}

/// A program of this version: this project's own, or the one on PATH; built from the crate
/// registry if there is neither.
pub(super) fn install(
    program: &str,
    package: &str,
    version: &str,
    flags: &[&str],
    takes: &str,
) -> Result<PathBuf> {
    let root = cache()?;
    let own = root.join("bin").join(program);
    for candidate in [own.clone(), PathBuf::from(program)] {
        let said = output(command(&candidate.to_string_lossy()).arg("--version"));
        if said.is_some_and(|said| said.split_whitespace().any(|word| word == version)) {
            return Ok(candidate);
        }
    }
    say(&format!(
        "installing {package} {version} into {} ({takes} on two cores, once)",
        root.display()
    ));
    run(command("cargo")
        .args(["install", package, "--version", version, "--root"])
        .arg(root)
        .args(flags))?;
    Ok(own)
}

/// The version of `package` in the text of a Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines();
    let name = format!("name = \"{package}\"");
    lines.find(|line| *line == name)?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

/// The wasm-opt of this version, so that a release is the same everywhere; installed with
/// npm where that works.
///
/// `None` where there is none: the build goes on with a larger file.
pub fn wasm_opt() -> Option<PathBuf> {
    npm_tool("binaryen", BINARYEN, "wasm-opt", |program| {
        output(command(&program.to_string_lossy()).arg("--version"))
            .is_some_and(|said| said.split_whitespace().any(|word| word == BINARYEN))
    })
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

/// Installs an npm package into a separate folder, if npm is there.
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
/// `None` where that fails: the bench goes on without it.
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

/// The major and minor version in the output of `node --version`.
fn node_version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
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
