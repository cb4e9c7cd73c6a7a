//! What reaches a phone, in bytes after brotli at its highest quality; a file that brotli
//! cannot make smaller is sent as it is.

use crate::seal::PACKED;
use crate::shell::target;
use anyhow::{Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The first load: html, css (inside the html), js, wasm, manifest, icon.
const FIRST_LOAD: &[&str] = &[
    "index.html",
    "boot-",
    "start-",
    // Part of the script above, except where there is no esbuild.
    "cover-",
    "fetch-",
    "keep-",
    "pages-",
    "platform-",
    "shared-",
    "wipe-",
    "weegwijzer",
    "manifest",
    "icons/icon.svg",
];
/// What the first visit may load before the first answer.
const FIRST_LOAD_BUDGET: usize = 70_000;
/// What the worker may store on a device.
const PRECACHE_BUDGET: usize = 430_000;

/// Where the report of the last build is.
fn report_file() -> PathBuf {
    target().join("size-report.txt")
}

/// Writes a table of all stored files for the gate, and returns it.
pub fn report(folder: &Path, files: &[String]) -> Result<String> {
    let mut table = String::from("file                              bytes  brotli  first load\n");
    let (mut first, mut all) = (0, 0);
    for file in files {
        let content = fs::read(folder.join(file))?;
        let packed = fs::read(folder.join(format!("{file}{PACKED}")));
        let small = packed.as_ref().unwrap_or(&content).len();
        let loaded_first = FIRST_LOAD.iter().any(|name| file.starts_with(name));
        all += small;
        first += if loaded_first { small } else { 0 };
        let mark = if loaded_first { "yes" } else { "" };
        writeln!(table, "{file:<32} {:>6} {small:>7}  {mark}", content.len())?;
    }
    writeln!(table, "first load {first} (budget {FIRST_LOAD_BUDGET})")?;
    writeln!(table, "precache {all} (budget {PRECACHE_BUDGET})")?;
    fs::write(report_file(), &table)?;
    Ok(table)
}

/// Checks the last build against the budgets.
pub fn gate() -> Result<()> {
    let report = fs::read_to_string(report_file())?;
    println!("{report}");
    for (name, budget) in [
        ("first load ", FIRST_LOAD_BUDGET),
        ("precache ", PRECACHE_BUDGET),
    ] {
        match sum(&report, name) {
            Some(bytes) if bytes <= budget => {}
            Some(bytes) => bail!("{name}is {bytes} bytes, the budget is {budget}"),
            None => bail!("the report has no sum for {name}"),
        }
    }
    Ok(())
}

fn sum(report: &str, name: &str) -> Option<usize> {
    let line = report.lines().rev().find(|line| line.starts_with(name))?;
    line[name.len()..].split(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::sum;

    #[test]
    fn the_sum_is_read_back_from_the_report() {
        let report = "precache.js 1 2\nfirst load 61234 (budget 70000)\nprecache 99 (budget 1)\n";
        assert_eq!(sum(report, "first load "), Some(61_234));
        assert_eq!(sum(report, "precache "), Some(99));
        assert_eq!(sum("", "precache "), None);
    }
}
