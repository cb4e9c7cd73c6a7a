//! The single source of what the site may do and what its host must send.

mod hosts;

pub use hosts::{caddy, headers_file, nginx};

/// The page that a host sends, with a 404, for what it does not have. A host that looks for it
/// by itself (Cloudflare Pages) would else send the app with a 200.
pub const MISSING: &str = "404.html";

/// What a page may load, without the directive that only a header can carry.
fn directives(style_hash: &str) -> String {
    [
        "default-src 'none'",
        // The app's own scripts and its own WebAssembly; nothing inline.
        "script-src 'self' 'wasm-unsafe-eval'",
        // The loader fetches the wasm; 'none' would break it.
        "connect-src 'self'",
        // The one inline style sheet, inlined because it saves a round trip, and the one that
        // comes with the whole app.
        &format!("style-src 'self' '{style_hash}'"),
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        // A text becomes markup or the address of a script only through the one policy of
        // `boot.js`, which refuses what could load or run something.
        "require-trusted-types-for 'script'",
        "trusted-types weegwijzer",
    ]
    .join("; ")
}

/// The hashes of two style sheets, as one policy names both.
pub fn both(one: &str, other: &str) -> String {
    format!("{one}' '{other}")
}

/// The policy for a leaflet's own meta element: it shows a text, and does nothing else.
pub fn for_leaflet(style_hash: &str) -> String {
    format!("default-src 'none'; style-src '{style_hash}'; base-uri 'none'; form-action 'none'")
}

/// The policy for the page's own meta element.
pub fn for_meta(style_hash: &str) -> String {
    directives(style_hash)
}

/// Every header of every response, in a fixed order.
pub fn headers(style_hash: &str) -> Vec<(&'static str, String)> {
    let policy = format!("{}; frame-ancestors 'none'", directives(style_hash));
    let denied: Vec<String> = UNUSED.iter().map(|name| format!("{name}=()")).collect();
    vec![
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Permissions-Policy", denied.join(", ")),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Embedder-Policy", "require-corp".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
        ("Origin-Agent-Cluster", "?1".into()),
        ("X-DNS-Prefetch-Control", "off".into()),
        // A browser heeds it over HTTPS alone. Two years, and not the host's other names:
        // those are not ours.
        ("Strict-Transport-Security", "max-age=63072000".into()),
    ]
}

/// What Chromium can do for a page and this page never asks of it. It shares, writes to
/// the clipboard and asks for a passkey, which a page may do by itself; `silence.spec.mjs` compares this with the
/// browser's own list, but for what only tells a host about the browser (`ch-*`). A name that
/// a browser does not know is a warning in its console, so names of one system alone
/// (`bluetooth`) are not here.
const UNUSED: &[&str] = &[
    "accelerometer",
    "aria-notify",
    "autoplay",
    "browsing-topics",
    "camera",
    "captured-surface-control",
    "clipboard-read",
    "compute-pressure",
    "cross-origin-isolated",
    "deferred-fetch",
    "deferred-fetch-minimal",
    "digital-credentials-create",
    "digital-credentials-get",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "interest-cohort",
    "keyboard-map",
    "language-detector",
    "language-model",
    "local-fonts",
    "local-network",
    "local-network-access",
    "loopback-network",
    "magnetometer",
    "media-playback-while-not-visible",
    "microphone",
    "midi",
    "on-device-speech-recognition",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "private-state-token-issuance",
    "private-state-token-redemption",
    "screen-wake-lock",
    "serial",
    "speaker-selection",
    "storage-access",
    "summarizer",
    "sync-xhr",
    "translator",
    "unload",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// How long a browser may cache a file: for ever when its name contains a content hash.
pub fn cache_control(name: &str) -> &'static str {
    if is_hashed(name) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// Whether a name carries the content hash that `seal` gives it.
fn is_hashed(name: &str) -> bool {
    name.rsplit_once('.')
        .and_then(|(stem, _)| stem.rsplit_once('-'))
        .is_some_and(|(_, hash)| hash.len() == 10 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_no_inline_script_and_no_other_origin() {
        let policy = for_meta("sha256-x");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert!(!policy.contains("http") && !policy.contains('*'));
        assert!(policy.starts_with("default-src 'none'"));
        assert!(policy.ends_with("require-trusted-types-for 'script'; trusted-types weegwijzer"));
    }

    #[test]
    fn only_the_header_forbids_framing() {
        assert!(!for_meta("x").contains("frame-ancestors"));
        assert!(headers("x")[0].1.ends_with("frame-ancestors 'none'"));
    }

    #[test]
    fn only_a_name_with_a_hash_is_kept_for_ever() {
        assert!(cache_control("boot-0123456789.js").contains("immutable"));
        for name in [
            "index.html",
            "sw.js",
            "icons/icon-512.png",
            "icons/icon.svg",
        ] {
            assert_eq!(cache_control(name), "no-cache", "{name}");
        }
    }
}
