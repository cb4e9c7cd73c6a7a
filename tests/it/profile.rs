//! The school's profile: what comes in is checked, what goes out comes back, and
//! nothing in it can become more than text, a `tel:` or an `https:` link.

use crate::common::{self, day, fresh, html, today};
use base64ct::{Base64UrlUnpadded, Encoding};
use leptos::prelude::*;
use proptest::prelude::*;
use scraper::{Html, Selector};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use weegwijzer::case::{Audience, Field};
use weegwijzer::effect::Effect;
use weegwijzer::parts::Frame;
use weegwijzer::profile::{LINK_MARK, Person, Phone, Profile, SchoolForm, from_link, qr, to_link};
use weegwijzer::reference::{Reference, ReferenceEvent, ReferencePage, ReferenceScene, Stored};
use weegwijzer::screens;
use weegwijzer::session::{Event, Mode, Place, Scene};
use weegwijzer::text::{self, Reading, school};
use weegwijzer::values::{self, Form, Incoming, Kind, Refusal, Slot};

mod camera;
mod form;
mod names;
mod numbers;
mod preview;
mod travel;
mod typed;
mod unseen;

const SLOTS: &[Slot] = SchoolForm::SLOTS;
const LARGEST: usize = SchoolForm::LARGEST;

/// Whether nothing of what came in is taken.
fn is_refused(incoming: &Incoming<Profile>) -> bool {
    matches!(
        incoming,
        Incoming::Refused(..) | Incoming::Lacking(_) | Incoming::Line(_) | Incoming::Broken
    )
}

/// That a value has this one character too many.
const fn mark(c: char) -> values::Fault {
    values::Fault::Mark([Some(c), None, None, None])
}

/// A school that does not exist.
pub fn invented() -> Profile {
    let mut profile = Profile::default();
    for (name, value) in [
        ("school", "De Verzonnen School"),
        ("aandachtsfunctionaris-heet", "kwaliteitscoördinator"),
        ("aandachtsfunctionaris-naam", "Voorbeeld Eén"),
        ("aandachtsfunctionaris-telefoon", "010 000 00 01"),
        ("wijkteam-naam", "Wijkteam Nergens"),
        ("wijkteam-telefoon", "+31 10-000 00 02"),
        ("veilig-thuis-regio", "Nergensland"),
        ("veilig-thuis-telefoon", "010-0000003"),
        ("stap-1", "Vertel het\ndezelfde dag."),
        ("meldt", "de directeur"),
        ("leerlingvolgsysteem", "Voorbeeldsysteem"),
        ("notitie", "aantekening"),
        (
            "protocollen-link",
            "https://school.example/protocollen?map=1",
        ),
        ("bhv-naam", "Voorbeeld Twee"),
        ("bhv-plek", "lokaal 1"),
        ("gecontroleerd", "2026-11-23"),
    ] {
        profile.fill(name, value);
        assert!(!profile.get(name).is_empty(), "{name}");
    }
    assert_eq!(profile.wrong(), None);
    profile
}

/// Any profile that the app can have made.
fn any_profile() -> impl Strategy<Value = Profile> {
    let value = prop_oneof![
        ".{0,90}",
        "[0-9+ -]{0,22}",
        "https://[a-z.]{1,20}/[a-z]{0,9}",
        Just("2026-02-28".to_owned()),
        "\\PC{0,30}\n\\PC{0,30}",
    ];
    prop::collection::vec((0..SLOTS.len(), value), 1..20).prop_map(|typed| {
        let mut profile = Profile::default();
        for (slot, value) in typed {
            profile.fill(SLOTS[slot].name, &value);
            // What is not yet right is never written.
            if let Some(wrong) = profile.wrong() {
                profile.fill(wrong.slot.name, "");
            }
        }
        profile
    })
}

/// A link of the right shape: slots by number, right and wrong values, and all in
/// letters that a fragment can hold.
fn any_link() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        3 => "[a-zA-Z é-]{1,30}",
        3 => "0[1-9][0-9 -]{6,12}",
        1 => "\\+31 [1-9][0-9]{8}",
        1 => "https://[a-z]{1,9}\\.[a-z]{2,5}/[a-z]{0,9}",
        1 => "20[2-3][0-9]-0[1-9]-1[0-9]",
        1 => "\\PC{0,20}",
    ];
    prop::collection::btree_map(1..=SLOTS.len() + 1, value, 1..6).prop_map(|slots| {
        let mut text = String::from("1");
        for (slot, value) in slots {
            text.extend(u32::try_from(slot).ok().and_then(char::from_u32));
            text.push_str(&value);
            text.push('\0');
        }
        Base64UrlUnpadded::encode_string(text.as_bytes())
    })
}

/// Everything in it that could become a link is one that is allowed.
fn is_harmless(profile: &Profile) -> bool {
    // As it is dialled within the country.
    let home = |phone: Phone| {
        let digits = phone.href.strip_prefix("tel:").expect("a call");
        let home = digits.strip_prefix("+31").map(|rest| ["0", rest].concat());
        home.unwrap_or_else(|| digits.to_owned())
    };
    let call = |phone: Phone| {
        let digits = home(phone);
        let dear = ["00", "084", "087", "090", "18", "112"];
        (3..=11).contains(&digits.len())
            && digits.chars().all(|c| c.is_ascii_digit())
            && !dear.iter().any(|start| digits.starts_with(start))
    };
    let region = |phone: Phone| {
        let digits = home(phone);
        digits.len() == 10
            && ["01", "02", "03", "04", "05", "07", "088"]
                .iter()
                .any(|start| digits.starts_with(start))
    };
    let word = |person: &Person| {
        let called = profile.called(*person);
        // "plv. dir., a.i." is one.
        called.chars().count() <= 40 && !called.contains([':', '!', '?', '0'])
    };
    profile.wrong().is_none()
        && Person::ALL
            .iter()
            .all(|person| profile.phone(*person).is_none_or(call))
        && profile.number("veilig-thuis-telefoon").is_none_or(region)
        && profile
            .web("protocollen-link")
            .is_none_or(|web| web.starts_with("https://"))
        && Person::ALL.iter().all(word)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_goes_out_comes_back_the_same_by_file_and_by_link(profile in any_profile()) {
        prop_assume!(!profile.is_empty());
        let there = Incoming::Value(profile.clone());
        prop_assert_eq!(Profile::from_file(&profile.to_file()), there.clone());
        prop_assert_eq!(from_link(&to_link(&profile)), there);
        // A fragment holds no letter that an address would change.
        let plain = to_link(&profile).chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        prop_assert!(plain);
    }

    #[test]
    fn reading_anything_is_a_profile_or_nothing_and_every_target_is_allowed(
        text in prop_oneof![
            "\\PC*",
            "weegwijzer-profiel 1\n(\\PC{0,40}: \\PC{0,40}\n){0,5}",
            "weegwijzer-profiel 1\n(wijkteam-telefoon|protocollen-link|school): \\PC{0,30}\n",
            "[A-Za-z0-9_-]{0,200}",
        ]
    ) {
        for incoming in [Profile::from_file(&text), from_link(&text)] {
            if let Incoming::Value(profile) = incoming {
                prop_assert!(is_harmless(&profile), "{profile:?}");
                prop_assert_eq!(Profile::from_file(&profile.to_file()), Incoming::Value(profile));
            }
        }
    }

    #[test]
    fn a_link_of_the_right_shape_is_taken_whole_or_not_at_all(link in any_link()) {
        if let Incoming::Value(profile) = from_link(&link) {
            TAKEN.fetch_add(1, Relaxed);
            prop_assert!(is_harmless(&profile), "{profile:?}");
            // Nothing is left out: the same profile comes out.
            prop_assert_eq!(from_link(&to_link(&profile)), Incoming::Value(profile));
        }
    }

    #[test]
    fn a_link_with_one_letter_changed_is_refused(at in 0..400_usize, letter in "[A-Za-z0-9_-]") {
        let link = to_link(&invented());
        let mut other = link.clone();
        let at = at % link.len();
        other.replace_range(at..=at, &letter);
        if other != link {
            // The first letters have the version.
            prop_assert!(matches!(from_link(&other), Incoming::Broken | Incoming::Newer));
        }
    }
}

/// How many links of the right shape were profiles.
static TAKEN: AtomicUsize = AtomicUsize::new(0);

#[test]
fn links_of_the_right_shape_are_often_profiles() {
    // Else the property above would hold of refusals alone.
    a_link_of_the_right_shape_is_taken_whole_or_not_at_all();
    let taken = TAKEN.load(Relaxed);
    assert!(taken > 100, "{taken}");
}

#[test]
fn what_no_form_would_take_comes_in_by_no_file() {
    for (slot, good, bad) in [
        (
            "aandachtsfunctionaris-heet",
            &[
                "kwaliteitscoördinator",
                "IB-er",
                "Café zorg",
                "plv. dir., a.i.",
            ][..],
            &[
                "niemand: melden hoeft niet",
                "Bel 06",
                "niet nodig!",
                "<b>",
                "цель",
                "een woord dat veel te lang is om een rol te zijn",
            ][..],
        ),
        (
            "veilig-thuis-telefoon",
            &["010-0000003", "088 000 00 03"],
            &[
                "112",
                "0800-2000",
                "0900-0000003",
                "0900-0003",
                "0 9 00000003",
                "+0100000003",
                "00100000003",
                "+49 100000003",
                "010-00000034",
            ],
        ),
        (
            "protocollen-link",
            &["https://a.example", "https://a.example/b.c"],
            &["https://.", "https://a.", "https://.b", "https://a..b/"],
        ),
        (
            "school",
            &[
                "De Verzonnen School",
                "a\u{2800}b",
                "a\u{ffa0}",
                "a\tb",
                "a\u{b}b",
            ],
            &["a\u{ad}b", "\u{3164}", "a\u{115f}"],
        ),
    ] {
        let file =
            |value: &&str| Profile::from_file(&format!("weegwijzer-profiel 1\n{slot}: {value}\n"));
        for value in good {
            assert!(matches!(file(value), Incoming::Value(_)), "{value}");
        }
        for value in bad {
            assert!(is_refused(&file(value)), "{value}");
        }
    }
}

#[test]
fn the_reason_why_a_profile_is_refused_is_that_of_the_value_that_its_form_shows_first() {
    let wrong = [
        ("wijkteam-telefoon", "0900 1234567"),
        ("protocollen-link", "http://a.example"),
        ("crisisdienst-telefoon", "112"),
    ];
    let right = [("school", "De Verzonnen School")];
    for turn in 0..wrong.len() {
        let mut lines = wrong;
        lines.rotate_left(turn);
        let lines = right.iter().chain(&lines);
        let lines: String = lines
            .map(|(name, value)| format!("{name}: {value}\n"))
            .collect();
        let file = format!("weegwijzer-profiel 1\n{lines}");
        let Incoming::Refused(refusal, profile) = Profile::from_file(&file) else {
            panic!("{file}");
        };
        let first = profile.wrong().expect("three are wrong");
        assert_eq!(refusal.fault, first.fault, "{file}");
        let line = file.lines().nth(refusal.line - 1);
        let named = line.is_some_and(|line| line.starts_with(first.slot.name));
        assert!(named, "line {} of {file}", refusal.line);
        let fault = refusal.fault;
        let by_link = Incoming::Refused(Refusal { fault, line: 0 }, profile.clone());
        assert_eq!(from_link(&to_link(&profile)), by_link);
        let Incoming::Refused(again, same) = Profile::from_file(&profile.to_file()) else {
            panic!("{file}");
        };
        assert_eq!((again.fault, same), (fault, profile));
    }
}

#[test]
fn a_slot_that_a_file_leaves_empty_is_not_filled_in() {
    for slot in SLOTS {
        let named = if slot.name == "school" {
            "samenwerkingsverband-naam: Het Verband\n"
        } else {
            "school: De Verzonnen School\n"
        };
        for empty in ["", " ", "  ", " \t", " \u{a0}"] {
            let file = format!("weegwijzer-profiel 1\n{}:{empty}\n", slot.name);
            let nothing = Incoming::Lacking(Profile::default());
            assert_eq!(Profile::from_file(&file), nothing, "{file}");
            let Incoming::Value(profile) = Profile::from_file(&format!("{file}{named}")) else {
                panic!("{file}");
            };
            assert_eq!(profile.to_file(), format!("weegwijzer-profiel 1\n{named}"));
        }
    }
}

#[test]
fn the_fullest_form_fits_its_file_and_its_link() {
    let mut fullest = Profile::default();
    for slot in SLOTS {
        let value = match slot.kind {
            // Four bytes each: no letter has more.
            Kind::Line | Kind::Text => {
                "\u{1f600}".repeat(if slot.kind == Kind::Text { 400 } else { 120 })
            }
            Kind::Word | Kind::Place => "ɏ".repeat(40),
            // Three bytes each: a name has no letter with more.
            Kind::Name(_) => "ạ".repeat(120),
            Kind::Phone => "+31 1-0-0-0-0-0-0-0-2".to_owned(),
            Kind::Region => "0-1-0-0-0-0-0-0-0-3".to_owned(),
            Kind::Web => "https://a.example/".to_owned() + &"a".repeat(382),
            Kind::Day => "2026-11-23".to_owned(),
            Kind::One(offered) => (*offered.last().expect("a choice")).to_owned(),
        };
        fullest.fill(slot.name, &value);
    }
    assert_eq!(fullest.wrong(), None);
    assert_eq!(fullest.held().count(), SLOTS.len());
    let whole = Incoming::Value(fullest.clone());
    assert_eq!(Profile::from_file(&fullest.to_file()), whole);
    assert_eq!(from_link(&to_link(&fullest)), whole);
}

#[test]
fn the_file_of_a_school_is_this_to_the_byte() {
    // Files that were shared stay readable, and what a release wrote the next one writes.
    let file = "weegwijzer-profiel 1\n\
        school: De Verzonnen School\n\
        aandachtsfunctionaris-heet: kwaliteitscoördinator\n\
        aandachtsfunctionaris-naam: Voorbeeld Eén\n\
        aandachtsfunctionaris-telefoon: 010 000 00 01\n\
        wijkteam-naam: Wijkteam Nergens\n\
        wijkteam-telefoon: +31 10-000 00 02\n\
        veilig-thuis-regio: Nergensland\n\
        veilig-thuis-telefoon: 010-0000003\n\
        stap-1: Vertel het\\ndezelfde dag.\n\
        meldt: de directeur\n\
        leerlingvolgsysteem: Voorbeeldsysteem\n\
        notitie: aantekening\n\
        protocollen-link: https://school.example/protocollen?map=1\n\
        bhv-naam: Voorbeeld Twee\n\
        bhv-plek: lokaal 1\n\
        gecontroleerd: 2026-11-23\n";
    assert_eq!(invented().to_file(), file);
}

#[test]
fn a_broken_file_is_none() {
    let good = invented().to_file();
    assert!(matches!(Profile::from_file(&good), Incoming::Value(_)));
    let long = format!("weegwijzer-profiel 1\nschool: {}\n", "a".repeat(121));
    let large = format!("weegwijzer-profiel 1\nschool: {}\n", "a".repeat(LARGEST));
    for file in [
        "",
        "weegwijzer-profiel 1\n",
        "weegwijzer-profiel\nschool: A\n",
        "weegwijzer-profiel 0\nschool: A\n",
        "weegwijzer-oefencasus 1\nschool: A\n",
        "weegwijzer-profiel 1\nschool A\n",
        "weegwijzer-profiel 1\nonbekend: A\n",
        "weegwijzer-profiel 1\nschool: A\nschool: B\n",
        "weegwijzer-profiel 1\nschool: a\u{202e}b\n",
        "weegwijzer-profiel 1\nschool: a\u{0}b\n",
        "weegwijzer-profiel 1\nschool: \n",
        "weegwijzer-profiel 1\nwijkteam-telefoon: 12\n",
        "weegwijzer-profiel 1\nwijkteam-telefoon: *#06#\n",
        "weegwijzer-profiel 1\nwijkteam-telefoon: tel:112\n",
        "weegwijzer-profiel 1\nwijkteam-telefoon: 0612345678;ext=1\n",
        "weegwijzer-profiel 1\nwijkteam-telefoon: 1234567890123456\n",
        "weegwijzer-profiel 1\nwijkteam-telefoon: 06+12345\n",
        "weegwijzer-profiel 1\nprotocollen-link: http://a.example\n",
        "weegwijzer-profiel 1\nprotocollen-link: javascript:alert(1)\n",
        "weegwijzer-profiel 1\nprotocollen-link: https://a.example@b.example/\n",
        "weegwijzer-profiel 1\nprotocollen-link: https://a.example/\"x\n",
        "weegwijzer-profiel 1\nprotocollen-link: https://localhost\n",
        "weegwijzer-profiel 1\ngecontroleerd: 2026-13-01\n",
        "weegwijzer-profiel 1\ngecontroleerd: gisteren\n",
        &long,
        &large,
    ] {
        assert!(is_refused(&Profile::from_file(file)), "{file:.60}");
    }
    assert_eq!(
        Profile::from_file("weegwijzer-profiel 2\nschool: A\n"),
        Incoming::Newer
    );
}

#[test]
fn a_broken_link_is_none() {
    let link = |text: &str| Base64UrlUnpadded::encode_string(text.as_bytes());
    assert!(matches!(from_link(&link("1\u{1}A\0")), Incoming::Value(_)));
    assert_eq!(from_link(&link("3\u{1}A\0")), Incoming::Newer);
    // A checksum that is missing or wrong.
    assert_eq!(from_link(&link("2\u{1}A\0")), Incoming::Broken);
    let large = "A".repeat(LARGEST / 3 * 4 + 4);
    for text in [
        "",
        "=",
        "a b",
        &link(""),
        &link("1"),
        &link("1\0"),
        &link("1\u{1}A"),
        &link("1\u{1}\0"),
        &link("1\u{0}A\0"),
        &link("1\u{1}A\0\u{1}B\0"),
        &link("1\u{34}A\0"),
        &link("1\u{14}geen nummer\0"),
        &link("0\u{1}A\0"),
        &large,
    ] {
        assert!(is_refused(&from_link(text)), "{text:.60}");
    }
}

#[test]
fn the_slots_of_a_link_stay_where_they_are() {
    // A link that a board made today must open next year: the list only grows.
    let names: Vec<_> = SLOTS.iter().map(|slot| slot.name).collect();
    assert_eq!(names[0], "school");
    assert_eq!(names[1], "aandachtsfunctionaris-heet");
    assert_eq!(names[18], "wijkteam-naam");
    assert_eq!(names[29], "veilig-thuis-telefoon");
    assert_eq!(names[41], "protocollen-link");
    assert_eq!(names[50], "gecontroleerd");
    let kept = "MQFEZSBWZXJ6b25uZW4gU2Nob29sABNXaWprdGVhbSBOZXJnZW5zABQwMTAgMDAwIDAwIDAyAA";
    let mut profile = Profile::default();
    profile.fill("school", "De Verzonnen School");
    profile.fill("wijkteam-naam", "Wijkteam Nergens");
    profile.fill("wijkteam-telefoon", "010 000 00 02");
    assert_eq!(from_link(kept), Incoming::Value(profile));
}

/// What another library reads in the code, drawn with dots of eight.
fn decoded(side: i32, path: &str) -> String {
    let side = usize::try_from(side).expect("a side");
    let mut dark = vec![false; side * side];
    for run in path.split('M').skip(1) {
        let (place, rest) = run.split_once('h').expect("a run");
        let (x, y) = place.split_once(' ').expect("a place");
        let (x, y): (usize, usize) = (x.parse().expect("x"), y.parse().expect("y"));
        let long: usize = rest
            .split('v')
            .next()
            .expect("a length")
            .parse()
            .expect("a length");
        dark[y * side + x..y * side + x + long].fill(true);
    }
    let scale = 8;
    let bytes: Vec<u8> = (0..side * scale * side * scale)
        .map(|at| {
            let (x, y) = (at % (side * scale) / scale, at / (side * scale) / scale);
            if dark[y * side + x] { 0 } else { 255 }
        })
        .collect();
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(side * scale, side * scale, |x, y| {
            bytes[y * side * scale + x]
        });
    let grids = image.detect_grids();
    grids.first().expect("a code").decode().expect("readable").1
}

#[test]
fn another_reader_reads_the_code_as_the_same_profile() {
    let address = "https://weegwijzer.example/app/";
    let link = format!("{address}{LINK_MARK}{}", to_link(&invented()));
    let code = qr(&link).expect("it fits");
    let read = decoded(code.side, &code.path);
    assert_eq!(read, link);
    let fragment = read.split_once("#profiel=").expect("a fragment").1;
    assert_eq!(from_link(fragment), Incoming::Value(invented()));
}

#[test]
fn another_reader_reads_the_largest_code() {
    let (mut link, mut largest) = (String::new(), None);
    // Letters that differ, so that no mask is lucky.
    for at in 0_u32.. {
        link.extend(char::from_u32(u32::from(b'A') + at * at % 26));
        if link.len() < 630 {
            continue;
        }
        match qr(&link) {
            Some(code) => largest = Some((code, link.clone())),
            None => break,
        }
    }
    let (code, link) = largest.expect("a code");
    assert_eq!(code.side, 17 + 4 * 17 + 8);
    assert_eq!(decoded(code.side, &code.path), link);
}

#[test]
fn a_link_that_is_too_long_has_no_code() {
    assert!(qr(&"a".repeat(644)).is_some());
    assert!(qr(&"a".repeat(645)).is_none());
    assert!(qr(&"a".repeat(10_000)).is_none());
}

#[test]
fn every_slot_is_asked_once_and_has_words() {
    for slot in SLOTS.iter().filter(|slot| slot.kind != Kind::Day) {
        let parts = school::parts()
            .filter(|part| part.slots.iter().any(|start| slot.name.starts_with(start)))
            .count();
        assert_eq!(parts, 1, "{}", slot.name);
        assert!(!school::slot(slot.name).0.is_empty(), "{}", slot.name);
    }
    for person in Person::ALL {
        assert!(!school::person(person.id()).is_empty());
    }
}

fn find(page: &str, selector: &str) -> Vec<String> {
    let page = Html::parse_fragment(page);
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector)
        .map(|found| found.attr("href").unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn on_every_screen_of_a_case_whoever_has_a_number_is_one_tap_away() {
    let profile = invented();
    let wanted = ["tel:0100000001", "tel:+31100000002", "tel:0100000003"];
    for given in [&[][..], &[common::YES], &[common::YES, common::DOUBT]] {
        for mode in [Mode::Quick, Mode::Case] {
            let mut session = common::walked(mode, given);
            session.update(Event::Reference(ReferenceEvent::Found(Some(
                profile.to_file(),
            ))));
            let page = screens::page(&session, "https://a.example/");
            let page = html(|dispatch| view! { <Frame page dispatch /> });
            assert_eq!(find(&page, "[data-people] a"), wanted);
            let footer = page.find("ww-footer").expect("a footer");
            assert!(page.find("data-people").expect("people") < footer);
        }
    }
}

#[test]
fn what_a_school_writes_is_text_on_every_screen() {
    let hostile = "<script>alert(1)</script>\"'&amp;";
    let mut profile = Profile::default();
    for slot in SLOTS {
        if matches!(slot.kind, Kind::Line | Kind::Text) {
            profile.fill(slot.name, hostile);
        }
    }
    let mut reference = Reference::default();
    reference.update(ReferenceEvent::Found(Some(profile.to_file())), today());
    for scene in [
        ReferenceScene::School(profile.clone(), Stored::Kept),
        ReferenceScene::Form(None),
        ReferenceScene::Share(profile.clone()),
        ReferenceScene::Preview(Profile::default(), profile.clone()),
        ReferenceScene::Preview(profile.clone(), invented()),
    ] {
        let page = screens::reference(&scene, &reference, today(), "https://a.example/");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        assert!(!page.contains("<script"), "{scene:?}");
        assert!(page.contains("&lt;script&gt;"), "{scene:?}");
    }
}

#[test]
fn what_came_in_changes_nothing_before_a_yes() {
    let mut session = fresh();
    let mine = invented();
    session.update(Event::Reference(ReferenceEvent::Found(Some(
        mine.to_file(),
    ))));
    let mut theirs = Profile::default();
    theirs.fill("school", "Een andere school");
    session.update(Event::Reference(ReferenceEvent::FromFile(theirs.to_file())));
    assert_eq!(
        session.scene(),
        Scene::Reference(ReferenceScene::Preview(mine.clone(), theirs.clone()))
    );
    assert_eq!(session.reference().profile(), &mine);
    let mut refused = session.clone();
    refused.update(Event::Reference(ReferenceEvent::Back));
    assert_eq!(refused.reference().profile(), &mine);
    session.update(Event::Reference(ReferenceEvent::Take));
    assert_eq!(session.reference().profile(), &theirs);
    // The answered question does not come back.
    session.update(Event::Reference(ReferenceEvent::Back));
    assert!(matches!(session.scene(), Scene::Start(_)));
}

#[test]
fn what_a_newer_version_keeps_is_never_written_over() {
    let mut session = fresh();
    session.update(Event::Reference(ReferenceEvent::Open(
        ReferencePage::School,
    )));
    session.update(Event::Reference(ReferenceEvent::Open(ReferencePage::Form)));
    session.update(Event::Reference(ReferenceEvent::FromFile(
        invented().to_file(),
    )));
    // Another tab with a newer version keeps its own while this one asks.
    let newer = ReferenceEvent::Found(Some("weegwijzer-profiel 9".to_owned()));
    session.update(Event::Reference(newer));
    for event in [
        ReferenceEvent::Take,
        ReferenceEvent::FromFile(invented().to_file()),
        ReferenceEvent::Back,
        ReferenceEvent::Keep,
    ] {
        session.update(Event::Reference(event.clone()));
        assert!(session.reference().profile().is_empty(), "{event:?}");
    }
    assert!(session.reference().is_newer());
}

#[test]
fn one_tap_makes_the_app_speak_to_leerplicht_and_replaces_no_data() {
    let speaks = |found: Option<&str>| {
        let mut reference = Reference::default();
        reference.update(ReferenceEvent::Open(ReferencePage::School), today());
        reference.update(ReferenceEvent::Found(found.map(str::to_owned)), today());
        let scene = reference.scene().expect("the school");
        let page = screens::reference(&scene, &reference, today(), "");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        let effects = reference.update(ReferenceEvent::ForLeerplicht, today());
        let (audience, offers) = (
            reference.profile().audience(),
            page.contains("data-for-leerplicht"),
        );
        (offers, audience, effects)
    };
    let (offers, audience, effects) = speaks(None);
    assert!(offers);
    assert_eq!(audience, Some(Audience::Leerplicht));
    let stored = "weegwijzer-profiel 1\nvoor-wie: leerplicht\n".to_owned();
    assert_eq!(effects, [Effect::StoreProfile(stored)]);
    let invented = invented().to_file();
    for there in [
        invented.as_str(),
        "weegwijzer-profiel 9",
        "weegwijzer-profiel 1\nwijkteam-telefoon: 0900-1234567\n",
        "weegwijzer-profiel 1\nnothing\n",
    ] {
        let (offers, audience, effects) = speaks(Some(there));
        assert!(!offers, "{there}");
        assert_ne!(audience, Some(Audience::Leerplicht), "{there}");
        let stores = |effect: &Effect| matches!(effect, Effect::StoreProfile(_));
        assert!(!effects.iter().any(stores), "{there}");
    }
}

#[test]
fn old_data_say_so_beside_their_numbers_until_somebody_confirms_them() {
    let mut session = common::walked(Mode::Quick, &[common::YES, common::DOUBT]);
    let shown = |session: &weegwijzer::session::Session| {
        let page = screens::page(session, "https://a.example/");
        html(|dispatch| view! { <Frame page dispatch /> })
    };
    let mut old = invented();
    old.fill("gecontroleerd", "2025-01-01");
    session.update(Event::Reference(ReferenceEvent::Found(Some(old.to_file()))));
    assert!(shown(&session).contains(school::OLD));
    // On the start it is in view beside the two to call, and not in a fold alone.
    let mut home = session.clone();
    home.update(Event::Home);
    let quiet = ["<p class=\"ww-privacy\">", school::OLD].concat();
    assert!(shown(&home).contains(&quiet));
    session.update(Event::Reference(ReferenceEvent::Confirm));
    assert_eq!(
        session.reference().profile().get("gecontroleerd"),
        "2026-11-23"
    );
    assert!(!shown(&session).contains(school::OLD));
}

#[test]
fn what_a_school_wrote_stands_beside_the_norm() {
    let mut profile = invented();
    profile.fill("bewaren", "Tot 2 jaar na vertrek.");
    let scene = ReferenceScene::School(profile.clone(), Stored::Kept);
    let page = screens::reference(&scene, &Reference::default(), today(), "");
    let page = html(|dispatch| view! { <Frame page dispatch /> });
    // Once with its term of keeping, once with its agreements.
    assert_eq!(page.matches(school::NORM).count(), 2);
    assert!(page.contains(&["de directeur.", school::ABSENT].concat()));
}

#[test]
fn a_word_for_a_role_and_a_region_show_without_a_number() {
    let mut profile = Profile::default();
    profile.fill("directie-heet", "teamleider");
    profile.fill("veilig-thuis-regio", "Nergensland");
    let scene = ReferenceScene::School(profile, Stored::Kept);
    let page = screens::reference(&scene, &Reference::default(), today(), "");
    let page = html(|dispatch| view! { <Frame page dispatch /> });
    for says in ["Teamleider", "Directie", "Veilig Thuis Nergensland"] {
        assert!(page.contains(says), "{says}");
    }
}

#[test]
fn nothing_of_an_open_case_is_shared_with_the_school() {
    const NOTE: &str = "Verzonnen notitie over leerling X";
    let mut session = common::walked(Mode::Case, &[common::YES, common::DOUBT]);
    session.update(Event::Reference(ReferenceEvent::Found(Some(
        invented().to_file(),
    ))));
    for field in Field::all() {
        if field.kind() == weegwijzer::case::FieldKind::Text {
            session.update(Event::Fill(field, NOTE.to_owned()));
        }
    }
    let noted = session.run().map(|run| format!("{run:?}"));
    assert!(noted.is_some_and(|run| run.contains(NOTE)));
    session.update(Event::Reference(ReferenceEvent::Open(ReferencePage::Share)));
    let Scene::Reference(scene) = session.scene() else {
        panic!("the reference");
    };
    let page = screens::reference(&scene, session.reference(), today(), "https://a.example/");
    let page = html(|dispatch| view! { <Frame page dispatch /> });
    assert!(page.contains(&to_link(&invented())) && !page.contains(NOTE));
    assert_eq!(
        session.reference().profile().to_file(),
        invented().to_file()
    );
}

#[test]
fn the_preview_shows_every_number_old_and_new() {
    let (was, mut offered) = (invented(), invented());
    offered.fill("wijkteam-telefoon", "010 999 99 99");
    offered.fill("bhv-naam", "");
    let scene = ReferenceScene::Preview(was, offered);
    let page = screens::reference(&scene, &Reference::default(), today(), "");
    let page = html(|dispatch| view! { <Frame page dispatch /> });
    for text in [
        "010 999 99 99",
        "+31 10-000 00 02",
        school::GOES,
        "Voorbeeld Twee",
    ] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn the_form_takes_nothing_that_is_wrong_and_stamps_the_day() {
    let mut session = fresh();
    let typed = |name: &str, value: &str| {
        Event::Reference(ReferenceEvent::Type(name.to_owned(), value.to_owned()))
    };
    session.update(Event::Reference(ReferenceEvent::Open(
        ReferencePage::School,
    )));
    session.update(Event::Reference(ReferenceEvent::Open(ReferencePage::Form)));
    session.update(typed("school", "De Verzonnen School"));
    session.update(typed("wijkteam-telefoon", "06"));
    for _ in 0..2 {
        // The same mistake is shown again.
        let effects = session.update(Event::Reference(ReferenceEvent::Keep));
        assert!(effects.contains(&Effect::ShowMistake));
        let Scene::Reference(scene) = session.scene() else {
            panic!("the form stays");
        };
        assert!(
            matches!(&scene, ReferenceScene::Form(Some(wrong)) if wrong.slot.name == "wijkteam-telefoon")
        );
        // What is wrong stands at the field, in a part that is open.
        let page = screens::reference(&scene, session.reference(), today(), "");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        let field = page.split("id=\"school-wijkteam-telefoon\"").nth(1);
        let field = field.and_then(|rest| rest.split('>').next());
        assert!(field.is_some_and(|field| field.contains(
            "aria-invalid=\"true\" aria-describedby=\"wrong-school-wijkteam-telefoon count-school-wijkteam-telefoon\""
        )));
        assert!(page.contains(school::LENGTH));
        assert_eq!(page.matches("aria-invalid").count(), 1);
    }
    // The rest of a long form is not lost by it, and what was there before stays.
    assert_eq!(session.reference().profile().get("wijkteam-telefoon"), "");
    assert_eq!(
        session.reference().profile().get("school"),
        "De Verzonnen School"
    );
    assert!(session.reference().has_unsaved());
    let said = session.update(Event::Reference(ReferenceEvent::Written(true)));
    assert!(
        said.contains(&Effect::Say(school::TOLD_KEPT_REST)),
        "{said:?}"
    );
    assert_eq!(session.reference().writing().get("wijkteam-telefoon"), "06");
    session.update(typed("wijkteam-telefoon", "010-0000004"));
    session.update(Event::Reference(ReferenceEvent::Keep));
    assert_eq!(
        session.reference().profile().get("gecontroleerd"),
        "2026-11-23"
    );
    assert!(matches!(
        session.scene(),
        Scene::Reference(ReferenceScene::School(..))
    ));
    // Back from there is the start, not the form.
    session.update(Event::Reference(ReferenceEvent::Back));
    assert!(matches!(session.scene(), Scene::Start(_)));
}

#[test]
fn what_was_deleted_or_replaced_is_in_no_form_that_back_or_forward_leads_to() {
    let ends: [fn(&mut Reference); 2] = [
        |reference| {
            reference.update(ReferenceEvent::Forget, today());
            reference.update(ReferenceEvent::Removed(None), today());
        },
        |reference| {
            let mut other = Profile::default();
            other.fill("school", "Een andere");
            reference.update(ReferenceEvent::FromFile(other.to_file()), today());
            reference.update(ReferenceEvent::Take, today());
        },
    ];
    for end in ends {
        let mut reference = Reference::default();
        reference.update(ReferenceEvent::Found(Some(invented().to_file())), today());
        for page in [ReferencePage::School, ReferencePage::Form] {
            reference.update(ReferenceEvent::Open(page), today());
        }
        let typed = ReferenceEvent::Type("meldt".to_owned(), "nog iemand".to_owned());
        reference.update(typed, today());
        reference.update(ReferenceEvent::Back, today());
        end(&mut reference);
        for depth in 0..5 {
            reference.go_to(depth);
            let held = reference.writing().get("school");
            assert_ne!(held, invented().get("school"), "{depth}");
            assert_eq!(reference.writing().get("meldt"), "");
        }
        // The form begins with what is there now.
        reference.update(ReferenceEvent::Open(ReferencePage::Form), today());
        let now = reference.profile().get("school").to_owned();
        assert_eq!(reference.writing().get("school"), now);
    }
}

#[test]
fn a_form_in_which_nothing_was_typed_has_what_another_tab_stored() {
    let mut reference = Reference::default();
    for page in [ReferencePage::School, ReferencePage::Form] {
        reference.update(ReferenceEvent::Open(page), today());
    }
    let found = ReferenceEvent::Found(Some(invented().to_file()));
    reference.update(found, today());
    let school = invented().get("school").to_owned();
    assert_eq!(reference.writing().get("school"), school);
}

#[test]
fn a_form_that_was_left_half_typed_is_as_it_was_until_it_is_accepted_or_no_longer_true() {
    let open = |page| ReferenceEvent::Open(page);
    let typed = |reference: &Reference| reference.writing().get("school").to_owned();
    let mut reference = Reference::default();
    let mut update = |event| {
        reference.update(event, today());
        reference.clone()
    };
    update(open(ReferencePage::School));
    update(open(ReferencePage::Form));
    update(ReferenceEvent::Type(
        "school".to_owned(),
        "De Half".to_owned(),
    ));
    update(ReferenceEvent::Back);
    let again = update(open(ReferencePage::Form));
    assert_eq!(typed(&again), "De Half");
    assert!(again.is_in_memory_only());
    // Accepted, the form begins with what is stored.
    let kept = update(ReferenceEvent::Keep);
    assert!(!kept.is_in_memory_only());
    update(open(ReferencePage::Form));
    update(ReferenceEvent::Type(
        "school".to_owned(),
        "Iets anders".to_owned(),
    ));
    update(ReferenceEvent::Back);
    // Another tab stored something else: what was typed here stays, and the reader hears it.
    let other = Some(invented().to_file());
    let said = reference.update(ReferenceEvent::Found(other.clone()), today());
    assert_eq!(said, [Effect::Say(school::CHANGED_ELSEWHERE)]);
    // It is not said again as long as nothing changes.
    assert_eq!(
        reference.update(ReferenceEvent::Found(other.clone()), today()),
        []
    );
    reference.update(open(ReferencePage::Form), today());
    assert_eq!(typed(&reference), "Iets anders");
    // A form in which nothing was typed begins with what is stored now.
    reference.update(ReferenceEvent::Keep, today());
    reference.update(ReferenceEvent::Found(other), today());
    reference.update(open(ReferencePage::Form), today());
    assert_eq!(typed(&reference), invented().get("school"));
}

#[test]
fn the_reference_leaves_the_case_as_it_was() {
    let mut session = common::walked(Mode::Case, &[common::YES]);
    let (case, place) = (session.case().cloned(), session.place());
    session.update(Event::Reference(ReferenceEvent::Open(ReferencePage::CODE)));
    session.update(Event::Reference(ReferenceEvent::Open(ReferencePage::Read(
        Reading::Parents,
    ))));
    assert_eq!(session.place().depth, 2);
    session.update(Event::GoTo(Place {
        depth: 1,
        ..session.place()
    }));
    assert_eq!(
        session.scene(),
        Scene::Reference(ReferenceScene::Read(Reading::Code, None))
    );
    session.update(Event::Home);
    session.update(Event::Resume);
    assert_eq!((session.case().cloned(), session.place()), (case, place));
}

#[test]
fn after_twelve_months_the_app_says_its_texts_are_old() {
    for (checked, now, old) in [
        ("2026-11-23", "2026-11-23", false),
        ("2026-11-23", "2027-11-22", false),
        ("2026-11-23", "2027-11-23", false),
        ("2026-11-23", "2027-11-24", true),
        ("2026-11-23", "2031-01-01", true),
        // A clock that stands before the day of the check is wrong.
        ("2026-11-23", "2026-11-22", false),
        ("2026-11-23", "2000-01-01", false),
        ("2024-02-29", "2025-02-28", false),
        ("2024-02-29", "2025-03-01", true),
        ("2023-12-31", "2024-12-31", false),
        ("2023-12-31", "2025-01-01", true),
        ("2026-01-31", "2027-02-01", true),
    ] {
        let mut session = fresh().checked_on(Some(day(checked)));
        session.update(Event::Today(day(now)));
        assert_eq!(session.is_old(), old, "{checked} {now}");
        let Scene::Start(start) = session.scene() else {
            panic!("the start");
        };
        assert_eq!(start.old, old);
        let mut session = common::walked(Mode::Quick, &[common::YES, common::DOUBT])
            .checked_on(Some(day(checked)));
        session.update(Event::Today(day(now)));
        let Scene::Outcome(scene) = session.scene() else {
            panic!("an outcome");
        };
        assert_eq!(scene.reached.old, old);
        let page = screens::page(&session, "https://a.example/");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        assert_eq!(page.contains(&text::ui::OLD[..40]), old);
        assert!(page.contains("href=\"tel:112\"") && page.contains("href=\"tel:08002000\""));
    }
    assert!(!fresh().is_old());
}

#[test]
fn the_schools_own_data_grow_old_too() {
    for (now, old) in [("2027-11-23", false), ("2027-11-24", true)] {
        let scene = ReferenceScene::School(invented(), Stored::Kept);
        let page = screens::reference(&scene, &Reference::default(), day(now), "");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        assert_eq!(page.contains(school::OLD), old, "{now}");
    }
}
