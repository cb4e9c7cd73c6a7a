//! What a case file holds besides the five answers: a fixed list of fields.
//!
//! The list follows the five steps of the meldcode: what came before the
//! questions (steps 1 to 3), the grounds for each answer, and the agreements
//! after a conclusion. Every field is of one [`FieldKind`]; none is for a name.

mod choice;

pub use choice::{Choice, Danger, Role, Undecided};

use crate::protocol::{Outcome, Question};

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// Some words.
    Line,
    /// A text of any length.
    Text,
    /// A day.
    Day,
    /// Yes or empty.
    Mark,
    /// One of these.
    Choice(&'static [Choice]),
}

/// A field of the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Step 1: signals are written down as facts.
    Signals,
    /// Step 1: who at the school saw the pupil last, and when. Illness and authorised
    /// absence can hide a child (M1, M2).
    LastSeen,
    /// Step 1: the pupil disclosed it unasked (S11, S12, S32; our safe reading).
    PupilTold,
    /// Step 1: what the signals are about, among the subjects that go to Veilig Thuis first
    /// (S21, S34, S74, S81).
    About,
    /// Step 1: who already helps, and what they saw. A signal to them is not a report (M1,
    /// M2).
    Involved,
    /// Step 2: a colleague was consulted.
    Colleague,
    /// The role of that colleague.
    ColleagueRole,
    /// Step 2: Veilig Thuis was asked for advice.
    Advice,
    /// What the advice was, and when (S49).
    AdviceSaid,
    /// The kind of school; a profile may set it for all cases.
    SchoolType,
    /// Step 3: the pupil is an adult, so the talk is with the pupil alone.
    Adult,
    /// Step 3: the talk with the parents.
    ParentsTalk,
    /// The ground for leaving that talk out (S6, S23, S34).
    TalkGround,
    /// What the parents were told and answered, and when (S49).
    ParentsSaid,
    /// Step 3: the talk with the pupil.
    PupilTalk,
    /// What the pupil said and was told, and when (S49).
    PupilSaid,
    /// The bevoegd gezag knows; at question 1 at the latest (S0b).
    Board,
    /// This role sits at the table.
    Seat(Role),
    /// What was seen or heard, and by which role.
    Fact(Question),
    /// What somebody said, word for word.
    Quote(Question),
    /// What we think of it.
    Reading(Question),
    /// What this role thinks of the answer.
    Vote(Question, Role),
    /// The results that were agreed, taken from the school's own record.
    AgreedResults,
    /// Whether the report was made; advice is not a report.
    Report,
    /// The day of the report.
    ReportedOn,
    /// Its time (S49).
    ReportedAt,
    /// Who answered at Veilig Thuis (S49).
    SpokeWith,
    /// What was agreed with Veilig Thuis.
    WithVeiligThuis,
    /// Who stays with the pupil, and how the pupil gets home.
    PupilHome,
    /// What the pupil will hear, from whom and when.
    PupilHears,
    /// Whether the parents know of the report.
    ParentsTold,
    /// What they heard and answered, and when (S6, S49).
    ParentsHeard,
    /// Why they did not hear it beforehand (S6, S8).
    NotBefore,
    /// Who watches safety until the agreed date (our advice).
    PlanWatch,
    /// Who consented to the help, and when.
    Consent,
    /// What the help must achieve.
    Goal,
    /// Who does what (S0b, 4b).
    Tasks,
    /// The role of the casemanager (S0b, 4b).
    Casemanager,
    /// The agreements on safety (S15).
    SafetyAgreements,
    /// The day on which the effect must be measurable or noticeable (S0b, 4b).
    ReviewOn,
    /// What would make the school report at once.
    ReportAtOnce,
    /// Who watches safety after the help (S0b, 5b).
    Monitor,
    /// Until when (S0b, 5b).
    MonitorUntil,
    /// What to do on a new signal.
    OnNewSignal,
    /// What the school does instead of what the framework says.
    Instead,
    /// Why.
    DeviationReason,
    /// The role that decided so.
    DeviationBy,
    /// Until when no report is made.
    DeviationUntil,
    /// The role that watches safety until then.
    DeviationWatch,
    /// What makes the school report all the same.
    DeviationEnds,
    /// What was chosen about danger, and taken back: no form asks for it, and it leaves
    /// a trace in the record.
    TakenBack,
}

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

/// A page of the case file, separate from the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sheet {
    /// The report: what to say to Veilig Thuis, and what came of it.
    Call,
    /// The agreements while help runs.
    Plan,
    /// The agreements after the help.
    Monitoring,
    /// Where the school deviates from the framework.
    Deviation,
    /// The record of everything.
    Record,
}

impl Field {
    /// Every field there is, in the order of the meldcode.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = READINESS.to_vec();
        all.extend(Role::ALL.map(Self::Seat));
        for question in Question::ALL {
            all.extend([
                Self::Fact(question),
                Self::Quote(question),
                Self::Reading(question),
            ]);
            all.extend(Role::ALL.map(|role| Self::Vote(question, role)));
        }
        all.push(Self::AgreedResults);
        for sheet in Sheet::ALL {
            // The bevoegd gezag is on two pages.
            let new = sheet.fields().iter().filter(|field| **field != Self::Board);
            all.extend(new);
        }
        all.push(Self::TakenBack);
        all
    }

    /// All that is fixed about a field: its one definition. The form, the record, the call
    /// card, what is open and the format of a draft follow from it; its words are in
    /// `text::field`.
    #[must_use]
    pub const fn definition(self) -> Definition {
        use Choice::{
            AdviceOnly, Agreed, ContactMayBreak, DangerAtHome, DangerAtSchool, Disclosure, Doubt,
            Exploitation, Honour, Illness, Mbo, No, NoContact, NotYet, PartnerViolence, Primary,
            Reported, Secondary, SexualAbuse, Skipped, Special, ToldAfter, ToldBefore, Urgency,
            Yes,
        };
        use FieldKind::{Choice as Choose, Day, Line, Mark, Text};
        match self {
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
            Self::Adult => field("adult", Choose(&[Yes, No])),
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

    /// What the field takes.
    #[must_use]
    pub const fn kind(self) -> FieldKind {
        self.definition().kind
    }

    /// Whether the framework's own words ask for it (S0b, 4b and 5b).
    #[must_use]
    pub const fn asked_by_framework(self) -> bool {
        self.definition().by_framework
    }

    /// Whether it is about the time in which a necessary report is not made.
    #[must_use]
    pub const fn is_about_waiting(self) -> bool {
        self.definition().about_waiting
    }

    /// The field's stable name in markup, without question and role.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.definition().name
    }

    /// The question with which it is written down, if any.
    #[must_use]
    pub const fn question(self) -> Option<Question> {
        match self {
            Self::Fact(question)
            | Self::Quote(question)
            | Self::Reading(question)
            | Self::Vote(question, _) => Some(question),
            _ => None,
        }
    }

    /// The field's own name in markup: with the question's number and a letter
    /// for the role, where it has them.
    #[must_use]
    pub fn id(self) -> String {
        let mut id = self.name().to_owned();
        if let Some(question) = self.question() {
            id.push(char::from(b'1' + question as u8));
        }
        if let Self::Vote(_, role) | Self::Seat(role) = self {
            id.push(char::from(b'a' + role as u8));
        }
        id
    }
}

impl Sheet {
    /// All sheets, in the order in which an outcome offers them.
    pub const ALL: [Self; 5] = [
        Self::Call,
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
            Self::Deviation | Self::Record => true,
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
                Field::PupilHears,
                Field::ParentsTold,
                Field::ParentsHeard,
                Field::NotBefore,
                Field::Board,
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
    Field::ParentsTalk,
    Field::TalkGround,
    Field::ParentsSaid,
    Field::PupilTalk,
    Field::PupilSaid,
    Field::Board,
];
