//! The answers of one run through the questions, and what was changed along the way. It
//! knows no case: what is written with an answer is kept by whoever asks.

mod line;

use crate::calendar::Date;
use crate::protocol::{self, Answers, Doubtable, Given, Outcome, Question, Step};

/// A place on the path through a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// A pupil is telling it now: what to do meanwhile, before the questions.
    Told,
    /// Steps 1 to 3, before the questions of a case.
    Readiness,
    /// A question, answered or waiting.
    Question(Question),
    /// In an evaluation: the date that was agreed, before question 5.
    AgreedDate,
    /// A conclusion; only running help has something after it.
    Outcome(Outcome),
}

/// A new signal that reopened question 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// The day on which it came in.
    pub on: Date,
    /// What the answer to question 2 was until then.
    pub before: Given,
}

/// What a screen shows of a question, in the quick check and in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The question on screen.
    pub question: Question,
    /// The answer it has now, when the reader came back to it.
    pub given: Option<Given>,
    /// An earlier answer that no longer counts and is asked again.
    pub set_aside: Option<Given>,
    /// The answers before this, oldest first.
    pub trail: Vec<Given>,
    /// It is the first question of this run: this screen explains what does not belong in
    /// the questions.
    pub first: bool,
    /// The pupil told it without being asked.
    pub told: bool,
}

/// What a screen shows of a conclusion, in the quick check and in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The conclusion.
    pub outcome: Outcome,
    /// The answers that led here, oldest first.
    pub way: Vec<Given>,
    /// Answers that no longer count.
    pub set_aside: Vec<Given>,
    /// Answers that were replaced before this.
    pub replaced: Vec<Given>,
    /// New signals that reopened question 2.
    pub signals: Vec<Signal>,
    /// An earlier answer to question 2 made reporting necessary.
    pub reversed: bool,
    /// The pupil told it without being asked.
    pub told: bool,
    /// The texts were last checked over a year ago.
    pub old: bool,
}

/// The answers that a change took back: nobody gave them any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The previous answer to the question that was answered.
    pub before: Option<Given>,
    /// Answers to later questions, which it made void.
    pub void: Vec<Given>,
}

/// The answers of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    pub(crate) answers: Answers,
    /// Answers that a change of an earlier one made void; shown, never reused.
    pub(crate) set_aside: Answers,
    /// Answers that were replaced, as a trace (our reading of S49: what was noted stays in
    /// the file).
    pub(crate) replaced: Vec<Given>,
    pub(crate) signals: Vec<Signal>,
}

impl Walk {
    /// The answers that count, in order.
    #[must_use]
    pub fn path(&self) -> Vec<Given> {
        protocol::path(&self.answers)
    }

    /// The answer to `question`, if it still counts.
    #[must_use]
    pub fn given(&self, question: Question) -> Option<Given> {
        self.answers.given(question)
    }

    /// The answer to `question` that was set aside, if it waits to be asked again.
    #[must_use]
    pub fn set_aside(&self, question: Question) -> Option<Given> {
        self.set_aside.given(question)
    }

    /// All answers that were set aside, in order.
    #[must_use]
    pub fn all_set_aside(&self) -> Vec<Given> {
        self.set_aside.iter().collect()
    }

    /// Answers that were replaced by another, oldest first, each once; an
    /// answer that counts again is not listed.
    #[must_use]
    pub fn replaced(&self) -> Vec<Given> {
        let mut replaced = self.replaced.clone();
        replaced.retain(|given| self.given(given.question()) != Some(*given));
        replaced
    }

    /// The new signals so far, oldest first.
    #[must_use]
    pub fn signals(&self) -> &[Signal] {
        &self.signals
    }

    /// Whether question 2 first made reporting necessary, and now does not:
    /// its answer was changed, or that of an earlier question was.
    #[must_use]
    pub fn safety_was_reversed(&self) -> bool {
        let reports =
            |given: Given| matches!(given, Given::Safety(Doubtable::Yes | Doubtable::Doubt));
        let mut earlier = self.replaced.iter().copied().chain(self.set_aside.iter());
        !self.given(Question::Safety).is_some_and(reports) && earlier.any(reports)
    }

    /// The places that the answers lead past, in order, and last the question that waits.
    /// Question 5 waits only while `result_is_asked`.
    #[must_use]
    pub fn stops(&self, result_is_asked: bool) -> Vec<Stop> {
        let mut replayed = Answers::default();
        let mut stops = Vec::new();
        for given in self.path() {
            stops.push(Stop::Question(given.question()));
            replayed.give(given);
            if let Step::Conclude(outcome) = protocol::step(&replayed) {
                stops.push(Stop::Outcome(outcome));
            }
        }
        if let Some(question) = protocol::step(&replayed).awaits()
            && (question != Question::Result || result_is_asked)
        {
            stops.push(Stop::Question(question));
        }
        stops
    }

    /// What a screen shows of `question`.
    #[must_use]
    pub fn asked(&self, question: Question) -> Asked {
        let mut trail = self.path();
        trail.retain(|given| given.question() < question);
        Asked {
            question,
            given: self.given(question),
            set_aside: self.set_aside(question),
            trail,
            first: question == Question::Suspicion,
            told: false,
        }
    }

    /// The answers that led to `outcome`, oldest first. Going back from question 5 leads to
    /// running help: what came after it is not on the way there.
    #[must_use]
    pub fn way_to(&self, outcome: Outcome) -> Vec<Given> {
        let mut way = self.path();
        let helps = outcome == Outcome::HelpRunning;
        way.retain(|given| !(helps && given.question() == Question::Result));
        way
    }

    /// What a screen shows of `outcome`.
    #[must_use]
    pub fn reached(&self, outcome: Outcome) -> Reached {
        Reached {
            outcome,
            way: self.way_to(outcome),
            set_aside: self.all_set_aside(),
            replaced: self.replaced(),
            signals: self.signals.clone(),
            reversed: self.safety_was_reversed(),
            told: false,
            old: false,
        }
    }

    /// Gives an answer. The same answer again changes nothing, and `None` says so; another
    /// one sets the later answers aside, to be asked again, except those that are
    /// `presumed`.
    pub fn answer(&mut self, given: Given, presumed: &[Question]) -> Option<TakenBack> {
        let question = given.question();
        // An answer that was set aside leaves a trace as well, when it changes.
        let aside = self.set_aside.take(question);
        let before = self.given(question);
        if before == Some(given) {
            return None;
        }
        if let Some(before) = before.or(aside)
            && before != given
            && !self.replaced.contains(&before)
        {
            self.replaced.push(before);
        }
        let void = self.set_later_aside(question, presumed);
        self.answers.give(given);
        Some(TakenBack { before, void })
    }

    /// Reopens question 2 because of a signal that came in on this day: what was answered
    /// from there on is set aside. `None` while it has no answer.
    pub fn reopen(&mut self, on: Date, presumed: &[Question]) -> Option<TakenBack> {
        let before = self.answers.take(Question::Safety)?;
        self.signals.push(Signal { on, before });
        self.set_aside.give(before);
        Some(TakenBack {
            before: Some(before),
            void: self.set_later_aside(Question::Safety, presumed),
        })
    }

    /// Whether a signal reopened question 2, which is not answered since.
    #[must_use]
    pub fn waits_for_signal(&self) -> bool {
        self.given(Question::Safety).is_none()
            && self.signals.last().map(|signal| signal.before) == self.set_aside(Question::Safety)
            && !self.signals.is_empty()
    }

    /// There was no new signal: what it set aside counts again, up to running help. Question 5 is
    /// asked again, as its answer may be an older one. Returns what counts again.
    pub(crate) fn withdraw_signal(&mut self) -> Vec<Given> {
        if !self.waits_for_signal() {
            return Vec::new();
        }
        self.signals.pop();
        let mut again = Vec::new();
        while let Some(question) = protocol::step(&self.answers).awaits()
            && question != Question::Result
            && let Some(given) = self.set_aside.take(question)
        {
            self.answers.give(given);
            again.push(given);
        }
        again
    }

    /// Sets the answers after `question` aside, except those that are `presumed`; returns
    /// them.
    pub fn set_later_aside(&mut self, question: Question, presumed: &[Question]) -> Vec<Given> {
        let mut void = Vec::new();
        for later in Question::ALL {
            if later > question
                && !presumed.contains(&later)
                && let Some(given) = self.answers.take(later)
            {
                self.set_aside.give(given);
                void.push(given);
            }
        }
        void
    }
}
