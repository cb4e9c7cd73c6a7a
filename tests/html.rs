//! The screens as HTML, rendered natively: every question, every outcome.

// Views nest deeply as types.
#![recursion_limit = "256"]

mod common;

use common::{all_answers, html, walked};
use leptos::prelude::*;
use scraper::{ElementRef, Html, Selector};
use weegwijzer::parts::EmergencyStrip;
use weegwijzer::protocol::{Outcome, Question, Reporting, Step, path, step};
use weegwijzer::screens::{OutcomeScreen, QuestionScreen, StartScreen, title};
use weegwijzer::session::{Event, Mode, Scene, Session, StartScene};

fn page(scene: Scene) -> Html {
    let note = String::new();
    Html::parse_fragment(&html(|dispatch| {
        let screen = match scene {
            Scene::Start(scene) => view! { <StartScreen scene dispatch /> }.into_any(),
            Scene::Question(scene) => view! { <QuestionScreen scene note dispatch /> }.into_any(),
            Scene::Outcome(scene) => view! { <OutcomeScreen scene dispatch /> }.into_any(),
        };
        view! { <EmergencyStrip /> {screen} }
    }))
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

fn text(element: ElementRef) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Every scene that some walk shows, in both modes, with the walk.
fn every_scene() -> Vec<Scene> {
    let mut scenes = vec![Session::new(false).scene(), Session::new(true).scene()];
    for mode in [Mode::Case, Mode::Quick] {
        for answers in all_answers() {
            let session = walked(mode, &path(&answers));
            for cursor in 0..=session.cursor() {
                let mut there = session.clone();
                there.update(Event::GoTo(cursor));
                if !scenes.contains(&there.scene()) {
                    scenes.push(there.scene());
                }
            }
        }
    }
    scenes
}

#[test]
fn every_screen_has_one_heading_one_main_and_both_numbers() {
    for scene in every_scene() {
        let page = page(scene.clone());
        assert_eq!(all(&page, "h1").len(), 1, "{scene:?}");
        assert_eq!(all(&page, "main").len(), 1, "{scene:?}");
        let strip: Vec<_> = all(&page, "header a")
            .iter()
            .filter_map(|link| link.attr("href"))
            .collect();
        assert_eq!(strip, ["tel:112", "tel:08002000"], "{scene:?}");
    }
}

#[test]
fn every_control_has_a_name_and_every_id_is_its_own() {
    for scene in every_scene() {
        let page = page(scene.clone());
        for control in all(&page, "button, a, summary") {
            assert!(!text(control).is_empty(), "{}", control.html());
        }
        for button in all(&page, "button") {
            assert_eq!(button.attr("type"), Some("button"), "{}", button.html());
        }
        for field in all(&page, "textarea") {
            let id = field.attr("id").expect("a field has an id");
            assert_eq!(all(&page, &format!("label[for={id}]")).len(), 1);
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
        let shown = every_scene().into_iter().find_map(|scene| match scene {
            Scene::Question(ref asked) if asked.question == question => Some(scene),
            _ => None,
        });
        let page = page(shown.expect("every question is shown"));
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
        let page = page(walked(Mode::Case, &walk).scene());
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
        let page = page(walked(Mode::Quick, &path(&answers)).scene());
        if outcome.reporting() == Reporting::Necessary {
            let calls: Vec<_> = all(&page, ".ww-actions a")
                .iter()
                .filter_map(|link| link.attr("href"))
                .map(str::to_owned)
                .collect();
            assert_eq!(calls, ["tel:112", "tel:08002000"], "{outcome:?}");
        }
        let agenda = all(&page, "[data-agenda] li").len();
        assert_eq!(agenda, if outcome == Outcome::ReportNow { 3 } else { 0 });
    }
}

#[test]
fn the_quick_check_has_no_text_field() {
    for scene in every_scene() {
        let quick = match &scene {
            Scene::Question(scene) => scene.mode == Mode::Quick,
            Scene::Outcome(scene) => scene.mode == Mode::Quick,
            Scene::Start(_) => true,
        };
        if quick {
            assert_eq!(
                all(&page(scene), "input, textarea, select, [contenteditable]").len(),
                0
            );
        }
    }
}

#[test]
fn a_note_field_keeps_writing_aids_out() {
    let page = page(walked(Mode::Case, &[]).scene());
    let field = all(&page, "textarea")[0];
    for (name, value) in [
        ("autocomplete", "off"),
        ("autocorrect", "off"),
        ("spellcheck", "false"),
        ("writingsuggestions", "false"),
    ] {
        assert_eq!(field.attr(name), Some(value), "{name}");
    }
}

#[test]
fn doubt_is_explained_where_the_framework_has_no_answer_for_it() {
    for scene in every_scene() {
        let Scene::Question(asked) = &scene else {
            continue;
        };
        let doubt = asked.question != Question::Safety;
        let page = page(scene.clone());
        let found = all(&page, ".ww-note--strong summary");
        assert_eq!(found.len(), usize::from(doubt));
        assert!(found.iter().all(|summary| text(*summary) == "Twijfelt u?"));
    }
}

#[test]
fn both_signposts_stand_at_the_start_and_at_question_one_only() {
    for scene in every_scene() {
        let expected = match &scene {
            Scene::Start(_) => 2,
            Scene::Question(asked) if asked.question == Question::Suspicion => 2,
            _ => 0,
        };
        assert_eq!(all(&page(scene), ".ww-signposts details").len(), expected);
    }
}

#[test]
fn the_title_never_tells_an_answer_or_an_outcome() {
    for scene in every_scene() {
        let title = title(&scene).to_lowercase();
        for word in ["ja", "nee", "twijfel", "meld", "hulp", "sluit"] {
            let found = title.split(|c: char| !c.is_alphabetic()).any(|w| w == word);
            assert!(!found && !title.contains("meld"), "{title}");
        }
    }
}

#[test]
fn hostile_text_in_a_note_comes_out_as_text() {
    let hostile = "<script>alert(1)</script>&\"'\u{202e}";
    let mut session = walked(Mode::Case, &[]);
    session.update(Event::Note(Question::Suspicion, hostile.to_owned()));
    session.update(Event::Answer(Question::Suspicion.choices()[1]));
    let page = page(session.scene());
    assert_eq!(all(&page, "script").len(), 0);
    assert!(text(all(&page, ".ww-quote")[0]).ends_with(hostile));
}

#[test]
fn the_first_screen_only_differs_in_what_waits() {
    let plain = html(|dispatch| view! { <StartScreen scene=StartScene::default() dispatch /> });
    let waiting = html(
        |dispatch| view! { <StartScreen scene=StartScene::default() dispatch waiting=true /> },
    );
    let mut stripped = waiting;
    for mode in [Mode::Case, Mode::Quick] {
        stripped = stripped.replace(&format!(" popovertarget=\"wait-{}\"", mode.id()), "");
        let from = stripped.find("<p id=\"wait-").expect("a popover");
        let to = from + stripped[from..].find("</p>").expect("its end") + "</p>".len();
        stripped.replace_range(from..to, "");
    }
    assert_eq!(stripped, plain);
}
