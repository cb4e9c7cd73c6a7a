//! One run through a case: answers, entries, and what was changed along the way.

mod parts;
mod reports;
mod stops;

pub use parts::Parts;

use super::entries::doubt;
use super::{Entries, Mode};
use crate::calendar::Date;
use crate::case::{Choice, Field, Pupil, Sheet};
use crate::protocol::{Given, Outcome, Question, YesNo};
use crate::walk::Walk;

/// The answers of one run, with all that was said and changed along the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    mode: Mode,
    /// Distinguishes this case: from the one that is stored, and in a calendar file.
    number: u32,
    walk: Walk,
    /// Question 1 was skipped because of danger or disclosure.
    skipped: bool,
    /// The conclusion that the school deviates from.
    deviates_from: Option<Outcome>,
    entries: Entries,
    /// What was written with answers that were taken back, oldest first.
    earlier: Vec<(Given, Entries)>,
}

impl Run {
    /// An empty run. An evaluation begins with what running help is based on:
    /// a suspicion, and help that is possible and accepted.
    #[must_use]
    pub fn new(mode: Mode, number: u32) -> Self {
        let mut walk = Walk::default();
        if mode == Mode::Evaluate {
            walk.answers.suspicion = Some(YesNo::Yes);
            walk.answers.help = Some(YesNo::Yes);
            walk.answers.acceptance = Some(YesNo::Yes);
        }
        Self {
            mode,
            number,
            walk,
            ..Self::default()
        }
    }

    /// The mode of this run.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// A number that no other case of this visit has, and hardly any of another visit.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The same run with these answers.
    pub(super) fn with(self, walk: Walk) -> Self {
        Self { walk, ..self }
    }

    /// The same run as a case. The card for a pupil who tells it leads straight to
    /// question 2.
    pub(super) fn into_case(self) -> Self {
        Self {
            mode: Mode::Case,
            skipped: self.skipped || self.told(),
            ..self
        }
    }

    /// Makes this a separate case.
    pub(super) const fn renumber(&mut self, number: u32) {
        self.number = number;
    }

    /// Whether the pupil is 18 or older, and looks after a child.
    #[must_use]
    pub fn pupil(&self) -> Pupil {
        let yes =
            |field| self.entries.counts(field) && self.entries.choice(field) == Some(Choice::Yes);
        Pupil {
            adult: yes(Field::Adult),
            carer: yes(Field::OwnChild),
        }
    }

    /// The answers that count and were given in this run, in order.
    #[must_use]
    pub fn path(&self) -> Vec<Given> {
        let mut path = self.walk.path();
        path.retain(|given| !self.presumes(given.question()));
        path
    }

    /// Its answers, with what was changed.
    #[must_use]
    pub const fn walk(&self) -> &Walk {
        &self.walk
    }

    /// The answer to `question`, if it still counts.
    #[must_use]
    pub fn given(&self, question: Question) -> Option<Given> {
        self.walk.given(question)
    }

    /// What was written, chosen and dated.
    #[must_use]
    pub const fn entries(&self) -> &Entries {
        &self.entries
    }

    /// Whether nothing at all was answered or written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let mut bare = self.clone();
        // For whom the app speaks is nothing of the case.
        bare.entries.forget(Field::Audience);
        bare == Self::new(self.mode, self.number)
    }

    /// Puts `value` into `field`.
    pub(super) fn fill(&mut self, field: Field, value: String) {
        self.entries.fill(field, value);
    }

    /// Notes that `said` was taken back, if it is no longer chosen.
    pub(super) fn take_back(&mut self, said: Choice) {
        let known = self.dangers().contains(&said) || self.taken_back().contains(&said);
        if !known {
            self.hold(said.id());
        }
    }

    /// The question about which the table doubts or differs, if `field` is an answer to it.
    pub(super) fn doubt_at(&self, field: Field) -> Option<Question> {
        let Field::Vote(question, _) = field else {
            return None;
        };
        self.split(question).map(|_| question)
    }

    /// Notes that the table doubted or differed about `question`, if it does no longer: a doubt
    /// that somebody said stays in the record.
    pub(super) fn note_doubt(&mut self, question: Question) {
        if self.split(question).is_none() && !self.entries.doubted(question) {
            self.hold(&doubt(question));
        }
    }

    fn hold(&mut self, what: &str) {
        let held = [self.entries.get(Field::TakenBack), " ", what].concat();
        self.entries.fill(Field::TakenBack, held);
    }

    /// What was said about danger and taken back since.
    #[must_use]
    pub fn taken_back(&self) -> Vec<Choice> {
        let held = self.entries.get(Field::TakenBack);
        let mut said = Choice::DANGERS.to_vec();
        said.retain(|choice| held.split(' ').any(|id| id == choice.id()));
        said
    }

    /// Goes straight to question 2 because of danger or disclosure: there is a
    /// suspicion then. This choice stays on record, whatever is answered later.
    pub(super) fn skip_suspicion(&mut self) {
        let written = self.entries.about(Question::Suspicion);
        self.answer(Given::Suspicion(YesNo::Yes), &written);
        self.skipped = true;
    }

    /// Ends the help that is evaluated: the answer to question 3 or 4 is now no, whatever
    /// it was when the help began.
    pub(super) fn end(&mut self, given: Given) {
        let written = self.entries.about(given.question());
        self.answer(given, &written);
    }

    /// Whether the reader went straight to question 2: danger or disclosure.
    #[must_use]
    pub const fn skipped_suspicion(&self) -> bool {
        self.skipped
    }

    /// What was written with answers that were taken back, oldest first.
    #[must_use]
    pub fn earlier(&self) -> &[(Given, Entries)] {
        &self.earlier
    }

    /// Notes which conclusion a deviation is from: the one at which it began.
    pub(super) fn deviate_from(&mut self, outcome: Option<Outcome>) {
        if self.deviates_from().is_none() {
            self.deviates_from = outcome;
        }
    }

    /// The conclusion that the school deviates from, if it does.
    #[must_use]
    pub fn deviates_from(&self) -> Option<Outcome> {
        let mut fields = Sheet::Deviation.fields().iter();
        let written = fields.any(|field| self.entries.has(*field));
        self.deviates_from.filter(|_| written)
    }

    /// The conclusion that a deviation was written at, if that is not `outcome`.
    #[must_use]
    pub fn deviated_before(&self, outcome: Outcome) -> Option<Outcome> {
        self.deviates_from().filter(|from| *from != outcome)
    }

    /// Gives an answer. The same answer again keeps all that came after it;
    /// another one sets the later answers aside, to be asked again.
    ///
    /// `when_shown` is what was written with the question when it came on screen: that is
    /// set aside with the previous answer. What was changed since belongs to this one.
    pub(super) fn answer(&mut self, given: Given, when_shown: &Entries) {
        let presumed = self.all_presumed();
        let concluded = self.concludes_a_report();
        let Some(taken_back) = self.walk.answer(given, &presumed) else {
            return;
        };
        if let Some(before) = taken_back.before {
            // What somebody at the table thinks is about the question, whatever is answered.
            self.put_aside(before, &when_shown.without_votes());
        }
        for void in &taken_back.void {
            let written = self.entries.about(void.question()).without_votes();
            self.put_aside(*void, &written);
        }
        // What was written with this very answer counts again with it; after a
        // new signal nothing counts again by itself.
        if self.walk.signals.is_empty() {
            for (_, written) in self.earlier.iter_mut().filter(|(with, _)| *with == given) {
                written.move_into(&mut self.entries);
            }
            self.earlier.retain(|(_, written)| !written.is_empty());
        }
        self.settle_report(given, concluded);
    }

    /// Reopens question 2: what was answered from there on is set aside.
    pub(super) fn reopen(&mut self, on: Date) {
        let presumed = self.all_presumed();
        if let Some(taken_back) = self.walk.reopen(on, &presumed) {
            self.put_all_aside(taken_back.before.as_slice());
            self.put_all_aside(&taken_back.void);
        }
    }

    /// There was no new signal: what was answered counts again, with what was written with it.
    pub(super) fn withdraw_signal(&mut self) {
        for given in self.walk.withdraw_signal() {
            for (_, written) in self.earlier.iter_mut().filter(|(with, _)| *with == given) {
                written.move_into(&mut self.entries);
            }
        }
        self.earlier.retain(|(_, written)| !written.is_empty());
    }

    /// Keeps what was written with answers that are taken back, the table's opinion included.
    fn put_all_aside(&mut self, taken_back: &[Given]) {
        for given in taken_back {
            self.put_aside(*given, &self.entries.about(given.question()));
        }
    }

    /// Keeps what was written with an answer that is taken back.
    fn put_aside(&mut self, given: Given, written: &Entries) {
        if !written.is_empty() {
            self.entries.remove(written);
            self.earlier.push((given, written.clone()));
        }
    }

    /// The questions that an earlier run answered.
    fn all_presumed(&self) -> Vec<Question> {
        let mut presumed = Question::ALL.to_vec();
        presumed.retain(|question| self.presumes(*question));
        presumed
    }
}
