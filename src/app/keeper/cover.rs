//! The draft while the screen is covered, and when all is wiped.

use super::super::{App, THE_APP};
use super::Told;
use crate::browser::storage::{self, Kept};
use crate::browser::vault::{Answer, Failure, Vault};
use crate::browser::{clock, page};
use crate::session::Session;
use crate::vault;

/// What the cover says when the phrase does not open it.
const WRONG: &str = "wrong";
const GONE: &str = "gone";
const FAILED: &str = "failed";

impl App {
    /// The screen is covered: the last change is saved, then the keys go.
    pub(super) fn cover(&self) {
        if self.keeper.borrow().vault.is_some() {
            self.keeper.borrow_mut().leaving = true;
            self.save();
        }
    }

    /// The phrase was typed on the cover: it is right when it opens the draft.
    pub(super) fn uncover(&self, phrase: &str) {
        let Ok(Some(text)) = storage::read(Kept::Draft) else {
            return answer(GONE);
        };
        let (Ok(envelope), Some(vault)) = (vault::from_text(&text), Vault::start()) else {
            return answer(FAILED);
        };
        vault.open(phrase, &envelope, |opened| {
            THE_APP.with(|app| app.uncovered(&opened));
        });
        self.keeper.borrow_mut().trying = Some(vault);
    }

    fn uncovered(&self, opened: &Answer) {
        let vault = self.keeper.borrow_mut().trying.take();
        match opened {
            Ok(_) => {}
            Err(Failure::Refused(_)) => return answer(WRONG),
            Err(Failure::Lost) => return answer(FAILED),
        }
        {
            let mut keeper = self.keeper.borrow_mut();
            if storage::read(Kept::Draft).ok().as_ref() == Some(&keeper.mine) {
                keeper.vault = vault;
                keeper.leaving = false;
                keeper.sealing = false;
            } else if keeper.mine.is_some() {
                // The phrase is right, and another tab went on with the draft.
                keeper.let_go();
                keeper.told = Some(Told::TakenOver);
            }
        }
        answer("");
        self.refresh();
        self.save();
    }

    /// Forgets everything; `cover.js` empties the page and the storage.
    pub(super) fn wipe(&self) {
        self.keeper.borrow_mut().let_go();
        let fresh = Session::new(false, clock::today(), self.history.visit());
        *self.session.borrow_mut() = fresh;
        self.screen.borrow_mut().take();
    }
}

/// Answers to the cover; nothing to say lifts it.
fn answer(says: &str) {
    page::say("weegwijzer-covered", says);
}
