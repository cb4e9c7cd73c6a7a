//! The check of the school's own meldcode: what the reader saw at each of its questions. It is
//! stored nowhere, and is never a score: what was not looked at stays apart from what is there.

use crate::text::complete::{COUNT, Seen};

/// What was seen at each question, in their order; nothing where nobody looked yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked([Option<Seen>; COUNT]);

impl Checked {
    /// What was seen at each question.
    #[must_use]
    pub const fn each(&self) -> &[Option<Seen>; COUNT] {
        &self.0
    }

    /// At how many questions the reader looked.
    #[must_use]
    pub fn looked_at(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// How many of them are on the list for the board.
    #[must_use]
    pub fn listed(&self) -> usize {
        let seen = self.0.iter().flatten();
        seen.filter(|seen| **seen == Seen::Missing).count()
    }

    /// Notes what was seen at the question with this number, from 0, by the name of that; a
    /// question that is not there changes nothing, nor does another name.
    pub(super) fn note(&mut self, number: usize, id: &str) {
        let seen = Seen::ALL.into_iter().find(|seen| seen.id() == id);
        if let (Some(place), Some(_)) = (self.0.get_mut(number), seen) {
            *place = seen;
        }
    }
}
