//! Starts the app of the first load in the page; everything else is in the library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    weegwijzer::app::first::start();
}
