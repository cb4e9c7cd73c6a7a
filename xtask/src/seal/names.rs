//! Names that say their content, so that a browser may keep the files for ever.

use anyhow::{Result, ensure};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Files that only `index.html` names.
const HASHED: &[&str] = &["boot.js", "start.js", "weegwijzer.js", "weegwijzer_bg.wasm"];

/// Renames the files in `staging` and returns `page` with their new names.
pub fn hash_files(staging: &Path, page: &str) -> Result<String> {
    let mut page = page.to_owned();
    for name in HASHED {
        let content = fs::read(staging.join(name))?;
        let new = hashed(name, &content);
        let quoted = format!("\"{name}\"");
        ensure!(page.contains(&quoted), "index.html does not name {name}");
        page = page.replace(&quoted, &format!("\"{new}\""));
        fs::rename(staging.join(name), staging.join(&new))?;
    }
    Ok(page)
}

/// `name.js` becomes `name-0123456789.js`.
fn hashed(name: &str, content: &[u8]) -> String {
    let hash = format!("{:x}", Sha256::digest(content));
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}-{}.{ending}", &hash[..10])
}

#[cfg(test)]
mod tests {
    use super::hashed;

    #[test]
    fn another_content_is_another_name() {
        assert_eq!(hashed("boot.js", b""), "boot-e3b0c44298.js");
        assert_ne!(hashed("boot.js", b"a"), hashed("boot.js", b"b"));
    }
}
