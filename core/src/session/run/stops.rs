//! The screens that a run passes, and when question 5 is one of them.

use super::super::Mode;
use super::Run;
use crate::calendar::Date;
use crate::case::{Field, Next};
use crate::protocol::{self, Doubtable, Given, Outcome, Question, Reporting, Step};
use crate::walk::Stop;

impl Run {
    /// Whether the answer to `question` was given in an earlier run, as the
    /// school's own record shows, and is not asked in this one.
    #[must_use]
    pub fn presumes(&self, question: Question) -> bool {
        let presumed = match question {
            Question::Suspicion => true,
            Question::Help | Question::Acceptance => !self.asks(question),
            Question::Safety | Question::Result => false,
        };
        presumed && self.mode == Mode::Evaluate
    }

    /// Whether an evaluation came back to question 3 or 4: help stopped or somebody
    /// withdrew, or seemed to. From then on its answer belongs to this run.
    pub(super) fn asks(&self, question: Question) -> bool {
        let earlier = self.earlier.iter().map(|(given, _)| given);
        let mut replaced = self.walk.replaced.iter().chain(earlier);
        self.given(question).map(Given::answer) != Some(Doubtable::Yes)
            || self.walk.set_aside(question).is_some()
            || replaced.any(|given| given.question() == question)
    }

    /// The places of this run in order. The last is where the answers lead;
    /// after running help it is the question that waits for the agreed date.
    #[must_use]
    pub fn stops(&self, today: Date) -> Vec<Stop> {
        let mut stops = self.walk.stops(self.is_over(today));
        stops.retain(|stop| match stop {
            Stop::Question(asked) => self.given(*asked).is_none() || !self.presumes(*asked),
            _ => true,
        });
        match self.mode {
            Mode::Case => stops.insert(0, Stop::Readiness),
            Mode::Evaluate => {
                let runs = Stop::Outcome(Outcome::HelpRunning);
                if let Some(at) = stops.iter().position(|stop| *stop == runs) {
                    stops.insert(at, Stop::AgreedDate);
                }
            }
            Mode::Quick if self.told() => stops.insert(0, Stop::Told),
            Mode::Quick => {}
        }
        stops
    }

    /// The index, in [`Run::stops`], of the place where the answers lead.
    ///
    /// While help runs that is the agreement, and question 5 from the agreed day on; in an
    /// evaluation it is the date as long as there is none. In a case without an answer it is
    /// what comes before question 1.
    #[must_use]
    pub fn position(&self, today: Date) -> usize {
        let stops = self.stops(today);
        let undated = self.mode == Mode::Evaluate && self.agreed_on().is_none();
        // Answers that contradict danger or doubt come before any term.
        let due = self.is_over(today)
            && (self.mode == Mode::Evaluate || !self.contradicts(Outcome::HelpRunning));
        let wanted = match protocol::step(&self.walk.answers) {
            Step::Conclude(Outcome::HelpRunning) if undated => Stop::AgreedDate,
            Step::Conclude(Outcome::HelpRunning) if due => Stop::Question(Question::Result),
            Step::Conclude(Outcome::HelpRunning) => Stop::Outcome(Outcome::HelpRunning),
            Step::Ask(Question::Suspicion) => Stop::Readiness,
            _ => return stops.len().saturating_sub(1),
        };
        let found = stops.iter().position(|stop| *stop == wanted);
        found.unwrap_or(stops.len().saturating_sub(1))
    }

    /// The date on which the effect of the help must show, once there is one. In a quick
    /// check nothing is agreed, so it never has one.
    pub(super) fn agreed_on(&self) -> Option<Date> {
        self.entries.day(Field::ReviewOn)
    }

    /// What comes next in this run; `None` as long as nothing was answered or written.
    #[must_use]
    pub fn next(&self, today: Date) -> Option<Next> {
        if self.is_empty() {
            return None;
        }
        let stop = self.stops(today).get(self.position(today)).copied()?;
        Some(match (stop, self.agreed_on()) {
            (Stop::Question(Question::Result), Some(agreed)) => Next::LookBack(agreed),
            (Stop::Question(question), _) => Next::Question(question),
            (Stop::Outcome(outcome), _) if self.contradicts(outcome) => Next::Contradiction,
            (Stop::Outcome(Outcome::HelpRunning), Some(agreed)) => Next::Wait(agreed),
            (Stop::Outcome(outcome), _) if outcome.reporting() == Reporting::Necessary => {
                if self.was_reported(today) {
                    Next::Reported(self.waits_for_word(today))
                } else {
                    Next::Report
                }
            }
            (Stop::Outcome(_), _) => Next::Record,
            (Stop::AgreedDate, _) => Next::Date,
            (Stop::Readiness | Stop::Told, _) => Next::Steps,
        })
    }

    /// Whether its answers led to a report: no question waits for an answer.
    #[must_use]
    pub fn leads_to_a_report(&self, today: Date) -> bool {
        let stops = self.stops(today);
        matches!(stops.get(self.position(today)), Some(Stop::Outcome(outcome))
            if outcome.reporting() == Reporting::Necessary)
    }

    /// The agreed date, while it is still in the future: question 5 opens then.
    #[must_use]
    pub fn opens_on(&self, today: Date) -> Option<Date> {
        self.agreed_on().filter(|agreed| *agreed > today)
    }

    /// Whether the term of the help is over. Question 5 looks back on what was agreed
    /// for a date: without one, or before it, it is not asked (S0b, 4b and 5).
    #[must_use]
    pub fn is_over(&self, today: Date) -> bool {
        self.due(today).is_some()
    }

    /// The agreed day, once it is here.
    pub(in crate::session) fn due(&self, today: Date) -> Option<Date> {
        self.agreed_on().filter(|agreed| *agreed <= today)
    }

    /// Sets the answer to question 5 aside when its date was postponed or removed.
    pub(in crate::session) fn close_result(&mut self, today: Date) {
        if !self.is_over(today) {
            let void = self.walk.set_later_aside(Question::Acceptance, &[]);
            self.put_all_aside(&void);
        }
    }
}
