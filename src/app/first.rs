//! The shell of the first load: the start and the quick check. It is gone once the whole
//! app took over the page.

use super::{SCREEN, checked, draw_frame, offer_update};
use crate::browser::clock;
use crate::browser::history::History;
use crate::browser::page::{self, Drawn};
use crate::browser::platform::{self, Heard};
use crate::parts::{Page, PlainFrame};
use crate::quick::{Quick, QuickEffect};
use crate::screens::quick;
use crate::session::Event;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// Marked on the page by `start.js` while the whole app takes over: what is tapped then is
/// for that one.
const TAKEN_OVER: &str = "data-whole";

struct First {
    app: Quick,
    history: History,
    /// What is drawn.
    page: Option<Page>,
    screen: Option<Drawn>,
    offer: Option<Drawn>,
}

thread_local! {
    /// The app; absent while it carries something out, and once it is gone.
    static IN_PAGE: Cell<Option<Box<First>>> = const { Cell::new(None) };
    /// The events that arrived meanwhile.
    static WAITING: RefCell<VecDeque<Event>> = const { RefCell::new(VecDeque::new()) };
}

/// Replaces the first screen of `index.html` by the app.
pub fn start() {
    let pending = page::pending_start();
    if pending.is_some_and(|start| !start.is_first()) {
        // The reader asked for the whole app, which replaces the first screen itself.
        return;
    }
    draw_frame();
    let history = History::begin();
    let mut first = Box::new(First {
        app: Quick::new(history.reloaded(), clock::today(), checked()),
        history,
        page: None,
        screen: None,
        offer: None,
    });
    match pending {
        Some(start) => {
            page::forget_pending();
            first.carry_out(start.event());
        }
        None => first.draw(),
    }
    IN_PAGE.set(Some(first));
    platform::hear(heard);
}

fn heard(heard: Heard) -> bool {
    match heard {
        Heard::Back => {
            if let Some(mut first) = IN_PAGE.take() {
                let place = first.history.arrived();
                IN_PAGE.set(Some(first));
                if let Some(place) = place {
                    dispatch(Event::GoTo(place));
                }
            }
        }
        Heard::Home => {
            dispatch(Event::Home);
            return true;
        }
        // The screen was out of the page, and the reader may have gone back meanwhile.
        Heard::Uncover => dispatch(Event::Today(clock::today())),
        Heard::Update => dispatch(Event::UpdateFound),
        Heard::Gone => drop(IN_PAGE.take()),
        _ => {}
    }
    false
}

/// Applies an event, then brings the page in line with the new state.
fn dispatch(event: Event) {
    if page::marked(TAKEN_OVER).is_some() {
        return;
    }
    WAITING.with_borrow_mut(|waiting| waiting.push_back(event));
    if let Some(mut first) = IN_PAGE.take() {
        while let Some(event) = WAITING.with_borrow_mut(VecDeque::pop_front) {
            first.carry_out(event);
        }
        IN_PAGE.set(Some(first));
    }
}

impl First {
    fn carry_out(&mut self, event: Event) {
        self.app.update(Event::Today(clock::today()));
        match self.app.update(event) {
            QuickEffect::FollowPlace => {
                self.history.follow(self.app.place());
                self.draw();
            }
            QuickEffect::BringBack => {
                self.draw();
                platform::bring_back();
            }
        }
    }

    /// Draws what the app shows, if that is not on the screen yet. The first screen
    /// replaces its static twin without moving anything.
    fn draw(&mut self) {
        if !page::has("screen") {
            // Everything was wiped.
            self.page = None;
            return;
        }
        offer_update(self.app.offers_update(), &mut self.offer);
        let new = quick::page(&self.app);
        if self.page.as_ref() == Some(&new) {
            return;
        }
        page::set_title(&quick::title(&self.app.scene()));
        let page = new.clone();
        // The screen that it replaces goes first.
        self.screen = None;
        self.screen = page::draw(SCREEN, None, move || view! { <PlainFrame page dispatch /> });
        let first = self.page.replace(new).is_none();
        if !first || self.app.place().depth > 0 {
            page::arrive();
        }
        if let Some(page) = &self.page {
            page::say(&page.says);
        }
    }
}
