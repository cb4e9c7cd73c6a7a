//! The vault in a worker: deriving a key takes much time and memory, and must neither
//! block the page nor stay in its memory.
//!
//! The page sends `[name, …]` and receives `[bytes]` or `[refusal]`, in the order of its
//! questions: `vault::Worker` reads and answers them. A phrase is needed once: what is held
//! after that is a lock, which seals. So a save takes no time, also when the page is about
//! to close.

use crate::draft;
use crate::vault::{Message, Phrase, Worker};
use js_sys::{Array, JsString, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Crypto, DedicatedWorkerGlobalScope, MessageEvent};
use zeroize::Zeroizing;

/// Listens until the page ends the worker; does nothing anywhere but in a worker.
pub fn run() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let worker = RefCell::new(Worker::default());
    let heard = scope.clone();
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
        // Whatever is sent is answered: the page counts on one answer to each message.
        let message = Values(message.data().dyn_into().unwrap_or_default());
        let crypto = heard.crypto().ok();
        let random = |bytes: &mut [u8]| drawn(crypto.as_ref()?, bytes);
        let answer = match worker.borrow_mut().answer(&message, random) {
            Ok(bytes) => JsValue::from(Uint8Array::from(bytes.as_slice())),
            Err(refusal) => JsValue::from(refusal as u8),
        };
        // If this fails, the page is gone.
        let _ = heard.post_message(&Array::of1(&answer));
    });
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    // Lives as long as the worker.
    listener.forget();
    let _ = scope.post_message(&JsValue::NULL);
}

/// The values of a message.
struct Values(Array);

impl Message for Values {
    fn word(&self, place: u32) -> Option<String> {
        self.0.get(place).as_string()
    }

    /// In the two forms that [`draft::typed`] takes.
    fn phrase(&self, place: u32) -> Option<Phrase> {
        let phrase: JsString = self.0.get(place).dyn_into().ok()?;
        let composed = Zeroizing::new(String::from(phrase.normalize("NFC")));
        Some(draft::typed(&composed, &decomposed(&phrase)))
    }

    fn bytes(&self, place: u32) -> Option<Zeroizing<Vec<u8>>> {
        let bytes: Uint8Array = self.0.get(place).dyn_into().ok()?;
        Some(Zeroizing::new(bytes.to_vec()))
    }

    fn number(&self, place: u32) -> Option<f64> {
        self.0.get(place).as_f64()
    }
}

/// A phrase in Normalization Form KD and small letters, as [`draft::typed`] and
/// [`draft::weakness`] take it.
pub fn decomposed(phrase: &JsString) -> Zeroizing<String> {
    let small = phrase.normalize("NFKD").to_lower_case();
    // A small letter may be composed again, as that of the Turkish I with a dot.
    Zeroizing::new(String::from(small.normalize("NFKD")))
}

/// Fills `bytes` from the browser's generator.
fn drawn(crypto: &Crypto, bytes: &mut [u8]) -> Option<()> {
    crypto.get_random_values_with_u8_array(bytes).ok()?;
    Some(())
}
