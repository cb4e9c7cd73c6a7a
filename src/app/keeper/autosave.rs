//! Saves the case while it changes. One save at a time: what changes meanwhile
//! is saved right after it.

use super::super::{App, THE_APP};
use super::{COVERED, Keeper, Told};
use crate::browser::storage::{self, Kept};
use crate::browser::vault::{Answer, Failure};
use crate::browser::{clock, page};
use crate::draft::{self, Term};
use crate::protocol::Field;
use crate::vault::{self, Refusal};
use zeroize::Zeroizing;

/// What changes is saved this many milliseconds later, with all that changed
/// meanwhile: every save derives a key.
const PAUSE: i32 = 1_000;

/// Noted on the page that wants to close, for `cover.js`: it would lose a change.
const UNSAVED: &str = "data-unsaved";

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

    /// The open case as bytes, when it is the kept one and not yet saved so.
    fn content(&self) -> Option<Zeroizing<Vec<u8>>> {
        let keeper = self.keeper.borrow();
        let session = self.session.borrow();
        let run = session.case()?;
        (keeper.number == Some(run.number()))
            .then(|| Zeroizing::new(draft::write(run, keeper.life)))
            .filter(|content| **content != *keeper.kept)
    }

    /// Seals what changed, now.
    pub(in crate::app) fn save(&self) {
        let content = self.content();
        let mut keeper = self.keeper.borrow_mut();
        if keeper.sealing {
            // The case may make place for another before that is done.
            keeper.next = content.or(keeper.next.take());
            return;
        }
        let session = self.session.borrow();
        let kept = session
            .case()
            .filter(|run| keeper.number == Some(run.number()));
        let next = keeper.next.take().filter(|_| kept.is_none());
        let content = content.or(next);
        let (Some(vault), Some(content)) = (&keeper.vault, content) else {
            keeper.leave_when_covered();
            return;
        };
        let now = clock::now();
        let review = kept.and_then(|case| case.entries().day(Field::ReviewOn));
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
        if kept.is_some() {
            keeper.review = review;
        }
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
