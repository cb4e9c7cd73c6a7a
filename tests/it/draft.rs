//! The draft: its format, its life, its phrase.

use crate::common::{self, DOUBT, SAFE, YES, fill, today, walked};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use weegwijzer::calendar;
use weegwijzer::case::{Field, Role, Sheet};
use weegwijzer::draft::{self, Age, Life, Weakness};
use weegwijzer::protocol::{Given, Question, YesNo};
use weegwijzer::session::{Event, Lifetime, Mode, Overlay, Parts, Run, Session};
use weegwijzer::vault::{self, Drawn, FLOOR, Header, Lock, Times};
use zeroize::Zeroizing;

const PHRASE: &str = "maanboot heidehoed klokuil roosemmer";
const DAY: u64 = 86_400;
const HOUR: u64 = 3_600;
const LIFE: Life = Life {
    lifetime: Lifetime::AfterReview,
    first: 1_795_000_000,
};

const TIMES: Times = Times {
    saved: 1_795_000_000,
    ends: 1_795_600_000,
    agreed: Some(1_795_200_000),
};

/// A case with something in every part of a run.
fn full() -> Session {
    let mut session = walked(
        Mode::Case,
        &[
            YES,
            SAFE,
            Given::Help(YesNo::Yes),
            Given::Acceptance(YesNo::Yes),
        ],
    );
    for field in Field::all() {
        let value = match field {
            Field::ReviewOn | Field::ReportedOn | Field::HeardOn | Field::MonitorUntil => {
                "2027-01-18"
            }
            Field::Vote(..) => "doubt",
            _ => "yes",
        };
        fill(&mut session, field, value);
    }
    fill(
        &mut session,
        Field::Fact(Question::Safety),
        "Twee regels,\r\n’s avonds. 👩‍👧",
    );
    session.update(Event::Open(Overlay::Sheet(Sheet::Deviation)));
    fill(&mut session, Field::Instead, "wachten");
    session.update(Event::Next);
    session.update(Event::NewSignal);
    session.update(Event::Answer(DOUBT));
    session
}

fn run(session: &Session) -> Run {
    session.run().cloned().expect("a case")
}

#[test]
fn a_case_comes_back_as_it_was() {
    let mut cases = vec![run(&full())];
    cases.push(run(&walked(
        Mode::Evaluate,
        &[SAFE, Given::Result(YesNo::No)],
    )));
    cases.push(run(&walked(Mode::Case, &[])));
    for case in cases {
        let stored = draft::write(&case, LIFE).expect("bytes");
        assert_eq!(draft::read(&stored), Some((case, LIFE)));
    }
}

#[test]
fn every_field_has_an_id_of_its_own_and_every_field_is_listed() {
    let all = Field::all();
    let ids: BTreeSet<String> = all.iter().map(|field| field.id()).collect();
    assert_eq!(ids.len(), all.len());
    // 20 + 12 seats + 5 · (3 notes + 12 votes) + 1 + 11 + 7 + 8 + 3 + 6 + 1.
    assert_eq!(all.len(), 144);
}

#[test]
fn what_is_no_case_is_none() {
    assert_eq!(draft::read(b""), None);
    assert_eq!(draft::read(&[9, 0, 0]), None, "a version of the future");
    let mut longer = draft::write(&run(&full()), LIFE).expect("bytes");
    longer.push(0);
    assert_eq!(draft::read(&longer), None);
    longer.truncate(20);
    assert_eq!(draft::read(&longer), None);
}

/// Holds a stored fixture to what it was, or writes it with BLESS=1 when there
/// is none: a version that was released is never written again.
pub fn fixture(name: &str, fresh: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    if fs::metadata(&path).is_err() && std::env::var_os("BLESS").is_some() {
        fs::write(&path, fresh()).expect("writable");
    }
    fs::read(&path).expect("a fixture")
}

/// The full case without the fields that came after these fixtures.
pub fn known_at_first() -> Parts {
    let later = |field: &Field| {
        matches!(
            field,
            Field::Audience
                | Field::Interpreter
                | Field::PupilTold
                | Field::LastSeen
                | Field::Involved
                | Field::About
                | Field::PupilSaid
                | Field::AdviceSaid
                | Field::SchoolType
                | Field::Adult
                | Field::OwnChild
                | Field::ParentsSaid
                | Field::ReportedAt
                | Field::SpokeWith
                | Field::PupilHome
                | Field::ChildNow
                | Field::PupilHears
                | Field::ParentsHeard
                | Field::NotBefore
                | Field::Consent
                | Field::PlanWatch
                | Field::Heard
                | Field::HeardOn
                | Field::HeardWhat
                | Field::CalledAgain
                | Field::CallAgainOn
                | Field::CallNext
                | Field::AfterWatch
                | Field::TakenBack
                | Field::DeviationUntil
                | Field::DeviationWatch
                | Field::DeviationEnds
                | Field::Seat(Role::Board | Role::StudyCoach | Role::Attendance)
                | Field::Vote(_, Role::Board | Role::StudyCoach | Role::Attendance)
        )
    };
    let mut parts = run(&full()).parts();
    parts.entries.retain(|(field, _)| !later(field));
    for (_, written) in &mut parts.earlier {
        written.retain(|(field, _)| !later(field));
    }
    parts.earlier.retain(|(_, written)| !written.is_empty());
    parts
}

#[test]
fn a_draft_of_every_earlier_version_opens() {
    // The first version forgot its term: such a draft ends when its header says. And it
    // had what was written with every answer in one list.
    let mut first = known_at_first();
    for (_, written) in std::mem::take(&mut first.earlier) {
        first.entries.extend(written);
    }
    for (name, case, life) in [
        ("draft-v1.bin", Run::from_parts(first), Life::default()),
        ("draft-v2.bin", Run::from_parts(known_at_first()), LIFE),
        ("draft-v3.bin", Run::from_parts(known_at_first()), LIFE),
        ("draft-v4.bin", Run::from_parts(known_at_first()), LIFE),
    ] {
        let stored = fixture(name, || {
            let case = Run::from_parts(known_at_first());
            let content = draft::write(&case, LIFE).expect("bytes");
            lock().seal(&content, [2; 24], TIMES).expect("sealed")
        });
        // Whatever a phone, a keyboard or paper made of the phrase.
        let [first, second, third, last] = words();
        for written in [
            PHRASE.to_owned(),
            format!("{first}\n{second}\n{third}\n{last}"),
            PHRASE.to_uppercase(),
            format!("Maanboot {second} {third} {last}. "),
            format!("{first}, {second}, {third}, {last}"),
            [first, second, third, last].concat(),
            format!("{first}\u{a0}{second}\u{200b} {third}\u{2009}{last}\u{feff}"),
            format!("\u{201c}{first}\u{2019}\u{ad} {second} {third} {last}\u{201d}"),
        ] {
            let opened = vault::open(&typed(&written), &stored);
            let opened = opened.unwrap_or_else(|why| panic!("{name}, {written:?}: {why:?}"));
            let wraps = ["draft-v3.bin", "draft-v4.bin"].contains(&name);
            assert_eq!(opened.lock.is_some(), wraps);
            if let Some(lock) = opened.lock {
                // The next save is of this version, and opens with the same phrase.
                let next = lock.seal(b"verder", [3; 24], TIMES).expect("sealed");
                assert_eq!(next.get(3), Some(&4));
                let next = vault::open(&typed(&written), &next).map(|next| next.content.to_vec());
                assert_eq!(next, Ok(b"verder".to_vec()), "{name}");
            }
            let read = draft::read(&opened.content).expect("a case");
            assert_eq!(read, (case.clone(), life), "{name}");
        }
        for wrong in ["maanboot heidehoed klokuil roosemme", "", "een andere zin"] {
            assert_eq!(
                vault::open(&typed(wrong), &stored).err(),
                Some(vault::Refusal::Locked),
                "{name}, {wrong:?}"
            );
        }
    }
}

#[test]
fn a_phrase_with_marks_opens_what_an_earlier_version_sealed_as_a_phone_writes_it() {
    let has = |written: &str, kept: &str| {
        let phrase = draft::typed(written, written);
        phrase.before.iter().any(|before| before.as_str() == kept)
    };
    for (written, kept) in [
        ("auto's rijden op a4", "auto's rijden op a4"),
        ("Auto\u{2019}s rijden op a4", "auto's rijden op a4"),
        ("auto\u{2019}s rijden op a4. ", "auto's rijden op a4"),
        ("Mijn fiets, rood", "mijn fiets, rood"),
        ("Mijn fiets,  rood.", "mijn fiets, rood"),
        ("\u{201c}zeg het\u{201d} zei ze", "\"zeg het\" zei ze"),
    ] {
        assert!(has(written, kept), "{written}");
    }
}

/// The words of the phrase.
fn words() -> [&'static str; 4] {
    let words: Vec<_> = PHRASE.split(' ').collect();
    words.try_into().expect("four words")
}

#[test]
fn no_lock_is_made_with_nothing_where_an_earlier_version_took_signs_alone() {
    let drawn = Drawn {
        salt: [1; 16],
        nonce: [2; 24],
        key: Zeroizing::new([3; 32]),
    };
    for signs in [
        "!!!! ???? .... ----",
        "…………",
        "( ) ( ) ( ) ( )",
        "\u{2764}\u{fe0f} \u{2600}",
    ] {
        let lock = Lock::make_at(FLOOR, &typed(signs), &drawn);
        assert_eq!(lock.err(), Some(vault::Refusal::Weak), "{signs}");
    }
}

fn typed(phrase: &str) -> vault::Phrase {
    draft::typed(phrase, phrase)
}

fn lock() -> Lock {
    let drawn = Drawn {
        salt: [1; 16],
        nonce: [3; 24],
        key: Zeroizing::new([4; 32]),
    };
    Lock::make_at(FLOOR, &typed(PHRASE), &drawn).expect("a lock")
}

#[test]
fn what_a_role_once_thought_of_ja_is_read_as_its_answer() {
    for (before, after) in [("agrees", "yes"), ("disagrees", "no"), ("doubts", "doubt")] {
        let vote = Field::Vote(Question::Safety, Role::Teacher);
        let mut session = walked(Mode::Case, &[YES]);
        fill(&mut session, vote, after);
        // A text comes after its length.
        let stored = |value: &str| [&[value.len() as u8], value.as_bytes()].concat();
        let id = stored(&vote.id());
        let now = [&id[..], &stored(after)].concat();
        let then = [&id[..], &stored(before)].concat();
        let bytes = draft::write(&run(&session), LIFE).expect("bytes");
        let at = bytes.windows(now.len()).position(|part| part == now);
        let (head, tail) = bytes.split_at(at.expect("the vote"));
        let old = [head, &then, &tail[now.len()..]].concat();
        assert_eq!(draft::read(&old), Some((run(&session), LIFE)), "{before}");
    }
}

#[test]
fn each_flipped_byte_of_an_envelope_is_refused() {
    let envelope = lock().seal(b"een zaak", [2; 24], TIMES).expect("sealed");
    let (_, sealed) = Header::read(&envelope).expect("a header");
    let length = envelope.len() - sealed.len();
    for place in 0..envelope.len() {
        let mut changed = envelope.clone();
        changed[place] ^= 1 << (place % 8);
        assert!(
            vault::open(&typed(PHRASE), &changed).is_err(),
            "byte {place}"
        );
        if let Ok((header, _)) = Header::read(&changed) {
            // Without a phrase, a changed header is told from a genuine one.
            let in_header = place < length;
            assert_eq!(header.intact, !in_header || place == 3, "byte {place}");
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = draft::read(&bytes);
        let _ = Header::read(&bytes);
        let mut envelope = b"WWc\x01".to_vec();
        envelope.extend(&bytes);
        let _ = Header::read(&envelope);
    }

    #[test]
    fn a_changed_content_never_panics(place in 0usize..900, byte in any::<u8>()) {
        let mut content = draft::write(&run(&full()), LIFE).expect("bytes");
        let place = place % content.len();
        content[place] = byte;
        if let Some((read, _)) = draft::read(&content) {
            let _ = (read.stops(today()), read.path(), read.open_fields(weegwijzer::protocol::Outcome::ReportNow, today()));
        }
    }

    #[test]
    fn a_drawn_phrase_is_four_words_and_strong(draws in prop::collection::vec(any::<u16>(), 40)) {
        let mut draws = draws.into_iter().cycle();
        // A draw that repeats for ever above the fair range would never end.
        let phrase = draft::generate(|| Some(draws.next()? % 64_800)).expect("a phrase");
        prop_assert_eq!(phrase.split(' ').count(), 4);
        prop_assert_eq!(draft::weakness(&phrase, []), None);
        prop_assert_eq!(draft::normal(&phrase).to_string(), phrase.replace(' ', ""));
    }
}

#[test]
fn four_words_have_51_bits_and_every_draw_is_as_likely() {
    let mut words = BTreeSet::new();
    for draw in 0..8_100 {
        let phrase = draft::generate(|| Some(draw)).expect("a phrase");
        words.insert(phrase.split(' ').next().unwrap_or_default().to_owned());
    }
    assert_eq!(words.len(), 8_100, "no two pairs make the same word");
    assert!(4.0 * 8_100_f64.log2() > 51.0);
    // 8 whole rounds of 8,100 fit in 16 bits; what lies above is drawn again.
    let mut draws = [64_800, 65_535, 5].into_iter().cycle();
    let skipped = draft::generate(|| draws.next());
    assert_eq!(skipped, draft::generate(|| Some(5)));
    assert_eq!(draft::generate(|| None), None, "never a weak phrase");
}

#[test]
fn a_weak_phrase_of_ones_own_is_refused_with_its_reason() {
    use Weakness::{Digits, Few, Known, Repeated, Short};
    let names = ["Basisschool De Zonnebloem", "S. van Voorbeeld-Kortenaer"];
    for (phrase, weakness) in [
        ("", Some(Short)),
        ("kort", Some(Short)),
        ("elf tekens!", Some(Short)),
        // Accents are none of the letters, and part no word.
        ("e\u{301}e\u{301}n e\u{301}e\u{301}n", Some(Short)),
        ("zoe\u{308} ge\u{308}erd pingu\u{308}i\u{308}n", Some(Short)),
        ("          x          ", Some(Short)),
        ("twaalf tekens", Some(Short)),
        ("Welkom2026!!", Some(Short)),
        ("wachtwoord12", Some(Short)),
        ("Weegwijzer12", Some(Short)),
        ("qwertyuiop12", Some(Short)),
        ("Meldcode2026", Some(Short)),
        ("a b c d e f g h", Some(Short)),
        ("!!!! ???? .... ,,,,", Some(Short)),
        ("de kat is wit", Some(Short)),
        ("12345678901234567890", Some(Digits)),
        ("1234 5678-9012 3456 7890", Some(Digits)),
        ("aaaaaaaaaaaaaaaaaaaaaa", Some(Repeated)),
        ("abababababababababababab", Some(Repeated)),
        ("molen molen molen molen", Some(Repeated)),
        ("molenmolenmolenmolen", Some(Repeated)),
        ("molen tafel molen tafel", Some(Repeated)),
        ("molen tafel tafel molen", Some(Repeated)),
        ("Welkom2026!! Welkom2027!!", Some(Known)),
        ("welkom 2026 welkom 2027", Some(Known)),
        ("W3lk0m w3lk0m school 2026", Some(Known)),
        ("wachtwoordvandeschool", Some(Known)),
        ("wachtwoord wachtzin geheim welkom", Some(Known)),
        ("qwertyuiopasdfghjklzxcvbnm", Some(Known)),
        ("poiuytrewq lkjhgfdsa mnbvcxz qwerty", Some(Known)),
        ("abcdefghijklmnopqrstuvwxyz", Some(Known)),
        ("het is koud vandaag", Some(Known)),
        ("Ik hou van jou 2026", Some(Known)),
        ("correct horse battery staple", Some(Known)),
        ("aap noot mies wim", Some(Known)),
        ("meldcode huiselijk geweld veilig", Some(Known)),
        ("januari februari maart april", Some(Known)),
        ("2024 2025 2026 2027 welkom", Some(Known)),
        ("basisschool zonnebloem 2026 zonnebloem", Some(Known)),
        ("Voorbeeld Kortenaer Zonnebloem 2015", Some(Known)),
        ("aaa bbb ccc ddd eee", Some(Known)),
        ("aaaaabbbbbcccccdddddeeeee", Some(Known)),
        ("qaz wsx edc rfv", Some(Known)),
        ("1qaz 2wsx 3edc 4rfv", Some(Known)),
        ("1qaz2wsx3edc4rfv5tgb", Some(Known)),
        ("lang zal ze leven", Some(Known)),
        ("zeven acht negen tien", Some(Known)),
        ("noord oost zuid west", Some(Known)),
        ("rood wit blauw oranje", Some(Known)),
        ("alfa bravo charlie delta", Some(Known)),
        ("vader jacob vader jacob", Some(Repeated)),
        // Walks over the keys.
        ("1q2w3e4r5t6y7u8i9o0p", Some(Known)),
        ("q1w2e3r4t5y6u7i8o9p0", Some(Known)),
        ("zaq1xsw2cde3vfr4bgt5", Some(Known)),
        ("1qazxsw23edcvfr45tgb", Some(Known)),
        ("qweasdzxcrtyfghvbnuio", Some(Known)),
        ("p0o9i8u7y6t5r4e3w2q1", Some(Known)),
        // The same piece again and again, with something else.
        ("qweqweqweqweasdasdas", Some(Known)),
        ("abcdabcdabcdabcdabce", Some(Known)),
        ("poesjepoesjepoesjepoesjeb", Some(Known)),
        ("lekkerlekkerlekkerding", Some(Known)),
        ("bpoesjepoesjepoesjepoesje", Some(Known)),
        ("hond kat hond kat hond kat vis", Some(Repeated)),
        // Numbers in words, first names, and the smallest words.
        ("tweeduizendzesentwintig", Some(Known)),
        ("negentienhonderdvijfentachtig", Some(Known)),
        ("jan piet klaas marie", Some(Known)),
        ("Sanne, Lotte, Emma en Daan", Some(Known)),
        ("janpietklaasmariekees", Some(Known)),
        ("de het een van dat", Some(Known)),
        ("dehetvandateneenmetvoor", Some(Known)),
        ("jan koopt vier rode fietsen", None),
        ("mijn buurman Kees bakt taart", None),
        ("ziegindskomtdestoomboot", None),
        ("may the force be with you", Some(Known)),
        ("4 katten en 3 honden", Some(Few)),
        ("mijn kind leert lezen", Some(Few)),
        ("mijn kind leert goed lezen", None),
        ("ik verstuur jou post", None),
        ("4 katten en 3 honden slapen", None),
        ("een goede lange zin van mij", None),
        ("vier losse woorden hier", None),
        ("maanboot heidehoed klokuil roosemmer", None),
        ("maanbootheidehoedklokuilroosemmer", None),
        ("mijn fiets staat in de regen", None),
        ("kinderen zorgen voor hun katten", None),
        ("dezonschijntophetdakvanonsdorp", None),
    ] {
        assert_eq!(draft::weakness(phrase, names), weakness, "{phrase}");
    }
}

#[test]
fn the_clock_ends_a_draft_and_an_implausible_one_destroys_none() {
    let saved = 1_795_000_000;
    let ends = saved + 7 * DAY;
    use Age::{Alive, Ended, Unsure};
    for (now, saved, ends, says, why) in [
        (saved, saved, ends, Alive, "right away"),
        (saved + HOUR, saved, ends, Alive, "an hour on"),
        (ends - 1, saved, ends, Alive, "the last second but one"),
        (ends, saved, ends, Alive, "the last second"),
        (ends + 1, saved, ends, Ended, "after it"),
        (ends + HOUR, saved, ends, Ended, "an hour after it"),
        (ends + DAY, saved, ends, Ended, "a day after it"),
        (saved + 3 * DAY, saved, ends, Alive, "half way"),
        (
            saved - HOUR,
            saved,
            ends,
            Alive,
            "an hour behind, as in winter",
        ),
        (ends + 90 * DAY, saved, ends, Ended, "after the summer"),
        (ends + 400 * DAY, saved, ends, Ended, "a year after it"),
        (ends + 400 * DAY + 1, saved, ends, Unsure, "years ahead"),
        (u64::MAX, saved, ends, Unsure, "the end of time"),
        (saved - 60, saved, ends, Alive, "set right by a minute"),
        (saved - 301, saved, ends, Alive, "by more than five"),
        (
            saved - 2 * HOUR,
            saved,
            ends,
            Alive,
            "two systems, one clock",
        ),
        (saved - DAY, saved, ends, Alive, "a day behind"),
        (saved - DAY - 1, saved, ends, Unsure, "more than a day"),
        (saved - 4 * DAY, saved, ends, Unsure, "an office computer"),
        (
            saved - 20 * 365 * DAY,
            saved,
            ends,
            Unsure,
            "an empty battery",
        ),
        (0, saved, ends, Unsure, "a device without a clock"),
        (saved, saved, saved + 120 * DAY, Alive, "the longest term"),
        (
            saved - 30,
            saved - 30,
            saved + 120 * DAY,
            Alive,
            "the longest term, saved again after half a minute back",
        ),
        (
            saved,
            saved,
            saved + 122 * DAY + 1,
            Unsure,
            "longer than any",
        ),
        (
            saved - 60,
            saved - 60,
            saved + 121 * DAY - 1,
            Alive,
            "the end of the longest term's last day, saved again a minute back",
        ),
        (
            saved - 60,
            saved - 60,
            saved + 121 * DAY - 1 + HOUR,
            Alive,
            "the same, over the end of summer time",
        ),
        (saved, saved, u64::MAX, Unsure, "for ever"),
        (
            saved,
            u64::MAX,
            u64::MAX,
            Unsure,
            "saved at the end of time",
        ),
        (saved, saved, 0, Unsure, "an end before all others"),
        (
            saved,
            saved,
            saved - 1,
            Unsure,
            "an end before it was saved",
        ),
        (5, 0, u64::MAX, Unsure, "no time at all"),
    ] {
        assert_eq!(Age::at(now, saved, ends), says, "{why}");
    }
}

#[test]
fn a_draft_lives_seven_days_or_until_seven_days_after_the_agreed_date() {
    let first = today();
    let last = |lifetime, later: u64, review: Option<&str>| {
        let today = first + chrono::Days::new(later);
        let last = draft::last_day(lifetime, first, today, review.map(common::day));
        calendar::days_between(first, last)
    };
    use Lifetime::{AfterReview, Short};
    // The tests' day is 23 November 2026.
    for (lifetime, later, review, days, why) in [
        (Short, 0, None, 7, "a week"),
        (Short, 0, Some("2027-01-11"), 7, "as the reader chose"),
        (AfterReview, 0, None, 7, "no date"),
        (AfterReview, 0, Some("2026-12-03"), 17, "a date"),
        (AfterReview, 0, Some("2027-12-03"), 120, "never more"),
        (AfterReview, 0, Some("2020-01-01"), 7, "long ago"),
        (AfterReview, 10, Some("2026-12-13"), 27, "moved ten days on"),
        (AfterReview, 10, Some("2026-12-04"), 18, "moved to tomorrow"),
        (AfterReview, 100, Some("2027-03-10"), 114, "still ahead"),
        (AfterReview, 100, Some("2027-12-10"), 120, "a year ahead"),
        (
            AfterReview,
            119,
            Some("2027-12-10"),
            120,
            "on the last day but one",
        ),
    ] {
        assert_eq!(last(lifetime, later, review), days, "{why}");
    }
}

fn but_for_its_number(run: &Run) -> Parts {
    let mut parts = run.parts();
    parts.number = 0;
    parts
}

#[test]
fn a_draft_that_is_opened_drops_no_case() {
    let case = |answers: &[Given]| run(&walked(Mode::Case, answers));
    let cases = [case(&[YES]), case(&[YES, SAFE]), case(&[YES, DOUBT])];
    let mut session = walked(Mode::Case, &[]);
    for opened in &cases {
        session.update(Event::TakeIn(Box::new(opened.clone())));
    }
    let mut seen = Vec::new();
    for _ in &cases {
        seen.push(but_for_its_number(&run(&session)));
        session.update(Event::Restore);
    }
    let [first, second, last] = cases.map(|case| but_for_its_number(&case));
    assert_eq!(seen, [last.clone(), second, first]);
    assert_eq!(but_for_its_number(&run(&session)), last, "round again");
}

#[test]
fn roles_and_questions_keep_their_ids_for_ever() {
    // A stored draft names them; a new order would mix them up.
    assert_eq!(Field::Vote(Question::Safety, Role::Teacher).id(), "vote2c");
    assert_eq!(Field::Seat(Role::Other).id(), "seati");
    assert_eq!(Field::Fact(Question::Result).id(), "fact5");
}
