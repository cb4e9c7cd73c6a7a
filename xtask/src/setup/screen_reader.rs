//! Orca, the screen reader of Debian, which speaks Dutch where the system knows that language.

use super::apt;
use crate::shell::{command, find, output, run, say};
use anyhow::{Context, Result};

/// Each program with the packages without which it does not speak.
const PROGRAMS: &[(&str, &[&str])] = &[
    (
        "orca",
        &[
            "orca",
            "at-spi2-core",
            "python3-pyatspi",
            "gir1.2-atspi-2.0",
            "gir1.2-wnck-3.0",
            "python3-speechd",
            "gsettings-desktop-schemas",
            "dconf-gsettings-backend",
        ],
    ),
    ("xdotool", &["xdotool"]),
    ("openbox", &["openbox"]),
    ("xvfb-run", &["xvfb", "xauth"]),
    ("dbus-run-session", &["dbus", "dbus-x11"]),
    ("localedef", &["locales"]),
];

/// Makes sure that Orca can be heard in Dutch.
///
/// # Errors
/// When a package is not available; `cargo xtask hear` says what to install by hand.
pub fn ensure() -> Result<()> {
    let missing = PROGRAMS
        .iter()
        .filter(|(program, _)| find(program).is_none());
    let packages: Vec<&str> = missing
        .flat_map(|(_, packages)| *packages)
        .copied()
        .collect();
    if !packages.is_empty() {
        apt(&packages).context("a screen reader is only needed for `cargo xtask hear`")?;
    }
    let known = output(command("locale").arg("-a")).unwrap_or_default();
    if known.contains("nl_NL") {
        return Ok(());
    }
    say("adding the Dutch locale, in which Orca speaks Dutch");
    run(command("localedef").args(["-i", "nl_NL", "-f", "UTF-8", "nl_NL.UTF-8"]))
        .context("please run as root: localedef -i nl_NL -f UTF-8 nl_NL.UTF-8")
}
