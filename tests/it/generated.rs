//! Files that are drawn from the code: each must be what the code says now.
//! `cargo xtask bless` writes them anew.

mod diagram;
mod record;
mod review;

use crate::common::{html, today};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use weegwijzer::parts::{Block, EmergencyStrip, Frame, Icons, PlainFrame, StatusLine, markup};
use weegwijzer::protocol::{Answers, Given, Outcome, Question, Step, path, step};
use weegwijzer::quick::{Quick, QuickStart};
use weegwijzer::screens::{self, quick};
use weegwijzer::session::Start;
use weegwijzer::static_pages::{
    Cover, FallbackPage, GuidePage, ReadingPage, SOURCE_LIST, SourcesPage, before_any_script,
    damaged_page, for_leerplicht, missing_page, no_leaflet_page, search, signal_note, signal_page,
    source_list,
};
use weegwijzer::text::{self, Guide, Reading, Signal, Source, edition, signpost};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(file(name)).unwrap_or_default()
}

/// Holds a file to `content`, or writes it when blessing.
fn hold(name: &str, content: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::write(file(name), content).expect("the file is writable");
    }
    assert!(
        read(name) == content,
        "{name} is stale; look at the change and run `cargo xtask bless`"
    );
}

/// Every path through the protocol that ends in a conclusion, in the order of
/// the questions; running help is an end and leads on as well.
pub fn conclusions() -> Vec<(Vec<Given>, Outcome)> {
    let mut found = Vec::new();
    let mut open = vec![Answers::default()];
    while let Some(answers) = open.pop() {
        let at = step(&answers);
        if let Step::Conclude(outcome) = at {
            found.push((path(&answers), outcome));
        }
        for choice in at.awaits().map_or(&[][..], Question::choices) {
            let mut next = answers;
            next.give(*choice);
            open.push(next);
        }
    }
    found.sort_by_key(|(_, outcome)| *outcome);
    found
}

fn in_words(given: Given) -> String {
    let word = text::question::word(given).to_lowercase();
    format!(
        "{}. {} **{word}**",
        given.question().number(),
        text::question::topic(given.question())
    )
}

#[test]
fn the_scripts_share_the_constants_of_the_core() {
    hold("public/shared.js", &weegwijzer::shared::script());
}

#[test]
fn the_index_of_the_search_is_what_the_texts_say() {
    hold("core/src/search/index.txt", &search::index());
}

#[test]
fn the_picture_of_the_layers_is_what_the_code_names() {
    hold("docs/layers.md", &crate::layers::picture());
}

#[test]
fn the_document_of_the_draft_has_every_move() {
    hold("docs/draft.md", &crate::machine::moves::document());
}

#[test]
fn the_first_screen_of_index_html_is_the_start_screen() {
    let strip = html(|_| view! { <EmergencyStrip /> });
    let screen = html(|dispatch| {
        view! {
            <div id="offer"></div>
            <StatusLine />
            <div class="ww-place" id="screen">
                <Frame page=screens::first(QuickStart::default(), true) dispatch />
            </div>
        }
    });
    let screen = before_any_script(&screen);
    let cover = html(|_| view! { <Icons /> <Cover /> });
    let help = html(|_| view! { <FallbackPage /> });
    let mut reasons = String::new();
    for (id, says) in text::boot::REASONS {
        assert!(!says.contains('"'), "a reason stands in an attribute");
        write!(reasons, " data-{id}=\"{says}\"").expect("a string grows");
    }
    // What a tap shows at once: the same as the app will, once it is there.
    // `boot.js` finds them by the place of their button.
    let mut twins = String::new();
    let firsts = Start::ALL.into_iter().take_while(|start| start.is_first());
    for begin in firsts.map(Start::event) {
        let mut app = Quick::new(false, today(), None);
        app.update(begin);
        let mut page = quick::page(&app);
        // What is folded, and the way back, come with the app: the first load is small.
        let is_plain =
            |block: &Block| block.controls.is_empty() && !block.html.contains("<details");
        page.blocks.retain(is_plain);
        let screen = html(|dispatch| view! { <PlainFrame page dispatch /> });
        twins.push_str(&screen);
    }
    let key = weegwijzer::shared::DRAFT_KEY;
    write!(reasons, " data-key=\"{key}\"").expect("a string grows");

    let page = read("index.html");
    let (from, to) = ("`cargo xtask bless` -->\n", "<!-- end of first screen -->");
    let start = page.find(from).expect("the first marker") + from.len();
    let end = page.find(to).expect("the second marker");
    let now = format!(
        "{}<div id=\"app\">{strip}<noscript id=\"help\"{reasons}>{help}</noscript>{screen}</div>{cover}<template id=\"twins\">{twins}</template>\n{}",
        &page[..start],
        &page[end..]
    );
    hold("index.html", &now);
}

#[test]
fn the_pages_of_the_worker_itself_are_in_it() {
    let page = damaged_page();
    assert!(
        !page.contains(['`', '$', '\\']),
        "it is a template of a script"
    );
    let mut script = read("public/sw.js");
    for (name, page) in [("DAMAGED", page), ("NO_LEAFLET", no_leaflet_page())] {
        let from = format!("const {name} = `");
        let start = script.find(&from).expect("the constant") + from.len();
        let end = start + script[start..].find("`;").expect("its end");
        script.replace_range(start..end, &page);
    }
    hold("public/sw.js", &script);
}

#[test]
fn the_page_for_what_a_host_does_not_have_is_what_its_text_says() {
    hold("public/404.html", &[&missing_page(), "\n"].concat());
}

/// A file of pages that are loaded on demand: its parts, by name. One file, as
/// together they weigh half of what they weigh apart.
fn hold_parts(file: &str, parts: &[(&str, String)]) {
    let mut pages = String::new();
    for (address, html) in parts {
        let part = address
            .strip_prefix(&format!("pages/{file}#"))
            .expect("a part of this file");
        writeln!(pages, "<section id=\"{part}\">{html}</section>").expect("a string grows");
    }
    hold(&format!("public/pages/{file}"), &pages);
}

#[test]
fn every_page_that_is_loaded_says_what_its_text_says() {
    let guides = Guide::ALL.iter().copied();
    let guides = guides.map(|guide| (guide.page(), html(|_| view! { <GuidePage guide /> })));
    let signposts = signpost::PAGES.iter().zip(signpost::SIGNPOSTS);
    let signposts = signposts.map(|((page, _), note)| {
        let html = maud::html! { div.ww-stack { (markup::note_body(note)) } };
        (*page, html.into_string())
    });
    let signals = Signal::ALL.iter().copied();
    let signals = signals.map(|page| (page.page(), signal_page(page)));
    let notes = text::signal::NOTES.iter();
    let notes = notes.map(|(at, note)| (*at, signal_note(note)));
    let questions = Question::ALL.into_iter().map(|asked| {
        let html = maud::html! { p { (text::question::question(asked).why) } };
        (text::question::why_page(asked), html.into_string())
    });
    let told = maud::html! { p { (text::told::OURS) } (markup::sources(text::told::SOURCES)) };
    let told = (text::told::WHY.0, told.into_string());
    let mut parts: Vec<_> = guides
        .chain(signposts)
        .chain(questions)
        .chain([told])
        .chain(signals)
        .chain(notes)
        .collect();
    let own = for_leerplicht();
    parts.extend(own.iter().map(|(page, html)| (page.as_str(), html.clone())));
    let readings = Reading::ALL.iter().copied();
    let readings =
        readings.map(|reading| (reading.page(), html(|_| view! { <ReadingPage reading /> })));
    let (kept, mut hosted): (Vec<_>, Vec<_>) =
        readings.partition(|(page, _)| page.starts_with("pages/uitleg.html"));
    parts.extend(kept);
    parts.push((
        "pages/uitleg.html#bronnen",
        html(|_| view! { <SourcesPage /> }),
    ));
    parts.push(("pages/uitleg.html#kader", diagram::page()));
    let asked = &text::complete::INSPECTION;
    let asked = maud::html! { div.ww-stack { (markup::note_body(asked)) } };
    parts.push((text::complete::INSPECTION_PAGE, asked.into_string()));
    let ids: BTreeSet<&str> = parts.iter().map(|(page, _)| *page).collect();
    assert_eq!(ids.len(), parts.len(), "two parts with one address");
    hold_parts("uitleg.html", &parts);
    hosted.push((SOURCE_LIST, source_list()));
    hold_parts("bronnen.html", &hosted);
}

/// Every file of the code with what it says, by its path from here.
fn code() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join("core/src"), root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root).expect("below the root");
                let said = fs::read_to_string(&path).expect("a file");
                found.push((name.display().to_string(), said));
            }
        }
    }
    found.sort();
    found
}

/// The tags of sources in `text`: a letter, digits, and perhaps a small letter.
fn tags(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| {
            let number = word.strip_prefix(['S', 'M', 'T']).unwrap_or_default();
            let digits = number.trim_end_matches(['a', 'b', 'c']);
            let plain = !digits.is_empty() && digits.bytes().all(|c| c.is_ascii_digit());
            plain && number.len() - digits.len() < 2
        })
        .collect()
}

#[test]
fn the_page_of_sources_names_each_with_its_address_its_use_and_its_day() {
    let code = code();
    let mut doc = format!(
        "# Bronnen\n\nGemaakt door `cargo xtask bless` uit `core/src/text/source.rs`. Niet met de hand wijzigen.\n\n\
         Gelezen als bewaarde kopie; door de makers vergeleken op {}. {}\n\n\
         Wat zonder bron is en toch nodig, staat in de app als ‘ons advies’ of ‘zo lezen wij het kader’.\n\n\
         | bron | van wie | wat | gebruikt in |\n|---|---|---|---|\n",
        edition::CHECKED_ON_IN_WORDS,
        edition::NOT_READ,
    );
    for source in Source::ALL {
        let used: Vec<&str> = code
            .iter()
            .filter(|(name, said)| {
                name != "core/src/text/source.rs" && tags(said).contains(source.id())
            })
            .map(|(name, _)| {
                name.trim_start_matches("core/")
                    .trim_start_matches("src/")
                    .trim_end_matches(".rs")
            })
            .collect();
        assert!(!used.is_empty(), "{} is used for nothing", source.id());
        let what = if source.url().is_empty() {
            source.what().to_owned()
        } else {
            format!("[{}]({})", source.what(), source.url())
        };
        writeln!(
            doc,
            "| {} | {} | {what} | {} |",
            source.id(),
            source.who(),
            used.join(", ")
        )
        .expect("a string grows");
    }
    hold("docs/sources.md", &doc);
}

#[test]
fn no_comment_names_a_source_or_a_document_that_is_not_there() {
    let known: BTreeSet<&str> = Source::ALL.iter().map(|source| source.id()).collect();
    for (name, said) in code() {
        for line in said.lines() {
            let Some((_, comment)) = line.split_once("//") else {
                continue;
            };
            let unknown: Vec<&str> = tags(comment).difference(&known).copied().collect();
            assert_eq!(unknown, Vec::<&str>::new(), "{name}: {line}");
            for gone in ["domain brief", "domain.md"] {
                assert!(!comment.contains(gone), "{name}: {line}");
            }
        }
    }
    assert_eq!(
        tags("S0b, M7 and T11; not S or SX1 or 7").len(),
        3,
        "the tags are found"
    );
}

#[test]
fn the_bench_twin_asks_the_same_questions() {
    let mut data = String::from(
        "// Made by `cargo xtask bless` from core/src/text.\nexport const questions = [\n",
    );
    for question in Question::ALL {
        let text = text::question::question(question);
        let guides = text.guides.iter().map(|guide| guide.note());
        let notes: Vec<_> = text
            .notes
            .iter()
            .copied()
            .chain(text.doubt)
            .chain(guides)
            .collect();
        writeln!(
            data,
            "  {{ step: {:?}, title: {:?}, lead: {:?}, rule: {:?}, why: {:?},\n    notes: {:?},\n    answers: {:?} }},",
            text.step,
            text.title,
            text.lead,
            text.rule,
            text.why,
            notes
                .iter()
                .map(|note| [vec![note.summary], note.paragraphs.to_vec(), note.examples.to_vec()].concat())
                .collect::<Vec<_>>(),
            question
                .choices()
                .iter()
                .map(|given| [given.id(), text::question::word(*given), text::question::meaning(*given)])
                .collect::<Vec<_>>(),
        )
        .expect("a string grows");
    }
    data.push_str("];\n\nexport const outcomes = {\n");
    for outcome in Outcome::ALL {
        let text = text::outcome::outcome(outcome);
        writeln!(
            data,
            "  {:?}: {{ title: {:?}, lead: {:?}, actions: {:?} }},",
            outcome.id(),
            text.title,
            text.lead,
            text.actions
                .iter()
                .map(|action| [action.does, action.how])
                .collect::<Vec<_>>()
        )
        .expect("a string grows");
    }
    data.push_str("};\n");
    hold("tests/e2e/twin/questions.js", &data);
}

#[test]
fn the_table_of_all_paths_is_what_the_protocol_does() {
    let mut doc = format!(
        "# De vijf vragen: alle paden\n\n\
         Gemaakt door `cargo xtask bless` uit `core/src/protocol.rs` en `core/src/text/`. Niet met de hand wijzigen.\n\n\
         - Kader: {}.\n- Gelezen in: {}\n- Door de makers vergeleken met de bronnen op: {}.\n\n\
         ![De vijf vragen en waar elk antwoord heen leidt](protocol.svg)\n\n\
         ## De vragen\n\n",
        edition::FRAMEWORK,
        edition::READ_FROM,
        edition::CHECKED_ON_IN_WORDS,
    );
    for question in Question::ALL {
        let text = text::question::question(question);
        writeln!(
            doc,
            "### Vraag {}: {}\n\n**{}** {} {}\n",
            question.number(),
            text.topic,
            text.title,
            text.lead,
            text.rule
        )
        .expect("a string grows");
        for choice in question.choices() {
            let rule = text::rule::rule(*choice);
            let sources: Vec<_> = rule.sources.iter().map(|source| source.id()).collect();
            writeln!(
                doc,
                "- **{}**: {} (regel {}; {})",
                text::question::word(*choice),
                rule.says,
                rule.reference,
                sources.join(", ")
            )
            .expect("a string grows");
        }
        doc.push('\n');
    }
    doc.push_str("## Alle paden\n\n| antwoorden | uitkomst | besluit 1: melden | besluit 2: hulp |\n|---|---|---|---|\n");
    for (path, outcome) in conclusions() {
        let answers: Vec<_> = path.into_iter().map(in_words).collect();
        writeln!(
            doc,
            "| {} | {} (`{}`) | {} | {} |",
            answers.join("; "),
            text::outcome::outcome(outcome).title,
            outcome.id(),
            text::outcome::reporting(outcome.reporting()).0,
            text::outcome::help(outcome.help()).0,
        )
        .expect("a string grows");
    }
    doc.push_str("\n## Wat de school nu doet, per uitkomst\n");
    for outcome in Outcome::ALL {
        let text = text::outcome::outcome(outcome);
        write!(
            doc,
            "\n### `{}`: {}\n\n{}\n\n",
            outcome.id(),
            text.title,
            text.lead
        )
        .expect("a string grows");
        for (index, action) in text.actions.iter().enumerate() {
            let sources: Vec<_> = action.sources.iter().map(|source| source.id()).collect();
            writeln!(
                doc,
                "{}. **{}** {} ({})",
                index + 1,
                action.does,
                action.how,
                sources.join(", ")
            )
            .expect("a string grows");
        }
    }
    doc.push_str("\n## Bronnen\n\nZie [de bladzijde met bronnen](sources.md).\n");
    doc.push_str(
        "\n## Akkoord\n\nIk heb de vragen, de regels en alle paden gelezen.\n\n\
         Functie: ______________________ Datum: ____________ Akkoord: ______________________\n",
    );
    hold("docs/protocol.md", &doc);
}
