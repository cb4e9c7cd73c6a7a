//! What comes next in a case, as the start screen says it.

use crate::calendar::Date;
use crate::protocol::Question;

/// What comes next in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Steps 1 to 3.
    Steps,
    /// A question other than question 5.
    Question(Question),
    /// The day that was agreed is asked for.
    Date,
    /// Question 5 waits for this day.
    Wait(Date),
    /// Question 5: the day that was agreed is here.
    LookBack(Date),
    /// The answers contradict what was said before.
    Contradiction,
    /// A necessary report that was not made yet.
    Report,
    /// A report that was made, and the day to call Veilig Thuis again, as long as no word of it is
    /// written down.
    Reported(Option<Date>),
    /// Another conclusion, to be worked out and written down.
    Record,
}
