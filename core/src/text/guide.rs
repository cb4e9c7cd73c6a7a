//! Short cards that explain, or help to say and write what is hard. Each opens in place.
//!
//! Only their headings are part of the app. The cards are separate pages, rendered from
//! here by `cargo xtask bless` and loaded when a reader opens one. What nobody may miss
//! is on the screens themselves, never only in a card.

use super::{Contact, Note, Source};

mod authority;
mod others;
mod privacy;
mod question;
mod situation;
mod talk;

/// The content of a card below its heading.
struct Card {
    paragraphs: &'static [&'static str],
    points: &'static [&'static str],
    contacts: &'static [Contact],
    sources: &'static [Source],
}

macro_rules! guides {
    ($($(#[$doc:meta])* $guide:ident, $page:literal, $summary:literal, $card:path;)*) => {
        /// A card.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Guide { $($(#[$doc])* $guide,)* }

        impl Guide {
            pub const ALL: &'static [Self] = &[$(Self::$guide,)*];

            /// Where the card is: a file of the app, and a part of it.
            #[must_use]
            pub const fn page(self) -> &'static str {
                match self {
                    $(Self::$guide => concat!("pages/uitleg.html#", $page),)*
                }
            }

            /// What the reader taps to open it.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                match self {
                    $(Self::$guide => $summary,)*
                }
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
    /// When the talk with the parents may be skipped.
    Skip, "overslaan", "Wanneer slaat u het gesprek over?", talk::SKIP;
    /// Telling the parents about a report.
    Tell, "vertellen", "Zo vertelt u de ouders over de melding", talk::TELL;
    /// Writing down fact, quote and interpretation separately.
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
    AlsoWithHelp, "ook-met-hulp", "Ook melden als de ouders hulp aannemen?", question::ALSO_WITH_HELP;
    WhoDecides, "wie-beslist", "Wie is functionaris, en wie beslist?", question::WHO_DECIDES;
    WhyDoubt, "twijfel", "Waarom ook melden bij twijfel?", question::WHY_DOUBT;
    /// What effective help is.
    Effective, "effectief", "Wat is effectieve hulp?", question::EFFECTIVE;
    /// Who a partner is.
    Partner, "ketenpartner", "Wie is een ketenpartner?", question::PARTNER;
    /// What it means to take an active part in help.
    Active, "meedoen", "Wat is actief meedoen?", question::ACTIVE;
    /// Whether reporting is mandatory.
    Must, "moet-ik-melden", "Moet ik melden?", question::MUST;
    /// The three meanings of anonymous.
    Anonymous, "anoniem", "Kan ik anoniem melden?", question::ANONYMOUS;
    /// What hiding, wiping and locking do not protect against.
    Limits, "niet-beschermd", "Waar dit niet tegen beschermt", privacy::LIMITS;
    /// Why help needs agreements.
    WhyAgree, "afspraken", "Waarom afspraken maken?", question::WHY_AGREE;
    /// Sexual abuse, or a suspicion of it.
    SexualAbuse, "seksueel-misbruik", "Seksueel misbruik, of een vermoeden daarvan", situation::SEXUAL_ABUSE;
    /// A pupil who wants to die.
    Suicidal, "dood-willen", "Een leerling die dood wil", situation::SUICIDAL;
    Injury, "letsel", "Een blauwe plek of ander letsel", situation::INJURY;
    /// Images of minors, and extortion with them.
    Images, "beelden", "Naaktbeelden en afpersing", situation::IMAGES;
    /// A pupil who is exploited.
    Exploitation, "uitbuiting", "Loverboy, uitbuiting of criminaliteit", situation::EXPLOITATION;
    /// Violence by a partner or an ex.
    PartnerViolence, "partner", "Geweld door een partner of ex", situation::PARTNER;
    /// The pupil is violent at home.
    ViolentPupil, "zelf-gewelddadig", "De leerling is thuis gewelddadig", situation::VIOLENT_PUPIL;
    /// A pupil who is afraid of home because of who they are.
    Lhbti, "lhbti", "Lhbti en bang voor thuis", situation::LHBTI;
    /// A brother or sister at another school.
    Sibling, "broer-of-zus", "Broer of zus op een andere school", others::SIBLING;
    /// Threats to people of the school.
    Threats, "bedreiging", "Een ouder bedreigt iemand van de school", others::THREATS;
    Handle, "handle-with-care", "Een bericht van Handle with Care", others::HANDLE;
    /// Who has authority over the pupil.
    Custody, "gezag", "Wie heeft gezag, en wie belt u?", authority::CUSTODY;
    /// Who consents to help.
    Consent, "toestemming", "Wie moet ja zeggen tegen hulp?", authority::CONSENT;
    /// A pupil of 18 or older.
    Adult, "achttien", "De leerling is 18 of ouder", authority::ADULT;
    /// Somebody else helps already.
    Involved, "al-hulp", "Er is al hulp betrokken", others::INVOLVED;
    /// Nobody sees the pupil.
    Absence, "verzuim", "Verzuim, en niemand ziet de leerling", situation::ABSENCE;
    /// Veilig Thuis refers to somebody else.
    Referred, "verwijst-door", "Veilig Thuis verwijst u door", others::REFERRED;
    /// School and childcare in one building.
    ChildCentre, "kindcentrum", "Kindcentrum: welke meldcode?", others::CHILD_CENTRE;
    /// A pupil writes instead of talking.
    Message, "bericht", "Een leerling appt of mailt u", situation::MESSAGE;
    /// A family without a permit to stay, or that waits for one.
    NoPapers, "zonder-papieren", "Een gezin zonder papieren, of in een azc", others::NO_PAPERS;
}

impl Guide {
    /// Situations that can be behind any worry, for a reader who looks for theirs.
    pub const SITUATIONS: &'static [Self] = &[
        Self::SexualAbuse,
        Self::Suicidal,
        Self::Injury,
        Self::Images,
        Self::Exploitation,
        Self::PartnerViolence,
        Self::ViolentPupil,
        Self::Lhbti,
        Self::Absence,
        Self::Involved,
        Self::Adult,
        Self::Handle,
        Self::ChildCentre,
        Self::Message,
        Self::NoPapers,
    ];
}

impl Guide {
    /// The card itself.
    #[must_use]
    pub const fn note(self) -> Note {
        let Card {
            paragraphs,
            points,
            contacts,
            sources,
        } = self.card();
        Note {
            summary: self.summary(),
            paragraphs,
            examples: points,
            contacts,
            sources,
        }
    }
}
