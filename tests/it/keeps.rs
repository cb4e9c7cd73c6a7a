//! What an update leaves as it is, and where a reader continues whose place is gone.

use crate::common::{all_answers, fresh, walked};
use weegwijzer::case::{Audience, Choice, Field, Sheet};
use weegwijzer::identity::{Identity, again};
use weegwijzer::parts::{Block, Page};
use weegwijzer::protocol::{Doubtable, Given, YesNo, path};
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::screens::{self, FilledIn};
use weegwijzer::session::{
    DraftStatus, DraftView, Event, FieldView, Mode, Overlay, Phrase, Session,
};
use weegwijzer::text::{Reading, Wording};
use weegwijzer::training::Train;

fn control(name: &str, text: &str) -> Identity {
    Identity {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

#[test]
fn a_control_is_found_by_what_it_is_and_not_by_its_place() {
    let [right, change, share] = [
        control("data-confirm", "Alles klopt nog"),
        control("data-form", "Wijzig"),
        control("data-share", "Deel"),
    ];
    let old = [change.clone(), right.clone(), share.clone()];
    let new = [share.clone(), change.clone()];
    assert_eq!(again(&old, &new, 0), Some(1));
    assert_eq!(again(&old, &new, 1), None, "no other takes its place");
    assert_eq!(again(&old, &new, 2), Some(0));
    assert_eq!(again(&old, &new, 3), None);
}

#[test]
fn a_name_that_one_control_has_outlives_its_text() {
    let old = [control("data-tick", "Kies deze")];
    assert_eq!(again(&old, &[control("data-tick", "Gekozen")], 0), Some(0));
    // Where several have it, each is told apart by its text.
    let old = [control("data-read", "A"), control("data-read", "B")];
    let new = [control("data-read", "B"), control("data-read", "C")];
    assert_eq!(again(&old, &new, 0), None);
    assert_eq!(again(&old, &new, 1), Some(0));
    assert_eq!(again(&old, &new[..1], 0), None, "the last one is another");
}

#[test]
fn of_several_controls_that_are_the_same_it_is_the_same_one_in_order() {
    let call = control("", "A 112");
    let all = [call.clone(), control("", "A 113"), call.clone()];
    let new = [control("", "A 113"), call.clone(), call];
    assert_eq!(again(&all, &new, 0), Some(1));
    assert_eq!(again(&all, &new, 2), Some(2));
    assert_eq!(again(&all, &new[..2], 2), None);
}

fn page(session: &Session) -> Page {
    screens::page(session, "https://a.example/")
}

/// A case at its screen of the draft.
pub fn at_draft(view: DraftView) -> Session {
    let mut session = walked(Mode::Case, &[Given::Suspicion(YesNo::Yes)]);
    session.update(Event::Open(Overlay::Draft));
    session.update(Event::DraftView(view));
    session
}

pub fn offered(phrase: &str) -> DraftView {
    DraftView {
        phrase: Phrase::new(phrase.to_owned()),
        ..DraftView::default()
    }
}

fn of_a_school(session: &Session, file: &str) -> Session {
    let mut session = session.clone();
    let text = ["weegwijzer-profiel 1\n", file].concat();
    session.update(Event::Reference(ReferenceEvent::Found(Some(text))));
    session
}

/// The index of the part that asks for a phrase.
fn asks_for_a_phrase(page: &Page) -> usize {
    let mut parts = page.parts();
    let asks = |part: Option<&Block>| part.is_some_and(|part| part.phrase.is_some());
    parts.position(asks).expect("a phrase is asked for")
}

#[test]
fn a_part_whose_words_say_the_same_stays_in_another_wording() {
    let session = at_draft(offered("a b c d"));
    let old = page(&of_a_school(&session, "schoolsoort: po\n"));
    let new = page(&of_a_school(&session, "schoolsoort: mbo\n"));
    assert_ne!(old, new, "the wording is another");
    let kept = old.kept(&new, false);
    assert_eq!(kept[asks_for_a_phrase(&new)], Some(asks_for_a_phrase(&old)));
    // All that it shows is the same here.
    assert!(kept.iter().all(Option::is_some), "{kept:?}");
}

fn with_field(field: Field, words: Wording) -> Block {
    Block {
        fields: vec![FieldView {
            field,
            value: String::new(),
            remark: None,
            asked: true,
        }],
        words,
        ..Block::default()
    }
}

#[test]
fn a_part_whose_fields_speak_of_students_is_another_in_a_school_of_pupils() {
    let of = |field, school| with_field(field, Wording::of(Audience::School, school));
    for (field, is_same) in [(Field::PupilTalk, false), (Field::Casemanager, true)] {
        let [plain, mbo] = [None, Some(Choice::Mbo)].map(|school| of(field, school));
        assert_eq!(plain.is_drawn_as(&mbo), is_same, "{field:?}");
    }
}

#[test]
fn what_a_live_place_says_is_told_and_redraws_nothing() {
    let old = page(&at_draft(offered("a b c d")));
    let new = page(&at_draft(offered("e f g h")));
    assert_ne!(old, new);
    for typing in [false, true] {
        let kept = old.kept(&new, typing);
        assert!(kept.iter().all(Option::is_some), "{kept:?}");
    }
    let live = |page: &Page| -> Vec<(String, String)> {
        let parts = page.blocks.iter().flat_map(|part| part.html.in_place());
        parts
            .map(|(id, says)| (id.to_owned(), says.to_owned()))
            .collect()
    };
    assert_eq!(live(&old), [("made".to_owned(), "a b c d".to_owned())]);
    assert_eq!(live(&new), [("made".to_owned(), "e f g h".to_owned())]);
}

#[test]
fn every_live_place_is_in_the_html_with_its_id_and_is_told_to_a_screen_reader_user() {
    let answers: Vec<Vec<Given>> = all_answers().iter().map(path).collect();
    let mut found = 0;
    for given in answers {
        let page = page(&walked(Mode::Case, &given));
        for part in &page.blocks {
            let html = part.html.clone().into_string();
            for (id, says) in part.html.in_place() {
                let (_, place) = html
                    .split_once(&format!(" id=\"{id}\""))
                    .expect("the place is in the page");
                let (_, filled) = place.split_once('>').expect("the end of a tag");
                assert!(filled.starts_with(&[says, "</"].concat()), "{filled}");
                found += 1;
            }
        }
    }
    assert!(found > 0, "the remark on the table is one");
}

fn part(class: &'static str, text: &str) -> Block {
    Block {
        class,
        ..Block::of(maud::html! { @if !text.is_empty() { p { (text) } } })
    }
}

fn of_parts(blocks: Vec<Block>) -> Page {
    Page {
        blocks,
        ..Page::default()
    }
}

/// The text of the part in which a reader continues whose focus was in the part with the
/// index `lost`.
fn continues(old: Vec<Block>, new: Vec<Block>, lost: usize) -> Option<String> {
    let [old, new] = [old, new].map(of_parts);
    let at = new.continues(&old, &old.kept(&new, false), lost)?;
    Some(new.blocks[at].html.clone().into_string())
}

#[test]
fn a_reader_continues_in_what_took_the_place_and_never_above_it() {
    let p = |text: &str| Some(format!("<p>{text}</p>"));
    let [head, foot] = [part("", "head"), part("", "foot")];
    // What was replaced, next to what came above it.
    assert_eq!(
        continues(
            vec![head.clone(), part("a", "old"), foot.clone()],
            vec![
                part("n", "news"),
                head.clone(),
                part("a", "new"),
                foot.clone()
            ],
            1,
        ),
        p("new")
    );
    // Of those that were redrawn there, the one that looks the same.
    assert_eq!(
        continues(
            vec![part("h", "head"), part("a", "old"), foot.clone()],
            vec![part("h", "other"), part("a", "new"), foot.clone()],
            1,
        ),
        p("new")
    );
    // Nothing took its place: the next that is new, and the heading where there is none.
    assert_eq!(
        continues(
            vec![head.clone(), part("a", "old"), foot.clone()],
            vec![head.clone(), foot.clone(), part("b", "below")],
            1,
        ),
        p("below")
    );
    assert_eq!(
        continues(
            vec![
                part("n", "old news"),
                head.clone(),
                part("a", "old"),
                foot.clone()
            ],
            vec![part("n", "news"), head.clone(), foot.clone()],
            2,
        ),
        None
    );
}

#[test]
fn what_has_no_text_is_nowhere_to_continue() {
    let head = part("", "head");
    let hidden = Block {
        hidden: true,
        ..part("a", "hidden")
    };
    for silent in [part("a", ""), part("a", " \u{A0}\n"), hidden] {
        let found = continues(
            vec![head.clone(), part("a", "old")],
            vec![head.clone(), silent, part("b", "text")],
            1,
        );
        assert_eq!(found.as_deref(), Some("<p>text</p>"));
    }
    // The screen of the draft, once the draft was deleted there.
    let old = page(&at_draft(DraftView {
        status: DraftStatus::Open {
            ends: crate::common::day("2026-12-01"),
            full: false,
        },
        ..DraftView::default()
    }));
    let new = page(&at_draft(offered("a b c d")));
    let deletes = old.blocks.iter().rposition(|part| part.fold.is_some());
    let at = new.continues(&old, &old.kept(&new, false), deletes.expect("it folds"));
    assert!(at.is_some_and(|at| new.blocks[at].has_text()), "{at:?}");
}

#[test]
fn what_is_loaded_into_a_screen_of_a_case_speaks_as_the_case_does() {
    let mut case = walked(Mode::Case, &[Given::Suspicion(YesNo::Yes)]);
    case.update(Event::Fill(Field::SchoolType, Choice::Mbo.id().to_owned()));
    let mbo = Wording::of(Audience::School, Some(Choice::Mbo));
    assert_eq!(FilledIn::by(&case).words, mbo);
    // On top of an outcome, and of the case.
    let to_report = [
        Given::Suspicion(YesNo::Yes),
        Given::Safety(Doubtable::Doubt),
    ];
    let report = walked(Mode::Case, &to_report);
    let report = of_a_school(&report, "schoolsoort: mbo\n");
    for overlay in [Overlay::Sheet(Sheet::Call), Overlay::Draft] {
        let mut there = report.clone();
        there.update(Event::Open(overlay));
        assert_ne!(page(&there).name, "outcome");
        assert_eq!(FilledIn::by(&there).words, mbo, "{overlay:?}");
    }
    // Next to the questions the words are those of the texts.
    let school = of_a_school(&fresh(), "schoolsoort: mbo\n");
    assert_eq!(FilledIn::by(&school).words, Wording::default());
    let mut reads = school.clone();
    reads.update(Event::Reference(ReferenceEvent::Open(ReferencePage::CODE)));
    assert_eq!(FilledIn::by(&reads).words, Wording::default());
}

#[test]
fn the_numbers_of_staff_are_not_for_parents_and_not_in_a_training() {
    let opened = |reading| {
        let mut session = fresh();
        session.update(Event::Reference(ReferenceEvent::Open(ReferencePage::Read(
            reading,
        ))));
        session
    };
    for reading in Reading::ALL {
        assert_eq!(
            FilledIn::by(&opened(*reading)).staff,
            *reading != Reading::Parents
        );
    }
    let mut training = fresh();
    training.update(Event::Train(Train::List));
    assert!(!FilledIn::by(&training).staff);
    assert!(FilledIn::by(&walked(Mode::Case, &[])).staff);
}
