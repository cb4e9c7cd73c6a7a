//! Starts the whole app in the page, in place of the first load's. In a worker the same
//! module is the vault, which saves a file on the device.

fn main() {
    #[cfg(target_arch = "wasm32")]
    if !weegwijzer::browser::vault_worker::run() {
        weegwijzer::app::whole::start();
    }
}
