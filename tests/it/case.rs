//! The case around the questions: what is open, what is remarked, what reopens.

use crate::common::{
    DOUBT, SAFE, YES, day, fill, fresh, held, outcome, question, shown, today, walked,
};
use weegwijzer::calendar::{self, NoSchool};
use weegwijzer::case::{
    Asked, Choice, Danger, Field, FieldKind, Pupil, READINESS, Role, Sheet, Undecided,
};
use weegwijzer::effect::Effect;
use weegwijzer::export::{self, words_of};
use weegwijzer::personal_data::Personal;
use weegwijzer::protocol::{Given, Outcome, Question, Reporting, YesNo};
use weegwijzer::session::{
    Consultation, Entries, Event, Mode, Overlay, Place, Remark, Run, Scene, Session,
};
use weegwijzer::text::Wording;
use weegwijzer::text::call::{self, Point};

const TO_RUNNING_HELP: [Given; 4] = [
    YES,
    SAFE,
    Given::Help(YesNo::Yes),
    Given::Acceptance(YesNo::Yes),
];

/// What is open at the outcome on screen.
fn open(session: &Session) -> Vec<Field> {
    let Scene::Outcome(scene) = session.scene() else {
        panic!("an outcome")
    };
    scene.open.into_iter().map(|(field, _)| field).collect()
}

#[test]
fn acute_danger_leads_straight_to_question_two_and_question_one_is_yes() {
    let mut session = fresh();
    session.update(Event::Start(Mode::Case));
    assert_eq!(session.scene(), Scene::Readiness(false));
    session.update(Event::Danger);
    assert_eq!(question(&session), Some(Question::Safety));
    assert_eq!(shown(&session.scene()), [YES]);
    session.update(Event::Danger);
    assert_eq!(
        question(&session),
        Some(Question::Safety),
        "only before question 1"
    );
}

#[test]
fn nothing_in_steps_one_to_three_blocks_and_every_gap_stays_open() {
    let mut session = walked(Mode::Case, &[Given::Suspicion(YesNo::No)]);
    let gaps = [
        Field::Signals,
        Field::PupilTold,
        Field::About,
        Field::Colleague,
        Field::ParentsTalk,
        Field::Board,
        Field::Fact(Question::Suspicion),
        Field::Reading(Question::Suspicion),
    ];
    assert_eq!(open(&session), gaps);
    for field in gaps {
        let value = match field {
            Field::PupilTold | Field::About => "no",
            _ => "yes",
        };
        fill(&mut session, field, value);
    }
    assert_eq!(open(&session), [Field::ParentsSaid]);
    fill(&mut session, Field::ParentsSaid, "Gisteren, ouder A.");
    assert_eq!(open(&session), []);
    fill(&mut session, Field::ParentsTalk, "not-yet");
    assert_eq!(session.remark(Field::ParentsTalk), Some(Remark::TalkOpen));
    fill(&mut session, Field::ParentsTalk, "skipped");
    assert_eq!(open(&session), [Field::TalkGround]);
    fill(&mut session, Field::TalkGround, "no-contact");
    assert_eq!(open(&session), []);
    fill(&mut session, Field::TalkGround, "honour");
    let mut asked = open(&session);
    assert_eq!(asked.pop(), Some(Field::Advice), "Veilig Thuis first");
    assert!(asked.contains(&Field::Report), "and no decision stands");
    assert_eq!(
        session.remark(Field::TalkGround),
        Some(Remark::CallFirstOnly)
    );
}

#[test]
fn question_five_opens_at_the_agreed_date_and_not_before() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    session.update(Event::Open(Overlay::Sheet(Sheet::Plan)));
    fill(&mut session, Field::ReviewOn, "2027-01-11");
    session.update(Event::Next);
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning));
    session.update(Event::Next);
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning), "too early");
    session.update(Event::Today(day("2027-01-11")));
    session.update(Event::Next);
    assert_eq!(question(&session), Some(Question::Result));
}

#[test]
fn a_clock_that_turns_back_leaves_no_screen_without_ground() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    fill(&mut session, Field::ReviewOn, "2026-11-23");
    session.update(Event::Next);
    assert_eq!(question(&session), Some(Question::Result));
    session.update(Event::Today(day("2026-11-20")));
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning));
}

#[test]
fn a_new_signal_asks_question_two_again_and_leaves_a_trace() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    session.update(Event::NewSignal);
    let Scene::Question(scene) = session.scene() else {
        panic!("a question")
    };
    assert_eq!(scene.asked.question, Question::Safety);
    assert_eq!(
        (scene.asked.given, scene.asked.set_aside),
        (None, Some(SAFE))
    );
    session.update(Event::Home);
    session.update(Event::Resume);
    assert_eq!(
        question(&session),
        Some(Question::Safety),
        "help does not run on silently"
    );
    session.update(Event::Answer(DOUBT));
    let Scene::Outcome(scene) = session.scene() else {
        panic!("an outcome")
    };
    assert_eq!(scene.reached.outcome, Outcome::ReportNow);
    assert_eq!(scene.reached.signals.len(), 1);
    assert_eq!(
        (scene.reached.signals[0].on, scene.reached.signals[0].before),
        (today(), SAFE)
    );
}

#[test]
fn an_evaluation_asks_question_two_first_and_then_question_five() {
    let mut session = walked(Mode::Evaluate, &[]);
    assert_eq!(question(&session), Some(Question::Safety));
    session.update(Event::Answer(SAFE));
    assert!(
        session
            .fields()
            .iter()
            .any(|filled| filled.field == Field::AgreedResults)
    );
    fill(&mut session, Field::ReviewOn, "2026-11-20");
    session.update(Event::Next);
    assert_eq!(question(&session), Some(Question::Result));
    session.update(Event::Answer(Given::Result(YesNo::Yes)));
    assert_eq!(outcome(&session), Some(Outcome::HelpCompleted));
    let monitoring = [
        Field::Monitor,
        Field::MonitorUntil,
        Field::OnNewSignal,
        Field::AgreedResults,
        Field::Reading(Question::Safety),
    ];
    assert_eq!(open(&session), monitoring, "what follows comes first");
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(DOUBT));
    assert_eq!(outcome(&session), Some(Outcome::ReportNow));
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(SAFE));
    assert!(
        asks_for_the_date(&session),
        "what help stood on still counts"
    );
}

#[test]
fn a_sheet_opens_on_its_own_outcome_only_and_leads_back() {
    let mut session = walked(Mode::Case, &[YES, DOUBT]);
    session.update(Event::Open(Overlay::Sheet(Sheet::Plan)));
    assert_eq!(outcome(&session), Some(Outcome::ReportNow));
    let below = session.place();
    session.update(Event::Open(Overlay::Sheet(Sheet::Call)));
    assert!(matches!(session.scene(), Scene::Sheet(scene) if scene.sheet == Sheet::Call));
    assert_eq!(session.place().depth, below.depth + 1);
    session.update(Event::Answer(SAFE));
    session.update(Event::Next);
    assert_eq!(
        (session.place(), outcome(&session)),
        (below, Some(Outcome::ReportNow))
    );
    let mut quick = walked(Mode::Quick, &[YES, DOUBT]);
    quick.update(Event::Open(Overlay::Sheet(Sheet::Record)));
    assert_eq!(
        outcome(&quick),
        Some(Outcome::ReportNow),
        "no sheet in the quick check"
    );
}

#[test]
fn a_split_table_is_doubt_and_answers_nothing() {
    let mut session = walked(Mode::Case, &[YES]);
    let vote = |role| Field::Vote(Question::Safety, role);
    let table = |session: &Session| {
        let run = session.run().expect("a case");
        run.entries().consultation(Question::Safety)
    };
    assert_eq!(table(&session), Consultation::Silent);
    fill(&mut session, vote(Role::Teacher), "no");
    assert!(matches!(table(&session), Consultation::Together));
    fill(&mut session, vote(Role::Leadership), "yes");
    assert_eq!(table(&session), Consultation::Split);
    assert_eq!(
        session.remark(vote(Role::Teacher)),
        Some(Remark::Split(Question::Safety))
    );
    fill(&mut session, vote(Role::Leadership), "");
    assert!(matches!(table(&session), Consultation::Together));
    fill(&mut session, Field::Seat(Role::Leadership), "yes");
    assert!(
        matches!(table(&session), Consultation::Together),
        "what was said stays, whoever sits at the table"
    );
    let Scene::Question(scene) = session.scene() else {
        panic!("a question")
    };
    let run = session.run().expect("a case");
    let asked = run.entries().asked(scene.asked.question);
    assert_eq!(asked, [Role::Teacher, Role::Leadership]);
    fill(&mut session, vote(Role::Teacher), "doubt");
    assert_eq!(
        table(&session),
        Consultation::Split,
        "one who doubts is doubt"
    );
    assert_eq!(
        question(&session),
        Some(Question::Safety),
        "nothing is answered"
    );
    session.update(Event::Answer(SAFE));
    session.update(Event::Answer(Given::Help(YesNo::No)));
    assert_eq!(overruled(&session), [Question::Safety]);
}

/// The questions of the outcome on screen at which the table was overruled.
fn overruled(session: &Session) -> Vec<Question> {
    let Scene::Outcome(scene) = session.scene() else {
        panic!("an outcome")
    };
    scene.overruled
}

#[test]
fn an_answer_that_the_table_does_not_carry_is_named_at_the_outcome() {
    for (path, overruling, opinion) in [
        (vec![Given::Suspicion(YesNo::No)], 0, "doubt"),
        (vec![Given::Suspicion(YesNo::No)], 0, "yes"),
        (vec![YES, SAFE, Given::Help(YesNo::No)], 1, "yes"),
        (vec![YES, SAFE, Given::Help(YesNo::No)], 1, "doubt"),
        (TO_RUNNING_HELP.to_vec(), 2, "doubt"),
        (TO_RUNNING_HELP.to_vec(), 2, "no"),
        (TO_RUNNING_HELP.to_vec(), 3, "doubt"),
    ] {
        let mut session = walked(Mode::Case, &path);
        assert_eq!(overruled(&session), [], "{path:?}");
        let asked = path[overruling].question();
        let vote = Field::Vote(asked, Role::Teacher);
        fill(&mut session, vote, opinion);
        assert_eq!(overruled(&session), [asked], "{path:?} {opinion}");
        let carried = if overruling < 2 { "no" } else { "yes" };
        fill(&mut session, vote, carried);
        assert_eq!(overruled(&session), [], "{path:?} {carried}");
        fill(&mut session, vote, "");
        assert_eq!(overruled(&session), [], "{path:?}");
    }
    let mut session = walked(Mode::Case, &[YES, DOUBT]);
    fill(
        &mut session,
        Field::Vote(Question::Safety, Role::Teacher),
        "no",
    );
    assert_eq!(overruled(&session), [], "the safe answer stands");
}

#[test]
fn a_doubt_about_safety_is_never_lost_by_going_back() {
    let mut session = walked(Mode::Case, &[YES, DOUBT]);
    session.update(Event::Change(Question::Suspicion));
    session.update(Event::Answer(Given::Suspicion(YesNo::No)));
    let closed = |session: &Session| match session.scene() {
        Scene::Outcome(scene) => (
            scene.reached.outcome,
            scene.reached.reversed,
            scene.reached.replaced,
        ),
        _ => panic!("an outcome"),
    };
    assert_eq!(
        closed(&session),
        (Outcome::RecordAndClose, true, vec![YES]),
        "set aside by question 1"
    );
    session.update(Event::Change(Question::Suspicion));
    session.update(Event::Answer(YES));
    session.update(Event::Answer(SAFE));
    session.update(Event::Answer(Given::Help(YesNo::Yes)));
    session.update(Event::Answer(Given::Acceptance(YesNo::Yes)));
    let (reached, reversed, replaced) = closed(&session);
    assert_eq!((reached, reversed), (Outcome::HelpRunning, true));
    assert!(replaced.contains(&DOUBT), "asked again, answered otherwise");
}

/// What speaks against "nee" on the screen.
fn ground(session: &Session) -> Option<Danger> {
    match session.scene() {
        Scene::Question(scene) => scene.danger,
        Scene::Outcome(scene) => match scene.undecided {
            Some(Undecided::Contradicts(said)) => Some(said),
            _ => None,
        },
        _ => None,
    }
}

#[test]
fn going_straight_to_question_two_speaks_like_a_ground_whatever_is_answered_then() {
    let mut session = fresh();
    session.update(Event::Start(Mode::Case));
    assert_eq!(ground(&session), None);
    session.update(Event::Danger);
    let straight = Some(Danger::Straight);
    assert_eq!(ground(&session), straight, "at question 2");
    for given in &TO_RUNNING_HELP[1..] {
        session.update(Event::Answer(*given));
    }
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning));
    assert_eq!(ground(&session), straight, "at running help");
    session.update(Event::Change(Question::Suspicion));
    assert_eq!(ground(&session), straight, "at question 1");
    session.update(Event::Answer(Given::Suspicion(YesNo::No)));
    assert_eq!(outcome(&session), Some(Outcome::RecordAndClose));
    assert_eq!(ground(&session), straight, "at closing");
    session.update(Event::Change(Question::Suspicion));
    session.update(Event::Answer(YES));
    assert_eq!(ground(&session), straight, "after yes by hand");
    session.update(Event::Answer(DOUBT));
    assert_eq!(ground(&session), None, "the report says it already");
}

#[test]
fn danger_as_a_ground_names_the_number_at_the_field() {
    let mut session = walked(Mode::Case, &[]);
    fill(&mut session, Field::ParentsTalk, "skipped");
    for (id, remark) in [
        ("danger-at-home", Remark::Danger),
        ("danger-at-school", Remark::Danger),
        ("urgency", Remark::Danger),
        ("sexual-abuse", Remark::CallAndReport),
        ("disclosure", Remark::CallAndReport),
        ("contact-may-break", Remark::CallFirst),
    ] {
        fill(&mut session, Field::TalkGround, id);
        assert_eq!(session.remark(Field::TalkGround), Some(remark), "{id}");
    }
}

#[test]
fn a_pupil_who_was_left_out_on_purpose_asks_for_the_reason() {
    let mut session = walked(Mode::Case, &[]);
    fill(&mut session, Field::PupilTalk, "not-yet");
    assert_eq!(session.remark(Field::PupilTalk), None);
    fill(&mut session, Field::PupilTalk, "skipped");
    assert_eq!(session.remark(Field::PupilTalk), Some(Remark::PupilSkipped));
}

#[test]
fn one_note_names_what_steps_one_to_three_leave_open_and_the_record_names_the_same() {
    let mut session = fresh();
    session.update(Event::Start(Mode::Case));
    let gaps = |session: &Session| match session.remark(Field::Seat(Role::Teacher)) {
        Some(Remark::Gaps(gaps)) => {
            let open = READINESS.iter().enumerate();
            let open = open.filter(|(at, _)| gaps & (1 << at) != 0);
            open.map(|(_, field)| *field).collect()
        }
        _ => Vec::new(),
    };
    assert_eq!(
        gaps(&session),
        [],
        "not a wall before anything was filled in"
    );
    for (field, value) in [
        (Field::Seat(Role::Teacher), "yes"),
        (Field::Signals, "yes"),
        (Field::PupilTold, "no"),
        (Field::About, "no"),
        (Field::Colleague, "not-yet"),
        (Field::ParentsTalk, "skipped"),
        (Field::TalkGround, "honour"),
        (Field::Board, "yes"),
        (Field::Colleague, "yes"),
        (Field::Advice, "yes"),
        (Field::AdviceSaid, "Vandaag."),
    ] {
        fill(&mut session, field, value);
        let run = session.run().expect("a case");
        let mut recorded = run.open_fields(Outcome::RecordAndClose, today());
        recorded.retain(|field| READINESS.contains(field));
        recorded.sort();
        assert_eq!(gaps(&session), recorded, "after {field:?}");
    }
    assert_eq!(gaps(&session), [], "nothing is open any more");
}

/// What was put aside, each as its answer and its values.
fn earlier(session: &Session) -> Vec<(Given, Vec<String>)> {
    let run = session.run().expect("a case");
    let values = |(given, entries): &(Given, Entries)| {
        let held = entries.iter().map(|(_, value)| value.clone());
        (*given, held.collect())
    };
    run.earlier().iter().map(values).collect()
}

const FACT: Field = Field::Fact(Question::Safety);
const VOTE: Field = Field::Vote(Question::Safety, Role::Teacher);

#[test]
fn a_new_signal_puts_aside_what_was_written_and_no_answer_takes_it_silently() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    let help = Field::Reading(Question::Help);
    for (field, value) in [(FACT, "rustig"), (VOTE, "no"), (help, "het helpt")] {
        fill(&mut session, field, value);
    }
    session.update(Event::NewSignal);
    let aside = [
        (SAFE, vec!["rustig".into(), "no".into()]),
        (Given::Help(YesNo::Yes), vec!["het helpt".into()]),
    ];
    assert_eq!(earlier(&session), aside);
    for field in [FACT, VOTE, help] {
        assert_eq!(held(&session, field), "", "{field:?}");
    }
    assert!(matches!(session.scene(), Scene::Question(scene) if scene.moved));
    fill(&mut session, FACT, "bang");
    session.update(Event::Answer(SAFE));
    session.update(Event::Answer(Given::Help(YesNo::Yes)));
    assert_eq!(
        earlier(&session),
        aside,
        "the same answer after a new signal"
    );
    assert_eq!(
        (held(&session, FACT).as_str(), held(&session, help).as_str()),
        ("bang", "")
    );
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(DOUBT));
    let Scene::Outcome(scene) = session.scene() else {
        panic!("an outcome")
    };
    assert_eq!(earlier(&session).len(), 3, "nothing is lost");
    assert_eq!(scene.notes, []);
}

#[test]
fn a_signal_that_was_none_leaves_the_case_as_it_was_until_question_2_is_answered() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    let help = Field::Reading(Question::Help);
    for (field, value) in [(FACT, "rustig"), (VOTE, "no"), (help, "het helpt")] {
        fill(&mut session, field, value);
    }
    let before = session.run().cloned();
    session.update(Event::NoSignal);
    assert_eq!(session.run().cloned(), before, "there was none yet");
    session.update(Event::NewSignal);
    assert!(matches!(session.scene(), Scene::Question(scene) if scene.signalled));
    // Another question than the one that waits leads nowhere.
    session.update(Event::Change(Question::Suspicion));
    session.update(Event::NoSignal);
    assert!(
        session
            .run()
            .is_some_and(|run| run.walk().waits_for_signal())
    );
    session.update(Event::GoTo(Place {
        depth: session.place().depth + 1,
        ..session.place()
    }));
    session.update(Event::NoSignal);
    assert_eq!(session.run().cloned(), before);
    assert_eq!(session.outcome(), Some(Outcome::HelpRunning));
    // What was written down is no wrong tap: question 2 is answered, and the reader is taken there.
    session.update(Event::NewSignal);
    fill(&mut session, FACT, "bang");
    let effects = session.update(Event::NoSignal);
    assert!(
        effects.contains(&Effect::ShowField(FACT.id())),
        "{effects:?}"
    );
    assert_eq!(question(&session), Some(Question::Safety));
    fill(&mut session, FACT, "");
    session.update(Event::NoSignal);
    assert_eq!(session.outcome(), Some(Outcome::HelpRunning));
    assert_eq!(session.run().cloned(), before);
    // Answered, it was one.
    session.update(Event::NewSignal);
    session.update(Event::Answer(SAFE));
    session.update(Event::Change(Question::Safety));
    assert!(matches!(session.scene(), Scene::Question(scene) if !scene.signalled));
    session.update(Event::NoSignal);
    assert_eq!(session.run().map(|run| run.walk().signals().len()), Some(1));
}

#[test]
fn a_signal_that_was_none_after_help_ended_asks_question_5_again() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    fill(&mut session, Field::ReviewOn, "2026-11-20");
    session.update(Event::Next);
    session.update(Event::Answer(Given::Result(YesNo::Yes)));
    let ended = session.outcome();
    session.update(Event::NewSignal);
    session.update(Event::NoSignal);
    assert_eq!(ended, Some(Outcome::HelpCompleted));
    assert_eq!(session.outcome(), Some(Outcome::HelpRunning));
    assert_eq!(
        session.run().and_then(|run| run.given(Question::Result)),
        None
    );
}

#[test]
fn another_answer_puts_aside_what_stood_there_and_keeps_what_was_changed_for_it() {
    let quote = Field::Quote(Question::Safety);
    let mut session = walked(Mode::Case, &[YES]);
    fill(&mut session, FACT, "rustig");
    fill(&mut session, quote, "‘Goed.’");
    session.update(Event::Answer(SAFE));
    let help = Field::Fact(Question::Help);
    fill(&mut session, help, "zonder antwoord");
    session.update(Event::Change(Question::Safety));
    fill(&mut session, FACT, "rustig, en toch bang");
    session.update(Event::Answer(DOUBT));
    assert_eq!(
        earlier(&session),
        [(SAFE, vec!["rustig".into(), "‘Goed.’".into()]),]
    );
    assert_eq!(held(&session, FACT), "rustig, en toch bang");
    assert_eq!(held(&session, quote), "");
    // A slip of the thumb: the very answer again brings its notes back.
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(SAFE));
    assert_eq!(held(&session, FACT), "rustig");
    assert_eq!(held(&session, quote), "‘Goed.’");
    let aside = vec!["rustig, en toch bang".to_owned()];
    assert_eq!(earlier(&session)[0], (DOUBT, aside));
}

/// What stands on top, when it is the screen of the agreed date.
fn asks_for_the_date(session: &Session) -> bool {
    session.scene() == Scene::AgreedDate
}

#[test]
fn an_evaluation_asks_for_the_agreed_date_before_question_five() {
    let mut session = walked(Mode::Evaluate, &[]);
    assert_eq!(
        question(&session),
        Some(Question::Safety),
        "question 2 first"
    );
    session.update(Event::Answer(SAFE));
    assert!(asks_for_the_date(&session));
    // Nobody knows it: there is nothing to look back on.
    session.update(Event::Next);
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning));
    let reason = Field::Reading(Question::Safety);
    let gaps = [Field::ReviewOn, Field::AgreedResults, reason];
    assert_eq!(open(&session), gaps);
    session.update(Event::Next);
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning));
    session.update(Event::Home);
    session.update(Event::Resume);
    assert!(asks_for_the_date(&session), "asked again");
    // It lies ahead: the help runs on.
    fill(&mut session, Field::ReviewOn, "2027-01-11");
    session.update(Event::Next);
    session.update(Event::Next);
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning));
    session.update(Event::Home);
    session.update(Event::Resume);
    assert_eq!(outcome(&session), Some(Outcome::HelpRunning));
    session.update(Event::NewSignal);
    assert_eq!(question(&session), Some(Question::Safety));
    session.update(Event::Answer(SAFE));
    assert!(asks_for_the_date(&session));
    // It is reached.
    session.update(Event::Today(day("2027-01-11")));
    session.update(Event::Next);
    assert_eq!(question(&session), Some(Question::Result));
    session.update(Event::Home);
    session.update(Event::Resume);
    assert_eq!(question(&session), Some(Question::Result));
    session.update(Event::Answer(Given::Result(YesNo::No)));
    assert_eq!(outcome(&session), Some(Outcome::ReportHelpFailed));
}

#[test]
fn question_five_is_asked_only_with_an_agreed_date_that_is_reached() {
    for mode in [Mode::Case, Mode::Evaluate] {
        let way = match mode {
            Mode::Evaluate => &TO_RUNNING_HELP[1..2],
            _ => &TO_RUNNING_HELP[..],
        };
        for (agreed, asked) in [
            ("", false),
            ("2026-11-24", false),
            ("2026-11-23", true),
            ("2026-11-22", true),
        ] {
            let mut session = walked(mode, way);
            fill(&mut session, Field::ReviewOn, agreed);
            session.update(Event::Next);
            let now = question(&session) == Some(Question::Result);
            assert_eq!(now, asked, "{mode:?} {agreed}");
            // A date that is moved ahead, or taken away, sets its answer aside.
            if asked {
                session.update(Event::Answer(Given::Result(YesNo::Yes)));
                for moved in ["2027-01-11", ""] {
                    let mut session = session.clone();
                    fill(&mut session, Field::ReviewOn, moved);
                    let run = session.run().expect("a case");
                    assert_eq!(run.given(Question::Result), None, "{moved}");
                    assert_eq!(run.walk().all_set_aside(), [Given::Result(YesNo::Yes)]);
                }
            }
        }
    }
    let mut quick = walked(Mode::Quick, &TO_RUNNING_HELP);
    quick.update(Event::Next);
    assert_eq!(outcome(&quick), Some(Outcome::HelpRunning));
}

#[test]
fn one_tap_makes_a_case_of_a_quick_check_with_its_answers() {
    for path in crate::generated::conclusions()
        .into_iter()
        .map(|(path, _)| path)
    {
        if path.len() == 5 {
            continue;
        }
        let mut session = walked(Mode::Case, &[YES]);
        fill(&mut session, Field::Signals, "yes");
        session.update(Event::Home);
        session.update(Event::Start(Mode::Quick));
        for given in &path {
            session.update(Event::Answer(*given));
        }
        let reached = outcome(&session).expect("an outcome");
        session.update(Event::TakeAlong);
        // Without a report it begins with steps 1 to 3, which nobody asked about yet.
        let report = reached.reporting() == Reporting::Necessary;
        let recorded =
            matches!(session.scene(), Scene::Sheet(scene) if scene.sheet == Sheet::Record);
        assert_eq!(
            recorded, report,
            "after the call comes the record: {path:?}"
        );
        if report {
            session.update(Event::Next);
        }
        assert_eq!(outcome(&session), report.then_some(reached), "{path:?}");
        let steps = matches!(session.scene(), Scene::Readiness(_));
        assert_eq!(steps, !report, "{path:?}");
        let run = session.run().expect("a case");
        assert_eq!((run.mode(), run.path()), (Mode::Case, path));
        session.update(Event::Steps);
        assert!(matches!(session.scene(), Scene::Readiness(_)));
        session.update(Event::Restore);
        assert_eq!(held(&session, Field::Signals), "yes", "what was open");
    }
    let mut case = walked(Mode::Case, &[YES, DOUBT]);
    let before = case.clone();
    case.update(Event::TakeAlong);
    assert_eq!(case, before, "a case is one already");
}

#[test]
fn answers_that_contradict_what_was_said_before_are_no_decision() {
    type Said = (&'static str, &'static [(Field, &'static str)], bool);
    let said: [Said; 15] = [
        ("about home", &[(Field::About, "danger-at-home")], true),
        ("about abuse", &[(Field::About, "sexual-abuse")], true),
        ("about honour", &[(Field::About, "honour")], true),
        ("about illness", &[(Field::About, "illness")], true),
        (
            "about a partner",
            &[(Field::About, "partner-violence")],
            true,
        ),
        ("about none", &[(Field::About, "no")], false),
        ("told", &[(Field::PupilTold, "yes")], true),
        ("straight", &[], true),
        ("home", &[(Field::TalkGround, "danger-at-home")], true),
        ("school", &[(Field::TalkGround, "danger-at-school")], true),
        ("urgency", &[(Field::TalkGround, "urgency")], true),
        ("abuse", &[(Field::TalkGround, "sexual-abuse")], true),
        ("honour", &[(Field::TalkGround, "honour")], true),
        ("disclosure", &[(Field::TalkGround, "disclosure")], true),
        ("no contact", &[(Field::TalkGround, "no-contact")], false),
    ];
    for (name, fields, contradicts) in said {
        for (path, reached) in crate::generated::conclusions() {
            if path.len() == 5 || (name == "straight" && path.len() == 1) {
                continue;
            }
            let mut session = walked(Mode::Case, &[]);
            fill(&mut session, Field::ParentsTalk, "skipped");
            for (field, value) in fields {
                fill(&mut session, *field, value);
            }
            if name == "straight" {
                session.update(Event::GoTo(Place {
                    depth: 1,
                    overlay: 0,
                }));
                session.update(Event::Danger);
                path[1..].iter().for_each(|given| {
                    session.update(Event::Answer(*given));
                });
            } else {
                session.update(Event::Next);
                path.iter().for_each(|given| {
                    session.update(Event::Answer(*given));
                });
            }
            let Scene::Outcome(scene) = session.scene() else {
                panic!("{name} {path:?}")
            };
            let contradicts =
                contradicts || name == "no contact" && reached == Outcome::HelpRunning;
            let undecided = contradicts && reached.reporting() != Reporting::Necessary;
            assert_eq!(scene.undecided.is_some(), undecided, "{name} {path:?}");
            let page = shown_text(&scene);
            let run = session.run().expect("a case");
            let leaving = export::leaving(run, reached, (session.today(), 0), words_of(&session));
            let texts = [page, leaving.record.plain(), leaving.short.plain()];
            for text in texts {
                let text = text.to_lowercase();
                let says_no = ["niet melden", "geen melding:", "geen actie nodig. dat"]
                    .iter()
                    .any(|said| text.contains(said));
                assert_eq!(
                    says_no,
                    reached.reporting() != Reporting::Necessary && !undecided,
                    "{name} {path:?}: {text}"
                );
            }
            if undecided {
                let again = if path.len() == 1 {
                    Question::Suspicion
                } else {
                    Question::Safety
                };
                session.update(Event::Change(again));
                assert_eq!(question(&session), Some(again), "one tap leads back");
            }
        }
    }
}

/// What an outcome's screen says.
fn shown_text(scene: &weegwijzer::session::OutcomeScene) -> String {
    let page = weegwijzer::screens::outcome(scene);
    page.blocks
        .into_iter()
        .map(|block| block.html.into_string())
        .collect()
}

#[test]
fn who_no_longer_takes_part_in_an_evaluation_leads_to_a_report() {
    for early in [false, true] {
        let mut session = walked(Mode::Evaluate, &[]);
        session.update(Event::Withdrawn);
        assert_eq!(
            question(&session),
            Some(Question::Safety),
            "question 2 first"
        );
        session.update(Event::Answer(SAFE));
        if early {
            fill(&mut session, Field::ReviewOn, "2027-01-11");
            session.update(Event::Next);
        }
        session.update(Event::Withdrawn);
        assert_eq!(outcome(&session), Some(Outcome::ReportHelpRefused));
        let run = session.run().expect("a case");
        assert_eq!(run.path(), [SAFE, Given::Acceptance(YesNo::No)]);
        session.update(Event::Home);
        session.update(Event::Resume);
        assert_eq!(outcome(&session), Some(Outcome::ReportHelpRefused));
        // It was a mistake: question 4 can be changed, and question 5 waits again.
        session.update(Event::Change(Question::Acceptance));
        assert_eq!(question(&session), Some(Question::Acceptance));
        let fact = Field::Fact(Question::Acceptance);
        fill(&mut session, fact, "vader doet weer mee");
        session.update(Event::Answer(Given::Acceptance(YesNo::Yes)));
        assert_eq!(
            session.scene(),
            Scene::AgreedDate,
            "the date is asked for again"
        );
        // From now on question 4 is one of this walk, with what was written there.
        let run = session.run().expect("a case");
        assert_eq!(run.path(), [SAFE, Given::Acceptance(YesNo::Yes)]);
        session.update(Event::Withdrawn);
        assert_eq!(outcome(&session), Some(Outcome::ReportHelpRefused));
        assert_eq!(held(&session, fact), "", "it belongs to the answer before");
        assert_eq!(earlier(&session)[0].0, Given::Acceptance(YesNo::Yes));
        // Question 2 again: what question 4 was is asked anew, also from a draft.
        session.update(Event::Change(Question::Safety));
        session.update(Event::Answer(DOUBT));
        let kept = session.run().expect("a case").parts();
        session.update(Event::TakeIn(Box::new(Run::from_parts(kept))));
        session.update(Event::Change(Question::Safety));
        session.update(Event::Answer(SAFE));
        assert_eq!(question(&session), Some(Question::Acceptance));
    }
    let mut case = walked(Mode::Case, &TO_RUNNING_HELP);
    case.update(Event::Withdrawn);
    assert_eq!(
        outcome(&case),
        Some(Outcome::ReportHelpRefused),
        "help that runs in a case"
    );
    // A wrong tap is taken back at question 4.
    case.update(Event::Change(Question::Acceptance));
    case.update(Event::Answer(Given::Acceptance(YesNo::Yes)));
    assert_eq!(outcome(&case), Some(Outcome::HelpRunning));
    case.update(Event::Stopped);
    assert_eq!(outcome(&case), Some(Outcome::ReportNoHelp));
}

#[test]
fn a_pupil_who_told_it_speaks_against_closing_whatever_the_parents_said() {
    let mut session = walked(Mode::Case, &[]);
    fill(&mut session, Field::ParentsTalk, "yes");
    fill(&mut session, Field::PupilTold, "yes");
    assert_eq!(
        session.remark(Field::PupilTold),
        Some(Remark::CallAndReport)
    );
    assert_eq!(
        session.remark(Field::ParentsTalk),
        Some(Remark::ParentsKnow)
    );
    session.update(Event::Next);
    let Scene::Question(scene) = session.scene() else {
        panic!("question 1")
    };
    assert_eq!(scene.danger, Some(Danger::Told));
    session.update(Event::Answer(Given::Suspicion(YesNo::No)));
    let Scene::Outcome(scene) = session.scene() else {
        panic!("closed")
    };
    assert_eq!(scene.undecided, Some(Undecided::Contradicts(Danger::Told)));
    assert!(open(&session).contains(&Field::Advice));
    // Nothing sends the reader to the parents.
    fill(&mut session, Field::ParentsTalk, "not-yet");
    assert_eq!(session.remark(Field::ParentsTalk), Some(Remark::CallFirst));
    assert!(!open(&session).contains(&Field::ParentsTalk));
    for ground in ["urgency", "danger-at-school", "danger-at-home", "honour"] {
        let mut session = walked(Mode::Case, &[]);
        fill(&mut session, Field::ParentsTalk, "skipped");
        fill(&mut session, Field::TalkGround, ground);
        let run = session.run().expect("a case");
        assert!(matches!(run.danger(), Some(Danger::Ground(_))), "{ground}");
    }
}

#[test]
fn watching_that_ends_today_is_questioned() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    for (until, says) in [
        ("2026-11-22", Some(Remark::NobodyFollows)),
        ("2026-11-23", Some(Remark::NobodyFollows)),
        ("2026-11-24", None),
    ] {
        fill(&mut session, Field::MonitorUntil, until);
        assert_eq!(session.remark(Field::MonitorUntil), says, "{until}");
    }
}

#[test]
fn a_date_in_an_evaluation_is_asked_after() {
    let mut session = walked(Mode::Evaluate, &[SAFE]);
    assert_eq!(session.remark(Field::ReviewOn), None);
    fill(&mut session, Field::ReviewOn, "2027-01-11");
    assert_eq!(session.remark(Field::ReviewOn), Some(Remark::AgreedTerm));
    fill(&mut session, Field::ReviewOn, "2026-01-11");
    assert_eq!(session.remark(Field::ReviewOn), Some(Remark::TermOver));
}

#[test]
fn a_new_signal_reopens_question_two_in_every_mode_and_at_question_five() {
    for (mode, then) in [
        (Mode::Case, Some(Question::Result)),
        // What was never agreed cannot be looked back on.
        (Mode::Quick, None),
    ] {
        let mut session = walked(mode, &TO_RUNNING_HELP);
        fill(&mut session, Field::ReviewOn, "2026-11-23");
        session.update(Event::Next);
        assert_eq!(question(&session), then, "{mode:?}");
        session.update(Event::NewSignal);
        assert_eq!(question(&session), Some(Question::Safety), "{mode:?}");
        session.update(Event::NewSignal);
        let run = session.run().expect("a case");
        assert_eq!(
            run.walk().signals().len(),
            1,
            "{mode:?}: only where it is offered"
        );
    }
}

#[test]
fn a_ground_that_says_unsafe_speaks_at_every_screen_that_closes_or_waits() {
    for (id, says) in [
        ("danger-at-home", true),
        ("sexual-abuse", true),
        ("honour", true),
        ("disclosure", true),
        ("danger-at-school", true),
        ("urgency", true),
        ("no-contact", false),
        ("contact-may-break", false),
    ] {
        let mut session = walked(Mode::Case, &[]);
        fill(&mut session, Field::ParentsTalk, "skipped");
        fill(&mut session, Field::TalkGround, id);
        assert_eq!(ground(&session).is_some(), says, "{id} at question 1");
        session.update(Event::Answer(YES));
        assert_eq!(ground(&session).is_some(), says, "{id} at question 2");
        session.update(Event::Answer(SAFE));
        assert_eq!(ground(&session).is_some(), says, "{id} at question 3");
        session.update(Event::Answer(Given::Help(YesNo::Yes)));
        session.update(Event::Answer(Given::Acceptance(YesNo::Yes)));
        // Whom nobody reached accepts no help either.
        let says = says || id == "no-contact";
        assert_eq!(ground(&session).is_some(), says, "{id} at running help");
        session.update(Event::NewSignal);
        session.update(Event::Answer(DOUBT));
        assert_eq!(ground(&session), None, "{id}: the report says it already");
        fill(&mut session, Field::ParentsTalk, "yes");
        session.update(Event::Change(Question::Safety));
        assert_eq!(ground(&session), None, "{id} no longer counts");
    }
}

#[test]
fn a_deviation_belongs_to_the_conclusion_it_was_written_at() {
    let mut session = walked(Mode::Case, &[YES, DOUBT]);
    let deviates = |session: &Session| match session.scene() {
        Scene::Outcome(scene) => scene.deviates,
        _ => panic!("an outcome"),
    };
    assert!(!deviates(&session));
    session.update(Event::Open(Overlay::Sheet(Sheet::Deviation)));
    fill(&mut session, Field::Instead, "wij wachten");
    session.update(Event::Next);
    assert!(deviates(&session));
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(SAFE));
    session.update(Event::Answer(Given::Help(YesNo::No)));
    assert!(!deviates(&session), "it was about another conclusion");
    let from = session.run().and_then(Run::deviates_from);
    assert_eq!(from, Some(Outcome::ReportNow), "and is not lost");
    fill(&mut session, Field::DeviationReason, "er is hulp");
    assert!(
        !deviates(&session),
        "nor does a later word make it of this one"
    );
    session.update(Event::Open(Overlay::Sheet(Sheet::Deviation)));
    let before = session
        .run()
        .and_then(|run| run.deviated_before(Outcome::ReportNoHelp));
    assert_eq!(before, Some(Outcome::ReportNow), "the sheet says so");
    fill(&mut session, Field::DeviationReason, "");
    fill(&mut session, Field::Instead, "");
    let from = session.run().and_then(Run::deviates_from);
    assert_eq!(from, None, "an emptied deviation is none");
}

#[test]
fn the_plan_of_help_that_ran_stays_asked_for() {
    let path = [&TO_RUNNING_HELP[..], &[Given::Result(YesNo::Yes)]].concat();
    let mut session = walked(Mode::Case, &path);
    assert_eq!(outcome(&session), Some(Outcome::HelpCompleted));
    for field in [Field::Tasks, Field::Casemanager] {
        assert!(open(&session).contains(&field), "{field:?}");
        fill(&mut session, field, "mentor");
        assert!(!open(&session).contains(&field), "{field:?}");
    }
}

#[test]
fn days_are_questioned_and_never_refused() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    for (iso, remark) in [
        ("2026-11-22", Some(Remark::TermOver)),
        ("2026-11-23", Some(Remark::TermOver)),
        ("2026-11-24", None),
        ("2027-02-23", Some(Remark::NoSchool(NoSchool::Vacation))),
        ("2027-02-24", Some(Remark::Far)),
    ] {
        fill(&mut session, Field::ReviewOn, iso);
        assert_eq!(session.remark(Field::ReviewOn), remark, "{iso}");
        assert_eq!(held(&session, Field::ReviewOn), iso);
    }
    fill(&mut session, Field::ReviewOn, "morgen");
    assert_eq!(held(&session, Field::ReviewOn), "", "no day");
    fill(&mut session, Field::ReportedOn, "2026-11-24");
    assert_eq!(
        session.remark(Field::ReportedOn),
        None,
        "nothing was reported"
    );
    fill(&mut session, Field::Report, "reported");
    assert_eq!(session.remark(Field::ReportedOn), Some(Remark::Ahead));
    fill(&mut session, Field::ReportedOn, "2026-11-23");
    let term = calendar::working_days_after(today(), 5);
    assert_eq!(
        session.remark(Field::ReportedOn),
        Some(Remark::Feedback(term))
    );
}

/// What a field for a day sends, and what the case then holds; nothing for what is no day of this
/// century.
const SENT: &[(&str, &str)] = &[
    ("2026-12-15", "2026-12-15"),
    ("2062-12-15", "2062-12-15"),
    ("2000-01-01", "2000-01-01"),
    ("2099-12-31", "2099-12-31"),
    // From a browser without a field for a date.
    ("15-12-2026", "2026-12-15"),
    ("15-12-26", "2026-12-15"),
    ("15/12/26", "2026-12-15"),
    ("15 dec 26", "2026-12-15"),
    ("0026-12-15", ""),
    ("0226-12-15", ""),
    ("1926-12-15", ""),
    ("1999-12-31", ""),
    ("2100-01-01", ""),
    ("2126-12-15", ""),
    ("20262-12-15", ""),
    ("12026-12-15", ""),
    ("2026-02-30", ""),
    ("12/15/26", ""),
    ("26", ""),
    ("morgen", ""),
];

#[test]
fn a_day_is_held_or_its_field_says_that_it_is_not() {
    let days = [
        (Field::ReviewOn, &TO_RUNNING_HELP[..]),
        (Field::ReportedOn, &[YES, DOUBT]),
        (Field::DeviationUntil, &[YES, DOUBT]),
        (Field::MonitorUntil, &[TO_RUNNING_HELP[0]]),
    ];
    for (field, path) in days {
        let mut session = walked(Mode::Case, path);
        fill(&mut session, Field::Report, "reported");
        for (sent, expected) in SENT {
            fill(&mut session, field, sent);
            assert_eq!(held(&session, field), *expected, "{field:?} {sent}");
            let misread = session.remark(field) == Some(Remark::Misread);
            assert_eq!(misread, expected.is_empty(), "{field:?} {sent}");
            // Another field changes nothing of it; an empty one is no mistake.
            fill(&mut session, Field::Goal, sent);
            assert_eq!(misread, session.remark(field) == Some(Remark::Misread));
            fill(&mut session, field, "");
            assert_ne!(session.remark(field), Some(Remark::Misread));
        }
    }
}

#[test]
fn advice_is_no_report() {
    let mut session = walked(Mode::Case, &[YES, DOUBT]);
    let undone = |session: &Session| open(session).contains(&Field::Report);
    assert!(undone(&session));
    fill(&mut session, Field::Report, "advice-only");
    assert!(undone(&session));
    assert_eq!(session.remark(Field::Report), Some(Remark::AdviceOnly));
    fill(&mut session, Field::ReportedOn, "2026-11-23");
    assert_eq!(
        session.remark(Field::ReportedOn),
        None,
        "no assessment follows advice"
    );
    assert_eq!(session.run().and_then(|run| run.feedback(today())), None);
    fill(&mut session, Field::Report, "reported");
    assert!(!undone(&session));
    assert!(
        session
            .run()
            .and_then(|run| run.feedback(today()))
            .is_some()
    );
    fill(&mut session, Field::ReportedOn, "2026-11-24");
    assert_eq!(session.run().and_then(|run| run.feedback(today())), None);
    assert!(
        open(&session).contains(&Field::ReportedOn),
        "a report of tomorrow is none"
    );
}

#[test]
fn a_choice_takes_only_what_it_offers() {
    let mut session = walked(Mode::Case, &[]);
    fill(&mut session, Field::Signals, "yes");
    fill(&mut session, Field::Signals, "skipped");
    let run = session.run().expect("a case");
    assert_eq!(run.entries().choice(Field::Signals), Some(Choice::Yes));
}

#[test]
fn personal_data_gets_a_hint_and_other_words_do_not() {
    let mut session = walked(Mode::Case, &[]);
    let field = Field::Fact(Question::Suspicion);
    for (text, found) in [
        ("123456782", Some(Personal::Bsn)),
        ("bsn 1234.56.782 staat erbij", Some(Personal::Bsn)),
        ("123456789", None),
        ("bel 06-12 34 56 78", Some(Personal::Phone)),
        ("bel +31 6 12345678", Some(Personal::Phone)),
        ("bel (06) 12345678", Some(Personal::Phone)),
        ("bel 0031 6 12345678", Some(Personal::Phone)),
        ("bel +31 (0)6 12345678", Some(Personal::Phone)),
        ("geboren 3-4-2015", Some(Personal::BirthDate)),
        ("geboren 3-4-15", Some(Personal::BirthDate)),
        ("geboren 2015-04-03.", Some(Personal::BirthDate)),
        ("geboren op 3 april 2015", Some(Personal::BirthDate)),
        ("gezien op 3 november 2026", None),
        ("gezien op 2026-11-12", None),
        ("gezien op 12-11-26", None),
        ("gezien op 12-11-2026 om 9.10 uur", None),
        ("vandaag zag Fantasia een plek", Some(Personal::Name)),
        ("Fatima huilt", Some(Personal::Name)),
        ("Gezien. Fatima wil niet naar huis", Some(Personal::Name)),
        ("- Fatima zegt niets", Some(Personal::Name)),
        ("broer van Jan-Willem", Some(Personal::Name)),
        ("zus van Zoë en Élise", Some(Personal::Name)),
        ("samen met Bo", Some(Personal::Name)),
        ("Moeder zegt niets. Ouder A huilt.", None),
        (
            "De leerling huilt. Het kind was stil. Een broer kwam.",
            None,
        ),
        ("Stiefvader sloeg op tafel", None),
        ("Leerling: ‘Ik wil niet naar huis.’ Vader zweeg.", None),
        ("- Drie keer gezien\n- Blauwe plek", None),
        ("Maandag was er ruzie. Geen contact met vader.", None),
        ("Mentor belt morgen", None),
        ("Leerling huilt. Wil niet naar huis.", None),
        ("we belden Veilig Thuis", None),
        ("de IB’er en de GGD", None),
        ("Blauwe plek, 3 cm, linkerarm", None),
        ("", None),
    ] {
        fill(&mut session, field, text);
        assert_eq!(session.remark(field), found.map(Remark::Personal), "{text}");
        assert_eq!(held(&session, field), text, "never changed");
    }
    for (text, named) in [
        ("Fatima", true),
        ("Zoë", true),
        ("Mentor", false),
        ("Orthopedagoog", false),
        ("Zorgcoördinator", false),
        ("IB’er", false),
        ("Intern begeleider", false),
        ("schoolmaatschappelijk werker", false),
    ] {
        for role in [Field::Casemanager, Field::Monitor, Field::ColleagueRole] {
            fill(&mut session, Field::Colleague, "yes");
            fill(&mut session, role, text);
            let hint = named.then_some(Remark::Personal(Personal::Name));
            assert_eq!(session.remark(role), hint, "{text} as {role:?}");
        }
    }
}

#[test]
fn a_table_that_doubts_about_safety_leaves_no_decision_without_a_report() {
    for (asked, votes, path) in [
        (Question::Safety, ["doubt", "no"], &TO_RUNNING_HELP[..]),
        (Question::Safety, ["yes", "no"], &TO_RUNNING_HELP[..]),
        (
            Question::Suspicion,
            ["yes", "no"],
            &[Given::Suspicion(YesNo::No)],
        ),
    ] {
        let mut session = walked(Mode::Case, path);
        for (role, vote) in Role::ALL.into_iter().zip(votes) {
            fill(&mut session, Field::Vote(asked, role), vote);
        }
        let Scene::Outcome(scene) = session.scene() else {
            panic!("an outcome")
        };
        let doubted = Undecided::Contradicts(Danger::Doubted(asked));
        assert_eq!(scene.undecided, Some(doubted), "{votes:?}");
        // One tap leads back to that question.
        session.update(Event::Change(asked));
        assert_eq!(question(&session), Some(asked));
        session.update(Event::Home);
        session.update(Event::Resume);
        // All of one mind: the answer stands.
        fill(&mut session, Field::Vote(asked, Role::ALL[0]), votes[1]);
        let Scene::Outcome(scene) = session.scene() else {
            panic!("an outcome")
        };
        assert_eq!(scene.undecided, None, "{votes:?}");
    }
}

#[test]
fn help_that_stopped_or_never_began_leads_to_a_report_in_an_evaluation() {
    for dated in [None, Some("2026-11-20"), Some("2027-01-11")] {
        let mut session = walked(Mode::Evaluate, &[SAFE]);
        if let Some(date) = dated {
            fill(&mut session, Field::ReviewOn, date);
            session.update(Event::Next);
        }
        session.update(Event::Stopped);
        assert_eq!(outcome(&session), Some(Outcome::ReportNoHelp), "{dated:?}");
        let run = session.run().expect("a case");
        assert_eq!(run.path(), [SAFE, Given::Help(YesNo::No)], "{dated:?}");
        // It was a mistake: question 3 can be changed.
        session.update(Event::Change(Question::Help));
        session.update(Event::Answer(Given::Help(YesNo::Yes)));
        assert!(asks_for_the_date(&session), "{dated:?}");
    }
}

#[test]
fn danger_that_was_said_and_taken_back_leaves_its_trace() {
    for (field, said, words) in [
        (Field::PupilTold, "yes", "De leerling vertelde het zelf"),
        (Field::About, "honour", "Eergerelateerd geweld"),
    ] {
        let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
        fill(&mut session, field, said);
        fill(&mut session, field, "no");
        let Scene::Outcome(scene) = session.scene() else {
            panic!("an outcome")
        };
        assert_eq!(scene.undecided, None);
        assert!(shown_text(&scene).contains(words), "{field:?}");
        let run = session.run().expect("a case");
        let record = export::record(run, Outcome::HelpRunning, today()).plain();
        let line = format!("Eerder gekozen, later gewijzigd: {words}");
        assert!(record.contains(&line), "{record}");
        let kept = Run::from_parts(run.parts());
        assert_eq!(kept.taken_back(), run.taken_back(), "in a draft too");
    }
}

#[test]
fn where_something_can_make_a_talk_dangerous_nobody_is_sent_to_the_parents() {
    for about in [
        "danger-at-home",
        "sexual-abuse",
        "honour",
        "partner-violence",
        "exploitation",
        "illness",
    ] {
        let mut session = walked(Mode::Case, &[YES, SAFE, Given::Help(YesNo::No)]);
        fill(&mut session, Field::About, about);
        let Scene::Outcome(scene) = session.scene() else {
            panic!("an outcome")
        };
        let says = shown_text(&scene);
        assert!(!says.contains("Vertel de ouders dan eerst"), "{about}");
        assert!(says.contains("Praat niet met de ouders voordat"), "{about}");
        assert!(!open(&session).contains(&Field::ParentsTalk), "{about}");
        assert!(open(&session).contains(&Field::Advice), "{about}");
        fill(&mut session, Field::ParentsTalk, "yes");
        let remark = session.remark(Field::ParentsTalk);
        assert_eq!(remark, Some(Remark::ParentsKnow), "{about}");
        fill(&mut session, Field::ParentsTalk, "not-yet");
        let remark = session.remark(Field::ParentsTalk);
        assert_eq!(remark, Some(Remark::CallFirst), "{about}");
    }
}

#[test]
fn what_was_said_about_safety_and_unsaid_still_calls_before_the_parents_hear() {
    type PlayMode<'a> = &'a dyn Fn(&mut Session);
    let told = |session: &mut Session| {
        fill(session, Field::PupilTold, "yes");
        fill(session, Field::PupilTold, "no");
    };
    let reversed = |session: &mut Session| {
        session.update(Event::Change(Question::Safety));
        session.update(Event::Answer(DOUBT));
        session.update(Event::Change(Question::Safety));
        session.update(Event::Answer(SAFE));
        session.update(Event::Answer(Given::Help(YesNo::No)));
    };
    let unanimous = |session: &mut Session| fill(session, VOTE, "yes");
    let grown_up = |session: &mut Session| {
        fill(session, Field::ParentsTalk, "skipped");
        fill(session, Field::TalkGround, "danger-at-home");
        fill(session, Field::Adult, "yes");
    };
    let ways: [(&str, PlayMode); 4] = [
        ("told, then taken back", &told),
        ("question 2 answered otherwise", &reversed),
        ("the whole table says yes", &unanimous),
        ("danger for the talk, then 18", &grown_up),
    ];
    for (name, way) in ways {
        let mut session = walked(Mode::Case, &[YES, SAFE, Given::Help(YesNo::No)]);
        assert!(!session.run().expect("a case").calls_first());
        way(&mut session);
        assert_eq!(outcome(&session), Some(Outcome::ReportNoHelp), "{name}");
        let run = session.run().expect("a case");
        assert!(run.calls_first(), "{name}");
        assert!(!open(&session).contains(&Field::ParentsTalk), "{name}");
        let Scene::Outcome(scene) = session.scene() else {
            panic!("an outcome")
        };
        let says = shown_text(&scene);
        assert!(!says.contains("Vertel de ouders dan eerst"), "{name}");
    }
}

#[test]
fn a_child_that_the_pupil_looks_after_is_asked_for_weighed_called_for_and_recorded() {
    let mut session = fresh();
    session.update(Event::Start(Mode::Case));
    for (school, asked) in [("po", false), ("vo", true), ("mbo", true), ("so", true)] {
        fill(&mut session, Field::SchoolType, school);
        let fields = session.fields();
        let own = fields.iter().find(|held| held.field == Field::OwnChild);
        assert_eq!(own.map(|held| held.asked), Some(asked), "{school}");
    }
    session = walked(Mode::Case, &[YES, DOUBT]);
    fill(&mut session, Field::SchoolType, "mbo");
    for (field, value, is_open) in [
        (Field::Adult, "no", false),
        (Field::Adult, "yes", true),
        (Field::OwnChild, "yes", false),
    ] {
        fill(&mut session, field, value);
        assert_eq!(open(&session).contains(&Field::OwnChild), is_open);
    }
    for (adult, child, weighed) in [
        ("no", "no", false),
        ("no", "yes", true),
        ("yes", "no", false),
        ("yes", "yes", true),
    ] {
        session = walked(Mode::Case, &[YES]);
        fill(&mut session, Field::SchoolType, "mbo");
        fill(&mut session, Field::Adult, adult);
        fill(&mut session, Field::OwnChild, child);
        let Scene::Question(scene) = session.scene() else {
            panic!("question 2")
        };
        assert_eq!(scene.own_child, weighed, "{child}");
        session.update(Event::Answer(DOUBT));
        let run = session.run().expect("a case");
        let card = export::call(run, Outcome::ReportNow, Wording::default());
        let place = card.iter().find(|line| line.point == Point::Where);
        let lines = &place.expect("where everybody is").ready;
        let says = lines.iter().any(|line| line.value == call::OWN_CHILD);
        assert_eq!(says, weighed, "{child}");
    }
    // What is not asked any more is not said any more.
    fill(&mut session, Field::SchoolType, "po");
    assert_eq!(session.run().expect("a case").pupil(), Pupil::default());
}

#[test]
fn at_the_end_of_the_term_no_list_names_a_button_that_is_not_there() {
    for (mode, path) in [
        (Mode::Case, &TO_RUNNING_HELP[..]),
        (Mode::Evaluate, &[SAFE][..]),
    ] {
        for date in ["2026-11-23", "2026-11-20", "2027-01-11"] {
            let mut session = walked(mode, path);
            fill(&mut session, Field::ReviewOn, date);
            if mode == Mode::Evaluate {
                session.update(Event::Next);
            }
            if question(&session) == Some(Question::Result) {
                let at = session.place();
                session.update(Event::GoTo(Place {
                    depth: at.depth - 1,
                    ..at
                }));
            }
            let Scene::Outcome(scene) = session.scene() else {
                panic!("an outcome")
            };
            let says = shown_text(&scene);
            for button in ["Iemand doet niet meer mee", "De hulp begon niet, of stopte"] {
                let named = says.contains(&format!("Kies ‘{button}’"));
                assert!(!named || mode == Mode::Evaluate, "{mode:?} {date} {button}");
            }
            let over = date <= "2026-11-23";
            assert_eq!(
                says.contains("Zet de datum in de agenda"),
                !over,
                "{mode:?} {date}"
            );
            assert_eq!(
                says.contains("Beantwoord nu vraag 5"),
                over,
                "{mode:?} {date}"
            );
            let run = session.run().expect("a case");
            let line = "De termijn is om. Vraag 5 is nog niet beantwoord.";
            for record in [export::record, export::short] {
                let record = record(run, Outcome::HelpRunning, today()).plain();
                assert_eq!(record.contains(line), over, "{record}");
            }
            let dates = export::reminders(run, Outcome::HelpRunning, today());
            assert_eq!(dates.is_empty(), over, "{mode:?} {date}");
        }
    }
}

#[test]
fn parents_whom_nobody_reached_accept_no_help() {
    let unreached = Some(Undecided::Contradicts(Danger::Unreached));
    for (talk, ground, adult, stands) in [
        ("skipped", "no-contact", "no", unreached),
        ("skipped", "no-contact", "", unreached),
        // From 18 on the talk is with the pupil.
        ("skipped", "no-contact", "yes", None),
        // They were reached after all.
        ("yes", "no-contact", "no", None),
        ("not-yet", "", "no", None),
    ] {
        let mut session = walked(Mode::Case, &TO_RUNNING_HELP[..TO_RUNNING_HELP.len() - 1]);
        fill(&mut session, Field::SchoolType, "vo");
        fill(&mut session, Field::Adult, adult);
        fill(&mut session, Field::ParentsTalk, talk);
        fill(&mut session, Field::TalkGround, ground);
        let Scene::Question(scene) = session.scene() else {
            panic!("question 4")
        };
        assert_eq!(scene.asked.question, Question::Acceptance);
        let said = unreached.filter(|_| stands.is_some());
        assert_eq!(
            scene.danger.map(Undecided::Contradicts),
            said,
            "{talk} {adult}"
        );
        session.update(Event::Answer(TO_RUNNING_HELP[TO_RUNNING_HELP.len() - 1]));
        let Scene::Outcome(scene) = session.scene() else {
            panic!("an outcome")
        };
        assert_eq!(scene.undecided, stands, "{talk} {ground} {adult}");
        let plans = scene.sheets.contains(&Sheet::Plan);
        assert_eq!(plans, stands.is_none(), "nothing is agreed with nobody");
        if stands.is_some() {
            assert!(scene.sheets.contains(&Sheet::Call));
            let run = session.run().expect("a case");
            let card = export::call(run, Outcome::HelpRunning, Wording::default());
            assert!(card.iter().any(|line| !line.ready.is_empty()));
        }
    }
}

#[test]
fn a_later_date_does_not_undo_that_the_results_were_not_there() {
    let mut session = walked(Mode::Case, &TO_RUNNING_HELP);
    fill(&mut session, Field::ReviewOn, "2026-11-20");
    session.update(Event::Next);
    session.update(Event::Answer(Given::Result(YesNo::No)));
    assert_eq!(outcome(&session), Some(Outcome::ReportHelpFailed));
    fill(&mut session, Field::ReviewOn, "2027-01-11");
    let failed = Some(Undecided::Contradicts(Danger::Failed));
    let Scene::Outcome(scene) = session.scene() else {
        panic!("an outcome")
    };
    assert_eq!(
        (scene.reached.outcome, scene.undecided),
        (Outcome::HelpRunning, failed)
    );
    // The call is at hand, and so is the date, which may have been mistyped.
    assert!(scene.sheets.contains(&Sheet::Call) && scene.sheets.contains(&Sheet::Plan));
    let run = session.run().expect("a case");
    let record = export::record(run, Outcome::HelpRunning, today()).plain();
    assert!(
        record.contains("Bij vraag 5 stond eerst ‘nee’."),
        "{record}"
    );
    // The date is right again: question 5 is asked again.
    fill(&mut session, Field::ReviewOn, "2026-11-20");
    session.update(Event::Next);
    assert_eq!(question(&session), Some(Question::Result));
}

#[test]
fn a_field_depends_on_a_choice_that_comes_before_it_and_offers_it() {
    let all = Field::all();
    let mut dependent = 0;
    for (at, field) in all.iter().enumerate() {
        let (other, choices) = match field.definition().asked {
            Asked::Always => continue,
            Asked::When(other, choices) => (other, choices.to_vec()),
            Asked::Unless(other, choice) => (other, vec![choice]),
        };
        dependent += 1;
        let before = all.iter().position(|known| *known == other);
        assert!(before.is_some_and(|before| before < at), "{field:?}");
        let FieldKind::Choice(offered) = other.kind() else {
            panic!("{other:?} offers no choice");
        };
        assert!(
            choices.iter().all(|choice| offered.contains(choice)),
            "{field:?}"
        );
    }
    assert_eq!(dependent, 22);
}

#[test]
fn every_field_has_a_name_of_its_own() {
    let ids: std::collections::BTreeSet<String> = Field::all().into_iter().map(Field::id).collect();
    assert_eq!(ids.len(), Field::all().len());
}
