//! Messages between the tabs of the app in this browser.

use crate::draft::TabMessage;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// The channel to the other tabs; `None` where a browser has none.
#[derive(Default)]
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Listens to the tabs on the channel with this name.
    #[must_use]
    pub fn join(name: &str, heard: fn(TabMessage)) -> Self {
        let Ok(channel) = BroadcastChannel::new(name) else {
            return Self(None);
        };
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            let said = message.data().as_f64();
            let word = TabMessage::ALL
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

    /// Sends a message to all of them.
    pub fn tell(&self, message: TabMessage) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&f64::from(message as u8).into());
        }
    }
}
