//! Node.js and Chromium, for the browser tests only.

use super::apt;
use crate::shell::{command, find, run, say};
use anyhow::{Context, Result};
use std::fs;
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
    packages()?;
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

/// Installs the test packages when the lock file changed since the last time.
fn packages() -> Result<()> {
    let folder = Path::new(FOLDER);
    let lock = fs::read(folder.join("package-lock.json"))?;
    let mark = folder.join("node_modules/.weegwijzer-lock");
    if fs::read(&mark).is_ok_and(|known| known == lock) {
        return Ok(());
    }
    say("installing the packages of the browser tests with npm (half a minute)");
    run(command("npm")
        .current_dir(folder)
        // Debian's Chromium is used; no test tool downloads a browser.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    fs::write(mark, lock)?;
    Ok(())
}
