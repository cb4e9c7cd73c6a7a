//! Where texts differ: what each document says, what the app does, and why
//! (`docs/sources.md`).
//!
//! Where sources differ the safe reading wins, and the app says so.

mod danger;
mod file;
mod help;
mod report;
mod talk;
mod weighing;

use super::Source;

/// What one document says about a subject.
pub type Says = (Source, &'static str);

/// What the app does where texts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Settled {
    /// What it is about.
    pub topic: &'static str,
    /// What the documents say, each in our words.
    pub says: &'static [Says],
    /// What the app does.
    pub app: &'static str,
    pub why: &'static str,
    /// The sources that the app follows.
    pub sources: &'static [Source],
    /// Whether it also rests on our own reading.
    pub own_reading: bool,
}

macro_rules! differences {
    ($($(#[$doc:meta])* $name:ident, $settled:path;)*) => {
        /// A subject on which texts differ.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Difference { $($(#[$doc])* $name,)* }

        impl Difference {
            /// All of them, in the order of the steps.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// What the app does there.
            #[must_use]
            pub const fn settled(self) -> Settled {
                match self { $(Self::$name => $settled,)* }
            }
        }
    };
}

differences! {
    Danger, danger::DANGER;
    /// A pupil discloses it.
    Disclosure, danger::DISCLOSURE;
    /// A pupil who is often or long absent.
    Absence, danger::ABSENCE;
    /// Old name and missing number of Veilig Thuis.
    OldName, report::OLD_NAME;
    /// A closed case and its file.
    Destroy, file::DESTROY;
    /// When to skip the talk.
    SkipTalk, talk::SKIP_TALK;
    /// The talk with the pupil.
    PupilTalk, talk::PUPIL_TALK;
    /// A suspicion that disappears after the talk.
    SuspicionGone, talk::SUSPICION_GONE;
    /// How strong a suspicion must be.
    Strong, weighing::STRONG;
    /// Which step question 1 belongs to.
    StepFour, weighing::STEP_FOUR;
    /// A footnote in the wrong place.
    Footnote, weighing::FOOTNOTE;
    WhoWeighs, weighing::WHO_WEIGHS;
    /// When the directie or bevoegd gezag is informed.
    Informed, weighing::INFORMED;
    /// Doubt at question 2.
    Doubt, weighing::DOUBT;
    /// Either help or report.
    EitherOr, report::EITHER_OR;
    /// Accepted help instead of a report.
    AcceptedHelp, help::ACCEPTED_HELP;
    /// Whether reporting is mandatory.
    Duty, report::DUTY;
    /// Whether the parents are told before the call.
    TalkFirst, talk::TALK_FIRST;
    /// A report when parents fight after a divorce.
    Divorce, talk::DIVORCE;
    Anonymous, report::ANONYMOUS;
    WhoReports, report::WHO_REPORTS;
    /// School and leerplicht both know.
    WhoCalls, report::WHO_CALLS;
    Term, help::TERM;
    /// A plan of help that would have to be registered.
    Register, help::REGISTER;
    AfterReport, report::AFTER_REPORT;
    /// What is written down.
    Recording, file::RECORDING;
    /// What no document names.
    Beside, file::BESIDE;
    /// How long a file is kept, and who may read it.
    Keeping, file::KEEPING;
}
