//! Building blocks of the screens: no state of their own, one class prefix.

mod answer;
mod call;
mod emergency;
mod footer;
mod markup;
mod note;
mod trail;
mod update;

pub use answer::AnswerButton;
pub use call::CallLink;
pub use emergency::EmergencyStrip;
pub use footer::Footer;
pub use note::{NoteList, NoteView};
pub use trail::Trail;
pub use update::UpdateOffer;

use crate::session::Event;

/// The one way back from a screen to the state machine: a callback and never a
/// signal, of which the second of two writes would win.
pub type Dispatch = fn(Event);
