//! What a reader fills in next to the questions that is stored nowhere: a link or the text of a
//! file, what was seen or heard, and what the meldcode of the school holds.

use super::{Checked, Reference, ReferencePage};
use crate::effect::Effect;
use crate::profile::{SchoolForm, longest};
use crate::text::school as texts;
use crate::values::Form;

/// The name of the field for a link or the text of a file.
pub const PASTED: &str = "plak";

/// The name of the field for what a reader saw or heard, on the pages with signals.
pub const NOTED: &str = "gezien";

/// The name of the choice at a question of the check, before its number.
pub const POINT: &str = "punt";

impl Reference {
    /// What the reader saw or heard, on the pages with signals.
    #[must_use]
    pub fn noted(&self) -> &str {
        &self.noted
    }

    /// Whether the reader wrote something there.
    #[must_use]
    pub fn holds_a_note(&self) -> bool {
        !self.noted.trim().is_empty()
    }

    /// Hands over what the reader wrote there, for a case.
    pub fn take_note(&mut self) -> String {
        std::mem::take(&mut self.noted)
    }

    /// Whether the screen on top asks what the reader saw or heard.
    #[must_use]
    pub fn asks_for_a_note(&self) -> bool {
        let top = self.top();
        matches!(top, Some(ReferencePage::Signals | ReferencePage::Signal(_)))
    }

    /// Whether the preview on top would replace a form that was not accepted yet.
    #[must_use]
    pub fn replaces_a_form(&self) -> bool {
        self.is_writing && self.top() == Some(ReferencePage::Preview)
    }

    /// Whether the screen on top offers the yearly date.
    #[must_use]
    pub fn offers_the_yearly_date(&self) -> bool {
        self.top() == Some(ReferencePage::ToDo)
    }

    /// What was seen in the check, when the list for the board is on top and something was.
    #[must_use]
    pub fn list_for_the_board(&self) -> Option<Checked> {
        let listed = self.offers_the_yearly_date() && self.checked.looked_at() > 0;
        listed.then_some(self.checked)
    }

    /// Holds what was filled in, where it belongs to none of the school's own data; whether it
    /// did.
    pub(super) fn holds_for_now(&mut self, name: &str, value: &str) -> bool {
        let point = name.strip_prefix(POINT).and_then(|at| at.parse().ok());
        if name == PASTED {
            value.clone_into(&mut self.pasted);
        } else if name == NOTED {
            value.clone_into(&mut self.noted);
        } else if let Some(number) = point {
            self.checked.note(number, value);
        } else {
            return false;
        }
        true
    }

    /// Holds what was typed in the form, and shows how much room is left. What is wrong with it
    /// is said when the reader leaves the field, of which the page tells by the same value once
    /// more; it goes as soon as it is mended.
    pub(super) fn type_in(&mut self, name: String, value: String) -> Vec<Effect> {
        self.writing.fill(&name, &value);
        self.is_writing = true;
        let typed = (name.clone(), value);
        let left = self.typed == typed;
        self.typed = typed;
        let held = self.writing.held().find(|(slot, _)| slot.name == name);
        let count = held.map_or_else(String::new, |(slot, value)| {
            texts::count(value.chars().count(), longest(slot.kind))
        });
        let fault = held.and_then(|(slot, value)| Some((slot, SchoolForm::fault(slot, value)?)));
        let no_role = self
            .writing
            .no_role()
            .filter(|wrong| wrong.slot.name == name);
        let fault = fault.or_else(|| no_role.map(|wrong| (wrong.slot, wrong.fault)));
        let says = match fault {
            Some((slot, fault)) if left => Some(texts::at_field(slot.kind, fault)),
            Some(_) => None,
            None => Some(String::new()),
        };
        let mut effects = vec![Effect::ShowCount(name.clone(), count)];
        effects.extend(says.map(|says| Effect::ShowFault(name, says)));
        effects
    }
}
