//! The icon as a picture, from the SVG in `public/icons`.

use super::made::made;
use anyhow::{Context, Result, ensure};
use resvg::{tiny_skia, usvg};
use std::fs;
use std::path::Path;

/// The rounding of the drawing's background, as it is in the SVG.
const ROUNDED: &str = "rx=\"112\"";

/// Renders the PNG icon next to `icon.svg`.
///
/// Systems crop it: its background has no rounding, and the drawing stays inside the middle
/// 80 %.
pub fn render(folder: &Path) -> Result<()> {
    let rounded = fs::read_to_string(folder.join("icon.svg"))?;
    ensure!(
        rounded.contains(ROUNDED),
        "icon.svg must have {ROUNDED} on its ground"
    );
    let square = rounded.replace(ROUNDED, "rx=\"0\"");
    let picture = made("icon 512", square.as_bytes(), || png(&square, 512))?;
    fs::write(folder.join("icon-512.png"), picture)?;
    Ok(())
}

fn png(svg: &str, size: u32) -> Result<Vec<u8>> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default())?;
    let mut picture = tiny_skia::Pixmap::new(size, size).context("a size above zero")?;
    #[allow(clippy::cast_precision_loss, reason = "icon sizes are small")]
    let scale = size as f32 / tree.size().width();
    resvg::render(
        &tree,
        tiny_skia::Transform::from_scale(scale, scale),
        &mut picture.as_mut(),
    );
    let smallest = oxipng::Options::max_compression();
    Ok(oxipng::optimize_from_memory(
        &picture.encode_png()?,
        &smallest,
    )?)
}
