//! Events in any order, for rules that hold whatever a reader does.

use crate::common::{DOUBT, SAFE, YES, all_given, today, walked};
use proptest::prelude::*;
use weegwijzer::calendar::Date;
use weegwijzer::case::{Choice, Field, Role};
use weegwijzer::profile::Profile;
use weegwijzer::protocol::{Given, Question};
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::session::{Event, Mode, Overlay, Place, RoundEvent, Run};
use weegwijzer::training::{PlayMode, Top, Train, TrainingChoice};

/// Any event there is, whether it fits the screen or not.
pub fn any_event() -> impl Strategy<Value = Event> {
    let given: Vec<Given> = all_given().collect();
    let overlays: Vec<Overlay> = (1..).map_while(Overlay::from_number).collect();
    let kept: Vec<Run> = [&[][..], &[YES, SAFE], &[YES, DOUBT]]
        .into_iter()
        .flat_map(|answers| {
            let walks = [Mode::Case, Mode::Evaluate].map(|mode| walked(mode, answers));
            walks.map(|session| session.case().cloned().unwrap_or_default())
        })
        .collect();
    let trains = vec![
        Train::List,
        Train::Open(Top::Case(0, PlayMode::Alone)),
        Train::Open(Top::Case(1, PlayMode::Group)),
        Train::Open(Top::HandOut { answers: true }),
        Train::Choose(TrainingChoice::Given(YES)),
        Train::Next,
        Train::Back,
        Train::Again,
    ];
    let reference = vec![
        ReferenceEvent::Open(ReferencePage::CODE),
        ReferenceEvent::Open(ReferencePage::Form),
        ReferenceEvent::FromFile(school().to_file()),
        ReferenceEvent::FromFile("nothing of ours".to_owned()),
        ReferenceEvent::Found(Some(school().to_file())),
        ReferenceEvent::Found(None),
        ReferenceEvent::Written(true),
        ReferenceEvent::Written(false),
        ReferenceEvent::Type("school".to_owned(), "A".to_owned()),
        ReferenceEvent::Keep,
        ReferenceEvent::ForLeerplicht,
        ReferenceEvent::Take,
        ReferenceEvent::Back,
        ReferenceEvent::Forget,
    ];
    prop_oneof![
        6 => prop::sample::select(given).prop_map(Event::Answer),
        2 => prop::sample::select(Question::ALL.to_vec()).prop_map(Event::Change),
        1 => prop::sample::select(Mode::ALL.to_vec()).prop_map(Event::Start),
        1 => Just(Event::Told),
        3 => Just(Event::Next),
        1 => Just(Event::Danger),
        1 => Just(Event::AllDone),
        1 => (0..6_u32).prop_map(Event::Ended),
        1 => Just(Event::Open(Overlay::Table)),
        1 => Just(Event::ToField(Box::new(Event::Steps), Field::Signals)),
        3 => Just(Event::Round(RoundEvent::GoOn)),
        1 => Just(Event::Round(RoundEvent::Again)),
        3 => prop::sample::select(vec![None, Some(Choice::Yes), Some(Choice::Doubt)])
            .prop_map(|vote| Event::Round(RoundEvent::Vote(vote))),
        1 => Just(Event::NewSignal),
        1 => Just(Event::NoSignal),
        1 => Just(Event::Steps),
        1 => Just(Event::TakeAlong),
        1 => Just(Event::Withdrawn),
        1 => Just(Event::Stopped),
        1 => prop::sample::select(overlays).prop_map(Event::Open),
        1 => prop::sample::select(kept).prop_map(|run| Event::TakeIn(Box::new(run))),
        2 => any_fill(),
        1 => (0..200_i32).prop_map(|later| Event::Today(later_day(later))),
        1 => Just(Event::Home),
        1 => Just(Event::Resume),
        1 => Just(Event::Restore),
        1 => Just(Event::UpdateFound),
        2 => prop::sample::select(trains).prop_map(Event::Train),
        2 => prop::sample::select(reference).prop_map(Event::Reference),
        2 => (0..20_usize, 0..10_usize)
            .prop_map(|(depth, overlay)| Event::GoTo(Place { depth, overlay })),
    ]
}

/// A school with a name and nothing else.
fn school() -> Profile {
    let mut profile = Profile::default();
    profile.fill("school", "De Verzonnen School");
    profile
}

/// A field that means something to the state machine, with a value that its
/// kind takes or does not take.
fn any_fill() -> impl Strategy<Value = Event> {
    let fields = vec![
        Field::Signals,
        Field::ParentsTalk,
        Field::TalkGround,
        Field::Seat(Role::Teacher),
        Field::Fact(Question::Safety),
        Field::Vote(Question::Safety, Role::Leadership),
        Field::Vote(Question::Safety, Role::Teacher),
        Field::Report,
        Field::ReportedOn,
        Field::Casemanager,
        Field::ReviewOn,
        Field::PupilTold,
        Field::Adult,
        Field::MonitorUntil,
        Field::DeviationReason,
    ];
    let values = prop_oneof![
        prop::sample::select(vec![
            "yes", "not-yet", "skipped", "reported", "no", "doubt", ""
        ])
        .prop_map(str::to_owned),
        (0..200_i32).prop_map(|later| later_day(later).to_string()),
        ".{0,12}",
    ];
    (prop::sample::select(fields), values).prop_map(|(field, value)| Event::Fill(field, value))
}

/// So many days after today.
pub fn later_day(days: i32) -> Date {
    let mut date = today();
    for _ in 0..days {
        date = date.succ_opt().expect("the calendar goes on");
    }
    date
}
