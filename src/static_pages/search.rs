//! Makes the index of the search from the texts of the app. It runs when the app is built, in
//! `tests/it/generated.rs`: no text that it reads is part of the app for this.

mod own;

use crate::search::{PARTS, PHRASES, Target, terms};
use crate::text::audience::CARDS;
use crate::text::route::{self, RouteStep};
use crate::text::{
    Difference, Guide, Note, Reading, complete, feedback, glossary, question, reading, school,
    search as words, signal, signpost, start, told, training, training_ui,
};
use std::collections::{BTreeMap, BTreeSet};

/// A first line is at least and at most so many characters.
const SHORT: usize = 40;
const LONG: usize = 110;

/// What is known of a target: its title, the line below it, and what else it says.
#[derive(Default)]
struct Text {
    title: &'static str,
    line: String,
    says: Vec<&'static str>,
}

/// A word that is in the text of more targets than this leads nowhere.
const COMMON: usize = 11;

/// A line of the index.
struct Line {
    title: &'static str,
    line: String,
    /// The folded words of the title and of each phrase.
    names: Vec<String>,
    /// Those of its text.
    says: BTreeSet<String>,
}

/// The index: a line for each target.
#[must_use]
pub fn index() -> String {
    let lines: Vec<Line> = Target::all().into_iter().map(line).collect();
    let mut spread: BTreeMap<&str, usize> = BTreeMap::new();
    for word in lines.iter().flat_map(|line| &line.says) {
        *spread.entry(word).or_default() += 1;
    }
    let mut index = String::new();
    for line in &lines {
        let rare = |word: &&str| spread.get(word).is_none_or(|count| *count <= COMMON);
        let says: Vec<&str> = line.says.iter().map(String::as_str).filter(rare).collect();
        let parts = [
            line.title,
            &line.line,
            &line.names.join(&PHRASES.to_string()),
            &says.join(" "),
        ];
        index.push_str(&parts.join(&PARTS.to_string()));
        index.push('\n');
    }
    index
}

fn line(target: Target) -> Line {
    let Text { title, line, says } = text(target);
    let own = words::LINES.iter().find(|(of, _)| *of == title);
    let line = own.map_or(line, |(_, line)| (*line).to_owned());
    let mut names: Vec<String> = [title]
        .into_iter()
        .chain(own::phrases(target).split(';'))
        .map(|phrase| terms(phrase).join(" "))
        .collect();
    // Words that fold to the same are one phrase.
    names.dedup();
    let named: BTreeSet<&str> = names.iter().flat_map(|name| name.split(' ')).collect();
    let says = says.iter().flat_map(|text| terms(text)).chain(terms(&line));
    // A story of a training is looked up by what stands out in it.
    let least = if matches!(target, Target::Played(_)) {
        9
    } else {
        5
    };
    let says = says.filter(|word| word.len() >= least && !named.contains(word.as_str()));
    let says = says.collect();
    Line {
        title,
        line,
        names,
        says,
    }
}

/// The title of a target, as its own screen or page has it.
#[must_use]
pub fn title(target: Target) -> &'static str {
    text(target).title
}

fn text(target: Target) -> Text {
    let door = |(title, line): (&'static str, &str)| Text {
        title,
        line: line.to_owned(),
        says: Vec::new(),
    };
    match target {
        Target::Told => door((told::STEP, told::TITLE)),
        Target::Quick => door(start::QUICK),
        Target::Case => door(start::CASE),
        Target::Evaluate => door(start::EVALUATE),
        Target::Training => door(training_ui::START),
        Target::School => door(school::START),
        Target::Question(asked) => {
            let text = question::question(asked);
            let notes = text.notes.iter().chain(&text.doubt);
            let mut says: Vec<&str> = vec![text.topic, text.rule, text.why];
            says.extend(notes.flat_map(of_note));
            Text {
                title: text.title,
                line: first(&[text.lead]),
                says,
            }
        }
        // What the app cannot protect is about devices, and a question is about a child: it is
        // looked up by its phrases alone.
        Target::Card(Guide::Limits) => Text {
            says: Vec::new(),
            ..note(&Guide::Limits.note())
        },
        Target::Card(guide) => note(&guide.note()),
        // Its own words are in no text of a school: its phrases say enough.
        Target::Own(at) => CARDS.get(at).map_or_else(Text::default, |card| Text {
            says: Vec::new(),
            ..note(&card.note)
        }),
        Target::Page(reading) => Text {
            title: reading.title(),
            line: reading.lead().to_owned(),
            says: Vec::new(),
        },
        Target::Section(reading, at) => section(reading, at),
        Target::Complete => door((complete::TITLE, complete::PURPOSE)),
        Target::Signals => Text {
            title: signal::TITLE,
            line: signal::LEAD.to_owned(),
            says: signal::NOTES
                .iter()
                .flat_map(|(_, note)| of_note(note))
                .collect(),
        },
        Target::Signal(page) => {
            let text = page.text();
            Text {
                title: page.title(),
                line: page.lead().to_owned(),
                says: [text.sees, text.hears].concat(),
            }
        }
        Target::Number(contact) => Text {
            title: contact.label(),
            line: [contact.number(), contact.hours()].join(". "),
            says: Vec::new(),
        },
        Target::Played(at) => training::CASES.get(at).map_or_else(Text::default, |case| {
            let story: Vec<&str> = case.story.iter().map(|part| part.text).collect();
            Text {
                title: case.title,
                line: first(&story),
                says: story,
            }
        }),
    }
}

/// A section of a page, in the order of `reading.rs`.
fn section(reading: Reading, at: usize) -> Text {
    let found = match reading {
        Reading::Code => {
            let steps = route::GENERAL.steps.iter().map(step);
            steps.chain(reading::ON_CODE.map(note)).nth(at)
        }
        Reading::Related => {
            let notes = signpost::SIGNPOSTS.iter().chain(reading::RELATED);
            notes.map(note).nth(at)
        }
        Reading::After => feedback::NOTES.get(at).map(note),
        Reading::Parents => reading::PARENTS.get(at).map(|part| Text {
            title: part.heading,
            line: first(part.says),
            says: part.says.to_vec(),
        }),
        Reading::Differences => Difference::ALL.get(at).map(|difference| {
            let settled = difference.settled();
            let mut says: Vec<&str> = settled.says.iter().map(|(_, says)| *says).collect();
            says.extend([settled.app, settled.why]);
            Text {
                title: settled.topic,
                line: first(&[settled.app]),
                says,
            }
        }),
        Reading::Words => glossary::WORDS.get(at).map(|word| Text {
            title: word.word,
            line: first(&[word.means]),
            says: vec![word.means],
        }),
        Reading::Twente | Reading::Full | Reading::Utrecht => None,
    };
    found.unwrap_or_default()
}

fn step(step: &RouteStep) -> Text {
    let mut says = vec![step.who, step.record, step.except, step.informed];
    says.extend(step.how);
    Text {
        title: step.name,
        line: first(step.how),
        says,
    }
}

fn note(note: &Note) -> Text {
    Text {
        title: note.summary,
        line: first(note.paragraphs),
        says: of_note(note),
    }
}

fn of_note(note: &Note) -> Vec<&'static str> {
    let all = [note.summary].into_iter();
    all.chain(note.paragraphs.iter().copied())
        .chain(note.examples.iter().copied())
        .collect()
}

/// The first sentences that say something, cut at a word where they are long.
fn first(texts: &[&str]) -> String {
    let text = texts.join(" ");
    let mut line = String::new();
    for sentence in text.split_inclusive(". ") {
        line.push_str(sentence);
        if line.chars().count() >= SHORT {
            break;
        }
    }
    let line = line.trim_end();
    if line.chars().count() <= LONG {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LONG).collect();
    let (whole, _) = cut.rsplit_once(' ').unwrap_or((&cut, ""));
    [whole.trim_end_matches([',', ':', ';']), " …"].concat()
}
