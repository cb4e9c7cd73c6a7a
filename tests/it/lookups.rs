//! The pages to look things up on, each held to a checklist of what its reader must find there.

use crate::common::{day, fresh, html, walked};
use crate::html::texts;
use icalendar::parser::{read_calendar, unfold};
use leptos::prelude::*;
use scraper::Html;
use weegwijzer::case::{Field, Sheet};
use weegwijzer::effect::{Effect, Export};
use weegwijzer::export;
use weegwijzer::model::{self, Device, Message, Model};
use weegwijzer::parts::Frame;
use weegwijzer::protocol::{Doubtable, Given, Outcome, Question, YesNo};
use weegwijzer::reference::{NOTED, POINT, ReferenceEvent, ReferencePage};
use weegwijzer::screens;
use weegwijzer::session::{Event, Mode, Overlay, Remark, Scene, Session};
use weegwijzer::shared::STEPS;
use weegwijzer::static_pages::signal_page;
use weegwijzer::text::complete::{self, Basis};
use weegwijzer::text::signal::{self, heading};
use weegwijzer::text::{self, Contact, Guide, Note, Reading, Source, Wording, feedback, reading};

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
    fill(&mut session, Field::ReportedOn, "");
    session.update(open.clone());
    let Scene::Sheet(scene) = session.scene() else {
        panic!("the sheet opens after a report");
    };
    assert_eq!(scene.feedback, None, "the day of the report is not known");
    assert_eq!(session.fields().len(), 7);
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
    let how = [complete::FIRST, complete::HOW[0]].join("\n");
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

/// The choice at a question of the check.
fn choose(session: &mut Session, at: usize, value: &str) -> Vec<Effect> {
    let event = Event::typed(&format!("school-{POINT}{at}"), value.to_owned());
    let event = event.expect("the session's");
    assert!(event.is_typing());
    session.update(event)
}

/// What the list for the board says: what is missing, and then each heading with its questions.
fn listed(session: &mut Session) -> (Vec<String>, Vec<String>, Html) {
    open(session, ReferencePage::ToDo);
    let page = shown(session);
    let others = texts(&page, ".ww-paper > h2, .ww-paper > ul > li");
    (texts(&page, ".ww-paper ol > li > b"), others, page)
}

fn checks() -> Vec<&'static complete::Check> {
    complete::PARTS.into_iter().flatten().collect()
}

#[test]
fn a_question_that_nobody_looked_at_is_neither_found_nor_missing() {
    let (there, missing) = (complete::Seen::There.id(), complete::Seen::Missing.id());
    let checks = checks();
    assert_eq!(checks.len(), complete::COUNT);
    let mut session = fresh();
    open(&mut session, ReferencePage::Complete);
    let page = shown(&session);
    assert_eq!(texts(&page, "[type=radio]").len(), 2 * checks.len());
    assert_eq!(texts(&page, "[checked]").len(), 0, "nothing is preset");
    let (none, others, page) = listed(&mut session);
    assert!(none.is_empty());
    assert_eq!(others[0], complete::list::UNSEEN);
    assert_eq!(others.len(), 1 + checks.len());
    let lead = texts(&page, ".ww-paper .ww-lead");
    assert_eq!(lead, [complete::list::EMPTY]);
    assert_eq!(texts(&page, "[data-way=print], [data-way=copy]").len(), 0);

    for (at, check) in checks.iter().enumerate() {
        open(&mut session, ReferencePage::Complete);
        let effects = choose(&mut session, at, missing);
        let stores = |effect: &Effect| matches!(effect, Effect::StoreProfile(_));
        assert!(!effects.iter().any(stores), "nothing is stored");
        let (points, others, page) = listed(&mut session);
        assert_eq!(points, [check.todo]);
        assert!(!others[1..=checks.len() - at - 1].contains(&check.asks.to_owned()));
        assert_eq!(
            texts(&page, "[data-way=print], [data-way=copy], [data-way=share]").len(),
            3
        );
        choose(&mut session, at, there);
        let (points, others, _) = listed(&mut session);
        assert!(points.is_empty());
        assert_eq!(others.last().map(String::as_str), Some(check.asks), "found");
    }
    // Nothing else is a choice, and no other question is there.
    for (at, value) in [(0, ""), (0, "ja"), (99, missing), (checks.len(), missing)] {
        choose(&mut session, at, value);
    }
    let (points, others, page) = listed(&mut session);
    assert!(points.is_empty());
    assert_eq!(others.len(), 1 + checks.len(), "all found, and none left");
    assert_eq!(others[0], complete::list::FOUND);
    let whole = texts(&page, ".ww-paper").concat();
    assert!(whole.contains("geen oordeel"), "{whole}");
    assert!(!whole.to_lowercase().contains("compleet"), "{whole}");
    assert!(session.reference().profile().is_empty());
}

#[test]
fn the_check_says_how_far_the_reader_is_and_never_how_well() {
    let mut session = fresh();
    open(&mut session, ReferencePage::Complete);
    let says = |session: &Session| texts(&shown(session), "[data-list] small");
    assert_eq!(says(&session), ["0 van 18 bekeken, 0 op de lijst"]);
    for (at, seen) in [
        (0, complete::Seen::There),
        (4, complete::Seen::Missing),
        (9, complete::Seen::Missing),
    ] {
        choose(&mut session, at, seen.id());
    }
    choose(&mut session, 9, complete::Seen::There.id());
    assert_eq!(says(&session), ["3 van 18 bekeken, 1 op de lijst"]);
    let page = shown(&session);
    let marked: Vec<_> = crate::html::all(&page, "[checked]")
        .iter()
        .filter_map(|radio| Some((radio.attr("name")?, radio.attr("value")?)))
        .collect();
    assert_eq!(
        marked,
        [
            ("school-punt0", "erin"),
            ("school-punt4", "niet"),
            ("school-punt9", "erin")
        ]
    );
}

#[test]
fn the_list_that_is_copied_or_shared_is_the_one_on_screen() {
    let device = Device {
        now: 0,
        today: crate::common::today(),
        day_of: &|_| crate::common::today(),
        end_of: &|_| 0,
        decomposed: &|phrase| phrase.to_owned().into(),
        stored: Ok(None),
        noticed: None,
        covered: false,
        hidden: false,
        in_view: true,
    };
    let mut model = Model::new(fresh());
    let send = |model: &mut Model, event| model.update(Message::Event(event), &device);
    let taken = |model: &mut Model, export| -> Vec<String> {
        let effects = send(model, Event::Export(export));
        let text = |effect| match effect {
            model::Effect::Page(Effect::Copy(_, text) | Effect::Share(_, text)) => Some(text),
            _ => None,
        };
        effects.into_iter().filter_map(text).collect()
    };
    let page = |page| Event::Reference(ReferenceEvent::Open(page));
    let ways = [Export::CopyList, Export::ShareList];
    let _ = send(&mut model, page(ReferencePage::ToDo));
    for way in ways {
        assert!(taken(&mut model, way).is_empty(), "nothing was looked at");
    }
    for (at, seen) in [(4, "niet"), (5, "erin")] {
        let event = Event::typed(&format!("school-{POINT}{at}"), seen.to_owned());
        let _ = send(&mut model, event.expect("the session's"));
    }
    let shown = texts(&shown(model.session()), "[data-plain='']");
    for way in ways {
        assert_eq!(taken(&mut model, way), shown, "{way:?}");
        assert_eq!(way.shown(), "[data-plain='']");
    }
    let wanted = [
        complete::list::TITLE,
        "- Noem per stap een functie en een vervanger. Het Besluit vraagt dit: artikel 2, lid 1b.",
        "Nog niet bekeken\n- Staan de vijf stappen erin?",
        "geen oordeel over de tekst\n- Staat er wie uiteindelijk beslist over melden?",
    ];
    assert_eq!(lacks(&shown[0], &wanted), [""; 0]);
    // Leerplicht reads the same words: what leaves is what the screen shows.
    assert_eq!(Wording::LEERPLICHT.say(&shown[0]), shown[0]);
    let told = model.update(Message::Copied(Export::CopyList, true), &device);
    let says = |effect: &model::Effect| {
        matches!(effect, model::Effect::Page(Effect::SayBeside(Export::CopyList, says))
            if *says == complete::list::COPIED)
    };
    assert!(told.iter().any(says));
    // On another screen there is nothing to take.
    let _ = send(&mut model, page(ReferencePage::Complete));
    assert!(taken(&mut model, Export::CopyList).is_empty());
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
