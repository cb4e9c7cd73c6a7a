//! The part of `wasm-streams` that `server_fn` names, for an app without a server.
//!
//! Leptos brings `server_fn` along, and that brings `wasm-streams`, whose classes
//! are exported to JavaScript and so stay in every app: 11 kB of wasm and a fifth
//! of the glue, for streams to a server that Weegwijzer does not have. Nothing
//! here is ever called; a body to send would stop the app, and `boot.js` then shows help.

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// What was read, or why not.
type Chunk = Result<JsValue, JsValue>;

/// A stream of the browser.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes the browser's own.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Gives the browser's own back.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A request body as a stream.
    ///
    /// # Panics
    /// Always: Weegwijzer sends nothing.
    pub fn from_stream(_: impl Stream<Item = Chunk> + 'static) -> Self {
        panic!("Weegwijzer sends nothing");
    }

    /// A response body as a stream, without anything in it.
    pub fn into_stream(self) -> impl Stream<Item = Chunk> {
        Nothing
    }
}

/// The empty stream.
struct Nothing;

impl Stream for Nothing {
    type Item = Chunk;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Chunk>> {
        std::task::Poll::Ready(None)
    }
}
