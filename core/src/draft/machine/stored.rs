//! What is in storage, and what happened to it since: deleted, replaced by another tab, ended.

use super::{At, Blocked, DraftMessage, Effect, Machine};
use crate::draft::Age;
use crate::vault::{self, Header, Refusal};

/// What is in storage.
pub(super) enum Found {
    Blocked,
    Nothing,
    Unreadable,
    Newer,
    /// A draft, and when it ends, in seconds of Unix time.
    Draft(u64),
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
            return Found::Draft(header.map_or(0, |header| header.ends));
        }
        if self.state.text().is_some() && !self.state.is_own(text) {
            self.give_up(DraftMessage::TakenOver, at, out);
        }
        match header {
            Err(Refusal::Newer) => Found::Newer,
            Err(_) => Found::Unreadable,
            Ok(header) => match Age::at(at.now, header.saved, header.ends) {
                Age::Alive => Found::Draft(header.ends),
                Age::Unsure => Found::Unsure(header.ends),
                Age::Ended => {
                    out.push(Effect::Expire);
                    self.lasting = None;
                    self.give_up(DraftMessage::Ended, at, out);
                    Found::Nothing
                }
            },
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
