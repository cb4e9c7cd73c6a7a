//! What is in storage, and what happened to it since: deleted, replaced by another tab, ended.

use super::{At, Blocked, DraftMessage, Effect, Machine, Write, last_day_of_notice};
use crate::calendar::Date;
use crate::draft::Age;
use crate::vault::{self, Header, Refusal, Times};

/// What is in storage.
pub(super) enum Found {
    Blocked,
    Nothing,
    Unreadable,
    Newer,
    /// A draft.
    Draft(Times),
    /// A draft whose time is over, and the last day on which it is certainly there.
    Ended(Times, Date),
    /// A draft whose age the clock does not tell.
    Unsure(u64),
}

/// A minute, by a timer that may be late, in seconds.
const MINUTE: std::ops::RangeInclusive<u64> = 50..=130;

/// So many minutes the reader had it in view, while the clock did not jump.
const STEADY: u32 = 15;

impl Machine {
    /// Notices what happened to the stored text: deleted, replaced by another tab, ended.
    pub(super) fn notice(&mut self, at: &At<'_>, out: &mut Vec<Effect>) -> Found {
        let text = match at.stored {
            Err(Blocked) => return Found::Blocked,
            Ok(None) => {
                if !self.state.is_working() && self.state.text().is_some() {
                    self.give_up(DraftMessage::Gone, at, out);
                }
                return Found::Nothing;
            }
            Ok(Some(text)) => text,
        };
        let header = self.header(text);
        if self.state.is_working() {
            return Found::Draft(Times::default());
        }
        if self.state.text().is_some() && !self.state.is_own(text) {
            self.give_up(self.whose(text), at, out);
        }
        match header {
            Err(Refusal::Newer) => Found::Newer,
            Err(_) => Found::Unreadable,
            Ok(header) => match Age::of(&header, at.now) {
                Age::Ended => self.ended(&header, at, out),
                age => {
                    if at.noticed.is_some() {
                        // The clock was wrong then, or the draft is another one.
                        out.push(Effect::Notice(None));
                    }
                    if age == Age::Alive {
                        Found::Draft(header.times)
                    } else {
                        Found::Unsure(header.times.ends)
                    }
                }
            },
        }
    }

    /// Why another text is there than this page knows: every save of one draft has the same
    /// salt, as its lock stays.
    pub(super) fn whose(&self, text: &str) -> DraftMessage {
        let salt = |text| header(text).ok().map(|header| header.salt);
        if self.state.text().and_then(salt) == salt(text) {
            DraftMessage::TakenOver
        } else {
            DraftMessage::Replaced
        }
    }

    /// Counts the minutes in which the clock did not jump: nobody set it, and the device did
    /// not sleep. Only then is it tried to delete a draft whose time is over: a browser that
    /// refuses is not asked again at once.
    pub(super) fn pass_a_minute(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let (last, count) = self.minutes;
        let steady = last.is_some_and(|last| MINUTE.contains(&at.now.saturating_sub(last)));
        self.minutes = (
            Some(at.now),
            if steady {
                count.saturating_add(at.seen.into())
            } else {
                0
            },
        );
        if self.may_expire(at) && !self.waits_to(Write::Expire) {
            out.push(Effect::BeAlone(Write::Expire));
        }
    }

    /// Handles that the draft's time is over. A clock can be wrong for a while, so it is deleted
    /// only when the reader saw that, the day after is over, and the reader saw it in this page
    /// too, while the clock did not jump. What is open here stops, and stays on screen. A version
    /// without a checksum is never deleted: its header may be damaged.
    fn ended(&mut self, header: &Header, at: &At<'_>, out: &mut Vec<Effect>) -> Found {
        if self.state.holds_a_case() {
            self.give_up(DraftMessage::Ended, at, out);
        }
        self.saw_end |= at.seen;
        if noticed(at).is_none() && at.seen {
            out.push(Effect::Notice(Some(at.now)));
        }
        Found::Ended(header.times, until(at))
    }

    /// Whether what is stored may be deleted now, as its time is over. One that is being opened
    /// stays until later.
    fn may_expire(&mut self, at: &At<'_>) -> bool {
        let header = at.stored.ok().flatten().map(|text| self.header(text));
        let Some(Ok(header)) = header else {
            return false;
        };
        let is_over = noticed(at).is_some() && at.now > (at.end_of)(until(at));
        let was_seen = self.saw_end && self.minutes.1 >= STEADY;
        Age::of(&header, at.now) == Age::Ended
            && header.wrapped.is_some()
            && is_over
            && was_seen
            && at.seen
            && !self.state.is_working()
    }

    /// Deletes a draft whose time is over, if that is still the one there.
    pub(super) fn expires(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        if self.may_expire(at) {
            out.push(Effect::Expire);
        }
    }

    /// Handles that it was deleted, or that the browser refused: then the next minute tries again.
    pub(super) fn expired(&mut self, done: bool, out: &mut Vec<Effect>) {
        if done {
            out.push(Effect::Notice(None));
            self.say(DraftMessage::Expired);
        }
    }

    /// The header of a text in storage, read once for each text.
    fn header(&mut self, text: &str) -> Result<Header, Refusal> {
        match &self.seen {
            Some((seen, header)) if seen == text => header.clone(),
            _ => {
                let header = header(text);
                self.seen = Some((text.to_owned(), header.clone()));
                header
            }
        }
    }
}

/// The unencrypted header of a stored text.
pub(super) fn header(text: &str) -> Result<Header, Refusal> {
    let envelope = vault::from_text(text)?;
    Header::read(&envelope).map(|(header, _)| header)
}

/// When the reader noticed that its time is over, by a clock that was not set back since.
fn noticed(at: &At<'_>) -> Option<u64> {
    at.noticed.filter(|noticed| *noticed <= at.now)
}

/// The last day on which it is certainly there, if the reader noticed then or notices now. That
/// may be over: it is deleted only while the reader has it in view.
fn until(at: &At<'_>) -> Date {
    last_day_of_notice((at.day_of)(noticed(at).unwrap_or(at.now)))
}
