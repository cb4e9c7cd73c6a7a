//! The pages of the case file, and the fields on each.

use super::Field;
use crate::protocol::Outcome;

/// A page of the case file, separate from the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sheet {
    /// The report: what to say to Veilig Thuis, and what came of it.
    Call,
    /// What Veilig Thuis says after the report, and who calls when it says nothing.
    Feedback,
    /// The agreements while help runs.
    Plan,
    /// The agreements after the help.
    Monitoring,
    /// Where the school deviates from the framework.
    Deviation,
    /// The record of everything.
    Record,
}

impl Sheet {
    /// All sheets, in the order in which an outcome offers them.
    pub const ALL: [Self; 6] = [
        Self::Call,
        Self::Feedback,
        Self::Plan,
        Self::Monitoring,
        Self::Deviation,
        Self::Record,
    ];

    /// The sheet's stable name in markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Feedback => "feedback",
            Self::Plan => "plan",
            Self::Monitoring => "monitoring",
            Self::Deviation => "deviation",
            Self::Record => "record",
        }
    }

    /// Whether `outcome` offers this sheet.
    #[must_use]
    pub const fn belongs_to(self, outcome: Outcome) -> bool {
        match self {
            Self::Call => matches!(
                outcome,
                Outcome::ReportNow
                    | Outcome::ReportNoHelp
                    | Outcome::ReportHelpRefused
                    | Outcome::ReportHelpFailed
            ),
            Self::Plan => matches!(outcome, Outcome::HelpRunning),
            Self::Monitoring => matches!(outcome, Outcome::HelpCompleted),
            Self::Feedback | Self::Deviation | Self::Record => true,
        }
    }

    /// The fields on this sheet, in order.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Call => &[
                Field::Report,
                Field::ReportedOn,
                Field::ReportedAt,
                Field::SpokeWith,
                Field::WithVeiligThuis,
                Field::PupilHome,
                Field::Adult,
                Field::OwnChild,
                Field::ChildNow,
                Field::PupilHears,
                Field::ParentsTold,
                Field::ParentsHeard,
                Field::NotBefore,
                Field::Board,
            ],
            Self::Feedback => &[
                Field::Heard,
                Field::HeardOn,
                Field::HeardWhat,
                Field::CalledAgain,
                Field::CallAgainOn,
                Field::CallNext,
                Field::AfterWatch,
            ],
            Self::Plan => &[
                Field::ReviewOn,
                Field::Casemanager,
                Field::Tasks,
                Field::PlanWatch,
                Field::Consent,
                Field::Goal,
                Field::SafetyAgreements,
                Field::ReportAtOnce,
            ],
            Self::Monitoring => &[Field::Monitor, Field::MonitorUntil, Field::OnNewSignal],
            Self::Deviation => &[
                Field::Instead,
                Field::DeviationReason,
                Field::DeviationBy,
                Field::DeviationUntil,
                Field::DeviationWatch,
                Field::DeviationEnds,
            ],
            Self::Record => &[],
        }
    }
}

/// The fields of steps 1 to 3, in the order of the meldcode.
pub const READINESS: &[Field] = &[
    Field::Audience,
    Field::Signals,
    Field::LastSeen,
    Field::PupilTold,
    Field::About,
    Field::Involved,
    Field::Colleague,
    Field::ColleagueRole,
    Field::Advice,
    Field::AdviceSaid,
    Field::SchoolType,
    Field::Adult,
    Field::OwnChild,
    Field::Interpreter,
    Field::ParentsTalk,
    Field::TalkGround,
    Field::ParentsSaid,
    Field::PupilTalk,
    Field::PupilSaid,
    Field::Board,
];

/// What steps 1 to 3 of the meldcode ask for; the rest of [`READINESS`] says more about it.
pub const STEPS: &[Field] = &[
    Field::Signals,
    Field::Colleague,
    Field::Advice,
    Field::PupilTalk,
    Field::Adult,
    Field::OwnChild,
    Field::ParentsTalk,
    Field::TalkGround,
    Field::Board,
];

/// What decides whom to call first; never asked in a fold.
pub const DECIDES: &[Field] = &[Field::PupilTold, Field::About];

/// What was done when all was done. Advice of Veilig Thuis is asked for where it is needed
/// alone, so nobody says by one tap that it was.
pub const DONE: &[Field] = &[
    Field::Signals,
    Field::Colleague,
    Field::PupilTalk,
    Field::ParentsTalk,
    Field::Board,
];
