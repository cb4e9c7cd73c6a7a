//! The parts that content consists of, as HTML. Each has its classes here and nowhere else,
//! as far as several screens have it; no text in it comes from here.

mod call;
mod field;
mod form;
mod note;
mod path;
mod picture;
mod shared;

pub use call::{call, calls};
pub use field::{case_field, remark_place};
pub use form::{FieldLabel, choices, fields, file, number, own_field, passkey, phrase, radio};
pub use note::{
    first_note, folded, folded_strong, guides, loaded, note, note_body, notes, on_demand, page,
    plain, sources, strong_note, summary,
};
pub use path::{Walked, path};
pub use picture::{bar, qr};
pub use shared::{footer, heading, items, placed_heading, told, waiting};
