//! The fields of the screen on top, with what they hold.

use super::build::question_fields;
use super::{FieldView, Scene};
use crate::case::{Choice, Field, READINESS, Role, Sheet};
use crate::protocol::Question;
use crate::session::entries::notes;
use crate::session::{Mode, Session, TableStep};

impl Session {
    /// The fields of the screen on top, in order, with what they hold; none in
    /// the quick check.
    #[must_use]
    pub fn fields(&self) -> Vec<FieldView> {
        let Some(run) = self.run().filter(|run| run.mode() != Mode::Quick) else {
            return Vec::new();
        };
        let fields: Vec<Field> = match self.scene() {
            Scene::Readiness(_) => {
                let table = Role::ALL.into_iter().map(Field::Seat);
                // Asked once: not with every case when the profile has it.
                let told = self.reference.profile().school_type().is_some();
                let steps = READINESS.iter().copied();
                let steps = steps.filter(|field| match field {
                    Field::SchoolType => !told,
                    Field::Audience => self.asks_audience(run),
                    _ => true,
                });
                steps.chain(table).collect()
            }
            Scene::Question(scene) => question_fields(scene.asked.question, run),
            Scene::Table(scene) => match scene.step {
                TableStep::Facts(_) => {
                    // What somebody thinks of it comes after everybody answered.
                    let reading = Field::Reading(scene.question);
                    let notes = notes(scene.question).into_iter();
                    let notes = notes.filter(|field| *field != reading);
                    notes
                        .chain(Role::ALL.into_iter().map(Field::Seat))
                        .collect()
                }
                _ => Vec::new(),
            },
            Scene::AgreedDate => {
                let asks = self.asks_audience(run).then_some(Field::Audience);
                asks.into_iter().chain(TERM).collect()
            }
            // Who called goes to the record: what came of it is asked there as well.
            Scene::Sheet(scene)
                if scene.sheet == Sheet::Record && run.asks_for_a_report(scene.outcome) =>
            {
                // Nor is there another place for the pupil's words, where it began with them.
                let words = run.told().then_some(Field::Quote(Question::Suspicion));
                let call = [
                    Field::ReportedOn,
                    Field::ReportedAt,
                    Field::SpokeWith,
                    Field::WithVeiligThuis,
                    Field::PupilHome,
                    Field::Adult,
                    Field::OwnChild,
                    Field::ChildNow,
                ];
                let asked = run.fields(Sheet::Call, scene.outcome);
                let call = call.into_iter().filter(|field| asked.contains(field));
                [Field::Report]
                    .into_iter()
                    .chain(words)
                    .chain(call)
                    .collect()
            }
            Scene::Sheet(scene) => run.fields(scene.sheet, scene.outcome),
            Scene::Start(_)
            | Scene::Told
            | Scene::Outcome(_)
            | Scene::Draft(_)
            | Scene::Training(_)
            | Scene::Reference(_) => Vec::new(),
        };
        // The profile may say what no field of this case does yet.
        let grown = self.school_type() != Some(Choice::Primary);
        fields
            .into_iter()
            .map(|field| FieldView {
                field,
                value: self.held(run, field),
                remark: self.remark(field),
                asked: run.entries().counts(field)
                    && (grown
                        || !matches!(field, Field::Adult | Field::OwnChild)
                        || run.entries().has(field)),
            })
            .collect()
    }
}

/// What an evaluation asks before question 5: the date and what was agreed, who saw the
/// pupil, and what contradicts going on.
const TERM: [Field; 6] = [
    Field::ReviewOn,
    Field::AgreedResults,
    Field::LastSeen,
    Field::PupilTold,
    Field::About,
    Field::Adult,
];
