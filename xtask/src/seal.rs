//! Makes a release of what `site` assembled: smaller, hashed, compressed, with a policy, a
//! precache list, icons and a size report.

mod icons;
mod leaflets;
mod made;
mod names;
pub mod private;
mod scripts;
mod sums;
mod trust;
mod worker;

use crate::setup::tools::BINARYEN;
use crate::shell::{command, files, run, say};
use crate::{policy, setup, size};
use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Next to `dist`, so that no host serves it.
const HOSTING: &str = "dist-hosting";

/// Files that are not part of the app: the worker's own script (a worker that caches itself
/// could never be replaced) and what only a host reads.
const NOT_KEPT: &[&str] = &["sw.js", "_headers", policy::MISSING];

/// The ending of a file's compressed twin, which a host sends in its place.
pub const PACKED: &str = ".br";

/// Seals the site in `staging`, whose wasm modules are `modules`.
///
/// # Errors
/// When a file is not as expected; nothing half-sealed gets into `dist/`.
pub fn seal(staging: &Path, modules: &[&str]) -> Result<()> {
    for name in modules {
        let glue = staging.join(format!("{name}.js"));
        let module = staging.join(format!("{name}_bg.wasm"));
        trust::trust(&glue)?;
        names::shorten_imports(&glue, &module)?;
        names::blank_panics(&module)?;
        names::cut_panics(&module)?;
        optimise(&module)?;
    }
    scripts::minify(staging)?;
    icons::render(&staging.join("icons"))?;
    let page = fs::read_to_string(staging.join("index.html"))?;
    let style = bundle(Path::new("style/main.css"))?;
    // What only the whole app draws is a sheet apart, which that app brings.
    let whole = bundle(Path::new("style/whole.css"))?;
    fs::write(staging.join("whole.css"), whole)?;
    let page = replace(&page, "\"style/whole.css\"", "\"whole.css\"")?;
    let page = names::hash_files(staging, &page)?;
    let leaflet_hash = leaflets::finish(staging)?;
    let version = worker::version(staging, &page, &style)?;
    let style = replace(
        &style,
        "--version:\"dev\"",
        &format!("--version:\"{version}\""),
    )?;
    let style_hash = integrity(style.as_bytes());

    let page = dressed(
        &page,
        "style/main.css",
        &style,
        &policy::for_meta(&style_hash),
    )?;
    fs::write(staging.join("index.html"), page)?;
    fs::remove_dir_all(staging.join("style"))?;

    let files = kept(staging)?;
    let leaflets = leaflets::all(staging)?;
    let others = ["sw.js", policy::MISSING].map(str::to_owned);
    let others = others.iter().chain(&leaflets);
    let served: Vec<String> = files.iter().chain(others).cloned().collect();
    // A host sends the same headers with every page.
    let styles = policy::both(&style_hash, &leaflet_hash);
    fs::write(
        staging.join("_headers"),
        policy::headers_file(&styles, &served),
    )?;
    fs::create_dir_all(HOSTING)?;
    fs::write(
        Path::new(HOSTING).join("nginx.conf"),
        policy::nginx(&styles),
    )?;
    fs::write(Path::new(HOSTING).join("Caddyfile"), policy::caddy(&styles))?;
    fs::copy("public/taken-back.js", Path::new(HOSTING).join("sw.js"))?;
    worker::write(
        staging,
        [&files, &leaflets],
        &version,
        &policy::headers(&styles),
    )?;
    for file in &served {
        pack(&staging.join(file))?;
    }

    private::check(staging)?;
    sums::write(staging, Path::new(HOSTING))?;

    let report = size::report(staging, &files)?;
    println!("{report}");
    Ok(())
}

/// Runs wasm-opt over the module where there is one.
fn optimise(module: &Path) -> Result<()> {
    let Some(wasm_opt) = setup::tools::wasm_opt() else {
        say(
            "no wasm-opt (install Node.js with npm to have it): the app is built without it, and larger",
        );
        return Ok(());
    };
    let how = format!("wasm-opt {BINARYEN} {}", WASM_OPT.join(" "));
    let smaller = made::made(&how, &fs::read(module)?, || {
        say("making the module smaller with wasm-opt (ten seconds)");
        run(command(&wasm_opt.to_string_lossy())
            .args(WASM_OPT)
            .arg("-o")
            .arg(module)
            .arg(module))?;
        Ok(fs::read(module)?)
    })?;
    Ok(fs::write(module, smaller)?)
}

/// The module's own target_features section lists what is on; naming all features writes a
/// module that browsers refuse. The first kilobyte of memory is the far end of the stack,
/// which the app never comes near; loops and blocks are rebuilt before they are made
/// smaller: together this saves 0.5 kB of the first load, and a second time, from a fresh
/// reading of the module, another 0.2 kB. At the end the functions are sorted by name: those of
/// one module are alike, so that brotli saves 1 kB of the whole app and 0.3 kB of the first load.
const WASM_OPT: &[&str] = &[
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Os",
    "--reorder-locals",
    "--roundtrip",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Os",
    "--reorder-locals",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
];

/// Writes a file's compressed twin next to it, where that is smaller.
///
/// A host compresses at a middling quality or not at all, and a server that compresses by
/// itself does the same work at every start.
fn pack(file: &Path) -> Result<()> {
    let content = fs::read(file)?;
    let packed = made::made("brotli 11, the better of two modes", &content, || {
        brotli(&content)
    })?;
    if packed.len() < content.len() {
        fs::write(format!("{}{PACKED}", file.display()), packed)?;
    }
    Ok(())
}

/// `content` after brotli, quality 11, in the mode that makes it smallest: that for fonts is 0.1 %
/// better than the usual one for a module.
fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut best: Option<Vec<u8>> = None;
    for mode in [
        BrotliEncoderMode::BROTLI_MODE_GENERIC,
        BrotliEncoderMode::BROTLI_MODE_FONT,
    ] {
        let params = BrotliEncoderParams {
            mode,
            quality: 11,
            lgwin: 22,
            size_hint: content.len(),
            ..BrotliEncoderParams::default()
        };
        let mut out = Vec::new();
        brotli::BrotliCompress(&mut &*content, &mut out, &params)?;
        if best.as_ref().is_none_or(|best| out.len() < best.len()) {
            best = Some(out);
        }
    }
    best.context("no mode")
}

/// One minified sheet of `entry` and everything that it imports.
fn bundle(entry: &Path) -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler
        .bundle(entry)
        .map_err(|error| anyhow::anyhow!("{}: {error}", entry.display()))?;
    sheet.minify(MinifyOptions::default())?;
    let printed = sheet.to_css(PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    })?;
    ensure!(
        !printed.code.contains("</"),
        "the sheet would end its own element"
    );
    Ok(printed.code)
}

/// The hash of some content, as a policy and the worker's list name it.
fn integrity(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    format!(
        "sha256-{}",
        base64::engine::general_purpose::STANDARD.encode(digest)
    )
}

/// `page` with `style` in place of the link to its `sheet`, and with its policy.
fn dressed(page: &str, sheet: &str, style: &str, policy: &str) -> Result<String> {
    let page = replace(
        page,
        &format!("<link rel=\"stylesheet\" href=\"{sheet}\">"),
        &format!("<style>{style}</style>"),
    )?;
    replace(
        &page,
        "<meta name=\"seal-policy\" content=\"\">",
        &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
    )
}

/// Replaces the only occurrence of `from`.
fn replace(page: &str, from: &str, to: &str) -> Result<String> {
    ensure!(
        page.matches(from).count() == 1,
        "index.html must have {from} once"
    );
    Ok(page.replace(from, to))
}

/// The files that the worker stores, in a fixed order.
fn kept(staging: &Path) -> Result<Vec<String>> {
    let mut kept = files(staging)?;
    kept.retain(|name| {
        let other = leaflets::is_one(name) || NOT_KEPT.contains(&name.as_str());
        !name.starts_with('.') && !other
    });
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_hash_is_the_one_a_browser_computes() {
        // Known answer: SHA-256 of the empty string.
        assert_eq!(
            integrity(b""),
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        );
    }

    #[test]
    fn a_placeholder_must_stand_exactly_once() {
        assert!(replace("a b", "b", "c").is_ok_and(|page| page == "a c"));
        assert!(replace("a b b", "b", "c").is_err());
        assert!(replace("a", "b", "c").is_err());
    }

    #[test]
    fn the_style_sheet_bundles_without_a_single_import() -> Result<()> {
        std::env::set_current_dir(crate::shell::root())?;
        let sheet = bundle(Path::new("style/main.css"))?;
        assert!(sheet.contains(".ww-answer") && !sheet.contains("@import"));
        Ok(())
    }
}
