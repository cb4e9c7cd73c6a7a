//! One walk through the five questions: answers, notes, and what was changed.

use crate::protocol::{self, Answers, Given, Outcome, Question, Step};

/// A place on the way through the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// A question, answered or waiting.
    Question(Question),
    /// A conclusion; only running help has something after it.
    Outcome(Outcome),
}

impl Stop {
    /// The question that this stop leads on to when its screen only leads on.
    #[must_use]
    pub const fn leads_on(self) -> Option<Question> {
        match self {
            Self::Question(_) => None,
            Self::Outcome(outcome) => Step::Conclude(outcome).awaits(),
        }
    }
}

/// The answers of one walk, with all that was said and changed on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    answers: Answers,
    /// Answers that a change of an earlier one made void; shown, never reused.
    set_aside: Answers,
    /// Answers that were replaced, as a trace (domain rule 2.3 d).
    replaced: Vec<Given>,
    notes: [String; 5],
}

impl Run {
    /// The places of this walk in order. The last is where the answers lead;
    /// after running help it is the question that waits for the agreed date.
    #[must_use]
    pub fn stops(&self) -> Vec<Stop> {
        let mut replayed = Answers::default();
        let mut stops = Vec::new();
        for given in self.path() {
            stops.push(Stop::Question(given.question()));
            replayed.give(given);
            if let Step::Conclude(outcome) = protocol::step(&replayed) {
                stops.push(Stop::Outcome(outcome));
            }
        }
        if let Some(question) = protocol::step(&replayed).awaits() {
            stops.push(Stop::Question(question));
        }
        stops
    }

    /// The index, in [`Run::stops`], of the place where the answers lead.
    ///
    /// With help running that is the agreement, not yet question 5.
    #[must_use]
    pub fn position(&self) -> usize {
        let stops = self.stops();
        let running = Stop::Outcome(Outcome::HelpRunning);
        let last = stops.len().saturating_sub(1);
        match protocol::step(&self.answers) {
            Step::Conclude(Outcome::HelpRunning) => stops
                .iter()
                .position(|stop| *stop == running)
                .unwrap_or(last),
            _ => last,
        }
    }

    /// The answers that count, in order.
    #[must_use]
    pub fn path(&self) -> Vec<Given> {
        protocol::path(&self.answers)
    }

    /// What was answered to `question` and still counts.
    #[must_use]
    pub fn given(&self, question: Question) -> Option<Given> {
        self.answers.given(question)
    }

    /// The answer that was set aside for `question`, if it waits to be asked again.
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
    /// answer that came back in force is not listed.
    #[must_use]
    pub fn replaced(&self) -> Vec<Given> {
        self.replaced
            .iter()
            .copied()
            .filter(|given| self.answers.given(given.question()) != Some(*given))
            .collect()
    }

    /// The note with `question`; empty when there is none.
    #[must_use]
    pub fn note(&self, question: Question) -> &str {
        self.notes
            .get(question.number() - 1)
            .map_or("", String::as_str)
    }

    /// Whether nothing at all was answered or written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Replaces the note with `question`.
    pub(super) fn set_note(&mut self, question: Question, text: String) {
        if let Some(note) = self.notes.get_mut(question.number() - 1) {
            *note = text;
        }
    }

    /// Gives an answer. The same answer again keeps all that came after it;
    /// another one sets the later answers aside, to be asked again.
    pub(super) fn answer(&mut self, given: Given) {
        let question = given.question();
        let before = self.answers.given(question);
        self.set_aside.take(question);
        if before == Some(given) {
            return;
        }
        if let Some(before) = before
            && !self.replaced.contains(&before)
        {
            self.replaced.push(before);
        }
        for later in Question::ALL.into_iter().filter(|later| *later > question) {
            if let Some(void) = self.answers.take(later) {
                self.set_aside.give(void);
            }
        }
        self.answers.give(given);
    }
}
