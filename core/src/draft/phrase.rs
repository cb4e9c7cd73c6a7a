//! The phrase: four words that the app makes, or the reader's own.

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

/// The shortest phrase of the reader's own, in characters.
const SHORTEST: usize = 12;

/// The fewest different characters in it.
const DIFFERENT: usize = 5;

/// Why a phrase of the reader's own is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Under twelve characters.
    Short,
    /// Digits alone: a number is guessed in minutes.
    Digits,
    /// The same few characters again and again.
    Repeated,
}

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

/// The phrase as it is used: without spaces around it, and with single ones inside.
/// A phrase that was copied to paper and back must open the draft again.
#[must_use]
pub fn plain(phrase: &str) -> String {
    phrase.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Why `phrase` is too weak, if it is.
#[must_use]
pub fn weakness(phrase: &str) -> Option<Weakness> {
    let phrase = plain(phrase);
    let mut different: Vec<char> = Vec::new();
    for mark in phrase.chars().filter(|c| !c.is_whitespace()) {
        if !different.contains(&mark) && different.len() < DIFFERENT {
            different.push(mark);
        }
    }
    if phrase.chars().count() < SHORTEST {
        Some(Weakness::Short)
    } else if phrase.chars().all(|c| !c.is_alphabetic()) {
        Some(Weakness::Digits)
    } else if different.len() < DIFFERENT {
        Some(Weakness::Repeated)
    } else {
        None
    }
}
