//! The five afwegingsvragen of the education framework, as one pure function.
//!
//! [`step`] is the whole protocol: it replays the answers from question 1 and
//! returns what is next. It knows no dates, no texts and no browser, and it
//! cannot fail. Source of every rule: the afwegingskader for onderwijs and
//! leerplicht as printed in a school protocol (S0b), of which questions 2 to 5 agree
//! with handelingsprotocol.nl (S1); see `docs/protocol.md` for the sources.

mod answers;
mod outcome;

pub use answers::{Answers, Doubtable, Given, Question, YesNo};
pub use outcome::{HelpDecision, Outcome, Reporting};

/// What is next for a set of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// This question waits for an answer.
    Ask(Question),
    /// The framework has reached a conclusion.
    Conclude(Outcome),
}

impl Step {
    /// The question whose answer would lead on from here, if any.
    ///
    /// Help that is running is a conclusion that still waits: for question 5,
    /// at the agreed date.
    #[must_use]
    pub const fn awaits(self) -> Option<Question> {
        match self {
            Self::Ask(question) => Some(question),
            Self::Conclude(Outcome::HelpRunning) => Some(Question::Result),
            Self::Conclude(_) => None,
        }
    }
}

/// Replays `answers` from question 1 and returns what is next.
///
/// Answers to questions after a conclusion are never read, so no later answer
/// can undo an earlier conclusion.
#[must_use]
pub const fn step(answers: &Answers) -> Step {
    use Outcome::{
        HelpCompleted, HelpRunning, RecordAndClose, ReportHelpFailed, ReportHelpRefused,
        ReportNoHelp, ReportNow,
    };
    use Step::{Ask, Conclude};

    // Question 1, weighing the suspicion (stap 4 of the meldcode).
    match answers.suspicion {
        None => Ask(Question::Suspicion),
        // 1a: steps 1 to 3 call for no action; record and close [S0b].
        Some(YesNo::No) => Conclude(RecordAndClose),
        // 1b: a strong suspicion, and the bevoegd gezag knows; to question 2 [S0b].
        Some(YesNo::Yes) => match answers.safety {
            None => Ask(Question::Safety),
            // 2b: yes or doubt about acute or structural unsafety; report at once, by
            // phone, and answer questions 3 to 5 with Veilig Thuis [S0b][S1]. That doubt
            // means a report is confirmed by the complaints committee LKC [S4][S5].
            Some(Doubtable::Yes | Doubtable::Doubt) => Conclude(ReportNow),
            // 2a: no acute and no structural unsafety; to question 3 [S0b][S1].
            Some(Doubtable::No) => match answers.help {
                None => Ask(Question::Help),
                // 3a: no effective help that averts the threat; report [S0b][S1].
                Some(YesNo::No) => Conclude(ReportNoHelp),
                // 3b: effective help is possible; to question 4 [S0b][S1].
                Some(YesNo::Yes) => match answers.acceptance {
                    None => Ask(Question::Acceptance),
                    // 4a: those involved do not accept it or work on it; report [S0b][S1].
                    Some(YesNo::No) => Conclude(ReportHelpRefused),
                    // 4b: help starts, with a term, roles and a casemanager [S0b][S1].
                    Some(YesNo::Yes) => match answers.result {
                        None => Conclude(HelpRunning),
                        // 5a: the agreed results are not there; report [S0b][S1].
                        Some(YesNo::No) => Conclude(ReportHelpFailed),
                        // 5b: close the help, with agreements on monitoring [S0b][S1].
                        Some(YesNo::Yes) => Conclude(HelpCompleted),
                    },
                },
            },
        },
    }
}

/// The answers that count, in the order in which they were asked.
///
/// An answer after a conclusion, or after an open question, is not on the path.
#[must_use]
pub fn path(answers: &Answers) -> Vec<Given> {
    let mut replayed = Answers::default();
    let mut path = Vec::new();
    while let Some(given) = step(&replayed)
        .awaits()
        .and_then(|question| answers.given(question))
    {
        replayed.give(given);
        path.push(given);
    }
    path
}
