//! A link as a QR code, drawn on the device.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The largest code that a cheap camera reads from a phone of 320 pixels wide, by what
/// `tests/it/profile/camera.rs` simulates: version 17 has 85 modules a side, and 644 bytes.
const LARGEST: u8 = 17;

/// The quiet zone that the standard requires, in modules (ISO/IEC 18004).
const QUIET: i32 = 4;

/// A QR code as one path of an SVG picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// The side of the picture in modules, with its quiet zone.
    pub side: i32,
    /// The dark modules, row by row.
    pub path: String,
}

/// The QR code of this link; `None` when the link is too long to scan well.
#[must_use]
pub fn qr(link: &str) -> Option<Qr> {
    let code = QrCode::encode_segments_advanced(
        &[QrSegment::make_bytes(link.as_bytes())],
        QrCodeEcc::Low,
        Version::MIN,
        Version::new(LARGEST),
        // Base64 has no pattern that suits one mask better than another, and the code
        // that compares all eight takes most of the library's size.
        Some(Mask::new(0)),
        true,
    );
    let code = code.ok()?;
    let size = code.size();
    Some({
        let mut path = String::new();
        for y in 0..size {
            let mut x = 0;
            while x < size {
                let from = x;
                while x < size && code.get_module(x, y) {
                    x += 1;
                }
                if x > from {
                    let (left, top, long) = (from + QUIET, y + QUIET, x - from);
                    for (mark, number) in [("M", left), (" ", top), ("h", long)] {
                        path.push_str(mark);
                        path.push_str(&number.to_string());
                    }
                    path.push_str("v1h-");
                    path.push_str(&long.to_string());
                    path.push('z');
                }
                x += 1;
            }
        }
        Qr {
            side: size + 2 * QUIET,
            path,
        }
    })
}
