//! How long a draft lives, by the device's own clock.

use crate::calendar::{self, Date};
use crate::session::Lifetime;

/// A day, in seconds.
const DAY: u64 = 24 * 60 * 60;

/// By this much, in seconds, the device's clock may be corrected.
const SLACK: u64 = DAY;

/// So long after its end, in seconds, a clock is more likely wrong than right: no draft waits
/// for years.
const YEARS_AHEAD: u64 = 400 * DAY;

/// Days that a draft lives when the reader chooses the shorter time.
const SHORT_DAYS: u64 = 7;

/// Days that a draft lives after the agreed date.
const DAYS_AFTER_REVIEW: u64 = 7;

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
    /// Its time is over: it is deleted.
    Ended,
    /// The clock is behind or far ahead, or the times are none that a genuine draft has. The
    /// seal decides: with its phrase it opens, and nothing is deleted.
    Unsure,
}

impl Age {
    /// What the clock says at `now` of a draft saved at `saved` that ends at `ends`, all in
    /// seconds of Unix time.
    #[must_use]
    pub fn at(now: u64, saved: u64, ends: u64) -> Self {
        let behind = now.saturating_add(SLACK) < saved;
        let too_long = ends > saved.saturating_add(MOST_DAYS * DAY + SLACK);
        let far_ahead = now > ends.saturating_add(YEARS_AHEAD);
        if behind || ends < saved || too_long || far_ahead {
            Self::Unsure
        } else if now >= ends {
            Self::Ended
        } else {
            Self::Alive
        }
    }
}

/// When a draft that is saved at `now` ends; `review` is the agreed date in it by then. Times
/// are in seconds of Unix time. Saving again does not make it live longer; another date may,
/// but never beyond 120 days from the first time.
#[must_use]
pub fn ends(life: Life, now: u64, today: Date, review: Option<Date>) -> u64 {
    let days = match (life.lifetime, review) {
        (Lifetime::AfterReview, Some(review)) => {
            let ahead = calendar::days_between(today, review);
            u64::try_from(ahead).unwrap_or_default() + DAYS_AFTER_REVIEW
        }
        _ => SHORT_DAYS,
    };
    let longest = life.first.saturating_add(MOST_DAYS * DAY);
    now.saturating_add(days * DAY).min(longest)
}
