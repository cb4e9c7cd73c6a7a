//! The pages to look things up on, each held to a checklist of what its reader must find there.

use crate::common::{day, fresh, html, walked};
use crate::html::texts;
use icalendar::parser::{read_calendar, unfold};
use leptos::prelude::*;
use scraper::Html;
use weegwijzer::case::{Field, Sheet};
use weegwijzer::effect::Effect;
use weegwijzer::export;
use weegwijzer::parts::Frame;
use weegwijzer::protocol::{Doubtable, Given, Outcome, Question, YesNo};
use weegwijzer::reference::{NOTED, POINT, ReferenceEvent, ReferencePage};
use weegwijzer::screens;
use weegwijzer::session::{Event, Mode, Overlay, Remark, Scene, Session};
use weegwijzer::shared::STEPS;
use weegwijzer::static_pages::signal_page;
use weegwijzer::text::complete::{self, Basis};
use weegwijzer::text::signal::{self, heading};
use weegwijzer::text::{self, Contact, Guide, Note, Reading, Source, feedback, reading};

/// All that a note says.
fn said(note: &Note) -> String {
    let texts = [note.summary].into_iter();
    let texts = texts.chain(note.paragraphs.iter().copied());
    let texts = texts.chain(note.examples.iter().copied());
    texts.collect::<Vec<_>>().join("\n")
}

/// What of a checklist is not in a text.
fn lacks<'a>(text: &str, wanted: &[&'a str]) -> Vec<&'a str> {
    let absent = wanted.iter().filter(|wanted| !text.contains(**wanted));
    absent.copied().collect()
}

#[test]
fn a_school_and_childcare_in_one_building_know_whose_meldcode_what_differs_and_who_calls() {
    let card = Guide::ChildCentre.note();
    // Danger and doubt come before the question which code applies.
    assert_eq!(
        lacks(card.paragraphs[0], &["112", "Twijfelt", "Veilig Thuis"]),
        [""; 0]
    );
    let wanted = [
        "werkgever",
        "strengste",
        "‘twijfel’",
        "ja en nee",
        "medewerker",
        "wie belt",
        "meldt ook zelf",
        "broertje of zusje",
    ];
    assert_eq!(lacks(&said(&card), &wanted), [""; 0]);
    assert_eq!(
        card.contacts,
        [Contact::Alarm, Contact::VeiligThuis, Contact::Inspector]
    );
    assert!(Guide::SITUATIONS.contains(&Guide::ChildCentre));
}

#[test]
fn the_meldcode_warns_of_programs_that_write_answers() {
    let wanted = ["typ er niets in", "verkeerde wet", "collega"];
    assert_eq!(lacks(&said(&reading::PROGRAMS), &wanted), [""; 0]);
    assert!(reading::ON_CODE.contains(&&reading::PROGRAMS));
}

fn fill(session: &mut Session, field: Field, value: &str) {
    session.update(Event::Fill(field, value.to_owned()));
}

#[test]
fn after_a_report_the_sixth_working_day_without_a_word_is_a_day_to_call() {
    let mut session = walked(
        Mode::Case,
        &[
            Given::Suspicion(YesNo::Yes),
            Given::Safety(Doubtable::Doubt),
        ],
    );
    let open = Event::Open(Overlay::Sheet(Sheet::Feedback));
    let offered = |session: &Session| {
        let run = session.run().expect("a case");
        run.sheets(Outcome::ReportNow).contains(&Sheet::Feedback)
    };
    session.update(open.clone());
    assert!(
        !offered(&session) && matches!(session.scene(), Scene::Outcome(_)),
        "without a report nothing comes back"
    );
    fill(&mut session, Field::Report, "reported");
    session.update(open.clone());
    let Scene::Sheet(scene) = session.scene() else {
        panic!("the sheet opens after a report");
    };
    assert_eq!(scene.feedback, None, "the day of the report is not known");
    assert_eq!(session.fields().len(), 6);
    // A Monday.
    fill(&mut session, Field::ReportedOn, "2026-11-23");

    // The day, what was heard by then, whether the record says that it is silent, and the day in
    // the calendar.
    for (today, heard, silent, calendar) in [
        ("2026-11-23", "", false, Some("2026-12-01")),
        ("2026-11-30", "", false, Some("2026-12-01")),
        ("2026-12-01", "", true, Some("2026-12-01")),
        ("2026-11-30", "not-yet", false, Some("2026-12-01")),
        ("2026-12-01", "not-yet", true, Some("2026-12-01")),
        ("2026-12-02", "not-yet", true, None),
        ("2026-12-02", "yes", false, None),
        ("2026-11-24", "yes", false, None),
    ] {
        let case = format!("{today}, {heard:?}");
        session.update(Event::Today(day(today)));
        fill(&mut session, Field::Heard, heard);
        let Scene::Sheet(scene) = session.scene() else {
            panic!("{case}: the sheet stays");
        };
        let on = day("2026-12-01");
        let days = (day("2026-11-30"), on, on <= day(today));
        assert_eq!(scene.feedback, Some(days), "{case}");
        let run = session.run().expect("a case");
        let record = export::record(run, Outcome::ReportNow, day(today)).plain();
        // Not filled in is not the same as not heard.
        let said = silent && heard == "not-yet";
        assert_eq!(record.contains(feedback::SILENT), said, "{case}");
        let open = run.open_fields(Outcome::ReportNow, day(today));
        assert_eq!(open.contains(&Field::Heard), silent, "{case}");
        let over = session.remark(Field::Heard) == Some(Remark::FeedbackOver);
        assert_eq!(over, silent && heard == "not-yet", "{case}");
        let reminders = export::reminders(run, Outcome::ReportNow, day(today));
        let on: Vec<_> = reminders.iter().map(|reminder| reminder.on).collect();
        assert_eq!(
            on,
            calendar.map(day).into_iter().collect::<Vec<_>>(),
            "{case}"
        );
    }
}

#[test]
fn the_sheet_for_after_a_report_says_what_to_expect_what_to_ask_and_whom_to_call() {
    let cards: String = feedback::NOTES.iter().map(said).collect();
    let wanted = [
        "5 werkdagen",
        "acuut gevaar",
        "Het duurt vaak langer",
        "Dat bewijst niet dat het goed gaat",
        "Bel die dag 0800-2000",
        "als melding, of als advies",
        "de leiding van Veilig Thuis",
        "vóór de laatste schooldag",
        "Wie ziet het kind zelf",
        "bij twijfel meldt u opnieuw",
        "wie de melding deed",
    ];
    assert_eq!(lacks(&cards, &wanted), [""; 0]);
    assert_eq!(
        lacks(feedback::FIRST, &["Wacht niet", "112", "0800-2000"]),
        [""; 0]
    );
}

fn open(session: &mut Session, page: ReferencePage) {
    session.update(Event::Reference(ReferenceEvent::Open(page)));
}

/// The screen of a session.
fn shown(session: &Session) -> Html {
    let page = screens::page(session, "https://a.example/");
    Html::parse_fragment(&html(|dispatch| view! { <Frame page dispatch /> }))
}

#[test]
fn every_page_with_signals_calls_first_explains_otherwise_and_counts_nothing() {
    let all: Vec<_> = [text::Signal::AGES, text::Signal::FORMS].concat();
    assert_eq!(all, text::Signal::ALL, "each is found by age or by form");
    for signal in text::Signal::ALL {
        let text = signal.text();
        let told = format!("{signal:?}");
        assert_eq!(
            text.contacts[..2],
            [Contact::Alarm, Contact::VeiligThuis],
            "{told}"
        );
        for (part, least) in [
            (text.at_once, 2),
            (text.sees, 4),
            (text.hears, 3),
            (text.explains, 2),
            (text.writes, 3),
            (text.next, 3),
        ] {
            assert!(part.len() >= least, "{told}: {part:?}");
        }
        assert!(
            !text.guides.is_empty() && !text.sources.is_empty(),
            "{told}"
        );

        let page = Html::parse_fragment(&signal_page(*signal));
        let headings = texts(&page, "h2");
        let order = [
            heading::AT_ONCE,
            heading::SEES,
            heading::HEARS,
            heading::EXPLAINS,
            heading::WRITES,
            heading::NEXT,
            heading::GUIDES,
        ];
        assert_eq!(headings, order, "{told}");
        let hints = [
            signal::NOT_WHOLE,
            heading::HEARS_HINT,
            heading::EXPLAINS_HINT,
        ];
        assert_eq!(texts(&page, ".ww-field__hint"), hints, "{told}");
        // How weak it is, and the way to looking and talking, are one tap away.
        for (at, _) in signal::NOTES {
            let fold = format!("details[data-load='{at}']");
            assert_eq!(texts(&page, &fold).len(), 1, "{told}: {at}");
        }
        // Nothing to tick, and no number of an item.
        assert_eq!(
            texts(&page, "input, ol, button, meter, progress").len(),
            0,
            "{told}"
        );
        let whole = page.root_element().text().collect::<String>();
        for counting in ["score", "punten", "hoe meer", "☐"] {
            assert!(
                !whole.to_lowercase().contains(counting),
                "{told}: {counting}"
            );
        }

        let mut session = fresh();
        open(&mut session, ReferencePage::Signal(*signal));
        let screen = shown(&session);
        assert_eq!(texts(&screen, ".ww-notice"), signal::DANGER, "{told}");
        assert_eq!(texts(&screen, "input").len(), 0, "{told}");
        assert_eq!(texts(&screen, "textarea").len(), 1, "{told}");
    }
    let weak = said(&signal::WEAK);
    let wanted = [
        "zeggen signalen weinig",
        "niets zien",
        "geen lijst om af te vinken",
        "Wij tellen niet",
    ];
    assert_eq!(lacks(&weak, &wanted), [""; 0]);
}

#[test]
fn what_was_seen_goes_along_into_a_case_and_is_nowhere_else() {
    const SEEN: &str = "Verstijft bij de gymles.\nZegt niets.";
    let typed = |text: &str| {
        let name = format!("school-{NOTED}");
        Event::typed(&name, text.to_owned()).expect("the field is the session's")
    };
    let fact = Field::Fact(Question::Suspicion);
    let mut session = fresh();
    session.update(Event::Start(Mode::Case));
    fill(&mut session, fact, "Een ander kind.");
    session.update(Event::TakeNote);
    let held = |session: &Session| {
        let run = session.case().expect("a case");
        run.entries().get(fact).to_owned()
    };
    assert_eq!(
        held(&session),
        "Een ander kind.",
        "no screen with signals is on top"
    );

    session.update(Event::Home);
    open(&mut session, ReferencePage::Signals);
    assert!(
        typed(SEEN).is_typing(),
        "the screen stays while the reader types"
    );
    session.update(typed(SEEN));
    open(&mut session, ReferencePage::Signal(text::Signal::Infant));
    assert_eq!(
        texts(&shown(&session), "textarea"),
        [SEEN],
        "it goes from page to page"
    );
    assert_eq!(held(&session), "Een ander kind.");
    assert!(!screens::title(&session.scene()).contains("gymles"));
    session.update(Event::TakeNote);
    assert!(matches!(session.scene(), Scene::Readiness(true)));
    assert_eq!(held(&session), SEEN);
    assert!(
        !session.reference().holds_a_note(),
        "it is in the case alone"
    );
    session.update(Event::Restore);
    assert_eq!(
        held(&session),
        "Een ander kind.",
        "the case before it is not lost"
    );

    let mut alone = fresh();
    open(&mut alone, ReferencePage::Signals);
    assert!(!alone.is_lost_with_the_page(None));
    alone.update(typed(SEEN));
    assert!(
        alone.is_lost_with_the_page(None),
        "a browser asks before it closes"
    );
}

#[test]
fn the_screens_below_each_other_stay_few_whatever_is_read() {
    let pages = Reading::ALL.iter().copied().map(ReferencePage::Read);
    let signals = text::Signal::ALL.iter().copied().map(ReferencePage::Signal);
    let all: Vec<_> = pages
        .chain([
            ReferencePage::Signals,
            ReferencePage::Complete,
            ReferencePage::ToDo,
            ReferencePage::School,
            ReferencePage::Form,
            ReferencePage::Share,
            ReferencePage::Card(Guide::Pupil),
            ReferencePage::Section(Reading::Code, 0),
            ReferencePage::Section(Reading::Code, 1),
        ])
        .chain(signals)
        .collect();
    let mut session = fresh();
    for page in all.iter().chain(all.iter().rev()) {
        open(&mut session, *page);
        assert!(session.place().depth < STEPS, "{page:?}");
        assert!(session.reference().depth() > 0, "{page:?} is on top");
    }
}

#[test]
fn the_check_of_the_meldcode_asks_all_that_the_besluit_asks() {
    let mut decree = String::new();
    for check in complete::PARTS.into_iter().flatten() {
        assert!(
            !check.sources.is_empty() && !check.looks.is_empty(),
            "{check:?}"
        );
        assert!(
            check.asks.ends_with('?') && check.todo.ends_with('.'),
            "{check:?}"
        );
        if let Basis::Decree(place) = check.basis {
            decree += place;
            assert!(check.sources.contains(&Source::S92), "{check:?}");
        }
    }
    // The article's parts: steps, tasks, special forms, index, kindcheck, confidence, doubt.
    let places = [
        "lid 1a", "lid 1b", "lid 1c", "lid 1d", "lid 1e", "lid 1f", "lid 2", "lid 2d",
    ];
    assert_eq!(lacks(&decree, &places), [""; 0]);
    assert!(
        complete::MINIMUM
            .iter()
            .any(|check| check.basis == Basis::Framework)
    );
    assert!(
        complete::ALSO
            .iter()
            .all(|check| check.basis == Basis::Advice)
    );
    let how = complete::HOW.join("\n");
    assert_eq!(
        lacks(&how, &["Bij twijfel over de veiligheid meldt u", "2019"]),
        [""; 0]
    );
    let asked = said(&complete::INSPECTION);
    let wanted = [
        "Inspectie van het Onderwijs",
        "Geen enkele controlelijst",
        "voordeel van de twijfel",
    ];
    assert_eq!(lacks(&asked, &wanted), [""; 0]);
}

#[test]
fn what_is_not_in_the_meldcode_is_on_the_list_for_the_board_and_nowhere_else() {
    let tick = |at: usize, value: &str| {
        Event::typed(&format!("school-{POINT}{at}"), value.to_owned()).expect("the session's")
    };
    let checks: Vec<_> = complete::PARTS.into_iter().flatten().collect();
    assert!(checks.len() < 32, "a bit for each");
    let mut session = fresh();
    let list = |session: &mut Session| {
        open(session, ReferencePage::ToDo);
        texts(&shown(session), ".ww-paper li b")
    };
    assert!(list(&mut session).is_empty());
    let empty = shown(&session);
    assert_eq!(texts(&empty, ".ww-paper .ww-lead"), [complete::list::EMPTY]);
    assert_eq!(texts(&empty, "[data-way=print]").len(), 0);
    for (at, check) in checks.iter().enumerate() {
        open(&mut session, ReferencePage::Complete);
        assert!(tick(at, "ja").is_typing());
        let effects = session.update(tick(at, "ja"));
        let stores = |effect: &Effect| matches!(effect, Effect::StoreProfile(_));
        assert!(!effects.iter().any(stores), "nothing is stored");
        assert_eq!(texts(&shown(&session), "input[checked]").len(), 1);
        assert_eq!(list(&mut session), [check.todo], "{at}");
        assert_eq!(texts(&shown(&session), "[data-way=print]").len(), 1);
        session.update(tick(at, ""));
        assert!(list(&mut session).is_empty());
    }
    for at in [2, 0, checks.len() - 1, 99] {
        session.update(tick(at, "ja"));
    }
    let all = [checks[0], checks[2], checks[checks.len() - 1]].map(|check| check.todo);
    assert_eq!(list(&mut session), all, "in their order");
    assert!(session.reference().profile().is_empty());
}

#[test]
fn the_meldcode_is_read_again_on_the_second_monday_of_each_september() {
    for (today, begins) in [
        ("2026-11-26", "20270913"),
        ("2026-09-13", "20260914"),
        ("2026-09-14", "20270913"),
        ("2025-12-31", "20260914"),
        ("2031-01-01", "20310908"),
    ] {
        let file = export::yearly(day(today));
        let unfolded = unfold(&file);
        let parsed = read_calendar(&unfolded).expect("a calendar");
        let event = &parsed.components[0];
        let property = |name: &str| event.find_prop(name).map(|found| found.val.as_str());
        let at = format!("{begins}T063000Z");
        assert_eq!(property("DTSTART"), Some(at.as_str()), "{today}");
        assert_eq!(property("RRULE"), Some("FREQ=YEARLY;BYMONTH=9;BYDAY=2MO"));
        assert_eq!(property("SUMMARY"), Some(complete::yearly::CALENDAR_TITLE));
        assert_eq!(event.components[0].name, "VALARM");
        assert!(
            file.lines()
                .all(|line| line.len() <= 75 && !line.is_empty())
        );
        assert_eq!(file, export::yearly(day(today)), "the same all day");
    }
}
