//! What several tests share: the whole answer space, and views as HTML.

use leptos::prelude::*;
use weegwijzer::calendar::{self, Date};
use weegwijzer::case::Field;
use weegwijzer::parts::Dispatch;
use weegwijzer::protocol::{Answers, Doubtable, Given, Outcome, Question, YesNo};
use weegwijzer::session::{Event, Mode, Scene, Session};

const YES_NO: [Option<YesNo>; 3] = [None, Some(YesNo::No), Some(YesNo::Yes)];
const DOUBTABLE: [Option<Doubtable>; 4] = [
    None,
    Some(Doubtable::No),
    Some(Doubtable::Doubt),
    Some(Doubtable::Yes),
];

/// Every combination of answers there is: 3 · 4 · 3 · 3 · 3.
pub fn all_answers() -> Vec<Answers> {
    let mut all = Vec::new();
    for suspicion in YES_NO {
        for safety in DOUBTABLE {
            for help in YES_NO {
                for acceptance in YES_NO {
                    for result in YES_NO {
                        all.push(Answers {
                            suspicion,
                            safety,
                            help,
                            acceptance,
                            result,
                        });
                    }
                }
            }
        }
    }
    all
}

/// Every answer to every question.
pub fn all_given() -> impl Iterator<Item = Given> {
    Question::ALL
        .into_iter()
        .flat_map(|question| question.choices().iter().copied())
}

/// The day on which all tests play.
pub fn today() -> Date {
    day("2026-11-23")
}

/// A day from its ISO form.
pub fn day(iso: &str) -> Date {
    calendar::parse(iso).expect("a day")
}

/// A session without anything in it.
pub fn fresh() -> Session {
    Session::new(false, today(), 7)
}

/// A session in `mode` in which `given` was answered in order.
pub fn walked(mode: Mode, given: &[Given]) -> Session {
    let mut session = fresh();
    session.update(Event::Start(mode));
    if mode == Mode::Case {
        // From steps 1 to 3 to question 1.
        session.update(Event::Next);
    }
    for answer in given {
        if answer.question() == Question::Result {
            fill(&mut session, Field::ReviewOn, &today().to_string());
            session.update(Event::Next);
        }
        session.update(Event::Answer(*answer));
    }
    session
}

/// The HTML of a view, as the browser would build it.
pub fn html<V: IntoView + 'static>(view: impl FnOnce(Dispatch) -> V) -> String {
    Owner::new().with(|| {
        let html = view(|_| ()).into_view().to_html();
        // Placeholders between pieces of text; a browser shows nothing for them.
        html.replace("<!>", "")
    })
}

/// What `field` holds.
pub fn held(session: &Session, field: Field) -> String {
    session
        .run()
        .map_or(String::new(), |run| run.entries().get(field).to_owned())
}

/// Puts `value` into `field`.
pub fn fill(session: &mut Session, field: Field, value: &str) {
    session.update(Event::Fill(field, value.to_owned()));
}

/// The outcome on screen.
pub fn outcome(session: &Session) -> Option<Outcome> {
    match session.scene() {
        Scene::Outcome(scene) => Some(scene.reached.outcome),
        _ => None,
    }
}

/// The question on screen.
pub fn question(session: &Session) -> Option<Question> {
    match session.scene() {
        Scene::Question(scene) => Some(scene.asked.question),
        _ => None,
    }
}

/// Question 1: yes.
pub const YES: Given = Given::Suspicion(YesNo::Yes);
/// Question 2: no.
pub const SAFE: Given = Given::Safety(Doubtable::No);
/// Question 2: doubt.
pub const DOUBT: Given = Given::Safety(Doubtable::Doubt);

/// A quick check that began with a pupil who told it, with these answers.
pub fn told(answers: &[Given]) -> Session {
    let mut session = fresh();
    session.update(Event::Told);
    session.update(Event::Next);
    for given in answers {
        session.update(Event::Change(given.question()));
        session.update(Event::Answer(*given));
    }
    session
}

/// The answers on screen, before or at the current place.
pub fn shown(scene: &Scene) -> Vec<Given> {
    match scene {
        Scene::Start(_)
        | Scene::Told
        | Scene::Readiness(_)
        | Scene::AgreedDate
        | Scene::Table(_)
        | Scene::Sheet(_)
        | Scene::Draft(_)
        | Scene::Training(_)
        | Scene::Reference(_) => Vec::new(),
        Scene::Question(scene) => scene.asked.trail.clone(),
        Scene::Outcome(scene) => scene.reached.way.clone(),
    }
}
