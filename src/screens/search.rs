//! Looking something up: the field, and what was found, below each other on the start screen
//! and on the page of the meldcode. What is found leads to its place; it decides nothing.

use super::{places, quick};
use crate::case::Audience;
use crate::parts::{Block, Control, Filled, Icon, InPlace, List, Look, Page, Typed, markup};
use crate::reference::{ReferenceEvent, ReferencePage};
use crate::search::{Found, Hit, Target, find};
use crate::session::{Event, Mode, SEARCH, Start};
use crate::text::{Contact, Wording, search as words};
use crate::training::Train;
use maud::{Markup, Render, html};

/// The id of the line that tells how many were found.
pub const TOLD: &str = "search-told";

/// The id of the place of the field.
pub const DOOR: &str = "door";

/// The field alone, where the rest of the app is still to come: what is typed is looked up as
/// soon as that is there. The first load has its place only, into which `platform.js` puts the
/// field of `index.html`: so it costs the first load nothing, and holds what is typed.
#[must_use]
pub fn door(waiting: bool) -> Markup {
    html! { div id=(DOOR) { @if waiting { (field("", "")) } } }
}

/// The field and what was found, as parts of a screen, for whom the app speaks.
#[must_use]
pub fn parts(query: &str, audience: Audience) -> Vec<Block> {
    let found = find(query).map(|found| for_whom(found, audience));
    let told = found
        .as_ref()
        .map(|found| words::found(found.hits.len(), found.sure));
    let told = told.unwrap_or_default();
    let form = field(Filled(Typed(query)), InPlace(Typed(&told)));
    let mut parts = vec![Block::of(html! { div id=(DOOR) { (form) } })];
    if let Some(found) = found {
        results(&mut parts, found, Wording::of_texts(audience));
    }
    parts
}

/// For leerplicht its own cards are the answer, but for a pupil who is telling it; a school has
/// others first.
fn for_whom(mut found: Found, audience: Audience) -> Found {
    let told = found.hits.first().map(|hit| hit.target) == Some(Target::Told);
    let own = |hit: &Hit| matches!(hit.target, Target::Own(_));
    let (own, others): (Vec<_>, Vec<_>) = found.hits.into_iter().partition(own);
    found.hits = if audience == Audience::Leerplicht && !told {
        own.into_iter().chain(others).collect()
    } else {
        others.into_iter().chain(own).collect()
    };
    found
}

/// A form with one field, and the line that tells how many were found. Writing aids may send
/// text out; so they are off.
fn field(query: impl Render, told: impl Render) -> Markup {
    let hint = ["hint-", SEARCH].concat();
    html! {
        form.ww-stack role="search" aria-label=(words::SEARCH) autocomplete="off" {
            label.ww-field__label for=(SEARCH) { (words::LABEL) }
            input.ww-field
                id=(SEARCH) data-search type="search" enterkeyhint="search" autocomplete="off"
                autocorrect="off" spellcheck="false" writingsuggestions="false" translate="no"
                data-gramm="false" data-enable-grammarly="false" data-lt-active="false"
                data-1p-ignore aria-describedby=(hint) value=(query);
            p.ww-field__hint id=(hint) { (words::HINT) }
            p.ww-privacy role="status" tabindex="-1" id=(TOLD) { (told) }
        }
    }
}

/// What was found. Danger comes before all of it; where nothing was found, somebody who knows
/// can be called.
fn results(parts: &mut Vec<Block>, found: Found, words_of: Wording) {
    if found.acute {
        parts.push(Block {
            class: "ww-danger",
            ..Block::of(html! {
                p { b { (words::ACUTE) } }
                (markup::call(Contact::Alarm))
            })
        });
    }
    if found.hits.is_empty() {
        parts.push(Block::of(html! {
            p.ww-notice data-nothing { (words::NOTHING) }
            (markup::call(Contact::VeiligThuis))
        }));
    } else {
        // What fits badly must not look like the answer.
        if !found.sure {
            parts.push(Block::of(
                html! { p.ww-notice data-unsure { (words::UNSURE) } },
            ));
        }
        parts.push(Block {
            list: Some(List::Hits),
            controls: found
                .hits
                .into_iter()
                .map(|found| hit(found, words_of))
                .collect(),
            ..Block::default()
        });
        if !found.sure {
            parts.push(Block::of(html! {
                p { (words::NOT_THIS) }
                (markup::call(Contact::VeiligThuis))
            }));
        }
    }
    if found.reports {
        let check = Start::Run(Mode::Quick).event();
        parts.push(Block {
            class: "ww-ways",
            controls: vec![Control::plain(
                "data-check",
                Look::Plain,
                words::CHECK,
                check,
            )],
            ..Block::of(html! { p.ww-rule { (words::NO_ANSWER) } })
        });
    }
}

/// A hit: its title, what it is, and its first line, as its reader will find it.
fn hit(hit: Hit, words_of: Wording) -> Control {
    Control {
        hook: ("data-hit", String::new()),
        look: Look::Answer,
        html: html! {
            span.ww-answer__word { (hit.title) }
            span.ww-answer__meaning { (kind(hit.target)) ": " (words_of.beginning(hit.line)) }
            (Icon::Go)
        }
        .into(),
        event: event(hit.target),
        waits: false,
    }
}

/// The card of a pupil who tells it; where it was looked up, with the way back, as any page has it.
pub(super) fn told(query: &str) -> Page {
    let mut page = quick::told();
    let ways = page
        .blocks
        .iter_mut()
        .find(|block| !block.controls.is_empty());
    if let Some(ways) = ways.filter(|_| !query.is_empty()) {
        ways.controls.insert(0, places::back());
    }
    page
}

/// What a hit is, or where it is.
fn kind(target: Target) -> &'static str {
    match target {
        Target::Told
        | Target::Quick
        | Target::Case
        | Target::Evaluate
        | Target::Training
        | Target::School => words::SCREEN,
        Target::Question(asked) => words::question(asked.number()),
        Target::Card(_) | Target::Own(_) => words::CARD,
        Target::Page(_) | Target::Complete | Target::Signals | Target::Signal(_) => words::PAGE,
        Target::Section(reading, _) => reading.title(),
        Target::Number(_) => words::NUMBER,
        Target::Played(_) => words::PLAYED,
    }
}

/// What a tap on a hit does: it goes there, and answers nothing.
#[must_use]
pub fn event(target: Target) -> Event {
    let open = |page| Event::Reference(ReferenceEvent::Open(page));
    match target {
        Target::Told => Start::Told.event(),
        Target::Quick => Start::Run(Mode::Quick).event(),
        Target::Case => Start::Run(Mode::Case).event(),
        Target::Evaluate => Start::Run(Mode::Evaluate).event(),
        Target::Training => Start::Training.event(),
        Target::School => Start::School.event(),
        Target::Question(asked) => open(ReferencePage::Question(asked)),
        Target::Card(guide) => open(ReferencePage::Card(guide)),
        Target::Own(at) => open(ReferencePage::Own(at)),
        Target::Page(reading) => open(ReferencePage::Read(reading)),
        Target::Section(reading, at) => open(ReferencePage::Section(reading, at)),
        Target::Complete => open(ReferencePage::Complete),
        Target::Signals => open(ReferencePage::Signals),
        Target::Signal(signal) => open(ReferencePage::Signal(signal)),
        Target::Number(contact) => open(ReferencePage::Number(contact)),
        Target::Played(at) => Event::Train(Train::Find(at)),
    }
}
