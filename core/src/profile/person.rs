//! Who can have a name and a number in a profile.

/// A role or partner that can have a name and a number in a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Person {
    /// Aandachtsfunctionaris.
    Attention,
    /// Intern begeleider.
    Internal,
    /// Gedragsspecialist.
    Behaviour,
    /// Directie.
    Head,
    /// Bevoegd gezag.
    Board,
    /// Samenwerkingsverband.
    Partnership,
    /// Wijkteam or buurtteam.
    LocalTeam,
    /// Jeugdarts or JGZ.
    SchoolDoctor,
    /// Leerplicht.
    Attendance,
    /// Wijkagent.
    Police,
    /// Zorgadviesteam.
    CareTeam,
    /// Schoolmaatschappelijk werk.
    SocialWork,
    /// Studieloopbaanbegeleiding (mbo).
    StudyCoach,
    /// Crisisdienst.
    Crisis,
    /// Huisarts or huisartsenpost.
    FamilyDoctor,
}

impl Person {
    /// All of them: the school's own roles, then its partners.
    pub const ALL: [Self; 15] = [
        Self::Attention,
        Self::Internal,
        Self::Behaviour,
        Self::Head,
        Self::Board,
        Self::SocialWork,
        Self::StudyCoach,
        Self::Partnership,
        Self::LocalTeam,
        Self::SchoolDoctor,
        Self::FamilyDoctor,
        Self::Crisis,
        Self::Attendance,
        Self::Police,
        Self::CareTeam,
    ];

    /// The stable name, with which the names of its slots begin.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Attention => "aandachtsfunctionaris",
            Self::Internal => "intern-begeleider",
            Self::Behaviour => "gedragsspecialist",
            Self::Head => "directie",
            Self::Board => "bevoegd-gezag",
            Self::Partnership => "samenwerkingsverband",
            Self::LocalTeam => "wijkteam",
            Self::SchoolDoctor => "jeugdarts",
            Self::Attendance => "leerplicht",
            Self::Police => "wijkagent",
            Self::CareTeam => "zorgadviesteam",
            Self::SocialWork => "maatschappelijk-werk",
            Self::StudyCoach => "studieloopbaan",
            Self::Crisis => "crisisdienst",
            Self::FamilyDoctor => "huisarts",
        }
    }
}
