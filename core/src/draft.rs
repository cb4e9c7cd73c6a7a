//! The optional draft: what of a case is stored, until when, under which phrase, and
//! what happens to it ([`Machine`]). Pure: `vault` seals, and `browser` stores.

mod age;
mod content;
mod machine;
mod phrase;

pub use age::{Age, Life, ends};
pub use content::{read, write};
pub use machine::{
    Answer, At, Blocked, CoverAnswer, DraftMessage, Effect, Failure, Input, Machine, Reply,
    TabMessage, Timer, WorkerId, Write,
};
pub use phrase::{Weakness, generate, plain, weakness};
