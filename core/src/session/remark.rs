//! Remarks on fields: gentle hints that never block.

use super::danger::{danger_in, told};
use super::open::{ASSESSMENT_WORKING_DAYS, is_open, is_past};
use super::{Consultation, Entries, Mode, Run};
use crate::calendar::{self, Date, Deadline, NoSchool};
use crate::case::{Choice, Field, FieldKind, READINESS};
use crate::personal_data::{self, Personal};
use crate::protocol::Question;

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
    /// A child of the pupil is to be weighed as well (S79; our advice for the call).
    OwnChild,
    /// The talk with the pupil was left out, and nothing shows why.
    PupilSkipped,
    /// The attempts to reach the parents should be written down.
    NoteAttempts,
    /// Veilig Thuis was asked for advice; that is not a report.
    AdviceOnly,
    /// What was typed is no day of this century, and counts as nothing.
    Misread,
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
    /// There may be no school on that day.
    NoSchool(NoSchool),
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
                let calls = field == Field::ReportedOn && self.calls_now(today);
                day_remark(entries, field, today)
                    .or(calls.then_some(Remark::FeedbackOver))
                    .or(agreed.then_some(Remark::AgreedTerm))
                    .or_else(|| no_school(entries, field))
            }
            FieldKind::Choice(_) => {
                let remark = self.of_choice(field, entries.choice(field)?, today)?;
                let calls = matches!(remark, Remark::CallAndReport | Remark::CallFirst);
                // Whoever was called is not called first.
                (!calls || !self.was_reported(today)).then_some(remark)
            }
        }
    }

    /// What is said of a choice in `field`.
    fn of_choice(&self, field: Field, chosen: Choice, today: Date) -> Option<Remark> {
        match chosen {
            Choice::Honour => Some(Remark::CallFirstOnly),
            Choice::Disclosure | Choice::SexualAbuse => Some(Remark::CallAndReport),
            Choice::PartnerViolence => Some(Remark::CallPartner),
            Choice::ContactMayBreak | Choice::Illness | Choice::Exploitation => {
                Some(Remark::CallFirst)
            }
            Choice::Yes if field == Field::PupilTold => Some(Remark::CallAndReport),
            Choice::Yes if field == Field::Adult => Some(Remark::Adult),
            Choice::Yes if field == Field::OwnChild => Some(Remark::OwnChild),
            Choice::DangerAtHome | Choice::DangerAtSchool | Choice::Urgency => Some(Remark::Danger),
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
            Choice::NotYet if field == Field::Heard => {
                self.calls_now(today).then_some(Remark::FeedbackOver)
            }
            Choice::NotYet if field != Field::PupilTalk || is_open(self.entries(), field) => {
                Some(Remark::Open)
            }
            _ => None,
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
            let waits = self.waits_for_veilig_thuis(*field);
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
}

fn day_remark(entries: &Entries, field: Field, today: Date) -> Option<Remark> {
    let day = entries.day(field)?;
    let ahead = calendar::days_between(today, day);
    match field {
        Field::ReportedOn if ahead > 0 => Some(Remark::Ahead),
        Field::ReportedOn => {
            let term = calendar::working_days_after(day, ASSESSMENT_WORKING_DAYS);
            (!is_past(term, today)).then_some(Remark::Feedback(term))
        }
        // It is over, and nothing waits for it.
        Field::HeardOn => None,
        Field::MonitorUntil if ahead <= 0 => Some(Remark::NobodyFollows),
        // The term is over: question 5 follows, and its screen shows that.
        Field::ReviewOn if ahead <= 0 => Some(Remark::TermOver),
        _ if ahead < 0 => Some(Remark::Past),
        Field::ReviewOn if ahead > LONG_TERM_DAYS => Some(Remark::Far),
        _ => None,
    }
}

/// A day on which somebody at school must do something, and may not be there.
fn no_school(entries: &Entries, field: Field) -> Option<Remark> {
    let meets = matches!(
        field,
        Field::ReviewOn | Field::MonitorUntil | Field::DeviationUntil | Field::CallAgainOn
    );
    let day = entries.day(field).filter(|_| meets)?;
    calendar::no_school(day).map(Remark::NoSchool)
}
