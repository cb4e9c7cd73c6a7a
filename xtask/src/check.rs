//! Every check there is, in one command, and the quick ones in another.

use crate::setup::{browser, engines, tools, wasm};
use crate::shell::{command, say, watch};
use crate::tally::{Tally, tally};
use crate::{shell, site, size};
use anyhow::{Result, bail, ensure};
use std::process::Command;
use std::time::Instant;

/// A named part of the test.
pub struct Stage {
    /// What `cargo xtask test` calls it.
    pub name: &'static str,
    /// What it does, in a few words.
    pub says: &'static str,
    /// Whether it looks at the built site.
    on_site: bool,
    work: Work,
}

/// What a stage does.
enum Work {
    /// Something that is right or wrong as a whole.
    Check(fn() -> Result<()>),
    /// Tests that are counted, all or those with a word in their name.
    Tests(fn(&mut Tally, Option<&str>) -> Result<()>),
}

use Work::{Check, Tests};

const fn stage(name: &'static str, says: &'static str, work: Work) -> Stage {
    let on_site = false;
    Stage {
        name,
        says,
        on_site,
        work,
    }
}

const fn on_site(stage: Stage) -> Stage {
    Stage {
        on_site: true,
        ..stage
    }
}

/// All stages, in the order in which they run: what is quick to fail comes first.
pub const STAGES: &[Stage] = &[
    stage(
        "format",
        "formatting",
        Check(|| shell::run(command("cargo").args(["fmt", "--all", "--check"]))),
    ),
    stage(
        "clippy",
        "clippy on the host",
        Check(|| {
            shell::run(
                command("cargo")
                    .args(["clippy", "--locked", "--workspace", "--all-targets"])
                    .args(STRICT),
            )
        }),
    ),
    stage(
        "clippy-wasm",
        "clippy for the browser",
        Check(|| {
            let mut clippy = wasm::ensure()?.clippy()?;
            clippy.args(["--lib", "--bins", "--package", "weegwijzer"]);
            shell::run(clippy.args(STRICT))
        }),
    ),
    stage(
        "docs",
        "the documentation of the code",
        Check(|| {
            shell::run(command("cargo").env("RUSTDOCFLAGS", "-D warnings").args([
                "doc",
                "--locked",
                "--workspace",
                "--no-deps",
                "--document-private-items",
            ]))
        }),
    ),
    stage(
        "rust",
        "Rust tests",
        Tests(|seen, filter| {
            let mut tests = command("cargo");
            tests.args(["test", "--locked", "--workspace", "--no-fail-fast"]);
            counted(tests.args(filter), seen)
        }),
    ),
    stage("wasm", "storage and crypto in a browser", Tests(wasm_tests)),
    on_site(stage("size", "size budget", Check(size::gate))),
    on_site(stage(
        "browser",
        "browser tests",
        Tests(|seen, filter| {
            let mut tests = playwright()?;
            if let Some(filter) = filter {
                tests.args(["--grep", filter]);
            }
            counted(&mut tests, seen)
        }),
    )),
    on_site(stage(
        "engines",
        "Firefox and WebKit",
        Tests(|seen, filter| {
            let mut tests = command("node");
            tests
                .current_dir(browser::FOLDER)
                .envs(browser::ensure()?)
                .envs(engines::ensure()?)
                .args(["--test", "--test-reporter=tap"]);
            if let Some(filter) = filter {
                tests.arg(format!("--test-name-pattern={filter}"));
            }
            counted(tests.arg("engines/journeys.test.mjs"), seen)
        }),
    )),
];

/// Warnings are errors.
const STRICT: [&str; 3] = ["--", "-D", "warnings"];

/// The first stages to run for a change: none needs a browser or a release.
const QUICK: &[&str] = &["format", "clippy", "clippy-wasm", "docs", "rust"];

/// Runs the quick checks.
///
/// # Errors
/// As [`test()`].
pub fn check() -> Result<()> {
    run(
        STAGES.iter().filter(|stage| QUICK.contains(&stage.name)),
        None,
    )
}

/// Runs every check, or the one stage of that name, or its tests with `filter` in their name.
///
/// A failure ends its stage, not the run: all of them are listed at the end. The last line
/// is alone on its line: `N passed, N failed`. A check that fails or cannot run ends the
/// process with code 1.
///
/// # Errors
/// When there is no such stage.
pub fn test(name: Option<&str>, filter: Option<&str>) -> Result<()> {
    let wanted = |stage: &&Stage| name.is_none_or(|name| stage.name == name);
    ensure!(
        STAGES.iter().any(|stage| wanted(&stage)),
        "there is no such stage; `cargo xtask help` lists them"
    );
    let counts = |stage: &Stage| matches!(stage.work, Tests(_));
    ensure!(
        filter.is_none() || STAGES.iter().filter(wanted).all(counts),
        "that stage has no tests to choose from"
    );
    run(STAGES.iter().filter(wanted), filter)
}

/// Runs `stages` and ends the process with code 1 when something failed.
fn run<'a>(stages: impl Iterator<Item = &'a Stage>, filter: Option<&str>) -> Result<()> {
    let mut all = Tally::default();
    let (mut times, mut failures) = (Vec::new(), Vec::new());
    // `None`: not built yet.
    let mut site: Option<bool> = None;
    for stage in stages {
        if stage.on_site && site.is_none() {
            // npm first: without it the release is larger than the one that the budget is
            // for.
            let built = timed("release build", &mut times, || {
                browser::ensure()?;
                site::build()
            });
            site = Some(built.is_ok());
            if let Err(error) = built {
                failures.push(format!("release build: {error:#}"));
                all.failed += 1;
            }
        }
        let mut seen = Tally::default();
        let outcome = if stage.on_site && site == Some(false) {
            Err(anyhow::anyhow!("not run, as there is no build"))
        } else {
            timed(stage.says, &mut times, || match stage.work {
                Check(check) => check(),
                Tests(tests) => tests(&mut seen, filter),
            })
        };
        if let Err(error) = outcome {
            failures.push(format!("{}: {error:#}", stage.says));
            failures.extend(seen.names.iter().map(|name| format!("  {name}")));
            seen.failed = seen.failed.max(1);
        }
        all.passed += seen.passed;
        all.failed += seen.failed;
    }
    println!("\n{}\n", times.join("\n"));
    for failure in &failures {
        println!("{failure}");
    }
    println!("{} passed, {} failed", all.passed, all.failed);
    if !failures.is_empty() {
        // The errors are above; the count is the last line, whatever happened.
        std::process::exit(1);
    }
    Ok(())
}

/// Prints what begins, and records how long it took.
fn timed<T>(says: &str, times: &mut Vec<String>, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(says);
    let begun = Instant::now();
    let outcome = work();
    times.push(format!("{:>5} s  {says}", begun.elapsed().as_secs()));
    outcome
}

/// The browser tests, ready to run.
pub fn playwright() -> Result<Command> {
    let mut tests = command("npx");
    tests
        .current_dir(browser::FOLDER)
        .envs(browser::ensure()?)
        .envs(browser::shell())
        .args(["playwright", "test"]);
    Ok(tests)
}

/// Runs `tests/wasm` as wasm in a browser.
fn wasm_tests(seen: &mut Tally, filter: Option<&str>) -> Result<()> {
    let mut cargo = command("cargo");
    wasm::ensure()?.apply(&mut cargo);
    if let Some(tools) = tools::bindgen()? {
        cargo.env("PATH", shell::path_with(&[tools])?);
    }
    cargo
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("CHROMEDRIVER", browser::driver()?)
        .args([
            "test",
            "--locked",
            "--target",
            wasm::TARGET,
            "--test",
            "wasm",
        ]);
    counted(cargo.args(filter), seen)
}

/// Runs a test runner and adds what it counted, even when it fails.
fn counted(runner: &mut Command, seen: &mut Tally) -> Result<()> {
    let (output, outcome) = watch(runner)?;
    *seen = tally(&output);
    outcome?;
    // A runner that found no test says nothing about the app.
    if seen.passed == 0 {
        bail!("no test ran");
    }
    Ok(())
}
