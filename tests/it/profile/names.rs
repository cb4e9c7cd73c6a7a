//! Which words and names a school's data may hold: none that the app itself gives to
//! somebody else, however it is spelled.

use super::*;
use weegwijzer::text::{Contact, ui};
use weegwijzer::values::Fault;

const WORD: Kind = Kind::Word;
const NAME: Kind = Kind::Name("");

#[test]
fn a_name_of_the_app_is_nobody_elses_however_it_is_spelled() {
    for hostile in [
        "Veilig Thuis",
        "veilig thuis",
        "VEILIG THUIS",
        "VeiligThuis",
        "Veilig-Thuis",
        "V-e-i-l-i-g T h u i s",
        "Veilig   Thuis",
        "Veilig’Thuis",
        "Veilig Thuis Utrecht",
        "regio Veilig Thuis",
        "hetveilig thuis",
        "veilig thuisloket",
        "Veilig Thuıs",
        "Veiıig Thuis",
        "VeiIig Thuis",
        "Véílïg Thüís",
        "Vei\u{301}lig Thuis",
        "Veilig Ṭhuis",
        "Veiłig Thuis",
        "Vvv veilig thuis",
        "Politie",
        "de politie",
        "schoolpolitie",
        "Polítie",
        "P o l i t i e",
        "alarm",
        "alarmnummer",
        "aIarm",
        "alarrn",
        "stil alarm",
        "Noodnummer",
        "noodnurnmer",
        "Meldpunt",
        "advies- en meldpunt",
        "Kindertelefoon",
        "kinder telefoon",
        "Vertrouwensinspecteur",
        "Vertrouwens-inspecteur",
        "vertrouvvensinspecteur",
        "Centrum Seksueel Geweld",
        "Zelfmoordpreventie",
        "Weegwijzer",
        "Weegwĳzer",
        "Weegwyzer",
        "Nu gevaar",
    ] {
        for kind in [WORD, NAME, Kind::Place] {
            let fault = kind.fault(hostile);
            assert!(
                matches!(fault, Some(Fault::Reserved(_))),
                "{hostile}: {fault:?}"
            );
        }
    }
    for hostile in [
        "Vei1ig Thuis",
        "Ve!lig Thuis",
        "V3ilig Thu1s",
        "Veilig.Thuis",
        "Veilig_Thuis",
        "Veilig/Thuis",
        "Veilig (Thuis)",
        "Veilig + Thuis",
        "Veilig @ Thuis",
        "Veilig\u{a0}Thuis",
        "Veilig\u{2011}Thuis",
        "P0litie",
        "4larm",
        "A|arm",
        "112",
        "bel 112",
        "112!",
        "(112)",
        "Bel ll2",
        "1I2",
        "0800-2000",
        "0800 2000",
        "08002000",
        "O8OO-2OOO",
        "bel 0800–2000",
        "0 8 0 0 2 0 0 0",
        "0900-8844",
        "113 zelfmoordpreventie",
    ] {
        let fault = NAME.fault(hostile);
        assert!(
            matches!(fault, Some(Fault::Reserved(_))),
            "{hostile}: {fault:?}"
        );
        assert!(!WORD.fits(hostile), "{hostile}");
    }
    // Letters of other alphabets that look like these, and letters in other dress.
    for hostile in [
        "Vеilig Thuis",
        "Veilig Τhuis",
        "Роlitie",
        "Veіlig Thuis",
        "Ｖｅｉｌｉｇ",
        "𝐕𝐞𝐢𝐥𝐢𝐠",
        "Ⓥeilig",
        "ᴠeilig",
        "Veˡig",
        "аlarm",
        "цель",
    ] {
        for kind in [WORD, NAME, Kind::Place] {
            assert!(
                matches!(kind.fault(hostile), Some(Fault::Mark(_))),
                "{hostile}"
            );
        }
    }
}

#[test]
fn every_name_and_number_on_a_button_of_the_app_is_reserved() {
    for contact in Contact::ALL {
        for name in [contact.label(), contact.number()] {
            let reserved = matches!(NAME.fault(name), Some(Fault::Reserved(_)));
            assert!(reserved, "{name}");
            assert!(!WORD.fits(name) && !Kind::Place.fits(name), "{name}");
        }
    }
    assert!(!NAME.fits(ui::APP));
}

#[test]
fn every_name_with_a_number_is_held_to_this() {
    for slot in SLOTS {
        let person = Person::ALL
            .iter()
            .any(|person| slot.name.starts_with(person.id()));
        let (_, what) = slot.name.rsplit_once('-').unwrap_or_default();
        if person && matches!(what, "heet" | "naam") {
            let mut typed = Profile::default();
            typed.fill(slot.name, "Veilig Thuıs");
            let fault = typed.wrong().map(|wrong| wrong.fault);
            assert_eq!(
                fault,
                Some(Fault::Reserved("Veilig Thuis")),
                "{}",
                slot.name
            );
        }
    }
    // Two partners bear a name of the app in their own.
    for (slot, own) in [
        ("wijkagent-naam", "Politie Nergens, wijk 3"),
        ("leerplicht-naam", "Meldpunt verzuim"),
    ] {
        let mut typed = Profile::default();
        typed.fill(slot, own);
        assert_eq!(typed.wrong(), None, "{own}");
        typed.fill("wijkteam-naam", own);
        assert!(typed.wrong().is_some(), "{own}");
    }
}

#[test]
fn what_schools_call_their_people_is_taken() {
    for word in [
        "aandachtsfunctionaris",
        "vertrouwenspersoon",
        "ib’er",
        "ib'er",
        "IB'ers",
        "MT-lid",
        "IB-er",
        "kwaliteitscoördinator",
        "zorgcoördinator",
        "zorgcoo\u{308}rdinator",
        "intern begeleider",
        "schoolleider",
        "teamleider",
        "directeur-bestuurder",
        "veiligheidscoördinator",
        "coach veiligheid",
        "gedragswetenschapper",
        "onderwijscoach",
        "stichtingsbestuur",
        "Café zorg",
        "sociaal armoedeteam",
        "interne contactpersoon",
        "leerlingbegeleider",
        "trajectbegeleider",
        "wegwijzer",
        "docent politieke vorming",
        "Jan Politiek",
        "thuiszitterscoach",
    ] {
        assert_eq!(WORD.fault(word), None, "{word}");
        assert_eq!(NAME.fault(word), None, "{word}");
    }
    for name in [
        "Voorbeeld Eén",
        "Anna (1-2-3; dins. dond, en vrij.), Juf Bertine (4-5; maan, en dins,) en juf Corrie",
        "Wijkteam Nergens",
        "Team Jeugd & Gezin",
        "Nguyễn Văn Đức",
        "Łukasz Øster",
        "J. d’Ancona–Smit",
        "Sociaal Armoedeteam",
        "GGD Nergens-Midden, 1e lijn",
        "Wegwijzer Nergens",
        "Lokaal 112a",
        "kamer 1.12",
        "ma t/m do 8.30–17.00 uur",
        "Thuisbegeleiding Nergens",
        "’t Buurthuis",
        "Stichting “Samen” (vo)",
    ] {
        assert_eq!(NAME.fault(name), None, "{name}");
    }
    for bad in ["Bel 06", "<b>", "zorgco [zoco]", "a=b", ""] {
        assert!(!WORD.fits(bad), "{bad}");
    }
}

#[test]
fn a_region_is_called_as_regions_are_called() {
    for region in [
        "Amsterdam-Amstelland",
        "Zaanstreek-Waterland",
        "Noord-Holland Noord",
        "Kennemerland",
        "Gooi en Vechtstreek",
        "’t Gooi",
        "'t Gooi",
        "Flevoland",
        "Utrecht",
        "Friesland",
        "Fryslân",
        "Fryslâ\u{301}n",
        "Groningen",
        "Drenthe",
        "IJsselland",
        "Ĳsselland",
        "Twente",
        "Noord en Oost Gelderland",
        "Gelderland-Midden",
        "Gelderland-Zuid",
        "Hollands Midden",
        "Haaglanden",
        "Rotterdam-Rijnmond",
        "Zuid-Holland Zuid",
        "Zeeland",
        "West-Brabant",
        "Midden-Brabant",
        "Oost-Brabant",
        "Brabant Noordoost",
        "Noord- en Midden-Limburg",
        "Limburg-Noord",
        "Zuid-Limburg",
        "Nergensland",
    ] {
        assert_eq!(Kind::Place.fault(region), None, "{region}");
    }
    for bad in [
        "0800-2000 alleen 's nachts; overdag",
        "Twente 2",
        "Twente.",
        "Twente: bel",
        "Veilig Thuis Twente",
        "'s-Gravenhage's",
        "‘Twente",
        "Twente (overdag)",
        "Тwente",
        "112",
        "",
    ] {
        assert!(!Kind::Place.fits(bad), "{bad}");
    }
}

#[test]
fn the_six_of_a_hostile_link_come_in_by_no_file() {
    for line in [
        "wijkteam-telefoon: 0906-1234567",
        "wijkteam-telefoon: +881612345678",
        "aandachtsfunctionaris-heet: Veilig Thuis",
        "aandachtsfunctionaris-heet: Veilig Thuıs",
        "veilig-thuis-regio: 0800-2000 alleen overdag",
        "veilig-thuis-telefoon: 06-12345678",
    ] {
        let file = format!("weegwijzer-profiel 1\nschool: De Verzonnen School\n{line}\n");
        let Incoming::Refused(_, profile) = Profile::from_file(&file) else {
            panic!("{line}");
        };
        assert!(
            matches!(from_link(&to_link(&profile)), Incoming::Refused(..)),
            "{line}"
        );
    }
}

/// The slots that the app shows as a name, or in a sentence of its own.
fn is_named(slot: &Slot) -> bool {
    matches!(slot.name, "school" | "meldt" | "directie-weet") || slot.name.ends_with("-naam")
}

#[test]
fn no_name_and_no_sentence_has_a_number_to_call() {
    for slot in SLOTS.iter().filter(|slot| is_named(slot)) {
        for hostile in [
            "Bel 0906-1234567",
            "Anna 06 12 34 56 78",
            "Anna 0-6-1-2-3-4-5",
            "Anna 0906 – 1234567",
            "Anna 06.12.34.56.78",
            "Anna (078) 000/59/99",
            "Anna +32 3 000 00 03",
            "bel 1234567",
            "0906\u{2011}1234567",
        ] {
            let mut typed = Profile::default();
            typed.fill(slot.name, hostile);
            let fault = typed.wrong().map(|wrong| wrong.fault);
            assert_eq!(fault, Some(Fault::Number), "{} {hostile}", slot.name);
            assert!(matches!(from_link(&to_link(&typed)), Incoming::Refused(..)));
        }
        for name in [
            "De Verzonnen School, groep 1-2-3",
            "Lokaal 12, ma 8.30–17.00 uur",
            "Anna (08.30–17.00)",
            "Anna (2026-2027)",
            "Anna vanaf 01-09-2026",
            "OBS 14, 2e verdieping, kamer 123456",
        ] {
            let mut typed = Profile::default();
            typed.fill(slot.name, name);
            assert_eq!(typed.wrong(), None, "{} {name}", slot.name);
        }
    }
    // These may have any sign: digits of another script, and a name of the app with a number.
    for slot in ["school", "meldt", "directie-weet", "bhv-naam"] {
        for hostile in [
            "Bel Veilig Thuis: 0906-1234567",
            "Veilig Thuis 09061",
            "Veilig Thuis: bel 1850",
            "Véilig Thu1s, 18 50",
            "０９０６１２３４５６７",
            "٠٩٠٦١٢٣٤٥٦٧",
            "0\u{20e3}9\u{20e3}0\u{20e3}6\u{20e3}1\u{20e3}2\u{20e3}3\u{20e3}",
            "politie 0900 1234",
            "alarm 112345",
        ] {
            let mut typed = Profile::default();
            typed.fill(slot, hostile);
            let fault = typed.wrong().map(|wrong| wrong.fault);
            assert_eq!(fault, Some(Fault::Number), "{slot} {hostile}");
        }
        for sentence in [
            "de directeur, en die belt Veilig Thuis",
            "de directeur; bij gevaar belt wie het ziet 112",
            "samen met Veilig Thuis, binnen 2 dagen",
        ] {
            let mut typed = Profile::default();
            typed.fill(slot, sentence);
            assert_eq!(typed.wrong(), None, "{slot} {sentence}");
        }
    }
}
