//! The vault in a worker: deriving a key takes much time and memory, and must neither
//! block the page nor stay in its memory.
//!
//! The page sends `[name, …]` and receives `[bytes]` or `[refusal]`, in the order of its
//! questions. A phrase is needed once: what is held after that is a lock, which seals. So a
//! save takes no time, also when the page is about to close.

use crate::draft;
use crate::vault::{self, Drawn, Lock, Phrase, Refusal};
use js_sys::{Array, JsString, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use zeroize::Zeroizing;

/// What the worker holds: all of it is gone when the page ends the worker.
#[derive(Default)]
struct Held {
    lock: Option<Lock>,
}

/// Listens until the page ends the worker; does nothing anywhere but in a worker.
pub fn run() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let held = Rc::new(RefCell::new(Held::default()));
    let heard = scope.clone();
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
        let Ok(message) = message.data().dyn_into::<Array>() else {
            return;
        };
        let mut held = held.borrow_mut();
        let answer = match held.carry_out(&heard, &message) {
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

impl Held {
    fn carry_out(
        &mut self,
        scope: &DedicatedWorkerGlobalScope,
        message: &Array,
    ) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        let phrase = || typed(&message.get(1));
        let bytes = |place| Zeroizing::new(Uint8Array::new(&message.get(place)).to_vec());
        let number = |place| message.get(place).as_f64().unwrap_or_default() as u64;
        match message.get(0).as_string().unwrap_or_default().as_str() {
            "keep" => {
                self.lock = Some(lock(scope, &phrase())?);
                Ok(Zeroizing::default())
            }
            "open" => {
                let phrase = phrase();
                let opened = vault::open(&phrase, &bytes(2))?;
                self.lock = Some(match opened.lock {
                    Some(lock) => lock,
                    None => lock(scope, &phrase)?,
                });
                Ok(opened.content)
            }
            "seal" => {
                let lock = self.lock.as_ref().ok_or(Refusal::Cost)?;
                let nonce = random(scope).ok_or(Refusal::Cost)?;
                lock.seal(&bytes(1), nonce, number(2), number(3))
                    .map(Zeroizing::new)
            }
            _ => Err(Refusal::Damaged),
        }
    }
}

/// A new lock; none without random numbers.
fn lock(scope: &DedicatedWorkerGlobalScope, phrase: &Phrase) -> Result<Lock, Refusal> {
    let drawn = || {
        Some(Drawn {
            salt: random(scope)?,
            nonce: random(scope)?,
            key: Zeroizing::new(random(scope)?),
        })
    };
    Lock::make(phrase, &drawn().ok_or(Refusal::Cost)?)
}

/// The phrase in the two forms that [`draft::typed`] takes.
fn typed(phrase: &JsValue) -> Phrase {
    let Some(phrase) = phrase.dyn_ref::<JsString>() else {
        return draft::typed("", "");
    };
    let composed = Zeroizing::new(String::from(phrase.normalize("NFC")));
    let small = phrase.normalize("NFKD").to_lower_case();
    // A small letter may be composed again, as that of the Turkish I with a dot.
    let decomposed = Zeroizing::new(String::from(small.normalize("NFKD")));
    draft::typed(&composed, &decomposed)
}

/// Bytes from the browser's generator; `None` without one: nothing is sealed then.
fn random<const N: usize>(scope: &DedicatedWorkerGlobalScope) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let crypto = scope.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
