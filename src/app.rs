//! Puts the layers together in the page. It knows all and decides nothing.
//!
//! There is no reactive graph: an event goes into the session, and a screen
//! that the session then shows otherwise is built anew. Screens are never
//! patched, so no field, opened note or pressed button of one lives on in the
//! next, and the code that would patch them never reaches a phone.

mod keeper;
mod school;

use crate::WHOLE;
use crate::browser::history::History;
use crate::browser::{clock, page, worker};
use crate::calendar;
use crate::parts::{EmergencyStrip, Frame, Page, Told, UpdateOffer, remark};
use crate::protocol::{Outcome, Question, Sheet};
use crate::report;
use crate::screens::{self, StartScreen, title};
use crate::session::{Event, Mode, Scene, Session, Start};
use crate::shelf::Shelve;
use crate::text::{Wording, edition, keep, train};
use crate::training::Train;
use crate::training::own::{InFile, Own};
use keeper::Keeper;
use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;

/// The places of `index.html` that the app fills.
const APP: &str = "#app";
const OFFER: &str = "#offer";
const SCREEN: &str = "#screen";

/// Noted on the page by `start.js` once the whole app takes the place of the first
/// load's.
const TAKEN_OVER: &str = "data-whole";

/// A view in the page; dropping it takes it out.
type Shown = Option<Box<dyn Any>>;

/// All that lives as long as the page.
struct App {
    session: RefCell<Session>,
    history: History,
    screen: RefCell<Option<(Scene, Shown)>>,
    offer: RefCell<Shown>,
    keeper: RefCell<Keeper>,
}

thread_local! {
    static THE_APP: App = App::new();
}

/// Replaces the first screen of `index.html` by the app, or the app of the
/// first load by the whole one.
pub fn start() {
    let pending = page::pending_start();
    if !WHOLE && pending.is_some_and(|start| start != Start::Run(Mode::Quick)) {
        // Asked for the whole app: it replaces the first screen itself.
        return;
    }
    let touched = page::touched();
    let handed_over = if WHOLE { page::handed_over() } else { None };
    page::clear(APP);
    let frame = page::mount(APP, || {
        view! {
            <EmergencyStrip />
            <div id="offer"></div>
            <Told />
            <div class="ww-place" id="screen"></div>
        }
    });
    // The frame stays as long as the page.
    std::mem::forget(frame);

    // What was tapped before the app stood is carried out now.
    match (pending, handed_over) {
        (_, Some(answers)) => take_along(&answers),
        (Some(start), _) => dispatch(start.event()),
        (None, None) => {
            THE_APP.with(App::show);
            page::restore(&touched);
        }
    }
    if WHOLE {
        THE_APP.with(App::begin_keeping);
        THE_APP.with(App::begin_training);
        THE_APP.with(App::begin_school);
    }
    page::on(OFFER, worker::FOUND, || dispatch(Event::UpdateFound));
}

/// Makes a case of the quick check of the first load, by the names of its answers in
/// the order of the questions: the way to each answer that was changed, a slash, and
/// last the way that counts.
fn take_along(answers: &str) {
    dispatch(Event::Start(Mode::Quick));
    for walk in answers.split('/') {
        for (question, answer) in Question::ALL.into_iter().zip(walk.split(' ')) {
            let choices = question.choices().iter();
            for given in choices.filter(|given| given.id() == answer) {
                dispatch(Event::Change(question));
                dispatch(Event::Answer(*given));
            }
        }
    }
    dispatch(Event::TakeAlong);
}

/// Applies an event, then brings the page in line with the new state.
fn dispatch(event: Event) {
    THE_APP.with(|app| app.carry_out(event));
}

impl App {
    fn new() -> Self {
        let history = History::begin(|place| dispatch(Event::GoTo(place)));
        let checked = calendar::parse(edition::CHECKED_ON);
        let session = Session::new(history.reloaded(), clock::today(), history.visit());
        let session = session.checked_on(checked);
        Self {
            session: RefCell::new(session),
            history,
            screen: RefCell::default(),
            offer: RefCell::default(),
            keeper: RefCell::default(),
        }
    }

    fn carry_out(&self, event: Event) {
        if !WHOLE && page::marked(TAKEN_OVER) {
            // Back and Forward reach the app of the first load for ever.
            return;
        }
        if let (true, Event::Ask(ask)) = (WHOLE, &event) {
            return self.ask(*ask);
        }
        let by_reader = !matches!(
            event,
            Event::Keeping(_) | Event::UpdateFound | Event::Shelf(Shelve::Stored(..))
        );
        if let (true, Event::Start(_) | Event::Restore) = (WHOLE, &event) {
            // The kept case may make place for another: its last change is saved.
            self.save();
        }
        match &event {
            Event::Train(Train::Export(index)) if WHOLE => self.export_case(*index),
            Event::Train(_) | Event::GoTo(_) if WHOLE => self.count_hands(),
            _ => {}
        }
        let shelved = match &event {
            Event::Shelf(shelve) if WHOLE => Some(shelve.clone()),
            _ => None,
        };
        let arrived = matches!(event, Event::GoTo(_));
        let typed = matches!(event, Event::Fill(..));
        self.session
            .borrow_mut()
            .update(Event::Today(clock::today()));
        self.session.borrow_mut().update(event);
        if !arrived {
            self.history.follow(self.session.borrow().place());
        }
        self.show();
        if arrived {
            page::say("weegwijzer-back", "");
        }
        if WHOLE {
            self.keep_up(by_reader);
        }
        if let Some(shelve) = shelved {
            self.keep_school(&shelve);
        }
        if WHOLE && typed {
            // The screen stays as it is under the reader's hands; remarks follow, and
            // what is asked for after this answer.
            let session = self.session.borrow();
            let words = words(&session);
            for filled in session.fields() {
                let says = filled.remark.map(remark::sentence).unwrap_or_default();
                let says = words.say(&says);
                page::tell(&remark::place(filled.field), &says);
                page::hide_field(&filled.field.id(), !filled.asked);
            }
        }
    }

    /// Saves a trainer's own case as a file.
    fn export_case(&self, index: usize) {
        let session = self.session.borrow();
        let own = session.training().and_then(|training| training.own(index));
        if let Some(own) = own {
            page::say("weegwijzer-export-case", &own.to_file());
        }
    }

    /// Takes in a trainer's own case; a file that is none changes nothing.
    fn import_case(&self, text: &str) {
        match Own::from_file(text) {
            InFile::Case(own) => dispatch(Event::Train(Train::TakeIn(own))),
            InFile::Newer => page::tell(keeper::TOLD, keep::TOLD_NEWER_FILE),
            InFile::Broken => page::tell(keeper::TOLD, train::NOT_A_CASE),
        }
    }

    /// Listens to what the training's form and files say.
    fn begin_training(&self) {
        page::hear("weegwijzer-own", |said| {
            let (name, value) = said.split_once('\n').unwrap_or_default();
            dispatch(Event::Train(Train::Type(name.to_owned(), value.to_owned())));
        });
        page::hear("weegwijzer-import-case", |text| {
            THE_APP.with(|app| app.import_case(&text));
        });
    }

    /// Takes over the hands that were counted on screen, before another one comes.
    fn count_hands(&self) {
        let Scene::Training(scene) = self.session.borrow().scene() else {
            return;
        };
        for (index, what) in scene.counts().into_iter().enumerate() {
            let counted = page::value(&["#hands-", &index.to_string()].concat());
            let count = Train::Count(what, counted.parse().unwrap_or_default());
            self.session.borrow_mut().update(Event::Train(count));
        }
    }

    /// Shows the session's scene, when it is another one than before.
    fn show(&self) {
        let session = self.session.borrow();
        self.show_offer(session.offers_update());
        let scene = session.scene();
        let mut screen = self.screen.borrow_mut();
        if screen.as_ref().is_some_and(|(shown, _)| *shown == scene) {
            return;
        }
        // The start screen takes the place of its static twin, and nothing moves.
        let takes_over = screen.take().is_none() && matches!(scene, Scene::Start(_));
        page::set_title(&title(&scene));
        let shown = build(&session, scene.clone());
        *screen = Some((scene, shown));
        if !takes_over {
            page::arrive();
        }
    }

    /// Offers the new version, or takes the offer away.
    fn show_offer(&self, offered: bool) {
        let mut offer = self.offer.borrow_mut();
        if offered != offer.is_some() {
            *offer = offered
                .then(|| page::mount(OFFER, || view! { <UpdateOffer take=worker::take_update /> }))
                .flatten();
        }
    }
}

/// Builds the screen of a scene into the page.
fn build(session: &Session, scene: Scene) -> Shown {
    // No live number stands in a training; the shelf shows the people itself.
    let aside = matches!(scene, Scene::Training(_) | Scene::Shelf(_));
    let words = words(session);
    let mut page = match scene {
        Scene::Start(scene) => {
            return page::mount(SCREEN, || view! { <StartScreen scene dispatch /> });
        }
        Scene::Question(scene) => screens::question(scene, session.fields()),
        Scene::Outcome(scene) => screens::outcome(&scene),
        _ if !WHOLE => return None,
        Scene::Draft(scene) => screens::draft(&scene),
        Scene::Training(scene) => screens::training(&scene, session.training()?.writing()),
        Scene::Shelf(scene) => {
            let writing = session.shelf().writing();
            screens::shelf(&scene, writing, session.today(), &page::address())
        }
        Scene::Term => screens::term(session.fields()),
        Scene::Readiness(can_restore) => screens::readiness(can_restore, session.fields()),
        Scene::Sheet(scene) if scene.sheet == Sheet::Record => record(session, scene.outcome)?,
        Scene::Sheet(scene) => {
            let points = match session.run() {
                Some(run) if scene.sheet == Sheet::Call => report::call(run, scene.outcome, words),
                _ => Vec::new(),
            };
            let before = session
                .run()
                .and_then(|run| run.deviated_before(scene.outcome));
            screens::sheet(&scene, session.fields(), &points, before)
        }
    };
    if WHOLE && !aside {
        page.reword(words);
        screens::people::add(&mut page, session.shelf().profile());
    }
    page::mount(SCREEN, || view! { <Frame page dispatch /> })
}

/// The words of the school. The first load knows no school.
fn words(session: &Session) -> Wording {
    if WHOLE {
        Wording::of(session.school_type())
    } else {
        Wording::default()
    }
}

fn record(session: &Session, outcome: Outcome) -> Option<Page> {
    let words = words(session);
    let leaving = report::leaving(session.run()?, outcome, session.today(), words);
    Some(screens::record(&leaving, session.shelf().profile()))
}
