//! The shell of the whole app: it passes what happens to the [`Model`], and carries out
//! the effects that it returns.

mod effects;
mod presenter;
mod screen;

use super::{checked, draw_frame};
use crate::browser::history::History;
use crate::browser::loaded::{Loaded, School};
use crate::browser::platform::{self, Heard};
use crate::browser::storage::{self, StorageKey};
use crate::browser::tabs::Tabs;
use crate::browser::vault::Vault;
use crate::browser::vault_worker;
use crate::browser::{bring, clock, page, story};
use crate::draft::{Blocked, Input, WorkerId};
use crate::model::{Device, Message, Model};
use crate::parts::Html;
use crate::quick;
use crate::reference::ReferenceEvent;
use crate::screens::{FilledIn, people};
use crate::session::{Event, Session};
use crate::text::date::in_words;
use crate::text::draft;
use maud::PreEscaped;
use presenter::Presenter;
use screen::Screen;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// Marked on the page by `cover.js` while it is covered: the screen is then out of the page.
/// Its value is empty unless one tap brings the screen back.
const COVERED: &str = "data-covered";

/// Marks on the page that a case is in memory, or about to be: `cover.js` then hides every
/// screen by itself.
const HOLDS_A_CASE: &str = "data-case";

/// The app in the page.
struct Whole {
    model: Model,
    history: History,
    screen: Screen,
    tabs: Tabs,
    workers: Vec<(WorkerId, Vault)>,
    loaded: Loaded,
    /// What the pages in the screen were filled in with.
    said: FilledIn,
    /// What is to be done once the screen is drawn.
    after: Vec<Box<dyn FnOnce()>>,
    /// Whether closing the page would lose a change.
    asks: bool,
    presenter: Presenter,
}

thread_local! {
    /// The app; absent while it carries something out.
    static IN_PAGE: Cell<Option<Box<Whole>>> = const { Cell::new(None) };
    /// What happened and has not been carried out yet.
    static WAITING: RefCell<VecDeque<Message>> = const { RefCell::new(VecDeque::new()) };
}

/// Replaces the first screen of `index.html`, or the app of the first load.
pub fn start() {
    let pending = page::pending_start();
    let handed_over = page::handed_over();
    draw_frame();
    let history = History::begin();
    let session = Session::new(history.reloaded(), clock::today(), history.visit());
    IN_PAGE.set(Some(Box::new(Whole {
        model: Model::new(session.checked_on(checked())),
        history,
        screen: Screen::new(dispatch),
        tabs: Tabs::join(&storage::name(StorageKey::Draft), |message| {
            send(Message::Draft(Input::Tab(message)));
        }),
        workers: Vec::new(),
        loaded: Loaded::default(),
        said: FilledIn::default(),
        after: Vec::new(),
        asks: false,
        presenter: Presenter::default(),
    })));
    // What was tapped before the app was ready is carried out now.
    match (pending, handed_over) {
        (_, Some(line)) => wait(Message::Event(quick::handed_over(&line))),
        (Some(start), _) => wait(Message::Event(start.event())),
        (None, None) => {}
    }
    wait(Message::Event(found_profile()));
    send(Message::Draft(Input::Begin));
    platform::hear(heard);
    clock::every_minute(|| send(Message::Draft(Input::Minute)));
}

/// The school's data on the device.
fn found_profile() -> Event {
    let text = storage::read(StorageKey::Profile).ok().flatten();
    Event::Reference(ReferenceEvent::Found(text))
}

/// Passes on what the page reports.
fn heard(heard: Heard) -> bool {
    match heard {
        Heard::Back => {
            if let Some(place) = with(|app| app.history.arrived()).flatten() {
                dispatch(Event::GoTo(place));
            } else if with(|app| app.history.returned()).unwrap_or_default() {
                platform::bring_back();
            }
        }
        Heard::Home => {
            dispatch(Event::Home);
            return true;
        }
        Heard::Input(name, value) => {
            if let Some(event) = Event::typed(&name, value) {
                dispatch(event);
            }
        }
        Heard::File(field, text) => send(Message::File(field, text)),
        Heard::Key(key, held) => {
            let means = with(|app| app.model.session().means(&key)).flatten();
            let is_ours = means.is_some();
            // What did not fit is shown first: a remote passes over nothing that was not seen.
            let shown = |event: &Event| !event.leads_on() || !story::shows_more();
            if let Some(event) = means.filter(|event| !held && shown(event)) {
                dispatch(event);
            }
            return is_ours;
        }
        Heard::Stored(name) => {
            let is = |kept| name.is_empty() || name == storage::name(kept);
            if is(StorageKey::Profile) {
                dispatch(found_profile());
            }
            if is(StorageKey::Draft) {
                send(Message::Draft(Input::Look));
            }
        }
        Heard::Link(text) => {
            with(|app| app.history.adopt());
            dispatch(Event::Reference(ReferenceEvent::FromLink(text)));
        }
        Heard::Update => dispatch(Event::UpdateFound),
        Heard::Page => {
            with(Whole::fill_in);
            bring::show_section();
        }
        Heard::Cover => send(Message::Draft(Input::Cover)),
        Heard::Save => send(Message::Draft(Input::Save)),
        Heard::Uncover => {
            // What happened behind the cover is drawn now.
            send(Message::Draft(Input::Look));
            with(Whole::fill_in);
        }
        Heard::Unlock(phrase) => send(Message::Draft(Input::Uncover(phrase.into()))),
        Heard::EndCase => dispatch(Event::EndCase),
        Heard::Wipe => send(Message::Draft(Input::Wipe)),
        Heard::Leave => send(Message::Draft(Input::Leave)),
        // Nothing replaces the whole app.
        Heard::Gone => {}
        Heard::Closing => {
            send(Message::Draft(Input::Closing));
            return with(|app| app.asks).unwrap_or_default();
        }
    }
    false
}

fn dispatch(event: Event) {
    send(Message::Event(event));
}

fn wait(message: Message) {
    WAITING.with_borrow_mut(|waiting| waiting.push_back(message));
}

/// Carries out what happened, and all that follows from it; what arrives meanwhile has
/// its turn after that.
fn send(message: Message) {
    wait(message);
    if let Some(mut app) = IN_PAGE.take() {
        app.carry_out();
        IN_PAGE.set(Some(app));
    }
}

/// Gives access to the app; `None` while it carries something out.
fn with<T>(look: impl FnOnce(&mut Whole) -> T) -> Option<T> {
    let mut app = IN_PAGE.take()?;
    let seen = look(&mut app);
    // What arrived meanwhile.
    app.carry_out();
    IN_PAGE.set(Some(app));
    Some(seen)
}

impl Whole {
    fn carry_out(&mut self) {
        let mut typing = true;
        while let Some(message) = WAITING.with_borrow_mut(VecDeque::pop_front) {
            typing &= matches!(&message, Message::Event(event) if event.is_typing());
            self.update(message);
            if WAITING.with_borrow(VecDeque::is_empty) {
                page::mark(HOLDS_A_CASE, self.model.may_hold_a_case().then_some(""));
                let ends = self.model.session().draft().status.ends();
                let ends = ends.map(|day| [draft::WIPE_UNTIL, &in_words(day)].concat());
                page::mark("data-draft-until", ends.as_deref());
                // Behind the cover there is no screen; it is drawn once that is lifted.
                if page::marked(COVERED).is_none() {
                    self.show(typing);
                }
            }
        }
    }

    /// Draws the screen, and does what waited for it.
    fn show(&mut self, typing: bool) {
        self.screen.draw(self.model.session(), typing);
        self.fill_in_anew();
        self.presenter.follow();
        for act in std::mem::take(&mut self.after) {
            act();
        }
    }

    fn update(&mut self, message: Message) {
        let stored = storage::read(StorageKey::Draft);
        let device = Device {
            now: clock::now(),
            today: clock::today(),
            day_of: &clock::day_of,
            end_of: &clock::end_of,
            decomposed: &|phrase| vault_worker::decomposed(&phrase.into()),
            noticed: storage::read(StorageKey::Noticed)
                .ok()
                .flatten()
                .and_then(|seconds| seconds.parse().ok()),
            stored: stored.as_ref().map(Option::as_deref).map_err(|_| Blocked),
            covered: page::marked(COVERED).as_deref() == Some(""),
            hidden: page::marked(COVERED).is_some(),
            in_view: page::marked(COVERED).is_none() && page::is_visible(),
        };
        let effects = self.model.update(message, &device);
        let replies: Vec<Message> = effects
            .into_iter()
            .filter_map(|effect| self.perform(effect))
            .collect();
        // The result of an effect is handled before anything else.
        WAITING.with_borrow_mut(|waiting| {
            for reply in replies.into_iter().rev() {
                waiting.push_front(reply);
            }
        });
    }

    /// Fills in the pages that are loaded into the screen.
    fn fill_in(&mut self) {
        if page::marked(COVERED).is_some() {
            return;
        }
        self.said = FilledIn::by(self.model.session());
        self.loaded.say(&self.said);
    }

    /// The same when they would be filled in differently now.
    fn fill_in_anew(&mut self) {
        if !self.loaded.is_empty() && FilledIn::by(self.model.session()) != self.said {
            self.fill_in();
        }
    }
}

impl School for FilledIn {
    fn say(&self, html: String) -> String {
        Html::said(html, self.words)
    }

    fn region(&self) -> Option<String> {
        people::region(self.profile()).map(PreEscaped::into_string)
    }

    fn role(&self, id: &str, word: &str) -> String {
        people::spoken(self.profile(), id, word)
    }

    fn call(&self, id: &str, word: &str) -> Option<(String, String)> {
        people::spoken_call(self.profile(), id, word).filter(|_| self.staff)
    }

    fn own(&self, slot: &str) -> &str {
        self.profile().get(slot)
    }
}
