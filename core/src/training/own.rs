//! The cases that a trainer wrote, and the forms in which they are written.

use super::case::Case;
use super::custom::CustomCase;
use super::{Play, Top, Training};

impl Training {
    /// Whether a trainer wrote something: it is only in memory.
    #[must_use]
    pub fn holds_own(&self) -> bool {
        !self.own.is_empty() || self.fresh != CustomCase::default()
    }

    /// Whether a case was played, or something written that is in no file.
    pub(crate) fn holds_answers(&self) -> bool {
        self.is_unsaved() || self.plays.iter().any(Play::begun)
    }

    /// Whether something that a trainer wrote was never offered as a file, nor came from one.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        let mut written = self.own.iter().chain(&self.writing);
        self.fresh != CustomCase::default() || written.any(|own| !self.filed.contains(own))
    }

    /// Makes a case of what is in the form: in place of the one that was edited, or as a
    /// new one.
    pub(super) fn finish(&mut self, case: Case) {
        let own = self.writing().clone();
        let Some(at) = self.form() else {
            self.fresh = CustomCase::default();
            return self.add(case, own);
        };
        let index = self.cases.len() - self.own.len() + at;
        if let (Some(old), Some(play), Some(kept)) = (
            self.cases.get_mut(index),
            self.plays.get_mut(index),
            self.own.get_mut(at),
        ) {
            *old = case;
            *play = Play::default();
            *kept = own;
        }
        self.depth = 1;
    }

    /// Adds a custom case, and shows the list.
    pub(super) fn add(&mut self, case: Case, own: CustomCase) {
        self.cases.push(case);
        self.plays.push(Play::default());
        self.writing.push(own.clone());
        self.own.push(own);
        self.depth = 1;
    }

    /// The place of a case among the custom cases.
    pub(super) fn own_place(&self, index: usize) -> Option<usize> {
        let at = index.checked_sub(self.cases.len() - self.own.len())?;
        (at < self.own.len()).then_some(at)
    }

    /// The custom case at this place, as it was finished.
    #[must_use]
    pub fn own(&self, index: usize) -> Option<&CustomCase> {
        self.own.get(self.own_place(index)?)
    }

    /// The place of the custom case that is being edited; `None` for a new one.
    pub(super) fn form(&self) -> Option<usize> {
        match self.top {
            Some(Top::Edit(index)) => self.own_place(index),
            _ => None,
        }
    }

    /// What is in the form.
    #[must_use]
    pub fn writing(&self) -> &CustomCase {
        let written = self.form().and_then(|at| self.writing.get(at));
        written.unwrap_or(&self.fresh)
    }
}
