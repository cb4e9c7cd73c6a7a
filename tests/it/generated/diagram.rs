//! The tree of questions and outcomes as a picture.

use super::hold;
use std::fmt::Write as _;
use weegwijzer::protocol::{Answers, Outcome, Question, Step, step};
use weegwijzer::text;

/// Where a question or outcome stands in the diagram: column, row.
fn place(step: Step) -> (usize, usize) {
    match step {
        Step::Ask(question) => (
            0,
            question.number() - 1 + usize::from(question == Question::Result),
        ),
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
    let (fill, ink) = if report {
        ("#004f5a", "#fff")
    } else {
        ("#fffdf8", "#0f2429")
    };
    write!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" rx=\"12\" fill=\"{fill}\" stroke=\"#004f5a\" stroke-width=\"2\"/>\
         <text x=\"{}\" y=\"{}\" fill=\"{ink}\" font-weight=\"700\">{head}</text>",
        BOX.0,
        BOX.1,
        x + 16,
        y + 30,
    )
    .expect("a string grows");
    // Two lines of about 38 letters fit.
    let mut lines = vec![String::new()];
    for word in body.split(' ') {
        let line = lines.last_mut().expect("a line");
        if line.len() + word.len() > 38 {
            lines.push(word.to_owned());
        } else {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(word);
        }
    }
    for (index, line) in lines.iter().enumerate() {
        write!(
            svg,
            "<text x=\"{}\" y=\"{}\" fill=\"{ink}\" font-size=\"14\">{line}</text>",
            x + 16,
            y + 52 + index * 18
        )
        .expect("a string grows");
    }
}

/// The same as text: every question, and where each answer leads.
fn in_words() -> String {
    let mut html = format!(
        "<h2 class=\"ww-subtitle\">{}</h2><ol class=\"ww-grounds\">",
        text::training_ui::IN_WORDS
    );
    for question in Question::ALL {
        let title = text::question::question(question).title;
        write!(html, "<li class=\"ww-grounds__item\"><b>{title}</b><ul>").expect("a string grows");
        for choice in question.choices() {
            let (word, rule) = (text::question::word(*choice), text::rule::rule(*choice));
            write!(html, "<li>{word}: {} ({})</li>", rule.says, rule.reference)
                .expect("a string grows");
        }
        html.push_str("</ul></li>");
    }
    html + "</ol>"
}

/// The diagram, drawn from the protocol.
fn picture() -> String {
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 1030\" font-family=\"sans-serif\" font-size=\"16\" role=\"img\" aria-label=\"De vijf vragen en waar elk antwoord heen leidt\">\
         <defs><marker id=\"a\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#004f5a\"/></marker></defs>\
         <rect width=\"900\" height=\"1030\" fill=\"#f8f4ea\"/>",
    );
    // One edge per pair of places; doubt and yes share theirs.
    let mut edges: Vec<(Step, Step, String)> = Vec::new();
    let mut seen = vec![Answers::default()];
    while let Some(answers) = seen.pop() {
        let from = step(&answers);
        let Some(question) = from.awaits() else {
            continue;
        };
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
            edges.push((
                from,
                Step::Ask(question),
                "op de afgesproken datum".to_owned(),
            ));
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
        let (tx, ty) = if down {
            (ax + 12, ay + 38)
        } else {
            (ax + 14, ay - 10)
        };
        write!(
            svg,
            "<path d=\"M{ax} {ay}L{bx} {by}\" stroke=\"#004f5a\" stroke-width=\"2\" marker-end=\"url(#a)\"/><text x=\"{tx}\" y=\"{ty}\" fill=\"#0f2429\">{word}</text>"
        )
        .expect("a string grows");
    }
    for question in Question::ALL {
        let text = text::question::question(question);
        node(
            &mut svg,
            Step::Ask(question),
            &format!("{}. {}", question.number(), text.topic),
            text.title,
        );
    }
    for outcome in Outcome::ALL {
        let text = text::outcome::outcome(outcome);
        let decision = text::outcome::reporting(outcome.reporting()).0;
        node(&mut svg, Step::Conclude(outcome), decision, text.title);
    }
    svg.push_str("</svg>\n");
    svg
}

/// The picture, and the same as text: a page that is loaded on demand.
pub fn page() -> String {
    format!("{}{}", picture().trim(), in_words())
}

#[test]
fn the_picture_of_the_protocol_is_what_the_protocol_does() {
    hold("docs/protocol.svg", &picture());
}
