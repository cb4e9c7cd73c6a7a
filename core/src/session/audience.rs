//! For whom the app speaks, in this visit and in each case: words alone follow from it.

use super::{Run, Session};
use crate::case::{Audience, Choice, Field};
use crate::effect::Effect;

impl Session {
    /// For whom the app speaks: what was chosen with the case on screen, or else in general.
    #[must_use]
    pub fn audience(&self) -> Audience {
        let case = self.run();
        let said = case.and_then(|run| run.entries().choice(Field::Audience));
        let said = said.and_then(Audience::of);
        said.unwrap_or_else(|| self.usual_audience())
    }

    /// For whom the app speaks outside a case: as the profile says, or else as chosen last in
    /// this visit.
    #[must_use]
    pub fn usual_audience(&self) -> Audience {
        let told = self.reference.profile().audience();
        told.or(self.audience).unwrap_or_default()
    }

    /// Whether steps 1 to 3 of `run` ask for whom the app speaks: until the profile says so,
    /// and in the case in which it was chosen, so that a mistake is corrected there.
    pub(super) fn asks_audience(&self, run: &Run) -> bool {
        self.reference.profile().audience().is_none() || self.asked_in == Some(run.number())
    }

    /// What `field` of `run` shows. A choice of before holds for this case as well.
    pub(super) fn held(&self, run: &Run, field: Field) -> String {
        let known = self.reference.profile().audience().or(self.audience);
        match known {
            Some(audience) if field == Field::Audience && !run.entries().has(field) => {
                audience.choice().id().to_owned()
            }
            _ => run.entries().get(field).to_owned(),
        }
    }

    /// The reader chose in the case on screen: it holds for the visit, and is stored where a
    /// profile is.
    pub(super) fn choose_audience(&mut self) -> Option<Effect> {
        let run = self.case.as_ref()?;
        let chosen = run.entries().choice(Field::Audience);
        let audience = chosen.and_then(Audience::of)?;
        self.asked_in = Some(run.number());
        self.audience = Some(audience);
        self.reference.choose_audience(audience.choice().id())
    }

    /// The open case bears the audience that it is weighed by, so that its record and its
    /// draft have it; what the profile says newly holds for a case that is open as well.
    pub(super) fn settle_audience(&mut self, before: Option<Audience>) {
        let told = self.reference.profile().audience();
        let changed = told.filter(|_| told != before);
        let usual = self.usual_audience();
        if let Some(case) = &mut self.case {
            let silent = !case.entries().has(Field::Audience);
            let bears = silent && usual != Audience::School;
            if let Some(audience) = changed.or_else(|| bears.then_some(usual)) {
                case.fill(Field::Audience, audience.choice().id().to_owned());
            }
        }
    }

    /// A stored case of a school, or of before there was a choice, stays one.
    pub(super) fn keep_audience(&self, run: &mut Run) {
        let silent = !run.entries().has(Field::Audience);
        if silent && self.usual_audience() != Audience::School {
            run.fill(Field::Audience, Choice::School.id().to_owned());
        }
    }
}
