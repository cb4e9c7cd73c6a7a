//! What each event does to a session.

use super::round::Round;
use super::{Entries, Event, Mode, NotesWhenShown, Overlay, Run, Session};
use crate::calendar;
use crate::case::{Choice, DONE, Field, FieldKind, Sheet};
use crate::effect::Effect;
use crate::protocol::{Given, Outcome, Question, Reporting, YesNo};
use crate::reference::ReferenceEvent;
use crate::walk::Stop;

pub(super) const RECORD: Option<Overlay> = Some(Overlay::Sheet(Sheet::Record));

impl Session {
    /// Applies one event, and returns what is to be done. Every event is valid in every
    /// state: one that does not fit the screen on top changes nothing.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        if let Event::ToField(event, field) = event {
            let mut effects = self.update(*event);
            effects.push(Effect::ShowField(field.id()));
            return effects;
        }
        let mut effects = vec![match event {
            // The browser is there already.
            Event::GoTo(_) => Effect::BringBack,
            _ => Effect::FollowPlace,
        }];
        let at = (self.run().map(Run::number), self.place());
        let wanted = match event {
            Event::GoTo(place) => Some(place),
            _ => None,
        };
        let audience = self.reference.profile().audience();
        match event {
            Event::Start(mode) => self.start(mode),
            Event::Told => {
                let searched = std::mem::take(&mut self.searched);
                self.start(Mode::Quick);
                self.searched = searched;
                self.note_told();
            }
            Event::Answer(given) => self.answer(given),
            Event::Change(question) => self.change(question),
            Event::Next => self.next(),
            Event::NewSignal => self.new_signal(),
            Event::NoSignal => effects.extend(self.no_signal()),
            Event::Home => {
                self.searched.clear();
                self.leave_aside();
                self.show_start();
            }
            Event::Today(date) => self.today = date,
            Event::Now(_) if self.overlay == RECORD => {}
            Event::Now(moment) => self.moment = moment,
            Event::UpdateFound => self.update_ready = true,
            Event::GoTo(place) => self.go_to(place),
            about_a_case => effects.extend(self.update_case(about_a_case)),
        }
        self.settle_audience(audience);
        // A changed day may have closed question 5 again.
        let last = self.run().map_or(0, |run| run.stops(self.today).len());
        self.cursor = self.cursor.min(last);
        // A sheet stays open on a conclusion it belongs to, whatever is typed into it.
        let outcome = self.outcome();
        let stays = matches!(self.overlay, Some(Overlay::Sheet(sheet))
            if outcome.is_some_and(|outcome| sheet.belongs_to(outcome)));
        if !stays {
            self.open(self.overlay);
        }
        if self.cursor > 0 {
            self.reloaded = false;
        }
        if at != (self.run().map(Run::number), self.place()) {
            self.misread.clear();
        }
        self.remember();
        // The entry was made before something came into memory, or left it: it says so now.
        let place = self.place();
        if wanted.is_some_and(|wanted| wanted.depth == place.depth && wanted != place) {
            effects.push(Effect::FollowPlace);
        }
        effects
    }

    /// Remembers the notes of a question that just came on screen.
    fn remember(&mut self) {
        if let Some(run) = self.run()
            && (self.when_shown.run, self.when_shown.cursor) != (run.number(), self.cursor)
        {
            let notes = match self.stop() {
                Some(Stop::Question(question)) => run.entries().about(question),
                _ => Entries::default(),
            };
            self.when_shown = NotesWhenShown {
                run: run.number(),
                cursor: self.cursor,
                notes,
            };
        }
    }

    /// A new signal while help runs or after it, also at question 5.
    fn new_signal(&mut self) {
        let today = self.today;
        let stop = self.stop();
        if let Some(run) = self.run_mut()
            && match stop {
                Some(Stop::Outcome(Outcome::HelpRunning | Outcome::HelpCompleted)) => true,
                Some(Stop::Outcome(_)) => run.was_reported(today),
                stop => stop == Some(Stop::Question(Question::Result)),
            }
        {
            run.reopen(today);
            self.show(Stop::Question(Question::Safety));
        }
    }

    /// Back to running help or a report, where a signal led away from by mistake. What was written down since is
    /// no mistake, and the reader is taken there.
    fn no_signal(&mut self) -> Vec<Effect> {
        let asked = self.stop() == Some(Stop::Question(Question::Safety));
        let case = self.case.as_mut().filter(|_| self.quick.is_none() && asked);
        let Some(case) = case.filter(|case| case.walk().waits_for_signal()) else {
            return Vec::new();
        };
        if let Some((field, _)) = case.entries().about(Question::Safety).iter().next() {
            return vec![Effect::ShowField(field.id())];
        }
        case.withdraw_signal();
        let last = case.stops(self.today).last().copied();
        let reports = |stop: &Stop| matches!(stop, Stop::Outcome(outcome) if outcome.reporting() == Reporting::Necessary);
        let help = Stop::Outcome(Outcome::HelpRunning);
        self.show(last.filter(reports).unwrap_or(help));
        Vec::new()
    }

    /// Applies an event of a case, of a training or of the pages beside it.
    fn update_case(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Resume => self.resume(),
            Event::Ended(number) => self.end(number),
            Event::Restore => {
                if let Some(run) = self.put_aside.pop() {
                    // Below all others, so that restoring repeatedly reaches each in turn.
                    self.open_case(run, 0);
                    self.resume();
                }
            }
            Event::Danger if self.stop() == Some(Stop::Readiness) => self.skip_suspicion(),
            Event::AllDone if self.stop() == Some(Stop::Readiness) => {
                for field in DONE {
                    let is_open = self.case.as_ref().is_some_and(|case| {
                        let entries = case.entries();
                        entries.counts(*field) && !entries.has(*field) && case.may_be_done(*field)
                    });
                    if is_open {
                        self.update_case(Event::Fill(*field, Choice::Yes.id().to_owned()));
                    }
                }
            }
            Event::Round(event) => {
                // All answers at once: halfway between two rounds nobody differs.
                let given = self.round(event);
                if let Some(case) = &mut self.case {
                    let doubted = given.first().and_then(|(vote, _)| case.doubt_at(*vote));
                    for (vote, value) in given {
                        case.fill(vote, value);
                    }
                    if let Some(question) = doubted {
                        case.note_doubt(question);
                    }
                }
            }
            Event::TakeAlong => self.take_along(),
            Event::TakeOver(walk, told) => {
                self.start(Mode::Quick);
                if told {
                    self.note_told();
                }
                self.quick = self.quick.take().map(|quick| quick.with(walk));
                self.cursor = self.run().map_or(0, |run| run.stops(self.today).len());
                self.take_along();
            }
            Event::TakeNote if self.reference.asks_for_a_note() => {
                let note = self.reference.take_note();
                self.start(Mode::Case);
                if let Some(case) = &mut self.case {
                    case.fill(Field::Fact(Question::Suspicion), note);
                }
            }
            Event::Steps if self.quick.is_none() && self.outcome().is_some() => {
                self.show(Stop::Readiness);
            }
            Event::Withdrawn | Event::Stopped => {
                let running = self.stop() == Some(Stop::Outcome(Outcome::HelpRunning));
                let of_help = matches!(
                    self.stop(),
                    Some(
                        Stop::AgreedDate
                            | Stop::Question(Question::Result)
                            | Stop::Outcome(Outcome::HelpCompleted)
                    )
                );
                if self.overlay.is_none()
                    && let Some(run) = self.run_mut()
                    && (running && run.mode() != Mode::Quick
                        || of_help && run.mode() == Mode::Evaluate)
                {
                    let outcome = if event == Event::Stopped {
                        run.end(Given::Help(YesNo::No));
                        Outcome::ReportNoHelp
                    } else {
                        run.end(Given::Acceptance(YesNo::No));
                        Outcome::ReportHelpRefused
                    };
                    self.show(Stop::Outcome(outcome));
                }
            }
            Event::Open(overlay) => {
                self.round = Round::default();
                self.from_record = self.overlay == RECORD;
                self.open(Some(overlay));
            }
            Event::DraftView(draft) => self.draft = draft,
            Event::TakeIn(mut run) => {
                self.keep_audience(&mut run);
                let number = run.number();
                self.open_case(*run, self.put_aside.len());
                self.part_from(number);
                self.resume();
            }
            Event::Train(train) => return self.train(train).into_iter().collect(),
            // From a card that was looked up to what was found.
            Event::Reference(ReferenceEvent::Back) if self.stop() == Some(Stop::Told) => {
                self.show_start();
                return vec![Effect::Return];
            }
            Event::ToAnswers => return vec![Effect::ShowAnswers],
            Event::Reference(reference_event) => return self.reference_event(reference_event),
            Event::Search(query) if self.offers_search() => {
                let sent = query == self.searched;
                self.searched = query;
                let shows = if sent {
                    Effect::ShowFound
                } else {
                    Effect::RaiseSearch
                };
                let asked = !self.searched.is_empty();
                return asked.then_some(shows).into_iter().collect();
            }
            Event::Fill(field, value) if !self.trains() => {
                let outcome = self.outcome();
                let school = self.reference.profile().school_type();
                if let (None, Some(case)) = (&self.quick, &mut self.case) {
                    if Sheet::Deviation.fields().contains(&field) {
                        case.deviate_from(outcome);
                    }
                    if let Some(school) = school.filter(|_| !case.entries().has(Field::SchoolType))
                    {
                        // Asked once: the profile holds it for every case.
                        case.fill(Field::SchoolType, school.id().to_owned());
                    }
                    let said = case.dangers();
                    let doubted = case.doubt_at(field);
                    self.misread.retain(|misread| *misread != field);
                    let is_day = field.kind() == FieldKind::Day && !value.is_empty();
                    case.fill(field, value);
                    if is_day && !case.entries().has(field) {
                        self.misread.push(field);
                    }
                    // Who says so mostly says it on the same day: the reader sees the day, and
                    // changes it where it was another.
                    let reported = case.entries().counts(Field::ReportedOn);
                    if field == Field::Report && reported && !case.entries().has(Field::ReportedOn)
                    {
                        case.fill(Field::ReportedOn, calendar::iso(self.today));
                    }
                    for gone in said {
                        case.take_back(gone);
                    }
                    if let Some(question) = doubted {
                        case.note_doubt(question);
                    }
                    if field == Field::ReviewOn {
                        case.close_result(self.today);
                    }
                    if field == Field::Audience {
                        return self.choose_audience().into_iter().collect();
                    }
                }
            }
            _ => {}
        }
        Vec::new()
    }
}
