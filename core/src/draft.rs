//! The optional draft: what of a case is stored, until when, under which phrase, and
//! what happens to it ([`Machine`]). Pure: `vault` seals, and `browser` stores.

mod age;
mod content;
mod machine;
mod phrase;
mod weakness;

pub use age::{Age, Life, last_day, last_day_of_notice};
pub use content::{read, write};
pub use machine::{
    Answer, At, Blocked, CoverAnswer, DraftMessage, Effect, Failure, Input, Machine, Question,
    Reply, TabMessage, Timer, WorkerId, Write,
};
pub use phrase::{generate, normal, typed};
pub use weakness::{Weakness, weakness};
