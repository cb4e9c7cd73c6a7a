//! Weegwijzer: the five afwegingsvragen of the Dutch Meldcode for schools.
//!
//! The layers, and the only arrows between them, are in `ARCHITECTURE.md`;
//! `tests/it/layers.rs` holds them.

// The library is read by whoever changes it: every part says what it is.
#![deny(missing_docs)]
// Nothing that a user or a browser can cause may panic.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
// The types of nested views are deep; the default of 128 is not enough.
#![recursion_limit = "256"]

/// Whether this build is the whole app. The first load is not: it has the start
/// and the quick check, and takes the whole app in when somebody asks for more.
/// What it has no use for the compiler leaves out.
pub const WHOLE: bool = cfg!(feature = "whole");

pub mod calendar;
pub mod draft;
pub mod effect;
pub mod lines;
pub mod model;
pub mod parts;
pub mod profile;
pub mod protocol;
pub mod report;
pub mod screens;
pub mod session;
pub mod shelf;
pub mod text;
pub mod training;
pub mod vault;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
