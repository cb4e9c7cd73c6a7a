//! The school's profile at the edge: kept on the device, taken in, given away.

use super::{App, THE_APP, dispatch, keeper::TOLD, words};
use crate::browser::page;
use crate::browser::storage::{self, Kept};
use crate::parts::Html;
use crate::profile::{Incoming, Profile, from_link};
use crate::session::Event;
use crate::shelf::{ShelfScene, Shelve, Stored};
use crate::text::school as texts;

/// Where cards are loaded, on the screens of a case.
const LOADED: &str = "main:is([data-mode=case], [data-mode=evaluate], [data-mode=quick]) \
     details[data-load^=\"pages/uitleg\"][open] > :last-child";

impl App {
    /// Looks what is kept, and listens to the form, to files and to links.
    pub(super) fn begin_school(&self) {
        self.look_for_school();
        page::hear("weegwijzer-school", |said| {
            let (name, value) = said.split_once('\n').unwrap_or_default();
            let typed = Shelve::Type(name.to_owned(), value.to_owned());
            dispatch(Event::Shelf(typed));
        });
        page::hear("weegwijzer-school-stored", |_| {
            THE_APP.with(App::look_for_school);
        });
        page::hear("weegwijzer-import-school", |file| {
            THE_APP.with(|app| app.offer(Profile::from_file(&file)));
        });
        page::hear("weegwijzer-school-link", |text| {
            THE_APP.with(|app| app.offer(from_link(&text)));
        });
        page::hear("weegwijzer-loaded", |_| THE_APP.with(App::reword_loaded));
    }

    /// Says what was loaded into the screen of a case in the words of the school.
    fn reword_loaded(&self) {
        let words = words(&self.session.borrow());
        page::rewrite(LOADED, |html| Html::said(html, words));
    }

    /// Tells the session what the device holds.
    fn look_for_school(&self) {
        let (stored, profile) = match storage::read(Kept::Profile) {
            Ok(Some(text)) => match Profile::from_file(&text) {
                Incoming::Profile(profile) => (Stored::Kept, profile),
                Incoming::Newer => (Stored::Newer, Profile::default()),
                Incoming::Broken => (Stored::Unreadable, Profile::default()),
            },
            _ => (Stored::Nothing, Profile::default()),
        };
        dispatch(Event::Shelf(Shelve::Stored(stored, profile)));
    }

    /// Shows what came in, and asks; what is none changes nothing.
    fn offer(&self, incoming: Incoming) {
        match incoming {
            // Nobody checked anything on a day that is still to come.
            Incoming::Profile(profile)
                if profile.checked_on() > Some(self.session.borrow().today()) =>
            {
                page::tell(TOLD, texts::BROKEN);
            }
            Incoming::Profile(profile) => {
                page::tell(TOLD, "");
                dispatch(Event::Shelf(Shelve::Offer(profile)));
            }
            Incoming::Newer => page::tell(TOLD, texts::NEWER_FILE),
            Incoming::Broken => page::tell(TOLD, texts::BROKEN),
        }
    }

    /// Follows what an event did to the profile: keeps it, forgets it, saves it as
    /// a file; and tells the page the school's own words.
    pub(super) fn keep_school(&self, event: &Shelve) {
        let (profile, taken, newer) = {
            let session = self.session.borrow();
            let shelf = session.shelf();
            (shelf.profile().clone(), shelf.scene(), shelf.is_newer())
        };
        match event {
            Shelve::Keep | Shelve::Take | Shelve::Offer(_) if newer => {
                page::tell(TOLD, texts::NEWER);
            }
            Shelve::Keep | Shelve::Take | Shelve::Confirm
                if !matches!(taken, Some(ShelfScene::Form(_))) =>
            {
                let kept = if profile.is_empty() {
                    storage::remove(Kept::Profile).map(|()| Stored::Nothing)
                } else {
                    storage::write(Kept::Profile, &profile.to_file()).map(|()| Stored::Kept)
                };
                let says = if kept.is_ok() {
                    texts::TOLD_KEPT
                } else {
                    texts::REFUSED
                };
                let stored = kept.unwrap_or(Stored::Refused);
                dispatch(Event::Shelf(Shelve::Stored(stored, profile)));
                page::tell(TOLD, says);
            }
            Shelve::Forget => {
                // Where storage is blocked nothing was kept.
                let removed = storage::remove(Kept::Profile).is_ok();
                let gone = removed || !matches!(storage::read(Kept::Profile), Ok(Some(_)));
                if gone {
                    tell_page(&profile);
                } else {
                    self.look_for_school();
                }
                page::tell(
                    TOLD,
                    if gone {
                        texts::TOLD_FORGOTTEN
                    } else {
                        texts::TOLD_NOT_FORGOTTEN
                    },
                );
            }
            Shelve::Export => {
                let kept = storage::read(Kept::Profile).ok().flatten();
                let file = if profile.is_empty() {
                    kept.unwrap_or_default()
                } else {
                    profile.to_file()
                };
                page::say("weegwijzer-export-school", &file);
            }
            Shelve::Stored(..) => tell_page(&profile),
            _ => {}
        }
    }
}

/// Tells `school.js` the school's own words, which it puts into the pages that are
/// loaded: name and value in turn.
fn tell_page(profile: &Profile) {
    let mut said = String::new();
    for (slot, value) in profile.held() {
        for piece in [slot.name, "\0", value, "\0"] {
            said.push_str(piece);
        }
    }
    page::say("weegwijzer-own-words", &said);
}
