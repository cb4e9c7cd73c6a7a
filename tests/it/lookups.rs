//! The pages to look things up on, each held to a checklist of what its reader must find there.

use crate::common::{day, walked};
use weegwijzer::case::{Field, Sheet};
use weegwijzer::export;
use weegwijzer::protocol::{Doubtable, Given, Outcome, YesNo};
use weegwijzer::session::{Event, Mode, Overlay, Remark, Scene, Session};
use weegwijzer::text::{Contact, Guide, Note, feedback, reading};

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
        let days = (day("2026-11-30"), day("2026-12-01"));
        assert_eq!(scene.feedback, Some(days), "{case}");
        let run = session.run().expect("a case");
        let record = export::record(run, Outcome::ReportNow, day(today)).plain();
        assert_eq!(record.contains(feedback::SILENT), silent, "{case}");
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
