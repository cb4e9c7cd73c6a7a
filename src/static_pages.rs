//! The parts drawn only at build time, into `index.html` and `public/pages/`; never a
//! screen of the app.

mod cover;
mod fallback;
mod on_demand;
mod reading;
pub mod search;
mod signal;

pub use cover::Cover;
pub use fallback::{FallbackPage, damaged_page, missing_page};
pub use on_demand::{GuidePage, SourcesPage};
pub use reading::ReadingPage;
pub use signal::{signal_note, signal_page};
