//! For whom the app speaks: a school, or leerplicht and the Doorstroompunt (RMC). The
//! framework addresses both (S0b, S1, S2): the same questions, in other words.

use super::Choice;

/// For whom the app speaks. It changes words, never an answer, an outcome or an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Audience {
    /// A school.
    #[default]
    School,
    /// Leerplicht or the Doorstroompunt.
    Leerplicht,
}

impl Audience {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::School, Self::Leerplicht];

    /// As a choice in a field of the case, in a draft and in a profile.
    #[must_use]
    pub const fn choice(self) -> Choice {
        match self {
            Self::School => Choice::School,
            Self::Leerplicht => Choice::Leerplicht,
        }
    }

    /// The one that was chosen.
    #[must_use]
    pub fn of(choice: Choice) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.choice() == choice)
    }
}
