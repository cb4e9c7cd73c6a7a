//! The optional draft: what of a case is kept, until when, and behind which
//! phrase. Pure; where it is kept is `browser`'s, how it is sealed is `vault`'s.

mod content;
mod phrase;
mod term;

pub use content::{read, write};
pub use phrase::{Weakness, generate, plain, weakness};
pub use term::{Clock, Life, Term, ends};
