//! A place in the browser's history.

use super::Overlay;

/// A place in the browser's history: how deep, and what is on top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// How many screens are below; 0 is the start screen.
    pub depth: usize,
    /// The number of what is on top; 0 for nothing.
    pub overlay: usize,
}

impl Place {
    /// What is on top while a training is shown: all of its screens.
    pub(super) const TRAINING: usize = Overlay::Table.number() + 1;

    /// What is on top while the reference pages are shown: all of their screens.
    pub(super) const REFERENCE: usize = Self::TRAINING + 1;

    /// The first number of what is on top while nothing is in memory that a reload would lose:
    /// after such a place nobody is told that something is gone. Of the sixteen numbers that the
    /// browser's history has room for, the last two.
    pub const LOSES_NOTHING: usize = 14;

    /// The same as [`Self::TRAINING`], while nothing is in memory.
    pub(super) const ONLY_TRAINING: usize = Self::LOSES_NOTHING;

    /// The same as [`Self::REFERENCE`], while nothing is in memory.
    pub(super) const ONLY_REFERENCE: usize = Self::ONLY_TRAINING + 1;

    /// The place before this that has this depth.
    #[must_use]
    pub const fn below(self, depth: usize) -> Self {
        let overlay = match self.overlay {
            aside if aside >= Self::TRAINING => aside,
            _ => 0,
        };
        Self { depth, overlay }
    }
}
