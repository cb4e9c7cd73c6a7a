use super::{agenda, trail};
use crate::WHOLE;
use crate::parts::element::{
    ACTION, ACTIONS, BOLD, DECISION, DECISIONS, DETAIL, GROUND, GROUNDS, ITEM, LABEL, LEAD, LIST,
    NOTICE, P, QUOTE, SPAN, STEP, SUBTITLE, TERM, VERDICT, VERDICT_REPORT,
};
use crate::parts::{Control, Html, Page};
use crate::protocol::{Field, Given, Outcome, Reporting, Sheet};
use crate::report::in_words;
use crate::session::{Event, Mode, OutcomeScene, Overlay};
use crate::text::outcome::Action;
use crate::text::{Source, field, keep, outcome as words, question, remark, rule, ui};

/// A conclusion: the decision, what to do now, both decisions, and why.
#[must_use]
pub fn outcome(scene: &OutcomeScene) -> Page {
    let reached = scene.outcome;
    let mut page = Page::new("outcome");
    page.mode = Some(scene.mode.id());
    page.outcome = Some(reached.id());

    let way: Vec<Given> = scene.grounds.iter().map(|ground| ground.given).collect();
    trail(&mut page, &way);
    let html = page.content();
    if scene.mode == Mode::Quick && reached.reporting() != Reporting::Necessary {
        html.add(&NOTICE, ui::NOT_DECIDED);
    }
    verdict(html, reached);
    notices(html, scene);
    // In an evaluation the term was agreed before: it is kept, and no new one made.
    let kept = WHOLE && scene.mode == Mode::Evaluate && reached == Outcome::HelpRunning;
    actions(
        html,
        if kept {
            words::KEEP_THE_TERM
        } else {
            words::outcome(reached).actions
        },
    );
    if WHOLE {
        sheets(&mut page, &scene.sheets);
        still_open(page.content(), &scene.open);
    }
    let html = page.content();
    decisions(html, reached);
    if reached == Outcome::ReportNow {
        agenda(html);
    }
    html.guides(words::outcome(reached).guides);
    grounds(html, scene);
    controls(&mut page, scene);
    page.foot.footer();
    page
}

fn verdict(html: &mut Html, reached: Outcome) {
    let text = words::outcome(reached);
    let report = reached.reporting() == Reporting::Necessary;
    html.open(if report { &VERDICT_REPORT } else { &VERDICT });
    html.add(&STEP, ui::OUTCOME);
    html.title(text.title);
    html.add(&LEAD, text.lead);
    html.close();
}

fn notices(html: &mut Html, scene: &OutcomeScene) {
    for (applies, says) in [
        (scene.old, ui::OLD),
        (scene.reversed, ui::SAFETY_CHANGED),
        (scene.deviates, ui::DEVIATES),
    ] {
        if applies {
            html.add(&NOTICE, says);
        }
    }
    if !WHOLE {
        return;
    }
    for asked in &scene.overruled {
        let says = remark::overruled(*asked);
        html.pieces(&NOTICE, &[&says, remark::when_overruled(*asked)]);
    }
    if let Some(danger) = scene.danger {
        html.pieces(&NOTICE, &[&remark::danger(danger), remark::IN_DANGER]);
    }
    if let Some(day) = scene.opens_on {
        let day = in_words(day);
        match scene.outcome {
            Outcome::HelpRunning => {
                let evaluates = scene.mode == Mode::Evaluate;
                html.add(&NOTICE, &remark::opens_on(&day, evaluates));
            }
            Outcome::HelpCompleted => html.add(&NOTICE, &remark::closed_before(&day)),
            _ => {}
        }
    }
}

fn actions(html: &mut Html, actions: &[Action]) {
    html.add(&SUBTITLE, ui::NOW);
    html.open(&ACTIONS);
    let mut sources: Vec<Source> = Vec::new();
    for action in actions {
        sources.extend_from_slice(action.sources);
        html.open(&ACTION);
        html.add(&BOLD, action.does);
        if !action.how.is_empty() {
            html.add(&P, action.how);
        }
        if let Some(contact) = action.contact {
            html.call(contact);
        }
        html.close();
    }
    html.close();
    html.sources(&sources);
}

fn controls(page: &mut Page, scene: &OutcomeScene) {
    let running = scene.outcome == Outcome::HelpRunning;
    if WHOLE && running && scene.mode != Mode::Quick && scene.opens_on.is_none() {
        page.below(Control::plain(
            "data-next",
            "ww-button",
            ui::TO_RESULT,
            Event::Next,
        ));
    }
    if WHOLE && running && scene.mode == Mode::Evaluate {
        page.below(Control::plain(
            "data-withdrawn",
            "ww-button",
            ui::WITHDRAWN,
            Event::Withdrawn,
        ));
    }
    if running || scene.outcome == Outcome::HelpCompleted {
        let class = "ww-button ww-button--strong";
        page.below(Control::plain(
            "data-signal",
            class,
            ui::NEW_SIGNAL,
            Event::NewSignal,
        ));
    }
    let class = "ww-button ww-button--quiet";
    page.below(Control::plain("data-home", class, ui::HOME, Event::Home));
}

/// The sheets of the case file.
fn sheets(page: &mut Page, sheets: &[Sheet]) {
    if sheets.is_empty() {
        return;
    }
    let block = page.block("ww-stack");
    block.html.add(&SUBTITLE, ui::WORK_OUT);
    for sheet in sheets {
        let words = (field::sheet(*sheet), field::purpose(*sheet));
        let control = Control::large(
            "data-sheet",
            sheet.id(),
            words,
            Event::Open(Overlay::Sheet(*sheet)),
        );
        block.controls.push(control);
    }
    let words = (keep::TITLE, keep::PURPOSE);
    let control = Control::large("data-draft", "", words, Event::Open(Overlay::Draft));
    block.controls.push(control);
}

/// What the meldcode or the framework asks for and is not there.
fn still_open(html: &mut Html, open: &[(Field, bool)]) {
    if open.is_empty() {
        return;
    }
    html.add(&SUBTITLE, ui::OPEN);
    html.hooked(&LIST, "data-open", "");
    for (open, empty) in open {
        html.add(&ITEM, &field::open(*open, *empty));
    }
    html.close();
}

/// Both decisions, always, in the framework's order.
fn decisions(html: &mut Html, reached: Outcome) {
    html.add(&SUBTITLE, ui::DECISIONS);
    html.open(&DECISIONS);
    let report = words::reporting(reached.reporting());
    decision(html, "report", ui::DECISION_REPORT, report);
    decision(html, "help", ui::DECISION_HELP, words::help(reached.help()));
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
fn grounds(html: &mut Html, scene: &OutcomeScene) {
    html.add(&SUBTITLE, ui::GROUNDS);
    html.open(&GROUNDS);
    for ground in &scene.grounds {
        let fired = rule::rule(ground.given);
        html.open(&GROUND);
        html.open(&BOLD);
        answer(html, ground.given);
        html.close();
        html.pieces(&P, &[fired.says, " (", ui::RULE, " ", fired.reference, ")"]);
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

/// What was changed on the way, as a trace (domain rule 2.3 d).
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
