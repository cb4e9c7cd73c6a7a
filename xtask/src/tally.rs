//! What the test runners counted, read from what they print.

/// Tests that passed and failed, as the runners counted them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many passed.
    pub passed: usize,
    /// How many failed.
    pub failed: usize,
    /// The names of those that failed, as their runner prints them.
    pub names: Vec<String>,
}

/// Adds up the closing lines of cargo test, Playwright and Node's own runner.
pub fn tally(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        let line = line.trim();
        if let Some(name) = failed_test(line) {
            tally.names.push(name.to_owned());
        }
        if let Some(numbers) = line.strip_prefix("test result: ") {
            tally.passed += before(numbers, " passed");
            tally.failed += before(numbers, " failed");
        } else if let Some(number) = line.strip_prefix("# pass ") {
            tally.passed += number.parse().unwrap_or(0);
        } else if let Some(number) = line.strip_prefix("# fail ") {
            tally.failed += number.parse().unwrap_or(0);
        } else if line.starts_with(|first: char| first.is_ascii_digit()) {
            // Playwright: "12 passed (3.4s)", "1 failed", on lines of their own.
            match line.split(' ').nth(1) {
                Some("passed") => tally.passed += before(line, " passed"),
                Some("failed") => tally.failed += before(line, " failed"),
                _ => {}
            }
        }
    }
    tally
}

/// The name of a test on the line that says it failed.
fn failed_test(line: &str) -> Option<&str> {
    // cargo test: "test module::name ... FAILED"; as wasm: "test module::name ... FAIL".
    if let Some(test) = line.strip_prefix("test ") {
        let (name, outcome) = test.rsplit_once(" ... ")?;
        return outcome.starts_with("FAIL").then_some(name);
    }
    // Playwright's list: "✘  12 specs/a.spec.mjs:3:1 › name (3.4s)".
    if let Some(numbered) = line.strip_prefix("✘") {
        return numbered.trim_start().split_once(' ').map(|(_, name)| name);
    }
    // Node's own runner: "not ok 3 - name"; a group fails with its tests and is listed
    // after them.
    line.strip_prefix("not ok ")?
        .split_once(" - ")
        .map(|(_, name)| name)
}

/// The number right before `word`.
fn before(line: &str, word: &str) -> usize {
    line.split_once(word)
        .and_then(|(head, _)| head.rsplit(' ').next()?.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Tally, tally};

    #[test]
    fn the_tally_reads_all_runners() {
        let output = "test result: ok. 12 passed; 1 failed; 0 ignored; 0 measured\n\
                      test a ... ok\ntest b::c ... FAILED\ntest d::e ... FAIL\n\
                      \x20 ✓    1 specs/a.spec.mjs:3:1 › good (1.2s)\n\
                      \x20 ✘   12 specs/a.spec.mjs:9:1 › bad (1.2s)\n\
                      \n  1 failed\n    specs/a.spec.mjs:9:1 › bad\n  30 passed (1.2m)\n\
                      \x20   not ok 2 - a journey\n1..2\n# tests 16\n# pass 15\n# fail 1\n# cancelled 0\n";
        assert_eq!(
            tally(output),
            Tally {
                passed: 57,
                failed: 3,
                names: [
                    "b::c",
                    "d::e",
                    "specs/a.spec.mjs:9:1 › bad (1.2s)",
                    "a journey"
                ]
                .map(str::to_owned)
                .to_vec()
            }
        );
        assert_eq!(tally("Compiling 3 passed things"), Tally::default());
    }
}
