//! The same, as the hosts that are most common read it.

use super::{MISSING, cache_control, headers};

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
         # Nothing is ever served without TLS.\n\
         server {{\n    listen 80;\n    server_name weegwijzer.example;\n    \
             return 301 https://$host$request_uri;\n}}\n\
         server {{\n    listen 443 ssl;\n    server_name weegwijzer.example;\n    root /srv/weegwijzer;\n    \
         include mime.types;\n    types {{\n        application/wasm wasm;\n        application/manifest+json webmanifest;\n        text/javascript js;\n    }}\n    \
         # With the brotli module: brotli_static on; brotli on; brotli_types *;\n    \
         gzip on;\n    gzip_types application/wasm text/javascript application/manifest+json image/svg+xml;\n\
         {headers}    add_header Cache-Control $weegwijzer_cache always;\n    \
         # A missing file is a 404, never the app.\n    \
         error_page 404 /{MISSING};\n    \
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
        "# Made by `cargo xtask build`. Set the site's name and root. Caddy fetches a certificate\n\
         # and leads http to https by itself.\n\
         weegwijzer.example {{\n    root * /srv/weegwijzer\n    header {{\n{headers}        Cache-Control no-cache\n    }}\n    \
         @hashed path_regexp -[0-9a-f]{{10}}\\.(js|wasm)$\n    \
         header @hashed Cache-Control \"public, max-age=31536000, immutable\"\n    \
         # No try_files: a missing file is a 404, never the app.\n    \
             handle_errors {{\n        rewrite * /{MISSING}\n        file_server\n    }}\n    \
             # Each file has its packed twin\n    \
             # beside it; a client that takes no brotli gets gzip.\n    \
             encode gzip\n    file_server {{\n        precompressed br\n    }}\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn a_server_that_is_set_up_by_hand_leads_to_https() {
        let text = nginx("sha256-x");
        assert!(text.contains("listen 80;") && text.contains("return 301 https://"));
    }
}
