use super::leads_on;
use crate::parts::element::{
    BOLD, BULLETS, CHOICES, HINT, LEAD, LEGEND, NOTICE, OUTPUT, P, PROGRESS, SUBTITLE,
};
use crate::parts::{Block, Control, Html, Page};
use crate::report::in_words;
use crate::session::{Ask, Draft, DraftScene, Event, Overlay};
use crate::text::{Guide, keep as words, ui};

/// The draft on this device: keeping one, or what there is.
#[must_use]
pub fn draft(scene: &DraftScene) -> Page {
    let mut page = Page::new("draft");
    let head = page.content();
    head.title(words::TITLE);
    head.add(&LEAD, words::LEAD);
    let block = page.block("ww-stack");
    match scene.keeping.draft {
        Draft::Unavailable => block.html.add(&NOTICE, words::UNAVAILABLE),
        Draft::Working => working(&mut block.html),
        Draft::Open { ends, full } => {
            let until = [words::OPEN, " ", &in_words(ends), "."].concat();
            let says = if full { words::FULL } else { &until };
            block.html.add(&NOTICE, says);
            page.blocks.extend([export(), delete()]);
        }
        Draft::Nothing => new(&mut page, scene, words::KEEP),
        Draft::Unreadable | Draft::Newer => {
            block.html.add(&NOTICE, unread(scene.keeping.draft));
            page.blocks.extend([export(), delete()]);
        }
        Draft::Locked { .. } | Draft::Elsewhere { .. } => {
            block.html.add(&NOTICE, words::ONE_THERE);
            page.blocks.push(export());
            new(&mut page, scene, words::REPLACE);
        }
    }
    page.content().guides(&[Guide::Limits]);
    leads_on(page, ui::DONE)
}

/// A new draft: what must be known, how long, and behind which phrase.
fn new(page: &mut Page, scene: &DraftScene, keep: &str) {
    let html = page.content();
    html.list(&BULLETS, words::BEFORE);
    html.add(&P, words::SAFARI);
    term(html, scene);

    let made = page.block("ww-phrase");
    made.html.add(&SUBTITLE, words::PHRASE);
    made.html.hooked(&OUTPUT, "data-made", "");
    made.html.text(&scene.keeping.phrase);
    made.html.close();
    made.html.add(&BOLD, words::PHRASE_ONCE);
    let strong = "ww-button ww-button--strong";
    made.controls
        .push(ask("data-keep", strong, keep, Ask::Keep));
    made.controls.push(ask(
        "data-another",
        "ww-button ww-button--quiet",
        words::ANOTHER,
        Ask::AnotherPhrase,
    ));

    let own = page.block("ww-phrase");
    own.html.add(&SUBTITLE, words::OWN);
    own.html
        .phrase("own-phrase", words::OWN_LABEL, "new-password", "keep-own");
    own.html.add(&HINT, words::OWN_HINT);
    own.controls.push(ask(
        "data-keep-own",
        "ww-button",
        words::KEEP_OWN,
        Ask::KeepOwn,
    ));
}

/// How long it stays: seven days, or until after the agreed date.
fn term(html: &mut Html, scene: &DraftScene) {
    html.open(&CHOICES);
    html.add(&LEGEND, words::TERM);
    let follows = scene.review.is_some();
    html.radio("term", "week", words::WEEK, !follows);
    let until = in_words(scene.keeping.until);
    let until = [words::AFTER_REVIEW, " ", &until, "."].concat();
    html.radio("term", "review", &until, follows);
    html.close();
    html.add(&HINT, words::LONGEST);
}

/// The draft as the start screen shows it: that there is one, and no content.
#[must_use]
pub fn card(draft: Draft) -> Vec<Block> {
    let mut block = Block {
        class: "ww-draft",
        ..Block::default()
    };
    let html = &mut block.html;
    match draft {
        Draft::Nothing | Draft::Unavailable | Draft::Open { .. } => return Vec::new(),
        Draft::Working => working(html),
        Draft::Locked { ends } => {
            html.pieces(&P, &[words::LOCKED, " ", &in_words(ends), "."]);
            html.phrase("phrase", words::UNLOCK_LABEL, "current-password", "unlock");
            let strong = "ww-button ww-button--strong";
            block
                .controls
                .push(ask("data-unlock", strong, words::UNLOCK, Ask::Unlock));
        }
        Draft::Elsewhere { ends } => {
            html.pieces(&P, &[words::ELSEWHERE, " ", &in_words(ends), "."]);
            block.controls.push(ask(
                "data-take-over",
                "ww-button",
                words::TAKE_OVER,
                Ask::TakeOver,
            ));
        }
        Draft::Unreadable | Draft::Newer => html.add(&P, unread(draft)),
    }
    let ways_out = !matches!(draft, Draft::Working | Draft::Elsewhere { .. });
    let ways = ways_out.then(|| [export(), delete()]);
    [block]
        .into_iter()
        .chain(ways.into_iter().flatten())
        .collect()
}

/// What is said of a draft that this version cannot read.
fn unread(draft: Draft) -> &'static str {
    if draft == Draft::Newer {
        words::NEWER
    } else {
        words::UNREADABLE
    }
}

/// Leads to the draft from anywhere in a case.
pub fn lead(page: &mut Page) {
    let button = Control::plain(
        "data-draft",
        "ww-button ww-button--quiet",
        words::TITLE,
        Event::Open(Overlay::Draft),
    );
    page.block("ww-stack").controls.push(button);
}

/// A file with a draft, from another device.
pub fn import(html: &mut Html) {
    html.folded(words::IMPORT, |html| {
        html.file("import", words::IMPORT_LABEL);
    });
}

/// It is being made or opened, which takes a moment.
fn working(html: &mut Html) {
    html.add(&NOTICE, words::WORKING);
    html.hooked(&PROGRESS, "aria-label", words::PROGRESS);
    html.close();
}

/// Out of here as a file.
fn export() -> Block {
    let button = ask("data-export", "ww-button", words::EXPORT, Ask::Export);
    folded(words::TAKE_ALONG, words::EXPORT_HINT, button)
}

/// Away: one tap and one confirmation.
fn delete() -> Block {
    let button = ask("data-delete", "ww-button", words::DELETE_YES, Ask::Delete);
    folded(words::DELETE, words::DELETE_ASK, button)
}

/// What is rarely done opens in place, and says first what it does.
fn folded(summary: &'static str, hint: &str, button: Control) -> Block {
    let mut block = Block {
        class: "ww-note",
        summary: Some((summary, false)),
        controls: vec![button],
        ..Block::default()
    };
    block.html.add(&HINT, hint);
    block
}

fn ask(hook: &'static str, class: &'static str, text: &str, what: Ask) -> Control {
    Control::plain(hook, class, text, Event::Ask(what))
}
