//! The phrase: four words that the app makes, or the reader's own.

use crate::vault;
use zeroize::Zeroizing;

/// The first halves of the app's words.
const FIRST: [&str; 90] = [
    "appel", "avond", "bakker", "bal", "banaan", "beer", "berg", "bessen", "bij", "blad", "bloem",
    "boek", "boom", "boter", "brood", "brug", "bus", "citroen", "dag", "dak", "dennen", "deur",
    "dorp", "duif", "eend", "eiland", "fiets", "fluit", "geit", "glas", "goud", "gras", "haven",
    "hazel", "heide", "herfst", "honing", "hout", "hut", "ijs", "kaars", "kaas", "kano", "kat",
    "kelder", "kers", "klok", "koffie", "koper", "kraan", "lamp", "lente", "linde", "maan",
    "markt", "meer", "melk", "mist", "molen", "mos", "nacht", "noord", "oever", "olijf", "paard",
    "papier", "park", "peper", "plank", "pluim", "regen", "rivier", "roos", "schaap", "schip",
    "sneeuw", "soep", "spoor", "ster", "storm", "strand", "suiker", "tafel", "thee", "tuin",
    "veld", "vis", "wind", "winter", "zand",
];

/// The second halves.
const SECOND: [&str; 90] = [
    "anker", "bank", "beker", "bel", "bloes", "boot", "bord", "borstel", "broek", "bron", "cirkel",
    "deken", "doos", "draad", "draak", "emmer", "ezel", "feest", "fles", "gans", "gids", "gitaar",
    "haak", "haas", "hamer", "hand", "harp", "hek", "helm", "hoed", "hond", "huis", "jas", "kamer",
    "kap", "ketel", "kist", "knoop", "koning", "kooi", "kop", "kraal", "kroon", "kruik", "kuil",
    "laars", "ladder", "lantaarn", "lepel", "lied", "mand", "mantel", "masker", "mus", "muts",
    "naald", "nest", "oven", "pad", "pen", "pijl", "poort", "pot", "prins", "reus", "riem", "ring",
    "rots", "rug", "schaal", "schoen", "sjaal", "slang", "sleutel", "spin", "steen", "stoel",
    "stok", "tas", "tent", "toren", "touw", "trein", "trommel", "uil", "valk", "vlag", "vogel",
    "wagen", "zak",
];

/// Words in a phrase. Each is one of 8,100: 51.9 bits together.
const WORDS: usize = 4;

/// A phrase of four words. `random` draws a 16-bit number, each equally likely;
/// without one there is no phrase, and never a weak one.
pub fn generate(mut random: impl FnMut() -> Option<u16>) -> Option<String> {
    let words: Option<Vec<String>> = (0..WORDS).map(|_| word(&mut random)).collect();
    Some(words?.join(" "))
}

fn word(random: &mut impl FnMut() -> Option<u16>) -> Option<String> {
    let count = FIRST.len() * SECOND.len();
    // A number above the last whole multiple would favour the first words.
    let fair = (usize::from(u16::MAX) + 1) / count * count;
    let mut drawn = usize::from(random()?);
    while drawn >= fair {
        drawn = usize::from(random()?);
    }
    let place = drawn % count;
    let first = FIRST.get(place / SECOND.len()).copied();
    let second = SECOND.get(place % SECOND.len()).copied();
    Some([first?, second?].concat())
}

/// A phrase as somebody typed it, ready for the vault. Browsers give its two other forms:
/// `composed` is in Normalization Form C (`String.prototype.normalize`, Unicode Standard Annex
/// 15), and `decomposed` in Normalization Form KD and small letters. Letters are told from
/// marks without Unicode's tables, which would weigh 10 kB.
///
/// Earlier versions knew spaces and capitals apart. What may open their drafts is the phrase
/// as it was typed; the app's own words, when they were written together; with what a phone
/// does undone; and its words alone.
#[must_use]
pub fn typed(composed: &str, decomposed: &str) -> vault::Phrase {
    let normal = normal(decomposed);
    let spaced = |words: Vec<String>| Zeroizing::new(words.join(" "));
    let as_typed = composed.split_whitespace().map(str::to_owned).collect();
    let plain = words_of(composed).map(str::to_ascii_lowercase).collect();
    let own = own_words(&normal, WORDS);
    let as_typed = spaced(as_typed);
    let as_meant = undone(&as_typed);
    let mut before = vec![as_typed];
    for phrase in own.map(spaced).into_iter().chain([as_meant, spaced(plain)]) {
        if !before.contains(&phrase) {
            before.push(phrase);
        }
    }
    vault::Phrase { normal, before }
}

/// What a phone does to a phrase undone: a capital at the beginning, curved quotes, a full stop.
fn undone(phrase: &str) -> Zeroizing<String> {
    let mut undone = Zeroizing::new(String::with_capacity(phrase.len()));
    let straight = phrase
        .trim_end_matches(['.', ' '])
        .chars()
        .map(|mark| match mark {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            other => other,
        });
    undone.extend(straight.enumerate().map(|(at, letter)| {
        if at == 0 {
            letter.to_ascii_lowercase()
        } else {
            letter
        }
    }));
    undone
}

/// The small letters and digits of a phrase, and nothing else: what phones, keyboards and
/// paper do to capitals, spaces and marks opens the draft all the same, and to accents as
/// well where they are decomposed.
#[must_use]
pub fn normal(phrase: &str) -> Zeroizing<String> {
    // Never moved while it grows: that would leave copies behind.
    let mut normal = Zeroizing::new(String::with_capacity(phrase.len()));
    let letters = phrase.chars().filter(|letter| !is_mark(*letter));
    normal.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    normal
}

/// The words of a phrase, without the marks between and inside them.
pub(super) fn words_of(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split(is_mark).filter(|word| !word.is_empty())
}

/// Whether this is no letter and no digit, but a space, a sign, an accent of its own or
/// something that is not seen: all that keyboards of Latin letters, phones and copying add.
const fn is_mark(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => !letter.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' => !matches!(letter, 'ª' | 'µ' | 'º'),
        '×' | '÷' => true,
        // Accents and signs of their own; punctuation and all kinds of space; arrows to
        // shapes; what joins, chooses a form or shows the order of bytes.
        '\u{2b0}'..='\u{36f}'
        | '\u{61c}'
        | '\u{1680}'
        | '\u{180e}'
        | '\u{2000}'..='\u{206f}'
        | '\u{20a0}'..='\u{20ff}'
        | '\u{2190}'..='\u{2bff}'
        | '\u{2e00}'..='\u{2e7f}'
        | '\u{3000}'..='\u{3020}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffd}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => false,
    }
}

/// So many of the app's own words, written together.
fn own_words(written: &str, count: usize) -> Option<Vec<String>> {
    if count == 0 {
        return written.is_empty().then(Vec::new);
    }
    FIRST.iter().find_map(|first| {
        let rest = written.strip_prefix(first)?;
        SECOND.iter().find_map(|second| {
            let mut words = own_words(rest.strip_prefix(second)?, count - 1)?;
            words.insert(0, [*first, second].concat());
            Some(words)
        })
    })
}
