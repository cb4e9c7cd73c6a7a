//! The two columns of a screen, for a window with room for them.

use super::{Block, Page};
use crate::parts::html::Html;

/// The class of the part that grows next to a case: it begins the second column.
const GROWING: &str = "ww-note ww-growing";

/// The last class of any other part that begins it.
const SECOND: &str = "ww-second";

/// The class of the part with what is explained first.
const EXPLAINED: &str = "ww-explained";

/// The last class of the part for notes.
pub const WRITES: &str = "ww-writes";

impl Page {
    /// Starts the second column, with the part that grows next to a case: the parts from here on
    /// are next to the others where there is room.
    pub fn columns(&mut self) {
        self.block(GROWING);
    }

    /// The part that grows next to a case.
    pub fn growing(&mut self) -> Option<&mut Block> {
        self.blocks.iter_mut().find(|block| block.class == GROWING)
    }

    /// The part for notes.
    pub fn writes(&mut self) -> Option<&mut Block> {
        let mut blocks = self.blocks.iter_mut();
        blocks.find(|block| block.class.ends_with(WRITES))
    }

    /// The place in `blocks` of the first part of the second column.
    #[must_use]
    pub fn beside(&self) -> Option<usize> {
        let begins = |block: &Block| block.class == GROWING || block.class.ends_with(SECOND);
        self.blocks.iter().position(begins)
    }

    /// Adds what is explained first, to be filled.
    pub fn explained(&mut self) -> &mut Html {
        &mut self.block(EXPLAINED).html
    }

    /// Moves what is explained first into the second column, right below what grows: for a window
    /// with room for both. The order of the parts is that in which they are seen, and reached by
    /// keyboard.
    pub fn explain_beside(&mut self) {
        let first = self
            .blocks
            .iter()
            .position(|block| block.class == EXPLAINED);
        if let (Some(first), Some(growing)) = (first, self.beside())
            && first < growing
        {
            let part = self.blocks.remove(first);
            self.blocks.insert(growing, part);
        }
    }
}
