//! The draft as a machine: every move, and random orders of what can happen to pages that
//! share one storage.

mod endings;
pub mod moves;
mod orders;
pub mod world;

use crate::common;
use weegwijzer::case::{Choice, Field};
use weegwijzer::draft::{Failure, Input, TabMessage};
use weegwijzer::effect::{File, Handed};
use weegwijzer::hosting::Hosting;
use weegwijzer::model::Message;
use weegwijzer::protocol::{Doubtable, Given, Question, YesNo};
use weegwijzer::session::{DraftCommand, DraftStatus, Event, Lifetime, Mode, Phrase};
use weegwijzer::text::draft as words;
use weegwijzer::text::record;
use weegwijzer::text::remark::NOTED_SIGNAL;
use weegwijzer::vault::Refusal;
use world::{DAY, PHRASE, World, case_in, envelope, later};

/// Something that happens.
type Act = fn(&mut World);

/// Another phrase.
const OTHER: &str = "een heel andere zin";

#[test]
fn nothing_is_stored_before_a_reader_asks_for_it() {
    let mut world = World::new(1);
    world.case(0);
    world.type_goal(0, "geheim");
    world.cover(0);
    world.lift(0);
    world.draft(0, Input::Leave);
    world.pass(DAY);
    world.settle();
    assert_eq!(world.stored, None);
    assert_eq!(world.status(0), DraftStatus::Nothing);
}

#[test]
fn the_first_seal_holds_the_case_as_it_is_once_the_key_is_made() {
    let mut world = World::new(1);
    world.case(0);
    world.keep(0, PHRASE);
    assert_eq!(world.status(0), DraftStatus::Working);
    // The reader goes on meanwhile.
    world.event(0, Event::Next);
    world.case(0);
    world.settle();
    assert_eq!(world.state(0), "Open");
    assert!(world.stored.is_some());
    assert!(world.broken.is_empty());
}

#[test]
fn a_change_while_another_is_saved_is_saved_right_after_it() {
    let mut world = World::kept();
    world.type_goal(0, "tweede");
    assert!(world.timer(0));
    assert_eq!(world.state(0), "Saving");
    world.type_goal(0, "derde");
    assert!(world.timer(0));
    assert!(world.answer(0));
    assert_eq!(world.stored_goal(), "tweede");
    assert!(world.answer(0), "and the next is on its way");
    assert_eq!(world.stored_goal(), "derde");
    assert_eq!(world.state(0), "Open");
}

#[test]
fn a_change_that_is_taken_back_while_it_is_saved_is_not_what_stays() {
    let mut world = World::kept();
    world.type_goal(0, "verkeerd");
    world.timer(0);
    world.type_goal(0, "eerste");
    // Another case comes before anything is answered.
    world.event(0, Event::Start(Mode::Case));
    world.settle();
    assert_eq!(world.stored_goal(), "eerste");
}

#[test]
fn a_case_that_makes_place_for_another_is_saved_as_it_was_left() {
    let mut world = World::kept();
    world.type_goal(0, "op het laatst");
    world.event(0, Event::Start(Mode::Case));
    world.settle();
    assert_eq!(world.stored_goal(), "op het laatst");
    // And the new one is nobody's draft.
    world.type_goal(0, "een ander");
    world.settle();
    assert_eq!(world.stored_goal(), "op het laatst");
}

#[test]
fn several_changes_in_a_second_are_one_save() {
    let mut world = World::kept();
    for text in ["a", "ab", "abc"] {
        world.type_goal(0, text);
    }
    assert_eq!(world.timers(0), 1);
    world.timer(0);
    assert!(world.answer(0));
    assert!(!world.answer(0), "one seal");
    assert_eq!(world.stored_goal(), "abc");
}

#[test]
fn a_draft_opens_in_another_visit_with_its_phrase_alone() {
    let mut world = World::kept();
    world.close(0);
    let stored = world.stored.clone();
    let page = world.open();
    world.settle();
    world.unlock(page, OTHER);
    assert_eq!(world.status(page), DraftStatus::Working);
    world.answer(page);
    assert_eq!(world.pages[page].wrong, words::TOLD_WRONG);
    assert_eq!(world.pages[page].told, "");
    assert!(matches!(world.status(page), DraftStatus::Locked { .. }));
    assert!(world.pages[page].workers.is_empty());
    assert_eq!(world.stored, stored);
    world.unlock(page, PHRASE);
    world.settle();
    assert_eq!(world.state(page), "Open");
    assert_eq!(world.goal(page), "eerste");
    assert_eq!(world.stored, stored, "nothing changed, nothing saved");
}

#[test]
fn what_was_chosen_for_a_new_draft_stays_whatever_else_is_asked_for() {
    let mut world = World::new(1);
    world.case(0);
    world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
    world.choose(0, Lifetime::AfterReview);
    world.command(0, DraftCommand::AnotherPhrase);
    let view = world.pages[0].model.session().draft().clone();
    assert_eq!(view.lifetime, Lifetime::AfterReview);
    assert!(!view.phrase.is_empty());
    world.command(0, DraftCommand::Keep);
    world.settle();
    // A date that is set later moves the end.
    let mut before = world.stored.clone();
    for (iso, days) in [("2026-12-20", 34), ("2027-01-10", 55)] {
        world.event(0, Event::Next);
        let review = Field::ReviewOn;
        world.event(0, Event::Fill(review, iso.to_owned()));
        world.settle();
        assert_ne!(world.stored, before);
        before.clone_from(&world.stored);
        let DraftStatus::Open { ends, .. } = world.status(0) else {
            panic!("open");
        };
        let left = weegwijzer::calendar::days_between(common::today(), ends);
        assert_eq!(left, days, "{iso}");
    }
}

#[test]
fn a_locked_draft_says_its_agreed_day_where_it_follows_that_day() {
    for (lifetime, says) in [
        (Lifetime::AfterReview, Some(later())),
        (Lifetime::Short, None),
    ] {
        let mut world = World::new(2);
        world.case(0);
        world.event(0, Event::Fill(Field::ReviewOn, later().to_string()));
        world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
        world.choose(0, lifetime);
        world.command(0, DraftCommand::AnotherPhrase);
        world.command(0, DraftCommand::Keep);
        world.settle();
        world.draft(0, Input::Leave);
        world.settle();
        let DraftStatus::Locked { agreed, .. } = world.status(1) else {
            panic!("locked");
        };
        assert_eq!(agreed, says);
        // The day is no less over when the time of the draft is.
        world.now += 60 * DAY;
        let page = world.open();
        let DraftStatus::Ended { agreed, .. } = world.status(page) else {
            panic!("{:?}", world.status(page));
        };
        assert_eq!(agreed, says);
    }
}

#[test]
fn a_locked_draft_says_that_something_is_open_where_a_signal_or_a_report_does_not_wait() {
    let mut world = World::new(2);
    world.event(0, Event::Start(Mode::Case));
    world.event(0, Event::Next);
    for given in [common::YES, common::SAFE] {
        world.event(0, Event::Answer(given));
    }
    world.event(0, Event::Answer(Given::Help(YesNo::Yes)));
    world.event(0, Event::Answer(Given::Acceptance(YesNo::Yes)));
    world.event(0, Event::Fill(Field::ReviewOn, later().to_string()));
    world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
    world.choose(0, Lifetime::AfterReview);
    world.command(0, DraftCommand::AnotherPhrase);
    world.command(0, DraftCommand::Keep);
    world.settle();
    let agreed = |world: &World| {
        let text = world.stored.clone().expect("a draft");
        let envelope = weegwijzer::vault::from_text(&text).expect("an envelope");
        let (header, _) = weegwijzer::vault::Header::read(&envelope).expect("a header");
        header.times.agreed
    };
    let day = agreed(&world);
    assert!(day.is_some_and(|noon| noon > DAY));
    // A new signal, and doubt: a report is owed, whatever day was agreed.
    world.event(0, Event::Next);
    let on_the_lock = |world: &mut World, event| {
        world.event(0, event);
        world.settle();
        let noon = agreed(world);
        let status = world.status(1);
        let DraftStatus::Elsewhere { .. } = status else {
            panic!("{status:?}");
        };
        noon
    };
    let at_once = |noon: Option<u64>| noon.is_some_and(|noon| noon < DAY);
    assert!(at_once(on_the_lock(&mut world, Event::NewSignal)));
    assert_eq!(on_the_lock(&mut world, Event::NoSignal), day);
    assert!(at_once(on_the_lock(&mut world, Event::NewSignal)));
    assert!(at_once(on_the_lock(
        &mut world,
        Event::Answer(common::DOUBT)
    )));
    // Reported, nothing is owed but a call on a later day, until Veilig Thuis was heard.
    let reported = |choice: &str| Event::Fill(Field::Report, choice.to_owned());
    let call_on = on_the_lock(&mut world, reported(Choice::Reported.id()));
    assert!(call_on.is_some_and(|noon| noon > DAY));
    let heard = |choice: &str| Event::Fill(Field::Heard, choice.to_owned());
    assert_eq!(on_the_lock(&mut world, heard(Choice::Yes.id())), None);
    assert_eq!(on_the_lock(&mut world, heard(Choice::NotYet.id())), call_on);
    assert!(at_once(on_the_lock(
        &mut world,
        reported(Choice::NotYet.id())
    )));
    world.draft(0, Input::Leave);
    world.settle();
    let DraftStatus::Locked {
        agreed: said,
        today,
        ..
    } = world.status(1)
    else {
        panic!("locked");
    };
    assert_eq!(said, Some(weegwijzer::calendar::AT_ONCE));
    assert!(words::agreed(weegwijzer::calendar::AT_ONCE, today).contains("vandaag"));
}

#[test]
fn a_choice_is_made_for_this_visit_of_the_screen() {
    let mut world = World::new(1);
    world.case(0);
    world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
    world.choose(0, Lifetime::AfterReview);
    world.event(0, Event::Next);
    world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
    let view = world.pages[0].model.session().draft();
    assert_eq!(view.lifetime, Lifetime::Short);
}

#[test]
fn an_agreed_date_ahead_is_chosen_beforehand_and_one_that_passed_is_not() {
    for (review, expected) in [
        (later().to_string(), Lifetime::AfterReview),
        ("2026-11-20".to_owned(), Lifetime::Short),
    ] {
        let mut world = World::new(1);
        world.case(0);
        let field = Field::ReviewOn;
        world.event(0, Event::Fill(field, review));
        world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
        assert_eq!(world.pages[0].model.session().draft().lifetime, expected);
    }
}

#[test]
fn a_browser_without_random_numbers_offers_no_phrase_and_asks_once() {
    let mut world = World::new(1);
    world.case(0);
    world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
    world.draft(0, Input::Offer(Phrase::default()));
    assert!(world.pages[0].model.session().draft().phrase.is_empty());
    world.command(0, DraftCommand::Keep);
    assert_eq!(world.pages[0].told, words::TOLD_NO_VAULT);
    assert_eq!(world.stored, None);
}

#[test]
fn a_text_that_nobody_here_can_read_is_never_replaced() {
    for text in ["kapot", "weegwijzer-concept:AAAA"] {
        let mut world = World::new(1);
        world.stored = Some(text.to_owned());
        world.case(0);
        world.keep(0, PHRASE);
        world.settle();
        assert_eq!(world.stored.as_deref(), Some(text));
        assert_eq!(world.status(0), DraftStatus::Unreadable);
        world.command(0, DraftCommand::Export);
        let file = (File::Draft, text.to_owned());
        assert_eq!(world.pages[0].files, [file]);
        world.command(0, DraftCommand::Delete);
        assert_eq!(world.stored, None, "but for a reader who says so");
        assert_eq!(world.pages[0].told, words::TOLD_DELETED);
    }
}

#[test]
fn a_file_that_could_not_be_made_is_said() {
    let mut world = World::kept();
    world.command(0, DraftCommand::Export);
    assert_eq!(world.pages[0].told, "");
    world.send(0, Message::Given(File::Draft, Handed::Failed));
    assert_eq!(world.pages[0].told, record::NOT_SAVED);
    world.event(0, Event::Next);
    assert_eq!(world.pages[0].told, "");
}

#[test]
fn a_draft_of_a_newer_version_is_kept_and_can_be_taken_along() {
    let mut world = World::new(1);
    let mut newer = envelope(PHRASE, b"", world.day());
    newer[3] = 99;
    let text = weegwijzer::vault::to_text(&newer);
    world.stored = Some(text.clone());
    world.draft(0, Input::Look);
    assert_eq!(world.status(0), DraftStatus::Newer);
    world.unlock(0, PHRASE);
    assert_eq!(world.state(0), "Closed");
    world.command(0, DraftCommand::Export);
    assert_eq!(world.pages[0].files, [(File::Draft, text)]);
}

#[test]
fn a_file_comes_in_where_there_is_no_draft_and_says_why_it_does_not() {
    let world = World::kept();
    let file = world.stored.clone().expect("a draft");
    let end = world.now + 8 * DAY;
    let newer = {
        let mut newer = envelope(PHRASE, b"", world.day());
        newer[3] = 99;
        weegwijzer::vault::to_text(&newer)
    };
    for (stored, text, later, says) in [
        (None, file.clone(), 0, ""),
        (None, format!("\n {file} \n"), 0, ""),
        (Some(file.clone()), file.clone(), 0, words::TOLD_ONE_THERE),
        (None, "iets anders".to_owned(), 0, words::TOLD_NOT_A_DRAFT),
        (None, newer, 0, words::TOLD_NEWER_FILE),
        (None, file.clone(), end, words::TOLD_ENDED_FILE),
    ] {
        let mut fresh = World::new(1);
        fresh.stored.clone_from(&stored);
        if later > 0 {
            fresh.now = later;
        }
        fresh.draft(0, Input::Look);
        fresh.draft(0, Input::File(text));
        assert_eq!(fresh.pages[0].told, says);
        let expected = if says.is_empty() {
            Some(file.clone())
        } else {
            stored
        };
        assert_eq!(fresh.stored, expected);
        // What was said stays, whatever the clock does, until the next tap.
        fresh.pass(60);
        assert_eq!(fresh.pages[0].told, says);
        fresh.event(0, Event::Home);
        assert_eq!(fresh.pages[0].told, "");
    }
}

#[test]
fn a_storage_that_is_blocked_or_full_loses_nothing_and_says_so() {
    let mut world = World::kept();
    world.room = 10;
    world.type_goal(0, "past niet");
    world.settle();
    assert_eq!(world.stored_goal(), "eerste");
    assert_eq!(world.pages[0].told, words::FULL);
    assert!(matches!(
        world.status(0),
        DraftStatus::Open { full: true, .. }
    ));
    // It stays said, and another change is tried again.
    world.event(0, Event::Next);
    assert_eq!(world.pages[0].told, words::FULL);
    world.room = usize::MAX;
    world.type_goal(0, "past weer");
    world.settle();
    assert_eq!(world.stored_goal(), "past weer");
    assert_eq!(world.pages[0].told, "");

    world.blocked = true;
    world.draft(0, Input::Look);
    assert_eq!(world.status(0), DraftStatus::Unavailable);
    world.blocked = false;
    world.draft(0, Input::Look);
    assert!(matches!(world.status(0), DraftStatus::Open { .. }));
}

#[test]
fn a_first_save_that_does_not_fit_leaves_what_was_there() {
    let mut world = World::kept();
    let before = world.stored.clone();
    world.close(0);
    let page = world.open();
    world.settle();
    world.case(page);
    world.room = 10;
    world.keep(page, OTHER);
    world.settle();
    assert_eq!(world.stored, before);
    assert_eq!(world.pages[page].told, words::TOLD_NO_ROOM);
    assert!(world.pages[page].workers.is_empty());
}

#[test]
fn a_worker_that_fails_is_told_and_leaves_what_is_stored() {
    for (failure, open) in [
        (Failure::Lost, false),
        (Failure::Refused(Refusal::Cost), false),
        (Failure::Lost, true),
    ] {
        let mut world = World::new(1);
        world.case(0);
        if open {
            world = World::kept();
            world.type_goal(0, "tweede");
            world.timer(0);
        } else {
            world.keep(0, PHRASE);
        }
        let before = world.stored.clone();
        assert!(world.fail(0, failure));
        let says = if open {
            words::TOLD_LOST
        } else {
            words::TOLD_NO_VAULT
        };
        assert_eq!(world.pages[0].told, says);
        assert_eq!(world.state(0), "Closed");
        assert_eq!(world.stored, before);
        assert!(world.pages[0].workers.is_empty());
        // What is typed is no longer kept: that stays said.
        world.event(0, Event::Next);
        assert_eq!(world.pages[0].told, if open { says } else { "" });
    }
}

/// Ways in which the reader tries to open or make another draft, and it fails.
const TRIES: [(&str, Act, &str); 6] = [
    (
        "the worker that opens does not start",
        |w| {
            w.unlock(0, PHRASE);
            w.fail_last(0, Failure::Lost);
        },
        words::TOLD_NOT_OPENED,
    ),
    (
        "the phrase is another",
        |w| {
            w.unlock(0, OTHER);
            w.answer_last(0);
        },
        words::TOLD_WRONG,
    ),
    (
        "the worker that makes does not start",
        |w| {
            w.keep(0, OTHER);
            w.fail_last(0, Failure::Lost);
        },
        words::TOLD_NO_VAULT,
    ),
    (
        "the worker that makes fails later",
        |w| {
            w.keep(0, OTHER);
            w.answer_last(0);
            w.fail_last(0, Failure::Refused(Refusal::Cost));
        },
        words::TOLD_NO_VAULT,
    ),
    (
        "the page is covered meanwhile",
        |w| {
            w.keep(0, OTHER);
            w.cover(0);
            assert!(w.pages[0].locks, "its phrase is asked for");
            w.settle();
            w.uncover(0, PHRASE);
            w.settle();
        },
        words::TOLD_INTERRUPTED,
    ),
    (
        "there is no room for it",
        |w| {
            w.keep(0, OTHER);
            w.room = 0;
            w.answer_last(0);
            w.answer_last(0);
            w.room = usize::MAX;
        },
        words::TOLD_NO_ROOM,
    ),
];

#[test]
fn a_draft_that_is_open_stays_so_where_another_cannot_be_opened_or_made() {
    for (name, act, says) in TRIES {
        let mut world = World::kept();
        world.event(0, Event::Start(Mode::Case));
        world.event(0, Event::Next);
        act(&mut world);
        assert_eq!(
            [world.pages[0].told, world.pages[0].wrong].concat(),
            says,
            "{name}"
        );
        assert_eq!(world.state(0), "Open", "{name}");
        assert_eq!(world.pages[0].workers.len(), 1, "{name}");
        // Back at its case, the draft follows.
        world.event(0, Event::Restore);
        assert_eq!(world.pages[0].told, "", "{name}");
        world.type_goal(0, "nog steeds gevolgd");
        world.settle();
        assert_eq!(world.stored_goal(), "nog steeds gevolgd", "{name}");
        assert!(world.broken.is_empty(), "{:?}", world.broken);
        // Behind the cover its own phrase still counts.
        world.cover(0);
        world.settle();
        world.uncover(0, OTHER);
        world.answer(0);
        assert!(world.pages[0].covered, "{name}");
        world.uncover(0, PHRASE);
        world.answer(0);
        assert!(!world.pages[0].covered, "{name}");
    }
}

#[test]
fn a_change_that_was_being_saved_is_saved_after_all_where_another_draft_cannot_be_made() {
    for answered in [false, true] {
        let mut world = World::kept();
        world.type_goal(0, "onderweg");
        world.event(0, Event::Start(Mode::Case));
        world.event(0, Event::Next);
        assert_eq!(world.state(0), "Saving");
        world.keep(0, OTHER);
        if answered {
            world.answer(0);
        }
        world.fail_last(0, Failure::Lost);
        world.settle();
        assert_eq!(world.state(0), "Open");
        assert_eq!(world.stored_goal(), "onderweg");
        assert!(world.broken.is_empty(), "{:?}", world.broken);
    }
    // Its own worker failed meanwhile: then nothing is open.
    let mut world = World::kept();
    world.type_goal(0, "onderweg");
    world.event(0, Event::Start(Mode::Case));
    world.event(0, Event::Next);
    world.keep(0, OTHER);
    world.fail(0, Failure::Lost);
    world.fail(0, Failure::Lost);
    assert_eq!(world.state(0), "Closed");
    assert!(world.pages[0].workers.is_empty());
}

#[test]
fn a_draft_that_another_tab_opened_meanwhile_is_not_open_here_again() {
    let mut world = World::kept();
    world.event(0, Event::Start(Mode::Case));
    world.unlock(0, OTHER);
    world.draft(0, Input::Tab(TabMessage::Mine));
    world.answer_last(0);
    assert_eq!(world.state(0), "Closed");
    assert!(world.pages[0].workers.is_empty());
    assert!(matches!(world.status(0), DraftStatus::Elsewhere { .. }));
}

#[test]
fn once_another_draft_is_open_or_made_or_all_is_closed_nothing_is_left_of_the_one_before() {
    let acts: [Act; 4] = [
        |w| w.keep(0, OTHER),
        |w| w.unlock(0, PHRASE),
        |w| {
            w.keep(0, OTHER);
            w.command(0, DraftCommand::Delete);
        },
        |w| {
            w.unlock(0, PHRASE);
            w.draft(0, Input::Wipe);
        },
    ];
    for act in acts {
        let mut world = World::kept();
        world.event(0, Event::Start(Mode::Case));
        world.event(0, Event::Next);
        act(&mut world);
        world.settle();
        let open = usize::from(world.state(0) == "Open");
        assert_eq!(world.pages[0].workers.len(), open);
        assert!(world.broken.is_empty(), "{:?}", world.broken);
    }
}

#[test]
fn a_case_larger_than_any_draft_is_full_and_not_lost() {
    let mut world = World::kept();
    world.type_goal(0, "te groot");
    world.timer(0);
    assert!(world.fail(0, Failure::Refused(Refusal::Size)));
    assert_eq!(world.state(0), "Open");
    assert_eq!(world.pages[0].told, words::FULL);
    assert_eq!(world.stored_goal(), "eerste");
}

#[test]
fn another_tab_never_writes_over_what_this_one_kept() {
    let mut world = World::kept_beside_another();
    assert!(matches!(world.status(1), DraftStatus::Elsewhere { .. }));
    // The other one replaces it, as its screen says.
    world.case(1);
    world.keep(1, OTHER);
    while world.answer(1) {}
    // This one was about to save.
    world.type_goal(0, "te laat");
    world.timer(0);
    world.settle();
    assert_eq!(world.pages[0].told, words::TOLD_REPLACED);
    let (phrase, _) = case_in(world.stored.as_deref().expect("a draft")).expect("a case");
    assert_eq!(phrase, OTHER);
    assert!(world.broken.is_empty(), "{:?}", world.broken);
    assert_eq!(world.goal(0), "te laat", "the case stays in memory");
}

#[test]
fn a_tab_saves_its_last_change_before_it_lets_go() {
    let mut world = World::kept_beside_another();
    world.type_goal(0, "nog net");
    world.command(1, DraftCommand::TakeOver);
    world.deliver();
    assert_eq!(world.state(0), "Saving", "it does not let go before");
    world.settle();
    assert_eq!(world.stored_goal(), "nog net");
    assert_eq!(world.state(0), "Closed");
    assert_eq!(world.pages[0].told, words::TOLD_TAKEN_OVER);
    assert!(matches!(world.status(0), DraftStatus::Elsewhere { .. }));
    assert!(matches!(world.status(1), DraftStatus::Locked { .. }));
    world.unlock(1, PHRASE);
    world.settle();
    assert_eq!(world.goal(1), "nog net");
}

#[test]
fn a_tab_that_does_not_answer_is_not_waited_for() {
    let mut world = World::kept_beside_another();
    world.command(1, DraftCommand::TakeOver);
    world.mail.clear();
    world.timer(1);
    assert!(matches!(world.status(1), DraftStatus::Locked { .. }));
}

#[test]
fn a_question_for_the_draft_that_was_answered_is_waited_for_no_longer() {
    // The tab that had it gave it up, and a third one opened it meanwhile.
    let mut world = World::kept_beside_another();
    world.command(1, DraftCommand::TakeOver);
    world.deliver();
    world.draft(1, Input::Tab(TabMessage::Released));
    assert!(matches!(world.status(1), DraftStatus::Locked { .. }));
    world.draft(1, Input::Tab(TabMessage::Mine));
    world.timer(1);
    assert!(matches!(world.status(1), DraftStatus::Elsewhere { .. }));

    // Asked for once more, only the last question is waited for.
    let mut world = World::kept_beside_another();
    world.command(1, DraftCommand::TakeOver);
    world.draft(1, Input::Tab(TabMessage::Mine));
    world.command(1, DraftCommand::TakeOver);
    world.timer(1);
    assert!(matches!(world.status(1), DraftStatus::Elsewhere { .. }));
    world.timer(1);
    assert!(matches!(world.status(1), DraftStatus::Locked { .. }));

    // Opened here, and let go to another tab again.
    let mut world = World::kept_beside_another();
    world.command(1, DraftCommand::TakeOver);
    world.deliver();
    world.draft(1, Input::Tab(TabMessage::Released));
    world.unlock(1, PHRASE);
    world.answer(1);
    world.draft(1, Input::Tab(TabMessage::Release));
    world.timer(1);
    assert!(matches!(world.status(1), DraftStatus::Elsewhere { .. }));
}

#[test]
fn a_tab_that_closes_tells_the_others_that_the_draft_is_free() {
    let mut world = World::kept_beside_another();
    world.draft(0, Input::Leave);
    world.settle();
    assert!(matches!(world.status(1), DraftStatus::Locked { .. }));
}

#[test]
fn a_draft_that_is_deleted_elsewhere_is_said_to_be_gone_and_the_case_stays() {
    let mut world = World::kept_beside_another();
    world.command(1, DraftCommand::Delete);
    world.settle();
    assert_eq!(world.pages[0].told, words::TOLD_GONE);
    assert_eq!(world.state(0), "Closed");
    world.type_goal(0, "in beeld");
    world.settle();
    assert_eq!(world.stored, None);
    assert_eq!(world.pages[0].told, words::TOLD_GONE);
    assert_eq!(world.goal(0), "in beeld");
}

#[test]
fn a_draft_that_goes_while_a_change_is_sealed_is_named_as_what_happened_to_it() {
    for (found, says) in [
        (None, words::TOLD_GONE),
        (Some("of another tab".to_owned()), words::TOLD_REPLACED),
    ] {
        let mut world = World::kept();
        world.type_goal(0, "het laatste");
        assert!(world.timer(0), "a save is planned");
        world.stored = found.clone();
        assert!(world.answer(0), "the worker sealed it");
        assert_eq!(world.pages[0].told, says);
        assert_eq!(world.stored, found, "nothing is overwritten");
        assert_eq!(world.goal(0), "het laatste");
    }
}

#[test]
fn a_storage_that_is_blocked_while_a_change_is_sealed_keeps_the_draft_open_and_is_tried_again() {
    let mut world = World::kept();
    world.type_goal(0, "het laatste");
    assert!(world.timer(0), "a save is planned");
    world.blocked = true;
    assert!(world.answer(0), "the worker sealed it");
    assert_eq!(world.pages[0].told, words::FULL);
    assert_eq!(world.state(0), "Open");
    world.blocked = false;
    world.type_goal(0, "en verder");
    world.settle();
    assert_eq!(world.stored_goal(), "en verder");
    assert_eq!(world.pages[0].told, "");
}

#[test]
fn a_clock_that_is_wrong_deletes_nothing_and_the_phrase_opens_the_draft_all_the_same() {
    const YEAR: u64 = 365 * 24 * 60 * 60;
    for wrong in [|now: u64| now - YEAR / 52, |_| 0, |now| now + 3 * YEAR] {
        let mut world = World::kept();
        let right = world.now;
        let text = world.stored.clone();
        // Open here it stays open, and is saved.
        world.now = wrong(right);
        world.draft(0, Input::Look);
        assert_eq!((&world.stored, world.state(0)), (&text, "Open"));
        world.type_goal(0, "met een klok die niet klopt");
        world.settle();
        assert_eq!(world.stored_goal(), "met een klok die niet klopt");
        world.close(0);
        // On the start it is locked, whichever clock was wrong, and its phrase opens it.
        for now in [wrong(right), right, wrong(right)] {
            world.now = now;
            let page = world.open();
            world.settle();
            let locked = matches!(
                world.status(page),
                DraftStatus::Locked { .. } | DraftStatus::Unsure
            );
            assert!(locked, "{:?}", world.status(page));
            world.unlock(page, PHRASE);
            world.settle();
            assert_eq!(world.goal(page), "met een klok die niet klopt");
            world.close(page);
        }
        assert_eq!(world.stored_goal(), "met een klok die niet klopt");
    }
}

#[test]
fn a_draft_that_could_not_be_deleted_is_said_to_be_there() {
    let mut world = World::kept();
    world.blocked = true;
    world.command(0, DraftCommand::Delete);
    world.settle();
    assert_eq!(world.pages[0].told, words::TOLD_NOT_DELETED);
    assert!(world.stored.is_some());
}

#[test]
fn covered_a_page_keeps_no_key_once_its_last_change_is_saved() {
    let mut world = World::kept();
    assert!(world.pages[0].locks);
    world.type_goal(0, "het laatste");
    world.cover(0);
    assert_eq!(world.pages[0].workers.len(), 1, "not before it is saved");
    world.settle();
    assert!(world.pages[0].workers.is_empty());
    assert_eq!(world.state(0), "Covered");
    assert!(world.pages[0].locks);
    assert_eq!(world.stored_goal(), "het laatste");
    world.uncover(0, OTHER);
    world.answer(0);
    assert!(world.pages[0].covered);
    assert!(world.pages[0].workers.is_empty());
    world.uncover(0, PHRASE);
    world.settle();
    assert!(!world.pages[0].covered);
    assert_eq!(world.state(0), "Open");
    world.type_goal(0, "verder");
    world.settle();
    assert_eq!(world.stored_goal(), "verder");
}

#[test]
fn uncovered_while_a_save_is_under_way_the_change_is_saved_after_all() {
    let mut world = World::kept();
    world.type_goal(0, "onderweg");
    world.cover(0);
    // The save is asked for, and the phrase is typed before it is answered.
    world.uncover(0, PHRASE);
    assert_eq!(world.pages[0].workers.len(), 2);
    world.answer_last(0);
    assert!(!world.pages[0].covered);
    assert_eq!(world.pages[0].workers.len(), 1);
    world.settle();
    assert_eq!(world.stored_goal(), "onderweg");
}

/// Ways in which a draft is given up behind a cover.
const GIVEN_UP: [(&str, Act); 6] = [
    ("it is deleted elsewhere", |w| {
        w.stored = None;
        w.draft(0, Input::Look);
    }),
    ("another tab stored one", |w| {
        let mut other = World::new(1);
        other.case(0);
        other.keep(0, OTHER);
        other.settle();
        w.stored = other.stored;
        w.draft(0, Input::Look);
    }),
    ("another tab asks for it", |w| {
        w.draft(0, Input::Tab(TabMessage::Release));
        w.settle();
    }),
    ("the worker is lost", |w| {
        w.fail(0, Failure::Lost);
    }),
    ("nobody answers", |w| while w.patience(0) {}),
    ("its time is over", |w| {
        w.pass(8 * DAY);
        w.settle();
    }),
];

#[test]
fn a_draft_that_is_given_up_behind_a_cover_still_asks_for_its_phrase() {
    for (name, act) in GIVEN_UP {
        let mut world = World::kept();
        world.type_goal(0, "het laatste");
        world.cover_softly(0);
        assert_eq!(world.state(0), "Saving", "{name}");
        act(&mut world);
        assert_eq!(world.state(0), "Orphaned", "{name}");
        world.cover(0);
        assert!(world.pages[0].locks, "{name}: the quarter is over");
        world.lift(0);
        world.uncover(0, OTHER);
        world.settle();
        assert!(world.pages[0].covered, "{name}");
        world.uncover(0, PHRASE);
        world.settle();
        assert!(!world.pages[0].covered, "{name}");
        assert_eq!(world.goal(0), "het laatste", "{name}");
        assert!(world.broken.is_empty(), "{name}: {:?}", world.broken);

        // A tap before that lifts it, and then there is no draft to ask a phrase of.
        let mut world = World::kept();
        world.type_goal(0, "het laatste");
        world.cover_softly(0);
        act(&mut world);
        world.lift(0);
        assert!(!world.is_hidden(0), "{name}");
        assert_eq!(world.state(0), "Closed", "{name}");
        assert!(!world.pages[0].locks, "{name}");
        world.cover(0);
        world.lift(0);
        assert!(!world.is_hidden(0), "{name}");
    }
}

#[test]
fn covered_a_draft_that_is_gone_still_asks_for_its_own_phrase() {
    let mut world = World::kept();
    world.cover(0);
    world.settle();
    world.stored = None;
    world.draft(0, Input::Look);
    assert_eq!(world.state(0), "Orphaned");
    world.uncover(0, OTHER);
    world.answer(0);
    assert!(world.pages[0].covered);
    world.uncover(0, PHRASE);
    world.answer(0);
    assert!(!world.pages[0].covered);
    assert_eq!(world.state(0), "Closed");
    assert!(!world.pages[0].locks, "and the next time for none");
    world.cover(0);
    assert!(!world.pages[0].locks, "not even at once");
    world.settle();
    assert_eq!(world.stored, None);
    assert!(world.pages[0].workers.is_empty());
}

#[test]
fn a_change_of_a_case_put_aside_that_did_not_fit_is_saved_once_there_is_room() {
    let mut world = World::kept();
    world.room = 0;
    world.type_goal(0, "opzij");
    world.event(0, Event::Start(Mode::Case));
    world.settle();
    world.draft(0, Input::Closing);
    assert!(world.pages[0].asks, "what does not fit is only in memory");
    world.settle();
    world.room = usize::MAX;
    world.draft(0, Input::Closing);
    world.settle();
    assert_eq!(world.stored_goal(), "opzij");
}

#[test]
fn uncovered_during_the_last_save_of_a_case_put_aside_the_change_is_saved_after_all() {
    let mut world = World::kept();
    world.type_goal(0, "opzij");
    world.event(0, Event::Start(Mode::Case));
    world.cover(0);
    world.uncover(0, PHRASE);
    world.answer_last(0);
    assert!(!world.pages[0].covered);
    world.settle();
    assert_eq!(world.stored_goal(), "opzij");
}

#[test]
fn a_phrase_typed_during_the_last_save_of_a_case_put_aside_waits_for_that_save() {
    let mut world = World::kept();
    world.type_goal(0, "opzij");
    world.event(0, Event::Start(Mode::Case));
    world.unlock(0, PHRASE);
    assert_eq!(world.status(0), DraftStatus::Working);
    assert_eq!(world.state(0), "Saving");
    world.answer(0);
    assert_eq!(world.stored_goal(), "opzij");
    assert_eq!(world.state(0), "Unlocking");
    world.settle();
    assert_eq!(world.state(0), "Open");
    assert_eq!(world.goal(0), "opzij");

    // What changed during a save has its turn as well, and so has what did not fit.
    let mut world = World::kept();
    world.type_goal(0, "tweede");
    world.timer(0);
    world.type_goal(0, "derde");
    world.event(0, Event::Start(Mode::Case));
    world.unlock(0, PHRASE);
    world.settle();
    assert_eq!(world.goal(0), "derde");
    let mut world = World::kept();
    world.room = 0;
    world.type_goal(0, "past niet");
    world.event(0, Event::Start(Mode::Case));
    world.settle();
    world.room = usize::MAX;
    world.unlock(0, PHRASE);
    world.settle();
    assert_eq!(world.goal(0), "past niet");
}

#[test]
fn a_phrase_that_waits_for_a_save_is_forgotten_with_the_draft_and_behind_the_cover() {
    let acts: [(Act, &str); 4] = [
        (World::settle, "Open"),
        (|w| w.cover(0), "Covered"),
        (|w| w.command(0, DraftCommand::Delete), "Closed"),
        (|w| w.draft(0, Input::Wipe), "Closed"),
    ];
    for (act, state) in acts {
        let mut world = World::kept();
        world.type_goal(0, "opzij");
        world.event(0, Event::Start(Mode::Case));
        world.unlock(0, PHRASE);
        act(&mut world);
        world.settle();
        assert_eq!(world.state(0), state);
        assert_ne!(world.status(0), DraftStatus::Working);
    }
    // Back at the case that is saved, it is open and nothing is to be opened.
    let mut world = World::kept();
    world.type_goal(0, "opzij");
    world.event(0, Event::Start(Mode::Case));
    world.unlock(0, PHRASE);
    world.event(0, Event::Restore);
    world.type_goal(0, "verder");
    world.settle();
    assert_eq!(world.goal(0), "verder");
    assert_eq!(world.stored_goal(), "verder");
    // A save that fails closes the draft; the phrase can be typed once more.
    let mut world = World::kept();
    world.type_goal(0, "opzij");
    world.event(0, Event::Start(Mode::Case));
    world.unlock(0, PHRASE);
    world.fail(0, Failure::Lost);
    assert_eq!(world.pages[0].told, words::TOLD_LOST);
    assert!(matches!(world.status(0), DraftStatus::Locked { .. }));
}

#[test]
fn wiped_nothing_answers_a_phrase_on_the_cover_any_more() {
    let mut world = World::kept();
    world.cover(0);
    world.uncover(0, PHRASE);
    world.draft(0, Input::Wipe);
    assert!(world.pages[0].workers.is_empty());
}

#[test]
fn a_choice_of_how_long_leaves_what_lasts_on_screen() {
    let mut world = World::kept();
    world.stored = None;
    world.draft(0, Input::Look);
    assert_eq!(world.pages[0].told, words::TOLD_GONE);
    world.command(0, DraftCommand::Choose(Lifetime::Short));
    assert_eq!(world.pages[0].told, words::TOLD_GONE);
}

/// What a reader can be told while something that lasts is said.
const PASSING: [(&str, Act, &str); 7] = [
    (
        "a file that is none",
        |w| w.draft(0, Input::File("x".to_owned())),
        words::TOLD_NOT_A_DRAFT,
    ),
    (
        "a file that does not fit",
        |w| {
            w.room = 0;
            let text = World::kept().stored.expect("a draft");
            w.draft(0, Input::File(text));
        },
        words::TOLD_NO_ROOM,
    ),
    (
        "a file that comes in",
        |w| {
            let text = World::kept().stored.expect("a draft");
            w.draft(0, Input::File(text));
        },
        words::TOLD_GONE,
    ),
    ("a weak phrase", |w| w.keep(0, "kort"), words::TOLD_SHORT),
    (
        "a first save that fails",
        |w| {
            w.keep(0, PHRASE);
            w.fail(0, Failure::Lost);
        },
        words::TOLD_NO_VAULT,
    ),
    (
        "a phrase for nothing",
        |w| w.unlock(0, PHRASE),
        words::TOLD_GONE,
    ),
    (
        "another phrase",
        |w| {
            w.stored = World::kept().stored;
            w.draft(0, Input::Look);
            w.unlock(0, OTHER);
            w.answer(0);
        },
        words::TOLD_WRONG,
    ),
];

#[test]
fn what_lasts_is_said_again_after_anything_else_until_its_reason_is_gone() {
    for (name, act, says) in PASSING {
        let mut world = World::kept();
        world.stored = None;
        world.draft(0, Input::Look);
        assert_eq!(world.pages[0].told, words::TOLD_GONE);
        act(&mut world);
        assert_eq!(
            [world.pages[0].told, world.pages[0].wrong].concat(),
            says,
            "{name}"
        );
        world.event(0, Event::Next);
        assert_eq!(world.pages[0].told, words::TOLD_GONE, "{name}");
        // Kept once more, what is typed is stored again.
        world.stored = None;
        world.room = usize::MAX;
        world.draft(0, Input::Look);
        world.keep(0, PHRASE);
        world.settle();
        assert_eq!(world.state(0), "Open", "{name}");
        assert_eq!(world.pages[0].told, words::TOLD_KEPT, "{name}");
    }
}

#[test]
fn a_file_does_not_hide_that_the_draft_no_longer_follows() {
    let mut world = World::kept();
    world.room = 10;
    world.type_goal(0, "past niet");
    world.settle();
    let text = world.stored.clone().expect("a draft");
    world.draft(0, Input::File(text));
    assert_eq!(world.pages[0].told, words::TOLD_ONE_THERE);
    world.event(0, Event::Next);
    assert_eq!(world.pages[0].told, words::FULL);
    // Deleted by the reader, there is no draft that could follow.
    world.command(0, DraftCommand::Delete);
    assert_eq!(world.pages[0].told, words::TOLD_DELETED);
    world.event(0, Event::Next);
    assert_eq!(world.pages[0].told, "");
}

#[test]
fn covered_a_draft_of_another_tab_does_not_open_it() {
    let mut world = World::kept_beside_another();
    world.cover(0);
    world.settle();
    world.case(1);
    world.keep(1, OTHER);
    world.settle();
    world.uncover(0, OTHER);
    world.answer(0);
    assert!(world.pages[0].covered, "it is the other case's phrase");
    world.uncover(0, PHRASE);
    world.settle();
    assert!(!world.pages[0].covered);
    assert_eq!(world.goal(0), "eerste");
    assert!(world.broken.is_empty(), "{:?}", world.broken);
}

#[test]
fn closing_asks_only_while_a_change_is_not_saved() {
    let mut world = World::kept();
    world.draft(0, Input::Closing);
    assert!(!world.pages[0].asks);
    world.type_goal(0, "tweede");
    world.draft(0, Input::Closing);
    assert!(world.pages[0].asks);
    assert_eq!(world.state(0), "Saving", "and it is saved at once");
    world.settle();
    world.draft(0, Input::Closing);
    assert!(!world.pages[0].asks);
    world.room = 0;
    world.type_goal(0, "derde");
    world.settle();
    world.draft(0, Input::Closing);
    // It is tried once more; what does not fit is only in memory.
    world.settle();
    world.draft(0, Input::Closing);
    assert!(world.pages[0].asks);
    world.room = usize::MAX;
    world.draft(0, Input::Closing);
    world.settle();
    world.draft(0, Input::Closing);
    assert!(!world.pages[0].asks);
}

#[test]
fn wiping_leaves_no_worker_no_case_and_nothing_to_save() {
    let mut world = World::kept();
    world.type_goal(0, "weg");
    world.stored = None;
    world.draft(0, Input::Wipe);
    world.settle();
    assert!(world.pages[0].workers.is_empty());
    assert_eq!(world.stored, None);
    assert!(world.pages[0].model.session().case().is_none());
}

#[test]
fn a_worker_that_was_ended_is_not_heard() {
    let mut world = World::kept();
    world.type_goal(0, "tweede");
    world.timer(0);
    let late = *world.pages[0].workers.keys().next().expect("a worker");
    world.command(0, DraftCommand::Delete);
    let answer = weegwijzer::draft::Answer {
        to: weegwijzer::draft::Reply::Seal,
        is: Ok(envelope(PHRASE, b"", world.day()).into()),
    };
    world.draft(0, Input::Worker(late, answer));
    assert_eq!(world.stored, None);
    assert_eq!(world.state(0), "Closed");
}

#[test]
fn a_case_that_is_opened_again_is_the_stored_one_and_the_one_in_memory_stays_beside_it() {
    let mut world = World::kept();
    world.event(0, Event::Start(Mode::Case));
    world.event(0, Event::Next);
    world.type_goal(0, "van een ander");
    world.case(0);
    world.type_goal(0, "van een ander");
    world.unlock(0, PHRASE);
    world.settle();
    assert_eq!(world.state(0), "Open");
    assert_eq!(world.goal(0), "eerste");
    assert_eq!(world.stored_goal(), "eerste");
    // The other is not lost: it comes back.
    world.event(0, Event::Restore);
    assert_eq!(world.goal(0), "van een ander");
    world.settle();
    assert_eq!(world.stored_goal(), "eerste", "and is nobody's draft");
}

/// The stored draft of somebody else.
fn another() -> Option<String> {
    let mut other = World::new(1);
    other.case(0);
    other.type_goal(0, "van een ander");
    other.keep(0, OTHER);
    other.settle();
    other.stored
}

#[test]
fn nothing_is_deleted_that_came_in_the_place_of_what_the_reader_saw() {
    // The reader deletes; another tab is quicker.
    let mut world = World::kept();
    world.waits = true;
    world.command(0, DraftCommand::Delete);
    assert!(world.stored.is_some(), "it waits for its turn");
    world.stored = another();
    world.write_alone(0);
    assert_eq!(world.stored, another());
    assert_eq!(world.pages[0].told, words::TOLD_REPLACED);
    world.command(0, DraftCommand::Delete);
    world.write_alone(0);
    assert_eq!(world.stored, None);
    // Its time is over; another tab stored a new one.
    let mut world = World::kept();
    world.close(0);
    let page = world.open();
    world.pass(8 * DAY);
    world.pass(2 * DAY);
    world.waits = true;
    world.minutes(17);
    assert!(world.stored.is_some(), "it waits for its turn");
    let fresh = envelope(OTHER, b"", world.day());
    let fresh = Some(weegwijzer::vault::to_text(&fresh));
    world.stored.clone_from(&fresh);
    while world.write_alone(page) {}
    assert_eq!(world.stored, fresh);
    assert_ne!(world.pages[page].told, words::TOLD_EXPIRED);
    assert!(world.broken.is_empty(), "{:?}", world.broken);
}

#[test]
fn a_draft_whose_time_is_over_is_shown_for_a_day_and_then_deleted() {
    let mut world = World::kept();
    world.close(0);
    world.now += 8 * DAY;
    let page = world.open();
    let DraftStatus::Ended {
        on, until, today, ..
    } = world.status(page)
    else {
        panic!("{:?}", world.status(page));
    };
    let days = |from, to| weegwijzer::calendar::days_between(from, to);
    assert_eq!((days(on, today), days(today, until)), (1, 1));
    assert_eq!(world.pages[page].told, "");
    // As long as that day lasts, it opens with its phrase; it is on screen, and not kept.
    world.pass(DAY);
    assert!(matches!(world.status(page), DraftStatus::Ended { .. }));
    world.unlock(page, PHRASE);
    world.settle();
    assert_eq!(world.goal(page), "eerste");
    assert_eq!(world.pages[page].told, words::TOLD_ENDED);
    assert_eq!(world.state(page), "Closed");
    world.type_goal(page, "nergens");
    assert_eq!(world.pages[page].told, words::TOLD_ENDED, "it stays said");
    assert_eq!(world.stored_goal(), "eerste");
    // After it, it is gone, once that was seen for a while, where the screen says so.
    world.event(page, Event::Home);
    world.pass(DAY);
    assert!(world.stored.is_some(), "not at the first look");
    world.minutes(17);
    assert_eq!(world.stored, None);
    assert_eq!(world.noticed, None);
    assert_eq!(world.pages[page].told, words::TOLD_EXPIRED);
}

#[test]
fn no_clock_that_is_wrong_for_a_while_costs_a_draft() {
    // The clock is so many days off for a while; then it is right again.
    for off in [
        -4000, -400, -30, -4, -2, -1, 1, 6, 8, 9, 30, 300, 406, 408, 500, 4000,
    ] {
        for first in [false, true] {
            let mut world = World::kept();
            let stored = world.stored.clone();
            let right = world.now;
            if first {
                // The page is opened under that clock; otherwise it is open already.
                world.close(0);
            }
            world.now = right.saturating_add_signed(off * DAY.cast_signed());
            let page = if first { world.open() } else { 0 };
            for _ in 0..60 {
                world.pass(60);
            }
            assert_eq!(world.stored, stored, "{off} days off, {first}");
            world.now = right + DAY;
            world.pass(0);
            assert_eq!(world.stored, stored, "{off} days off, {first}");
            assert_eq!(world.noticed, None, "{off} days off, {first}");
            let page = if matches!(world.status(page), DraftStatus::Open { .. }) {
                page
            } else {
                assert!(matches!(world.status(page), DraftStatus::Locked { .. }));
                world.unlock(page, PHRASE);
                world.settle();
                page
            };
            assert_eq!(world.state(page), "Open", "{off} days off, {first}");
            assert_eq!(world.goal(page), "eerste");
        }
    }
}

#[test]
fn a_notice_of_a_clock_that_was_wrong_is_no_notice() {
    let mut world = World::kept();
    world.close(0);
    let right = world.now;
    world.now = right + 30 * DAY;
    let page = world.open();
    assert!(world.noticed.is_some());
    // Right again, and then it really ends: the day to notice begins anew.
    world.now = right + 8 * DAY;
    world.pass(0);
    assert_eq!(world.noticed, Some(world.now));
    world.minutes(17);
    world.pass(DAY);
    assert!(matches!(world.status(page), DraftStatus::Ended { .. }));
    world.pass(DAY);
    world.minutes(17);
    assert_eq!(world.stored, None);
}

#[test]
fn a_clock_that_jumps_twice_deletes_nothing_at_a_look() {
    for (first, second) in [(9, 11), (9, 40), (8, 400), (300, 302), (30, 9), (12, 12)] {
        let mut world = World::kept();
        let stored = world.stored.clone();
        world.event(0, Event::Home);
        let right = world.now;
        world.now = right + first * DAY;
        world.minutes(3);
        world.now = right + second * DAY;
        // A look a minute, in a page that was open all the time and in one that begins.
        let page = world.open();
        world.minutes(9);
        assert_eq!(world.stored, stored, "{first}, {second}");
        assert!(!matches!(world.status(page), DraftStatus::Nothing));
        world.now = right;
        world.minutes(1);
        assert!(matches!(world.status(page), DraftStatus::Locked { .. }));
        assert_eq!(world.noticed, None);
    }
}

#[test]
fn what_nobody_sees_is_not_noticed_and_nothing_is_deleted() {
    // A page that was left open, hidden, covered, or at another screen.
    let mut world = World::kept();
    world.close(0);
    let page = world.open();
    world.in_view = false;
    world.pass(8 * DAY);
    world.minutes(17);
    world.pass(40 * DAY);
    world.minutes(17);
    assert!(world.stored.is_some());
    assert_eq!(world.noticed, None);
    assert!(matches!(world.status(page), DraftStatus::Ended { .. }));
    world.event(page, Event::Start(Mode::Quick));
    world.in_view = true;
    world.minutes(17);
    assert_eq!(world.noticed, None, "the quick check says nothing of it");
    world.event(page, Event::Home);
    world.minutes(17);
    assert!(world.noticed.is_some());
    assert!(world.stored.is_some(), "and the next day is still to come");
    // That day is over, and the reader saw the message: but it goes only while it is in view,
    // for a quarter of an hour.
    world.pass(2 * DAY);
    world.cover(page);
    world.minutes(40);
    assert!(world.stored.is_some(), "behind the cover");
    world.lift(page);
    world.event(page, Event::Start(Mode::Quick));
    world.minutes(40);
    assert!(world.stored.is_some(), "on another screen");
    world.event(page, Event::Home);
    world.minutes(13);
    assert!(world.stored.is_some(), "not yet a quarter of an hour");
    world.minutes(4);
    assert!(world.stored.is_none());
}

#[test]
fn an_envelope_without_a_checksum_is_never_deleted_by_itself() {
    let mut world = World::kept();
    world.close(0);
    let old = world::earlier(&world.stored.clone().expect("a draft"));
    world.stored = Some(old);
    let page = world.open();
    world.pass(8 * DAY);
    for _ in 0..5 {
        world.pass(DAY);
        world.minutes(17);
    }
    assert!(world.stored.is_some());
    assert!(matches!(world.status(page), DraftStatus::Ended { .. }));
    world.command(page, DraftCommand::Delete);
    assert_eq!(world.stored, None);
}

#[test]
fn a_cover_that_stops_what_was_begun_says_so() {
    let host = |world: &mut World| {
        world.host_waits = true;
        world.keep(0, PHRASE);
    };
    let asked = |world: &mut World| {
        world.stored = World::kept().stored;
        world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
        world.command(0, DraftCommand::Keep);
    };
    for begin in [host as fn(&mut World), asked] {
        let mut world = World::new(1);
        world.case(0);
        begin(&mut world);
        world.cover(0);
        assert_eq!(world.pages[0].told, words::TOLD_INTERRUPTED);
    }
}

#[test]
fn a_file_comes_in_only_where_a_draft_may_be() {
    let file = World::kept().stored.expect("a draft");
    for (host, says) in [
        (Hosting::Fit, ""),
        (Hosting::Silent, words::TOLD_NO_VAULT),
        (Hosting::Folder, words::NOT_IN_A_FOLDER),
        (Hosting::NoPolicy, words::NOT_WITHOUT_POLICY),
    ] {
        let mut world = World::new(1);
        world.host_waits = true;
        world.draft(0, Input::File(file.clone()));
        assert_eq!(world.stored, None, "{host:?}");
        world.draft(0, Input::Host(host, None));
        assert_eq!(world.stored.is_some(), says.is_empty(), "{host:?}");
        assert_eq!(world.pages[0].told, says);
    }
}

#[test]
fn another_draft_in_its_place_is_not_said_to_be_the_same_in_another_tab() {
    let mut world = World::kept_beside_another();
    world.case(1);
    world.keep(1, OTHER);
    world.settle();
    assert_eq!(world.pages[0].told, words::TOLD_REPLACED);
    world.event(0, Event::Next);
    assert_eq!(world.pages[0].told, words::TOLD_REPLACED, "it lasts");
}

#[test]
fn a_header_with_any_flipped_bit_deletes_nothing_and_its_phrase_may_be_tried() {
    let text = World::kept().stored.expect("a draft");
    let bytes = weegwijzer::vault::from_text(&text).expect("an envelope");
    let (_, sealed) = weegwijzer::vault::Header::read(&bytes).expect("a header");
    for bit in 32..(bytes.len() - sealed.len()) * 8 {
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        let damaged = weegwijzer::vault::to_text(&damaged);
        let mut world = World::new(1);
        world.stored = Some(damaged.clone());
        for _ in 0..40 {
            world.pass(DAY);
        }
        assert_eq!(world.stored.as_ref(), Some(&damaged), "bit {bit}");
        let status = world.status(0);
        assert!(
            matches!(status, DraftStatus::Unsure | DraftStatus::Unreadable),
            "bit {bit}: {status:?}"
        );
    }
}

#[test]
fn what_a_tap_does_to_a_draft_is_said_once() {
    let mut world = World::kept();
    assert_eq!(world.pages[0].told, words::TOLD_KEPT);
    world.event(0, Event::Next);
    assert_eq!(world.pages[0].told, "", "until the next tap");
    world.type_goal(0, "een doel");
    world.settle();
    assert_eq!(world.stored_goal(), "een doel");
    assert_eq!(
        world.pages[0].told, "",
        "each later change is stored in silence"
    );
    world.command(0, DraftCommand::AnotherPhrase);
    assert_eq!(world.pages[0].told, words::TOLD_ANOTHER);
}

#[test]
fn the_last_day_is_said_while_the_draft_is_open() {
    let mut world = World::kept();
    world.pass(6 * DAY);
    assert_eq!(world.pages[0].told, words::TOLD_KEPT);
    world.pass(DAY);
    assert_eq!(world.pages[0].told, words::TOLD_LAST_DAY);
    world.event(0, Event::Next);
    assert_eq!(world.pages[0].told, words::TOLD_LAST_DAY, "it stays said");
    world.type_goal(0, "nog net");
    world.settle();
    assert_eq!(world.stored_goal(), "nog net");
    // On the last second it is still kept, and on the next it is not.
    world.now = world::end_of(weegwijzer::calendar::days_after(common::today(), 7));
    world.pass(0);
    assert_eq!(world.state(0), "Open");
    world.pass(1);
    assert_eq!(world.state(0), "Closed");
    assert_eq!(world.pages[0].told, words::TOLD_ENDED);
    assert_eq!(world.goal(0), "nog net", "what is on screen stays");
    // Kept anew, it is followed again.
    world.keep(0, PHRASE);
    world.settle();
    assert_eq!(world.state(0), "Open");
    assert_eq!(world.pages[0].told, words::TOLD_KEPT);
}

#[test]
fn an_envelope_of_an_earlier_version_is_sealed_anew_once_it_is_open() {
    let mut world = World::kept();
    world.close(0);
    let before = world.stored.clone().expect("a draft");
    // The machine knows an earlier version by its header, which had no key in it.
    let old = world::earlier(&before);
    world.stored = Some(old.clone());
    let page = world.open();
    world.unlock(page, PHRASE);
    world.settle();
    assert_eq!(world.state(page), "Open");
    assert_ne!(world.stored, Some(old));
    assert_eq!(world.stored_goal(), "eerste");
}

#[test]
fn a_draft_gives_way_in_two_steps_and_only_to_the_reader_who_saw_it() {
    let mut world = World::kept();
    world.close(0);
    let theirs = world.stored.clone();
    let page = world.open();
    world.case(page);
    world.event(page, Event::Open(weegwijzer::session::Overlay::Draft));
    for command in [
        DraftCommand::Keep,
        DraftCommand::KeepOwn(Phrase::new(OTHER.to_owned())),
    ] {
        world.command(page, command);
        world.settle();
        assert_eq!(world.stored, theirs, "one step");
        assert!(world.pages[page].model.session().draft().replaces.is_some());
        world.command(page, DraftCommand::Leave);
        assert!(world.pages[page].model.session().draft().replaces.is_none());
        world.command(page, DraftCommand::Replace);
        world.settle();
        assert_eq!(world.stored, theirs, "nothing waits any more");
    }
    // Behind the cover nothing waits either.
    world.command(page, DraftCommand::Keep);
    world.cover(page);
    world.lift(page);
    world.command(page, DraftCommand::Replace);
    world.settle();
    assert_eq!(world.stored, theirs);
    // Another draft came meanwhile: the reader is asked again.
    world.command(page, DraftCommand::Keep);
    let another = another();
    world.stored.clone_from(&another);
    world.command(page, DraftCommand::Replace);
    world.settle();
    assert_eq!(world.stored, another);
    assert!(world.pages[page].model.session().draft().replaces.is_some());
    world.command(page, DraftCommand::Replace);
    world.settle();
    assert_ne!(world.stored, another);
    assert_eq!(world.state(page), "Open");
}

#[test]
fn a_page_that_slept_gives_its_worker_time_after_it_woke() {
    let mut world = World::kept();
    world.type_goal(0, "tweede");
    world.timer(0);
    // The first of the two times may have run out while all of the page was asleep.
    assert!(world.patience(0));
    assert_eq!(world.state(0), "Saving");
    world.settle();
    assert_eq!(world.state(0), "Open");
    assert_eq!(world.stored_goal(), "tweede");
}

#[test]
fn a_draft_of_seven_days_keeps_them_and_one_that_follows_a_date_never_lives_over_120() {
    for (lifetime, review, days) in [
        (Lifetime::Short, "2026-12-20", 7),
        (Lifetime::AfterReview, "2026-12-23", 37),
        (Lifetime::AfterReview, "2027-09-19", 120),
        (Lifetime::AfterReview, "2026-11-20", 7),
    ] {
        // The date before it is kept, and after.
        for before in [true, false] {
            let mut world = World::new(1);
            world.case(0);
            let field = Field::ReviewOn;
            let date = Event::Fill(field, review.to_owned());
            if before {
                world.event(0, date.clone());
            }
            world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
            world.choose(0, lifetime);
            world.command(0, DraftCommand::Keep);
            world.settle();
            if !before {
                world.event(0, Event::Next);
                world.event(0, date);
                world.settle();
            }
            let DraftStatus::Open { ends, .. } = world.status(0) else {
                panic!("open");
            };
            let left = weegwijzer::calendar::days_between(common::today(), ends);
            assert_eq!(left, days, "{lifetime:?} {review} {before}");
        }
    }
}

#[test]
fn the_screen_that_keeps_never_lacks_a_phrase() {
    let mut world = World::new(1);
    world.case(0);
    let phrase = |world: &World| world.pages[0].model.session().draft().phrase.to_string();
    world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
    assert_eq!(phrase(&world).split(' ').count(), 4);
    world.command(0, DraftCommand::AnotherPhrase);
    assert!(!phrase(&world).is_empty());
    world.command(0, DraftCommand::Keep);
    world.settle();
    assert!(phrase(&world).is_empty(), "it is shown once");
    world.command(0, DraftCommand::Delete);
    assert!(!phrase(&world).is_empty());
    world.event(0, Event::Next);
    assert!(phrase(&world).is_empty(), "and nowhere else");
}

#[test]
fn where_others_could_read_along_no_draft_is_made_and_one_that_is_there_stays() {
    for host in [Hosting::Folder, Hosting::NoPolicy] {
        let mut world = World::new(1);
        world.host = host;
        world.case(0);
        for command in [
            DraftCommand::Keep,
            DraftCommand::KeepOwn(Phrase::new(PHRASE.to_owned())),
            DraftCommand::Replace,
        ] {
            world.event(0, Event::Open(weegwijzer::session::Overlay::Draft));
            world.command(0, command);
            world.settle();
            assert_eq!(world.stored, None, "{host:?}");
        }
        assert_eq!(world.pages[0].model.session().draft().host, Some(host));
        // One from before can be opened, taken along and deleted.
        let mut world = World::kept();
        world.close(0);
        world.host = host;
        let page = world.open();
        world.unlock(page, PHRASE);
        world.settle();
        assert_eq!(world.goal(page), "eerste");
        world.command(page, DraftCommand::Export);
        assert_eq!(world.pages[page].files.len(), 1);
    }
    let mut world = World::new(1);
    world.case(0);
    world.keep(0, PHRASE);
    world.settle();
    assert!(world.stored.is_some());
    assert_eq!(world.pages[0].persists, 1, "once, when it is first stored");
    world.type_goal(0, "tweede");
    world.settle();
    assert_eq!(world.pages[0].persists, 1);
}

#[test]
fn a_host_that_did_not_answer_is_asked_again_at_the_next_tap_and_nothing_is_stored_before() {
    let mut world = World::new(1);
    world.host = Hosting::Silent;
    world.case(0);
    for _ in 0..2 {
        world.keep(0, PHRASE);
        world.settle();
        assert_eq!(world.stored, None);
        assert!(
            world.pages[0].workers.is_empty(),
            "no worker has the phrase"
        );
        assert_eq!(world.pages[0].told, words::TOLD_NO_VAULT);
    }
    world.host = Hosting::Fit;
    world.keep(0, PHRASE);
    world.settle();
    assert!(world.stored.is_some());
    // A file that comes in as well.
    let file = world.stored;
    let mut world = World::new(1);
    world.host = Hosting::Silent;
    world.draft(0, Input::File(file.clone().expect("a draft")));
    assert_eq!(world.stored, None);
    assert_eq!(world.pages[0].told, words::TOLD_NO_VAULT);
    world.host = Hosting::Fit;
    world.draft(0, Input::File(file.clone().expect("a draft")));
    assert_eq!(world.stored, file);
}

#[test]
fn a_case_is_kept_once_it_is_known_that_it_may_be() {
    for (host, kept) in [
        (Some(Hosting::Fit), true),
        (Some(Hosting::NoPolicy), false),
        (Some(Hosting::Folder), false),
        // Nobody knows what a worker of a host that never answers may send.
        (Some(Hosting::Silent), false),
        (None, false),
    ] {
        let mut world = World::new(1);
        world.host_waits = true;
        world.case(0);
        world.keep(0, PHRASE);
        assert_eq!(world.status(0), DraftStatus::Working, "{host:?}");
        assert!(world.pages[0].workers.is_empty());
        // The reader goes on meanwhile.
        world.event(0, Event::Next);
        world.type_goal(0, "later");
        match host {
            Some(host) => world.draft(0, Input::Host(host, None)),
            None => while world.pages[0].told.is_empty() && world.patience(0) {},
        }
        world.settle();
        assert_eq!(world.stored.is_some(), kept, "{host:?}");
    }
    // Behind the cover nobody waits for it.
    let mut world = World::new(1);
    world.host_waits = true;
    world.case(0);
    world.keep(0, PHRASE);
    world.cover(0);
    world.draft(0, Input::Host(Hosting::Fit, None));
    world.settle();
    assert_eq!(world.stored, None);
}

#[test]
fn after_all_was_done_the_reader_hears_what_one_tap_cannot_say() {
    const TOLD: &str = "Vertelde de leerling het zelf?";
    const ABOUT: &str = "Speelt een van deze dingen?";
    const TALK: &str = "Met de ouders gesproken?";
    for (told, about, open, call) in [
        (None, None, &[TOLD, ABOUT, TALK][..], false),
        (Some("no"), None, &[ABOUT, TALK], false),
        (Some("no"), Some("illness"), &[TALK], true),
        (Some("yes"), None, &[ABOUT, TALK], true),
        (None, Some("honour"), &[TOLD, TALK], true),
        (Some("no"), Some("no"), &[], false),
    ] {
        let mut world = World::new(1);
        world.event(0, Event::Start(Mode::Case));
        for (field, value) in [(Field::PupilTold, told), (Field::About, about)] {
            if let Some(value) = value {
                world.event(0, Event::Fill(field, value.to_owned()));
            }
        }
        world.event(0, Event::AllDone);
        let said = world.pages[0].said.clone();
        assert!(open.iter().all(|open| said.contains(open)), "{said}");
        assert_eq!(said.matches('?').count(), open.len(), "{said}");
        assert_eq!(said.contains("0800-2000"), call, "{said}");
        // Until the next tap.
        world.event(0, Event::Next);
        assert_eq!(world.pages[0].said, "");
    }
}

#[test]
fn who_takes_back_a_signal_that_was_written_down_learns_why_it_stays() {
    let mut world = World::new(1);
    world.event(0, Event::Start(Mode::Case));
    world.event(0, Event::Next);
    for given in [
        Given::Suspicion(YesNo::Yes),
        Given::Safety(Doubtable::No),
        Given::Help(YesNo::Yes),
        Given::Acceptance(YesNo::Yes),
    ] {
        world.event(0, Event::Answer(given));
    }
    let fact = Field::Fact(Question::Safety);
    for (noted, says) in [("", ""), ("bang", NOTED_SIGNAL)] {
        world.event(0, Event::NewSignal);
        world.event(0, Event::Fill(fact, noted.to_owned()));
        world.event(0, Event::NoSignal);
        assert_eq!(world.pages[0].told, says, "{noted}");
    }
}
