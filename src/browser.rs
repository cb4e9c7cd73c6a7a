//! The edge: the only folder that names the browser's own interfaces.
//!
//! Nothing here panics on what a browser can refuse; what is missing or
//! blocked becomes a value, or is left out.

pub mod history;
pub mod page;
pub mod sheet;
pub mod worker;
