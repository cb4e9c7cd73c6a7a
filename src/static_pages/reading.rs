//! The pages to read, rendered at build time: no part of the app's own code.

pub(super) mod roles;

use crate::parts::Html;
use crate::parts::element::{
    BOLD, BULLETS, DEPARTURE, DETAIL, HINT, ITEM, LABEL, NOTICE, OWN_SCHOOL, P, ROUTE_ROWS,
    ROUTE_STEP, RULE, SUBTITLE, TERM,
};
use crate::text::difference::Settled;
use crate::text::glossary::WORDS;
use crate::text::reading::{self, ForParents, heading};
use crate::text::route::{self, GENERAL, Route, RouteStep};
use crate::text::{Contact, Difference, Note, Reading, Source, signpost};
use leptos::prelude::*;

/// A page to read, as it is loaded.
#[component]
pub fn ReadingPage(
    /// Which one.
    reading: Reading,
) -> impl IntoView {
    let mut html = Html::default();
    match reading {
        Reading::Code => code(&mut html),
        Reading::Related => related(&mut html),
        Reading::Parents => parents(&mut html),
        Reading::Differences => differences(&mut html),
        Reading::Words => words(&mut html),
        Reading::Twente => walk(&mut html, &route::TWENTE),
        Reading::Full => walk(&mut html, &route::FULL),
        Reading::Utrecht => walk(&mut html, &route::UTRECHT),
    }
    // An example keeps the words of its own school.
    let example = matches!(
        reading,
        Reading::Differences | Reading::Words | Reading::Twente | Reading::Full | Reading::Utrecht
    );
    let html = html.into_string();
    let html = if example { html } else { roles::marked(&html) };
    view! { <div class="ww-stack" inner_html=html></div> }
}

/// The five steps, the duty, the file and the numbers.
fn code(html: &mut Html) {
    walk(html, &GENERAL);
    for note in [&reading::DUTY, &reading::RECORDING, &reading::KEEPING] {
        section(html, note);
    }
    own(html, "bewaren", route::OWN_KEEPING);
    html.add(&SUBTITLE, heading::NUMBERS);
    for contact in Contact::ALL {
        html.call(contact);
    }
    html.add(&HINT, heading::NOT_DIALLED);
    let sources: Vec<Source> = Contact::ALL
        .iter()
        .flat_map(|contact| contact.sources())
        .copied()
        .collect();
    html.sources(&sources);
}

/// The other routes: the two signposts, and four more.
fn related(html: &mut Html) {
    for note in signpost::SIGNPOSTS.iter().chain(reading::RELATED) {
        section(html, note);
    }
}

/// A note as a part of a page, with its heading.
fn section(html: &mut Html, note: &Note) {
    html.open(&ROUTE_STEP);
    html.add(&SUBTITLE, note.summary);
    html.note_body(note);
    html.close();
}

/// What a school gives to parents.
fn parents(html: &mut Html) {
    own(html, "school", heading::SCHOOL);
    for ForParents {
        heading,
        says,
        sources,
    } in reading::PARENTS
    {
        html.open(&ROUTE_STEP);
        html.add(&SUBTITLE, heading);
        for text in *says {
            html.add(&P, text);
        }
        html.sources(sources);
        html.close();
    }
    html.open(&ROUTE_STEP);
    html.add(&SUBTITLE, heading::CONTACT);
    html.add(&P, heading::CONTACT_SAYS);
    own(html, "klachten-plek", heading::COMPLAINTS);
    html.close();
}

/// A route, step by step.
fn walk(html: &mut Html, route: &Route) {
    for text in route.about {
        html.add(&RULE, text);
    }
    html.sources(route.sources);
    for (number, step) in route.steps.iter().enumerate() {
        html.hooked(&ROUTE_STEP, "data-step", &(number + 1).to_string());
        walk_step(html, step, route.of);
        if route.of.is_none() {
            // Step 5 has two decisions, and one agreement of the school.
            let agreed = ["stap-1", "stap-2", "stap-3", "stap-4", "", "stap-5"];
            own(
                html,
                agreed.get(number).copied().unwrap_or_default(),
                route::OWN,
            );
        }
        html.close();
    }
    for text in route.always {
        html.add(&NOTICE, text);
        html.sources(route.sources);
    }
}

fn walk_step(html: &mut Html, step: &RouteStep, of: Option<Source>) {
    html.add(&SUBTITLE, step.name);
    html.open(&ROUTE_ROWS);
    let [who, how, record, except, informed] = route::ROWS;
    row(html, who, &[step.who]);
    row(html, how, step.how);
    row(html, record, &[step.record]);
    row(html, except, &[step.except]);
    if !step.informed.is_empty() {
        row(html, informed, &[step.informed]);
    }
    html.close();
    html.sources(step.sources);
    for difference in step.departs {
        departure(html, &difference.settled(), of);
    }
}

fn row(html: &mut Html, name: &str, says: &[&str]) {
    html.add(&TERM, name);
    for text in says {
        html.add(&DETAIL, text);
    }
}

/// What the document says here, what the app does instead, and why.
fn departure(html: &mut Html, settled: &Settled, of: Option<Source>) {
    html.hooked(&DEPARTURE, "data-departure", "");
    html.pieces(&LABEL, &[route::DEPARTS, ": ", settled.topic]);
    for (source, says) in settled.says {
        if Some(*source) == of {
            html.named(&P, &[route::TEXT_SAYS, ": "].concat(), says);
        }
    }
    settlement(html, settled);
    html.close();
}

/// What the app does, and why.
fn settlement(html: &mut Html, settled: &Settled) {
    for (name, says) in [
        (route::APP_DOES, settled.app),
        (route::BECAUSE, settled.why),
    ] {
        html.named(&P, &[name, ": "].concat(), says);
    }
    if settled.own_reading {
        html.add(&HINT, heading::OWN_READING);
    }
    html.sources(settled.sources);
}

/// All differences, with what every document says.
fn differences(html: &mut Html) {
    for difference in Difference::ALL {
        let settled = difference.settled();
        html.hooked(&ROUTE_STEP, "data-departure", "");
        html.add(&SUBTITLE, settled.topic);
        html.open(&BULLETS);
        for (source, says) in settled.says {
            html.open(&ITEM);
            html.add(&BOLD, source.who());
            html.text(": ");
            html.text(says);
            html.close();
        }
        html.close();
        settlement(html, &settled);
        html.close();
    }
}

/// The words of the meldcode, each with what it means.
fn words(html: &mut Html) {
    for word in WORDS {
        html.open(&ROUTE_STEP);
        html.add(&SUBTITLE, word.word);
        html.add(&P, word.means);
        html.sources(word.sources);
        html.close();
    }
}

/// Room for the text of the reader's own school; hidden without it.
fn own(html: &mut Html, slot: &str, before: &str) {
    if slot.is_empty() {
        return;
    }
    html.begin(&OWN_SCHOOL);
    for (name, value) in [("data-own", slot), ("data-before", before), ("hidden", "")] {
        html.attribute(name, value);
    }
    html.end();
    html.close();
}
