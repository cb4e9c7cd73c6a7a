//! Other tabs of the app, in this browser.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// What tabs say to each other. No word of a case is ever among it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Who has the draft open?
    Who,
    /// I have.
    Mine,
    /// Let it go, after saving.
    Release,
    /// It is let go.
    Released,
}

impl Word {
    const ALL: [Self; 4] = [Self::Who, Self::Mine, Self::Release, Self::Released];
}

/// The line to the other tabs; none where a browser has none.
#[derive(Default)]
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Listens to the tabs on the line of this name.
    #[must_use]
    pub fn join(name: &str, heard: fn(Word)) -> Self {
        let Ok(channel) = BroadcastChannel::new(name) else {
            return Self(None);
        };
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            let said = message.data().as_f64();
            let word = Word::ALL
                .into_iter()
                .find(|word| said == Some(f64::from(*word as u8)));
            if let Some(word) = word {
                heard(word);
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        // Lives as long as the page.
        listener.forget();
        Self(Some(channel))
    }

    /// Says a word to all of them.
    pub fn say(&self, word: Word) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&f64::from(word as u8).into());
        }
    }
}
