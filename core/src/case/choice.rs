//! Roles, opinions and choices: what a field of the case file can hold.

use crate::protocol::Question;

/// Who can sit at the table, as a role and never as a name (S0b, S1, S2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Guards the meldcode in the school.
    Aandachtsfunctionaris,
    /// Intern begeleider (primary) or zorgcoördinator (secondary).
    CareCoordinator,
    /// The pupil's own teacher or mentor; no functionaris.
    Teacher,
    /// Head of school.
    Leadership,
    /// Schoolmaatschappelijk werker.
    SocialWorker,
    /// Orthopedagoog or schoolpsycholoog.
    Psychologist,
    /// Vertrouwenspersoon.
    Confidant,
    /// Youth doctor or nurse.
    YouthHealth,
    /// Any other role.
    Other,
    /// The bevoegd gezag, which judges question 2 as well (S0b). From here on roles are in
    /// the order in which they were added, because drafts name roles by their position.
    Board,
    /// Studieloopbaanbegeleider (mbo).
    StudyCoach,
    /// Leerplicht or Doorstroompunt (RMC), which the framework addresses as well (S2).
    Attendance,
}

/// What is known of the pupil that changes who is told, and whom the call is about as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pupil {
    /// Whether the pupil is 18 or older.
    pub adult: bool,
    /// Whether the pupil looks after a child, or somebody is pregnant (the kindcheck, S79).
    pub carer: bool,
}

/// Why a conclusion is not a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Undecided {
    /// A quick check: question 2 is for the functionarissen and the bevoegd gezag (S0b).
    Quick,
    /// The answers contradict what was said before.
    Contradicts(Danger),
    /// Help is evaluated, and the date for which it was agreed is not known.
    NoDate,
}

/// What shows that somebody is not safe, before question 2 does so itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Danger {
    /// The pupil disclosed it.
    Told,
    /// What the signals are about.
    About(Choice),
    /// The ground for leaving out the talk with the parents.
    Ground(Choice),
    /// The reader went straight to question 2.
    Straight,
    /// Somebody at the table doubted, or answered otherwise, at question 1 or 2.
    Doubted(Question),
    /// No parent could be reached, so nobody accepted help (question 4).
    Unreached,
    /// Question 5 was answered with "nee" before its date was moved.
    Failed,
}

impl Danger {
    /// Whether Veilig Thuis is called first: a child may be in danger, and nobody only doubts.
    #[must_use]
    pub const fn calls_first(self) -> bool {
        matches!(
            self,
            Self::Told | Self::About(_) | Self::Ground(_) | Self::Straight
        )
    }
}

/// What can be chosen in a field of kind [`FieldKind::Choice`](super::FieldKind::Choice).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// Done; from a role at the table, that the answer is yes.
    Yes,
    /// Not done, and not needed; from a role at the table, that the answer is no.
    No,
    /// A role at the table doubts.
    Doubt,
    /// Still to do.
    NotYet,
    /// Left out on purpose; asks for a ground.
    Skipped,
    /// Ground: danger to the child or someone else at home (S6, S23, S34).
    DangerAtHome,
    /// Ground: danger to oneself or a colleague (S23, S28, S34).
    DangerAtSchool,
    /// Ground: real urgency (S6).
    Urgency,
    /// Ground: no contact despite attempts (S19, S23).
    NoContact,
    /// The parent may break contact: Veilig Thuis first, but not a ground by itself (S0a).
    ContactMayBreak,
    /// Sexual abuse: Veilig Thuis first (S81).
    SexualAbuse,
    /// Honour-related violence and the like: Veilig Thuis first (S34, S73, S74).
    Honour,
    /// Violence between parents, or by a partner or ex: Veilig Thuis first (our advice).
    PartnerViolence,
    /// Illness that a parent makes up or causes: Veilig Thuis first (S21; our advice).
    Illness,
    /// A loverboy, trafficking or other exploitation (S14).
    Exploitation,
    /// The pupil disclosed it: Veilig Thuis before any contact with the parents (S32, S81).
    Disclosure,
    /// Reported to Veilig Thuis.
    Reported,
    /// Veilig Thuis gave advice; that is not a report (S13, S29).
    AdviceOnly,
    /// The parents were told before the report.
    ToldBefore,
    /// The parents were told after the report.
    ToldAfter,
    /// Not told, as agreed with Veilig Thuis (S47).
    Agreed,
    /// Basisonderwijs.
    Primary,
    /// Voortgezet onderwijs.
    Secondary,
    /// Middelbaar beroepsonderwijs.
    Mbo,
    /// Speciaal onderwijs.
    Special,
    /// The app speaks for a school.
    School,
    /// The app speaks for leerplicht or the Doorstroompunt.
    Leerplicht,
    /// No choice; takes back an earlier one.
    None,
}

impl Role {
    /// All roles, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Aandachtsfunctionaris,
        Self::CareCoordinator,
        Self::Teacher,
        Self::StudyCoach,
        Self::Leadership,
        Self::Board,
        Self::SocialWorker,
        Self::Psychologist,
        Self::Confidant,
        Self::YouthHealth,
        Self::Attendance,
        Self::Other,
    ];
}

impl Choice {
    /// The choice's stable name in markup and stored values.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Doubt => "doubt",
            Self::NotYet => "not-yet",
            Self::Skipped => "skipped",
            Self::DangerAtHome => "danger-at-home",
            Self::DangerAtSchool => "danger-at-school",
            Self::Urgency => "urgency",
            Self::NoContact => "no-contact",
            Self::ContactMayBreak => "contact-may-break",
            Self::SexualAbuse => "sexual-abuse",
            Self::Honour => "honour",
            Self::Disclosure => "disclosure",
            Self::PartnerViolence => "partner-violence",
            Self::Illness => "illness",
            Self::Exploitation => "exploitation",
            Self::Reported => "reported",
            Self::AdviceOnly => "advice-only",
            Self::ToldBefore => "told-before",
            Self::ToldAfter => "told-after",
            Self::Agreed => "agreed",
            Self::Primary => "po",
            Self::Secondary => "vo",
            Self::Mbo => "mbo",
            Self::Special => "so",
            Self::School => "school",
            Self::Leerplicht => "leerplicht",
            Self::None => "",
        }
    }

    /// What shows that somebody is not safe: it contradicts "nee" at question 2.
    pub const DANGERS: [Self; 9] = [
        Self::DangerAtHome,
        Self::DangerAtSchool,
        Self::Urgency,
        Self::SexualAbuse,
        Self::Honour,
        Self::Illness,
        Self::Exploitation,
        Self::PartnerViolence,
        Self::Disclosure,
    ];

    /// Whether the talk is left out and Veilig Thuis is called first.
    #[must_use]
    pub const fn calls_first(self) -> bool {
        matches!(
            self,
            Self::ContactMayBreak
                | Self::DangerAtHome
                | Self::DangerAtSchool
                | Self::Urgency
                | Self::SexualAbuse
                | Self::Honour
                | Self::Disclosure
                | Self::PartnerViolence
                | Self::Illness
                | Self::Exploitation
        )
    }

    /// Whether this still leaves something to do.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::NotYet | Self::AdviceOnly)
    }
}
