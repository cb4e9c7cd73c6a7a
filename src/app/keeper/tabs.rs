//! One draft, and more tabs: one of them has it open.

use super::super::{App, THE_APP};
use super::{Keeper, Told};
use crate::browser::clock;
use crate::browser::tabs::Word;

/// A tab that does not answer in this many milliseconds is gone, or asleep.
const ANSWER: i32 = 1_500;

/// How often a tab that lets go looks whether its last save is done.
const LOOK: i32 = 50;

impl App {
    /// Asks the tab that has the draft open to save it and let go.
    pub(super) fn take_over(&self) {
        self.keeper.borrow().tabs.say(Word::Release);
        clock::later(ANSWER, || {
            THE_APP.with(|app| app.hear_tab(Word::Released));
        });
    }

    pub(super) fn hear_tab(&self, word: Word) {
        let mine = self.keeper.borrow().number.is_some();
        match word {
            Word::Who if mine => self.keeper.borrow().tabs.say(Word::Mine),
            Word::Mine => self.keeper.borrow_mut().elsewhere = !mine,
            Word::Released => self.keeper.borrow_mut().elsewhere = false,
            Word::Release if mine => return self.release(),
            Word::Who | Word::Release => {}
        }
        self.refresh();
    }

    /// Another tab asks for the draft: the last change is saved first.
    fn release(&self) {
        if self.unsaved() {
            self.save();
            clock::later(LOOK, || THE_APP.with(App::release));
            return;
        }
        {
            let mut keeper = self.keeper.borrow_mut();
            keeper.tabs.say(Word::Released);
            keeper.let_go();
        }
        self.keeper.borrow_mut().elsewhere = true;
        self.say(Told::TakenOver);
    }

    /// The page goes: another tab may have the draft.
    pub(super) fn leave(&self) {
        let keeper = self.keeper.borrow();
        if keeper.number.is_some() {
            keeper.tabs.say(Word::Released);
        }
    }
}

impl Keeper {
    /// Tells other tabs that this one has the draft open.
    pub(super) fn say_mine(&mut self) {
        self.elsewhere = false;
        self.tabs.say(Word::Mine);
    }
}
