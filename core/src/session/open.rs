//! The sheets that an outcome offers, and what is still open on them.

use super::danger::called_first;
use super::{Entries, Mode, Run};
use crate::calendar::{self, Date, Deadline};
use crate::case::{Choice, Danger, Field, READINESS, Sheet, Undecided};
use crate::protocol::{Outcome, Question, Reporting};

/// The framework's term for the assessment after a report (S0b, S13).
pub(super) const ASSESSMENT_WORKING_DAYS: u32 = 5;

impl Run {
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
            // Once the report was made, whatever the answers lead to after that.
            (Sheet::Feedback, _) => self.entries().choice(Field::Report) == Some(Choice::Reported),
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
        if self.began_steps() {
            fields.retain(|field| !matches!(field, Field::Adult | Field::OwnChild));
        }
        fields
    }

    /// Whether anything of steps 1 to 3 was filled in there: who called at once was not asked yet
    /// whether the pupil is 18 or older.
    fn began_steps(&self) -> bool {
        let elsewhere = [
            Field::Audience,
            Field::PupilTold,
            Field::SchoolType,
            Field::Adult,
            Field::OwnChild,
            Field::Board,
        ];
        let mut asked = READINESS.iter().filter(|field| !elsewhere.contains(field));
        asked.any(|field| self.entries().has(*field))
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

    /// The day to call again when nothing was heard by the end of that term: the first working
    /// day after it (S0b, S13; our advice). The earlier count leads: too late is the dangerous
    /// error.
    #[must_use]
    pub fn calls_after_term(&self, today: Date) -> Option<Date> {
        self.feedback(today)?;
        let day = self.entries().day(Field::ReportedOn)?;
        Some(calendar::working_days_after(day, ASSESSMENT_WORKING_DAYS + 1).leading)
    }

    /// The same, or the day that the reader chose: an earlier one, or once a call that gave no
    /// answer was written down, the next. A choice alone puts nothing off.
    #[must_use]
    pub fn calls_again_on(&self, today: Date) -> Option<Date> {
        let after_term = self.calls_after_term(today)?;
        let entries = self.entries();
        let counts = entries.counts(Field::CallAgainOn);
        let chosen = entries.day(Field::CallAgainOn).filter(|_| counts);
        let called = entries.has(Field::CalledAgain);
        let holds = |day: &Date| called || *day <= after_term;
        Some(chosen.filter(holds).unwrap_or(after_term))
    }

    /// Whether the term is over, nothing was heard, and the day to call again is here.
    #[must_use]
    pub fn calls_now(&self, today: Date) -> bool {
        let due = self.waits_for_word(today).is_some_and(|day| day <= today);
        due && self.heard_nothing(today)
    }

    /// The same, as long as no word of Veilig Thuis is written down.
    #[must_use]
    pub fn waits_for_word(&self, today: Date) -> Option<Date> {
        let heard = self.entries().choice(Field::Heard) == Some(Choice::Yes);
        self.calls_again_on(today).filter(|_| !heard)
    }

    /// Whether that term is over, by both counts, and no word of Veilig Thuis is written down.
    #[must_use]
    pub fn heard_nothing(&self, today: Date) -> bool {
        let heard = self.entries().choice(Field::Heard) == Some(Choice::Yes);
        !heard
            && self
                .feedback(today)
                .is_some_and(|term| is_past(term, today))
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
            } else if offered.contains(&sheet) || self.worked_by(sheet, outcome) {
                asked.extend(self.fields(sheet, outcome));
            }
        }
        match self.mode() {
            Mode::Evaluate => asked.push(Field::AgreedResults),
            _ => {
                asked.extend(READINESS);
                // That the signals are written down is no fact yet (step 1, S49).
                asked.push(Field::Fact(Question::Suspicion));
            }
        }
        // What a decision without a report rests on is the part of a record that is asked for
        // afterwards.
        asked.extend(match outcome {
            Outcome::RecordAndClose => Some(Field::Reading(Question::Suspicion)),
            // Nobody is asked to give reasons for what contradicts what was said.
            Outcome::HelpRunning | Outcome::HelpCompleted if !self.contradicts(outcome) => {
                Some(Field::Reading(Question::Safety))
            }
            _ => None,
        });
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
            // Before the term is over nobody needs to have heard anything, nor before the next call.
            if field == Field::Heard && !self.calls_now(today) {
                continue;
            }
            // The bevoegd gezag is asked for before and after the questions.
            if (is_open(entries, field) || future) && !open.contains(&field) {
                open.push(field);
            }
        }
        open
    }

    /// Whether nobody is named who was at the table of a case: the record says so.
    #[must_use]
    pub fn names_nobody(&self) -> bool {
        self.mode() == Mode::Case && self.entries().table().is_empty()
    }

    /// How many points the record names as open, each once.
    #[must_use]
    pub fn open_points(&self, outcome: Outcome, today: Date) -> usize {
        self.open_fields(outcome, today).len() + usize::from(self.names_nobody())
    }

    /// Whether the agreements of `sheet` were worked by before `outcome`: help ran in this case, and
    /// ended.
    #[must_use]
    pub fn worked_by(&self, sheet: Sheet, outcome: Outcome) -> bool {
        let after_help = matches!(outcome, Outcome::HelpCompleted | Outcome::ReportHelpFailed);
        let decided = self.undecided(outcome).is_none();
        sheet == Sheet::Plan && self.mode() == Mode::Case && after_help && decided
    }
}

/// Whether a term is over by both counts.
pub(super) fn is_past(term: Deadline, today: Date) -> bool {
    today > term.other.unwrap_or(term.leading).max(term.leading)
}

/// Whether the meldcode or the framework asks for `field` and it is missing.
pub(super) fn is_open(entries: &Entries, field: Field) -> bool {
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
        // Younger pupils are asked as well, and seldom look after a child.
        Field::OwnChild => chosen.is_none() && entries.choice(Field::Adult) == Some(Choice::Yes),
        Field::Adult => {
            let school = entries.choice(Field::SchoolType);
            school.is_some_and(|school| school != Choice::Primary) && chosen.is_none()
        }
        Field::Signals
        | Field::Colleague
        | Field::TalkGround
        | Field::Board
        | Field::Report
        | Field::Heard
        | Field::ParentsTold => undone,
        // Advice is asked for where needed; with these grounds it is needed.
        Field::Advice => {
            chosen != Some(Choice::Yes)
                && entries.choice(Field::Report) != Some(Choice::Reported)
                && called_first(entries)
        }
        // From 18 on this is the talk of step 3, and leerplicht talks with a young person whom nobody
        // sees.
        // With honour-related violence it waits for Veilig Thuis (S74).
        Field::PupilTalk => {
            let honour = entries.choice(Field::About) == Some(Choice::Honour);
            let asked = entries.choice(Field::Adult) == Some(Choice::Yes)
                || entries.choice(Field::Audience) == Some(Choice::Leerplicht);
            undone && !honour && asked
        }
        Field::ReportedOn
        | Field::ReportedAt
        | Field::SpokeWith
        | Field::AdviceSaid
        | Field::ParentsSaid
        | Field::PupilSaid
        | Field::PlanWatch
        | Field::Goal
        | Field::Consent
        | Field::PupilHome
        | Field::ChildNow
        | Field::PupilHears
        | Field::ParentsHeard
        | Field::NotBefore
        | Field::CallNext
        | Field::AfterWatch
        | Field::OnNewSignal
        | Field::AgreedResults => !entries.has(field),
        // What was seen or heard, at any question.
        Field::Fact(_) => {
            let said = |question| [Field::Fact(question), Field::Quote(question)];
            let mut said = Question::ALL.into_iter().flat_map(said);
            !said.any(|field| entries.has(field))
        }
        // Why the answer is "nee", in any note field.
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
