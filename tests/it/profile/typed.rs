//! What people write is read in every notation and held in one; what is not taken says why
//! and stays as it was typed.

use super::*;
use weegwijzer::values::{Fault, dialled};

/// A number as a school, a phone or a text processor writes it; how it is held, and what it
/// dials.
const NOTATIONS: &[(&str, &str, &str)] = &[
    ("(078) 000 59 99", "078 000 59 99", "0780005999"),
    ("[078] 000 59 99", "078 000 59 99", "0780005999"),
    ("078 – 000 59 99", "078-000 59 99", "0780005999"),
    ("078\u{2011}0005999", "078-0005999", "0780005999"),
    ("078\u{2212}0005999", "078-0005999", "0780005999"),
    ("078\u{ff0d}0005999", "078-0005999", "0780005999"),
    (
        "078\u{a0}000\u{a0}59\u{a0}99",
        "078 000 59 99",
        "0780005999",
    ),
    ("078\u{202f}000\u{2009}5999", "078 000 5999", "0780005999"),
    ("078\u{3000}0005999", "078 0005999", "0780005999"),
    ("078/0005999", "078-0005999", "0780005999"),
    ("078\n0005999", "078-0005999", "0780005999"),
    ("078\t0005999", "078 0005999", "0780005999"),
    ("078 / 000.59.99", "078-000 59 99", "0780005999"),
    ("078·000·59·99", "078 000 59 99", "0780005999"),
    ("06.12345678", "06 12345678", "0612345678"),
    ("06_12345678", "06 12345678", "0612345678"),
    ("06 - 1234 - 5678", "06-1234-5678", "0612345678"),
    ("06--12345678", "06-12345678", "0612345678"),
    ("+31 (0)78 000 59 99", "+31 78 000 59 99", "+31780005999"),
    ("+31(0)780005999", "+31 780005999", "+31780005999"),
    ("(+31) 78-0005999", "+31 78-0005999", "+31780005999"),
    ("0031 (0) 6 12345678", "0031 6 12345678", "+31612345678"),
    ("tel:0780005999", "0780005999", "0780005999"),
    ("tel:+31-78-0005999", "+31-78-0005999", "+31780005999"),
    ("Tel. 078 000 59 99", "078 000 59 99", "0780005999"),
    ("T: 078-0005999", "078-0005999", "0780005999"),
    ("Telefoon 078-0005999", "078-0005999", "0780005999"),
    ("Mobiel: 06 12345678", "06 12345678", "0612345678"),
    ("☎ 078-0005999", "078-0005999", "0780005999"),
    ("📞\u{fe0f} 078-0005999", "078-0005999", "0780005999"),
    ("\u{202d}06-12345678\u{202c}", "06-12345678", "0612345678"),
    ("06-1\u{200e}2345678\u{fe0f}", "06-12345678", "0612345678"),
    (
        "\u{2068}06\u{200b}12345678\u{2069}",
        "0612345678",
        "0612345678",
    ),
    ("06-12345678.", "06-12345678", "0612345678"),
    ("06-12345678,", "06-12345678", "0612345678"),
    (" 0800 / 2000 ", "0800-2000", "08002000"),
    ("14 (020)", "14 020", "14020"),
    ("tel.nr. 078-0005999", "078-0005999", "0780005999"),
    ("Mob.nr.: 06-12345678", "06-12345678", "0612345678"),
    ("telefoon nummer 078-0005999", "078-0005999", "0780005999"),
    ("bel 06-12345678", "06-12345678", "0612345678"),
    ("callto:0612345678", "0612345678", "0612345678"),
    ("telefoonnr. 078-0005999", "078-0005999", "0780005999"),
    ("doorkiesnr: 078-0005999", "078-0005999", "0780005999"),
    ("werk 078-0005999", "078-0005999", "0780005999"),
    ("WhatsApp: 06-12345678", "06-12345678", "0612345678"),
    ("31612345678", "+31612345678", "+31612345678"),
    ("31 6 12345678", "+31 6 12345678", "+31612345678"),
    ("31 (0)78 000 59 99", "+31 78 000 59 99", "+31780005999"),
    ("<tel:0612345678>", "0612345678", "0612345678"),
    ("“06-12345678”", "06-12345678", "0612345678"),
    ("'06-12345678'", "06-12345678", "0612345678"),
    ("☏ 06-12345678", "06-12345678", "0612345678"),
    ("０６－１２３４５６７８", "06-12345678", "0612345678"),
    ("＋３１ （０）６ 12345678", "+31 6 12345678", "+31612345678"),
];

#[test]
fn a_number_is_taken_in_every_notation_and_held_in_one() {
    for (typed, held, dials) in NOTATIONS {
        let mut form = Profile::default();
        form.fill("wijkteam-telefoon", typed);
        assert_eq!(form.wrong(), None, "{typed}");
        assert_eq!(form.get("wijkteam-telefoon"), *held, "{typed:?}");
        assert_eq!(dialled(typed), *dials, "{typed:?}");
        assert_eq!(dialled(held), *dials, "{typed:?}");
        let whole = Incoming::Value(form.clone());
        assert_eq!(from_link(&to_link(&form)), whole, "{typed}");
        if !typed.contains('\n') {
            let file = format!("weegwijzer-profiel 1\nwijkteam-telefoon: {typed}\n");
            assert_eq!(Profile::from_file(&file), whole, "{typed:?}");
        }
    }
}

#[test]
fn no_notation_makes_a_number_that_costs_or_rings_elsewhere() {
    for (typed, fault) in [
        ("(0900) 1234", Fault::Paid),
        ("tel:0900-8844", Fault::Paid),
        ("0\u{200e}900.1234567", Fault::Paid),
        ("+31 (0)900 1234567", Fault::Paid),
        ("18/88", Fault::Paid),
        ("tel:112", Fault::Emergency),
        ("1.1.2", Fault::Emergency),
        ("(1)(1)(2)", Fault::Emergency),
        ("+32 (0)3 000 00 03", Fault::Foreign),
        ("00 49 / 100000003", Fault::Foreign),
        ("Tel. +881 612345678", Fault::Foreign),
        ("(084) 000 00 03", Fault::Redirect),
        ("087/0000003", Fault::Redirect),
        ("06.6123.4567", Fault::NoCall),
        ("T 06", Fault::Length),
        ("tel:", Fault::Length),
        ("fax 078-0005999", Fault::Besides),
        ("Anna 06-12345678", Fault::Besides),
        ("06-12345678 (Anna)", Fault::Besides),
        ("078-0005999 toestel 12", Fault::Besides),
        ("078-0005999 toestel 1234", Fault::Besides),
        ("078-0005999, dan 1", Fault::Besides),
        ("31 (0)900 1234567", Fault::Paid),
        (
            "bel 0900-8844 (Anna)",
            Fault::Mark([Some('A'), Some('n'), Some('a'), None]),
        ),
        ("bel 112", Fault::Emergency),
        ("nr. １１２", Fault::Emergency),
        ("０９００-1234", Fault::Paid),
        ("bel 0900-8844", Fault::Paid),
        ("nr nr", Fault::Length),
        (
            "٠٦١٢٣٤٥٦٧٨",
            Fault::Mark([Some('٠'), Some('٦'), Some('١'), Some('٢')]),
        ),
        ("06-12345678 (privé)", Fault::Besides),
        ("078-0005999 tst 12", Fault::Besides),
        ("tel:078-0005999;phone-context=x", Fault::Besides),
        ("078-0005999#", mark('#')),
    ] {
        let mut form = Profile::default();
        form.fill("wijkteam-telefoon", typed);
        assert_eq!(
            form.wrong().map(|wrong| wrong.fault),
            Some(fault),
            "{typed}"
        );
        assert_eq!(dialled(typed), "", "{typed}");
    }
}

#[test]
fn two_numbers_are_never_one_and_both_stay_as_they_were_typed() {
    for typed in [
        "010-1234567 / 06-12345678",
        "010-1234567/06-12345678",
        "010-1234567 of 06-12345678",
        "010-1234567 en 06-12345678",
        "010-1234567 en/of 010-7654321",
        "010-1234567, 06-12345678",
        "010-1234567; 06-12345678",
        "010-1234567 | 06-12345678",
        "010-1234567 & 06-12345678",
        "010-1234567 + 06-12345678",
        "010-1234567 06-12345678",
        "010123456706-12345678",
        "010 123 45 67 (06 12 34 56 78)",
        "+31 10 1234567 +31 6 12345678",
        "tel:010-1234567, tel:06-12345678",
        "06-12345678 (Anna) of 06-87654321 (Bas)",
        "0800-2000 / 113",
        "0800-2000 113",
        "0800-2000 of 112",
        "113/116 111",
        "14 020 / 14 030",
        "010-1234567 of 7654321",
    ] {
        let mut form = Profile::default();
        form.fill("wijkteam-telefoon", typed);
        let fault = form.wrong().map(|wrong| wrong.fault);
        assert_eq!(fault, Some(Fault::Two), "{typed}");
        assert_eq!(form.get("wijkteam-telefoon"), typed);
        assert_eq!(dialled(typed), "", "{typed}");
        assert_eq!(form.number("wijkteam-telefoon"), None);
    }
    // Typed in an area of several lines, where a line ends between the two.
    assert_eq!(
        Kind::Phone.fault("010-1234567\n06-12345678"),
        Some(Fault::Two)
    );
}

#[test]
fn a_role_is_taken_as_schools_write_it_and_held_in_one_form() {
    for (typed, held) in [
        ("ib’er", "ib’er"),
        ("ib'er", "ib'er"),
        ("ib‘er", "ib’er"),
        ("ib´er", "ib’er"),
        ("ib`er", "ib’er"),
        ("ib\u{2bc}er", "ib’er"),
        ("IB'er/kwaliteitscoördinator", "IB'er/kwaliteitscoördinator"),
        ("zorgco (zoco)", "zorgco (zoco)"),
        ("mentor klas 3b", "mentor klas 3b"),
        ("mentor 2 havo/vwo", "mentor 2 havo/vwo"),
        ("leerjaarcoördinator 1-2-3", "leerjaarcoördinator 1-2-3"),
        ("bouwcoördinator 7/8", "bouwcoördinator 7/8"),
        ("IB’er groep 5 t/m 8", "IB’er groep 5 t/m 8"),
        ("teamleider niveau 4", "teamleider niveau 4"),
        ("IB & zorg", "IB & zorg"),
        ("MT\u{2011}lid", "MT-lid"),
        ("MT–lid", "MT-lid"),
        ("intern\u{a0}begeleider", "intern begeleider"),
        ("directeur (a)", "directeur (a)"),
        ("ib\u{2b9}er", "ib’er"),
        ("ib\u{ff07}er", "ib'er"),
        ("ib／rt", "ib/rt"),
        ("（zoco）", "(zoco)"),
        ("IB＆zorg", "IB&zorg"),
        ("i.b.-er", "i.b.-er"),
        ("dhr. / mevr.", "dhr. / mevr."),
        ("zorgcoörd.", "zorgcoörd."),
        ("directeur a.i.", "directeur a.i."),
        ("plv. directeur", "plv. directeur"),
        ("leerkracht gr. 1/2", "leerkracht gr. 1/2"),
        ("ib'er + rt", "ib'er + rt"),
        ("coach 12+", "coach 12+"),
        ("ib, zorg en rt", "ib, zorg en rt"),
        ("docent politieke vorming", "docent politieke vorming"),
    ] {
        let mut form = Profile::default();
        form.fill("intern-begeleider-heet", typed);
        assert_eq!(form.wrong(), None, "{typed}");
        assert_eq!(form.get("intern-begeleider-heet"), held, "{typed}");
        let file = format!("weegwijzer-profiel 1\nintern-begeleider-heet: {typed}\n");
        assert_eq!(Profile::from_file(&file), Incoming::Value(form.clone()));
        assert_eq!(from_link(&to_link(&form)), Incoming::Value(form));
    }
}

#[test]
fn a_role_is_no_name_of_who_has_it_and_has_no_article() {
    for (person, called, name, taken) in [
        ("aandachtsfunctionaris", "Karin", "Karin de Vries", false),
        (
            "aandachtsfunctionaris",
            "Karin de Vries",
            "Karin de Vries",
            false,
        ),
        ("aandachtsfunctionaris", "mevrouw Jansen", "", false),
        ("aandachtsfunctionaris", "Dhr. Jansen", "", false),
        ("directie", "juf Marijke", "Piet Voorbeeld", false),
        ("directie", "Meester Piet", "", false),
        ("intern-begeleider", "het zorgteam", "", false),
        ("intern-begeleider", "De zorgcoördinator", "", false),
        (
            "intern-begeleider",
            "zorgcoördinator",
            "Karin de Vries",
            true,
        ),
        ("intern-begeleider", "IB’er", "Karin (IB’er)", true),
        ("intern-begeleider", "IB", "Karin IB", true),
        ("bevoegd-gezag", "bestuur", "Bestuur Verzonnen", true),
        ("aandachtsfunctionaris", "", "Karin de Vries", true),
    ] {
        let mut form = Profile::default();
        form.fill(&format!("{person}-heet"), called);
        form.fill(&format!("{person}-naam"), name);
        assert_eq!(form.wrong(), None, "{called}");
        let mistake = form.no_role().map(|wrong| (wrong.slot.name, wrong.fault));
        let slot = format!("{person}-heet");
        let expected = (!taken).then_some((slot.as_str(), Fault::NoRole));
        assert_eq!(mistake, expected, "{called}");
    }
}

#[test]
fn who_reports_is_a_role_and_no_name_of_anybody_in_the_form() {
    for (who, taken) in [
        ("Karin", false),
        ("Karin de Vries", false),
        ("Jansen", false),
        ("juf Karin", false),
        ("mevrouw Bakker", false),
        ("de directeur", true),
        ("directeur", true),
        ("Aandachtsfunctionaris", true),
        ("intern begeleider en directeur", true),
    ] {
        let mut form = Profile::default();
        form.fill("aandachtsfunctionaris-naam", "Karin de Vries");
        form.fill("directie-naam", "directeur Jansen");
        form.fill("meldt", who);
        assert_eq!(form.wrong(), None, "{who}");
        let mistake = form.no_role().map(|wrong| (wrong.slot.name, wrong.fault));
        assert_eq!(
            mistake,
            (!taken).then_some(("meldt", Fault::NoRole)),
            "{who}"
        );
    }
}

#[test]
fn a_role_is_no_number_and_no_name_of_the_app() {
    for (typed, fault) in [
        ("bel 06", Fault::Digits),
        ("06", Fault::Digits),
        ("06-12345678", Fault::Digits),
        ("ib 0612345678", Fault::Digits),
        ("ib (010) 123", Fault::Digits),
        ("ib 12 34 56", Fault::Digits),
        ("bel 18/88", Fault::Digits),
        ("bel 1/1/2", Fault::Digits),
        ("1-1-3 bellen", Fault::Digits),
        ("lokaal 123", Fault::Digits),
        ("3/4", Fault::Digits),
        ("112", Fault::Reserved("112")),
        ("bel 112", Fault::Reserved("112")),
        ("bel (112)", Fault::Reserved("112")),
        ("0800/2000", Fault::Reserved("08002000")),
        ("0 8 0 0 (2 0 0 0)", Fault::Reserved("08002000")),
        ("Veilig/Thuis", Fault::Reserved("Veilig Thuis")),
        ("Veilig (Thuis)", Fault::Reserved("Veilig Thuis")),
        ("(V)eilig Thu1s", Fault::Reserved("Veilig Thuis")),
        ("V3ilig Thu1s", Fault::Reserved("Veilig Thuis")),
        ("p0lit1e", Fault::Reserved("politie")),
        ("4larm", Fault::Reserved("alarm")),
        ("V.e.i.l.i.g + T.h.u.i.s", Fault::Reserved("Veilig Thuis")),
        ("poli+ie", Fault::Reserved("politie")),
        ("politiekantoor", Fault::Reserved("politie")),
        ("politie k", Fault::Reserved("politie")),
        ("1.1.2", Fault::Digits),
        ("ib 1+1+2", Fault::Digits),
        ("bel 0.6.1.2", Fault::Digits),
        ("ib: niet bellen", mark(':')),
        ("ib!", mark('!')),
        ("<b>", Fault::Mark([Some('<'), Some('>'), None, None])),
        ("Rоl", mark('о')),
    ] {
        assert_eq!(Kind::Word.fault(typed), Some(fault), "{typed}");
    }
    // Nor in wide letters, in whatever way it comes in.
    for (typed, name) in [
        ("Ｖeilig Ｔhuis", "Veilig Thuis"),
        ("ｐolitie", "politie"),
        ("bel １１２", "112"),
    ] {
        let mut form = Profile::default();
        form.fill("intern-begeleider-heet", typed);
        let fault = form.wrong().map(|wrong| wrong.fault);
        assert_eq!(fault, Some(Fault::Reserved(name)), "{typed}");
        let file = format!("weegwijzer-profiel 1\nintern-begeleider-heet: {typed}\n");
        assert!(is_refused(&Profile::from_file(&file)), "{typed}");
    }
}

#[test]
fn nothing_that_a_reader_typed_is_cut() {
    for slot in SLOTS {
        let room = weegwijzer::profile::longest(slot.kind);
        let (start, letter) = match slot.kind {
            Kind::Web => ("https://a.example/", "b"),
            Kind::Line | Kind::Text | Kind::Word | Kind::Name(_) | Kind::Place => ("", "b"),
            Kind::Phone | Kind::Region => ("010", "0"),
            Kind::Day | Kind::One(_) => continue,
        };
        for long in [room + 1, room + 40, 3_000] {
            let typed = [start, &letter.repeat(long - start.len())].concat();
            let mut form = Profile::default();
            form.fill(slot.name, &typed);
            assert_eq!(form.get(slot.name), typed, "{}", slot.name);
            let fault = form.wrong().map(|wrong| wrong.fault);
            let known = match slot.kind {
                Kind::Phone | Kind::Region => Fault::Length,
                _ => Fault::TooLong(long, room),
            };
            assert_eq!(fault, Some(known), "{}", slot.name);
            assert!(is_refused(&from_link(&to_link(&form))));
        }
        let mut form = Profile::default();
        if start != "010" {
            form.fill(
                slot.name,
                &[start, &letter.repeat(room - start.len())].concat(),
            );
            assert_eq!(form.wrong(), None, "{}", slot.name);
        }
    }
}

#[test]
fn an_address_is_taken_as_browsers_show_it_and_never_made_another() {
    for (typed, held) in [
        ("https://school.example/a", "https://school.example/a"),
        ("HTTPS://school.example/a", "https://school.example/a"),
        ("Https://school.example", "https://school.example"),
        ("www.school.example/map", "https://www.school.example/map"),
        ("school.example", "https://school.example"),
        ("<https://school.example/a>", "https://school.example/a"),
        (" https://school.example ", "https://school.example"),
        (
            "https://school.example/a?b=c&d#e",
            "https://school.example/a?b=c&d#e",
        ),
        (
            "https://school.example/a%20b",
            "https://school.example/a%20b",
        ),
        ("\u{200e}https://school.example", "https://school.example"),
        ("https://school.example/a.", "https://school.example/a"),
        ("www.school.example.", "https://www.school.example"),
        (
            "https://school.example/Gedeelde documenten/a b",
            "https://school.example/Gedeelde%20documenten/a%20b",
        ),
        (
            "https://school.example/coördinatie?ç=é",
            "https://school.example/co%C3%B6rdinatie?%C3%A7=%C3%A9",
        ),
        (
            "school.example/een map/€",
            "https://school.example/een%20map/%E2%82%AC",
        ),
    ] {
        let mut form = Profile::default();
        form.fill("protocollen-link", typed);
        assert_eq!(form.web("protocollen-link"), Some(held), "{typed}");
    }
    for (typed, fault) in [
        ("http://school.example", Fault::Address),
        ("ftp://school.example", Fault::Address),
        ("javascript:alert(1)", Fault::Address),
        ("https://localhost", Fault::Host),
        ("https://intranet/protocollen", Fault::Host),
        ("https://school.example:8080/a", Fault::Port),
        ("school.example:8080", Fault::Address),
        ("https://piet:geheim@school.example/a", Fault::Login),
        ("https://piet@school.example", Fault::Login),
        ("https://school..example", Fault::Address),
        ("https://", Fault::Address),
        (
            "https://school.example/a of https://b.example",
            Fault::Mark([Some(' '), None, None, None]),
        ),
        ("G:/protocollen", Fault::Address),
        ("op sharepoint", mark(' ')),
        ("https://coördinatie.example", mark('ö')),
        ("https://a.example en https://b.example", mark(' ')),
        ("https://school.example/\"x", mark('"')),
        ("G:\\protocollen", mark('\\')),
    ] {
        let mut form = Profile::default();
        form.fill("protocollen-link", typed);
        assert_eq!(form.get("protocollen-link"), typed);
        assert_eq!(
            form.wrong().map(|wrong| wrong.fault),
            Some(fault),
            "{typed}"
        );
        assert_eq!(form.web("protocollen-link"), None);
    }
}

#[test]
fn a_day_in_a_file_is_read_as_people_write_it() {
    let file = |day: &str| {
        Profile::from_file(&format!(
            "weegwijzer-profiel 1\nschool: A\ngecontroleerd: {day}\n"
        ))
    };
    for typed in [
        "2026-11-03",
        "2026/11/03",
        "3-11-26",
        "03-11-26",
        "3-11-2026",
        "03/11/2026",
        "3.11.26",
        "3 11 2026",
        "3 november 2026",
        "3 nov 26",
        "3 nov. ’26",
        "03 NOV 2026",
        "3–11–2026",
    ] {
        let Incoming::Value(profile) = file(typed) else {
            panic!("{typed}: {:?}", file(typed));
        };
        assert_eq!(profile.get("gecontroleerd"), "2026-11-03", "{typed}");
    }
    for (typed, says) in [("1 mrt 27", "2027-03-01"), ("1 maart 27", "2027-03-01")] {
        assert!(
            matches!(file(typed), Incoming::Value(profile) if profile.get("gecontroleerd") == says)
        );
    }
    // What has to be guessed is no day.
    for typed in [
        "11/23/26",
        "31-11-26",
        "26-13-01",
        "3-11",
        "3-11-126",
        "0026-11-03",
        "1926-11-03",
        "2126-11-03",
        "3 nov",
        "gisteren",
        "20261103",
    ] {
        assert_eq!(file(typed), Incoming::Line(3), "{typed}");
    }
}

#[test]
fn near_the_limit_the_reader_sees_how_much_room_is_left() {
    for (held, room, says) in [
        (0, 120, ""),
        (1, 120, ""),
        (95, 120, ""),
        (96, 120, "24 tekens passen er nog bij."),
        (119, 120, "Er past nog 1 teken bij."),
        (120, 120, "0 tekens passen er nog bij."),
        (121, 120, "1 teken te veel."),
        (320, 400, "80 tekens passen er nog bij."),
        (319, 400, ""),
        (900, 400, "500 tekens te veel."),
    ] {
        assert_eq!(school::count(held, room), says, "{held} of {room}");
    }
    let mut reference = Reference::default();
    reference.update(ReferenceEvent::Open(ReferencePage::Form), today());
    let mut counted = |name: &str, value: &str| {
        let typed = ReferenceEvent::Type(name.to_owned(), value.to_owned());
        let effects = reference.update(typed, today());
        effects.into_iter().next()
    };
    let says = |name: &str, says: &str| {
        let shown = Effect::ShowCount(name.to_owned(), says.to_owned());
        Some(shown)
    };
    let many = "a".repeat(130);
    assert_eq!(
        counted("wijkteam-naam", &many),
        says("wijkteam-naam", "10 tekens te veel.")
    );
    assert_eq!(counted("wijkteam-naam", "Anna"), says("wijkteam-naam", ""));
    assert_eq!(counted("wijkteam-naam", ""), says("wijkteam-naam", ""));
}
