//! The screens as HTML, rendered natively: every question, every outcome.

use crate::common::{all_answers, fresh, html, today, told, walked};
use leptos::prelude::*;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
use weegwijzer::case::{Field, Sheet};
use weegwijzer::effect::Effect;
use weegwijzer::parts::{EmergencyStrip, Frame, List};
use weegwijzer::protocol::{Outcome, Question, Reporting, Step, path, step};
use weegwijzer::quick::QuickStart;
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::screens::{self, title};
use weegwijzer::session::{Event, Mode, Overlay, Place, Scene, Session, Start, StartScene};
use weegwijzer::text::Reading;

/// The screen of `session` as HTML, as the app puts it together.
pub fn page_of(session: &Session) -> Html {
    let page = screens::page(session, "https://a.example/");
    Html::parse_fragment(&html(|dispatch| {
        view! { <EmergencyStrip /> <Frame page dispatch /> }
    }))
}

/// What a reader types in; a phrase's form has a name that nobody types.
const TYPED: &str = "textarea, input[type=text]:not([readonly]), input[type=date], input[type=tel], input[type=url]";

pub fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

/// What stands in each of them.
pub fn texts(page: &Html, selector: &str) -> Vec<String> {
    let found = all(page, selector).into_iter();
    found.map(|element| element.text().collect()).collect()
}

fn all_in<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect()
}

pub fn text(element: ElementRef) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A session at every screen that some walk shows, in all modes.
pub fn every_screen() -> Vec<Session> {
    let mut seen: Vec<(Scene, Session)> = Vec::new();
    let mut add = |session: &Session| {
        let scene = session.scene();
        if !seen.iter().any(|(known, _)| *known == scene) {
            seen.push((scene, session.clone()));
        }
    };
    add(&fresh());
    add(&Session::new(true, today(), 7));
    for mode in Mode::ALL {
        for answers in all_answers() {
            let session = walked(mode, &path(&answers));
            for depth in 0..=session.place().depth {
                let mut there = session.clone();
                there.update(Event::GoTo(Place { depth, overlay: 0 }));
                add(&there);
                for overlay in (1..).map_while(Overlay::from_number) {
                    let mut on_top = there.clone();
                    on_top.update(Event::Open(overlay));
                    add(&on_top);
                }
            }
        }
    }
    for answers in all_answers() {
        let session = told(&path(&answers));
        for depth in 0..=session.place().depth {
            let mut there = session.clone();
            there.update(Event::GoTo(Place { depth, overlay: 0 }));
            add(&there);
        }
    }
    let pages = Reading::ALL
        .iter()
        .map(|reading| ReferencePage::Read(*reading));
    let signals = weegwijzer::text::Signal::ALL
        .iter()
        .copied()
        .map(ReferencePage::Signal);
    for page in pages.chain(signals).chain([
        ReferencePage::Signals,
        ReferencePage::Complete,
        ReferencePage::ToDo,
        ReferencePage::School,
        ReferencePage::Form,
        ReferencePage::Share,
    ]) {
        let mut session = fresh();
        session.update(Event::Reference(ReferenceEvent::Open(page)));
        add(&session);
    }
    seen.into_iter().map(|(_, session)| session).collect()
}

#[test]
fn every_screen_has_one_heading_one_main_and_both_numbers() {
    for session in every_screen() {
        let (page, scene) = (page_of(&session), session.scene());
        assert_eq!(all(&page, "h1").len(), 1, "{scene:?}");
        assert_eq!(all(&page, "main").len(), 1, "{scene:?}");
        let strip: Vec<_> = all(&page, "header a:not(.ww-mark)")
            .iter()
            .filter_map(|link| link.attr("href"))
            .collect();
        assert_eq!(strip, ["tel:112", "tel:08002000"], "{scene:?}");
    }
}

#[test]
fn every_control_has_a_name_and_every_id_is_its_own() {
    for session in every_screen() {
        let (page, scene) = (page_of(&session), session.scene());
        for control in all(&page, "button, a, summary") {
            let name = control
                .attr("aria-label")
                .map_or_else(|| text(control), str::to_owned);
            assert!(!name.is_empty(), "{}", control.html());
        }
        for button in all(&page, "button") {
            // A phrase is the only thing that is sent, and to the app alone.
            let sends = button.ancestors().any(|place| {
                ElementRef::wrap(place).is_some_and(|place| place.value().name() == "form")
            }) && button.attr("data-reveal").is_none();
            let kind = if sends { "submit" } else { "button" };
            assert_eq!(button.attr("type"), Some(kind), "{}", button.html());
        }
        for field in all(&page, TYPED) {
            let id = field.attr("id").expect("a field has an id");
            assert_eq!(all(&page, &format!("label[for={id}]")).len(), 1);
            for described in field
                .attr("aria-describedby")
                .unwrap_or_default()
                .split_whitespace()
            {
                assert_eq!(
                    all(&page, &format!("[id={described}]")).len(),
                    1,
                    "{described}"
                );
            }
        }
        for tick in all(&page, "input[type=radio], input[type=checkbox]") {
            let label = tick.parent().and_then(ElementRef::wrap).expect("a label");
            assert_eq!(label.value().name(), "label");
            assert!(!text(label).is_empty());
        }
        for group in all(&page, "fieldset") {
            assert_eq!(all_in(group, "legend").len(), 1, "{}", group.html());
        }
        let ids: Vec<_> = all(&page, "[id]")
            .iter()
            .filter_map(|e| e.attr("id"))
            .map(str::to_owned)
            .collect();
        let mut distinct = ids.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(ids.len(), distinct.len(), "{scene:?}");
    }
}

#[test]
fn every_question_offers_exactly_its_answers() {
    for question in Question::ALL {
        let shown = every_screen().into_iter().find(|session| {
            matches!(session.scene(), Scene::Question(asked) if asked.asked.question == question)
        });
        let page = page_of(&shown.expect("every question is shown"));
        let main = all(&page, "main")[0];
        assert_eq!(
            main.attr("data-question"),
            Some(question.number().to_string().as_str())
        );
        let offered: Vec<_> = all(&page, "button[data-answer]")
            .iter()
            .filter_map(|button| button.attr("data-answer"))
            .map(str::to_owned)
            .collect();
        let expected: &[&str] = if question == Question::Safety {
            &["ja", "twijfel", "nee"]
        } else {
            &["ja", "nee"]
        };
        assert_eq!(offered, expected);
    }
}

#[test]
fn every_outcome_shows_its_id_both_decisions_and_its_grounds() {
    for answers in all_answers() {
        let Step::Conclude(outcome) = step(&answers) else {
            continue;
        };
        let walk = path(&answers);
        let page = page_of(&walked(Mode::Case, &walk));
        let main = all(&page, "main")[0];
        assert_eq!(main.attr("data-outcome"), Some(outcome.id()));
        for decision in ["report", "help"] {
            let found = all(&page, &format!("[data-decision={decision}]"));
            assert_eq!(found.len(), 1, "{outcome:?}");
            assert!(text(found[0]).len() > 20, "{outcome:?}");
        }
        let report = all(&page, "[data-decision=report]")[0];
        let necessary = text(report).contains("Melden is noodzakelijk");
        assert_eq!(necessary, outcome.reporting() == Reporting::Necessary);
        assert_eq!(all(&page, ".ww-grounds__item").len(), walk.len());
        let changes: Vec<_> = all(&page, "[data-change]")
            .iter()
            .filter_map(|button| button.attr("data-change"))
            .map(str::to_owned)
            .collect();
        let numbers: Vec<_> = walk
            .iter()
            .map(|given| given.question().number().to_string())
            .collect();
        assert_eq!(changes, numbers);
    }
}

#[test]
fn a_report_is_a_call_and_only_report_now_carries_the_agenda() {
    for answers in all_answers() {
        let Step::Conclude(outcome) = step(&answers) else {
            continue;
        };
        let page = page_of(&walked(Mode::Case, &path(&answers)));
        if outcome.reporting() == Reporting::Necessary {
            let calls: Vec<_> = all(&page, ".ww-report a, .ww-actions a")
                .iter()
                .filter_map(|link| link.attr("href"))
                .map(str::to_owned)
                .collect();
            // The call at a glance, danger next to it, and the police where nobody answers.
            let expected = ["tel:08002000", "tel:112", "tel:09008844"];
            assert_eq!(calls, expected, "{outcome:?}");
        }
        let agenda = all(&page, "[data-agenda] li").len();
        assert_eq!(agenda, if outcome == Outcome::ReportNow { 3 } else { 0 });
    }
}

#[test]
fn a_quick_check_that_ends_in_no_report_says_first_that_it_decides_nothing() {
    let mut ends = BTreeSet::new();
    for session in every_screen() {
        let Scene::Outcome(scene) = session.scene() else {
            continue;
        };
        let page = page_of(&session);
        let (verdict, whole) = (texts(&page, ".ww-verdict"), text(all(&page, "main")[0]));
        let quick = scene.mode == Mode::Quick;
        let says = if quick && scene.reached.told {
            "Daarom staat hier nog geen besluit"
        } else {
            "Dit is nog geen besluit"
        };
        let undecided = verdict.concat().contains(says);
        let reports = scene.reached.outcome.reporting() == Reporting::Necessary;
        assert_eq!(undecided, quick && !reports, "{:?}", scene.reached.outcome);
        // Nothing on the screen closes or begins anything.
        if undecided {
            for says in [
                "niet melden",
                "Sluit het dossier",
                "Start de hulp",
                "De hulp start",
            ] {
                assert!(!whole.contains(says), "{:?}: {says}", scene.reached.outcome);
            }
            assert_eq!(all(&page, "[data-start=along]").len(), 1);
        }
        if quick {
            ends.insert(scene.reached.outcome);
        }
    }
    // Nothing was agreed that question 5 could look back on.
    for closed in [Outcome::HelpCompleted, Outcome::ReportHelpFailed] {
        assert!(!ends.contains(&closed), "{closed:?}");
    }
    assert_eq!(ends.len(), Outcome::ALL.len() - 2);
}

#[test]
fn the_quick_check_has_no_text_field() {
    for session in every_screen() {
        let quick = match session.scene() {
            Scene::Question(scene) => scene.mode == Mode::Quick,
            Scene::Outcome(scene) => scene.mode == Mode::Quick,
            Scene::Start(_) | Scene::Told => true,
            Scene::Readiness(_)
            | Scene::AgreedDate
            | Scene::Table(_)
            | Scene::Sheet(_)
            | Scene::Draft(_)
            | Scene::Training(_)
            | Scene::Reference(_) => false,
        };
        if quick {
            let page = page_of(&session);
            // A file with a draft is taken in at the start.
            let fields =
                "input:not([type=file]), textarea, select, [contenteditable], [data-sheet]";
            // The search is the one field of the start.
            let search = all(&page, "[data-search]").len();
            assert_eq!(search, usize::from(session.offers_search()));
            assert_eq!(all(&page, fields).len(), search);
        }
    }
}

/// What refuses a browser's own checker, its suggestions and its translator, and the
/// extensions of Grammarly and LanguageTool.
const AIDS: [(&str, &str); 6] = [
    ("spellcheck", "false"),
    ("writingsuggestions", "false"),
    ("translate", "no"),
    ("data-gramm", "false"),
    ("data-enable-grammarly", "false"),
    ("data-lt-active", "false"),
];

#[test]
fn no_translator_is_given_a_word() {
    let page = Html::parse_document(&std::fs::read_to_string("index.html").expect("the page"));
    let attr = |selector, name| all(&page, selector).first().and_then(|at| at.attr(name));
    assert_eq!(attr("html", "translate"), Some("no"));
    assert_eq!(attr("meta[name=google]", "content"), Some("notranslate"));
    assert_eq!(
        attr("meta[name=format-detection]", "content"),
        Some("telephone=no, date=no, address=no, email=no, url=no")
    );
    let mut leaves = 0;
    for session in every_screen() {
        let page = page_of(&session);
        // The page refuses for all of them; what leaves the app refuses for itself as well.
        assert_eq!(all(&page, "[translate]:not([translate=no])").len(), 0);
        for text in all(
            &page,
            "[data-record], [data-plain], [data-calendar], textarea",
        ) {
            leaves += 1;
            assert_eq!(text.attr("translate"), Some("no"), "{}", text.html());
        }
    }
    assert!(leaves > 20, "{leaves}");
}

#[test]
fn every_field_to_type_in_keeps_writing_aids_out() {
    let mut fields = 0;
    for session in every_screen() {
        let page = page_of(&session);
        // Of a form that is not completed, a browser writes nothing to its own files.
        for field in all(&page, "[data-field] input, [data-field] textarea") {
            let form = field
                .ancestors()
                .filter_map(ElementRef::wrap)
                .find(|above| above.value().name() == "form");
            assert_eq!(form.and_then(|form| form.attr("autocomplete")), Some("off"));
        }
        for field in all(&page, TYPED) {
            fields += 1;
            for (name, value) in [
                ("autocomplete", "off"),
                ("autocorrect", "off"),
                ("data-1p-ignore", ""),
            ]
            .into_iter()
            .chain(AIDS)
            {
                assert_eq!(field.attr(name), Some(value), "{name}: {}", field.html());
            }
        }
    }
    assert!(fields > 20, "{fields}");
}

#[test]
fn a_phrase_is_kept_from_writing_aids_but_not_from_password_managers() {
    let mut phrases = 0;
    for session in every_screen() {
        let page = page_of(&session);
        for field in all(&page, "input[type=password]") {
            phrases += 1;
            let kind = field.attr("autocomplete").expect("a kind");
            assert!(["new-password", "current-password"].contains(&kind));
            for (name, value) in [("autocapitalize", "none"), ("autocorrect", "off")]
                .into_iter()
                .chain(AIDS)
            {
                assert_eq!(field.attr(name), Some(value), "{name}: {}", field.html());
            }
            assert_eq!(field.attr("onpaste"), None);
            assert_eq!(field.attr("data-1p-ignore"), None);
        }
    }
    assert!(phrases > 0);
}

#[test]
fn doubt_is_explained_where_the_framework_has_no_answer_for_it() {
    for session in every_screen() {
        let Scene::Question(asked) = session.scene() else {
            continue;
        };
        let doubt = asked.asked.question != Question::Safety;
        let page = page_of(&session);
        let found = all(&page, ".ww-note--strong summary");
        assert_eq!(found.len(), usize::from(doubt));
        assert!(found.iter().all(|summary| text(*summary) == "Twijfelt u?"));
    }
}

#[test]
fn both_signposts_stand_at_the_first_question_only() {
    for session in every_screen() {
        let expected = match session.scene() {
            Scene::Question(asked) if asked.asked.first => 2,
            _ => 0,
        };
        let page = page_of(&session);
        assert_eq!(all(&page, ".ww-signposts details").len(), expected);
    }
}

#[test]
fn the_title_never_tells_an_answer_or_an_outcome() {
    // What is read beside the questions tells nothing of a case.
    let of_a_case = |session: &Session| !matches!(session.scene(), Scene::Reference(_));
    for session in every_screen().into_iter().filter(of_a_case) {
        let title = title(&session.scene()).to_lowercase();
        for word in ["ja", "nee", "twijfel", "meld", "hulp", "sluit"] {
            let found = title.split(|c: char| !c.is_alphabetic()).any(|w| w == word);
            assert!(!found && !title.contains("meld"), "{title}");
        }
    }
}

#[test]
fn hostile_text_in_a_field_comes_out_as_text() {
    let hostile = "<script>alert(1)</script>&\"'\u{202e}";
    let mut session = walked(Mode::Case, &[]);
    session.update(Event::Fill(
        Field::Fact(Question::Suspicion),
        hostile.to_owned(),
    ));
    session.update(Event::Answer(Question::Suspicion.choices()[1]));
    let page = page_of(&session);
    assert_eq!(all(&page, "script").len(), 0);
    assert!(text(all(&page, ".ww-growing .ww-quote:last-child")[1]).contains("<script>alert(1)"));
    assert!(text(all(&page, ".ww-quote:not(.ww-growing *)")[0]).ends_with(hostile));
    session.update(Event::Open(Overlay::Sheet(Sheet::Record)));
    let page = page_of(&session);
    assert_eq!(all(&page, "script").len(), 0);
    assert!(text(all(&page, "[data-record]")[0]).contains("<script>alert(1)</script>&\"'"));
}

#[test]
fn every_outcome_of_a_case_offers_its_sheets_and_names_what_is_open() {
    for answers in all_answers() {
        let Step::Conclude(outcome) = step(&answers) else {
            continue;
        };
        let session = walked(Mode::Case, &path(&answers));
        let page = page_of(&session);
        let offered: Vec<_> = all(&page, "[data-sheet]")
            .iter()
            .filter_map(|button| button.attr("data-sheet"))
            .collect();
        let own = match outcome {
            Outcome::RecordAndClose => None,
            Outcome::HelpRunning => Some("plan"),
            Outcome::HelpCompleted => Some("monitoring"),
            _ => Some("call"),
        };
        let reports = outcome.reporting() == Reporting::Necessary;
        let rest = if reports {
            ["deviation", "record"]
        } else {
            ["record", "deviation"]
        };
        let expected: Vec<_> = own.into_iter().chain(rest).collect();
        assert_eq!(offered, expected, "{outcome:?}");
        // Nothing was filled in, so steps 1 to 3 are open in every case. They are counted at the
        // button that leads to them, but for what can turn the decision to close; the sheet of a
        // call asks about the bevoegd gezag as well, and nobody is sent to the parents before it.
        let steps = text(all(&page, "[data-steps]")[0]);
        let counted = match outcome {
            Outcome::RecordAndClose => "3 open",
            Outcome::ReportNow => "4 open",
            _ if reports => "5 open",
            _ => "6 open",
        };
        assert!(steps.ends_with(counted), "{outcome:?}: {steps}");
        let listed = all(&page, "[data-open] li")
            .into_iter()
            .map(text)
            .collect::<String>();
        if outcome == Outcome::RecordAndClose {
            for asked in [
                "Vertelde de leerling het zelf?",
                "Speelt een van deze dingen?",
                "gevaar",
            ] {
                assert!(listed.contains(asked), "{asked}: {listed}");
            }
        }
        assert!(all(&page, "[data-open] li").len() >= if reports { 4 } else { 1 });
        assert!(
            all(&page, "[data-open] li")
                .iter()
                .all(|open| text(*open).len() > 10)
        );
    }
}

#[test]
fn every_open_point_is_a_tap_to_where_it_is_filled_in() {
    let mut taps = 0;
    for session in every_screen() {
        let Scene::Outcome(scene) = session.scene() else {
            continue;
        };
        if scene.mode == Mode::Quick {
            continue;
        }
        let page = screens::page(&session, "");
        let open: Vec<_> = page
            .blocks
            .iter()
            .filter(|block| block.list == Some(List::Open))
            .flat_map(|block| &block.controls)
            .collect();
        let next = page.dock.first().expect("a next step");
        let record = Event::Open(Overlay::Sheet(Sheet::Record));
        let asked: Vec<_> = open.iter().map(|point| &point.event).collect();
        assert!(!asked.contains(&&record));
        for point in open {
            let mut there = session.clone();
            let effects = there.update(point.event.clone());
            let field = effects.iter().find_map(|effect| match effect {
                Effect::ShowField(name) => Some(name.clone()),
                _ => None,
            });
            let asked = there.fields().into_iter();
            let mut asked = asked
                .filter(|field| field.asked)
                .map(|field| field.field.id());
            assert!(asked.any(|name| Some(name) == field), "{:?}", point.html);
            assert_ne!(there.scene(), session.scene(), "{:?}", point.html);
            assert!(!there.fields().is_empty(), "{:?}", point.html);
            taps += 1;
        }
        let mut there = session.clone();
        there.update(next.event.clone());
        assert_ne!(there.scene(), session.scene(), "{:?}", next.html);
    }
    assert!(taps > 5, "{taps}");
}

#[test]
fn the_first_screen_only_differs_in_what_waits() {
    let drawn = |waiting| {
        let page = if waiting {
            screens::first(QuickStart::default(), true)
        } else {
            screens::start(&StartScene::default(), "")
        };
        html(|dispatch| view! { <Frame page dispatch /> })
    };
    let (plain, waiting) = (drawn(false), drawn(true));
    let mut stripped = waiting;
    // A file is taken in where it waits as a button.
    let file =
        stripped.find("<button class=\"ww-button ww-button--quiet\" type=\"button\" data-start");
    let from = file.expect("a button");
    let to = from + stripped[from..].find("</p>").expect("its popover") + "</p>".len();
    let at = plain[..plain.find("id=\"import\"").expect("a field")]
        .rfind("<details")
        .expect("what opens it");
    let end = at + plain[at..].find("</details>").expect("its end") + "</details>".len();
    stripped.replace_range(from..to, &plain[at..end]);
    for start in Start::ALL {
        assert!(stripped.contains(&format!("wait-{}", start.id())));
        let from = stripped.find("<p id=\"wait-").expect("a popover");
        let to = from + stripped[from..].find("</p>").expect("its end") + "</p>".len();
        stripped.replace_range(from..to, "");
    }
    assert_eq!(stripped, plain);
}
