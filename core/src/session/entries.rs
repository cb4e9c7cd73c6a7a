//! What was written, chosen and dated in a case file.

use crate::calendar::{self, Date};
use crate::case::{Asked, Choice, Field, FieldKind, READINESS, Role, Sheet};
use crate::protocol::Question;
use crate::values;

/// The values of the fields that are filled, in the order of the fields.
///
/// A value is always one that its field can hold: `Entries::fill` is the only
/// way in. A text stays exactly as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries(Vec<(Field, String)>);

/// What the roles at the table answer, taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consultation {
    /// Nobody answered.
    Silent,
    /// Everyone who answered gave the same answer, without doubt.
    Together,
    /// Answers differ, or somebody doubts.
    Split,
}

/// The fields for what is written down with an answer.
pub(super) const fn notes(question: Question) -> [Field; 3] {
    [
        Field::Fact(question),
        Field::Quote(question),
        Field::Reading(question),
    ]
}

/// What [`Field::TakenBack`] holds once a doubt about `question` is gone from the table.
pub(super) fn doubt(question: Question) -> String {
    ["doubt-", &question.number().to_string()].concat()
}

impl Entries {
    /// The value of `field`; empty when there is none.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        match self.0.get(self.place(field)) {
            Some((found, value)) if *found == field => value,
            _ => "",
        }
    }

    /// All fields that hold something, with what they hold.
    pub fn iter(&self) -> impl Iterator<Item = &(Field, String)> {
        self.0.iter()
    }

    /// Whether `field` holds something.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        !self.get(field).trim().is_empty()
    }

    /// What was written down with `question`: facts, quotes, readings.
    #[must_use]
    pub fn notes(&self, question: Question) -> Vec<(Field, String)> {
        self.held(&notes(question))
    }

    /// Those of `fields` that hold something, with what they hold.
    pub(super) fn held(&self, fields: &[Field]) -> Vec<(Field, String)> {
        fields
            .iter()
            .filter(|field| self.has(**field))
            .map(|field| (*field, self.get(*field).to_owned()))
            .collect()
    }

    /// What was written and said about `question` alone.
    pub(super) fn about(&self, question: Question) -> Self {
        let mut about = self.clone();
        about
            .0
            .retain(|(field, _)| field.question() == Some(question));
        about
    }

    /// What was written about a report: of the call, and of what Veilig Thuis let hear.
    pub(super) fn about_report(&self) -> Self {
        let mut about = self.clone();
        about.0.retain(|(field, _)| is_of_a_report(*field));
        about
    }

    /// Whether `field` is asked for, given the other fields: a ground only for a talk that
    /// was left out, a day only for a report that was made, and nothing about the
    /// parents of a pupil of 18 or older. A field that does not count keeps its value, but
    /// the value is ignored.
    #[must_use]
    pub fn counts(&self, field: Field) -> bool {
        let chosen = |other: Field| self.choice(other).filter(|_| self.counts(other));
        match field.definition().asked {
            Asked::Always => true,
            Asked::When(other, choices) => {
                chosen(other).is_some_and(|choice| choices.contains(&choice))
            }
            Asked::Unless(other, choice) => chosen(other) != Some(choice),
        }
    }

    /// The same without what the roles at the table answered.
    pub(super) fn without_votes(&self) -> Self {
        let mut entries = self.0.clone();
        entries.retain(|(field, _)| !matches!(field, Field::Vote(..)));
        Self(entries)
    }

    /// What was chosen in `field`.
    #[must_use]
    pub fn choice(&self, field: Field) -> Option<Choice> {
        let FieldKind::Choice(offered) = field.kind() else {
            return None;
        };
        let value = self.get(field);
        let chosen = offered.iter().find(|choice| choice.id() == value)?;
        (*chosen != Choice::None).then_some(*chosen)
    }

    /// The day in `field`.
    #[must_use]
    pub fn day(&self, field: Field) -> Option<Date> {
        calendar::parse(self.get(field))
    }

    /// The roles at the table.
    #[must_use]
    pub fn table(&self) -> Vec<Role> {
        Role::ALL
            .into_iter()
            .filter(|role| self.has(Field::Seat(*role)))
            .collect()
    }

    /// The roles asked for an opinion about `question`: those at the table, and those that
    /// already answered; all of them while no role is at the table.
    #[must_use]
    pub fn asked(&self, question: Question) -> Vec<Role> {
        let everybody = self.table().is_empty();
        let asked = |role: &Role| {
            let (seat, vote) = (Field::Seat(*role), Field::Vote(question, *role));
            everybody || self.has(seat) || self.has(vote)
        };
        Role::ALL.into_iter().filter(asked).collect()
    }

    /// What the roles at the table answer to `question`: ja, twijfel or nee. Which role
    /// gave which answer leaves this file only in a draft.
    #[must_use]
    pub fn votes(&self, question: Question) -> Vec<Choice> {
        let vote = |role| self.choice(Field::Vote(question, role));
        Role::ALL.into_iter().filter_map(vote).collect()
    }

    /// Whether the table doubted or differed about `question` before answers were changed.
    #[must_use]
    pub fn doubted(&self, question: Question) -> bool {
        let held = self.get(Field::TakenBack);
        held.split(' ').any(|said| said == doubt(question))
    }

    /// What the table answers to `question`. It never answers the question by itself.
    #[must_use]
    pub fn consultation(&self, question: Question) -> Consultation {
        let votes = self.votes(question);
        match votes.split_first() {
            None => Consultation::Silent,
            Some((first, rest))
                if *first != Choice::Doubt && rest.iter().all(|vote| vote == first) =>
            {
                Consultation::Together
            }
            Some(_) => Consultation::Split,
        }
    }

    /// Puts `value` into `field`. A value that the field cannot hold empties a
    /// day and leaves a choice as it was.
    pub(super) fn fill(&mut self, field: Field, value: String) {
        let value = match field.kind() {
            FieldKind::Line | FieldKind::Text => value,
            FieldKind::Day => values::day(&value).map_or_else(String::new, calendar::iso),
            FieldKind::Mark if value == Choice::Yes.id() => value,
            FieldKind::Mark => String::new(),
            FieldKind::Choice(offered) if offered.iter().any(|choice| choice.id() == value) => {
                value
            }
            FieldKind::Choice(_) => return,
        };
        let place = self.place(field);
        match self.0.get_mut(place) {
            Some((found, _)) if *found == field && value.is_empty() => {
                self.0.remove(place);
            }
            Some((found, held)) if *found == field => *held = value,
            _ if value.is_empty() => {}
            _ => self.0.insert(place, (field, value)),
        }
    }

    /// The entries of fields with what they hold; what a field cannot hold is left out.
    pub(super) fn from_held(held: Vec<(Field, String)>) -> Self {
        let mut entries = Self::default();
        for (field, value) in held {
            entries.fill(field, value);
        }
        entries
    }

    /// The fields with what they hold.
    pub(super) fn into_held(self) -> Vec<(Field, String)> {
        self.0
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Empties `field`, whatever it is.
    pub(super) fn forget(&mut self, field: Field) {
        self.0.retain(|(held, _)| *held != field);
    }

    /// Empties the fields that still hold what `written` holds.
    pub(super) fn remove(&mut self, written: &Self) {
        self.0.retain(|held| !written.0.contains(held));
    }

    /// Moves what fits into the empty fields of `other`.
    pub(super) fn move_into(&mut self, other: &mut Self) {
        self.0.retain(|(field, value)| {
            let taken = other.has(*field);
            if !taken {
                other.fill(*field, value.clone());
            }
            taken
        });
    }

    /// The index of `field`, or where it would be inserted.
    fn place(&self, field: Field) -> usize {
        self.0.partition_point(|(held, _)| *held < field)
    }
}

/// Whether `field` is about one report. What steps 1 to 3 ask is about the whole case.
fn is_of_a_report(field: Field) -> bool {
    let mut sheets = [Sheet::Call, Sheet::Feedback].into_iter();
    !READINESS.contains(&field) && sheets.any(|sheet| sheet.fields().contains(&field))
}
