//! Short cards that explain, or help to say and write what is hard: each opens
//! in place.
//!
//! Only their headings travel with the app. The cards are pages of their own,
//! rendered from here by `cargo xtask bless` and loaded when somebody opens one.
//! What nobody may miss stands in the screens themselves, never in a card alone.

use super::{Note, Source};

mod privacy;
mod question;
mod talk;

/// What a card says below its heading.
struct Card {
    paragraphs: &'static [&'static str],
    points: &'static [&'static str],
    sources: &'static [Source],
}

macro_rules! guides {
    ($($(#[$doc:meta])* $guide:ident, $page:literal, $summary:literal, $card:path;)*) => {
        /// A card.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Guide { $($(#[$doc])* $guide,)* }

        impl Guide {
            /// All cards.
            pub const ALL: &'static [Self] = &[$(Self::$guide,)*];

            /// Where the card stands: a file of the app, and a part of it.
            #[must_use]
            pub const fn page(self) -> &'static str {
                match self { $(Self::$guide => concat!("pages/uitleg.html#", $page),)* }
            }

            /// What the reader taps to open it.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                match self { $(Self::$guide => $summary,)* }
            }

            const fn card(self) -> Card {
                match self { $(Self::$guide => $card,)* }
            }
        }
    };
}

guides! {
    /// The talk with the parents, in five points.
    Parents, "ouders", "Zo praat u met de ouders", talk::PARENTS;
    /// The talk with the pupil.
    Pupil, "leerling", "Zo praat u met de leerling", talk::PUPIL;
    /// When the talk with the parents may stay out.
    Skip, "overslaan", "Wanneer slaat u het gesprek over?", talk::SKIP;
    /// Telling the parents about a report.
    Tell, "vertellen", "Zo vertelt u de ouders over de melding", talk::TELL;
    /// Writing down fact, quote and reading apart.
    Write, "schrijven", "Zo schrijft u feit, citaat en duiding", talk::WRITE;
    /// What follows a report.
    After, "daarna", "Wat gebeurt er na de melding?", talk::AFTER;
    /// How strong a suspicion must be.
    Strong, "vermoeden", "Wat is een sterk vermoeden?", question::STRONG;
    /// When a case may be closed.
    Close, "sluiten", "Wanneer is het ‘nee’?", question::CLOSE;
    /// When the bevoegd gezag must know.
    Board, "bevoegd-gezag", "Weet het bevoegd gezag het?", question::BOARD;
    /// Accepted help never cancels a report.
    AlsoWithHelp, "ook-met-hulp", "De ouders nemen hulp aan. Dan toch melden?", question::ALSO_WITH_HELP;
    /// Who decides.
    WhoDecides, "wie-beslist", "Wie is functionaris, en wie beslist?", question::WHO_DECIDES;
    /// Why doubt reports.
    WhyDoubt, "twijfel", "Waarom is twijfel ook melden?", question::WHY_DOUBT;
    /// What effective help is.
    Effective, "effectief", "Wat is effectieve hulp?", question::EFFECTIVE;
    /// Who a partner is.
    Partner, "ketenpartner", "Wie is een ketenpartner?", question::PARTNER;
    /// What it is to work on help.
    Active, "meedoen", "Wat is actief meedoen?", question::ACTIVE;
    /// Whether one must report.
    Must, "moet-ik-melden", "Moet ik melden?", question::MUST;
    /// The three meanings of anonymous.
    Anonymous, "anoniem", "Kan ik anoniem melden?", question::ANONYMOUS;
    /// What hiding, wiping and locking do not protect from.
    Limits, "niet-beschermd", "Wat dit niet beschermt", privacy::LIMITS;
    /// Why help needs agreements.
    WhyAgree, "afspraken", "Waarom deze afspraken?", question::WHY_AGREE;
}

impl Guide {
    /// The card itself.
    #[must_use]
    pub const fn note(self) -> Note {
        let Card {
            paragraphs,
            points,
            sources,
        } = self.card();
        Note {
            summary: self.summary(),
            paragraphs,
            examples: points,
            contact: None,
            sources,
        }
    }
}
