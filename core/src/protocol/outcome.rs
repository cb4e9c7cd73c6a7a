//! Where the five questions lead, and the two decisions of each outcome.

/// A conclusion of the framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// 1 nee: no action needed; record and close the file.
    RecordAndClose,
    /// 2 ja or twijfel: report at once, by phone.
    ReportNow,
    /// 3 nee: no effective help; report.
    ReportNoHelp,
    /// 4 nee: those involved do not accept the help; report.
    ReportHelpRefused,
    /// 4 ja, 5 open: help runs until an agreed date.
    HelpRunning,
    /// 5 nee: the agreed results are not there; report.
    ReportHelpFailed,
    /// 5 ja: close the help, with agreements on monitoring.
    HelpCompleted,
}

/// The first decision: is reporting to Veilig Thuis necessary? (S0b)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reporting {
    /// Question 1 found no ground to act.
    NoGround,
    /// Not while the help runs, or after it worked; a new signal reopens it.
    NotForNow,
    /// Reporting is necessary according to the framework.
    Necessary,
}

/// The second decision: is help (also) possible? (S0b)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HelpDecision {
    /// Question 1 found no ground to act.
    NoGround,
    /// Decided together with Veilig Thuis and those involved.
    WithVeiligThuis,
    /// Help runs until the agreed date.
    Running,
    /// Help is closed with agreements on monitoring.
    Closed,
}

impl Outcome {
    /// All outcomes, in the order in which the questions reach them.
    pub const ALL: [Self; 7] = [
        Self::RecordAndClose,
        Self::ReportNow,
        Self::ReportNoHelp,
        Self::ReportHelpRefused,
        Self::HelpRunning,
        Self::ReportHelpFailed,
        Self::HelpCompleted,
    ];

    /// The outcome's stable name in tests and markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::RecordAndClose => "record-and-close",
            Self::ReportNow => "report-now",
            Self::ReportNoHelp => "report-no-help",
            Self::ReportHelpRefused => "report-help-refused",
            Self::HelpRunning => "help-running",
            Self::ReportHelpFailed => "report-help-failed",
            Self::HelpCompleted => "help-completed",
        }
    }

    /// The first decision, always taken before the second.
    #[must_use]
    pub const fn reporting(self) -> Reporting {
        match self {
            Self::RecordAndClose => Reporting::NoGround,
            Self::HelpRunning | Self::HelpCompleted => Reporting::NotForNow,
            Self::ReportNow
            | Self::ReportNoHelp
            | Self::ReportHelpRefused
            | Self::ReportHelpFailed => Reporting::Necessary,
        }
    }

    /// The second decision; a report never excludes help.
    #[must_use]
    pub const fn help(self) -> HelpDecision {
        match self {
            Self::RecordAndClose => HelpDecision::NoGround,
            Self::HelpRunning => HelpDecision::Running,
            Self::HelpCompleted => HelpDecision::Closed,
            Self::ReportNow
            | Self::ReportNoHelp
            | Self::ReportHelpRefused
            | Self::ReportHelpFailed => HelpDecision::WithVeiligThuis,
        }
    }
}
