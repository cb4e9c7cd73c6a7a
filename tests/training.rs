//! The training: every case ends where its author says, and practice and a real
//! case never touch.

mod common;

use common::{DOUBT, SAFE, YES, fill, fresh, walked};
use proptest::prelude::*;
use std::collections::BTreeSet;
use weegwijzer::protocol::{Answers, Field, Given, Outcome, Question, Step, step};
use weegwijzer::session::{Event, Mode, Scene, Session};
use weegwijzer::text::training::{CASES, CaseText, Ending, First, School};
use weegwijzer::training::own::{self, Own, Written};
use weegwijzer::training::{Beat, CaseScene, Top, Train, TrainingScene, Way, What};

fn cases() -> impl Iterator<Item = &'static CaseText> {
    CASES.iter()
}

#[test]
fn every_case_ends_in_the_real_protocol_where_its_author_says() {
    for case in cases() {
        let mut answers = Answers::default();
        for answered in case.walk {
            // Each question is the one that the protocol asks now.
            assert_eq!(
                step(&answers).awaits(),
                Some(answered.given.question()),
                "{}",
                case.id
            );
            answers.give(answered.given);
        }
        match case.ends {
            Ending::Outcome(outcome) => {
                assert_eq!(step(&answers), Step::Conclude(outcome), "{}", case.id);
            }
            Ending::Elsewhere => {
                assert!(case.walk.is_empty(), "{}", case.id);
                assert_ne!(case.first.right, First::Weigh, "{}", case.id);
            }
        }
    }
}

#[test]
fn there_are_enough_cases_of_every_kind_and_for_every_outcome() {
    assert!(cases().count() >= 16);
    for school in [School::Primary, School::Secondary, School::Mbo] {
        assert!(
            cases().filter(|case| case.school == school).count() >= 2,
            "{school:?}"
        );
    }
    let ends: Vec<Ending> = cases().map(|case| case.ends).collect();
    for outcome in Outcome::ALL {
        // Help that runs is on the way to every help that was completed.
        let there = ends.contains(&Ending::Outcome(outcome));
        assert!(there || outcome == Outcome::HelpRunning, "{outcome:?}");
    }
    for first in [
        First::Weigh,
        First::Alarm,
        First::CallVeiligThuis,
        First::Board,
        First::OwnProtocol,
    ] {
        assert!(cases().any(|case| case.first.right == first), "{first:?}");
    }
    let doubt = cases().filter(|case| case.walk.iter().any(|answered| answered.given == DOUBT));
    assert!(doubt.count() >= 2, "doubt is what they come for");
}

#[test]
fn every_other_choice_says_what_would_follow() {
    let mut ids = BTreeSet::new();
    for case in cases() {
        let id = case.id;
        assert!(ids.insert(id) && !id.contains(' '), "{id}");
        assert!((2..=5).contains(&case.story.len()), "{id}");
        assert!((2..=3).contains(&case.first.others.len()), "{id}");
        let firsts = case.first.others.iter().map(|(first, _)| *first);
        assert!(
            firsts.clone().all(|first| first != case.first.right),
            "{id}"
        );
        for answered in case.walk {
            let others: Vec<Given> = answered.others.iter().map(|(given, _)| *given).collect();
            for choice in answered.given.question().choices() {
                let there = others.contains(choice);
                assert_eq!(there, *choice != answered.given, "{id}: {choice:?}");
            }
        }
        let texts = case.walk.iter().flat_map(|answered| {
            answered
                .others
                .iter()
                .map(|(_, text)| *text)
                .chain([answered.why, answered.overlooked])
        });
        let firsts = case
            .first
            .others
            .iter()
            .map(|(_, text)| *text)
            .chain([case.first.why]);
        for text in texts.chain(firsts).chain([case.trap, case.home]) {
            assert!(
                text.len() > 20 && text.ends_with(['.', '?']),
                "{id}: {text}"
            );
        }
        assert!(
            (2..=3).contains(&case.discuss.len()) && !case.sources.is_empty(),
            "{id}"
        );
    }
}

#[test]
fn no_sentence_of_a_case_is_long_and_no_number_is_a_link() {
    for case in cases() {
        let story = case.story.iter().map(|part| part.text);
        let walk = case
            .walk
            .iter()
            .flat_map(|answered| [answered.why, answered.overlooked]);
        for text in story.chain(walk).chain([case.trap, case.home]) {
            for sentence in text.split_inclusive(['.', '?', '!', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 20, "{}: {words}: {sentence}", case.id);
            }
            assert!(!text.contains("tel:"), "{}", case.id);
        }
    }
}

/// A session in which a case is played.
fn playing(index: usize, way: Way) -> Session {
    let mut session = fresh();
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::Case(index, way))));
    session
}

fn case_scene(session: &Session) -> CaseScene {
    match session.scene() {
        Scene::Training(TrainingScene::Case(scene)) => *scene,
        scene => panic!("{scene:?}"),
    }
}

#[test]
fn alone_nobody_goes_on_without_choosing_and_the_first_choice_stands() {
    for (index, case) in cases().enumerate() {
        let mut session = playing(index, Way::Alone);
        for at in 0..=case.walk.len() {
            let scene = case_scene(&session);
            assert_eq!(scene.beat, Beat::Ask(at));
            session.update(Event::Train(Train::Next));
            assert_eq!(
                case_scene(&session).beat,
                Beat::Ask(at),
                "nothing was chosen"
            );
            let decision = &scene.case.decisions[at];
            let wrong = decision.others[0].0;
            session.update(Event::Train(Train::Choose(wrong)));
            session.update(Event::Train(Train::Choose(decision.right)));
            assert_eq!(case_scene(&session).play.chosen(at), Some(wrong));
            session.update(Event::Train(Train::Next));
        }
        assert_eq!(case_scene(&session).beat, Beat::End);
        assert_eq!(
            case_scene(&session)
                .case
                .outcome()
                .map(Ending::Outcome)
                .unwrap_or(Ending::Elsewhere),
            case.ends
        );
    }
}

#[test]
fn a_stopped_case_goes_on_where_it_was_and_can_begin_again() {
    let mut session = playing(0, Way::Alone);
    let right = case_scene(&session).case.decisions[0].right;
    session.update(Event::Train(Train::Choose(right)));
    session.update(Event::Train(Train::Next));
    session.update(Event::Home);
    assert!(matches!(session.scene(), Scene::Start(_)));
    session.update(Event::Train(Train::List));
    let Scene::Training(TrainingScene::List(rows)) = session.scene() else {
        panic!("no list")
    };
    assert_eq!(rows.iter().filter(|row| row.begun).count(), 1);
    session.update(Event::Train(Train::Open(Top::Case(0, Way::Alone))));
    assert_eq!(case_scene(&session).beat, Beat::Ask(1));
    session.update(Event::Train(Train::Again));
    assert_eq!(case_scene(&session).beat, Beat::Ask(0));
    assert!(!case_scene(&session).play.begun());
}

#[test]
fn a_group_sees_one_thing_at_a_time_and_counts_hands() {
    let mut session = playing(0, Way::Group);
    let mut beats = Vec::new();
    loop {
        let scene = case_scene(&session);
        beats.push(scene.beat);
        if scene.beat == Beat::End {
            break;
        }
        if scene.beat == Beat::Ask(1) {
            session.update(Event::Train(Train::Count(What::Given(YES), 4_000)));
            assert_eq!(case_scene(&session).play.hands(What::Given(YES)), 999);
            let other = What::Given(Given::Help(weegwijzer::protocol::YesNo::Yes));
            session.update(Event::Train(Train::Choose(other)));
            assert_eq!(case_scene(&session).play.chosen(1), None, "a group counts");
        }
        session.update(Event::Train(Train::Next));
    }
    let parts = case_scene(&session).case.story.len();
    assert_eq!(
        beats[..parts],
        (0..parts).map(Beat::Part).collect::<Vec<_>>()
    );
    assert_eq!(
        beats[parts..parts + 3],
        [Beat::Ask(0), Beat::Split(0), Beat::Answer(0)]
    );
    session.update(Event::Train(Train::Back));
    assert_eq!(case_scene(&session).beat, beats[beats.len() - 2]);
}

fn any_train() -> impl Strategy<Value = Train> {
    prop_oneof![
        3 => Just(Train::List),
        2 => (0..20_usize, any::<bool>()).prop_map(|(index, alone)| {
            Train::Open(Top::Case(index, if alone { Way::Alone } else { Way::Group }))
        }),
        1 => any::<bool>().prop_map(|answers| Train::Open(Top::HandOut { answers })),
        1 => Just(Train::Open(Top::Framework)),
        4 => prop::sample::select(vec![YES, SAFE, DOUBT]).prop_map(|given| Train::Choose(What::Given(given))),
        4 => prop::sample::select(vec![First::Weigh, First::Alarm]).prop_map(|first| Train::Choose(What::First(first))),
        6 => Just(Train::Next),
        2 => Just(Train::Back),
        1 => Just(Train::Again),
        1 => (0..20_usize).prop_map(Train::Tick),
        1 => (0..99_u16).prop_map(|hands| Train::Count(What::Given(YES), hands)),
    ]
}

proptest! {
    #[test]
    fn practice_never_touches_the_case_and_the_case_never_practice(
        trains in prop::collection::vec(any_train(), 0..40),
        given in prop::sample::select(vec![SAFE, DOUBT]),
    ) {
        let mut session = walked(Mode::Case, &[YES, given]);
        fill(&mut session, Field::Fact(Question::Suspicion), "een feit");
        let case = session.case().cloned();
        for train in trains {
            session.update(Event::Train(train));
            prop_assert_eq!(session.case().cloned(), case.clone());
            // Not one event of a case does anything here.
            let before = session.scene();
            if !matches!(before, Scene::Training(_)) {
                continue;
            }
            for event in [Event::Answer(YES), Event::Danger, Event::NewSignal, Event::Next, Event::Fill(Field::Goal, "x".into())] {
                let mut other = session.clone();
                other.update(event);
                prop_assert_eq!(other.scene(), before.clone());
                prop_assert_eq!(other.case().cloned(), case.clone());
            }
            prop_assert!(session.fields().is_empty());
            prop_assert_eq!(session.outcome(), None);
        }
        session.update(Event::Resume);
        prop_assert_eq!(session.case().cloned(), case);
    }
}

/// What a trainer might write.
fn written() -> Own {
    let mut own = Own::default();
    for (name, value) in [
        ("titel", "Een verzonnen casus"),
        ("school", "mbo"),
        (
            "signalen",
            "Regel een.\nRegel twee met \\ en \\n: en een dubbele punt: hier.",
        ),
        ("eerst", "wegen"),
        ("eerst-waarom", "Er is een vermoeden."),
        ("vraag1", "ja"),
        ("vraag2", "twijfel"),
        ("vraag2-waarom", "Twijfel is melden."),
        ("meenemen", "Bij twijfel meldt u."),
    ] {
        own.fill(name, value);
    }
    own
}

#[test]
fn a_case_of_ones_own_follows_the_protocol_and_says_what_is_missing() {
    let own = written();
    let Written::Case(case) = own.written() else {
        panic!("{:?}", own.written())
    };
    assert_eq!(case.outcome(), Some(Outcome::ReportNow));
    assert!(case.own_reading && case.sources.is_empty());
    for (name, value, says) in [
        ("titel", "", Written::Missing("titel")),
        ("signalen", "  \n ", Written::Missing("signalen")),
        ("vraag2", "nee", Written::Open(Question::Help)),
    ] {
        let mut own = written();
        own.fill(name, value);
        assert_eq!(own.written(), says, "{name}");
    }
    // Danger leaves the questions: what was answered there does not count.
    let mut own = written();
    own.fill("eerst", "112");
    let Written::Case(case) = own.written() else {
        panic!("a case")
    };
    assert_eq!((case.outcome(), case.decisions.len()), (None, 1));
    // What does not fit changes nothing.
    let mut own = written();
    own.fill("vraag2", "misschien");
    own.fill("onbekend", "x");
    assert_eq!(own, written());
}

#[test]
fn a_case_of_ones_own_goes_out_and_in_as_it_was() {
    let own = written();
    let file = own.to_file();
    assert_eq!(Own::from_file(&file), Some(own.clone()), "{file}");
    // A mail program may change the line ends.
    assert_eq!(Own::from_file(&file.replace('\n', "\r\n")), Some(own));
}

#[test]
fn a_hostile_or_damaged_file_is_no_case() {
    let good = written().to_file();
    for bad in [
        String::new(),
        "weegwijzer-oefencasus 2\ntitel: x\n".into(),
        good.replace("vraag2: twijfel", "vraag2: soms"),
        good.replace("vraag2: twijfel\n", ""),
        good.replace("titel: ", "titel="),
        good.clone() + "onbekend: x\n",
        good.clone() + "titel: nog een\n" + "kapot\\",
        good.replace("\\n", "\\q"),
        good.clone() + "valkuil: " + &"x".repeat(own::LARGEST) + "\n",
        good.chars().take(60).collect(),
    ] {
        assert_eq!(
            Own::from_file(&bad),
            None,
            "{}",
            bad.chars().take(300).collect::<String>()
        );
    }
}

proptest! {
    #[test]
    fn any_file_is_read_without_a_panic(text in ".{0,400}", tail in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Own::from_file(&text);
        let _ = Own::from_file(&format!("weegwijzer-oefencasus 1\n{text}"));
        let _ = Own::from_file(&format!("{}{}", written().to_file(), String::from_utf8_lossy(&tail)));
    }

    #[test]
    fn any_text_goes_out_and_in(text in "\\PC{1,80}(\n\\PC{0,80}){0,3}") {
        let mut own = written();
        own.fill("valkuil", &text);
        let read = Own::from_file(&own.to_file()).expect("a case");
        prop_assert_eq!(read.get("valkuil"), own.get("valkuil"));
        prop_assert_eq!(read.to_file(), own.to_file());
    }
}
