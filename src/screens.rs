//! The screens: values in, a page out. They decide what is shown where; `parts` decides how
//! a part looks and what it is made of.

mod agreed_date;
mod complete;
mod draft;
mod growing;
mod leerplicht;
mod outcome;
pub mod people;
mod places;
mod question;
pub mod quick;
mod readiness;
pub mod record;
mod reference;
pub mod search;
mod sheet;
mod signal;
mod start;
mod table;
mod title;
mod training;

pub use agreed_date::agreed_date;
pub use draft::draft;
pub use outcome::outcome;
pub use question::question;
pub use readiness::readiness;
pub use reference::reference;
pub use sheet::sheet;
pub use start::{first, start};
pub use table::table;
pub use title::title;
pub use training::training;

use crate::case::{Audience, Choice, Field, Sheet};
use crate::export::{self, words_of};
use crate::parts::markup::Walked;
use crate::parts::{Block, Control, Look, Page, markup};
use crate::profile::Profile;
use crate::protocol::{Given, Question};
use crate::reference::ReferenceScene;
use crate::session::{Event, Mode, Scene, Session, SheetScene};
use crate::text::Wording;
use crate::text::{Guide, Reading, outcome as outcome_words, question as words, school, ui};
use maud::{Markup, html};

/// The words beside the questions: what was looked up, a card or a question, is read in the words
/// of its hit; a page that is a school's stays one.
fn words_beside(session: &Session, scene: &Scene) -> Wording {
    match scene {
        Scene::Reference(ReferenceScene::Card(_) | ReferenceScene::Question(_)) => {
            words_of(session)
        }
        _ => Wording::of_texts(session.usual_audience()),
    }
}

/// The screen of a session. `address` is the address of the app, which a school's link
/// leads to.
#[must_use]
pub fn page(session: &Session, address: &str) -> Page {
    let scene = session.scene();
    let texts = words_beside(session, &scene);
    let cards = leerplicht::cards(session, &scene);
    let mut page = match scene {
        Scene::Start(scene) => {
            let mut page = start(&scene, session.searched());
            record::ending::offer(&mut page, session);
            page.reword(words_of(session));
            people::add_region(&mut page, &scene.school);
            return page;
        }
        Scene::Question(scene) if scene.mode == Mode::Quick => quick::question(&scene.asked),
        Scene::Question(scene) => question(scene, session.fields()),
        Scene::Outcome(scene) if scene.mode == Mode::Quick => {
            quick::outcome(&scene.reached, outcome::along)
        }
        Scene::Outcome(scene) => outcome(&scene),
        // A training shows no live number; the reference screens show the people
        // themselves.
        Scene::Training(scene) => {
            let mut page = training(&scene, session.writing(), session.usual_audience());
            page.reword(Wording::of_texts(training::audience(&scene)));
            return page;
        }
        Scene::Reference(scene) => {
            let held = session.reference();
            // The form speaks to whom it was just filled in for.
            let chosen = matches!(scene, ReferenceScene::Form(_))
                .then(|| held.writing().audience())
                .flatten();
            let texts = chosen.map_or(texts, Wording::of_texts);
            let mut page = reference(&scene, held, session.today(), address);
            if held.offers_search() {
                // Below the heading and its lead.
                page.blocks.splice(
                    1..1,
                    search::parts(session.searched(), session.usual_audience()),
                );
            }
            if session.usual_audience() == Audience::Leerplicht
                && let Some(says) = leerplicht::of_schools(page.name)
            {
                page.blocks
                    .insert(1, Block::of(html! { p.ww-notice { (says) } }));
            }
            if held.asks_for_a_note() {
                // Above the footer.
                let at = page.blocks.len().saturating_sub(1);
                page.blocks.insert(at, signal::note(held.noted()));
            }
            if held.replaces_a_form() {
                // Above the footer.
                let mut says = Page::default();
                says.content()
                    .push(html! { p.ww-rule { (school::PREVIEW_FORM) } });
                page.blocks.splice(1..1, says.blocks);
            }
            page.reword(texts);
            people::add_region(&mut page, held.profile());
            return page;
        }
        Scene::Told => search::told(session.searched()),
        Scene::Draft(view) => draft(&view),
        Scene::AgreedDate => agreed_date(session.fields()),
        Scene::Table(scene) => table(&scene, session.fields()),
        Scene::Readiness(can_restore) => {
            let today = session.today();
            let reports = session
                .run()
                .is_some_and(|run| run.leads_to_a_report(today));
            let audience = session.audience();
            readiness(can_restore, reports, audience, session.fields())
        }
        Scene::Sheet(scene) => case_sheet(session, &scene),
    };
    leerplicht::add(&mut page, cards);
    record::ending::offer(&mut page, session);
    page.reword(words_of(session));
    growing::fill(&mut page, session);
    draft::say_kept(&mut page, session.draft().status);
    let profile = session.reference().profile();
    people::add(&mut page, profile);
    people::add_reporter(&mut page, profile);
    people::add_region(&mut page, profile);
    page
}

/// What a page that is loaded into the screen is filled in with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilledIn {
    profile: Profile,
    /// The wording: the school's on every screen of a case or of the quick check, and that
    /// of the texts next to the questions.
    pub words: Wording,
    /// Whether it shows the numbers of staff: they are not for parents, and a training has
    /// no live number.
    pub staff: bool,
}

impl FilledIn {
    /// What this session fills it in with.
    #[must_use]
    pub fn by(session: &Session) -> Self {
        let scene = session.scene();
        let for_parents = matches!(
            scene,
            Scene::Reference(ReferenceScene::Read(Reading::Parents, _))
        );
        // The sheet of a school has nothing of another organisation on it.
        let others = for_parents && session.usual_audience() == Audience::Leerplicht;
        let profile = (!others).then(|| session.reference().profile().clone());
        Self {
            profile: profile.unwrap_or_default(),
            words: match scene {
                Scene::Training(ref scene) => Wording::of_texts(training::audience(scene)),
                Scene::Start(_) | Scene::Reference(_) => words_beside(session, &scene),
                _ => words_of(session),
            },
            staff: !for_parents && !matches!(scene, Scene::Training(_)),
        }
    }

    /// The school's data.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }
}

fn case_sheet(session: &Session, scene: &SheetScene) -> Page {
    let words = words_of(session);
    let Some(run) = session.run() else {
        return Page::default();
    };
    if scene.sheet == Sheet::Record {
        let leaving = export::leaving(
            run,
            scene.outcome,
            (session.today(), session.moment()),
            words,
        );
        let open = run.open_fields(scene.outcome, session.today());
        let ending = record::ending::Ending {
            board: run
                .entries()
                .choice(Field::Board)
                .map(|known| known == Choice::Yes),
            draft: session.draft().status,
            dated: !leaving.reminders.is_empty(),
            owed: run.owes_a_report(scene.outcome, session.today()),
            home: open.contains(&Field::PupilHome),
            call: run.sheets(scene.outcome).contains(&Sheet::Call)
                && Sheet::Call
                    .fields()
                    .iter()
                    .any(|field| open.contains(field)),
            open: run.open_points(scene.outcome, session.today()),
        };
        let whose = (session.audience(), session.reference().profile());
        return record::record(&leaving, whose, ending, session.fields());
    }
    let points = if scene.sheet == Sheet::Call {
        export::call(run, scene.outcome, words)
    } else {
        Vec::new()
    };
    let before = run.deviated_before(scene.outcome);
    sheet(scene, session.fields(), &points, before)
}

/// The path so far, with the answers that were given; each leads back to its question.
fn trail(page: &mut Page, answers: &[Given], walked: Walked) {
    let last = answers.last().map_or(0, |given| given.question().number());
    let block = page.block("ww-trail");
    block.label = (last > 0).then_some(ui::TRAIL);
    block
        .html
        .push(markup::path(Walked { last, ..walked }, answers));
    for given in answers {
        let asked = given.question();
        let number = asked.number().to_string();
        let content = html! {
            span.ww-hidden { (ui::CHANGE) } " "
            span.ww-trail__number { (number) }
            span.ww-trail__topic { " " (words::topic(asked)) ": " }
            b { (words::word(*given)) }
        };
        block.controls.push(Control {
            hook: ("data-change", number),
            look: Look::Trail,
            html: content.into(),
            event: Event::Change(asked),
            waits: false,
        });
    }
}

/// Offers to restore the case that was set aside for this one.
fn restore(page: &mut Page) {
    let block = page.block("ww-notice");
    block.html.push(html! { p { (ui::PUT_ASIDE) } });
    let control = Control::plain("data-restore", Look::Link, ui::RESTORE, Event::Restore);
    block.controls.push(control);
}

/// Ends a screen that only leads on: the footer of every screen, and the one control.
fn leads_on(mut page: Page, text: &str) -> Page {
    page.docked = true;
    page.content().push(markup::footer());
    page.below(Control::plain("data-next", Look::Strong, text, Event::Next));
    page
}

/// Cards for situations that a worry can be about.
fn situations() -> Markup {
    markup::folded(ui::SITUATIONS, markup::guides(Guide::SITUATIONS))
}

/// Questions 3 to 5 as points for the call; nobody answers them alone.
fn agenda() -> Markup {
    html! {
        h2.ww-subtitle { (ui::AGENDA) }
        ul.ww-list data-agenda {
            @for point in Question::ALL.into_iter().filter_map(outcome_words::agenda) {
                li { (point) }
            }
        }
    }
}
