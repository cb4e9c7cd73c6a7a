//! The screen in the page, in parts with identities. Only a part that changed is redrawn;
//! what the reader typed, opened, focused and scrolled stays.

use super::super::{SCREEN, offer_update};
use crate::browser::focus::{self, Held, Touched};
use crate::browser::page::{self, Drawn};
use crate::browser::story;
use crate::parts::{
    Block, Columns, Control, Controls, Dispatch, Outline, Page, Part, WRITES, remark,
};
use crate::screens::{self, title};
use crate::session::{FieldView, Session};
use leptos::prelude::*;

/// Where the parts and the controls of a screen are drawn.
const BODY: &str = "main > .ww-screen__body";
const ASK: &str = "main > .ww-screen__body > .ww-screen__ask";
const BESIDE: &str = "main > .ww-screen__body > .ww-screen__beside";
const DOCK: &str = "main > .ww-dock";
const AFTER: &str = "main > .ww-screen__after";

/// What is drawn.
pub struct Screen {
    dispatch: Dispatch,
    /// The app's address, to which a school's link leads.
    address: String,
    shown: Option<Shown>,
    offer: Option<Drawn>,
    /// The hit that was opened, of what was looked up.
    hit: Option<String>,
    /// Whether the note at the last question was open.
    writes: bool,
}

/// A screen in the page.
struct Shown {
    /// The case that it is about, and the title in the browser's bar.
    about: (Option<u32>, String),
    page: Page,
    _frame: Option<Drawn>,
    /// As in [`Page::parts`].
    parts: Vec<Option<Drawn>>,
    /// What had the focus in a part that is hidden.
    hidden: Option<Held>,
}

impl Screen {
    /// A screen with nothing drawn yet.
    pub fn new(dispatch: Dispatch) -> Self {
        Self {
            dispatch,
            address: page::address(),
            shown: None,
            offer: None,
            hit: None,
            writes: false,
        }
    }

    /// Draws what the session shows. After `typing` the fields already hold what they
    /// should. The first screen replaces its static twin without moving anything.
    pub fn draw(&mut self, session: &Session, typing: bool) {
        if !page::has("screen") {
            // Everything was wiped.
            self.shown = None;
            return;
        }
        offer_update(session.offers_update(), &mut self.offer);
        let mut new = screens::page(session, &self.address);
        // Whoever opened the record next to a case reads it at the next question as well.
        let reads = page::is_open("ww-growing") == Some(true);
        if let Some(growing) = new.growing().filter(|_| reads) {
            growing.fold = Some(true);
        }
        self.writes = page::is_open(WRITES).unwrap_or(self.writes);
        self.hit = focus::hit().or(self.hit.take());
        let writes = self.writes;
        let run = session.run().map(crate::session::Run::number);
        let about = (run, title(&session.scene()));
        match &mut self.shown {
            Some(shown) if shown.is_same_place(&about, &new) => {
                shown.follow(settled(new, writes), typing, self.dispatch);
            }
            shown => {
                let first = shown.take().is_none();
                if !first {
                    page::mark("data-moves", Some(""));
                }
                page::set_title(&about.1);
                *shown = Some(Shown::draw(about, new, writes, self.dispatch));
                if !first || session.place().depth > 0 {
                    page::arrive();
                    if let Some(hit) = &self.hit {
                        focus::to_hit(hit);
                    }
                    story::show_newest();
                }
                shown.as_ref().inspect(|shown| page::say(&shown.page.says));
            }
        }
    }
}

impl Shown {
    fn draw(about: (Option<u32>, String), page: Page, writes: bool, dispatch: Dispatch) -> Self {
        let empty = Page {
            blocks: Vec::new(),
            dock: Vec::new(),
            after: Vec::new(),
            ..page.clone()
        };
        let columns = page.beside().is_some();
        let frame = page::draw(SCREEN, None, move || {
            let columns = columns.then(|| view! { <Columns ask=() beside=() /> });
            view! { <Outline page=empty dispatch body=columns after=() /> }
        });
        let page = settled(page, writes);
        let parts = page.parts().enumerate();
        let parts =
            parts.map(|(at, block)| draw_part(place(&page, at), None, block, &page.dock, dispatch));
        Self {
            about,
            parts: parts.collect(),
            page,
            _frame: frame,
            hidden: None,
        }
    }

    /// Whether `new` is the screen that the reader already sees, at the same place.
    fn is_same_place(&self, about: &(Option<u32>, String), new: &Page) -> bool {
        let old = &self.page;
        self.about == *about
            && old.name == new.name
            && old.question == new.question
            && old.mode == new.mode
            && old.outcome == new.outcome
            && old.docked == new.docked
            && old.dock_label == new.dock_label
            && old.beside().is_some() == new.beside().is_some()
    }

    /// Redraws what differs.
    fn follow(&mut self, new: Page, typing: bool, dispatch: Dispatch) {
        if self.page == new {
            return;
        }
        let old = std::mem::replace(&mut self.page, new);
        if let Some(says) = self.page.says_after(&old) {
            page::say(&says);
        }
        let kept = old.kept(&self.page, typing);
        let held = Held::now();
        let mut touched = Touched::default();
        let mut lost = 0;
        for (at, part) in self.parts.iter().enumerate() {
            let Some(part) = part else { continue };
            if !kept.contains(&Some(at)) {
                part.note(&mut touched);
            }
            if held.as_ref().is_some_and(|held| held.is_in(part)) {
                lost = at;
            }
        }
        self.redraw(&old, &kept, dispatch);
        let fresh = self.parts.iter().zip(&kept);
        let fresh = fresh.filter_map(|(part, from)| part.as_ref().filter(|_| from.is_none()));
        touched.restore_in(fresh);
        self.hidden = self.hidden.take().and_then(Held::shown);
        // The element that had the focus may be gone: the reader continues near it.
        if let Some(held) = held
            && focus::is_lost()
        {
            let next = self.page.continues(&old, &kept, lost);
            match next.and_then(|at| self.parts.get(at)?.as_ref()) {
                Some(part) => part.focus(),
                None => focus::to_heading(),
            }
            self.hidden = held.hidden().or(self.hidden.take());
        }
    }

    /// Draws the parts that are not kept.
    fn redraw(&mut self, old: &Page, kept: &[Option<usize>], dispatch: Dispatch) {
        let mut before = std::mem::take(&mut self.parts);
        let was: Vec<Option<&Block>> = old.parts().collect();
        let new: Vec<Option<&Block>> = self.page.parts().collect();
        // From the end: each is drawn before the one that follows it.
        let mut parts: Vec<Option<Drawn>> = Vec::with_capacity(new.len());
        for (at, (block, from)) in new.into_iter().zip(kept).enumerate().rev() {
            let stays = from.and_then(|from| Some((was.get(from)?, before.get_mut(from)?.take()?)));
            parts.push(match (stays, block) {
                (Some((Some(was), part)), Some(block)) => {
                    follow_fields(was, block);
                    follow_in_place(was, block);
                    if was.hidden != block.hidden {
                        part.hide(block.hidden);
                    }
                    Some(part)
                }
                (Some((_, part)), _) => Some(part),
                (None, _) => {
                    let here = place(&self.page, at);
                    let next = parts.last().and_then(Option::as_ref);
                    let next = next.filter(|_| place(&self.page, at + 1) == here);
                    draw_part(here, next, block, &self.page.dock, dispatch)
                }
            });
        }
        parts.reverse();
        self.parts = parts;
    }
}

/// The page as this window has room for it; its frame is in the page. Where a second column
/// stands, what is explained first is there, and whoever opened the note at a question `writes` at
/// the next one as well. On a phone both would push away what is asked.
fn settled(mut page: Page, writes: bool) -> Page {
    if page::has_width(BESIDE) {
        page.explain_beside();
        if let Some(note) = page.writes().filter(|_| writes) {
            note.fold = Some(true);
        }
    }
    page
}

/// Where the part with this index is drawn.
fn place(page: &Page, at: usize) -> &'static str {
    match page.beside() {
        _ if at >= page.blocks.len() => AFTER,
        None => BODY,
        Some(beside) if at < beside => ASK,
        Some(_) => BESIDE,
    }
}

/// Draws a part into `place`, or the controls below.
fn draw_part(
    place: &str,
    before: Option<&Drawn>,
    block: Option<&Block>,
    dock: &[Control],
    dispatch: Dispatch,
) -> Option<Drawn> {
    if let Some(block) = block.cloned() {
        return page::draw(place, before, move || view! { <Part block dispatch /> });
    }
    let controls = dock.to_vec();
    page::draw_all(DOCK, move || view! { <Controls controls dispatch /> })
}

/// Updates the remarks after what was typed, and which fields are asked for after an
/// answer.
fn follow_fields(old: &Block, new: &Block) {
    let says = |block: &Block, filled: &FieldView| {
        let says = filled.remark.map(remark::sentence).unwrap_or_default();
        block.words.say(&says)
    };
    for (before, filled) in old.fields.iter().zip(&new.fields) {
        let remark = says(new, filled);
        if says(old, before) != remark {
            page::tell(&remark::place(filled.field), &remark);
        }
        if before.asked != filled.asked {
            page::hide_field(&filled.field.id(), !filled.asked);
            // The day of a report comes with what says that it was made.
            if filled.asked && before.value != filled.value {
                page::put_value(&filled.field.id(), &filled.value);
            }
        }
    }
}

/// Replaces what is replaced in place.
fn follow_in_place(old: &Block, new: &Block) {
    for (before, now) in old.html.in_place().zip(new.html.in_place()) {
        if before != now {
            page::put_html(now.0, now.1);
        }
    }
}
