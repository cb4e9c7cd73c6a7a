//! The seven outcomes as a reader sees them: decision, actions, two decisions.

use super::{Contact, Guide, Source};
use crate::case::{Danger, Undecided};
use crate::protocol::{HelpDecision, Outcome, Question, Reporting};

mod actions;
pub mod call;
pub mod work;

pub use actions::{EVALUATE_NOW, KEEP_THE_TERM, LOOK_BACK_NOW, moment};

/// Something to do now, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Action {
    /// What to do, as an instruction.
    pub does: &'static str,
    /// How, or what to watch for; empty where the instruction is enough.
    pub how: &'static str,
    /// The number to call for it.
    pub contact: Option<Contact>,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// When an action of a report comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Before anything else. The glance says it in fewer words (`call`), and it is not
    /// repeated.
    First,
    /// While Veilig Thuis is on the telephone.
    During,
    /// The same day, for the pupil and about the parents.
    Child,
    /// After that.
    After,
}

/// The words of one outcome screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OutcomeText {
    /// The decision, the heading of its screen.
    pub title: &'static str,
    /// One more sentence about the decision: its ground.
    pub lead: &'static str,
    /// What to do now, in order.
    pub actions: &'static [Action],
    /// What else the reader must know, loaded when opened.
    pub guides: &'static [Guide],
}

const REPORT: &str = "Melden bij Veilig Thuis is volgens het afwegingskader noodzakelijk";

const REPORT_GUIDES: &[Guide] = &[
    Guide::Must,
    Guide::Referred,
    Guide::Sibling,
    Guide::Custody,
    Guide::Anonymous,
    Guide::Tell,
    Guide::After,
    Guide::Threats,
];

const NOW: OutcomeText = OutcomeText {
    title: REPORT,
    lead: "Bel nu. Bij onveiligheid of twijfel daarover meldt u direct, per telefoon.",
    actions: actions::REPORT_NOW,
    guides: REPORT_GUIDES,
};

const NO_HELP: OutcomeText = OutcomeText {
    title: REPORT,
    lead: "Er is geen hulp die de dreiging wegneemt.",
    actions: actions::REPORT,
    guides: REPORT_GUIDES,
};

const HELP_REFUSED: OutcomeText = OutcomeText {
    title: REPORT,
    lead: "De betrokkenen nemen de hulp niet aan, of doen niet actief mee.",
    actions: actions::REPORT,
    guides: REPORT_GUIDES,
};

const HELP_FAILED: OutcomeText = OutcomeText {
    title: REPORT,
    lead: "De afgesproken resultaten zijn niet binnen de termijn bereikt.",
    actions: actions::REPORT,
    guides: REPORT_GUIDES,
};

/// The words of `outcome`.
#[must_use]
pub const fn outcome(outcome: Outcome) -> OutcomeText {
    match outcome {
        Outcome::RecordAndClose => OutcomeText {
            title: "Dossier vastleggen en sluiten",
            lead: "Volgens vraag 1 is nu geen actie nodig. Dat bewijst niet dat er niets speelt.",
            actions: actions::RECORD_AND_CLOSE,
            guides: &[],
        },
        Outcome::ReportNow => NOW,
        Outcome::ReportNoHelp => NO_HELP,
        Outcome::ReportHelpRefused => HELP_REFUSED,
        Outcome::HelpRunning => OutcomeText {
            title: "Voorlopig geen melding: hulp, met een datum",
            lead: "Start de hulp, of ga ermee door. Op de afgesproken datum beantwoordt u vraag 5.",
            actions: actions::HELP_RUNNING,
            guides: &[Guide::WhyAgree],
        },
        Outcome::ReportHelpFailed => HELP_FAILED,
        Outcome::HelpCompleted => OutcomeText {
            title: "Hulp afsluiten, met afspraken over monitoren",
            lead: "De afgesproken resultaten zijn bereikt. De school houdt zicht op de veiligheid.",
            actions: actions::HELP_COMPLETED,
            guides: &[],
        },
    }
}

/// The words of `outcome` in the quick check, which decides nothing but a report.
#[must_use]
pub const fn quick(outcome: Outcome) -> OutcomeText {
    match outcome {
        Outcome::ReportNow => NOW,
        Outcome::ReportNoHelp => NO_HELP,
        Outcome::ReportHelpRefused => HELP_REFUSED,
        Outcome::ReportHelpFailed => HELP_FAILED,
        Outcome::RecordAndClose => OutcomeText {
            title: QUICK,
            lead: "Met dit antwoord zou u het dossier sluiten.",
            actions: actions::QUICK_CLOSE,
            guides: &[],
        },
        Outcome::HelpRunning | Outcome::HelpCompleted => OutcomeText {
            title: QUICK,
            lead: "Uw antwoorden wijzen op hulp, met een datum.",
            actions: actions::QUICK_HELP,
            guides: &[],
        },
    }
}

const QUICK: &str = "Nog geen besluit: leg dit vandaag voor";

/// The words when there is no decision. Where the answers contradict an earlier
/// statement, the lead comes after that statement (our safe reading of S11, S12 and S32).
#[must_use]
pub const fn undecided(why: Undecided, outcome: Outcome) -> OutcomeText {
    match why {
        Undecided::Quick => quick(outcome),
        Undecided::Contradicts(said) if said.calls_first() => told(outcome),
        Undecided::Contradicts(_) => OutcomeText {
            title: CONTRADICTS,
            lead: NOT_YET,
            actions: match (why, outcome) {
                (Undecided::Contradicts(Danger::Doubted(Question::Suspicion)), _) => {
                    actions::DOUBT_AT_SUSPICION
                }
                (Undecided::Contradicts(Danger::Doubted(Question::Safety)), _) => {
                    actions::SAFETY_AGAIN
                }
                (Undecided::Contradicts(Danger::Doubted(_)), _) => actions::DOUBT_AT_HELP,
                (Undecided::Contradicts(Danger::Unreached), _) => actions::NOBODY_REACHED,
                _ => actions::RESULT_WAS_NO,
            },
            guides: match why {
                Undecided::Contradicts(Danger::Doubted(Question::Suspicion)) => &[],
                _ => REPORT_GUIDES,
            },
        },
        Undecided::NoDate => OutcomeText {
            title: "Geen datum bekend: nog geen besluit",
            lead: "Zonder afgesproken datum weet niemand of de hulp op tijd werkt.",
            actions: actions::NO_TERM,
            guides: &[],
        },
    }
}

/// The words where a pupil told it or somebody is in danger, and the answers lead to no report:
/// the call comes first. The first load knows no other contradiction.
#[must_use]
pub const fn told(outcome: Outcome) -> OutcomeText {
    OutcomeText {
        title: "Bel nu Veilig Thuis",
        lead: "Dat past niet bij deze antwoorden. Daarom staat hier nog geen besluit.",
        actions: match outcome {
            Outcome::RecordAndClose => actions::SUSPICION_AGAIN,
            _ => actions::SAFETY_AGAIN,
        },
        guides: REPORT_GUIDES,
    }
}

const CONTRADICTS: &str = "Deze antwoorden passen niet bij wat u eerder koos";
const NOT_YET: &str = "Daarom staat hier nog geen besluit.";

/// Both decisions, each as a heading and a sentence, in the framework's order: reporting,
/// then help.
pub type Decisions = ((&'static str, &'static str), (&'static str, &'static str));

/// Both decisions where reporting is necessary: it is, and help is (also) possible with
/// Veilig Thuis.
pub const NECESSARY: Decisions = (
    (
        "Melden is noodzakelijk",
        "De school hoort dit te melden bij Veilig Thuis, open en onder eigen naam.",
    ),
    (
        "Samen met Veilig Thuis",
        "Hulp kan ook naast een melding. De school beslist dat met Veilig Thuis en de betrokkenen.",
    ),
);

/// Both decisions where there is none yet.
pub const UNDECIDED: Decisions = (
    ("Nog geen besluit", "Alsnog melden kan op elk moment."),
    ("Nog geen besluit", "Dit komt na besluit 1."),
);

/// What to do after a report, where an earlier statement requires a call before the
/// parents are told.
#[must_use]
pub const fn called_first(reached: Outcome) -> &'static [Action] {
    match reached {
        Outcome::ReportNow => actions::REPORT_NOW,
        _ => actions::REPORT_CALLED_FIRST,
    }
}

/// What to do after a report about a pupil of 18 or older: the parents are told nothing
/// without consent.
#[must_use]
pub const fn with_student(reached: Outcome) -> &'static [Action] {
    match reached {
        Outcome::ReportNow => actions::STUDENT_NOW,
        Outcome::ReportNoHelp | Outcome::ReportHelpRefused | Outcome::ReportHelpFailed => {
            actions::STUDENT
        }
        _ => outcome(reached).actions,
    }
}

/// The first decision as a heading and a sentence: is reporting necessary?
#[must_use]
pub const fn reporting(decision: Reporting) -> (&'static str, &'static str) {
    match decision {
        Reporting::NoGround => (
            "Nu niet melden",
            "Dat volgt uit vraag 1. Bij een nieuw signaal of twijfel weegt de school opnieuw.",
        ),
        Reporting::NotForNow => (
            "Voorlopig niet melden",
            "Bij een nieuw signaal volgt meteen vraag 2, en niet pas op de datum.",
        ),
        Reporting::Necessary => NECESSARY.0,
    }
}

/// The second decision as a heading and a sentence: is help (also) possible?
#[must_use]
pub const fn help(decision: HelpDecision) -> (&'static str, &'static str) {
    match decision {
        HelpDecision::NoGround => (
            "Nu geen hulp vanuit de meldcode",
            "Andere zorg of ondersteuning blijft mogelijk.",
        ),
        HelpDecision::WithVeiligThuis => NECESSARY.1,
        HelpDecision::Running => (
            "Hulp is mogelijk",
            "Hierbij horen een termijn, rollen en een casemanager.",
        ),
        HelpDecision::Closed => (
            "De hulp wordt afgesloten",
            "De school legt vast wie zicht houdt op de veiligheid van alle betrokkenen.",
        ),
    }
}

/// A question that the school no longer answers alone, as a point for the call.
#[must_use]
pub const fn agenda(question: Question) -> Option<&'static str> {
    match question {
        Question::Suspicion | Question::Safety => None,
        Question::Help => Some("Kan iemand hulp bieden die de dreiging wegneemt? Wie?"),
        Question::Acceptance => Some("Nemen de betrokkenen die hulp aan, en doen zij actief mee?"),
        Question::Result => {
            Some("Welk resultaat moet er zijn, en wanneer? Wie houdt daar zicht op?")
        }
    }
}
