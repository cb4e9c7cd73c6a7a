//! A case that a trainer writes: a handful of named texts, in a form and in a file.
//!
//! An imported file is untrusted: a case in it that leads nowhere is rejected as well.

use super::case::{Case, Decision, Text, TrainingChoice};
use crate::characters::legible;
use crate::protocol::{Answers, Question, step};
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
        values.gaps().next().is_none()
    }
}

const SCHOOLS: Kind = Kind::One(&["basisonderwijs", "voortgezet", "mbo", "leerplicht"]);
// To wait is offered to players, and fits nowhere.
const FIRSTS: Kind = Kind::One(&[
    "wegen",
    "ouders",
    "112",
    "veilig-thuis",
    "bevoegd-gezag",
    "protocol",
]);
const YES_NO: Kind = Kind::One(&["ja", "nee"]);
const DOUBTABLE: Kind = Kind::One(&["ja", "twijfel", "nee"]);

/// The fields that a case cannot do without.
const NEEDED: [&str; 10] = [
    "titel",
    "school",
    "signalen",
    "eerst",
    "eerst-waarom",
    "vraag1",
    "vraag2",
    "vraag3",
    "vraag4",
    "meenemen",
];

/// The field with the answer to a question.
const fn answer(question: Question) -> &'static str {
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

/// Why a field is not done yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// A case needs it, and it is empty.
    Missing,
    /// Its text is too long.
    TooLong,
}

impl CustomCase {
    /// Nothing is filled in.
    pub const NONE: Self = Self::of(CaseForm);

    /// The answers on the path, and the number of the last question that it comes to.
    fn path(&self) -> (Answers, usize) {
        let (mut answers, mut last) = (Answers::default(), 0);
        // A first step outside the questions has no answers; any other continues to an
        // end.
        let weighs = !["112", "bevoegd-gezag", "protocol"].contains(&self.get("eerst"));
        while let (true, Some(question)) = (weighs, step(&answers).awaits()) {
            last = question.number();
            let mut choices = question.choices().iter();
            match choices.find(|given| given.id() == self.get(answer(question))) {
                Some(given) => answers.give(*given),
                None => break,
            }
        }
        (answers, last)
    }

    /// The fields that are asked: beyond the end of its path, no question is.
    pub fn asked(&self) -> impl Iterator<Item = &'static Slot> + use<> {
        let (_, last) = self.path();
        let beyond = Question::ALL.get(last..).unwrap_or_default();
        CaseForm::SLOTS.iter().filter(move |slot| {
            !beyond
                .iter()
                .any(|question| slot.name.starts_with(answer(*question)))
        })
    }

    /// Whether a case needs this field, where it is asked. Running help is an end as well.
    #[must_use]
    pub fn needs(name: &str) -> bool {
        NEEDED.contains(&name)
    }

    /// Why this field is not done yet, if it is not.
    #[must_use]
    pub fn gap(&self, name: &str) -> Option<Gap> {
        let value = self.get(name);
        if value.chars().count() > LONGEST {
            Some(Gap::TooLong)
        } else if !Self::needs(name) || !value.trim().is_empty() {
            None
        } else {
            Some(Gap::Missing)
        }
    }

    /// The fields that are not done yet, in the order of the form.
    pub fn gaps(&self) -> impl Iterator<Item = &'static str> {
        let asked = self.asked().map(|slot| slot.name);
        asked.filter(|name| self.gap(name).is_some())
    }

    /// The case, once nothing is open.
    #[must_use]
    pub fn written(&self) -> Option<Case> {
        if self.gaps().next().is_some() {
            return None;
        }
        let (answers, _) = self.path();
        let text = |name: &str| -> Text { Cow::Owned(self.get(name).to_owned()) };
        let decision = |right, why: &str| Decision {
            right,
            why: text(why),
            overlooked: Text::default(),
            others: Vec::new(),
        };
        let first = match self.get("eerst") {
            "ouders" => First::TalkWithParents,
            "112" => First::Alarm,
            "veilig-thuis" => First::CallVeiligThuis,
            "bevoegd-gezag" => First::Board,
            "protocol" => First::OwnProtocol,
            _ => First::Weigh,
        };
        let mut decisions = vec![decision(TrainingChoice::First(first), "eerst-waarom")];
        for given in answers.iter() {
            let why = [answer(given.question()), "-waarom"].concat();
            decisions.push(decision(TrainingChoice::Given(given), &why));
        }
        let story = [
            (Moment::Signals, "signalen"),
            (Moment::Consultation, "overleg"),
            (Moment::Talk, "gesprek"),
            (Moment::Later, "later"),
        ];
        Some(Case {
            id: "",
            title: text("titel"),
            theme: "",
            school: match self.get("school") {
                "voortgezet" => School::Secondary,
                "mbo" => School::Mbo,
                "leerplicht" => School::Leerplicht,
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
        })
    }
}
