//! Characters that are not seen, and piles of marks, come into no text of a school: not by
//! the form, not by a file, not by a link.

use super::*;
use weegwijzer::characters::is_mark;

/// One of each kind that is not seen, and what the kind is.
const UNSEEN: &[(&str, &str)] = &[
    ("\u{200b}\u{2060}\u{feff}", "zero width"),
    ("\u{200c}", "zero width non-joiner"),
    ("\u{200d}", "zero width joiner"),
    ("\u{34f}", "combining grapheme joiner"),
    ("\u{fe00}\u{fe0e}\u{fe0f}", "variation selector"),
    ("\u{e0100}\u{e01ef}", "variation selector supplement"),
    ("\u{180b}\u{180e}\u{180f}", "Mongolian selector"),
    ("\u{e0001}\u{e0041}\u{e007f}", "tag"),
    (
        "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}",
        "embedding and override",
    ),
    ("\u{2066}\u{2067}\u{2068}\u{2069}", "isolate"),
    ("\u{200e}\u{200f}\u{61c}", "direction mark"),
    ("\u{7f}\u{1b}\0\u{8}\u{1c}\u{80}\u{9f}", "control"),
    ("\u{ad}\u{115f}\u{1160}", "blank without width"),
    (
        "\u{17b4}\u{17b5}\u{fff0}\u{fff9}\u{fffa}\u{fffb}",
        "default ignorable",
    ),
    ("\u{1d173}\u{1bca0}\u{13430}", "format of a notation"),
];

/// What is not seen either, but keeps two words apart; whether it ends a line.
const APART: &[(&str, bool)] = &[
    ("\n", true),
    ("\r", true),
    ("\r\n", true),
    ("\u{b}", true),
    ("\u{c}", true),
    ("\u{85}", true),
    ("\u{2028}", true),
    ("\u{2029}", true),
    ("\t", false),
    ("\u{2800}", false),
    ("\u{3164}", false),
    ("\u{ffa0}", false),
];

#[test]
fn what_is_between_two_words_never_glues_them() {
    for (between, ends) in APART {
        let value = format!("De{between}Wit");
        let line = if *ends { "De\nWit" } else { "De Wit" };
        for slot in SLOTS {
            let held = match slot.kind {
                Kind::Text => line,
                Kind::Line | Kind::Name(_) | Kind::Word | Kind::Place => "De Wit",
                _ => continue,
            };
            let (typed, [file, link]) = ways_in(slot, &value);
            assert_eq!(typed.get(slot.name), held, "{} {between:?}", slot.name);
            assert_eq!(
                link,
                Incoming::Value(typed.clone()),
                "{} {between:?}",
                slot.name
            );
            // What ends a line of a file ends its value, but for the one that is escaped.
            let cut =
                !matches!(file, Incoming::Value(_)) && "\r\n\u{2028}\u{2029}".contains(between);
            assert!(
                cut || file == Incoming::Value(typed),
                "{} {between:?}",
                slot.name
            );
        }
        for (slot, held) in [("valkuil", line), ("titel", "De Wit")] {
            let mut own = weegwijzer::training::custom::CustomCase::default();
            own.fill(slot, &value);
            assert_eq!(own.get(slot), held, "{slot} {between:?}");
        }
    }
    // Around a value it is as a space.
    let mut typed = Profile::default();
    typed.fill("school", "\u{85}\tDe Wit\u{b}");
    assert_eq!(typed.get("school"), "De Wit");
}

/// At most two marks on a letter, none on a space, and nothing that is not seen.
fn is_plain(text: &str) -> bool {
    let mut marks = 2;
    text.chars().all(|c| {
        marks = match c {
            c if is_mark(c) => marks + 1,
            c if c.is_whitespace() => 2,
            _ => 0,
        };
        marks <= 2 && !UNSEEN.iter().any(|(unseen, _)| unseen.contains(c))
    })
}

/// The profile with `value` typed into `slot`; the file and the link that a hostile hand
/// makes of the raw value.
fn ways_in(slot: &Slot, value: &str) -> (Profile, [Incoming<Profile>; 2]) {
    let mut typed = Profile::default();
    typed.fill(slot.name, value);
    let escaped = value.replace('\\', "\\\\").replace('\n', "\\n");
    let file = format!("weegwijzer-profiel 1\n{}: {escaped}\n", slot.name);
    let at = SLOTS.iter().position(|it| it == slot).expect("a slot");
    let place = u32::try_from(at + 1)
        .ok()
        .and_then(char::from_u32)
        .expect("a place");
    let link = Base64UrlUnpadded::encode_string(format!("1{place}{value}\0").as_bytes());
    (typed, [Profile::from_file(&file), from_link(&link)])
}

#[test]
fn what_is_not_seen_comes_into_no_slot_in_no_way() {
    for slot in SLOTS {
        for (unseen, kind) in UNSEEN {
            for value in [
                format!("De{unseen}Wit"),
                format!("{unseen}DeWit"),
                format!("DeWit{unseen}"),
            ] {
                let (typed, others) = ways_in(slot, &value);
                assert!(
                    matches!(typed.get(slot.name), "" | "DeWit"),
                    "{} {kind}",
                    slot.name
                );
                // A number is read past what is not seen; this is none.
                let number = matches!(slot.kind, Kind::Phone | Kind::Region);
                for other in others {
                    let damaged = matches!(other, Incoming::Line(_) | Incoming::Broken);
                    let refused = number && matches!(other, Incoming::Refused(..));
                    assert!(damaged || refused, "{} {kind} {other:?}", slot.name);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_way_in_leaves_more_than_two_marks_on_a_letter(
        at in 0..SLOTS.len(),
        value in "(\\PC{0,3}[a-zé ]{1,3}([\\p{Mn}\\p{Me}]{0,6}|[\u{300}-\u{36f}]{0,6})[\u{200c}\u{200d}\u{fe0f}\u{202e}]{0,2}){1,6}"
    ) {
        let slot = &SLOTS[at];
        let (typed, others) = ways_in(slot, &value);
        prop_assert!(is_plain(typed.get(slot.name)), "{:?}", typed.get(slot.name));
        for incoming in others {
            if let Incoming::Value(profile) | Incoming::Refused(_, profile) = incoming {
                prop_assert!(is_plain(profile.get(slot.name)));
                let held = slot.kind.taken(&value);
                prop_assert_eq!(Some(profile.get(slot.name)), held.as_deref());
            }
        }
    }
}

#[test]
fn the_table_of_marks_is_that_of_another_library() {
    let parsed = regex_syntax::parse(r"[\p{Mn}\p{Me}]").expect("a class");
    let regex_syntax::hir::HirKind::Class(regex_syntax::hir::Class::Unicode(class)) = parsed.kind()
    else {
        panic!("a class");
    };
    let is_known = |c: char| {
        class
            .iter()
            .any(|range| (range.start()..=range.end()).contains(&c))
    };
    // No plane after these has marks, but for the selectors.
    let planes = ('a'..='\u{1ffff}').chain('\u{e0000}'..='\u{e0fff}');
    for c in planes.filter(|c| !c.is_control()) {
        // On a letter, nothing of it is left, or two, or all five that are no marks.
        let left = Kind::Line
            .cleaned(&format!("a{}", String::from(c).repeat(5)))
            .chars()
            .count();
        let most = if is_known(c) { 3 } else { 6 };
        assert!(
            left <= most && (left == most || !is_mark(c)),
            "{:x} {left}",
            u32::from(c)
        );
        assert!(!is_mark(c) || is_known(c), "{:x}", u32::from(c));
    }
}

#[test]
fn marks_that_a_language_needs_stay() {
    for text in [
        "Nguyễn",
        "e\u{302}\u{301}",
        "zorgcoo\u{308}rdinator",
        "Fryslân",
        "📞 binnenlijn 12",
    ] {
        let shown: String = weegwijzer::characters::shown(text, false).collect();
        assert_eq!(shown, text);
    }
    let shown = |text| weegwijzer::characters::shown(text, true).collect::<String>();
    assert_eq!(shown("\u{301}a \u{301}b\n\u{301}c"), "a b\nc");
    assert_eq!(shown("a\u{301}\u{302}\u{303}b"), "a\u{301}\u{302}b");
    // What is left out between two marks gives no room for a third.
    assert_eq!(
        shown("a\u{301}\u{200d}\u{302}\u{200d}\u{303}"),
        "a\u{301}\u{302}"
    );
}
