//! How long a draft lives, by the device's own clock.

use super::At;
use crate::calendar::{self, AT_ONCE, Date};
use crate::session::Lifetime;
use crate::vault::Header;

/// A day, in seconds.
const DAY: u64 = 24 * 60 * 60;

/// By this much, in seconds, the device's clock may be corrected.
const SLACK: u64 = DAY;

/// More than a day between the last moment of the day on which a draft was first stored and
/// that on which it ends, in seconds: the hour of summer time, and a clock that was corrected.
const DAYS_END: u64 = 2 * DAY;

/// So long after its end, in seconds, a clock is more likely wrong than right: no draft waits
/// for years.
const YEARS_AHEAD: u64 = 400 * DAY;

/// Days that a draft lives after the day on which it is stored, or after the agreed date.
const DAYS: u64 = 7;

/// Days that a draft lives at most.
const MOST_DAYS: u64 = 120;

/// What was settled when a draft was first stored. It is sealed with the case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// What the reader chose.
    pub lifetime: Lifetime,
    /// When that was, in seconds of Unix time.
    pub first: u64,
}

/// What the clock says of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// It may still be opened.
    Alive,
    /// Its time is over, by a clock that may be right.
    Ended,
    /// The clock is behind or far ahead, or the times are none that a genuine draft has. The
    /// seal decides: with its phrase it opens, and nothing is deleted.
    Unsure,
}

impl Life {
    /// When a draft that is saved now ends, in seconds of Unix time.
    pub(super) fn ends(self, at: &At<'_>) -> u64 {
        let first = (at.day_of)(self.first);
        (at.end_of)(last_day(self.lifetime, first, at.today, at.review()))
    }

    /// About noon of the day on which question 5 waits, in seconds of Unix time, if the draft
    /// follows that day, or of [`AT_ONCE`]: then its header says it. At noon it is the same day
    /// in nearly every time zone.
    pub(super) fn agreed(self, day: Option<Date>, at: &At<'_>) -> Option<u64> {
        let follows = self.lifetime == Lifetime::AfterReview;
        let noon = |day| (at.end_of)(day).saturating_sub(DAY / 2);
        day.filter(|day| follows || *day == AT_ONCE).map(noon)
    }
}

impl Age {
    /// What the clock says at `now`, in seconds of Unix time, of a draft with this header.
    #[must_use]
    pub fn of(header: &Header, now: u64) -> Self {
        if header.intact {
            Self::at(now, header.times.saved, header.times.ends)
        } else {
            Self::Unsure
        }
    }

    /// What the clock says at `now` of a draft saved at `saved` that ends at `ends`, all in
    /// seconds of Unix time.
    #[must_use]
    pub fn at(now: u64, saved: u64, ends: u64) -> Self {
        let behind = now.saturating_add(SLACK) < saved;
        let too_long = ends > saved.saturating_add(MOST_DAYS * DAY + DAYS_END);
        let far_ahead = now > ends.saturating_add(YEARS_AHEAD);
        if behind || ends < saved || too_long || far_ahead {
            Self::Unsure
        } else if now > ends {
            Self::Ended
        } else {
            Self::Alive
        }
    }
}

/// The day after which a draft that is saved `today` ends; `first` is the day on which it was
/// first stored, and `review` the agreed date in it by then. Saving again does not make it
/// live longer; another date may, but never beyond 120 days from the first day.
#[must_use]
pub fn last_day(lifetime: Lifetime, first: Date, today: Date, review: Option<Date>) -> Date {
    let from = match (lifetime, review) {
        (Lifetime::AfterReview, Some(review)) => review.max(today),
        _ => today,
    };
    let last = calendar::days_after(from, DAYS);
    last.min(calendar::days_after(first, MOST_DAYS))
}

/// The last day on which a draft whose time is over is there, when its reader saw that on the
/// day `noticed`: the day after, so that there is time to open it, or to set a clock right.
#[must_use]
pub fn last_day_of_notice(noticed: Date) -> Date {
    calendar::days_after(noticed, 1)
}
