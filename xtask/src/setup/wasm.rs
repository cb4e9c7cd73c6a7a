//! A compiler for wasm32: rustup's, or Debian's where rustup cannot provide one.

use super::{apt, cache};
use crate::shell::{command, find, output, run, say, target};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_ENV: [(&str, &str); 2] = [
    ("RUSTC", DEBIAN_RUSTC),
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-22"),
];
const DEBIAN_PACKAGES: &[&str] = &[
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "lld-22",
];

/// Which compiler builds for the browser.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Compiler {
    /// The one that `cargo` uses anyway.
    Rustup,
    /// Debian's rustc-web with a standard library built here.
    Debian,
}

impl Compiler {
    /// Makes `command` build for wasm32 with this compiler.
    pub fn apply(self, command: &mut Command) {
        if self == Self::Debian {
            for (name, value) in DEBIAN_ENV {
                command.env(name, value);
            }
        }
    }

    /// A folder to put first on the PATH of a program that calls `cargo`, so that what it
    /// builds is built with this compiler. `None`: not needed.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn cargo_folder(self) -> Result<Option<PathBuf>> {
        if self == Self::Rustup {
            return Ok(None);
        }
        let cargo = find("cargo").context("cargo is not on PATH")?;
        let cargo = cargo.display();
        let settings: String = DEBIAN_ENV
            .iter()
            .map(|(name, value)| format!("export {name}={value}\n"))
            .collect();
        let folder = cache()?.join("debian");
        let script = folder.join("cargo");
        fs::create_dir_all(&folder)?;
        fs::write(
            &script,
            format!("#!/bin/sh\n{settings}exec {cargo} \"$@\"\n"),
        )?;
        run(command("chmod").arg("+x").arg(&script))?;
        Ok(Some(folder))
    }

    /// `cargo clippy` for wasm32: it must come with the compiler it checks for.
    ///
    /// # Errors
    /// When PATH cannot be extended.
    pub fn clippy(self) -> Result<Command> {
        let mut clippy = match self {
            Self::Rustup => command("cargo"),
            Self::Debian => {
                let mut cargo = command("/usr/bin/cargo");
                cargo.env("PATH", crate::shell::path_with(&["/usr/bin".into()])?);
                cargo
            }
        };
        self.apply(&mut clippy);
        clippy.args(["clippy", "--locked", "--target", TARGET]);
        Ok(clippy)
    }
}

/// Finds a compiler for wasm32, or installs one.
///
/// # Errors
/// When none is available; the message says what was tried.
pub fn ensure() -> Result<Compiler> {
    if has_std("rustc") {
        return Ok(Compiler::Rustup);
    }
    if has_std(DEBIAN_RUSTC) {
        return Ok(Compiler::Debian);
    }
    say("adding the wasm32 target with rustup (half a minute)");
    let added = run(command("rustup").args(["target", "add", TARGET]));
    if added.is_ok() && has_std("rustc") {
        return Ok(Compiler::Rustup);
    }
    say(
        "rustup cannot add it here; taking Debian's compiler, with a library built from its source",
    );
    apt(DEBIAN_PACKAGES)?;
    build_std()?;
    if !has_std(DEBIAN_RUSTC) {
        bail!("there is still no standard library for {TARGET} below /usr/lib/rustlib");
    }
    Ok(Compiler::Debian)
}

/// Whether `rustc` has a standard library for wasm32.
fn has_std(rustc: &str) -> bool {
    let Some(folder) =
        output(command(rustc).args(["--print", "target-libdir", "--target", TARGET]))
    else {
        return false;
    };
    fs::read_dir(folder).is_ok_and(|files| {
        files
            .flatten()
            .any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
    })
}

/// Builds std for wasm32 from Debian's source and puts it where rustc looks.
fn build_std() -> Result<()> {
    say("building the standard library for wasm32 (about a minute, once)");
    // In cargo's own folder: one that everybody can write to may have been prepared.
    let place = target().join("std");
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    fs::create_dir_all(place.join("src"))?;
    fs::write(
        place.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2024\"\n[lib]\ncrate-type = [\"cdylib\"]\n[workspace]\n",
    )?;
    fs::write(place.join("src/lib.rs"), "")?;
    let mut cargo = command("/usr/bin/cargo");
    Compiler::Debian.apply(&mut cargo);
    run(cargo
        .current_dir(&place)
        .env("PATH", crate::shell::path_with(&["/usr/bin".into()])?)
        .env("CARGO_TARGET_DIR", place.join("target"))
        .env("RUSTC_BOOTSTRAP", "1")
        // The app is linked with fat LTO, which needs the library's bitcode.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .args([
            "build",
            "--release",
            "-Zbuild-std=std,panic_abort",
            "--target",
            TARGET,
        ]))?;

    let built = place.join("target").join(TARGET).join("release/deps");
    let libraries: Vec<PathBuf> = fs::read_dir(built)?
        .flatten()
        .map(|file| file.path())
        .filter(|file| file.extension().is_some_and(|ending| ending == "rlib"))
        .collect();
    let home = Path::new("/usr/lib/rustlib").join(TARGET).join("lib");
    let writable = fs::create_dir_all(&home).is_ok();
    if writable {
        for library in &libraries {
            if let Some(name) = library.file_name() {
                fs::copy(library, home.join(name))?;
            }
        }
    } else {
        say(&format!(
            "copying {} files of the standard library to {} with sudo, as rustc looks there only",
            libraries.len(),
            home.display()
        ));
        run(command("sudo").args(["-n", "mkdir", "-p"]).arg(&home))?;
        run(command("sudo")
            .args(["-n", "cp"])
            .args(&libraries)
            .arg(&home))?;
    }
    fs::remove_dir_all(place)?;
    Ok(())
}
