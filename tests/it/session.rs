//! The state machine: rules over any order of events, and the exact ones.

use crate::common::{
    DOUBT, SAFE, YES, all_answers, day as common_day, fill, fresh, held, outcome, question, shown,
    today, walked,
};
use crate::events::{any_event, later_day};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use weegwijzer::calendar::{self, Date};
use weegwijzer::case::{Choice, DONE, Danger, Field, FieldKind, Next, Role, Sheet, Undecided};
use weegwijzer::effect::Effect;
use weegwijzer::protocol::{Doubtable, Given, Outcome, Question, Step, YesNo, path, step};
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::session::{
    Event, FieldView, Mode, Overlay, Place, Remark, RoundEvent, Run, Scene, Session, TableStep,
};
use weegwijzer::text;
use weegwijzer::text::date::in_words;
use weegwijzer::training::{Top, Train};

/// Events that fit the screen: what a reader can do there.
fn fitting(session: &Session) -> Vec<Event> {
    let change = |trail: Vec<Given>| {
        trail
            .into_iter()
            .map(|given| Event::Change(given.question()))
    };
    let mut events = Vec::new();
    match session.scene() {
        Scene::Start(_) => {
            events.extend(Mode::ALL.map(Event::Start));
            events.push(Event::Told);
        }
        Scene::Told => events.extend([Event::Next, Event::Next, Event::Home]),
        Scene::Readiness(_) => events.extend([Event::Next, Event::Next, Event::Danger]),
        Scene::Question(scene) => {
            let asked = scene.asked.question;
            events.extend(asked.choices().iter().copied().map(Event::Answer));
            // On to the end more often than to a report.
            events.extend(asked.choices().last().copied().map(Event::Answer));
            events.extend(change(scene.asked.trail));
            events.push(Event::Fill(Field::Fact(asked), "gezien".to_owned()));
            events.push(Event::Fill(Field::Quote(asked), String::new()));
            events.push(Event::Open(Overlay::Table));
            let vote = Field::Vote(asked, Role::Teacher);
            events.push(Event::Fill(vote, "doubt".to_owned()));
            if asked == Question::Result {
                events.extend([Event::NewSignal, Event::Withdrawn]);
                // Few walks come this far.
                events.extend(vec![Event::Answer(Given::Result(YesNo::Yes)); 4]);
            }
        }
        Scene::Table(scene) => {
            events.push(Event::Fill(Field::Seat(Role::Teacher), "yes".to_owned()));
            events.push(Event::Fill(Field::Seat(Role::Board), "yes".to_owned()));
            events.extend(vec![Event::Round(RoundEvent::GoOn); 4]);
            events.extend(
                [None, Some(Choice::Yes), Some(Choice::No)]
                    .map(|vote| Event::Round(RoundEvent::Vote(vote))),
            );
            if matches!(scene.step, TableStep::Shown(..)) {
                events.push(Event::Next);
            }
        }
        Scene::AgreedDate => {
            events.extend([Event::Next, Event::Next, Event::Withdrawn, Event::Stopped]);
            for later in [0, 0, 40] {
                let day = later_day(later).to_string();
                events.push(Event::Fill(Field::ReviewOn, day));
            }
        }
        Scene::Outcome(scene) => {
            events.extend([
                Event::Next,
                Event::NewSignal,
                Event::TakeAlong,
                Event::Steps,
            ]);
            events.extend(change(scene.reached.way));
            if scene.mode == Mode::Evaluate {
                events.push(Event::Withdrawn);
            }
            let sheets = scene.sheets.into_iter().map(Overlay::Sheet);
            events.extend(sheets.map(Event::Open));
            if scene.is_over {
                // On to question 5, to which few ways lead.
                events.extend(vec![Event::Next; 9]);
            }
            if scene.reached.outcome == Outcome::HelpRunning {
                // A date ahead takes three events in a row.
                events.extend(vec![Event::Open(Overlay::Sheet(Sheet::Plan)); 9]);
            }
        }
        Scene::Sheet(_) => {
            events.extend([Event::Next, Event::Next]);
            for later in [0, 0, 0, 40] {
                let day = later_day(later).to_string();
                events.push(Event::Fill(Field::ReviewOn, day));
            }
        }
        Scene::Draft(_) | Scene::Training(_) | Scene::Reference(_) => events.push(Event::Home),
    }
    events
}

/// Every note and every opinion that a case holds, also what was put aside.
fn written(session: &Session) -> BTreeSet<(Field, String)> {
    let Some(run) = session.run() else {
        return BTreeSet::new();
    };
    let all = run.earlier().iter().map(|(_, entries)| entries);
    all.chain([run.entries()])
        .flat_map(|entries| entries.iter().cloned())
        .filter(|(field, _)| field.question().is_some())
        .collect()
}

/// How often a walk came where little leads.
#[derive(Default)]
struct Seen {
    outcomes: BTreeMap<Outcome, u32>,
    signals: u32,
    waiting: u32,
    early: u32,
    withdrawn: u32,
    aside: u32,
}

#[test]
fn a_report_from_before_the_help_is_none_for_help_that_failed() {
    let agreed = today().pred_opt().expect("a day before");
    for (on, made) in [
        (agreed.pred_opt().expect("a day before"), false),
        (agreed, true),
        (today(), true),
    ] {
        let mut session = helped();
        fill(&mut session, Field::ReviewOn, &calendar::iso(agreed));
        session.update(Event::Next);
        session.update(Event::Answer(Given::Result(YesNo::No)));
        assert_eq!(outcome(&session), Some(Outcome::ReportHelpFailed));
        fill(&mut session, Field::Report, "reported");
        fill(&mut session, Field::ReportedOn, &calendar::iso(on));
        let run = session.case().expect("a case");
        assert_eq!(
            matches!(run.next(today()), Some(Next::Reported(_))),
            made,
            "{on}"
        );
        assert_eq!(
            seen(&session).contains("Bel vandaag Veilig Thuis"),
            !made,
            "{on}"
        );
    }
}

#[test]
fn the_next_step_of_running_help_asks_for_the_agreements_of_the_framework_alone() {
    let agreed: Vec<Field> = Sheet::Plan
        .fields()
        .iter()
        .copied()
        .filter(|field| field.asked_by_framework())
        .collect();
    assert_eq!(agreed.len(), 3);
    let mut session = helped();
    for (at, field) in agreed.iter().enumerate() {
        assert!(seen(&session).contains(text::outcome::work::FILL), "{at}");
        let day = later_day(30).to_string();
        fill(
            &mut session,
            *field,
            if field.kind() == FieldKind::Day {
                &day
            } else {
                "mentor"
            },
        );
    }
    let page = seen(&session);
    assert!(
        !page.contains(text::outcome::work::FILL) && page.contains(text::outcome::work::TO_RECORD)
    );
}

#[test]
fn no_order_of_events_shows_what_the_framework_does_not_say() {
    let seen = RefCell::new(Seen::default());
    let config = ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    // Half of the events fit the screen; the others come at the wrong moment.
    let events = prop::collection::vec(
        (any::<bool>(), any::<prop::sample::Index>(), any_event()),
        0..60,
    );
    TestRunner::new(config)
        .run(&events, |events| {
            let mut session = fresh();
            for (fits, which, other) in events {
                let mut fitting = fitting(&session);
                let event = if fits {
                    fitting.swap_remove(which.index(fitting.len()))
                } else {
                    other
                };
                let before = session.clone();
                session.update(event.clone());
                holds(&before, &event, &session)?;
                count(&before, &session, &mut seen.borrow_mut());
            }
            Ok(())
        })
        .unwrap_or_else(|failed| panic!("{failed}"));
    let seen = seen.into_inner();
    for outcome in Outcome::ALL {
        let count = seen.outcomes.get(&outcome).copied().unwrap_or_default();
        assert!(count > 10, "{outcome:?} was reached {count} times");
    }
    for (what, count) in [
        ("a new signal", seen.signals),
        ("running help with a date ahead", seen.waiting),
        ("an evaluation before its term", seen.early),
        ("an evaluation in which somebody stopped", seen.withdrawn),
        ("notes that were put aside", seen.aside),
    ] {
        assert!(count > 10, "{what}: {count} times");
    }
}

fn count(before: &Session, session: &Session, seen: &mut Seen) {
    let Some(run) = session.run() else { return };
    if let Scene::Outcome(scene) = session.scene() {
        *seen.outcomes.entry(scene.reached.outcome).or_default() += 1;
        if scene.reached.outcome == Outcome::HelpRunning {
            seen.waiting += u32::from(scene.opens_on.is_some());
            seen.early += u32::from(scene.mode == Mode::Evaluate);
        }
        seen.withdrawn += u32::from(
            scene.mode == Mode::Evaluate && scene.reached.outcome == Outcome::ReportHelpRefused,
        );
    }
    let was = before.run().filter(|was| was.number() == run.number());
    if let Some(was) = was {
        seen.signals += u32::from(run.walk().signals().len() > was.walk().signals().len());
        seen.aside += u32::from(run.earlier().len() > was.earlier().len());
    }
}

/// What holds after every event.
fn holds(before: &Session, event: &Event, session: &Session) -> Result<(), TestCaseError> {
    // A draft gives back the case as it is, at any moment.
    if let Some(case) = session.case() {
        let again = Run::from_parts(case.parts());
        prop_assert_eq!(&again, case);
    }
    let scene = session.scene();
    let answers = shown(&scene);
    // The way here is in the framework's order, without a gap.
    let order: Vec<_> = answers.iter().map(|given| given.question()).collect();
    let presumed = |question: Question| session.run().is_some_and(|run| run.presumes(question));
    let mut asked = Question::ALL.to_vec();
    asked.retain(|question| !presumed(*question));
    prop_assert_eq!(order.as_slice(), &asked[..order.len()]);
    let reports = answers
        .iter()
        .any(|given| matches!(given, Given::Safety(Doubtable::Yes | Doubtable::Doubt)));
    match &scene {
        Scene::Told => {
            prop_assert!(
                session
                    .run()
                    .is_some_and(|run| run.mode() == Mode::Quick && run.told())
            );
        }
        Scene::Outcome(scene) => {
            // Yes or doubt about safety is always the report, and nothing else.
            prop_assert_eq!(reports, scene.reached.outcome == Outcome::ReportNow);
            if scene.mode == Mode::Quick {
                prop_assert!(scene.notes.is_empty());
                prop_assert!(scene.sheets.is_empty() && scene.open.is_empty());
            }
        }
        Scene::Question(scene) => {
            prop_assert!(!reports, "a question after a report");
            prop_assert_eq!(scene.asked.question, asked[answers.len()]);
            // What was set aside is shown, never silently in force.
            prop_assert!(scene.asked.given.is_none() || scene.asked.set_aside.is_none());
        }
        Scene::Start(_) => prop_assert!(answers.is_empty()),
        Scene::Readiness(_) => prop_assert!(session.place().depth == 1),
        Scene::Table(scene) => {
            prop_assert!(session.run().is_some_and(|run| run.mode() != Mode::Quick));
            let hidden = matches!(scene.step, TableStep::Pass(_) | TableStep::Vote(_));
            prop_assert!(!hidden || session.fields().is_empty());
        }
        Scene::AgreedDate => {
            prop_assert!(
                session
                    .run()
                    .is_some_and(|run| run.mode() == Mode::Evaluate)
            );
        }
        Scene::Training(_) => {
            prop_assert_eq!(session.outcome(), None, "a training lies on the start");
        }
        Scene::Reference(_) => {
            prop_assert_eq!(
                session.outcome(),
                None,
                "the reference is on top of the start"
            );
        }
        Scene::Draft(_) => {
            prop_assert!(session.run().is_some_and(|run| run.mode() != Mode::Quick));
        }
        Scene::Sheet(scene) => {
            let run = session.run().expect("a case");
            let offered = run.sheets(scene.outcome).contains(&scene.sheet);
            prop_assert!(offered || scene.sheet.belongs_to(scene.outcome));
            prop_assert!(session.run().is_some_and(|run| run.mode() != Mode::Quick));
        }
    }
    match event {
        // Writing, opinions and days never answer a question. A date that is moved ahead
        // takes the answer to question 5 back, and nothing else.
        Event::Fill(field, _) => {
            let path = |session: &Session| session.run().map(|run| run.path()).unwrap_or_default();
            let mut kept = path(before);
            if *field == Field::ReviewOn && kept != path(session) {
                kept.retain(|given| given.question() != Question::Result);
            }
            prop_assert_eq!(kept, path(session));
            // Nor does it draw the screen anew below the hands that write.
            let on_screen = |filled: &FieldView| filled.field == *field;
            if before.fields().iter().any(on_screen) {
                prop_assert_eq!(before.scene(), session.scene());
            }
        }
        // A sheet lies on its outcome, and nothing else moves.
        Event::Open(_) => prop_assert_eq!(before.outcome(), session.outcome()),
        _ => {}
    }
    // Question 5 never stands open without an agreed date that is reached, unless it was
    // answered before the clock went back.
    if let (Scene::Question(scene), Some(run)) = (&scene, session.run())
        && scene.asked.question == Question::Result
        && run.given(Question::Result).is_none()
    {
        prop_assert!(run.is_over(session.today()));
    }
    if session.offers_update() {
        prop_assert!(matches!(&scene, Scene::Start(start) if start.next.is_none()));
    }
    // Nothing that was written is lost on the way, whatever is answered or reopened.
    let on_the_way = matches!(
        event,
        Event::Answer(_)
            | Event::Change(_)
            | Event::Next
            | Event::Danger
            | Event::NewSignal
            | Event::Steps
            | Event::TakeAlong
            | Event::Withdrawn
            | Event::Stopped
            | Event::GoTo(_)
    );
    if on_the_way {
        prop_assert!(written(session).is_superset(&written(before)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn going_back_and_forth_changes_no_answer(steps in prop::collection::vec(0..20_usize, 0..20)) {
        let path = [
            Given::Suspicion(YesNo::Yes),
            Given::Safety(Doubtable::No),
            Given::Help(YesNo::Yes),
            Given::Acceptance(YesNo::Yes),
            Given::Result(YesNo::No),
        ];
        let mut session = walked(Mode::Case, &path);
        let end = session.place();
        let before = session.scene();
        for depth in steps {
            session.update(Event::GoTo(Place { depth, overlay: depth % 8 }));
        }
        session.update(Event::GoTo(end));
        prop_assert_eq!(session.scene(), before);
    }
}

#[test]
fn an_answer_to_another_question_than_the_one_on_screen_is_ignored() {
    let mut session = walked(Mode::Quick, &[YES]);
    let before = session.clone();
    session.update(Event::Answer(YES));
    session.update(Event::Answer(Given::Help(YesNo::No)));
    assert_eq!(session, before);
}

#[test]
fn the_same_answer_again_keeps_what_came_after_it() {
    let mut session = walked(Mode::Quick, &[YES, SAFE, Given::Help(YesNo::No)]);
    session.update(Event::Change(Question::Suspicion));
    session.update(Event::Answer(YES));
    session.update(Event::Answer(SAFE));
    session.update(Event::Answer(Given::Help(YesNo::No)));
    let Scene::Outcome(scene) = session.scene() else {
        panic!("an outcome")
    };
    assert!(scene.reached.replaced.is_empty() && scene.reached.set_aside.is_empty());
}

#[test]
fn a_changed_answer_sets_the_later_ones_aside_and_asks_them_again() {
    let mut session = walked(Mode::Quick, &[YES, SAFE, Given::Help(YesNo::No)]);
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(DOUBT));
    assert_eq!(outcome(&session), Some(Outcome::ReportNow));
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(SAFE));
    let Scene::Question(scene) = session.scene() else {
        panic!("a question")
    };
    assert_eq!(scene.asked.question, Question::Help);
    assert_eq!(
        (scene.asked.given, scene.asked.set_aside),
        (None, Some(Given::Help(YesNo::No)))
    );
    session.update(Event::Answer(Given::Help(YesNo::No)));
    let Scene::Outcome(scene) = session.scene() else {
        panic!("an outcome")
    };
    assert_eq!(scene.reached.replaced, [DOUBT], "the doubt leaves a trace");
    assert!(scene.reached.set_aside.is_empty());
}

/// A case in which help runs.
fn helped() -> Session {
    let help = [Given::Help(YesNo::Yes), Given::Acceptance(YesNo::Yes)];
    walked(Mode::Case, &[YES, SAFE, help[0], help[1]])
}

#[test]
fn running_help_stands_between_question_four_and_five() {
    let mut session = helped();
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning));
    fill(&mut session, Field::ReviewOn, &today().to_string());
    session.update(Event::Next);
    assert_eq!(question(&session), Some(Question::Result));
    session.update(Event::Answer(Given::Result(YesNo::Yes)));
    assert_eq!(outcome(&session), Some(Outcome::HelpCompleted));
    session.update(Event::GoTo(Place {
        depth: 6,
        overlay: 0,
    }));
    let Scene::Outcome(scene) = session.scene() else {
        panic!("an outcome")
    };
    assert_eq!(
        (scene.reached.outcome, scene.reached.way.len()),
        (Outcome::HelpRunning, 4)
    );
}

#[test]
fn the_quick_check_leaves_an_open_case_alone_and_keeps_no_note() {
    let mut session = walked(Mode::Case, &[YES]);
    let note = Field::Fact(Question::Safety);
    session.update(Event::Fill(note, "rustig".to_owned()));
    session.update(Event::Home);
    session.update(Event::Start(Mode::Quick));
    session.update(Event::Fill(note, "onrustig".to_owned()));
    assert_eq!(session.fields(), [], "no field in the quick check");
    session.update(Event::Home);
    session.update(Event::Resume);
    assert_eq!(question(&session), Some(Question::Safety));
    assert_eq!(held(&session, note), "rustig");
}

#[test]
fn a_new_case_puts_the_open_one_aside_and_restore_takes_it_back() {
    let mut session = walked(Mode::Case, &[YES, SAFE]);
    session.update(Event::Home);
    session.update(Event::Start(Mode::Case));
    assert_eq!(session.scene(), Scene::Readiness(true));
    session.update(Event::Restore);
    assert_eq!(question(&session), Some(Question::Help));
}

#[test]
fn an_update_waits_until_no_case_can_be_lost() {
    let mut session = walked(Mode::Case, &[YES]);
    session.update(Event::UpdateFound);
    assert!(!session.offers_update(), "in a run");
    session.update(Event::Home);
    assert!(!session.offers_update(), "with an open case");
    let mut session = walked(Mode::Quick, &[YES]);
    session.update(Event::UpdateFound);
    assert!(!session.offers_update(), "in a quick check");
    session.update(Event::Home);
    assert!(session.offers_update());
}

#[test]
fn a_reload_is_told_once() {
    let mut session = Session::new(true, today(), 7);
    assert!(matches!(session.scene(), Scene::Start(scene) if scene.reloaded));
    session.update(Event::Start(Mode::Quick));
    session.update(Event::Home);
    assert!(matches!(session.scene(), Scene::Start(scene) if !scene.reloaded));
}

#[test]
fn only_a_place_with_something_in_memory_says_that_a_reload_lost_it() {
    let opened = |page| Event::Reference(ReferenceEvent::Open(page));
    let typed = |name: &str, value: &str| {
        Event::Reference(ReferenceEvent::Type(name.to_owned(), value.to_owned()))
    };
    let loses = |session: &Session| session.place().overlay < Place::LOSES_NOTHING;
    // The school's data, taken over or filled in and stored.
    let mut session = fresh();
    session.update(opened(ReferencePage::School));
    assert!(!loses(&session));
    session.update(opened(ReferencePage::Form));
    session.update(typed("school", "De Verzonnen School"));
    assert!(loses(&session), "half typed");
    session.update(Event::Reference(ReferenceEvent::Keep));
    session.update(Event::Reference(ReferenceEvent::Written(true)));
    assert!(!loses(&session), "{:?}", session.place());
    assert_eq!(session.place().depth, session.reference().depth());
    // A note or a choice in the check comes into memory, and Back keeps that.
    for (page, name, value) in [
        (ReferencePage::Signals, "gezien", "Zegt niets."),
        (ReferencePage::Complete, "punt3", "erin"),
    ] {
        let mut session = fresh();
        session.update(opened(ReferencePage::CODE));
        let before = session.place();
        session.update(opened(page));
        assert!(!loses(&session));
        session.update(typed(name, value));
        assert!(loses(&session));
        let effects = session.update(Event::GoTo(before));
        assert!(loses(&session), "the entry of before");
        assert_eq!(effects, [Effect::BringBack, Effect::FollowPlace]);
        assert_eq!(session.place().depth, before.depth);
        let place = session.place();
        assert_eq!(session.update(Event::GoTo(place)), [Effect::BringBack]);
    }
    // A case below, and a training.
    let mut session = walked(Mode::Case, &[YES]);
    session.update(Event::Home);
    session.update(opened(ReferencePage::School));
    assert!(loses(&session));
    let mut session = fresh();
    session.update(Event::Train(Train::List));
    assert!(!loses(&session));
    let list = session.place();
    session.update(Event::Train(Train::Open(Top::Framework)));
    assert!(!loses(&session) && session.place().depth == 2);
    session.update(Event::GoTo(list));
    assert_eq!(session.place(), list);
}

#[test]
fn a_case_in_memory_never_takes_the_place_of_the_draft_that_was_opened() {
    let mut session = walked(Mode::Case, &[YES]);
    let kept = session.case().cloned().expect("a case");
    // A copy that says the same is none.
    let mut same = session.clone();
    same.update(Event::Start(Mode::Case));
    same.update(Event::TakeIn(Box::new(kept.clone())));
    same.update(Event::Restore);
    assert_eq!(same.case(), Some(&kept));
    session.update(Event::Fill(Field::Goal, "erna".to_owned()));
    session.update(Event::Start(Mode::Case));
    session.update(Event::TakeIn(Box::new(kept.clone())));
    assert_eq!(session.case().map(Run::number), Some(kept.number()));
    session.update(Event::GoTo(Place {
        depth: 1,
        overlay: 0,
    }));
    session.update(Event::Restore);
    let aside = session.case().cloned().expect("a case");
    assert_eq!(aside.path(), kept.path(), "it is not lost");
    assert_ne!(aside.number(), kept.number(), "and another case by now");
}

#[test]
fn no_update_is_offered_that_would_take_what_a_trainer_wrote() {
    let mut session = fresh();
    session.update(Event::UpdateFound);
    assert!(session.offers_update());
    session.update(Event::Train(Train::List));
    session.update(Event::Train(Train::Open(Top::Form)));
    let title = Train::Type("titel".to_owned(), "Een verzonnen titel".to_owned());
    session.update(Event::Train(title));
    session.update(Event::Home);
    assert!(!session.offers_update());
}

/// A case that answered these questions, with this agreed date.
fn under_way(answers: &[Given], agreed: Option<Date>) -> Session {
    let mut session = walked(Mode::Case, answers);
    if let Some(agreed) = agreed {
        fill(&mut session, Field::ReviewOn, &agreed.to_string());
    }
    session
}

#[test]
fn the_start_says_what_comes_next_in_the_case_and_leads_there() {
    let help = [
        YES,
        SAFE,
        Given::Help(YesNo::Yes),
        Given::Acceptance(YesNo::Yes),
    ];
    let day = |days| calendar::days_after(today(), days);
    let before = today().pred_opt();
    type Row<'a> = (&'a [Given], Option<Date>, Next, &'a str, Option<Question>);
    let table: [Row<'_>; 9] = [
        (
            &[YES],
            None,
            Next::Question(Question::Safety),
            "Nu: vraag 2.",
            Some(Question::Safety),
        ),
        (
            &[YES, SAFE],
            None,
            Next::Question(Question::Help),
            "Nu: vraag 3.",
            Some(Question::Help),
        ),
        (
            &[Given::Suspicion(YesNo::No)],
            None,
            Next::Record,
            "Nu: de uitkomst uitwerken",
            None,
        ),
        (
            &[YES, DOUBT],
            None,
            Next::Report,
            "Nu: bel Veilig Thuis",
            None,
        ),
        (&help, None, Next::Record, "Nu: de uitkomst uitwerken", None),
        (
            &help,
            Some(day(1)),
            Next::Wait(day(1)),
            "Nog één dag tot u verdergaat: ",
            None,
        ),
        (
            &help,
            Some(day(12)),
            Next::Wait(day(12)),
            "Nog 12 dagen tot u verdergaat: ",
            None,
        ),
        (
            &help,
            Some(today()),
            Next::LookBack(today()),
            "Vandaag: vraag 5.",
            Some(Question::Result),
        ),
        (
            &help,
            before,
            Next::LookBack(before.expect("a day")),
            "De afgesproken dag was ",
            Some(Question::Result),
        ),
    ];
    for (answers, agreed, next, says, asks) in table {
        let mut session = under_way(answers, agreed);
        let run = session.case().expect("a case");
        assert_eq!(run.next(today()), Some(next), "{answers:?}, {agreed:?}");
        assert!(
            text::start::next(next, today()).starts_with(says),
            "{next:?}"
        );
        session.update(Event::Home);
        session.update(Event::Resume);
        let question = match session.scene() {
            Scene::Question(scene) => {
                let due = (asks == Some(Question::Result)).then_some(agreed).flatten();
                assert_eq!(scene.due.map(|(day, _)| day), due);
                Some(scene.asked.question)
            }
            _ => None,
        };
        assert_eq!(question, asks, "{next:?}");
    }
    assert_eq!(
        under_way(&[], None)
            .case()
            .and_then(|run| run.next(today())),
        None
    );
}

#[test]
fn the_start_softens_no_danger_and_asks_nobody_to_call_twice() {
    let help = [
        YES,
        SAFE,
        Given::Help(YesNo::Yes),
        Given::Acceptance(YesNo::Yes),
    ];
    let told = |session: &mut Session| fill(session, Field::PupilTold, "yes");
    let about = |session: &mut Session| fill(session, Field::About, "sexual-abuse");
    let ground = |session: &mut Session| {
        fill(session, Field::ParentsTalk, "skipped");
        fill(session, Field::TalkGround, "danger-at-home");
    };
    let doubts = |session: &mut Session| {
        fill(
            session,
            Field::Vote(Question::Safety, Role::Teacher),
            "doubt",
        );
    };
    for said in [&told as &dyn Fn(&mut Session), &about, &ground, &doubts] {
        let days = [
            Some("2026-12-05"),
            Some("2026-11-23"),
            Some("2026-11-20"),
            None,
        ];
        for agreed in days.map(|day| day.map(common_day)) {
            let mut session = under_way(&help, agreed);
            said(&mut session);
            let run = session.case().expect("a case");
            assert_eq!(run.next(today()), Some(Next::Contradiction), "{agreed:?}");
            session.update(Event::Home);
            session.update(Event::Resume);
            let outcome =
                matches!(&session.scene(), Scene::Outcome(scene) if scene.undecided.is_some());
            assert!(outcome, "the heading says that they do not fit: {agreed:?}");
        }
    }
    let mut session = under_way(&[YES, DOUBT], None);
    fill(&mut session, Field::Report, "advice-only");
    assert_eq!(
        session.case().and_then(|run| run.next(today())),
        Some(Next::Report)
    );
    fill(&mut session, Field::Report, "reported");
    let run = session.case().expect("a case");
    let call_on = run.calls_again_on(today());
    assert!(call_on.is_some_and(|day| day > today()));
    assert_eq!(run.next(today()), Some(Next::Reported(call_on)));
    fill(&mut session, Field::Heard, "yes");
    let run = session.case().expect("a case");
    assert_eq!(run.next(today()), Some(Next::Reported(None)));
}

#[test]
fn who_called_again_without_an_answer_says_when_to_call_next() {
    let later = calendar::days_after(today(), 2);
    let ago = |days| (0..days).fold(today(), |day: Date, _| day.pred_opt().expect("a day"));
    let mut session = under_way(&[YES, DOUBT], None);
    fill(&mut session, Field::Report, "reported");
    fill(&mut session, Field::ReportedOn, &calendar::iso(ago(14)));
    let next = |session: &Session| session.case().and_then(|run| run.next(today()));
    let Some(Next::Reported(Some(term))) = next(&session) else {
        panic!("a day to call")
    };
    assert!(term < today());
    let remark = |session: &Session, field| {
        let run = session.case().expect("a case");
        run.remark(field, today())
    };
    fill(&mut session, Field::Heard, "not-yet");
    for field in [Field::Heard, Field::ReportedOn] {
        assert_eq!(remark(&session, field), Some(Remark::FeedbackOver));
    }
    // A choice alone puts nothing off.
    fill(&mut session, Field::CallAgainOn, &calendar::iso(later));
    assert_eq!(next(&session), Some(Next::Reported(Some(term))));
    fill(&mut session, Field::CalledAgain, "Niemand wist het.");
    for on in [later, ago(1)] {
        fill(&mut session, Field::CallAgainOn, &calendar::iso(on));
        assert_eq!(next(&session), Some(Next::Reported(Some(on))));
        let over = remark(&session, Field::Heard) == Some(Remark::FeedbackOver);
        assert_eq!(over, on <= today(), "{on}");
        let run = session.case().expect("a case");
        let reminders = weegwijzer::export::reminders(run, Outcome::ReportNow, today());
        let ahead: Vec<_> = reminders.iter().map(|reminder| reminder.on).collect();
        assert_eq!(ahead.contains(&on), on >= today(), "{ahead:?}");
        let record = weegwijzer::export::record(run, Outcome::ReportNow, today()).plain();
        assert!(record.contains("Belt weer op:"), "{record}");
    }
    // What no day shows counts as none: the term leads.
    fill(&mut session, Field::CallAgainOn, "");
    assert_eq!(next(&session), Some(Next::Reported(Some(term))));
    fill(&mut session, Field::CallAgainOn, &calendar::iso(later));
    fill(&mut session, Field::Heard, "yes");
    assert_eq!(next(&session), Some(Next::Reported(None)));
    for field in [Field::Heard, Field::ReportedOn] {
        assert_eq!(remark(&session, field), None, "{field:?}");
    }
}

#[test]
fn all_was_done_fills_what_is_open_and_changes_nothing_that_was_said() {
    for said in [None, Some(Choice::NotYet), Some(Choice::Skipped)] {
        let mut session = fresh();
        session.update(Event::Start(Mode::Case));
        if let Some(said) = said {
            fill(&mut session, Field::ParentsTalk, said.id());
        }
        session.update(Event::AllDone);
        let entries = session.case().expect("a case").entries();
        for field in DONE {
            // That the parents were spoken to is not said before it is known whether that
            // was dangerous.
            let expected = match field {
                Field::ParentsTalk => said,
                _ => Some(Choice::Yes),
            };
            assert_eq!(entries.choice(*field), expected, "{field:?}");
        }
        // Nobody says by one tap that Veilig Thuis was asked.
        assert!(!entries.has(Field::Advice));
        for (told, about, done) in [
            (Choice::No, Choice::No, true),
            (Choice::No, Choice::Illness, false),
            (Choice::Yes, Choice::No, false),
        ] {
            let mut asked = fresh();
            asked.update(Event::Start(Mode::Case));
            fill(&mut asked, Field::PupilTold, told.id());
            fill(&mut asked, Field::About, about.id());
            asked.update(Event::AllDone);
            let entries = asked.case().expect("a case").entries();
            assert_eq!(entries.has(Field::ParentsTalk), done, "{about:?}");
        }
        // What waits for Veilig Thuis was not done.
        for (field, choice, waits) in [
            (Field::PupilTold, Choice::Yes, Field::ParentsTalk),
            (Field::About, Choice::SexualAbuse, Field::ParentsTalk),
            (Field::About, Choice::Honour, Field::ParentsTalk),
            (Field::About, Choice::Honour, Field::PupilTalk),
        ] {
            let mut danger = fresh();
            danger.update(Event::Start(Mode::Case));
            fill(&mut danger, field, choice.id());
            danger.update(Event::AllDone);
            let entries = danger.case().expect("a case").entries();
            assert!(
                !entries.has(waits) && entries.has(Field::Board),
                "{choice:?}"
            );
        }
        // From 18 on nobody talks with the parents.
        let mut adult = fresh();
        adult.update(Event::Start(Mode::Case));
        fill(&mut adult, Field::Adult, Choice::Yes.id());
        adult.update(Event::AllDone);
        let entries = adult.case().expect("a case").entries();
        assert!(!entries.has(Field::ParentsTalk) && entries.has(Field::PupilTalk));
    }
}

#[test]
fn at_the_table_nobody_sees_an_answer_before_all_have_answered() {
    let mut session = walked(Mode::Case, &[YES]);
    session.update(Event::Open(Overlay::Table));
    // One alone has no round.
    session.update(Event::Round(RoundEvent::GoOn));
    let step = |session: &Session| match session.scene() {
        Scene::Table(scene) => scene.step,
        other => panic!("{other:?}"),
    };
    assert_eq!(step(&session), TableStep::Facts(true));
    let roles = [Role::Teacher, Role::Leadership, Role::Board];
    for role in roles {
        fill(&mut session, Field::Seat(role), "yes");
    }
    assert_eq!(step(&session), TableStep::Facts(true));
    session.update(Event::Round(RoundEvent::GoOn));
    let votes = [Some(Choice::No), Some(Choice::Doubt), Some(Choice::No)];
    let mut drawn = Vec::new();
    for (role, vote) in session
        .run()
        .expect("a case")
        .entries()
        .table()
        .into_iter()
        .zip(votes)
    {
        assert_eq!(step(&session), TableStep::Pass(role));
        drawn.push(format!("{:?}", weegwijzer::screens::page(&session, "")));
        // An answer counts only from whom the phone was given to.
        session.update(Event::Round(RoundEvent::Vote(Some(Choice::Yes))));
        assert_eq!(step(&session), TableStep::Pass(role));
        session.update(Event::Round(RoundEvent::GoOn));
        assert_eq!(step(&session), TableStep::Vote(role));
        drawn.push(format!("{:?}", weegwijzer::screens::page(&session, "")));
        // About safety nobody has no opinion: who is not sure doubts.
        session.update(Event::Round(RoundEvent::Vote(None)));
        assert_eq!(step(&session), TableStep::Vote(role));
        assert_eq!(
            session
                .run()
                .expect("a case")
                .entries()
                .votes(Question::Safety),
            []
        );
        session.update(Event::Round(RoundEvent::Vote(vote)));
    }
    assert!(
        drawn
            .iter()
            .all(|page| !page.contains("data-votes") && !page.contains("checked"))
    );
    let shown = vec![(Choice::Yes, 0), (Choice::Doubt, 1), (Choice::No, 2)];
    let split = Some(Remark::Split(Question::Safety));
    assert_eq!(step(&session), TableStep::Shown(shown, 0, split));
    session.update(Event::Next);
    assert!(
        matches!(session.scene(), Scene::Question(scene) if scene.asked.question == Question::Safety)
    );
    // Or it is answered where everybody sees it, and not before.
    for votes in [1, 2] {
        let mut session = walked(Mode::Case, &[YES]);
        round(&mut session, &vec![Some(Choice::Doubt); votes]);
        session.update(Event::Answer(DOUBT));
        assert_eq!(outcome(&session).is_some(), votes == 2);
    }
    // Who begins another round begins with what is known.
    session.update(Event::Open(Overlay::Table));
    assert_eq!(step(&session), TableStep::Facts(false));
}

/// The screen that is shown, as text.
fn seen(session: &Session) -> String {
    format!("{:?}", weegwijzer::screens::page(session, ""))
}

/// A round about this question with the teacher and the leadership, who answer this one after
/// the other.
fn round(session: &mut Session, votes: &[Option<Choice>]) {
    session.update(Event::Open(Overlay::Table));
    for role in [Role::Teacher, Role::Leadership] {
        fill(session, Field::Seat(role), "yes");
    }
    session.update(Event::Round(RoundEvent::GoOn));
    for vote in votes {
        session.update(Event::Round(RoundEvent::GoOn));
        session.update(Event::Round(RoundEvent::Vote(*vote)));
    }
}

#[test]
fn whoever_tapped_wrong_answers_again_until_the_next_one_has_the_phone() {
    let mut session = walked(Mode::Case, &[YES]);
    let step = |session: &Session| match session.scene() {
        Scene::Table(scene) => scene.step,
        other => panic!("{other:?}"),
    };
    let again = Event::Round(RoundEvent::Again);
    // Nobody answered yet.
    round(&mut session, &[]);
    session.update(again.clone());
    assert_eq!(step(&session), TableStep::Pass(Role::Teacher));
    round(&mut session, &[Some(Choice::No)]);
    assert!(seen(&session).contains("Verkeerd getikt?"));
    session.update(again.clone());
    assert_eq!(step(&session), TableStep::Pass(Role::Teacher));
    assert!(!seen(&session).contains("Verkeerd getikt?"));
    session.update(Event::Round(RoundEvent::GoOn));
    session.update(Event::Round(RoundEvent::Vote(Some(Choice::Doubt))));
    session.update(Event::Round(RoundEvent::GoOn));
    // The phone is with the next one, who takes back nobody's answer.
    session.update(again.clone());
    assert_eq!(step(&session), TableStep::Vote(Role::Leadership));
    session.update(Event::Round(RoundEvent::Vote(Some(Choice::No))));
    let shown = vec![(Choice::Yes, 0), (Choice::Doubt, 1), (Choice::No, 1)];
    let split = Some(Remark::Split(Question::Safety));
    assert_eq!(step(&session), TableStep::Shown(shown.clone(), 0, split));
    // What all saw stays.
    session.update(again);
    assert_eq!(step(&session), TableStep::Shown(shown, 0, split));
}

#[test]
fn a_round_that_is_broken_off_leaves_nothing_behind() {
    let mut session = walked(Mode::Case, &[YES]);
    let question = session.place();
    round(&mut session, &[Some(Choice::Doubt)]);
    session.update(Event::GoTo(question));
    assert!(
        session
            .case()
            .expect("a case")
            .entries()
            .votes(Question::Safety)
            .is_empty()
    );
    round(&mut session, &[]);
    let step = |session: &Session| match session.scene() {
        Scene::Table(scene) => scene.step,
        other => panic!("{other:?}"),
    };
    assert_eq!(step(&session), TableStep::Pass(Role::Teacher));
    // Back and Forward in the middle, with somebody else at the table meanwhile: nobody answers
    // for another, and no answer goes on from before.
    let table = session.place();
    round(&mut session, &[Some(Choice::Doubt)]);
    session.update(Event::GoTo(question));
    fill(&mut session, Field::Seat(Role::Teacher), "");
    fill(&mut session, Field::Seat(Role::Board), "yes");
    session.update(Event::GoTo(table));
    assert_eq!(step(&session), TableStep::Facts(false));
    session.update(Event::Round(RoundEvent::Vote(Some(Choice::Yes))));
    assert_eq!(step(&session), TableStep::Facts(false));
    assert!(
        session
            .case()
            .expect("a case")
            .entries()
            .votes(Question::Safety)
            .is_empty()
    );
}

#[test]
fn elsewhere_than_at_safety_no_opinion_is_counted_and_answers_no_question() {
    for question in Question::ALL {
        let before = [
            YES,
            SAFE,
            Given::Help(YesNo::Yes),
            Given::Acceptance(YesNo::Yes),
        ];
        let at = question.number() - 1;
        let mut session = walked(Mode::Case, &before[..at]);
        if question == Question::Result {
            fill(&mut session, Field::ReviewOn, "2026-09-01");
            session.update(Event::Resume);
        }
        round(&mut session, &[Some(Choice::Yes), None]);
        let page = seen(&session);
        if question == Question::Safety {
            assert!(!page.contains("data-votes") && !page.contains(text::table::NO_OPINION));
            continue;
        }
        let Scene::Table(scene) = session.scene() else {
            panic!("{question:?}");
        };
        let shown = vec![(Choice::Yes, 1), (Choice::Doubt, 0), (Choice::No, 0)];
        assert_eq!(scene.step, TableStep::Shown(shown, 1, None), "{question:?}");
        assert!(page.contains(text::table::NO_OPINION), "{question:?}");
    }
}

#[test]
fn a_doubt_that_was_said_at_the_table_stays_in_the_record_and_calls_first() {
    for question in [Question::Suspicion, Question::Safety] {
        let given = [YES, SAFE];
        let mut session = walked(Mode::Case, &given[..question.number() - 1]);
        round(&mut session, &[Some(Choice::Yes), Some(Choice::Doubt)]);
        fill(&mut session, Field::Vote(question, Role::Leadership), "yes");
        let run = session.case().expect("a case");
        assert!(run.entries().doubted(question) && run.split(question).is_none());
        assert_eq!(run.calls_first(), question == Question::Safety);
        session.update(Event::Next);
        for given in &given[question.number() - 1..] {
            session.update(Event::Answer(*given));
        }
        for answer in [Given::Help(YesNo::Yes), Given::Acceptance(YesNo::No)] {
            session.update(Event::Answer(answer));
        }
        session.update(Event::Open(Overlay::Sheet(Sheet::Record)));
        let record = seen(&session);
        // Since then all said "ja": at question 2 the answer is not theirs.
        let says = match question {
            Question::Suspicion => text::record::DOUBTED_BEFORE,
            _ => text::record::DOUBTED,
        };
        assert!(record.contains(says), "{question:?}: {record}");
    }
}

#[test]
fn a_second_round_takes_back_only_what_somebody_said() {
    let (yes, no, doubt) = (Some(Choice::Yes), Some(Choice::No), Some(Choice::Doubt));
    for (first, second, said) in [
        ([yes, yes], [no, no], false),
        ([no, no], [yes, yes], false),
        ([yes, doubt], [yes, yes], true),
        ([yes, no], [no, no], true),
        ([no, no], [no, doubt], false),
    ] {
        let mut session = walked(Mode::Case, &[YES]);
        round(&mut session, &first);
        session.update(Event::Next);
        round(&mut session, &second);
        let entries = session.case().expect("a case").entries();
        assert_eq!(
            entries.doubted(Question::Safety),
            said,
            "{first:?} {second:?}"
        );
    }
}

#[test]
fn an_answer_that_is_changed_leaves_what_the_table_said() {
    let softer = [
        Given::Suspicion(YesNo::No),
        SAFE,
        Given::Help(YesNo::Yes),
        Given::Acceptance(YesNo::Yes),
    ];
    let harder = [
        YES,
        DOUBT,
        Given::Help(YesNo::No),
        Given::Acceptance(YesNo::No),
    ];
    for again in [false, true] {
        for (at, soft) in softer.iter().enumerate() {
            let before = [YES, SAFE, softer[2]];
            let mut session = walked(Mode::Case, &before[..at]);
            let place = session.place();
            let votes = [Some(Choice::Doubt), Some(Choice::No)];
            round(&mut session, &votes);
            session.update(Event::Answer(harder[at]));
            session.update(Event::GoTo(place));
            if again {
                round(&mut session, &votes);
            }
            session.update(Event::Answer(*soft));
            for given in &softer[at + 1..] {
                session.update(Event::Answer(*given));
            }
            let Scene::Outcome(scene) = session.scene() else {
                panic!("{soft:?}");
            };
            assert!(
                matches!(scene.undecided, Some(Undecided::Contradicts(_))),
                "{soft:?} {again} {:?}",
                scene.reached.outcome
            );
        }
    }
}

#[test]
fn an_answer_that_an_earlier_one_made_void_leaves_what_the_table_said() {
    for at in [2, 3] {
        let soft = [
            YES,
            SAFE,
            Given::Help(YesNo::Yes),
            Given::Acceptance(YesNo::Yes),
        ];
        let hard = [Given::Help(YesNo::No), Given::Acceptance(YesNo::No)];
        let mut session = walked(Mode::Case, &soft[..at]);
        round(&mut session, &[Some(Choice::Doubt), Some(Choice::Yes)]);
        session.update(Event::Answer(hard[at - 2]));
        for again in [DOUBT, SAFE] {
            session.update(Event::Change(Question::Safety));
            session.update(Event::Answer(again));
        }
        for given in &soft[2..] {
            session.update(Event::Answer(*given));
        }
        let Scene::Outcome(scene) = session.scene() else {
            panic!("question {}", at + 1);
        };
        let doubted = matches!(scene.undecided, Some(Undecided::Contradicts(_)));
        assert!(doubted, "question {}: {:?}", at + 1, scene.reached.outcome);
    }
}

#[test]
fn a_doubt_that_is_gone_from_the_table_is_named_at_the_outcome() {
    let mut session = walked(Mode::Case, &[YES]);
    round(&mut session, &[Some(Choice::Doubt), Some(Choice::No)]);
    session.update(Event::Next);
    round(&mut session, &[Some(Choice::No), Some(Choice::No)]);
    for given in [SAFE, Given::Help(YesNo::Yes), Given::Acceptance(YesNo::Yes)] {
        session.update(Event::Answer(given));
    }
    assert!(seen(&session).contains(text::ui::DOUBTED));
}

#[test]
fn the_end_of_a_case_says_first_that_no_report_stands_in_it() {
    for answers in all_answers() {
        let Step::Conclude(outcome) = step(&answers) else {
            continue;
        };
        for reported in [None, Some("advice-only"), Some("not-yet"), Some("reported")] {
            let mut session = walked(Mode::Case, &path(&answers));
            if let Some(reported) = reported {
                fill(&mut session, Field::Report, reported);
            }
            session.update(Event::Open(Overlay::Sheet(Sheet::Record)));
            let page = seen(&session);
            let reports = outcome.reporting() == weegwijzer::protocol::Reporting::Necessary;
            let owed = reports && reported != Some("reported");
            assert_eq!(
                page.contains(text::ending::OWED.1),
                owed,
                "{outcome:?} {reported:?}"
            );
            // What came of the call is still to be written down.
            for open in [text::ending::HOME.1, text::ending::CALL] {
                assert_eq!(page.contains(open), reports, "{outcome:?} {reported:?}");
            }
            assert!(
                page.contains("Nog niet gedaan of ingevuld: "),
                "{outcome:?}"
            );
        }
    }
}

#[test]
fn what_the_table_doubts_is_said_at_the_next_question_before_any_conclusion() {
    for (question, given, next) in [
        (Question::Safety, SAFE, Question::Help),
        (
            Question::Help,
            Given::Help(YesNo::Yes),
            Question::Acceptance,
        ),
    ] {
        let before = [YES, SAFE];
        let mut session = walked(Mode::Case, &before[..question.number() - 1]);
        fill(
            &mut session,
            Field::Vote(question, Role::Leadership),
            "doubt",
        );
        session.update(Event::Answer(given));
        let Scene::Question(scene) = session.scene() else {
            panic!("{question:?}");
        };
        assert_eq!(scene.asked.question, next);
        assert_eq!(scene.danger, Some(Danger::Doubted(question)));
        let page = seen(&session);
        assert!(page.contains(text::remark::when_overruled(question)));
        assert!(page.contains(&format!("Change({question:?})")), "{page}");
        // The way back is one tap, and the safe answer then reports.
        session.update(Event::Change(question));
        let Scene::Question(scene) = session.scene() else {
            panic!("{question:?}");
        };
        assert_eq!((scene.asked.question, scene.danger), (question, None));
    }
}

#[test]
fn the_day_of_a_report_is_today_until_it_is_changed() {
    let mut session = walked(Mode::Case, &[YES, DOUBT]);
    let day = |session: &Session| {
        let run = session.case().expect("a case");
        run.entries().get(Field::ReportedOn).to_owned()
    };
    fill(&mut session, Field::Report, "advice-only");
    assert_eq!(day(&session), "");
    fill(&mut session, Field::Report, "reported");
    assert_eq!(day(&session), calendar::iso(today()));
    // Another day stays, whatever is chosen again; without one nothing is made up for it.
    let before = today().pred_opt().expect("a day before");
    fill(&mut session, Field::ReportedOn, &calendar::iso(before));
    fill(&mut session, Field::Report, "not-yet");
    fill(&mut session, Field::Report, "reported");
    assert_eq!(day(&session), calendar::iso(before));
    fill(&mut session, Field::ReportedOn, "");
    assert_eq!(day(&session), "");
}

#[test]
fn what_was_opened_on_the_record_leads_back_there() {
    let mut session = walked(Mode::Case, &[YES, DOUBT]);
    let sheet = |session: &Session| match session.scene() {
        Scene::Sheet(scene) => Some(scene.sheet),
        Scene::Outcome(_) => None,
        other => panic!("{other:?}"),
    };
    let open = |sheet| Event::Open(Overlay::Sheet(sheet));
    for (first, then) in [
        (Sheet::Record, [Some(Sheet::Record), None]),
        (Sheet::Deviation, [None, None]),
    ] {
        session.update(open(first));
        session.update(open(Sheet::Call));
        assert_eq!(sheet(&session), Some(Sheet::Call));
        for there in then {
            if sheet(&session).is_some() {
                session.update(Event::Next);
            }
            assert_eq!(sheet(&session), there, "{first:?}");
        }
    }
    // Whoever left it by the browser's Back is not led there.
    session.update(open(Sheet::Record));
    session.update(open(Sheet::Call));
    session.update(Event::Home);
    session.update(Event::Resume);
    session.update(open(Sheet::Call));
    session.update(Event::Next);
    assert_eq!(sheet(&session), None);
}

#[test]
fn a_report_is_the_heading_on_its_day_alone_and_answers_no_newer_signal() {
    let before = today().pred_opt().expect("a day before");
    for (signal, on, heading, answered) in [
        (false, today(), true, true),
        (false, before, false, true),
        // Nobody has called on a day that is still to come.
        (false, later_day(1), false, false),
        (true, today(), true, true),
        (true, before, false, false),
    ] {
        let mut session = if signal {
            let mut session = helped();
            session.update(Event::NewSignal);
            session
        } else {
            walked(Mode::Case, &[YES])
        };
        session.update(Event::Answer(DOUBT));
        fill(&mut session, Field::Report, "reported");
        fill(&mut session, Field::ReportedOn, &calendar::iso(on));
        let page = seen(&session);
        let reported = page.contains(text::outcome::call::known::REPORTED);
        assert_eq!(reported, heading, "{signal} {on}");
        // Nobody knows whether an earlier report was about what is answered now.
        let asks = !signal && on == before;
        assert_eq!(page.contains("Gemeld op"), asks, "{signal} {on}");
        assert_eq!(page.contains("of iets anders"), asks, "{signal} {on}");
        assert_eq!(page.contains("Bel nu, en zeg"), asks, "{signal} {on}");
        assert_eq!(page.contains("Bel nu Veilig Thuis"), !heading && !asks);
        let run = session.case().expect("a case");
        let next = run.next(today());
        let call_on = run.calls_again_on(today());
        assert_eq!(
            next == Some(Next::Reported(call_on)),
            answered,
            "{signal} {on}"
        );
        assert_eq!(next == Some(Next::Report), !answered, "{signal} {on}");
    }
}

#[test]
fn a_report_of_an_earlier_day_shows_what_was_agreed_and_takes_a_new_signal() {
    let before = today().pred_opt().expect("a day before");
    for (outcome, answers) in [
        (Outcome::ReportNow, &[YES, DOUBT][..]),
        (
            Outcome::ReportNoHelp,
            &[YES, Given::Safety(Doubtable::No), Given::Help(YesNo::No)],
        ),
    ] {
        let mut session = walked(Mode::Case, answers);
        fill(&mut session, Field::Report, "reported");
        fill(
            &mut session,
            Field::WithVeiligThuis,
            "De school belt vrijdag.",
        );
        let page = seen(&session);
        assert!(page.contains("De school belt vrijdag."), "{outcome:?}");
        fill(&mut session, Field::PupilHome, "Een tante haalt.");
        assert!(seen(&session).contains("Naar huis vandaag:"), "{outcome:?}");
        fill(&mut session, Field::ReportedOn, &calendar::iso(before));
        let page = seen(&session);
        assert!(!page.contains("Naar huis vandaag:"), "that day is over");
        let run = session.case().expect("a case");
        let call_on = run.calls_again_on(today()).expect("a day to call");
        let call =
            text::outcome::call::known::calls_again(&text::date::without_year(call_on), false);
        for says in ["De school belt vrijdag.", &call, "data-signal"] {
            assert!(page.contains(says), "{outcome:?}: {says}");
        }
        assert!(seen(&session).contains("Hoorde u iets"), "{outcome:?}");
        fill(&mut session, Field::Heard, "yes");
        fill(&mut session, Field::HeardWhat, "Het wijkteam neemt over.");
        let page = seen(&session);
        assert!(!page.contains(&call), "{outcome:?}");
        assert!(!page.contains("Hoorde u iets"), "{outcome:?}");
        assert!(page.contains("Gehoord:") && page.contains("Het wijkteam neemt over."));
        session.update(Event::NewSignal);
        session.update(Event::NoSignal);
        assert_eq!(self::outcome(&session), Some(outcome), "taken back");
        assert!(seen(&session).contains("Gemeld op"), "{outcome:?}");
        session.update(Event::NewSignal);
        session.update(Event::Answer(DOUBT));
        assert!(
            seen(&session).contains("Bel nu Veilig Thuis"),
            "{outcome:?}"
        );
        // Of two reports the newer comes first, with what was heard of each.
        fill(&mut session, Field::Report, "reported");
        fill(&mut session, Field::WithVeiligThuis, "Zij komen vandaag.");
        let page = seen(&session);
        let at = |says: &str| page.find(says).expect(says);
        assert!(at("Zij komen vandaag.") < at("alleen zoals u met Veilig Thuis afsprak"));
        assert!(at("Blijf bij de leerling.") < at("De eerdere melding, van"));
        assert!(at("De eerdere melding, van") < at("De school belt vrijdag."));
        assert!(at("De school belt vrijdag.") < at("Het wijkteam neemt over."));
    }
}

#[test]
fn the_day_to_call_again_is_the_heading_of_that_day() {
    let ago = |days| (0..days).fold(today(), |day: Date, _| day.pred_opt().expect("a day"));
    for (on, chosen, due) in [
        (ago(2), None, false),
        (ago(14), None, true),
        (ago(14), Some(calendar::days_after(today(), 1)), false),
        (ago(14), Some(today()), true),
    ] {
        let mut session = walked(Mode::Case, &[YES, DOUBT]);
        fill(&mut session, Field::Report, "reported");
        fill(&mut session, Field::ReportedOn, &calendar::iso(on));
        fill(&mut session, Field::Heard, "not-yet");
        fill(&mut session, Field::CalledAgain, "Niemand wist het.");
        let chosen = chosen.map(calendar::iso).unwrap_or_default();
        fill(&mut session, Field::CallAgainOn, &chosen);
        let page = seen(&session);
        assert_eq!(
            page.contains("Bel vandaag Veilig Thuis"),
            due,
            "{on} {chosen}"
        );
        assert!(page.contains("Niemand wist het."), "{on} {chosen}");
        let run = session.case().expect("a case");
        let open = run.open_fields(Outcome::ReportNow, today());
        assert_eq!(open.contains(&Field::Heard), due, "{on} {chosen}");
    }
}

#[test]
fn who_called_at_once_is_asked_for_18_and_a_child_of_the_pupil() {
    let mut session = walked(Mode::Case, &[YES, DOUBT]);
    let asks = |session: &Session| {
        [Sheet::Call, Sheet::Record].map(|sheet| {
            let mut session = session.clone();
            session.update(Event::Open(Overlay::Sheet(sheet)));
            let fields = session.fields();
            [Field::Adult, Field::OwnChild].map(|asked| {
                fields
                    .iter()
                    .any(|filled| filled.field == asked && filled.asked)
            })
        })
    };
    assert_eq!(asks(&session), [[true; 2]; 2]);
    fill(&mut session, Field::SchoolType, "po");
    assert_eq!(asks(&session), [[false; 2]; 2], "nobody is 18 there");
    fill(&mut session, Field::SchoolType, "mbo");
    fill(&mut session, Field::Adult, "yes");
    fill(&mut session, Field::OwnChild, "yes");
    assert_eq!(
        asks(&session),
        [[true; 2]; 2],
        "it stays where it was tapped"
    );
    session.update(Event::Open(Overlay::Sheet(Sheet::Call)));
    let told = |session: &Session| {
        let fields = session.fields();
        fields
            .iter()
            .any(|filled| filled.field == Field::ParentsTold && filled.asked)
    };
    assert!(!told(&session), "no parent hears of it");
    session.update(Event::Next);
    // Steps 1 to 3 ask it, once they were begun.
    fill(&mut session, Field::Signals, "yes");
    assert_eq!(asks(&session), [[false; 2]; 2]);
}

#[test]
fn a_child_of_the_pupil_is_at_the_agreements_and_no_parent_at_question_4_from_18_on() {
    let no = Given::Safety(Doubtable::No);
    for (adult, child) in [("no", "no"), ("yes", "yes")] {
        let mut session = fresh();
        session.update(Event::Start(Mode::Case));
        fill(&mut session, Field::Adult, adult);
        fill(&mut session, Field::OwnChild, child);
        session.update(Event::Next);
        for given in [YES, no, Given::Help(YesNo::Yes)] {
            session.update(Event::Answer(given));
        }
        let page = seen(&session);
        let one = page.contains("Eén ouder wil wel");
        let page_of_gezag = page.contains(text::Guide::Custody.page());
        assert_eq!([one, page_of_gezag], [adult == "no"; 2], "{adult}");
        session.update(Event::Answer(Given::Acceptance(YesNo::Yes)));
        session.update(Event::Open(Overlay::Sheet(Sheet::Plan)));
        let says = seen(&session).contains(text::remark::AGREE_OWN_CHILD);
        assert_eq!(says, child == "yes", "{child}");
    }
}

#[test]
fn a_signal_after_a_report_asks_for_a_report_of_its_own_and_keeps_the_first_whole() {
    let before = today().pred_opt().expect("a day before");
    for on in [before, today()] {
        let mut session = walked(Mode::Case, &[YES, DOUBT]);
        fill(&mut session, Field::Report, "reported");
        fill(&mut session, Field::ReportedOn, &calendar::iso(on));
        fill(&mut session, Field::ReportedAt, "10:15");
        fill(
            &mut session,
            Field::WithVeiligThuis,
            "De school belt vrijdag.",
        );
        fill(&mut session, Field::Heard, "yes");
        let first = session.case().expect("a case").entries().clone();
        assert!(seen(&session).contains("data-signal"), "{on}");
        session.update(Event::NewSignal);
        session.update(Event::NoSignal);
        assert_eq!(session.case().map(Run::entries), Some(&first), "{on}");
        session.update(Event::NewSignal);
        session.update(Event::Answer(DOUBT));
        let run = session.case().expect("a case");
        assert_eq!(run.next(today()), Some(Next::Report), "{on}");
        for field in [
            Field::Report,
            Field::ReportedOn,
            Field::ReportedAt,
            Field::Heard,
        ] {
            assert!(!run.entries().has(field), "{on} {field:?}");
        }
        assert!(
            run.open_fields(Outcome::ReportNow, today())
                .contains(&Field::Report)
        );
        let page = seen(&session);
        for says in ["Wij meldden eerder, op", "De school belt vrijdag."] {
            assert!(page.contains(says), "{on}: {says}");
        }
        // Accepted help cancels no report: the first one stands, with its call, until a report is
        // necessary again.
        let mut helped = session.clone();
        let no = Given::Safety(Doubtable::No);
        helped.update(Event::Change(Question::Safety));
        for given in [no, Given::Help(YesNo::Yes), Given::Acceptance(YesNo::Yes)] {
            helped.update(Event::Answer(given));
        }
        let run = helped.case().expect("a case");
        assert_eq!(run.entries().day(Field::ReportedOn), Some(on), "{on}");
        assert!(run.calls_again_on(today()).is_some(), "{on}");
        let record = weegwijzer::export::record(run, Outcome::HelpRunning, today()).plain();
        assert!(record.contains(text::record::REPORTED_ALREADY), "{record}");
        helped.update(Event::Change(Question::Safety));
        helped.update(Event::Answer(DOUBT));
        let run = helped.case().expect("a case");
        assert_eq!(run.next(today()), Some(Next::Report), "{on}");
        assert_eq!(run.reported_earlier().len(), 1, "{on}");
        // The call and the record have the first one, with the second as well.
        let script = weegwijzer::export::call(run, Outcome::ReportNow, text::Wording::default());
        assert!(format!("{script:?}").contains(&in_words(on)), "{on}");
        fill(&mut session, Field::Report, "reported");
        fill(&mut session, Field::WithVeiligThuis, "Tweede afspraak.");
        let run = session.case().expect("a case");
        assert_eq!(
            run.next(today()),
            Some(Next::Reported(run.calls_again_on(today())))
        );
        for record in [
            weegwijzer::export::record(run, Outcome::ReportNow, today()).plain(),
            weegwijzer::export::short(run, Outcome::ReportNow, today()).plain(),
        ] {
            let reported = record.matches("Gemeld op:").count();
            assert_eq!(reported, 2, "{on}: {record}");
        }
        let record = weegwijzer::export::record(run, Outcome::ReportNow, today()).plain();
        for says in ["10:15", "De school belt vrijdag.", "Tweede afspraak."] {
            assert_eq!(record.matches(says).count(), 1, "{says}: {record}");
        }
    }
}

#[test]
fn steps_1_to_3_of_a_case_with_a_report_lead_back_to_its_outcome() {
    let mut session = walked(Mode::Case, &[YES]);
    session.update(Event::Answer(DOUBT));
    session.update(Event::Steps);
    fill(&mut session, Field::PupilTold, "yes");
    let page = seen(&session);
    assert!(page.contains("data-outcome"));
    assert!(!page.contains("data-next"));
    let says = Some(Remark::CallAndReport);
    assert_eq!(session.remark(Field::PupilTold), says);
    fill(&mut session, Field::Report, "reported");
    assert_eq!(session.remark(Field::PupilTold), None);
    session.update(Event::Resume);
    assert_eq!(outcome(&session), Some(Outcome::ReportNow));
    // On the way to the questions there is none to go back to.
    let mut session = walked(Mode::Case, &[YES]);
    session.update(Event::Home);
    session.update(Event::Resume);
    session.update(Event::Change(Question::Suspicion));
    assert!(!seen(&session).contains("data-outcome"));
}

#[test]
fn what_is_open_is_counted_as_the_record_names_it() {
    for answers in [&[YES, DOUBT][..], &[YES, Given::Safety(Doubtable::No)][..]] {
        let mut session = walked(Mode::Case, answers);
        for given in [Given::Help(YesNo::Yes), Given::Acceptance(YesNo::Yes)] {
            session.update(Event::Answer(given));
        }
        let reached = outcome(&session).expect("an outcome");
        for seat in [false, true] {
            if seat {
                fill(&mut session, Field::Seat(Role::Teacher), "yes");
            }
            let run = session.case().expect("a case");
            let record = weegwijzer::export::record(run, reached, today());
            let open = record
                .sections
                .iter()
                .find(|section| section.heading == text::record::OPEN);
            // The heading of those that are empty is no point.
            let lines = open.expect("something is open").lines.iter();
            let named = lines
                .filter(|line| line.value != text::record::NOT_FILLED_IN)
                .count();
            assert_eq!(
                run.open_points(reached, today()),
                named,
                "{reached:?} {seat}"
            );
        }
    }
}
