//! How a draft ends: what the reader is told of it beforehand is what happens.

use super::*;
use crate::common::today;
use leptos::prelude::*;
use weegwijzer::calendar::days_between;
use weegwijzer::case::Sheet;
use weegwijzer::parts::Frame;
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::screens;
use weegwijzer::session::Overlay;
use weegwijzer::text::ending;

/// The start, as it is drawn.
fn start(world: &World, page: usize) -> String {
    let page = screens::page(world.pages[page].model.session(), "");
    common::html(|dispatch| view! { <Frame page dispatch /> })
}

#[test]
fn the_last_day_of_a_draft_is_said_on_the_start_and_a_kept_case_says_until_when() {
    let mut world = World::kept();
    assert!(!start(&world, 0).contains(words::LEAD));
    world.event(0, Event::Next);
    let case = start(&world, 0);
    assert!(case.contains(words::KEPT), "{case}");
    world.close(0);
    for (passed, last) in [(6, false), (1, true)] {
        world.now += passed * DAY;
        let page = world.open();
        assert_eq!(start(&world, page).contains(words::TOLD_LAST_DAY), last);
        world.close(page);
    }
}

#[test]
fn a_draft_of_a_reported_case_outlives_the_day_to_call_veilig_thuis_again() {
    for (report, after) in [("not-yet", 7), ("advice-only", 7), ("reported", 15)] {
        let mut world = World::new(1);
        world.case(0);
        for (field, value) in [
            (Field::Report, report),
            (Field::ReportedOn, &*today().to_string()),
        ] {
            world.event(0, Event::Fill(field, value.to_owned()));
        }
        world.keep(0, PHRASE);
        world.settle();
        let DraftStatus::Open { ends, .. } = world.status(0) else {
            panic!("{:?}", world.status(0));
        };
        // 23 November 2026 is a Monday: five working days, and the first one after them.
        assert_eq!(days_between(today(), ends), after, "{report}");
    }
}

#[test]
fn no_draft_is_deleted_on_a_day_on_which_the_screen_says_that_it_can_be_opened() {
    // Its end is seen on this day after it was stored; it is looked at again on others.
    for (seen, again) in [
        (8, vec![9]),
        (8, vec![10]),
        (8, vec![12, 13]),
        (9, vec![10, 40]),
        (30, vec![31, 32]),
    ] {
        let mut world = World::kept();
        world.close(0);
        world.now += seen * DAY;
        world.open();
        let mut last = seen;
        for day in again {
            world.now += (day - last) * DAY;
            last = day;
            // Another visit, as on a phone.
            let page = world.open();
            if world.stored.is_none() {
                break;
            }
            let DraftStatus::Ended { until, today, .. } = world.status(page) else {
                panic!("{:?}", world.status(page));
            };
            assert!(!start(&world, page).contains(words::TOLD_LAST_DAY));
            let over = days_between(until, today) > 0;
            let says = start(&world, page);
            assert_eq!(
                says.contains(words::ENDED_OVER),
                over,
                "{seen}, {day}: {says}"
            );
            assert_eq!(
                says.contains(words::ENDED_UNTIL),
                !over,
                "{seen}, {day}: {says}"
            );
            world.minutes(17);
            assert_eq!(world.stored.is_none(), over, "{seen}, {day}");
        }
        assert!(world.broken.is_empty(), "{:?}", world.broken);
    }
}

#[test]
fn a_draft_that_the_browser_does_not_let_go_is_not_said_to_be_gone() {
    let mut world = World::kept();
    world.close(0);
    world.now += 8 * DAY;
    let page = world.open();
    world.pass(2 * DAY);
    world.refuses = true;
    world.minutes(17);
    assert!(world.stored.is_some() && world.noticed.is_some());
    assert_ne!(world.pages[page].told, words::TOLD_EXPIRED);
    world.refuses = false;
    world.minutes(1);
    assert_eq!((&world.stored, world.noticed), (&None, None));
    assert_eq!(world.pages[page].told, words::TOLD_EXPIRED);
}

#[test]
fn a_draft_that_could_not_be_deleted_goes_on_following_the_case() {
    // The browser refuses; until then the page waits for its turn, and the reader types.
    let mut world = World::kept();
    world.waits = true;
    world.refuses = true;
    world.command(0, DraftCommand::Delete);
    world.type_goal(0, "terwijl het wacht");
    world.settle();
    assert_eq!(world.pages[0].told, words::TOLD_NOT_DELETED);
    assert_eq!(world.stored_goal(), "terwijl het wacht");
    world.type_goal(0, "erna");
    world.settle();
    assert_eq!(world.stored_goal(), "erna");
    // What this page itself saved since the tap is the same draft.
    world.refuses = false;
    world.command(0, DraftCommand::Delete);
    let write = world.stored.clone();
    world.type_goal(0, "nog iets");
    while world.timer(0) {}
    while world.answer(0) {}
    assert_eq!(world.stored, write, "the deletion is first in the line");
    world.settle();
    assert_eq!(world.stored, None);
    assert_eq!(world.pages[0].told, words::TOLD_DELETED);
    assert_eq!(world.state(0), "Closed");
    assert!(world.broken.is_empty(), "{:?}", world.broken);
}

#[test]
fn a_lock_that_is_granted_late_says_nothing_of_a_deletion_that_was_done() {
    let mut world = World::kept();
    world.waits = true;
    world.command(0, DraftCommand::Delete);
    while world.stored.is_some() {
        assert!(world.patience(0), "the lock is given up");
    }
    assert_eq!(world.pages[0].told, words::TOLD_DELETED);
    world.waits = false;
    world.keep(0, PHRASE);
    while world.timer(0) || world.answer(0) {}
    assert!(world.stored.is_some());
    let told = world.pages[0].told;
    assert!(world.write_alone(0), "now it is granted");
    assert!(world.stored.is_some());
    assert_eq!(world.pages[0].told, told);
}

#[test]
fn a_page_may_hold_a_case_from_the_tap_that_opens_one() {
    let mut world = World::kept();
    world.close(0);
    let page = world.open();
    let held = |world: &World| world.pages[page].model.may_hold_a_case();
    assert!(!held(&world));
    world.unlock(page, PHRASE);
    assert_eq!((world.state(page), held(&world)), ("Unlocking", true));
    world.settle();
    assert_eq!((world.state(page), held(&world)), ("Open", true));
    // Another phrase opens nothing.
    let mut world = World::kept();
    world.close(0);
    let page = world.open();
    world.unlock(page, OTHER);
    world.settle();
    assert!(!world.pages[page].model.may_hold_a_case());
}

/// The start, and the button that ends the case.
fn end_case(world: &mut World, page: usize) {
    world.event(page, Event::Home);
    world.event(page, Event::EndCase);
}

/// The record of the case on screen, as it is drawn.
fn record_of(world: &mut World, page: usize) -> String {
    world.event(page, Event::Resume);
    world.event(page, Event::Open(Overlay::Sheet(Sheet::Record)));
    start(world, page)
}

fn holds(world: &World, page: usize, words: &str) -> bool {
    format!("{:?}", world.pages[page].model.session()).contains(words)
}

#[test]
fn a_case_that_is_closed_is_gone_from_memory_and_storage_and_no_other_is() {
    for waits in [false, true] {
        let mut world = World::kept();
        world.type_goal(0, "geheim doel");
        world.settle();
        world.waits = waits;
        end_case(&mut world, 0);
        assert_eq!(world.pages[0].told == ending::CLOSED, !waits);
        world.settle();
        assert_eq!(world.stored, None, "waits: {waits}");
        assert_eq!(world.state(0), "Closed");
        assert_eq!(world.pages[0].told, ending::CLOSED);
        assert!(!world.pages[0].model.session().holds_a_case());
        assert!(!holds(&world, 0, "geheim"));
        assert!(world.broken.is_empty(), "{:?}", world.broken);
        // It is said once.
        world.event(0, Event::Home);
        assert_eq!(world.pages[0].told, "");
    }
    // A draft of another case stays.
    let mut world = World::kept();
    world.settle();
    let stored = world.stored.clone();
    world.case(0);
    end_case(&mut world, 0);
    world.settle();
    assert_eq!(world.stored, stored);
    assert_eq!(world.pages[0].told, ending::CLOSED);
}

#[test]
fn a_closed_case_whose_draft_the_browser_keeps_is_not_said_to_be_gone() {
    for waits in [false, true] {
        let mut world = World::kept();
        world.waits = waits;
        world.refuses = true;
        end_case(&mut world, 0);
        world.settle();
        assert!(world.stored.is_some());
        assert_eq!(world.pages[0].told, words::TOLD_NOT_DELETED);
        assert_eq!(world.goal(0), "eerste", "it stays on screen");
        world.refuses = false;
        end_case(&mut world, 0);
        world.settle();
        assert_eq!(world.stored, None);
        assert_eq!(world.pages[0].told, ending::CLOSED);
        assert!(!holds(&world, 0, "eerste"));
    }
}

/// What happened to the draft of the case on screen, what its record says of it, and whether it
/// is gone with the case.
const BEFORE_THE_END: &[(&str, Act, &str, bool)] = &[
    ("it is open", |_| {}, words::WIPE_DRAFT, true),
    (
        "its last change did not fit",
        |w| {
            w.room = 10;
            w.type_goal(0, "past niet");
            w.settle();
        },
        words::WIPE_DRAFT,
        true,
    ),
    (
        "its worker died",
        |w| {
            w.type_goal(0, "tweede");
            w.timer(0);
            w.fail(0, Failure::Lost);
        },
        ending::STAYS_DRAFT,
        false,
    ),
    (
        "another tab took it over",
        |w| w.draft(0, Input::Tab(TabMessage::Release)),
        ending::STAYS_DRAFT,
        false,
    ),
    (
        "another tab replaced it",
        |w| {
            let mut other = World::new(1);
            other.case(0);
            other.keep(0, OTHER);
            other.settle();
            w.stored = other.stored;
            w.draft(0, Input::Look);
        },
        ending::STAYS_DRAFT,
        false,
    ),
    (
        "its time is over",
        |w| w.pass(8 * DAY),
        ending::STAYS_DRAFT,
        false,
    ),
    (
        "it is of another case",
        |w| w.case(0),
        ending::STAYS_DRAFT,
        false,
    ),
    (
        "it was deleted elsewhere",
        |w| {
            w.stored = None;
            w.draft(0, Input::Look);
        },
        ending::ASK,
        true,
    ),
    (
        "another case is being stored in its place",
        |w| {
            w.case(0);
            w.keep(0, OTHER);
        },
        ending::STAYS_UNSEEN,
        false,
    ),
    (
        "another one waits for the host",
        |w| {
            w.case(0);
            w.host_waits = true;
            w.draft(0, Input::Host(Hosting::Silent, None));
            w.keep(0, OTHER);
        },
        ending::STAYS_UNSEEN,
        false,
    ),
];

#[test]
fn the_record_says_what_becomes_of_a_draft_when_the_case_ends_and_that_is_what_happens() {
    for (name, act, says, goes) in BEFORE_THE_END {
        let mut world = World::kept();
        act(&mut world);
        let stored = world.stored.clone();
        let record = record_of(&mut world, 0);
        assert!(record.contains(says), "{name}: {record}");
        world.event(0, Event::EndCase);
        assert_eq!(world.pages[0].told, ending::CLOSED, "{name}");
        world.draft(0, Input::Host(Hosting::Fit, None));
        world.settle();
        let expected = if *goes { None } else { stored };
        assert_eq!(world.stored, expected, "{name}");
        assert!(world.pages[0].model.session().case().is_none(), "{name}");
        assert!(world.broken.is_empty(), "{name}: {:?}", world.broken);
    }
}

#[test]
fn what_another_tab_stored_meanwhile_does_not_go_with_the_case() {
    let mut world = World::kept();
    world.waits = true;
    end_case(&mut world, 0);
    let mut other = World::new(1);
    other.case(0);
    other.keep(0, OTHER);
    other.settle();
    world.stored.clone_from(&other.stored);
    while world.write_alone(0) {}
    assert_eq!(world.stored, other.stored);
    assert_eq!(world.deletions, 0);
    assert_eq!(world.pages[0].told, words::TOLD_REPLACED);
    assert_eq!(world.goal(0), "eerste");
    // Nor what is there already when the button is tapped, and this page does not know yet.
    let mut world = World::kept();
    world.stored = other.stored.clone();
    end_case(&mut world, 0);
    world.settle();
    assert_eq!((&world.stored, world.deletions), (&other.stored, 0));
}

#[test]
fn a_draft_that_was_never_written_does_not_take_another_with_it() {
    // Another case is kept in place of a draft, and ended before that is done.
    let mut world = World::kept();
    world.close(0);
    let page = world.open();
    world.settle();
    world.case(page);
    world.keep(page, OTHER);
    assert_eq!(world.state(page), "Creating");
    let stored = world.stored.clone();
    end_case(&mut world, page);
    world.settle();
    assert_eq!(world.stored, stored);
    assert_eq!(world.state(page), "Closed");
    assert!(world.pages[page].workers.is_empty());
    assert!(world.pages[page].model.session().case().is_none());
}

#[test]
fn a_copy_of_a_case_that_ended_is_nowhere() {
    for changes in [false, true] {
        let mut world = World::kept();
        if changes {
            // What the draft does not hold: the copy is another one then.
            world.room = 10;
            world.type_goal(0, "eerste, en meer");
            world.settle();
        }
        world.event(0, Event::Home);
        world.event(0, Event::Start(Mode::Case));
        world.event(0, Event::Home);
        world.unlock(0, PHRASE);
        world.settle();
        world.room = usize::MAX;
        assert_eq!(world.goal(0), "eerste");
        assert_eq!(holds(&world, 0, "en meer"), changes);
        end_case(&mut world, 0);
        world.settle();
        assert_eq!(world.stored, None);
        assert!(!holds(&world, 0, "eerste"), "changes: {changes}");
    }
}

#[test]
fn a_case_that_was_set_aside_can_be_fetched_from_the_start() {
    let mut world = World::new(1);
    world.case(0);
    world.type_goal(0, "eerste");
    world.event(0, Event::Home);
    assert!(!start(&world, 0).contains("data-restore"));
    world.case(0);
    end_case(&mut world, 0);
    assert!(start(&world, 0).contains("data-restore"));
    world.event(0, Event::Restore);
    assert_eq!(world.goal(0), "eerste");
}

/// The question before a case is wiped, as it is drawn.
fn question(world: &World) -> String {
    let drawn = start(world, 0);
    let (_, asks) = drawn.split_once("id=\"end\"").unwrap_or_default();
    asks.to_owned()
}

#[test]
fn any_screen_of_a_case_with_something_in_it_offers_to_wipe_it_and_names_what_is_there() {
    let mut world = World::kept();
    world.event(0, Event::Open(Overlay::Sheet(Sheet::Plan)));
    assert!(start(&world, 0).contains(ending::END));
    let asks = question(&world);
    assert!(asks.contains(words::WIPE_DRAFT), "{asks}");
    assert!(!asks.contains(ending::STAYS), "{asks}");
    world.event(0, Event::EndCase);
    world.settle();
    assert_eq!(
        (world.pages[0].told, &world.stored),
        (ending::CLOSED, &None)
    );
    // Nothing to wipe, and no case.
    for show in [Event::Start(Mode::Case), Event::Start(Mode::Quick)] {
        world.event(0, show);
        assert!(question(&world).is_empty());
    }
}

#[test]
fn only_a_screen_with_the_button_ends_a_case() {
    let mut world = World::kept();
    let stored = world.stored.clone();
    let screens: [Act; 3] = [
        |w| w.event(0, Event::Start(Mode::Quick)),
        |w| w.event(0, Event::Told),
        |w| {
            w.event(
                0,
                Event::Reference(ReferenceEvent::Open(ReferencePage::CODE)),
            )
        },
    ];
    for show in screens {
        show(&mut world);
        world.event(0, Event::EndCase);
        world.settle();
        assert_eq!(world.stored, stored);
        assert_eq!(world.goal(0), "eerste");
        assert_ne!(world.pages[0].told, ending::CLOSED);
    }
}

/// What the reader does between giving a phrase and the answer of the place.
const MEANWHILE: [(&str, Act); 3] = [
    ("another case begins", |w| {
        w.event(0, Event::Home);
        w.case(0);
    }),
    ("the case ends", |w| end_case(w, 0)),
    ("the case ends and another begins", |w| {
        end_case(w, 0);
        w.case(0);
        w.event(0, Event::Open(Overlay::Draft));
    }),
];

#[test]
fn a_phrase_that_waits_for_the_place_stores_the_case_that_it_was_given_for() {
    for (name, act) in MEANWHILE {
        let mut world = World::new(1);
        world.host_waits = true;
        world.case(0);
        world.type_goal(0, "eerste");
        world.keep(0, PHRASE);
        act(&mut world);
        world.draft(0, Input::Host(Hosting::Fit, None));
        let says = if name == "another case begins" {
            words::TOLD_NOT_KEPT
        } else {
            world.pages[0].told
        };
        assert_eq!(world.pages[0].told, says, "{name}");
        world.settle();
        assert_eq!(world.stored, None, "{name}");
        assert_eq!(world.state(0), "Closed", "{name}");
    }
}

#[test]
fn a_phrase_that_waits_for_the_place_keeps_what_was_chosen_with_it() {
    for goes_on in [false, true] {
        let mut world = World::new(1);
        world.host_waits = true;
        world.case(0);
        world.event(0, Event::Open(Overlay::Draft));
        let other = Lifetime::AfterReview;
        world.choose(0, other);
        world.command(0, DraftCommand::Keep);
        if goes_on {
            world.event(0, Event::Next);
        }
        world.draft(0, Input::Host(Hosting::Fit, None));
        world.settle();
        let (_, content) = world::opened(
            &weegwijzer::vault::from_text(world.stored.as_deref().expect("a draft"))
                .expect("an envelope"),
        )
        .expect("content");
        let (_, life) = weegwijzer::draft::read(&content).expect("a case");
        assert_eq!(life.lifetime, other, "goes on: {goes_on}");
    }
}

#[test]
fn a_phrase_that_waited_is_not_dropped_without_a_word() {
    for (stored, host, says) in [
        (true, Hosting::Fit, words::TOLD_NOT_KEPT),
        (false, Hosting::Folder, words::NOT_IN_A_FOLDER),
        (false, Hosting::Silent, words::TOLD_NO_VAULT),
    ] {
        let mut world = World::new(1);
        world.host_waits = true;
        world.case(0);
        world.keep(0, PHRASE);
        world.event(0, Event::Next);
        if stored {
            world.stored = World::kept().stored;
        }
        let before = world.stored.clone();
        world.draft(0, Input::Host(host, None));
        assert_eq!(world.pages[0].told, says);
        world.settle();
        assert_eq!(world.stored, before);
    }
}

#[test]
fn a_phrase_is_judged_in_the_form_in_which_it_is_sealed() {
    for signs in [
        "\u{ff01}\u{ff20}\u{ff03}\u{ff04}\u{ff05}\u{ff06}\u{ff08}\u{ff09}\u{ff0a}\u{ff0b}\u{ff0c}\u{ff0d}\u{ff0e}\u{ff0f}\u{ff1a}\u{ff1b}\u{ff1c}\u{ff1d}\u{ff1e}\u{ff1f}",
        "\u{ff37}\u{ff25}\u{ff2c}\u{ff2b}\u{ff2f}\u{ff2d}",
    ] {
        let mut world = World::new(1);
        world.case(0);
        world.keep(0, signs);
        world.settle();
        assert_eq!(world.pages[0].wrong, words::TOLD_SHORT, "{signs}");
        assert_eq!(world.stored, None, "{signs}");
    }
}

#[test]
fn a_draft_with_too_short_a_phrase_stays_as_it_was_and_a_new_phrase_is_asked() {
    let mut world = World::kept();
    world.close(0);
    let old = world::earlier(world.stored.as_deref().expect("a draft"));
    world.stored = Some(old.clone());
    let page = world.open();
    world.unlock(page, PHRASE);
    world.answer(page);
    assert_eq!(world.state(page), "Saving");
    world.fail(page, Failure::Refused(Refusal::Weak));
    assert_eq!(world.pages[page].told, words::TOLD_NEW_PHRASE);
    assert_eq!(world.goal(page), "eerste");
    world.type_goal(page, "erna");
    world.settle();
    assert_eq!(world.stored, Some(old));
    assert_eq!(world.pages[page].told, words::TOLD_NEW_PHRASE, "it lasts");
    // A new phrase stores it.
    world.keep(page, OTHER);
    world.settle();
    assert_eq!(world.stored_goal(), "erna");
    assert_eq!(world.pages[page].told, words::TOLD_KEPT);
}
