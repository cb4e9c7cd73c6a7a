//! What a training puts on paper, and the whole framework on one page.

use super::{event, lesson, mark, option, outcome, reasons, story, topic};
use crate::parts::element::{BOLD, BUTTON_STRONG, LABEL, P, SHEET, SUBTITLE, WAYS, WRITE};
use crate::parts::{Control, Icon, Page};
use crate::text::train as words;
use crate::training::{Case, Train};

/// A hand-out of cases, each on a sheet of its own.
pub(super) fn hand_out(cases: &[Case], answers: bool) -> Page {
    let mut page = paper("training-paper", words::HAND_OUT);
    for case in cases {
        let html = page.content();
        html.open(&SHEET);
        mark(html, &[words::school(case.school)]);
        html.add(&SUBTITLE, &case.title);
        story(html, case, usize::MAX);
        for decision in &case.decisions {
            html.add(&LABEL, topic(decision));
            if answers {
                html.add(&BOLD, option(decision.right).1);
                reasons(html, decision);
            } else {
                html.add(&WRITE, words::LINE);
            }
        }
        if answers {
            html.pieces(&P, &[words::OUTCOME, ": ", outcome(case)]);
            lesson(html, case);
        }
        html.close();
    }
    page
}

/// The whole framework: a picture and the same as text, drawn from the protocol.
pub(super) fn framework() -> Page {
    let mut page = paper("training-framework", words::FRAMEWORK);
    page.content()
        .loaded("pages/naslag.html#kader", words::FRAMEWORK_OPEN);
    page
}

/// A page to print.
fn paper(name: &'static str, title: &str) -> Page {
    let mut page = Page::new(name);
    let html = page.content();
    mark(html, &[]);
    html.title(title);
    html.open(&WAYS);
    html.way("print", Icon::Print, words::PRINT, &BUTTON_STRONG);
    html.close();
    page.below(Control::plain(
        "data-list",
        "ww-button",
        words::LIST,
        event(Train::List),
    ));
    page
}
