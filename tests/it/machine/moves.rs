//! Every move of the machine: from a state, by what happens, to a state. A row is a test;
//! `docs/draft.md` is drawn from the same rows, each of which was just walked.

use super::OTHER;
use super::world::{DAY, PHRASE, World};
use std::fmt::Write as _;
use weegwijzer::draft::{CoverAnswer, Failure, Input, TabMessage};
use weegwijzer::session::{DraftCommand, Event, Mode, Overlay, Phrase};
use weegwijzer::vault::Refusal;

/// A week and a day on: every draft of these tests has ended.
const OVER: u64 = 8 * DAY;

/// A page in the state with this name.
fn page_in(state: &str) -> World {
    let mut world = match state {
        "Closed" => {
            let mut world = World::new(1);
            world.case(0);
            world
        }
        "Locked" => {
            // A draft is stored, and this page has nothing of it.
            let mut world = World::kept();
            world.draft(0, Input::Leave);
            world.stored.clone_from(&World::kept().stored);
            let stored = world.stored.clone();
            world = World::new(1);
            world.stored = stored;
            world.case(0);
            world.draft(0, Input::Look);
            world
        }
        "Unlocking" => {
            let mut world = page_in("Locked");
            world.unlock(0, PHRASE);
            world
        }
        "Creating" => {
            let mut world = page_in("Closed");
            world.keep(0, PHRASE);
            world
        }
        "Open" => World::kept(),
        "Saving" => {
            let mut world = World::kept();
            world.type_goal(0, "tweede");
            world.timer(0);
            world
        }
        "Covered" => {
            let mut world = World::kept();
            world.cover(0);
            world.settle();
            world
        }
        "Orphaned" => {
            let mut world = page_in("Covered");
            world.stored = None;
            world.draft(0, Input::Look);
            world
        }
        other => panic!("no state is called {other}"),
    };
    world.pages[0].told = "";
    let name = if state == "Locked" { "Closed" } else { state };
    assert_eq!(world.state(0), name);
    world
}

/// Another tab put its own draft in the place of this one's.
fn overwrite(world: &mut World) {
    let mut other = World::new(1);
    other.case(0);
    other.keep(0, OTHER);
    other.settle();
    world.stored = other.stored;
    world.draft(0, Input::Look);
}

/// Nobody answers, however long it takes.
fn never(world: &mut World) {
    while world.patience(0) {}
}

/// The stored text is deleted elsewhere.
fn gone(world: &mut World) {
    world.stored = None;
    world.draft(0, Input::Look);
}

struct Move {
    from: &'static str,
    by: &'static str,
    to: &'static str,
    act: fn(&mut World),
}

impl Move {
    fn walk(&self) {
        let mut world = page_in(self.from);
        (self.act)(&mut world);
        assert_eq!(world.state(0), self.to, "{} by {}", self.from, self.by);
        assert!(world.broken.is_empty(), "{:?}", world.broken);
        // Only a phrase opens these again.
        assert!(world.pages[0].covered || !matches!(self.to, "Covered" | "Orphaned"));
        // A worker lives as long as its state, and no longer; that of an open draft lives on
        // until another is open in its place.
        let begun = matches!(self.to, "Unlocking" | "Creating");
        let works = begun || matches!(self.to, "Open" | "Saving");
        let before = begun && matches!(self.from, "Open" | "Saving");
        let workers = usize::from(works) + usize::from(before);
        assert_eq!(world.pages[0].workers.len(), workers);
    }
}

macro_rules! moves {
    ($($name:ident: $from:literal, $by:literal => $to:literal, $act:expr;)*) => {
        const MOVES: &[Move] = &[$(Move { from: $from, by: $by, to: $to, act: $act },)*];
        $(#[test] fn $name() {
            let found = MOVES.iter().find(|row| (row.from, row.by) == ($from, $by));
            found.expect("a row").walk();
        })*
    };
}

moves! {
    keeping_begins: "Closed", "the reader keeps the case" => "Creating", |w| w.keep(0, PHRASE);
    nothing_is_kept_behind_a_weak_phrase: "Closed", "the phrase is weak" => "Closed", |w| w.keep(0, "kort");
    nothing_is_kept_where_storage_is_blocked: "Closed", "storage is blocked" => "Closed", |w| {
        w.blocked = true;
        w.keep(0, PHRASE);
    };
    a_stored_draft_is_not_replaced_in_one_step: "Locked", "the reader keeps another case" => "Closed", |w| {
        w.event(0, Event::Open(Overlay::Draft));
        let own = Phrase::new(OTHER.to_owned());
        w.command(0, DraftCommand::KeepOwn(own));
        assert!(w.pages[0].model.session().draft().replaces.is_some());
    };
    a_stored_draft_is_replaced_when_the_reader_says_so: "Locked", "the reader keeps another case, and says so again" => "Creating", |w| w.keep(0, OTHER);
    unlocking_begins: "Locked", "a phrase is typed" => "Unlocking", |w| w.unlock(0, PHRASE);
    a_draft_whose_time_is_over_can_be_opened_for_a_day: "Locked", "its time is over, a phrase is typed" => "Unlocking", |w| {
        w.now += OVER;
        w.unlock(0, PHRASE);
        assert!(w.stored.is_some());
    };
    a_draft_that_has_ended_is_not_opened: "Locked", "its time is over, and the day to notice too" => "Closed", |w| {
        w.event(0, Event::Home);
        w.pass(OVER);
        w.now += 2 * DAY;
        w.minutes(17);
        w.unlock(0, PHRASE);
        assert_eq!(w.stored, None);
    };
    what_is_opened_after_its_time_is_on_screen_and_not_kept: "Unlocking", "the phrase is right, its time is over" => "Closed", |w| {
        w.now += OVER;
        w.answer(0);
        assert_eq!(w.goal(0), "eerste");
        assert!(w.stored.is_some());
    };
    a_draft_that_another_tab_has_is_not_opened_here: "Locked", "another tab has it" => "Closed", |w| {
        w.draft(0, Input::Tab(TabMessage::Mine));
        w.unlock(0, PHRASE);
    };
    a_draft_is_deleted_unopened: "Locked", "the reader deletes it" => "Closed", |w| {
        w.command(0, DraftCommand::Delete);
        assert_eq!(w.stored, None);
    };
    the_right_phrase_opens: "Unlocking", "the phrase is right" => "Open", |w| { w.answer(0); };
    another_phrase_does_not_open: "Unlocking", "the phrase is another" => "Closed", |w| {
        w.fail(0, Failure::Refused(Refusal::Locked));
    };
    a_worker_that_never_answers_opens_nothing: "Unlocking", "nobody answers" => "Closed", never;
    a_lost_worker_opens_nothing: "Unlocking", "the worker is lost" => "Closed", |w| { w.fail(0, Failure::Lost); };
    a_damaged_envelope_opens_nothing: "Unlocking", "the content is damaged" => "Closed", |w| {
        w.fail(0, Failure::Refused(Refusal::Damaged));
    };
    a_reader_may_delete_while_it_opens: "Unlocking", "the reader deletes it" => "Closed", |w| {
        w.command(0, DraftCommand::Delete);
    };
    a_second_phrase_meanwhile_is_none: "Unlocking", "another phrase is typed" => "Unlocking", |w| w.unlock(0, OTHER);
    what_was_opened_while_covered_is_covered: "Unlocking", "the page is covered, the phrase is right" => "Covered", |w| {
        w.cover(0);
        w.answer(0);
    };
    the_first_save_makes_it_open: "Creating", "it is stored" => "Open", |w| {
        w.answer(0);
        w.answer(0);
    };
    a_first_save_without_room_makes_none: "Creating", "there is no room" => "Closed", |w| {
        w.room = 0;
        w.answer(0);
        w.answer(0);
    };
    a_key_that_never_comes_makes_none: "Creating", "nobody answers" => "Closed", never;
    a_key_that_is_not_made_makes_none: "Creating", "the worker is lost" => "Closed", |w| { w.fail(0, Failure::Lost); };
    a_seal_that_is_not_made_makes_none: "Creating", "sealing fails" => "Closed", |w| {
        w.answer(0);
        w.fail(0, Failure::Lost);
    };
    a_text_that_came_meanwhile_stays: "Creating", "another tab stored one" => "Closed", |w| {
        w.answer(0);
        overwrite(w);
        let theirs = w.stored.clone();
        w.answer(0);
        assert_eq!(w.stored, theirs);
    };
    covered_meanwhile_the_first_save_is_made_and_the_key_goes: "Creating", "the page is covered, it is stored" => "Covered", |w| {
        w.cover(0);
        w.answer(0);
        w.answer(0);
        assert!(w.stored.is_some());
        assert!(w.pages[0].locks, "the cover asks for the phrase from now on");
    };
    a_reader_may_give_up_while_it_is_made: "Creating", "the reader deletes it" => "Closed", |w| {
        w.command(0, DraftCommand::Delete);
    };
    it_is_let_go_once_it_is_made: "Creating", "another tab asks for it" => "Closed", |w| {
        w.draft(0, Input::Tab(TabMessage::Release));
        assert_eq!(w.state(0), "Creating");
        w.answer(0);
        w.answer(0);
        assert!(w.stored.is_some());
    };
    a_change_is_saved_after_a_pause: "Open", "the case changed" => "Saving", |w| {
        w.type_goal(0, "tweede");
        assert_eq!(w.state(0), "Open");
        w.timer(0);
    };
    a_change_is_saved_at_once_when_the_page_is_covered: "Open", "the case changed, the page is covered" => "Saving", |w| {
        w.type_goal(0, "tweede");
        w.cover(0);
    };
    a_change_is_saved_at_once_before_another_case: "Open", "the case changed, another one begins" => "Saving", |w| {
        w.type_goal(0, "tweede");
        w.event(0, Event::Start(Mode::Case));
    };
    a_change_is_saved_at_once_when_the_page_wants_to_close: "Open", "the case changed, the page wants to close" => "Saving", |w| {
        w.type_goal(0, "tweede");
        w.draft(0, Input::Closing);
    };
    without_a_change_nothing_is_saved: "Open", "nothing changed" => "Open", |w| w.draft(0, Input::Save);
    covered_the_key_goes: "Open", "the page is covered" => "Covered", |w| w.cover(0);
    it_goes_when_it_is_deleted: "Open", "the reader deletes it" => "Closed", |w| {
        w.command(0, DraftCommand::Delete);
        assert_eq!(w.stored, None);
    };
    it_is_given_up_when_it_is_gone: "Open", "it is deleted elsewhere" => "Closed", gone;
    it_is_given_up_when_another_tab_replaced_it: "Open", "another tab stored one" => "Closed", overwrite;
    it_is_let_go_to_another_tab: "Open", "another tab asks for it" => "Closed", |w| {
        w.draft(0, Input::Tab(TabMessage::Release));
    };
    it_ends_in_its_time: "Open", "its time is over" => "Closed", |w| {
        w.pass(OVER);
        assert!(w.stored.is_some(), "there is time to notice");
    };
    a_worker_that_never_answers_is_lost: "Saving", "nobody answers" => "Closed", never;
    another_case_can_take_its_place: "Open", "the reader keeps another case" => "Creating", |w| {
        w.event(0, Event::Start(Mode::Case));
        w.event(0, Event::Next);
        w.keep(0, OTHER);
    };
    it_is_opened_again_in_the_same_page: "Open", "another case is on screen, a phrase is typed" => "Unlocking", |w| {
        w.event(0, Event::Start(Mode::Case));
        w.unlock(0, PHRASE);
    };
    it_stays_open_where_another_cannot_be_kept: "Open", "the reader keeps another case, the worker is lost" => "Open", |w| {
        w.event(0, Event::Start(Mode::Case));
        w.event(0, Event::Next);
        w.keep(0, OTHER);
        w.fail_last(0, Failure::Lost);
    };
    it_stays_open_where_the_phrase_is_another: "Open", "another case is on screen, another phrase is typed" => "Open", |w| {
        w.event(0, Event::Start(Mode::Case));
        w.unlock(0, OTHER);
        w.answer_last(0);
    };
    wiping_ends_it: "Open", "all is wiped" => "Closed", |w| w.draft(0, Input::Wipe);
    a_save_that_is_stored_is_over: "Saving", "it is stored" => "Open", |w| { w.answer(0); };
    a_save_without_room_is_over_too: "Saving", "there is no room" => "Open", |w| {
        w.room = 0;
        w.answer(0);
    };
    what_changed_meanwhile_is_saved_next: "Saving", "it is stored, the case changed meanwhile" => "Saving", |w| {
        w.type_goal(0, "derde");
        w.timer(0);
        w.answer(0);
    };
    a_save_that_fails_gives_it_up: "Saving", "the worker is lost" => "Closed", |w| { w.fail(0, Failure::Lost); };
    a_save_is_not_made_over_another_text: "Saving", "another tab stored one" => "Closed", |w| {
        let theirs = {
            let mut other = World::new(1);
            other.case(0);
            other.keep(0, OTHER);
            other.settle();
            other.stored
        };
        w.stored.clone_from(&theirs);
        w.answer(0);
        assert_eq!(w.stored, theirs);
    };
    a_save_does_not_bring_back_what_was_deleted: "Saving", "it is deleted elsewhere" => "Closed", |w| {
        w.stored = None;
        w.answer(0);
        assert_eq!(w.stored, None);
    };
    covered_meanwhile_the_save_is_made_and_the_key_goes: "Saving", "the page is covered, it is stored" => "Covered", |w| {
        w.cover(0);
        w.answer(0);
        assert_eq!(w.stored_goal(), "tweede");
    };
    covered_without_room_the_key_goes_as_well: "Saving", "the page is covered, there is no room" => "Covered", |w| {
        w.room = 0;
        w.cover(0);
        w.answer(0);
    };
    it_is_let_go_once_the_save_is_made: "Saving", "another tab asks for it" => "Closed", |w| {
        w.draft(0, Input::Tab(TabMessage::Release));
        assert_eq!(w.state(0), "Saving");
        w.answer(0);
        assert_eq!(w.stored_goal(), "tweede");
    };
    deleting_does_not_wait_for_a_save: "Saving", "the reader deletes it" => "Closed", |w| {
        w.command(0, DraftCommand::Delete);
        assert_eq!(w.stored, None);
    };
    a_phrase_waits_for_the_save: "Saving", "another case is on screen, a phrase is typed, it is stored" => "Unlocking", |w| {
        w.event(0, Event::Start(Mode::Case));
        w.unlock(0, PHRASE);
        assert_eq!(w.state(0), "Saving");
        w.answer(0);
        assert_eq!(w.stored_goal(), "tweede");
    };
    its_own_phrase_opens_the_cover: "Covered", "the phrase is right" => "Open", |w| {
        w.uncover(0, PHRASE);
        w.answer(0);
        assert!(!w.pages[0].covered);
    };
    another_phrase_does_not: "Covered", "the phrase is another" => "Covered", |w| {
        w.uncover(0, OTHER);
        w.answer(0);
        assert!(w.pages[0].covered);
    };
    a_worker_that_never_answers_leaves_the_cover: "Covered", "a phrase is typed, and nobody answers" => "Covered", |w| {
        w.uncover(0, PHRASE);
        never(w);
        assert!(w.pages[0].covered);
        assert_eq!(w.pages[0].cover, Some(CoverAnswer::Failed));
    };
    too_little_memory_is_no_wrong_phrase: "Covered", "there is too little memory" => "Covered", |w| {
        w.uncover(0, PHRASE);
        w.fail(0, Failure::Refused(Refusal::Cost));
        assert_eq!(w.pages[0].cover, Some(CoverAnswer::Failed));
    };
    a_lost_worker_does_not: "Covered", "the worker is lost" => "Covered", |w| {
        w.uncover(0, PHRASE);
        w.fail(0, Failure::Lost);
        assert!(w.pages[0].covered);
    };
    covered_it_is_orphaned_when_it_is_gone: "Covered", "it is deleted elsewhere" => "Orphaned", gone;
    covered_it_is_orphaned_when_another_tab_replaced_it: "Covered", "another tab stored one" => "Orphaned", overwrite;
    covered_it_is_orphaned_when_its_time_is_over: "Covered", "its time is over" => "Orphaned", |w| w.pass(OVER);
    covered_it_is_let_go_at_once: "Covered", "another tab asks for it" => "Orphaned", |w| {
        w.draft(0, Input::Tab(TabMessage::Release));
    };
    covered_wiping_ends_it: "Covered", "all is wiped" => "Closed", |w| w.draft(0, Input::Wipe);
    its_own_phrase_still_opens_the_cover: "Orphaned", "the phrase is right" => "Closed", |w| {
        w.uncover(0, PHRASE);
        w.answer(0);
        assert!(!w.pages[0].covered);
    };
    no_other_does: "Orphaned", "the phrase is another" => "Orphaned", |w| {
        w.uncover(0, OTHER);
        w.answer(0);
        assert!(w.pages[0].covered);
    };
    nothing_is_saved_for_an_orphan: "Orphaned", "the page wants to close" => "Orphaned", |w| {
        w.draft(0, Input::Closing);
        assert!(w.pages[0].asks, "the case is only in memory now");
        assert_eq!(w.stored, None);
    };
    the_end_of_anothers_draft_is_not_its_own: "Orphaned", "another tab's draft ends" => "Orphaned", |w| {
        overwrite(w);
        w.pass(OVER);
        w.uncover(0, OTHER);
        w.answer(0);
        assert!(w.pages[0].covered);
    };
    wiping_ends_an_orphan: "Orphaned", "all is wiped" => "Closed", |w| w.draft(0, Input::Wipe);
}

/// What each state means, for the document.
const MEANS: &[(&str, &str)] = &[
    (
        "Closed",
        "Nothing of a draft is open in this page; one may be stored.",
    ),
    (
        "Creating",
        "A key is made of the phrase, and the case is sealed for the first time.",
    ),
    ("Unlocking", "A phrase is tried on the stored text."),
    ("Open", "The draft follows the case; a worker has its lock."),
    ("Saving", "The same, while a change is sealed and stored."),
    (
        "Covered",
        "The page is covered and the key is gone; the case is in memory, and only its phrase lifts the cover.",
    ),
    (
        "Orphaned",
        "The same, and the stored text is gone or another's: the phrase is held against the one that this page kept.",
    ),
];

/// The document that draws them.
pub fn document() -> String {
    let mut text = String::from(
        "# The draft as a state machine\n\n\
         Drawn from the moves that `tests/it/machine/moves.rs` walks, by `cargo xtask bless`. The code is\n\
         `core/src/draft/machine.rs`; a move that is not here leaves the state as it is.\n\n\
         ```mermaid\nstateDiagram-v2\n  [*] --> Closed\n",
    );
    for row in MOVES.iter().filter(|row| stored(row.from) != row.to) {
        let _ = writeln!(text, "  {} --> {}: {}", stored(row.from), row.to, row.by);
    }
    text.push_str("```\n\n| state | what it means |\n|---|---|\n");
    for (state, means) in MEANS {
        let _ = writeln!(text, "| {state} | {means} |");
        assert!(MOVES.iter().any(|row| row.from == *state), "{state}");
    }
    text.push_str("\n| from | what happens | to |\n|---|---|---|\n");
    for row in MOVES {
        let from = if row.from == "Locked" {
            "Closed, with a stored draft"
        } else {
            row.from
        };
        let _ = writeln!(text, "| {from} | {} | {} |", row.by, row.to);
    }
    text
}

/// The machine's own name for a state: a stored draft is not this page's.
fn stored(state: &'static str) -> &'static str {
    if state == "Locked" { "Closed" } else { state }
}
