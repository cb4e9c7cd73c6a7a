//! Pictures that are drawn from numbers.

use maud::{Markup, html};

/// A QR code: one path, in a picture with a text alternative. It is dark on light in any
/// mode, as scanners need it.
#[must_use]
pub fn qr(side: i32, path: &str, says: &str) -> Markup {
    html! {
        svg.ww-qr
            shape-rendering="crispEdges" role="img" aria-label=(says)
            viewBox={ "0 0 " (side) " " (side) } { path d=(path) {} }
    }
}

/// A bar of so many per cent. Its number is next to it as text; a policy against inline
/// style leaves only the attributes of a picture.
#[must_use]
pub fn bar(percent: u32) -> Markup {
    html! {
        svg.ww-bar viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" {
            rect height="4" width=(percent) {}
        }
    }
}
