//! Nothing of the machine that built a release is in it.

use crate::shell::files;
use anyhow::{Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// How the sources of crates, and those of this project, are named in a module: the same on
/// every machine.
const CRATES: &str = "/crates";
const PROJECT: &str = "/project";

/// Where cargo stores what it fetches.
fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// What the compiler is to write in the place of this machine's folders, as its flags.
///
/// # Errors
/// When a folder cannot be read.
pub fn flags() -> Result<Vec<String>> {
    let mut found = vec![(crate::shell::root(), PROJECT)];
    if let Some(home) = cargo_home() {
        found.push((home.clone(), CRATES));
        // Each registry has a folder that is named after its address. The last name that fits
        // is the one that counts.
        if let Ok(registries) = fs::read_dir(home.join("registry/src")) {
            for registry in registries {
                found.push((registry?.path(), CRATES));
            }
        }
    }
    Ok(found
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect())
}

/// The beginnings of the names of source files in a module.
pub const SOURCES: &[&str] = &["/rustc/", "/rust/deps/", "/crates/", "core/src/", "src/"];

/// Checks that no file in `folder` names the home folder, the registry or the clone.
///
/// # Errors
/// When one does; the message says which.
pub fn check(folder: &Path) -> Result<()> {
    let places = [
        std::env::home_dir(),
        cargo_home(),
        Some(crate::shell::root()),
        Some(crate::shell::target()),
    ];
    let places: Vec<String> = places
        .into_iter()
        .flatten()
        .map(|place| place.display().to_string())
        .collect();
    for name in files(folder)? {
        if let Some(leak) = leak(&fs::read(folder.join(&name))?, &places) {
            bail!("{name} names {leak}, a folder of this machine");
        }
    }
    Ok(())
}

/// The first of `places`, or a folder that people or registries have, that is named in
/// `content`.
fn leak(content: &[u8], places: &[String]) -> Option<String> {
    let usual = ["/home/", "/Users/", "registry/src/", "\\Users\\"].map(str::to_owned);
    let own = places.iter().filter(|place| place.len() > 1);
    let own = own.map(|place| format!("{}/", place.trim_end_matches('/')));
    own.chain(usual).find(|place| {
        let place = place.as_bytes();
        content.windows(place.len()).any(|part| part == place)
    })
}

#[cfg(test)]
mod tests {
    use super::{flags, leak};

    #[test]
    fn a_folder_of_the_machine_is_seen_wherever_it_is() {
        let places = ["/here".to_owned(), "/".to_owned(), "/srv/clone".to_owned()];
        for (content, expected) in [
            ("ab/here/.x/date.rs", Some("/here/")),
            ("\0/srv/clone/src/app.rs", Some("/srv/clone/")),
            ("/home/me/x", Some("/home/")),
            ("x/registry/src/index-1/chrono", Some("registry/src/")),
            // Neither a longer name nor what every machine has.
            ("/hereafter/x /srv/clones/x /crates/chrono/date.rs", None),
            ("/rustc/59/library/core/cell.rs", None),
        ] {
            assert_eq!(leak(content.as_bytes(), &places).as_deref(), expected);
        }
    }

    #[test]
    fn the_registries_come_after_the_folder_that_holds_them() {
        let flags = flags().expect("folders that can be read");
        assert!(
            flags
                .iter()
                .all(|flag| flag.starts_with("--remap-path-prefix=/"))
        );
        assert!(flags[0].ends_with("=/project") && flags[1].ends_with("=/crates"));
    }
}
