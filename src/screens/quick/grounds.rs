//! Both decisions of an outcome, and every answer that led to it.

use crate::parts::Html;
use crate::parts::element::{
    BOLD, DECISION, DECISIONS, DETAIL, GROUND, GROUNDS, ITEM, LABEL, LIST, P, SPAN, SUBTITLE, TERM,
};
use crate::protocol::Given;
use crate::text::date::in_words;
use crate::text::{outcome as words, question, rule, ui};
use crate::walk::Reached;

/// Both decisions, always, in the framework's order.
pub(in crate::screens) fn decisions(html: &mut Html, (report, help): words::Decisions) {
    html.add(&SUBTITLE, ui::DECISIONS);
    html.open(&DECISIONS);
    decision(html, "report", ui::DECISION_REPORT, report);
    decision(html, "help", ui::DECISION_HELP, help);
    html.close();
}

fn decision(html: &mut Html, hook: &str, name: &str, (decided, says): (&str, &str)) {
    html.hooked(&DECISION, "data-decision", hook);
    html.add(&TERM, name);
    html.open(&DETAIL);
    html.add(&BOLD, decided);
    html.add(&SPAN, says);
    html.close();
    html.close();
}

/// Every answer with the rule it fired, if it is `decided` what it leads to, and what was
/// changed. `notes` adds what was written with an answer.
pub(in crate::screens) fn grounds(
    html: &mut Html,
    reached: &Reached,
    decided: bool,
    notes: impl Fn(&mut Html, Given),
) {
    html.add(&SUBTITLE, ui::GROUNDS);
    html.open(&GROUNDS);
    for given in &reached.way {
        html.open(&GROUND);
        html.open(&BOLD);
        answer(html, *given);
        html.close();
        if decided {
            let fired = rule::rule(*given);
            html.pieces(&P, &[fired.says, " (", ui::RULE, " ", fired.reference, ")"]);
        }
        notes(html, *given);
        html.close();
    }
    html.close();
    changes(html, reached);
}

/// An answer in words: "2 Veiligheid: Nee".
fn answer(html: &mut Html, given: Given) {
    let asked = given.question();
    let number = asked.number().to_string();
    let topic = question::topic(asked);
    for piece in [&number, " ", topic, ": ", question::word(given)] {
        html.text(piece);
    }
}

/// What was changed before this, as a trace (our reading of S49: what was noted stays in
/// the file).
fn changes(html: &mut Html, reached: &Reached) {
    if reached.signals.is_empty() && reached.replaced.is_empty() && reached.set_aside.is_empty() {
        return;
    }
    html.add(&LABEL, ui::CHANGES);
    html.hooked(&LIST, "data-changes", "");
    for signal in &reached.signals {
        let (on, before) = (in_words(signal.on), question::word(signal.before));
        html.pieces(
            &ITEM,
            &[
                ui::SIGNAL,
                " ",
                &on,
                ". ",
                ui::SIGNAL_BEFORE,
                ": ",
                before,
                ".",
            ],
        );
    }
    let replaced = reached.replaced.iter().map(|given| (given, ui::REPLACED));
    let void = reached.set_aside.iter().map(|given| (given, ui::VOID));
    for (given, what) in replaced.chain(void) {
        html.open(&ITEM);
        answer(html, *given);
        for piece in [" ", what, "."] {
            html.text(piece);
        }
        html.close();
    }
    html.close();
}
