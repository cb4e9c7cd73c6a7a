//! Questions, the answers each of them allows, and a set of given answers.

/// One of the five afwegingsvragen, in the framework's fixed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Question 1: is there still a (strong) suspicion after steps 1 to 3?
    Suspicion,
    /// Question 2: is there acute or structural unsafety?
    Safety,
    /// Question 3: can effective help be offered or organised that averts the threat?
    Help,
    /// Question 4: do those involved accept that help and work on it?
    Acceptance,
    /// Question 5: did the help give the agreed results within the term?
    Result,
}

/// The answer to a question where the framework offers two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum YesNo {
    /// "Nee".
    No,
    /// "Ja".
    Yes,
}

/// The answer to question 2, the only one where the framework names doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubtable {
    /// "Nee".
    No,
    /// "Twijfel": leads exactly where yes leads.
    Doubt,
    /// "Ja".
    Yes,
}

/// An answer together with its question, so that a mismatch cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Given {
    /// An answer to question 1.
    Suspicion(YesNo),
    /// An answer to question 2.
    Safety(Doubtable),
    /// An answer to question 3.
    Help(YesNo),
    /// An answer to question 4.
    Acceptance(YesNo),
    /// An answer to question 5.
    Result(YesNo),
}

/// The answers so far; every combination is a valid value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers {
    /// Question 1.
    pub suspicion: Option<YesNo>,
    /// Question 2.
    pub safety: Option<Doubtable>,
    /// Question 3.
    pub help: Option<YesNo>,
    /// Question 4.
    pub acceptance: Option<YesNo>,
    /// Question 5.
    pub result: Option<YesNo>,
}

impl Question {
    /// All five, in the framework's order.
    pub const ALL: [Self; 5] = [
        Self::Suspicion,
        Self::Safety,
        Self::Help,
        Self::Acceptance,
        Self::Result,
    ];

    /// The question's number in the framework, 1 to 5.
    #[must_use]
    pub const fn number(self) -> usize {
        match self {
            Self::Suspicion => 1,
            Self::Safety => 2,
            Self::Help => 3,
            Self::Acceptance => 4,
            Self::Result => 5,
        }
    }

    /// The answers this question allows, in the order in which they are offered.
    #[must_use]
    pub const fn choices(self) -> &'static [Given] {
        use YesNo::{No, Yes};
        match self {
            Self::Suspicion => &[Given::Suspicion(Yes), Given::Suspicion(No)],
            Self::Safety => &[
                Given::Safety(Doubtable::Yes),
                Given::Safety(Doubtable::Doubt),
                Given::Safety(Doubtable::No),
            ],
            Self::Help => &[Given::Help(Yes), Given::Help(No)],
            Self::Acceptance => &[Given::Acceptance(Yes), Given::Acceptance(No)],
            Self::Result => &[Given::Result(Yes), Given::Result(No)],
        }
    }
}

impl Given {
    /// The question this answer belongs to.
    #[must_use]
    pub const fn question(self) -> Question {
        match self {
            Self::Suspicion(_) => Question::Suspicion,
            Self::Safety(_) => Question::Safety,
            Self::Help(_) => Question::Help,
            Self::Acceptance(_) => Question::Acceptance,
            Self::Result(_) => Question::Result,
        }
    }

    /// The answer alone; doubt is only ever an answer to question 2.
    #[must_use]
    pub const fn answer(self) -> Doubtable {
        match self {
            Self::Safety(answer) => answer,
            Self::Suspicion(answer)
            | Self::Help(answer)
            | Self::Acceptance(answer)
            | Self::Result(answer) => match answer {
                YesNo::No => Doubtable::No,
                YesNo::Yes => Doubtable::Yes,
            },
        }
    }

    /// The answer's stable name in tests and markup: `ja`, `nee` or `twijfel`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self.answer() {
            Doubtable::No => "nee",
            Doubtable::Doubt => "twijfel",
            Doubtable::Yes => "ja",
        }
    }
}

impl Answers {
    /// What was answered to `question`, if anything.
    #[must_use]
    pub fn given(&self, question: Question) -> Option<Given> {
        match question {
            Question::Suspicion => self.suspicion.map(Given::Suspicion),
            Question::Safety => self.safety.map(Given::Safety),
            Question::Help => self.help.map(Given::Help),
            Question::Acceptance => self.acceptance.map(Given::Acceptance),
            Question::Result => self.result.map(Given::Result),
        }
    }

    /// Sets one answer and leaves the others as they are.
    pub const fn give(&mut self, given: Given) {
        match given {
            Given::Suspicion(answer) => self.suspicion = Some(answer),
            Given::Safety(answer) => self.safety = Some(answer),
            Given::Help(answer) => self.help = Some(answer),
            Given::Acceptance(answer) => self.acceptance = Some(answer),
            Given::Result(answer) => self.result = Some(answer),
        }
    }

    /// Removes the answer to `question` and returns it.
    pub fn take(&mut self, question: Question) -> Option<Given> {
        match question {
            Question::Suspicion => self.suspicion.take().map(Given::Suspicion),
            Question::Safety => self.safety.take().map(Given::Safety),
            Question::Help => self.help.take().map(Given::Help),
            Question::Acceptance => self.acceptance.take().map(Given::Acceptance),
            Question::Result => self.result.take().map(Given::Result),
        }
    }

    /// Every answer that was given, in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = Given> + '_ {
        Question::ALL
            .into_iter()
            .filter_map(|question| self.given(question))
    }
}
