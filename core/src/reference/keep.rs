//! What becomes the school's data: what is in the form, and what came in.

use super::{Reference, ReferencePage};
use crate::calendar::{self, Date};
use crate::effect::Effect;
use crate::profile::{CHECKED, Profile};

impl Reference {
    /// Accepts what is in the form. One wrong number loses nothing else of a long form: the rest is
    /// stored, and the form stays.
    pub(super) fn keep(&mut self, today: Date) -> Vec<Effect> {
        self.wrong = self.writing.wrong().or_else(|| self.writing.no_role());
        let sound = self.writing.sound(&self.profile);
        if self.wrong.is_none() {
            self.accept(sound, today);
            self.is_writing = false;
            self.open(ReferencePage::School);
            return vec![self.store()];
        }
        let mut effects = vec![Effect::ShowMistake];
        if sound != self.profile {
            self.accept(sound, today);
            effects.push(self.store());
        }
        effects
    }

    /// Accepts what came in: beside what is here, or in its place.
    pub(super) fn take(&mut self, replaces: bool, today: Date) -> Vec<Effect> {
        let Some(sent) = self.offered.take() else {
            return Vec::new();
        };
        self.profile = if replaces {
            sent
        } else {
            sent.beside(&self.profile)
        };
        self.profile.seen_on(today);
        self.pasted.clear();
        self.forget_form();
        // The preview has been answered: Back must not return to it.
        self.depth = self.depth.saturating_sub(1);
        self.open(ReferencePage::School);
        vec![self.store()]
    }

    /// This is the profile from now on. Who changes one thing of old data did not check the rest.
    fn accept(&mut self, mut profile: Profile, today: Date) {
        let was_old = self.profile.is_old();
        if was_old {
            profile.fill(CHECKED, self.profile.get(CHECKED));
        }
        self.profile = profile;
        self.profile.seen_on(today);
        self.unfit = None;
        if !was_old {
            self.stamp(today);
        }
    }

    /// Marks the profile as checked today.
    pub(super) fn stamp(&mut self, today: Date) {
        if !self.profile.is_empty() {
            self.profile.fill(CHECKED, &calendar::iso(today));
            self.profile.seen_on(today);
        }
    }
}
