//! The texts: what must stand in them, and with what. Their language has a test of
//! its own (`language.rs`).

use std::fs;
use std::path::Path;
use weegwijzer::case::{Danger, Field, FieldKind, Pupil, READINESS, Sheet, Undecided};
use weegwijzer::protocol::{Doubtable, Outcome, Question, Reporting};
use weegwijzer::text::outcome::call::known::{self, Known, Made};
use weegwijzer::text::outcome::{Action, Moment, call, moment};
use weegwijzer::text::reading;
use weegwijzer::text::{self, Contact, Guide, Note, Source};

fn all_notes() -> Vec<Note> {
    let questions = Question::ALL.into_iter().flat_map(|question| {
        let text = text::question::question(question);
        text.notes
            .iter()
            .copied()
            .chain(text.doubt)
            .collect::<Vec<_>>()
    });
    questions
        .chain(Guide::ALL.iter().map(|guide| guide.note()))
        .chain(text::signpost::SIGNPOSTS.to_vec())
        .chain([
            reading::DUTY,
            reading::RECORDING,
            reading::KEEPING,
            reading::INSPECTING,
            reading::ASKED_FOR,
        ])
        .chain(reading::RELATED.to_vec())
        .collect()
}

/// Every string literal of `core/src/text`, as the reader gets it.
fn all_text() -> String {
    let mut all = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("core/src/text")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let code = fs::read_to_string(path).expect("a file");
                for line in code
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                {
                    // An address may hold any word.
                    all.push_str(line.split("https://").next().unwrap_or_default().trim());
                    all.push('\n');
                }
            }
        }
    }
    all
}

#[test]
fn no_statutory_duty_is_never_said_without_the_norm() {
    let spoken: Vec<_> = all_notes()
        .into_iter()
        .filter(|note| {
            note.paragraphs
                .iter()
                .any(|text| text.contains("meldplicht"))
        })
        .collect();
    assert!(!spoken.is_empty());
    for note in spoken
        .into_iter()
        .filter(|note| note.summary.contains("melden"))
    {
        assert!(
            note.paragraphs
                .iter()
                .any(|text| text.contains("noodzakelijk")),
            "{}",
            note.summary
        );
    }
}

#[test]
fn every_explanation_and_every_action_names_its_source() {
    for outcome in Outcome::ALL {
        for action in text::outcome::outcome(outcome).actions {
            assert!(!action.sources.is_empty(), "{}", action.does);
        }
    }
    for note in all_notes() {
        // What the app itself cannot do has no source but the app.
        let own = note.summary == Guide::Limits.summary();
        assert!(own || !note.sources.is_empty(), "{}", note.summary);
        assert!(!note.paragraphs.is_empty(), "{}", note.summary);
    }
}

#[test]
fn every_source_is_used() {
    let all = all_text();
    for source in Source::ALL {
        let used = format!("Source::{}", source.id());
        let said = all.match_indices(&used).any(|(at, _)| {
            !all[at + used.len()..].starts_with(|c: char| c.is_ascii_alphanumeric())
        });
        assert!(said, "{}", source.id());
    }
}

#[test]
fn only_the_numbers_that_a_school_may_call_are_buttons() {
    // Not LECK (doctors only), not FPKM (closed), no local number.
    let targets: Vec<_> = Contact::ALL.iter().map(|contact| contact.href()).collect();
    let allowed = [
        "tel:112",
        "tel:08002000",
        "tel:09001113111",
        "tel:09008844",
        "tel:08000432",
        "tel:08000113",
        "tel:08000188",
    ];
    assert_eq!(targets, allowed);
    for contact in Contact::ALL {
        assert!(!contact.sources().is_empty(), "{contact:?}");
        let digits: String = contact
            .number()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        assert_eq!(contact.href(), format!("tel:{digits}"));
    }
}

#[test]
fn every_report_begins_with_danger_and_the_call_and_then_comes_the_pupil_today() {
    // A pupil of 18 or older, and answers that contradict what was said before.
    for outcome in Outcome::ALL {
        let home = |actions: &[Action]| {
            actions
                .iter()
                .position(|action| action.does.contains("naar huis kan, en hoe"))
        };
        let watch = |actions: &[Action]| {
            actions
                .iter()
                .position(|action| action.does.contains("Houd zicht op de leerling"))
        };
        let student = text::outcome::with_student(outcome);
        let why = Undecided::Contradicts(Danger::Told);
        let contradicted = text::outcome::undecided(why, outcome).actions;
        assert!(home(contradicted).is_some(), "{outcome:?}");
        if outcome.reporting() == Reporting::Necessary {
            assert!(
                home(student).is_some() && home(student) < watch(student),
                "{outcome:?}"
            );
            assert_eq!(student[0].contact, Some(Contact::Alarm), "{outcome:?}");
            let parents = student.iter().any(|action| action.does.contains("ouders"));
            assert!(!parents, "{outcome:?}: nobody is sent to the parents");
            let danger = text::outcome::called_first(outcome);
            let first = danger
                .iter()
                .any(|action| action.does.contains("ouders dan eerst"));
            assert!(
                !first,
                "{outcome:?}: nor where something asks to call first"
            );
            assert!(
                home(danger).is_some() && home(danger) < watch(danger),
                "{outcome:?}"
            );
        }
    }
    for outcome in Outcome::ALL {
        let actions = text::outcome::outcome(outcome).actions;
        if outcome.reporting() != Reporting::Necessary {
            continue;
        }
        let place = |words: &str| {
            actions
                .iter()
                .position(|action| action.does.contains(words))
                .unwrap_or_else(|| panic!("{outcome:?} says {words}"))
        };
        assert_eq!(actions[0].contact, Some(Contact::Alarm), "{outcome:?}");
        let call = place("Bel Veilig Thuis en meld");
        assert_eq!(actions[call].contact, Some(Contact::VeiligThuis));
        // Where nobody is known to be unsafe now, the bevoegd gezag and then the parents
        // hear it first.
        let now = outcome == Outcome::ReportNow;
        assert_eq!(call, if now { 1 } else { 4 }, "{outcome:?}");
        assert!(now || place("Vertel eerst de leerling") == 2);
        assert!(now || place("Vertel de ouders dan eerst") == 3);
        let child = place("of de leerling naar huis kan, en hoe");
        // Only the ban on a talk before the call comes between.
        assert_eq!(child, call + if now { 2 } else { 1 }, "{outcome:?}");
        assert!(place("Geen gehoor") < place("Houd zicht op de leerling"));
        assert!(child < place("Houd zicht op de leerling"), "{outcome:?}");
    }
}

#[test]
fn every_action_of_a_report_has_its_moment_and_the_pupil_hears_of_it_today() {
    for outcome in Outcome::ALL {
        if outcome.reporting() != Reporting::Necessary {
            continue;
        }
        for actions in [
            text::outcome::outcome(outcome).actions,
            text::outcome::called_first(outcome),
            text::outcome::with_student(outcome),
        ] {
            for action in actions {
                // Nothing falls to the end that was not meant for it.
                let after = [
                    "Laat het bevoegd gezag weten",
                    "Leg de melding vast",
                    "Houd zicht",
                ];
                let last = after.iter().any(|words| action.does.starts_with(words));
                assert_eq!(moment(action) == Moment::After, last, "{}", action.does);
            }
            let today = |words: &str| {
                let folded = actions
                    .iter()
                    .filter(|action| moment(action) != Moment::First);
                let mut says = folded.map(|action| [action.does, action.how].concat());
                assert!(
                    says.any(|says| says.contains(words)),
                    "{outcome:?}: {words}"
                );
            };
            today("als dat veilig kan");
            today("tot dan niet alleen");
            today("of de leerling naar huis kan, en hoe");
            today("Geen gehoor");
            today("Is dit nu een melding?");
        }
    }
}

/// What is said at a glance, in one text.
fn glance(outcome: Outcome, doubt: Doubtable, told: bool, known: Known) -> String {
    let call = call::call(outcome, Some(doubt), told);
    let lines = known::lines(outcome == Outcome::ReportNow, known);
    let lines = lines.into_iter().flat_map(|(first, rest)| [first, rest]);
    let around = [
        call.title,
        call::REPORT,
        call::HELP,
        "Veilig Thuis 0800-2000",
    ];
    // After the call there is nothing to say first.
    let say = [call::SAY, call.says];
    let say = say.map(|say| if known.made == Made::Not { say } else { "" });
    let danger = [call::DANGER, call::FIRST, "112"];
    around
        .into_iter()
        .chain(danger)
        .chain(say)
        .chain(lines)
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_report_at_a_glance_has_at_most_90_words_and_never_sends_anybody_home_first() {
    for outcome in Outcome::ALL {
        if outcome.reporting() != Reporting::Necessary {
            continue;
        }
        let now = outcome == Outcome::ReportNow;
        for doubt in [Doubtable::Yes, Doubtable::Doubt, Doubtable::No] {
            for bits in 0..96 {
                let [calls_first, told, talked, adult, carer] =
                    [1, 2, 4, 8, 16].map(|bit| bits & bit != 0);
                let pupil = Pupil { adult, carer };
                let made = [Made::Not, Made::Today, Made::Before][bits / 32];
                let says = glance(
                    outcome,
                    doubt,
                    told,
                    Known {
                        calls_first,
                        talked,
                        pupil,
                        made,
                        noted: false,
                    },
                );
                let noted = Known {
                    calls_first,
                    talked,
                    pupil,
                    made,
                    noted: true,
                };
                let mut noted = known::lines(now, noted).into_iter();
                let asks = noted.any(|(first, _)| first == "Leg vast:");
                assert!(!asks, "what was written down is not asked for");
                assert_eq!(says.contains("Leg vast:"), made == Made::Today, "{says}");
                let tells = now && told && made == Made::Not;
                assert_eq!(says.contains("leerling vertelde"), tells, "{says}");
                let words = says.split_whitespace().count();
                assert!(words <= 90, "{words}: {says}");
                let first = (now || calls_first) && made == Made::Not;
                let before = made == Made::Before;
                assert_eq!(
                    says.contains("Iets nieuws of iets anders"),
                    before,
                    "{says}"
                );
                assert_eq!(says.contains("Bel nu, en zeg"), before, "{says}");
                let again = talked && !adult;
                let waits = says.contains("Praat nog niet met ouders");
                assert_eq!(waits, first && !again, "{says}");
                let waits = says.contains("Praat met niemand thuis tot u heeft gebeld");
                assert_eq!(waits, first && again, "{says}");
                let parents = says.contains("Vertel eerst de ouders");
                let informs = !now && !calls_first && !adult && !before;
                assert_eq!(parents, informs, "{says}");
                let child = says.contains("Zeg waar het kind is dat die verzorgt.")
                    || before && says.contains("Verzorgt de leerling een kind?");
                let safe = now || calls_first;
                let asks = (safe || before) && carer;
                assert_eq!(child, asks, "{says}");
                // Also after the call nobody leaves the pupil alone.
                let stays = says.contains("Blijf bij de leerling.")
                    || before && says.contains("Blijf dan bij de leerling.");
                assert_eq!(stays, safe || before, "{says}");
                assert!(says.contains("Melden is noodzakelijk"));
                assert_eq!(says.contains("melding.’"), made != Made::Today, "{says}");
                let asks = says.contains("Kan de leerling naar huis?");
                assert_eq!(asks, made == Made::Not, "{says}");
            }
        }
    }
}

#[test]
fn doubt_has_an_answer_everywhere() {
    for question in Question::ALL {
        let text = text::question::question(question);
        assert_eq!(text.doubt.is_none(), question == Question::Safety);
        if let Some(doubt) = text.doubt {
            let all = doubt.paragraphs.join(" ");
            assert!(
                all.contains("vraag 2"),
                "a doubt about safety belongs to question 2"
            );
            assert_eq!(doubt.contacts, [Contact::VeiligThuis]);
        }
    }
}

#[test]
fn every_guide_has_a_page_and_a_heading_of_its_own_and_is_offered_somewhere() {
    let screen = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/screens");
        fs::read_to_string(path.join(name)).expect("a file")
    };
    let screens = ["readiness.rs", "question.rs", "draft.rs"].map(screen);
    let situations: String = Guide::SITUATIONS
        .iter()
        .map(|guide| format!("Guide::{guide:?}"))
        .collect();
    let code = screens.concat() + &all_text() + &situations;
    for (index, guide) in Guide::ALL.iter().enumerate() {
        let others = &Guide::ALL[index + 1..];
        assert!(others.iter().all(|other| other.page() != guide.page()));
        assert!(
            others
                .iter()
                .all(|other| other.summary() != guide.summary())
        );
        assert!(
            code.contains(&format!("Guide::{guide:?}")),
            "{guide:?} is nowhere offered"
        );
    }
}

#[test]
fn every_field_has_a_label_and_a_name_and_what_it_is_called_while_it_is_open() {
    let mut fields: Vec<Field> = READINESS.to_vec();
    for sheet in Sheet::ALL {
        fields.extend(sheet.fields());
    }
    fields.push(Field::AgreedResults);
    for field in fields {
        let words = text::field::field(field);
        assert!(
            !words.label.is_empty() && !words.name.is_empty(),
            "{field:?}"
        );
        if let FieldKind::Choice(offered) = field.kind()
            && offered.iter().any(|choice| choice.is_open())
        {
            assert!(!words.open.is_empty(), "{field:?}");
        }
        let open = [true, false].map(|empty| text::field::open(field, empty));
        assert!(open[0].len() > 10, "{field:?}");
    }
}
