//! Which phone numbers a school's data may hold: those of the Dutch plan whose call costs no
//! more than a call.

use super::*;
use weegwijzer::values::{Fault, dialled};

/// What a number dials, or why it is not taken.
const NUMBERS: &[(&str, Result<&str, Fault>)] = &[
    // Regions.
    ("010-0000003", Ok("0100000003")),
    ("010 000 00 01", Ok("0100000001")),
    ("0118-000003", Ok("0118000003")),
    ("020 0000003", Ok("0200000003")),
    ("0318 - 000003", Ok("0318000003")),
    ("045-0000003", Ok("0450000003")),
    ("0599000003", Ok("0599000003")),
    ("070-0000003", Ok("0700000003")),
    ("078 000 00 03", Ok("0780000003")),
    // With the country.
    ("+31 10-000 00 02", Ok("+31100000002")),
    ("+31100000002", Ok("+31100000002")),
    ("+31 010 0000002", Ok("+31100000002")),
    ("0031 10 0000002", Ok("+31100000002")),
    ("+31 6 12345678", Ok("+31612345678")),
    // A list of contacts leaves the plus out.
    ("31612345678", Ok("+31612345678")),
    ("31 6 12345678", Ok("+31612345678")),
    ("31 (0)10 000 00 02", Ok("+31100000002")),
    // Mobile.
    ("06-12345678", Ok("0612345678")),
    ("06 21 34 56 78", Ok("0621345678")),
    ("06-51234567", Ok("0651234567")),
    ("06-81234567", Ok("0681234567")),
    // Institutions, free numbers, numbers without a place.
    ("088 000 00 03", Ok("0880000003")),
    ("085-0000003", Ok("0850000003")),
    ("091-0000003", Ok("0910000003")),
    ("0800-2000", Ok("08002000")),
    ("0800-0432", Ok("08000432")),
    ("0800 123 4567", Ok("08001234567")),
    // A municipality, and services of social value.
    ("14 020", Ok("14020")),
    ("14 0118", Ok("140118")),
    ("14070", Ok("14070")),
    ("116 111", Ok("116111")),
    ("116000", Ok("116000")),
    ("113", Ok("113")),
    // Paid.
    ("0900-8844", Err(Fault::Paid)),
    ("0900 111 3 111", Err(Fault::Paid)),
    ("0906-1234567", Err(Fault::Paid)),
    ("0909-1234567", Err(Fault::Paid)),
    ("+31 900 1234567", Err(Fault::Paid)),
    ("0031 906 1234567", Err(Fault::Paid)),
    ("1888", Err(Fault::Paid)),
    ("18 50", Err(Fault::Paid)),
    // They put through.
    ("084-0000003", Err(Fault::Redirect)),
    ("087 000 00 03", Err(Fault::Redirect)),
    ("+31 84 0000003", Err(Fault::Redirect)),
    // Another country, a satellite, a service of the world.
    ("+881612345678", Err(Fault::Foreign)),
    ("+252 61 2345678", Err(Fault::Foreign)),
    ("+32 3 000 00 03", Err(Fault::Foreign)),
    ("+49 100000003", Err(Fault::Foreign)),
    ("0032 3 000 00 03", Err(Fault::Foreign)),
    ("00881612345678", Err(Fault::Foreign)),
    ("00800 12345678", Err(Fault::Foreign)),
    ("+0100000003", Err(Fault::Foreign)),
    ("+112", Err(Fault::Foreign)),
    // Nobody to call.
    ("0676-123456", Err(Fault::NoCall)),
    ("066-1234567", Err(Fault::NoCall)),
    ("06-01234567", Err(Fault::NoCall)),
    ("06-91234567", Err(Fault::NoCall)),
    ("082-0000003", Err(Fault::NoCall)),
    ("097012345678", Err(Fault::NoCall)),
    ("0140000003", Err(Fault::NoCall)),
    ("+31 14 020", Err(Fault::NoCall)),
    ("1621 010 0000003", Err(Fault::NoCall)),
    ("1414", Err(Fault::NoCall)),
    ("612345678", Err(Fault::NoCall)),
    ("112", Err(Fault::Emergency)),
    ("1 1-2", Err(Fault::Emergency)),
    ("1120", Err(Fault::Emergency)),
    // Too short, too long.
    ("06", Err(Fault::Length)),
    ("12", Err(Fault::Length)),
    ("+31", Err(Fault::Length)),
    ("06-1234567", Err(Fault::Length)),
    ("010-00000034", Err(Fault::Length)),
    ("0800-20001", Err(Fault::Length)),
    ("116 11", Err(Fault::Length)),
    ("14 01234", Err(Fault::Length)),
    ("+31 112", Err(Fault::Length)),
    ("1234567890123456", Err(Fault::NoCall)),
    // What is no digit: all of it is named.
    (
        "*#06#",
        Err(Fault::Mark([Some('*'), Some('#'), None, None])),
    ),
    ("#31#0612345678", Err(mark('#'))),
    ("0612345678,1", Err(mark(','))),
    ("0612345678;ext=1", Err(Fault::Besides)),
    ("0612345678p1", Err(Fault::Besides)),
    ("31900 1234567", Err(Fault::Paid)),
    ("3161234567", Err(Fault::NoCall)),
    ("316123456789", Err(Fault::Length)),
    ("06+12345", Err(mark('+'))),
    ("++31612345678", Err(mark('+'))),
    ("-0612345678", Ok("0612345678")),
    (
        "٠٦12345678",
        Err(Fault::Mark([Some('٠'), Some('٦'), None, None])),
    ),
];

fn file_with(slot: &str, value: &str) -> Incoming<Profile> {
    Profile::from_file(&format!("weegwijzer-profiel 1\n{slot}: {value}\n"))
}

#[test]
fn a_number_is_one_of_the_dutch_plan_that_costs_no_more_than_a_call() {
    for (number, says) in NUMBERS {
        let mut typed = Profile::default();
        typed.fill("wijkteam-telefoon", number);
        let fault = typed.wrong().map(|wrong| wrong.fault);
        assert_eq!(fault, says.err(), "{number}");
        assert_eq!(dialled(number), says.unwrap_or_default(), "{number}");
        let call = typed.number("wijkteam-telefoon").map(|phone| phone.href);
        assert_eq!(call, says.ok().map(|digits| format!("tel:{digits}")));
        match (file_with("wijkteam-telefoon", number), says) {
            (Incoming::Value(profile), Ok(_)) => {
                assert_eq!(from_link(&to_link(&profile)), Incoming::Value(profile));
            }
            (Incoming::Refused(refusal, profile), Err(why)) => {
                assert_eq!(refusal.fault, *why, "{number}");
                assert!(matches!(
                    from_link(&to_link(&profile)),
                    Incoming::Refused(..)
                ));
            }
            (read, _) => panic!("{number}: {read:?}"),
        }
    }
}

#[test]
fn every_number_of_the_app_that_a_school_may_have_is_taken_and_no_other() {
    for contact in text::Contact::ALL {
        let free = contact.number().starts_with("0800");
        assert_eq!(Kind::Phone.fits(contact.number()), free, "{contact:?}");
        assert!(!Kind::Region.fits(contact.number()), "{contact:?}");
    }
}

#[test]
fn a_region_has_a_fixed_number_or_one_of_an_institution() {
    for (number, _) in NUMBERS {
        let fault = Kind::Region.fault(number);
        let fixed = [
            "0100", "0118", "0200", "0318", "0450", "0599", "0700", "0780", "0880", "+3110",
        ];
        let own = fixed.iter().any(|start| dialled(number).starts_with(start));
        assert_eq!(fault.is_none(), own, "{number}");
        if Kind::Phone.fits(number) && !own {
            assert_eq!(fault, Some(Fault::NotRegional), "{number}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn separators_never_change_what_is_dialled(digits in "0[0-9]{6,11}|1[0-9]{2,6}", gaps in prop::collection::vec("[ -]{0,2}", 12)) {
        let spaced: String = digits
            .chars()
            .enumerate()
            .flat_map(|(at, c)| [c.to_string(), gaps[at % 12].clone()])
            .collect();
        prop_assert_eq!(dialled(&spaced), dialled(&digits));
        prop_assert_eq!(Kind::Phone.fault(&spaced), Kind::Phone.fault(&digits));
    }
}

#[test]
fn what_is_wrong_stands_at_the_field_and_why_nothing_came_in_is_told() {
    for (slot, value, field, told) in [
        (
            "wijkteam-telefoon",
            "0900-8844",
            "Dit is een betaald nummer.",
            "betaald nummer",
        ),
        (
            "wijkteam-telefoon",
            "+32 3 000 00 03",
            "buitenlands nummer",
            "buitenlands nummer",
        ),
        (
            "wijkteam-telefoon",
            "084-0000003",
            "Een nummer met 084 of 087 schakelt door",
            "084 of 087",
        ),
        (
            "wijkteam-telefoon",
            "0676-123456",
            "zit geen mens",
            "telefoonnummer dat niet klopt",
        ),
        (
            "wijkteam-telefoon",
            "112",
            "112 staat al boven elk scherm.",
            "112 als nummer van iemand anders",
        ),
        (
            "wijkteam-telefoon",
            "06",
            "Een telefoonnummer heeft 10 cijfers.",
            "telefoonnummer dat niet klopt",
        ),
        (
            "wijkteam-telefoon",
            "06#1",
            "Haal het teken ‘#’ weg.",
            "een teken dat daar niet hoort",
        ),
        (
            "wijkteam-telefoon",
            "010-1234567 / 06-12345678",
            "Hier staan twee nummers",
            "twee nummers waar er één past (regel 3 van het bestand)",
        ),
        (
            "directie-heet",
            "bel 12345678",
            "geen nummer. Zet een nummer bij",
            "een rol met een nummer erin",
        ),
        (
            "protocollen-link",
            "https://a b.example/c",
            "Haal de spatie weg.",
            "een teken dat daar niet hoort",
        ),
        (
            "protocollen-link",
            "https://piet@a.example",
            "Voor de @ staat een naam",
            "een adres dat niet klopt",
        ),
        (
            "protocollen-link",
            "https://a.example:8080",
            "staat een dubbele punt",
            "een adres dat niet klopt",
        ),
        (
            "protocollen-link",
            "https://intranet",
            "met een punt in de naam",
            "een adres dat niet klopt",
        ),
        (
            "protocollen-link",
            "https://a.example/{400}",
            "U heeft 418 tekens. Er passen er 400. Een afgekapt adres werkt niet.",
            "een tekst die te lang is",
        ),
        (
            "stap-2",
            "{900}",
            "U heeft 900 tekens. Er passen er 400. Maak de tekst korter.",
            "een tekst die te lang is",
        ),
        (
            "veilig-thuis-telefoon",
            "06-12345678",
            "geen 06 en geen 0800",
            "geen nummer van een regio",
        ),
        (
            "veilig-thuis-regio",
            "Twente 2",
            "Haal het cijfer ‘2’ weg.",
            "een teken dat daar niet hoort",
        ),
        (
            "directie-heet",
            "directeur!",
            "Haal het teken ‘!’ weg.",
            "een teken dat daar niet hoort",
        ),
        (
            "directie-heet",
            "directeur: bel = wie; of *!",
            "Haal het teken ‘:’, het teken ‘=’, het teken ‘;’ en het teken ‘*’ weg.",
            "een teken dat daar niet hoort",
        ),
        (
            "wijkteam-telefoon",
            "078-0005999 toestel 12",
            "Hier past alleen het nummer. Zet een toestel of een naam in het veld voor de naam.",
            "een telefoonnummer met woorden erbij",
        ),
        (
            "meldt",
            "Bel Veilig Thuis: 0906-1234567",
            "Hier past geen telefoonnummer.",
            "een telefoonnummer in een naam of een zin (regel 3 van het bestand)",
        ),
        (
            "wijkteam-naam",
            "Anna, kamer 112",
            "Is het een kamer? Laat het nummer dan weg.",
            "een naam die in Weegwijzer van iets anders is",
        ),
        (
            "wijkteam-naam",
            "Tеam",
            "Haal de bijzondere letter of het teken ‘е’ weg.",
            "een teken dat daar niet hoort",
        ),
        (
            "wijkteam-naam",
            "Veilig Thuis",
            "‘Veilig Thuis’ is in Weegwijzer de naam van iets anders.",
            "een naam die in Weegwijzer van iets anders is",
        ),
        (
            "veilig-thuis-regio",
            "Veilig Thuis Rotterdam",
            "staat er al voor. Vul alleen de naam van de regio in.",
            "een naam die in Weegwijzer van iets anders is",
        ),
        (
            "wijkteam-telefoon",
            "bel marijke even",
            "Vul hier alleen een telefoonnummer in, zonder woorden.",
            "een teken dat daar niet hoort",
        ),
        (
            "protocollen-link",
            "http://a.example",
            "begint met https://",
            "een adres dat niet klopt",
        ),
    ] {
        let value = &value
            .replace("{400}", &"a".repeat(400))
            .replace("{900}", &"a".repeat(900));
        let mut reference = Reference::default();
        for page in [ReferencePage::School, ReferencePage::Form] {
            reference.update(ReferenceEvent::Open(page), today());
        }
        let typed = ReferenceEvent::Type(slot.to_owned(), value.to_owned());
        reference.update(typed, today());
        let effects = reference.update(ReferenceEvent::Keep, today());
        assert_eq!(effects, [Effect::ShowMistake], "{value}");
        let shown = |reference: &Reference| {
            let scene = reference.scene().expect("the form");
            let page = screens::reference(&scene, reference, today(), "");
            html(|dispatch| view! { <Frame page dispatch /> })
        };
        let page = shown(&reference);
        assert!(page.contains(field), "{value}: {page}");
        assert!(page.contains("Dit klopt nog niet. ") || page.contains("de naam van iets anders"));
        // What is typed on does not change the message below the reader's hands.
        let mended = ReferenceEvent::Type(slot.to_owned(), "010-0000003".to_owned());
        reference.update(mended, today());
        assert!(shown(&reference).contains(field), "{value}");

        let mut reference = Reference::default();
        let file = format!("weegwijzer-profiel 1\nschool: De Verzonnen School\n{slot}: {value}\n");
        let effects = reference.update(ReferenceEvent::FromFile(file), today());
        let [Effect::SayText(says)] = &effects[..] else {
            panic!("{effects:?}");
        };
        assert!(
            says.contains(told)
                && says.ends_with("Er is niets veranderd. Vraag uw collega om dit te verbeteren."),
            "{says}"
        );
        assert_eq!(reference.scene(), None);
        assert!(reference.profile().is_empty());
    }
}

#[test]
fn what_is_stored_and_no_longer_taken_is_shown_nowhere_and_mended_in_the_form() {
    let mut reference = Reference::default();
    let stored = invented()
        .to_file()
        .replace("+31 10-000 00 02", "0900-8844");
    reference.update(ReferenceEvent::Found(Some(stored.clone())), today());
    assert!(reference.profile().is_empty());
    reference.update(ReferenceEvent::Open(ReferencePage::School), today());
    let shown = |reference: &Reference| {
        let scene = reference.scene().expect("a screen");
        let page = screens::reference(&scene, reference, today(), "");
        html(|dispatch| view! { <Frame page dispatch /> })
    };
    let page = shown(&reference);
    assert!(page.contains(school::UNFIT) && page.contains(school::CHANGE));
    let saved = reference.update(ReferenceEvent::Export, today());
    assert!(matches!(&saved[..], [Effect::SaveFile(_, file)] if *file == stored));
    // The form begins with all of it, and says at once what to mend.
    reference.update(ReferenceEvent::Open(ReferencePage::Form), today());
    assert_eq!(reference.writing().get("school"), invented().get("school"));
    assert!(shown(&reference).contains("Dit is een betaald nummer."));
    let mended = ReferenceEvent::Type(
        "wijkteam-telefoon".to_owned(),
        "+31 10-000 00 02".to_owned(),
    );
    reference.update(mended, today());
    let kept = reference.update(ReferenceEvent::Keep, today());
    assert_eq!(kept, [Effect::StoreProfile(invented().to_file())]);
    reference.update(ReferenceEvent::Written(true), today());
    assert_eq!(reference.profile().to_file(), invented().to_file());
}
