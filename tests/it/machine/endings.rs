//! How a draft ends: what the reader is told of it beforehand is what happens.

use super::*;
use leptos::prelude::*;
use weegwijzer::calendar::days_between;
use weegwijzer::parts::Frame;
use weegwijzer::screens;
use weegwijzer::text::ending;

/// The start, as it is drawn.
fn start(world: &World, page: usize) -> String {
    let page = screens::page(world.pages[page].model.session(), "");
    common::html(|dispatch| view! { <Frame page dispatch /> })
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
            world.minutes(12);
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
    world.minutes(12);
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

#[test]
fn a_case_that_is_closed_is_gone_from_memory_and_storage_and_no_other_is() {
    for waits in [false, true] {
        let mut world = World::kept();
        world.type_goal(0, "geheim doel");
        world.settle();
        world.waits = waits;
        world.event(0, Event::EndCase);
        world.settle();
        assert_eq!(world.stored, None, "waits: {waits}");
        assert_eq!(world.state(0), "Closed");
        let session = world.pages[0].model.session();
        assert!(!session.holds_a_case());
        assert!(!format!("{session:?}").contains("geheim"));
        assert!(world.broken.is_empty(), "{:?}", world.broken);
    }
    // A draft of another case stays.
    let mut world = World::kept();
    world.settle();
    let stored = world.stored.clone();
    world.case(0);
    world.event(0, Event::EndCase);
    world.settle();
    assert_eq!(world.stored, stored);
    assert_eq!(world.pages[0].told, ending::CLOSED);
}

#[test]
fn a_closed_case_whose_draft_the_browser_keeps_is_not_said_to_be_gone() {
    let mut world = World::kept();
    world.refuses = true;
    world.event(0, Event::EndCase);
    world.settle();
    assert!(world.stored.is_some());
    assert_eq!(world.pages[0].told, words::TOLD_NOT_DELETED);
}
