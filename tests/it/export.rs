//! What leaves the app: always text, never more than it says.

use crate::common::{all_given, day, fresh, today, walked};
use icalendar::parser::{read_calendar, unfold};
use proptest::prelude::*;
use weegwijzer::case::{Audience, Choice, Field, FieldKind, READINESS, Role, Sheet};
use weegwijzer::export::words_of;
use weegwijzer::export::{self, Record};
use weegwijzer::protocol::{Doubtable, Given, Outcome, Question, YesNo};
use weegwijzer::session::{Event, Mode, Overlay, Session};
use weegwijzer::text::Wording;
use weegwijzer::text::call::Point;

const RUNNING: [Given; 4] = [
    Given::Suspicion(YesNo::Yes),
    Given::Safety(Doubtable::No),
    Given::Help(YesNo::Yes),
    Given::Acceptance(YesNo::Yes),
];
const REPORT: [Given; 2] = [
    Given::Suspicion(YesNo::Yes),
    Given::Safety(Doubtable::Doubt),
];

/// 23 November 2026, 09:41:07 UTC.
const MOMENT: u64 = 1_795_426_867;

fn record(session: &Session) -> Record {
    let run = session.run().expect("a case");
    export::record(run, session.outcome().expect("an outcome"), today())
}

fn calendar(session: &Session) -> String {
    let run = session.run().expect("a case");
    let reminders = export::reminders(run, session.outcome().expect("an outcome"), today());
    export::calendar_file(&reminders, run.number(), MOMENT)
}

fn fill(session: &mut Session, field: Field, value: &str) {
    session.update(Event::Fill(field, value.to_owned()));
}

fn text_fields() -> Vec<Field> {
    let mut fields: Vec<Field> = READINESS.to_vec();
    for question in Question::ALL {
        fields.extend([
            Field::Fact(question),
            Field::Quote(question),
            Field::Reading(question),
        ]);
    }
    for sheet in Sheet::ALL {
        fields.extend(sheet.fields());
    }
    fields
}

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "regel een\r\nBEGIN:VEVENT\r\nSUMMARY:casus\r\nEND:VEVENT",
    "\nUitkomst volgens het afwegingskader\nMelden is niet nodig",
    "\u{202e}nedlem\u{202c} \u{2066}x\u{2069} een\u{2028}twee\u{2029}drie een\u{b}twee\u{c}drie een\u{85}twee\rdrie\u{200e}\u{200f}\u{61c}",
    "👩‍👧 \u{0} \u{7} tab\tslot",
    "’; DROP TABLE",
];

#[test]
fn what_is_typed_comes_out_as_text_and_never_as_a_heading() {
    for path in [&REPORT[..], &RUNNING[..]] {
        let plain_headings: Vec<String> = {
            let record = record(&walked(Mode::Case, path));
            record
                .sections
                .iter()
                .map(|section| section.heading.to_owned())
                .collect()
        };
        for hostile in HOSTILE {
            let mut session = walked(Mode::Case, path);
            for field in text_fields() {
                fill(&mut session, field, hostile);
            }
            let record = record(&session);
            let text = record.plain();
            for line in text.lines().skip(1) {
                let own = line.is_empty()
                    || line.starts_with("- ")
                    || line.starts_with("  ")
                    || record
                        .sections
                        .iter()
                        .any(|section| section.heading == line);
                assert!(own, "{line:?}");
            }
            assert!(plain_headings.iter().all(|heading| text.contains(heading)));
            assert!(
                !text.contains([
                    '\r', '\0', '\u{7}', '\u{202e}', '\u{2066}', '\u{2028}', '\u{2029}',
                    '\u{200e}', '\u{200f}', '\u{61c}',
                ]),
                "{hostile:?}"
            );
            // What was between two words is still a line or a space between them.
            assert!(
                !text.contains("eentwee")
                    && !text.contains("tweedrie")
                    && !text.contains("tabslot")
            );
            assert!(
                text.contains(
                    hostile
                        .trim()
                        .split(['\r', '\n', '\0', '\u{202e}'])
                        .next()
                        .unwrap_or_default()
                )
            );
        }
    }
}

#[test]
fn a_text_of_ten_thousand_characters_stays_whole() {
    let long = "lang ".repeat(2_000);
    let mut session = walked(Mode::Case, &REPORT);
    fill(&mut session, Field::Fact(Question::Safety), &long);
    assert!(record(&session).plain().contains(long.trim()));
}

proptest! {
    #[test]
    fn no_typed_word_gets_into_the_calendar_file(text in "[a-z]{8,20}") {
        let mut session = walked(Mode::Case, &RUNNING);
        for field in text_fields() {
            fill(&mut session, field, &text);
        }
        fill(&mut session, Field::ReviewOn, "2027-01-11");
        prop_assert!(!calendar(&session).to_lowercase().contains(&text));
    }
}

#[test]
fn the_day_to_call_says_why_in_the_calendar_without_naming_veilig_thuis() {
    let mut session = walked(Mode::Case, &REPORT);
    fill(&mut session, Field::Report, Choice::Reported.id());
    fill(&mut session, Field::ReportedOn, "2026-11-23");
    let file = calendar(&session);
    assert!(file.contains("DESCRIPTION:Een termijn is om. Kwam er geen antwoord? Bel dan.\r\n"));
    for never in ["Veilig", "meld", "Meld", "leerling"] {
        assert!(!file.contains(never), "{never}");
    }
}

#[test]
fn the_calendar_file_is_strictly_what_the_standard_asks() {
    let mut session = walked(Mode::Case, &RUNNING);
    fill(&mut session, Field::ReviewOn, "2026-12-31");
    let file = calendar(&session);
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    for line in file.split_terminator("\r\n") {
        assert!(!line.contains(['\r', '\n']), "only CRLF ends a line");
        assert!(line.len() <= 75, "{line}");
    }
    let unfolded = unfold(&file);
    let parsed = read_calendar(&unfolded).expect("a calendar");
    let event = &parsed.components[0];
    assert_eq!(event.name, "VEVENT");
    let property = |name: &str| {
        event
            .find_prop(name)
            .map(|found| found.val.as_str().to_owned())
    };
    assert_eq!(property("DTSTART").as_deref(), Some("20261231T073000Z"));
    assert_eq!(property("DTEND").as_deref(), Some("20261231T074500Z"));
    assert_eq!(
        property("SUMMARY").as_deref(),
        Some("Afgesproken datum controleren")
    );
    // Why it is there, in words that say nothing of a case.
    assert_eq!(
        property("DESCRIPTION").as_deref(),
        Some("De afgesproken dag is er. Kijk in het dossier.")
    );
    assert_eq!(property("DTSTAMP").as_deref(), Some("20261123T094107Z"));
    assert_eq!(property("SEQUENCE").as_deref(), Some("217590067"));
    for name in ["DTSTART", "DTEND", "DTSTAMP"] {
        let found = event.find_prop(name).expect("a time");
        assert!(found.params.is_empty(), "{name} is UTC, and nothing else");
    }
    let alarm = &event.components[0];
    assert_eq!(alarm.name, "VALARM");
    let trigger = alarm.find_prop("TRIGGER").expect("a trigger");
    assert!(
        trigger.val.as_str().starts_with("-PT"),
        "before the start: Outlook drops any other"
    );
    let uid = property("UID");
    fill(&mut session, Field::ReviewOn, "2027-01-11");
    let moved = calendar(&session);
    assert!(
        moved.contains(&uid.clone().expect("an identifier")),
        "the same case, another date"
    );
    session.update(Event::Home);
    session.update(Event::Start(Mode::Case));
    for given in RUNNING {
        session.update(Event::Next);
        session.update(Event::Answer(given));
    }
    fill(&mut session, Field::ReviewOn, "2027-01-11");
    assert!(
        !calendar(&session).contains(&uid.expect("an identifier")),
        "another case"
    );
}

#[test]
fn only_a_date_of_this_outcome_gets_into_the_calendar() {
    let run_of = |session: &Session| session.run().cloned().expect("a case");
    let mut session = walked(Mode::Case, &REPORT);
    fill(&mut session, Field::ReportedOn, "2026-12-24");
    assert_eq!(
        export::reminders(&run_of(&session), Outcome::ReportNow, day("2026-12-24")),
        []
    );
    fill(&mut session, Field::Report, "reported");
    let found = export::reminders(&run_of(&session), Outcome::ReportNow, day("2026-12-24"));
    // Five working days are over at the end of 4 January: the day to call is the next.
    assert_eq!(found[0].on, day("2027-01-05"));
    assert_eq!(
        export::reminders(&run_of(&session), Outcome::RecordAndClose, today()),
        []
    );
}

#[test]
fn every_record_holds_both_decisions_the_edition_and_what_is_open() {
    for given in all_given().collect::<Vec<_>>() {
        let mut path = RUNNING.to_vec();
        path.truncate(given.question().number() - 1);
        path.push(given);
        let session = walked(Mode::Case, &path);
        let Some(outcome) = session.outcome() else {
            continue;
        };
        let text = record(&session).plain();
        for needed in [
            "Besluit 1, melden",
            "Besluit 2, hulp",
            "Nog open",
            "Kader: Afwegingskader meldcode voor onderwijs en leerplicht",
        ] {
            assert!(text.contains(needed), "{outcome:?} lacks {needed}");
        }
        let run = session.run().expect("a case");
        for open in run.open_fields(outcome, today()) {
            let says = weegwijzer::text::field::gap(open);
            assert_eq!(
                text.matches(&format!("\n  {says}\n")).count(),
                1,
                "{open:?}"
            );
            let row = format!(
                "- {}: niet ingevuld",
                weegwijzer::text::field::field(open).name
            );
            assert!(!text.contains(&row), "{open:?} is named twice");
        }
        // What to do next, and by which rule, is for who answers.
        assert!(
            !text.contains("Dan volgt") && !text.contains("(Regel"),
            "{text}"
        );
        // The short version says how much is open, and not what: its rows say that of their own.
        let short = export::short(run, outcome, today()).plain();
        let count = run.open_points(outcome, today());
        assert!(
            short.contains(&format!("Nog niet gedaan of ingevuld: {count} ")),
            "{short}"
        );
        assert!(
            short.contains("- Signalen feitelijk vastgelegd: niet ingevuld"),
            "{short}"
        );
        // Both begin with the decisions.
        for whole in [&text, &short] {
            let at = |what: &str| whole.find(what).expect("it is there");
            assert!(at("Uitkomst volgens") < at("Stap 4 en 5"), "{whole}");
        }
    }
}

#[test]
fn what_is_open_says_no_more_than_what_was_said() {
    let mut session = walked(Mode::Case, &REPORT);
    let open = |session: &Session| {
        let record = record(session);
        let section = record.sections.iter().find(|s| s.heading == "Nog open");
        section.map(|s| s.lines.clone()).expect("what is open")
    };
    let says =
        |session: &Session, text: &str| open(session).iter().any(|line| line.value.contains(text));
    assert!(says(&session, "of het bevoegd gezag het weet"));
    fill(&mut session, Field::ParentsTalk, "skipped");
    fill(&mut session, Field::TalkGround, "disclosure");
    assert!(says(&session, "advies van Veilig Thuis"));
    fill(&mut session, Field::Advice, "no");
    assert!(says(
        &session,
        "Er is nog geen advies van Veilig Thuis gevraagd."
    ));
    fill(&mut session, Field::Board, "not-yet");
    assert!(says(&session, "Het bevoegd gezag weet het nog niet."));
    assert!(says(&session, "de melding bij Veilig Thuis"));
    fill(&mut session, Field::Report, "advice-only");
    assert!(says(&session, "De melding is nog niet gedaan."));
    // A parent may read it: what to do stands on the screen alone.
    for order in ["Bel ", "Praat "] {
        assert!(!says(&session, order), "{order}");
    }
    fill(&mut session, Field::Report, "reported");
    fill(&mut session, Field::ReportedOn, "2026-11-24");
    assert!(says(&session, "De dag van de melding moet nog komen."));
    assert!(
        !record(&session).plain().contains("uiterlijk rond"),
        "no term runs from a day that is still to come"
    );
    assert_eq!(calendar(&session).matches("BEGIN:VEVENT").count(), 0);
}

#[test]
fn the_record_says_what_was_skipped_and_what_speaks_against_it() {
    let mut session = fresh();
    session.update(Event::Start(Mode::Case));
    fill(&mut session, Field::ParentsTalk, "skipped");
    fill(&mut session, Field::TalkGround, "honour");
    session.update(Event::Danger);
    session.update(Event::Answer(Given::Safety(Doubtable::Yes)));
    let text = record(&session).plain();
    let straight = "Het wegen begon bij vraag 2";
    assert!(text.contains(straight), "{text}");
    assert!(!text.contains("passen niet bij"), "it reports already");
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(Given::Safety(Doubtable::No)));
    session.update(Event::Answer(Given::Help(YesNo::Yes)));
    session.update(Event::Answer(Given::Acceptance(YesNo::Yes)));
    fill(&mut session, Field::Report, "reported");
    let text = record(&session).plain();
    assert!(text.contains("Bij stap 3 staat: ‘Eergerelateerd geweld"));
    assert!(text.contains("Bij vraag 2 stond eerst ‘ja’ of ‘twijfel’."));
    assert!(text.contains("Die melding blijft staan."));
    assert!(text.contains("Bellen en melden"), "the call stays at hand");
    session.update(Event::Change(Question::Suspicion));
    session.update(Event::Answer(Given::Suspicion(YesNo::No)));
    let text = record(&session).plain();
    assert!(text.contains(straight), "what was chosen stays");
    assert!(text.contains("  waarom de zorg weg is"));
}

#[test]
fn who_went_straight_to_question_two_and_says_no_is_warned_in_the_record() {
    let mut session = fresh();
    session.update(Event::Start(Mode::Case));
    session.update(Event::Danger);
    for given in &RUNNING[1..] {
        session.update(Event::Answer(*given));
    }
    let text = record(&session).plain();
    assert!(
        text.contains(
            "De antwoorden passen niet bij wat eerder is vastgelegd: Het wegen begon bij vraag 2"
        ),
        "{text}"
    );
}

#[test]
fn what_was_written_with_an_earlier_answer_stays_in_the_record_as_that() {
    let mut session = walked(Mode::Case, &RUNNING);
    let fact = Field::Fact(Question::Safety);
    fill(&mut session, fact, "rustig");
    session.update(Event::NewSignal);
    fill(&mut session, Field::Quote(Question::Result), "‘Mooi.’");
    fill(&mut session, fact, "bang");
    session.update(Event::Answer(Given::Safety(Doubtable::Doubt)));
    let record = record(&session);
    let lines = |heading: &str| {
        let section = record.sections.iter().find(|s| s.heading == heading);
        let lines = section.map(|s| s.lines.clone()).unwrap_or_default();
        lines
            .iter()
            .map(|line| line.label() + &line.value)
            .collect::<Vec<_>>()
    };
    let weighed = lines("Stap 4 en 5: wegen en beslissen").join("\n");
    assert!(
        weighed.contains("Feit: bang") && !weighed.contains("rustig"),
        "{weighed}"
    );
    let changed = lines("Gewijzigd onderweg");
    let at = changed
        .iter()
        .position(|line| line == "Vraag 2. Is er acute of structurele onveiligheid? Geschreven bij het eerdere antwoord Nee");
    assert_eq!(
        changed.get(at.expect("a line") + 1).map(String::as_str),
        Some("Feit: rustig")
    );
    let tail = &changed[changed.len() - 2..];
    let without = [
        "Vraag 5. Zijn de afgesproken resultaten binnen de termijn bereikt? Geschreven zonder antwoord",
        "Citaat: ‘Mooi.’",
    ];
    assert_eq!(tail, without);
}

#[test]
fn an_evaluation_says_nothing_that_it_cannot_know() {
    let session = walked(
        Mode::Evaluate,
        &[Given::Safety(Doubtable::No), Given::Result(YesNo::Yes)],
    );
    let text = record(&session).plain();
    assert!(!text.contains("Aan tafel"), "{text}");
    assert!(
        record(&walked(Mode::Case, &REPORT))
            .plain()
            .contains("Aan tafel: niet ingevuld")
    );
}

#[test]
fn help_closed_before_its_date_is_questioned_in_the_record() {
    let path = [&RUNNING[..], &[Given::Result(YesNo::Yes)]].concat();
    let session = walked(Mode::Case, &path);
    let line = "- Afgesproken datum: 23 november 2026";
    assert!(!record(&session).plain().contains(line));
    // The device's clock went back.
    let run = session.run().expect("a case");
    let text = export::record(run, Outcome::HelpCompleted, day("2026-11-20")).plain();
    assert!(text.contains(line), "{text}");
}

#[test]
fn a_deviation_from_an_earlier_conclusion_is_kept_as_that() {
    let mut session = walked(Mode::Case, &REPORT);
    session.update(Event::Open(Overlay::Sheet(Sheet::Deviation)));
    fill(&mut session, Field::Instead, "Wij wachten een dag.");
    session.update(Event::Next);
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(Given::Safety(Doubtable::No)));
    session.update(Event::Answer(Given::Help(YesNo::No)));
    let text = record(&session).plain();
    assert!(text.contains("Eerder afgeweken"), "{text}");
    assert!(text.contains("Wij wachten een dag."));
    assert!(!text.contains("De school wijkt af van deze uitkomst"));
}

#[test]
fn a_deviation_stands_beside_the_outcome_and_never_instead_of_it() {
    let mut session = walked(Mode::Case, &REPORT);
    let before = record(&session);
    fill(&mut session, Field::Instead, "Wij wachten een dag.");
    let after = record(&session);
    let outcome = |record: &Record| {
        let found = record
            .sections
            .iter()
            .find(|section| section.heading.starts_with("Uitkomst"));
        found.cloned().expect("an outcome")
    };
    assert_eq!(outcome(&before), outcome(&after));
    let text = after.plain();
    assert!(text.contains("wijkt af") && text.contains("Wij wachten een dag."));
    assert!(text.contains("  waarom de school afwijkt"));
}

#[test]
fn the_call_card_says_what_is_ready_and_what_is_not() {
    let mut session = walked(Mode::Case, &REPORT);
    let missing = |session: &Session| {
        let run = session.run().expect("a case");
        let lines = export::call(run, Outcome::ReportNow, Wording::default());
        let open = lines.into_iter().filter(|line| line.ready.is_empty());
        open.map(|line| line.point).collect::<Vec<_>>()
    };
    assert_eq!(
        missing(&session),
        [Point::Danger, Point::Suspicion, Point::Steps, Point::Help]
    );
    fill(
        &mut session,
        Field::Fact(Question::Safety),
        "Leerling is bang.",
    );
    fill(&mut session, Field::Quote(Question::Suspicion), "‘Au.’");
    fill(&mut session, Field::Colleague, "yes");
    assert_eq!(missing(&session), [Point::Help]);
    for outcome in Outcome::ALL
        .into_iter()
        .filter(|outcome| Sheet::Call.belongs_to(*outcome))
    {
        let run = session.run().expect("a case");
        let lines = export::call(run, outcome, Wording::default());
        let says = lines
            .iter()
            .find(|line| line.point == Point::Framework)
            .expect("a point");
        assert!(says.ready[0].value.contains("Wij melden."), "{outcome:?}");
    }
    // Nobody has custody of an adult.
    for (adult, asked) in [("no", true), ("yes", false)] {
        fill(&mut session, Field::Adult, adult);
        let run = session.run().expect("a case");
        let lines = export::call(run, Outcome::ReportNow, Wording::default());
        let text = format!("{lines:?}");
        assert_eq!(text.contains("gezag"), asked, "{text}");
    }
}

#[test]
fn the_later_count_is_named_and_the_earlier_one_leads() {
    let mut session = walked(Mode::Case, &REPORT);
    fill(&mut session, Field::Report, "reported");
    fill(&mut session, Field::ReportedOn, "2027-05-03");
    let run = session.run().expect("a case");
    let text = export::record(run, Outcome::ReportNow, day("2027-05-03")).plain();
    assert!(
        text.contains("uiterlijk rond: 12 mei 2027 (met extra vrije dagen: 13 mei 2027)"),
        "{text}"
    );
}

#[test]
fn what_no_longer_counts_stays_out_of_the_record_and_of_the_call() {
    let mut session = walked(Mode::Case, &REPORT);
    for (field, value) in [
        (Field::Colleague, "yes"),
        (Field::ColleagueRole, "orthopedagoog"),
        (Field::ParentsTalk, "skipped"),
        (Field::TalkGround, "no-contact"),
        (Field::Report, "reported"),
        (Field::ReportedOn, "2026-11-23"),
    ] {
        fill(&mut session, field, value);
    }
    let needles = ["orthopedagoog", "Geen contact", "Gemeld op", "indicatief"];
    let text = record(&session).plain();
    assert!(needles.iter().all(|needle| text.contains(needle)), "{text}");
    fill(&mut session, Field::Colleague, "not-yet");
    fill(&mut session, Field::ParentsTalk, "yes");
    fill(&mut session, Field::Report, "advice-only");
    let run = session.run().expect("a case");
    let lines = export::call(run, Outcome::ReportNow, Wording::default());
    let ready = lines.into_iter().flat_map(|line| line.ready);
    let call: String = ready.map(|line| line.label() + &line.value).collect();
    let text = record(&session).plain() + &call;
    assert!(
        needles.iter().all(|needle| !text.contains(needle)),
        "{text}"
    );
    assert_eq!(export::reminders(run, Outcome::ReportNow, today()), []);
}

/// What begins a sentence that orders somebody about. "Vraag" is a question here.
const ORDERS: &[&str] = &[
    "Begin",
    "Bel",
    "Beantwoord",
    "Bespreek",
    "Bewaar",
    "Controleer",
    "Ga",
    "Geef",
    "Houd",
    "Kies",
    "Kijk",
    "Laat",
    "Leg",
    "Meld",
    "Neem",
    "Noteer",
    "Praat",
    "Schrijf",
    "Sluit",
    "Spreek",
    "Start",
    "Stuur",
    "Verleng",
    "Vertel",
    "Vul",
    "Wacht",
    "Zeg",
    "Zet",
    "Zoek",
];

#[test]
fn no_record_orders_anybody_about_or_says_u() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut read = 0;
    for file in std::fs::read_dir(folder).expect("a folder") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        read += 1;
        for sentence in text.split(['.', ':', '?', '!', ';', '\n']) {
            let words: Vec<&str> = sentence
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .collect();
            let you = ["u", "uw", "uzelf", "je", "jij", "jouw"];
            let said = words
                .iter()
                .find(|word| you.contains(&word.to_lowercase().as_str()));
            assert_eq!(said, None, "{}: {sentence}", path.display());
            let ordered = words.first().filter(|word| ORDERS.contains(word));
            assert_eq!(ordered, None, "{}: {sentence}", path.display());
        }
    }
    assert!(read > 15, "{read}");
}

#[test]
fn no_record_says_who_at_the_table_answered_what() {
    for (answers, doubted) in [
        (["no", "no", "no"], false),
        (["no", "yes", "no"], true),
        (["no", "doubt", "no"], true),
    ] {
        let mut session = walked(Mode::Case, &RUNNING);
        for (role, answer) in Role::ALL.into_iter().zip(answers) {
            fill(&mut session, Field::Seat(role), "yes");
            fill(&mut session, Field::Vote(Question::Safety, role), answer);
        }
        let run = session.run().expect("a case");
        for record in [
            export::record(run, Outcome::HelpRunning, today()),
            export::short(run, Outcome::HelpRunning, today()),
        ] {
            // What stands below every record is about the app.
            let said = record
                .sections
                .iter()
                .filter(|section| section.heading != "Over dit verslag");
            let named = said.flat_map(|section| &section.lines);
            let named = named.filter(|line| line.name != "Aan tafel");
            for line in named {
                // The bevoegd gezag is named in its own right.
                for role in Role::ALL.into_iter().filter(|role| *role != Role::Board) {
                    let role = weegwijzer::text::field::role(role);
                    let said = line.label() + &line.value;
                    assert!(!said.contains(role), "{said}");
                }
            }
        }
        let text = record(&session).plain();
        assert_eq!(
            text.contains("Aan tafel was er twijfel of verschil van inzicht."),
            doubted,
            "{text}"
        );
    }
}

#[test]
fn the_short_version_has_no_typed_word_but_roles_and_no_reason_that_endangers() {
    for ground in [
        "danger-at-home",
        "disclosure",
        "honour",
        "sexual-abuse",
        "contact-may-break",
    ] {
        for path in [&REPORT[..], &RUNNING[..]] {
            let mut session = walked(Mode::Case, path);
            for field in Field::all() {
                fill(&mut session, field, "Zeldzaam");
                if let FieldKind::Choice(_) = field.kind() {
                    fill(&mut session, field, "yes");
                }
            }
            fill(&mut session, Field::Adult, "no");
            fill(&mut session, Field::ParentsTalk, "skipped");
            fill(&mut session, Field::TalkGround, ground);
            let run = session.run().expect("a case");
            let outcome = session.outcome().expect("an outcome");
            let leaving = export::leaving(run, outcome, (today(), MOMENT), Wording::default());
            let short = leaving.short.plain();
            let typed = short.lines().filter(|line| line.contains("Zeldzaam"));
            let kept: Vec<&str> = typed.collect();
            let of_roles = ["- Casemanager: ", "- Besloten door: ", "- Houdt zicht"];
            assert!(
                kept.iter()
                    .all(|line| of_roles.iter().any(|role| line.starts_with(role))),
                "{kept:?}"
            );
            for said in [
                "vertelde",
                "Reden om geen gesprek",
                "Eergerelateerd",
                "Seksueel",
                "Gevaar",
            ] {
                assert!(!short.contains(said), "{said}: {short}");
            }
            assert!(
                leaving.endangers,
                "the words of the pupil stand in the whole one"
            );
            assert!(leaving.record.plain().contains("Reden om geen gesprek"));
        }
    }
    let endangers = |session: &Session| {
        let outcome = session.outcome().expect("an outcome");
        let run = session.run().expect("a case");
        export::leaving(run, outcome, (today(), MOMENT), Wording::default()).endangers
    };
    let mut help = walked(Mode::Case, &RUNNING);
    assert!(!endangers(&help), "nothing in it does");
    fill(&mut help, Field::Fact(Question::Help), "Er is plaats.");
    assert!(endangers(&help), "a text may hold anything");
    let mut reported = walked(Mode::Case, &REPORT);
    assert!(
        endangers(&reported),
        "the parents did not hear of it beforehand"
    );
    fill(&mut reported, Field::ParentsTold, "told-before");
    assert!(!endangers(&reported), "they did");
}

#[test]
fn the_words_of_the_school_stand_in_the_record_and_never_in_what_was_typed() {
    let mut session = walked(Mode::Case, &REPORT);
    fill(&mut session, Field::SchoolType, "mbo");
    fill(&mut session, Field::PupilTold, "yes");
    fill(
        &mut session,
        Field::Fact(Question::Safety),
        "De leerling zei het de leerkracht.",
    );
    let run = session.run().expect("a case");
    let leaving = export::leaving(
        run,
        Outcome::ReportNow,
        (today(), MOMENT),
        words_of(&session),
    );
    let text = leaving.record.plain();
    assert!(text.contains("- Student vertelde het zelf: Ja"), "{text}");
    assert!(
        text.contains("Feit: De leerling zei het de leerkracht."),
        "{text}"
    );
    assert!(
        !text
            .replace("De leerling zei het de leerkracht.", "")
            .to_lowercase()
            .contains("leerling")
    );
    let card = export::call(run, Outcome::ReportNow, words_of(&session));
    let said: String = card
        .iter()
        .flat_map(|line| &line.ready)
        .map(|line| line.value.clone())
        .collect();
    assert!(
        said.contains("De leerling zei het de leerkracht."),
        "{said}"
    );
    assert!(said.contains("woonplaats van de student"), "{said}");
}

#[test]
fn every_kind_of_school_has_its_own_words() {
    for (school, says) in [
        (
            None,
            "De leerling belt een leerkracht. Leerlingen met een intern begeleider of zorgcoördinator.",
        ),
        (
            Some(Choice::Primary),
            "De leerling belt een leerkracht. Leerlingen met een intern begeleider.",
        ),
        (
            Some(Choice::Special),
            "De leerling belt een leerkracht. Leerlingen met een intern begeleider.",
        ),
        (
            Some(Choice::Secondary),
            "De leerling belt een docent. Leerlingen met een zorgcoördinator.",
        ),
        (
            Some(Choice::Mbo),
            "De student belt een docent. Studenten met een zorgcoördinator.",
        ),
    ] {
        let text = "De leerling belt een leerkracht. Leerlingen met een intern begeleider of zorgcoördinator.";
        assert_eq!(
            Wording::of(Audience::School, school).say(text),
            says,
            "{school:?}"
        );
    }
    let whole = "leerlingvolgsysteem, medeleerling, leerling-";
    assert_eq!(
        Wording::of(Audience::School, Some(Choice::Mbo)).say(whole),
        "leerlingvolgsysteem, medeleerling, student-"
    );
}

#[test]
fn doubt_at_the_table_tells_veilig_thuis_the_ground_of_that_question() {
    for (asked, reported) in [
        (Question::Safety, Outcome::ReportNow),
        (Question::Help, Outcome::ReportNoHelp),
        (Question::Acceptance, Outcome::ReportHelpRefused),
    ] {
        let mut session = walked(Mode::Case, &RUNNING);
        fill(&mut session, Field::Vote(asked, Role::Teacher), "doubt");
        let run = session.run().expect("a case");
        let outcome = session.outcome().expect("an outcome");
        let card = export::call(run, outcome, Wording::default());
        let line = card.iter().find(|line| line.point == Point::Framework);
        let says = weegwijzer::text::call::framework(reported);
        assert_eq!(
            line.expect("the framework").ready[0].value,
            says,
            "{asked:?}"
        );
    }
}

#[test]
fn danger_that_was_named_is_told_to_veilig_thuis_whatever_is_answered_later() {
    for (field, said) in [
        (Field::PupilTold, "yes"),
        (Field::Vote(Question::Safety, Role::Teacher), "yes"),
    ] {
        let mut session = walked(Mode::Case, &RUNNING[..2]);
        fill(&mut session, field, said);
        session.update(Event::Answer(Given::Help(YesNo::No)));
        let run = session.run().expect("a case");
        let card = export::call(run, Outcome::ReportNoHelp, Wording::default());
        let line = card.iter().find(|line| line.point == Point::Framework);
        let says = weegwijzer::text::call::framework(Outcome::ReportNow);
        let ready = &line.expect("the framework").ready[0];
        assert_eq!(ready.value, says, "{field:?}");
    }
}

#[test]
fn what_was_said_about_safety_and_unsaid_is_told_to_veilig_thuis() {
    let mut session = walked(Mode::Case, &RUNNING[..2]);
    fill(&mut session, Field::PupilTold, "yes");
    fill(&mut session, Field::PupilTold, "no");
    session.update(Event::Change(Question::Safety));
    fill(
        &mut session,
        Field::Fact(Question::Safety),
        "Twee keer een blauwe plek.",
    );
    session.update(Event::Answer(Given::Safety(Doubtable::Doubt)));
    session.update(Event::Change(Question::Safety));
    session.update(Event::Answer(Given::Safety(Doubtable::No)));
    session.update(Event::Answer(Given::Help(YesNo::No)));
    let run = session.run().expect("a case");
    let card = export::call(run, Outcome::ReportNoHelp, Wording::default());
    let line = card.iter().find(|line| line.point == Point::Danger);
    let says: Vec<String> = line
        .expect("the danger")
        .ready
        .iter()
        .map(|line| format!("{} {}", line.name, line.value))
        .collect();
    let says = says.join(", ");
    for said in [
        "De leerling vertelde het zelf",
        "Bij vraag 2 stond eerst",
        "Twee keer een blauwe plek.",
    ] {
        assert!(says.contains(said), "{said}: {says}");
    }
}

#[test]
fn no_note_is_lost_to_the_call_when_its_answer_changes() {
    let safe = Given::Safety(Doubtable::No);
    for (way, changed) in [
        (&[][..], [Given::Suspicion(YesNo::No), RUNNING[0]]),
        (&RUNNING[..1], [safe, Given::Safety(Doubtable::Doubt)]),
        (&RUNNING[..2], [RUNNING[2], Given::Help(YesNo::No)]),
        (&RUNNING[..3], [RUNNING[3], Given::Acceptance(YesNo::No)]),
    ] {
        let mut session = walked(Mode::Case, way);
        session.update(Event::Next);
        let asked = changed[0].question();
        fill(&mut session, Field::Quote(asked), "Ik word geslagen.");
        for given in changed {
            session.update(Event::Change(asked));
            session.update(Event::Answer(given));
        }
        let run = session.run().expect("a case");
        let card = export::call(run, Outcome::ReportNow, Wording::default());
        let mut ready = card.iter().flat_map(|line| &line.ready);
        assert!(
            ready.any(|line| line.value.contains("geslagen")),
            "{asked:?}"
        );
    }
}

#[test]
fn the_record_so_far_has_what_was_written_and_concludes_nothing() {
    let mut session = walked(Mode::Case, &REPORT[..1]);
    fill(&mut session, Field::Fact(Question::Suspicion), "feit een");
    fill(&mut session, Field::Quote(Question::Safety), "citaat twee");
    fill(&mut session, Field::Signals, "yes");
    let run = session.run().expect("a case");
    let so_far = export::so_far(run, today(), Wording::default()).lines();
    for part in [
        "Vraag 1. Is er nog een vermoeden van huiselijk geweld of kindermishandeling? Ja",
        "feit een",
        "Vraag 2. Is er acute of structurele onveiligheid? nog geen antwoord",
        "citaat twee",
        "Stap 1 tot en met 3",
    ] {
        assert!(so_far.contains(part), "{part} in {so_far}");
    }
    for part in ["Uitkomst", "Besluit", "Nog open", "Vraag 3"] {
        assert!(!so_far.contains(part), "{part} in {so_far}");
    }
    // Every line of a note is that of the record in the end.
    session.update(Event::Answer(REPORT[1]));
    let whole = record(&session).plain();
    for line in so_far
        .lines()
        .filter(|line| line.contains("feit") || line.contains("citaat"))
    {
        assert!(whole.contains(line), "{line} in {whole}");
    }
}
