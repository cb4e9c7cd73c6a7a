//! The numbers a user can call from the app. Only these are buttons: LECK is for doctors
//! only (S60), and a local number belongs in a school's own profile.

use super::Source;

/// A phone number with the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contact {
    Alarm,
    /// Veilig Thuis: advice and reports, free, day and night.
    VeiligThuis,
    /// The vertrouwensinspecteur of the education inspectorate.
    Inspector,
    /// The police, for what is not urgent.
    Police,
    /// The Kindertelefoon, for children.
    ChildLine,
    Suicide,
    /// The Centrum Seksueel Geweld.
    SexualViolence,
}

impl Contact {
    /// All numbers, for tests and for the page of sources.
    pub const ALL: [Self; 7] = [
        Self::Alarm,
        Self::VeiligThuis,
        Self::Inspector,
        Self::Police,
        Self::ChildLine,
        Self::Suicide,
        Self::SexualViolence,
    ];

    /// The target of the link.
    #[must_use]
    pub const fn href(self) -> &'static str {
        match self {
            Self::Alarm => "tel:112",
            Self::VeiligThuis => "tel:08002000",
            Self::Inspector => "tel:09001113111",
            Self::Police => "tel:09008844",
            Self::ChildLine => "tel:08000432",
            Self::Suicide => "tel:08000113",
            Self::SexualViolence => "tel:08000188",
        }
    }

    /// The number as shown.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::Alarm => "112",
            Self::VeiligThuis => "0800-2000",
            Self::Inspector => "0900 111 3 111",
            Self::Police => "0900-8844",
            Self::ChildLine => "0800-0432",
            Self::Suicide => "0800-0113",
            Self::SexualViolence => "0800-0188",
        }
    }

    /// The text of the link, without the number.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Alarm => "Nu gevaar? Bel",
            Self::VeiligThuis => "Veilig Thuis",
            Self::Inspector => "Vertrouwensinspecteur",
            Self::Police => "Politie, geen spoed",
            Self::ChildLine => "Kindertelefoon",
            Self::Suicide => "113 Zelfmoordpreventie",
            Self::SexualViolence => "Centrum Seksueel Geweld",
        }
    }

    /// Where the number and its hours come from.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::Alarm => &[Source::S28, Source::S36],
            Self::VeiligThuis => &[Source::S31, Source::S33, Source::S36],
            Self::Inspector => &[Source::S59, Source::M91],
            Self::Police => &[Source::S0c],
            Self::ChildLine => &[Source::S69, Source::S70],
            Self::Suicide => &[Source::S71],
            Self::SexualViolence => &[Source::S72],
        }
    }

    /// The number's hours and cost; empty where everybody knows them (S31, S33, S36, S59,
    /// S69–S72).
    #[must_use]
    pub const fn hours(self) -> &'static str {
        match self {
            Self::Alarm => "",
            Self::VeiligThuis => {
                "0800-2000 werkt dag en nacht en is gratis. Sommige regio’s nemen buiten kantoortijd alleen spoed aan. Bel altijd als u twijfelt."
            }
            Self::Inspector => "Op werkdagen van 8 tot 17 uur, lokaal tarief.",
            Self::Police => "Ook voor de wijkagent.",
            Self::ChildLine => "Voor kinderen van 8 tot 18 jaar, gratis, elke dag.",
            Self::Suicide => "Dag en nacht bereikbaar, ook via 113.",
            Self::SexualViolence => {
                "Dag en nacht bereikbaar. Bel zo snel mogelijk, liefst binnen 7 dagen."
            }
        }
    }
}
