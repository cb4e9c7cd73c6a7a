//! Weegwijzer: the five afwegingsvragen of the Dutch Meldcode for schools.
//!
//! The layers, and the only arrows between them, are in `ARCHITECTURE.md`;
//! `tests/layers.rs` holds them.

// Nothing that a user or a browser can cause may panic.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
// The types of nested views are deep; the default of 128 is not enough.
#![recursion_limit = "256"]

pub mod calendar;
pub mod parts;
pub mod protocol;
pub mod report;
pub mod screens;
pub mod session;
pub mod text;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
mod browser;
