//! Content that opens in place: explanations, parts that fold, and pages that are loaded.

use super::{call, items};
use crate::parts::Icon;
use crate::text::{Guide, Note, Source, edition, ui};
use maud::{Markup, Render, html};

/// An explanation that opens in place.
#[must_use]
pub fn note(note: &Note) -> Markup {
    folded(note.summary, note_body(note))
}

/// The same, with the weight of a warning.
#[must_use]
pub fn strong_note(note: &Note) -> Markup {
    folded_strong(note.summary, note_body(note))
}

/// The first of several explanations. With examples it is open, with two of those: they say more
/// than its name, and nobody has to tap for them.
#[must_use]
pub fn first_note(each: &Note) -> Markup {
    if each.examples.is_empty() {
        note(each)
    } else {
        opened(each)
    }
}

/// Several explanations.
#[must_use]
pub fn notes(notes: &[Note]) -> Markup {
    html! {
        @if let Some((first, rest)) = notes.split_first() {
            (first_note(first))
            @for each in rest { (note(each)) }
        }
    }
}

/// How much of an explanation is seen without a tap.
const PARAGRAPHS: usize = 1;
const EXAMPLES: usize = 2;

fn opened(note: &Note) -> Markup {
    let (said, more) = note
        .paragraphs
        .split_at(PARAGRAPHS.min(note.paragraphs.len()));
    let (shown, others) = note.examples.split_at(EXAMPLES.min(note.examples.len()));
    let rest = Note {
        paragraphs: more,
        examples: others,
        ..*note
    };
    html! {
        details.ww-note open {
            (summary(note.summary))
            div.ww-note__body {
                @for text in said { p { (text) } }
                ul { (items(shown)) }
                (folded(ui::MORE, note_body(&rest)))
            }
        }
    }
}

/// The content of a note below its heading; a guide's page is just this.
#[must_use]
pub fn note_body(note: &Note) -> Markup {
    html! {
        @for text in note.paragraphs { p { (text) } }
        @if !note.examples.is_empty() { ul { (items(note.examples)) } }
        @for contact in note.contacts { (call(*contact)) }
        (sources(note.sources))
    }
}

/// The publishers of these sources, each once.
#[must_use]
pub fn sources(sources: &[Source]) -> Markup {
    let mut names: Vec<&str> = Vec::new();
    for source in sources {
        if !names.contains(&source.who()) {
            names.push(source.who());
        }
    }
    html! {
        @if !names.is_empty() {
            p.ww-source {
                (ui::SOURCE) ": " (names.join(", ")) ". "
                (ui::CHECKED) " " (edition::CHECKED_ON_IN_WORDS) "."
            }
        }
    }
}

/// A part that opens in place.
#[must_use]
pub fn folded(name: &str, content: impl Render) -> Markup {
    html! { details.ww-note { (summary(name)) div.ww-note__body { (content) } } }
}

/// The same, with the weight of a warning.
#[must_use]
pub fn folded_strong(name: &str, content: impl Render) -> Markup {
    html! {
        details.ww-note.ww-note--strong { (summary(name)) div.ww-note__body { (content) } }
    }
}

/// What a reader taps to open such a part.
#[must_use]
pub fn summary(name: &str) -> Markup {
    html! { summary.ww-note__summary { (Icon::Fold) (name) } }
}

/// A text exactly as it leaves the app; `which` tells several of them apart.
#[must_use]
pub fn plain(name: &str, which: &str, text: impl Render) -> Markup {
    html! {
        details.ww-note { (summary(name)) pre.ww-plain data-plain=(which) translate="no" tabindex="0" { (text) } }
    }
}

/// Cards that `pages.js` loads when somebody opens them.
#[must_use]
pub fn guides(guides: &[Guide]) -> Markup {
    html! { @for guide in guides { (on_demand(guide.page(), guide.summary())) } }
}

/// A page that `pages.js` loads when somebody opens it.
#[must_use]
pub fn on_demand(page: &str, name: &str) -> Markup {
    html! {
        details.ww-note data-load=(page) data-failed=(ui::NOT_LOADED) { (loading(name)) }
    }
}

/// A page that `pages.js` loads at once, in a card that can be closed.
#[must_use]
pub fn loaded(page: &str, name: &str) -> Markup {
    html! {
        details.ww-note open data-load=(page) data-failed=(ui::NOT_LOADED) { (loading(name)) }
    }
}

/// A page that `pages.js` loads at once, as the content of the screen. `at` is the section that
/// the reader came for, by its place.
#[must_use]
pub fn page(page: &str, title: &str, at: Option<usize>) -> Markup {
    html! {
        details.ww-page
            open data-load=(page) data-failed=(ui::NOT_LOADED) data-at=[at] { (loading(title)) }
    }
}

fn loading(name: &str) -> Markup {
    html! { (summary(name)) div.ww-note__body { (ui::LOADING) } }
}
