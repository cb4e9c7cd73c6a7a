//! What a reader sees of data that came in, before a yes: the numbers first, under the names
//! that their buttons will have.

use super::*;

fn shown(was: &Profile, offered: &Profile) -> Html {
    let scene = ReferenceScene::Preview(was.clone(), offered.clone());
    let page = screens::reference(&scene, &Reference::default(), today(), "");
    Html::parse_fragment(&html(|dispatch| view! { <Frame page dispatch /> }))
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let text = |found: scraper::ElementRef<'_>| found.text().collect::<String>();
    page.select(&selector).map(text).collect()
}

#[test]
fn the_preview_begins_with_every_number_and_what_it_will_be_called() {
    let (was, mut offered) = (invented(), invented());
    offered.fill("wijkteam-telefoon", "");
    offered.fill("aandachtsfunctionaris-heet", "ib’er");
    offered.fill("crisisdienst-telefoon", "0800-2000");
    offered.fill("veilig-thuis-telefoon", "010-0000009");
    let page = shown(&was, &offered);
    assert_eq!(
        texts(&page, "[data-numbers] > li"),
        [
            "Veilig Thuis Nergensland 010-0000009Veranderd. Nu staat er: Veilig Thuis Nergensland 010-0000003",
            // What the role is called changes, the number does not.
            "Ib’er (Aandachtsfunctionaris) Voorbeeld Eén 010 000 00 01Veranderd. Nu staat er: Kwaliteitscoördinator (Aandachtsfunctionaris) Voorbeeld Eén 010 000 00 01",
            "Buurtteam of wijkteam Wijkteam Nergens +31 10-000 00 02Verdwijnt",
            "Crisisdienst 0800-2000Nieuw nummer",
        ]
    );
    // What changes is marked, and no number is in the rest.
    assert_eq!(texts(&page, "[data-numbers] .ww-remark").len(), 3);
    let rest = texts(&page, "[data-offered]").concat();
    assert!(!rest.contains("010"), "{rest}");
    for says in school::NUMBERS_CHECK {
        assert!(texts(&page, "main").concat().contains(says));
    }
    let whole = texts(&page, "main").concat();
    assert!(whole.find(school::NUMBERS) < whole.find(school::OTHERS));
}

#[test]
fn what_is_older_than_what_is_there_says_so_first_and_is_not_the_main_tap() {
    for (held, sent, older) in [
        ("2026-12-10", "2026-11-28", true),
        ("2026-11-28", "2026-12-10", false),
        ("2026-11-28", "2026-11-28", false),
        ("", "2026-11-28", false),
    ] {
        let (mut was, mut offered) = (invented(), invented());
        was.fill("gecontroleerd", held);
        offered.fill("gecontroleerd", sent);
        let page = shown(&was, &offered);
        let says = texts(&page, "[data-older]").concat();
        assert_eq!(says.contains("28 november 2026"), older, "{says}");
        let strong = texts(&page, ".ww-dock .ww-button--strong");
        assert_eq!(strong, [if older { school::LEAVE } else { school::TAKE }]);
    }
}

#[test]
fn numbers_that_stay_are_there_too_and_not_marked() {
    let mut offered = invented();
    offered.fill("school", "Een andere school");
    let page = shown(&invented(), &offered);
    let numbers = texts(&page, "[data-numbers] > li");
    assert_eq!(numbers.len(), 3);
    assert!(
        numbers.iter().all(|number| number.ends_with(school::STAYS)),
        "{numbers:?}"
    );
    assert!(texts(&page, "[data-numbers] .ww-remark").is_empty());
}

#[test]
fn what_the_preview_calls_a_number_is_what_its_button_is_called() {
    let offered = invented();
    let preview = shown(&Profile::default(), &offered);
    let called = texts(&preview, "[data-numbers] > li > b");
    let numbers = texts(&preview, "[data-numbers] span b");
    let called = called.into_iter().zip(numbers);
    let called = called.map(|(called, number)| [called, number].join(" "));
    let mut session = common::walked(Mode::Case, &[common::YES, common::DOUBT]);
    session.update(Event::Reference(ReferenceEvent::Found(Some(
        offered.to_file(),
    ))));
    let page = screens::page(&session, "https://a.example/");
    let page = Html::parse_fragment(&html(|dispatch| view! { <Frame page dispatch /> }));
    let buttons = texts(&page, ".ww-call__link");
    for called in called {
        let plain = called.replace(" (Aandachtsfunctionaris)", "");
        let found = buttons
            .iter()
            .any(|button| button.trim().starts_with(&plain));
        assert!(found, "{called}: {buttons:?}");
    }
    // The region's own number says who gave it, and is only below that of the country.
    let given: Vec<_> = buttons
        .iter()
        .filter(|button| button.contains(school::GIVEN))
        .collect();
    assert!(!given.is_empty());
    let alone = texts(&page, ".ww-call__link--given").len();
    let below = texts(&page, "[href=\"tel:08002000\"] + .ww-call__link--given").len();
    assert_eq!((alone, below), (given.len(), given.len()));
}

#[test]
fn the_whole_address_is_shown_before_and_after_it_is_taken() {
    let address = "https://school.example/protocollen?map=1";
    let preview = texts(&shown(&Profile::default(), &invented()), "[data-offered]").concat();
    assert!(preview.contains(address));
    let scene = ReferenceScene::School(invented(), Stored::Kept);
    let page = screens::reference(&scene, &Reference::default(), today(), "");
    let page = Html::parse_fragment(&html(|dispatch| view! { <Frame page dispatch /> }));
    assert!(texts(&page, ".ww-url").contains(&address.to_owned()));
}

#[test]
fn a_name_is_beside_its_number_and_a_day_is_in_words() {
    let mut offered = invented();
    offered.fill("bevoegd-gezag-naam", "Stichting Verzonnen");
    offered.fill("gecontroleerd", "2026-11-24");
    let page = shown(&Profile::default(), &offered);
    let numbers = texts(&page, "[data-numbers]").concat();
    let rest = texts(&page, "[data-offered]").concat();
    for name in ["Voorbeeld Eén", "Wijkteam Nergens"] {
        assert!(numbers.contains(name) && !rest.contains(name), "{name}");
    }
    // Who has no number is in the rest.
    assert!(rest.contains("Bevoegd gezag, naam: Stichting Verzonnen"));
    assert!(rest.contains("24 november 2026") && !rest.contains("2026-11"));
    // A question has its answer behind it, and no colon.
    assert!(!rest.contains("?:"), "{rest}");
}

#[test]
fn the_form_shows_a_short_label_speaks_a_whole_one_and_follows_for_whom_it_is() {
    let form = |audience: &str| {
        let mut session = fresh();
        for event in [
            ReferenceEvent::Open(ReferencePage::Form),
            ReferenceEvent::Type("voor-wie".to_owned(), audience.to_owned()),
        ] {
            session.update(Event::Reference(event));
        }
        let page = screens::page(&session, "https://a.example/");
        Html::parse_fragment(&html(|dispatch| view! { <Frame page dispatch /> }))
    };
    let page = form("school");
    let label = "[for=school-aandachtsfunctionaris-naam]";
    assert_eq!(texts(&page, label), ["Aandachtsfunctionaris, Naam"]);
    let heard = texts(&page, &[label, " > .ww-hidden"].concat());
    assert_eq!(heard, ["Aandachtsfunctionaris, "]);
    let labels = texts(&page, "label.ww-field__label");
    let unique: std::collections::BTreeSet<_> = labels.iter().collect();
    assert_eq!(unique.len(), labels.len(), "{labels:?}");
    assert!(
        texts(&page, "main")
            .concat()
            .contains("Wat voor school is het?")
    );

    let says = texts(&form("leerplicht"), "main").concat();
    for never in [
        "onze school",
        "Onze school",
        "van de school",
        "Wat voor school",
    ] {
        assert!(!says.contains(never), "{never}");
    }
    assert!(says.contains("Gegevens van onze organisatie"));
}

#[test]
fn a_form_that_was_not_accepted_is_named_before_it_is_replaced() {
    let says = |typed: bool| {
        let mut session = fresh();
        let mut update = |event| {
            session.update(Event::Reference(event));
        };
        update(ReferenceEvent::Open(ReferencePage::School));
        update(ReferenceEvent::Open(ReferencePage::Form));
        if typed {
            update(ReferenceEvent::Type(
                "school".to_owned(),
                "De Half".to_owned(),
            ));
        }
        update(ReferenceEvent::Back);
        update(ReferenceEvent::FromFile(invented().to_file()));
        let page = screens::page(&session, "https://a.example/");
        html(|dispatch| view! { <Frame page dispatch /> }).contains(school::PREVIEW_FORM)
    };
    assert!(says(true));
    assert!(!says(false));
}

#[test]
fn what_was_not_saved_is_named_where_the_profile_is_shown_and_shared() {
    for (typed, saved, names) in [
        (false, false, false),
        (true, false, true),
        (true, true, false),
    ] {
        let mut session = fresh();
        let mut update = |event| {
            session.update(Event::Reference(event));
        };
        update(ReferenceEvent::Open(ReferencePage::School));
        update(ReferenceEvent::FromFile(invented().to_file()));
        update(ReferenceEvent::Take);
        update(ReferenceEvent::Open(ReferencePage::Form));
        if typed {
            let (slot, value) = ("school".to_owned(), "De Half".to_owned());
            update(ReferenceEvent::Type(slot, value));
        }
        update(if saved {
            ReferenceEvent::Keep
        } else {
            ReferenceEvent::Back
        });
        for page in [None, Some(ReferencePage::Share)] {
            if let Some(page) = page {
                session.update(Event::Reference(ReferenceEvent::Open(page)));
            }
            let page = screens::page(&session, "https://a.example/");
            let says = html(|dispatch| view! { <Frame page dispatch /> });
            assert_eq!(
                says.contains(school::UNSAVED),
                names,
                "{typed} {saved} {says}"
            );
        }
    }
}

#[test]
fn what_came_in_takes_nothing_away_but_from_another_school_or_beside_another_name() {
    let of = |pairs: &[(&str, &str)]| {
        let mut profile = Profile::default();
        for (name, value) in pairs {
            profile.fill(name, value);
        }
        profile
    };
    let held = of(&[
        ("school", "De Verzonnen School"),
        ("directie-naam", "Voorbeeld Vier"),
        ("directie-telefoon", "010-0000009"),
        ("wijkteam-telefoon", "010-0000002"),
        ("stap-2", "Altijd met twee."),
        ("gecontroleerd", "2025-01-01"),
    ]);
    for (sent, stay) in [
        (
            &[("stap-1", "Zo."), ("gecontroleerd", "2026-11-01")][..],
            &[
                "directie-naam",
                "directie-telefoon",
                "wijkteam-telefoon",
                "stap-2",
                "school",
            ][..],
        ),
        // Another name has its own number, or none.
        (
            &[
                ("school", "De Verzonnen School"),
                ("directie-naam", "Iemand anders"),
            ],
            &["wijkteam-telefoon", "stap-2"],
        ),
        (&[("school", "Een andere"), ("stap-1", "Zo.")], &[]),
    ] {
        let sent = of(sent);
        let both = sent.beside(&held);
        let kept = held.held().filter(|(slot, _)| slot.name != "gecontroleerd");
        for (slot, value) in kept {
            let stays = stay.contains(&slot.name);
            let own = sent.get(slot.name);
            let now = if own.is_empty() && stays { value } else { own };
            assert_eq!(both.get(slot.name), now, "{}", slot.name);
        }
        for (slot, value) in sent.held().filter(|(slot, _)| slot.name != "gecontroleerd") {
            assert_eq!(both.get(slot.name), value, "{}", slot.name);
        }
        if sent.checked_on().is_some() {
            assert_eq!(
                both.get("gecontroleerd"),
                "2025-01-01",
                "the older of the two"
            );
        }
    }
}

#[test]
fn all_is_replaced_where_the_reader_says_so() {
    let mut session = fresh();
    let mine = invented();
    let found = ReferenceEvent::Found(Some(mine.to_file()));
    session.update(Event::Reference(found));
    let mut theirs = Profile::default();
    theirs.fill("stap-1", "Zo.");
    for (event, stays) in [
        (ReferenceEvent::Take, true),
        (ReferenceEvent::Replace, false),
    ] {
        session.update(Event::Reference(ReferenceEvent::FromFile(theirs.to_file())));
        let page = screens::page(&session, "");
        let page = html(|dispatch| view! { <Frame page dispatch /> });
        assert!(page.contains("data-beside") && page.contains("data-replace-school"));
        session.update(Event::Reference(event));
        let profile = session.reference().profile();
        assert_eq!(profile.get("wijkteam-telefoon").is_empty(), !stays);
        assert_eq!(profile.get("stap-1"), "Zo.");
    }
}
