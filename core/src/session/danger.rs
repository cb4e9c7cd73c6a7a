//! What contradicts an outcome without a report: a disclosure, danger, doubt at the table.

use super::{Entries, Mode, Run};
use crate::calendar::Date;
use crate::case::{Choice, Danger, Field, Role, Undecided};
use crate::protocol::{Doubtable, Given, Outcome, Question, Reporting, YesNo};

impl Run {
    /// Whether the pupil told it without being asked.
    #[must_use]
    pub fn told(&self) -> bool {
        told(self.entries())
    }

    /// The questions where somebody at the table doubted, or answered otherwise,
    /// and the answer is not the safe one.
    #[must_use]
    pub fn overruled(&self) -> Vec<Question> {
        let overruled = |given: &Given| {
            let is_safe = !matches!(
                given,
                Given::Suspicion(YesNo::No)
                    | Given::Safety(Doubtable::No)
                    | Given::Help(YesNo::Yes)
                    | Given::Acceptance(YesNo::Yes)
                    | Given::Result(YesNo::Yes)
            );
            let votes = self.entries().votes(given.question());
            !is_safe && votes.iter().any(|vote| *vote != as_vote(*given))
        };
        let path = self.path().into_iter();
        path.filter(overruled).map(Given::question).collect()
    }

    /// Whether everybody at the table gave this answer: nobody is silent, and nobody doubts unless
    /// that is the answer.
    #[must_use]
    pub fn all_gave(&self, given: Given) -> bool {
        let (entries, asked) = (self.entries(), given.question());
        let table = entries.table();
        let same = |role: &Role| entries.choice(Field::Vote(asked, *role)) == Some(as_vote(given));
        !table.is_empty() && table.iter().all(same)
    }

    /// What shows that somebody is not safe: the pupil disclosed it, the ground for leaving
    /// out the talk with the parents, or going straight to question 2. It contradicts
    /// closing and "nee" at question 2 (S11, S12, S32; our safe reading).
    #[must_use]
    pub fn danger(&self) -> Option<Danger> {
        let entries = self.entries();
        let straight = self.skipped_suspicion().then_some(Danger::Straight);
        let told = told(entries).then_some(Danger::Told);
        told.or(danger_in(entries, Field::About).map(Danger::About))
            .or(danger_in(entries, Field::TalkGround).map(Danger::Ground))
            .or(straight)
    }

    /// Whether Veilig Thuis is called before the parents hear of anything: the pupil
    /// disclosed it, danger was named, or something that can make a talk dangerous, or the
    /// table doubts about safety. What was taken back or answered otherwise still counts:
    /// someone under pressure at home says no as well (our safe reading).
    #[must_use]
    pub fn calls_first(&self) -> bool {
        let said = || self.danger().is_some() || called_first(self.entries());
        let unsaid = || {
            let doubted = self.entries().doubted(Question::Safety);
            doubted || !self.taken_back().is_empty() || self.walk().safety_was_reversed()
        };
        let table = || {
            self.split(Question::Safety).is_some() || self.overruled().contains(&Question::Safety)
        };
        said() || unsaid() || table()
    }

    /// Why `outcome` is not a decision, if it is not. A report always is one.
    #[must_use]
    pub fn undecided(&self, outcome: Outcome) -> Option<Undecided> {
        if outcome.reporting() == Reporting::Necessary {
            return None;
        }
        if self.mode() == Mode::Quick {
            return Some(Undecided::Quick);
        }
        let undated = self.mode() == Mode::Evaluate
            && outcome == Outcome::HelpRunning
            && !self.entries().has(Field::ReviewOn);
        // Doubt at the table is doubt (S4, S12; at questions 3 to 5 our safe reading).
        let doubted = self.overruled().first().copied().map(Danger::Doubted);
        // A later date does not undo that the results were not there (S48; our reading).
        let failed = self.walk().set_aside(Question::Result) == Some(Given::Result(YesNo::No));
        let failed = (failed && outcome == Outcome::HelpRunning).then_some(Danger::Failed);
        let unreached = outcome == Outcome::HelpRunning && self.nobody_was_reached();
        let unreached = unreached.then_some(Danger::Unreached);
        let said = self.danger().or(doubted).or(unreached).or(failed);
        let contradicts = said.map(Undecided::Contradicts);
        contradicts.or(undated.then_some(Undecided::NoDate))
    }

    /// Whether step 3 says that no parent could be reached: nobody who was not spoken to accepts
    /// help (question 4; our safe reading of S0b).
    pub(super) fn nobody_was_reached(&self) -> bool {
        let entries = self.entries();
        entries.counts(Field::TalkGround)
            && entries.choice(Field::TalkGround) == Some(Choice::NoContact)
    }

    /// Whether `outcome` contradicts danger or doubt that was said.
    #[must_use]
    pub fn contradicts(&self, outcome: Outcome) -> bool {
        matches!(self.undecided(outcome), Some(Undecided::Contradicts(_)))
    }

    /// Whether `outcome` asks for a report, or the answers contradict what was said.
    pub(super) fn asks_for_a_report(&self, outcome: Outcome) -> bool {
        outcome.reporting() == Reporting::Necessary || self.contradicts(outcome)
    }

    /// The same, and the case does not say that a report was made.
    #[must_use]
    pub fn owes_a_report(&self, outcome: Outcome, today: Date) -> bool {
        self.asks_for_a_report(outcome) && !self.was_reported(today)
    }

    /// Whether the case says that a report was made, on no day that is still to come, and no new
    /// signal came after its day: that asks for a call of its own (S0a, S48).
    pub(super) fn was_reported(&self, today: Date) -> bool {
        let on = self.entries().day(Field::ReportedOn);
        let mut signals = self.walk().signals().iter();
        // That help did not work asks for a report of its own, on its day or after it.
        let failed = self.given(Question::Result) == Some(Given::Result(YesNo::No));
        let agreed = self.entries().day(Field::ReviewOn).filter(|_| failed);
        let answered = |on: Date| {
            let after_help = agreed.is_none_or(|agreed| on >= agreed);
            on <= today && after_help && signals.all(|signal| on >= signal.on)
        };
        self.entries().choice(Field::Report) == Some(Choice::Reported)
            && on.map_or(self.walk().signals().is_empty(), answered)
    }

    /// The day on which the case says that a report was made, with no newer signal. On a later day an
    /// answer may have been changed for something that this report was not about.
    #[must_use]
    pub fn reported(&self, today: Date) -> Option<Date> {
        let on = self.entries().day(Field::ReportedOn)?;
        (self.was_reported(today) && on <= today).then_some(on)
    }

    /// Whether one tap may say that what `field` asks was done. That the parents were spoken to,
    /// only once it is known that nothing makes that talk dangerous.
    pub(super) fn may_be_done(&self, field: Field) -> bool {
        let no = |field| self.entries().choice(field) == Some(Choice::No);
        let harmless = || no(Field::PupilTold) && no(Field::About);
        !self.waits_for_veilig_thuis(field) && (field != Field::ParentsTalk || harmless())
    }

    /// What no single tap can say was done: whether somebody is in danger, and the talk with the
    /// parents, as far as it is not filled in.
    #[must_use]
    pub fn left_open(&self) -> Vec<Field> {
        let entries = self.entries();
        let asked = [Field::PupilTold, Field::About, Field::ParentsTalk].into_iter();
        asked
            .filter(|field| entries.counts(*field) && !entries.has(*field))
            .collect()
    }

    /// Whether Veilig Thuis is called before the talk with the parents, which is still open.
    #[must_use]
    pub fn talk_waits(&self) -> bool {
        let (entries, talk) = (self.entries(), Field::ParentsTalk);
        entries.counts(talk) && !entries.has(talk) && self.waits_for_veilig_thuis(talk)
    }

    /// Whether Veilig Thuis is called before what `field` asks is done: the talk with the parents,
    /// and with honour-related violence also that with the pupil (S74).
    #[must_use]
    pub fn waits_for_veilig_thuis(&self, field: Field) -> bool {
        match field {
            Field::ParentsTalk => self.calls_first(),
            Field::PupilTalk => self.entries().choice(Field::About) == Some(Choice::Honour),
            _ => false,
        }
    }
}

/// What is chosen in `field`, if it shows that somebody is not safe.
pub(super) fn danger_in(entries: &Entries, field: Field) -> Option<Choice> {
    said_in(entries, field).filter(|choice| Choice::DANGERS.contains(choice))
}

/// What is chosen in `field`, unless it was taken back. Why the parents were not spoken
/// to still matters for a pupil who turns out to be 18 or older.
pub(super) fn said_in(entries: &Entries, field: Field) -> Option<Choice> {
    let skipped = entries.choice(Field::ParentsTalk) == Some(Choice::Skipped);
    let counts = match field {
        Field::TalkGround => skipped,
        _ => entries.counts(field),
    };
    entries.choice(field).filter(|_| counts)
}

/// Whether the pupil disclosed it, or something was chosen that means calling Veilig Thuis
/// first.
pub(super) fn called_first(entries: &Entries) -> bool {
    let chosen = |field| said_in(entries, field).is_some_and(Choice::calls_first);
    told(entries) || chosen(Field::About) || chosen(Field::TalkGround)
}

/// Whether the pupil disclosed it without being asked.
pub(super) fn told(entries: &Entries) -> bool {
    entries.choice(Field::PupilTold) == Some(Choice::Yes)
}

/// What somebody at the table answers who agrees with `given`.
fn as_vote(given: Given) -> Choice {
    match given {
        Given::Suspicion(YesNo::Yes)
        | Given::Safety(Doubtable::Yes)
        | Given::Help(YesNo::Yes)
        | Given::Acceptance(YesNo::Yes)
        | Given::Result(YesNo::Yes) => Choice::Yes,
        Given::Safety(Doubtable::Doubt) => Choice::Doubt,
        _ => Choice::No,
    }
}
