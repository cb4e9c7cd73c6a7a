//! The start screen, of the first load and of the whole app.

use super::quick::signposts;
use super::{draft, people, reference};
use crate::parts::{Block, Control, Html, Icon, Look, Page, markup};
use crate::quick::QuickStart;
use crate::session::{DraftStatus, Event, Mode, Start, StartScene};
use crate::text::{Guide, draft as draft_words, school, start as words, training_ui, ui};
use maud::{Markup, html};

/// The start screen of the first load; also rendered into `index.html`, with `waiting`,
/// where it is shown before the app has loaded.
#[must_use]
pub fn first(scene: QuickStart, waiting: bool) -> Page {
    let mut page = intro(scene.old, scene.reloaded);
    // The first load has only the quick check: any other start waits for the rest.
    let waits = |start| waiting || start != Start::Run(Mode::Quick);
    starts(&mut page, words::PRIVACY, waits);
    more(&mut page, markup::waiting("draft", draft_words::IMPORT));
    page
}

/// The start screen of the whole app.
#[must_use]
pub fn start(scene: &StartScene) -> Page {
    let reloaded = scene.reloaded && scene.draft == DraftStatus::Nothing;
    let mut page = intro(scene.old, reloaded);
    page.blocks.extend(draft::card(scene.draft));
    if scene.open_case {
        page.below(resume());
    }
    starts(&mut page, kept(scene.draft), |_| false);
    let held = html! {
        (people::fold(&scene.school))
        (reference::affairs(&scene.school))
        (draft::import())
    };
    more(&mut page, held);
    page
}

fn intro(old: bool, reloaded: bool) -> Page {
    let mut page = Page::new("start");
    page.content().push(html! {
        (markup::placed_heading(ui::APP, words::TITLE))
        p.ww-lead { (words::LEAD) }
        @if old { p.ww-notice { (ui::OLD) } }
        @if reloaded { p.ww-notice { (words::RELOADED) } }
    });
    if reloaded {
        words::RELOADED.clone_into(&mut page.says);
    }
    page
}

/// What the screen leads to: the questions, and below what happens to what is typed, what
/// can be looked up. `waits` says which of them the rest of the app is needed for.
fn starts(page: &mut Page, kept: &str, waits: impl Fn(Start) -> bool) {
    let (look_up, run): (Vec<Start>, Vec<Start>) = Start::ALL
        .into_iter()
        .partition(|start| LOOK_UP.contains(start));
    let button = |start| button(start, waits(start));
    page.dock.extend(run.into_iter().map(button));
    page.after
        .push(Block::of(html! { p.ww-privacy { (kept) } }));
    page.after.push(Block {
        class: "ww-look-up",
        controls: look_up.into_iter().map(button).collect(),
        ..Block::of(html! { h2.ww-subtitle { (school::LOOK_UP) } })
    });
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

/// What does not belong in the questions, what is kept on this device, and the footer of
/// every screen.
fn more(page: &mut Page, held: Markup) {
    page.after.push(Block::of(html! {
        (signposts())
        (held)
        (markup::guides(&[Guide::Limits]))
        (markup::footer())
    }));
}

/// The content of a start button: a word, what it means, and that it leads on.
fn leads_to((word, meaning): (&str, &str)) -> Html {
    html! {
        span.ww-answer__word { (word) }
        span.ww-answer__meaning { (meaning) }
        (Icon::Go)
    }
    .into()
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
fn button(start: Start, waits: bool) -> Control {
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
        waits,
    }
}
