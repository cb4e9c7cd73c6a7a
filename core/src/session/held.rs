//! What is in memory, and would be lost.

use super::{Scene, Session};
use crate::training::Training;

impl Session {
    /// Whether closing the page would lose what is in no storage and no file: a case with
    /// answers or entries other than the one that is `kept` as a draft, a trainer's own case,
    /// the school's data. A quick check and a shipped training case hold nothing of that.
    #[must_use]
    pub fn is_lost_with_the_page(&self, kept: Option<u32>) -> bool {
        let mut held = self.case.iter().chain(&self.put_aside);
        held.any(|run| !run.is_empty() && kept != Some(run.number()))
            || self.training.as_ref().is_some_and(Training::is_unsaved)
            || self.reference.is_in_memory_only()
    }

    /// Whether answers or notes are in memory, of which a reader must be told when a reload took
    /// them: those of a case, a quick check, a training, or beside these.
    pub(super) fn holds_answers(&self) -> bool {
        self.holds_a_case()
            || self.quick.as_ref().is_some_and(|run| !run.is_empty())
            || self.training.as_ref().is_some_and(Training::holds_answers)
            || self.reference.is_in_memory_only()
    }

    /// Whether to offer the new version now: never during a run of questions,
    /// and not while reloading the page would lose something that is only in memory.
    #[must_use]
    pub fn offers_update(&self) -> bool {
        let at_start = matches!(self.scene(), Scene::Start(_));
        let training = self.training.as_ref();
        self.update_ready
            && at_start
            && !self.holds_a_case()
            && !training.is_some_and(Training::holds_own)
            && !self.reference.is_in_memory_only()
    }

    /// Whether the screen on top offers to wipe the case alone: the start that leads on with it, or
    /// a screen of its own with something in it. A quick check has only taps, and goes by itself.
    #[must_use]
    pub fn offers_to_end(&self) -> bool {
        match self.scene() {
            Scene::Start(scene) => scene.next.is_some(),
            Scene::Told | Scene::Training(_) | Scene::Reference(_) => false,
            _ => self.quick.is_none() && self.case.as_ref().is_some_and(|run| !run.is_empty()),
        }
    }

    /// Whether a case with answers or entries is in memory.
    #[must_use]
    pub fn holds_a_case(&self) -> bool {
        let mut held = self.case.iter().chain(&self.put_aside);
        held.any(|run| !run.is_empty())
    }
}
