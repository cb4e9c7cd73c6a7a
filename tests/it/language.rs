//! The language of every sentence: short, active, one form of address, one word for
//! one thing, and no word that the app may never use.
//!
//! A sentence is what a literal of `core/src/text` holds from one end mark to the next;
//! everything that a reader reads stands there (`tests/it/layers.rs`).

mod patterns;

use patterns::PATTERNS;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use weegwijzer::text::glossary::WORDS;

/// A tired reader loses the thread after this.
const LONGEST: usize = 20;
/// On average, in all texts together.
const MEAN: usize = 12;
/// One passive sentence in so many: some things are done and nobody does them.
const PASSIVES: usize = 100;

/// What no text may say (our own choice of words; S13 and S51 for the duty).
const FORBIDDEN: &[(&str, &str)] = &[
    ("amk", "Veilig Thuis has another name since 2015"),
    ("shg", "Veilig Thuis has another name since 2015"),
    ("gevaar geven", "in Dutch a talk can “gevaar opleveren”"),
    ("gevaar geeft", "as above"),
    ("geeft gevaar", "as above"),
    ("klikken", "reporting is no telling tales"),
    ("aangeven", "the verb is melden"),
    ("chat", "no report goes by chat"),
    (
        "vernietigd",
        "no file is ever destroyed on advice of the app",
    ),
    ("is veilig", "the app never says that somebody is safe"),
    ("u bent veilig", "the app never says that somebody is safe"),
    ("geruststellend", "the app does not reassure"),
    ("geen kindermishandeling", "the app gives no verdict"),
    ("niet verplicht", "never alone: the norm says more"),
    ("wacht tot", "five working days are no reason to wait"),
];

/// One word for one thing: what is not used, and what is.
const OTHER_WORDS: &[(&str, &str)] = &[
    ("leraar", "leerkracht"),
    ("leraren", "leerkrachten"),
    ("onderwijzer", "leerkracht"),
    ("opslaan", "bewaren"),
    ("rapporteren", "melden"),
    ("telefonisch", "per telefoon"),
    ("hulpverlening", "hulp"),
    ("schoolbestuur", "bevoegd gezag"),
    ("deadline", "termijn"),
    ("draft", "concept"),
    ("offline", "zonder internet"),
    ("klik op", "tik op"),
];

/// Words of the field that no reader can be asked to know. A text that uses one needs
/// it in the list of words.
const JARGON: &[&str] = &[
    "aandachtsfunctionaris",
    "acute onveiligheid",
    "afwegingskader",
    "bevoegd gezag",
    "casemanager",
    "disclosure",
    "duiding",
    "functionaris",
    "functionaris gegevensbescherming",
    "ketenpartner",
    "kindcheck",
    "meldnorm",
    "onthulling",
    "radarfunctie",
    "structurele onveiligheid",
    "triage",
    "vertrouwensarts",
    "vertrouwensinspecteur",
    "verwijsindex",
];

/// Letters that stand for words, with why they may.
const LETTERS: &[(&str, &str)] = &[
    ("AI", "nobody knows it by another name"),
    ("BHV", "nobody in a school knows it by another name"),
    ("JGZ", "beside schoolarts, in the list of partners"),
    ("OEFENEN", "a word, in capitals"),
    (
        "RMC",
        "the older name of the Doorstroompunt, by which leerplicht knows it",
    ),
    ("QR", "nobody knows it by another name"),
];

/// The texts of a file: its string literals, without comments and attributes.
pub fn literals(tokens: TokenStream, into: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            // `#[doc = "…"]` and `#[allow(reason = "…")]` speak to programmers.
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                tokens.next_if(|next| matches!(next, TokenTree::Punct(_)));
                tokens.next_if(|next| matches!(next, TokenTree::Group(_)));
            }
            TokenTree::Group(group) => literals(group.stream(), into),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    into.push(text.value());
                }
            }
            _ => {}
        }
    }
}

fn all_texts() -> Vec<String> {
    let mut texts = Vec::new();
    let mut paths: Vec<PathBuf> = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("core/src/text")];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("readable");
            paths.extend(entries.map(|entry| entry.expect("readable").path()));
        } else if !path.ends_with("source.rs") {
            // The titles of sources are their own.
            let code = fs::read_to_string(path).expect("a file");
            literals(code.parse().expect("Rust"), &mut texts);
        }
    }
    // An address is none, and what stands in braces is put in later.
    texts.retain(|text| !text.contains("https://") && text.contains(' '));
    texts.iter().map(|text| without(text, '{', '}')).collect()
}

/// Sentences of at least three words; a label is none.
fn sentences<'a>(texts: impl IntoIterator<Item = &'a String>) -> Vec<&'a str> {
    texts
        .into_iter()
        .flat_map(|text| text.split_inclusive(['.', '?', '!']))
        .map(str::trim)
        .filter(|sentence| words(sentence).count() >= 3)
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '-')
        .filter(|word| !word.is_empty())
}

/// Whether `text` has `wanted` as whole words.
fn says(text: &str, wanted: &str) -> bool {
    let text: Vec<&str> = words(text).collect();
    let wanted: Vec<&str> = words(wanted).collect();
    text.windows(wanted.len()).any(|found| found == wanted)
}

/// `text` without what stands between `begin` and `end`.
fn without(text: &str, begin: char, end: char) -> String {
    let mut outside = true;
    text.chars()
        .filter(|c| {
            outside = *c == end || (outside && *c != begin);
            outside
        })
        .collect()
}

/// "Het slot wordt geopend": a form of worden, and a past participle.
fn is_passive(sentence: &str) -> bool {
    let said: Vec<String> = words(sentence).map(str::to_lowercase).collect();
    let becomes =
        |word: &String| ["word", "wordt", "worden", "werd", "werden"].contains(&word.as_str());
    let done = |word: &String| {
        let begins = [
            "ge", "be", "ver", "ont", "her", "opge", "afge", "uitge", "meege",
        ];
        word.len() > 5
            && begins.iter().any(|start| word.starts_with(start))
            && ["d", "t", "en"].iter().any(|end| word.ends_with(end))
    };
    said.iter().any(becomes) && said.iter().any(done)
}

/// "Ook zonder letsel.": what belongs to the sentence before, with a full stop.
fn is_fragment(sentence: &str) -> bool {
    const STARTS: &[&str] = &[
        "en bij ",
        "en ook ",
        "liefst niet ",
        "liefst ook ",
        "of bij ",
        "ook als ",
        "ook bij ",
        "ook niet ",
        "ook wanneer ",
        "ook zonder ",
    ];
    let lower = sentence.to_lowercase();
    let whole = lower.contains([',', ':']) || !lower.ends_with('.');
    !whole && STARTS.iter().any(|start| lower.starts_with(start))
}

/// All that is wrong with these texts.
fn complaints(texts: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let all = sentences(texts);
    for sentence in &all {
        let count = words(sentence).count();
        if count > LONGEST {
            found.push(format!("{count} words: {sentence}"));
        }
    }
    for sentence in all.iter().filter(|sentence| is_fragment(sentence)) {
        found.push(format!("a part of a sentence: {sentence}"));
    }
    let total: usize = all.iter().map(|sentence| words(sentence).count()).sum();
    if total > MEAN * all.len() {
        found.push(format!("more than {MEAN} words in a sentence, on average"));
    }
    let passives: Vec<_> = all.iter().filter(|sentence| is_passive(sentence)).collect();
    if passives.len() * PASSIVES > all.len() {
        found.push(format!("too many passives: {passives:#?}"));
    }
    for text in texts {
        let lower = text.to_lowercase();
        for (pattern, why, _) in PATTERNS {
            if lower.contains(pattern) {
                found.push(format!("\"{pattern}\", {why}: {text}"));
            }
        }
        if lower.matches("? dan ").count() > 1 {
            found.push(format!("\"…? Dan …\" twice: {text}"));
        }
        // The name of a program is no chat with anybody.
        let named = lower.replace("chatgpt", "");
        for (word, why) in FORBIDDEN {
            if named.contains(word) {
                found.push(format!("\"{word}\", {why}: {text}"));
            }
        }
        for (word, instead) in OTHER_WORDS {
            if says(&lower, word) {
                found.push(format!("{word}, elsewhere {instead}: {text}"));
            }
        }
        // What somebody in a text says to another is not said to the reader.
        let spoken = without(&lower, '‘', '’');
        for you in ["je", "jij", "jou", "jouw", "jullie"] {
            if says(&spoken, you) {
                found.push(format!("{you}, elsewhere u: {text}"));
            }
        }
        for jargon in JARGON {
            if says(&lower, jargon) && !WORDS.iter().any(|word| word.word == *jargon) {
                found.push(format!("{jargon} is in no list of words: {text}"));
            }
        }
        for letters in words(text) {
            let capitals = letters.len() > 1 && letters.chars().all(char::is_uppercase);
            if capitals && !LETTERS.iter().any(|(known, _)| *known == letters) {
                found.push(format!("{letters} stands for something: {text}"));
            }
        }
    }
    found
}

#[test]
fn every_text_is_short_active_and_plain() {
    assert_eq!(complaints(&all_texts()), Vec::<String>::new());
}

#[test]
fn a_planted_bad_sentence_is_found() {
    let planted = [
        (
            "Als u na het gesprek met de ouders en de leerling nog steeds niet weet of het \
             thuis goed gaat, belt u.",
            "words: ",
        ),
        (
            "Het gesprek wordt door de school gevoerd.",
            "too many passives",
        ),
        ("Ook bij echte haast.", "a part of a sentence"),
        (
            "Is er gevaar? Dan belt u. Is er twijfel? Dan meldt u.",
            "twice",
        ),
        ("Bel het AMK over dit kind.", "\"amk\""),
        ("Dit kind is veilig.", "\"is veilig\""),
        ("De leraar schrijft het op.", "leraar, elsewhere leerkracht"),
        ("Bel je collega als dat kan.", "je, elsewhere u"),
        ("Vraag het bij de triage.", "triage is in no list"),
        ("Vraag het aan de GGD.", "GGD stands for something"),
    ];
    for (sentence, complaint) in planted {
        let found = complaints(&[sentence.to_owned()]);
        assert!(
            found.iter().any(|found| found.contains(complaint)),
            "{sentence}: {found:?}"
        );
    }
    for (pattern, _, planted) in PATTERNS {
        let found = complaints(&[(*planted).to_owned()]);
        let quoted = format!("\"{pattern}\"");
        assert!(
            found.iter().any(|found| found.contains(&quoted)),
            "{planted}"
        );
    }
    let long = vec!["Dit is een zin van dertien woorden en dat is net te veel.".to_owned()];
    assert!(complaints(&long)[0].contains("on average"));
}

#[test]
fn what_somebody_says_to_another_may_say_je() {
    let quoted = "Zeg: ‘Ik vertel het jou eerst.’".to_owned();
    assert_eq!(complaints(&[quoted]), Vec::<String>::new());
}

#[test]
fn every_word_of_the_list_is_used_once_explained_and_in_order() {
    let texts = all_texts();
    let names: Vec<&str> = WORDS.iter().map(|word| word.word).collect();
    let lower: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let order: BTreeSet<&String> = lower.iter().collect();
    assert!(lower.iter().eq(order), "by the alphabet, each once");
    for word in WORDS {
        let used = texts
            .iter()
            .filter(|text| **text != word.word && **text != word.means)
            .any(|text| says(&text.to_lowercase(), &word.word.to_lowercase()));
        assert!(used, "{} is nowhere used", word.word);
        assert!(!word.sources.is_empty(), "{}", word.word);
    }
}
