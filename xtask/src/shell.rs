//! Running other programs, visibly.

use anyhow::{Context, Result, anyhow, bail};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Where cargo puts what it builds: this program is in `debug/` below it.
pub fn target() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|own| Some(own.parent()?.parent()?.to_path_buf()))
        .unwrap_or_else(|| root().join("target"))
}

/// A command without what `cargo run` leaves in the environment of its children.
///
/// The library path would make another compiler load this one's libraries.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env_remove("LD_LIBRARY_PATH").env_remove("CARGO");
    command
}

/// Prints what is done and why one has to wait.
pub fn say(text: &str) {
    println!("==> {text}");
}

/// Runs a command to its end.
///
/// # Errors
/// When it cannot be started, or exits with a code other than 0.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("{} cannot be started", command.get_program().display()))?;
    if !status.success() {
        bail!("{} ended with {status}", describe(command));
    }
    Ok(())
}

/// Runs a command, passes its output on line by line, and returns that output
/// together with how it ended.
///
/// # Errors
/// When it cannot be started; the inner result, when it exits with a code other than 0.
pub fn watch(command: &mut Command) -> Result<(String, Result<()>)> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} cannot be started", command.get_program().display()))?;
    let mut seen = String::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            seen.push_str(&line);
            seen.push('\n');
        }
    }
    let status = child.wait()?;
    let outcome = if status.success() {
        Ok(())
    } else {
        Err(anyhow!("{} ended with {status}", describe(command)))
    };
    Ok((seen, outcome))
}

/// What a command prints, when it can be run and succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The full path of a program on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// PATH with `folders` in front.
///
/// # Errors
/// When a folder's name cannot be part of PATH.
pub fn path_with(folders: &[PathBuf]) -> Result<std::ffi::OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    Ok(std::env::join_paths(all)?)
}

fn describe(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|word| word.to_string_lossy().into_owned()),
    );
    words.join(" ")
}

/// The names of all files in a folder and those in it, in order, with `/` between their parts.
///
/// # Errors
/// When a folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(inner)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy();
                names.push(name.replace('\\', "/"));
            }
        }
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn cargo_builds_nothing_that_its_lock_file_does_not_name() -> anyhow::Result<()> {
        let mut calls = 0;
        let sources = super::root().join("xtask/src");
        for name in super::files(&sources)? {
            let code = fs::read_to_string(sources.join(&name))?;
            let code: String = code.split_whitespace().collect();
            for work in ["build", "clippy", "doc", "test"] {
                for call in code.split(&format!("args([\"{work}\",")).skip(1) {
                    calls += 1;
                    // The standard library has a lock of its own, with its source.
                    let locked = call.starts_with("\"--locked\"");
                    let std = call.starts_with("\"--release\",\"-Zbuild-std");
                    assert!(locked || std, "{name}: {work}");
                }
            }
        }
        assert_eq!(calls, 9);
        Ok(())
    }
}
