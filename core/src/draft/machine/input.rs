//! What the machine of the draft hears, and what it asks for.

use crate::calendar::Date;
use crate::case::Field;
use crate::draft::Weakness;
use crate::session::{DraftCommand, DraftView, Phrase, Run};
use crate::vault::Refusal;
use zeroize::Zeroizing;

/// Storage is blocked: by the reader, a policy or a private window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked;

/// A worker of this page; its number is never used again.
pub type WorkerId = u32;

/// The moment at which something happens, and what is there by then.
pub struct At<'a> {
    /// Now, in seconds of Unix time.
    pub now: u64,
    /// Today, in the device's time zone.
    pub today: Date,
    /// The day of a time in seconds of Unix time, in the device's time zone.
    pub day_of: &'a dyn Fn(u64) -> Date,
    /// The text in storage.
    pub stored: Result<Option<&'a str>, Blocked>,
    /// The page is covered.
    pub covered: bool,
    /// The case in memory.
    pub case: Option<&'a Run>,
    /// The screen that keeps a draft is on top.
    pub offers: bool,
}

impl At<'_> {
    /// The agreed date of the case in memory.
    pub(super) fn review(&self) -> Option<Date> {
        self.case?.entries().day(Field::ReviewOn)
    }
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Input {
    /// The page began.
    Begin,
    /// A minute passed, or the stored text may have changed.
    Look,
    /// The reader did something.
    Tap,
    /// The case may have changed.
    Changed,
    /// What changed is to be saved now: the case may make place for another.
    Save,
    /// The page was covered.
    Cover,
    /// The reader asks something.
    Command(DraftCommand),
    /// A phrase to offer; empty where the browser has no random numbers.
    Offer(Phrase),
    /// The text of a file.
    File(String),
    /// A worker answered.
    Worker(WorkerId, Answer),
    /// A text was put into storage, or did not fit.
    Written(Write, bool),
    /// The stored text was deleted, or could not be.
    Deleted(bool),
    /// Another tab said something.
    Tab(TabMessage),
    /// A time passed.
    Timer(Timer),
    /// A phrase was typed on the cover.
    Uncover(Phrase),
    /// The page wants to close.
    Closing,
    /// The page goes.
    Leave,
    /// All was wiped.
    Wipe,
}

/// What a worker answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// To which question.
    pub to: Reply,
    /// The answer.
    pub is: Result<Zeroizing<Vec<u8>>, Failure>,
}

/// The questions to a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To take a phrase for the seals to come.
    Keep,
    /// To open an envelope.
    Open,
    /// To seal a content.
    Seal,
}

/// Why there is no answer to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The vault refused.
    Refused(Refusal),
    /// The worker did not load, or ended: too little memory, or no network yet.
    Lost,
}

/// Why a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write {
    /// It is what a worker sealed.
    Save,
    /// It came in as a file.
    Import,
}

/// What tabs tell each other. No word of a case is ever in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabMessage {
    /// Who has the draft open?
    Who,
    /// I have.
    Mine,
    /// Save it and let it go.
    Release,
    /// It is let go.
    Released,
}

impl TabMessage {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Who, Self::Mine, Self::Release, Self::Released];
}

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// What changed is saved after a pause, with all that changed meanwhile: every save
    /// derives a key.
    Save,
    /// The answer of the tab that has the draft.
    TakeOver,
}

impl Timer {
    /// How long, in milliseconds.
    #[must_use]
    pub const fn milliseconds(self) -> i32 {
        match self {
            Self::Save => 1_000,
            Self::TakeOver => 1_500,
        }
    }
}

/// What is to be done.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Start this worker and let it take a phrase.
    Keep(WorkerId, Phrase),
    /// Start this worker and let it open an envelope with a phrase.
    Open(WorkerId, Phrase, Vec<u8>),
    /// Let this worker seal a content that was saved then and ends then, in seconds of
    /// Unix time.
    Seal(WorkerId, Zeroizing<Vec<u8>>, u64, u64),
    /// End this worker, and the phrase and keys in its memory with it.
    End(WorkerId),
    /// Put this text into storage, and say whether it fitted.
    Write(Write, String),
    /// Delete the stored text, and say whether it went.
    Delete,
    /// Delete the stored text: its time is over. Where that is blocked, it goes at the
    /// next look.
    Expire,
    /// Save the text as a file.
    Export(String),
    /// Tell the other tabs.
    Tell(TabMessage),
    /// Say so when this time has passed.
    Later(Timer),
    /// Draw a phrase to offer.
    DrawPhrase,
    /// The case that was opened.
    TakeIn(Box<Run>),
    /// What screens are to show.
    Show(DraftView),
    /// What the reader is to be told.
    Say(Option<DraftMessage>),
    /// From now on the cover asks for the phrase, or no longer.
    LockCover(bool),
    /// The answer to a phrase that was typed on the cover.
    AnswerCover(CoverAnswer),
    /// Whether closing the page would lose a change.
    AskBeforeClosing(bool),
}

/// What the cover hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoverAnswer {
    /// The phrase is right: it lifts.
    Lift,
    /// The phrase is another one.
    Wrong,
    /// The phrase could not be tried.
    Failed,
}

/// What the reader is told of the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftMessage {
    /// Its time was over; it is gone.
    Ended,
    /// Deleted, as asked.
    Deleted,
    /// Another phrase, or changed content.
    WrongPhrase,
    /// The phrase of the reader's own is too weak.
    Weak(Weakness),
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

impl DraftMessage {
    /// Whether it stays after the next tap: what is typed is no longer kept.
    #[must_use]
    pub const fn lasts(self) -> bool {
        matches!(self, Self::Lost | Self::Full | Self::Gone | Self::TakenOver)
    }
}
