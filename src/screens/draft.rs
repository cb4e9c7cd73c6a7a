//! The screens of the draft on this device.

mod keep;

use super::leads_on;
use crate::calendar::Date;
use crate::parts::{Block, Control, Look, Page, PhraseForm, markup};
use crate::session::{DraftCommand, DraftStatus, DraftView, Event, Overlay, PhrasePurpose};
use crate::text::date::in_words;
use crate::text::{Guide, draft as words, ui};
use keep::{new, offers, replace};
use maud::{Markup, html};

/// The draft on this device: making one, or the one there is.
#[must_use]
pub fn draft(draft: &DraftView) -> Page {
    let mut page = Page::new("draft");
    let offers = offers(draft);
    let kept = matches!(draft.status, DraftStatus::Open { .. });
    page.content().push(html! {
        (markup::heading(words::TITLE))
        @if offers.is_some() {
            p.ww-lead { (words::PURPOSE) }
        } @else if !kept {
            p.ww-lead { (words::LEAD) }
        }
    });
    let block = page.block("ww-stack");
    match draft.status {
        DraftStatus::Unavailable => block.html.push(notice(words::UNAVAILABLE)),
        DraftStatus::Working => block.html.push(working()),
        DraftStatus::Open { ends, full } => {
            let until = [words::OPEN, " ", &in_words(ends), "."].concat();
            let says = if full { words::FULL } else { &until };
            block.html.push(notice(says));
            page.blocks.extend([export(), delete()]);
        }
        DraftStatus::Nothing => new(&mut page, draft, words::KEEP_OWN),
        DraftStatus::Unreadable | DraftStatus::Newer => {
            block.html.push(notice(unread(draft.status)));
            page.blocks.extend([export(), delete()]);
        }
        DraftStatus::Locked { .. }
        | DraftStatus::Unsure
        | DraftStatus::Ended { .. }
        | DraftStatus::Elsewhere { .. } => {
            let ended = matches!(draft.status, DraftStatus::Ended { .. });
            let there = if ended {
                words::ENDED_THERE
            } else {
                words::ONE_THERE
            };
            block.html.push(notice(there));
            page.blocks.push(export());
            match draft.replaces {
                Some(saved) => replace(&mut page, saved),
                None => new(&mut page, draft, words::REPLACE_OWN),
            }
        }
    }
    page.content().push(markup::guides(&[Guide::Limits]));
    // While it is asked whether the old one goes, nothing is kept yet.
    if offers.is_none() && draft.replaces.is_none() {
        return leads_on(page, ui::DONE);
    }
    // What keeps the case is in reach, and the way back is not the louder one.
    if let Some(keep) = offers {
        page.below(ask("data-keep", Look::Strong, keep, DraftCommand::Keep));
    }
    let mut page = leads_on(page, words::NOT_KEPT);
    if let Some(back) = page.dock.last_mut() {
        back.look = Look::Quiet;
    }
    page
}

fn notice(says: &str) -> Markup {
    html! { p.ww-notice { (says) } }
}

/// The draft as the start screen shows it: that there is one, and no content. The field for
/// its phrase is only hidden while another tab has the draft, or a phrase is tried: what
/// was typed in it remains.
pub fn card(status: DraftStatus) -> Vec<Block> {
    let mut told = Block {
        class: "ww-draft",
        ..Block::default()
    };
    let html = &mut told.html;
    match status {
        DraftStatus::Nothing | DraftStatus::Unavailable | DraftStatus::Open { .. } => {
            return Vec::new();
        }
        DraftStatus::Working => html.push(working()),
        DraftStatus::Locked {
            saved,
            ends,
            agreed,
            today,
        } => html.push(html! {
            (waits(agreed, today))
            @if ends == today { p { b { (words::TOLD_LAST_DAY) } } }
            p.ww-field__hint[agreed.is_some()] {
                (words::LOCKED) " " (in_words(saved)) ". "
                (words::LOCKED_UNTIL) " " (in_words(ends)) "."
            }
        }),
        DraftStatus::Ended {
            on,
            until,
            agreed,
            today,
        } => html.push(html! {
            (waits(agreed, today))
            p { (words::ENDED) " " (in_words(on)) "." }
            @if until < today {
                p { (words::ENDED_OVER) }
            } @else {
                p { (words::ENDED_UNTIL) " " b { (in_words(until)) } "." }
            }
            p.ww-field__hint {
                (words::ENDED_TODAY) " " (in_words(today)) ". " (words::ENDED_WHY)
            }
        }),
        DraftStatus::Elsewhere { ends } => {
            html.push(html! { p { (words::ELSEWHERE) " " (in_words(ends)) "." } });
            told.controls.push(ask(
                "data-take-over",
                Look::Plain,
                words::TAKE_OVER,
                DraftCommand::TakeOver,
            ));
        }
        DraftStatus::Unsure => html.push(html! { p { (words::UNSURE) } }),
        DraftStatus::Unreadable | DraftStatus::Newer => {
            html.push(html! { p { (unread(status)) } });
        }
    }
    let locked = status.opens();
    let opens = locked || matches!(status, DraftStatus::Working | DraftStatus::Elsewhere { .. });
    let phrase = opens.then(|| Block {
        class: "ww-draft ww-draft--phrase",
        phrase: Some(UNLOCK),
        hidden: !locked,
        ..Block::default()
    });
    [told].into_iter().chain(phrase).collect()
}

/// The agreed day, and what it asks for once it is here.
fn waits(agreed: Option<Date>, today: Date) -> Markup {
    html! {
        @if let Some(agreed) = agreed {
            h2.ww-subtitle { (words::agreed(agreed, today)) }
            @if agreed <= today { p { (words::AGREED_HERE) } }
        }
    }
}

/// What else can be done with that draft, or with what cannot be read.
pub fn ways(status: DraftStatus) -> Vec<Block> {
    if status.opens() || matches!(status, DraftStatus::Unreadable | DraftStatus::Newer) {
        vec![export(), delete()]
    } else {
        Vec::new()
    }
}

/// The phrase that opens the draft.
const UNLOCK: PhraseForm = PhraseForm {
    id: "phrase",
    label: words::UNLOCK_LABEL,
    autocomplete: "current-password",
    hint: "",
    hook: "data-unlock",
    look: Look::Strong,
    text: words::UNLOCK,
    purpose: PhrasePurpose::Unlock,
};

/// The message for a draft that this version cannot read.
fn unread(status: DraftStatus) -> &'static str {
    if status == DraftStatus::Newer {
        words::NEWER
    } else {
        words::UNREADABLE
    }
}

/// Says at what leads to the draft that it follows the case, and until when.
pub fn say_kept(page: &mut Page, status: DraftStatus) {
    let DraftStatus::Open { ends, full: false } = status else {
        return;
    };
    let to_draft = Event::Open(Overlay::Draft);
    for block in &mut page.blocks {
        for control in &mut block.controls {
            if control.event == to_draft && control.look != Look::Answer {
                control
                    .html
                    .push(html! { br; small { (words::KEPT) " " (in_words(ends)) } });
            }
        }
    }
}

/// Leads to the draft from anywhere in a case.
pub fn lead(page: &mut Page) {
    let button = Control::plain(
        "data-draft",
        Look::Quiet,
        words::TITLE,
        Event::Open(Overlay::Draft),
    );
    page.block("ww-stack").controls.push(button);
}

/// Imports a file with a draft from another device.
pub fn import() -> Markup {
    markup::folded(words::IMPORT, markup::file("import", words::IMPORT_LABEL))
}

/// The draft is being made or opened, which takes a moment.
fn working() -> Markup {
    html! {
        (notice(words::WORKING))
        progress.ww-progress aria-label=(words::PROGRESS) {}
    }
}

/// Exports the draft as a file.
fn export() -> Block {
    let button = ask(
        "data-export",
        Look::Plain,
        words::EXPORT,
        DraftCommand::Export,
    );
    folded(words::TAKE_ALONG, words::EXPORT_HINT, button)
}

/// Deletes the draft: one tap and one confirmation.
fn delete() -> Block {
    let button = ask(
        "data-delete",
        Look::Plain,
        words::DELETE_YES,
        DraftCommand::Delete,
    );
    folded(words::DELETE, words::DELETE_ASK, button)
}

/// A rarely used action, which opens in place and first explains what it does.
fn folded(summary: &'static str, hint: &str, button: Control) -> Block {
    let mut block = Block {
        class: "ww-note",
        controls: vec![button],
        ..Block::default()
    };
    block.fold(summary, false);
    block.html.push(html! { p.ww-field__hint { (hint) } });
    block
}

fn ask(hook: &'static str, look: Look, text: &str, command: DraftCommand) -> Control {
    Control::plain(hook, look, text, Event::Draft(command))
}
