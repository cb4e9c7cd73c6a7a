//! What reaches a phone, in bytes after brotli at its highest quality.

use anyhow::{Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

/// The first load: html, css (inside the html), js, wasm, manifest, icon.
const FIRST_LOAD: &[&str] = &[
    "index.html",
    "boot-",
    "start-",
    // Part of the script above, but where there is no esbuild.
    "cover",
    "draft",
    "school",
    "training",
    "ways",
    "weegwijzer",
    "manifest",
    "icons/icon.svg",
];
const FIRST_LOAD_BUDGET: usize = 75_000;
const FIRST_LOAD_AIM: usize = 60_000;
const PRECACHE_BUDGET: usize = 250_000;

/// Where the report of the last build stands.
pub const REPORT: &str = "target/size-report.txt";

/// A table of all kept files, written to [`REPORT`] and returned.
pub fn report(folder: &Path, files: &[String]) -> Result<String> {
    let mut table = String::from("file                              bytes  brotli  first load\n");
    let (mut first, mut all) = (0, 0);
    for file in files {
        let content = fs::read(folder.join(file))?;
        let small = brotli(&content)?.len();
        let loaded_first = FIRST_LOAD.iter().any(|name| file.starts_with(name));
        all += small;
        first += if loaded_first { small } else { 0 };
        let mark = if loaded_first { "yes" } else { "" };
        writeln!(table, "{file:<32} {:>6} {small:>7}  {mark}", content.len())?;
    }
    writeln!(
        table,
        "first load {first} (budget {FIRST_LOAD_BUDGET}, aim {FIRST_LOAD_AIM})"
    )?;
    writeln!(table, "precache {all} (budget {PRECACHE_BUDGET})")?;
    fs::write(REPORT, &table)?;
    Ok(table)
}

/// Holds the last build to the budgets.
pub fn gate() -> Result<()> {
    let report = fs::read_to_string(REPORT)?;
    println!("{report}");
    for (name, budget) in [
        ("first load ", FIRST_LOAD_BUDGET),
        ("precache ", PRECACHE_BUDGET),
    ] {
        match sum(&report, name) {
            Some(bytes) if bytes <= budget => {}
            Some(bytes) => bail!("{name}is {bytes} bytes, the budget is {budget}"),
            None => bail!("{REPORT} has no sum for {name}"),
        }
    }
    Ok(())
}

fn sum(report: &str, name: &str) -> Option<usize> {
    let line = report.lines().rev().find(|line| line.starts_with(name))?;
    line[name.len()..].split(' ').next()?.parse().ok()
}

/// `content` after brotli, quality 11.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 11, 22);
    writer.write_all(content)?;
    drop(writer);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::sum;

    #[test]
    fn the_sum_is_read_back_from_the_report() {
        let report = "precache.js 1 2\nfirst load 61234 (budget 75000)\nprecache 99 (budget 1)\n";
        assert_eq!(sum(report, "first load "), Some(61_234));
        assert_eq!(sum(report, "precache "), Some(99));
        assert_eq!(sum("", "precache "), None);
    }
}
