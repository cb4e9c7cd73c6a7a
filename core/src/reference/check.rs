//! The check of the school's own meldcode: what the reader saw at each of its questions. It is
//! stored nowhere, and is never a score: what was not looked at stays apart from what is there.

use crate::text::complete::COUNT;

/// What a reader saw at a question of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The meldcode has it.
    There,
    /// It does not: the question is on the list for the board.
    Missing,
}

impl Seen {
    /// Both, in the order of the screen.
    pub const ALL: [Self; 2] = [Self::There, Self::Missing];

    /// Its stable name in markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::There => "erin",
            Self::Missing => "niet",
        }
    }
}

/// What was seen at each question, by its number from 0: a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    there: u32,
    missing: u32,
}

impl Checked {
    /// What was seen at the question with this number; `None` where nobody looked yet.
    #[must_use]
    pub const fn at(self, number: u32) -> Option<Seen> {
        match (self.there >> number & 1, self.missing >> number & 1) {
            (1, _) => Some(Seen::There),
            (_, 1) => Some(Seen::Missing),
            _ => None,
        }
    }

    /// Whether what the question with this number asks was found; `None` as before.
    #[must_use]
    pub fn found_at(self, number: u32) -> Option<bool> {
        self.at(number).map(|seen| seen == Seen::There)
    }

    /// At how many questions the reader looked.
    #[must_use]
    pub const fn looked_at(self) -> u32 {
        (self.there | self.missing).count_ones()
    }

    /// How many of them are on the list for the board.
    #[must_use]
    pub const fn listed(self) -> u32 {
        self.missing.count_ones()
    }

    /// Notes what was seen at a question, by the name of that; a question that is not there
    /// changes nothing, nor does another name.
    pub(super) fn note(&mut self, number: u32, id: &str) {
        let seen = Seen::ALL.into_iter().find(|seen| seen.id() == id);
        let (Some(seen), true) = (seen, number < COUNT) else {
            return;
        };
        let bit = 1 << number;
        self.there &= !bit;
        self.missing &= !bit;
        match seen {
            Seen::There => self.there |= bit,
            Seen::Missing => self.missing |= bit,
        }
    }
}
