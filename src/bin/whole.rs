//! Starts the whole app in the page, in place of the first load's; everything else is in the
//! library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    weegwijzer::app::whole::start();
}
