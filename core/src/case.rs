//! What a case file holds besides the five answers: a fixed list of fields.
//!
//! The list follows the five steps of the meldcode: what came before the
//! questions (steps 1 to 3), the grounds for each answer, and the agreements
//! after a conclusion. Every field is of one [`FieldKind`]; none is for a name.

mod audience;
mod choice;
mod definition;
mod next;
mod sheet;

pub use audience::Audience;
pub use choice::{Choice, Danger, Pupil, Role, Undecided};
pub use definition::{Asked, Definition};
pub use next::Next;
pub use sheet::{DECIDES, DONE, READINESS, STEPS, Sheet};

use crate::protocol::Question;

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// One line of text.
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
    /// For whom the app speaks; a profile may set it for all cases (S0b, S1, S2).
    Audience,
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
    /// Step 1: an adult pupil has a child, or somebody is pregnant: the kindcheck (S79).
    OwnChild,
    /// Step 3: the language of the parents, and who interprets: never a child or a relative
    /// (M53; our advice).
    Interpreter,
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
    /// Where the child of a pupil is, and who looks after it (S79; our advice).
    ChildNow,
    /// What the pupil will hear, from whom and when.
    PupilHears,
    /// Whether the parents know of the report.
    ParentsTold,
    /// What they heard and answered, and when (S6, S49).
    ParentsHeard,
    /// Why they did not hear it beforehand (S6, S8).
    NotBefore,
    /// After a report: whether Veilig Thuis said what becomes of it (S0b, S13).
    Heard,
    /// On which day.
    HeardOn,
    /// What Veilig Thuis does with it.
    HeardWhat,
    /// What came of calling again.
    CalledAgain,
    /// The day to call again, as long as nothing was heard (our advice).
    CallAgainOn,
    /// Who calls on a new signal, and whom.
    CallNext,
    /// Who sees the pupil after the report (our advice).
    AfterWatch,
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
            // What steps 1 to 3 ask is on two pages.
            let new = sheet
                .fields()
                .iter()
                .filter(|field| !READINESS.contains(field));
            all.extend(new);
        }
        all.push(Self::TakenBack);
        all
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
