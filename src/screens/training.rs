//! The screens of a training.

mod alone;
mod case;
mod form;
mod group;
mod list;
mod paper;

use crate::case::Audience;
use crate::parts::markup::placed_heading;
use crate::parts::{Control, Look, Page, Typed};
use crate::session::Event;
use crate::text::training::School;
use crate::text::training_ui as words;
use crate::training::custom::CustomCase;
use crate::training::{CaseScene, PlayMode, Stage, Train, TrainingScene};
use maud::{Markup, Render, html};

/// Any screen of a training; `usual` is for whom the app speaks outside it.
#[must_use]
pub fn training(scene: &TrainingScene, writing: &CustomCase, usual: Audience) -> Page {
    let mut page = match scene {
        TrainingScene::List(rows) => list::list(rows, usual),
        TrainingScene::Case(scene) if scene.way == PlayMode::Group => group::presenter(scene),
        TrainingScene::Case(scene) => alone::alone(scene),
        TrainingScene::HandOut { cases, answers } => paper::hand_out(cases, *answers),
        TrainingScene::Framework => paper::framework(),
        TrainingScene::Form(unfinished) => form::form(*unfinished, writing),
    };
    page.mode = Some("training");
    page
}

/// In whose words a training is: a case of leerplicht is in its own, whoever plays it.
pub(super) fn audience(scene: &TrainingScene) -> Audience {
    match scene {
        TrainingScene::Case(scene) if scene.case.school == School::Leerplicht => {
            Audience::Leerplicht
        }
        _ => Audience::School,
    }
}

/// What the browser's title bar shows for a case: its title, and the place in it.
pub(super) fn case_title(scene: &CaseScene) -> String {
    let (place, number) = match scene.beat {
        Stage::Part(last) => (words::PART, last + 1),
        // In a training alone, the answer is shown below the choice.
        Stage::Ask(at) if scene.way == PlayMode::Alone && scene.play.chosen(at).is_some() => {
            (words::ANSWERED, at + 1)
        }
        Stage::Ask(at) => (words::PROGRESS, at + 1),
        Stage::Split(at) => (words::SPLIT_OF, at + 1),
        Stage::Answer(at) => (words::ANSWERED, at + 1),
        Stage::Others(at) => (words::OTHERS_OF, at + 1),
        Stage::Discuss => return words::page_title(&[&scene.case.title, " · ", words::DISCUSS]),
        Stage::End => return words::page_title(&[&scene.case.title, " · ", words::END]),
    };
    words::page_title(&[&scene.case.title, " · ", place, " ", &number.to_string()])
}

fn event(train: Train) -> Event {
    Event::Train(train)
}

/// A heading with the line that every heading here has: that this is practice, and the place
/// in it.
fn marked(about: &[&str], text: impl Render) -> Markup {
    placed_heading(mark(about), text)
}

fn mark(about: &[&str]) -> Markup {
    html! {
        b { (words::MARK) }
        @for text in about { " · " (Typed(text)) }
    }
}

fn next(text: &str) -> Control {
    let strong = Look::Strong;
    Control::plain("data-next", strong, text, event(Train::Next))
}
