//! The draft is deleted because the reader says so: by itself, or together with its case.

use super::state::State;
use super::{At, DraftMessage, Effect, Machine, Write};

/// What is deleted once no other tab can write.
pub(super) enum Deleting {
    /// The text that the reader saw; empty where none could be read.
    Seen(String),
    /// The draft of the case with this number, which ends together with it.
    OfCase(u32),
}

impl Machine {
    /// Deletes the draft that the reader sees. Until it is deleted it stays open, and follows
    /// the case.
    pub(super) fn delete(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let seen = at.stored.ok().flatten().unwrap_or_default();
        self.deleting = Some(Deleting::Seen(seen.to_owned()));
        out.push(Effect::BeAlone(Write::Delete));
    }

    /// Ends the case on screen: with its draft where that is open here, and only once that is
    /// gone. What is being made or opened is nothing yet, and stops; what lies in storage then
    /// is not this page's, and stays.
    pub(super) fn end_case(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let Some(run) = at.case else { return };
        self.wanted = None;
        self.waiting = None;
        self.replacing = None;
        if self.state.is_working() {
            self.step_back(at, out);
        }
        if self.state.is_of(run.number()) {
            self.deleting = Some(Deleting::OfCase(run.number()));
            out.push(Effect::BeAlone(Write::Delete));
        } else {
            out.push(Effect::EndCase(run.number()));
        }
    }

    /// Deletes the draft that the reader saw, as this page saved it since, or the one that is
    /// open here, and no other that came in its place; where nothing can be read, that is not
    /// known. A lock that was given up may still be granted, when all is done.
    pub(super) fn deletes(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let Some(deleting) = &self.deleting else {
            return;
        };
        let may = match (deleting, at.stored) {
            (_, Err(_)) => false,
            (_, Ok(None)) => true,
            // A draft that a phrase is being tried on is not this page's.
            (Deleting::Seen(seen), Ok(Some(text))) => {
                seen == text || self.state.holds_a_case() && self.state.is_own(text)
            }
            (Deleting::OfCase(number), Ok(Some(text))) => {
                self.state.is_of(*number) && self.state.is_own(text)
            }
        };
        if may {
            out.push(Effect::Delete);
        } else {
            self.deleting = None;
            self.say(DraftMessage::NotDeleted);
        }
    }

    /// Handles that it was deleted, or that the browser refused: then the draft goes on
    /// following the case, and the case stays too.
    pub(super) fn deleted(&mut self, done: bool, at: &At<'_>, out: &mut Vec<Effect>) {
        let deleting = self.deleting.take();
        if !done {
            return self.say(DraftMessage::NotDeleted);
        }
        self.close(at, out);
        self.lasting = None;
        if let Some(Deleting::OfCase(number)) = deleting {
            out.push(Effect::EndCase(number));
        } else {
            self.say(DraftMessage::Deleted);
        }
    }
}

impl State {
    /// Whether the draft of the case with this number is stored, and open in this page.
    const fn is_of(&self, number: u32) -> bool {
        match self {
            Self::Open(open) => open.kept.number == number,
            Self::Covered(kept) => kept.number == number,
            _ => false,
        }
    }
}
