//! Firefox and WebKit with their drivers, for the journeys in other engines.

use super::{apt, tools};
use crate::shell::find;
use anyhow::{Context, Result};
use std::path::PathBuf;

const GECKODRIVER: &str = "0.37.1";

/// The variable that names another program, the program, and its Debian package.
const PROGRAMS: &[(&str, &str, &str)] = &[
    ("FIREFOX", "firefox-esr", "firefox-esr"),
    ("WEBKIT_DRIVER", "WebKitWebDriver", "webkit2gtk-driver"),
    // WebKit's browser has no headless mode.
    ("XVFB", "Xvfb", "xvfb"),
];

/// Makes sure that both engines can be driven, and returns the environment that
/// tells the journeys where everything is.
///
/// # Errors
/// When something is not available: a check that did not run did not pass.
pub fn ensure() -> Result<Vec<(&'static str, PathBuf)>> {
    let mut found = vec![("GECKODRIVER", geckodriver()?)];
    for (variable, program, package) in PROGRAMS {
        found.push((variable, debian(variable, program, package)?));
    }
    Ok(found)
}

/// The program that the variable names, or else that of a Debian package.
fn debian(variable: &str, program: &str, package: &str) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os(variable) {
        return Ok(named.into());
    }
    if find(program).is_none() {
        apt(&[package]).with_context(|| {
            format!("the tests in other engines need {program}; {variable}=path names another one")
        })?;
    }
    find(program).with_context(|| format!("{package} was installed but {program} is not on PATH"))
}

/// Firefox's driver, which Debian does not have.
fn geckodriver() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("GECKODRIVER") {
        return Ok(named.into());
    }
    tools::install(
        "geckodriver",
        "geckodriver",
        GECKODRIVER,
        &["--locked"],
        "5 minutes",
    )
}
