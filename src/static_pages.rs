//! The parts drawn only at build time, into `index.html` and `public/pages/`; never a
//! screen of the app.

mod cover;
mod fallback;
mod on_demand;
mod reading;
pub mod search;

pub use cover::Cover;
pub use fallback::{FallbackPage, damaged_page, missing_page, no_leaflet_page};
pub use on_demand::{GuidePage, SourcesPage, for_leerplicht};
pub use reading::ReadingPage;
