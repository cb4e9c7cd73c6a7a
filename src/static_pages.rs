//! The parts drawn only at build time, into `index.html` and `public/pages/`; never a
//! screen of the app.

mod cover;
mod fallback;
mod on_demand;
mod reading;
pub mod search;
mod signal;

pub use cover::Cover;
pub use fallback::{FallbackPage, damaged_page, missing_page, no_leaflet_page};
pub use on_demand::{GuidePage, SOURCE_LIST, SourcesPage, for_leerplicht, source_list};
pub use reading::ReadingPage;
pub use signal::{signal_note, signal_page};

/// The first screen as it is in `index.html`: until `boot.js` runs, a start button opens the
/// line that says so by itself, as a popover. A screen reader calls such a button folded, so
/// that script takes the attribute away.
#[must_use]
pub fn before_any_script(screen: &str) -> String {
    let ids = screen.split(" id=\"wait-").skip(1);
    let ids = ids.filter_map(|rest| rest.split('"').next());
    ids.fold(screen.to_owned(), |screen, id| {
        let hook = [" data-start=\"", id, "\""].concat();
        screen.replace(&hook, &[&hook, " popovertarget=\"wait-", id, "\""].concat())
    })
}
