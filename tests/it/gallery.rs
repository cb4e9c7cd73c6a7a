//! Every part of the look once, with its states, on one page: `target/gallery.html`.
//!
//! The page is for people who work on the look, and no part of the app. It is drawn
//! by the very code that draws the screens, with their style sheets beside it.
//! `cargo xtask gallery` writes it and says where it stands.

use crate::common::{self, SAFE, YES, fresh, html, today, walked};
use leptos::prelude::*;
use maud::Markup;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use weegwijzer::case::Next;
use weegwijzer::case::{Audience, Choice, Field, Pupil, Role, Sheet};
use weegwijzer::export;
use weegwijzer::export::words_of;
use weegwijzer::hosting::Hosting;
use weegwijzer::parts::{
    Block, Control, EmergencyStrip, FieldLabel, Frame, Icon, Icons, Look, Page, Part, StatusLine,
    UpdateOffer, markup,
};
use weegwijzer::profile::Profile;
use weegwijzer::protocol::{Given, Question, YesNo};
use weegwijzer::quick::QuickStart;
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::screens;
use weegwijzer::screens::record::ending::Ending;
use weegwijzer::session::{
    DraftStatus, DraftView, Event, FieldView, Lifetime, Mode, Remark, Scene, SheetScene, StartScene,
};
use weegwijzer::static_pages::{Cover, FallbackPage, ReadingPage, SourcesPage};
use weegwijzer::text::{Contact, Guide, Reading, question, signpost};
use weegwijzer::training::{PlayMode, Top, Train, TrainingScene};

/// A part with what it shows.
type Shown = (&'static str, String);

fn built(name: &'static str, content: Markup) -> Shown {
    (
        name,
        maud::html! { div.ww-stack { (content) } }.into_string(),
    )
}

fn button(look: Look, text: &str) -> Control {
    Control::plain("data-gallery", look, text, Event::Home)
}

fn parts(name: &'static str, controls: Vec<Control>, fields: Vec<FieldView>) -> Shown {
    let block = Block {
        class: "ww-stack",
        controls,
        fields,
        ..Block::default()
    };
    (name, html(|dispatch| view! { <Part block dispatch /> }))
}

fn screen(name: &'static str, page: Page) -> Shown {
    (name, html(|dispatch| view! { <Frame page dispatch /> }))
}

fn filled(field: Field, value: &str, remark: Option<Remark>) -> FieldView {
    FieldView {
        field,
        value: value.to_owned(),
        remark,
        asked: true,
    }
}

fn words() -> Vec<Shown> {
    vec![
        built(
            "words",
            maud::html! {
                (markup::placed_heading(
                    "Stap 4: wegen · vraag 1 van 5",
                    "De kop van een scherm, met kindermishandeling",
                ))
                p.ww-lead { "Waar het scherm voor is." }
                p.ww-rule { "Wat niemand mag missen." }
                h2.ww-subtitle { "De kop van een deel" }
                h3.ww-label { "Een kleine kop" }
                p { "Een alinea." }
                p.ww-notice { "Iets om op te merken." }
                p.ww-remark { "Iets over een veld." }
                p.ww-missing { "Ontbreekt nog." }
                ul.ww-list { (markup::items(&["Een punt.", "Nog een punt."])) }
                ul { (markup::items(&["Een punt.", "Nog een punt."])) }
            },
        ),
        built("icons", maud::html! { @for icon in Icon::ALL { (icon) } }),
    ]
}

fn controls() -> Vec<Shown> {
    let given = Question::Safety.choices();
    let answers = given.iter().enumerate().map(|(index, given)| {
        let words = (question::word(*given), question::meaning(*given));
        let mut control = Control::large("data-answer", given.id(), words, Event::Home);
        if index == 0 {
            control.look = Look::Current;
            let now = maud::html! { span.ww-answer__current { "Uw antwoord" } };
            control.html.push(now);
        }
        control
    });
    let buttons = [
        (Look::Strong, "Eerst dit"),
        (Look::Plain, "Ook mogelijk"),
        (Look::Quiet, "Van minder gewicht"),
        (Look::Small, "Klein"),
        (Look::Link, "Binnen andere tekst"),
        (Look::Trail, "2 Veiligheid: Ja"),
    ];
    let buttons = buttons.map(|(look, text)| button(look, text));
    vec![
        parts("answers, the first given before", answers.collect(), vec![]),
        parts("buttons", buttons.into(), vec![]),
        built(
            "calls",
            maud::html! { @for contact in Contact::ALL { (markup::call(contact)) } },
        ),
        built(
            "explanations",
            maud::html! {
                (markup::strong_note(&signpost::SIGNPOSTS[0]))
                (markup::note(&signpost::SIGNPOSTS[1]))
                (markup::guides(&[Guide::Close]))
            },
        ),
    ]
}

fn fields() -> Vec<Shown> {
    let fields = vec![
        filled(Field::Signals, Choice::Yes.id(), None),
        filled(Field::Board, "", Some(Remark::Open)),
        filled(Field::Seat(Role::ALL[0]), "yes", None),
        filled(Field::Vote(Question::Safety, Role::ALL[0]), "yes", None),
        filled(Field::Vote(Question::Safety, Role::ALL[1]), "doubt", None),
        filled(Field::ReviewOn, "2026-12-01", Some(Remark::Far)),
        filled(Field::Goal, "Elke dag ontbijt.", None),
        filled(Field::Fact(Question::Safety), "", None),
    ];
    vec![
        parts("fields", vec![], fields),
        built(
            "a phrase, a file, dots",
            maud::html! {
                (markup::phrase("gallery-phrase", "Uw zin", "current-password", "Wat helpt om die in te vullen."))
                (markup::file("gallery-file", "Kies een bestand"))
                (markup::choices(
                    "gallery",
                    FieldLabel { label: "Hoe lang?", ..FieldLabel::default() },
                    "a",
                    [("a", "7 dagen"), ("b", "Langer")].into_iter(),
                ))
                p.ww-field__hint { "Wat helpt om het in te vullen." }
            },
        ),
    ]
}

/// Whole screens, for the parts that only they have.
fn whole() -> Vec<Shown> {
    let mut shown = Vec::new();
    let doubt = [YES, common::DOUBT];
    let mut case = walked(Mode::Case, &doubt);
    let fact = Field::Fact(Question::Safety);
    common::fill(
        &mut case,
        fact,
        "Blauwe plek op de arm, gezien om 9.10 uur.",
    );
    if let Scene::Outcome(outcome) = case.scene() {
        shown.push(screen("a conclusion", screens::outcome(&outcome)));
        let run = case.run().cloned().unwrap_or_default();
        let leaving = export::leaving(&run, outcome.reached.outcome, (today(), 0), words_of(&case));
        let whose = (Audience::School, &Profile::default());
        let page = screens::record::record(&leaving, whose, Ending::default(), Vec::new());
        shown.push(screen("the record", page));
        let sheet = SheetScene {
            sheet: Sheet::Call,
            outcome: outcome.reached.outcome,
            undecided: None,
            leaves_a_report: true,
            pupil: Pupil::default(),
            feedback: None,
        };
        let points = export::call(&run, outcome.reached.outcome, words_of(&case));
        shown.push(screen(
            "the call",
            screens::sheet(&sheet, case.fields(), &points, None),
        ));
    }
    shown.push(screen("a pupil tells it", screens::quick::told()));
    shown.push(screen("the agreed date", screens::agreed_date(vec![])));
    if let Scene::Outcome(outcome) = common::told(&[
        YES,
        SAFE,
        Given::Help(YesNo::Yes),
        Given::Acceptance(YesNo::Yes),
    ])
    .scene()
    {
        let without = |_: &mut Page, text: &str| button(Look::Plain, text);
        let page = screens::quick::outcome(&outcome.reached, without);
        shown.push(screen("a contradiction", page));
    }
    if let Scene::Question(asked) = walked(Mode::Quick, &[]).scene() {
        shown.push(screen(
            "the first question",
            screens::question(asked, vec![]),
        ));
    }
    if let Scene::Question(asked) = walked(Mode::Quick, &[YES]).scene() {
        shown.push(screen("a question", screens::question(asked, vec![])));
    }
    let mut ready = fresh();
    ready.update(Event::Start(Mode::Case));
    shown.push(screen(
        "steps 1 to 3",
        screens::readiness(true, false, ready.audience(), ready.fields()),
    ));

    let unsure = DraftStatus::Unsure;
    for (status, replaces) in [
        (DraftStatus::Nothing, None),
        (DraftStatus::Working, None),
        (unsure, None),
        (unsure, Some(today())),
    ] {
        let view = DraftView {
            status,
            replaces,
            host: Some(Hosting::Fit),
            home_screen: Some(false),
            phrase: "vier woorden op rij".to_owned().into(),
            lifetime: Lifetime::AfterReview,
            until: today(),
        };
        shown.push(screen("the draft", screens::draft(&view)));
    }

    for train in [
        Train::List,
        Train::Tick(0),
        Train::Open(Top::Case(0, PlayMode::Alone)),
        Train::Open(Top::Case(3, PlayMode::Group)),
        Train::Open(Top::HandOut { answers: false }),
        Train::Open(Top::HandOut { answers: true }),
        Train::Open(Top::Form),
    ] {
        let group = train == Train::Open(Top::Case(3, PlayMode::Group));
        let mut session = fresh();
        session.update(Event::Train(Train::List));
        session.update(Event::Train(train));
        // Before a group, a short case: the story, the hands, the split, the answers, what to
        // discuss, the end. Alone: a choice, and what is said of it.
        for _ in 0..if group { 8 } else { 2 } {
            let Scene::Training(scene) = session.scene() else {
                break;
            };
            let writing = session.training().expect("one").writing().clone();
            shown.push(screen(
                "a training",
                screens::training(&scene, &writing, Audience::School),
            ));
            let mut next = Train::Next;
            if let TrainingScene::Case(played) = &scene
                && let Some(decision) = played.case.decisions.first()
            {
                let count = Train::Count(0, 3);
                session.update(Event::Train(count));
                if !group {
                    next = Train::Choose(decision.right);
                }
            }
            session.update(Event::Train(next));
        }
    }

    let mut profile = Profile::default();
    for (slot, value) in [
        ("school", "De Verzonnen School"),
        ("aandachtsfunctionaris-naam", "Voorbeeld Eén"),
        ("aandachtsfunctionaris-telefoon", "010-0000001"),
        ("protocollen-link", "https://school.example/protocollen"),
        ("stap-1", "Vertel het dezelfde dag."),
    ] {
        profile.fill(slot, value);
    }
    for page in [
        ReferencePage::School,
        ReferencePage::Form,
        ReferencePage::Share,
        ReferencePage::CODE,
    ] {
        let mut session = fresh();
        let file = Some(profile.to_file());
        session.update(Event::Reference(ReferenceEvent::Found(file)));
        session.update(Event::Reference(ReferenceEvent::Open(page)));
        if let Scene::Reference(scene) = session.scene() {
            let page =
                screens::reference(&scene, session.reference(), today(), "https://a.example/");
            shown.push(screen("the reference", page));
        }
    }
    for reading in [Reading::Code, Reading::Twente] {
        shown.push((
            "a page to read",
            html(|_| view! { <ReadingPage reading /> }),
        ));
    }
    shown
}

fn beside() -> Vec<Shown> {
    let mut people = Profile::default();
    people.fill("aandachtsfunctionaris-telefoon", "010-0000004");
    let start = StartScene {
        school: people,
        draft: DraftStatus::Locked {
            saved: today(),
            ends: today(),
            agreed: Some(today()),
            today: today(),
        },
        next: Some(Next::Steps),
        old: true,
        ..StartScene::default()
    };
    let mut school = Profile::default();
    school.fill("veilig-thuis-telefoon", "010-0000003");
    let region = screens::people::region(&school).map(maud::PreEscaped::into_string);
    let mut check = fresh();
    let check_opens = ReferenceEvent::Open(ReferencePage::Complete);
    check.update(Event::Reference(check_opens));
    vec![
        ("the check", screen("", screens::page(&check, "")).1),
        ("the number of the region", region.unwrap_or_default()),
        ("the strip", html(|_| view! { <EmergencyStrip /> })),
        ("what happened", html(|_| view! { <StatusLine /> })),
        (
            "a new version",
            html(|_| view! { <UpdateOffer take=|| () /> }),
        ),
        (
            "the start",
            screen("", screens::start(&start, "mag ik melden")).1,
        ),
        (
            "the start, waiting",
            screen("", screens::first(QuickStart::default(), true)).1,
        ),
        (
            "the cover",
            html(|_| view! { <Cover /> }).replace(" hidden", ""),
        ),
        (
            "made by browser::loaded",
            "<a class=\"ww-tap\" href=\"tel:0\">aandachtsfunctionaris 010</a>".to_owned(),
        ),
        (
            "a question of a case, with what grows next to it",
            screen("", screens::page(&walked(Mode::Case, &[YES]), "")).1,
        ),
        ("the sources", html(|_| view! { <SourcesPage /> })),
        ("the help", html(|_| view! { <FallbackPage /> })),
    ]
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The page itself; the style sheets stand where they are.
pub fn gallery() -> String {
    let icons = html(|_| view! { <Icons /> });
    let shown = [words(), controls(), fields(), beside(), whole()].concat();
    let sections: String = shown
        .into_iter()
        .map(|(name, html)| {
            format!("<section class=\"ww-place\"><code>{name}</code>{html}</section>\n")
        })
        .collect();
    format!(
        "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Gallery</title>\
         <meta name=\"viewport\" content=\"width=device-width\">\
         <link rel=\"stylesheet\" href=\"{}\"><link rel=\"stylesheet\" href=\"{}\">\
         <style>section.ww-place {{ display: block; max-width: 40rem; margin: 2rem auto; }}</style>\
         {icons}{sections}",
        root("style/main.css").display(),
        root("style/whole.css").display()
    )
}

/// The classes that stand in `text` after one of `before`.
pub fn classes(text: &str, before: &[char]) -> BTreeSet<String> {
    text.match_indices("ww-")
        .filter(|(at, _)| text[..*at].ends_with(before))
        .map(|(at, _)| {
            text[at..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || ['-', '_'].contains(c))
                .collect()
        })
        .collect()
}

#[test]
fn every_part_of_the_style_stands_in_the_gallery() {
    let page = gallery();
    fs::write(root("target/gallery.html"), &page).expect("target is writable");
    let drawn = classes(&page, &['"', ' ']);
    let mut missing = Vec::new();
    let mut paths = vec![root("style")];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("readable");
            paths.extend(entries.map(|entry| entry.expect("readable").path()));
            continue;
        }
        if path.ends_with("leaflet.css") {
            // Of pages of their own, outside the app.
            continue;
        }
        let css = fs::read_to_string(&path).expect("a file");
        let styled = classes(&css, &['.']).into_iter();
        missing.extend(styled.filter(|class| !drawn.contains(class)));
    }
    assert_eq!(missing, Vec::<String>::new(), "drawn by nothing");
}
