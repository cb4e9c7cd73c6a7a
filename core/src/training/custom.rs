//! A case that a trainer writes: a handful of named texts, in a form and in a file.
//!
//! The file is plain text, a line per name, so that a trainer can read what is shared. An
//! imported file is untrusted: one with unknown names, too much of anything, or a case
//! that leads nowhere is rejected.

use super::case::{Case, Decision, Text, TrainingChoice};
use crate::lines::{self, Incoming};
use crate::protocol::{Answers, Question, Step, step};
use crate::text::training::{First, Moment, School};
use std::borrow::Cow;

/// The name in the first line of every file, and its version.
const FILE: (&str, u8) = ("weegwijzer-oefencasus", 1);

/// The longest text, in characters.
const LONGEST: usize = 4_000;

/// The largest file, in bytes: every text at its longest, in four bytes each.
pub const LARGEST: usize = 400_000;

/// The kind of a field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomFieldKind {
    /// A line of text.
    Line,
    /// Several lines of text.
    Text,
    /// One of these choices, by their stable names.
    One(&'static [&'static str]),
}

/// A field of the form, and a name in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CustomField {
    /// Its name.
    pub name: &'static str,
    /// Its kind.
    pub kind: CustomFieldKind,
    /// Whether a case needs it.
    pub needed: bool,
}

const SCHOOLS: &[&str] = &["basisonderwijs", "voortgezet", "mbo"];
const FIRSTS: &[&str] = &["wegen", "112", "veilig-thuis", "bevoegd-gezag", "protocol"];
const YES_NO: &[&str] = &["ja", "nee"];
const DOUBTABLE: &[&str] = &["ja", "twijfel", "nee"];

const fn field(name: &'static str, kind: CustomFieldKind, needed: bool) -> CustomField {
    CustomField { name, kind, needed }
}

/// The fields of the form, in order.
pub const FORM: [CustomField; 20] = [
    field("titel", CustomFieldKind::Line, true),
    field("school", CustomFieldKind::One(SCHOOLS), true),
    field("signalen", CustomFieldKind::Text, true),
    field("overleg", CustomFieldKind::Text, false),
    field("gesprek", CustomFieldKind::Text, false),
    field("later", CustomFieldKind::Text, false),
    field("eerst", CustomFieldKind::One(FIRSTS), true),
    field("eerst-waarom", CustomFieldKind::Text, true),
    field("vraag1", CustomFieldKind::One(YES_NO), false),
    field("vraag1-waarom", CustomFieldKind::Text, false),
    field("vraag2", CustomFieldKind::One(DOUBTABLE), false),
    field("vraag2-waarom", CustomFieldKind::Text, false),
    field("vraag3", CustomFieldKind::One(YES_NO), false),
    field("vraag3-waarom", CustomFieldKind::Text, false),
    field("vraag4", CustomFieldKind::One(YES_NO), false),
    field("vraag4-waarom", CustomFieldKind::Text, false),
    field("vraag5", CustomFieldKind::One(YES_NO), false),
    field("vraag5-waarom", CustomFieldKind::Text, false),
    field("valkuil", CustomFieldKind::Text, false),
    field("meenemen", CustomFieldKind::Text, true),
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

/// The values that are filled in, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomCase(Vec<(&'static str, String)>);

/// What the form amounts to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseCheck {
    /// A case.
    Case(Box<Case>),
    /// This field is required and empty.
    Missing(&'static str),
    /// The text of this field is too long.
    TooLong(&'static str),
    /// The answers do not lead to an end: this question is next.
    Open(Question),
}

impl CustomCase {
    /// Nothing is filled in.
    pub const NONE: Self = Self(Vec::new());

    /// The value of the field with this name.
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
        if matches!(field.kind, CustomFieldKind::One(offered) if !offered.contains(&value)) {
            return;
        }
        self.0.retain(|(known, _)| *known != field.name);
        if !value.is_empty() {
            self.0.push((field.name, value.to_owned()));
        }
    }

    /// The case, or the first reason, in the order of the form, why there is none.
    #[must_use]
    pub fn written(&self) -> CaseCheck {
        for field in FORM {
            if field.needed && self.get(field.name).trim().is_empty() {
                return CaseCheck::Missing(field.name);
            }
            if self.get(field.name).chars().count() > LONGEST {
                return CaseCheck::TooLong(field.name);
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
        let mut decisions = vec![decision(TrainingChoice::First(first), "eerst-waarom")];
        let mut answers = Answers::default();
        // A first step outside the questions has no answers; any other continues to an
        // end.
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
                    decisions.push(decision(
                        TrainingChoice::Given(*given),
                        &[name, "-waarom"].concat(),
                    ));
                }
                // Running help is an end as well.
                (None, Step::Conclude(_)) => break,
                (None, _) => return CaseCheck::Open(question),
            }
        }
        let story = [
            (Moment::Signals, "signalen"),
            (Moment::Consultation, "overleg"),
            (Moment::Talk, "gesprek"),
            (Moment::Later, "later"),
        ];
        CaseCheck::Case(Box::new(Case {
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

    /// The case as a file: a line per name, in the order of the form.
    #[must_use]
    pub fn to_file(&self) -> String {
        let values = FORM.iter().map(|field| (field.name, self.get(field.name)));
        lines::write(FILE.0, FILE.1, values)
    }

    /// Reads a case from a file.
    #[must_use]
    pub fn from_file(file: &str) -> Incoming<Self> {
        let lines = match lines::read(FILE.0, FILE.1, LARGEST, file) {
            Incoming::Value(lines) => lines,
            Incoming::Newer => return Incoming::Newer,
            Incoming::Broken => return Incoming::Broken,
        };
        let mut own = Self::default();
        for (at, (name, value)) in lines.into_iter().enumerate() {
            own.fill(name, &value);
            // An unknown name, a repeated one, or an invalid choice.
            if own.0.len() != at + 1 {
                return Incoming::Broken;
            }
        }
        match own.written() {
            CaseCheck::Case(_) => Incoming::Value(own),
            _ => Incoming::Broken,
        }
    }
}
