//! The vault, in a worker of its own: `public/vault-worker.js` loads it. It holds the phrase
//! and the keys, and nothing of the app.

fn main() {
    #[cfg(target_arch = "wasm32")]
    weegwijzer::browser::vault_worker::run();
}
