//! Serves `dist/` with the headers that `dist/_headers` asks for.

use crate::policy;
use crate::seal::PACKED;
use crate::shell;
use crate::site::{self, DIST};
use anyhow::{Context, Result, ensure};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// The port that the README names.
pub const PORT: u16 = 8080;

/// A built site in memory.
struct Site {
    files: BTreeMap<String, File>,
    /// What every response carries.
    headers: HeaderMap,
}

struct File {
    plain: Bytes,
    /// Its compressed twin, where there is one.
    packed: Option<Bytes>,
}

/// Builds the site and serves it until the process is ended.
///
/// # Errors
/// When the build fails or the port is taken.
pub fn serve(port: u16) -> Result<()> {
    site::build()?;
    let site = read_site(Path::new(DIST))?;
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(async {
            let listener = TcpListener::bind(("127.0.0.1", port))
                .await
                .with_context(|| format!("port {port}; `--port N` takes another"))?;
            println!("Weegwijzer is at http://127.0.0.1:{port} (Ctrl+C ends it)");
            answer_all(listener, site).await;
            Ok(())
        })
}

/// Answers every connection in a separate task: one that is silent or reads slowly makes
/// nobody wait.
async fn answer_all(listener: TcpListener, site: Site) {
    let site = Arc::new(site);
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // One connection too many, or one that was dropped: the others go on.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let site = Arc::clone(&site);
        tokio::spawn(async move {
            let answers = service_fn(|request: Request<Incoming>| {
                let response =
                    site.answer(request.method(), request.uri().path(), request.headers());
                async { Ok::<_, Infallible>(response) }
            });
            // A client that disconnects is no error of the server.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), answers)
                .await;
        });
    }
}

impl Site {
    fn answer(&self, method: &Method, path: &str, asked: &HeaderMap) -> Response<Full<Bytes>> {
        let name = match path.trim_start_matches('/') {
            "" => "index.html",
            name => name,
        };
        let known = matches!(*method, Method::GET | Method::HEAD);
        let Some(file) = self.files.get(name).filter(|_| known) else {
            // A missing file is answered as missing, never with the app.
            let page = self.files.get(policy::MISSING);
            let body = page.map_or_else(Bytes::new, |page| page.plain.clone());
            let mut missing = Response::new(Full::new(body));
            *missing.status_mut() = StatusCode::NOT_FOUND;
            *missing.headers_mut() = self.headers.clone();
            let html = HeaderValue::from_static(kind(policy::MISSING));
            missing.headers_mut().insert(CONTENT_TYPE, html);
            return missing;
        };
        let takes_brotli = asked
            .get(ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.split(',').any(|one| one.trim().starts_with("br")));
        let packed = file.packed.as_ref().filter(|_| takes_brotli);
        let body = packed.unwrap_or(&file.plain).clone();
        let mut response = Response::new(Full::new(body));
        let headers = response.headers_mut();
        *headers = self.headers.clone();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind(name)));
        headers.insert(
            CACHE_CONTROL,
            HeaderValue::from_static(policy::cache_control(name)),
        );
        headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        if packed.is_some() {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        response
    }
}

fn read_site(folder: &Path) -> Result<Site> {
    let mut files = BTreeMap::new();
    for name in shell::files(folder).context("there is no dist/")? {
        if name != "_headers" && !name.starts_with('.') {
            let plain = fs::read(folder.join(&name))?.into();
            let packed = None;
            files.insert(name, File { plain, packed });
        }
    }
    ensure!(
        files.contains_key("index.html"),
        "there is no site in dist/"
    );
    let names: Vec<String> = files.keys().cloned().collect();
    for name in names.iter().filter(|name| name.ends_with(PACKED)) {
        let packed = files.remove(name);
        if let Some(file) = files.get_mut(name.trim_end_matches(PACKED)) {
            file.packed = packed.map(|packed| packed.plain);
        }
    }
    let headers = site_headers(&fs::read_to_string(folder.join("_headers"))?)?;
    Ok(Site { files, headers })
}

/// The headers for every path: the indented lines below the first `/*`.
fn site_headers(file: &str) -> Result<HeaderMap> {
    file.lines()
        .skip(1)
        .take_while(|line| line.starts_with(' '))
        .map(|line| {
            let (name, value) = line.trim().split_once(": ").context("not a header")?;
            Ok((
                HeaderName::from_bytes(name.as_bytes())?,
                HeaderValue::from_str(value)?,
            ))
        })
        .collect()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "css" => "text/css; charset=utf-8",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
