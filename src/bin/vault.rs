//! Makes and opens drafts, in a worker of its own.

fn main() {
    #[cfg(target_arch = "wasm32")]
    weegwijzer::browser::vault_worker::run();
}
