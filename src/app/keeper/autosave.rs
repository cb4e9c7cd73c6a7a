//! Saves the case while it changes. One save at a time: what changes meanwhile
//! is saved right after it.

use super::super::{App, THE_APP};
use super::{COVERED, Keeper, Told};
use crate::browser::storage::{self, Kept};
use crate::browser::vault::{Answer, Failure};
use crate::browser::{clock, page};
use crate::calendar::Date;
use crate::draft::{self, Term};
use crate::protocol::Field;
use crate::session::Run;
use crate::vault::{self, Refusal};
use zeroize::Zeroizing;

/// What changes is saved this many milliseconds later, with all that changed
/// meanwhile: every save derives a key.
const PAUSE: i32 = 1_000;

/// Noted on the page that wants to close, for `cover.js`: it would lose a change.
const UNSAVED: &str = "data-unsaved";

/// A case as it is not saved yet.
pub(super) struct Unsaved {
    content: Zeroizing<Vec<u8>>,
    /// Its agreed date, from which the draft's end may be reckoned.
    review: Option<Date>,
}

impl App {
    /// Saves the case soon, when it changed.
    pub(super) fn changed(&self) {
        if self.content().is_some() && !self.keeper.borrow().waiting {
            self.keeper.borrow_mut().waiting = true;
            clock::later(PAUSE, || {
                THE_APP.with(|app| {
                    app.keeper.borrow_mut().waiting = false;
                    app.save();
                });
            });
        }
    }

    /// Whether something is still to be saved, and can be.
    pub(super) fn unsaved(&self) -> bool {
        let changed = self.content().is_some();
        let keeper = self.keeper.borrow();
        keeper.vault.is_some() && (keeper.sealing || (changed && !keeper.full))
    }

    /// The page wants to close: the last change is saved, and until then it asks.
    pub(super) fn closing(&self) {
        page::mark(UNSAVED, self.unsaved().then_some(""));
        self.save();
    }

    /// The open case, when it is the kept one and not yet saved so.
    fn content(&self) -> Option<Unsaved> {
        let keeper = self.keeper.borrow();
        let session = self.session.borrow();
        let run = session.case().filter(|run| keeper.keeps(run))?;
        Some(Unsaved {
            content: Zeroizing::new(draft::write(run, keeper.life)),
            review: run.entries().day(Field::ReviewOn),
        })
        .filter(|unsaved| *unsaved.content != *keeper.kept)
    }

    /// Seals what changed, now.
    pub(in crate::app) fn save(&self) {
        let unsaved = self.content();
        let mut keeper = self.keeper.borrow_mut();
        let session = self.session.borrow();
        let open = session.case().is_some_and(|run| keeper.keeps(run));
        if keeper.sealing {
            // The case may make place for another before that is done.
            if open {
                keeper.next = unsaved;
            }
            return;
        }
        let next = keeper.next.take().filter(|_| !open);
        let (Some(vault), Some(Unsaved { content, review })) = (&keeper.vault, unsaved.or(next))
        else {
            keeper.leave_when_covered();
            return;
        };
        let now = clock::now();
        let moved = review.is_some() && review != keeper.review;
        let ends = if moved && keeper.life.term == Term::AfterReview {
            draft::ends(keeper.life, now, session.today(), review)
        } else {
            keeper.ends
        };
        let sealed = content.clone();
        vault.seal(&content, (now, ends), move |answer| {
            THE_APP.with(|app| app.saved(sealed, answer));
        });
        keeper.review = review;
        keeper.ends = ends;
        keeper.sealing = true;
    }

    fn saved(&self, content: Zeroizing<Vec<u8>>, answer: Answer) {
        let text = match answer {
            Ok(envelope) => Some(vault::to_text(&envelope)),
            // More than any draft holds: there is no room for that either.
            Err(Failure::Refused(Refusal::Size)) => None,
            Err(_) => {
                let (sealing, first) = {
                    let keeper = self.keeper.borrow();
                    (keeper.sealing, keeper.working)
                };
                // Given up already: the phrase failed before this.
                if sealing {
                    self.lose(if first { Told::NoVault } else { Told::Lost });
                }
                return;
            }
        };
        self.keeper.borrow_mut().store(content, text);
        self.refresh();
        if !self.keeper.borrow().full {
            self.save();
        }
    }
}

impl Keeper {
    /// Whether this is the case that is kept.
    fn keeps(&self, run: &Run) -> bool {
        self.number == Some(run.number())
    }

    /// Puts what was sealed into storage.
    fn store(&mut self, content: Zeroizing<Vec<u8>>, text: Option<String>) {
        self.sealing = false;
        let first = std::mem::take(&mut self.working);
        if storage::read(Kept::Draft).ok().as_ref() != Some(&self.mine) {
            // Another tab wrote or deleted it: that stands.
            self.let_go();
            self.told = Some(Told::TakenOver);
            return;
        }
        let written = text.filter(|text| storage::write(Kept::Draft, text).is_ok());
        if written.is_some() {
            self.mine = written;
            self.kept = content;
            self.full = false;
            self.told = self.told.filter(|told| *told != Told::Full);
            if first {
                self.say_mine();
            }
        } else if first {
            self.let_go();
            self.told = Some(Told::NoRoom);
        } else {
            self.full = true;
            self.told = Some(Told::Full);
            self.leave_when_covered();
        }
    }

    /// Drops the keys while the screen is covered; not before what was asked of
    /// them is done.
    fn leave_when_covered(&mut self) {
        if !self.working && page::marked(COVERED) {
            self.vault = None;
        }
    }
}
