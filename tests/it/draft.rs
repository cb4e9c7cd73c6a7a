//! The draft: its format, its life, its phrase.

use crate::common::{self, DOUBT, SAFE, YES, fill, today, walked};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use weegwijzer::case::{Field, Role, Sheet};
use weegwijzer::draft::{self, Age, Life, Weakness};
use weegwijzer::protocol::{Given, Question, YesNo};
use weegwijzer::session::{Event, Lifetime, Mode, Overlay, Parts, Run, Session};
use weegwijzer::vault::{self, FLOOR, Header, SealingKey};

const PHRASE: &str = "maanboot heidehoed klokuil roosemmer";
const DAY: u64 = 86_400;
const HOUR: u64 = 3_600;
const LIFE: Life = Life {
    lifetime: Lifetime::AfterReview,
    first: 1_795_000_000,
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
            Field::ReviewOn | Field::ReportedOn | Field::MonitorUntil => "2027-01-18",
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
        let stored = draft::write(&case, LIFE);
        assert_eq!(draft::read(&stored), Some((case, LIFE)));
    }
}

#[test]
fn every_field_has_an_id_of_its_own_and_every_field_is_listed() {
    let all = Field::all();
    let ids: BTreeSet<String> = all.iter().map(|field| field.id()).collect();
    assert_eq!(ids.len(), all.len());
    // 17 + 12 seats + 5 · (3 notes + 12 votes) + 1 + 10 + 8 + 3 + 6 + 1.
    assert_eq!(all.len(), 133);
}

#[test]
fn what_is_no_case_is_none() {
    assert_eq!(draft::read(b""), None);
    assert_eq!(draft::read(&[9, 0, 0]), None, "a version of the future");
    let mut longer = draft::write(&run(&full()), LIFE);
    longer.push(0);
    assert_eq!(draft::read(&longer), None);
    longer.truncate(20);
    assert_eq!(draft::read(&longer), None);
}

/// Holds a stored fixture to what it was, or writes it with BLESS=1 when there
/// is none: a version that was released is never written again.
fn fixture(name: &str, fresh: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    if fs::metadata(&path).is_err() && std::env::var_os("BLESS").is_some() {
        fs::write(&path, fresh()).expect("writable");
    }
    fs::read(&path).expect("a fixture")
}

/// The full case without the fields that came after these fixtures.
fn known_at_first() -> Parts {
    let later = |field: &Field| {
        matches!(
            field,
            Field::PupilTold
                | Field::LastSeen
                | Field::Involved
                | Field::About
                | Field::PupilSaid
                | Field::AdviceSaid
                | Field::SchoolType
                | Field::Adult
                | Field::ParentsSaid
                | Field::ReportedAt
                | Field::SpokeWith
                | Field::PupilHome
                | Field::PupilHears
                | Field::ParentsHeard
                | Field::NotBefore
                | Field::Consent
                | Field::PlanWatch
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
    ] {
        let stored = fixture(name, || {
            let key = SealingKey::derive(PHRASE, [1; 16], FLOOR).expect("a key");
            let content = draft::write(&Run::from_parts(known_at_first()), LIFE);
            key.seal(&content, [2; 24], 1_795_000_000, 1_795_600_000)
                .expect("sealed")
        });
        let content = vault::open(PHRASE, &stored).expect("opens");
        let (read, lived) = draft::read(&content).expect("a case");
        assert_eq!((read, lived), (case, life), "{name}");
    }
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
        let bytes = draft::write(&run(&session), LIFE);
        let at = bytes.windows(now.len()).position(|part| part == now);
        let (head, tail) = bytes.split_at(at.expect("the vote"));
        let old = [head, &then, &tail[now.len()..]].concat();
        assert_eq!(draft::read(&old), Some((run(&session), LIFE)), "{before}");
    }
}

#[test]
fn each_flipped_byte_of_an_envelope_is_refused() {
    let key = SealingKey::derive(PHRASE, [1; 16], FLOOR).expect("a key");
    let envelope = key.seal(b"een zaak", [2; 24], 1, 2).expect("sealed");
    for place in 0..envelope.len() {
        let mut changed = envelope.clone();
        changed[place] ^= 1 << (place % 8);
        assert!(vault::open(PHRASE, &changed).is_err(), "byte {place}");
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
        let mut content = draft::write(&run(&full()), LIFE);
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
        prop_assert_eq!(draft::weakness(&phrase), None);
        prop_assert_eq!(draft::plain(&phrase), phrase);
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
    for (phrase, weakness) in [
        ("", Some(Weakness::Short)),
        ("kort", Some(Weakness::Short)),
        ("elf tekens!", Some(Weakness::Short)),
        ("          x          ", Some(Weakness::Short)),
        ("123456789012", Some(Weakness::Digits)),
        ("1234 5678-9012", Some(Weakness::Digits)),
        ("aaaaaaaaaaaaaa", Some(Weakness::Repeated)),
        ("abababababababab", Some(Weakness::Repeated)),
        ("twaalf tekens", None),
        ("een goede lange zin", None),
    ] {
        assert_eq!(draft::weakness(phrase), weakness, "{phrase}");
    }
    assert_eq!(draft::plain("  een   goede\tzin "), "een goede zin");
}

#[test]
fn the_clock_ends_a_draft_and_an_implausible_one_destroys_none() {
    let saved = 1_795_000_000;
    let ends = saved + 7 * DAY;
    use Age::{Alive, Ended, Unsure};
    for (now, saved, ends, says, why) in [
        (saved, saved, ends, Alive, "right away"),
        (saved + HOUR, saved, ends, Alive, "an hour on"),
        (ends - 1, saved, ends, Alive, "the last second"),
        (ends, saved, ends, Ended, "the end itself"),
        (ends + 1, saved, ends, Ended, "after it"),
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
            saved + 121 * DAY + 1,
            Unsure,
            "longer than any",
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
    let first = 1_795_000_000;
    let days = |lifetime, review: Option<&str>| {
        let review = review.map(common::day);
        (draft::ends(Life { lifetime, first }, first, today(), review) - first) / DAY
    };
    assert_eq!(days(Lifetime::Short, None), 7);
    assert_eq!(
        days(Lifetime::Short, Some("2027-01-11")),
        7,
        "as the reader chose"
    );
    assert_eq!(days(Lifetime::AfterReview, None), 7, "no date");
    assert_eq!(days(Lifetime::AfterReview, Some("2026-12-03")), 17);
    assert_eq!(
        days(Lifetime::AfterReview, Some("2027-12-03")),
        120,
        "never more"
    );
    assert_eq!(
        days(Lifetime::AfterReview, Some("2020-01-01")),
        7,
        "long ago"
    );
}

#[test]
fn a_date_that_moves_takes_the_end_along_and_never_over_120_days_from_the_first_save() {
    let later = |days: u64, review: Option<&str>| {
        let now = LIFE.first + days * DAY;
        let today = today() + chrono::Days::new(days);
        (draft::ends(LIFE, now, today, review.map(common::day)) - LIFE.first) / DAY
    };
    // The tests' day is 23 November 2026; the draft was first kept then.
    assert_eq!(later(0, Some("2026-12-03")), 17);
    assert_eq!(later(10, Some("2026-12-13")), 27, "moved ten days on");
    assert_eq!(later(10, Some("2026-12-04")), 18, "moved to tomorrow");
    assert_eq!(later(100, Some("2027-03-10")), 114, "still ahead");
    assert_eq!(later(100, Some("2027-12-10")), 120, "a year ahead");
    assert_eq!(
        later(119, Some("2027-12-10")),
        120,
        "on the last day but one"
    );
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
