//! The browser layer: the only folder that names the browser's own interfaces.
//!
//! Nothing here panics on what a browser can refuse; what is missing or blocked becomes a
//! value, or is left out. Code around the browser's own promises (loading, storing the
//! app on the device, pages on demand) is in `public/*.js`, where it takes a tenth of the
//! size.

pub mod bring;
pub mod clock;
pub mod focus;
pub mod history;
pub mod hosting;
pub mod loaded;
pub mod page;
pub mod platform;
pub mod storage;
pub mod story;
pub mod tabs;
pub mod vault;
pub mod vault_worker;
