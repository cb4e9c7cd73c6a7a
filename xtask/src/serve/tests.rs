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
