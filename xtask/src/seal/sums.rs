//! The hash of every file of a release, in a list with which anyone can compare a host or a
//! build of their own: `sha256sum --check` reads it.

use crate::shell::files;
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Writes `sha256sums.txt` into `hosting`, with all files in `staging`.
pub fn write(staging: &Path, hosting: &Path) -> Result<()> {
    Ok(fs::write(hosting.join("sha256sums.txt"), list(staging)?)?)
}

fn list(staging: &Path) -> Result<String> {
    let line = |name: String| {
        let hash = Sha256::digest(fs::read(staging.join(&name))?);
        Ok(format!("{hash:x}  {name}\n"))
    };
    files(staging)?.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::list;
    use std::fs;

    #[test]
    fn every_file_is_a_line_as_sha256sum_reads_it() -> anyhow::Result<()> {
        let folder = crate::shell::target().join("test-sums");
        fs::create_dir_all(folder.join("pages"))?;
        fs::write(folder.join("sw.js"), "")?;
        fs::write(folder.join("pages/a.html"), "a")?;
        assert_eq!(
            list(&folder)?,
            "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  pages/a.html\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  sw.js\n"
        );
        Ok(fs::remove_dir_all(folder)?)
    }
}
