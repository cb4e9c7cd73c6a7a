//! The pages to read, rendered at build time: no part of the app's own code.

pub(super) mod roles;

use crate::parts::Icon;
use crate::parts::markup::{call, note_body, sources, summary};
use crate::profile::FOR_PARENTS;
use crate::text::difference::Settled;
use crate::text::glossary::WORDS;
use crate::text::reading::{self, heading};
use crate::text::route::{self, GENERAL, Route, RouteStep};
use crate::text::{Contact, Difference, Note, Reading, Source, feedback, signpost, ui};
use leptos::prelude::*;
use maud::{Markup, html};

/// A page to read, as it is loaded.
#[component]
pub fn ReadingPage(
    /// Which one.
    reading: Reading,
) -> impl IntoView {
    let html = content(reading);
    // An example keeps the words of its own school.
    let example = matches!(
        reading,
        Reading::Differences | Reading::Words | Reading::Twente | Reading::Full | Reading::Utrecht
    );
    let html = if example { html } else { roles::marked(&html) };
    view! { <div class="ww-stack" inner_html=html></div> }
}

/// What is on a page, in the words of a school.
pub(super) fn content(reading: Reading) -> String {
    let content = match reading {
        Reading::Code => code(),
        Reading::Related => related(),
        Reading::After => html! {
            (about(&[feedback::FIRST], feedback::FIRST_SOURCES))
            (sections(feedback::NOTES))
        },
        Reading::Parents => parents(),
        Reading::Differences => differences(),
        Reading::Words => words(),
        Reading::Twente => walk(&route::TWENTE),
        Reading::Full => walk(&route::FULL),
        Reading::Utrecht => walk(&route::UTRECHT),
    };
    content.into_string()
}

/// The five steps, the duty, the file and the numbers, each folded: what is closed is the list of
/// contents. On paper all of it is open.
fn code() -> Markup {
    let about_numbers: Vec<Source> = Contact::ALL
        .iter()
        .flat_map(|contact| contact.sources())
        .copied()
        .collect();
    let numbers = html! {
        @for contact in Contact::ALL { (call(contact)) }
        p.ww-field__hint { (heading::NOT_DIALLED) }
        (sources(&about_numbers))
    };
    // Step 5 has two decisions, and one agreement of the school.
    let agreed = ["stap-1", "stap-2", "stap-3", "stap-4", "meldt", "stap-5"];
    let steps = GENERAL.steps.iter().zip(agreed).map(|(step, slot)| {
        let before = if slot == "meldt" {
            route::OWN_CALLER
        } else {
            route::OWN
        };
        let content = html! { (rows(step)) (own(slot, before)) (sources(step.sources)) };
        (step.name, content)
    });
    let notes = reading::ON_CODE.iter().map(|note| {
        let kept =
            (note.summary == reading::KEEPING.summary).then(|| own("bewaren", route::OWN_KEEPING));
        let content = html! { (note_body(note)) @if let Some(kept) = kept { (kept) } };
        (note.summary, content)
    });
    let parts = steps.chain(notes).chain([(heading::NUMBERS, numbers)]);
    html! {
        (about(GENERAL.about, GENERAL.sources))
        div.ww-folds.ww-contents {
            div.ww-stack {
                @for (at, ((name, content), line)) in parts.zip(reading::CONTENTS).enumerate() {
                    details.ww-note data-nth=[(at < GENERAL.steps.len()).then_some(at + 1)] {
                        summary.ww-note__summary {
                            (Icon::Fold)
                            h2 { (name) }
                            span.ww-contents__line { (line) }
                        }
                        section.ww-note__body { (content) }
                    }
                }
            }
        }
    }
}

/// The other routes: the two signposts, and what else has a route of its own.
fn related() -> Markup {
    sections(signpost::SIGNPOSTS.iter().chain(reading::RELATED))
}

fn sections<'a>(notes: impl IntoIterator<Item = &'a Note>) -> Markup {
    html! { @for note in notes { (section(note)) } }
}

/// A note as a part of a page, with its heading.
fn section(note: &Note) -> Markup {
    html! {
        section.ww-route {
            h2.ww-subtitle { (note.summary) }
            (note_body(note))
        }
    }
}

/// What a school gives to parents.
fn parents() -> Markup {
    html! {
        (own("school", heading::SCHOOL))
        @for part in reading::PARENTS {
            section.ww-route {
                h2.ww-subtitle { (part.heading) }
                @for text in part.says { p { (text) } }
                (sources(part.sources))
            }
        }
        section.ww-route {
            h2.ww-subtitle { (heading::CONTACT) }
            p { (heading::CONTACT_SAYS) }
            (own(FOR_PARENTS, heading::CALL))
            (own("klachten-naam", heading::COMPLAIN_TO))
            (own("klachten-plek", heading::COMPLAINTS))
        }
    }
}

/// What nobody may miss comes before the steps. Where it was read is one tap away, so that the
/// first step is near.
fn about(texts: &[&str], from: &[Source]) -> Markup {
    html! {
        @for text in texts { p.ww-rule { (text) } }
        details.ww-note.ww-source {
            (summary(ui::SOURCE))
            div.ww-note__body { (sources(from)) }
        }
    }
}

/// The route of a school, step by step.
fn walk(route: &Route) -> Markup {
    html! {
        (about(route.about, route.sources))
        @for (at, step) in route.steps.iter().enumerate() {
            section.ww-route data-nth=(at + 1) {
                h2.ww-subtitle { (step.name) }
                (rows(step))
                (sources(step.sources))
                @for difference in step.departs { (departure(&difference.settled(), route.of)) }
            }
        }
        @for text in route.always {
            p.ww-notice { (text) }
            (sources(route.sources))
        }
    }
}

fn rows(step: &RouteStep) -> Markup {
    let [who, how, record, except, informed] = route::ROWS;
    html! {
        dl.ww-route__rows {
            dt { (who) } dd { (step.who) }
            dt { (how) } @for text in step.how { dd { (text) } }
            dt { (record) } dd { (step.record) }
            dt { (except) } dd { (step.except) }
            @if !step.informed.is_empty() { dt { (informed) } dd { (step.informed) } }
        }
    }
}

/// What the document says here, what the app does instead, and why.
fn departure(settled: &Settled, of: Option<Source>) -> Markup {
    html! {
        div.ww-departure data-departure {
            h3.ww-label { (route::DEPARTS) ": " (settled.topic) }
            @for (source, says) in settled.says {
                @if Some(*source) == of { p { b { (route::TEXT_SAYS) ": " } (says) } }
            }
            (settlement(settled))
        }
    }
}

/// What the app does, and why.
fn settlement(settled: &Settled) -> Markup {
    html! {
        p { b { (route::APP_DOES) ": " } (settled.app) }
        p { b { (route::BECAUSE) ": " } (settled.why) }
        @if settled.own_reading { p.ww-field__hint { (heading::OWN_READING) } }
        (sources(settled.sources))
    }
}

/// All differences, with what every document says.
fn differences() -> Markup {
    html! {
        @for settled in Difference::ALL.iter().map(|difference| difference.settled()) {
            section.ww-route data-departure {
                h2.ww-subtitle { (settled.topic) }
                ul {
                    @for (source, says) in settled.says {
                        li { b { (source.who()) } ": " (says) }
                    }
                }
                (settlement(&settled))
            }
        }
    }
}

/// The words of the meldcode, each with what it means.
fn words() -> Markup {
    html! {
        @for word in WORDS {
            section.ww-route {
                h2.ww-subtitle { (word.word) }
                p { (word.means) }
                (sources(word.sources))
            }
        }
    }
}

/// Room for the text of the reader's own school; hidden without it.
fn own(slot: &str, before: &str) -> Markup {
    html! { p.ww-own data-own=(slot) data-before=(before) hidden {} }
}
