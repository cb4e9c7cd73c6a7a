//! The vault in a worker: deriving a key takes much time and memory, and must neither
//! block the page nor stay in its memory.
//!
//! The page sends `[name, …]` and receives `[bytes]` or `[refusal]`, in the order of its
//! questions. The key for the next save is derived beforehand, so that a save when the
//! page is about to close takes no time.

use crate::draft;
use crate::vault::{self, Refusal, SealingKey, USED};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use zeroize::Zeroizing;

/// What the worker holds: all of it is gone when the page ends the worker.
#[derive(Default)]
struct Held {
    phrase: Zeroizing<String>,
    next: Option<SealingKey>,
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
        held.prepare(&heard);
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
        let text = |place| message.get(place).as_string().unwrap_or_default();
        let bytes = |place| Zeroizing::new(Uint8Array::new(&message.get(place)).to_vec());
        let number = |place| message.get(place).as_f64().unwrap_or_default() as u64;
        match text(0).as_str() {
            "keep" => {
                self.take(&text(1));
                self.prepare(scope);
                self.next
                    .is_some()
                    .then(Zeroizing::default)
                    .ok_or(Refusal::Cost)
            }
            "open" => {
                let phrase = Zeroizing::new(draft::plain(&text(1)));
                let content = vault::open(&phrase, &bytes(2))?;
                self.take(&phrase);
                Ok(content)
            }
            "seal" => {
                self.prepare(scope);
                let key = self.next.take().ok_or(Refusal::Cost)?;
                let nonce = random(scope).ok_or(Refusal::Cost)?;
                key.seal(&bytes(1), nonce, number(2), number(3))
                    .map(Zeroizing::new)
            }
            _ => Err(Refusal::Damaged),
        }
    }

    fn take(&mut self, phrase: &str) {
        self.phrase = Zeroizing::new(draft::plain(phrase));
        self.next = None;
    }

    /// Derives the key of the next save, where there is none.
    fn prepare(&mut self, scope: &DedicatedWorkerGlobalScope) {
        if self.next.is_none() && !self.phrase.is_empty() {
            self.next =
                random(scope).and_then(|salt| SealingKey::derive(&self.phrase, salt, USED).ok());
        }
    }
}

/// Bytes from the browser's generator; `None` without one: nothing is sealed then.
fn random<const N: usize>(scope: &DedicatedWorkerGlobalScope) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let crypto = scope.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
