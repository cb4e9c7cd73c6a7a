//! The scripts: bundled and made smaller with esbuild, where there is one.

use crate::setup;
use crate::shell::{command, run, say};
use anyhow::{Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The scripts, with the JavaScript that each may use. boot.js runs anywhere.
const SCRIPTS: &[(&str, &str)] = &[
    ("boot.js", "es5"),
    ("start.js", "es2022"),
    ("give.js", "es2022"),
    ("weegwijzer.js", "es2022"),
    ("whole.js", "es2022"),
    ("vault.js", "es2022"),
    ("vault-worker.js", "es2022"),
];

/// The scripts into which those that they import are bundled.
const BUNDLED: &[&str] = &["start.js", "give.js", "vault-worker.js"];

/// The scripts that `entry` imports, and that those import: they become part of it.
fn imported(staging: &Path, entry: &str) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![entry.to_owned()];
    while let Some(script) = open.pop() {
        let script = fs::read_to_string(staging.join(script))?;
        for line in script.lines().filter(|line| line.starts_with("import ")) {
            let name = line
                .split("\"./")
                .nth(1)
                .and_then(|rest| rest.split('"').next());
            if let Some(name) = name
                && found.insert(name.to_owned())
            {
                open.push(name.to_owned());
            }
        }
    }
    Ok(found)
}

/// Runs esbuild over the scripts where there is one.
pub fn minify(staging: &Path) -> Result<()> {
    let Some(esbuild) = setup::tools::esbuild() else {
        say("no esbuild (install Node.js with npm to have it): the scripts stay as they are");
        return Ok(());
    };
    let mut parts = BTreeSet::new();
    for entry in BUNDLED {
        let found = imported(staging, entry)?;
        ensure!(!found.is_empty(), "{entry} imports nothing");
        parts.extend(found);
    }
    for (name, target) in SCRIPTS {
        let script = staging.join(name);
        let format = if *target == "es5" { "iife" } else { "esm" };
        let imports = BUNDLED.contains(name).then_some("--bundle");
        run(command(&esbuild.to_string_lossy())
            .arg(&script)
            .args(imports)
            .args(["--minify", "--allow-overwrite", "--log-level=warning"])
            .arg(format!("--target={target}"))
            .arg(format!("--format={format}"))
            .arg(format!("--outfile={}", script.display())))?;
    }
    for name in parts {
        fs::remove_file(staging.join(name))?;
    }
    Ok(())
}
