//! School and leerplicht: the same questions and outcomes, each in its own words.

mod choice;

use crate::common::{YES, all_answers, html, today};
use crate::language::literals;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use weegwijzer::case::{Audience, Field, Pupil, Sheet};
use weegwijzer::export;
use weegwijzer::export::words_of;
use weegwijzer::parts::{Frame, Page};
use weegwijzer::protocol::{Doubtable, Given, Question, Reporting, YesNo, path};
use weegwijzer::reference::ReferenceEvent;
use weegwijzer::screens;
use weegwijzer::session::{Event, Mode, Overlay, Scene, Session};
use weegwijzer::static_pages::for_leerplicht;
use weegwijzer::text::audience::{CARDS, PAGES, SUFFIX, VARIANTS, Variant, WORDS};
use weegwijzer::text::draft::WIPE_SCHOOL;
use weegwijzer::text::outcome::call::known::{self, Known, Made};
use weegwijzer::text::training::{self, First};
use weegwijzer::text::{Guide, Wording};
use weegwijzer::training::{PlayMode, Top, Train, TrainingChoice};

/// What leerplicht never reads: conditions, names and lines of a school (S0b, S1).
const OF_A_SCHOOL: [&str; 12] = [
    "bevoegd gezag",
    "wij zijn een school",
    "uw school",
    "onze school",
    "meldt de school",
    "weegt de school",
    "wijkt de school",
    "de school wijkt",
    "klachtencommissie",
    "ouderportaal",
    "ons afwegingskader moeten wij",
    "functionarissen",
];

/// What a school never reads.
const OF_LEERPLICHT: [&str; 5] = [
    "leerplichtambtenaar",
    "leerplichtdossier",
    "meldt leerplicht",
    "proces-verbaal",
    "jongere",
];

fn variants() -> impl Iterator<Item = &'static Variant> {
    VARIANTS.iter().copied().flatten()
}

/// A session in which `audience` was chosen in the profile.
fn of(audience: Audience) -> Session {
    let mut session = Session::new(false, today(), 7);
    let profile = [
        "weegwijzer-profiel 1\nvoor-wie: ",
        audience.choice().id(),
        "\n",
    ];
    let found = ReferenceEvent::Found(Some(profile.concat()));
    session.update(Event::Reference(found));
    session
}

/// A run of this mode in which these answers were given, in order.
fn answered(audience: Audience, mode: Mode, given: &[Given]) -> Session {
    let mut session = of(audience);
    session.update(Event::Start(mode));
    if mode == Mode::Case {
        session.update(Event::Next);
    }
    for answer in given {
        if answer.question() == Question::Result {
            session.update(Event::Fill(Field::ReviewOn, today().to_string()));
            session.update(Event::Next);
        }
        session.update(Event::Answer(*answer));
    }
    session
}

/// All that a screen says, as a reader gets it.
fn says(session: &Session) -> String {
    drawn(screens::page(session, "https://weegwijzer.example/"))
}

fn drawn(page: Page) -> String {
    let html = html(|dispatch| leptos::prelude::view! { <Frame page dispatch /> });
    let texts = html.split('>').filter_map(|piece| piece.split('<').next());
    texts.collect::<Vec<_>>().join("\n")
}

/// The screen of a session, each of its sheets, and what leaves the app from it.
fn everything(session: &mut Session) -> Vec<String> {
    let mut all = vec![says(session)];
    if let (Some(outcome), Some(run)) = (session.outcome(), session.run().cloned())
        && run.mode() == Mode::Case
    {
        for sheet in Sheet::ALL {
            session.update(Event::Open(Overlay::Sheet(sheet)));
            if matches!(session.scene(), Scene::Sheet(_)) {
                all.push(says(session));
                session.update(Event::Next);
            }
        }
        let when = (session.today(), 0);
        let leaving = export::leaving(&run, outcome, when, words_of(session));
        all.extend([leaving.record.plain(), leaving.short.plain()]);
    }
    all
}

/// How often a text names doubt.
fn doubts(texts: &[String]) -> usize {
    let all = texts.join("\n").to_lowercase();
    all.matches("twijfel").count()
}

/// Each answer state, with the answers of it that count; states that share those answers share
/// their screens.
fn routes() -> Vec<Vec<Given>> {
    let all = all_answers();
    assert_eq!(all.len(), 324);
    let mut routes: Vec<_> = all.iter().map(path).collect();
    routes.sort_by_key(|route| route.iter().map(|given| given.id()).collect::<Vec<_>>());
    routes.dedup();
    routes
}

#[test]
fn every_screen_of_all_324_states_speaks_to_its_own_audience_and_keeps_doubt() {
    let mut wrong = BTreeSet::new();
    for route in routes() {
        for mode in [Mode::Case, Mode::Quick] {
            let [mut school, mut leerplicht] =
                Audience::ALL.map(|audience| answered(audience, mode, &route));
            assert_eq!(school.outcome(), leerplicht.outcome(), "{route:?}");
            assert_eq!(school.place(), leerplicht.place(), "{route:?}");
            let (at_school, at_leerplicht) = (everything(&mut school), everything(&mut leerplicht));
            assert_eq!(at_school.len(), at_leerplicht.len(), "{route:?}");
            for (one, other) in at_school.iter().zip(&at_leerplicht) {
                for (text, never) in [(other, &OF_A_SCHOOL[..]), (one, &OF_LEERPLICHT[..])] {
                    for line in text.lines() {
                        let low = line.to_lowercase();
                        // A source is named by its own name.
                        if !low.starts_with("bron: ") && never.iter().any(|not| low.contains(not)) {
                            wrong.insert(line.to_owned());
                        }
                    }
                }
            }
            assert!(
                doubts(&at_leerplicht) >= doubts(&at_school),
                "{mode:?} {route:?} loses doubt"
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_controls_of_all_324_states_are_the_same_in_both_variants() {
    let controls = |page: &Page| {
        let blocks = page.blocks.iter().chain(&page.after);
        let inside = blocks.flat_map(|block| &block.controls);
        let all = inside.chain(&page.dock);
        all.map(|control| (control.hook.clone(), control.event.clone()))
            .collect::<Vec<_>>()
    };
    for route in routes() {
        for mode in [Mode::Case, Mode::Quick] {
            let [school, leerplicht] = Audience::ALL.map(|audience| {
                let session = answered(audience, mode, &route);
                controls(&screens::page(&session, ""))
            });
            assert_eq!(school, leerplicht, "{mode:?} {route:?}");
        }
    }
}

#[test]
fn doubt_and_danger_report_for_leerplicht_whatever_else_is_answered() {
    for answers in all_answers() {
        let reports = matches!(answers.safety, Some(Doubtable::Yes | Doubtable::Doubt))
            && answers.suspicion == Some(YesNo::Yes);
        let session = answered(Audience::Leerplicht, Mode::Case, &path(&answers));
        let necessary = session.outcome().map(|outcome| outcome.reporting());
        assert!(
            !reports || necessary == Some(Reporting::Necessary),
            "{answers:?}"
        );
    }
}

/// Every text of the app outside the table and outside `others`, as the reader gets it.
fn texts(others: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("core/src/text");
    let mut found = Vec::new();
    let mut paths: Vec<PathBuf> = vec![root.clone()];
    while let Some(path) = paths.pop() {
        let name = path.strip_prefix(&root).expect("below the root");
        if others
            .iter()
            .chain(&["audience"])
            .any(|other| name == Path::new(other))
        {
            continue;
        }
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("readable");
            paths.extend(entries.map(|entry| entry.expect("readable").path()));
        } else {
            let code = fs::read_to_string(path).expect("a file");
            literals(code.parse().expect("Rust"), &mut found);
        }
    }
    found
}

#[test]
fn every_row_of_the_table_is_a_text_that_the_app_has_today() {
    let texts: BTreeSet<String> = texts(&[]).into_iter().collect();
    let stale: Vec<_> = variants()
        .map(|variant| variant.school)
        .filter(|school| !texts.contains(*school))
        .collect();
    assert!(stale.is_empty(), "the app no longer says: {stale:#?}");
}

#[test]
fn at_every_report_leerplicht_reads_that_somebody_stays_with_a_pupil_who_is_there() {
    let wording = Wording::of(Audience::Leerplicht, None);
    let mut seen = 0;
    for bits in 0..48 {
        let [calls_first, talked, adult, carer] = [1, 2, 4, 8].map(|bit| bits & bit != 0);
        let known = Known {
            calls_first,
            talked,
            pupil: Pupil { adult, carer },
            made: [Made::Not, Made::Today, Made::Before][bits / 16],
            noted: false,
        };
        for now in [true, false] {
            for (first, rest) in known::lines(now, known) {
                let says = [wording.say(first), " ".to_owned(), wording.say(rest)].concat();
                if says.contains("bij u?") {
                    seen += 1;
                    assert!(says.contains("Blijf erbij."), "{says}");
                }
            }
        }
    }
    assert!(seen > 20, "{seen}");
}

/// What is about schools, or for one alone, whoever reads it: documents of schools, cases of
/// schools, the list of words, the pages that say what the framework asks of whom.
const ABOUT_SCHOOLS: [&str; 17] = [
    "boot.rs",
    "difference",
    "difference.rs",
    "edition.rs",
    "glossary.rs",
    "leaflet.rs",
    "reading.rs",
    "route",
    "route.rs",
    "school",
    "school.rs",
    "source.rs",
    "training",
    "training.rs",
    "training_ui",
    "training_ui.rs",
    "complete.rs",
];

#[test]
fn no_text_of_a_case_speaks_to_a_school_on_any_screen_of_leerplicht() {
    let words = Wording::of(Audience::Leerplicht, None);
    let school: Vec<String> = texts(&ABOUT_SCHOOLS)
        .iter()
        // In the page before any app, and so before any choice.
        .filter(|text| *text != WIPE_SCHOOL)
        .map(|text| words.say(text))
        .filter(|said| {
            let low = said.to_lowercase();
            OF_A_SCHOOL.iter().any(|never| low.contains(never))
        })
        .collect();
    assert!(school.is_empty(), "{school:#?}");
}

#[test]
fn every_row_gives_its_own_text_and_no_other_row_reaches_into_it() {
    let words = Wording::of_texts(Audience::Leerplicht);
    let mut seen = BTreeMap::new();
    for variant in variants() {
        assert_eq!(words.say(variant.school), variant.leerplicht);
        assert_eq!(words.whole(variant.school), variant.leerplicht);
        let before = seen.insert(variant.school, variant.leerplicht);
        assert_eq!(before, None, "{} is in the table twice", variant.school);
        assert!(!variant.sources.is_empty(), "{}", variant.school);
        // Markup escapes these, and a row with one would never be found in it.
        assert!(!variant.school.contains(['&', '<', '>', '"']));
    }
}

#[test]
fn no_row_loses_doubt_or_names_the_bevoegd_gezag() {
    for variant in variants() {
        let (school, own) = (
            variant.school.to_lowercase(),
            variant.leerplicht.to_lowercase(),
        );
        assert!(!own.contains("bevoegd gezag"), "{own}");
        assert!(
            !school.contains("twijfel") || own.contains("twijfel"),
            "{own}"
        );
        for number in ["112", "0800-2000"] {
            assert!(!school.contains(number) || own.contains(number), "{own}");
        }
    }
}

#[test]
fn the_texts_of_a_school_are_untouched() {
    let plain = Wording::of(Audience::School, None);
    assert!(plain.is_plain());
    for variant in variants() {
        assert_eq!(plain.say(variant.school), variant.school);
    }
    assert!(!WORDS.is_empty());
}

#[test]
fn the_cards_of_leerplicht_are_parts_of_their_own_and_lean_on_no_complaints_commission() {
    let own = for_leerplicht();
    let made: BTreeSet<String> = own.iter().map(|(page, _)| page.clone()).collect();
    let variants = PAGES.iter().map(|page| [page, SUFFIX].concat());
    let cards = CARDS.iter().map(|card| card.page.to_owned());
    let named: BTreeSet<String> = variants.chain(cards).collect();
    assert_eq!(
        made, named,
        "`audience::PAGES` lists what differs, and nothing else"
    );
    for (page, html) in &own {
        let text = html.replace("</span>", "").to_lowercase();
        assert!(!text.contains("bevoegd gezag"), "{page}");
        let rulings = ["must", "moet-ik-melden", "twijfel", "overslaan"];
        if rulings
            .iter()
            .any(|name| page.contains(&format!("#{name}")))
        {
            assert!(text.contains("ombudsman"), "{page}");
            assert!(!text.contains("klachtencommissie"), "{page}");
        }
    }
    let abuse = own.iter().find(|(page, _)| page.contains("#signaal-"));
    let (_, abuse) = abuse.expect("a page with signals that names who must know");
    assert!(abuse.contains("aan het bestuur van die school"));
    let words = Wording::of_texts(Audience::Leerplicht);
    let tag = format!(
        "<details class=\"ww-note\" data-load=\"{}\">",
        Guide::Must.page()
    );
    assert!(words.address(&tag).contains("#moet-ik-melden-leerplicht\""));
    assert_eq!(Wording::default().address(&tag), tag);
}

#[test]
fn a_case_of_leerplicht_is_played_in_its_own_words_whoever_plays_it() {
    let at = |id| {
        training::CASES
            .iter()
            .position(|case| case.id == id)
            .expect("a case")
    };
    for audience in Audience::ALL {
        for (id, own) in [("verhoor", true), ("thuiszitter", false)] {
            let mut session = of(audience);
            session.update(Event::Train(Train::List));
            let top = Top::Case(at(id), PlayMode::Alone);
            session.update(Event::Train(Train::Open(top)));
            let mut seen = String::new();
            for _ in 0..20 {
                seen.push_str(&says(&session));
                for choice in [First::CallVeiligThuis, First::Weigh] {
                    let choice = TrainingChoice::First(choice);
                    session.update(Event::Train(Train::Choose(choice)));
                }
                session.update(Event::Train(Train::Choose(TrainingChoice::Given(YES))));
                session.update(Event::Train(Train::Next));
            }
            assert_eq!(seen.contains("als niemand de jongere ziet"), own, "{id}");
            assert!(!own || !seen.contains("evoegd gezag weet het"), "{id}");
        }
    }
}

/// What leerplicht must read on its way, screen by screen (`practice.md` 1.6).
#[test]
fn the_route_of_leerplicht_says_what_the_checklist_asks() {
    let yes = Given::Suspicion(YesNo::Yes);
    let doubt = Given::Safety(Doubtable::Doubt);
    let safe = Given::Safety(Doubtable::No);
    let mut steps = of(Audience::Leerplicht);
    steps.update(Event::Start(Mode::Case));
    let route = |given: &[Given]| answered(Audience::Leerplicht, Mode::Case, given);
    let sheet = |given: &[Given], sheet| {
        let mut session = route(given);
        session.update(Event::Open(Overlay::Sheet(sheet)));
        session
    };
    for (screen, session, must, never) in [
        (
            "steps 1 to 3",
            steps,
            &[
                "Hulpgesprek of verhoor?",
                "Wie zag of sprak de jongere zelf het laatst",
                "Weet uw eindverantwoordelijke van de zorg?",
                "leerplichtambtenaar",
                "verwijsindex",
            ][..],
            &["uiterlijk bij vraag 1"][..],
        ),
        (
            "question 1",
            route(&[]),
            &[
                "Of niemand ziet de jongere.",
                "Wie is bij ons eindverantwoordelijk?",
                "Alleen verzuim, of ook twijfel?",
            ],
            &["of hoort het nu"],
        ),
        (
            "question 2",
            route(&[yes]),
            &[
                "als niemand de jongere ziet",
                "Niet zeker. Ook dan meld ik.",
                "School en leerplicht weten het allebei. Wie meldt?",
            ],
            &["functionarissen"],
        ),
        (
            "question 3",
            route(&[yes, safe]),
            &["Kan ik als leerplichtambtenaar hulp bieden"],
            &["onze hulp"],
        ),
        (
            "a report",
            route(&[yes, doubt]),
            &[
                "‘Ik bel voor leerplicht (of RMC). Ik twijfel of een jongere veilig is.",
                "School en leerplicht weten het allebei. Wie meldt?",
            ],
            &["Wij zijn een school"],
        ),
        (
            "the call",
            sheet(&[yes, doubt], Sheet::Call),
            &[
                "Ik bel voor het Doorstroompunt",
                "Moet u melden volgens het kader?",
            ],
            &["Noem uw school"],
        ),
        (
            "the record",
            sheet(&[yes, doubt], Sheet::Record),
            &[
                "Wat hoort in het leerplichtdossier?",
                "meldt leerplicht direct en per telefoon",
                "Deel alleen met het systeem van leerplicht.",
            ],
            &["ouderportaal"],
        ),
    ] {
        let says = says(&session);
        for text in must {
            assert!(says.contains(text), "{screen}: {text}\n{says}");
        }
        for text in never {
            assert!(!says.contains(text), "{screen}: {text}");
        }
    }
}
