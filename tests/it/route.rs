//! The routes: complete against what the documents say, and honest where they
//! depart from the framework.

use crate::common::{fresh, html};
use crate::html::texts;
use leptos::prelude::*;
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use weegwijzer::parts::Frame;
use weegwijzer::profile::Person;
use weegwijzer::reference::{ReferenceEvent, ReferencePage};
use weegwijzer::screens;
use weegwijzer::session::Event;
use weegwijzer::static_pages::{GuidePage, ReadingPage};
use weegwijzer::text::route::{self, Route, RouteStep, SILENT};
use weegwijzer::text::training_ui::PRINT;
use weegwijzer::text::{Difference, Guide, Reading, Source, school};

const ROUTES: [Route; 4] = [route::GENERAL, route::TWENTE, route::FULL, route::UTRECHT];
const EXAMPLES: [Route; 3] = [route::TWENTE, route::FULL, route::UTRECHT];

fn page(reading: Reading) -> Html {
    Html::parse_fragment(&html(|_| view! { <ReadingPage reading /> }))
}

/// A row of a step, as one text.
fn row(step: &RouteStep, row: &str) -> String {
    match row {
        "who" => step.who.to_owned(),
        "how" => step.how.join(" "),
        "record" => step.record.to_owned(),
        "except" => step.except.to_owned(),
        "informed" => step.informed.to_owned(),
        _ => panic!("{row}"),
    }
}

/// What each seed says, step by step, read from the document itself: seed, step
/// (from 1), row, and words that stand for it. An empty list is a row on which the
/// document is silent.
const CHECKLIST: &[(Source, usize, &str, &[&str])] = &[
    // 000: a school in Twente.
    (
        Source::S0a,
        1,
        "who",
        &["deskundige leerkracht", "aandachtsfunctionaris"],
    ),
    (Source::S0a, 1, "how", &["Kijk", "Overleg"]),
    (
        Source::S0a,
        1,
        "record",
        &["datum", "incident", "handtekening"],
    ),
    (Source::S0a, 1, "except", &[]),
    (Source::S0a, 1, "informed", &["na elke stap"]),
    (
        Source::S0a,
        2,
        "who",
        &["leerkracht", "aandachtsfunctionaris"],
    ),
    (
        Source::S0a,
        2,
        "how",
        &[
            "Bespreek de leerling",
            "anoniem advies",
            "Twente",
            "telefoon",
        ],
    ),
    (
        Source::S0a,
        2,
        "record",
        &["datum", "incident", "handtekening van de leerkracht"],
    ),
    (Source::S0a, 2, "except", &["dossier weg"]),
    (Source::S0a, 3, "who", &[]),
    (Source::S0a, 3, "how", &["open", "ouders"]),
    (Source::S0a, 3, "record", &["dossier"]),
    (
        Source::S0a,
        3,
        "except",
        &[
            "bedreigend",
            "leerling of leerkracht",
            "contact",
            "uit beeld",
        ],
    ),
    (
        Source::S0a,
        4,
        "who",
        &["deskundige leerkracht", "aandachtsfunctionaris"],
    ),
    (Source::S0a, 4, "how", &["afwegingskader", "bijlage"]),
    (Source::S0a, 4, "record", &[]),
    (Source::S0a, 4, "except", &[]),
    (Source::S0a, 5, "who", &["deskundige leerkracht", "besluit"]),
    (
        Source::S0a,
        5,
        "how",
        &["genoeg beschermd", "hulp", "effect"],
    ),
    (Source::S0a, 5, "record", &[]),
    (
        Source::S0a,
        5,
        "except",
        &["Stoppen", "terug", "alsnog melden"],
    ),
    (
        Source::S0a,
        6,
        "who",
        &["directeur", "eindverantwoordelijke"],
    ),
    (
        Source::S0a,
        6,
        "how",
        &["niet genoeg beschermen", "bespreek"],
    ),
    (Source::S0a, 6, "record", &[]),
    (
        Source::S0a,
        6,
        "except",
        &["ernstige mishandeling", "samen met Veilig Thuis"],
    ),
    (Source::S0a, 6, "informed", &["na elke stap"]),
    // 001: a school with the full framework.
    (Source::S0b, 1, "who", &[]),
    (Source::S0b, 1, "how", &["concreet", "objectief", "feiten"]),
    (
        Source::S0b,
        1,
        "record",
        &["ParnasSys", "aantekening lk", "incident"],
    ),
    (Source::S0b, 1, "except", &[]),
    (Source::S0b, 1, "informed", &[]),
    (
        Source::S0b,
        2,
        "who",
        &["kwaliteitscoördinator", "aandachtsfunctionaris"],
    ),
    (Source::S0b, 2, "how", &["signalen", "anoniem advies"]),
    (Source::S0b, 2, "record", &[]),
    (Source::S0b, 2, "except", &[]),
    (Source::S0b, 3, "who", &[]),
    (
        Source::S0b,
        3,
        "how",
        &[
            "doel",
            "feiten",
            "reactie",
            "interpretatie",
            "Leg het gesprek vast",
        ],
    ),
    (Source::S0b, 3, "record", &["tekenen", "akkoord", "gezien"]),
    (Source::S0b, 3, "except", &["levensgevaar", "spoed"]),
    (Source::S0b, 4, "who", &["bevoegd gezag"]),
    (Source::S0b, 4, "how", &["vraag 1", "sterk vermoeden"]),
    (Source::S0b, 4, "record", &["vast", "sluit"]),
    (Source::S0b, 4, "except", &[]),
    (Source::S0b, 4, "informed", &["vraag 1"]),
    (
        Source::S0b,
        5,
        "who",
        &[
            "betrokken persoon",
            "functionarissen",
            "bevoegd gezag",
            "leerkrachten",
        ],
    ),
    (
        Source::S0b,
        5,
        "how",
        &["twijfel", "direct melden", "Nee bij vraag 3, 4 of 5"],
    ),
    (Source::S0b, 5, "record", &[]),
    (Source::S0b, 5, "except", &["5 werkdagen", "melder"]),
    (Source::S0b, 6, "who", &["betrokkenen", "Veilig Thuis"]),
    (
        Source::S0b,
        6,
        "how",
        &["termijn", "rollen", "casemanager", "monitoren"],
    ),
    (Source::S0b, 6, "record", &["concreet"]),
    (
        Source::S0b,
        6,
        "except",
        &["hulp niet mogelijk", "melden noodzakelijk"],
    ),
    // 004: a primary school in Utrecht.
    (
        Source::S0c,
        1,
        "who",
        &["Leerkracht", "intern begeleider", "gedragsspecialist"],
    ),
    (
        Source::S0c,
        1,
        "how",
        &["meteen", "intern begeleider", "gedragsspecialist"],
    ),
    (
        Source::S0c,
        1,
        "record",
        &[
            "datum",
            "ParnasSys",
            "signalen",
            "gespreksverslagen",
            "uitspraken",
            "anderen",
            "interpretatie",
        ],
    ),
    (Source::S0c, 1, "except", &["naam", "mag"]),
    (
        Source::S0c,
        2,
        "who",
        &["Leerkracht", "buurtteam", "zorgadviesteam", "schoolarts"],
    ),
    (Source::S0c, 2, "how", &["signalen", "advies"]),
    (Source::S0c, 2, "record", &[]),
    (Source::S0c, 2, "except", &["ouders", "anoniem"]),
    (
        Source::S0c,
        3,
        "who",
        &[
            "leerkracht met het kind",
            "intern begeleider of gedragsspecialist",
        ],
    ),
    (
        Source::S0c,
        3,
        "how",
        &[
            "open",
            "sturende vragen",
            "geheimhouding",
            "kindermishandeling alleen",
            "doel",
            "concrete signalen",
            "reageren",
            "vervolg",
        ],
    ),
    (Source::S0c, 3, "record", &[]),
    (Source::S0c, 3, "except", &["gevaar", "stopt de route"]),
    (
        Source::S0c,
        4,
        "who",
        &[
            "Leerkracht",
            "intern begeleider",
            "gedragsspecialist",
            "directie",
        ],
    ),
    (Source::S0c, 4, "how", &["risico", "advies"]),
    (Source::S0c, 4, "record", &[]),
    (Source::S0c, 4, "except", &[]),
    (Source::S0c, 4, "informed", &["directie", "bevindingen"]),
    (
        Source::S0c,
        5,
        "who",
        &["intern begeleider", "hulpinstanties"],
    ),
    (
        Source::S0c,
        5,
        "how",
        &["gevaar", "persoonlijk gesprek", "niet anoniem"],
    ),
    (Source::S0c, 5, "record", &["ParnasSys", "meld alsnog"]),
    (
        Source::S0c,
        5,
        "except",
        &["hulp aan", "hulpverlener", "niet nodig"],
    ),
];

#[test]
fn each_example_is_complete_against_its_document() {
    for (seed, number, name, words) in CHECKLIST {
        let route = EXAMPLES.iter().find(|route| route.of == Some(*seed));
        let step = route.expect("a route of the seed").steps[number - 1];
        let says = row(&step, name);
        for word in *words {
            assert!(
                says.contains(word),
                "{seed:?} {number} {name}: {word} in {says}"
            );
        }
        assert_eq!(
            words.is_empty(),
            says == SILENT,
            "{seed:?} {number} {name}: {says}"
        );
    }
    for route in EXAMPLES {
        let seed = route.of.expect("a seed");
        for number in 1..=route.steps.len() {
            for name in ["who", "how", "record", "except"] {
                let listed = CHECKLIST
                    .iter()
                    .any(|(of, step, row, _)| (*of, *step, *row) == (seed, number, name));
                assert!(listed, "{seed:?} {number} {name} is not on the checklist");
            }
        }
    }
}

#[test]
fn every_step_says_who_how_what_to_record_and_by_whom_it_is_said() {
    for route in ROUTES {
        assert!(route.steps.len() >= 5);
        for step in route.steps {
            for name in ["who", "how", "record", "except"] {
                assert!(!row(step, name).is_empty(), "{}: {name}", step.name);
            }
            assert!(
                route.of.is_none() || !step.informed.is_empty(),
                "{}",
                step.name
            );
            assert!(
                !route.sources.is_empty() && !step.sources.is_empty(),
                "{}",
                step.name
            );
            assert!(
                route.of.is_none_or(|of| step.sources == [of]),
                "{}",
                step.name
            );
        }
    }
    // Of the general route nothing is left open, and nothing departs.
    for step in route::GENERAL.steps {
        assert!(step.departs.is_empty());
        for name in ["who", "how", "record", "except", "informed"] {
            assert_ne!(row(step, name), SILENT, "{}", step.name);
        }
    }
}

#[test]
fn every_departure_is_listed_with_what_the_text_says_and_a_source_for_the_norm() {
    let seeds = [Source::S0a, Source::S0b, Source::S0c];
    let mut topics = BTreeSet::new();
    for difference in Difference::ALL {
        let settled = difference.settled();
        assert!(topics.insert(settled.topic), "{}", settled.topic);
        assert!(!settled.sources.is_empty(), "{}", settled.topic);
        assert!(
            !settled.app.is_empty() && !settled.why.is_empty(),
            "{}",
            settled.topic
        );
        // A text of one school is no norm, unless it prints the framework.
        let norm = settled
            .sources
            .iter()
            .any(|source| !matches!(*source, Source::S0a | Source::S0c));
        assert!(norm, "{}", settled.topic);
        let by = settled.says.iter().map(|(source, _)| source);
        assert!(settled.says.len() > 1 && by.collect::<BTreeSet<_>>().len() == settled.says.len());
    }
    for route in EXAMPLES {
        let seed = route.of.expect("a seed");
        assert!(seeds.contains(&seed));
        for difference in route.steps.iter().flat_map(|step| step.departs) {
            let says = difference.settled().says;
            assert!(
                says.iter().any(|(source, _)| *source == seed),
                "{seed:?}: {difference:?}"
            );
        }
    }
}

/// Where each document departs from the framework, as the
/// documents themselves have it: the steps of Twente, of the school with the
/// full framework, and of Utrecht. No step: it says the same, or has no such place.
const DEPARTURES: &[(Difference, [&[usize]; 3])] = &[
    // Only the number of Veilig Thuis; only at step 3; no number at all.
    (Difference::Danger, [&[1], &[3], &[1]]),
    // The full framework has question 2, which does not name it.
    (Difference::Disclosure, [&[1], &[5], &[1]]),
    (Difference::Absence, [&[], &[], &[]]),
    // Twente has name and number.
    (Difference::OldName, [&[], &[2], &[2]]),
    (Difference::Destroy, [&[2], &[], &[]]),
    (Difference::SkipTalk, [&[3], &[3], &[3]]),
    (Difference::PupilTalk, [&[3], &[], &[3]]),
    (Difference::SuspicionGone, [&[], &[4], &[3]]),
    (Difference::Strong, [&[], &[4], &[]]),
    (Difference::StepFour, [&[], &[4], &[]]),
    (Difference::Footnote, [&[], &[2], &[]]),
    (Difference::WhoWeighs, [&[4], &[5], &[4]]),
    // After every step and at question 1 are both in time.
    (Difference::Informed, [&[], &[], &[4]]),
    // The full framework has doubt as the norm has it.
    (Difference::Doubt, [&[4], &[], &[4]]),
    (Difference::EitherOr, [&[5], &[6], &[5]]),
    (Difference::AcceptedHelp, [&[], &[], &[5]]),
    (Difference::Duty, [&[6], &[5], &[5]]),
    (Difference::TalkFirst, [&[], &[], &[]]),
    (Difference::Divorce, [&[], &[], &[]]),
    // Anonymous advice and an open report are the norm.
    (Difference::Anonymous, [&[], &[5], &[]]),
    (Difference::WhoReports, [&[6], &[5], &[5]]),
    // Between other sources: no document names leerplicht as one who reports.
    (Difference::WhoCalls, [&[], &[], &[]]),
    (Difference::Term, [&[5], &[], &[5]]),
    (Difference::Register, [&[], &[], &[]]),
    // "No end point" is the norm.
    (Difference::AfterReport, [&[], &[5], &[5]]),
    // Only on the list: no step departs by what it does not say.
    (Difference::Recording, [&[], &[], &[]]),
    (Difference::Beside, [&[], &[], &[]]),
    // Between other sources.
    (Difference::Keeping, [&[], &[], &[]]),
];

#[test]
fn every_departure_of_every_document_stands_at_its_place_and_nowhere_else() {
    let listed: Vec<_> = DEPARTURES
        .iter()
        .map(|(difference, _)| *difference)
        .collect();
    assert_eq!(listed, Difference::ALL);
    for (difference, places) in DEPARTURES {
        for (route, wanted) in EXAMPLES.iter().zip(places) {
            let found: Vec<usize> = (1..)
                .zip(route.steps)
                .filter(|(_, step)| step.departs.contains(difference))
                .map(|(number, _)| number)
                .collect();
            assert_eq!(found, *wanted, "{difference:?} {:?}", route.of);
        }
    }
}

#[test]
fn no_route_closes_on_doubt_acute_danger_or_what_the_pupil_told() {
    let closing = route::GENERAL.steps[3].except;
    let refused = closing.split_once("Sluit niet").expect("a refusal").1;
    for when in ["twijfel", "acuut gevaar", "zelf vertelde"] {
        assert!(refused.contains(when), "{when}");
    }
    // What comes first is the condition, not the closing.
    assert!(closing.starts_with("Is het vermoeden weg?"));
    assert!(!closing.contains("Anders"));
}

#[test]
fn a_departure_says_on_its_page_what_the_text_says_what_the_app_does_and_why() {
    for (reading, route) in [
        (Reading::Twente, route::TWENTE),
        (Reading::Full, route::FULL),
        (Reading::Utrecht, route::UTRECHT),
    ] {
        let page = page(reading);
        for (index, step) in route.steps.iter().enumerate() {
            let place = format!("[data-nth=\"{}\"]", index + 1);
            let says = texts(&page, &place).concat();
            for difference in step.departs {
                let settled = difference.settled();
                let local = settled
                    .says
                    .iter()
                    .find(|(source, _)| Some(*source) == route.of);
                for text in [local.expect("the text").1, settled.app, settled.why] {
                    assert!(says.contains(text), "{}: {text}", step.name);
                }
            }
        }
    }
    let all = texts(&page(Reading::Differences), "[data-departure]");
    assert_eq!(all.len(), Difference::ALL.len());
}

#[test]
fn every_role_that_a_page_names_is_marked_as_one_that_a_school_can_name() {
    let mut roles = BTreeSet::new();
    let readings = [Reading::Code, Reading::Related, Reading::Parents].map(page);
    // One card names the partners of another school: not the reader's numbers.
    let partners = html(|_| view! { <GuidePage guide=Guide::Partner /> });
    assert!(partners.contains("Een school in Utrecht"));
    assert!(!partners.contains("data-role"));
    let guides = Guide::ALL.iter().copied();
    let guides = guides.filter(|guide| *guide != Guide::Partner);
    let guides = guides.map(|guide| Html::parse_fragment(&html(|_| view! { <GuidePage guide /> })));
    let role = Selector::parse("[data-role]").expect("a selector");
    for page in readings.into_iter().chain(guides) {
        for role in page.select(&role) {
            let id = role.attr("data-role").expect("a role").to_owned();
            assert!(Person::ALL.iter().any(|person| person.id() == id), "{id}");
            roles.insert(id);
        }
        let all = texts(&page, "div").swap_remove(0);
        let marked = texts(&page, "[data-role]");
        for (word, _) in school::SPOKEN {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let whole = all.match_indices(word).filter(|(at, _)| {
                let before = all[..*at].chars().next_back();
                !letter(before) && !letter(all[at + word.len()..].chars().next())
            });
            let here = marked.iter().filter(|text| text == word).count();
            assert_eq!(here, whole.count(), "{word}");
        }
    }
    assert!(roles.len() >= 5, "{roles:?}");
    // An example keeps its own school's words.
    for reading in [
        Reading::Twente,
        Reading::Full,
        Reading::Utrecht,
        Reading::Differences,
    ] {
        assert!(texts(&page(reading), "[data-role]").is_empty());
    }
}

#[test]
fn every_part_of_every_page_names_its_source_and_its_day() {
    for reading in Reading::ALL.iter().copied() {
        let page = page(reading);
        // What stands above and below the steps of a route has a source too.
        let route = !texts(&page, ".ww-rule").is_empty();
        assert!(!route || !texts(&page, ".ww-stack > .ww-rule + .ww-source").is_empty());
        // They stand in no one's way to the first step.
        assert_eq!(
            texts(
                &page,
                ".ww-stack > .ww-rule + details.ww-source:not([open])"
            )
            .len(),
            usize::from(route),
            "{reading:?}"
        );
        let notices = texts(&page, ".ww-stack > .ww-notice").len();
        let below = texts(&page, ".ww-stack > .ww-notice + .ww-source").len();
        assert_eq!(notices, below, "{reading:?}");
        let parts = texts(&page, ".ww-route, .ww-contents details");
        assert!(!parts.is_empty());
        for part in parts {
            let own = part.starts_with(weegwijzer::text::reading::heading::CONTACT);
            assert!(
                own || part.contains("Bron: ") && part.contains("Nagelezen door de makers op"),
                "{part}"
            );
        }
    }
}

#[test]
fn the_meldcode_begins_with_its_steps_and_is_printed_below_them() {
    for reading in Reading::ALL.iter().copied() {
        let mut session = fresh();
        let open = ReferenceEvent::Open(ReferencePage::Read(reading));
        session.update(Event::Reference(open));
        let page = screens::page(&session, "https://a.example/");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        let content = page.find(reading.page()).expect("the page");
        let print = page.find(PRINT).expect("the button");
        assert_eq!(print > content, reading == Reading::Code, "{reading:?}");
    }
}

#[test]
fn the_five_steps_are_read_in_two_minutes() {
    // 240 words a minute is a usual pace for a plain text that is read in silence.
    let page = page(Reading::Code);
    let steps = texts(&page, ".ww-stack > .ww-rule, [data-nth] h2, [data-nth] dd");
    let words: usize = steps
        .iter()
        .map(|text| text.split_whitespace().count())
        .sum();
    assert!((300..=2 * 240).contains(&words), "{words}");
}

#[test]
fn sentences_on_the_pages_are_short() {
    for reading in Reading::ALL.iter().copied() {
        for text in texts(&page(reading), "p:not(.ww-source), dd, li") {
            for sentence in text.split(['.', '?', '!', ':']) {
                let count = sentence.split_whitespace().count();
                assert!(count <= 20, "{reading:?}: {count} words: {sentence}");
            }
        }
    }
}
