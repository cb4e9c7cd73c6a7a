//! What the draft's machine takes in, and what it asks for.

use super::DraftMessage;
use crate::calendar::{AT_ONCE, Date};
use crate::case::{Field, Next};
use crate::hosting::Hosting;
use crate::session::{DraftCommand, DraftView, Phrase, Run};
use crate::vault::{Refusal, Times};
use zeroize::Zeroizing;

/// Storage is blocked: by the reader, a policy or a private window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked;

/// The number of a worker of this page; it is never used again.
pub type WorkerId = u32;

/// The moment at which something happens, and what is there at that moment.
pub struct At<'a> {
    /// Now, in seconds of Unix time.
    pub now: u64,
    /// Today, in the device's time zone.
    pub today: Date,
    /// The day of a time in seconds of Unix time, in the device's time zone.
    pub day_of: &'a dyn Fn(u64) -> Date,
    /// The last second of a day, in seconds of Unix time, in the device's time zone.
    pub end_of: &'a dyn Fn(Date) -> u64,
    /// The text in storage.
    pub stored: Result<Option<&'a str>, Blocked>,
    /// When its end was first noticed, in seconds of Unix time; stored beside it.
    pub noticed: Option<u64>,
    /// The page is covered, and a draft's phrase lifts that.
    pub covered: bool,
    /// The page is covered, be it by a cover that one tap lifts: that one may become the other.
    pub hidden: bool,
    /// The case in memory.
    pub case: Option<&'a Run>,
    /// The reader sees a screen that says how the stored draft is doing.
    pub seen: bool,
    /// The screen that stores a draft is on top.
    pub offers: bool,
    /// A phrase in Normalization Form KD and small letters, as the vault takes it.
    pub decomposed: &'a dyn Fn(&str) -> Phrase,
    /// Names that others know, which are therefore no phrase.
    pub names: &'a [&'a str],
}

impl At<'_> {
    /// The day for which the case in memory is needed again: the agreed date, or the day to call
    /// Veilig Thuis again after a report, whichever is later.
    pub(in crate::draft) fn review(&self) -> Option<Date> {
        let case = self.case?;
        let agreed = case.entries().day(Field::ReviewOn);
        agreed.max(case.calls_again_on(self.today))
    }

    /// The day for which question 5 of that case waits, or the call after a report; [`AT_ONCE`] for
    /// what waits for no day.
    pub(in crate::draft) fn agreed(&self) -> Option<Date> {
        let case = self.case?;
        match case.next(self.today)? {
            Next::Wait(day) | Next::LookBack(day) => Some(day),
            Next::Reported(day) => day,
            Next::Report => Some(AT_ONCE),
            Next::Question(_) if case.walk().waits_for_signal() => Some(AT_ONCE),
            _ => None,
        }
    }
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Input {
    /// The page started.
    Begin,
    /// The stored text may have changed.
    Look,
    /// A minute passed.
    Minute,
    /// The reader did something.
    Tap,
    /// The case may have changed.
    Changed,
    /// Save what changed now: another case may replace this one.
    Save,
    /// The page was covered.
    Cover,
    /// The reader gives a command.
    Command(DraftCommand),
    /// The reader ends the case on screen.
    EndCase,
    /// A phrase to offer; empty where the browser has no random numbers.
    Offer(Phrase),
    /// What the place where the app is served allows, and on an iPhone or iPad whether the
    /// app was opened from the home screen, which stores apart.
    Host(Hosting, Option<bool>),
    /// The text of a file.
    File(String),
    /// A worker answered.
    Worker(WorkerId, Answer),
    /// No other tab writes now: what is to be written can be.
    Alone(Write),
    /// A text was written to storage, or did not fit.
    Written(Write, bool),
    /// The stored text was deleted, or could not be.
    Deleted(bool),
    /// A draft whose time is over was deleted, or could not be.
    Expired(bool),
    /// Another tab sent a message.
    Tab(TabMessage),
    /// A timer ran out.
    Timer(Timer),
    /// A phrase was typed on the cover.
    Uncover(Phrase),
    /// The page is about to close.
    Closing,
    /// The page closes.
    Leave,
    /// Everything was wiped.
    Wipe,
}

/// What a worker answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The request that it answers.
    pub to: Reply,
    /// The answer.
    pub is: Result<Zeroizing<Vec<u8>>, Failure>,
}

/// The requests to a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To take a phrase for later seals.
    Keep,
    /// To open an envelope.
    Open,
    /// To seal content.
    Seal,
}

/// The number of a question to a worker or to the browser; it is never used again.
pub type Question = u32;

/// Why there is no usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The vault refused.
    Refused(Refusal),
    /// The worker did not load, or ended: too little memory, or no network yet.
    Lost,
}

/// What is done to the stored text, one tab at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write {
    /// A worker sealed a text: it takes its place.
    Save,
    /// A text was imported from a file: it comes where there is none.
    Import,
    /// The reader deletes it.
    Delete,
    /// Its time is over.
    Expire,
}

/// The messages between tabs. They never contain a word of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabMessage {
    /// Who has the draft open?
    Who,
    /// I do.
    Mine,
    /// Save it and release it.
    Release,
    /// It is released.
    Released,
}

impl TabMessage {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Who, Self::Mine, Self::Release, Self::Released];
}

/// What a timer waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// The pause before a save, which includes all changes made meanwhile.
    Save,
    /// The answer of the tab that has the draft, to the question with this number.
    TakeOver(u32),
    /// An answer to this question. A page that was asleep has a worker that was asleep too, so
    /// the time runs twice before the question counts as lost.
    Answer(Question),
}

impl Timer {
    /// How long, in milliseconds.
    #[must_use]
    pub const fn milliseconds(self) -> i32 {
        match self {
            Self::Save => 1_000,
            Self::TakeOver(_) => 1_500,
            Self::Answer(_) => 12_000,
        }
    }
}

/// What is to be done.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Start this worker and give it a phrase.
    Keep(WorkerId, Phrase),
    /// Start this worker and have it open an envelope with a phrase.
    Open(WorkerId, Phrase, Vec<u8>),
    /// Have this worker seal content, with what its header says.
    Seal(WorkerId, Zeroizing<Vec<u8>>, Times),
    /// End this worker, and the phrase and keys in its memory with it.
    End(WorkerId),
    /// Report when no other tab can write: two of them may run at the same time.
    BeAlone(Write),
    /// Write this text to storage, and report whether it fitted.
    Write(Write, String),
    /// Delete the stored text, and report whether that worked.
    Delete,
    /// Store when the end of the stored text was noticed, in seconds of Unix time, or that it
    /// is not over. Where that is blocked, it is stored at the next look.
    Notice(Option<u64>),
    /// Delete the stored text, and report whether that worked: its time is over, and there was
    /// time to notice.
    Expire,
    /// Save the text as a file.
    Export(String),
    /// Send this to the other tabs.
    Tell(TabMessage),
    /// Report when this timer has run out.
    Later(Timer),
    /// Draw a phrase to offer.
    DrawPhrase,
    /// Ask what the place where the app is served allows.
    AskHost,
    /// Ask the browser not to clear what is stored by itself.
    Persist,
    /// The case that was opened.
    TakeIn(Box<Run>),
    /// The case with this number ends: no draft of it is open any more.
    EndCase(u32),
    /// What screens should show.
    Show(DraftView),
    /// The message for the reader, if any.
    Say(Option<DraftMessage>),
    /// Whether the cover asks for the phrase from now on.
    LockCover(bool),
    /// The answer to a phrase typed on the cover.
    AnswerCover(CoverAnswer),
    /// Whether closing the page would lose a change.
    AskBeforeClosing(bool),
}

/// What the cover receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoverAnswer {
    /// The phrase is right: the cover lifts.
    Lift,
    /// The phrase is wrong.
    Wrong,
    /// The phrase could not be tried.
    Failed,
}
