//! Keeping a case, opening it again, taking it along, deleting it.

use super::super::{App, THE_APP, dispatch};
use super::{Told, header};
use crate::browser::storage::{self, Kept};
use crate::browser::vault::{Answer, Failure, Vault};
use crate::browser::{clock, page};
use crate::draft::{self, Clock, Life, Term, Weakness};
use crate::protocol::Field;
use crate::session::{Ask, Draft, Event};
use crate::vault::{self, Refusal};
use zeroize::Zeroizing;

impl App {
    /// Carries out what the reader asks.
    pub(in crate::app) fn ask(&self, ask: Ask) {
        self.keeper.borrow_mut().told = None;
        match ask {
            Ask::Keep => {
                let phrase = self.keeper.borrow().phrase.clone();
                self.keep(&phrase);
            }
            Ask::KeepOwn => {
                let phrase = Zeroizing::new(page::value("#own-phrase"));
                match draft::weakness(&phrase) {
                    Some(Weakness::Short) => self.say(Told::Short),
                    Some(Weakness::Digits) => self.say(Told::Digits),
                    Some(Weakness::Repeated) => self.say(Told::Repeated),
                    None => self.keep(&phrase),
                }
            }
            Ask::AnotherPhrase => {
                self.keeper.borrow_mut().phrase = Zeroizing::default();
                self.refresh();
            }
            Ask::Unlock => self.unlock(&Zeroizing::new(page::value("#phrase"))),
            Ask::TakeOver => self.take_over(),
            Ask::Delete => {
                self.keeper.borrow_mut().let_go();
                match storage::remove(Kept::Draft) {
                    Ok(()) => self.say(Told::Deleted),
                    Err(_) => self.refresh(),
                }
            }
            Ask::Export => {
                if let Ok(Some(text)) = storage::read(Kept::Draft) {
                    page::say("weegwijzer-export", &text);
                }
            }
        }
    }

    /// Keeps the open case behind `phrase`. What was kept before is replaced, as
    /// the screen said; what nobody here can read never is.
    fn keep(&self, phrase: &str) {
        let (number, review, today) = {
            let session = self.session.borrow();
            let Some(run) = session.case() else { return };
            let review = run.entries().day(Field::ReviewOn);
            (run.number(), review, session.today())
        };
        let term = match page::value("input[name=term]:checked").as_str() {
            "review" => Term::AfterReview,
            _ => Term::Week,
        };
        let before = storage::read(Kept::Draft);
        if let Ok(Some(text)) = &before
            && header(text).is_err()
        {
            return self.refresh();
        }
        let (Some(vault), Ok(before), false) = (Vault::start(), before, phrase.is_empty()) else {
            return self.say(Told::NoVault);
        };
        vault.keep(phrase, |answer| {
            if answer.is_err() {
                THE_APP.with(|app| app.lose(Told::NoVault));
            }
        });
        {
            let mut keeper = self.keeper.borrow_mut();
            let first = clock::now();
            keeper.let_go();
            keeper.vault = Some(vault);
            keeper.mine = before;
            keeper.number = Some(number);
            keeper.life = Life { term, first };
            keeper.review = review;
            keeper.ends = draft::ends(keeper.life, first, today, review);
            keeper.working = true;
            keeper.elsewhere = false;
        }
        // The case as it is now, whatever the reader does while the key is made.
        self.save();
        self.refresh();
    }

    /// Opens the draft with `phrase`, and the case in it.
    fn unlock(&self, phrase: &str) {
        // It may have ended since the screen was drawn.
        let now = self.keeper.borrow_mut().look(None);
        let (Draft::Locked { .. }, Ok(Some(text))) = (now, storage::read(Kept::Draft)) else {
            return self.refresh();
        };
        let (Ok(envelope), Some(vault)) = (vault::from_text(&text), Vault::start()) else {
            return self.say(Told::NoVault);
        };
        vault.open(phrase, &envelope, |answer| {
            THE_APP.with(|app| app.opened(answer));
        });
        {
            let mut keeper = self.keeper.borrow_mut();
            keeper.let_go();
            keeper.vault = Some(vault);
            keeper.mine = Some(text);
            keeper.working = true;
        }
        self.refresh();
    }

    fn opened(&self, answer: Answer) {
        let content = match answer {
            Ok(content) => content,
            Err(Failure::Refused(Refusal::Locked)) => return self.lose(Told::WrongPhrase),
            Err(_) => return self.lose(Told::NoVault),
        };
        // The phrase is right, and the content is not what any version wrote.
        let Some((run, life)) = draft::read(&content) else {
            return self.lose(Told::Unreadable);
        };
        {
            let mut keeper = self.keeper.borrow_mut();
            keeper.working = false;
            keeper.kept = content;
            keeper.number = Some(run.number());
            keeper.life = life;
            keeper.review = run.entries().day(Field::ReviewOn);
            keeper.ends = keeper
                .mine
                .as_deref()
                .and_then(|text| header(text).ok())
                .map_or(0, |header| header.ends);
            keeper.say_mine();
        }
        dispatch(Event::TakeIn(Box::new(run)));
        // Covered meanwhile: the keys go again.
        self.save();
    }

    /// Takes in a draft from a file. It is untrusted, and replaces nothing.
    pub(super) fn import(&self, text: &str) {
        let told = match (storage::read(Kept::Draft), header(text)) {
            (Ok(Some(_)), _) => Some(Told::OneThere),
            (_, Err(Refusal::Newer)) => Some(Told::NewerFile),
            (_, Err(_)) => Some(Told::NotADraft),
            (_, Ok(header))
                if Clock::at(clock::now(), header.saved, header.ends) == Clock::Ended =>
            {
                Some(Told::EndedFile)
            }
            _ => storage::write(Kept::Draft, text.trim())
                .err()
                .map(|_| Told::NoRoom),
        };
        self.keeper.borrow_mut().told = told;
        self.refresh();
    }
}
