//! Remarks as sentences, and where they are shown.

use crate::calendar::NoSchool;
use crate::case::{Field, READINESS};
use crate::personal_data::Personal;
use crate::protocol::Question;
use crate::session::Remark;
use crate::text::{date, field, remark};

/// A remark as a sentence; each field has its own words for what is open.
#[must_use]
pub fn sentence(about: Remark) -> String {
    let day = date::in_words;
    match about {
        Remark::Feedback(term) => {
            remark::feedback(&day(term.leading), term.other.map(day).as_deref())
        }
        Remark::Gaps(gaps) => {
            let open = READINESS.iter().enumerate();
            let open = open.filter(|(at, _)| gaps & (1 << at) != 0);
            let open: Vec<_> = open.map(|(_, open)| field::gap(*open)).collect();
            [remark::GAPS, &open.join("; "), ". ", remark::GAPS_END].concat()
        }
        _ => fixed(about).to_owned(),
    }
}

const fn fixed(about: Remark) -> &'static str {
    match about {
        Remark::Open => remark::OPEN,
        Remark::TalkOpen => remark::TALK_OPEN,
        Remark::ReportOpen => remark::REPORT_OPEN,
        Remark::CallFirst => remark::CALL_FIRST,
        Remark::CallPartner => remark::CALL_PARTNER,
        Remark::ParentsKnow => remark::PARENTS_KNOW,
        Remark::CallAndReport => remark::CALL_AND_REPORT,
        Remark::CallFirstOnly => remark::CALL_FIRST_ONLY,
        Remark::Danger => remark::DANGER,
        Remark::Adult => remark::ADULT,
        Remark::OwnChild => remark::OWN_CHILD,
        Remark::PupilSkipped => remark::PUPIL_SKIPPED,
        Remark::NoteAttempts => remark::NOTE_ATTEMPTS,
        Remark::AdviceOnly => remark::ADVICE_ONLY,
        Remark::Misread => remark::MISREAD,
        Remark::Past => remark::PAST,
        Remark::TermOver => remark::TERM_OVER,
        Remark::NobodyFollows => remark::NOBODY_FOLLOWS,
        Remark::AgreedTerm => remark::AGREED_TERM,
        Remark::Ahead => remark::AHEAD,
        Remark::Far => remark::FAR,
        Remark::NoSchool(NoSchool::Weekend) => remark::WEEKEND,
        Remark::NoSchool(NoSchool::Holiday) => remark::HOLIDAY,
        Remark::NoSchool(NoSchool::Vacation) => remark::VACATION,
        Remark::FeedbackOver => remark::FEEDBACK_OVER,
        Remark::Feedback(_) | Remark::Gaps(_) => "",
        Remark::Split(Question::Safety) => remark::SPLIT_SAFETY,
        Remark::Split(Question::Suspicion) => remark::SPLIT_SUSPICION,
        Remark::Split(_) => remark::SPLIT_HELP,
        Remark::Personal(Personal::Bsn) => remark::BSN,
        Remark::Personal(Personal::Phone) => remark::PHONE,
        Remark::Personal(Personal::BirthDate) => remark::BIRTH_DATE,
        Remark::Personal(Personal::Name) => remark::NAME,
    }
}

/// The id of the place for remarks about `field`: one for the opinions of the table, one
/// below its seats for all of steps 1 to 3, and one for every other field.
#[must_use]
pub fn place(field: Field) -> String {
    let id = match field {
        Field::Vote(question, _) => ["vote", &question.number().to_string()].concat(),
        Field::Seat(_) => "steps".to_owned(),
        _ => field.id(),
    };
    ["remark-", &id].concat()
}

/// The label of a field; a field of one role is named after the role.
pub(super) const fn label(asked: Field) -> &'static str {
    match asked {
        Field::Seat(role) | Field::Vote(_, role) => field::role(role),
        _ => field::field(asked).label,
    }
}
