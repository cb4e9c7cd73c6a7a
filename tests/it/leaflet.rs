//! The leaflets for parents: each is the Dutch page, part by part, with a translation beside it.

use std::fs;
use std::path::Path;
use weegwijzer::parts::Page;
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::screens;
use weegwijzer::session::{Event, Session};
use weegwijzer::text::leaflet::{CHOICE, FOR_SCHOOL, LANGUAGES, Language};
use weegwijzer::text::{Reading, edition, reading};

fn read(page: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("public")
        .join(page);
    fs::read_to_string(path).expect("a leaflet")
}

/// The texts of the elements whose tag begins with `from`, without their own tags.
fn texts(page: &str, from: &str, to: &str) -> Vec<String> {
    page.split(from)
        .skip(1)
        .map(|rest| {
            let (_, rest) = rest.split_once('>').expect("a tag");
            let (inside, _) = rest.split_once(to).expect("its end");
            let pieces = inside.split('<').enumerate();
            let plain = pieces.map(|(at, piece)| match piece.split_once('>') {
                Some((_, text)) if at > 0 => text,
                _ => piece,
            });
            plain.collect::<String>()
        })
        .collect()
}

/// All that the Dutch page says, in order: headings and paragraphs.
fn dutch() -> Vec<String> {
    let parts = reading::PARENTS.iter();
    let mut all: Vec<String> = parts
        .flat_map(|part| [part.heading].into_iter().chain(part.says.iter().copied()))
        .map(str::to_owned)
        .collect();
    all.push(reading::heading::CONTACT.to_owned());
    let contact = reading::heading::CONTACT_SAYS.split_inclusive(". ");
    all.extend(contact.map(|says| says.trim().to_owned()));
    all
}

fn of_every_language() -> impl Iterator<Item = (&'static Language, String)> {
    LANGUAGES.iter().map(|one| (one, read(one.page)))
}

#[test]
fn every_leaflet_has_the_dutch_page_beside_it_word_for_word() {
    for (language, page) in of_every_language() {
        let beside = texts(&page, "<p class=\"ww-leaflet__dutch\"", "</p>");
        // The title and the notice come first, and who checked it last.
        let (first, rest) = beside.split_at(2);
        let (last, body) = rest.split_last().expect("the day");
        assert_eq!(first[0], Reading::Parents.title(), "{}", language.code);
        assert!(first[1].contains("door geen vertaler gelezen"));
        assert_eq!(body, dutch(), "{}", language.code);
        assert!(
            last.contains(edition::CHECKED_ON_IN_WORDS),
            "{}",
            language.code
        );
        assert_eq!(
            page.matches("<div class=\"ww-leaflet__pair\"").count(),
            beside.len(),
            "each Dutch text has its translation"
        );
    }
}

#[test]
fn every_leaflet_names_its_language_and_direction_and_is_marked_as_unread() {
    for (language, page) in of_every_language() {
        let Language { code, dir, own, .. } = language;
        assert!(
            page.contains(&format!("<html lang=\"{code}\" dir=\"{dir}\">")),
            "{code}"
        );
        assert!(page.contains("data-unread"), "{code}");
        assert!(page.contains(&format!(
            "<p class=\"ww-notice\" lang=\"{code}\" dir=\"{dir}\">"
        )));
        for element in ["<h1", "<h2"] {
            for heading in page.split(element).skip(1) {
                let (tag, _) = heading.split_once('>').expect("a tag");
                assert!(
                    tag.contains(&format!("lang=\"{code}\" dir=\"{dir}\"")),
                    "{tag}"
                );
            }
        }
        // Dutch words and numbers keep their own direction in it.
        assert!(page.contains("lang=\"nl\" dir=\"ltr\""));
        for other in LANGUAGES.iter().filter(|other| other.code != *code) {
            assert!(
                page.contains(&format!(">{}</a>", other.own)),
                "{code}: {}",
                other.own
            );
        }
        assert!(
            !page.contains(&format!(">{own}</a>")),
            "{code} leads to itself"
        );
    }
}

#[test]
fn every_leaflet_has_the_numbers_and_nothing_that_runs_or_loads() {
    let mut pages: Vec<(&str, String)> = of_every_language()
        .map(|(language, page)| (language.page, page))
        .collect();
    for (name, page) in &pages {
        // In the translation, and in the Dutch beside it.
        for number in ["tel:112", "tel:08002000", "tel:08000432"] {
            let link = format!("href=\"{number}\" dir=\"ltr\"");
            assert_eq!(page.matches(&link).count(), 2, "{name}: {number}");
        }
        // What a school must know first is on its own screen: a parent reads this.
        for says in FOR_SCHOOL {
            assert!(!page.contains(says), "{name}");
        }
    }
    pages.push((CHOICE, read(CHOICE)));
    for (name, page) in &pages {
        for never in [
            "<script", "<img", "<iframe", "style=", "http:", "https:", " on",
        ] {
            let found = page.match_indices(never).next();
            assert!(never == " on" || found.is_none(), "{name}: {never}");
        }
        assert_eq!(page.matches("../style/leaflet.css").count(), 1, "{name}");
        assert_eq!(page.matches("name=\"seal-policy\"").count(), 1, "{name}");
    }
}

#[test]
fn the_page_to_choose_from_leads_to_every_leaflet() {
    let page = read(CHOICE);
    for Language {
        code,
        dir,
        own,
        dutch,
        ..
    } in LANGUAGES
    {
        let link =
            format!("<a href=\"{code}.html\" lang=\"{code}\" hreflang=\"{code}\" dir=\"{dir}\">");
        assert!(page.contains(&link), "{code}");
        assert!(page.contains(own) && page.contains(dutch));
    }
}

#[test]
fn the_page_for_parents_warns_the_school_and_carries_a_code_to_where_the_app_is() {
    let drawn = |address: &str| {
        let mut session = Session::default();
        let open = ReferenceEvent::Open(ReferencePage::PARENTS);
        session.update(Event::Reference(open));
        let page: Page = screens::page(&session, address);
        crate::common::html(
            |dispatch| leptos::prelude::view! { <weegwijzer::parts::Frame page dispatch /> },
        )
    };
    let here = drawn("https://weegwijzer.school.example/");
    for Language { page, code, .. } in LANGUAGES {
        assert!(here.contains(&format!("href=\"{page}\"")), "{page}");
        assert!(here.contains(&format!("<span lang=\"{code}\"")));
    }
    for says in FOR_SCHOOL {
        assert!(here.contains(says));
    }
    // What is not for paper is in parts that print.css leaves out, and the code is not.
    let (before, after) = here.split_once("ww-more").expect("that part");
    assert!(before.contains("class=\"ww-qr\""));
    let [translated, handed @ ..] = FOR_SCHOOL;
    assert!(after.contains(translated) && !before.contains(translated));
    // What counts for every page is read before the button that prints.
    let (_, ways) = here.split_once("ww-ways").expect("the ways");
    let (above, _) = ways.split_once("data-way=\"print\"").expect("that button");
    assert!(handed.iter().all(|says| above.contains(says)));
    let elsewhere = drawn("https://elders.example/map/");
    let code = |html: &str| {
        let (_, code) = html.split_once("class=\"ww-qr\"").expect("a code");
        code.split("</svg>").next().map(str::to_owned)
    };
    assert_ne!(code(before), code(&elsewhere), "the code is of the address");
}
