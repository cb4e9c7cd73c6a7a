//! Installs what is missing, reports what it does, and does nothing twice.

pub mod browser;
pub mod engines;
pub mod screen_reader;
pub mod tools;
pub mod wasm;

use crate::shell::{command, find, run, say};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Where this project's tools are, apart from the user's own.
///
/// # Errors
/// When there is no home folder.
pub fn cache() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME") {
        Some(folder) => PathBuf::from(folder),
        None => std::env::home_dir()
            .context("no home folder to keep tools in")?
            .join(".cache"),
    };
    Ok(base.join("weegwijzer"))
}

/// Installs Debian packages.
///
/// # Errors
/// When apt is missing or refuses; the message says what to install by hand.
pub fn apt(packages: &[&str]) -> Result<()> {
    let wanted = packages.join(" ");
    if find("apt-get").is_none() {
        bail!("please install {wanted} with your system's package manager");
    }
    say(&format!(
        "installing Debian packages {wanted}, with sudo where that is needed (about a minute)"
    ));
    let as_root = crate::shell::output(command("id").arg("-u")).is_some_and(|id| id == "0");
    let apt_get = || -> Command {
        let mut apt = if as_root {
            command("apt-get")
        } else {
            let mut sudo = command("sudo");
            sudo.args(["-n", "apt-get"]);
            sudo
        };
        apt.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
        apt
    };
    // A fresh machine has no package lists; a stale one still has most packages.
    let installed = run(apt_get().arg("update")).and_then(|()| {
        run(apt_get()
            .args(["install", "-y", "--no-install-recommends"])
            .args(packages))
    });
    installed.with_context(|| format!("please run: sudo apt-get install {wanted}"))
}
