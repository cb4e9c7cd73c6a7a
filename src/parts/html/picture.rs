//! Pictures that are drawn from numbers.

use super::Html;

impl Html {
    /// Adds a QR code: one path, in a picture with a text alternative. It is dark on light
    /// in any mode, as scanners need it.
    pub fn qr(&mut self, side: i32, path: &str, says: &str) {
        let side = side.to_string();
        let whole = ["0 0 ", &side, " ", &side].concat();
        self.text
            .push_str("<svg class=\"ww-qr\" shape-rendering=\"crispEdges\" role=\"img\"");
        self.attribute("aria-label", says);
        self.attribute("viewBox", &whole);
        self.text.push_str("><path d=\"");
        self.text(path);
        self.text.push_str("\"/></svg>");
    }

    /// Adds a bar of so many per cent. Its number is next to it as text; a policy against
    /// inline style leaves only the attributes of a picture.
    pub fn bar(&mut self, percent: u32) {
        self.text.push_str(concat!(
            "<svg class=\"ww-bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" ",
            "aria-hidden=\"true\"><rect height=\"4\" width=\""
        ));
        self.text(&percent.to_string());
        self.text.push_str("\"/></svg>");
    }
}
