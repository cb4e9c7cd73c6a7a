//! wasm-opt and esbuild; Trunk for daily work, wasm-bindgen's test runner, Lighthouse for
//! the bench.

use super::cache;
use crate::shell::{command, find, output, run, say};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

const TRUNK: &str = "0.21.14";
/// The npm packages that rewrite what is released, with the hash of each.
const TOOLS: &str = "xtask/tools";
/// The wasm-opt that a release uses; `xtask/tools` has the same version.
pub const BINARYEN: &str = "132";
/// The esbuild of a release, as there.
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
        if is_version(&candidate, version) {
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

/// The wasm-opt of this version, so that a release is the same everywhere.
///
/// `None` where there is none: the build goes on with a larger file.
pub fn wasm_opt() -> Option<PathBuf> {
    build_tool("wasm-opt", BINARYEN)
}

/// esbuild; `None` as with [`wasm_opt`].
pub fn esbuild() -> Option<PathBuf> {
    build_tool("esbuild", ESBUILD)
}

/// A program that rewrites what is released: that of the committed lock file, whose hash npm
/// checks. Where npm cannot have it, the machine's own, if it has exactly this version.
fn build_tool(program: &str, version: &str) -> Option<PathBuf> {
    let own = locked_tools().map(|folder| folder.join("node_modules/.bin").join(program));
    own.into_iter()
        .chain(find(program))
        .find(|candidate| is_version(candidate, version))
}

/// Whether a program names exactly this version.
fn is_version(program: &Path, version: &str) -> bool {
    output(command(&program.to_string_lossy()).arg("--version"))
        .is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

/// The folder with the packages of `xtask/tools`, installed with npm when its lock file
/// changed since the last time; `None` where that fails.
fn locked_tools() -> Option<PathBuf> {
    let own = cache().ok()?.join("tools");
    fs::create_dir_all(&own).ok()?;
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        fs::copy(Path::new(TOOLS).join(file), own.join(file)).ok()?;
    }
    let installed = npm_ci(&own, "esbuild and wasm-opt (half a minute, once)");
    installed.ok().map(|()| own)
}

/// Installs exactly what the lock file in `folder` names, each with its hash, when that file
/// changed since the last time. No package runs a script of its own while it is installed.
///
/// # Errors
/// When npm is missing or refuses.
pub(super) fn npm_ci(folder: &Path, what: &str) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))?;
    let mark = folder.join("node_modules/.weegwijzer-lock");
    if fs::read(&mark).is_ok_and(|known| known == lock) {
        return Ok(());
    }
    say(&format!("installing {what} with npm"));
    run(command("npm")
        .current_dir(folder)
        .args(["ci", "--ignore-scripts"])
        .args(["--no-audit", "--no-fund", "--loglevel=error"]))?;
    Ok(fs::write(mark, lock)?)
}

/// A node that is new enough for Lighthouse, and the folder that has Lighthouse, both
/// installed with npm where they are missing. Neither touches what is released, and no lock
/// file names what they bring along.
///
/// `None` where that fails: the bench goes on without it.
pub fn lighthouse() -> Option<(PathBuf, PathBuf)> {
    let own = cache().ok()?.join("node");
    let installed = own.join("node_modules/.bin/node");
    let is_new = |node: &PathBuf| {
        output(command(&node.to_string_lossy()).arg("--version"))
            .is_some_and(|said| node_version(&said) >= Some(OLDEST_NODE))
    };
    let mut known = find("node").into_iter().chain([installed.clone()]);
    let node = match known.find(is_new) {
        Some(node) => node,
        None => {
            npm_install("node", NODE, &own)?;
            Some(installed).filter(is_new)?
        }
    };
    let own = cache().ok()?.join("lighthouse");
    let installed = fs::read_to_string(own.join("node_modules/lighthouse/package.json"));
    if !installed.is_ok_and(|text| text.contains(&format!("\"version\": \"{LIGHTHOUSE}\""))) {
        npm_install("lighthouse", LIGHTHOUSE, &own)?;
    }
    Some((node, own))
}

/// Installs an npm package into a separate folder, if npm is there.
fn npm_install(package: &str, version: &str, own: &Path) -> Option<()> {
    find("npm")?;
    say(&format!(
        "installing {package} {version} with npm (half a minute, once)"
    ));
    fs::create_dir_all(own).ok()?;
    run(command("npm")
        .args(["install", "--no-audit", "--no-fund", "--no-save"])
        .args(["--loglevel=error", "--prefix"])
        .arg(own)
        .arg(format!("{package}@{version}")))
    .ok()
}

/// The major and minor version in the output of `node --version`.
fn node_version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::{BINARYEN, ESBUILD, OLDEST_NODE, TOOLS, is_version, locked_version, node_version};
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn every_package_of_npm_is_locked_to_a_hash_and_to_no_address() -> anyhow::Result<()> {
        let read = |folder: &str| {
            fs::read_to_string(crate::shell::root().join(folder).join("package-lock.json"))
        };
        for folder in [TOOLS, "tests/e2e"] {
            let lock = read(folder)?;
            let packages = lock.matches("\"node_modules/").count();
            assert!(packages > 0, "{folder}");
            assert!(
                lock.matches("\"integrity\": \"sha512-").count() >= packages,
                "{folder}"
            );
            assert!(!lock.contains("\"resolved\""), "{folder}");
        }
        let lock = read(TOOLS)?;
        for (package, version) in [
            ("binaryen", format!("{BINARYEN}.0.0")),
            ("esbuild", ESBUILD.to_owned()),
        ] {
            assert!(
                lock.contains(&format!("\"{package}\": \"{version}\"")),
                "{package}"
            );
        }
        Ok(())
    }

    #[test]
    fn a_tool_is_taken_only_in_its_exact_version() -> anyhow::Result<()> {
        let folder = crate::shell::target().join("test-tools");
        fs::create_dir_all(&folder)?;
        for (said, pinned) in [
            ("0.28.0", true),
            ("esbuild 0.28.0 (x)", true),
            ("0.28.0-beta", false),
            ("0.28.1", false),
            ("10.28.0", false),
            ("", false),
        ] {
            let program = folder.join(format!("tool-{pinned}-{}", said.len()));
            fs::write(&program, format!("#!/bin/sh\necho '{said}'\n"))?;
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
            assert_eq!(is_version(&program, "0.28.0"), pinned, "{said}");
        }
        assert!(!is_version(&folder.join("none"), "0.28.0"));
        Ok(fs::remove_dir_all(folder)?)
    }

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
