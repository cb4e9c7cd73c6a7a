//! Building blocks of the screens: no state of their own, one class prefix.

mod answer;
mod call;
mod emergency;
mod footer;
mod note;
mod trail;

pub use answer::AnswerButton;
pub use call::CallLink;
pub use emergency::EmergencyStrip;
pub use footer::Footer;
pub use note::{NoteList, NoteView};
pub use trail::Trail;

use crate::session::Event;
use leptos::prelude::Callback;

/// The one way back from a screen to the state machine.
pub type Dispatch = Callback<Event>;
