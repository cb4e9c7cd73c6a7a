//! The one definition of each field.

use super::{Choice, Field, FieldKind};

/// When a field is asked for, given what was chosen in another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Whatever was chosen.
    Always,
    /// When one of these was chosen there.
    When(Field, &'static [Choice]),
    /// Unless this was chosen there.
    Unless(Field, Choice),
}

/// All that is fixed about a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its stable name in markup, without question and role.
    pub name: &'static str,
    /// What it takes.
    pub kind: FieldKind,
    /// When it is asked for. A value that is not asked for any more stays, and is ignored.
    pub asked: Asked,
    /// The framework's own words ask for it (S0b, 4b and 5b).
    pub by_framework: bool,
    /// It is about the time in which a necessary report is not made.
    pub about_waiting: bool,
}

const fn field(name: &'static str, kind: FieldKind) -> Definition {
    Definition {
        name,
        kind,
        asked: Asked::Always,
        by_framework: false,
        about_waiting: false,
    }
}

impl Definition {
    const fn when(mut self, other: Field, chosen: &'static [Choice]) -> Self {
        self.asked = Asked::When(other, chosen);
        self
    }

    const fn unless(mut self, other: Field, chosen: Choice) -> Self {
        self.asked = Asked::Unless(other, chosen);
        self
    }

    const fn by_framework(mut self) -> Self {
        self.by_framework = true;
        self
    }

    const fn about_waiting(mut self) -> Self {
        self.about_waiting = true;
        self
    }
}

impl Field {
    /// All that is fixed about a field: its one definition. The form, the record, the call
    /// card, what is open and the format of a draft follow from it; its words are in
    /// `text::field`.
    #[must_use]
    pub const fn definition(self) -> Definition {
        use Choice::{
            AdviceOnly, Agreed, ContactMayBreak, DangerAtHome, DangerAtSchool, Disclosure, Doubt,
            Exploitation, Honour, Illness, Leerplicht, Mbo, No, NoContact, NotYet, PartnerViolence,
            Primary, Reported, School, Secondary, SexualAbuse, Skipped, Special, ToldAfter,
            ToldBefore, Urgency, Yes,
        };
        use FieldKind::{Choice as Choose, Day, Line, Mark, Text};
        match self {
            Self::Audience => field("audience", Choose(&[School, Leerplicht])),
            Self::Signals => field("signals", Choose(&[Yes, NotYet])),
            Self::LastSeen => field("last-seen", Text),
            Self::PupilTold => field("pupil-told", Choose(&[Yes, No])),
            Self::About => field(
                "about",
                Choose(&[
                    DangerAtHome,
                    SexualAbuse,
                    Honour,
                    PartnerViolence,
                    Exploitation,
                    Illness,
                    No,
                ]),
            ),
            Self::Involved => field("involved", Text),
            Self::Colleague => field("colleague", Choose(&[Yes, NotYet])),
            Self::ColleagueRole => field("colleague-role", Line).when(Self::Colleague, &[Yes]),
            Self::Advice => field("advice", Choose(&[Yes, No])),
            Self::AdviceSaid => field("advice-said", Text).when(Self::Advice, &[Yes]),
            Self::SchoolType => field("school-type", Choose(&[Primary, Secondary, Mbo, Special])),
            Self::Adult => field("adult", Choose(&[Yes, No])).unless(Self::SchoolType, Primary),
            Self::OwnChild => {
                field("own-child", Choose(&[Yes, No])).unless(Self::SchoolType, Primary)
            }
            Self::Interpreter => field("interpreter", Text),
            Self::ParentsTalk => {
                field("parents-talk", Choose(&[Yes, NotYet, Skipped])).unless(Self::Adult, Yes)
            }
            Self::TalkGround => field(
                "talk-ground",
                Choose(&[
                    DangerAtHome,
                    DangerAtSchool,
                    Urgency,
                    NoContact,
                    Disclosure,
                    SexualAbuse,
                    Honour,
                    PartnerViolence,
                    Illness,
                    ContactMayBreak,
                ]),
            )
            .when(Self::ParentsTalk, &[Skipped]),
            Self::ParentsSaid => field("parents-said", Text).when(Self::ParentsTalk, &[Yes]),
            Self::PupilTalk => field("pupil-talk", Choose(&[Yes, NotYet, Skipped])),
            Self::PupilSaid => field("pupil-said", Text).when(Self::PupilTalk, &[Yes]),
            Self::Board => field("board", Choose(&[Yes, NotYet])),
            Self::Seat(_) => field("seat", Mark),
            Self::Fact(_) => field("fact", Text),
            Self::Quote(_) => field("quote", Text),
            Self::Reading(_) => field("reading", Text),
            Self::Vote(..) => field("vote", Choose(&[Yes, Doubt, No, Choice::None])),
            Self::AgreedResults => field("agreed-results", Text),
            Self::Report => field("report", Choose(&[Reported, AdviceOnly, NotYet])),
            Self::ReportedOn => field("reported-on", Day).when(Self::Report, &[Reported]),
            Self::ReportedAt => field("reported-at", Line).when(Self::Report, &[Reported]),
            Self::SpokeWith => field("spoke-with", Line).when(Self::Report, &[Reported]),
            Self::WithVeiligThuis => field("with-veilig-thuis", Text),
            Self::PupilHome => field("pupil-home", Text),
            Self::ChildNow => field("child-now", Text).when(Self::OwnChild, &[Yes]),
            Self::PupilHears => field("pupil-hears", Text),
            Self::ParentsTold => field(
                "parents-told",
                Choose(&[ToldBefore, ToldAfter, Agreed, NotYet]),
            )
            .unless(Self::Adult, Yes),
            Self::ParentsHeard => {
                field("parents-heard", Text).when(Self::ParentsTold, &[ToldBefore, ToldAfter])
            }
            Self::NotBefore => {
                field("not-before", Text).when(Self::ParentsTold, &[ToldAfter, Agreed, NotYet])
            }
            Self::Heard => field("heard", Choose(&[Yes, NotYet])).when(Self::Report, &[Reported]),
            Self::HeardOn => field("heard-on", Day).when(Self::Heard, &[Yes]),
            Self::HeardWhat => field("heard-what", Text).when(Self::Heard, &[Yes]),
            Self::CalledAgain => field("called-again", Text).when(Self::Report, &[Reported]),
            Self::CallAgainOn => field("call-again-on", Day).when(Self::Heard, &[NotYet]),
            Self::CallNext => field("call-next", Line).when(Self::Report, &[Reported]),
            Self::AfterWatch => field("after-watch", Line).when(Self::Report, &[Reported]),
            Self::PlanWatch => field("plan-watch", Line),
            Self::Consent => field("consent", Text),
            Self::Goal => field("goal", Text),
            Self::Tasks => field("tasks", Text).by_framework(),
            Self::Casemanager => field("casemanager", Line).by_framework(),
            Self::SafetyAgreements => field("safety-agreements", Text),
            Self::ReviewOn => field("review-on", Day).by_framework(),
            Self::ReportAtOnce => field("report-at-once", Text),
            Self::Monitor => field("monitor", Line).by_framework(),
            Self::MonitorUntil => field("monitor-until", Day).by_framework(),
            Self::OnNewSignal => field("on-new-signal", Text),
            Self::Instead => field("instead", Text),
            Self::DeviationReason => field("deviation-reason", Text),
            Self::DeviationBy => field("deviation-by", Line),
            Self::DeviationUntil => field("deviation-until", Day).about_waiting(),
            Self::DeviationWatch => field("deviation-watch", Line).about_waiting(),
            Self::DeviationEnds => field("deviation-ends", Text).about_waiting(),
            Self::TakenBack => field("taken-back", Text),
        }
    }
}
