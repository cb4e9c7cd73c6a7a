//! The single source of what the site may do and what its host must send.

/// What a page may load, without the directive that only a header can carry.
fn directives(style_hash: &str) -> String {
    [
        "default-src 'none'",
        // The app's own scripts and its own WebAssembly; nothing inline.
        "script-src 'self' 'wasm-unsafe-eval'",
        // The loader fetches the wasm; 'none' would break it.
        "connect-src 'self'",
        // The one inline style sheet: inlined, it saves a round trip.
        &format!("style-src '{style_hash}'"),
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
    ]
    .join("; ")
}

/// The policy for the page's own meta element.
pub fn for_meta(style_hash: &str) -> String {
    directives(style_hash)
}

/// Every header of every response, in a fixed order.
pub fn headers(style_hash: &str) -> Vec<(&'static str, String)> {
    let policy = format!("{}; frame-ancestors 'none'", directives(style_hash));
    let unused = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), \
                  serial=(), hid=(), midi=(), display-capture=()";
    vec![
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Permissions-Policy", unused.into()),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
    ]
}

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

/// The `_headers` file that Netlify and Cloudflare Pages read; `files` are all
/// files of the site.
///
/// Every file has its own cache rule: hosts differ in which of two rules wins.
pub fn headers_file(style_hash: &str, files: &[String]) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers(style_hash) {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for file in [""].into_iter().chain(files.iter().map(String::as_str)) {
        text.push_str(&format!(
            "/{file}\n  Cache-Control: {}\n",
            cache_control(file)
        ));
    }
    text
}

/// An nginx example.
pub fn nginx(style_hash: &str) -> String {
    let headers: String = headers(style_hash)
        .iter()
        .map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n"))
        .collect();
    format!(
        "# Made by `cargo xtask build`. Set server_name, the certificate and root.\n\
         map $uri $weegwijzer_cache {{\n    \
             \"~-[0-9a-f]{{10}}\\.(js|wasm)$\" \"public, max-age=31536000, immutable\";\n    \
             default \"no-cache\";\n}}\n\
         server {{\n    listen 443 ssl;\n    server_name weegwijzer.example;\n    root /srv/weegwijzer;\n    \
         include mime.types;\n    types {{\n        application/wasm wasm;\n        application/manifest+json webmanifest;\n        text/javascript js;\n    }}\n    \
         # With the brotli module: brotli_static on; brotli on; brotli_types *;\n    \
         gzip on;\n    gzip_types application/wasm text/javascript application/manifest+json image/svg+xml;\n\
         {headers}    add_header Cache-Control $weegwijzer_cache always;\n    \
         # A missing file is a 404, never the page.\n    \
         location / {{ try_files $uri $uri/index.html =404; }}\n}}\n"
    )
}

/// A Caddy example.
pub fn caddy(style_hash: &str) -> String {
    let headers: String = headers(style_hash)
        .iter()
        .map(|(name, value)| format!("        {name} \"{value}\"\n"))
        .collect();
    format!(
        "# Made by `cargo xtask build`. Set the site's name and root.\n\
         weegwijzer.example {{\n    root * /srv/weegwijzer\n    header {{\n{headers}        Cache-Control no-cache\n    }}\n    \
         @hashed path_regexp -[0-9a-f]{{10}}\\.(js|wasm)$\n    \
         header @hashed Cache-Control \"public, max-age=31536000, immutable\"\n    \
         # No try_files: a missing file is a 404, never the page. Each file has its packed twin\n    \
             # beside it; a client that takes no brotli gets gzip.\n    \
             encode gzip\n    file_server {{\n        precompressed br\n    }}\n}}\n"
    )
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
            "icons/icon-192.png",
            "maskable-512.png",
        ] {
            assert_eq!(cache_control(name), "no-cache", "{name}");
        }
    }

    #[test]
    fn every_host_gets_every_header() {
        for (name, value) in headers("sha256-x") {
            for text in [
                headers_file("sha256-x", &[]),
                nginx("sha256-x"),
                caddy("sha256-x"),
            ] {
                assert!(
                    text.contains(name) && text.contains(&value),
                    "{name} in {text}"
                );
            }
        }
    }
}
