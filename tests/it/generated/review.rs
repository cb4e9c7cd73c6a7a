//! The log of reviews: a change of protocol or texts asks for a new row.

use super::read;
use crate::common;
use std::hash::{Hash, Hasher};
use weegwijzer::case::{Danger, FieldKind, Pupil, READINESS, Sheet, Undecided};
use weegwijzer::protocol::{Doubtable, Outcome, Question, Reporting, step};
use weegwijzer::text::call::{self, Point};
use weegwijzer::text::outcome::call as glance;
use weegwijzer::text::outcome::call::known::{Known, Made};
use weegwijzer::text::{
    self, Contact, Difference, Guide, Source, edition, glossary, reading, record, remark, route, ui,
};

/// FNV-1a: fixed by its definition, where the standard hasher may change.
struct Fingerprint(u64);

impl Hasher for Fingerprint {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// One number over every transition and every text that carries content.
fn fingerprint() -> String {
    let mut all = Fingerprint(0xcbf2_9ce4_8422_2325);
    for answers in common::all_answers() {
        format!("{:?}", step(&answers)).hash(&mut all);
    }
    for question in Question::ALL {
        text::question::question(question).hash(&mut all);
        text::outcome::agenda(question).hash(&mut all);
        text::boot::leads(question).hash(&mut all);
        for choice in question.choices() {
            text::question::meaning(*choice).hash(&mut all);
            text::rule::rule(*choice).hash(&mut all);
        }
    }
    for outcome in Outcome::ALL {
        text::outcome::outcome(outcome).hash(&mut all);
        text::outcome::reporting(outcome.reporting()).hash(&mut all);
        text::outcome::help(outcome.help()).hash(&mut all);
    }
    for guide in Guide::ALL {
        guide.note().hash(&mut all);
    }
    for point in Point::ALL {
        (point.asks(), point.says(), point.missing()).hash(&mut all);
    }
    let sheets = Sheet::ALL.into_iter().flat_map(|sheet| sheet.fields());
    for field in READINESS.iter().chain(sheets) {
        text::field::field(*field).hash(&mut all);
        [true, false]
            .map(|empty| text::field::open(*field, empty))
            .hash(&mut all);
        if let FieldKind::Choice(choices) = field.kind() {
            let words = choices.iter().map(|choice| text::field::choice(*choice));
            words.collect::<Vec<_>>().hash(&mut all);
        }
    }
    text::signpost::SIGNPOSTS.hash(&mut all);
    (text::told::TITLE, text::told::DO, text::told::BEFORE).hash(&mut all);
    for outcome in Outcome::ALL {
        for bits in 0..96 {
            let [calls_first, told, talked, adult, carer] =
                [1, 2, 4, 8, 16].map(|bit| bits & bit != 0);
            let known = Known {
                calls_first,
                talked,
                pupil: Pupil { adult, carer },
                made: [Made::Not, Made::Today, Made::Before][bits / 32],
                noted: false,
            };
            for safety in [Doubtable::Yes, Doubtable::Doubt] {
                glance::call(outcome, Some(safety), told).hash(&mut all);
            }
            let now = outcome == Outcome::ReportNow;
            glance::known::lines(now, known).hash(&mut all);
            glance::lines(now || told).hash(&mut all);
        }
    }
    for contact in Contact::ALL {
        (
            contact.href(),
            contact.number(),
            contact.label(),
            contact.hours(),
        )
            .hash(&mut all);
    }
    for source in Source::ALL {
        (source.id(), source.who(), source.what(), source.url()).hash(&mut all);
    }
    (
        edition::FRAMEWORK,
        edition::READ_FROM,
        edition::NO_REPLACEMENT,
    )
        .hash(&mut all);
    for difference in Difference::ALL {
        difference.settled().hash(&mut all);
    }
    for route in [route::GENERAL, route::TWENTE, route::FULL, route::UTRECHT] {
        route.hash(&mut all);
    }
    reading::ON_CODE.hash(&mut all);
    reading::RELATED.hash(&mut all);
    (text::feedback::FIRST, text::feedback::NOTES).hash(&mut all);
    for signal in text::Signal::ALL {
        (signal.title(), signal.lead(), signal.text()).hash(&mut all);
    }
    (
        text::complete::FIRST,
        text::complete::HOW,
        text::complete::PARTS,
        text::complete::INSPECTION,
    )
        .hash(&mut all);
    (text::signal::DANGER, text::signal::NOTES).hash(&mut all);
    glossary::WORDS.hash(&mut all);
    for part in reading::PARENTS {
        (part.heading, part.says, part.sources).hash(&mut all);
    }
    text::training::CASES.hash(&mut all);
    text::audience::VARIANTS.hash(&mut all);
    text::audience::CARDS.hash(&mut all);
    text::leaflet::FOR_SCHOOL.hash(&mut all);
    for language in text::leaflet::LANGUAGES {
        read(&["public/", language.page].concat()).hash(&mut all);
    }
    for outcome in Outcome::ALL {
        if outcome.reporting() == Reporting::Necessary {
            text::outcome::called_first(outcome).hash(&mut all);
            text::outcome::with_student(outcome).hash(&mut all);
            continue;
        }
        let doubted = Question::ALL.map(Danger::Doubted);
        let dangers = [Danger::Told, Danger::Failed].into_iter().chain(doubted);
        let contradicts = dangers.map(Undecided::Contradicts);
        for why in [Undecided::Quick, Undecided::NoDate]
            .into_iter()
            .chain(contradicts)
        {
            let said = text::outcome::undecided(why, outcome);
            (said.title, said.lead, said.actions).hash(&mut all);
        }
    }
    (
        ui::SAFETY_CHANGED,
        (
            ui::DANGER,
            ui::DANGER_HINT,
            ui::DEVIATES_FROM_REPORT,
            ui::TABLE_HOW,
            ui::EVALUATING,
            record::PRESUMED,
            record::STRAIGHT,
            record::REPORTED_ALREADY,
        ),
        (
            remark::CALL_FIRST,
            remark::CALL_FIRST_ONLY,
            remark::CALL_AND_REPORT,
            remark::PARENTS_KNOW,
            ui::NOT_DECIDED,
            remark::ADVICE_ONLY,
            remark::AHEAD,
            remark::FAR,
            remark::TALK_OPEN,
            remark::REPORT_OPEN,
            remark::DANGER,
        ),
        (
            remark::SPLIT_SAFETY,
            remark::SPLIT_SUSPICION,
            remark::SPLIT_HELP,
        ),
        (
            Question::ALL.map(remark::overruled),
            Question::ALL.map(remark::when_overruled),
            [Danger::Told, Danger::Straight, Danger::Failed].map(remark::danger),
            Question::ALL.map(remark::in_danger),
            remark::NOBODY_FOLLOWS,
            remark::AGREED_TERM,
            remark::feedback("", None),
            remark::opens_on("", 2),
            text::outcome::KEEP_THE_TERM,
            Outcome::ALL.map(call::framework),
        ),
        (
            text::outcome::EVALUATE_NOW,
            text::outcome::LOOK_BACK_NOW,
            remark::TERM_OVER,
            record::TERM_OVER,
            (
                text::outcome::work::SAFE,
                text::outcome::work::SAFE_CLOSED,
                text::outcome::work::TERM_OVER,
            ),
        ),
        text::start::LEAD,
        text::start::PRIVACY,
    )
        .hash(&mut all);
    format!("{:016x}", all.finish())
}

#[test]
fn a_change_of_protocol_or_text_asks_for_a_new_review() {
    let log = read("docs/reviews.md");
    let rows: Vec<Vec<&str>> = log
        .lines()
        .filter(|line| line.starts_with("| 20"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let last = rows.last().expect("at least one review");
    assert!(
        rows.iter().all(|row| row.len() == 4),
        "date, fingerprint, by, what was checked"
    );
    assert!(
        rows.windows(2).all(|pair| pair[0][0] <= pair[1][0]),
        "the reviews are in the order of their dates"
    );
    assert_eq!(
        last[0],
        edition::CHECKED_ON,
        "text::edition shows the date of the last review"
    );
    assert_eq!(
        last[1],
        fingerprint(),
        "protocol or texts changed since {}: check them against the sources, then add a row to \
         docs/reviews.md with today's date and this fingerprint, and set text::edition::CHECKED_ON",
        last[0]
    );
}

#[test]
fn the_check_date_in_words_is_the_check_date() {
    let words = text::date::in_words(common::day(edition::CHECKED_ON));
    assert_eq!(words, edition::CHECKED_ON_IN_WORDS);
}
