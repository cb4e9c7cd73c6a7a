//! The first load: the start and the quick check, built without the feature `whole`.
//! `cargo xtask test first-load` runs this file alone.

use crate::common::{all_answers, fresh, html, outcome, today};
use crate::events::any_event;
use leptos::prelude::*;
use proptest::prelude::*;
use weegwijzer::parts::{Frame, Page};
use weegwijzer::protocol::{Outcome, Step, path, step};
use weegwijzer::screens;
use weegwijzer::session::{Event, Mode, Session};

/// The gaps that a source without its name leaves in the list below an outcome.
const NAMELESS: [&str; 4] = ["Bron: ,", "Bron: .", ", ,", ", . "];

/// The screen as the first load draws it; `None` for one that it does not have.
fn drawn(session: &Session) -> Option<String> {
    let page = screens::page(session, "https://a.example/");
    if page == Page::default() {
        return None;
    }
    Some(html(|dispatch| {
        view! { <Frame page dispatch /> }
    }))
}

#[test]
fn every_path_of_the_quick_check_leads_where_the_framework_says() {
    for answers in all_answers() {
        let mut session = fresh();
        session.update(Event::Start(Mode::Quick));
        for given in path(&answers) {
            session.update(Event::Next);
            session.update(Event::Answer(given));
        }
        let expected = match step(&answers) {
            // Nothing was agreed that question 5 could look back on.
            Step::Conclude(_) if path(&answers).len() == 5 => Some(Outcome::HelpRunning),
            Step::Conclude(expected) => Some(expected),
            Step::Ask(_) => None,
        };
        assert_eq!(outcome(&session), expected, "{answers:?}");
        let screen = drawn(&session).unwrap();
        for gap in NAMELESS {
            assert!(!screen.contains(gap), "{answers:?}: {gap} in {screen}");
        }
    }
}

proptest! {
    #[test]
    fn in_any_order_of_events_there_is_a_screen_and_no_field_on_it(
        events in prop::collection::vec(any_event(), 0..40)
    ) {
        let mut session = Session::new(false, today(), 7);
        for event in events {
            session.update(event);
            let screen = drawn(&session);
            prop_assert!(screen.is_some(), "{:?}", session.scene());
            let screen = screen.unwrap_or_default();
            for gap in NAMELESS {
                prop_assert!(!screen.contains(gap), "{gap} in {screen}");
            }
            for field in ["<textarea", "<select", "<input"] {
                prop_assert!(!screen.contains(field), "{field} in {screen}");
            }
        }
    }
}
