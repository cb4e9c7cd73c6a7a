//! What is drawn from the code and from the built site, and what is measured of it.

use crate::check::playwright;
use crate::setup::{browser, screen_reader, tools};
use crate::shell::{command, say};
use crate::{shell, site};
use anyhow::{Context, Result};
use std::process::Command;

/// Regenerates everything that is generated: what Rust draws from the code, then the trees
/// of the screens, which need a browser and a build.
///
/// # Errors
/// When the review of the texts is due, or a tree cannot be read; everything else is written.
pub fn bless() -> Result<()> {
    say("writing what is drawn from the code: docs, first screen, pages, records");
    let drawn = shell::run(command("cargo").env("BLESS", "1").args([
        "test",
        "--locked",
        "--quiet",
        "--test",
        "it",
        "generated",
    ]));
    site::bless()?;
    say("writing what assistive technology is told of every screen (a minute)");
    shell::run(playwright()?.env("BLESS", "1").args(["--grep", "@tree"]))?;
    drawn.context("everything is written, but")
}

/// Draws every part of the style on one page.
///
/// # Errors
/// When nothing draws a part of the style.
pub fn gallery() -> Result<()> {
    let mut tests = command("cargo");
    tests.args(["test", "--locked", "--quiet", "--test", "it", "gallery"]);
    shell::run(&mut tests)?;
    println!("open target/gallery.html in a browser");
    Ok(())
}

/// Builds the site and runs a script from the browser tests' folder on it.
///
/// # Errors
/// When the build or the script fails.
pub fn script(name: &str) -> Result<()> {
    site::build()?;
    shell::run(&mut node(name)?)
}

/// Builds the site and measures it, with Lighthouse where available.
///
/// # Errors
/// When the build or a script fails; no figure is an error.
pub fn bench() -> Result<()> {
    script("bench.mjs")?;
    let Some((own_node, packages)) = tools::lighthouse() else {
        say("Lighthouse is left out: npm could not install it");
        return Ok(());
    };
    shell::run(
        command(&own_node.to_string_lossy())
            .current_dir(browser::FOLDER)
            .envs(browser::ensure()?)
            .env("LIGHTHOUSE", packages)
            .arg("lighthouse.mjs"),
    )
}

/// Builds the site, walks through it with a screen reader and writes down what that says.
///
/// # Errors
/// When the build fails, or the walk breaks off; nothing that is said is an error.
pub fn hear() -> Result<()> {
    site::build()?;
    screen_reader::ensure()?;
    // A screen that nobody sees, and a session bus of its own.
    let mut walk = command("xvfb-run");
    walk.current_dir(browser::FOLDER)
        .envs(browser::ensure()?)
        .args(["-a", "-s", "-screen 0 1024x960x24", "dbus-run-session"])
        .args(["--", "node", "hear.mjs"]);
    shell::run(&mut walk)
}

/// A script from the browser tests' folder, in the browser that a reader has.
fn node(script: &str) -> Result<Command> {
    let mut node = command("node");
    node.current_dir(browser::FOLDER)
        .envs(browser::ensure()?)
        .arg(script);
    Ok(node)
}
