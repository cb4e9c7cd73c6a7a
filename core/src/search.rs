//! Looking something up: one search over the questions, the cards, the pages, the words, the
//! numbers and the training cases, on the device.
//!
//! The index is made when the app is built (`src/static_pages/search.rs`), from the app's own
//! texts and from the words that people use for them. A hit says where something is explained;
//! it never answers a question, and no question of the reader is kept here.

mod fold;
mod home;
mod index;

pub use fold::terms;
pub use index::{PARTS, PHRASES};

use crate::protocol::Question;
use crate::text::audience::CARDS;
use crate::text::{
    Contact, Difference, Guide, Reading, Signal, feedback, glossary, reading, route, signpost,
    training,
};
use index::Index;

/// What a hit leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// What to do while a pupil tells it.
    Told,
    /// The quick check.
    Quick,
    /// A new case.
    Case,
    /// The evaluation of help.
    Evaluate,
    /// The list of training cases.
    Training,
    /// The school's own data.
    School,
    /// One of the five questions, to read.
    Question(Question),
    /// A card that explains.
    Card(Guide),
    /// The card of leerplicht with this place among its cards, from 0.
    Own(usize),
    /// A page to read.
    Page(Reading),
    /// The section of a page with this place on it, from 0.
    Section(Reading, usize),
    /// Whether the school's own meldcode is complete.
    Complete,
    /// The way to the pages with signals.
    Signals,
    /// A page with signals.
    Signal(Signal),
    /// A number.
    Number(Contact),
    /// The training case with this place in the list, from 0.
    Played(usize),
}

impl Target {
    /// All of them, in the order of the lines of the index.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Told,
            Self::Quick,
            Self::Case,
            Self::Evaluate,
            Self::Training,
            Self::School,
        ];
        all.extend(Question::ALL.map(Self::Question));
        all.extend(Guide::ALL.iter().copied().map(Self::Card));
        all.extend((0..CARDS.len()).map(Self::Own));
        for reading in Reading::ALL {
            all.push(Self::Page(*reading));
            let sections = 0..sections(*reading);
            all.extend(sections.map(|at| Self::Section(*reading, at)));
        }
        all.extend([Self::Complete, Self::Signals]);
        all.extend(Signal::ALL.iter().copied().map(Self::Signal));
        all.extend(Contact::ALL.map(Self::Number));
        all.extend((0..training::CASES.len()).map(Self::Played));
        all
    }

    /// How much a hit of this kind counts, in per cent: what explains comes before what only
    /// compares texts or trains.
    const fn weight(self) -> u32 {
        match self {
            Self::Section(Reading::Differences, _) | Self::Played(_) => 72,
            Self::Section(Reading::Parents, _) => 78,
            Self::Section(Reading::Words, _)
            | Self::Page(_)
            | Self::Complete
            | Self::Signals
            | Self::Signal(_) => 96,
            _ => 100,
        }
    }
}

/// How many sections of a page are hits.
const fn sections(reading: Reading) -> usize {
    match reading {
        Reading::Code => route::GENERAL.steps.len() + reading::ON_CODE.len(),
        Reading::Related => signpost::SIGNPOSTS.len() + reading::RELATED.len(),
        Reading::After => feedback::NOTES.len(),
        Reading::Parents => reading::PARENTS.len(),
        Reading::Differences => Difference::ALL.len(),
        Reading::Words => glossary::WORDS.len(),
        // A route of another school is read as a whole, with what the app does otherwise.
        Reading::Twente | Reading::Full | Reading::Utrecht => 0,
    }
}

/// Something that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it leads to.
    pub target: Target,
    /// Its title.
    pub title: &'static str,
    /// Its first line.
    pub line: &'static str,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The best hits, the best first.
    pub hits: Vec<Hit>,
    /// The best of them fits so well that it is what was meant.
    pub sure: bool,
    /// The words sound like danger now: 112 comes first.
    pub acute: bool,
    /// The words are about reporting: the quick check is offered.
    pub reports: bool,
}

/// The most characters of a question that count, and the most hits.
const LONGEST: usize = 200;
const MOST: usize = 5;

/// From this score on, of 100, the best hit is what was meant: nearly all questions of
/// `tests/it/search.rs` have more, and those that were answered wrongly had less.
const SURE: u32 = 45;

/// From this score on it is so even where a word of the question is nowhere.
const CERTAIN: u32 = 64;

/// Whether a hit is about a pupil who wants to die: 112 stands above it, however it was asked.
fn is_of_life(hit: &Hit) -> bool {
    hit.target == Target::Card(Guide::Suicidal)
}

/// Looks up what `query` is about; `None` when there is nothing in it to look for.
#[must_use]
pub fn find(query: &str) -> Option<Found> {
    let query: String = query.chars().take(LONGEST).collect();
    let index = Index::shipped();
    let joined = index.joined(&query);
    let words = terms(&joined);
    if words.is_empty() {
        return None;
    }
    // A word that is still being typed.
    let open = !query.ends_with(' ');
    let known = |word: &str| index.knows(word);
    let said = fold::words(&joined);
    let home = home::places(&said, known);
    let (hits, best) = index.best(&words, open, home, MOST);
    // One or two letters are the beginning of a word.
    if hits.is_empty() && words.iter().all(|word| word.len() < 3) {
        return None;
    }
    let of_life = hits.first().is_some_and(is_of_life);
    let dies = fold::wants_to_die(&said) || of_life;
    let acute = dies || fold::sounds_acute(&words, known) || home::is_danger(home);
    Some(Found {
        hits,
        sure: best >= CERTAIN || best >= SURE && !index.misses(&words),
        acute,
        reports: words.iter().any(|word| fold::is_about_reporting(word)),
    })
}
