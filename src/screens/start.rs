//! The start screen, of the first load and of the whole app.

use super::{draft, people, reference, restore, search};
use crate::parts::{Block, Control, Html, Icon, Look, Page, Typed, markup};
use crate::quick::QuickStart;
use crate::session::{DraftStatus, Event, Mode, Start, StartScene};
use crate::text::{Guide, draft as draft_words, school, start as words, training_ui, ui};
use maud::{Markup, Render, html};

/// The start screen of the first load; also rendered into `index.html`, with `waiting`,
/// where it is shown before the app has loaded.
#[must_use]
pub fn first(scene: QuickStart, waiting: bool) -> Page {
    let mut page = intro(ui::APP, words::LEAD, scene.old, scene.reloaded);
    let waits = |start: Start| waiting || !start.is_first();
    starts(&mut page, waits);
    page.after.push(Block::of(search::door(waiting)));
    about(&mut page, words::PRIVACY);
    more(&mut page, markup::waiting("draft", draft_words::IMPORT));
    page
}

/// The start screen of the whole app. `searched` is what is in the field of the search.
#[must_use]
pub fn start(scene: &StartScene, searched: &str) -> Page {
    let reloaded = scene.reloaded && scene.draft == DraftStatus::Nothing;
    let school = scene.school.get("school");
    let named = if school.is_empty() { ui::APP } else { school };
    let card = draft::card(scene.draft);
    // Who comes back knows what this is.
    let is_new = scene.school.is_empty() && card.is_empty() && scene.next.is_none();
    let lead = if is_new { words::LEAD } else { "" };
    let mut page = intro(Typed(named), lead, scene.old, reloaded);
    let first = (!card.is_empty()).then_some(Start::Told);
    if let Some(start) = first {
        // Whoever keeps a draft is the one whom pupils tell: that door stays above it.
        page.block("ww-dock").controls.push(button(start, false));
    }
    page.blocks.extend(card);
    let ways = draft::ways(scene.draft);
    if scene.can_restore {
        restore(&mut page);
    }
    if let Some(next) = scene.next {
        page.below(resume(&words::next(next, scene.today)));
    }
    starts(&mut page, |_| false);
    if let Some(told) = first {
        page.dock.retain(|door| door.hook.1 != told.id());
        let evaluate = Start::Run(Mode::Evaluate);
        let mut doors = page.dock.iter_mut();
        if let Some(door) = doors.find(|door| door.hook.1 == evaluate.id()) {
            door.html = leads_to(words::EVALUATE_OTHER);
        }
    }
    // Nothing of it is what brings people here: the situations come first.
    page.after.splice(..0, ways);
    if let Some(callers) = people::callers(&scene.school) {
        page.after.insert(0, Block::of(callers));
    }
    page.after.extend(search::parts(
        searched,
        scene.school.audience().unwrap_or_default(),
    ));
    about(&mut page, kept(scene.draft));
    let held = html! {
        (people::fold(&scene.school))
        (reference::affairs(&scene.school))
        (draft::import())
    };
    more(&mut page, held);
    page
}

fn intro(named: impl Render, lead: &str, old: bool, reloaded: bool) -> Page {
    let mut page = Page::new("start");
    page.content().push(html! {
        (markup::placed_heading(named, words::TITLE))
        @if !lead.is_empty() { p.ww-privacy { (lead) } }
        @if old { p.ww-notice { (ui::OLD) } }
        @if reloaded { p.ww-notice { (words::RELOADED) } }
    });
    if reloaded {
        words::RELOADED.clone_into(&mut page.says);
    }
    page
}

/// What the screen leads to: the situations, and below them what is beside the questions.
/// `waits` says which of them the rest of the app is needed for.
fn starts(page: &mut Page, waits: impl Fn(Start) -> bool) {
    let (aside, situations): (Vec<Start>, Vec<Start>) = Start::ALL
        .into_iter()
        .partition(|start| ASIDE.contains(start));
    let button = |start| button(start, waits(start));
    page.dock.extend(situations.into_iter().map(button));
    page.after.push(Block {
        class: "ww-tiles",
        controls: aside.into_iter().map(button).collect(),
        ..Block::default()
    });
}

/// What happens to what is answered and typed.
fn about(page: &mut Page, kept: &str) {
    page.after
        .push(Block::of(html! { p.ww-privacy { (kept) } }));
}

/// What is beside the questions.
const ASIDE: [Start; 4] = [Start::Code, Start::School, Start::Training, Start::Parents];

/// What happens to answers and typed text.
fn kept(draft: DraftStatus) -> &'static str {
    match draft {
        DraftStatus::Nothing | DraftStatus::Unavailable => words::PRIVACY,
        _ => words::PRIVACY_DRAFT,
    }
}

/// What is kept on this device, what the app does not protect against, and the footer of
/// every screen.
fn more(page: &mut Page, held: Markup) {
    let limits = markup::guides(&[Guide::Limits]);
    // Shown where the browser can, and until it was asked once (`keep.js`).
    let install = html! {
        button.ww-button.ww-button--quiet type="button" data-install { (words::INSTALL) }
    };
    page.after.push(Block::of(
        html! { (held) (limits) (install) (markup::footer()) },
    ));
}

/// The content of a start button: a situation, and what follows.
fn leads_to((word, meaning): (&str, &str)) -> Html {
    html! {
        span.ww-answer__word { (word) }
        span.ww-answer__meaning { (meaning) }
    }
    .into()
}

/// The button that goes on with the open case.
fn resume(next: &str) -> Control {
    Control {
        hook: ("data-resume", "case".to_owned()),
        look: Look::Primary,
        html: leads_to((words::RESUME, next)),
        event: Event::Resume,
        waits: false,
    }
}

/// The button that begins something.
fn button(start: Start, waits: bool) -> Control {
    let (look, html) = match start {
        Start::Told => (Look::Primary, leads_to(words::TOLD)),
        Start::Run(Mode::Quick) => (Look::Answer, leads_to(words::QUICK)),
        Start::Run(Mode::Case) => (Look::Answer, leads_to(words::CASE)),
        Start::Run(Mode::Evaluate) => (Look::Answer, leads_to(words::EVALUATE)),
        Start::Code => tile(Icon::Book, school::CODE),
        Start::School => tile(Icon::School, school::START.0),
        Start::Training => tile(Icon::Training, training_ui::START.0),
        Start::Parents => tile(Icon::Parents, words::PARENTS),
    };
    Control {
        hook: ("data-start", start.id().to_owned()),
        look,
        html,
        event: start.event(),
        waits,
    }
}

/// The look and the content of a small start button.
fn tile(icon: Icon, word: &str) -> (Look, Html) {
    (Look::Tile, html! { (icon) span { (word) } }.into())
}
