//! The index as it is shipped, and how well an entry fits a question.

use super::{Hit, Target, fold};
use std::sync::LazyLock;

/// A line per target, in the order of [`Target::all`]: its title, its first line, the folded
/// words of its title and of each phrase that people use for it, and those of its text.
/// `cargo xtask bless` writes it.
const SHIPPED: &str = include_str!("index.txt");

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::read(SHIPPED));

/// What separates the parts of a line.
pub const PARTS: char = '\t';
/// What separates the phrases in one part.
pub const PHRASES: char = ';';

/// The index, with every word as a number.
pub struct Index {
    words: Vec<&'static str>,
    /// In how many entries each word is.
    spread: Vec<u32>,
    entries: Vec<Entry>,
}

struct Entry {
    hit: Hit,
    /// The title and the phrases.
    names: Vec<Vec<usize>>,
    text: Vec<usize>,
}

/// How well a word of a question fits each word of the index, in per cent.
struct Asked {
    fits: Vec<u32>,
    /// How much it says: a rare word says more.
    weight: u32,
}

/// A word of a question that is nowhere in the index says this much.
const UNKNOWN: u32 = 5;

/// A word is found within a text from this on.
const ALIKE: u32 = 78;

/// A word is the one that was meant, with a letter or two wrong, from this on.
const NEAR: u32 = 62;

/// A hit has at least this score, of 100, and this share of the best one, in per cent.
const LEAST: u32 = 22;
const SHARE: u32 = 60;

impl Index {
    /// The index of this version of the app.
    pub fn shipped() -> &'static Self {
        &INDEX
    }

    fn read(shipped: &'static str) -> Self {
        let mut index = Self {
            words: Vec::new(),
            spread: Vec::new(),
            entries: Vec::new(),
        };
        let words = shipped
            .lines()
            .flat_map(|line| line.split(PARTS).skip(2))
            .flat_map(|part| part.split([' ', PHRASES]))
            .filter(|word| !word.is_empty());
        // Each is put in its place: the code of a sort is four thousand bytes of the download.
        for word in words {
            if let Err(place) = index.words.binary_search(&word) {
                index.words.insert(place, word);
            }
        }
        index.spread = vec![0; index.words.len()];
        // The entry in which each word was last counted, from 1.
        let mut counted = vec![0; index.words.len()];
        for (target, line) in Target::all().into_iter().zip(shipped.lines()) {
            let mut parts = line.split(PARTS);
            let mut part = || parts.next().unwrap_or_default();
            let hit = Hit {
                target,
                title: part(),
                line: part(),
            };
            let names: Vec<Vec<usize>> = part()
                .split(PHRASES)
                .map(|name| index.numbers(name))
                .collect();
            let text = index.numbers(part());
            let entry = index.entries.len() + 1;
            for word in names.iter().flatten().chain(&text) {
                let places = (counted.get_mut(*word), index.spread.get_mut(*word));
                if let (Some(counted), Some(spread)) = places
                    && std::mem::replace(counted, entry) != entry
                {
                    *spread += 1;
                }
            }
            index.entries.push(Entry { hit, names, text });
        }
        let all = u32::try_from(index.entries.len()).unwrap_or(u32::MAX);
        for (word, spread) in index.words.iter().zip(&mut index.spread) {
            if fold::is_faint(word) {
                *spread = all / 2;
            }
        }
        index
    }

    /// The question with two words as one where the index knows them as one.
    pub fn joined(&self, query: &str) -> String {
        let mut joined: Vec<String> = Vec::new();
        for word in fold::words(query) {
            let before = joined.last().map(String::as_str).unwrap_or_default();
            let both = [before, &word].concat();
            let known = before.len() > 2
                && word.len() > 2
                && self.knows_as_one(&fold::fold(&both), &fold::fold(before));
            if known {
                joined.pop();
            }
            joined.push(if known { both } else { word });
        }
        joined.join(" ")
    }

    /// Whether a folded word is one of the index: then it is spelled as it was meant.
    pub fn knows(&self, word: &str) -> bool {
        !self.numbers(word).is_empty()
    }

    /// The same of two words as one, with one letter wrong where that is long enough to tell; not
    /// where the first is a word: "klacht over" is no "slachtoffer".
    fn knows_as_one(&self, word: &str, first: &str) -> bool {
        let alike = |known: &&str| known.len() > 8 && fold::distance(word, known) == 1;
        // "mee eens" sounds as short as another word.
        let known = word.len() > 4 && self.knows(word);
        known || !self.knows(first) && self.words.iter().any(alike)
    }

    /// Whether half or more of what these folded words are about is nothing that the index knows:
    /// then what was found is about the rest.
    pub fn misses(&self, words: &[String]) -> bool {
        let known = |word: &str| {
            self.words
                .iter()
                .any(|known| fit(word, known, true) >= NEAR)
        };
        let telling = words.iter().filter(|word| !fold::is_faint(word));
        let (found, missed): (Vec<_>, Vec<_>) = telling.partition(|word| known(word));
        !missed.is_empty() && missed.len() >= found.len()
    }

    fn numbers(&self, words: &str) -> Vec<usize> {
        let words = words.split(' ').filter(|word| !word.is_empty());
        words
            .filter_map(|word| self.words.binary_search(&word).ok())
            .collect()
    }

    /// How much a word of the index says.
    fn weight(&self, word: usize) -> u32 {
        let spread = self.spread.get(word).copied().unwrap_or(1).max(1);
        let entries = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        (entries * 2 / spread).max(2).ilog2()
    }

    fn asked(&self, word: &str, open: bool) -> Asked {
        let fits: Vec<u32> = self
            .words
            .iter()
            .map(|known| fit(word, known, open))
            .collect();
        let best = fits.iter().copied().max().unwrap_or_default();
        let alike = fits
            .iter()
            .enumerate()
            .filter(|(_, fits)| **fits == best && best > 0);
        let weight = alike.map(|(known, _)| self.weight(known)).max();
        Asked {
            fits,
            weight: weight.unwrap_or(UNKNOWN),
        }
    }

    /// The entries that fit these folded words best; the last word may be `open`, still being
    /// typed, and how well the best of them fits. Some places fit `least` so well.
    pub fn best(
        &self,
        words: &[String],
        open: bool,
        least: &[(Target, u32)],
        most: usize,
    ) -> (Vec<Hit>, u32) {
        let last = words.len().saturating_sub(1);
        let words = words.iter().enumerate();
        let asked: Vec<Asked> = words
            .map(|(at, word)| self.asked(word, open && at == last))
            .collect();
        let mut scored: Vec<(u32, Hit)> = Vec::new();
        for entry in &self.entries {
            let place = least.iter().find(|(place, _)| *place == entry.hit.target);
            let score = place.map_or(0, |(_, score)| *score);
            let score = score.max(self.score(entry, &asked));
            if score >= LEAST {
                // The order of the targets decides between equals.
                let place = scored.partition_point(|(other, _)| *other >= score);
                scored.insert(place, (score, entry.hit));
            }
        }
        let best = scored.first().map_or(0, |(score, _)| *score);
        scored.retain(|(score, _)| *score * 100 >= best * SHARE);
        // An invented case helps nobody who has a real one: it comes after all that explains.
        let played = |hit: &Hit| matches!(hit.target, Target::Played(_));
        let explains = scored.iter().filter(|(_, hit)| !played(hit));
        let cases = scored.iter().filter(|(_, hit)| played(hit));
        let hits = explains.chain(cases).take(most).map(|(_, hit)| *hit);
        (hits.collect(), best)
    }

    /// How well an entry fits, of 100: how much of the question is in one of its names and of
    /// that name in the question, and how much of the question is in it at all.
    fn score(&self, entry: &Entry, asked: &[Asked]) -> u32 {
        let total: u32 = asked.iter().map(|asked| asked.weight).sum();
        let fits = |asked: &Asked, word: &usize| asked.fits.get(*word).copied().unwrap_or_default();
        let best = |words: &[usize], one: &Asked| words.iter().map(|word| fits(one, word)).max();
        let named = entry.names.iter().map(|name| {
            let of_name: u32 = name.iter().map(|word| self.weight(*word)).sum();
            let said: u32 = asked
                .iter()
                .map(|one| best(name, one).unwrap_or_default() * one.weight)
                .sum();
            let met: u32 = name
                .iter()
                .map(|word| {
                    let met = asked.iter().map(|one| fits(one, word)).max();
                    met.unwrap_or_default() * self.weight(*word)
                })
                .sum();
            (said + met) / (total + of_name).max(1)
        });
        let named = named.max().unwrap_or_default();
        let all: Vec<usize> = entry
            .names
            .iter()
            .flatten()
            .chain(&entry.text)
            .copied()
            .collect();
        // In a longer text a word that is only alike means nothing.
        let said = |one: &Asked| best(&all, one).filter(|fits| *fits >= ALIKE);
        let within = asked
            .iter()
            .map(|one| said(one).unwrap_or_default() * one.weight);
        let within: u32 = within.sum();
        let within = within / total.max(1);
        (named * 7 + within * 3) * entry.hit.target.weight() / 1_000
    }
}

/// The same for all words of the same letters, in whatever order.
fn letters(word: &str) -> u32 {
    word.bytes().map(u32::from).sum()
}

/// How well a word of a question fits a word of the index, in per cent: the same, begun, with a
/// letter or two wrong, or as a part of a compound.
fn fit(word: &str, known: &str, open: bool) -> u32 {
    if word == known {
        return 100;
    }
    let (short, long) = (word.len().min(known.len()), word.len().max(known.len()));
    let digits = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if short < 3 || digits(word) || digits(known) {
        return 0;
    }
    if open && known.starts_with(word) {
        return 85;
    }
    if short > 3 && long - short < 3 {
        let same = word.as_bytes().first() == known.as_bytes().first();
        match fold::distance(word, known) {
            1 if short > 4 => return ALIKE,
            // Two letters that are swapped, and nothing else: those are the same letters.
            1 if letters(word) == letters(known) => return 62,
            2 if same && short > 6 => return 62,
            3 if same && short > 7 => return 50,
            _ => {}
        }
    }
    let holds = |outer: &str, inner: &str| {
        inner.len() > 3 && (outer.starts_with(inner) || outer.ends_with(inner))
    };
    if holds(word, known) || holds(known, word) {
        return 55;
    }
    0
}
