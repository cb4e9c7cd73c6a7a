//! What becomes of a school's link on its way, and of a text that is pasted: each opens as
//! the same profile, or is named as damaged.

use super::*;

const ADDRESS: &str = "https://weegwijzer.example/app/";

fn link() -> String {
    [ADDRESS, LINK_MARK, &to_link(&invented())].concat()
}

/// A link as it was before there was a word in its query.
fn first_link() -> String {
    [ADDRESS, "#profiel=", &to_link(&invented())].concat()
}

/// `text` with all but letters and digits encoded, as in the query of another address.
fn encoded(text: &str, mark: char) -> String {
    text.chars()
        .map(|c| match c {
            c if c.is_ascii_alphanumeric() || c == '.' || (mark == '%' && "-_".contains(c)) => {
                c.to_string()
            }
            c => format!("{mark}{:02X}", u32::from(c)),
        })
        .collect()
}

/// In lines of so many letters, with this between them.
fn lines(text: &str, long: usize, between: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let lines = letters.chunks(long).map(String::from_iter);
    lines.collect::<Vec<_>>().join(between)
}

/// The link as programs hand it on, by what they did.
fn mangled() -> Vec<(&'static str, String)> {
    let link = link();
    let held = to_link(&invented());
    let safe = |layers: usize| {
        let inner = (0..layers).fold(link.clone(), |text, _| encoded(&text, '%'));
        format!(
            "https://eur01.safelinks.protection.outlook.example/?url={inner}&data=05%7C02%7Ca&sdata=x%3D&reserved=0"
        )
    };
    vec![
        ("as it is", link.clone()),
        ("as it was", first_link()),
        ("as it was, encoded", first_link().replace('#', "%23")),
        (
            "all behind the address encoded",
            format!("{ADDRESS}{}", encoded(&format!("{LINK_MARK}{held}"), '%')),
        ),
        (
            "a query in order",
            link.replace("?school#", "?school=&utm_source=mail#"),
        ),
        (
            "the query after another",
            link.replace("?school#", "?utm_source=mail&school#"),
        ),
        ("its own text alone", held.clone()),
        ("what the page sees of it", format!("#profiel={held}")),
        ("# encoded", link.replace('#', "%23")),
        ("# and = encoded", encoded(&format!("#profiel={held}"), '%')),
        (
            "encoded twice",
            encoded(&encoded(&format!("#profiel={held}"), '%'), '%'),
        ),
        ("capitals before it", link.replace("profiel", "Profiel")),
        (
            "a tracking query",
            first_link().replace('#', "?utm_source=mail&fbclid=IwAR0-_#"),
        ),
        (
            "a tracking query after it",
            format!("{link}?utm_source=mail&fbclid=x"),
        ),
        (
            "another mark of a click after it",
            format!("{link}&gclid=1"),
        ),
        ("Safe Links", safe(1)),
        ("Safe Links twice", safe(2)),
        (
            "Proofpoint, second version",
            format!(
                "https://urldefense.proofpoint.example/v2/url?u={}&d=DwMFaQ&c=x&r=y",
                encoded(&link, '-').replace("-2F", "_")
            ),
        ),
        (
            "Proofpoint, third version",
            format!(
                "https://urldefense.example/v3/__{}__;Iw!!abc!def$",
                link.replace('#', "*")
            ),
        ),
        ("a full stop", format!("{link}.")),
        ("a bracket", format!("({link})")),
        ("angle brackets", format!("<{link}>")),
        ("quotation marks", format!("„{link}”")),
        (
            "Markdown",
            format!("[onze school]({link}), doe ermee wat je wilt"),
        ),
        ("underlined in Markdown", format!("_{link}_")),
        ("WhatsApp in bold", format!("*{link}*")),
        ("a word after it", format!("{link} Groet, Piet")),
        (
            "words on the next lines",
            format!("{link}\n\nGroet\nPiet de Wit"),
        ),
        (
            "words before it",
            format!("Hoi Anna, hier is de link: {link}\nGroet"),
        ),
        ("lines of 76", lines(&link, 76, "\n")),
        ("lines of Windows", lines(&link, 60, "\r\n")),
        ("lines and words", lines(&link, 70, "\n") + "\nGroet\nPiet"),
        ("quoted in an answer", lines(&link, 70, "\n> ")),
        ("quoted twice", lines(&link, 50, "\n>> ")),
        (
            "quoted-printable",
            lines(&link.replace('=', "=3D"), 74, "=\n"),
        ),
        ("soft hyphens", lines(&link, 30, "\u{ad}")),
        ("spaces of no width", lines(&link, 30, "\u{200b}")),
        ("an indented block", lines(&link, 40, "\n    ")),
        ("no-break spaces", lines(&link, 70, "\u{a0}")),
        ("a mark of the encoding", format!("\u{feff}{link}")),
        ("written twice by a mail program", format!("{link}<{link}>")),
        ("as HTML", format!("<a href=\"{link}\">Onze school</a>")),
        ("as a link of Slack", format!("<{link}|Onze school>")),
        ("quoted with strokes", lines(&link, 60, "\n| ")),
        (
            "Markdown that escapes marks",
            link.replace('_', "\\_").replace('-', "\\-"),
        ),
        ("direction marks", lines(&link, 1, "\u{200e}")),
        ("word joiners", lines(&link, 20, "\u{2060}")),
        ("joiners", lines(&link, 20, "\u{200d}")),
        ("isolated", format!("\u{2068}{link}\u{2069}")),
        (
            "in small hexadecimal digits",
            encoded(&link, '%')
                .to_lowercase()
                .replace(&encoded(&held, '%').to_lowercase(), &held),
        ),
        (
            "cut, and whole below it",
            format!("{}…\n{link}", &link[..90]),
        ),
        ("twice", format!("{link}\n{link}")),
        (
            "entities in decimals",
            link.replace('#', "&#35;").replace('=', "&#61;"),
        ),
        (
            "entities in hexadecimals",
            link.replace('#', "&#x23;").replace('=', "&#X3D;"),
        ),
        (
            "entities with names",
            link.replace('#', "&num;").replace('=', "&equals;"),
        ),
        (
            "entities, encoded once more",
            encoded(&link.replace('#', "&amp;num;"), '%'),
        ),
        (
            "&amp; in a query",
            link.replace("?school#", "?a=b&amp;school#"),
        ),
        (
            "a text of JSON",
            link.replace('/', "\\/")
                .replace('#', "\\u0023")
                .replace('=', "\\u003d"),
        ),
        (
            "a text of a script",
            link.replace('#', "\\x23").replace('=', "\\x3D"),
        ),
        (
            "an old script",
            link.replace('#', "%u0023").replace('=', "%u003D"),
        ),
        ("wide marks", link.replace('#', "＃").replace('=', "＝")),
        ("small marks", link.replace('#', "﹟").replace('=', "﹦")),
        ("soft hyphens of a page", lines(&link, 20, "&shy;")),
        ("spaces of no width of a page", lines(&link, 20, "&#8203;")),
        ("no-break spaces of a page", lines(&link, 70, "&nbsp;")),
        ("lines of a page", lines(&link, 60, "<br>")),
        ("lines of a page, closed", lines(&link, 60, "<BR />\r\n")),
        ("places to break a word", lines(&link, 10, "<wbr>")),
        ("lines of an old mail program", lines(&link, 90, "!\r\n ")),
        ("spaces of no width, encoded", lines(&link, 20, "%E2%80%8B")),
        ("soft hyphens, encoded", lines(&link, 20, "%C2%AD")),
        ("no-break spaces, encoded", lines(&link, 70, "%c2%a0")),
        (
            "no-break spaces, encoded twice",
            lines(&link, 70, "%25C2%25A0"),
        ),
    ]
}

#[test]
fn a_link_opens_whatever_a_program_put_around_it_or_between() {
    for (how, text) in mangled() {
        assert_eq!(
            from_link(&text),
            Incoming::Value(invented()),
            "{how}: {text}"
        );
    }
}

#[test]
fn a_link_opens_wherever_its_lines_end() {
    let link = link();
    for long in 1..=ADDRESS.len() + LINK_MARK.len() + 40 {
        for between in [
            "\n", "\r\n", "=\r\n", "\n> ", "\n>> ", "\n    ", "\u{ad}", "\u{200b}",
        ] {
            let text = lines(&link, long, between);
            let whole = Incoming::Value(invented());
            assert_eq!(from_link(&text), whole, "{long} {between:?}");
        }
        // As a mail in which each mark is encoded: a line never ends within a code.
        let text = lines(&link, long, "\0")
            .replace('=', "=3D")
            .replace('\0', "=\n");
        assert_eq!(from_link(&text), Incoming::Value(invented()), "{long}");
    }
}

#[test]
fn a_link_that_is_cut_anywhere_is_cut() {
    let link = link();
    for to in 0..link.len() {
        let cut = link.get(..to).expect("a beginning");
        assert_eq!(from_link(cut), Incoming::Broken, "{to}");
        let cut = from_link(&format!("{cut}… Lees meer"));
        assert_eq!(cut, Incoming::Broken, "{to}");
    }
    // A piece out of its middle, and its end alone.
    let start = ADDRESS.len() + LINK_MARK.len();
    for from in start..link.len() - 1 {
        let without = [link.get(..from), link.get(from + 1..)].map(Option::unwrap_or_default);
        assert!(
            is_refused(&from_link(&without.concat()))
                || from_link(&without.concat()) == Incoming::Newer
        );
    }
}

#[test]
fn a_link_of_the_first_version_still_opens() {
    // Without a checksum, as boards have it in their files.
    let held = "MQFEZSBWZXJ6b25uZW4gU2Nob29sABNXaWprdGVhbSBOZXJnZW5zABQwMTAgMDAwIDAwIDAyAA";
    for text in [
        held.to_owned(),
        format!("{ADDRESS}#profiel={held}"),
        format!("{ADDRESS}%23profiel%3D{held}"),
        format!(
            "{}\nGroet, Piet",
            lines(&format!("{ADDRESS}#profiel={held}"), 40, "\n")
        ),
    ] {
        let Incoming::Value(profile) = from_link(&text) else {
            panic!("{text}");
        };
        assert_eq!(profile.get("wijkteam-telefoon"), "010 000 00 02");
    }
}

/// The school's screen with this pasted, and what is said.
fn pasted(text: &str) -> (Reference, String) {
    let mut reference = Reference::default();
    reference.update(ReferenceEvent::Open(ReferencePage::School), today());
    let typed = ReferenceEvent::Type("plak".to_owned(), text.to_owned());
    reference.update(typed, today());
    let effects = reference.update(ReferenceEvent::Read, today());
    let says = match &effects[..] {
        [Effect::Say(says)] => (*says).to_owned(),
        [Effect::SayText(says)] => says.clone(),
        _ => panic!("{effects:?}"),
    };
    (reference, says)
}

#[test]
fn what_is_pasted_opens_or_is_told_why_not_in_one_way() {
    let file = invented().to_file();
    let mut whole: Vec<String> = mangled().into_iter().map(|(_, text)| text).collect();
    whole.extend([
        file.clone(),
        format!("Hoi, hier zijn ze:\n\n{file}"),
        file.replace('\n', "\r\n"),
        file.replace('\n', "\r"),
        format!("  {file}\n\n"),
        file.replace('\n', "\n\n"),
        file.replace('\n', "  \n"),
    ]);
    for text in whole {
        let (mut reference, says) = pasted(&text);
        let shown = ReferenceScene::Preview(Profile::default(), invented());
        assert_eq!(
            (reference.scene(), says.as_str()),
            (Some(shown), ""),
            "{text}"
        );
        // Back from the preview finds what was pasted, until it is taken.
        let mut taken = reference.clone();
        reference.update(ReferenceEvent::Back, today());
        assert_eq!(reference.pasted(), text);
        taken.update(ReferenceEvent::Take, today());
        assert_eq!(taken.pasted(), "");
    }
    let link = link();
    for (text, expected) in [
        ("", school::NOTHING_PASTED),
        ("  \n", school::NOTHING_PASTED),
        (ADDRESS, school::EMPTY_LINK),
        (
            "https://eur01.safelinks.example/?url=https%3A%2F%2Fa.example%2F&data=1",
            school::EMPTY_LINK,
        ),
        (&link[..link.len() - 1], school::CUT_LINK),
        (&link[..ADDRESS.len() + LINK_MARK.len()], school::CUT_LINK),
        (&link[..ADDRESS.len() + 10], school::CUT_LINK),
        (&link.replace('#', "%23")[..90], school::CUT_LINK),
        (&link.to_lowercase(), school::CUT_LINK),
        ("De Verzonnen School, 010-0000001", school::BROKEN),
        ("weegwijzer-profiel", school::BROKEN),
        ("weegwijzer-profiel 9\nschool: A", school::NEWER_FILE),
    ] {
        let (reference, says) = pasted(text);
        assert_eq!(says, expected, "{text}");
        assert!(matches!(
            reference.scene(),
            Some(ReferenceScene::School(..))
        ));
        assert!(reference.profile().is_empty());
    }
    let (_, says) = pasted(&format!("{file}Groet, Piet"));
    assert_eq!(says, school::bad_line(18));
}

/// What is left of a link, behind its address, when a filter took off what it did not know; and
/// what is cut in the middle instead.
const LEFT: &[(&str, bool)] = &[
    ("?school", true),
    ("?school#", true),
    ("?School", true),
    ("?SCHOOL#", true),
    ("&#63;school", true),
    ("?school=", true),
    ("?school.", true),
    ("?school)", true),
    ("?school&utm_source=mail", true),
    ("?utm_source=mail&school", true),
    ("?utm_source=mail&school=&fbclid=x", true),
    ("?school#:~:text=Onze", true),
    ("?school#main", true),
    ("%3Fschool", true),
    ("%253Fschool", true),
    ("-3Fschool&d=DwMFaQ", true),
    (
        "?url=https%3A%2F%2Fweegwijzer.example%2F%3Fschool&data=05",
        true,
    ),
    ("?school#p", false),
    ("?school#profiel", false),
    ("?school#profiel=", false),
    ("?school#profiel=Mg", false),
    ("?school%23prof", false),
    ("#prof", false),
    ("?schoolgids", false),
];

#[test]
fn a_link_that_was_emptied_says_so_and_one_that_was_cut_says_that() {
    for (left, is_emptied) in LEFT {
        let says = if *is_emptied {
            school::EMPTY_LINK
        } else {
            school::BROKEN_LINK
        };
        let mut reference = Reference::default();
        // As the page hands over its own address, and with all that is before it.
        for link in [(*left).to_owned(), format!("{ADDRESS}{left}")] {
            let effects = reference.update(ReferenceEvent::FromLink(link), today());
            assert_eq!(effects, [Effect::Say(says)], "{left}");
        }
        // A reader who has pasted it is not told to paste.
        let says = if *is_emptied { says } else { school::CUT_LINK };
        if *left != "?schoolgids" && *left != "#prof" {
            assert_eq!(pasted(&format!("{ADDRESS}{left}")).1, says, "{left}");
        }
        assert!(reference.profile().is_empty());
    }
}

/// A link with a hyphen in it, and with what text processors make of that.
#[test]
fn a_hyphen_that_became_another_is_one() {
    let mut school = invented();
    let held = (0..200)
        .map(|at| {
            school.fill("leerlingvolgsysteem", &"~?>".repeat(at % 9 + 1));
            school.fill("notitie", &"o".repeat(at + 1));
            to_link(&school)
        })
        .find(|held| held.contains('-'))
        .expect("a link with a hyphen");
    let Incoming::Value(school) = from_link(&held) else {
        panic!("{held}");
    };
    for hyphen in [
        "\u{2010}",
        "\u{2011}",
        "\u{2012}",
        "–",
        "\u{2212}",
        "%E2%80%91",
        "&#8209;",
    ] {
        let link = [ADDRESS, LINK_MARK, &held.replace('-', hyphen)].concat();
        assert_eq!(
            from_link(&link),
            Incoming::Value(school.clone()),
            "{hyphen}"
        );
    }
    // After a link, it is none of it.
    let text = format!("{}–Piet", link());
    assert_eq!(from_link(&text), Incoming::Value(invented()));
}

/// What came in by a chosen file, and what is said.
fn chosen(file: &str) -> (Option<ReferenceScene>, String) {
    let mut reference = Reference::default();
    let effects = reference.update(ReferenceEvent::FromFile(file.to_owned()), today());
    let says = match &effects[..] {
        [Effect::Say(says)] => (*says).to_owned(),
        [Effect::SayText(says)] => says.clone(),
        _ => panic!("{effects:?}"),
    };
    (reference.scene(), says)
}

#[test]
fn a_file_with_a_link_in_it_is_read_as_what_is_pasted() {
    let link = link();
    let whole = ReferenceScene::Preview(Profile::default(), invented());
    for file in [
        link.clone(),
        format!("\u{feff}{link}\r\n"),
        format!("[InternetShortcut]\r\nURL={link}\r\nIconIndex=0\r\n"),
        format!(
            "[{{000214A0-0000-0000-C000-000000000046}}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nIDList=\r\nURL={link}\r\n"
        ),
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n\t<key>URL</key>\n\t<string>{link}</string>\n</dict></plist>\n"
        ),
        format!("[Desktop Entry]\nType=Link\nURL={link}\nIcon=text-html\n"),
        format!("Hoi Anna,\n\n{}", invented().to_file()),
    ] {
        assert_eq!(
            chosen(&file),
            (Some(whole.clone()), String::new()),
            "{file}"
        );
    }
    for (file, says) in [
        ("", school::BROKEN),
        ("%PDF-1.7 http://a.example", school::BROKEN),
        (
            "URL=https://weegwijzer.example/?School\r\n",
            school::EMPTY_LINK,
        ),
        (&link[..link.len() - 9], school::CUT_LINK),
    ] {
        assert_eq!(chosen(file), (None, says.to_owned()), "{file}");
    }
}

#[test]
fn a_file_is_whole_again_after_a_mail() {
    let mut school = invented();
    let long = "Vertel het dezelfde dag aan de kwaliteitscoördinator: zij weet wie er nog meer iets zag, en wanneer dat was.";
    school.fill("stap-2", long);
    school.fill(
        "protocollen-link",
        "https://school.example/een/lang/adres/dat/niet/op/een/regel/past/protocollen",
    );
    let file = school.to_file();
    let wrapped = file
        .replace("zij weet wie er", "zij\nweet wie er")
        .replace("/dat/niet", "/dat\n/niet");
    assert_eq!(wrapped.lines().count(), file.lines().count() + 2);
    let quoted = |text: &str, mark: &str| -> String {
        text.lines().map(|line| format!("{mark}{line}\n")).collect()
    };
    for text in [
        wrapped.clone(),
        quoted(&file, "> "),
        quoted(&wrapped, "> "),
        quoted(&wrapped, ">> "),
        quoted(&wrapped, "> > "),
        quoted(&wrapped, "| "),
        format!("Hoi,\n\n{}", quoted(&wrapped, "> ")),
        format!("```\n{file}```\n"),
        format!("```text\n{wrapped}```"),
        format!("~~~\n{file}~~~\n"),
        wrapped.replace('\n', "\r\n"),
    ] {
        let whole = ReferenceScene::Preview(Profile::default(), school.clone());
        assert_eq!(pasted(&text).0.scene(), Some(whole.clone()), "{text}");
        assert_eq!(chosen(&text), (Some(whole), String::new()), "{text}");
    }
    // What is no more of a line is none of it, and the line keeps its number.
    for (text, line) in [
        (format!("{file}Groet, Piet"), file.lines().count() + 1),
        (format!("Hoi,\n\n{file}Groet"), file.lines().count() + 3),
        (format!("{wrapped}\nGroet"), wrapped.lines().count() + 2),
    ] {
        assert_eq!(pasted(&text).1, school::bad_line(line), "{text}");
        assert!(school::bad_line(line).ends_with("Vraag uw collega om het bestand."));
    }
}

#[test]
fn what_a_host_is_told_of_a_link_is_one_word() {
    let link = link();
    let (sent, kept) = link.split_once('#').expect("a fragment");
    assert_eq!(sent.strip_prefix(ADDRESS), Some("?school"));
    for (_, value) in invented().held() {
        assert!(!sent.contains(value), "{value}");
    }
    assert_eq!(from_link(kept), Incoming::Value(invented()));
}

#[test]
fn what_comes_in_leaves_an_open_case_and_a_form_as_they_were() {
    let mut session = common::walked(Mode::Case, &[common::YES]);
    let case = session.case().cloned();
    for text in [
        link(),
        link().replace('#', "%23"),
        "#profiel=onzin".to_owned(),
    ] {
        session.update(Event::Reference(ReferenceEvent::FromLink(text)));
        assert_eq!(session.case().cloned(), case);
    }
    assert!(matches!(
        session.scene(),
        Scene::Reference(ReferenceScene::Preview(..))
    ));
    session.update(Event::Home);
    session.update(Event::Resume);
    assert_eq!(session.case().cloned(), case);
}

#[test]
fn a_bad_line_of_a_file_is_named_with_its_number() {
    for (file, line) in [
        ("weegwijzer-profiel 1\nschool A\n", 2),
        ("weegwijzer-profiel 1\nschool: A\nonbekend: B\n", 3),
        ("weegwijzer-profiel 1\nschool: A\n\n\nschool: B\n", 5),
        ("weegwijzer-profiel 1\rschool: A\rstap-1 x\r", 3),
        ("\n\nweegwijzer-profiel 1\nschool\n", 4),
        ("weegwijzer-profiel 1\nschool: a\u{0}b\n", 2),
        ("weegwijzer-profiel 1\nschool: a\u{202e}b\n", 2),
        ("weegwijzer-profiel 1\nschool: \nonbekend:\n", 3),
        ("weegwijzer-profiel 1\nschool: A\nschoolsoort: mavo\n", 3),
        (
            "weegwijzer-profiel 1\nschool: A\ngecontroleerd: gisteren\n",
            3,
        ),
        ("weegwijzer-profiel 1\nschool: A\nGroet, Piet\n", 3),
    ] {
        assert_eq!(Profile::from_file(file), Incoming::Line(line), "{file}");
        let mut reference = Reference::default();
        let effects = reference.update(ReferenceEvent::FromFile(file.to_owned()), today());
        assert_eq!(effects, [Effect::SayText(school::bad_line(line))]);
        assert!(school::bad_line(line).starts_with(&format!("Regel {line} van het bestand ")));
    }
    // What is only not taken is named with its reason and its line.
    let file = "weegwijzer-profiel 1\nschool: A\n\nwijkteam-telefoon: 0900-8844\n";
    let effects = Reference::default().update(ReferenceEvent::FromFile(file.to_owned()), today());
    let says = "In deze gegevens staat een betaald nummer (regel 4 van het bestand). Er is niets veranderd. Vraag uw collega om dit te verbeteren.";
    assert_eq!(effects, [Effect::SayText(says.to_owned())]);
}

/// A file as programs and hands leave it.
const HANDLED: &[fn(&str) -> String] = &[
    |file| file.replace(": ", ":"),
    |file| file.replace(": ", " : "),
    |file| file.replace(": ", ":\u{a0}"),
    |file| file.replace("\nschool", "\nSchool").replace("weeg", "Weeg"),
    |file| file.replace('\n', "\n  "),
    |file| file.replace('\n', "\t\t\n"),
    |file| file.replace("profiel 1", "profiel\u{a0} 1"),
    |file| file.replace('\n', ";;\n"),
    |file| file.replace('\n', ",\n"),
    |file| file.lines().map(|line| format!("\"{line}\"\r\n")).collect(),
    |file| file.replace('\n', "\u{2028}"),
    |file| file.to_owned() + "\u{1a}",
    |file| file.to_owned() + "\0\0\0",
    |file| "\u{feff}\n\n".to_owned() + file,
    |file| file.trim_end().to_owned(),
];

#[test]
fn a_file_is_read_as_programs_and_hands_leave_it() {
    let mut school = invented();
    school.fill("meldt", "zegt \"bel\", en belt; altijd");
    for (at, handled) in HANDLED.iter().enumerate() {
        let mut file = handled(&school.to_file());
        if file.starts_with('"') {
            file = file.replace("\"bel\"", "\"\"bel\"\"");
        }
        let read = Profile::from_file(&file);
        assert_eq!(read, Incoming::Value(school.clone()), "{at}: {file}");
    }
}

#[test]
fn a_path_that_a_hand_wrote_in_a_file_is_one() {
    let read = |value: &str| {
        let file = format!("weegwijzer-profiel 1\nprotocollen: {value}\n");
        let Incoming::Value(profile) = Profile::from_file(&file) else {
            panic!("{value}");
        };
        let held = profile.get("protocollen").to_owned();
        assert_eq!(
            Profile::from_file(&profile.to_file()),
            Incoming::Value(profile)
        );
        held
    };
    for (value, held) in [
        (r"G:\protocollen", r"G:\protocollen"),
        (r"G:\nieuw", r"G:\nieuw"),
        (r"G:\zorg\nieuw\x", r"G:\zorg\nieuw\x"),
        (r"G:\Gedeelde map\nieuw", r"G:\Gedeelde map\nieuw"),
        (r"Zie g:\nieuw", r"Zie g:\nieuw"),
        (r"G:\\nieuw\\x", r"G:\nieuw\x"),
        (r"\\server\noord\zorg", r"\\server\noord\zorg"),
        (r"Zie \\nas-2.local\nieuw", r"Zie \\nas-2.local\nieuw"),
        (r"\\\\server\\noord", r"\\server\noord"),
        (r"\\server", r"\server"),
        (r"a\x", r"a\x"),
        ("a\\", "a\\"),
        (r"Let op:\nbel", "Let op:\nbel"),
        (r"Eén\ntwee", "Eén\ntwee"),
    ] {
        assert_eq!(read(value), held, "{value}");
    }
    // What a form holds is the same again, also where it looks like a path.
    for typed in [
        "Plan B:\nbel",
        "Plan B:  \nbel",
        "B:\n\nC:\n",
        r"G:\n",
        "G:\\\nbel",
        "G:\\map\nbel",
        "ab:\nc",
        "\\server\nbel",
        "\\server \nbel",
        "\\\\server\nbel",
        r"\\server\noord",
        r"\server\noord",
        "x \\a\n\\b\n",
    ] {
        let mut profile = Profile::default();
        profile.fill("protocollen", typed);
        let again = Profile::from_file(&profile.to_file());
        assert_eq!(again, Incoming::Value(profile), "{typed:?}");
    }
}

#[test]
fn a_long_link_is_named_as_that_where_it_is_shared() {
    let shown = |profile: &Profile| {
        let scene = ReferenceScene::Share(profile.clone());
        let page = screens::reference(&scene, &Reference::default(), today(), ADDRESS);
        html(|dispatch| view! { <Frame page dispatch /> })
    };
    let mut profile = invented();
    assert!(!shown(&profile).contains(school::LINK_LONG));
    for step in ["stap-1", "stap-2", "stap-3", "stap-4", "stap-5"] {
        profile.fill(step, &"Vertel het dezelfde dag. ".repeat(15));
    }
    let page = shown(&profile);
    assert!(page.contains(school::LINK_LONG) && page.contains(school::LINK_HINT));
}
