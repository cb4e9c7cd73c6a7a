//! What the reader's taps and the browser's Back and Forward do to a session: which
//! run is open, and which part of it is on screen.

use super::round::Round;
use super::update::RECORD;
use super::{Mode, NotesWhenShown, Overlay, Place, Run, Session};
use crate::case::{Choice, Field, Sheet};
use crate::effect::Effect;
use crate::protocol::{Given, Outcome, Question, Reporting};
use crate::reference::ReferenceEvent;
use crate::training::Train;
use crate::walk::Stop;

impl Session {
    pub(super) fn start(&mut self, mode: Mode) {
        self.searched.clear();
        self.leave_aside();
        let run = Run::new(mode, self.number);
        self.number = self.number.wrapping_add(1);
        if mode == Mode::Quick {
            self.quick = Some(run);
        } else {
            self.quick = None;
            self.open_case(run, self.put_aside.len());
        }
        self.overlay = None;
        self.cursor = 1;
    }

    /// Notes that a pupil is telling it, in a quick check that has just begun.
    pub(super) fn note_told(&mut self) {
        if let Some(quick) = &mut self.quick {
            quick.fill(Field::PupilTold, Choice::Yes.id().to_owned());
        }
    }

    /// Applies a step of a training, which covers the start screen, never a case.
    pub(super) fn train(&mut self, train: Train) -> Option<Effect> {
        if !self.trains() && !matches!(train, Train::List | Train::Find(_)) {
            return None;
        }
        self.show_start();
        self.reference.leave();
        self.training.get_or_insert_default().update(train)
    }

    /// Applies an event of the reference pages, which cover the start screen, never a case
    /// or a training.
    pub(super) fn reference_event(&mut self, reference_event: ReferenceEvent) -> Vec<Effect> {
        let opens = matches!(
            reference_event,
            ReferenceEvent::Open(_)
                | ReferenceEvent::FromFile(_)
                | ReferenceEvent::FromLink(_)
                | ReferenceEvent::Read
        );
        let effects = self.reference.update(reference_event, self.today);
        // A file or link that holds no profile leaves the screen as it is.
        if opens && self.reference.depth() > 0 {
            if let Some(training) = &mut self.training {
                training.leave();
            }
            self.show_start();
        }
        effects
    }

    /// Whether a training is on screen.
    pub(super) fn trains(&self) -> bool {
        self.training
            .as_ref()
            .is_some_and(|training| training.depth() > 0)
    }

    /// Leaves the training and the reference pages; what was played stays, for this visit.
    pub(super) fn leave_aside(&mut self) {
        self.reference.leave();
        if let Some(training) = &mut self.training {
            training.leave();
        }
    }

    /// Makes `run` the open case; the one that was open is set aside at this index.
    pub(super) fn open_case(&mut self, run: Run, aside: usize) {
        if let Some(old) = self.case.replace(run)
            && !old.is_empty()
        {
            self.put_aside.insert(aside, old);
        }
    }

    /// A copy in memory of the case with this number, which was just opened, is a different
    /// case from now on: it never replaces the one that was stored. A copy that says the same
    /// is none.
    pub(super) fn part_from(&mut self, number: u32) {
        let case = self.case.as_ref();
        self.put_aside.retain(|aside| Some(aside) != case);
        let origin = origin(&self.copies, number);
        for aside in &mut self.put_aside {
            if aside.number() == number {
                aside.renumber(self.number);
                self.copies.push((self.number, origin));
                self.number = self.number.wrapping_add(1);
            }
        }
    }

    /// Wipes the case with this number, with every copy of it in memory.
    pub(super) fn end(&mut self, number: u32) {
        let ended = origin(&self.copies, number);
        let is_it = |run: &Run| origin(&self.copies, run.number()) == ended;
        self.put_aside.retain(|run| !is_it(run));
        if self.case.as_ref().is_some_and(is_it) {
            self.case = None;
            self.quick = None;
            self.when_shown = NotesWhenShown::default();
            self.round = Round::default();
            self.misread.clear();
            self.leave_aside();
            self.show_start();
        }
    }

    /// Turns the quick check on screen into a case. A report leads on to the record; without
    /// one the case begins with steps 1 to 3, which were not asked yet.
    pub(super) fn take_along(&mut self) {
        if let (Some(outcome), Some(quick)) = (self.outcome(), self.quick.take()) {
            self.open_case(quick.into_case(), self.put_aside.len());
            let report = outcome.reporting() == Reporting::Necessary;
            if report {
                // The reader called, and goes on with the record.
                self.show(Stop::Outcome(outcome));
                self.open(Some(Overlay::Sheet(Sheet::Record)));
            } else {
                self.show(Stop::Readiness);
            }
        }
    }

    /// Goes to where the answers of the open case lead.
    pub(super) fn resume(&mut self) {
        self.searched.clear();
        if let Some(case) = &self.case {
            self.cursor = case.position(self.today) + 1;
            self.quick = None;
            self.overlay = None;
            self.leave_aside();
        }
    }

    pub(super) fn answer(&mut self, given: Given) {
        let over = self.overlay.is_some() && !self.ends_a_round();
        if over || self.stop() != Some(Stop::Question(given.question())) {
            // A second tap in the same frame, meant for the previous screen.
            return;
        }
        self.overlay = None;
        let when_shown = std::mem::take(&mut self.when_shown.notes);
        if let Some(run) = self.run_mut() {
            run.answer(given, &when_shown);
            self.cursor += 1;
        }
    }

    pub(super) fn change(&mut self, question: Question) {
        let wanted = Some(Stop::Question(question));
        if let Some(cursor) = (1..self.cursor).find(|cursor| self.stop_at(*cursor) == wanted) {
            self.cursor = cursor;
            self.overlay = None;
        }
    }

    pub(super) fn next(&mut self) {
        if self.overlay.take().is_some() {
            if std::mem::take(&mut self.from_record) {
                self.open(RECORD);
            }
            return;
        }
        if self.stop() == Some(Stop::Told) {
            self.searched.clear();
            self.skip_suspicion();
            return;
        }
        if self.stop() == Some(Stop::AgreedDate)
            && let Some(run) = self.run()
            && run.is_over(self.today)
        {
            self.show(Stop::Question(Question::Result));
            return;
        }
        let only_leads_on = matches!(
            self.stop(),
            Some(Stop::Readiness | Stop::AgreedDate | Stop::Outcome(Outcome::HelpRunning))
        );
        if only_leads_on && self.stop_at(self.cursor + 1).is_some() {
            self.cursor += 1;
        }
    }

    /// To question 2, because of danger or because the pupil told it.
    pub(super) fn skip_suspicion(&mut self) {
        if let Some(run) = self.run_mut() {
            run.skip_suspicion();
            self.show(Stop::Question(Question::Safety));
        }
    }

    /// Opens a sheet that the outcome on screen offers, or the draft anywhere in
    /// a case.
    pub(super) fn open(&mut self, overlay: Option<Overlay>) {
        let in_case = self.quick.is_none() && self.stop().is_some();
        let outcome = self.outcome();
        self.overlay = overlay.filter(|overlay| match overlay {
            Overlay::Sheet(sheet) => outcome
                .zip(self.run())
                .is_some_and(|(outcome, run)| run.sheets(outcome).contains(sheet)),
            Overlay::Draft => true,
            Overlay::Table => matches!(self.stop(), Some(Stop::Question(_))),
        });
        self.overlay = self.overlay.filter(|_| in_case);
    }

    pub(super) fn show(&mut self, wanted: Stop) {
        let last = self.run().map_or(0, |run| run.stops(self.today).len());
        let found = (1..=last).find(|cursor| self.stop_at(*cursor) == Some(wanted));
        self.cursor = found.unwrap_or(self.cursor);
        self.overlay = None;
    }

    pub(super) fn show_start(&mut self) {
        self.cursor = 0;
        self.overlay = None;
    }

    pub(super) fn go_to(&mut self, place: Place) {
        if let (Place::TRAINING | Place::ONLY_TRAINING, Some(training)) =
            (place.overlay, &mut self.training)
        {
            training.go_to(place.depth);
            self.reference.leave();
            self.show_start();
            return;
        }
        self.leave_aside();
        // A round is not gone on with: whoever left it half way begins anew.
        self.round = Round::default();
        if matches!(place.overlay, Place::REFERENCE | Place::ONLY_REFERENCE) {
            self.reference.go_to(place.depth);
            self.show_start();
            return;
        }
        let overlay = Overlay::from_number(place.overlay);
        let last = self.run().map_or(0, |run| run.stops(self.today).len());
        let below = usize::from(overlay.is_some());
        self.cursor = place.depth.saturating_sub(below).min(last);
        self.open(overlay);
    }
}

/// The number of the case that this one began as a copy of, or its own.
fn origin(copies: &[(u32, u32)], number: u32) -> u32 {
    let copy = copies.iter().find(|(copy, _)| *copy == number);
    copy.map_or(number, |(_, origin)| *origin)
}
