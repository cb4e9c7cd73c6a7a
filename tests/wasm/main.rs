//! Storage and crypto where they run: in a browser, as wasm.
//!
//! It has no harness of Rust's own: Debian's library for wasm has none. On the
//! host there is nothing to do; `vault` runs there by itself.

#[cfg(target_arch = "wasm32")]
#[path = "../it/vault.rs"]
mod vault;

#[cfg(target_arch = "wasm32")]
mod hosting;

#[cfg(target_arch = "wasm32")]
mod storage;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn main() {}
