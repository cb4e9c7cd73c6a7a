//! The numbers a user can call from the app. Only these three are buttons; the
//! domain brief (7.3) names others that must not be.

use super::Source;

/// A phone number with the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contact {
    /// The alarm number.
    Alarm,
    /// Veilig Thuis: advice and reports, free, day and night.
    VeiligThuis,
    /// The vertrouwensinspecteur of the education inspectorate.
    Inspector,
}

impl Contact {
    /// All numbers, for tests and for the page of sources.
    pub const ALL: [Self; 3] = [Self::Alarm, Self::VeiligThuis, Self::Inspector];

    /// The target of the link.
    #[must_use]
    pub const fn href(self) -> &'static str {
        match self {
            Self::Alarm => "tel:112",
            Self::VeiligThuis => "tel:08002000",
            Self::Inspector => "tel:09001113111",
        }
    }

    /// The number as it is read.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::Alarm => "112",
            Self::VeiligThuis => "0800-2000",
            Self::Inspector => "0900-1113111",
        }
    }

    /// What the link says, without the number.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Alarm => "Nu gevaar? Bel",
            Self::VeiligThuis => "Veilig Thuis",
            Self::Inspector => "Vertrouwensinspecteur",
        }
    }

    /// Where the number and its hours come from.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::Alarm => &[Source::S28, Source::S36],
            Self::VeiligThuis => &[Source::S31, Source::S33, Source::S36],
            Self::Inspector => &[Source::S59],
        }
    }

    /// When and at what cost the number answers; empty where everybody knows [S31][S33][S36][S59].
    #[must_use]
    pub const fn hours(self) -> &'static str {
        match self {
            Self::Alarm => "",
            Self::VeiligThuis => {
                "Dag en nacht, gratis. In sommige regio’s buiten kantoortijd alleen spoed. Twijfelt u? Bel altijd."
            }
            Self::Inspector => "Op werkdagen van 8 tot 17 uur, lokaal tarief.",
        }
    }
}
