//! What is in storage, and what the rest of the app is shown of it.

use super::state::State;
use super::{At, Blocked, DraftMessage, Effect, Machine};
use crate::draft::{Age, Life, ends};
use crate::session::{DraftStatus, DraftView, Lifetime, Phrase, Run};
use crate::vault::{self, Header, Refusal};

/// What the rest of the app last received: it receives only what changed.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) view: DraftView,
    message: Option<DraftMessage>,
    locks: bool,
}

/// What is in storage.
pub(super) enum Found {
    Blocked,
    Nothing,
    Unreadable,
    Newer,
    /// A draft, and when it ends, in seconds of Unix time.
    Draft(u64),
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
            Ok(header) if Age::at(at.now, header.saved, header.ends) == Age::Ended => {
                out.push(Effect::Expire);
                self.lasting = None;
                self.give_up(DraftMessage::Ended, at, out);
                Found::Nothing
            }
            Ok(header) => Found::Draft(header.ends),
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

    /// The status for the reader, with the case of this number on screen.
    pub(super) fn status(&self, found: &Found, number: Option<u32>, at: &At<'_>) -> DraftStatus {
        match found {
            Found::Blocked => DraftStatus::Unavailable,
            _ if self.state.is_working() || self.waiting.is_some() => DraftStatus::Working,
            Found::Nothing => DraftStatus::Nothing,
            Found::Unreadable => DraftStatus::Unreadable,
            Found::Newer => DraftStatus::Newer,
            Found::Draft(ends) => {
                let ends = (at.day_of)(*ends);
                match &self.state {
                    State::Open(open) if Some(open.kept.number) == number => {
                        let full = open.kept.full;
                        DraftStatus::Open { ends, full }
                    }
                    _ if self.elsewhere => DraftStatus::Elsewhere { ends },
                    _ => DraftStatus::Locked { ends },
                }
            }
        }
    }

    /// Shows the rest of the app what changed.
    pub(super) fn show(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let found = self.notice(at, out);
        let status = self.status(&found, at.case.map(Run::number), at);
        let offers = at.offers && !matches!(status, DraftStatus::Open { .. });
        if !offers {
            self.offered = None;
            self.chosen = None;
        } else if self.offered.is_none() {
            self.offered = Some(Phrase::default());
            out.push(Effect::DrawPhrase);
        }
        let review = at.review();
        let life = Life {
            lifetime: Lifetime::AfterReview,
            first: at.now,
        };
        let ahead = review.is_some_and(|review| review > at.today);
        let expected = if ahead {
            Lifetime::AfterReview
        } else {
            Lifetime::Week
        };
        let view = DraftView {
            status,
            phrase: self.offered.clone().unwrap_or_default(),
            lifetime: self.chosen.unwrap_or(expected),
            until: (at.day_of)(ends(life, at.now, at.today, review)),
        };
        if self.shown.view != view {
            self.shown.view = view.clone();
            out.push(Effect::Show(view));
        }
        let locks = self.state.locks_the_cover();
        if self.shown.locks != locks {
            self.shown.locks = locks;
            out.push(Effect::LockCover(locks));
        }
        let message = self.message.or(self.lasting);
        if self.shown.message != message {
            self.shown.message = message;
            out.push(Effect::Say(message));
        }
    }
}

/// The unencrypted header of a stored text.
pub(super) fn header(text: &str) -> Result<Header, Refusal> {
    let envelope = vault::from_text(text)?;
    Header::read(&envelope).map(|(header, _)| header)
}
