//! Saves the case while it changes. One save at a time: what changes meanwhile
//! is saved right after it.

use super::super::{App, THE_APP};
use super::{Keeper, Told};
use crate::browser::clock;
use crate::browser::storage::{self, Kept};
use crate::browser::vault::Answer;
use crate::draft;
use crate::vault;
use zeroize::Zeroizing;

/// What changes is saved this many milliseconds later, with all that changed
/// meanwhile: every save derives a key.
const PAUSE: i32 = 1_000;

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

    /// The open case as bytes, when it is the kept one and not yet saved so.
    fn content(&self) -> Option<Zeroizing<Vec<u8>>> {
        let keeper = self.keeper.borrow();
        let session = self.session.borrow();
        let run = session.case()?;
        (keeper.number == Some(run.number()))
            .then(|| Zeroizing::new(draft::write(run)))
            .filter(|content| **content != *keeper.kept)
    }

    /// Seals what changed, now.
    pub(in crate::app) fn save(&self) {
        let content = self.content();
        let mut keeper = self.keeper.borrow_mut();
        if keeper.sealing {
            return;
        }
        let (Some(vault), Some(content)) = (&keeper.vault, content) else {
            keeper.leave_when_asked();
            return;
        };
        let sealed = content.clone();
        vault.seal(&content, (clock::now(), keeper.ends), move |answer| {
            THE_APP.with(|app| app.saved(sealed, answer));
        });
        keeper.sealing = true;
    }

    fn saved(&self, content: Zeroizing<Vec<u8>>, answer: Answer) {
        let Ok(envelope) = answer else {
            let (sealing, first) = {
                let keeper = self.keeper.borrow();
                (keeper.sealing, keeper.working)
            };
            // Given up already: the phrase failed before this.
            if sealing {
                self.lose(if first { Told::NoVault } else { Told::Lost });
            }
            return;
        };
        self.keeper
            .borrow_mut()
            .store(content, &vault::to_text(&envelope));
        self.refresh();
        if !self.keeper.borrow().full {
            self.save();
        }
    }
}

impl Keeper {
    /// Puts what was sealed into storage.
    fn store(&mut self, content: Zeroizing<Vec<u8>>, text: &str) {
        self.sealing = false;
        let first = std::mem::take(&mut self.working);
        if storage::read(Kept::Draft).ok().as_ref() != Some(&self.mine) {
            // Another tab wrote or deleted it: that stands.
            self.let_go();
            self.told = Some(Told::TakenOver);
        } else if storage::write(Kept::Draft, text).is_ok() {
            self.mine = Some(text.to_owned());
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
            self.leave_when_asked();
        }
    }

    /// Drops the keys, when the screen was covered meanwhile; not before what was
    /// asked of them is done.
    fn leave_when_asked(&mut self) {
        if !self.working && std::mem::take(&mut self.leaving) {
            self.vault = None;
        }
    }
}
