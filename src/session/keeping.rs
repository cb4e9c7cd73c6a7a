//! What the device keeps of a case, as far as screens must know.
//!
//! The session only remembers what it is told: keeping, sealing and forgetting
//! happen at the edge, and come back as events.

use crate::calendar::Date;
use zeroize::Zeroizing;

/// The draft on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Draft {
    /// There is none.
    #[default]
    Nothing,
    /// This browser keeps nothing here.
    Unavailable,
    /// There is one; it is not open here.
    Locked {
        /// The day on which it ends.
        ends: Date,
    },
    /// There is one, open in another tab.
    Elsewhere {
        /// The day on which it ends.
        ends: Date,
    },
    /// There is something that cannot be read.
    Unreadable,
    /// There is one of a newer version of the app.
    Newer,
    /// It is being sealed or opened.
    Working,
    /// It is open here, and follows the case.
    Open {
        /// The day on which it ends.
        ends: Date,
        /// Whether it did not fit any more.
        full: bool,
    },
}

/// What the reader asks for; the edge carries it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Keep the case behind the phrase on screen.
    Keep,
    /// Keep it behind the phrase that was typed.
    KeepOwn,
    /// Another phrase.
    AnotherPhrase,
    /// Open the draft with the phrase that was typed.
    Unlock,
    /// Open it here, and no longer in the other tab.
    TakeOver,
    /// Delete it.
    Delete,
    /// Save it as a file.
    Export,
}

/// All that screens need to know of the draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keeping {
    /// The draft.
    pub draft: Draft,
    /// The phrase that is offered, while the screen that keeps is open.
    pub phrase: Zeroizing<String>,
    /// The day on which a draft that follows the agreed date would end, as that
    /// date is now.
    pub until: Date,
}
