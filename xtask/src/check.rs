//! Every check there is, in one command.

use crate::setup::{browser, engines, tools, wasm};
use crate::shell::{command, say, watch};
use crate::{shell, site, size};
use anyhow::{Result, ensure};
use std::time::Instant;

/// Tests that passed and failed, as the runners counted them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    passed: usize,
    failed: usize,
}

/// Runs every check; the first that fails ends it.
///
/// The last line is alone on its line: `N passed, N failed`.
///
/// A check that fails or cannot run ends the process with code 1.
///
/// # Errors
/// None of its own; as the other commands.
pub fn test() -> Result<()> {
    let mut count = Count::default();
    let mut times = Vec::new();
    let outcome = STAGES.iter().try_for_each(|(name, stage)| {
        say(name);
        let begun = Instant::now();
        let done = stage(&mut count);
        times.push(format!("{:>5} s  {name}", begun.elapsed().as_secs()));
        done.map_err(|error| error.context(format!("{name}: failed")))
    });
    println!("\n{}", times.join("\n"));
    if let Err(error) = &outcome {
        println!("{error:#}\n");
        count.failed = count.failed.max(1);
    }
    println!("{} passed, {} failed", count.passed, count.failed);
    if outcome.is_err() {
        // The error stands above; the count is the last line, whatever happened.
        std::process::exit(1);
    }
    Ok(())
}

type Stage = fn(&mut Count) -> Result<()>;

const STAGES: &[(&str, Stage)] = &[
    ("formatting", |_| {
        shell::run(command("cargo").args(["fmt", "--all", "--check"]))
    }),
    ("clippy on the host", |_| {
        shell::run(command("cargo").args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ]))
    }),
    ("Rust tests", |count| {
        counted(
            command("cargo").args(["test", "--workspace", "--no-fail-fast"]),
            count,
        )
    }),
    ("clippy for the browser", |_| {
        // The whole app, and the first load.
        for features in [&[][..], &["--no-default-features"]] {
            let mut clippy = wasm::ensure()?.clippy()?;
            clippy.args(["--lib", "--bins", "--package", "weegwijzer", "--quiet"]);
            shell::run(clippy.args(features).args(["--", "-D", "warnings"]))?;
        }
        Ok(())
    }),
    ("storage and crypto in a browser", wasm_tests),
    ("release build", |_| site::build()),
    ("size budget", |_| size::gate()),
    ("browser tests", |count| {
        let chromium = browser::ensure()?;
        counted(
            command("npx")
                .current_dir(browser::FOLDER)
                .env("CHROMIUM", chromium)
                .args(["playwright", "test"]),
            count,
        )
    }),
    ("Firefox and WebKit", |count| {
        counted(
            command("node")
                .current_dir(browser::FOLDER)
                .envs(engines::ensure()?)
                .args(["--test", "--test-reporter=tap"])
                .arg("engines/journeys.test.mjs"),
            count,
        )
    }),
];

/// Runs `tests/wasm` as wasm in a browser.
fn wasm_tests(count: &mut Count) -> Result<()> {
    let tools = tools::ensure()?;
    let mut cargo = command("cargo");
    wasm::ensure()?.apply(&mut cargo);
    counted(
        cargo
            .env("PATH", shell::path_with(&[tools])?)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            .env("CHROMEDRIVER", browser::driver()?)
            .args(["test", "--target", wasm::TARGET, "--test", "wasm"]),
        count,
    )
}

/// Writes the generated files anew.
///
/// # Errors
/// When the review of the texts is due; everything else is written.
pub fn bless() -> Result<()> {
    shell::run(
        command("cargo")
            .env("BLESS", "1")
            .args(["test", "--quiet", "--test", "generated"]),
    )
}

/// Draws every part of the look on one page.
///
/// # Errors
/// When a part of the style is drawn by nothing.
pub fn gallery() -> Result<()> {
    shell::run(command("cargo").args(["test", "--quiet", "--test", "gallery"]))?;
    println!("open target/gallery.html in a browser");
    Ok(())
}

/// Builds the site and runs a script of the browser tests' folder over it.
///
/// # Errors
/// When the build or the script fails.
pub fn script(name: &str) -> Result<()> {
    site::build()?;
    let chromium = browser::ensure()?;
    shell::run(
        command("node")
            .current_dir(browser::FOLDER)
            .env("CHROMIUM", chromium)
            .arg(name),
    )
}

/// Builds the site and measures it, with Lighthouse where that can be had.
///
/// # Errors
/// When the build or a script fails; no figure is an error.
pub fn bench() -> Result<()> {
    script("bench.mjs")?;
    let Some((node, packages)) = tools::lighthouse() else {
        say("Lighthouse is left out: npm could not install it");
        return Ok(());
    };
    shell::run(
        command(&node.to_string_lossy())
            .current_dir(browser::FOLDER)
            .env("CHROMIUM", browser::ensure()?)
            .env("LIGHTHOUSE", packages)
            .arg("lighthouse.mjs"),
    )
}

/// Runs a test runner and adds what it counted, also when it fails.
fn counted(runner: &mut std::process::Command, count: &mut Count) -> Result<()> {
    let (seen, outcome) = watch(runner)?;
    let now = tally(&seen);
    count.passed += now.passed;
    count.failed += now.failed;
    outcome?;
    // A runner that found no test says nothing about the app.
    ensure!(now.passed > 0, "no test ran");
    Ok(())
}

/// Adds up the closing lines of cargo test, Playwright and Node's own runner.
fn tally(output: &str) -> Count {
    let mut count = Count::default();
    for line in output.lines() {
        let line = line.trim();
        if let Some(numbers) = line.strip_prefix("test result: ") {
            count.passed += before(numbers, " passed");
            count.failed += before(numbers, " failed");
        } else if let Some(number) = line.strip_prefix("# pass ") {
            count.passed += number.parse().unwrap_or(0);
        } else if let Some(number) = line.strip_prefix("# fail ") {
            count.failed += number.parse().unwrap_or(0);
        } else if line
            .split(' ')
            .next()
            .is_some_and(|word| word.parse::<usize>().is_ok())
        {
            // Playwright: "12 passed (3.4s)", "1 failed", on lines of their own.
            let word = line.split(' ').nth(1).unwrap_or_default();
            count.passed += if word == "passed" {
                before(line, " passed")
            } else {
                0
            };
            count.failed += if word == "failed" {
                before(line, " failed")
            } else {
                0
            };
        }
    }
    count
}

/// The number right before `word`.
fn before(line: &str, word: &str) -> usize {
    line.split_once(word)
        .and_then(|(head, _)| head.rsplit(' ').next()?.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Count, tally};

    #[test]
    fn the_tally_reads_all_runners() {
        let output = "test result: ok. 12 passed; 1 failed; 0 ignored; 0 measured\n\
                      test a ... ok\n\
                      \n  1 failed\n    [chromium] › a.spec.js\n  30 passed (1.2m)\n\
                      1..2\n# tests 16\n# pass 15\n# fail 1\n# cancelled 0\n";
        assert_eq!(
            tally(output),
            Count {
                passed: 57,
                failed: 3
            }
        );
        assert_eq!(tally("Compiling 3 passed things"), Count::default());
    }
}
