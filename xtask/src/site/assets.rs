//! What the site is made of: the links in `index.html` that Trunk reads as well.

use anyhow::{Context, Result, bail, ensure};
use std::path::PathBuf;

/// What is copied into the site under its own name.
#[derive(Debug, PartialEq, Eq)]
pub enum Asset {
    /// A single file.
    File(PathBuf),
    /// A folder with all that is in it.
    Folder(PathBuf),
}

/// How a line with a link for Trunk begins; each link is on a separate line.
const LINK: &str = "<link data-trunk ";

/// The programs that become modules of the site, by their names in Cargo.toml, and the assets
/// that `page` names.
///
/// # Errors
/// When a link is of a kind that the build does not know: nothing is left out silently.
pub fn of(page: &str) -> Result<(Vec<String>, Vec<Asset>)> {
    let (mut modules, mut assets) = (Vec::new(), Vec::new());
    for line in page.lines().filter(|line| line.starts_with(LINK)) {
        let value = |name| attribute(line, name).with_context(|| format!("no {name} in {line}"));
        match value("rel")? {
            "rust" => modules.push(value("data-bin")?.to_owned()),
            "copy-file" => assets.push(Asset::File(value("href")?.into())),
            "copy-dir" => assets.push(Asset::Folder(value("href")?.into())),
            kind => bail!("the build does not know links of the kind {kind}: {line}"),
        }
    }
    ensure!(
        page.matches("data-trunk").count() == modules.len() + assets.len(),
        "each link for the build is on a line of its own, which begins with {LINK}"
    );
    Ok((modules, assets))
}

/// The page without those links, which are for the build alone.
pub fn without_links(page: &str) -> String {
    page.lines()
        .filter(|line| !line.is_empty() && !line.starts_with(LINK))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// The value of an attribute in a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::{Asset, of, without_links};

    const PAGE: &str = "<head>\n<link rel=\"icon\" href=\"i.svg\">\n\
        <link data-trunk rel=\"rust\" data-bin=\"a\">\n\
        <link data-trunk rel=\"rust\" data-type=\"worker\" data-bin=\"b\">\n\
        <link data-trunk rel=\"copy-dir\" href=\"public/icons\">\n\
        <link data-trunk rel=\"copy-file\" href=\"public/sw.js\">\n</head>\n";

    #[test]
    fn every_link_of_the_page_is_part_of_the_build() {
        let (modules, assets) = of(PAGE).expect("a page");
        assert_eq!(modules, ["a", "b"]);
        assert_eq!(
            assets,
            [
                Asset::Folder("public/icons".into()),
                Asset::File("public/sw.js".into())
            ]
        );
    }

    #[test]
    fn a_link_that_the_build_does_not_know_is_an_error() {
        assert!(of("<link data-trunk rel=\"scss\" href=\"a.scss\">").is_err());
        assert!(of("<link data-trunk rel=\"copy-file\">").is_err());
        assert!(of("  <link data-trunk rel=\"copy-file\" href=\"a\">").is_err());
    }

    #[test]
    fn the_links_are_no_part_of_the_page_that_is_served() {
        assert_eq!(
            without_links(PAGE),
            "<head>\n<link rel=\"icon\" href=\"i.svg\">\n</head>\n"
        );
    }
}
