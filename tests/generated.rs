//! Files that are drawn from the code: each must be what the code says now.
//! `cargo xtask bless` writes them anew.

mod common;

use common::html;
use leptos::prelude::*;
use std::fmt::Write as _;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use weegwijzer::parts::{EmergencyStrip, Footer};
use weegwijzer::protocol::{Answers, Given, Outcome, Question, Step, path, step};
use weegwijzer::screens::{Help, SourcesPage, StartScreen};
use weegwijzer::session::StartScene;
use weegwijzer::text::{self, Contact, Source, edition};

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
fn conclusions() -> Vec<(Vec<Given>, Outcome)> {
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
    format!("{}. {} **{word}**", given.question().number(), text::question::question(given.question()).topic)
}

#[test]
fn the_first_screen_of_index_html_is_the_start_screen() {
    let screen = html(|dispatch| {
        view! {
            <EmergencyStrip />
            <div id="offer"></div>
            <div class="ww-place" id="screen">
                <StartScreen scene=StartScene::default() dispatch waiting=true />
            </div>
            <Footer />
        }
    });
    let help = html(|_| view! { <Help /> });
    let mut reasons = format!(" data-reload=\"{}\"", text::boot::RELOAD);
    for (id, says) in text::boot::REASONS {
        assert!(!says.contains('"'), "a reason stands in an attribute");
        write!(reasons, " data-{id}=\"{says}\"").expect("a string grows");
    }

    let page = read("index.html");
    let (from, to) = ("`cargo xtask bless` -->\n", "<!-- end of first screen -->");
    let start = page.find(from).expect("the first marker") + from.len();
    let end = page.find(to).expect("the second marker");
    let now = format!(
        "{}<noscript id=\"help\"{reasons}>{help}</noscript>\n<div id=\"app\">{screen}</div>\n{}",
        &page[..start],
        &page[end..]
    );
    hold("index.html", &now);
}

#[test]
fn the_page_of_sources_is_the_list_of_sources() {
    let page = html(|_| view! { <SourcesPage /> });
    hold("public/pages/bronnen.html", &(page + "\n"));
}

#[test]
fn the_bench_twin_asks_the_same_questions() {
    let mut data = String::from("// Made by `cargo xtask bless` from src/text.\nexport const questions = [\n");
    for question in Question::ALL {
        let text = text::question::question(question);
        let notes: Vec<_> = text.notes.iter().chain(&text.doubt).collect();
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
            text.actions.iter().map(|action| [action.does, action.how]).collect::<Vec<_>>()
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
         Gemaakt door `cargo xtask bless` uit `src/protocol.rs` en `src/text/`. Niet met de hand wijzigen.\n\n\
         - Kader: {}.\n- Gelezen in: {}\n- Inhoud gecontroleerd op: {}.\n\n\
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
    doc.push_str("\n## Bronnen\n\n");
    for source in Source::ALL {
        write!(doc, "- {}: {}. {}.", source.id(), source.who(), source.what()).expect("a string grows");
        if source.url().is_empty() {
            doc.push('\n');
        } else {
            writeln!(doc, " <{}>", source.url()).expect("a string grows");
        }
    }
    doc.push_str(
        "\n## Akkoord\n\nIk heb de vragen, de regels en alle paden gelezen.\n\n\
         Functie: ______________________ Datum: ____________ Akkoord: ______________________\n",
    );
    hold("docs/protocol.md", &doc);
}

/// Where a question or outcome stands in the diagram: column, row.
fn place(step: Step) -> (usize, usize) {
    match step {
        Step::Ask(question) => (0, question.number() - 1 + usize::from(question == Question::Result)),
        Step::Conclude(Outcome::HelpRunning) => (0, 4),
        Step::Conclude(Outcome::RecordAndClose) => (1, 0),
        Step::Conclude(Outcome::ReportNow) => (1, 1),
        Step::Conclude(Outcome::ReportNoHelp) => (1, 2),
        Step::Conclude(Outcome::ReportHelpRefused) => (1, 3),
        Step::Conclude(Outcome::ReportHelpFailed) => (1, 5),
        Step::Conclude(Outcome::HelpCompleted) => (0, 6),
    }
}

const BOX: (usize, usize) = (340, 84);
const PITCH: (usize, usize) = (520, 150);

fn corner(step: Step) -> (usize, usize) {
    let (column, row) = place(step);
    (20 + column * PITCH.0, 20 + row * PITCH.1)
}

fn node(svg: &mut String, step: Step, head: &str, body: &str) {
    let (x, y) = corner(step);
    let report = matches!(step, Step::Conclude(outcome) if outcome.id().starts_with("report-"));
    let (fill, ink) = if report { ("#0e4a57", "#fff") } else { ("#fffdf9", "#1d2426") };
    write!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" rx=\"12\" fill=\"{fill}\" stroke=\"#0e4a57\" stroke-width=\"2\"/>\
         <text x=\"{}\" y=\"{}\" fill=\"{ink}\" font-weight=\"700\">{head}</text>",
        BOX.0,
        BOX.1,
        x + 16,
        y + 30,
    )
    .expect("a string grows");
    // Two lines of about 44 letters fit.
    let mut lines = vec![String::new()];
    for word in body.split(' ') {
        let line = lines.last_mut().expect("a line");
        if line.len() + word.len() > 42 {
            lines.push(word.to_owned());
        } else {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(word);
        }
    }
    for (index, line) in lines.iter().enumerate() {
        write!(svg, "<text x=\"{}\" y=\"{}\" fill=\"{ink}\" font-size=\"14\">{line}</text>", x + 16, y + 52 + index * 18)
            .expect("a string grows");
    }
}

#[test]
fn the_diagram_is_drawn_from_the_protocol() {
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 1030\" font-family=\"sans-serif\" font-size=\"16\" role=\"img\" aria-label=\"De vijf vragen en waar elk antwoord heen leidt\">\
         <defs><marker id=\"a\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#0e4a57\"/></marker></defs>\
         <rect width=\"900\" height=\"1030\" fill=\"#f8f5ef\"/>",
    );
    // One edge per pair of places; doubt and yes share theirs.
    let mut edges: Vec<(Step, Step, String)> = Vec::new();
    let mut seen = vec![Answers::default()];
    while let Some(answers) = seen.pop() {
        let from = step(&answers);
        let Some(question) = from.awaits() else { continue };
        for choice in question.choices() {
            let mut next = answers;
            next.give(*choice);
            let (from, to) = (Step::Ask(question), step(&next));
            let word = text::question::word(*choice).to_lowercase();
            match edges.iter_mut().find(|edge| (edge.0, edge.1) == (from, to)) {
                Some(edge) => edge.2 = format!("{} of {word}", edge.2),
                None => edges.push((from, to, word)),
            }
            seen.push(next);
        }
        if from != Step::Ask(question) {
            edges.push((from, Step::Ask(question), "op de afgesproken datum".to_owned()));
        }
    }
    for (from, to, word) in edges {
        let ((x1, y1), (x2, y2)) = (corner(from), corner(to));
        let down = x1 == x2;
        let (ax, ay, bx, by) = if down {
            (x1 + BOX.0 / 2, y1 + BOX.1, x2 + BOX.0 / 2, y2)
        } else {
            (x1 + BOX.0, y1 + BOX.1 / 2, x2, y2 + BOX.1 / 2)
        };
        let (tx, ty) = if down { (ax + 12, ay + 38) } else { (ax + 14, ay - 10) };
        write!(
            svg,
            "<path d=\"M{ax} {ay}L{bx} {by}\" stroke=\"#0e4a57\" stroke-width=\"2\" marker-end=\"url(#a)\"/><text x=\"{tx}\" y=\"{ty}\" fill=\"#1d2426\">{word}</text>"
        )
        .expect("a string grows");
    }
    for question in Question::ALL {
        let text = text::question::question(question);
        node(&mut svg, Step::Ask(question), &format!("{}. {}", question.number(), text.topic), text.title);
    }
    for outcome in Outcome::ALL {
        let text = text::outcome::outcome(outcome);
        node(&mut svg, Step::Conclude(outcome), outcome.id(), text.title);
    }
    svg.push_str("</svg>\n");
    hold("docs/protocol.svg", &svg);
}

/// FNV-1a: fixed by its definition, where the standard hasher may change.
struct Fingerprint(u64);

impl Hasher for Fingerprint {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// One number over every transition and every text that carries content.
fn fingerprint() -> String {
    let mut all = Fingerprint(0xcbf2_9ce4_8422_2325);
    for answers in common::all_answers() {
        format!("{:?}", step(&answers)).hash(&mut all);
    }
    for question in Question::ALL {
        text::question::question(question).hash(&mut all);
        text::outcome::agenda(question).hash(&mut all);
        text::boot::leads(question).hash(&mut all);
        for choice in question.choices() {
            text::question::meaning(*choice).hash(&mut all);
            text::rule::rule(*choice).hash(&mut all);
        }
    }
    for outcome in Outcome::ALL {
        text::outcome::outcome(outcome).hash(&mut all);
        text::outcome::reporting(outcome.reporting()).hash(&mut all);
        text::outcome::help(outcome.help()).hash(&mut all);
    }
    text::signpost::SIGNPOSTS.hash(&mut all);
    for contact in Contact::ALL {
        (contact.href(), contact.number(), contact.label(), contact.hours()).hash(&mut all);
    }
    for source in Source::ALL {
        (source.id(), source.who(), source.what(), source.url()).hash(&mut all);
    }
    (edition::FRAMEWORK, edition::READ_FROM, edition::NO_REPLACEMENT).hash(&mut all);
    (text::ui::SAFETY_CHANGED, text::start::LEAD, text::start::PRIVACY).hash(&mut all);
    format!("{:016x}", all.finish())
}

#[test]
fn a_change_of_protocol_or_text_asks_for_a_new_review() {
    let log = read("docs/reviews.md");
    let rows: Vec<Vec<&str>> = log
        .lines()
        .filter(|line| line.starts_with("| 20"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let last = rows.last().expect("at least one review");
    assert!(rows.iter().all(|row| row.len() == 4), "date, fingerprint, by, what was checked");
    assert!(rows.windows(2).all(|pair| pair[0][0] < pair[1][0]), "a later date for every review");
    assert_eq!(last[0], edition::CHECKED_ON, "text::edition shows the date of the last review");
    assert_eq!(
        last[1],
        fingerprint(),
        "protocol or texts changed since {}: check them against the sources, then add a row to \
         docs/reviews.md with today's date and this fingerprint, and set text::edition::CHECKED_ON",
        last[0]
    );
}

#[test]
fn the_check_date_in_words_is_the_check_date() {
    const MONTHS: [&str; 12] = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ];
    let parts: Vec<usize> = edition::CHECKED_ON.split('-').map(|part| part.parse().expect("a number")).collect();
    let words = format!("{} {} {}", parts[2], MONTHS[parts[1] - 1], parts[0]);
    assert_eq!(words, edition::CHECKED_ON_IN_WORDS);
}
