//! What the browser's title bar shows.

use super::{places, training};
use crate::reference::ReferenceScene;
use crate::session::Scene;
use crate::text::{
    complete as complete_words, draft as draft_words, question as words, school,
    signal as signal_words, training_ui, ui,
};
use crate::training::TrainingScene;

/// What the browser's title bar shows for a scene. It never reveals an answer.
#[must_use]
pub fn title(scene: &Scene) -> String {
    match scene {
        Scene::Start(_) | Scene::Told => ui::START_TITLE.to_owned(),
        Scene::Question(scene) => ui::question_title(scene.asked.question.number()),
        Scene::Outcome(_) => ui::OUTCOME_TITLE.to_owned(),
        Scene::Readiness(_) => ui::READINESS_PAGE.to_owned(),
        Scene::AgreedDate => ui::TERM_PAGE.to_owned(),
        Scene::Table(scene) => ui::question_title(scene.question.number()),
        Scene::Training(scene) => training_ui::page_title(match scene {
            TrainingScene::List(_) => &[training_ui::TITLE],
            TrainingScene::Case(scene) => return training::case_title(scene),
            TrainingScene::HandOut { .. } => &[training_ui::HAND_OUT],
            TrainingScene::Framework => &[training_ui::FRAMEWORK],
            TrainingScene::Form(_) => &[training_ui::FORM],
        }),
        Scene::Reference(scene) => school::page_title(match scene {
            ReferenceScene::Read(reading, _) => reading.title(),
            ReferenceScene::Card(guide) => guide.summary(),
            ReferenceScene::Own(at) => places::own(*at).1,
            ReferenceScene::Question(asked) => words::topic(*asked),
            ReferenceScene::Number(contact) => contact.label(),
            ReferenceScene::Complete(_) => complete_words::TITLE,
            ReferenceScene::ToDo(_) => complete_words::list::TITLE,
            ReferenceScene::Signals => signal_words::TITLE,
            ReferenceScene::Signal(signal) => signal.title(),
            ReferenceScene::School(..) => school::TITLE,
            ReferenceScene::Form(_) => school::FORM,
            ReferenceScene::Share(_) => school::SHARE_TITLE,
            ReferenceScene::Preview(..) => school::PREVIEW_TITLE,
        }),
        Scene::Draft(_) => school::page_title(draft_words::TITLE),
        Scene::Sheet(_) => ui::SHEET_TITLE.to_owned(),
    }
}
