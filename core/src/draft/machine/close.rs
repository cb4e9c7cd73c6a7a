//! The draft is closed here, or gives way to another one.

use super::state::{Saving, State};
use super::{At, DraftMessage, Effect, Machine};

impl Machine {
    /// Ends the worker and forgets the draft; what is in storage stays. While the page
    /// is covered, be it by a cover that a tap lifts for now, the text that was stored stays
    /// the one that the phrase must open: what is in storage by then may be somebody else's.
    pub(super) fn close(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        self.waiting = None;
        self.wanted = None;
        let before = self.before.take();
        out.extend(before.as_ref().map(|before| Effect::End(before.worker)));
        out.extend(self.state.worker().map(Effect::End));
        let before = before.and_then(|before| before.kept.text);
        let text = self.state.take_text().or(before).filter(|_| at.hidden);
        self.state = text.map_or(State::Closed, State::Orphaned);
    }

    /// A tap lifted the cover: the case is in view, and no phrase is asked for it any more.
    pub(super) fn uncovered_by_a_tap(&mut self, at: &At<'_>) {
        if !at.hidden && matches!(self.state, State::Orphaned(_)) {
            self.state = State::Closed;
        }
    }

    /// Closes the draft here, with a message that says why.
    pub(super) fn give_up(&mut self, why: DraftMessage, at: &At<'_>, out: &mut Vec<Effect>) {
        self.close(at, out);
        self.say(why);
    }

    /// Makes room for another draft. One that is open is held on to until that other is open:
    /// a worker may not start, and a phrase may be wrong.
    pub(super) fn make_room(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        match std::mem::take(&mut self.state) {
            State::Open(mut open) => {
                // What is sealed and not written yet is not written now: it is sealed again if
                // that other never opens.
                let sealed = |saving: &mut Saving| saving.text.is_some();
                if let Some(saving) = open.saving.take_if(sealed) {
                    open.kept.try_again(Some(saving));
                }
                self.before = Some(open);
            }
            other => {
                self.state = other;
                self.close(at, out);
            }
        }
    }

    /// Gives up what was being opened or made, with a message that says why.
    pub(super) fn fall_back(&mut self, why: DraftMessage, at: &At<'_>, out: &mut Vec<Effect>) {
        self.say(why);
        self.step_back(at, out);
    }

    /// The same without a message.
    pub(super) fn step_back(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        let before = self.before.take_if(|_| !self.elsewhere);
        self.close(at, out);
        // The draft that was open before is open again, unless another tab opened it
        // meanwhile.
        if let Some(before) = before {
            self.state = State::Open(before);
            self.save(at, out);
        }
    }
}
