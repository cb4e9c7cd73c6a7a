//! Both decisions of an outcome, and every answer that led to it.

use crate::protocol::Given;
use crate::text::date::in_words;
use crate::text::{outcome as words, question, rule, ui};
use crate::walk::Reached;
use maud::{Markup, html};

/// Both decisions, always, in the framework's order.
pub(in crate::screens) fn decisions((report, help): words::Decisions) -> Markup {
    html! {
        h2.ww-subtitle { (ui::DECISIONS) }
        dl.ww-decisions {
            @for (hook, name, (decided, says)) in [
                ("report", ui::DECISION_REPORT, report),
                ("help", ui::DECISION_HELP, help),
            ] {
                div.ww-decisions__item data-decision=(hook) {
                    dt { (name) }
                    dd { b { (decided) } span { (says) } }
                }
            }
        }
    }
}

/// Every answer with the rule it fired, if it is `decided` what it leads to, and what was
/// changed. `notes` is what was written with an answer.
pub(in crate::screens) fn grounds(
    reached: &Reached,
    decided: bool,
    notes: &dyn Fn(Given) -> Markup,
) -> Markup {
    html! {
        h2.ww-subtitle { (ui::GROUNDS) }
        ol.ww-grounds role="list" {
            @for given in &reached.way {
                li.ww-grounds__item {
                    b { (answer(*given)) }
                    @if decided {
                        @let fired = rule::rule(*given);
                        p { (fired.says) " (" (ui::RULE) " " (fired.reference) ")" }
                    }
                    (notes(*given))
                }
            }
        }
        (changes(reached))
    }
}

/// An answer in words: "2 Veiligheid: Nee".
fn answer(given: Given) -> Markup {
    let asked = given.question();
    html! { (asked.number()) " " (question::topic(asked)) ": " (question::word(given)) }
}

/// What was changed before this, as a trace (our reading of S49: what was noted stays in
/// the file).
fn changes(reached: &Reached) -> Markup {
    let replaced = reached.replaced.iter().map(|given| (given, ui::REPLACED));
    let void = reached.set_aside.iter().map(|given| (given, ui::VOID));
    let changed = replaced.chain(void);
    html! {
        @if !reached.signals.is_empty() || changed.clone().next().is_some() {
            h3.ww-label { (ui::CHANGES) }
            ul.ww-list data-changes {
                @for signal in &reached.signals {
                    li {
                        (ui::SIGNAL) " " (in_words(signal.on)) ". "
                        (ui::SIGNAL_BEFORE) ": " (question::word(signal.before)) "."
                    }
                }
                @for (given, what) in changed { li { (answer(*given)) " " (what) "." } }
            }
        }
    }
}
