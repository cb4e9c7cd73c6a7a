//! Starts the whole app in the page, in the place of the first load's.

fn main() {
    #[cfg(target_arch = "wasm32")]
    weegwijzer::app::start();
}
