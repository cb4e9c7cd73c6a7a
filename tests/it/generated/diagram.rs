//! The framework as one sheet: the path with its five stops, down to the call.

use super::hold;
use maud::{Markup, html};
use std::fmt::Write as _;
use weegwijzer::protocol::{Answers, Given, Outcome, Question, Reporting, Step, path, step};
use weegwijzer::text::{self, Contact, edition, training_ui as words};

const LINE: &str = "#004f5a";
const INK: &str = "#0f2429";
const SOFT: &str = "#3e4b4e";

/// Where the main line runs, and that of a report; the texts begin at [`TEXT`].
const MAIN: usize = 62;
const REPORT: usize = 660;
const TEXT: usize = 118;
/// The end of the main line, and the top of the board with the call.
const END: usize = 980;
const BOARD: usize = 976;

/// The height of a question's stop.
fn stop(question: Question) -> usize {
    146 + 172 * (question.number() - 1)
}

/// Where an answer leads.
#[derive(Clone, Copy, PartialEq)]
enum Leads {
    /// Down the main line.
    On,
    /// To the call.
    Report,
    /// To a record, and no further.
    Close,
}

/// The answers to every question, with where each leads; derived from the protocol.
fn answers() -> Vec<(Question, Vec<(Given, Leads)>)> {
    let mut before = Answers::default();
    let mut all = Vec::new();
    while let Some(question) = step(&before).awaits() {
        let led = |choice: &Given| {
            let mut next = before;
            next.give(*choice);
            let leads = match step(&next) {
                Step::Conclude(Outcome::RecordAndClose) => Leads::Close,
                Step::Conclude(outcome) if outcome.reporting() == Reporting::Necessary => {
                    Leads::Report
                }
                _ => Leads::On,
            };
            (*choice, leads)
        };
        let choices: Vec<_> = question.choices().iter().map(led).collect();
        let on = choices.iter().find(|(_, leads)| *leads == Leads::On);
        before.give(on.expect("the main line goes on").0);
        all.push((question, choices));
    }
    assert_eq!(path(&before).len(), all.len());
    all
}

/// The words of the answers that lead there, as one text.
fn said(choices: &[(Given, Leads)], there: Leads) -> Option<String> {
    let led = choices.iter().filter(|(_, leads)| *leads == there);
    let all: Vec<&str> = led.map(|(given, _)| text::question::word(*given)).collect();
    let (first, rest) = all.split_first()?;
    let rest = rest
        .iter()
        .map(|word| format!(" of {}", word.to_lowercase()));
    Some(rest.fold((*first).to_owned(), |text, word| text + &word))
}

/// Lines of at most so many letters.
fn lines(text: &str, letters: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("a line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() > letters {
            lines.push(word.to_owned());
        } else {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines
}

/// A text of several lines.
fn block(text: &str, letters: usize, (x, y): (usize, usize), size: usize, fill: &str) -> Markup {
    html! {
        @for (at, line) in lines(text, letters).iter().enumerate() {
            text x=(x) y=(y + at * size * 6 / 5) font-size=(size) fill=(fill) { (line) }
        }
    }
}

/// A board that points to the right.
fn board((x, y, width, height): (usize, usize, usize, usize), fill: &str) -> Markup {
    let point = x + width;
    let path = format!(
        "M{x} {y}H{}L{point} {}L{} {}H{x}Z",
        point - 24,
        y + height / 2,
        point - 24,
        y + height
    );
    html! { path d=(path) fill=(fill) stroke=(fill) stroke-width="8" stroke-linejoin="round" {} }
}

/// A question: its stop, its texts, and the lines that its answers take.
fn question(question: Question, choices: &[(Given, Leads)]) -> Markup {
    let asked = text::question::question(question);
    let y = stop(question);
    let step = match question {
        Question::Result => words::SHEET_DAY,
        _ => asked.step,
    };
    let agreed = (question == Question::Acceptance).then(|| text::rule::rule(choices[0].0).says);
    let report = said(choices, Leads::Report);
    let closes = said(choices, Leads::Close);
    // Next to the end of that line there is less room.
    let room = if closes.is_some() { 36 } else { 54 };
    let branch = |to: &str| format!("M{MAIN} {}l50 50q14 14 34 14{to}", y + 10);
    html! {
        @if report.is_some() {
            @let end = format!("H{}q20 0 34 14t14 34V{BOARD}", REPORT - 48);
            path d=(branch(&end)) stroke-width="11" {}
        }
        @if closes.is_some() {
            path d=(branch("H470m0-24v48")) stroke-width="7" {}
        }
        circle cx=(MAIN) cy=(y) r="27" fill="#fff" stroke-width="11" {}
        g stroke="none" {
            text x=(MAIN) y=(y + 9) font-size="26" font-weight="700" fill=(INK) text-anchor="middle" {
                (question.number())
            }
            text x=(TEXT) y=(y - 24) font-size="15" fill=(SOFT) { (step) }
            g font-weight="700" {
                (block(asked.title, 41, (TEXT, y), 19, INK))
                text x=(MAIN - 14) y=(y + 92) font-size="17" fill=(LINE) text-anchor="end" {
                    (said(choices, Leads::On).unwrap_or_default())
                }
                text x="162" y=(y + 62) font-size="17" fill=(LINE) {
                    (report.or(closes.clone()).unwrap_or_default())
                }
            }
            @if closes.is_some() {
                text x="488" y=(y + 80) font-size="17" font-weight="700" fill=(INK) { (words::SHEET_CLOSE) }
            }
            (block(&[asked.rule, agreed.unwrap_or_default()].join(" "), room, (162, y + 94), 14, SOFT))
        }
    }
}

/// The sheet, drawn from the protocol.
fn picture() -> String {
    let all = answers();
    let closed = text::outcome::outcome(Outcome::HelpCompleted).title;
    let reports = text::outcome::reporting(Reporting::Necessary).0;
    let [danger, thuis] = [Contact::Alarm, Contact::VeiligThuis];
    let sheet = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 1138" font-family="system-ui, sans-serif"
            role="img" aria-label="De vijf vragen en waar elk antwoord heen leidt" {
            rect width="720" height="1138" fill="#fff" {}
            text x="20" y="52" font-size="36" font-weight="800" fill=(INK) { (words::SHEET) }
            text x="20" y="82" font-size="16" fill=(SOFT) { (words::SHEET_SHOWS) }
            rect x="540" y="14" width="160" height="74" rx="12" fill="#9a1212" {}
            g fill="#fff" font-weight="700" text-anchor="middle" {
                text x="620" y="40" font-size="16" { (words::SHEET_DANGER) }
                text x="620" y="74" font-size="32" { (danger.number()) }
            }
            g fill="none" stroke=(LINE) stroke-linecap="round" {
                path d={ "M" (MAIN) " 104V" (END) "m-32 0h64" } stroke-width="11" {}
                @for (asked, choices) in &all { (question(*asked, choices)) }
            }
            (board((440, BOARD, 266, 96), LINE))
            g fill="#fff" font-weight="700" {
                text x="452" y=(BOARD + 26) font-size="15" { (reports) }
                text x="452" y=(BOARD + 56) font-size="23" { (words::SHEET_CALL) }
                text x="452" y=(BOARD + 88) font-size="31" { (thuis.number()) }
            }
            g font-weight="700" { (block(closed, 32, (TEXT, END + 2), 16, INK)) }
            (block(words::SHEET_BELOW, 56, (20, 1028), 14, INK))
            (block(&edition::line(), 104, (20, 1086), 13, SOFT))
        }
    };
    sheet.into_string() + "\n"
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

/// The picture, and the same as text: a page that is loaded on demand.
pub fn page() -> String {
    format!("{}{}", picture().trim(), in_words())
}

#[test]
fn the_picture_of_the_protocol_is_what_the_protocol_does() {
    let picture = picture();
    // Every line is on the sheet.
    let heights = picture.split(" y=\"").skip(1);
    let heights = heights.filter_map(|rest| rest.split('"').next()?.parse::<usize>().ok());
    assert!(heights.max() < Some(1138 - 4), "{picture}");
    hold("docs/protocol.svg", &picture);
}
