//! What happened last with the draft, as the reader is told of it.

use crate::text::keep as words;

/// What happened last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// The draft's time was over; it is gone.
    Ended,
    /// Deleted, as asked.
    Deleted,
    /// Another phrase, or changed content.
    WrongPhrase,
    /// The phrase is under twelve characters.
    Short,
    /// The phrase is a number.
    Digits,
    /// The phrase repeats a few characters.
    Repeated,
    /// The part that seals and opens did not load or had too little memory.
    NoVault,
    /// The same, while a draft was open: it no longer follows the case.
    Lost,
    /// There is no room for a draft.
    NoRoom,
    /// There is no more room: the draft no longer follows the case.
    Full,
    /// Opened, and not readable.
    Unreadable,
    /// Deleted, but not here.
    Gone,
    /// Another tab has the draft now.
    TakenOver,
    /// The file is not a draft.
    NotADraft,
    /// The file is of a newer version of the app.
    NewerFile,
    /// The file's draft has ended.
    EndedFile,
    /// There is a draft already: a file does not replace it.
    OneThere,
}

impl Told {
    /// In words.
    pub(super) const fn says(self) -> &'static str {
        match self {
            Self::Ended => words::TOLD_ENDED,
            Self::Deleted => words::TOLD_DELETED,
            Self::WrongPhrase => words::TOLD_WRONG,
            Self::Short => words::TOLD_SHORT,
            Self::Digits => words::TOLD_DIGITS,
            Self::Repeated => words::TOLD_REPEATED,
            Self::NoVault => words::TOLD_NO_VAULT,
            Self::Lost => words::TOLD_LOST,
            Self::NoRoom => words::TOLD_NO_ROOM,
            Self::Full => words::FULL,
            Self::Unreadable => words::UNREADABLE,
            Self::Gone => words::TOLD_GONE,
            Self::TakenOver => words::TOLD_TAKEN_OVER,
            Self::NotADraft => words::TOLD_NOT_A_DRAFT,
            Self::NewerFile => words::TOLD_NEWER_FILE,
            Self::EndedFile => words::TOLD_ENDED_FILE,
            Self::OneThere => words::TOLD_ONE_THERE,
        }
    }

    /// Whether it goes on after the next tap: what is typed is no longer kept.
    pub(super) const fn lasts(self) -> bool {
        matches!(self, Self::Lost | Self::Full | Self::Gone | Self::TakenOver)
    }
}
