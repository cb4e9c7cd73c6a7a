//! The pages to read next to the questions, and the school's own data. It knows nothing
//! of any case.

mod check;
mod device;
mod event;
mod incoming;
mod keep;
mod typed;

pub use check::Checked;
pub use device::Stored;
pub use event::{ReferenceEvent, ReferencePage, ReferenceScene};
pub use typed::{NOTED, PASTED, POINT};

use crate::calendar::Date;
use crate::effect::{Effect, File};
use crate::profile::{AUDIENCE, Profile, from_link, is_emptied};
use crate::text::school as texts;
use crate::values::Mistake;

/// The most screens that are open below each other: the next takes the place of the last.
const MOST_OPEN: usize = 14;

/// The reference, for the duration of the visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// The screens opened before this one, and those that Forward still leads to.
    way: Vec<ReferencePage>,
    /// How many of them are shown; 0 is none.
    depth: usize,
    profile: Profile,
    stored: Stored,
    /// A stored text that this version cannot read.
    unread: Option<String>,
    /// What such a text holds when one value of it is not taken: the form begins with it.
    unfit: Option<Profile>,
    /// What is in the form, once it has been opened.
    writing: Profile,
    /// Something was typed in the form and not accepted yet: leaving the form loses nothing.
    is_writing: bool,
    /// Because of which the form was not accepted. What is typed after that does not change it.
    wrong: Option<Mistake>,
    offered: Option<Profile>,
    /// The field that was typed in last, and what was typed there.
    typed: (String, String),
    /// What is in the field for a link or the text of a file.
    pasted: String,
    /// What the reader saw or heard, until a case is made of it. It is stored nowhere.
    noted: String,
    /// What was seen at the questions of the check. It is stored nowhere.
    checked: Checked,
}

impl Reference {
    /// How many screens are shown, for the browser's history.
    #[must_use]
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// Shows this many screens, to match the browser's history.
    pub fn go_to(&mut self, depth: usize) {
        self.depth = depth.min(self.way.len());
    }

    /// Leaves the reference.
    pub fn leave(&mut self) {
        self.depth = 0;
    }

    /// The school's own data.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Whether a newer version of the app wrote what is stored: this one must not
    /// overwrite it.
    #[must_use]
    pub const fn is_newer(&self) -> bool {
        matches!(self.stored, Stored::Newer)
    }

    /// Whether loading the page again would lose something: data that could not be stored, a
    /// form that was not accepted yet, a note, or what was seen in the check.
    #[must_use]
    pub fn is_in_memory_only(&self) -> bool {
        self.is_writing
            || self.stored == Stored::Refused && !self.profile.is_empty()
            || self.holds_a_note()
            || self.checked.looked_at() > 0
    }

    /// Whether the form has something that was not saved: nobody takes it for what is shared.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.is_writing && self.writing != self.profile
    }

    /// What is in the form.
    #[must_use]
    pub const fn writing(&self) -> &Profile {
        &self.writing
    }

    /// What was pasted, until it is taken: Back from its preview finds it again.
    #[must_use]
    pub fn pasted(&self) -> &str {
        &self.pasted
    }

    /// What is on screen; `None` when the reference is not.
    #[must_use]
    pub fn scene(&self) -> Option<ReferenceScene> {
        Some(match (self.top()?, &self.offered) {
            (ReferencePage::Read(reading), _) => ReferenceScene::Read(reading, None),
            (ReferencePage::Section(reading, at), _) => ReferenceScene::Read(reading, Some(at)),
            (ReferencePage::Card(guide), _) => ReferenceScene::Card(guide),
            (ReferencePage::Own(at), _) => ReferenceScene::Own(at),
            (ReferencePage::Question(asked), _) => ReferenceScene::Question(asked),
            (ReferencePage::Number(contact), _) => ReferenceScene::Number(contact),
            (ReferencePage::Complete, _) => ReferenceScene::Complete(self.checked),
            (ReferencePage::ToDo, _) => ReferenceScene::ToDo(self.checked),
            (ReferencePage::Signals, _) => ReferenceScene::Signals,
            (ReferencePage::Signal(signal), _) => ReferenceScene::Signal(signal),
            (ReferencePage::Form, _) => ReferenceScene::Form(self.wrong),
            (ReferencePage::Share, _) => ReferenceScene::Share(self.profile.clone()),
            (ReferencePage::Preview, Some(offered)) => {
                ReferenceScene::Preview(self.profile.clone(), offered.clone())
            }
            (ReferencePage::School | ReferencePage::Preview, _) => {
                ReferenceScene::School(self.profile.clone(), self.stored)
            }
        })
    }

    /// Whether the screen on top has the field of the search.
    #[must_use]
    pub fn offers_search(&self) -> bool {
        self.top() == Some(ReferencePage::CODE)
    }

    fn top(&self) -> Option<ReferencePage> {
        self.way.get(self.depth.checked_sub(1)?).copied()
    }

    /// Applies an event, and returns what is to be done; an event that does not fit the
    /// screen changes nothing.
    pub fn update(&mut self, event: ReferenceEvent, today: Date) -> Vec<Effect> {
        match event {
            ReferenceEvent::Open(page) => self.open(page),
            ReferenceEvent::Back => {
                self.depth = self.depth.saturating_sub(1);
                return vec![Effect::Return];
            }
            ReferenceEvent::Type(name, value) => {
                if self.holds_for_now(&name, &value) {
                    return Vec::new();
                }
                return self.type_in(name, value);
            }
            ReferenceEvent::Keep
            | ReferenceEvent::ForLeerplicht
            | ReferenceEvent::Take
            | ReferenceEvent::Replace
            | ReferenceEvent::FromFile(_)
            | ReferenceEvent::FromLink(_)
            | ReferenceEvent::Read
                if self.is_newer() =>
            {
                return vec![Effect::Say(texts::NEWER)];
            }
            ReferenceEvent::Keep if self.top() == Some(ReferencePage::Form) => {
                return self.keep(today);
            }
            ReferenceEvent::ForLeerplicht
                if self.profile.is_empty() && self.unread.is_none() && self.unfit.is_none() =>
            {
                self.profile.speak_to_leerplicht();
                if self.is_writing {
                    self.writing.speak_to_leerplicht();
                } else {
                    self.begin_form();
                }
                return vec![self.store()];
            }
            ReferenceEvent::Confirm if !self.is_newer() => {
                self.stamp(today);
                return vec![self.store()];
            }
            ReferenceEvent::FromFile(file) => {
                return self.read(&file, None, today);
            }
            ReferenceEvent::FromLink(link) => {
                let damaged = if is_emptied(&link) {
                    texts::EMPTY_LINK
                } else {
                    texts::BROKEN_LINK
                };
                return self.offer(from_link(&link), damaged, today);
            }
            ReferenceEvent::Read => {
                let pasted = self.pasted.clone();
                return self.read(&pasted, Some(texts::NOTHING_PASTED), today);
            }
            ReferenceEvent::Take | ReferenceEvent::Replace
                if self.top() == Some(ReferencePage::Preview) =>
            {
                let replaces = event == ReferenceEvent::Replace;
                return self.take(replaces, today);
            }
            ReferenceEvent::Forget => {
                self.profile = Profile::default();
                self.pasted.clear();
                self.forget_form();
                self.stored = Stored::Nothing;
                return vec![Effect::RemoveProfile];
            }
            ReferenceEvent::Export => {
                let unread = self.unread.clone();
                let file = unread.unwrap_or_else(|| self.profile.to_file());
                return vec![Effect::SaveFile(File::Profile, file)];
            }
            ReferenceEvent::Found(text) => {
                let before = self.profile.clone();
                self.found(text, today);
                if !self.is_writing {
                    self.begin_form();
                } else if self.profile != before {
                    // Another tab changed it: what was typed here stays, and would replace that.
                    return vec![Effect::Say(texts::CHANGED_ELSEWHERE)];
                }
            }
            ReferenceEvent::Written(done) => return vec![Effect::Say(self.written(done))],
            ReferenceEvent::Removed(left) => {
                return vec![Effect::Say(self.removed(left, today))];
            }
            // A tap that was meant for another screen.
            ReferenceEvent::Keep
            | ReferenceEvent::ForLeerplicht
            | ReferenceEvent::Take
            | ReferenceEvent::Replace
            | ReferenceEvent::Confirm => {}
        }
        Vec::new()
    }

    /// Notes for whom the app speaks in the profile, if there is one; returns what stores it.
    pub fn choose_audience(&mut self, chosen: &str) -> Option<Effect> {
        if self.profile.is_empty() || self.is_newer() || self.profile.get(AUDIENCE) == chosen {
            return None;
        }
        self.profile.fill(AUDIENCE, chosen);
        Some(self.store())
    }

    /// The form as it was is no longer true: Forward does not lead to it, and it begins anew.
    fn forget_form(&mut self) {
        self.way.retain(|page| *page != ReferencePage::Form);
        self.depth = self.depth.min(self.way.len());
        self.is_writing = false;
        self.unfit = None;
        self.begin_form();
    }

    /// The form begins with what is stored, and shows what of it is not taken.
    fn begin_form(&mut self) {
        self.writing = self.unfit.as_ref().unwrap_or(&self.profile).clone();
        self.wrong = self.writing.wrong();
    }

    /// Shows a screen: returns to one that is already open, and adds any other on top.
    fn open(&mut self, page: ReferencePage) {
        if page == ReferencePage::Form && !self.is_writing {
            self.begin_form();
        }
        self.way.truncate(self.depth);
        let at = self.way.iter().position(|shown| *shown == page);
        if at.is_none() && page.is_found() {
            // A search from the start, and one from the meldcode on top of that.
            let found = self
                .way
                .iter()
                .enumerate()
                .filter(|(_, shown)| shown.is_found());
            let second = found.map(|(at, _)| at).nth(1);
            self.way.truncate(second.unwrap_or(self.depth));
        }
        if at.is_none() {
            self.way.truncate(MOST_OPEN - 1);
            self.way.push(page);
        }
        self.depth = at.unwrap_or(self.way.len() - 1) + 1;
    }
}
