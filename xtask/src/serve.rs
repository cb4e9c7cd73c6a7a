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
mod tests {
    use super::{File, Site, answer_all, site_headers};
    use anyhow::Result;
    use hyper::Method;
    use hyper::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue};
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpStream};
    use std::time::Duration;
    use tokio::net::TcpListener;

    const PATIENCE: Duration = Duration::from_secs(30);

    fn site() -> Result<Site> {
        let file = |plain: Vec<u8>, packed: Option<&'static str>| File {
            plain: plain.into(),
            packed: packed.map(Into::into),
        };
        Ok(Site {
            files: [
                ("index.html", file(b"page".to_vec(), Some("packed"))),
                ("glue-0123456789.js", file(b"glue".to_vec(), None)),
                // More than any socket holds: a client that does not read it keeps it from
                // ending.
                ("large.bin", file(vec![b'x'; 32_000_000], None)),
            ]
            .into_iter()
            .map(|(name, file)| (name.to_owned(), file))
            .collect(),
            headers: site_headers("/*\n  X-Content-Type-Options: nosniff\n/a\n  No: no\n")?,
        })
    }

    /// A server that runs until the test ends.
    fn started() -> Result<(tokio::runtime::Runtime, SocketAddr)> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?;
        let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0)))?;
        let address = listener.local_addr()?;
        runtime.spawn(answer_all(listener, site()?));
        Ok((runtime, address))
    }

    fn connect(to: SocketAddr) -> Result<TcpStream> {
        let stream = TcpStream::connect(to)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(stream)
    }

    fn asked(stream: &mut TcpStream, path: &str) -> Result<()> {
        Ok(write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\n\r\n")?)
    }

    fn read_until(stream: &mut TcpStream, end: &str) -> Result<String> {
        let mut seen = Vec::new();
        while !seen.ends_with(end.as_bytes()) {
            let mut byte = [0];
            stream.read_exact(&mut byte)?;
            seen.extend(byte);
        }
        Ok(String::from_utf8(seen)?)
    }

    #[test]
    fn forty_open_connections_keep_nobody_waiting() -> Result<()> {
        let (_runtime, address) = started()?;
        let mut silent = Vec::new();
        let mut slow = Vec::new();
        for _ in 0..20 {
            silent.push(connect(address)?);
            let mut one = connect(address)?;
            asked(&mut one, "/large.bin")?;
            // Its answer has begun, and is not read any further for now.
            one.read_exact(&mut [0])?;
            slow.push(one);
        }
        let mut late = connect(address)?;
        asked(&mut late, "/glue-0123456789.js")?;
        assert!(read_until(&mut late, "\r\n\r\nglue")?.starts_with("HTTP/1.1 200"));
        // A silent client that asks at last is answered, and a slow one can read on.
        let mut one = silent.pop().expect("twenty");
        asked(&mut one, "/")?;
        read_until(&mut one, "\r\n\r\npage")?;
        let mut one = slow.pop().expect("twenty");
        one.read_exact(&mut vec![0; 1_000_000])?;
        Ok(())
    }

    #[test]
    fn brotli_is_sent_to_those_who_take_it() -> Result<()> {
        let site = site()?;
        let asked = |value| {
            let accepts = [(ACCEPT_ENCODING, HeaderValue::from_static(value))];
            let response = site.answer(&Method::GET, "/", &HeaderMap::from_iter(accepts));
            response.headers().get("content-encoding").cloned()
        };
        assert_eq!(
            asked("gzip, br").as_ref().map(HeaderValue::as_bytes),
            Some(&b"br"[..])
        );
        assert_eq!(asked("gzip, deflate"), None);
        Ok(())
    }

    #[test]
    fn a_missing_file_is_missing_and_every_answer_has_the_headers_of_the_site() -> Result<()> {
        let site = site()?;
        for (path, status, cached) in [
            ("/", 200, Some("no-cache")),
            (
                "/glue-0123456789.js",
                200,
                Some("public, max-age=31536000, immutable"),
            ),
            ("/index.html.br", 404, None),
            ("/nowhere", 404, None),
        ] {
            let response = site.answer(&Method::GET, path, &HeaderMap::new());
            let header = |name| {
                response
                    .headers()
                    .get(name)
                    .and_then(|value| value.to_str().ok())
            };
            assert_eq!(response.status(), status, "{path}");
            assert_eq!(header("cache-control"), cached, "{path}");
            assert_eq!(header("x-content-type-options"), Some("nosniff"), "{path}");
            assert_eq!(header("no"), None, "{path}");
        }
        Ok(())
    }
}
