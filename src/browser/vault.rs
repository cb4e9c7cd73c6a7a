//! The page's side of the vault: questions to the worker, and its answers.

use crate::draft::Failure;
use crate::vault::{Refusal, Times};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{ErrorEvent, MessageEvent, Worker, WorkerOptions, WorkerType};
use zeroize::Zeroizing;

/// What the worker answered.
type Answer = Result<Zeroizing<Vec<u8>>, Failure>;

type Heard = Box<dyn FnOnce(Answer)>;

/// The worker, with the callers that wait for its answers. Dropping it ends the worker,
/// and the phrase and keys in its memory with it.
pub struct Vault {
    worker: Worker,
    state: Rc<RefCell<State>>,
    /// The listeners live as long as the worker.
    _answered: Closure<dyn Fn(MessageEvent)>,
    _failed: Closure<dyn Fn(ErrorEvent)>,
}

#[derive(Default)]
struct State {
    /// The worker reported that it listens; earlier questions wait.
    listens: bool,
    unsent: Vec<Array>,
    /// The callers that wait, in the order of their questions: the worker answers one by
    /// one.
    waiting: VecDeque<Heard>,
}

impl Vault {
    /// Starts the worker; `None` where there are none.
    pub fn start() -> Option<Self> {
        let boot = super::page::boot()?;
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let files = [boot.get("vaultGlue")?, boot.get("vaultWasm")?].join(" ");
        options.set_name(&files);
        let worker = Worker::new_with_options(&boot.get("vault")?, &options).ok()?;
        let state = Rc::new(RefCell::new(State::default()));

        let (heard, teller) = (Rc::clone(&state), worker.clone());
        let answered = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            hear(&heard, &teller, &message.data());
        });
        worker.set_onmessage(Some(answered.as_ref().unchecked_ref()));
        let heard = Rc::clone(&state);
        let failed = Closure::<dyn Fn(ErrorEvent)>::new(move |error: ErrorEvent| {
            // Reported to the reader as a value, not to the console.
            error.prevent_default();
            fail_all(&heard);
        });
        worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        Some(Self {
            worker,
            state,
            _answered: answered,
            _failed: failed,
        })
    }

    /// Makes a lock for later saves with this phrase.
    pub fn keep(&self, phrase: &str, heard: impl FnOnce(Answer) + 'static) {
        self.ask(&["keep".into(), phrase.into()], Box::new(heard));
    }

    /// Opens an envelope; its lock is then used for later saves.
    pub fn open(&self, phrase: &str, envelope: &[u8], heard: impl FnOnce(Answer) + 'static) {
        let envelope = Uint8Array::from(envelope);
        let message = ["open".into(), phrase.into(), envelope.into()];
        self.ask(&message, Box::new(heard));
    }

    /// Seals what was saved at one time and ends at another, in Unix seconds.
    pub fn seal(
        &self,
        content: &[u8],
        Times {
            saved,
            ends,
            agreed,
        }: Times,
        heard: impl FnOnce(Answer) + 'static,
    ) {
        let content = Uint8Array::from(content);
        let message = [
            "seal".into(),
            content.into(),
            JsValue::from_f64(saved as f64),
            JsValue::from_f64(ends as f64),
            agreed.map_or(JsValue::NULL, |agreed| JsValue::from_f64(agreed as f64)),
        ];
        self.ask(&message, Box::new(heard));
    }

    fn ask(&self, parts: &[JsValue], heard: Heard) {
        let message: Array = parts.iter().collect();
        let mut state = self.state.borrow_mut();
        state.waiting.push_back(heard);
        if state.listens {
            let _ = self.worker.post_message(&message);
        } else {
            state.unsent.push(message);
        }
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Handles an answer, or the message that the worker listens.
fn hear(state: &Rc<RefCell<State>>, worker: &Worker, said: &JsValue) {
    let Some(answer) = said.dyn_ref::<Array>().map(|said| said.get(0)) else {
        let unsent = {
            let mut state = state.borrow_mut();
            state.listens = true;
            std::mem::take(&mut state.unsent)
        };
        for message in unsent {
            let _ = worker.post_message(&message);
        }
        return;
    };
    let answer = match answer.dyn_ref::<Uint8Array>() {
        Some(bytes) => Ok(Zeroizing::new(bytes.to_vec())),
        None => Err(Failure::Refused(refusal(answer.as_f64()))),
    };
    // The caller that waits may ask again, so the state must not be borrowed.
    let waiting = state.borrow_mut().waiting.pop_front();
    if let Some(heard) = waiting {
        heard(answer);
    }
}

fn fail_all(state: &Rc<RefCell<State>>) {
    let waiting = std::mem::take(&mut state.borrow_mut().waiting);
    for heard in waiting {
        heard(Err(Failure::Lost));
    }
}

/// The refusal that the worker sent as a number.
fn refusal(sent: Option<f64>) -> Refusal {
    [
        Refusal::Damaged,
        Refusal::Newer,
        Refusal::Cost,
        Refusal::Size,
        Refusal::Locked,
        Refusal::Weak,
    ]
    .into_iter()
    .find(|refusal| sent == Some(f64::from(*refusal as u8)))
    .unwrap_or(Refusal::Damaged)
}
