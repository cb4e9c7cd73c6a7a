//! Remarks on fields: gentle hints that never block.

use super::{Consultation, Entries, Mode, Run};
use crate::WHOLE;
use crate::calendar::{self, Date, Deadline};
use crate::case::{Choice, Danger, Field, FieldKind, READINESS, Sheet, Undecided};
use crate::personal_data::{self, Personal};
use crate::protocol::{Doubtable, Given, Outcome, Question, Reporting, YesNo};

/// A remark next to a field or an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// This is still to do.
    Open,
    /// The talk with the parents is still to do, and may be dangerous.
    TalkOpen,
    /// The report is still to do.
    ReportOpen,
    /// Veilig Thuis first: no talk with the parents before that.
    CallFirst,
    /// Violence between partners: it often happens more than once, and a child sees it.
    CallPartner,
    /// The pupil disclosed it, and the parents have already heard of it.
    ParentsKnow,
    /// Veilig Thuis first, and then question 2: it is a report.
    CallAndReport,
    /// Veilig Thuis first, also before talking further with the pupil.
    CallFirstOnly,
    /// Danger: 112, then Veilig Thuis and question 2.
    Danger,
    /// The pupil is 18 or older: the talk is with the pupil alone.
    Adult,
    /// The talk with the pupil was left out, and nothing shows why.
    PupilSkipped,
    /// The attempts to reach the parents should be written down.
    NoteAttempts,
    /// Veilig Thuis was asked for advice; that is not a report.
    AdviceOnly,
    /// A day that should be in the future is not.
    Past,
    /// The agreed date has been reached.
    TermOver,
    /// Nobody would watch safety: the last day is today or past.
    NobodyFollows,
    /// In an evaluation: is this the day that was agreed?
    AgreedTerm,
    /// A day that cannot be in the future is.
    Ahead,
    /// A term so long that it hides whether the help works.
    Far,
    /// Five working days after the report: the assessment, as an indication.
    Feedback(Deadline),
    /// Those days are over.
    FeedbackOver,
    /// The table disagrees or doubts.
    Split(Question),
    /// Looks like personal data, which does not belong here.
    Personal(Personal),
    /// What steps 1 to 3 still leave open: a bit for each, in their order.
    Gaps(u32),
}

/// Three months: our own limit, for the framework names none.
const LONG_TERM_DAYS: i32 = 92;

/// The framework's term for the assessment after a report (S0b, S13).
const ASSESSMENT_WORKING_DAYS: u32 = 5;

impl Run {
    /// The remark on `field`, if any.
    #[must_use]
    pub fn remark(&self, field: Field, today: Date) -> Option<Remark> {
        let entries = self.entries();
        if let Field::Vote(question, _) = field {
            return self.split(question);
        }
        if let Field::Seat(_) = field {
            return self.gaps();
        }
        if !entries.counts(field) {
            return None;
        }
        match field.kind() {
            FieldKind::Line | FieldKind::Text => {
                let role = field.kind() == FieldKind::Line;
                personal_data::find(entries.get(field), role, today).map(Remark::Personal)
            }
            FieldKind::Mark => None,
            FieldKind::Day => {
                let evaluates = self.mode() == Mode::Evaluate && field == Field::ReviewOn;
                let agreed = evaluates && entries.has(field);
                day_remark(entries, field, today).or(agreed.then_some(Remark::AgreedTerm))
            }
            FieldKind::Choice(_) => match entries.choice(field)? {
                Choice::Honour => Some(Remark::CallFirstOnly),
                Choice::Disclosure | Choice::SexualAbuse => Some(Remark::CallAndReport),
                Choice::PartnerViolence => Some(Remark::CallPartner),
                Choice::ContactMayBreak | Choice::Illness | Choice::Exploitation => {
                    Some(Remark::CallFirst)
                }
                Choice::Yes if field == Field::PupilTold => Some(Remark::CallAndReport),
                Choice::Yes if field == Field::Adult => Some(Remark::Adult),
                Choice::DangerAtHome | Choice::DangerAtSchool | Choice::Urgency => {
                    Some(Remark::Danger)
                }
                Choice::NoContact => Some(Remark::NoteAttempts),
                Choice::Skipped if field == Field::PupilTalk => Some(Remark::PupilSkipped),
                Choice::AdviceOnly => Some(Remark::AdviceOnly),
                Choice::Yes if field == Field::ParentsTalk && self.calls_first() => {
                    Some(Remark::ParentsKnow)
                }
                Choice::NotYet if field == Field::ParentsTalk && self.calls_first() => {
                    Some(Remark::CallFirst)
                }
                Choice::NotYet if field == Field::ParentsTalk => Some(Remark::TalkOpen),
                Choice::NotYet if field == Field::Report => Some(Remark::ReportOpen),
                Choice::NotYet if field != Field::PupilTalk => Some(Remark::Open),
                _ => None,
            },
        }
    }

    /// What steps 1 to 3 leave open, as soon as any part of them is filled in.
    fn gaps(&self) -> Option<Remark> {
        let entries = self.entries();
        let mut begun = !entries.table().is_empty();
        let mut gaps = 0;
        for (at, field) in READINESS.iter().enumerate() {
            begun |= entries.has(*field);
            // Nobody is sent to the parents where Veilig Thuis is called first.
            let waits = *field == Field::ParentsTalk && self.calls_first();
            gaps |= u32::from(is_open(entries, *field) && !waits) << at;
        }
        (begun && gaps > 0).then_some(Remark::Gaps(gaps))
    }

    /// The remark that the table disagrees about `question`.
    #[must_use]
    pub fn split(&self, question: Question) -> Option<Remark> {
        (self.entries().consultation(question) == Consultation::Split)
            .then_some(Remark::Split(question))
    }

    /// The questions where somebody at the table doubted, or answered otherwise,
    /// and the answer is not the safe one.
    #[must_use]
    pub fn overruled(&self) -> Vec<Question> {
        if !WHOLE {
            return Vec::new();
        }
        let overruled = |given: &Given| {
            // What everybody would have to answer.
            let carried = match given {
                Given::Suspicion(YesNo::No) | Given::Safety(Doubtable::No) => Choice::No,
                Given::Help(YesNo::Yes)
                | Given::Acceptance(YesNo::Yes)
                | Given::Result(YesNo::Yes) => Choice::Yes,
                _ => return false,
            };
            let votes = self.entries().votes(given.question());
            votes.iter().any(|vote| *vote != carried)
        };
        let path = self.path().into_iter();
        path.filter(overruled).map(Given::question).collect()
    }

    /// What shows that somebody is not safe: the pupil disclosed it, the ground for leaving
    /// out the talk with the parents, or going straight to question 2. It contradicts
    /// closing and "nee" at question 2 (S11, S12, S32; our safe reading).
    #[must_use]
    pub fn danger(&self) -> Option<Danger> {
        if !WHOLE {
            return None;
        }
        let entries = self.entries();
        let straight = self.skipped_suspicion().then_some(Danger::Straight);
        let told = told(entries).then_some(Danger::Told);
        told.or(danger_in(entries, Field::About).map(Danger::About))
            .or(danger_in(entries, Field::TalkGround).map(Danger::Ground))
            .or(straight)
    }

    /// All choices that show that somebody is not safe.
    pub(super) fn dangers(&self) -> Vec<Choice> {
        let entries = self.entries();
        let told = told(entries).then_some(Choice::Disclosure);
        let fields = [Field::About, Field::TalkGround];
        let chosen = fields.map(|field| danger_in(entries, field));
        told.into_iter()
            .chain(chosen.into_iter().flatten())
            .collect()
    }

    /// Whether Veilig Thuis is called before the parents hear of anything: the pupil
    /// disclosed it, danger was named, or something that can make a talk dangerous, or the
    /// table doubts about safety. What was taken back or answered otherwise still counts:
    /// someone under pressure at home says no as well (our safe reading).
    #[must_use]
    pub fn calls_first(&self) -> bool {
        if !WHOLE {
            return self.safety_was_reversed();
        }
        let said = || self.danger().is_some() || called_first(self.entries());
        let unsaid = || !self.taken_back().is_empty() || self.safety_was_reversed();
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
        if !WHOLE || self.mode() == Mode::Quick {
            return Some(Undecided::Quick);
        }
        let undated = self.mode() == Mode::Evaluate
            && outcome == Outcome::HelpRunning
            && !self.entries().has(Field::ReviewOn);
        // Doubt at the table is doubt (S4, S12; at questions 3 to 5 our safe reading).
        let doubted = self.overruled().first().copied().map(Danger::Doubted);
        // A later date does not undo that the results were not there (S48; our reading).
        let failed = self.set_aside(Question::Result) == Some(Given::Result(YesNo::No));
        let failed = (failed && outcome == Outcome::HelpRunning).then_some(Danger::Failed);
        let said = self.danger().or(doubted).or(failed);
        let contradicts = said.map(Undecided::Contradicts);
        contradicts.or(undated.then_some(Undecided::NoDate))
    }

    /// The sheets that `outcome` offers, in order; none in the quick check. Without a
    /// decision there is nothing to agree on; where the answers contradict what was said
    /// before, the call is offered.
    #[must_use]
    pub fn sheets(&self, outcome: Outcome) -> Vec<Sheet> {
        let undecided = self.undecided(outcome);
        let offered = |sheet: &Sheet| match (sheet, undecided) {
            (_, Some(Undecided::Quick)) => false,
            (_, _) if self.mode() == Mode::Quick => false,
            (Sheet::Call, Some(Undecided::Contradicts(Danger::Doubted(asked)))) => {
                asked != Question::Suspicion
            }
            (Sheet::Call, Some(Undecided::Contradicts(_))) => true,
            // A mistyped date can be corrected.
            (Sheet::Plan, Some(Undecided::Contradicts(Danger::Failed))) => true,
            (Sheet::Plan | Sheet::Monitoring, Some(_)) => false,
            _ => sheet.belongs_to(outcome),
        };
        Sheet::ALL.into_iter().filter(offered).collect()
    }

    /// Whether deviating from `outcome` means leaving a report undone.
    #[must_use]
    pub fn leaves_a_report(&self, outcome: Outcome) -> bool {
        // Doubt at question 1 leads to question 2, and not yet to a report.
        let unsure = Undecided::Contradicts(Danger::Doubted(Question::Suspicion));
        let undecided = self.undecided(outcome).filter(|why| *why != unsure);
        outcome.reporting() == Reporting::Necessary || undecided.is_some()
    }

    /// The fields of a sheet of `outcome`. A school that leaves a report undone states
    /// until when, who watches until then, and what would change it.
    #[must_use]
    pub fn fields(&self, sheet: Sheet, outcome: Outcome) -> Vec<Field> {
        let mut fields = sheet.fields().to_vec();
        if !self.leaves_a_report(self.deviates_from().unwrap_or(outcome)) {
            fields.retain(|field| !field.is_about_waiting());
        }
        fields
    }

    /// The day by which Veilig Thuis should have assessed the report, as an
    /// indication; `None` without a report, or with a day that is still to come.
    #[must_use]
    pub fn feedback(&self, today: Date) -> Option<Deadline> {
        let entries = self.entries();
        if !entries.counts(Field::ReportedOn) {
            return None;
        }
        let day = entries.day(Field::ReportedOn)?;
        let made = calendar::days_between(day, today) >= 0;
        made.then(|| calendar::working_days_after(day, ASSESSMENT_WORKING_DAYS))
    }

    /// Every field that is still open where the answers have led to `outcome`:
    /// what the meldcode or the framework asks for and is missing. What the
    /// outcome asks for is first: a list of earlier steps must not hold up a call.
    #[must_use]
    pub fn open_fields(&self, outcome: Outcome, today: Date) -> Vec<Field> {
        let entries = self.entries();
        if self.mode() == Mode::Quick {
            return Vec::new();
        }
        let mut asked: Vec<Field> = Vec::new();
        let offered = self.sheets(outcome);
        for sheet in Sheet::ALL {
            if self.mode() == Mode::Evaluate && sheet == Sheet::Plan {
                // The rest of the plan is in the school's own record.
                asked.extend(sheet.belongs_to(outcome).then_some(Field::ReviewOn));
            } else if offered.contains(&sheet) || self.had(sheet, outcome) {
                asked.extend(self.fields(sheet, outcome));
            }
        }
        match self.mode() {
            Mode::Evaluate => asked.push(Field::AgreedResults),
            _ => asked.extend(READINESS),
        }
        if outcome == Outcome::RecordAndClose {
            asked.push(Field::Reading(Question::Suspicion));
        }
        let mut open = Vec::new();
        for field in asked {
            // Nobody is sent to the parents where a report comes first.
            let first = outcome == Outcome::ReportNow || self.calls_first();
            if field == Field::ParentsTalk && first {
                continue;
            }
            let future = field == Field::ReportedOn
                && entries.counts(field)
                && self.feedback(today).is_none();
            // The bevoegd gezag is asked for before and after the questions.
            if (is_open(entries, field) || future) && !open.contains(&field) {
                open.push(field);
            }
        }
        open
    }

    /// Whether this run went through running help before `outcome`.
    #[must_use]
    pub fn had(&self, sheet: Sheet, outcome: Outcome) -> bool {
        let after_help = matches!(outcome, Outcome::HelpCompleted | Outcome::ReportHelpFailed);
        let decided = self.undecided(outcome).is_none();
        sheet == Sheet::Plan && self.mode() == Mode::Case && after_help && decided
    }
}

/// Whether the meldcode or the framework asks for `field` and it is missing.
fn is_open(entries: &Entries, field: Field) -> bool {
    let chosen = entries.choice(field);
    let undone = chosen.is_none_or(Choice::is_open);
    if !entries.counts(field) {
        return false;
    }
    match field {
        // After a pupil disclosed it, the talk waits for Veilig Thuis (S32, S81).
        Field::ParentsTalk => undone && !called_first(entries),
        // What can turn a decision is asked for; an evaluation asks it with its date.
        Field::PupilTold | Field::About => chosen.is_none(),
        Field::Adult => {
            let school = entries.choice(Field::SchoolType);
            school.is_some_and(|school| school != Choice::Primary) && chosen.is_none()
        }
        Field::Signals
        | Field::Colleague
        | Field::TalkGround
        | Field::Board
        | Field::Report
        | Field::ParentsTold => undone,
        // Advice is asked for where needed; with these grounds it is needed.
        Field::Advice => {
            chosen != Some(Choice::Yes)
                && entries.choice(Field::Report) != Some(Choice::Reported)
                && called_first(entries)
        }
        // From 18 on this is the talk of step 3.
        // With honour-related violence it waits for Veilig Thuis (S74).
        Field::PupilTalk => {
            let honour = entries.choice(Field::About) == Some(Choice::Honour);
            undone && !honour && entries.choice(Field::Adult) == Some(Choice::Yes)
        }
        Field::ReportedOn
        | Field::ReportedAt
        | Field::SpokeWith
        | Field::AdviceSaid
        | Field::ParentsSaid
        | Field::PupilSaid
        | Field::PlanWatch
        | Field::Consent
        | Field::PupilHome
        | Field::PupilHears
        | Field::ParentsHeard
        | Field::NotBefore
        | Field::OnNewSignal
        | Field::AgreedResults => !entries.has(field),
        // The only note that is asked for: why the worry is gone, in any note field.
        Field::Reading(question) => entries.notes(question).is_empty(),
        Field::WithVeiligThuis => {
            entries.choice(Field::ParentsTold) == Some(Choice::Agreed) && !entries.has(field)
        }
        _ if Sheet::Deviation.fields().contains(&field) => {
            let fields = Sheet::Deviation.fields();
            fields.iter().any(|field| entries.has(*field)) && !entries.has(field)
        }
        _ => field.asked_by_framework() && !entries.has(field),
    }
}

/// What is chosen in `field`, if it shows that somebody is not safe.
fn danger_in(entries: &Entries, field: Field) -> Option<Choice> {
    said_in(entries, field).filter(|choice| Choice::DANGERS.contains(choice))
}

/// What is chosen in `field`, unless it was taken back. Why the parents were not spoken
/// to still matters for a pupil who turns out to be 18 or older.
fn said_in(entries: &Entries, field: Field) -> Option<Choice> {
    let skipped = entries.choice(Field::ParentsTalk) == Some(Choice::Skipped);
    let counts = match field {
        Field::TalkGround => skipped,
        _ => entries.counts(field),
    };
    entries.choice(field).filter(|_| counts)
}

/// Whether the pupil disclosed it, or something was chosen that means calling Veilig Thuis
/// first.
fn called_first(entries: &Entries) -> bool {
    let chosen = |field| said_in(entries, field).is_some_and(Choice::calls_first);
    told(entries) || chosen(Field::About) || chosen(Field::TalkGround)
}

/// Whether the pupil disclosed it without being asked.
fn told(entries: &Entries) -> bool {
    entries.choice(Field::PupilTold) == Some(Choice::Yes)
}

fn day_remark(entries: &Entries, field: Field, today: Date) -> Option<Remark> {
    let day = entries.day(field)?;
    let ahead = calendar::days_between(today, day);
    match field {
        Field::ReportedOn if ahead > 0 => Some(Remark::Ahead),
        Field::ReportedOn => {
            let term = calendar::working_days_after(day, ASSESSMENT_WORKING_DAYS);
            let over = today
                > term
                    .other
                    .map_or(term.leading, |other| other.max(term.leading));
            Some(if over {
                Remark::FeedbackOver
            } else {
                Remark::Feedback(term)
            })
        }
        Field::MonitorUntil if ahead <= 0 => Some(Remark::NobodyFollows),
        // The term is over: question 5 follows, and its screen shows that.
        Field::ReviewOn if ahead <= 0 => Some(Remark::TermOver),
        _ if ahead < 0 => Some(Remark::Past),
        Field::ReviewOn if ahead > LONG_TERM_DAYS => Some(Remark::Far),
        _ => None,
    }
}
