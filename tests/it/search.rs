//! Looking something up: questions as people in schools type them, each with the place that
//! has to come first.

use crate::common::{fresh, html};
use crate::html::texts;
use leptos::prelude::*;
use scraper::{Html, Selector};
use weegwijzer::effect::Effect;
use weegwijzer::parts::Frame;
use weegwijzer::protocol::Question;
use weegwijzer::reference::{ReferenceEvent, ReferencePage, ReferenceScene};
use weegwijzer::screens::{self, FilledIn, search};
use weegwijzer::search::{Target, find};
use weegwijzer::session::{Event, Mode, Scene, Session};
use weegwijzer::shared::STEPS;
use weegwijzer::static_pages::ReadingPage;
use weegwijzer::static_pages::search::{index, title};
use weegwijzer::text::{Contact, Guide, Reading, Signal};
use weegwijzer::text::{search as words, training};
use weegwijzer::training::TrainingScene;

/// What people type, typos included, and what comes first.
const ASKED: &[(&str, Target)] = &[
    // Whole questions.
    (
        "mag ik melden zonder toestemming",
        Target::Section(Reading::Code, 6),
    ),
    (
        "mag je eigenlijk melden als ouders dat niet willen",
        Target::Section(Reading::Code, 6),
    ),
    ("moet ik dit melden of niet", Target::Card(Guide::Must)),
    ("Ben ik verplicht om te melden?", Target::Card(Guide::Must)),
    ("wie belt er", Target::Section(Reading::Code, 4)),
    ("wie belt veilig tuis", Target::Section(Reading::Code, 4)),
    ("wat schrijf ik op", Target::Card(Guide::Write)),
    (
        "hoe schrijf ik iets goed op in parnasys",
        Target::Card(Guide::Write),
    ),
    ("moeder weet van niks", Target::Card(Guide::Skip)),
    ("vader weet er nog niets van", Target::Card(Guide::Skip)),
    (
        "hoe vertel ik de ouders dat ik ga melden",
        Target::Card(Guide::Tell),
    ),
    (
        "kind vraagt of ik het geheim hou",
        Target::Card(Guide::Pupil),
    ),
    ("wat doen ze na mijn melding", Target::Card(Guide::After)),
    (
        "hoelang duurt het voor veilig thuis belt",
        Target::Card(Guide::After),
    ),
    ("kan ik het anoniem doen", Target::Card(Guide::Anonymous)),
    (
        "komt mijn naam erin als ik meld",
        Target::Card(Guide::Anonymous),
    ),
    ("beslist de juf dat zelf", Target::Card(Guide::WhoDecides)),
    ("mag een mentor melden", Target::Card(Guide::WhoDecides)),
    ("moet de directeur het weten", Target::Card(Guide::Board)),
    (
        "ouders willen geen hulp",
        Target::Question(Question::Acceptance),
    ),
    ("ik heb geen bewijs", Target::Card(Guide::Strong)),
    (
        "hoe lang moeten we een dosier bewaren",
        Target::Section(Reading::Code, 8),
    ),
    (
        "mogen ouders het dossier inzien",
        Target::Section(Reading::Code, 8),
    ),
    (
        "wanneer mag ik een zaak sluiten",
        Target::Card(Guide::Close),
    ),
    (
        "ouders nemen al hulp aan, toch nog melden?",
        Target::Card(Guide::AlsoWithHelp),
    ),
    (
        "gescheiden ouders wie moet ik bellen",
        Target::Card(Guide::Custody),
    ),
    (
        "veilig thuis stuurt me door naar wijkteam",
        Target::Card(Guide::Referred),
    ),
    (
        "een vader is agressief tegen de juf",
        Target::Card(Guide::Threats),
    ),
    ("zusje zit op andere school", Target::Card(Guide::Sibling)),
    (
        "er is al jeugdzorg in het gezin",
        Target::Card(Guide::Involved),
    ),
    // Words alone, as schools say them.
    ("klikken", Target::Card(Guide::Anonymous)),
    ("AMK", Target::Number(Contact::VeiligThuis)),
    ("zorgmelding", Target::Section(Reading::Code, 4)),
    ("ib'er", Target::Card(Guide::WhoDecides)),
    ("IBer", Target::Card(Guide::WhoDecides)),
    ("CJG", Target::Card(Guide::Partner)),
    ("wijkteam", Target::Card(Guide::Partner)),
    ("KIES", Target::Card(Guide::Custody)),
    ("blauwe plek", Target::Card(Guide::Injury)),
    ("blouwe plekken op arm", Target::Card(Guide::Injury)),
    ("leerplichtamtenaar", Target::Card(Guide::Absence)),
    ("verzuimt vaak", Target::Card(Guide::Absence)),
    ("pesten", Target::Section(Reading::Related, 1)),
    ("naaktfotos", Target::Card(Guide::Images)),
    ("lover boy", Target::Card(Guide::Exploitation)),
    ("seksueel misbruk", Target::Card(Guide::SexualAbuse)),
    ("meisje wil niet meer leven", Target::Card(Guide::Suicidal)),
    ("uithuwelijken", Target::Section(Reading::Related, 3)),
    ("besnijdenis", Target::Section(Reading::Related, 3)),
    ("verwaarloosing", Target::Signal(Signal::Neglect)),
    ("homo en bang voor thuis", Target::Card(Guide::Lhbti)),
    ("vader slaat moeder", Target::Card(Guide::PartnerViolence)),
    (
        "meester raakt kinderen aan",
        Target::Section(Reading::Related, 0),
    ),
    ("student van 19", Target::Card(Guide::Adult)),
    ("handel with care", Target::Card(Guide::Handle)),
    ("terugkoppeling", Target::Section(Reading::After, 0)),
    (
        "niets gehoord na melding",
        Target::Section(Reading::After, 1),
    ),
    (
        "veilig thuis belt maar niet terug",
        Target::Section(Reading::After, 1),
    ),
    ("verwaarlozing", Target::Signal(Signal::Neglect)),
    (
        "signalen van verwaarlozing bij een kind",
        Target::Signal(Signal::Neglect),
    ),
    ("online", Target::Signal(Signal::Digital)),
    (
        "iemand kijkt mee op haar telefoon",
        Target::Signal(Signal::Digital),
    ),
    ("vernedert haar steeds", Target::Signal(Signal::Emotional)),
    ("signalen bij kleuters", Target::Signal(Signal::Infant)),
    ("is onze meldcode compleet", Target::Complete),
    ("wat vraagt de inspectie over de meldcode", Target::Complete),
    ("naar gevoel", Target::Signals),
    ("kind bang voor vader", Target::Signal(Signal::Witness)),
    ("papa slaat mama", Target::Signal(Signal::Witness)),
    ("ze wil niet naar huis", Target::Signal(Signal::Child)),
    ("kind heeft steeds buikpijn", Target::Signal(Signal::Child)),
    ("honger", Target::Signal(Signal::Neglect)),
    (
        "kleuter plast weer in zijn broek",
        Target::Signal(Signal::Infant),
    ),
    (
        "duikt weg als ik mijn hand optil",
        Target::Signal(Signal::Physical),
    ),
    ("geheimpje met opa", Target::Signal(Signal::Sexual)),
    ("signalenlijst", Target::Signals),
    ("IKC", Target::Card(Guide::ChildCentre)),
    ("opvang", Target::Card(Guide::ChildCentre)),
    (
        "school en opvang in een gebouw",
        Target::Card(Guide::ChildCentre),
    ),
    ("ChatGPT", Target::Section(Reading::Code, 9)),
    ("AI", Target::Section(Reading::Code, 9)),
    ("chatbot", Target::Section(Reading::Code, 9)),
    // Numbers, questions, words, pages, doors.
    ("kindertelefon", Target::Number(Contact::ChildLine)),
    (
        "nummer van veilig thuis",
        Target::Number(Contact::VeiligThuis),
    ),
    ("0800 2000", Target::Number(Contact::VeiligThuis)),
    ("vertrouwensinspekteur", Target::Number(Contact::Inspector)),
    ("vraag 2", Target::Question(Question::Safety)),
    ("stap 3", Target::Section(Reading::Code, 2)),
    ("folder voor ouders", Target::Page(Reading::Parents)),
    ("casemanager", Target::Section(Reading::Words, 5)),
    ("rollenspel studiedag", Target::Training),
    ("vijf stapen meldcode", Target::Page(Reading::Code)),
    ("broodtrommel", Target::Played(0)),
    // Written after the words of the index were: at first 36 of these 54 had the right place first.
    (
        "kind komt met vieze kleren",
        Target::Signal(Signal::Neglect),
    ),
    (
        "leerling heeft striemen op rug",
        Target::Card(Guide::Injury),
    ),
    (
        "ouder is boos op mij na melding",
        Target::Card(Guide::Threats),
    ),
    ("hoe praat ik met een kleuter", Target::Card(Guide::Pupil)),
    (
        "gesprek voeren met ouders tips",
        Target::Card(Guide::Parents),
    ),
    (
        "kan ik eerst advies vragen",
        Target::Section(Reading::Code, 1),
    ),
    ("wat is een disclosure", Target::Section(Reading::Words, 6)),
    (
        "wat betekend structurele onveilgheid",
        Target::Section(Reading::Words, 13),
    ),
    (
        "wie is aandachtsfunctionaris",
        Target::Section(Reading::Words, 0),
    ),
    ("inspectie bellen", Target::Number(Contact::Inspector)),
    ("wijkagent", Target::Number(Contact::Police)),
    ("113", Target::Number(Contact::Suicide)),
    ("zwangere leerling", Target::Section(Reading::Related, 2)),
    ("hoe lang mag hulp duren", Target::Card(Guide::WhyAgree)),
    ("meisje moet trouwen", Target::Section(Reading::Related, 3)),
    ("jongen dealt drugs", Target::Card(Guide::Exploitation)),
    (
        "collega slaat leerling",
        Target::Section(Reading::Related, 0),
    ),
    ("verwijsindex", Target::Section(Reading::Related, 5)),
    ("thuiszitter", Target::Card(Guide::Absence)),
    ("pleegkind wie heeft gezag", Target::Card(Guide::Custody)),
    (
        "wie moet er tekenen voor hulp",
        Target::Card(Guide::Consent),
    ),
    (
        "mag ik dit delen van de AVG",
        Target::Section(Reading::Code, 6),
    ),
    (
        "ben ik mentor wat moet ik doen",
        Target::Card(Guide::WhoDecides),
    ),
    ("leerling snijdt zichzelf", Target::Card(Guide::Suicidal)),
    ("kind slaat zijn moeder", Target::Card(Guide::ViolentPupil)),
    (
        "wat als hulp niet werkt",
        Target::Question(Question::Result),
    ),
    (
        "kan de school zelf helpen",
        Target::Question(Question::Help),
    ),
    ("oefenen met team", Target::Training),
    (
        "dossier vernietigen",
        Target::Section(Reading::Differences, 4),
    ),
    (
        "veilig thuis wil de melding niet aannemen",
        Target::Card(Guide::Referred),
    ),
    (
        "Hoe ga ik om met een ouder die alles ontkent?",
        Target::Card(Guide::Parents),
    ),
    (
        "kleuter praat over piemel van opa",
        Target::Card(Guide::SexualAbuse),
    ),
    (
        "kind vertelt mij dat het geslagen wordt",
        Target::Card(Guide::Pupil),
    ),
    ("kan je een melding intrekken", Target::Card(Guide::Threats)),
    (
        "zijn wij strafbaar als we niks doen",
        Target::Card(Guide::Must),
    ),
    (
        "Wat is het verschil tussen advies en melding",
        Target::Section(Reading::Code, 1),
    ),
    (
        "wie is verantwoordelijk de directeur of ib",
        Target::Card(Guide::WhoDecides),
    ),
    ("jeugdarts", Target::Card(Guide::Injury)),
    ("tolk nodig", Target::Card(Guide::Parents)),
    (
        "leerling van 18 wil niet dat ik meld",
        Target::Card(Guide::Adult),
    ),
    (
        "meisje van 15 zwanger",
        Target::Section(Reading::Related, 2),
    ),
    ("sextorsion", Target::Card(Guide::Images)),
    (
        "foto van blauwe plek maken mag dat",
        Target::Card(Guide::Injury),
    ),
    ("vechtscheidng", Target::Card(Guide::Custody)),
    ("politie bellen geen spoed", Target::Number(Contact::Police)),
    (
        "kind komt nooit meer op school",
        Target::Card(Guide::Absence),
    ),
    (
        "ouders kunnen geen nederlands",
        Target::Card(Guide::Parents),
    ),
    ("wat is acuut", Target::Question(Question::Safety)),
    ("ketenpartner", Target::Card(Guide::Partner)),
    ("hoe werkt de meldcode", Target::Page(Reading::Code)),
    ("moet het bestuur het weten", Target::Card(Guide::Board)),
    (
        "wat gebeurt er met mijn gegevens in deze app",
        Target::Card(Guide::Limits),
    ),
    ("mag stagiair melden", Target::Card(Guide::WhoDecides)),
    (
        "vader heeft moeder geslagen waar kind bij was",
        Target::Card(Guide::PartnerViolence),
    ),
];

#[test]
fn the_right_place_comes_first_for_every_written_question() {
    assert!(ASKED.len() >= 60);
    let mut wrong = Vec::new();
    for (asked, wanted) in ASKED {
        let hits = find(asked).expect("something to look for").hits;
        let places: Vec<Target> = hits.iter().map(|hit| hit.target).collect();
        if places.first() != Some(wanted) {
            let at = places.iter().position(|place| place == wanted);
            wrong.push(format!("{asked}: {wanted:?} at {at:?} of {places:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}: {wrong:#?}",
        wrong.len(),
        ASKED.len()
    );
}

/// What the first hits are called.
fn titles(query: &str) -> Vec<&'static str> {
    let hits = find(query).map_or_else(Vec::new, |found| found.hits);
    hits.iter().map(|hit| hit.title).collect()
}

#[test]
fn a_letter_too_few_too_many_wrong_or_swapped_finds_the_same() {
    for (right, wrong) in [
        (
            "mishandeling",
            &[
                "mishandelin",
                "mishandelling",
                "mishendeling",
                "mishadneling",
            ][..],
        ),
        (
            "toestemming",
            &["toestemmin", "toesteming", "toestamming", "toetsemming"],
        ),
        (
            "zelfmoord",
            &["zelfmoort", "selfmoord", "zelfmord", "zelmfoord"],
        ),
        (
            "kindertelefoon",
            &[
                "kindertelfoon",
                "kinder telefoon",
                "kindertellefoon",
                "Kindertélefoon",
            ],
        ),
        (
            "leerplicht",
            &["leerplight", "leerplich", "leeplicht", "LEERPLICHT"],
        ),
    ] {
        let first = titles(right).first().copied();
        assert!(first.is_some(), "{right}");
        for wrong in wrong {
            assert_eq!(titles(wrong).first().copied(), first, "{wrong}");
        }
    }
}

#[test]
fn a_word_is_found_while_it_is_typed() {
    for end in 3..="kindertelefoon".len() {
        let typed = &"kindertelefoon"[..end];
        assert!(
            titles(typed).contains(&"Kindertelefoon") || end < 7,
            "{typed}"
        );
    }
    assert!(find("").is_none() && find("  ?! ").is_none() && find("de").is_none());
}

#[test]
fn words_of_danger_now_bring_112_first_and_others_do_not() {
    for query in [
        "er ligt een mes in zijn tas",
        "messen",
        "hij heeft een wapen",
        "vuurwapens op school",
        "kind is dood",
        "vader slaat nu moeder",
        "ze schoppen hem nu",
        "het bloedt erg",
        "bloed",
        "bewusteloos",
        "ze wil zelfmoord plegen",
        "gestoken",
        "hij schiet",
        "overdosis pillen",
        "kind ontvoerd",
        "keel dichtgeknepen",
        "acuut gevaar",
        "112",
        "bewusteloos kint",
        "vermoorden",
        "hij dreigt haar te vermoorden",
        "brand",
    ] {
        assert!(find(query).is_some_and(|found| found.acute), "{query}");
    }
    for (query, _) in ASKED {
        let named = ["meer leven", "0800", "geen spoed"]
            .iter()
            .any(|calm| query.contains(calm));
        let acute = find(query).is_some_and(|found| found.acute);
        assert!(!acute || named, "{query}");
    }
}

#[test]
fn what_is_not_here_is_not_found() {
    for query in [
        "fietsenstalling kapot",
        "qwertyuiop",
        "wifi wachtwoord",
        "lunchmenu",
        "asdf",
        "parkeerplaats vol",
    ] {
        let found = find(query).expect("something was asked");
        assert_eq!(found.hits, [], "{query}");
    }
}

#[test]
fn no_first_line_reads_as_the_answer_to_a_case() {
    let verdicts = |line: &str| {
        let line = line.to_lowercase();
        ["ja.", "ja,", "nee.", "nee,"]
            .iter()
            .any(|verdict| line.starts_with(verdict))
            || [
                "in deze situatie",
                "wettelijke meldplicht",
                "hoeft niet te melden",
                "hoeft u niet te melden",
                "niet melden",
                "niets te melden",
                "geen melding nodig",
                "is veilig.",
            ]
            .iter()
            .any(|verdict| line.contains(verdict))
    };
    for hit in Target::all().iter().zip(index().lines()) {
        let (target, line) = hit;
        let line = line.split('\t').nth(1).expect("a first line");
        assert!(!line.is_empty() && !verdicts(line), "{target:?}: {line}");
    }
    assert!(verdicts("Ja. Meld het."), "a verdict is known");
    assert!(verdicts("De meldcode kent geen wettelijke meldplicht."));
}

#[test]
fn every_section_is_where_its_hit_leads() {
    for reading in Reading::ALL.iter().copied() {
        let page = html(|_| view! { <ReadingPage reading /> });
        let page = Html::parse_fragment(&page);
        let headings: Vec<String> = page
            .select(&Selector::parse(".ww-route > h2").expect("a selector"))
            .map(|heading| heading.text().collect())
            .collect();
        for target in Target::all() {
            if let Target::Section(of, at) = target
                && of == reading
            {
                assert_eq!(headings[at], title(target), "{target:?}");
            }
        }
    }
}

/// Where a tap on a hit leads.
fn opened(target: Target) -> Session {
    let mut session = fresh();
    session.update(search::event(target));
    session
}

#[test]
fn every_hit_leads_to_its_place() {
    for target in Target::all() {
        let scene = opened(target).scene();
        let right = match (target, &scene) {
            (Target::Quick | Target::Evaluate, Scene::Question(_))
            | (Target::Case, Scene::Readiness(_))
            | (Target::Training, Scene::Training(TrainingScene::List(_)))
            | (Target::School, Scene::Reference(ReferenceScene::School(..))) => true,
            (Target::Question(asked), Scene::Reference(ReferenceScene::Question(shown))) => {
                asked == *shown
            }
            (Target::Card(guide), Scene::Reference(ReferenceScene::Card(shown))) => guide == *shown,
            (Target::Number(contact), Scene::Reference(ReferenceScene::Number(shown))) => {
                contact == *shown
            }
            (Target::Page(reading), Scene::Reference(ReferenceScene::Read(shown, None))) => {
                reading == *shown
            }
            (
                Target::Section(reading, at),
                Scene::Reference(ReferenceScene::Read(shown, Some(there))),
            ) => reading == *shown && at == *there,
            (Target::Complete, Scene::Reference(ReferenceScene::Complete(_)))
            | (Target::Signals, Scene::Reference(ReferenceScene::Signals)) => true,
            (Target::Signal(signal), Scene::Reference(ReferenceScene::Signal(shown))) => {
                signal == *shown
            }
            (Target::Played(at), Scene::Training(TrainingScene::Case(case))) => {
                case.case.title == training::CASES[at].title
            }
            _ => false,
        };
        assert!(right, "{target:?}: {scene:?}");
    }
}

#[test]
fn a_page_that_shows_parents_no_staff_shows_none_at_any_of_its_sections() {
    for target in Target::all() {
        let for_parents = matches!(
            target,
            Target::Page(Reading::Parents) | Target::Section(Reading::Parents, _)
        );
        if matches!(
            target,
            Target::Page(_) | Target::Section(..) | Target::Card(_)
        ) {
            assert_eq!(
                FilledIn::by(&opened(target)).staff,
                !for_parents,
                "{target:?}"
            );
        }
    }
}

#[test]
fn what_is_looked_up_is_in_no_place_and_gone_when_the_reader_goes_on() {
    let ask = |session: &mut Session, query: &str| session.update(Event::Search(query.to_owned()));
    let mut session = fresh();
    let place = session.place();
    ask(&mut session, "blauwe plek");
    assert_eq!(
        (session.searched(), session.place()),
        ("blauwe plek", place)
    );
    // Sent again as it is, it leads to what was found.
    assert!(ask(&mut session, "blauwe plek").contains(&Effect::ShowFound));
    // A hit and Back: it is still there.
    session.update(search::event(Target::Card(Guide::Injury)));
    assert_eq!(session.searched(), "blauwe plek");
    // Where there is no field, nothing is looked up.
    ask(&mut session, "iets anders");
    assert_eq!(session.searched(), "blauwe plek");
    assert!(!session.is_lost_with_the_page(None));
    for on in [
        Event::Home,
        Event::Start(Mode::Quick),
        Event::Start(Mode::Case),
        Event::Start(Mode::Evaluate),
    ] {
        let mut session = session.clone();
        session.update(on.clone());
        assert_eq!(session.searched(), "", "{on:?}");
    }
}

#[test]
fn the_screens_below_each_other_stay_few_whatever_is_found() {
    let read = |page| Event::Reference(ReferenceEvent::Open(page));
    let between = [
        None,
        Some(ReferencePage::CODE),
        Some(ReferencePage::Read(Reading::Words)),
    ];
    for page in between {
        let mut session = fresh();
        for target in Target::all() {
            let events = page.map(read).into_iter();
            for event in events.chain([search::event(target)]) {
                session.update(event);
                assert!(session.place().depth < STEPS, "{page:?}: {target:?}");
            }
        }
    }
}

/// The start after this was typed.
fn start_with(query: &str) -> Html {
    let mut session = fresh();
    session.update(Event::Search(query.to_owned()));
    let page = screens::page(&session, "https://a.example/");
    Html::parse_fragment(&html(|dispatch| view! { <Frame page dispatch /> }))
}

#[test]
fn what_is_found_is_a_list_with_one_status_and_no_hits_is_no_verdict() {
    let page = start_with("mag ik melden zonder toestemming");
    let hits = texts(&page, "ul > li > [data-hit]").len();
    assert!((1..9).contains(&hits));
    assert_eq!(
        texts(&page, "[data-hit]").len(),
        hits,
        "each is in the list"
    );
    assert_eq!(
        texts(&page, "#search-told[role=status]"),
        [format!("{hits} gevonden")]
    );
    assert_eq!(
        texts(&page, "[data-check]").len(),
        1,
        "the quick check is offered"
    );
    assert_eq!(texts(&page, "[data-hit] .ww-answer__word").len(), hits);
    assert_eq!(texts(&page, "[data-hit] .ww-answer__meaning").len(), hits);

    let page = start_with("lunchmenu");
    assert_eq!(texts(&page, "#search-told"), ["Niets gevonden"]);
    assert_eq!(texts(&page, "[data-nothing]"), [words::NOTHING]);
    assert_eq!(
        texts(&page, "[data-nothing] + .ww-call [href='tel:08002000']").len(),
        1
    );

    let page = start_with("hij heeft een mes");
    let order = texts(
        &page,
        ".ww-danger [href='tel:112'], [data-hit], [data-nothing]",
    );
    assert!(order[0].contains("112"), "{order:?}");
    assert_eq!(texts(&start_with(""), "#search-told"), [""]);
}
