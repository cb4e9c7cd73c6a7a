//! A case that a trainer writes: a handful of named texts, in a form and in a file.
//!
//! The file is plain text, a line per name, so that a trainer can read what goes
//! along. What comes in is untrusted: unknown names, too much of anything, or a case
//! that leads nowhere is no case.

use super::case::{Case, Decision, Text, What};
use crate::lines::{self, Read};
use crate::protocol::{Answers, Question, Step, step};
use crate::text::training::{First, Moment, School};
use std::borrow::Cow;

/// What the first line of every file says, and its version.
const FILE: (&str, u8) = ("weegwijzer-oefencasus", 1);

/// The longest text, in characters.
const LONGEST: usize = 4_000;

/// The largest file, in bytes: every text at its longest, in four bytes each.
pub const LARGEST: usize = 400_000;

/// What a field of the form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    Line,
    /// More lines of text.
    Text,
    /// One of these, by their stable names.
    One(&'static [&'static str]),
}

/// A field of the form, and a name in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnField {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Whether a case needs it.
    pub needed: bool,
}

const SCHOOLS: &[&str] = &["basisonderwijs", "voortgezet", "mbo"];
const FIRSTS: &[&str] = &["wegen", "112", "veilig-thuis", "bevoegd-gezag", "protocol"];
const YES_NO: &[&str] = &["ja", "nee"];
const DOUBTABLE: &[&str] = &["ja", "twijfel", "nee"];

const fn field(name: &'static str, kind: Kind, needed: bool) -> OwnField {
    OwnField { name, kind, needed }
}

/// The form, in order.
pub const FORM: [OwnField; 20] = [
    field("titel", Kind::Line, true),
    field("school", Kind::One(SCHOOLS), true),
    field("signalen", Kind::Text, true),
    field("overleg", Kind::Text, false),
    field("gesprek", Kind::Text, false),
    field("later", Kind::Text, false),
    field("eerst", Kind::One(FIRSTS), true),
    field("eerst-waarom", Kind::Text, true),
    field("vraag1", Kind::One(YES_NO), false),
    field("vraag1-waarom", Kind::Text, false),
    field("vraag2", Kind::One(DOUBTABLE), false),
    field("vraag2-waarom", Kind::Text, false),
    field("vraag3", Kind::One(YES_NO), false),
    field("vraag3-waarom", Kind::Text, false),
    field("vraag4", Kind::One(YES_NO), false),
    field("vraag4-waarom", Kind::Text, false),
    field("vraag5", Kind::One(YES_NO), false),
    field("vraag5-waarom", Kind::Text, false),
    field("valkuil", Kind::Text, false),
    field("meenemen", Kind::Text, true),
];

/// The field with the answer to a question.
#[must_use]
pub const fn answer(question: Question) -> &'static str {
    match question {
        Question::Suspicion => "vraag1",
        Question::Safety => "vraag2",
        Question::Help => "vraag3",
        Question::Acceptance => "vraag4",
        Question::Result => "vraag5",
    }
}

/// What is filled in, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own(Vec<(&'static str, String)>);

/// What stands in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// A case.
    Case(Box<Case>),
    /// This field is needed and empty.
    Missing(&'static str),
    /// The text of this field is too long.
    TooLong(&'static str),
    /// The answers do not lead to an end: this question is next.
    Open(Question),
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InFile {
    /// A case.
    Case(Own),
    /// A case of a version that this app does not know.
    Newer,
    /// Something else.
    Broken,
}

impl Own {
    /// Nothing is filled in.
    pub const NONE: Self = Self(Vec::new());

    /// What the field with this name holds.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value)
    }

    /// Fills a field; a name or a value that does not fit changes nothing.
    pub fn fill(&mut self, name: &str, value: &str) {
        let Some(field) = FORM.iter().find(|field| field.name == name) else {
            return;
        };
        if matches!(field.kind, Kind::One(offered) if !offered.contains(&value)) {
            return;
        }
        self.0.retain(|(known, _)| *known != field.name);
        if !value.is_empty() {
            self.0.push((field.name, value.to_owned()));
        }
    }

    /// The case, or the first reason in the order of the form why there is none.
    #[must_use]
    pub fn written(&self) -> Written {
        for field in FORM {
            if field.needed && self.get(field.name).trim().is_empty() {
                return Written::Missing(field.name);
            }
            if self.get(field.name).chars().count() > LONGEST {
                return Written::TooLong(field.name);
            }
        }
        let text = |name: &str| -> Text { Cow::Owned(self.get(name).to_owned()) };
        let decision = |right, why: &str| Decision {
            right,
            why: text(why),
            overlooked: Text::default(),
            others: Vec::new(),
        };
        let first = match self.get("eerst") {
            "112" => First::Alarm,
            "veilig-thuis" => First::CallVeiligThuis,
            "bevoegd-gezag" => First::Board,
            "protocol" => First::OwnProtocol,
            _ => First::Weigh,
        };
        let mut decisions = vec![decision(What::First(first), "eerst-waarom")];
        let mut answers = Answers::default();
        // What leaves the questions has none; all else goes on to an end.
        let weighs = matches!(first, First::Weigh | First::CallVeiligThuis);
        while let (true, Some(question)) = (weighs, step(&answers).awaits()) {
            let name = answer(question);
            let given = question
                .choices()
                .iter()
                .find(|given| given.id() == self.get(name));
            match (given, step(&answers)) {
                (Some(given), _) => {
                    answers.give(*given);
                    decisions.push(decision(What::Given(*given), &[name, "-waarom"].concat()));
                }
                // Help that runs is an end as well.
                (None, Step::Conclude(_)) => break,
                (None, _) => return Written::Open(question),
            }
        }
        let story = [
            (Moment::Signals, "signalen"),
            (Moment::Consultation, "overleg"),
            (Moment::Talk, "gesprek"),
            (Moment::Later, "later"),
        ];
        Written::Case(Box::new(Case {
            id: "",
            title: text("titel"),
            school: match self.get("school") {
                "voortgezet" => School::Secondary,
                "mbo" => School::Mbo,
                _ => School::Primary,
            },
            story: story
                .into_iter()
                .filter(|(_, name)| !self.get(name).trim().is_empty())
                .map(|(moment, name)| (moment, text(name)))
                .collect(),
            decisions,
            trap: text("valkuil"),
            home: text("meenemen"),
            discuss: Vec::new(),
            sources: &[],
        }))
    }

    /// The file: a line per name, in the order of the form.
    #[must_use]
    pub fn to_file(&self) -> String {
        let values = FORM.iter().map(|field| (field.name, self.get(field.name)));
        lines::write(FILE.0, FILE.1, values)
    }

    /// What a file holds.
    #[must_use]
    pub fn from_file(file: &str) -> InFile {
        let lines = match lines::read(FILE.0, FILE.1, LARGEST, file) {
            Read::Lines(lines) => lines,
            Read::Newer => return InFile::Newer,
            Read::Broken => return InFile::Broken,
        };
        let mut own = Self::default();
        for (at, (name, value)) in lines.into_iter().enumerate() {
            own.fill(name, &value);
            // An unknown name, one that stands twice, or a choice that is none.
            if own.0.len() != at + 1 {
                return InFile::Broken;
            }
        }
        match own.written() {
            Written::Case(_) => InFile::Case(own),
            _ => InFile::Broken,
        }
    }
}
