//! What the worker does not store: the leaflets for parents, pages without a script, each of
//! which gets its style and its policy here; the list of sources, whose addresses are of use
//! to nobody without a network, and the examples of other schools; and the picture that a system asks for when it installs the app.

use super::{bundle, dressed, integrity};
use crate::policy;
use crate::shell::files;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// The folder that they are in.
const FOLDER: &str = "ouders/";

/// The list of sources, and what other schools wrote.
const SOURCES: &str = "pages/bronnen.html";

/// The icon of an installed app.
const ICON: &str = "icons/icon-512.png";

/// Whether the file with this name is on the host alone.
pub fn is_one(name: &str) -> bool {
    name.starts_with(FOLDER) || name == SOURCES || name == ICON
}

/// Their names, in a fixed order.
pub fn all(staging: &Path) -> Result<Vec<String>> {
    let mut all = files(staging)?;
    all.retain(|name| is_one(name));
    Ok(all)
}

/// Writes style and policy into each of them, and returns the hash of that style.
pub fn finish(staging: &Path) -> Result<String> {
    let style = bundle(Path::new("style/leaflet.css"))?;
    let hash = integrity(style.as_bytes());
    for name in all(staging)?
        .into_iter()
        .filter(|name| name.starts_with(FOLDER))
    {
        let file = staging.join(name);
        let page = dressed(
            &fs::read_to_string(&file)?,
            "../style/leaflet.css",
            &style,
            &policy::for_leaflet(&hash),
        )?;
        fs::write(file, page)?;
    }
    Ok(hash)
}
