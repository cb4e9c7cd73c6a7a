//! The draft while the screen is covered, and when all is wiped.

use super::super::{App, THE_APP};
use crate::browser::vault::{Answer, Failure, Vault};
use crate::browser::{clock, page};
use crate::session::Session;
use crate::vault;

/// What the cover says when the phrase does not open it.
const WRONG: &str = "wrong";
const FAILED: &str = "failed";

impl App {
    /// The screen is covered: the last change is saved, then the keys go.
    pub(super) fn cover(&self) {
        self.save();
    }

    /// The phrase was typed on the cover: it is right when it opens what this page
    /// itself kept. What stands in storage now may be another's, behind a phrase
    /// of theirs.
    pub(super) fn uncover(&self, phrase: &str) {
        let envelope = {
            let keeper = self.keeper.borrow();
            let own = keeper.mine.as_ref().or(keeper.was_mine.as_ref());
            own.and_then(|own| vault::from_text(own).ok())
        };
        let (Some(envelope), Some(vault)) = (envelope, Vault::start()) else {
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
            // It may have ended or gone, or be another tab's: then the case comes back,
            // and nothing keeps it.
            keeper.look(None);
            if keeper.mine.is_some() {
                keeper.vault = vault;
                keeper.sealing = false;
            }
            keeper.was_mine = None;
        }
        answer("");
        self.refresh();
        self.save();
    }

    /// Forgets everything; `cover.js` empties the page and the storage.
    pub(super) fn wipe(&self) {
        {
            let mut keeper = self.keeper.borrow_mut();
            keeper.let_go();
            keeper.was_mine = None;
        }
        let fresh = Session::new(false, clock::today(), self.history.visit());
        *self.session.borrow_mut() = fresh;
        self.screen.borrow_mut().take();
    }
}

/// Answers to the cover; nothing to say lifts it.
fn answer(says: &str) {
    page::say("weegwijzer-covered", says);
}
