//! One draft, several tabs: one of them has it open.

use super::DraftMessage;
use super::Machine;
use super::input::{At, Effect, TabMessage};

impl Machine {
    /// Handles a message from another tab.
    pub(super) fn tab_message(&mut self, message: TabMessage, at: &At<'_>, out: &mut Vec<Effect>) {
        let here = self.state.holds_a_case();
        match message {
            TabMessage::Who if here => out.push(Effect::Tell(TabMessage::Mine)),
            TabMessage::Mine => self.learn(!here),
            TabMessage::Released => self.learn(false),
            TabMessage::Release if here => {
                self.releasing = true;
                // The last change is saved first.
                self.save(at, out);
            }
            TabMessage::Who | TabMessage::Release => {}
        }
    }

    /// Releases the draft to the tab that asked for it, once nothing is left to save.
    pub(super) fn release(&mut self, at: &At<'_>, out: &mut Vec<Effect>) {
        if !self.releasing || self.is_unsaved(at) {
            return;
        }
        self.releasing = false;
        if self.state.holds_a_case() {
            out.push(Effect::Tell(TabMessage::Released));
            self.give_up(DraftMessage::TakenOver, at, out);
            self.learn(true);
        }
    }

    /// Tells other tabs that this one has the draft open. What is typed is stored again, so
    /// nothing lasts that said it was not; and nothing falls back on the draft before it.
    pub(super) fn claim(&mut self, out: &mut Vec<Effect>) {
        self.lasting = None;
        let before = self.before.take().map(|before| before.worker);
        out.extend(before.map(Effect::End));
        self.learn(false);
        out.push(Effect::Tell(TabMessage::Mine));
    }

    /// Notes whether another tab has the draft open. That answers what was asked before:
    /// the timer of that question must not undo it.
    pub(super) const fn learn(&mut self, elsewhere: bool) {
        self.elsewhere = elsewhere;
        self.asked = self.asked.wrapping_add(1);
    }
}
