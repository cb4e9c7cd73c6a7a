//! The first load: the start and the quick check, and that the whole app, which replaces
//! it, shows the same.

use crate::common::{self, SAFE, YES, all_answers, html, today};
use crate::events::{any_event, later_day};
use crate::gallery::classes;
use leptos::prelude::*;
use proptest::prelude::*;
use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::Path;
use weegwijzer::case::{Danger, Undecided};
use weegwijzer::effect::Effect;
use weegwijzer::parts::{Frame, Page, PlainFrame};
use weegwijzer::protocol::{Answers, Given, Outcome, Question, Reporting, Step, path, step};
use weegwijzer::quick::{Quick, QuickEffect, QuickScene, handed_over};
use weegwijzer::screens::{self, quick};
use weegwijzer::session::{Event, Mode, Place, Run, Scene, Session};
use weegwijzer::text;
use weegwijzer::walk::Walk;

fn fresh() -> Quick {
    Quick::new(false, today(), None)
}

/// The screen as the first load draws it.
fn drawn(app: &Quick) -> String {
    let page = quick::page(app);
    html(|dispatch| view! { <PlainFrame page dispatch /> })
}

fn outcome(app: &Quick) -> Option<Outcome> {
    match app.scene() {
        QuickScene::Outcome(reached) => Some(reached.outcome),
        _ => None,
    }
}

#[test]
fn every_path_of_the_quick_check_leads_where_the_framework_says() {
    for answers in all_answers() {
        let mut app = fresh();
        app.update(Event::Start(Mode::Quick));
        for given in path(&answers) {
            app.update(Event::Answer(given));
        }
        let expected = match step(&answers) {
            // Nothing was agreed that question 5 could look back on.
            Step::Conclude(_) if path(&answers).len() == 5 => Some(Outcome::HelpRunning),
            Step::Conclude(expected) => Some(expected),
            Step::Ask(_) => None,
        };
        assert_eq!(outcome(&app), expected, "{answers:?}");
    }
}

#[test]
fn what_a_pupil_told_never_ends_without_a_report_or_a_contradiction() {
    for answers in all_answers() {
        let mut app = fresh();
        app.update(Event::Told);
        assert_eq!(app.scene(), QuickScene::Told);
        // Nothing is answered before the way to the questions is taken.
        app.update(Event::Answer(YES));
        assert_eq!(app.scene(), QuickScene::Told);
        app.update(Event::Next);
        let QuickScene::Question(asked) = app.scene() else {
            panic!("question 2");
        };
        assert_eq!(asked.question, Question::Safety);
        assert_eq!(asked.trail, [YES]);
        assert!(asked.told && asked.first);
        for given in path(&answers) {
            app.update(Event::Change(given.question()));
            app.update(Event::Answer(given));
        }
        let QuickScene::Outcome(reached) = app.scene() else {
            continue;
        };
        assert!(reached.told);
        let page = drawn(&app);
        let report = reached.outcome.reporting() == Reporting::Necessary;
        let contradicts =
            text::outcome::undecided(Undecided::Contradicts(Danger::Told), reached.outcome);
        assert_ne!(report, page.contains(contradicts.lead), "{answers:?}");
        if !report {
            assert!(page.contains("De leerling vertelde het zelf."));
            assert!(!page.contains("geen actie nodig"), "{answers:?}");
        }
    }
}

#[test]
fn a_case_of_what_a_pupil_told_notes_that_and_the_way_that_was_taken() {
    for answers in all_answers() {
        let session = common::told(&path(&answers));
        let mut case = session.clone();
        case.update(Event::TakeAlong);
        let Some(run) = case.case().filter(|_| session.outcome().is_some()) else {
            continue;
        };
        assert!(run.told() && run.skipped_suspicion());
        assert_eq!(run.danger(), Some(Danger::Told));
        assert!(run.calls_first());
    }
}

/// What a reader or the browser can do on this screen of the first load.
fn fitting(app: &Quick) -> Vec<Event> {
    let back = |way: Vec<Given>| way.into_iter().map(|given| Event::Change(given.question()));
    let mut events = vec![
        Event::Home,
        Event::UpdateFound,
        Event::Today(later_day(1)),
        Event::Today(later_day(400)),
    ];
    // Nothing offers a question that is not answered yet; a tap on an old screen could.
    events.extend(Question::ALL.map(Event::Change));
    let places = (0..7).map(|depth| Event::GoTo(Place { depth, overlay: 0 }));
    events.extend(places);
    match app.scene() {
        QuickScene::Start(_) => {
            // What follows the start is worth more than the start.
            events.extend(vec![Event::Start(Mode::Quick); 9]);
            events.extend(vec![Event::Told; 9]);
        }
        QuickScene::Told => events.extend(vec![Event::Next; 9]),
        QuickScene::Question(asked) => {
            for _ in 0..4 {
                events.extend(asked.question.choices().iter().copied().map(Event::Answer));
                events.extend(asked.question.choices().last().copied().map(Event::Answer));
            }
            events.extend(back(asked.trail));
            // A second tap, meant for the previous screen.
            events.push(Event::Answer(SAFE));
        }
        QuickScene::Outcome(reached) => {
            events.extend(vec![Event::NewSignal; 4]);
            events.extend(back(reached.way.clone()));
            events.extend(back(reached.way));
        }
    }
    events
}

fn leads_to_help(answers: &Answers) -> bool {
    step(answers) == Step::Conclude(Outcome::HelpRunning)
}

/// Whether the screen of the whole app is that of the first load, apart from what waits for
/// the whole app there and is ready here.
fn shows_the_same(session: &Session, app: &Quick) -> bool {
    match (session.scene(), app.scene()) {
        (Scene::Start(whole), QuickScene::Start(first)) => {
            (whole.old, whole.reloaded) == (first.old, first.reloaded)
        }
        (Scene::Told, QuickScene::Told) => true,
        (Scene::Question(whole), QuickScene::Question(first)) => whole.asked == first,
        (Scene::Outcome(whole), QuickScene::Outcome(first)) => whole.reached == first,
        _ => false,
    }
}

/// What is drawn, without what differs: here the answers are handed over, and the control
/// waits for the whole app; there a case is made of them at once.
fn without_along(mut page: Page) -> Page {
    page.blocks.retain(|block| {
        let html = block.html.clone().into_string();
        let empty = html.is_empty() && block.controls.is_empty();
        !(empty || html.contains("data-answers"))
    });
    let controls = page.blocks.iter_mut().flat_map(|block| &mut block.controls);
    for control in controls.chain(&mut page.dock) {
        control.waits = false;
    }
    page
}

proptest! {
    #[test]
    fn in_any_order_of_events_the_first_load_shows_what_the_whole_app_shows(
        choices in prop::collection::vec(any::<prop::sample::Index>(), 0..60),
        helped in any::<bool>(),
        reloaded in any::<bool>(),
        checked in prop::option::of(Just(today())),
    ) {
        let mut app = Quick::new(reloaded, today(), checked);
        let mut session = Session::new(reloaded, today(), 7).checked_on(checked);
        // Few orders lead to running help by chance, where a new signal can come in.
        let way = if helped { &[Event::Start(Mode::Quick)][..] } else { &[] };
        let help = path(all_answers().iter().find(|answers| leads_to_help(answers)).expect("a way"));
        let help = help.into_iter().map(Event::Answer).filter(|_| helped);
        let mut first: VecDeque<Event> = way.iter().cloned().chain(help).collect();
        for choice in choices {
            let event = first.pop_front();
            let event = event.unwrap_or_else(|| choice.get(&fitting(&app)).clone());
            let effects = session.update(event.clone());
            let effect = match app.update(event) {
                QuickEffect::FollowPlace => Effect::FollowPlace,
                QuickEffect::BringBack => Effect::BringBack,
            };
            prop_assert_eq!(effects, [effect]);
            prop_assert!(shows_the_same(&session, &app), "{:?} {:?}", session.scene(), app.scene());
            prop_assert_eq!(session.place(), app.place());
            prop_assert_eq!(session.offers_update(), app.offers_update());
            if !matches!(app.scene(), QuickScene::Start(_)) {
                let whole = screens::page(&session, "https://a.example/");
                prop_assert_eq!(without_along(whole), without_along(quick::page(&app)));
                prop_assert_eq!(screens::title(&session.scene()), quick::title(&app.scene()));
            }
            // A case that is made of it has all of it, signals included.
            prop_assert_eq!(&Walk::from_line(&app.to_line()), app.walk());
            if matches!(app.scene(), QuickScene::Outcome(_)) {
                let mut there = session.clone();
                there.update(Event::TakeAlong);
                let mut here = Session::new(false, session.today(), 0).checked_on(checked);
                here.update(handed_over(&app.to_line()));
                prop_assert_eq!(here.case().map(Run::walk), there.case().map(Run::walk));
                prop_assert_eq!(here.scene(), there.scene());
                let told = |session: &Session| session.case().is_some_and(Run::told);
                prop_assert_eq!(told(&here), told(&there));
            }
        }
    }

    #[test]
    fn in_any_order_of_events_there_is_a_screen_and_no_field_but_the_search(
        events in prop::collection::vec(any_event(), 0..40)
    ) {
        let mut app = fresh();
        for event in events {
            app.update(event);
            let screen = drawn(&app);
            for field in ["<textarea", "<select", "<input"] {
                prop_assert!(!screen.contains(field), "{field} in {screen}");
            }
            // The start has the place of the search, whose field is that of `index.html`.
            let starts = matches!(app.scene(), QuickScene::Start(_));
            prop_assert_eq!(screen.contains("<div id=\"door\"></div>"), starts);
            // Its parts have nothing that the plain frame would leave out.
            let page = quick::page(&app);
            prop_assert_eq!(screen, html(|dispatch| view! { <Frame page dispatch /> }));
        }
    }
}

#[test]
fn a_place_of_the_whole_app_in_the_history_changes_nothing_else_than_how_far_the_reader_is() {
    for overlay in 1..20 {
        let mut app = fresh();
        app.update(Event::Start(Mode::Quick));
        let place = Place { depth: 5, overlay };
        assert_eq!(app.update(Event::GoTo(place)), QuickEffect::BringBack);
        let QuickScene::Question(asked) = app.scene() else {
            panic!("a question")
        };
        assert_eq!(asked.question, Question::Suspicion);
    }
}

/// The classes that the sheets which `entry` imports give a look.
fn styled(entry: &str) -> BTreeSet<String> {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let read = |name: &str| fs::read_to_string(style.join(name)).expect("a sheet");
    read(entry)
        .lines()
        .filter_map(|line| line.strip_prefix("@import \"")?.split_once('"'))
        .flat_map(|(name, _)| classes(&read(name), &['.']))
        .collect()
}

/// The classes of all that the first load draws, with its page.
fn drawn_first() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("index.html")).expect("the page");
    let mut shown = classes(&page, &['"', ' ']);
    let mut draw = |app: &Quick| shown.extend(classes(&drawn(app), &['"', ' ']));
    let mut paths: Vec<Vec<Given>> = Vec::new();
    for given in all_answers().iter().map(path) {
        if !paths.contains(&given) {
            paths.push(given);
        }
    }
    for (told, given) in [false, true]
        .into_iter()
        .flat_map(|told| paths.iter().map(move |path| (told, path)))
    {
        let mut app = fresh();
        app.update(if told {
            Event::Told
        } else {
            Event::Start(Mode::Quick)
        });
        draw(&app);
        if told {
            app.update(Event::Next);
            draw(&app);
        }
        for answer in given.iter().skip(usize::from(told)) {
            app.update(Event::Answer(*answer));
            draw(&app);
        }
        // An answer that is given again shows the one from before, and what it changed.
        for answer in given {
            for choice in answer.question().choices() {
                app.update(Event::Change(answer.question()));
                draw(&app);
                app.update(Event::Answer(*choice));
                draw(&app);
            }
        }
    }
    shown
}

#[test]
fn what_the_first_load_draws_is_styled_before_the_whole_app_is_here() {
    let shown = drawn_first();
    assert!(shown.contains("ww-dock") && styled("main.css").contains("ww-dock"));
    let late: Vec<_> = styled("whole.css")
        .difference(&styled("main.css"))
        .filter(|class| shown.contains(*class))
        .cloned()
        .collect();
    assert_eq!(late, Vec::<String>::new(), "styled by whole.css alone");
}

#[test]
fn what_the_first_load_never_draws_is_styled_with_the_whole_app() {
    let unused: Vec<_> = styled("main.css")
        .difference(&drawn_first())
        .cloned()
        .collect();
    assert_eq!(unused, NEVER_FIRST, "styled by main.css for nothing");
}

/// What a rule that the first load needs names besides; the offer of a new version, and what a
/// page on demand has, which the first load shows without drawing it here.
const NEVER_FIRST: &[&str] = &["ww-update", "ww-url", "ww-version"];
