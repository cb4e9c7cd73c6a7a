//! Serves `dist/` with the headers that `dist/_headers` asks for.

use crate::site::{self, DIST};
use crate::{policy, size};
use anyhow::{Context, Result, anyhow};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tiny_http::{Header, Method, Request, Response, Server};

/// The port of the README.
pub const PORT: u16 = 8080;

struct Page {
    plain: Vec<u8>,
    small: Vec<u8>,
    name: String,
}

/// Builds the site and serves it until the process is ended.
///
/// # Errors
/// When the build fails or the port is taken.
pub fn serve(port: u16) -> Result<()> {
    site::build()?;
    let headers = site_headers(&fs::read_to_string(Path::new(DIST).join("_headers"))?)?;
    let mut pages = BTreeMap::new();
    read(Path::new(DIST), "", &mut pages)?;
    let server =
        Server::http(("127.0.0.1", port)).map_err(|error| anyhow!("port {port}: {error}"))?;
    println!("Weegwijzer stands at http://127.0.0.1:{port} (Ctrl+C ends it)");
    for request in server.incoming_requests() {
        // A client that went away is its own business.
        let _ = answer(request, &pages, &headers);
    }
    Ok(())
}

/// The headers for every path: the indented lines below the first `/*`.
fn site_headers(file: &str) -> Result<Vec<Header>> {
    file.lines()
        .skip(1)
        .take_while(|line| line.starts_with(' '))
        .map(|line| {
            line.trim()
                .parse()
                .map_err(|()| anyhow!("not a header: {line}"))
        })
        .collect()
}

fn read(folder: &Path, prefix: &str, pages: &mut BTreeMap<String, Page>) -> Result<()> {
    for entry in fs::read_dir(folder).context("there is no dist/")? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), pages)?;
        } else if name != "_headers" && !name.starts_with('.') {
            let plain = fs::read(entry.path())?;
            let small = size::brotli(&plain)?;
            let path = if name == "index.html" {
                String::new()
            } else {
                name.clone()
            };
            pages.insert(path, Page { plain, small, name });
        }
    }
    Ok(())
}

fn answer(request: Request, pages: &BTreeMap<String, Page>, headers: &[Header]) -> Result<()> {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let path = path.trim_start_matches('/');
    let path = if path == "index.html" { "" } else { path };
    let known = matches!(request.method(), Method::Get | Method::Head);
    let Some(page) = pages.get(path).filter(|_| known) else {
        // A missing file is missing, never the page.
        let response = Response::from_string("Niet gevonden").with_status_code(404);
        return Ok(request.respond(with(response, headers))?);
    };
    let brotli = request.headers().iter().any(|header| {
        header.field.equiv("Accept-Encoding") && header.value.as_str().contains("br")
    });
    let body = if brotli { &page.small } else { &page.plain };
    let mut response = with(Response::from_data(body.clone()), headers);
    for (name, value) in [
        ("Content-Type", kind(&page.name)),
        ("Cache-Control", policy::cache_control(&page.name)),
        ("Vary", "Accept-Encoding"),
    ] {
        response = response.with_header(header(name, value)?);
    }
    if brotli {
        response = response.with_header(header("Content-Encoding", "br")?);
    }
    Ok(request.respond(response)?)
}

fn with<R: std::io::Read>(mut response: Response<R>, headers: &[Header]) -> Response<R> {
    for header in headers {
        response = response.with_header(header.clone());
    }
    response
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("not a header: {name}: {value}"))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}
