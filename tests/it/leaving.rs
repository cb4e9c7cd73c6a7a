//! What leaves the app, and what is lost when the page goes: on a phone, in an office, before a
//! group. Each rule is a table of the kind.

use crate::common::{DOUBT, SAFE, YES, day, fill, today, walked};
use crate::machine::world::{DAY, World};
use icalendar::parser::{read_calendar, unfold};
use weegwijzer::calendar::{self, NoSchool};
use weegwijzer::case::{Field, Sheet};
use weegwijzer::draft::Input;
use weegwijzer::effect::{File, Handed};
use weegwijzer::export::{Reminder, calendar_file};
use weegwijzer::model::{Message, Model};
use weegwijzer::protocol::{Given, Question, YesNo};
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::session::{Event, Mode, Overlay, Remark, Session};
use weegwijzer::text::{draft as draft_words, record};
use weegwijzer::training::custom::CustomCase;
use weegwijzer::training::{PlayMode, Top, Train};
use weegwijzer::{effect, model, session};

const RUNNING: [Given; 4] = [
    YES,
    SAFE,
    Given::Help(YesNo::Yes),
    Given::Acceptance(YesNo::Yes),
];

/// A property of the only event in a calendar file.
fn property(file: &str, name: &str) -> String {
    let unfolded = unfold(file);
    let parsed = read_calendar(&unfolded).expect("a calendar");
    let found = parsed.components[0].find_prop(name).expect("a property");
    found.val.as_str().to_owned()
}

/// Half past eight on the Dutch clock, in UTC: around both changes of it, at the ends of years,
/// on leap days and where the last Sunday is the last day of its month.
const MORNINGS: &[(&str, &str)] = &[
    ("2026-03-28", "20260328T073000Z"),
    ("2026-03-29", "20260329T063000Z"),
    ("2026-03-30", "20260330T063000Z"),
    ("2026-07-01", "20260701T063000Z"),
    ("2026-10-24", "20261024T063000Z"),
    ("2026-10-25", "20261025T073000Z"),
    ("2026-12-31", "20261231T073000Z"),
    ("2027-01-01", "20270101T073000Z"),
    ("2027-10-30", "20271030T063000Z"),
    ("2027-10-31", "20271031T073000Z"),
    ("2028-02-29", "20280229T073000Z"),
    ("2030-03-30", "20300330T073000Z"),
    ("2030-03-31", "20300331T063000Z"),
    ("2099-12-31", "20991231T073000Z"),
];

#[test]
fn an_appointment_is_at_half_past_eight_on_the_dutch_clock_whatever_the_season() {
    for (on, begins) in MORNINGS {
        let reminder = Reminder {
            kind: "review",
            on: day(on),
        };
        assert_eq!(
            property(&calendar_file(&[reminder], 7, 0), "DTSTART"),
            *begins
        );
    }
}

/// What a page that is open shows of the calendar file, and what it gives to the reader.
fn shown(world: &World) -> String {
    let session = world.pages[0].model.session();
    let run = session.run().expect("a case");
    let outcome = session.outcome().expect("an outcome");
    let at = (session.today(), session.moment());
    weegwijzer::export::leaving(run, outcome, at, Default::default()).file
}

/// What is done in a page.
type Act = fn(&mut World);

/// What a reader does between two files of one case.
const MOVES: &[(&str, Act)] = &[
    ("nothing", |_| {}),
    ("a later date", |w| review(w, "2027-03-01")),
    ("an earlier date", |w| review(w, "2026-12-01")),
    ("there and back", |w| {
        review(w, "2027-03-01");
        review(w, "2027-01-11");
    }),
    ("emptied and filled in", |w| {
        review(w, "");
        review(w, "2027-01-12");
    }),
    ("another sheet", |w| {
        w.event(0, Event::Open(Overlay::Sheet(Sheet::Deviation)));
        w.event(0, Event::Next);
    }),
    ("the start and back", |w| {
        w.event(0, Event::Home);
        w.event(0, Event::Resume);
    }),
    ("a new signal", |w| {
        w.event(0, Event::NewSignal);
        for given in &RUNNING[1..] {
            w.event(0, Event::Answer(*given));
        }
        review(w, "2027-01-13");
    }),
    ("a training", |w| {
        w.event(0, Event::Home);
        w.event(0, Event::Train(Train::List));
        w.event(0, Event::Home);
        w.event(0, Event::Resume);
    }),
    ("the night", |w| w.pass(DAY)),
];

fn review(world: &mut World, on: &str) {
    world.event(0, Event::Open(Overlay::Sheet(Sheet::Plan)));
    world.event(0, Event::Fill(Field::ReviewOn, on.to_owned()));
    world.event(0, Event::Next);
}

#[test]
fn the_later_calendar_file_of_a_case_is_the_newer_one_to_the_second() {
    for (what, act) in MOVES {
        let mut world = World::new(1);
        world.case(0);
        world.event(0, Event::Next);
        review(&mut world, "2027-01-11");
        world.event(0, Event::Open(Overlay::Sheet(Sheet::Record)));
        let first = shown(&world);
        // It stays as it is while the reader looks at it.
        world.pass(60);
        world.event(0, Event::UpdateFound);
        assert_eq!(shown(&world), first, "{what}");
        world.event(0, Event::Next);
        act(&mut world);
        world.now += 1;
        world.event(0, Event::Open(Overlay::Sheet(Sheet::Record)));
        let second = shown(&world);
        assert_eq!(property(&first, "UID"), property(&second, "UID"), "{what}");
        let sequence = |file: &str| property(file, "SEQUENCE").parse::<i32>().expect("a number");
        assert!(sequence(&second) > sequence(&first), "{what}");
        let stamp = |file: &str| property(file, "DTSTAMP");
        assert!(stamp(&second) > stamp(&first), "{what}");
    }
}

/// Days, and why there may be no school: the weekend first, then a day off, then a holiday that
/// may be elsewhere.
const DAYS: &[(&str, Option<NoSchool>)] = &[
    ("2026-11-28", Some(NoSchool::Weekend)),
    ("2026-11-29", Some(NoSchool::Weekend)),
    ("2026-11-30", None),
    ("2026-12-17", None),
    ("2026-12-18", Some(NoSchool::Vacation)),
    ("2026-12-25", Some(NoSchool::Holiday)),
    ("2026-12-26", Some(NoSchool::Weekend)),
    ("2027-01-01", Some(NoSchool::Holiday)),
    ("2027-01-08", Some(NoSchool::Vacation)),
    ("2027-01-11", None),
    ("2027-02-15", Some(NoSchool::Vacation)),
    ("2027-03-26", Some(NoSchool::Holiday)),
    ("2027-03-29", Some(NoSchool::Holiday)),
    ("2027-04-27", Some(NoSchool::Holiday)),
    ("2027-04-28", Some(NoSchool::Vacation)),
    ("2027-05-05", Some(NoSchool::Holiday)),
    ("2027-05-06", Some(NoSchool::Holiday)),
    ("2027-05-07", Some(NoSchool::Vacation)),
    ("2027-05-14", None),
    ("2028-05-26", Some(NoSchool::Vacation)),
    ("2030-05-31", Some(NoSchool::Vacation)),
    ("2035-05-04", Some(NoSchool::Vacation)),
    ("2027-05-17", Some(NoSchool::Holiday)),
    ("2027-06-15", None),
    ("2027-08-02", Some(NoSchool::Vacation)),
    ("2027-09-06", None),
    ("2027-10-18", Some(NoSchool::Vacation)),
];

#[test]
fn a_day_on_which_there_may_be_no_school_is_questioned_and_kept() {
    for (on, why) in DAYS {
        assert_eq!(calendar::no_school(day(on)), *why, "{on}");
        let mut session = walked(Mode::Case, &RUNNING);
        fill(&mut session, Field::ReviewOn, on);
        let far = calendar::days_between(today(), day(on)) > 92;
        let asked = if far {
            Some(Remark::Far)
        } else {
            why.map(Remark::NoSchool)
        };
        assert_eq!(session.remark(Field::ReviewOn), asked, "{on}");
        assert_eq!(crate::common::held(&session, Field::ReviewOn), *on);
    }
}

#[test]
fn what_is_dangerous_about_a_date_is_said_before_a_weekend() {
    let mut session = walked(Mode::Case, &RUNNING);
    // The agreed date is a Sunday that is past.
    fill(&mut session, Field::ReviewOn, "2026-11-22");
    assert_eq!(session.remark(Field::ReviewOn), Some(Remark::TermOver));
    let mut session = walked(Mode::Evaluate, &[SAFE]);
    fill(&mut session, Field::ReviewOn, "2026-11-28");
    assert_eq!(session.remark(Field::ReviewOn), Some(Remark::AgreedTerm));
}

#[test]
fn no_message_about_a_file_says_what_the_app_cannot_know() {
    for (file, (name, handed)) in [File::Draft, File::Profile, File::Case, File::Calendar]
        .into_iter()
        .flat_map(|file| Handed::ALL.map(|handed| (file, handed)))
    {
        let mut world = World::new(1);
        world.send(0, Message::Given(file, handed));
        let page = &world.pages[0];
        let said = if file == File::Calendar {
            page.beside
        } else {
            page.told
        };
        for claim in [
            "is gemaakt",
            "is bewaard",
            "is opgeslagen",
            "gelukt",
            "staat in",
        ] {
            assert!(!said.contains(claim), "{file:?} {name}: {said}");
        }
        let leads_on = match handed {
            Handed::Offered => said.contains("Tik nog eens"),
            Handed::Passed => said.contains("Kijk daar"),
            Handed::Copied => said.contains("gekopieerd"),
            Handed::Failed => said.contains("lukte niet"),
            Handed::Closed | Handed::Silent => said.is_empty(),
        };
        assert!(leads_on, "{file:?} {name}: {said}");
    }
}

/// What is in memory when the page is to close, and whether the browser asks first.
const CLOSES: &[(&str, bool, Act)] = &[
    ("nothing", false, |_| {}),
    ("an empty case", false, |w| {
        w.event(0, Event::Start(Mode::Case))
    }),
    ("an empty evaluation", false, |w| {
        w.event(0, Event::Start(Mode::Evaluate));
    }),
    ("a quick check", false, |w| {
        w.event(0, Event::Start(Mode::Quick));
        w.event(0, Event::Answer(YES));
        w.event(0, Event::Answer(DOUBT));
    }),
    ("a shipped case before a group", false, |w| {
        w.event(0, Event::Train(Train::List));
        w.event(0, Event::Train(Train::Open(Top::Case(0, PlayMode::Group))));
        w.event(0, Event::Train(Train::Next));
    }),
    ("a shipped case alone", false, |w| {
        w.event(0, Event::Train(Train::List));
        w.event(0, Event::Train(Train::Open(Top::Case(0, PlayMode::Alone))));
        w.event(0, Event::Train(Train::Next));
    }),
    ("a page to read", false, |w| {
        w.event(0, read(ReferencePage::CODE));
    }),
    ("the school's data, stored", false, |w| {
        w.event(0, read(ReferencePage::Form));
        w.event(0, school("De Verzonnen School"));
        w.event(0, Event::Reference(ReferenceEvent::Keep));
        w.event(0, Event::Reference(ReferenceEvent::Written(true)));
    }),
    ("a case as it is in its draft", false, |w| {
        *w = World::kept()
    }),
    ("a case in its draft, behind the cover", false, |w| {
        *w = World::kept();
        w.cover(0);
        w.settle();
    }),
    ("a trainer's case that came from a file", false, |w| {
        w.event(0, Event::Train(Train::List));
        w.event(0, Event::Train(Train::FromFile(trainers().to_file())));
    }),
    ("a case that was wiped", false, |w| {
        w.case(0);
        w.draft(0, Input::Wipe);
    }),
    ("an answer", true, |w| {
        w.event(0, Event::Start(Mode::Case));
        w.event(0, Event::Next);
        w.event(0, Event::Answer(YES));
    }),
    ("one choice in steps 1 to 3", true, |w| {
        w.event(0, Event::Start(Mode::Case));
        w.event(0, Event::Fill(Field::Signals, "yes".to_owned()));
    }),
    ("a note", true, |w| {
        w.event(0, Event::Start(Mode::Case));
        w.event(
            0,
            Event::Fill(Field::Fact(Question::Suspicion), "x".to_owned()),
        );
    }),
    ("an evaluation", true, |w| {
        w.event(0, Event::Start(Mode::Evaluate));
        w.event(0, Event::Answer(SAFE));
    }),
    ("a case below a page to read", true, |w| {
        w.case(0);
        w.event(0, Event::Home);
        w.event(0, read(ReferencePage::CODE));
    }),
    ("a case that was set aside", true, |w| {
        w.case(0);
        w.event(0, Event::Home);
        w.event(0, Event::Start(Mode::Case));
    }),
    ("a case below a quick check", true, |w| {
        w.case(0);
        w.event(0, Event::Home);
        w.event(0, Event::Start(Mode::Quick));
    }),
    ("a change that is not in the draft yet", true, |w| {
        *w = World::kept();
        w.type_goal(0, "tweede");
    }),
    ("a change for which the draft has no room", true, |w| {
        *w = World::kept();
        w.room = 10;
        w.type_goal(0, "past niet");
        w.settle();
    }),
    ("a case whose draft was deleted", true, |w| {
        *w = World::kept();
        w.command(0, session::DraftCommand::Delete);
        w.settle();
    }),
    ("a case whose draft the browser emptied", true, |w| {
        *w = World::kept();
        w.stored = None;
        w.pass(1);
        w.settle();
        assert_eq!(w.pages[0].told, draft_words::TOLD_GONE);
    }),
    ("a trainer's case that was typed", true, |w| {
        w.event(0, Event::Train(Train::List));
        w.event(0, Event::Train(Train::Open(Top::Form)));
        w.event(
            0,
            Event::Train(Train::Type("titel".to_owned(), "x".to_owned())),
        );
    }),
    (
        "a trainer's case that was changed after it came",
        true,
        |w| {
            w.event(0, Event::Train(Train::List));
            w.event(0, Event::Train(Train::FromFile(trainers().to_file())));
            let last = w.pages[0].model.session().training().expect("a training");
            let at = (0..).take_while(|at| last.own(*at).is_some() || *at < 64);
            let own = at
                .filter(|at| last.own(*at).is_some())
                .last()
                .expect("a case");
            w.event(0, Event::Train(Train::Open(Top::Edit(own))));
            w.event(
                0,
                Event::Train(Train::Type("titel".to_owned(), "anders".to_owned())),
            );
        },
    ),
    ("a trainer's case, given as a download", false, |w| {
        given(w, Some(Handed::Offered));
    }),
    ("a trainer's case, copied as a text", false, |w| {
        given(w, Some(Handed::Copied));
    }),
    ("a trainer's case whose share sheet was closed", true, |w| {
        given(w, Some(Handed::Closed));
    }),
    ("a trainer's case that could not be given", true, |w| {
        given(w, Some(Handed::Failed));
    }),
    ("a trainer's case that is still being given", true, |w| {
        given(w, None);
    }),
    ("the school's form, half filled in", true, |w| {
        w.event(0, read(ReferencePage::Form));
        w.event(0, school("De Verzonnen School"));
    }),
];

/// A trainer's case that came from a file, was changed and is asked for as a file; how that ends.
fn given(w: &mut World, handed: Option<Handed>) {
    w.event(0, Event::Train(Train::List));
    w.event(0, Event::Train(Train::FromFile(trainers().to_file())));
    let training = w.pages[0].model.session().training().expect("a training");
    let own = (0..64)
        .rfind(|at| training.own(*at).is_some())
        .expect("a case");
    w.event(0, Event::Train(Train::Open(Top::Edit(own))));
    let title = Train::Type("titel".to_owned(), "Een andere dag".to_owned());
    w.event(0, Event::Train(title));
    w.event(0, Event::Train(Train::Finish));
    w.event(0, Event::Train(Train::Export(own)));
    if let Some(handed) = handed {
        w.send(0, Message::Given(File::Case, handed));
    }
}

fn read(page: ReferencePage) -> Event {
    Event::Reference(ReferenceEvent::Open(page))
}

fn school(name: &str) -> Event {
    Event::Reference(ReferenceEvent::Type("school".to_owned(), name.to_owned()))
}

/// A case of a trainer's own that can be played.
fn trainers() -> CustomCase {
    crate::training::written()
}

#[test]
fn the_browser_asks_before_it_closes_what_is_kept_nowhere_and_at_nothing_else() {
    for (what, asks, act) in CLOSES {
        let mut world = World::new(1);
        act(&mut world);
        world.draft(0, Input::Closing);
        assert_eq!(world.pages[0].asks, *asks, "{what}");
    }
}

/// An agreed date, the device's days as they follow each other while nobody touches the page,
/// and whether question 5 is open on the last.
const NIGHTS: &[(&str, &[&str], bool)] = &[
    ("2026-12-01", &["2026-11-30"], false),
    ("2026-12-01", &["2026-11-30", "2026-12-01"], true),
    (
        "2026-12-01",
        &["2026-11-30", "2026-12-01", "2026-12-02"],
        true,
    ),
    // A phone that slept for a week.
    ("2026-12-01", &["2026-11-24", "2026-12-04"], true),
    // The change of the clock, in spring and in autumn.
    ("2027-03-28", &["2027-03-27", "2027-03-28"], true),
    ("2027-03-29", &["2027-03-27", "2027-03-28"], false),
    ("2027-10-31", &["2027-10-30", "2027-10-31"], true),
    ("2027-11-01", &["2027-10-30", "2027-10-31"], false),
    // A journey to the west gives a day back; one to the east takes it.
    ("2026-12-01", &["2026-12-01", "2026-11-30"], false),
    (
        "2026-12-01",
        &["2026-11-29", "2026-12-01", "2026-11-30", "2026-12-01"],
        true,
    ),
    ("2027-01-01", &["2026-12-31", "2027-01-01"], true),
    ("2028-02-29", &["2028-02-28", "2028-02-29"], true),
    ("2028-03-01", &["2028-02-28", "2028-02-29"], false),
];

#[test]
fn a_day_that_begins_while_the_page_is_open_is_that_day() {
    for (agreed, days, opens) in NIGHTS {
        let first = day(days[0]);
        let mut model = Model::new(Session::new(false, first, 7));
        let mut send = |message, today| {
            let device = model::Device {
                now: 0,
                today,
                day_of: &|_| today,
                end_of: &|_| 0,
                decomposed: &|phrase| phrase.to_owned().into(),
                noticed: None,
                stored: Ok(None),
                covered: false,
                hidden: false,
                in_view: true,
            };
            let _ = model.update(message, &device);
            model.session().clone()
        };
        send(Message::Event(Event::Start(Mode::Case)), first);
        send(Message::Event(Event::Next), first);
        for given in RUNNING {
            send(Message::Event(Event::Answer(given)), first);
        }
        let filled = Event::Fill(Field::ReviewOn, (*agreed).to_owned());
        let mut seen = send(Message::Event(filled), first);
        for today in days.iter().map(|iso| day(iso)) {
            // The look that the page takes every minute; nobody touches it.
            seen = send(Message::Draft(Input::Look), today);
            assert_eq!(seen.today(), today);
        }
        let run = seen.run().expect("a case");
        let reached = run.is_over(seen.today());
        assert_eq!(reached, *opens, "{agreed}: {days:?}");
    }
}

/// What remotes and hands send to a presenter's screen, and whether it moves.
const KEYS: &[(&str, Option<bool>)] = &[
    ("PageDown", Some(true)),
    ("ArrowRight", Some(true)),
    ("PageUp", Some(true)),
    ("ArrowLeft", Some(true)),
    // Ours, so that the browser does nothing with it.
    ("F5", Some(false)),
    ("b", None),
    ("B", None),
    (".", None),
    (",", None),
    ("w", None),
    ("Escape", None),
    ("Enter", None),
    (" ", None),
    ("Home", None),
    ("End", None),
    ("AudioVolumeUp", None),
];

#[test]
fn no_key_of_a_remote_takes_a_group_anywhere_but_one_step_on_or_back() {
    for (key, moves) in KEYS {
        let mut session = walked(Mode::Quick, &[]);
        session.update(Event::Home);
        assert_eq!(session.means(key), None, "{key} is nobody's at the start");
        session.update(Event::Train(Train::List));
        session.update(Event::Train(Train::Open(Top::Case(0, PlayMode::Group))));
        session.update(Event::Train(Train::Next));
        session.update(Event::Train(Train::Next));
        session.update(Event::Train(Train::Count(0, 4)));
        let before = session.clone();
        let means = session.means(key);
        assert_eq!(means.is_some(), moves.is_some(), "{key}");
        if let Some(event) = means {
            session.update(event);
        }
        assert_eq!(session != before, *moves == Some(true), "{key}");
    }
}

#[test]
fn a_text_that_is_not_shared_lies_ready_and_one_that_was_says_nothing() {
    for (name, handed) in Handed::ALL {
        let mut world = World::new(1);
        world.send(0, Message::Shared(effect::Export::Share, handed));
        let ready = matches!(handed, Handed::Failed | Handed::Silent);
        let said = world.pages[0].beside;
        assert_eq!(!said.is_empty(), ready, "{name}");
        assert_eq!(said.contains("geselecteerd"), ready, "{name}");
    }
    let mut world = World::new(1);
    world.send(0, Message::NotPrinted);
    assert_eq!(world.pages[0].told, record::NOT_PRINTED);
}
