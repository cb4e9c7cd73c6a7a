//! What screens know about the draft on this device, and what a reader can ask of it.
//!
//! The session decides nothing here: `draft::Machine` does, and its view comes back
//! as an event, which the session remembers.

use crate::calendar::Date;
use crate::hosting::Hosting;
use zeroize::Zeroizing;

/// The state of the draft, as a screen shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DraftStatus {
    /// There is none.
    #[default]
    Nothing,
    /// This browser stores nothing here.
    Unavailable,
    /// There is one; it is not open here.
    Locked {
        /// The day on which it was last saved.
        saved: Date,
        /// Its last day.
        ends: Date,
        /// The agreed day, if it is kept until after that day.
        agreed: Option<Date>,
        /// Today, by this device.
        today: Date,
    },
    /// There is one, open in another tab.
    Elsewhere {
        /// Its last day.
        ends: Date,
    },
    /// There is one, not open here, and the clock does not tell how old it is.
    Unsure,
    /// There is one, not open here, and its time is over.
    Ended {
        /// Its last day.
        on: Date,
        /// The last day on which it is certainly there; that may be over.
        until: Date,
        /// The agreed day, if it was kept until after that day.
        agreed: Option<Date>,
        /// Today, by this device.
        today: Date,
    },
    /// There is something that cannot be read.
    Unreadable,
    /// There is one from a newer version of the app.
    Newer,
    /// It is being sealed for the first time, or opened.
    Working,
    /// It is open here, and follows the case.
    Open {
        /// Its last day.
        ends: Date,
        /// The last change did not fit.
        full: bool,
    },
}

impl DraftStatus {
    /// Whether a phrase can open it here.
    #[must_use]
    pub const fn opens(self) -> bool {
        matches!(
            self,
            Self::Locked { .. } | Self::Unsure | Self::Ended { .. }
        )
    }

    /// Its last day, where that is known.
    #[must_use]
    pub const fn ends(self) -> Option<Date> {
        match self {
            Self::Locked { ends, .. }
            | Self::Elsewhere { ends }
            | Self::Open { ends, .. }
            | Self::Ended { on: ends, .. } => Some(ends),
            _ => None,
        }
    }
}

/// How long a draft is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lifetime {
    /// Seven days.
    #[default]
    Short,
    /// Until seven days after the agreed date.
    AfterReview,
}

impl Lifetime {
    /// The name of the field in which it is chosen.
    pub const FIELD: &str = "draft-lifetime";

    /// Both of them, the shorter first.
    pub const ALL: [Self; 2] = [Self::Short, Self::AfterReview];

    /// The stable name in markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Short => "week",
            Self::AfterReview => "review",
        }
    }
}

/// A phrase that a reader typed. Its memory is overwritten when it is dropped.
pub type Phrase = Zeroizing<String>;

/// What a phrase is typed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhrasePurpose {
    /// To open the draft.
    Unlock,
    /// To store the case under it.
    Keep,
}

impl PhrasePurpose {
    /// The command that this phrase is for.
    #[must_use]
    pub const fn command(self, phrase: Phrase) -> DraftCommand {
        match self {
            Self::Unlock => DraftCommand::Unlock(phrase),
            Self::Keep => DraftCommand::KeepOwn(phrase),
        }
    }
}

/// What a reader asks of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftCommand {
    /// Store the case under the phrase that is offered.
    Keep,
    /// Store it under a phrase of the reader's own.
    KeepOwn(Phrase),
    /// Store it in place of the draft that is there, as was asked.
    Replace,
    /// Leave the draft that is there.
    Leave,
    /// Offer another phrase.
    AnotherPhrase,
    /// Store a new draft this long.
    Choose(Lifetime),
    /// Open the draft with a phrase.
    Unlock(Phrase),
    /// Open it here, and no longer in the other tab.
    TakeOver,
    /// Delete it.
    Delete,
    /// Save it as a file.
    Export,
}

/// All that screens need to know about the draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftView {
    /// Its state.
    pub status: DraftStatus,
    /// What the place where the app is served allows; none until it was asked.
    pub host: Option<Hosting>,
    /// On an iPhone or iPad: whether the app was opened from the home screen.
    pub home_screen: Option<bool>,
    /// Whether the reader is asked to replace the draft that is there: the day on which that
    /// one was last saved.
    pub replaces: Option<Date>,
    /// The phrase that is offered, while the screen that stores a draft is open.
    pub phrase: Phrase,
    /// How long a new draft would be stored.
    pub lifetime: Lifetime,
    /// The day on which a draft that follows the agreed date would end, with that
    /// date as it is now.
    pub until: Date,
}
