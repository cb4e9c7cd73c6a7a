//! Node.js and Chromium, for the browser tests only.

use super::{apt, tools};
use crate::shell::{find, say};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Where the browser tests are.
pub const FOLDER: &str = "tests/e2e";

const CHROMIUMS: &[&str] = &["chromium", "chromium-browser", "google-chrome"];
/// Chromium without a window: the same engine, in which tests take half the time.
const SHELL: &str = "chromium-headless-shell";

/// Makes sure that the browser tests can run and returns the environment that tells
/// them where the browser is.
///
/// # Errors
/// When Node.js or a Chromium is not available: a check that did not run did not pass.
pub fn ensure() -> Result<Vec<(&'static str, PathBuf)>> {
    if find("node").is_none() || find("npm").is_none() {
        apt(&["nodejs", "npm"]).context("the browser tests need Node.js 20 or newer with npm")?;
    }
    // Debian's Chromium is used; no test tool downloads a browser.
    tools::npm_ci(
        Path::new(FOLDER),
        "the packages of the browser tests (half a minute)",
    )?;
    Ok(vec![("CHROMIUM", chromium()?)])
}

/// The browser without a window, where available; otherwise the tests use the whole one.
pub fn shell() -> Option<(&'static str, PathBuf)> {
    if std::env::var_os("CHROMIUM").is_some() {
        return None;
    }
    if find(SHELL).is_none() && apt(&[SHELL]).is_err() {
        say("no chromium-headless-shell here: the browser tests take twice as long");
    }
    find(SHELL).map(|shell| ("CHROMIUM_SHELL", shell))
}

fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    let installed = || CHROMIUMS.iter().find_map(|name| find(name));
    if installed().is_none() {
        apt(&["chromium"])
            .context("the browser tests need Chromium; CHROMIUM=path names another one")?;
    }
    installed().context("Chromium was installed but is not on PATH")
}

/// Chromium's driver, for the tests that run as wasm.
///
/// # Errors
/// When it is not available.
pub fn driver() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMEDRIVER") {
        return Ok(PathBuf::from(named));
    }
    let installed = || find("chromedriver");
    if installed().is_none() {
        apt(&["chromium", "chromium-driver"])
            .context("the tests in wasm need chromedriver; CHROMEDRIVER=path names one")?;
    }
    installed().context("chromium-driver was installed but chromedriver is not on PATH")
}
