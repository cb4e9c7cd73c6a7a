//! The states of the draft in one page, and what each of them holds.

use super::input::WorkerId;
use crate::calendar::Date;
use crate::draft::Life;
use zeroize::Zeroizing;

/// The state of the draft. Each variant holds what is true only in it.
#[derive(Default)]
pub(super) enum State {
    /// No draft is open in this page.
    #[default]
    Closed,
    /// A phrase is being tried on this text.
    Unlocking { worker: WorkerId, text: String },
    /// A case is being sealed for the first time; the worker has the phrase.
    Creating(Open),
    /// The draft follows the case.
    Open(Open),
    /// The page is covered, and the keys are gone; the case is still in memory. The phrase
    /// opens it again.
    Covered(Kept),
    /// The page is covered, and this text, which the case was stored as, is no longer in
    /// storage. The phrase still lifts the cover, and one that a tap lifts for now becomes
    /// that.
    Orphaned(String),
}

/// A draft with its keys.
pub(super) struct Open {
    pub kept: Kept,
    pub worker: WorkerId,
    /// What is being sealed or written: one at a time.
    pub saving: Option<Saving>,
}

/// The case that is stored.
pub(super) struct Kept {
    /// Its number in this visit.
    pub number: u32,
    /// What was settled when it was first stored.
    pub life: Life,
    /// The agreed date from which its end was calculated.
    pub review: Option<Date>,
    /// The day for which its question 5 waits.
    pub agreed: Option<Date>,
    /// When it ends, in seconds of Unix time.
    pub ends: u64,
    /// What this page last read or wrote in storage; none if nothing was there before the
    /// first save.
    pub text: Option<String>,
    /// The content, as it was last stored.
    pub content: Zeroizing<Vec<u8>>,
    /// What changed and could not be sealed before another case came on screen.
    pub next: Option<Unsaved>,
    /// The last save did not fit.
    pub full: bool,
}

/// Content on its way into storage.
pub(super) struct Saving {
    pub content: Zeroizing<Vec<u8>>,
    /// The sealed text, once it is being written.
    pub text: Option<String>,
}

/// Content that is not saved yet.
pub(super) struct Unsaved {
    pub content: Zeroizing<Vec<u8>>,
    /// Its agreed date, from which the draft's end may be calculated.
    pub review: Option<Date>,
    /// The day for which its question 5 waits.
    pub agreed: Option<Date>,
}

impl Kept {
    /// Holds on to a save that was not done, of a case that is no longer in memory: nothing
    /// else holds its content, so the next save takes it.
    pub fn try_again(&mut self, undone: Option<Saving>) {
        let undone = undone.map(|saving| Unsaved {
            content: saving.content,
            review: self.review,
            agreed: self.agreed,
        });
        self.next = self.next.take().or(undone);
    }
}

impl State {
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Closed => "Closed",
            Self::Unlocking { .. } => "Unlocking",
            Self::Creating(_) => "Creating",
            Self::Open(Open { saving: None, .. }) => "Open",
            Self::Open(_) => "Saving",
            Self::Covered(_) => "Covered",
            Self::Orphaned(_) => "Orphaned",
        }
    }

    /// Whether a worker is making the first seal, or opening.
    pub const fn is_working(&self) -> bool {
        matches!(self, Self::Unlocking { .. } | Self::Creating(_))
    }

    /// Whether a phrase is being tried.
    pub const fn is_unlocking(&self) -> bool {
        matches!(self, Self::Unlocking { .. })
    }

    /// Whether a change is being sealed or written.
    pub const fn is_saving(&self) -> bool {
        matches!(
            self,
            Self::Creating(Open {
                saving: Some(_),
                ..
            }) | Self::Open(Open {
                saving: Some(_),
                ..
            })
        )
    }

    /// The worker that has the phrase.
    pub const fn worker(&self) -> Option<WorkerId> {
        match self {
            Self::Unlocking { worker, .. } => Some(*worker),
            Self::Creating(open) | Self::Open(open) => Some(open.worker),
            _ => None,
        }
    }

    /// Whether the case in memory is stored, or is about to be.
    pub const fn holds_a_case(&self) -> bool {
        matches!(self, Self::Creating(_) | Self::Open(_) | Self::Covered(_))
    }

    /// The case that is stored.
    pub const fn kept(&self) -> Option<&Kept> {
        match self {
            Self::Creating(open) | Self::Open(open) => Some(&open.kept),
            Self::Covered(kept) => Some(kept),
            _ => None,
        }
    }

    /// The content that is stored, or on its way there.
    pub fn latest(&self) -> Option<&Zeroizing<Vec<u8>>> {
        if let Self::Creating(Open { saving, .. }) | Self::Open(Open { saving, .. }) = self
            && let Some(saving) = saving
        {
            return Some(&saving.content);
        }
        Some(&self.kept()?.content)
    }

    /// The text in storage that belongs to this page.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Unlocking { text, .. } => Some(text),
            // It belongs to another, and only the cover asks for it.
            Self::Closed | Self::Orphaned(_) => None,
            _ => self.kept()?.text.as_deref(),
        }
    }

    /// Whether `text` is what this page last read or wrote in storage, or is about to
    /// write.
    pub fn is_own(&self, text: &str) -> bool {
        let written = match self {
            Self::Creating(open) | Self::Open(open) => open.saving.as_ref(),
            _ => None,
        };
        let written = written.and_then(|saving| saving.text.as_deref());
        self.text() == Some(text) || written == Some(text)
    }

    /// Takes the text that a phrase on the cover must open; the state is closed after that.
    pub fn take_text(&mut self) -> Option<String> {
        match std::mem::take(self) {
            Self::Orphaned(text) => Some(text),
            Self::Open(open) => open.kept.text,
            Self::Covered(kept) => kept.text,
            // The case in memory was never stored as this text.
            Self::Closed | Self::Unlocking { .. } | Self::Creating(_) => None,
        }
    }

    /// Whether only the phrase lifts the cover.
    pub const fn locks_the_cover(&self) -> bool {
        matches!(self, Self::Open(_) | Self::Covered(_) | Self::Orphaned(_))
    }

    /// The same text, while the state stays.
    pub fn own_text(&self) -> Option<&str> {
        match self {
            Self::Orphaned(text) => Some(text),
            Self::Open(_) | Self::Covered(_) => self.text(),
            _ => None,
        }
    }
}
