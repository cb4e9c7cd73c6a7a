//! The shell of the first load: the start and the quick check.

use super::draw_frame;
use super::screen::{Screen, checked};
use crate::browser::history::History;
use crate::browser::platform::{self, Heard};
use crate::browser::{clock, page};
use crate::effect::Effect;
use crate::session::{Event, Mode, Session, Start};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// Marked on the page by `start.js` once the whole app replaces this one.
const TAKEN_OVER: &str = "data-whole";

struct First {
    session: Session,
    history: History,
    screen: Screen,
}

thread_local! {
    /// The app; absent while it carries something out.
    static APP_IN_PAGE: Cell<Option<Box<First>>> = const { Cell::new(None) };
    /// The events that arrived meanwhile.
    static WAITING: RefCell<VecDeque<Event>> = const { RefCell::new(VecDeque::new()) };
}

/// Replaces the first screen of `index.html` by the app.
pub fn start() {
    let pending = page::pending_start();
    if pending.is_some_and(|start| start != Start::Run(Mode::Quick)) {
        // The reader asked for the whole app, which replaces the first screen itself.
        return;
    }
    draw_frame();
    let history = History::begin();
    let session = Session::new(history.reloaded(), clock::today(), history.visit());
    let mut first = Box::new(First {
        session: session.checked_on(checked()),
        history,
        screen: Screen::new(dispatch),
    });
    match pending {
        Some(start) => first.carry_out(start.event()),
        None => first.screen.draw(&first.session, false),
    }
    APP_IN_PAGE.set(Some(first));
    platform::hear(heard);
}

fn heard(heard: Heard) -> bool {
    match heard {
        Heard::Back => {
            if let Some(mut first) = APP_IN_PAGE.take() {
                let place = first.history.arrived();
                APP_IN_PAGE.set(Some(first));
                if let Some(place) = place {
                    dispatch(Event::GoTo(place));
                }
            }
        }
        Heard::Update => dispatch(Event::UpdateFound),
        _ => {}
    }
    false
}

/// Applies an event, then brings the page in line with the new state.
fn dispatch(event: Event) {
    if page::marked(TAKEN_OVER) {
        return;
    }
    WAITING.with_borrow_mut(|waiting| waiting.push_back(event));
    if let Some(mut first) = APP_IN_PAGE.take() {
        while let Some(event) = WAITING.with_borrow_mut(VecDeque::pop_front) {
            first.carry_out(event);
        }
        APP_IN_PAGE.set(Some(first));
    }
}

impl First {
    fn carry_out(&mut self, event: Event) {
        self.session.update(Event::Today(clock::today()));
        let effects = self.session.update(event);
        // The first load has nothing else to do.
        if effects.contains(&Effect::FollowPlace) {
            self.history.follow(self.session.place());
        }
        self.screen.draw(&self.session, false);
        if effects.contains(&Effect::BringBack) {
            platform::bring_back();
        }
    }
}
