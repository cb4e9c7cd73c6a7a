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

    /// The place before this that has this depth.
    #[must_use]
    pub const fn below(self, depth: usize) -> Self {
        let overlay = match self.overlay {
            aside @ (Self::TRAINING | Self::REFERENCE) => aside,
            _ => 0,
        };
        Self { depth, overlay }
    }
}
