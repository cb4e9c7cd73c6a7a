//! What a screen reader user is told of a screen, as far as its HTML decides that.

use crate::common::{fill, html};
use crate::html::{all, every_screen, page_of, text};
use crate::keeps::{at_draft, offered};
use leptos::prelude::*;
use scraper::{ElementRef, Html};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use weegwijzer::case::{Choice, Field, FieldKind, READINESS, Role};
use weegwijzer::parts::{Block, Page, StatusLine, remark};
use weegwijzer::quick::QuickStart;
use weegwijzer::screens;
use weegwijzer::session::{DraftStatus, DraftView, Event, Mode, Scene, Session, Start};
use weegwijzer::static_pages::Cover;
use weegwijzer::training::{PlayMode, Stage, Top, Train, TrainingScene};

/// What a browser passes on to a screen reader by itself whenever its content changes.
const LIVE: &str = "output, [role=status], [role=alert], [role=log], [role=timer], \
                    [aria-live]:not([aria-live=off])";

const PHRASE: &str = "dorpgans soepdraad windkoning citroentas";

fn page(session: &Session) -> Page {
    screens::page(session, "https://a.example/")
}

/// Every screen of a training: the list and what it opens, each stage of a case both ways.
fn trainings() -> Vec<Session> {
    let mut list = crate::common::fresh();
    list.update(Start::Training.event());
    let train = |from: &Session, event: Train| {
        let mut session = from.clone();
        session.update(Event::Train(event));
        session
    };
    let tops = [
        Top::HandOut { answers: false },
        Top::HandOut { answers: true },
        Top::Framework,
        Top::Form,
    ];
    let mut found: Vec<Session> = tops
        .map(|top| train(&list, Train::Open(top)))
        .into_iter()
        .collect();
    found.push(train(&train(&list, Train::Open(Top::Form)), Train::Finish));
    for way in [PlayMode::Alone, PlayMode::Group] {
        let mut at = train(&list, Train::Open(Top::Case(0, way)));
        loop {
            found.push(at.clone());
            let Scene::Training(TrainingScene::Case(scene)) = at.scene() else {
                panic!("a case is played")
            };
            at = match scene.beat {
                Stage::End => break,
                Stage::Ask(number) if way == PlayMode::Alone => {
                    let options = scene.case.decisions[number].options();
                    if scene.play.chosen(number).is_some() {
                        train(&at, Train::Next)
                    } else {
                        train(&at, Train::Choose(options[options.len() - 1]))
                    }
                }
                _ => train(&at, Train::Next),
            };
        }
    }
    found.push(list);
    found
}

/// Every screen, those of a draft and of a training too.
fn screens() -> Vec<Session> {
    let drafts = [DraftStatus::Nothing, DraftStatus::Unsure].map(|status| {
        at_draft(DraftView {
            status,
            ..offered(PHRASE)
        })
    });
    every_screen()
        .into_iter()
        .chain(drafts)
        .chain(trainings())
        .collect()
}

/// What is in `index.html` around the app.
fn around() -> Html {
    Html::parse_fragment(&html(|_| view! { <StatusLine /> <Cover /> }))
}

/// The elements around this one, from the inside.
fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

fn is_in(element: ElementRef, names: &[&str]) -> bool {
    ancestors(element).any(|around| names.contains(&around.value().name()))
}

#[test]
fn on_arrival_the_heading_says_all_that_is_above_it_but_earlier_answers() {
    for session in screens() {
        let drawn = page_of(&session);
        let heading = all(&drawn, "main h1")[0];
        let whole = text(all(&drawn, "main")[0]);
        let trail: String = all(&drawn, ".ww-trail").into_iter().map(text).collect();
        let above = whole.split(&text(heading)).next().unwrap_or_default();
        assert_eq!(above.trim(), trail, "{:?}", session.scene());
        for step in all(&drawn, ".ww-step") {
            // On paper each case is headed by its title.
            assert!(is_in(step, &["h1", "article"]), "{}", step.html());
        }
    }
    let step = |session: &Session| {
        let drawn = page_of(session);
        all(&drawn, "h1 .ww-step").into_iter().map(text).next()
    };
    for session in trainings() {
        let step = step(&session).expect("a line above");
        assert!(step.starts_with("OEFENEN"), "{step}");
    }
    for session in every_screen() {
        let wanted = match session.scene() {
            Scene::Question(scene) => format!("vraag {} van 5", scene.asked.question.number()),
            Scene::Outcome(_) => "Uitkomst".to_owned(),
            Scene::Readiness(_) => "Stap 1, 2 en 3".to_owned(),
            Scene::AgreedDate => "Stap 5".to_owned(),
            _ => continue,
        };
        let step = step(&session).unwrap_or_default();
        assert!(step.contains(&wanted), "{step:?} is without {wanted:?}");
    }
}

#[test]
fn no_phrase_is_in_a_place_that_is_read_aloud_by_itself() {
    let mut shown = 0;
    for session in screens() {
        let drawn = page_of(&session);
        for made in all(&drawn, "[data-made]") {
            let around = std::iter::once(made).chain(ancestors(made));
            for element in around {
                let live = all(&drawn, LIVE).contains(&element);
                assert!(!live, "{}", element.html());
            }
            shown += usize::from(text(made) == PHRASE);
        }
        assert!(!page(&session).says.contains(PHRASE));
    }
    assert_eq!(shown, 2, "the draft's screens show it");
}

#[test]
fn a_place_that_is_read_aloud_by_itself_is_there_before_its_text_and_describes_nothing() {
    let around = [around()];
    for drawn in screens().iter().map(page_of).chain(around) {
        for live in all(&drawn, LIVE) {
            assert_eq!(text(live), "", "{}", live.html());
            let Some(id) = live.attr("id") else { continue };
            let describes = format!("[aria-describedby~={id}]");
            assert!(
                all(&drawn, &describes).is_empty(),
                "#{id} would be heard twice"
            );
        }
        // A place that is not displayed while it is empty is not in the tree: the style keeps
        // those with this mark in it.
        for live in all(&drawn, ".ww-remark")
            .into_iter()
            .filter(|place| place.attr("aria-live").is_some())
        {
            assert!(live.attr("data-told").is_some(), "{}", live.html());
        }
    }
}

/// A case at steps 1 to 3.
fn at_readiness() -> Session {
    let mut session = crate::common::fresh();
    session.update(Event::Start(Mode::Case));
    session
}

#[test]
fn one_choice_says_one_remark_at_most_and_that_is_its_own() {
    let own = |page: &Page, field: Field| {
        let with = |block: &&Block| block.fields.iter().any(|filled| filled.field == field);
        let block = page.blocks.iter().find(with)?;
        let filled = block.fields.iter().find(|filled| filled.field == field)?;
        let says = filled.remark.map(remark::sentence)?;
        Some(block.words.say(&says))
    };
    let (mut said, mut others) = (0, 0);
    // Each choice on its own, and after each other choice.
    let choices: Vec<(Field, Choice)> = READINESS
        .iter()
        .flat_map(|field| match field.kind() {
            FieldKind::Choice(offered) => offered.iter().map(|choice| (*field, *choice)).collect(),
            _ => Vec::new(),
        })
        .collect();
    let firsts = std::iter::once(None).chain(choices.iter().map(Some));
    for first in firsts {
        let mut session = at_readiness();
        if let Some((field, choice)) = first {
            fill(&mut session, *field, choice.id());
        }
        let old = page(&session);
        for (field, choice) in &choices {
            let mut chosen = session.clone();
            fill(&mut chosen, *field, choice.id());
            let new = page(&chosen);
            let before = own(&old, *field).unwrap_or_default();
            let now = own(&new, *field).unwrap_or_default();
            let expected = (before != now).then_some(now);
            let says = new.says_after(&old);
            assert_eq!(says, expected, "{first:?} {field:?} {choice:?}");
            said += usize::from(says.is_some_and(|says| !says.is_empty()));
            let fields = READINESS.iter().filter(|other| *other != field);
            others += fields
                .filter(|other| own(&old, **other) != own(&new, **other))
                .count();
        }
    }
    assert!(said > 100, "remarks are said: {said}");
    assert!(others > 20, "others change as well, in silence: {others}");
    // What is open after steps 1 to 3 is read where it is, at their end.
    let old = page(&at_readiness());
    let mut seated = at_readiness();
    fill(&mut seated, Field::Seat(Role::ALL[0]), "yes");
    assert_ne!(old, page(&seated));
    assert_eq!(page(&seated).says_after(&old), None);
}

#[test]
fn what_a_training_answers_is_said_on_arrival_and_is_on_the_screen() {
    let mut said = 0;
    for session in trainings() {
        let drawn = page_of(&session);
        let feedback: String = all(&drawn, ".ww-feedback p")
            .into_iter()
            .take(1)
            .map(text)
            .collect();
        assert_eq!(page(&session).says, feedback, "{:?}", session.scene());
        said += usize::from(!feedback.is_empty());
    }
    assert!(said > 1, "{said}");
}

#[test]
fn every_form_has_a_name_and_every_field_a_form() {
    let around = [around()];
    for drawn in screens().iter().map(page_of).chain(around) {
        for form in all(&drawn, "form") {
            let name = form.attr("aria-label").unwrap_or_default();
            assert!(!name.is_empty(), "{}", form.html());
            assert!(!is_in(form, &["form"]), "a form in a form");
        }
        // A file that is chosen acts at once, and how soon the cover comes is no form.
        for field in all(
            &drawn,
            "input:not([type=file]), textarea, select:not(#idle)",
        ) {
            assert!(is_in(field, &["form"]), "{}", field.html());
        }
    }
}

#[test]
fn the_hint_of_a_field_is_heard_with_it() {
    let mut found = 0;
    for session in screens() {
        let drawn = page_of(&session);
        for group in all(&drawn, "fieldset, .ww-form__field, .ww-phrase__form") {
            let hint = ".ww-field__hint";
            for hint in all(&drawn, hint)
                .into_iter()
                .filter(|hint| ancestors(*hint).any(|around| around == group))
            {
                let id = hint.attr("id").unwrap_or_default();
                let describes = format!("[aria-describedby~=\"{id}\"]");
                assert_eq!(all(&drawn, &describes).len(), 1, "{}", hint.html());
                found += 1;
            }
        }
        for labelled in all(&drawn, "label.ww-field__label + .ww-field__hint") {
            assert!(labelled.attr("id").is_some(), "{}", labelled.html());
        }
    }
    assert!(found > 100, "{found}");
}

#[test]
fn nothing_is_called_folded_that_does_not_unfold() {
    let first = html(|dispatch| {
        let page = screens::first(QuickStart::default(), true);
        view! { <weegwijzer::parts::Frame page dispatch /> }
    });
    let first = Html::parse_fragment(&first);
    for drawn in screens().iter().map(page_of).chain([around(), first]) {
        for button in all(&drawn, "[popovertarget], [aria-expanded]") {
            // The questions before wiping open where the reader is.
            let asks = button.attr("popovertarget");
            assert!(matches!(asks, Some("wipe" | "end")), "{}", button.html());
        }
    }
}

/// The classes of lists and of their items that show no mark: Safari takes such a list for none.
fn unmarked() -> Vec<String> {
    let mut sheets = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("style")];
    let mut found = Vec::new();
    while let Some(path) = sheets.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("readable");
            sheets.extend(entries.map(|entry| entry.expect("readable").path()));
            continue;
        }
        let sheet = fs::read_to_string(path).expect("readable");
        for rule in sheet
            .split('}')
            .filter(|rule| rule.contains("list-style: none"))
        {
            let selector = rule.split('{').next().unwrap_or_default();
            let classes = selector.split('.').skip(1);
            let name = |class: &str| {
                class
                    .split(|c: char| c != '-' && c != '_' && !c.is_alphanumeric())
                    .next()
                    .map(str::to_owned)
            };
            found.extend(classes.filter_map(name));
        }
    }
    found
}

#[test]
fn a_list_without_marks_is_a_list_in_safari_too() {
    let unmarked = unmarked();
    assert!(unmarked.contains(&"ww-actions".to_owned()), "{unmarked:?}");
    for drawn in screens().iter().map(page_of) {
        for list in all(&drawn, "ul, ol") {
            let items = list.child_elements();
            let bare = std::iter::once(list).chain(items).any(|element| {
                element
                    .value()
                    .classes()
                    .any(|class| unmarked.iter().any(|known| known == class))
            });
            assert!(
                !bare || list.attr("role") == Some("list"),
                "{}",
                list.html()
            );
        }
    }
}

#[test]
fn one_name_on_a_screen_means_one_target() {
    for session in screens() {
        let shown = page(&session);
        let blocks = shown.blocks.iter().chain(&shown.after);
        let controls = blocks.flat_map(|block| &block.controls).chain(&shown.dock);
        let mut targets: Vec<(String, String)> = controls
            .map(|control| {
                let content = Html::parse_fragment(&control.html.clone().into_string());
                (text(content.root_element()), format!("{:?}", control.event))
            })
            .collect();
        let drawn = page_of(&session);
        for link in all(&drawn, "a") {
            let href = link.attr("href").unwrap_or_default();
            targets.push((text(link), href.to_owned()));
        }
        for (at, summary) in all(&drawn, "summary").into_iter().enumerate() {
            // A page that is loaded may be offered twice; any other card is itself.
            let opens = ancestors(summary).next();
            let loads = opens.and_then(|details| details.attr("data-load"));
            let target = loads.map_or_else(|| format!("card {at}"), str::to_owned);
            targets.push((text(summary), target));
        }
        for form in all(&drawn, "form button[type=submit]") {
            targets.push((text(form), form.html()));
        }
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        for (name, target) in targets {
            let other = known.entry(name.clone()).or_insert_with(|| target.clone());
            assert_eq!(*other, target, "{name}: {:?}", session.scene());
        }
    }
}
