//! The screens: values and one dispatch callback in, markup out.

mod help;
mod outcome;
mod question;
mod sources;
mod start;

pub use help::Help;
pub use outcome::OutcomeScreen;
pub use question::QuestionScreen;
pub use sources::SourcesPage;
pub use start::StartScreen;

use crate::session::Scene;
use crate::text::ui;

/// What the browser's bar shows for a scene. It never tells an answer.
#[must_use]
pub fn title(scene: &Scene) -> String {
    match scene {
        Scene::Start(_) => ui::START_TITLE.to_owned(),
        Scene::Question(scene) => ui::question_title(scene.question.number()),
        Scene::Outcome(_) => ui::OUTCOME_TITLE.to_owned(),
    }
}
