//! What the reader is told about the draft.

use crate::draft::Weakness;
use crate::hosting::Hosting;

/// A message for the reader about the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftMessage {
    /// Stored for the first time.
    Kept,
    /// Another phrase is offered.
    AnotherPhrase,
    /// Its time was over, and there was time to notice; it is gone.
    Expired,
    /// Its time is over while it is open: it no longer follows the case.
    Ended,
    /// This is its last day.
    LastDay,
    /// Deleted, as asked.
    Deleted,
    /// The browser did not delete it.
    NotDeleted,
    /// The page was covered while another draft was being opened or made.
    Interrupted,
    /// The reader went on before it was known what the place allows.
    NotKept,
    /// The worker that opens did not start, or failed.
    NotOpened,
    /// A wrong phrase, or changed content.
    WrongPhrase,
    /// The phrase of the reader's own is too weak.
    Weak(Weakness),
    /// The part that seals and opens did not load or had too little memory.
    NoVault,
    /// The same, while a draft was open: it no longer follows the case.
    Lost,
    /// An earlier version took the phrase: it opened the draft, and nothing is sealed with it
    /// any more.
    NewPhrase,
    /// There is no room for a draft.
    NoRoom,
    /// There is no more room: the draft no longer follows the case.
    Full,
    /// Opened, but not readable.
    Unreadable,
    /// Deleted, but not here.
    Gone,
    /// Another tab has the draft now.
    TakenOver,
    /// Another draft is stored in its place.
    Replaced,
    /// The place where the app is served forbids it.
    Forbidden(Hosting),
    /// The file is not a draft.
    NotADraft,
    /// The file is of a newer version of the app.
    NewerFile,
    /// The file's draft has ended.
    EndedFile,
    /// There is a draft already: a file does not replace it.
    OneThere,
}

impl DraftMessage {
    /// Whether it is about the phrase that was typed: it is shown at that field.
    #[must_use]
    pub const fn is_of_the_phrase(self) -> bool {
        matches!(self, Self::WrongPhrase | Self::Weak(_))
    }

    /// Whether it stays until its reason is gone: what is typed is no longer stored.
    #[must_use]
    pub const fn lasts(self) -> bool {
        matches!(
            self,
            Self::Lost
                | Self::NewPhrase
                | Self::Full
                | Self::Gone
                | Self::TakenOver
                | Self::Replaced
                | Self::Ended
        )
    }
}
