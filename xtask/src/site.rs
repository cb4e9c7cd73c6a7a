//! The site: compiled by cargo, bound to the page by wasm-bindgen, sealed by `seal`.

mod assets;

use crate::imports;
use crate::seal::{self, private};
use crate::setup::{tools, wasm};
use crate::shell::{command, path_with, run, say, target};
use anyhow::{Context, Result};
use assets::Asset;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// Where the complete site is after a build.
pub const DIST: &str = "dist";

/// Builds the release site into `dist/`, which is replaced once everything is there.
///
/// # Errors
/// When a tool is not available or a step fails; `dist/` is then unchanged. When a program can
/// ask something else of the browser than the committed list says.
pub fn build() -> Result<()> {
    imports::compare(&assemble()?)
}

/// Builds the site and makes its imports the committed ones.
///
/// # Errors
/// As [`build`], but for imports that changed.
pub fn bless() -> Result<()> {
    imports::bless(&assemble()?)
}

/// Builds the site, and returns the names of its programs.
fn assemble() -> Result<Vec<String>> {
    let compiler = wasm::ensure()?;
    let page = fs::read_to_string("index.html")?;
    let (modules, assets) = assets::of(&page)?;
    let staging = target().join("staging");
    if staging.exists() {
        fs::remove_dir_all(&staging)?;
    }
    fs::create_dir_all(&staging)?;

    for module in &modules {
        say(&format!("compiling {module} (2 minutes the first time)"));
        bind(&compile(compiler, module)?, module, &staging)?;
        imports::note(module, &staging.join(format!("{module}.js")))?;
    }
    for asset in &assets {
        copy(asset, &staging)?;
    }
    fs::write(staging.join("index.html"), assets::without_links(&page))?;
    let names: Vec<&str> = modules.iter().map(String::as_str).collect();
    seal::seal(&staging, &names)?;

    if Path::new(DIST).exists() {
        fs::remove_dir_all(DIST)?;
    }
    move_folder(&staging, Path::new(DIST))?;
    Ok(modules)
}

/// Compiles a program of the app and returns its module.
fn compile(compiler: wasm::Compiler, module: &str) -> Result<PathBuf> {
    let mut cargo = command("cargo");
    compiler.apply(&mut cargo);
    // The same bytes in whatever folder, and no name of one in them.
    cargo.env("CARGO_ENCODED_RUSTFLAGS", private::flags()?.join("\u{1f}"));
    cargo.args(["build", "--locked", "--release", "--target", wasm::TARGET]);
    cargo.arg("--target-dir").arg(target());
    cargo.args(["--bin", module]);
    run(&mut cargo)?;
    Ok(target()
        .join(wasm::TARGET)
        .join("release")
        .join(format!("{module}.wasm")))
}

/// Writes `<name>.js` and `<name>_bg.wasm`, as `wasm-bindgen --target web` does.
fn bind(module: &Path, name: &str, staging: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .out_name(name)
        .web(true)?
        .typescript(false)
        .generate(staging)
        .with_context(|| format!("wasm-bindgen over {}", module.display()))
}

fn copy(asset: &Asset, staging: &Path) -> Result<()> {
    match asset {
        Asset::File(from) => {
            let name = from.file_name().context("a file has a name")?;
            fs::copy(from, staging.join(name))
                .with_context(|| format!("index.html names {}", from.display()))?;
        }
        Asset::Folder(from) => {
            let name = from.file_name().context("a folder has a name")?;
            copy_folder(from, &staging.join(name))
                .with_context(|| format!("index.html names {}", from.display()))?;
        }
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to.join(entry.file_name()))?;
        } else {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Renames a folder; copies it where cargo's target folder is on another disk.
fn move_folder(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).or_else(|_| copy_folder(from, to))
}

/// Serves the app unsealed and rebuilds it on every change, with Trunk.
///
/// # Errors
/// When a tool is not available or Trunk fails.
pub fn dev() -> Result<()> {
    run(trunk()?.args(["serve", "--offline", "--locked", "--port", "8080"]))
}

fn trunk() -> Result<Command> {
    let compiler = wasm::ensure()?;
    let bindgen = tools::bindgen()?;
    let mut trunk = command(&tools::trunk()?.to_string_lossy());
    let folders = compiler.cargo_folder()?.into_iter().chain(bindgen);
    trunk.env("PATH", path_with(&folders.collect::<Vec<_>>())?);
    // Trunk reads NO_COLOR as a flag and accepts only true or false.
    trunk.env_remove("NO_COLOR");
    Ok(trunk)
}
