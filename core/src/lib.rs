//! All of Weegwijzer that is pure: no view, no browser, no clock. Cargo holds this, as no
//! crate of those is among its dependencies.
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

/// Whether this build is the whole app. The first load is not: it has the start
/// and the quick check, and takes the whole app in when somebody asks for more.
/// What it has no use for the compiler leaves out.
pub const WHOLE: bool = cfg!(feature = "whole");

pub mod calendar;
pub mod case;
pub mod characters;
pub mod draft;
pub mod effect;
pub mod lines;
pub mod model;
pub mod personal_data;
pub mod profile;
pub mod protocol;
pub mod reference;
pub mod report;
pub mod session;
pub mod text;
pub mod training;
pub mod vault;
