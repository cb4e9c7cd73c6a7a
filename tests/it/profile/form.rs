//! The form for a school's data: what is in view at once, and what is said at a field.

use super::{invented, mark};
use crate::common::{self, fresh, html, today};
use leptos::prelude::*;
use scraper::{Html, Selector};
use weegwijzer::case::Field;
use weegwijzer::effect::Effect;
use weegwijzer::export;
use weegwijzer::parts::Frame;
use weegwijzer::profile::{Profile, SchoolForm};
use weegwijzer::reference::{Reference, ReferenceEvent, ReferencePage, ReferenceScene, Stored};
use weegwijzer::screens;
use weegwijzer::session::{Event, Mode, Session};
use weegwijzer::text::school;
use weegwijzer::values::{Form, Mistake};

fn drawn(scene: &ReferenceScene, held: &Reference) -> String {
    let page = screens::reference(scene, held, today(), "https://a.example/");
    html(|dispatch| view! { <Frame page dispatch /> })
}

/// The names of the fields that this selector finds, each once.
fn fields(page: &str, selector: &str) -> Vec<String> {
    let page = Html::parse_fragment(page);
    let selector = Selector::parse(selector).expect("a selector");
    let named = |field: scraper::ElementRef<'_>| {
        let name = field.attr("name").or_else(|| field.attr("id"));
        name.unwrap_or_default().to_owned()
    };
    let mut found: Vec<String> = page.select(&selector).map(named).collect();
    found.dedup();
    found
}

fn told(profile: &Profile) -> Session {
    let mut session = fresh();
    let found = ReferenceEvent::Found(Some(profile.to_file()));
    session.update(Event::Reference(found));
    session
}

#[test]
fn what_is_enough_to_begin_with_is_in_view_and_all_else_is_one_tap_away() {
    let page = drawn(&ReferenceScene::Form(None), &Reference::default());
    let all = fields(&page, "input, textarea");
    let folded = fields(&page, "details :is(input, textarea)");
    let open: Vec<&String> = all.iter().filter(|name| !folded.contains(name)).collect();
    assert_eq!(
        open,
        [
            "school-school",
            "school-schoolsoort",
            "school-aandachtsfunctionaris-naam",
            "school-aandachtsfunctionaris-telefoon",
        ]
    );
    assert!(!page.contains("<details open"));
    assert!(fields(&page, "details details input").is_empty());
    assert!(school::GROUPS.len() <= 8, "a list that is seen at a glance");
}

#[test]
fn what_is_filled_in_keeps_its_group_folded_and_what_is_wrong_opens_it() {
    let slot = SchoolForm::SLOTS
        .iter()
        .find(|slot| slot.name == "wijkteam-telefoon")
        .expect("a slot");
    let fault = mark('x');
    let wrong = ReferenceScene::Form(Some(Mistake { slot, fault }));
    let mut held = Reference::default();
    held.update(ReferenceEvent::Found(Some(invented().to_file())), today());
    for (scene, open) in [(ReferenceScene::Form(None), 0), (wrong, 1)] {
        let page = drawn(&scene, &held);
        let page = Html::parse_fragment(&page);
        let open_folds = Selector::parse("details[open]").expect("a selector");
        let found: Vec<_> = page.select(&open_folds).collect();
        assert_eq!(found.len(), open);
        let field = Selector::parse("[aria-invalid]").expect("a selector");
        assert!(found.iter().all(|fold| fold.select(&field).count() == 1));
    }
}

#[test]
fn what_is_wrong_is_said_when_the_reader_leaves_the_field_and_goes_once_it_is_mended() {
    let mut reference = Reference::default();
    let mut typed = |value: &str| {
        let name = "wijkteam-telefoon".to_owned();
        let effects = reference.update(ReferenceEvent::Type(name, value.to_owned()), today());
        let said = effects.into_iter().find_map(|effect| match effect {
            Effect::ShowFault(name, says) => Some((name, says)),
            _ => None,
        });
        said.map(|(name, says)| {
            assert_eq!(name, "wijkteam-telefoon");
            says
        })
    };
    assert_eq!(typed("0"), None, "nothing while typing");
    assert_eq!(typed("06"), None);
    let said = typed("06").expect("the same once more: the field was left");
    assert!(said.contains(school::LENGTH), "{said}");
    assert_eq!(typed("061"), None, "it stays until it is mended");
    assert_eq!(typed("0612345678").as_deref(), Some(""));
    assert_eq!(typed("0612345678").as_deref(), Some(""));
}

#[test]
fn a_name_for_a_role_is_said_when_the_reader_leaves_the_field() {
    let mut reference = Reference::default();
    let name = || "directie-heet".to_owned();
    let typed = || ReferenceEvent::Type(name(), "de Verzonnen".to_owned());
    let _ = reference.update(typed(), today());
    let effects = reference.update(typed(), today());
    assert!(effects.iter().any(|effect| matches!(
        effect,
        Effect::ShowFault(_, says) if says.contains("geen rol")
    )));
}

#[test]
fn pupils_of_18_are_asked_about_where_pupils_can_be_18() {
    const ASKS: &str = "Staat er iets over leerlingen van 18 jaar en ouder?";
    for (kind, asked) in [
        ("po", false),
        ("vo", true),
        ("mbo", true),
        ("so", true),
        ("", true),
    ] {
        let mut profile = invented();
        profile.fill("schoolsoort", kind);
        if !kind.is_empty() && profile.get("schoolsoort").is_empty() {
            panic!("{kind} is no kind of school");
        }
        let mut session = told(&profile);
        session.update(Event::Start(Mode::Case));
        let fields = session.fields();
        let adult = fields.iter().find(|shown| shown.field == Field::Adult);
        assert_eq!(adult.map(|shown| shown.asked), Some(asked), "{kind}");
        let seen = [None; weegwijzer::text::complete::COUNT];
        let list = export::board_list(&seen, profile.is_of_the_young()).plain();
        assert_eq!(list.contains(ASKS), asked, "{kind}");
        session.update(Event::Reference(ReferenceEvent::Open(
            ReferencePage::Complete,
        )));
        let page = screens::page(&session, "https://a.example/");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        assert_eq!(page.contains(ASKS), asked, "{kind}");
        let of = seen.len() - usize::from(!asked);
        assert!(page.contains(&format!("0 van {of} bekeken")), "{kind}");
    }
}

#[test]
fn the_list_that_leaves_says_of_which_school_it_is() {
    let mut seen = [None; weegwijzer::text::complete::COUNT];
    seen[0] = Some(weegwijzer::text::complete::Seen::Missing);
    let text = export::board_text(&seen, false, "De Verzonnen School");
    let title = text.lines().next().unwrap_or_default();
    assert!(title.ends_with(": De Verzonnen School"), "{title}");
    let nameless = export::board_text(&seen, false, "");
    assert_eq!(nameless, export::board_list(&seen, false).plain());
}

#[test]
fn who_reports_stands_at_the_call_where_it_is_short() {
    let shown = |meldt: &str, given: &[weegwijzer::protocol::Given]| {
        let mut profile = invented();
        profile.fill("meldt", meldt);
        let mut session = common::walked(Mode::Case, given);
        let found = ReferenceEvent::Found(Some(profile.to_file()));
        session.update(Event::Reference(found));
        let page = screens::page(&session, "https://a.example/");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        let page = Html::parse_fragment(&page);
        let line = Selector::parse(".ww-board [data-reporter]").expect("a selector");
        let found = page.select(&line).next();
        found.map(|line| line.text().collect::<String>())
    };
    let report = [common::YES, common::DOUBT];
    assert_eq!(
        shown("de directeur", &report).as_deref(),
        Some("Bij ons belt: de directeur, of wie er is.")
    );
    assert_eq!(shown("", &report), None);
    let long = "de directeur, en anders de teamleider van de dag";
    assert_eq!(shown(long, &report), None);
    assert_eq!(shown("de directeur", &[common::YES]), None);
}

#[test]
fn the_number_for_parents_is_named_as_that_of_the_school() {
    let mut profile = invented();
    profile.fill("ouders-telefoon", "010 000 00 09");
    let called = [school::PARENTS_CALL, "010 000 00 09"];
    for scene in [
        ReferenceScene::School(profile.clone(), Stored::Kept),
        ReferenceScene::Preview(Profile::default(), profile.clone()),
    ] {
        let page = drawn(&scene, &Reference::default());
        for says in called {
            assert!(page.contains(says), "{says}");
        }
    }
}

#[test]
fn a_form_without_anything_in_it_is_not_said_to_be_kept() {
    for (name, says) in [("", school::TOLD_EMPTY), ("De Eik", school::TOLD_KEPT)] {
        let mut reference = Reference::default();
        for event in [
            ReferenceEvent::Open(ReferencePage::School),
            ReferenceEvent::Open(ReferencePage::Form),
            ReferenceEvent::Type("school".to_owned(), name.to_owned()),
            ReferenceEvent::Keep,
        ] {
            reference.update(event, today());
        }
        let said = reference.update(ReferenceEvent::Written(true), today());
        assert_eq!(said, [Effect::Say(says)], "{name}");
    }
}
