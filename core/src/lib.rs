//! All of Weegwijzer that is pure: no view, no browser, no clock. Cargo enforces this, as
//! no crate for those is among its dependencies.
//!
//! The layers, and the only arrows between them, are in `ARCHITECTURE.md`;
//! `tests/it/layers.rs` enforces them.

// Anyone who changes the library reads it: every part says what it is.
#![deny(missing_docs)]
// Nothing that a user or a browser can cause may panic.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

pub mod calendar;
pub mod case;
pub mod characters;
pub mod draft;
pub mod effect;
pub mod export;
pub mod hosting;
pub mod identity;
pub mod model;
pub mod personal_data;
pub mod profile;
pub mod protocol;
pub mod quick;
pub mod reference;
pub mod search;
pub mod session;
pub mod shared;
pub mod text;
pub mod training;
pub mod values;
pub mod vault;
pub mod walk;
