//! The site: built by Trunk, sealed by `seal`.

use crate::setup::{tools, wasm};
use crate::shell::{command, path_with, run, say};
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

/// Where the complete site stands after a build.
pub const DIST: &str = "dist";

/// Builds the release site into `dist/`.
///
/// # Errors
/// When a tool cannot be had or a step fails.
pub fn build() -> Result<()> {
    let mut trunk = trunk()?;
    say("building the release app (3 to 5 minutes the first time, under one after that)");
    // Trunk must not look for tools of its own on the network.
    run(trunk.args(["build", "--release", "--offline"]))
}

/// Serves the app unsealed and rebuilds it on every change.
///
/// # Errors
/// When a tool cannot be had or Trunk fails.
pub fn dev() -> Result<()> {
    // Apart from dist/: an unsealed site must never be taken for a release.
    run(trunk()?.args([
        "serve",
        "--offline",
        "--port",
        "8080",
        "--dist",
        "target/dev",
    ]))
}

fn trunk() -> Result<Command> {
    let compiler = wasm::ensure()?;
    let tools = tools::ensure()?;
    let mut trunk = command("trunk");
    let folders: Vec<PathBuf> = compiler
        .cargo_folder()?
        .into_iter()
        .chain([tools])
        .collect();
    trunk.env("PATH", path_with(&folders)?);
    // Trunk reads NO_COLOR as a flag and accepts only true or false.
    trunk.env_remove("NO_COLOR");
    Ok(trunk)
}
