//! Both decisions of an outcome, and every answer that led to it.

use crate::WHOLE;
use crate::parts::Html;
use crate::parts::element::{
    BOLD, DECISION, DECISIONS, DETAIL, GROUND, GROUNDS, ITEM, LABEL, LIST, P, QUOTE, SPAN,
    SUBTITLE, TERM,
};
use crate::protocol::Given;
use crate::session::OutcomeScene;
use crate::text::date::in_words;
use crate::text::{field, outcome as words, question, rule, ui};

/// Both decisions, always, in the framework's order.
pub(super) fn decisions(html: &mut Html, scene: &OutcomeScene) {
    let reached = scene.outcome;
    let (report, help) = if scene.undecided.is_some() {
        words::UNDECIDED
    } else {
        (
            words::reporting(reached.reporting()),
            words::help(reached.help()),
        )
    };
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

/// Every answer with the rule it fired and its notes, and what was changed.
pub(super) fn grounds(html: &mut Html, scene: &OutcomeScene) {
    html.add(&SUBTITLE, ui::GROUNDS);
    html.open(&GROUNDS);
    for ground in &scene.grounds {
        html.open(&GROUND);
        html.open(&BOLD);
        answer(html, ground.given);
        html.close();
        // Without a decision, an answer leads nowhere yet.
        if scene.undecided.is_none() {
            let fired = rule::rule(ground.given);
            html.pieces(&P, &[fired.says, " (", ui::RULE, " ", fired.reference, ")"]);
        }
        for (held, typed) in ground.notes.iter().filter(|_| WHOLE) {
            html.pieces(&QUOTE, &[field::field(*held).name, ": ", typed]);
        }
        html.close();
    }
    html.close();
    changes(html, scene);
}

/// An answer in words: "2 Veiligheid: Nee".
fn answer(html: &mut Html, given: Given) {
    let asked = given.question();
    let number = asked.number().to_string();
    let topic = question::question(asked).topic;
    for piece in [&number, " ", topic, ": ", question::word(given)] {
        html.text(piece);
    }
}

/// What was changed before this, as a trace (our reading of S49: what was noted stays in
/// the file).
fn changes(html: &mut Html, scene: &OutcomeScene) {
    if scene.signals.is_empty() && scene.replaced.is_empty() && scene.set_aside.is_empty() {
        return;
    }
    html.add(&LABEL, ui::CHANGES);
    html.hooked(&LIST, "data-changes", "");
    for signal in &scene.signals {
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
    let replaced = scene.replaced.iter().map(|given| (given, ui::REPLACED));
    let void = scene.set_aside.iter().map(|given| (given, ui::VOID));
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
