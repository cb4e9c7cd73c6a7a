//! Whether a phrase of the reader's own is too easy to guess.
//!
//! The rule and the list are ours: lists of leaked Dutch passwords begin with words like
//! these, and programs that guess try them first, with years, repeats and rows of keys.

use super::phrase::{normal, words_of};
use crate::vault::SHORTEST;
use zeroize::Zeroizing;

/// Words in a phrase that may be short.
const WORDS: usize = 4;

/// How many of them differ.
const DIFFERENT_WORDS: usize = 4;

/// The fewest letters and digits in a phrase of fewer words.
const LONG: usize = 20;

/// The fewest letters that no list holds, in a phrase of four words.
const LEFT: usize = 8;

/// The fewest different characters in any phrase.
const DIFFERENT: usize = 5;

/// So many neighbours on a keyboard, in the alphabet or in a count are a row, wherever they
/// stand; a word that is nothing else is one from [`SHORT_ROW`] on.
const ROW: usize = 5;

/// The shortest word that is a row.
const SHORT_ROW: usize = 3;

/// The shortest name that a phrase may not hold.
const NAME: usize = 4;

/// Rows that fingers follow, in both directions.
const ROWS: [&str; 13] = [
    "qwertyuiop",
    "azertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujm",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "zaq1xsw2cde3vfr4bgt5nhy6mju7",
    "1qazxsw23edcvfr45tgbnhy67ujm",
    "qweasdzxcrtyfghvbnuiojklm",
];

/// A piece of so many letters that comes again counts once.
const PIECE: std::ops::RangeInclusive<usize> = 3..=8;

/// Fewer letters than this beside names and small words are none.
const BESIDE: usize = 4;

/// What a guesser tries first, in small letters and without spaces; the longest first, for
/// one may be part of another.
const KNOWN: &str = "correcthorsebatterystaple aandachtsfunctionaris wilhelmusvannassouwe \
    kindermishandeling altijdiskortjakje hetiskoudvandaag huiselijkgeweld langzalzeleven \
    tobeornottobe mijnwachtzin aapnootmies eentweedrie maytheforce sinterklaas veiligthuis \
    welkomthuis zonneschijn begeleider mijnnaamis vaderjacob wachtwoord weegwijzer \
    amsterdam directeur ditismijn donderdag eindhoven feyenoord groningen masterkey \
    nederland rotterdam september zegikniet augustus computer december februari football \
    ikhouvan iloveyou inloggen internet leerling meldcode november password paswoord \
    princess sunshine superman wachtzin woensdag zaterdag zieginds charlie chocola concept \
    denhaag dinsdag foxtrot januari knuffel letmein lieverd maandag meester melding \
    oktober prinses schatje sleutel utrecht voetbal vrijdag dragon geheim herfst leraar \
    melden mentor monkey oranje ouders school snoopy twaalf veilig welkom winter zondag \
    admin april blauw bravo bruin casus delta gezin grijs groen groep hallo hotel lente \
    login maart negen noord paars zeven zomer zwart acht ajax alfa baby doei drie echo \
    geel golf hulp juli juni kind mama oost papa rood roze tien twee vier vijf west zorg \
    zuid elf hoi oma opa wit zes zeventig negentig veertien duizend honderd twintig veertig \
    vijftig tachtig dertien dertig zestig";

/// First names that many people in the Netherlands have, and the smallest words: a phrase of
/// these alone is guessed. Part of a good phrase they may be, so they are told by whole words.
const COMMON: &str = "johannes cornelis hendrik mohamed monique marieke youssef willem gerrit \
    jeroen sophie fatima thomas esther ingrid klaas marie johan maria peter julia lotte sanne \
    lucas milan linda ahmed fleur yusuf kees piet anna hans henk dirk emma lisa anne daan levi \
    noah finn bram lars mark sara lina mila tess noor saar jan eva sem tim tom ali zoe \
    heeft deze mijn naar niet voor zijn door geen haar maar over waar aan als bij dan dat die een met \
    dit hem het hij hoe hun jij jou kan met mij nog ons ook tot uit van wat wel wie wij \
    zal zij al de en er ik in is je of om op te we ze u";

/// Why a phrase of the reader's own is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer than four words, and under twenty letters; or hardly any letters at all.
    Short,
    /// Digits alone: a number is guessed in minutes.
    Digits,
    /// The same few characters or words again and again.
    Repeated,
    /// Too few of its words count: the others are numbers, or what a guesser tries first.
    Few,
    /// A well-known password, a year, a row of keys, or a name that a guesser knows.
    Known,
}

/// Why `phrase` is too weak, if it is; `names` are those of the app's reader that others
/// know, as the school's. Both are decomposed (Normalization Form KD, small letters), as a
/// phrase is that a lock is made with: what is no letter there is none here.
#[must_use]
pub fn weakness<'a>(phrase: &str, names: impl IntoIterator<Item = &'a str>) -> Option<Weakness> {
    let names = names.into_iter().flat_map(words_of);
    let names = names
        .map(normal)
        .filter(|name| name.chars().count() >= NAME);
    let names: Vec<String> = names.map(|name| name.to_string()).collect();
    let is_known = |word: &str| {
        let plain = unmasked(word);
        let known = |known: &str| known == word || known == plain;
        KNOWN.split(' ').any(known) || names.iter().any(|name| known(name))
    };

    // An accent stands inside a word.
    let mut bare = Zeroizing::new(String::with_capacity(phrase.len()));
    let is_accent = |mark: &char| ('\u{300}'..='\u{36f}').contains(mark);
    bare.extend(phrase.chars().filter(|mark| !is_accent(mark)));
    let phrase = bare.as_str();
    let whole = normal(phrase);
    let length = whole.chars().count();
    let words: Vec<_> = words_of(phrase).map(normal).collect();
    if length < SHORTEST || (words.len() < WORDS && length < LONG) {
        return Some(Weakness::Short);
    }
    if whole.bytes().all(|letter| letter.is_ascii_digit()) {
        return Some(Weakness::Digits);
    }
    if different(whole.chars()).len() < DIFFERENT || is_a_repeat(&whole) {
        return Some(Weakness::Repeated);
    }
    // What is left of it when all that is known is gone.
    let told = different(words.iter().map(|word| word.as_str()));
    let is_common = |word: &&str| {
        let plain = unmasked(word);
        COMMON
            .split(' ')
            .any(|common| common == *word || common == plain)
    };
    let measure = |told: &[&str]| {
        let mut left = unmasked(&without_rows(&twice(&told.concat()), ROW));
        for known in names.iter().map(String::as_str).chain(KNOWN.split(' ')) {
            left = without(&left, known);
        }
        left.retain(|letter| !letter.is_ascii_digit());
        let common = COMMON.split(' ');
        let beside = common.fold(left.clone(), |left, common| without(&left, common));
        let left = once(&left);
        if is_a_repeat(&left) || beside.chars().count() < BESIDE {
            0
        } else {
            left.chars().count()
        }
    };
    // A known sentence may have small words in it.
    let rare: Vec<&str> = told
        .iter()
        .copied()
        .filter(|word| !is_common(word))
        .collect();
    let left = measure(&told).min(measure(&rare));
    if length >= LONG && left >= SHORTEST {
        return None;
    }

    let is_new = |word: &&str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let is_row = without_rows(word, SHORT_ROW).is_empty() || different(word.chars()).len() < 2;
        digits * 2 < word.len() && !is_row && !is_known(word)
    };
    let new: Vec<&str> = words
        .iter()
        .map(|word| word.as_str())
        .filter(is_new)
        .collect();
    if left < LEFT || new.len() + 2 < WORDS {
        Some(Weakness::Known)
    } else if new.len() < WORDS {
        Some(Weakness::Few)
    } else if different(new.into_iter()).len() < DIFFERENT_WORDS {
        Some(Weakness::Repeated)
    } else {
        None
    }
}

/// Each of these once.
fn different<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

/// The text without this word, wherever it stands.
fn without(text: &str, word: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix(word) {
            rest = after;
        } else {
            left.push(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    left
}

/// Letters for the digits that stand for them.
fn unmasked(word: &str) -> String {
    let letter = |mark| match mark {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        other => other,
    };
    // A year at its end stands for no letters.
    let end = word
        .trim_end_matches(|mark: char| mark.is_ascii_digit())
        .len();
    let (head, tail) = word.split_at(end);
    head.chars().map(letter).chain(tail.chars()).collect()
}

/// Whether the same text comes again and again until the end.
fn is_a_repeat(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let same = |step| letters.iter().zip(letters.iter().skip(step));
    (1..=letters.len() / 2).any(|step| same(step).all(|(first, second)| first == second))
}

/// The text without the pieces that were in it before.
fn once(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut left = String::with_capacity(text.len());
    let mut at = 0;
    while let (before, [letter, ..]) = letters.split_at(at.min(letters.len())) {
        let rest = letters.get(at..).unwrap_or_default();
        let again = |length: &usize| {
            rest.get(..*length)
                .is_some_and(|piece| before.windows(*length).any(|earlier| earlier == piece))
        };
        if let Some(length) = PIECE.rev().find(again) {
            at += length;
        } else {
            left.push(*letter);
            at += 1;
        }
    }
    left
}

/// The text with no letter more than twice in a row.
fn twice(text: &str) -> String {
    let mut last = ['\0'; 2];
    let mut is_new = |letter| {
        let again = last == [letter; 2];
        last = [last[1], letter];
        !again
    };
    text.chars().filter(|letter| is_new(*letter)).collect()
}

/// The text without its rows of keys from this length on.
fn without_rows(text: &str, shortest: usize) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(first) = rest.clone().next() {
        let rows = ROWS.into_iter();
        let on = rows.map(|row| common(row.chars(), first, rest.clone()));
        let rows = ROWS.into_iter();
        let back = rows.map(|row| common(row.chars().rev(), first, rest.clone()));
        let row = on.chain(back).max().unwrap_or_default();
        if row >= shortest {
            rest.nth(row - 1);
        } else {
            left.extend(rest.next());
        }
    }
    left
}

/// How many of the first letters of `text` follow each other in `row`, from this one on.
fn common(row: impl Iterator<Item = char>, first: char, text: impl Iterator<Item = char>) -> usize {
    let from = row.skip_while(|key| *key != first);
    from.zip(text)
        .take_while(|(key, letter)| key == letter)
        .count()
}
