//! What is in storage, and what happened to it since: deleted, replaced by another tab, ended.

use super::{At, Blocked, DraftMessage, Effect, Machine, last_day_of_notice};
use crate::calendar::Date;
use crate::draft::Age;
use crate::vault::{self, Header, Refusal};

/// What is in storage.
pub(super) enum Found {
    Blocked,
    Nothing,
    Unreadable,
    Newer,
    /// A draft: when it was last saved and when it ends, in seconds of Unix time.
    Draft(u64, u64),
    /// A draft whose time is over: when it ended, in seconds of Unix time, and the last day on
    /// which it is there.
    Ended(u64, Date),
    /// A draft whose age the clock does not tell.
    Unsure(u64),
}

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
            return Found::Draft(0, 0);
        }
        if self.state.text().is_some() && !self.state.is_own(text) {
            self.give_up(DraftMessage::TakenOver, at, out);
        }
        match header {
            Err(Refusal::Newer) => Found::Newer,
            Err(_) => Found::Unreadable,
            Ok(header) => match Age::of(&header, at.now) {
                Age::Ended => self.ended(header.ends, at, out),
                age => {
                    if at.noticed.is_some() {
                        // The clock was wrong then, or the draft is another one.
                        out.push(Effect::Notice(None));
                    }
                    if age == Age::Alive {
                        Found::Draft(header.saved, header.ends)
                    } else {
                        Found::Unsure(header.ends)
                    }
                }
            },
        }
    }

    /// Handles that the draft's time is over. A clock can be wrong for a while, so the reader
    /// has until the end of the next day to notice; what is open here stops, and stays on
    /// screen.
    fn ended(&mut self, ends: u64, at: &At<'_>, out: &mut Vec<Effect>) -> Found {
        if self.state.holds_a_case() {
            self.give_up(DraftMessage::Ended, at, out);
        }
        let noticed = at.noticed.filter(|noticed| *noticed <= at.now);
        if noticed.is_none() {
            out.push(Effect::Notice(Some(at.now)));
        }
        let until = last_day_of_notice((at.day_of)(noticed.unwrap_or(at.now)));
        if at.now <= (at.end_of)(until) {
            return Found::Ended(ends, until);
        }
        out.push(Effect::Expire);
        out.push(Effect::Notice(None));
        self.say(DraftMessage::Expired);
        Found::Nothing
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
