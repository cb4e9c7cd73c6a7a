//! The record as data and as plain text.

use crate::text::Wording;

/// A line: a name and a value, either of which may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// Its value; cleaned where a reader typed it.
    pub value: String,
    /// Whether a reader typed the value.
    pub typed: bool,
    /// Whether it belongs to the line above it.
    pub under: bool,
}

/// A heading and the lines below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading; empty for the lines right below the title.
    pub heading: &'static str,
    /// The lines.
    pub lines: Vec<Line>,
}

/// The whole record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its title.
    pub title: &'static str,
    /// Its sections: of a case, none of them empty.
    pub sections: Vec<Section>,
}

impl Record {
    /// The record in these words, except what a reader typed.
    pub(super) fn reworded(mut self, words: Wording) -> Self {
        self.title = words.whole(self.title);
        for section in &mut self.sections {
            section.heading = words.whole(section.heading);
            let lines = std::mem::take(&mut section.lines);
            section.lines = lines.into_iter().map(|line| line.reworded(words)).collect();
        }
        self
    }

    /// The record as plain text. Every line of the case begins with a dash or
    /// two spaces, so no typed text can pass for a heading.
    #[must_use]
    pub fn plain(&self) -> String {
        [self.title, "\n\n", &self.lines(), "\n"].concat()
    }

    /// The same without its title and the end of the last line.
    #[must_use]
    pub fn lines(&self) -> String {
        let sections = self.sections.iter().map(|section| {
            let lines: Vec<String> = section.lines.iter().map(Line::plain).collect();
            let lines = lines.join("\n");
            if section.heading.is_empty() {
                lines
            } else {
                [section.heading, "\n", &lines].concat()
            }
        });
        sections.collect::<Vec<_>>().join("\n\n")
    }
}

impl Line {
    /// A separate line.
    pub(super) fn new(name: &str, value: &str) -> Self {
        Self {
            name: name.to_owned(),
            value: value.to_owned(),
            typed: false,
            under: false,
        }
    }

    /// The same line, marked as typed by a reader.
    pub(super) fn typed(self) -> Self {
        Self {
            typed: true,
            ..self
        }
    }

    /// The line in these words, except what a reader typed.
    pub(super) fn reworded(self, words: Wording) -> Self {
        let value = if self.typed {
            self.value
        } else {
            words.say(&self.value)
        };
        Self {
            name: words.say(&self.name),
            value,
            ..self
        }
    }

    /// A line that belongs to the one above it.
    pub(super) fn under(name: &str, value: &str) -> Self {
        Self {
            under: true,
            ..Self::new(name, value)
        }
    }

    /// The name, with a colon where a value follows it and it is no sentence.
    #[must_use]
    pub fn label(&self) -> String {
        let between = if self.name.is_empty() || self.value.is_empty() {
            ""
        } else if self.name.ends_with(['.', '?']) {
            " "
        } else {
            ": "
        };
        [&self.name, between].concat()
    }

    fn plain(&self) -> String {
        // Continued lines get two more spaces, so that no typed line looks like ours.
        let (mark, on) = if self.under {
            ("  ", "\n    ")
        } else {
            ("- ", "\n  ")
        };
        [mark, &self.label(), &self.value.replace('\n', on)].concat()
    }
}
