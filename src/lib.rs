//! Weegwijzer: the five afwegingsvragen of the Dutch Meldcode for schools. This crate is
//! the outer layer: the views, the browser layer, and the two shells of the app around
//! `core/`.
//!
//! The layers and the only dependencies allowed between them are in `ARCHITECTURE.md`;
//! `tests/it/layers.rs` enforces them.

// Anyone who changes the library reads it first: every public item is documented.
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

pub use weegwijzer_core::{
    calendar, case, characters, draft, effect, export, hosting, identity, model, personal_data,
    profile, protocol, quick, reference, search, session, shared, text, training, values, vault,
    walk,
};

pub mod parts;
pub mod screens;
pub mod static_pages;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
