//! A case that a trainer writes: a handful of named texts, in a form and in a file.
//!
//! An imported file is untrusted: a case in it that leads nowhere is rejected as well.

use super::case::{Case, Decision, Text, TrainingChoice};
use crate::characters::legible;
use crate::protocol::{Answers, Question, Step, step};
use crate::text::training::{First, Moment, School};
use crate::values::{Fault, Form, Kind, Slot, Values, slot};
use std::borrow::Cow;

/// The longest text, in characters.
const LONGEST: usize = 4_000;

/// The form for a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaseForm;

impl Form for CaseForm {
    const FILE: (&'static str, u8) = ("weegwijzer-oefencasus", 1);

    /// Every text at its longest, in four bytes each.
    const LARGEST: usize = 400_000;

    const SLOTS: &'static [Slot] = &[
        slot("titel", Kind::Line),
        slot("school", SCHOOLS),
        slot("signalen", Kind::Text),
        slot("overleg", Kind::Text),
        slot("gesprek", Kind::Text),
        slot("later", Kind::Text),
        slot("eerst", FIRSTS),
        slot("eerst-waarom", Kind::Text),
        slot("vraag1", YES_NO),
        slot("vraag1-waarom", Kind::Text),
        slot("vraag2", DOUBTABLE),
        slot("vraag2-waarom", Kind::Text),
        slot("vraag3", YES_NO),
        slot("vraag3-waarom", Kind::Text),
        slot("vraag4", YES_NO),
        slot("vraag4-waarom", Kind::Text),
        slot("vraag5", YES_NO),
        slot("vraag5-waarom", Kind::Text),
        slot("valkuil", Kind::Text),
        slot("meenemen", Kind::Text),
    ];

    /// A text stays as it was typed, but for what nobody can read; one that is too long is
    /// shown to its writer, not cut.
    fn held(slot: &Slot, typed: &str) -> String {
        legible(typed, slot.kind == Kind::Text)
    }

    /// A file of before holds tabs: each is a space. Anything that is left out is no text of a
    /// form.
    fn taken(slot: &Slot, value: &str) -> Option<String> {
        let held = Self::held(slot, value);
        (held.chars().count() == value.chars().count()).then_some(held)
    }

    fn fault(slot: &Slot, held: &str) -> Option<Fault> {
        let count = held.chars().count();
        let long = (count > LONGEST).then_some(Fault::TooLong(count, LONGEST));
        slot.kind.fault(held).or(long)
    }

    fn is_whole(values: &CustomCase) -> bool {
        matches!(values.written(), CaseCheck::Case(_))
    }
}

const SCHOOLS: Kind = Kind::One(&["basisonderwijs", "voortgezet", "mbo"]);
const FIRSTS: Kind = Kind::One(&["wegen", "112", "veilig-thuis", "bevoegd-gezag", "protocol"]);
const YES_NO: Kind = Kind::One(&["ja", "nee"]);
const DOUBTABLE: Kind = Kind::One(&["ja", "twijfel", "nee"]);

/// The fields that a case cannot do without.
const NEEDED: [&str; 6] = [
    "titel",
    "school",
    "signalen",
    "eerst",
    "eerst-waarom",
    "meenemen",
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

/// What a trainer filled in.
pub type CustomCase = Values<CaseForm>;

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
    pub const NONE: Self = Self::of(CaseForm);

    /// The case, or the first reason, in the order of the form, why there is none.
    #[must_use]
    pub fn written(&self) -> CaseCheck {
        for slot in CaseForm::SLOTS {
            let value = self.get(slot.name);
            if NEEDED.contains(&slot.name) && value.trim().is_empty() {
                return CaseCheck::Missing(slot.name);
            }
            if value.chars().count() > LONGEST {
                return CaseCheck::TooLong(slot.name);
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
            theme: "",
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
}
