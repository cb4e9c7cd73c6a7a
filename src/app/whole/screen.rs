//! The screen in the page, in parts with identities. Only a part that changed is redrawn;
//! what the reader typed, opened, focused and scrolled stays.

use super::super::{SCREEN, offer_update};
use crate::browser::page::{self, Drawn};
use crate::parts::page::kept;
use crate::parts::{Block, Controls, Dispatch, Outline, Page, Part, remark};
use crate::screens::{self, title};
use crate::session::{FieldView, Session};
use leptos::prelude::*;

/// Where the parts and the controls of a screen are drawn.
const BODY: &str = "main > .ww-screen__body";
const DOCK: &str = "main > .ww-dock";
const AFTER: &str = "main > .ww-screen__after";

/// What is drawn.
pub struct Screen {
    dispatch: Dispatch,
    /// The app's address, to which a school's link leads.
    address: String,
    shown: Option<Shown>,
    offer: Option<Drawn>,
}

/// A screen in the page.
struct Shown {
    /// The case that it is about, and the title in the browser's bar.
    about: (Option<u32>, String),
    page: Page,
    _frame: Option<Drawn>,
    body: Vec<Option<Drawn>>,
    dock: Option<Drawn>,
    after: Vec<Option<Drawn>>,
}

impl Screen {
    /// A screen with nothing drawn yet.
    pub fn new(dispatch: Dispatch) -> Self {
        Self {
            dispatch,
            address: page::address(),
            shown: None,
            offer: None,
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
        let new = screens::page(session, &self.address);
        let run = session.run().map(crate::session::Run::number);
        let about = (run, title(&session.scene()));
        match &mut self.shown {
            Some(shown) if shown.is_same_place(&about, &new) => {
                shown.follow(new, typing, self.dispatch);
            }
            shown => {
                let first = shown.take().is_none();
                page::set_title(&about.1);
                *shown = Some(Shown::draw(about, new, self.dispatch));
                if !first || session.place().depth > 0 {
                    page::arrive();
                }
            }
        }
    }
}

impl Shown {
    fn draw(about: (Option<u32>, String), page: Page, dispatch: Dispatch) -> Self {
        let empty = Page {
            blocks: Vec::new(),
            dock: Vec::new(),
            after: Vec::new(),
            ..page.clone()
        };
        let frame = page::draw(
            SCREEN,
            None,
            move || view! { <Outline page=empty dispatch body=() after=() /> },
        );
        let part = |place, block: &Block| draw_part(place, None, block.clone(), dispatch);
        Self {
            about,
            body: page.blocks.iter().map(|block| part(BODY, block)).collect(),
            dock: draw_dock(&page, dispatch),
            after: page.after.iter().map(|block| part(AFTER, block)).collect(),
            page,
            _frame: frame,
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
    }

    /// Redraws what differs.
    fn follow(&mut self, new: Page, typing: bool, dispatch: Dispatch) {
        if self.page == new {
            return;
        }
        let focused = page::has_focus();
        let old = std::mem::replace(&mut self.page, new);
        let new = &self.page;
        let mut fresh = follow_parts(
            BODY,
            &mut self.body,
            &old.blocks,
            &new.blocks,
            typing,
            dispatch,
        );
        if old.dock != new.dock {
            let touched = self.dock.take().map(|dock| dock.touched());
            self.dock = draw_dock(new, dispatch);
            if let (Some(dock), Some(touched)) = (&self.dock, touched) {
                dock.restore(&touched);
            }
        }
        let below = follow_parts(
            AFTER,
            &mut self.after,
            &old.after,
            &new.after,
            typing,
            dispatch,
        );
        fresh = fresh.or(below.map(|at| self.body.len() + at));
        // The element with the focus may be gone; its replacement then gets the focus.
        let came = fresh.and_then(|at| self.body.iter().chain(&self.after).nth(at)?.as_ref());
        if let (true, Some(came)) = (focused, came) {
            came.catch_focus();
        }
    }
}

fn draw_part(
    place: &str,
    before: Option<&Drawn>,
    block: Block,
    dispatch: Dispatch,
) -> Option<Drawn> {
    page::draw(place, before, move || view! { <Part block dispatch /> })
}

fn draw_dock(page: &Page, dispatch: Dispatch) -> Option<Drawn> {
    let controls = page.dock.clone();
    page::draw(DOCK, None, move || view! { <Controls controls dispatch /> })
}

/// Redraws the parts that differ; returns the place of the first of them.
fn follow_parts(
    place: &str,
    drawn: &mut Vec<Option<Drawn>>,
    old: &[Block],
    new: &[Block],
    typing: bool,
    dispatch: Dispatch,
) -> Option<usize> {
    let same = |before: &Block, block: &Block| {
        if typing {
            before.is_drawn_as(block)
        } else {
            before.is_drawn_as(block) && before.holds_the_same(block)
        }
    };
    let stays = kept(old, new, same);
    let mut before: Vec<Option<Drawn>> = std::mem::take(drawn);
    // From the end: each is drawn before the one that follows it.
    let mut touched = before
        .iter()
        .map(|part| part.as_ref().map(Drawn::touched))
        .collect::<Vec<_>>();
    let mut parts: Vec<Option<Drawn>> = Vec::with_capacity(new.len());
    for (at, block) in new.iter().enumerate().rev() {
        let part = match stays.get(at).copied().flatten() {
            Some(from) => {
                if let (Some(was), Some(part)) = (old.get(from), before.get_mut(from)) {
                    follow_fields(was, block);
                    let part = part.take();
                    if let (true, Some(part)) = (was.hidden != block.hidden, &part) {
                        part.hide(block.hidden);
                    }
                    part
                } else {
                    None
                }
            }
            None => {
                let next = parts.last().and_then(Option::as_ref);
                draw_part(place, next, block.clone(), dispatch)
            }
        };
        parts.push(part);
    }
    parts.reverse();
    // What is left was replaced; the reader continues in its replacement.
    drop(before);
    for (at, part) in parts.iter().enumerate() {
        let was = stays
            .iter()
            .take(at)
            .flatten()
            .last()
            .map_or(0, |last| last + 1);
        let from = was + gap(&stays, at);
        // A part that stayed has no replacement: what came beside it is new.
        let replaced = !stays.contains(&Some(from));
        if replaced
            && stays.get(at).copied().flatten().is_none()
            && let (Some(part), Some(Some(touched))) = (part, touched.get_mut(from))
        {
            part.restore(touched);
        }
    }
    *drawn = parts;
    stays.iter().position(Option::is_none)
}

/// How many parts before this one were redrawn, since the last that stayed.
fn gap(stays: &[Option<usize>], at: usize) -> usize {
    stays
        .iter()
        .take(at)
        .rev()
        .take_while(|part| part.is_none())
        .count()
}

/// Updates the remarks after what was typed, and which fields are asked for after an
/// answer.
fn follow_fields(old: &Block, new: &Block) {
    let words = new.words;
    for (before, filled) in old.fields.iter().zip(&new.fields) {
        let differs = |filled: &FieldView| (filled.remark, filled.asked);
        if differs(before) != differs(filled) {
            let says = filled.remark.map(remark::sentence).unwrap_or_default();
            page::tell(&remark::place(filled.field), &words.say(&says));
            page::hide_field(&filled.field.id(), !filled.asked);
        }
    }
}
