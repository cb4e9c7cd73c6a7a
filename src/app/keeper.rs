//! What the page remembers of the draft on this device, and how that stands.
//!
//! The phrase and the keys are the worker's; the page holds them no longer than
//! it takes to pass them on. What this page last read or wrote it remembers: when
//! another text stands in storage, another tab wrote it, and nothing of that is
//! ever overwritten.

mod autosave;
mod cover;
mod lock;
mod tabs;
mod told;

use super::{App, THE_APP, dispatch};
use crate::browser::storage::{self, Kept};
use crate::browser::tabs::{Tabs, Word};
use crate::browser::vault::Vault;
use crate::browser::{clock, page};
use crate::calendar::Date;
use crate::draft::{self, Clock, Life, Term};
use crate::protocol::Field;
use crate::session::{Draft, Event, Keeping, Run, Scene};
use crate::vault::{self, Header, Refusal};
use autosave::Unsaved;
use told::Told;
use zeroize::Zeroizing;

/// Where the reader is told what happened: it stands on every screen.
pub(super) const TOLD: &str = "told";

/// Noted on the page while a draft is open: the cover then asks for the phrase.
const OPEN: &str = "data-draft-open";

/// Noted on the page while it is covered, by `cover.js`.
const COVERED: &str = "data-covered";

/// What the page remembers.
#[derive(Default)]
pub(super) struct Keeper {
    vault: Option<Vault>,
    /// Opened with a phrase that was typed on the cover.
    trying: Option<Vault>,
    tabs: Tabs,
    /// What this page last read or wrote.
    mine: Option<String>,
    /// The same after the draft went while the page is covered: what stands in
    /// storage by then may open with somebody else's phrase.
    was_mine: Option<String>,
    /// The case that is kept, as it was last sealed.
    kept: Zeroizing<Vec<u8>>,
    /// What changed since and could not be sealed yet, when another case is open.
    next: Option<Unsaved>,
    /// Which case that is.
    number: Option<u32>,
    /// What was settled when it was first kept.
    life: Life,
    /// The agreed date that its end was reckoned from.
    review: Option<Date>,
    /// When it ends, in seconds of Unix time.
    ends: u64,
    /// It is being made or opened.
    working: bool,
    /// A change waits to be saved.
    waiting: bool,
    /// A save is under way.
    sealing: bool,
    /// The last save did not fit.
    full: bool,
    /// Another tab has it open.
    elsewhere: bool,
    told: Option<Told>,
    /// What was last written where the reader is told; none when others may have.
    said: Option<&'static str>,
    /// The phrase that is offered now.
    phrase: Zeroizing<String>,
}

impl Keeper {
    /// Ends the worker and forgets the draft; what stands in storage stays.
    fn let_go(&mut self) {
        let was_mine = self.mine.take().or(self.was_mine.take());
        *self = Self {
            tabs: std::mem::take(&mut self.tabs),
            trying: self.trying.take(),
            was_mine: was_mine.filter(|_| page::marked(COVERED)),
            elsewhere: self.elsewhere,
            told: self.told,
            phrase: std::mem::take(&mut self.phrase),
            ..Self::default()
        };
    }

    /// Offers a phrase while the screen that keeps is open, until it is kept.
    fn offer(&mut self, draft: Draft, on_screen: bool) {
        if !on_screen || matches!(draft, Draft::Open { .. }) {
            self.phrase = Zeroizing::default();
        } else if self.phrase.is_empty() {
            self.phrase = draft::generate(clock::random).unwrap_or_default().into();
        }
    }

    /// How it stands for the case with this number. What has ended is thrown
    /// away here.
    fn look(&mut self, number: Option<u32>) -> Draft {
        let text = match storage::read(Kept::Draft) {
            Err(_) => return Draft::Unavailable,
            Ok(_) if self.working => return Draft::Working,
            Ok(None) => {
                if self.mine.is_some() {
                    self.let_go();
                    self.told = Some(Told::Gone);
                }
                return Draft::Nothing;
            }
            Ok(Some(text)) => text,
        };
        if self.mine.as_ref().is_some_and(|mine| *mine != text) {
            // Another tab wrote it: that stands, and the reader knows at once.
            self.let_go();
            self.told = Some(Told::TakenOver);
        }
        let header = match header(&text) {
            Ok(header) => header,
            Err(Refusal::Newer) => return Draft::Newer,
            Err(_) => return Draft::Unreadable,
        };
        if Clock::at(clock::now(), header.saved, header.ends) == Clock::Ended {
            // Should this be blocked, it is thrown away at the next look.
            let _ = storage::remove(Kept::Draft);
            self.let_go();
            self.told = Some(Told::Ended);
            return Draft::Nothing;
        }
        let ends = clock::day_of(header.ends);
        let same_case = self.number.is_some() && self.number == number;
        if self.vault.is_some() && same_case {
            let full = self.full;
            Draft::Open { ends, full }
        } else if self.elsewhere {
            Draft::Elsewhere { ends }
        } else {
            Draft::Locked { ends }
        }
    }
}

/// What stands in the clear in a kept text.
fn header(text: &str) -> Result<Header, Refusal> {
    let envelope = vault::from_text(text)?;
    Header::read(&envelope).map(|(header, _)| header)
}

impl App {
    /// Looks what there is, and listens to the rest of the page.
    pub(super) fn begin_keeping(&self) {
        let tabs = Tabs::join(&storage::name(Kept::Draft), |word| {
            THE_APP.with(|app| app.hear_tab(word))
        });
        self.keeper.borrow_mut().tabs = tabs;
        self.refresh();
        self.keeper.borrow().tabs.say(Word::Who);
        clock::every_minute(|| THE_APP.with(App::refresh));
        page::hear("weegwijzer-stored", |_| THE_APP.with(App::refresh));
        page::hear("weegwijzer-import", |text| {
            THE_APP.with(|app| app.import(&text));
        });
        page::hear("weegwijzer-cover", |_| THE_APP.with(App::cover));
        page::hear("weegwijzer-unlock", |phrase| {
            THE_APP.with(|app| app.uncover(&Zeroizing::new(phrase)));
        });
        page::hear("weegwijzer-leave", |_| THE_APP.with(App::leave));
        page::hear("weegwijzer-closing", |_| THE_APP.with(App::closing));
        page::hear("weegwijzer-wipe", |_| THE_APP.with(App::wipe));
    }

    /// Follows what an event did: `by_reader` when the reader did it.
    pub(super) fn keep_up(&self, by_reader: bool) {
        if by_reader {
            let mut keeper = self.keeper.borrow_mut();
            keeper.told = keeper.told.filter(|told| told.lasts());
            keeper.said = None;
        }
        self.changed();
        self.refresh();
    }

    /// Tells the session and the reader how it stands now.
    fn refresh(&self) {
        let (keeping, says) = {
            let session = self.session.borrow();
            let mut keeper = self.keeper.borrow_mut();
            let case = session.case();
            let draft = keeper.look(case.map(Run::number));
            keeper.offer(draft, matches!(session.scene(), Scene::Draft(_)));
            let first = clock::now();
            let life = Life {
                term: Term::AfterReview,
                first,
            };
            let review = case.and_then(|case| case.entries().day(Field::ReviewOn));
            let keeping = Keeping {
                draft,
                phrase: keeper.phrase.clone(),
                until: clock::day_of(draft::ends(life, first, session.today(), review)),
            };
            if keeper.vault.is_some() && !keeper.working {
                page::mark(OPEN, Some(""));
            } else if !page::marked(COVERED) {
                // What was covered with a phrase stays so, whatever happens.
                page::mark(OPEN, None);
            }
            (keeping, keeper.told.map_or("", Told::says))
        };
        let changed = *self.session.borrow().keeping() != keeping;
        if changed {
            dispatch(Event::Keeping(keeping));
        }
        // Others write there as well: what they said stays until the next tap.
        if self.keeper.borrow_mut().said.replace(says) != Some(says) {
            page::tell(TOLD, says);
        }
    }

    /// Tells the reader what happened.
    fn say(&self, told: Told) {
        self.keeper.borrow_mut().told = Some(told);
        self.refresh();
    }

    /// Gives up the draft here, and says why.
    fn lose(&self, why: Told) {
        self.keeper.borrow_mut().let_go();
        self.say(why);
    }
}
