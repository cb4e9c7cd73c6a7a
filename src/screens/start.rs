//! The start screen.

use super::{draft, people, reference};
use crate::WHOLE;
use crate::parts::element::{LEAD, MEANING, NOTICE, PRIVACY, SIGNPOSTS, STEP, SUBTITLE, WORD};
use crate::parts::{Block, Control, Html, Icon, Look, Page};
use crate::profile::Profile;
use crate::session::{DraftStatus, Event, Mode, Start, StartScene};
use crate::text::{Guide, draft as draft_words, school, signpost, start as words, training_ui, ui};

/// The start screen; also rendered into `index.html`, with `waiting`, where it is shown
/// before the app has loaded.
#[must_use]
pub fn start(scene: &StartScene, waiting: bool) -> Page {
    let mut page = Page::new("start");
    let intro = page.content();
    intro.add(&STEP, ui::APP);
    intro.title(words::TITLE);
    intro.add(&LEAD, words::LEAD);
    if scene.old {
        intro.add(&NOTICE, ui::OLD);
    }
    if scene.reloaded && scene.draft == DraftStatus::Nothing {
        intro.hooked(&NOTICE, "role", "status");
        intro.text(words::RELOADED);
        intro.close();
    }
    if WHOLE {
        page.blocks.extend(draft::card(scene.draft));
    }
    let (look_up, run): (Vec<Start>, Vec<Start>) = Start::ALL
        .into_iter()
        .partition(|start| LOOK_UP.contains(start));
    page.dock = run
        .into_iter()
        .map(|start| button(start, waiting))
        .collect();
    if scene.open_case {
        page.dock.insert(0, resume());
    }
    let mut privacy = Html::default();
    privacy.add(&PRIVACY, kept(scene.draft));
    page.after.push(Block::of(privacy));
    let mut beside = Html::default();
    beside.add(&SUBTITLE, school::LOOK_UP);
    page.after.push(Block {
        class: "ww-look-up",
        controls: look_up
            .into_iter()
            .map(|start| button(start, waiting))
            .collect(),
        ..Block::of(beside)
    });
    page.after.push(Block::of(more(waiting, &scene.school)));
    page
}

/// What can be looked up apart from the questions.
const LOOK_UP: [Start; 2] = [Start::Code, Start::School];

/// What happens to answers and typed text.
fn kept(draft: DraftStatus) -> &'static str {
    match draft {
        DraftStatus::Nothing | DraftStatus::Unavailable => words::PRIVACY,
        _ => words::PRIVACY_DRAFT,
    }
}

/// What does not belong in the questions, and the footer of every screen.
fn more(waiting: bool, profile: &Profile) -> Html {
    let mut html = Html::default();
    html.open(&SIGNPOSTS);
    html.add(&SUBTITLE, words::SIGNPOSTS);
    html.notes(signpost::SIGNPOSTS);
    html.close();
    if WHOLE {
        people::fold(&mut html, profile);
        reference::affairs(&mut html, profile);
    }
    if WHOLE && !waiting {
        draft::import(&mut html);
    } else {
        html.waiting("draft", draft_words::IMPORT);
    }
    html.guides(&[Guide::Limits]);
    html.footer();
    html
}

/// The content of a start button: a word, what it means, and that it leads on.
fn leads_to((word, meaning): (&str, &str)) -> Html {
    let mut html = Html::default();
    html.add(&WORD, word);
    html.add(&MEANING, meaning);
    html.icon(Icon::Go);
    html
}

/// The button that goes on with the open case.
fn resume() -> Control {
    Control {
        hook: ("data-resume", "case".to_owned()),
        look: Look::Primary,
        html: leads_to(words::RESUME),
        event: Event::Resume,
        waits: false,
    }
}

/// The button that begins something.
fn button(start: Start, waiting: bool) -> Control {
    let words = match start {
        Start::Run(Mode::Quick) => words::QUICK,
        Start::Run(Mode::Case) => words::CASE,
        Start::Run(Mode::Evaluate) => words::EVALUATE,
        Start::Training => training_ui::START,
        Start::Code => school::CODE,
        Start::School => school::START,
    };
    let quick = start == Start::Run(Mode::Quick);
    Control {
        hook: ("data-start", start.id().to_owned()),
        look: if quick { Look::Primary } else { Look::Answer },
        html: leads_to(words),
        event: start.event(),
        // The first load has only the quick check: any other start waits for the rest.
        waits: waiting || !(WHOLE || quick),
    }
}
