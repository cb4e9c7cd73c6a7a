//! Building blocks of the screens: no state of their own, one class prefix.

mod emergency;
mod form;
mod frame;
pub mod html;
mod icon;
pub mod markup;
pub mod page;
mod phrase;
pub mod remark;
mod status_line;
mod update;

pub use emergency::EmergencyStrip;
pub use form::Form;
pub use frame::{Columns, Controls, Frame, Outline, Part, PlainFrame};
pub use html::{Filled, Html, InPlace, Typed};
pub use icon::{Icon, Icons};
pub use markup::FieldLabel;
pub use page::{Block, Control, List, Look, Page, PhraseForm, WRITES};
pub use phrase::{PHRASE_TOLD, PhraseField};
pub use status_line::StatusLine;
pub use update::UpdateOffer;

use crate::session::Event;

/// The one route from a screen back to the state machine: a callback, never a signal,
/// because of two writes to a signal only the second would count.
pub type Dispatch = fn(Event);
